"""Who holds which office, where a text says so: `the Leader, Councillor Marsh`, `Reed (Mayor)`.

In: a flat text and its names. Out: the one name behind each office; an office that two are said to
hold has none.
"""

import re
from collections.abc import Iterable

from nlp.people.names.finding import NameMention

OFFICE = (
    r"(?:(?:deputy|vice|lord|acting)[ -]{0,2}){0,2}"
    r"(?:leader|mayor|chair(?:man|woman|person)?|convener|provost|president|"
    r"(?:leas[ -]?)?ch?athaoirleach)\b"
)
AHEAD = re.compile(
    rf"\b(?P<office>{OFFICE})"
    r"(?:\s(?:of|and|for)\s(?:(?!\b(?:by|was|who|that|seconded)\b)[^.;:()\n]|\([^()\n]{1,60}\)){2,80}?)?"
    r"\s?(?:,\s|\(|\[|:\s{0,20}|\s)$",
    re.IGNORECASE,
)
BEHIND = re.compile(
    rf"\s?(?:,\s|\(|\[)(?:the\s)?(?P<office>{OFFICE})(?=\s?[,)\]]|\s(?:of|and)\b)", re.IGNORECASE
)
# `Ann Hill(AHI) Councillor/Chair Bo Reed(BRE) Councillor`: the office closes the row of whom it is
ROW = re.compile(r"\)\s?(?:councillor|member)\s?/\s?$", re.IGNORECASE)
IN_THE_CHAIR = re.compile(r"[^.;:\n]{0,30}?\bin the chair\b", re.IGNORECASE)
FORMER = re.compile(r"\b(?:former|retiring|outgoing|past|new|elect)\W{1,3}$", re.IGNORECASE)
REACH = 110  # characters between an office and its holder
TITLE = re.compile(OFFICE, re.IGNORECASE)  # `Mayor Anna Marsh`
HINT = re.compile(r"leader|mayor|chair|convener|provost|president|athaoirleach", re.IGNORECASE)


def find_holders(flat: str, names: Iterable[NameMention]) -> dict[str, NameMention]:
    """Return the holder of each office (small letters, `chairman` as `chair`)."""
    if HINT.search(flat) is None:
        return {}
    found: dict[str, list[NameMention]] = {}
    for name in names:
        for office in _offices_of(flat, name):
            found.setdefault(office, []).append(name)
    return {office: told[0] for office, told in found.items() if _one_person(told)}


def plain_office(words: str) -> str:
    """Return an office in the one form that `find_holders` tells it in."""
    said = re.sub(r"[ -]+", " ", words.lower()).strip()
    return re.sub(r"chair(?:man|woman|person)", "chair", said)


def _offices_of(flat: str, name: NameMention) -> list[str]:
    """Return the offices that stand right before or behind a name."""
    titled = TITLE.match(name.title or "")
    if titled:
        return [plain_office(titled[0])]
    if name.title_kind not in ("councillor", None):
        return []
    before = flat[max(0, name.outer_start - REACH) : name.outer_start]
    ahead, behind = AHEAD.search(before), BEHIND.match(flat, name.outer_end)
    found = [plain_office(behind["office"])] if behind else []
    if ahead and not (
        FORMER.search(before[: ahead.start()]) or ROW.search(before, 0, ahead.start())
    ):
        found.append(plain_office(ahead["office"]))
    if IN_THE_CHAIR.match(flat, name.outer_end, name.outer_end + 60):
        found.append("chair")
    return found


def _one_person(names: list[NameMention]) -> bool:
    return len({name.name.split()[-1].lower() for name in names}) == 1
