"""Tables of who came, told row by row: `Councillor A | Chair | Present`.

In: a cleaned text and its names. Out: tables, each with its lists. A table of which a row does not
fit is none. What stands in columns under heads is read in cells.py, stars in stars.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from nlp.people.attendance.sentences import Attendance
from nlp.people.names.mentions import NameMention

_WORDS = (
    r"(?P<substitute>[Pp]resent,? \(?as (?:a )?substitute\)?|[Ss]ubstitute)"
    r"|(?P<present>[Pp]resent|PRESENT|[Aa]ttended|[Ii]n attendance"
    r"|(?<=[ |][ ])[•✔√](?=[ |]*(?:\n|\Z))"
    r"|(?<=[|\n])(?:Yes|From \d[\d.:apm ]*)(?=[ ]*(?:[|\n]|\Z)))"
    r"|(?P<apologies>(?:[Aa]bsent with |[Ss]ent )?[Aa]pologies|APOLOGIES|[Aa]pology|[Aa]pols?\b)"
    r"|(?P<absent>[Aa]bsent|ABSENT|[Nn]ot present|[Dd]id not attend"
    r"|(?<=[|\n])No(?=[ ]*(?:[|\n]|\Z)))"
    r"|(?P<expected>Expected|Resigned|Retired|On leave)"
)
_HOW = (
    r"(?:,? \(?(?:[Vv]irtual(?:ly)?|[Rr]emote(?:ly)?|[Oo]nline|in person|received|given|accepted"
    r"|for absence)\)?)?"
)
_GAP = r"(?:[ ]*[|\n][ \n|]*|[ ]{2,60}|[ ][–-][ ]|,[ ]|[ ]?:[ ]|[ ]?\()"
_TEXT = r"[^\s|•✔√][^\n|•✔√]{0,59}?"
# `Councillor A   Chair   Present`; on one line only a capital tells a mark from a word
_MARK = re.compile(
    rf"(?:{_GAP}{_TEXT})?{_GAP}(?:{_WORDS}){_HOW}\)?(?![\w])[ |\n,;.]*(?:\d{{1,2}}[.)]?[ |]+)?"
    rf"|(?:[ ](?!Present|Apolog|Absent|In att){_TEXT})?[ ](?=[A-Z])(?:"
    + _WORDS.replace("(?P<", "(?P<r_")
    + rf"){_HOW}(?![\w])[ \n,;]*"
)
_LONGEST = 400  # characters of a row behind its name
_HEAD = 60  # characters above a table
_FEW = 4  # rows of a table
_EDGES = " |\n,;.0123456789"  # and the next row's number
_TRIGGER = re.compile(
    r"[PpAaIi•✔√Y](?:(?<=[Pp])resent|(?<=P)RESENT|(?<=[Aa])ttended|(?<=[Ii])n attendance"
    r"|(?<=[•✔√])[ |]*\n|(?<=\nY)es[ ]*\n)"
)
# `Yes` and `No` tell who came only below what asks so: `Councillors`, `Present`
_ASKED = re.compile(r"(?i)(?:present|attend\w*)[ ]*[|:]?[ |\n]*\Z")
# `Name   Role   Attendance` above few rows, `Attendance details` some lines above
_HEADED_BY = re.compile(r"(?i)\battendance\b")
_HEADED = re.compile(
    r"(?i)(?:[ ]{2}|[|\n])[ ]*(?:attendance(?: status)?|attended|status)[ ]*[|:]?[ |\n]*\Z"
    r"|(?:\A|\n)[ ]*attendance details[ ]*:?[ ]*\n(?:[^\n]{0,90}\n){0,5}[ |\n]*\Z"
)
_ABOVE = 300  # characters above a table in which they stand
_CAME = ("present", "substitute")
_ANSWER = re.compile(r"(?:Yes|No)[ ,;.|\n]*\Z")


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, `text[start:end]`, and the lists that it tells."""

    start: int
    end: int
    lists: tuple[Attendance, ...]


def find_tables(text: str, names: tuple[NameMention, ...]) -> list[Table]:
    """Return the tables of a text whose rows tell who came."""
    least = 1 if _HEADED_BY.search(text) else _FEW - 1
    if len(list(islice(_TRIGGER.finditer(text), least))) < least:
        return []
    return [_read_rows(rows) for rows in _runs(text, names) if _is_table(text, rows)]


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what its mark says, where the row ends and where the next begins."""

    name: NameMention
    mark: str
    end: int
    following: int


def _runs(text: str, names: tuple[NameMention, ...]) -> Iterator[list[Row]]:
    """Yield the names that follow each other with nothing but a mark in between."""
    rows: list[Row] = []
    for at, name in enumerate(names):
        if rows and rows[-1].following != name.outer_start:
            yield rows
            rows = []
        following = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        match = _MARK.match(text, name.outer_end, min(following, name.outer_end + _LONGEST))
        if match is not None:
            mark = (match.lastgroup or "").removeprefix("r_")
            own = text[name.outer_start : match.end()].rstrip(_EDGES)
            rows.append(Row(name, mark, name.outer_start + len(own), match.end()))
    yield rows


def _is_table(text: str, rows: list[Row]) -> bool:
    if not rows:
        return False
    start = rows[0].name.outer_start
    headed = _HEADED.search(text, max(0, start - _ABOVE), start) is not None
    least = 1 if headed else _FEW - 1
    if len(rows) <= least or sum(row.mark in _CAME for row in rows) < least:
        return False
    answers = any(_ANSWER.search(text, row.name.end, row.following) for row in rows)
    return not answers or _ASKED.search(text, max(0, start - _HEAD), start) is not None


def _read_rows(rows: list[Row]) -> Table:
    """Return a table with a list for each mark in it; whom it expects has not come yet."""
    start, end = rows[0].name.outer_start, rows[-1].following
    marked = [(row.name, row.mark) for row in rows if row.mark != "expected"]
    shown = {row.name.start: (row.name.outer_start, row.end) for row in rows}
    return Table(start, end, tuple(list_by_act(marked, shown, start, end)))


def list_by_act(
    marked: list[tuple[NameMention, str]], shown: dict[int, Span], start: int, end: int
) -> Iterator[Attendance]:
    """Yield a list for each act of those in a table `text[start:end]`."""
    for act in ("present", "apologies", "absent", "substitute", ""):
        own = tuple(name for name, mark in marked if mark == act)
        if own:
            yield Attendance(
                start=start, end=end, act=act, kind="councillor", names=own, shown=shown
            )
