"""Attendance lists in two columns, who and as what: `Ann Marsh      Convener`, `Bo Reed   Member`.

Where a table was flattened, the columns stand below one another: name, role, name, role.

In: a cleaned text, its names and roles. Out: the roles with what the second column says of those
in the first; the text without the second, where no names stand. A member is just a member.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.lexicon.offices import NO_ROLE, Role
from nlp.people.names.mentions import NameMention

_GAPS = ("   ", "\t")  # what parts two columns
# Behind a name: initials that the minutes use, then three blanks or more, then the standing.
_ROW = re.compile(
    r"(?m)^[ \t]{0,80}(?:[A-Z]{6,12}[ ]?:[ ]{1,60})?(?:[A-Z][\w.'’-]*[ ]){1,4}?[A-Z][\w'’-]+"
    r"(?:[ ]\([A-Z]{2,4}\))?,?(?P<gap>[ ]{3,80}|\t{1,8})(?P<standing>[A-Z][^\n\t]{1,60}?)"
    r"(?:[ ]\([A-Z]{2,4}\))?[ \t]{0,9}$"
)
_OWN_BODY = re.compile(r"[ ](?:CC|PC|TC)\Z")
_MEMBER = re.compile(
    r"(?:(?:Parish|Community|Town|Council|Committee)[ ])?(?:Member|Councillor|Cllr)s?\Z", re.I
)
_ALSO_MEMBER = re.compile(r"(?:(?:Councillor|Member)[ ]?(?:[/&,-]|and)[ ]?(?=[A-Z])){1,2}")
_FOR = re.compile(r"(?:Member|Councillor)[ ]\((?P<task>[A-Z][^()]{2,40})\)\Z")
_PUBLIC = re.compile(r"(?:members? of the )?public\b", re.IGNORECASE)
_FEWEST = 2  # rows that say `Member` or `Councillor` make a list one of the council's own
_NEAR = 2_000  # characters around them in which further rows are of the same list
_OF_BODY = re.compile(r"(?:Treasurer|Secretary)\Z")  # an officer elsewhere, a member among members


_BLANK = r"(?:[ ]*\n){0,4}[ ]{0,20}"
_COLUMNS = re.compile(
    rf"(?m)^[ ]{{0,20}}(?:Members?|Names?|Attendees?)[ ]{{0,20}}\n{_BLANK}"
    r"(?:Role|Position|(?:Job )?Title|Organisation|Representing|Capacity|Designation|Agency)"
    r"[ ]{0,9}$"
)
_PART = r"[A-Z][\w'’-]*\.?"
# A name alone on its line, and the line below it; not what ends as a heading does.
_BELOW = re.compile(
    rf"\n{_BLANK}(?P<name>{_PART}(?:[ ](?:(?:de|van|von|le)[ ])?{_PART}){{1,4}})"
    rf"(?P<office>[ ]\([A-Z][^()\n]{{2,40}}\))?[ ]{{0,9}}\n{_BLANK}"
    r"(?P<standing>[A-Z][^\n]{1,120}?)(?<![:-])[ ]{0,9}(?=\n|\Z)"
)
_SUBHEAD = re.compile(
    rf"\n{_BLANK}[A-Z][^\n]{{3,80}}\b(?:attendance|present|apolog)[^\n]{{0,60}}:-?(?=\n)"
)


@dataclass(frozen=True, slots=True)
class StandingRow:
    """A row of such a list: where its first column ends, and `text[start:end]`, the second.

    `standing` is empty where the first column tells an office already.
    """

    name_end: int
    start: int
    end: int
    standing: str


def list_standings(text: str) -> list[StandingRow]:
    """Return the rows of the lists of a council's own members and those who came, in order."""
    return _list_flattened(text) or _list_side_by_side(text)


def _list_flattened(text: str) -> list[StandingRow]:
    """Return the rows below heads of columns that stand below one another."""
    rows: list[StandingRow] = []
    for head in _COLUMNS.finditer(text):
        at = head.end()
        while (match := _BELOW.match(text, at) or _SUBHEAD.match(text, at)) is not None:
            at = match.end()
            if match.re is _BELOW:
                standing = "" if match["office"] else match["standing"].rstrip(" .,")
                rows.append(StandingRow(match.end("name"), *match.span("standing"), standing))
    return rows


def _list_side_by_side(text: str) -> list[StandingRow]:
    """Return the rows whose columns stand beside one another."""
    if not any(gap in text for gap in _GAPS):
        return []
    rows = [
        StandingRow(m.start("gap"), *m.span("standing"), m["standing"].rstrip(" .,"))
        for m in _ROW.finditer(text)
        if _PUBLIC.match(m["standing"]) or not NO_ROLE.search(m["standing"])
    ]
    members = [row.start for row in rows if _is_member(row.standing)]
    if len(members) < _FEWEST:
        return []
    return [row for row in rows if members[0] - _NEAR < row.start < members[-1] + _NEAR]


def without_standings(text: str, rows: list[StandingRow]) -> str:
    """Return a text of the same length with nothing but blanks in the second columns."""
    parts, at = [], 0
    for row in rows:
        parts += [text[at : row.start], " " * (row.end - row.start)]
        at = row.end
    return "".join(parts) + text[at:]


def apart_from_standings(
    names: tuple[NameMention, ...], rows: list[StandingRow]
) -> tuple[NameMention, ...]:
    """Return the names of a text without those in second columns, nor a title from the row above.

    `Ann Marsh      A & B Councillor` + `Bo Reed      Unit One`: neither is Bo Reed a councillor.
    """
    starts = [row.start for row in rows]
    kept = []
    for name in names:
        at = bisect_right(starts, name.outer_start) - 1
        inside = at >= 0 and name.outer_start < rows[at].end
        if inside and name.start >= rows[at].end:
            kept.append(replace(name, outer_start=name.start, title=None, title_kind=None))
        elif not inside:
            kept.append(name)
    return tuple(kept)


def read_standings(
    rows: list[StandingRow], names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the roles, by the name's index, with those that second columns give and take."""
    ends = [name.end for name in names]
    given: dict[int, Role | None] = {}
    for row in rows:
        index = bisect_right(ends, row.name_end) - 1
        if index >= 0 and row.standing and row.name_end - ends[index] < _BEHIND:
            given[index] = _role(row)
    kept = {index: role for index, role in roles.items() if index not in given}
    return kept | {index: role for index, role in given.items() if role is not None}


_BEHIND = 9  # characters of initials in brackets


def _is_member(standing: str) -> bool:
    return bool(_MEMBER.match(_OWN_BODY.sub("", standing)) or _FOR.match(standing))


def _role(row: StandingRow) -> Role | None:
    """Return what a standing is: none for a member or one of the public."""
    task = _FOR.match(row.standing)
    also = _ALSO_MEMBER.match(row.standing)
    at = task.start("task") if task else also.end() if also else 0
    printed = task["task"] if task else row.standing[at:]
    if (_is_member(printed) and not task) or _PUBLIC.match(printed):
        return None
    start = row.start + at
    kind = kind_of_role(printed) or "other"
    kind = "councillor" if task or _OF_BODY.match(_OWN_BODY.sub("", printed)) else kind
    return Role(printed, start, start + len(printed), kind)
