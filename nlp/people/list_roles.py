"""The roles in attendance lists that no word of an office tells: `Ann Marsh (Housing Strategy)`.

In: a cleaned text, its attendance lists, names and roles. Out: further roles by the name's index.
In a list of officers or partners, what stands in brackets or behind a comma up to the entry's end
is where its people work; those joined by `and` share it.
"""

import re

from nlp.people.attendance import Attendance
from nlp.people.mentions import NameMention
from nlp.people.offices import NO_ROLE, Role
from nlp.people.role_kinds import kind_of_role
from nlp.people.spelling import begins_like_a_person

_PLACE = re.compile(
    r"[ ]?(?:\((?P<bracket>[A-Z][^()\n]{2,60})\)|,[ \n]{1,2}(?P<behind>[A-Z][^,:;()\n.]{2,60}?)"
    r"(?=[ ]?(?:;|\.?[ ]?\n|\.?\Z)))"
)
_GROUPS = 3  # of a list, parted by semicolons
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
        listed = [at[name.start] for name in block.names if name.start in at]
        found |= _of_label(text, block, listed, names, roles)
        if block.act != "present" or block.kind == "councillor":
            continue
        if text.count(";", block.start, block.end) >= _GROUPS - 1:
            found |= _of_groups(text, listed, names, roles)
        for index in listed:
            free = index not in roles and index not in found
            if free and names[index].title_kind != "councillor":
                found |= _place_of(text, names, roles, index)
    return found


# `Co-opted Members (voting): Mrs A Marsh, Mr B Reed`
_LABEL = re.compile(
    r"(?i)(?:co-?opted|independent|lay|non-voting|advisory|parent governor|church|diocesan"
    r"|education|scrutiny|appointed) (?:members?|persons?|representatives?|co-optees?)\b"
)


def _of_label(
    text: str,
    block: Attendance,
    listed: list[int],
    names: tuple[NameMention, ...],
    roles: dict[int, Role],
) -> dict[int, Role]:
    """Return what the label of a list calls those below it: not the council's own members."""
    label = _LABEL.match(text, block.start)
    if label is None or block.kind != "other":
        return {}
    role = Role(" ".join(label[0].split()), *label.span(), "other")
    free = (i for i in listed if i not in roles and names[i].title_kind != "councillor")
    return dict.fromkeys(free, role)


# The rest of a group: `Ann Marsh, Bo Reed Forward Planning;`
_REST = re.compile(r"[ ]?,?[ ]{1,2}(?P<place>[A-Z][^,;()\n.]{2,50}?)[ ]?(?=;|\.?[ ]?\n|\.?\Z)")
_NEXT = re.compile(r"[ ]?,?[ \n]{1,3}(?:(?:and|&)[ \n]{1,2})?")


def _of_groups(
    text: str, listed: list[int], names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the roles of a list of groups parted by `;`: a group's people share its place."""
    found: dict[int, Role] = {}
    for index in sorted(listed, reverse=True):
        role = roles.get(index) or found.get(index) or _rest(text, names[index])
        if role is None:
            continue
        found[index] = role
        before = names[index - 1].outer_end if index else 0
        if index - 1 not in roles and _NEXT.fullmatch(text[before : names[index].outer_start]):
            found[index - 1] = role
    return {index: role for index, role in found.items() if index not in roles}


def _rest(text: str, name: NameMention) -> Role | None:
    match = _REST.match(text, name.outer_end)
    if match is None or NO_ROLE.search(match["place"]) or _is_name(match["place"]):
        return None
    return Role(re.sub(r"\s+", " ", match["place"]), *match.span("place"), None)


_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b")


def _is_name(printed: str) -> bool:
    return begins_like_a_person(printed) or _TITLED.match(printed) is not None


def _place_of(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role], index: int
) -> dict[int, Role]:
    """Return the place behind a name as its role, and as that of the name joined before it."""
    match = _PLACE.match(text, names[index].outer_end)
    group = "bracket" if match is not None and match["bracket"] else "behind"
    if match is None or NO_ROLE.search(match[group]) or _is_name(match[group]):
        return {}
    place = re.sub(r"\s+", " ", match[group])
    outside = "other" if kind_of_role(place) == "other" else None
    role = Role(place, *match.span(group), outside)
    between = text[names[index - 1].outer_end : names[index].outer_start] if index else ""
    shared = _SHARED.fullmatch(between) is not None and index - 1 not in roles
    return {index - 1: role, index: role} if shared else {index: role}
