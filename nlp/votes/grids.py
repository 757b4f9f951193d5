"""A text's lines as the rows of a table, however its cells are parted.

In: a reading and where a table may begin. Out: its lines as cells: parted by pipes, by tabs, by two
blanks, or each on a line of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.reading import Reading
from nlp.votes.sides import CROSS

_SPACED = re.compile(r"\S(?:[^ \n]|[ ](?![ ])){0,80}")
_EMPTY = re.compile(r"[~.-]?")
_RULED = re.compile(r"[|:+= -]{3,}")  # what parts the heading of a table from its rows
_MARK = re.compile(rf"(?:{CROSS.pattern}|[*+])")
LONGEST = 400  # characters of a row


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell `text[start:]`; `at`: its place in the line, a column's number where a sign parts."""

    words: str
    start: int
    line: int
    at: int

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.words)


Row = list[Cell]


def rows_from(reading: Reading, start: int) -> Iterator[Row]:
    """Yield the lines from `start` on as cells; blank ones and rules are left out."""
    number = 0
    while start < len(reading.text):
        end = reading.text.find("\n", start)
        end = end if end >= 0 else len(reading.text)
        line = _line(reading, start, min(end, start + LONGEST))
        row = [] if _RULED.fullmatch(line.strip()) else list(_cells(line, start, number))
        if row:
            yield row
        start, number = end + 1, number + 1


def _line(reading: Reading, start: int, end: int) -> str:
    """Return a line with its tabs; as printed if it is a mark that cleaning took for a bullet."""
    line, printed = reading.text[start:end], reading.printed[start:end]
    if not line.strip() and _MARK.fullmatch(printed.strip()):
        return printed
    if "\t" in printed:
        return "".join("\t" if p == "\t" else c for p, c in zip(printed, line, strict=True))
    return line


def _cells(line: str, start: int, number: int) -> Iterator[Cell]:
    for mark in ("\t", "|"):
        if mark in line:
            yield from _parted(line, start, number, mark)
            return
    for match in _SPACED.finditer(line):
        if not _EMPTY.fullmatch(match[0]):
            yield Cell(match[0], start + match.start(), number, match.start())


def _parted(line: str, start: int, number: int, mark: str) -> Iterator[Cell]:
    at = 1 if line.startswith("|") else 0
    for column, words in enumerate(line[at:].split(mark)):
        bare = words.strip()
        if not _EMPTY.fullmatch(bare):
            yield Cell(bare, start + at + words.index(bare), number, column)
        at += len(words) + 1
