"""Two columns told one after the other: names below each other, then their offices in that order.

In: a cleaned text and the names of one list. Out: each one's office, where as many lines with
offices stand below as lines with names.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.offices import Role
from nlp.people.role_kinds import has_head, kind_of_role

_LINE = re.compile(r"[ ]*\n[ \n]{0,9}(?P<line>[^\n]{2,80}?)[ .]*(?=\n|\Z)")
_FEW = 2


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
