"""Whom a person speaks for, where nothing else tells their role: `Mr A Marsh of Bodley Water`.

In: a cleaned text and its names. Out: the body as the role, by the name's index. `of Bodley` and
`of Mill Road` are where people live; who is called councillor has the council for a body.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.offices import NO_ROLE, Role

_WORD = r"[A-Z][\w'’&-]*"
_WORDS = rf"(?:{_WORD}[ ](?:(?:and|of|for|&|the)[ ])?){{0,6}}"
_ENDS = (
    r"(?:Authority|Agency|Alliance|Forum|Society|Association|Partnership|Trust|Charity|Federation"
    r"|Foundation|Network|Union|Club|Group|Bureau|Water|Police|Support|Responders|Healthwatch"
    r"|Consultants|Housing|Homes)"
)
_BODY = (
    rf"(?P<body>{_WORDS}{_ENDS}|Healthwatch[ ]{_WORD}"
    rf"|Friends[ ]of[ ](?:the[ ])?{_WORD}(?:[ ]{_WORD}){{0,3}})"
)
_OF = re.compile(rf",?[ ](?:of|from)[ ](?:the[ ])?{_BODY}(?![\w'’-]|[ ](?:Ward|{_WORD}))")
# `Mr A Marsh, Bodley Taxi Drivers' Association, addressed the Committee`
_BESIDE = re.compile(rf",[ ]{_BODY}(?=[ ]?[,;.]|[ ](?:addressed|spoke|said|asked|presented)\b)")
# `Bodley Society (Ms A Marsh)`
_AROUND = re.compile(rf"(?:\A|[;,.\n]|\bthe)[ ]?{_BODY}[ ]\(\Z")
_TRIGGER = re.compile(_ENDS + r"\b|Friends[ ]of")
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
            found[at] = Role(match["body"], match.start("body"), match.end("body"), None)
    return found


def _beside(text: str, name: NameMention) -> re.Match[str] | None:
    for pattern in (_OF, _BESIDE):
        match = pattern.match(text, name.outer_end, name.outer_end + _REACH)
        if match is not None:
            return match
    if text[name.outer_end : name.outer_end + 1] != ")":
        return None
    return _AROUND.search(text, max(0, name.outer_start - _REACH), name.outer_start)
