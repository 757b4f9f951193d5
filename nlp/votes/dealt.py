"""Which names of one run stand under which heading, where only the numbers beneath can tell.

In: the cells beneath headings, each on a line of its own, and how many each heading has. Out: a
list of names a heading, or None. Lists one beneath the other and rows of cells are printed alike;
members stand in the order of their surnames, and only one of the two ways keeps it.
"""

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, product, takewhile

from nlp.votes.grids import Cell
from nlp.votes.heads import HEADING, Table
from nlp.votes.sides import OF_NAMES, name_of, tell_side

TOTAL = re.compile(r"(?:(?:sub-?)?totals?|results?|votes?|voting)\b\W*", re.IGNORECASE)
NUMBER = re.compile(r"\W{0,2}(?:totals?\W{0,3})?(\d{1,3})(?: votes?)?\W{0,2}", re.IGNORECASE)
NUMBER_FIRST = re.compile(rf"(\d{{1,3}}) (?:votes? |members? )?({HEADING.pattern})", re.IGNORECASE)
BRACKET = re.compile(r"\([^()]*\)|\b(?:mrs?|ms|miss|dr|cllr|councillor)\b\.?", re.IGNORECASE)
INITIAL = re.compile(r"\b[a-z]\b\.?", re.IGNORECASE)
MOST_NUMBERS = 8  # told beneath names
FEWEST = 5  # names whose order tells


def take_numbers(table: Table, cells: Sequence[Cell]) -> None:
    """Give a table the numbers printed right beneath the names of its columns."""
    names = list(takewhile(lambda cell: _is_of_names(cell.words), cells))
    behind = cells[len(names) : len(names) + len(table.columns) + 1]
    if behind and TOTAL.fullmatch(behind[0].words):
        behind = behind[1:]
    behind = behind[: len(table.columns)]
    counts = _in_order(behind) or _by_side(behind, table)
    if names and len(counts) == len(table.columns):
        for column, count in zip(table.columns, counts, strict=True):
            column.count = count
        table.end = max(table.end, behind[-1].end)


def deal(table: Table, cells: Sequence[Cell]) -> bool:
    """Give the columns of a table the names beneath, if its numbers and their order tell whose."""
    counts = [column.count or 0 for column in table.columns]
    run = list(takewhile(lambda cell: _is_of_names(cell.words), cells))
    names = [(cell, name) for cell in run if (name := name_of(cell.words))]
    if sum(counts) != len(names) or any(column.count is None for column in table.columns):
        return False
    order = choose([BRACKET.sub("", cell.words) for cell, _ in names], counts)
    if order is None:
        return False
    for column, places in zip(table.columns, order, strict=True):
        column.names = [names[place][1] for place in places]
    table.members = len(names)
    table.end = max(table.end, run[-1].end)
    return True


def choose(words: Sequence[str], counts: Sequence[int]) -> list[list[int]] | None:
    """Return the places of a run that each count has: list by list, or row by row."""
    below, across = _list_by_list(counts), _row_by_row(counts)
    if below == across:
        return below
    if len(words) < FEWEST:
        return None
    return only_sorted(words, below, across)


def only_sorted(words: Sequence[str], *ways: list[list[int]]) -> list[list[int]] | None:
    """Return the one way to part names into lists that keeps each in order, if there is one."""
    for key in (_surname, _whole):
        sorted_ones = [way for way in ways if _is_sorted(words, way, key)]
        if len(sorted_ones) == 1:
            return sorted_ones[0]
    return None


def choose_among(
    words: Sequence[str], numbers: Sequence[int], columns: int
) -> list[list[int]] | None:
    """Return the places of a run that each column has, its number being among those told."""
    known = sorted({number for number in numbers if number <= len(words)})[:MOST_NUMBERS]
    found: list[list[list[int]]] = []
    for counts in product(known, repeat=columns):
        order = choose(words, counts) if sum(counts) == len(words) else None
        if order and order not in found:
            found.append(order)
    return found[0] if len(found) == 1 else None


def is_dealt(words: Sequence[str], columns: int) -> bool:
    """Tell whether a run of names is in order row by row, in columns of about the same length."""
    more, rest = divmod(len(words), columns)
    counts = [more + (column < rest) for column in range(columns)]
    across = _row_by_row(counts)
    return len(words) >= FEWEST and any(
        _is_sorted(words, across, key) for key in (_surname, _whole)
    )


def _list_by_list(counts: Sequence[int]) -> list[list[int]]:
    ends = list(accumulate(counts))
    return [list(range(end - count, end)) for end, count in zip(ends, counts, strict=True)]


def _row_by_row(counts: Sequence[int]) -> list[list[int]]:
    places: list[list[int]] = [[] for _ in counts]
    at = 0
    for row in range(max(counts, default=0)):
        for column, count in enumerate(counts):
            if row < count:
                places[column].append(at)
                at += 1
    return places


def _is_sorted(words: Sequence[str], way: list[list[int]], key: Callable[[str], str]) -> bool:
    lists = ([key(words[place]) for place in places] for places in way)
    return all(names == sorted(names) for names in lists)


def _surname(words: str) -> str:
    """Return what a name is sorted by: `A Marsh`, `Marsh A`, `Ann Marsh`."""
    return (INITIAL.sub("", words).split() or [""])[-1].lower()


def _whole(words: str) -> str:
    return " ".join(INITIAL.sub("", words).split()).lower()


def _is_of_names(words: str) -> bool:
    return bool(OF_NAMES.fullmatch(words)) or name_of(words) is not None


def _in_order(cells: Sequence[Cell]) -> list[int]:
    matches = [NUMBER.fullmatch(cell.words) for cell in cells]
    return [int(match[1]) for match in matches if match] if all(matches) else []


def _by_side(cells: Sequence[Cell], table: Table) -> list[int]:
    """Return the numbers of `FOR 7`, `3 Against`, in the order of the columns."""
    told: dict[str, int] = {}
    for cell in cells:
        first, last = NUMBER_FIRST.fullmatch(cell.words), HEADING.fullmatch(cell.words)
        if first:
            told[tell_side(first[2])] = int(first[1])
        elif last and last["count"]:
            told[tell_side(last["words"])] = int(last["count"])
    told.setdefault("abstain", told.get("declined", -1))  # `Not voting`
    counts = [told.get(column.side, -1) for column in table.columns]
    return counts if min(counts) >= 0 else []
