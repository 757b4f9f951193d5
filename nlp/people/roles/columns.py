"""Columns of a list that lost their lines: names, and beside or below them offices or authorities.

In: a cleaned text and the names of one list. Out: each one's office, where as many lines with
offices stand below as lines with names; each one's authority, where every line ends in one.
"""

import re

from nlp.people.lexicon.office_kinds import has_head, kind_of_role
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.people.roles.words import is_authority

_LINE = re.compile(r"[ ]*\n[ \n]{0,9}(?P<line>[^\n]{2,80}?)[ .]*(?=\n|\Z)")
_AUTHORITY = re.compile(
    r"(?:[ ]\([^()\n]{2,40}\))?[ ]{1,80}(?P<body>[A-Z][^\n(),;:|]{2,60}?)[ ]*(?=\n|\Z)"
)
_FEW, _ROWS = 2, 3


def find_office_column(text: str, names: tuple[NameMention, ...]) -> dict[int, Role]:
    """Return the offices by where their bearers' names start; names without offices have none."""
    alone: list[NameMention] = []
    for name in names:
        follows = alone and not text[alone[-1].outer_end : name.outer_start].strip()
        if not (follows and _begins_line(text, name)):
            alone = []
        alone.append(name)
    if len(alone) < _FEW or not _begins_line(text, alone[0]):
        return {}
    offices = _offices_below(text, alone[-1].outer_end, len(alone) + 1)
    if len(offices) != len(alone):
        return {}
    return {name.start: role for name, role in zip(alone, offices, strict=True)}


def _begins_line(text: str, name: NameMention) -> bool:
    at = name.outer_start
    while text[at - 1 : at] == " ":
        at -= 1
    return text[at - 1 : at] == "\n"


def _offices_below(text: str, position: int, most: int) -> list[Role]:
    """Return the offices that make the lines from `position` on, at most so many."""
    found: list[Role] = []
    while len(found) < most and (match := _LINE.match(text, position)) is not None:
        printed = match["line"]
        if not printed[0].isupper() or not has_head(printed) or ":" in printed:
            break
        found.append(Role(printed, *match.span("line"), kind_of_role(printed)))
        position = match.end()
    return found


def find_authority_rows(text: str, names: tuple[NameMention, ...]) -> dict[int, Role]:
    """Return the authority that ends each line, by where the name starts: `Cllr A Vale Council`.

    Only where at least three lines of a list end so.
    """
    found = {}
    for name in names:
        row = _AUTHORITY.match(text, name.outer_end)
        if row is not None and _begins_line(text, name) and is_authority(row["body"]):
            found[name.start] = Role(row["body"], *row.span("body"), None)
    return found if len(found) >= _ROWS else {}
