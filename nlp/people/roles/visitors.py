"""Members of another council in a local council's minutes: `County Councillor A`, `Kent Cllr B`.

In: a cleaned text, its names and roles. Out: what they are called as their role. In a county's own
minutes all are County Councillors, and no one has a role by that.
"""

import re

from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.people.roles.words import AUTHORITIES

_RANK = r"(?i:(?:county|district|borough|city)(?:,?[ ](?:(?:and|&)[ ])?))"
_TITLE = re.compile(
    rf"(?P<role>{_RANK}{{1,3}}(?i:councillor|cllr))(?:s|\(s\))?\.?(?:[ ](?:Mr|Mrs|Ms|Miss|Dr))?\Z"
)
_BEFORE = re.compile(rf"(?<![\w&'-])(?:{_RANK}{{1,3}}|[A-Z]{{1,4}}[BCD]C[ ])\Z")
_CAPITALS = re.compile(r"(?<![\w&'-])(?:[A-Z][\w'-]+[ ]){1,3}\Z")
_LOCAL = re.compile(
    r"(?i)\b(?:parish|town|community) (?:council|meeting|clerk)\b|\bcyngor (?:cymuned|tref|bro)\b"
    r"|\b(?:the |\()clerk\b(?! to)"
)
_TOP = 1500  # characters in which minutes tell whose they are
_FEW = 5  # who visit; more are the council's own, as it calls them
_REACH = 40  # characters of a rank before a title


def find_visitors(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the roles of those called another council's councillors, by the name's index."""
    found: dict[int, Role] = {}
    own, others = set[str](), set[str]()
    for at, name in enumerate(names):
        if name.title is None or name.title_kind != "councillor":
            continue
        role = _of_title(name) or _before_title(text, name)
        (own if role is None else others).add(name.name)
        if role is not None and at not in roles:
            found[at] = role
    few = _FEW if _LOCAL.search(text, 0, _TOP) else min(2, len(own - others) // 4)
    return found if len(others) <= few else {}


def _of_title(name: NameMention) -> Role | None:
    match = _TITLE.match(name.title or "")
    return Role(match["role"], name.outer_start, name.start, "councillor") if match else None


def _before_title(text: str, name: NameMention) -> Role | None:
    """Return the rank before a bare title: `district Councillor`, `HCC Cllr`, `Kent Cllr`."""
    if not re.fullmatch(r"(?:Councillor|Cllr)\.?", name.title or ""):
        return None
    before = text[max(0, name.outer_start - _REACH) : name.outer_start]
    match = _BEFORE.search(before)
    rank = match[0] if match is not None else _authority_at_end(before)
    if not rank:
        return None
    printed = f"{rank}{(name.title or '').rstrip('.')}"
    return Role(" ".join(printed.split()), name.outer_start - len(rank), name.start, "councillor")


def _authority_at_end(before: str) -> str:
    """Return the last words where they are a county's or a district's name: `Cornwall `."""
    capitals = _CAPITALS.search(before)
    words = capitals[0] if capitals is not None else ""
    starts = [word.start() for word in re.finditer(r"\S+", words)]
    return next((words[s:] for s in starts if words[s:].strip().lower() in AUTHORITIES), "")
