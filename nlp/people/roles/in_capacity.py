"""In what capacity somebody acts, and what they are congratulated on having become.

`A (in her capacity as Warden)`; `congratulated A on her selection as Mayor Elect`.

In: a cleaned text, its names and roles. Out: the office, of those of whom no other is told.
"""

import re
from collections.abc import Iterator

from nlp.people.findings import Findings
from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_BEHIND = re.compile(
    r"[ ]\((?:speaking[ ]|acting[ ])?in[ ](?:his|her|their)[ ](?:capacity|role)[ ]as[ ]"
    r"(?:an?[ ]|the[ ])?(?P<office>[^()\n]{3,60})\)"
)
# `congratulated A on being selected as Lord Mayor Elect`, `A on her new role as Chair of the Board`
_ON = (
    r"[ ](?:up)?on[ ](?:(?:being|having[ ]been)[ ](?:\w+ly[ ])?(?:re-?)?"
    r"(?:selected|elected|appointed|chosen|nominated|installed|named)"
    r"|(?:his|her|their)[ ](?:(?:recent|new|consequential|forthcoming|unanimous)[ ])?(?:re-?)?"
    r"(?:selection|election|appointment|nomination|installation|role|position))[ ]"
)
_CHOSEN = re.compile(
    # `congratulated A on her election as Mayor and B as Deputy Mayor`
    rf"(?:{_ON}|[ ](?=as[ ]))"
    r"(?:as|to[ ]the[ ](?:role|post|position|office)[ ]of)[ ](?:an?[ ]|the[ ]|our[ ])?"
    r"(?P<office>[A-Z][\w'’&-]*(?:[ ](?:(?:of|for|the|to)[ ]){0,2}[A-Z][\w'’&-]*){0,6}"
    r"|(?:(?:deputy|vice|lord)[ -]){0,2}(?:chair(?:man|woman|person)?|mayor|leader|provost)\b)"
)
_ON_BEFORE = re.compile(rf"{_ON}(?:as|to)[ ]")
_CONSORT = re.compile(r"(?:(?:Lady|Deputy|Lord) )*(?:Mayoress|(?:Mayor's )?Consort)(?: Elect)?")
_CONGRATULATES = re.compile(r"\bcongratulat\w+[ \n][^.;:]{0,160}\Z", re.IGNORECASE)
_SO_FAR = 180  # characters of a sentence before a name
_WORDS = ("capacity as", "role as")
_WEIGHT = 0.4  # below any office that stands beside a name


def find_capacities(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, Role]]:
    """Yield (index of the name, the office in which its bearer acts)."""
    if not any(word in text for word in _WORDS):
        return
    for at, name in enumerate(names):
        if at in roles:
            continue
        told = _BEHIND.match(text, name.outer_end)
        if told is not None:
            printed = re.sub(r"\s+", " ", told["office"])
            yield at, Role(printed, *told.span("office"), kind_of_role(printed), _WEIGHT)


def find_congratulated(text: str, found: Findings) -> Iterator[tuple[int, Role]]:
    """Yield (index of the name, the office) of those congratulated on having been chosen for it."""
    if "ongratulat" not in text:
        return
    for at, name in enumerate(found.names):
        told = _CHOSEN.match(text, name.outer_end) if at not in found.roles else None
        if told is None or not _is_congratulated(text, name, told):
            continue
        office = re.sub(r"\s+", " ", told["office"])
        if kind_of_role(office) or _CONSORT.fullmatch(office):
            yield at, Role(office, *told.span("office"), kind_of_role(office), _WEIGHT)


def _is_congratulated(text: str, name: NameMention, told: re.Match[str]) -> bool:
    """Whether the sentence congratulates, and tells of an election here or of one before."""
    start = max(0, name.outer_start - _SO_FAR)
    before = _CONGRATULATES.search(text, start, name.outer_start)
    if before is None:
        return False
    return not told[0].startswith(" as ") or _ON_BEFORE.search(before[0]) is not None
