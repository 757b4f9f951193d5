"""The office or job that stands beside a name, as printed, and what kind of person it makes.

In: a cleaned text and its names. Out: roles by the name's index. Before the name (`the Leader of
the Council, Cllr A`), behind it (`Ann Marsh, Director of Roads,`), or of several who are listed.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.offices import LABEL, Role, is_council
from nlp.people.roles_before import SEVERAL, role_before
from nlp.people.roles_behind import beyond_council, is_next_ones, role_as, role_behind


def find_roles(text: str, names: tuple[NameMention, ...]) -> dict[int, Role]:
    """Return the role beside each name, by the name's index in `names` (sorted by place).

    A role between two names belongs to the one before it, unless that one has a role already or
    the role is led in by `the`.
    """
    found: dict[int, Role] = {}
    used = 0
    for at, name in enumerate(names):
        stop = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        if at in found:  # of a list that an office leads in
            continue
        before = role_before(text, name, max(used, names[at - 1].outer_end if at else 0))
        after = beyond_council(text, name, role_behind(text, name, stop), stop)
        if after is not None and is_next_ones(text, after, stop, len(text)):
            after = None
        if before is not None and LABEL.match(before.name) and text.startswith(",", name.outer_end):
            line = text.find("\n", name.outer_end, stop)
            before = role_behind(text, name, line if line >= 0 else stop) or before
        if before is not None and is_council(before.name) and "\n" in text[before.end : name.start]:
            before = None  # the end of the entry above
        role = before or after or role_as(text, name, stop)
        if role is None:
            continue
        found[at] = role
        used = max(used, role.end)
        labelled = role is before and LABEL.match(role.name) is not None
        many = role is before and _MANY.search(role.name) and SEVERAL.match(name.title or "")
        if many or labelled:
            found |= _shared_forward(text, names, at, role)
        if role is after and _MANY.search(role.name):
            found |= _shared(text, names, found, at, role)
    return found


# `Ann Marsh, Bo Reed and Cy Hill, residents of Mill Road`
_MANY = re.compile(
    r"(?i)\A(?:the |local |parent |ward |lead |co-opted |independent |opposition |group ){0,2}"
    r"(?:residents|governors"
    r"|objectors|supporters|petitioners|applicants|agents|members|representatives|councillors"
    r"|spokespersons|spokesmen|auditors|tenants|students|pupils|carers|co-chairs)\b"
)
_OF_LIST = re.compile(r"[ ]?,[ \n]{1,3}|,?[ \n]{1,3}(?:and|&)[ \n]{1,3}")


def _shared(
    text: str,
    names: tuple[NameMention, ...],
    found: dict[int, Role],
    at: int,
    role: Role,
) -> dict[int, Role]:
    """Return the role of several for those listed before the name that it stands behind."""
    shared = {}
    while (
        at
        and at - 1 not in found
        and _OF_LIST.fullmatch(text[names[at - 1].outer_end : names[at].outer_start])
    ):
        at -= 1
        shared[at] = role
    return shared


def _shared_forward(
    text: str, names: tuple[NameMention, ...], at: int, role: Role
) -> dict[int, Role]:
    """Return the office of several for those listed behind the first: `spokespersons, A and B`."""
    shared = {}
    while at + 1 < len(names) and names[at + 1].title == names[at].title:
        if not _OF_LIST.fullmatch(text[names[at].outer_end : names[at + 1].outer_start]):
            break
        at += 1
        shared[at] = role
    return shared
