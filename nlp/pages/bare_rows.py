"""Rows of a meeting page whose numbers and labels a copy lost: blank lines stand in their place.

Such a row is known by its title, two blank lines above it: one with a paper's size behind it, one
of procedure (`Apologies for absence`), one with the agenda's words right below (`To consider the
report`), a motion's, or that of an application. A page is read so only if it has three of them, one
with a paper or the first right below the head of its rows; else its titles could be anything.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.pages.blocks import DOCUMENT, LABELS, Block, titled_block
from nlp.pages.rows import HEAD_OF_ROWS, page_heading
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.lines import Line

BLANKS = 2
TITLES = 3
LONGEST = 250
LONGEST_PROCEDURAL = 80
LONGEST_PURPOSED = 160
# A name alone: one of a list of those who voted or declared an interest.
PERSON = re.compile(
    r"(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?(?: [A-Z][\w.'-]{0,20}){1,4}"
)
# `Motion - Water Quality`, `Notice of Motion: Bins`; not `Motion`, a label within an item
_MOTION = re.compile(
    r"(?:Notices? of )?Motion(?: No\.? ?\d{1,2}| \d{1,2})?(?: ?[-–:]| by| on| from) \S"
)
# `2.4 REFERENCE NO - 18/501902/FULL Chapel Farm`
_APPLICATION = re.compile(
    r"(?P<item>\d{1,2}(?:\.\d{1,2})?) (?:(?:REFERENCE|APPLICATION|Application|Reference)\b.{0,40})?"
    r"\b\d\d/\d{3,6}(?:/\w{2,6})?\b.*"
)
_PURPOSE = re.compile(
    r"To (?:receive|consider|approve|agree|note|confirm|review|determine|elect|appoint|hear|answer|"
    r"sign|adopt|discuss)\b|(?:Joint )?Reports? (?:of|by|from) the\b"
)


def list_bare_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the rows; what stands before the first is one without a title."""
    kinds = [_title_kind(clean, lines, index) for index in range(len(lines))]
    titles = [index for index, kind in enumerate(kinds) if kind]
    top = HEAD_OF_ROWS.search(clean, lines[0].start, lines[-1].end)
    first = next((i for i, x in enumerate(lines) if x.start >= (top.end() if top else 0)), 0)
    right_below = bool(top and titles and titles[0] == first)
    if len(titles) < TITLES or not ("paper" in kinds or right_below):
        return
    first = min(first, titles[0])
    heading = replace(page_heading(clean, lines[:first]), item=None)
    if first < titles[0]:
        yield titled_block(clean, lines[first : titles[0]], heading, "issue", lines[first])
    for start, stop in zip(titles, [*titles[1:], len(lines)], strict=True):
        number = _APPLICATION.fullmatch(clean, lines[start].start, lines[start].end)
        own = replace(heading, item=number["item"] if number else None)
        yield titled_block(clean, lines[start:stop], own, "issue", lines[start])


def opens_bare(clean: str, lines: list[Line]) -> bool:
    """Tell whether the first row below the head of the rows has a title and no number."""
    top = HEAD_OF_ROWS.search(clean, lines[0].start, lines[-1].end)
    below = (i for i, line in enumerate(lines) if top and line.start >= top.end())
    first = next(below, None)
    return first is not None and bool(_title_kind(clean, lines, first))


def _title_kind(clean: str, lines: list[Line], index: int) -> str:
    """Return what shows that a line is a row's title; "" of any other line."""
    line, below = lines[index], lines[index + 1 : index + 2]
    words = clean[line.start : min(line.end, line.start + LONGEST)]
    if line.blanks < BLANKS or words.startswith("•") or PERSON.fullmatch(words):
        return ""
    if DOCUMENT.fullmatch(words):
        return "paper"
    if _APPLICATION.fullmatch(words):
        return "application"
    ended = words[0].isupper() and (words[-1].isalnum() or words[-1] in ")?’'")
    length = line.end - line.start
    if not ended or length > LONGEST_PURPOSED or words in LABELS:
        return ""
    if _MOTION.match(words):
        return "motion"
    if below and below[0].blanks < BLANKS and _PURPOSE.match(clean, *below[0][:2]):
        return "purpose"
    short = length <= LONGEST_PROCEDURAL
    return "procedure" if short and is_told_by_rules(words, "") else ""
