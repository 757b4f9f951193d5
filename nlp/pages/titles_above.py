"""Items of printed minutes with the number beneath the title: `PETITIONS`, then `9. The Council`.

In: a cleaned text, its lines and the lines that begin with a number. Out: the heads of the items,
which begin with their titles. Scottish councils print so, and some boards with the number on a line
of its own. A title is in capitals, on as many lines as it needs; a note may stand below it.
"""

from nlp.pages.item_heads import Head, choose_series, count_standing
from nlp.pages.item_titles import Title, read_item_title
from nlp.text.lines import Line

FEWEST = 3
STANDING = 2
_NOTE = 2  # lines between a title and its number


def list_titled_above(clean: str, lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return the heads of items with their titles above them; none, if hardly a meeting's."""
    numbered = {head.index for head in heads}
    found = (_with_title(clean, lines, head, numbered) for head in heads)
    series = choose_series([head for head in found if head])
    standing = count_standing(series)
    return series if len(series) >= FEWEST and standing >= STANDING else []


def _with_title(clean: str, lines: list[Line], head: Head, numbered: set[int]) -> Head | None:
    """Return a head that begins with the title above its number, if one stands there."""
    for last in range(head.index - 1, max(-1, head.index - 2 - _NOTE), -1):
        if last in numbered:
            return None
        if _is_capitals(clean, lines[last]):
            first = last
            while first and lines[first].blanks == 0 and _is_capitals(clean, lines[first - 1]):
                first -= 1
            words = " ".join(clean[line.start : line.end] for line in lines[first : last + 1])
            title = _read_title(words)
            place, own = head.place, last + 1 - first
            # `named`, for the title of its own tells as much as `Item` would
            return title and Head(
                first, head.number, head.letters, head.signs, place, True, title, own
            )
    return None


def _is_capitals(clean: str, line: Line) -> bool:
    words = clean[line.start : line.end]
    return words.isupper() and len(words) > 2


def _read_title(words: str) -> Title | None:
    title = read_item_title(words)
    return title._replace(text=words, alone=True) if title and title.capitals else None
