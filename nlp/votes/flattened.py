"""Tables of votes whose cells each stand on a line of their own, an empty cell as an empty line.

In: a reading. Out: one `Side` a column. Layouts met: `Member`, `For`, `Against`, then a name and,
as many lines below it as its column is to the right, a mark; or `For`, `Against` and names row by
row. How far apart two headings stand tells how far apart two cells do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from nlp.reading import Reading
from nlp.votes.columns import HEADING, NOTHING, OF_VOTES
from nlp.votes.groups import NOBODY
from nlp.votes.sides import CROSS, OF_NAMES, Side, name_of, tell_side

HEADS = re.compile(
    r"^[ \t\xa0]{0,40}(?:vot\w{1,5} )?(?:for|in favou?r|yes)\b[^\n]{0,24}$",
    re.IGNORECASE | re.MULTILINE,
)  # a text without such a line has no such table
NAMES_ABOVE = re.compile(
    r"(?:(?:councillor|cllr|member)s?'?s? )?names?(?: of (?:councillors?|members?))?\W*",
    re.IGNORECASE,
)
MARK = re.compile(rf"(?:{CROSS.pattern}|[*+])")
TOTAL = re.compile(r"totals?\b\W*(?P<count>\d{1,3})?\W*", re.IGNORECASE)
NUMBER = re.compile(r"\(?(?P<count>\d{1,3})\)?")
MOST = 400  # cells beneath a heading
APART = 6  # lines between two cells at most
FEWEST = 3  # names that make a vote


@dataclass(frozen=True, slots=True)
class _Cell:
    line: int
    start: int
    words: str


@dataclass
class _Table:
    """Headings of sides, in order, each `step` lines behind the one before."""

    sides: list[str]
    counts: list[int | None]
    first: _Cell
    step: int
    named: bool  # a column of names stands before the sides
    names: list[list[str]] = field(default_factory=list)
    end: int = 0

    def column(self, cell: _Cell, origin: _Cell) -> int | None:
        """Return how many cells a cell stands behind another, or None if it stands between two."""
        cells, odd = divmod(cell.line - origin.line, self.step)
        return None if odd else cells


def list_flattened(reading: Reading) -> Iterator[Side]:
    """Yield the sides of the tables of votes whose cells stand on lines of their own."""
    if HEADS.search(reading.text) is None:
        return
    cells, index = list(_cells(reading)), 0
    while index < len(cells):
        table = _table_at(cells, index)
        if table is None or reading.kind_at(cells[index].start) not in OF_VOTES:
            index += 1
            continue
        index += len(table.sides)
        read = _read_marks if table.named else _read_names
        read(table, cells[index : index + MOST])
        yield from _sides(table)


def _cells(reading: Reading) -> Iterator[_Cell]:
    """Yield the lines that are not empty; of a mark that cleaning took for a bullet, as printed."""
    start = 0
    for number, line in enumerate(reading.text.split("\n")):
        words = line.strip() or reading.printed[start : start + len(line)].strip()
        if words:
            yield _Cell(number, start, words)
        start += len(line) + 1


def _table_at(cells: Sequence[_Cell], index: int) -> _Table | None:
    """Return the table whose first side heads it at a cell."""
    run: list[tuple[_Cell, re.Match[str]]] = []
    for cell in cells[index : index + 5]:
        match = HEADING.fullmatch(cell.words)
        if match is None:
            break
        run.append((cell, match))
    steps = {other.line - one.line for (one, _), (other, _) in pairwise(run)}
    sides = [tell_side(match["words"]) for _, match in run]
    if len(run) < 2 or len(steps) != 1 or len(set(sides)) < len(sides) or max(steps) > APART:
        return None
    first, step = run[0][0], steps.pop()
    above = cells[index - 1] if index else None
    names = above is not None and _heads_names(above.words) and first.line - above.line == step
    counts = [int(match["count"]) if match["count"] else None for _, match in run]
    return _Table(sides, counts, first, step, names, [[] for _ in sides])


def _heads_names(words: str) -> bool:
    return bool(OF_NAMES.fullmatch(words) or NAMES_ABOVE.fullmatch(words))


def _read_marks(table: _Table, cells: Sequence[_Cell]) -> None:
    """Take rows of a name and a mark beneath its side, and the totals below them."""
    row: _Cell | None = None
    name: str | None = None
    for cell in cells:
        total = TOTAL.fullmatch(cell.words)
        column = table.column(cell, row) if row else None
        inside = column is not None and 0 < column <= len(table.sides)
        if total or (row and not name and inside and NUMBER.fullmatch(cell.words)):
            if total:
                row, name = cell, None
            elif column is not None:
                table.counts[column - 1] = int(cell.words.strip("()"))
        elif name and column is not None and inside and MARK.fullmatch(cell.words):
            table.names[column - 1].append(name)
            name = None
        else:
            row, name = cell, name_of(cell.words)
            if name is None:
                return
        table.end = cell.start + len(cell.words)


def _read_names(table: _Table, cells: Sequence[_Cell]) -> None:
    """Take names row by row, each beneath its side, and the totals below them.

    Lists one beneath the other look the same but for the numbers: they have one gap less than
    there are sides, and no list goes on behind an empty cell of its own.
    """
    width = len(table.sides)
    gaps, ended, last = 0, set[int](), table.first.line + table.step * (width - 1)
    for cell in cells:
        column = table.column(cell, table.first)
        passed = (cell.line - last) // table.step - 1
        if column is None or passed >= width:
            break
        column %= width
        total = TOTAL.fullmatch(cell.words) or NUMBER.fullmatch(cell.words)
        if total and total["count"]:
            table.counts[column] = int(total["count"])
        elif not (OF_NAMES.fullmatch(cell.words) or _is_nothing(cell.words)):
            name = name_of(cell.words)
            ended |= {(column - back) % width for back in range(1, passed + 1)}
            if name is None or column in ended:
                break
            gaps += passed > 0
            table.names[column].append(name)
        last, table.end = cell.line, cell.start + len(cell.words)
    if gaps < width and not _is_proved(table):
        table.names = [[] for _ in table.sides]


def _is_nothing(words: str) -> bool:
    return bool(NOTHING.fullmatch(words) or NOBODY.fullmatch(words))


def _is_proved(table: _Table) -> bool:
    """Tell whether the numbers printed are those of the names that were read."""
    pairs = zip(table.counts, table.names, strict=True)
    return all(count == len(names) for count, names in pairs)


def _sides(table: _Table) -> Iterator[Side]:
    """Yield a table's sides, if its numbers do not say that it was read wrong."""
    columns = list(zip(table.sides, table.counts, table.names, strict=True))
    wrong = any(count is not None and count != len(names) for _, count, names in columns)
    if wrong or sum(len(names) for *_, names in columns) < FEWEST:
        return
    for side, count, names in columns:
        yield Side(side, tuple(names), count, table.first.start, table.end, roll=table.named)
