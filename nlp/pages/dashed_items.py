"""Items of printed minutes whose list lost its numbers to dashes: `- Apologies`, `• Finance`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the dashes may be those
of points within one. So each title fills its line, its text stands below with no dash, and most of
the titles come up at every meeting; more of them must, where the text runs on behind a colon.
"""

import re
from collections import Counter

from nlp.pages.item_heads import Head, count_standing, is_announced
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST, STANDING = 4, 3
FEWEST_RUN_IN, STANDING_RUN_IN = 5, 4
_DASHED = re.compile(r"(?P<sign>[-–—•*])\s{1,20}(?P<title>[A-ZÀ-Ý].*[\w)’'?])[.:]?")
_RUN_IN = re.compile(
    r"(?P<sign>[-–—•*])\s{1,20}(?P<title>[A-ZÀ-Ý][^:;.]{2,60}?)\s?(?::-?|\s[-–—])\s.+"
)
_DASH = re.compile(r"[-–—•*]\s")
_NOTHING = re.compile(r"(?i)(?:none|nil|nothing|no\b|yes|noted|agreed)")


def list_dashed(clean: str, lines: list[Line], numbered: list[Head]) -> list[Head]:
    """Return the heads of items with dashes before their titles; none, if hardly a meeting's.

    Where a number opens an item, what is told behind dashes and colons is of one: `- Finance: £12`.
    """
    titled = [_read(clean, lines, index) for index in range(len(lines))]
    found = _of_one_sign(titled, FEWEST, STANDING)
    if found or any(head.sure for head in numbered):
        return found
    run_in = [_read_run_in(clean, lines, index) for index in range(len(lines))]
    return _of_one_sign(run_in, FEWEST_RUN_IN, STANDING_RUN_IN)


def _of_one_sign(read: list[Head | None], fewest: int, several: int) -> list[Head]:
    """Return the heads with the sign that most have; none, if too few come up at every meeting."""
    heads = [head for head in read if head]
    signs = Counter(head.signs for head in heads)
    own = [head for head in heads if head.signs == max(signs, key=lambda sign: signs[sign])]
    standing = count_standing(own)
    most = len(own) >= fewest and standing >= several and 2 * standing >= len(own)
    return own if most else []


def _read(clean: str, lines: list[Line], index: int) -> Head | None:
    """Return the head that a dashed line is, if it is a title and no point of a list."""
    match = _DASHED.fullmatch(clean, lines[index].start, lines[index].end)
    if match is None or _NOTHING.match(match["title"]) or _is_point(clean, lines, index):
        return None
    title = read_item_title(match["title"])
    if title is None or not title.alone:
        return None
    return Head(index, "", "", match["sign"], (), False, title, 1)


def _read_run_in(clean: str, lines: list[Line], index: int) -> Head | None:
    """Return the head that a dashed line is, if it is a title with its text behind a colon."""
    match = _RUN_IN.fullmatch(clean, lines[index].start, lines[index].end)
    if match is None or is_announced(clean, lines, index):
        return None
    title = read_item_title(match["title"])
    if title is None or not title.alone:
        return None
    return Head(index, "", "", match["sign"], (), False, title._replace(alone=False), 1)


def _is_point(clean: str, lines: list[Line], index: int) -> bool:
    """Tell whether a dashed line is a list's: another stands beside it, or announces it."""
    beside = [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]
    if any(_DASH.match(clean, line.start, line.end) for line in beside):
        return True
    return is_announced(clean, lines, index)
