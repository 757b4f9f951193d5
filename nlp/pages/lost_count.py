"""Items of printed minutes whose list lost its count: each is `1.`, its text stands between.

In: the lines that begin with a number. Out: the heads of the items; none, where another number
opens an item, or what is numbered may be the points of many lists.
"""

from nlp.pages.item_heads import Head, count_standing, is_announced, list_bare
from nlp.text.lines import Line

FEWEST = 3
STANDING = 3


def list_uncounted(clean: str, lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return the heads of items that are all numbered `1.`, in order."""
    if any(head.sure and head.place != (1,) for head in heads):
        return []
    first = (head for head in heads if _is_first(head))
    found = [head for head in first if not is_announced(clean, lines, head.index)]
    enough = len(found) >= FEWEST and count_standing(found) >= STANDING
    return found if enough and not list_bare(found) else []


def _is_first(head: Head) -> bool:
    return head.place == (1,) and head.marked and bool(head.title and head.title.alone)
