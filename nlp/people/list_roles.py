"""The roles in attendance lists that no word of an office tells: `Ann Marsh (Housing Strategy)`.

In: a cleaned text, its attendance lists, names and roles. Out: further roles by the name's index.
In a list of officers or partners, what stands in brackets or behind a comma up to the entry's end
is where its people work; those joined by `and` share it.
"""

import re

from nlp.people.attendance import Attendance
from nlp.people.mentions import NameMention
from nlp.people.offices import NO_ROLE, Role
from nlp.people.spelling import begins_like_a_person

_PLACE = re.compile(
    r"[ ]?(?:\((?P<bracket>[A-Z][^()\n]{2,60})\)|,[ \n]{1,2}(?P<behind>[A-Z][^,;()\n.]{2,60}?)"
    r"(?=[ ]?(?:;|\.?[ ]?\n|\.?\Z)))"
)
_SHARED = re.compile(r"[ \n]{1,2}(?:and|&)[ \n]{1,2}")


def find_list_roles(
    text: str,
    blocks: tuple[Attendance, ...],
    names: tuple[NameMention, ...],
    roles: dict[int, Role],
) -> dict[int, Role]:
    """Return the roles that only their place in a list tells, by the name's index."""
    at = {name.start: index for index, name in enumerate(names)}
    found: dict[int, Role] = {}
    for block in blocks:
        if block.act != "present" or block.kind == "councillor":
            continue
        for name in block.names:
            index = at.get(name.start)
            if index is not None and index not in roles and name.title_kind != "councillor":
                found |= _place_of(text, names, roles, index)
    return found


def _place_of(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role], index: int
) -> dict[int, Role]:
    """Return the place behind a name as its role, and as that of the name joined before it."""
    match = _PLACE.match(text, names[index].outer_end)
    group = "bracket" if match is not None and match["bracket"] else "behind"
    if match is None or NO_ROLE.search(match[group]) or begins_like_a_person(match[group]):
        return {}
    role = Role(re.sub(r"\s+", " ", match[group]), *match.span(group), None)
    between = text[names[index - 1].outer_end : names[index].outer_start] if index else ""
    shared = _SHARED.fullmatch(between) is not None and index - 1 not in roles
    return {index - 1: role, index: role} if shared else {index: role}
