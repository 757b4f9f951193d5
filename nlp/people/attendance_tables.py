"""Tables of who came, told row by row: `Councillor A | Chair | Present`, `* Councillor A`.

In: a cleaned text and its names. Out: tables, each with its lists. A table of which a row does not
fit is none. What stands in columns under heads is read in attendance_cells.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.people.attendance_sentences import Attendance
from nlp.people.mentions import NameMention

_WORDS = (
    r"(?P<substitute>[Pp]resent,? \(?as (?:a )?substitute\)?|[Ss]ubstitute)"
    r"|(?P<present>[Pp]resent|PRESENT|[Aa]ttended|[Ii]n attendance"
    r"|(?<=[ |][ ])[•✔√](?=[ |]*(?:\n|\Z)))"
    r"|(?P<apologies>(?:[Aa]bsent with |[Ss]ent )?[Aa]pologies|APOLOGIES|[Aa]pology|[Aa]pols?\b)"
    r"|(?P<absent>[Aa]bsent|ABSENT|[Nn]ot present|[Dd]id not attend)"
    r"|(?P<expected>Expected)"
)
_HOW = (
    r"(?:,? \(?(?:[Vv]irtual(?:ly)?|[Rr]emote(?:ly)?|[Oo]nline|in person|received|given|accepted"
    r"|for absence)\)?)?"
)
_GAP = r"(?:[ ]*[|\n][ \n|]*|[ ]{2,60}|[ ][–-][ ]|,[ ]|[ ]?:[ ]|[ ]?\()"
_TEXT = r"[^\n|•✔√]{1,60}?"
# `Councillor A   Chair   Present`; on one line only a capital tells a mark from a word
_MARK = re.compile(
    rf"(?:{_GAP}{_TEXT})?{_GAP}(?:{_WORDS}){_HOW}\)?(?![\w])[ |\n,;.]*(?:\d{{1,2}}[.)]?[ |]+)?"
    rf"|(?:[ ](?!Present|Apolog|Absent|In att){_TEXT})?[ ](?=[A-Z])(?:"
    + _WORDS.replace("(?P<", "(?P<r_")
    + rf"){_HOW}(?![\w])[ \n,;]*"
)
_FEW = 4  # rows of a table
_TRIGGER = re.compile(r"[Pp]resent|PRESENT|[Aa]ttended|[Ii]n attendance|[•✔√][ |]*\n")
# `* denotes attendance`, beneath or above names of which some have the star
_STAR = re.compile(
    r"(?i)(?<![\w*•])[*•][ ]?(?:=|-|indicates|denotes|signifies|those)[ ](?:\w+ ){0,2}?"
    r"(?:(?P<present>attend|present)|(?P<absent>absen|not present)|(?P<apologies>apolog))"
)
_STARRED = re.compile(r"[*•][ ]{0,6}\Z")
_STAR_BEHIND = re.compile(r"[ ]?\*")
_REACH = 2500  # characters between what a star means and the names


@dataclass(frozen=True, slots=True)
class Table:
    """A table, `text[start:end]`, and the lists that it tells."""

    start: int
    end: int
    lists: tuple[Attendance, ...]


def find_tables(text: str, names: tuple[NameMention, ...]) -> list[Table]:
    """Return the tables of a text whose rows tell who came."""
    starred = _read_stars(text, names)
    if starred is not None:
        return [starred]
    if len(_TRIGGER.findall(text)) < _FEW - 1:
        return []
    return [_read_rows(rows) for rows in _runs(text, names) if _is_table(rows)]


Row = tuple[NameMention, int, str]  # a name, where its row ends, what its mark says


def _runs(text: str, names: tuple[NameMention, ...]) -> Iterator[list[Row]]:
    """Yield the names that follow each other with nothing but a mark in between."""
    rows: list[Row] = []
    for at, name in enumerate(names):
        if rows and rows[-1][1] != name.outer_start:
            yield rows
            rows = []
        following = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        match = _MARK.match(text, name.outer_end, following)
        if match is not None:
            rows.append((name, match.end(), (match.lastgroup or "").removeprefix("r_")))
    yield rows


def _is_table(rows: list[Row]) -> bool:
    return len(rows) >= _FEW and sum(row[2] == "present" for row in rows) >= _FEW - 1


def _read_rows(rows: list[Row]) -> Table:
    """Return a table with a list for each mark in it; whom it expects has not come yet."""
    start, end = rows[0][0].outer_start, rows[-1][1]
    marked = [(name, mark) for name, _, mark in rows]
    return Table(start, end, tuple(_by_act(marked, start, end)))


def _by_act(marked: list[tuple[NameMention, str]], start: int, end: int) -> Iterator[Attendance]:
    for act in ("present", "apologies", "absent", "substitute"):
        own = tuple(name for name, mark in marked if mark == act)
        if own:
            yield Attendance(start=start, end=end, act=act, kind="councillor", names=own)


def _read_stars(text: str, names: tuple[NameMention, ...]) -> Table | None:
    """Return the list of which a star tells who came, or who did not.

    Of those without a star for having come it tells nothing but that they are no list of present.
    """
    legend = (
        _STAR.search(text, 0, min(len(text), 2 * _REACH)) if "*" in text or "•" in text else None
    )
    if legend is None:
        return None
    near = [n for n in names if abs(n.start - legend.start()) < _REACH]
    starred = [name for name in near if _has_star(text, name)]
    if not starred:
        return None
    act = legend.lastgroup or "present"
    others = "" if act == "present" else "present"
    marked = [(n, act if n in starred else others) for n in near if starred[0].start <= n.start]
    start, end = marked[0][0].outer_start, marked[-1][0].outer_end
    return Table(start, end, tuple(_by_act(marked, start, end)))


def _has_star(text: str, name: NameMention) -> bool:
    before = _STARRED.search(text, max(0, name.outer_start - 8), name.outer_start)
    return before is not None or _STAR_BEHIND.match(text, name.outer_end) is not None
