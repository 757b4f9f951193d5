"""Lists of agenda items in, JSON lines or CSV; their rows out, in order, those that are none too.

A row that cannot be read costs only itself: it is kept as it was given, with what is wrong.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]
COLUMNS = ("council", "committee", "date", "item", "title")


class NoItemList(Exception):
    """A file that is no list of items at all; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row as given; `line`: where it begins. `fault`: what is wrong with it, if anything.

    `values` of a line that is no row at all hold it whole, as `line`.
    """

    line: int
    values: Row
    fault: str | None = None


def read_json_lines(lines: Iterable[str]) -> Iterator[ListedRow]:
    """Yield the rows of a file of JSON lines; blank lines are none."""
    for number, line in enumerate(_without_mark(lines), 1):
        if line.strip():
            yield _read_json_line(number, line)


def _read_json_line(number: int, line: str) -> ListedRow:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return ListedRow(number, {"line": line.rstrip("\n")}, f"is not JSON: {error}")
    if not isinstance(row, dict):
        return ListedRow(number, {"line": line.rstrip("\n")}, 'is not an object with a "title"')
    if not isinstance(row.get("title"), str):
        return ListedRow(number, row, 'is not an object with a "title"')
    return ListedRow(number, row)


def read_table(lines: Iterable[str]) -> Iterator[ListedRow]:
    """Yield the rows of a CSV file with a header; raise NoItemList where its columns misfit."""
    taken = _Lines(_without_mark(lines))
    reader = csv.reader(taken, strict=True)
    header: list[str] | None = None
    while (cells := _next_cells(reader, taken)) is not None:
        if isinstance(cells, ListedRow):
            if header is None:
                raise NoItemList(f"line {cells.line} {cells.fault}")
            yield cells
        elif header is None:
            _check_header(cells)
            header = cells
        elif cells:
            yield _read_cells(taken.begun, header, cells)
    if header is None:
        _check_header([])


def _next_cells(reader: Iterator[list[str]], taken: "_Lines") -> list[str] | ListedRow | None:
    """Return the cells of the next row, a line that is no CSV, or None at the end."""
    taken.begin()
    try:
        return next(reader, None)
    except csv.Error as error:
        line = taken.give_back()
        return ListedRow(taken.begun, {"line": line.rstrip("\r\n")}, f"is no CSV: {error}")


class _Lines:
    """Lines of which those behind a bad one can be read again: an open quote swallows them."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._again: list[str] = []  # the next one last
        self._row: list[str] = []
        self.begun = 1  # the number of the line that the row begins in

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        self._row.append(self._again.pop() if self._again else next(self._lines))
        return self._row[-1]

    def begin(self) -> None:
        """Note that what was read so far is done with."""
        self.begun += len(self._row)
        self._row = []

    def give_back(self) -> str:
        """Return the row's first line; the others will be read again."""
        first, *others = self._row
        self._again += others[::-1]
        self._row = [first]
        return first


def _read_cells(number: int, header: list[str], cells: list[str]) -> ListedRow:
    row = dict(zip(header, [*cells, *[""] * (len(header) - len(cells))], strict=False))
    if len(cells) > len(header):
        return ListedRow(number, row, "has more cells than the header")
    return ListedRow(number, row)


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines without the byte order mark that spreadsheets and Windows put first."""
    for number, line in enumerate(lines):
        yield line if number else line.removeprefix("\ufeff")


def _check_header(names: list[str]) -> None:
    """Raise an error where a column is missing, or there twice.

    One misspelled would be taken for empty, and of two the last alone would be read.
    """
    if doubled := sorted({name for name in names if name and names.count(name) > 1}):
        raise NoItemList(f"the header has more than one column {', '.join(doubled)}")
    if missing := [name for name in COLUMNS if name not in names]:
        has = ", ".join(names) or "none"
        raise NoItemList(f"the header lacks the columns {', '.join(missing)}; it has: {has}")
