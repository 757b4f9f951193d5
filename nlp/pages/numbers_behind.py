"""Items of printed minutes with the number behind the title: `APOLOGIES FOR ABSENCE 51/19`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the numbers may be years
or those of papers. So they go on from one to the next, and two titles come up at every meeting. The
name of the body may stand before each title: `ABC BUDGET 54/19`.
"""

import re
from dataclasses import replace

from nlp.pages.item_heads import Head, choose_series, count_standing, read_place
from nlp.pages.item_titles import read_item_title
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.lines import Line

FEWEST = 3
STANDING = 2
_HEAD = re.compile(
    r"(?P<title>[A-ZÀ-Ý][^\n]{2,160}?)(?:[ ]{1,20}[-–—][ ]{0,20}|[ ]{1,60})[(\[]?"
    r"(?:[Mm]inute (?:[Nn]o\.? )?)?"
    r"(?P<letters>(?:[A-Z]{1,5}[./ ]?)?)(?P<digits>\d{1,4}/(?:20)?\d\d)[)\]]?"
)


def list_numbered_behind(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of items with the number behind the title, in order."""
    read = (_read(clean, lines, index) for index in range(len(lines)))
    series = _without_body(choose_series([head for head in read if head]))
    standing = count_standing(series)
    return series if len(series) >= FEWEST and standing >= STANDING else []


def _read(clean: str, lines: list[Line], index: int) -> Head | None:
    """Return the head that a line is, if all before its number is a title."""
    match = _HEAD.fullmatch(clean, lines[index].start, lines[index].end)
    title = read_item_title(match["title"]) if match else None
    if match is None or title is None or not title.alone:
        return None
    place, signs = read_place(match["digits"], None)
    number = match["letters"] + match["digits"]
    return Head(index, number, match["letters"], signs, place, False, title, 1, marked=True)


def _without_body(series: list[Head]) -> list[Head]:
    """Return heads of which the body's name, printed before each title, tells nothing."""
    words = [head.title.text.split(" ", 1) for head in series if head.title]
    if len(words) < FEWEST or len({first for first, *_ in words}) > 1:
        return series
    return [
        replace(head, title=head.title._replace(standing=bool(is_told_by_rules(rest, ""))))
        for head, (_, *behind) in zip(series, words, strict=True)
        for rest in (" ".join(behind),)
        if head.title
    ]
