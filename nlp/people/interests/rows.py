"""Tables and lists of interests whose rows begin with a bare name: `Marsh   - Member of the Board`.

In: a cleaned text and its names. Out: the names that only such a row shows. A row tells of an
interest itself (`Agenda Item 7 - Personal`), or its name is one that the text calls councillor.
"""

import re
from collections.abc import Iterator

from nlp.people.interests.regions import list_regions
from nlp.people.lexicon.spelling import LETTER, NOT_NAMES, UP, on_one_line
from nlp.people.names.mentions import NameMention

_SURNAME = rf"[{UP}][{LETTER}'-]{{2,30}}"
_NAME = rf"(?:[{UP}][ .]{{1,2}}){{0,3}}{_SURNAME}(?:,[ ][{UP}]\.?(?:[ ]?[{UP}]\.?)?(?=[ ]{{2}}))?"
_ROW = re.compile(
    rf"(?m)^[ ]{{0,40}}(?P<name>{_NAME})"
    r"(?:(?P<number>[ ]{1,40}(?:[Ii]tem[ ])?\d{1,3}\b)"
    r"|[ \n]{1,40}(?:-[ ])?(?:(?:Agenda[ ]|Minute[ ])?[Ii]tem[ ]\d[^\n]{0,12}-[ ])?"
    r"(?:(?:Non-)?(?:Personal|Prejudicial|Pecuniary|Disclosable)\b|(?:as[ ])?(?:an?[ ])?"
    r"(?:[Mm]ember|[Tt]rustee|[Dd]irector|[Gg]overnor|[Cc]hair\w*|[Ee]mploye[er]|[Oo]wner)[ ]of\b"
    r"|(?:Made|Declared)[ ](?:an?|the)[ ])"
    r"|(?P<dash>[ ]{1,40}-[ ]{1,40}(?=[A-Z])))"  # `Marsh - Governor, Vale School`
)
# `Marsh, Reed-Cole and Hill` on a line of its own
_SURNAMES = re.compile(
    rf"(?m)^[ ]{{0,40}}(?P<names>{_SURNAME}(?:,[ ]{_SURNAME}){{0,8}}(?:[ ]and[ ]{_SURNAME})?)[ ]*$"
)
_EACH = re.compile(_SURNAME)
_KINDS = frozenset({"personal", "prejudicial", "pecuniary", "disclosable"})  # of interests


def find_interest_rows(text: str, names: tuple[NameMention, ...]) -> list[NameMention]:
    """Return the names that begin the rows of tables of interests."""
    regions = list_regions(text)
    if not regions:
        return []
    known = _members(names)
    return [
        *(_mention(text, *match.span("name")) for match in _rows(text, regions, known)),
        *_lines_of_surnames(text, regions, known),
    ]


def find_dashed(text: str, names: tuple[NameMention, ...]) -> Iterator[int]:
    """Yield the indices of the councillors whose interest stands behind a dash on their row."""
    rows = _rows(text, list_regions(text), _members(names))
    told = {match.start("name") for match in rows if match["dash"]}
    yield from (at for at, name in enumerate(names) if name.start in told)


def _members(names: tuple[NameMention, ...]) -> set[str]:
    """Return the surnames of those called councillor."""
    return {name.name.split()[-1] for name in names if name.title_kind == "councillor"}


def _rows(text: str, regions: list[tuple[int, int]], known: set[str]) -> list[re.Match[str]]:
    return [
        match
        for start, end in regions
        for match in _ROW.finditer(text, start, end)
        if (surname := match["name"].split(",")[0].split()[-1]) in known
        or not (match["number"] or match["dash"] or surname.lower() in NOT_NAMES | _KINDS)
    ]


def _lines_of_surnames(
    text: str, regions: list[tuple[int, int]], known: set[str]
) -> list[NameMention]:
    """Return the surnames of lines that hold nothing else, one at least of a known councillor."""
    return [
        _mention(text, *each.span())
        for start, end in regions
        for match in _SURNAMES.finditer(text, start, end)
        for each in _EACH.finditer(text, *match.span("names"))
        if any(word[0] in known for word in _EACH.finditer(match["names"]))
    ]


def _mention(text: str, start: int, end: int) -> NameMention:
    surname, comma, given = on_one_line(text, start, end).partition(", ")
    return NameMention(
        start=start,
        end=end,
        name=f"{given.strip()} {surname}" if comma else surname,
        outer_start=start,
        outer_end=end,
        basis="list",
    )
