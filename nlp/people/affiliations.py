"""Whom a person speaks for, where nothing else tells their role: `Mr A Marsh of Bodley Water`.

In: a cleaned text and its names. Out: the body as the role, by the name's index. `of Bodley` and
`of Mill Road` are where people live; who is called councillor has the council for a body.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.offices import NO_ROLE, Role
from nlp.people.role_kinds import ROLES
from nlp.people.vocabulary import any_of

_WORD = r"[A-Z][\w'’&-]*"
_WORDS = rf"(?:{_WORD}[ ](?:(?:and|of|for|&|the)[ ])?){{0,6}}"
_ENDS = (
    r"(?:Authority|Agency|Alliance|Forum|Society|Association|Partnership|Trust|Charity|Federation"
    r"|Foundation|Network|Union|Club|Group|Bureau|Water|Police|Support|Responders|Healthwatch"
    r"|Consultants|Housing|Homes)"
)
_FIRMS = any_of([re.escape(firm) for firm in ROLES["bodies"]["firms"]])
_BODY = (
    rf"(?P<body>{_WORDS}{_ENDS}|(?:{_FIRMS})(?:[ ]UK)?(?:[ ]LLP)?|{_WORD}[ ]{_WORDS}(?:LLP|plc)"
    rf"|Healthwatch[ ]{_WORD}"
    rf"|Friends[ ]of[ ](?:the[ ])?{_WORD}(?:[ ]{_WORD}){{0,3}})"
)
_OF = re.compile(rf",?[ ](?:of|from)[ ](?:the[ ])?{_BODY}(?![\w'’-]|[ ](?:Ward|{_WORD}))")
# `Mr A Marsh, Bodley Taxi Drivers' Association, addressed the Committee`
_BESIDE = re.compile(rf",[ ]{_BODY}(?=[ ]?[,;.]|[ ](?:addressed|spoke|said|asked|presented)\b)")
# `Bodley Society (Ms A Marsh)`
_AROUND = re.compile(rf"(?:\A|[;,.\n]|\bthe)[ ]?{_BODY}[ ]\(\Z")
_TRIGGER = re.compile(rf"{_ENDS}\b|Friends[ ]of|{_FIRMS}|LLP|plc")
_FIRM = re.compile(rf"(?:{_FIRMS})\b|.*(?:LLP|plc)\Z")
_AND = re.compile(r"[ \n](?:and|&)[ \n]")
_REACH = 120


def find_affiliations(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the bodies of those names that have no role and are not called councillor."""
    if _TRIGGER.search(text) is None:
        return {}
    found: dict[int, Role] = {}
    for at, name in enumerate(names):
        if at in roles or name.title_kind in ("councillor", "office"):
            continue
        match = _beside(text, name)
        if match is not None and not NO_ROLE.search(match["body"]):
            body = " ".join(match["body"].split())
            found[at] = Role(body, match.start("body"), match.end("body"), _kind_of(body))
            if at - 1 not in roles and _is_shared(text, names, at, match):
                found[at - 1] = found[at]
    return found


def _kind_of(body: str) -> str | None:
    """Return `other` for a firm; clubs and societies may be the public's own."""
    return "other" if _FIRM.match(body) else None


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
