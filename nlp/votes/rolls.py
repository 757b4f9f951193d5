"""Roll calls and tables of votes: a row a member, or a row a side.

In: a reading. Out: one `Side` a side. Layouts met: `Councillor Marsh   For` a line; a name and its
vote on lines of their own; a table's cells run together (`ForC. Allport, J. Devereux6`).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.people.names import list_names
from nlp.reading import Reading
from nlp.segment import Paragraph
from nlp.votes.sides import Side, is_list, names_in

TABLE_CELL = re.compile(
    r"\|?\s?(?P<side>For|Against|Abstain(?:ed)?|Conflict Of Interests)\s?\|?\s?"
    r"(?P<names>None|[A-Z].{1,4000}?)\s?\|?\s?(?P<count>\d{1,3})\s?\|?"
)
ROLL_ROW = re.compile(
    r"(?P<name>[^\n:|]{3,60}?)(?:\s{2,}|\s?[|:-]\s?|\s)(?P<side>for|against|abstain(?:ed)?|"
    r"abstention|yes|no|in favour|absent|did not vote)\W{0,2}",
    re.IGNORECASE,
)
CELLS = {
    "f": "for",
    "y": "for",
    "i": "for",
    "ag": "against",
    "n": "against",
    "abst": "abstain",
    "abse": "absent",
    "d": "declined",
}
CELL = re.compile(
    r"(?:for|against|abstain(?:ed)?|abstention|yes|no|in favour|absent|did not vote)", re.IGNORECASE
)


def list_cells(reading: Reading) -> Iterator[Side]:
    """Yield the rows of a table whose cells ran together: `ForC. Allport, J. Devereux6`."""
    kinds = {"For": "for", "Against": "against", "Abstain": "abstain", "Abstained": "abstain"}
    for paragraph in reading.paragraphs:
        match = TABLE_CELL.fullmatch(reading.flat, paragraph.start, paragraph.end)
        if match and match["side"] in kinds:
            nobody = match["names"] == "None"
            names = () if nobody else tuple(n.name for n in list_names(match["names"]))
            yield Side(
                kinds[match["side"]],
                names,
                int(match["count"]),
                match.start(),
                match.end(),
                match.start("names"),
            )


def list_rolls(reading: Reading) -> Iterator[Side]:
    """Yield one list a side of a roll call, whose rows are a name and how it voted."""
    rows: list[tuple[str, int, int]] = []
    for row in [*_roll_rows(reading), None]:
        if row and (
            not rows
            or reading.outline.index_at(row[1]) <= reading.outline.index_at(rows[-1][2]) + 2
        ):
            rows.append(row)
            continue
        if len(rows) >= 3:
            yield from by_side(reading, rows)
        rows = [row] if row else []


def _roll_rows(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Yield rows `Councillor Marsh   For`: the side, and where the name stands."""
    at = 0
    for raw in reading.text.split("\n"):
        line_start, at = at, at + len(raw) + 1
        if not 6 <= len(raw) <= 120 or not raw.rstrip(" .|")[-1:].isalpha():
            continue
        match = ROLL_ROW.fullmatch(raw.strip(" |"))
        if match is None:
            continue
        shift = line_start + len(raw) - len(raw.lstrip(" |"))
        start, end = shift + match.start("name"), shift + match.end("name")
        if len(list_names(reading.text, start, end)) == 1 and is_list(reading, start, end):
            yield _side_of(match["side"]), start, end


def list_alternating(reading: Reading) -> list[tuple[str, int, int]]:
    """Return the rows of a table whose cells stand on lines of their own: a name, then its vote."""
    paragraphs, rows = reading.paragraphs, []
    for name, cell in pairwise(paragraphs):
        match = CELL.fullmatch(reading.flat, cell.start, cell.end)
        if match and name.end - name.start < 60 and _is_name(reading, name):
            rows.append((_side_of(match[0]), name.start, name.end))
    return rows if len(rows) >= 3 else []


def _is_name(reading: Reading, paragraph: Paragraph) -> bool:
    start, end = paragraph.start, paragraph.end
    return len(list_names(reading.text, start, end)) == 1 and is_list(reading, start, end)


def _side_of(word: str) -> str:
    """Return the side that a cell's word says."""
    return next(side for start, side in CELLS.items() if word.lower().startswith(start))


def by_side(reading: Reading, rows: list[tuple[str, int, int]]) -> Iterator[Side]:
    """Yield one list a side from rows: the side, and where the name stands."""
    start, end = rows[0][1], rows[-1][2]
    for side in ("for", "against", "abstain", "absent", "declined"):
        names = tuple(n for s, a, b in rows if s == side for n in names_in(reading, a, b))
        if names:
            yield Side(side, names, None, start, end, start)
