"""Items of printed minutes whose list lost its count: each is `1.`, its text stands between.

In: the lines that begin with a number. Out: the heads of the items; none, where another number
opens an item, or what is numbered may be the points of many lists.
"""

from nlp.pages.item_heads import Head, count_standing, is_bare
from nlp.text.lines import Line

FEWEST = 3
STANDING = 3


def list_uncounted(clean: str, lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return the heads of items that are all numbered `1.`, in order."""
    if any(head.sure and head.place != (1,) for head in heads):
        return []
    found = [head for head in heads if _is_first(head) and not _is_announced(clean, lines, head)]
    bare = any(is_bare(head, found[at : at + 1]) for at, head in enumerate(found, start=1))
    standing = count_standing(found)
    return found if len(found) >= FEWEST and standing >= STANDING and not bare else []


def _is_first(head: Head) -> bool:
    return head.place == (1,) and head.marked and bool(head.title and head.title.alone)


def _is_announced(clean: str, lines: list[Line], head: Head) -> bool:
    """Tell whether a list's label stands above: `RESOLVED that:`."""
    above = lines[head.index - 1 : head.index] if head.index else []
    return any(clean[line.end - 1] == ":" for line in above)
