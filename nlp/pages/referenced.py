"""Items of printed minutes with a reference of the council's own before the title: `24-25/015`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the references may be of
papers, payments or applications. Whatever signs part it (`23-045`, `2021/22-45`, `APC-21-45`,
`F&GP 45`, `[45]`, `(1)`, `1/`, `No. 1`), one number of it goes on from each item to the next while
the rest stays, and several titles come up at every meeting.
"""

import re

from nlp.pages.item_heads import Head, choose_series, count_standing, is_announced
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST, STANDING = 3, 2
STANDING_SHORT = 3  # of numbers that the points of a list have too: `(1)`
_LONGEST = 24  # characters of a reference
_REFERENCE = re.compile(
    r"(?P<reference>[(\[]?(?:N[Oo]\. ?|[A-Z][A-Z&]{0,6}[ ./-]{0,2})?\d{1,4}"
    r"(?: ?[./-] ?[A-Z]{0,4}\d{1,4}){0,3}[)\]/]?)[.:]?[ ]{1,20}(?:[-–—] )?(?P<title>[A-ZÀ-Ý].*)"
)
_PLAIN = re.compile(r"\AN[Oo]\. ?")  # of `No. 1`
_SHORT = re.compile(r"\W*#\W*")
_BE = re.compile(r"\bbe\b")  # a decision's part


def list_referenced(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of items with a reference before the title, in order."""
    read = (_read(clean, lines, index) for index in range(len(lines)))
    series = choose_series([head for head in read if head])
    if not series or is_announced(clean, lines, series[0].index):
        return []
    fewest = STANDING_SHORT if _SHORT.fullmatch(series[0].letters) else STANDING
    return series if len(series) >= FEWEST and count_standing(series) >= fewest else []


def _read(clean: str, lines: list[Line], index: int) -> Head | None:
    """Return the head that a line is, if a title stands behind its reference."""
    match = _REFERENCE.fullmatch(clean, lines[index].start, lines[index].end)
    if match is None or len(match["reference"]) > _LONGEST or _BE.search(match["title"][:80]):
        return None
    title = read_item_title(match["title"])
    number = match["reference"]
    place = tuple(int(digits) for digits in re.findall(r"\d+", number))
    form = re.sub(r"\d+", "#", number)
    signs = "/" * (len(place) - 1)
    if form == "#":  # bare numbers tell too little (nlp.pages.item_heads)
        return None
    return title and Head(
        index,
        _PLAIN.sub("", number).strip("()[]/"),
        form,
        signs,
        place,
        False,
        title,
        1,
        marked=True,
    )
