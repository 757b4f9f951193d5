"""Votes set out in tables: a heading a side, beneath it names, or a mark beside each name.

In: a reading. Out: one `Side` a column. Layouts met: `For (4)   Against (8)` over columns of names;
`Councillor   For   Against   Abstained` over rows of a name and a mark; the cells of a row parted
by blanks, tabs or pipes, or each on a line of its own, an empty one as an empty line. Where a table
does not tell who is in which column (its empty cells are lost), it tells no names: that names were
taken, and the numbers printed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, pairwise

from nlp.reading import Reading
from nlp.votes.dealt import deal, only_sorted, take_numbers
from nlp.votes.grids import Cell, Row, rows_from
from nlp.votes.groups import NOBODY
from nlp.votes.heads import AWAY, COLUMNS, HEAD_LINE, MARK, Table, find_in_line, find_stacked
from nlp.votes.sides import OF_NAMES, Side, name_of, tell_side

SAID = re.compile(rf"(?:for|in favou?r|against|abst\w{{2,10}}|{AWAY})", re.IGNORECASE)
TOTAL = re.compile(r"totals?\b\W*(?P<count>\d{1,3})?\W*", re.IGNORECASE)
NUMBER = re.compile(r"\(?(?P<count>\d{1,3})\)?")
CUT = re.compile(r"\A[a-z]{1,8}[ ](?=[A-Z][\w'-]+\Z)")  # what a margin left of a first name
NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,4}")
OF_VOTES = ("decision", "minutes")
MOST = 400  # lines beneath a heading
FEWEST = 3  # names that make a vote


def list_tables(reading: Reading) -> Iterator[Side]:
    """Yield the sides of the votes that a text sets out in tables, in order."""
    end = 0
    for line in HEAD_LINE.finditer(reading.printed):
        if line.start() < end or reading.kind_at(line.start()) not in OF_VOTES:
            continue
        rows = rows_from(reading, line.start())
        heads = list(islice(rows, 1))
        table = find_in_line(heads[0]) if heads else None
        if table is None and heads and len(heads[0]) == 1:
            heads += islice(rows, COLUMNS.stop + 2)
            table = find_stacked(reading, heads)
            heads = heads[table.heads :] if table else []
            rows = (row for part in (heads, rows) for row in part)
        if table:
            _read(table, islice(rows, MOST))
            yield from _sides(table)
            end = max(end, table.end)


def _read(table: Table, rows: Iterable[Row]) -> None:
    """Take in the rows beneath the headings of a table, as far as they are rows of it."""
    cells: list[Cell] = []
    if table.step:
        cells = list(_whole_names(rows) if table.parted else _single(rows))
        rows = _member_rows(table, cells) if table.named else _name_rows(table, cells)
    for row in rows:
        closes = _take_totals(table, row)
        if not (closes or _take_mark(table, row) or _take_names(table, row)):
            break
        table.end = max(table.end, row[-1].end)
        if closes and table.members:
            break
    if cells and not table.named:
        _deal(table, cells)


def _deal(table: Table, cells: list[Cell]) -> None:
    """Take the numbers beneath names, and the names that they give each column."""
    if any(column.count is None for column in table.columns):
        take_numbers(table, cells)
    if any(column.count != len(column.names) for column in table.columns) and deal(table, cells):
        table.told = True


def _single(rows: Iterable[Row]) -> Iterator[Cell]:
    """Yield the cells of rows that are of one cell each, up to the first that is not."""
    for row in rows:
        if len(row) > 1:
            return
        yield row[0]


def _whole_names(rows: Iterable[Row]) -> Iterator[Cell]:
    """Yield cells, first name and surname as one though a line each: `Bo`, `REED`, a mark."""
    name: Cell | None = None
    for row in rows:
        cell = replace(row[0], words=" ".join(each.words for each in row))
        if MARK.fullmatch(cell.words) or (name and cell.line - name.line > 1):
            yield from [name] if name else []
            name = None
        if MARK.fullmatch(cell.words):
            yield cell
        elif name is None:
            name = cell
        else:
            name = replace(name, words=f"{name.words} {cell.words}", line=cell.line)
    yield from [name] if name else []


def _member_rows(table: Table, cells: Iterable[Cell]) -> list[Row]:
    """Return cells as rows of a member and the mark as many cells behind as its column.

    Where no mark stands further on than right behind its member, and no member further than two
    cells from the next, the empty cells are lost: nothing tells the columns but words.
    """
    rows: list[Row] = []
    for cell in cells:
        row = rows[-1] if rows else [cell]
        column, odd = divmod(cell.line - row[0].line, table.step)
        inside = not odd and 0 < column <= len(table.columns)
        mark = NUMBER if TOTAL.fullmatch(row[0].words) else MARK
        if inside and mark.fullmatch(cell.words):
            row.append(replace(cell, at=column - 1))
        else:
            rows.append([cell])
    apart = [other[0].line - row[0].line > 2 * table.step for row, other in pairwise(rows)]
    kept = any(row[-1].at for row in rows if len(row) > 1) or 2 * sum(apart) > len(apart)
    table.told = kept or all(SAID.fullmatch(row[1].words) for row in rows if len(row) > 1)
    return rows


def _name_rows(table: Table, cells: Iterable[Cell]) -> list[Row]:
    """Return cells as rows of the names of each side.

    Lists one beneath the other look the same but for the numbers: they have one gap less than
    there are sides, and no list goes on behind an empty cell of its own.
    """
    width, rows = len(table.columns), dict[int, Row]()
    gaps, ended, last = 0, set[int](), width - 1
    for cell in cells:
        place, odd = divmod(cell.line - table.first.line, table.step)
        passed = place - last - 1
        if odd or passed >= width:
            break
        column = place % width
        if name_of(cell.words):
            ended |= {(column - back) % width for back in range(1, passed + 1)}
            if column in ended:
                break
            gaps += passed > 0
        elif not (_is_nothing(cell.words) or _is_number(cell.words)):
            break
        rows.setdefault(place // width, []).append(replace(cell, at=column))
        last = place
    table.lost = not gaps and len(rows) > 1
    table.told = gaps >= width or (not gaps and len(rows) == 1)
    if 0 < gaps < width:
        _tell_by_order(table, list(rows.values()))
    return list(rows.values())


def _tell_by_order(table: Table, rows: list[Row]) -> None:
    """Tell rows from lists parted by a gap each by the order that members are named in.

    Where neither keeps it or both do, nothing tells them apart.
    """
    cells = [cell for row in rows for cell in row]
    across = [
        [at for at, cell in enumerate(cells) if cell.at == column]
        for column in range(len(table.columns))
    ]
    parted = [
        0,
        *(at for at, (a, b) in enumerate(pairwise(cells), 1) if b.line - a.line > table.step),
    ]
    below = [list(range(start, end)) for start, end in pairwise([*parted, len(cells)])]
    order = only_sorted([cell.words for cell in cells], below, across)
    table.lost, table.told = order is None, order == across


def _is_nothing(words: str) -> bool:
    return bool(OF_NAMES.fullmatch(words) or NOBODY.fullmatch(words))


def _is_number(words: str) -> bool:
    return bool(TOTAL.fullmatch(words) or NUMBER.fullmatch(words))


def _take_totals(table: Table, row: Row) -> bool:
    """Take a row of numbers, one a column or behind `Total`; tell whether the row is one."""
    whole = TOTAL.match(row[0].words) or len(row) == len(table.columns)
    if not whole or not all(_is_number(cell.words) for cell in row):
        return False
    alone = TOTAL.fullmatch(row[0].words)
    for column, cell in table.placed(row[1:] if alone and not alone["count"] else row):
        match = TOTAL.fullmatch(cell.words) or NUMBER.fullmatch(cell.words)
        if match and match["count"]:
            column.count = int(match["count"])
    return True


def _take_mark(table: Table, row: Row) -> bool:
    """Take a row of a member and one mark; tell whether the row is one."""
    marked = len(row) == 2 and MARK.fullmatch(row[1].words)
    name = _member_of(table, row[0].words) if marked else None
    if name is None:
        return False
    table.members += 1
    said = tell_side(row[1].words) if SAID.fullmatch(row[1].words) else None
    ((column, _),) = table.placed(row[1:])
    for other in table.columns:
        column = other if other.side == said else column
    if said in (None, column.side):
        column.names.append(name)
    return True


def _member_of(table: Table, words: str) -> str | None:
    """Return the name that a cell beside a mark is; of a first name that was cut, the surname.

    Where the headings say that first name and surname stand there, all of it is the name.
    """
    if table.parted and name_of(words) and NAME.fullmatch(words):
        return words
    return name_of(CUT.sub("", words))


def _take_names(table: Table, row: Row) -> bool:
    """Take a row of names, each under its heading; tell whether the row is one."""
    names = [name_of(cell.words) for cell in row]
    if table.named:
        return len(row) == 1 and bool(names[0])  # who cast no vote, or a group of members
    nothing = [_is_nothing(cell.words) for cell in row]
    placed = [column for column, _ in table.placed(row)]
    known = all(name or none for name, none in zip(names, nothing, strict=True))
    if not known or any(placed.count(column) > 1 for column in placed):
        return False
    for column, name, none in zip(placed, names, nothing, strict=True):
        if name and not none:
            table.members += 1
            column.names.append(name)
    return True


def _sides(table: Table) -> Iterator[Side]:
    """Yield a table's sides; of one that does not tell its columns the numbers alone."""
    pairs = [(column.count, len(column.names)) for column in table.columns]
    counted = all(count is not None for count, _ in pairs) and table.end > table.first.start
    if table.step and any(count not in (None, names) for count, names in pairs):
        table.told = False
    elif all(count == names for count, names in pairs):
        table.told = True
    known = table.members >= FEWEST and (table.told or table.named or table.lost)
    if known or counted:
        for column in table.columns:
            names = tuple(column.names) if table.told else ()
            start, end = table.first.start, table.end
            yield Side(column.side, names, column.count, start, end, column.words, roll=known)
