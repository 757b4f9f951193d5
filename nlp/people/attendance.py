"""The lists of who was there, who sent apologies and who was absent.

In: a cleaned text and its names. Out: blocks, each with its act, the kind of those in it and its
names. The headings are in attendance.toml; two lists side by side are read column by column.
"""

import re
from dataclasses import dataclass

from nlp.people.names import NameMention, list_names
from nlp.people.vocabulary import read_words

_HEADINGS = read_words("attendance")["headings"]
_WORDS = "|".join(f"(?P<h{i}>{heading['pattern']})" for i, heading in enumerate(_HEADINGS))
_SIDE = r"(?:[ ]{0,2}\([^()\n]{0,50}\))?"
_LINE_HEADING = re.compile(
    rf"(?m)^[ •]{{0,60}}(?:\d{{1,4}}(?:[./]\d{{1,3}})?[.)]?[ ]{{1,8}})?(?:the )?(?:{_WORDS}){_SIDE}"
    r"[ ]{0,20}(?P<mark>[:;.-]{1,3}-?|(?=[ ]{3,})|(?=\n|\Z))",
    re.IGNORECASE,
)
_INNER_HEADING = re.compile(
    rf"(?<=[\w.)] )(?=[A-Z])(?:{_WORDS}){_SIDE}[ ]{{0,3}}(?P<mark>:[ ]?-?|-[ ])", re.IGNORECASE
)
_ALL_HEADINGS = (_LINE_HEADING, _INNER_HEADING)
_TRIGGER = re.compile(
    r"present|attend|apolog|absent|in the chair|substitut|members|officers|officials"
    r"|presennol|ymddiheur",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(r"(?m)^[ ]{0,20}(?P<word>[A-Z][A-Z/&' ]{3,60})[ ]{0,3}:")
_PROSE = re.compile(
    r"\b(?:were|was|had|has|have|is|are|will|noted|opened|welcomed|resolved|invited|declared"
    r"|received|agreed|minutes of|held|extended|thanked|explained|asked|stated|reported"
    r"|confirmed|advised|referred|raised|proposed|said)\b"
    r"|\n[ ]{0,40}(?:\d{1,4}[.)]?|\d{1,4}/\d{1,4})[ ]{1,8}[A-Z]|\n[ ]{0,40}(?:Resolved"
    r"|RESOLVED|Minutes|MINUTES|Declarations|DECLARATIONS|Minute No|Agenda|Item|Venue|Date"
    r"|Time)\b",
)
_LONGEST = 8000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A list of people: `act` is what the list says of each, `kind` what it makes of them."""

    start: int
    end: int
    act: str
    kind: str | None
    names: tuple[NameMention, ...]


def find_attendance(text: str, names: tuple[NameMention, ...]) -> tuple[Attendance, ...]:
    """Return the attendance lists of a cleaned text, with the names that each holds."""
    if _TRIGGER.search(text) is None:
        return ()
    headings = _headings(text)
    found = []
    for at, (start, body, heading, column) in enumerate(headings):
        following = [h for h in headings[at + 1 :] if h[0] > start]
        next_start = following[0][0] if following else len(text)
        end = min(next_start, body + _LONGEST, len(text))
        end = _end_of_list(text, body, end)
        members = _names_in(text, body, end, names, heading["kind"])
        if column is not None:
            members = tuple(n for n in members if _in_column(text, n, column))
        if members:
            found.append(
                Attendance(
                    start=start,
                    end=end,
                    act=heading["act"],
                    kind=heading["kind"] or None,
                    names=members,
                )
            )
    return tuple(found)


def _headings(text: str) -> list[tuple[int, int, dict[str, str], tuple[int, int] | None]]:
    """Return (start, start of the list, heading, columns) of each heading, in order."""
    found: dict[int, tuple[int, int, dict[str, str], tuple[int, int] | None]] = {}
    for pattern in _ALL_HEADINGS:
        for match in pattern.finditer(text):
            group = next(
                name
                for name, value in match.groupdict().items()
                if value and name[0] == "h" and name[1:].isdigit()
            )
            heading = _HEADINGS[int(group[1:])]
            found.setdefault(match.start(group), (match.start(group), match.end(), heading, None))
    if found:
        for match in _UNKNOWN.finditer(text):
            if not any(match.start() <= start < match.end() for start in found):
                found.setdefault(
                    match.start("word"),
                    (match.start("word"), match.end(), {"act": "present", "kind": "other"}, None),
                )
    return sorted(found.values(), key=lambda item: item[0])


def _end_of_list(text: str, body: int, end: int) -> int:
    """Return where prose begins: a list has no verbs, and ends before the sentence that has one."""
    match = _PROSE.search(text, body, end)
    if match is None:
        return end
    if match[0].startswith("\n"):
        return match.start()
    sentence = max(
        text.rfind(mark, body, match.start()) for mark in (". ", ".\n", "\n\n", "\n", "   ")
    )
    return max(sentence + 1, body) if sentence >= 0 else body


def _names_in(
    text: str, start: int, end: int, names: tuple[NameMention, ...], kind: str
) -> tuple[NameMention, ...]:
    """Return the names known there, and those that only a list shows."""
    known = [name for name in names if start <= name.start and name.end <= end]
    taken = [(name.outer_start, name.outer_end) for name in known]
    bare = all(" " not in name.name for name in known)
    extra = [
        name
        for name in list_names(text, start, end)
        if not any(a < name.outer_end and name.outer_start < b for a, b in taken)
        and (" " in name.name or name.title is not None or (kind == "councillor" and bare))
    ]
    return tuple(sorted([*known, *extra], key=lambda name: name.start))


def _in_column(text: str, name: NameMention, column: tuple[int, int]) -> bool:
    offset = name.start - (text.rfind("\n", 0, name.start) + 1)
    return column[0] <= offset < column[1]
