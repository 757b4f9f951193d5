"""Votes set out in columns: a heading a side, beneath it names, or a cross beside each name.

In: a reading. Out: one `Side` a column. Layouts met: `For (4)   Against (8)` over columns of names;
`Councillor   For   Against   Abstained` over rows of a name and a cross, the cells parted by blanks
or by pipes.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from nlp.reading import Reading
from nlp.votes.contests import is_choice
from nlp.votes.sides import CROSS, OF_NAMES, Side, name_of, tell_side

CELL = re.compile(r"\S(?:[^ \n]|[ ](?![ ])){0,80}")
WORDS = (
    r"(?:voting |voted |votes? |those |members )*(?:for|in favou?r|against|abst\w{0,10}|absent|yes|"
    r"no|not voting|did not vote)(?: the (?:motion|amendment|proposal))?"
)
NOTHING = re.compile(r"[~.-]?")  # an empty cell
HEADING = re.compile(rf"(?P<words>{WORDS})\s?[:-]?\s?(?:[\[(]?(?P<count>\d{{1,3}})[\])]?)?:?", re.I)
TOTAL = re.compile(r"totals?\b\W*", re.IGNORECASE)
SIDES = re.compile(
    r"\b(?:for|favou?r|yes|motion)\b.{0,200}\b(?:against|no|abst\w{0,10}|absent|amendment|not)\b",
    re.IGNORECASE,
)  # a line that may head columns
OF_VOTES = ("decision", "minutes")
LONGEST = 80  # lines beneath a heading
LONGEST_LINE = 400  # characters of a row
FEWEST = 3  # names that make a vote in columns


@dataclass(frozen=True, slots=True)
class _Cell:
    words: str
    start: int
    at: int  # its place in the line; the number of its column in a row of pipes


@dataclass
class _Column:
    side: str
    at: int
    count: int | None
    names: list[str]
    words: str = ""  # the motion or amendment that it heads, where each has its own votes


def list_columns(reading: Reading) -> Iterator[Side]:
    """Yield the sides of the votes that a text sets out in columns, in order."""
    lines, start, tabbed = reading.text.split("\n"), 0, "\t" in reading.printed
    for index, line in enumerate(lines):
        if len(line) < LONGEST_LINE and SIDES.search(line) and reading.kind_at(start) in OF_VOTES:
            cells = _cells(reading, line, start, tabbed)
            columns = _headings(cells)
            if columns:
                beneath = _beneath(reading, lines, index, start, tabbed)
                yield from _read(columns, cells[0].start, beneath)
        start += len(line) + 1


def _beneath(
    reading: Reading, lines: list[str], index: int, start: int, tabbed: bool
) -> Iterator[list[_Cell]]:
    """Yield the lines beneath a heading as cells; blank ones are left out."""
    for before, line in pairwise(lines[index : index + LONGEST]):
        start += len(before) + 1
        cells = _cells(reading, line, start, tabbed)
        if cells:
            yield cells


def _cells(reading: Reading, line: str, start: int, tabbed: bool) -> list[_Cell]:
    """Return a line's cells, which pipes, tabs or two blanks part."""
    line = line[:LONGEST_LINE]
    printed = reading.printed[start : start + len(line)] if tabbed else ""
    if "\t" in printed:
        return list(_parted(printed.replace("\xa0", " "), start, "\t"))
    return list(_parted(line, start, "|") if line.count("|") > 1 else _spaced(line, start))


def _spaced(line: str, start: int) -> Iterator[_Cell]:
    for match in CELL.finditer(line):
        if not NOTHING.fullmatch(match[0]):
            yield _Cell(match[0], start + match.start(), match.start())


def _parted(line: str, start: int, mark: str) -> Iterator[_Cell]:
    at = 1 if line.startswith("|") else 0
    for column, words in enumerate(line[at:].split(mark)):
        bare = words.strip()
        if not NOTHING.fullmatch(bare):
            yield _Cell(bare, start + at + words.index(bare), column)
        at += len(words) + 1


def _headings(cells: list[_Cell]) -> list[_Column]:
    """Return the columns that a line of two or more sides heads; none from another line."""
    while cells and OF_NAMES.fullmatch(cells[0].words):
        cells = cells[1:]
    if not 2 <= len(cells) <= 5:
        return []
    if all(is_choice(cell.words) for cell in cells):
        return [_Column("for", cell.at, None, [], cell.words) for cell in cells]
    matches = [HEADING.fullmatch(cell.words) for cell in cells]
    if not all(matches):
        return []
    found = [
        _Column(tell_side(m["words"]), cell.at, int(m["count"]) if m["count"] else None, [])
        for cell, m in zip(cells, matches, strict=True)
        if m
    ]
    return found if len({column.side for column in found}) == len(found) else []


def _read(columns: list[_Column], start: int, lines: Iterable[list[_Cell]]) -> Iterator[Side]:
    """Yield the sides whose names the lines beneath the headings give."""
    end = start
    for cells in lines:
        if TOTAL.fullmatch(cells[0].words):
            _take_totals(columns, cells[1:])
            end = cells[-1].start + len(cells[-1].words)
            break
        if len(cells) == len(columns) and all(cell.words.isdigit() for cell in cells):
            _take_totals(columns, cells)
            end = cells[-1].start + len(cells[-1].words)
            break
        if not (_take_cross(columns, cells) or _take_names(columns, cells)):
            break
        end = cells[-1].start + len(cells[-1].words)
    counted = all(column.count is not None for column in columns) and end > start
    if counted or sum(len(column.names) for column in columns) >= FEWEST:
        for column in columns:
            names = tuple(column.names)
            yield Side(column.side, names, column.count, start, end, column.words)


def _nearest(columns: list[_Column], cell: _Cell) -> _Column:
    return min(columns, key=lambda column: abs(column.at - cell.at))


def _take_cross(columns: list[_Column], cells: list[_Cell]) -> bool:
    """Take a row of a name and one cross; tell whether the line is one."""
    if len(cells) != 2 or not CROSS.fullmatch(cells[1].words):
        return False
    name = name_of(cells[0].words)
    if name:
        _nearest(columns, cells[1]).names.append(name)
    return bool(name)


def _take_names(columns: list[_Column], cells: list[_Cell]) -> bool:
    """Take a row of names, each under its heading; tell whether the line is one."""
    names = [name_of(cell.words) for cell in cells]
    alone = [bool(OF_NAMES.fullmatch(cell.words)) for cell in cells]
    if len(cells) > len(columns) or not all(n or a for n, a in zip(names, alone, strict=True)):
        return False
    for cell, name in zip(cells, names, strict=True):
        if name and not OF_NAMES.fullmatch(cell.words):
            _nearest(columns, cell).names.append(name)
    return True


def _take_totals(columns: list[_Column], cells: list[_Cell]) -> None:
    for cell in cells:
        if cell.words.isdigit() and len(cell.words) <= 3:
            _nearest(columns, cell).count = int(cell.words)
