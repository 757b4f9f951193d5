"""Headings of tables of votes: a side each, in a line or one beneath the other.

In: rows of cells. Out: the `Table` that they head, its columns empty, or none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from nlp.reading import Reading
from nlp.votes.choices import NO_VOTE, NOT_VOTING, is_choice, side_of_none
from nlp.votes.grids import Cell, Row
from nlp.votes.sides import CROSS, OF_NAMES, name_of, tell_side

AWAY = (
    r"(?:absent|not present|recused|did not vote|not voting|no vote|non-voting|declined to vote|"
    r"(?:declared )?interests?(?: declared)?)"
)
_SAYS = (
    r"(?:for|in favou?r|against|ayes?|noes|nays?|abst\w{0,10}|yes|no|ar son|tá|i gcoinne|"
    r"in aghaidh|níl|(?:ag )?staon\w{0,4}|gan vót\w{1,5})"
)
_WORDS = (
    r"(?:voting |voted |votes? |those |members |councillors |cllrs )*"
    rf"(?:{_SAYS}(?: the (?:motion|amendment|proposal))?|{AWAY}(?: ?[/&,] ?{AWAY})*)"
)
HEADING = re.compile(
    rf"(?P<words>{_WORDS})\s?[:-]?\s?(?:[\[(]?(?P<count>\d{{1,3}})[\])]?)?:?", re.IGNORECASE
)
# A line that may head columns, alone or with the headings of the other sides beside it.
HEAD_LINE = re.compile(
    r"^[ \t\xa0|]{0,80}(?:(?:(?:councillor|cllr|member|name)[^\n]{0,60}?[ \t|]{1,80})?"
    r"(?-i:F[ \t|]{1,40}A[ \t|]{1,40}(?:Ab|Abs|AB|ABS|Abst)\b)|"
    r"(?:(?:councillor|cllr|member|name)[^\n]{0,60}?[ \t|]{1,80})?"
    r"(?:(?:voting|voted|votes?|those|members|councillors|cllrs)[ ]){0,3}"
    r"(?:for|in favou?r|yes|ayes?|tá|ar son)\b|[^\n]{0,50}?\bmotion\b[^\n]{0,50}?(?:[ |]{2}|\t)"
    r"[^\n]{0,80}?\bamendment\b)[^\n]{0,300}$",
    re.IGNORECASE | re.MULTILINE,
)
NAMES_ABOVE = re.compile(
    r"(?:(?:councillor|cllr|member)s?'?s? )?names?(?: of (?:councillors?|members?))?\W*",
    re.IGNORECASE,
)
_FIRST_AND_LAST = re.compile(
    r"(?:first ?name|forename|christian name)s? (?:surname|last name|family name)s?", re.IGNORECASE
)
MARK = re.compile(rf"(?:{CROSS.pattern}|[*+A]|{_SAYS}|{AWAY})", re.IGNORECASE)
# `Name   F   A   Ab`
LETTERS = {"F": "For", "A": "Against", **dict.fromkeys(("AB", "ABS", "ABST"), "Abstain")}
APART = 6  # lines between two cells at most
COLUMNS = range(2, 6)


@dataclass
class Column:
    """A column of a side: where it stands, its printed number and the names told of it."""

    side: str
    at: int
    count: int | None
    words: str = ""  # the motion or amendment that it heads, where each has its own votes
    names: list[str] = field(default_factory=list)


@dataclass
class Table:
    """Columns beneath headings; `step`: lines from a cell to the next, 0 where a line is a row.

    `named`: a column of names stands before the sides. `told`: its rows tell who is in which.
    `lost`: the names follow one another without a gap, so that no list can be told from the next.
    """

    columns: list[Column]
    first: Cell
    step: int = 0
    named: bool = False
    told: bool = True
    lost: bool = False
    parted: bool = False  # first names and surnames have cells of their own
    members: int = 0  # rows of members read
    heads: int = 0  # cells of its headings, where they stand one beneath the other
    end: int = 0

    def placed(self, cells: Row) -> list[tuple[Column, Cell]]:
        """Return cells each with its column: in their order where they are as many, or nearest."""
        if len(cells) == len(self.columns):
            return list(zip(self.columns, cells, strict=True))
        return [(min(self.columns, key=lambda c: abs(c.at - cell.at)), cell) for cell in cells]


def find_in_line(row: Row) -> Table | None:
    """Return the table that a line of the headings of two sides or more begins."""
    named = bool(_heads_names(row[0].words))
    cells = row[1:] if named else row
    if len(cells) not in COLUMNS:
        return None
    columns = _columns([cell.words for cell in cells])
    if columns is None:
        return None
    for column, cell in zip(columns, cells, strict=True):
        column.at = cell.at
    return Table(columns, row[0], named=named, end=row[0].start)


def _columns(heads: Sequence[str]) -> list[Column] | None:
    """Return the columns of headings, each of another side or choice; None of other words."""
    if heads[:1] == ["F"]:
        heads = [LETTERS.get(words.upper(), words) for words in heads]
    chosen = [is_choice(words) for words in heads]
    if sum(chosen) > 1 and all(
        c or NO_VOTE.fullmatch(w) for c, w in zip(chosen, heads, strict=True)
    ):
        pairs = zip(chosen, heads, strict=True)
        return [
            Column("for", at, None, words) if choice else Column(side_of_none(words), at, None)
            for at, (choice, words) in enumerate(pairs)
        ]
    matches = [match for words in heads if (match := HEADING.fullmatch(words))]
    sides = [tell_side(match["words"]) for match in matches]
    if "abstain" not in sides:  # `For`, `Against`, `Not voting`: who abstained
        sides = [
            "abstain" if NOT_VOTING.match(m["words"]) else s
            for m, s in zip(matches, sides, strict=True)
        ]
    if len(matches) < len(heads) or len(set(sides)) < len(sides):
        return None
    counts = [int(match["count"]) if match["count"] else None for match in matches]
    return [Column(side, at, counts[at]) for at, side in enumerate(sides)]


def find_stacked(reading: Reading, rows: Sequence[Row]) -> Table | None:
    """Return the table whose headings stand one beneath the other, as far apart as its cells."""
    run: list[Cell] = []
    for row in rows:
        if len(row) > 1 or not HEADING.fullmatch(row[0].words):
            break
        run.append(row[0])
    steps = {other.line - one.line for one, other in pairwise(run)}
    columns = _columns([cell.words for cell in run])
    if columns is None or len(run) not in COLUMNS or len(steps) != 1 or max(steps) > APART:
        return None
    step = steps.pop()
    above = _names_above(reading, run[0].start, step)
    beneath = _names_beneath(rows[len(run) :])
    named = above is not None or beneath > 0 or _is_of_members(rows[len(run) :])
    first = run[0] if above is None else replace(run[0], start=above)
    table = Table(columns, first, step, named, parted=beneath > 0, end=first.start)
    table.heads = len(run) + beneath
    return table


def _names_beneath(rows: Sequence[Row]) -> int:
    """Return how many lines beneath the sides head first names and surnames; 0 if they do not."""
    words = [row[0].words if len(row) == 1 else "" for row in rows[:3]]
    both = (end for end in (2, 3) if _FIRST_AND_LAST.fullmatch(" ".join(words[:end])))
    return next(both, 0)


def _is_of_members(rows: Sequence[Row]) -> bool:
    """Tell whether the first row beneath headings is of a member and a mark, cell by cell."""
    cells = [row[0].words for row in rows[:2] if len(row) == 1]
    return len(cells) == 2 and name_of(cells[0]) is not None and bool(MARK.fullmatch(cells[1]))


def _names_above(reading: Reading, start: int, step: int) -> int | None:
    """Return where the heading of a column of names stands, `step` lines above the first side."""
    lines = reading.text[max(0, start - 300) : start].split("\n")[-step - 1 :]
    if len(lines) <= step or any(line.strip() for line in lines[1:]):
        return None
    return start - len("\n".join(lines)) if _heads_names(lines[0].strip()) else None


def _heads_names(words: str) -> bool:
    return bool(OF_NAMES.fullmatch(words) or NAMES_ABOVE.fullmatch(words))
