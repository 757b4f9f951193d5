"""Items of printed minutes that letters or Roman numerals number: `(a) Apologies`, `IV MINUTES`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the letters may be those
of a decision's parts or of somebody's name. So they go on from the first, each has a title alone on
its line, and two of these come up at every meeting.
"""

import re

from nlp.pages.item_heads import Head, count_standing, place_of
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST = 3
STANDING = 2
_LETTER = re.compile(r"(?:\((?P<small>[a-z])\)|(?P<large>[A-Z])[.)])\s{1,20}(?P<title>[A-ZÀ-Ý].*)")
_ROMAN = re.compile(r"(?P<roman>[IVXL]{1,7})[.)]?\s{1,20}(?P<title>[A-ZÀ-Ý\d].*)")
_TENS = ("", "X", "XX", "XXX", "XL")
_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = [tens + units for tens in _TENS for units in _UNITS]


def list_lettered(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of items that letters or Roman numerals number, from the first on."""
    return _list_series(clean, lines, _LETTER) or _list_series(clean, lines, _ROMAN)


def _list_series(clean: str, lines: list[Line], pattern: re.Pattern[str]) -> list[Head]:
    """Return the heads of a pattern's series; none, if they may be of something else."""
    series: list[Head] = []
    for index, line in enumerate(lines):
        match = pattern.fullmatch(clean, line.start, line.end)
        head = _read_head(index, match) if match else None
        if head and head.place == (len(series) + 1,):
            series.append(head)
    standing = count_standing(series)
    return series if len(series) >= FEWEST and standing >= STANDING else []


def _read_head(index: int, match: re.Match[str]) -> Head | None:
    """Return the head that a line is, if all behind its letter is a title."""
    title = read_item_title(match["title"])
    if title is None or not title.alone:
        return None
    number = match[0][: match.start("title") - match.start()].strip(" .")
    sign = "(" if number.startswith("(") else "."
    return Head(index, number, sign, sign, (_place(match),), False, title, 1)


def _place(match: re.Match[str]) -> int:
    """Return the place in the series of a letter or a numeral; 0 of what is no numeral."""
    told = match.groupdict()
    if roman := told.get("roman"):
        return _ROMANS.index(roman) if roman in _ROMANS else 0
    return place_of(told["small"] or told["large"])
