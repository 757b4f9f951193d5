"""Items of printed minutes with the number behind the title: `APOLOGIES FOR ABSENCE 51/19`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the numbers may be years
or those of papers. So they go on from one to the next, and two titles come up at every meeting. The
name of the body may stand before each title, `ABC BUDGET 54/19`, or the agenda's number: `3 Public
Questions. Ref 19/048`.
"""

import re
from dataclasses import replace

from nlp.pages.item_heads import Head, choose_series, count_standing, read_place
from nlp.pages.item_titles import Title, read_item_title
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.lines import Line

FEWEST = 3
STANDING = 2
_HEAD = re.compile(
    r"(?:(?P<agenda>\d{1,2})[.)]?[ ]{1,20})?(?P<title>[A-ZÀ-Ý][^\n]{2,300}?)"
    r"(?:[ ]{1,20}[-–—][ ]{0,20}|[ ]{1,60})[(\[]?(?:(?:[Mm]inute|[Rr]ef)\b\.?:? ?(?:[Nn]o\.? )?)?"
    r"(?P<letters>(?:[A-Z]{1,5}[./ ]?)?)(?P<digits>\d{1,4}/\d{2,4})[)\]]?"
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
    if match is None or (title := _read_title(match["title"], match["agenda"])) is None:
        return None
    letters, (place, signs) = match["letters"], read_place(match["digits"], None)
    number, agenda = letters + match["digits"], match["agenda"] or ""
    return Head(index, number, letters, signs, place, False, title, 1, marked=True, agenda=agenda)


def _read_title(words: str, agenda: str | None) -> Title | None:
    """Return a title that stands alone before its number; between two numbers all words are one."""
    title = read_item_title(words)
    if title is not None and (title.alone or agenda):
        return title._replace(alone=True)
    return None


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
