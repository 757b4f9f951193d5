"""Whom a person speaks for, where nothing else tells their role: `Mr A Marsh of Bodley Water`.

In: a cleaned text and its names. Out: the body as the role, by the name's index. `of Bodley` and
`of Mill Road` are where people live; who is called councillor has the council for a body.
"""

import re
from dataclasses import replace

from nlp.people.bodies import BODY, TRIGGER, WORD, kind_of_body
from nlp.people.mentions import NameMention
from nlp.people.offices import NO_ROLE, Role
from nlp.people.role_kinds import kind_of_affiliation

_BODY = rf"(?P<body>{BODY})"
_OF = re.compile(rf",?[ ](?:of|from)[ ](?:the[ ])?{_BODY}(?![\w'’-]|[ ](?:Ward|{WORD}))")
# `Mr A Marsh, Bodley Taxi Drivers' Association, addressed the Committee`
_BESIDE = re.compile(
    rf"(?:,|[ ]-)[ ](?:the[ ])?{_BODY}"
    r"(?=[ ]?[,;.()\n]|[ ]?\Z|[ ](?:and|to|\w+ed|spoke|said|gave|told|was|were)\b)"
)
# `Bodley Society (Ms A Marsh)`
_AROUND = re.compile(rf"(?:\A|[;,.\n]|\bthe)[ ]?{_BODY}[ ]\(\Z")
_AND = re.compile(r"[ \n](?:and|&)[ \n]")
_REACH = 120


def find_affiliations(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the bodies of those names that have no role and are not called councillor.

    A rank or job before the name (`Group Manager A, Hillshire Fire Service`) stands: it is theirs.
    """
    if TRIGGER.search(text) is None:
        return {}
    found: dict[int, Role] = {}
    for at, name in enumerate(names):
        if name.title_kind in ("councillor", "office"):
            continue
        if at in roles:
            found |= _of_theirs(text, at, name, roles[at])
            continue
        match = _beside(text, name)
        if match is not None and not NO_ROLE.search(match["body"]):
            body = " ".join(match["body"].split())
            found[at] = Role(body, match.start("body"), match.end("body"), kind_of_body(body))
            if at - 1 not in roles and _is_shared(text, names, at, match):
                kind = found[at].kind or kind_of_affiliation(text, names[at].outer_end)
                found[at - 1] = replace(found[at], kind=kind)
    return found


def _of_theirs(text: str, at: int, name: NameMention, role: Role) -> dict[int, Role]:
    """Return an officer's job before the name as another body's, if one stands behind the name."""
    if role.kind != "officer" or role.start > name.start:
        return {}
    match = _BESIDE.match(text, name.outer_end, name.outer_end + _REACH)
    others = match is not None and kind_of_body(match["body"]) == "other"
    return {at: replace(role, kind="other")} if others else {}


def _is_shared(text: str, names: tuple[NameMention, ...], at: int, match: re.Match[str]) -> bool:
    """Whether the name before is of the same body: `Ann Marsh and Bo Reed from Bodley Water`."""
    if not at or match.re is not _OF or names[at - 1].title_kind in ("councillor", "office"):
        return False
    return _AND.fullmatch(text[names[at - 1].outer_end : names[at].outer_start]) is not None


def _beside(text: str, name: NameMention) -> re.Match[str] | None:
    for pattern in (_OF, _BESIDE):
        match = pattern.match(text, name.outer_end, name.outer_end + _REACH)
        if match is not None:
            return match
    if text[name.outer_end : name.outer_end + 1] != ")":
        return None
    return _AROUND.search(text, max(0, name.outer_start - _REACH), name.outer_start)
