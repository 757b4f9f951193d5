"""Items of printed minutes that letters or Roman numerals number: `(a) Apologies`, `IV MINUTES`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the letters may be those
of a decision's parts or of somebody's name. So they go on from the first, each has a title alone on
its line or below it, and two of these come up at every meeting; one, if all are in capitals behind
Roman numerals, as some Scottish minutes print the rest of their business.
"""

import re

from nlp.pages.item_heads import Head, count_standing, place_of
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST = 3
STANDING = 2
STANDING_OPEN = 3  # of `a)`, or where the text runs on behind the titles
_LETTER = re.compile(
    r"(?:(?:\((?P<small>[a-z])\)|(?P<large>[A-Z])[.)])\s{1,20}|(?P<open>[a-z])[.)]\s{1,20})"
    r"(?P<title>[A-ZÀ-Ý].*)"
)
_ROMAN = re.compile(
    r"(?:(?i:article|item|minute) )?\(?(?P<roman>[IVXL]{1,7})(?:[.)]| ?[-–:])?"
    r"(?:\s{1,20}(?P<title>[A-ZÀ-Ý\d].*))?"
)
_TOP = 3  # lines above an excerpt's first item
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
        head = _read_head(clean, lines, index, match) if match else None
        same = not series or head is None or head.signs == series[0].signs
        if head and same and head.place == (_due(series, head, pattern),):
            series.append(head)
    alone = _are_alone(series)
    loud = pattern is _ROMAN and all(head.title and head.title.capitals for head in series)
    fewest = (1 if loud else STANDING) if alone else STANDING_OPEN
    return series if len(series) >= FEWEST and count_standing(series) >= fewest else []


def _due(series: list[Head], head: Head, pattern: re.Pattern[str]) -> int:
    """Return which place is the next one's; an excerpt may open with a later numeral: `IV`."""
    loud = head.title and head.title.capitals
    excerpt = pattern is _ROMAN and loud and len(head.number) > 1 and head.index < _TOP
    first = head.place[0] if excerpt and not series else 1
    return series[-1].place[0] + 1 if series else first


def _are_alone(series: list[Head]) -> bool:
    """Tell whether titles fill their lines, behind marks that hardly are those of a list."""
    return all(head.title and head.title.alone and head.signs != ")" for head in series)


def _read_head(clean: str, lines: list[Line], index: int, match: re.Match[str]) -> Head | None:
    """Return the head that a line is, if a title stands behind its letter, or right below it."""
    words, own = match["title"], 1
    if words is None and index + 1 < len(lines):
        words, own = clean[lines[index + 1].start : lines[index + 1].end], 2
    title = read_item_title(words or "")
    if title is None or (own == 2 and not (title.alone and title.capitals)):
        return None
    end = match.start("title") if match["title"] else match.end()
    told = match.groupdict()
    number = told.get("roman") or told.get("open") or match[0][: end - match.start()]
    sign = ")" if told.get("open") else "(" if number.startswith("(") else "."
    place = (_place(match),)
    return Head(index, number.strip(" ."), sign, sign, place, False, title, own)


def _place(match: re.Match[str]) -> int:
    """Return the place in the series of a letter or a numeral; 0 of what is no numeral."""
    told = match.groupdict()
    if roman := told.get("roman"):
        return _ROMANS.index(roman) if roman in _ROMANS else 0
    return place_of(told["small"] or told["large"] or told["open"])
