"""The paragraphs of a text: hard-wrapped lines joined, rows of tables and minutes parted.

In: a text and its lines. Out: plain spans with code-point offsets into the text given. What a page
of the council's site looks like (which labels stand where) is known to `nlp.pages.page`, not here.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from nlp.minute_numbers import list_minutes
from nlp.text.joining import WRAPPED, joins
from nlp.text.lines import Line, runs_on

LONGEST_PARAGRAPH = 12_000
MANY = 8  # lines of which a printer that breaks them would have broken one
# The label of a cell within the line that a converter made of a table's row.
ROW_LABEL = re.compile(
    r" (?<=\S )(?<![Ff]or )(?<!FOR )(?<!the )(?<!of )(?=(?:Minutes|Decision|DECISION):\s)"
)
ROW_LABELS = (" Minutes:", " Decision:", " DECISION:")


class Paragraph(NamedTuple):
    """A logical paragraph, its hard-wrapped lines joined; `indent` is that of its first line."""

    start: int
    end: int
    indent: int
    blanks: int


def list_paragraphs(
    text: str, lines: list[Line], double: bool, items: tuple[int, ...] = ()
) -> list[Paragraph]:
    """Return the logical paragraphs of `text`, hard-wrapped lines joined; `items` begin one."""
    groups = list_groups(text, lines, double)
    found = [Paragraph(g[0].start, g[-1].end, g[0].indent, g[0].blanks) for g in groups]
    if any(label in text for label in ROW_LABELS):
        found = [row for paragraph in found for row in _cells(text, paragraph)]
    starts = {*items, *(minute.start for minute in list_minutes(text))}
    found = _at_minutes(found, sorted(starts))
    return [piece for paragraph in found for piece in _pieces(text, paragraph)]


def list_groups(text: str, lines: list[Line], double: bool) -> list[list[Line]]:
    """Return the lines of each paragraph."""
    groups: list[list[Line]] = []
    width = _find_width(text, lines)
    for line in lines:
        if groups and joins(text, groups[-1], line, double, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _find_width(text: str, lines: list[Line]) -> int:
    """Return how many characters the longest line holds: any number if no line broke a sentence."""
    if len(lines) > MANY and not any(
        runs_on(text, a, b) and a.end - a.start >= WRAPPED for a, b in pairwise(lines)
    ):
        return LONGEST_PARAGRAPH
    return max((line.end - line.start for line in lines), default=0)


def _cells(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph, or the pieces of a table's row: `Title PDF 88 KB Minutes: It was ...`."""
    at = paragraph.start
    for match in ROW_LABEL.finditer(text, paragraph.start, paragraph.end):
        yield paragraph._replace(start=at, end=match.start())
        at = match.end()
    yield paragraph._replace(start=at)


def _at_minutes(paragraphs: list[Paragraph], minutes: list[int]) -> list[Paragraph]:
    """Return the paragraphs, cut where a minute of a numbered series begins within one."""
    found, at = [], 0
    for paragraph in paragraphs:
        start = paragraph.start
        while at < len(minutes) and minutes[at] < paragraph.end:
            if minutes[at] > start:
                found.append(paragraph._replace(start=start, end=minutes[at] - 1))
                start = minutes[at]
            at += 1
        found.append(paragraph._replace(start=start))
    return found


def _pieces(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph, or pieces of one so long that it is none, so that all stays bounded."""
    at = paragraph.start
    while paragraph.end - at > LONGEST_PARAGRAPH:
        cut = text.rfind(" ", at + 1, at + LONGEST_PARAGRAPH)
        cut = cut if cut > at else at + LONGEST_PARAGRAPH
        yield paragraph._replace(start=at, end=cut)
        at = cut + 1 if text[cut : cut + 1] == " " else cut
    yield paragraph._replace(start=at)
