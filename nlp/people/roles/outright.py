"""Offices that their place tells outright, whatever the sum of weights makes of them.

In: a cleaned text, a name, a stretch beside it. Out: whether it is the bearer's office: in what
capacity somebody spoke, the office right before a member's title, what somebody was elected as.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.roles.stretches import Stretch, is_by_leave

# `speaking as ward member`, `as the local councillor`
_OF_WARD = re.compile(
    r"(?i)(?:(?:non-committee|local|ward|division|divisional|visiting|county|district|borough)"
    r"[ /]{1,2}){1,3}(?:member|councillor)s?"
)
_PRESIDES = r"(?:(?:Vice|Deputy|Acting)[ -])?(?:Chair(?:man|woman|person)?|Convenor|Convener)"
# `The Leader Councillor A`, `Deputy Leader Cllr A`
_OF_MEMBER = re.compile(
    rf"(?:{_PRESIDES}|(?:(?:Deputy|Joint)[ ])?Leader(?: of the (?:Council|Opposition))?)"
)
# `Cabinet Member Ann Marsh`, also where no title stands before the name
_OF_CABINET = re.compile(
    r"(?:Cabinet|Executive|Lead) Member|(?:Assistant )?Portfolio Holder|(?:Deputy )?Leader"
)
_OFFICES = {"councillor": _OF_MEMBER, None: _OF_CABINET}
_OF_MEETING = re.compile(
    rf"(?i:(?:{_PRESIDES}|(?:Deputy[ ])?(?:Lord[ ])?Mayor|Provost)"
    r"(?: of (?:the )?(?:Council|Committee|Authority|Board|Panel|meeting"
    r"|(?:(?:City|Borough|Town)(?: of )?)?(?-i:[A-Z])[\w'-]+|City|Borough|Town))?)"
)
_ELECTED = re.compile(r"(?:elected|appointed|chose)[ \n]\Z")
_AS = frozenset({"as", "spoke", "elected"})


def is_told_outright(text: str, name: NameMention, stretch: Stretch) -> bool:
    """Whether the place of a stretch tells that it is the office of a name's bearer."""
    if stretch.place == "before":
        return stretch.mark == "space" and _stands_before_title(text, name, stretch)
    mark = stretch.mark.split()
    if stretch.place != "behind" or _AS.isdisjoint(mark):
        return False
    if "elected" in mark or _ELECTED.search(text, max(0, name.outer_start - 15), name.outer_start):
        return _is(_OF_MEETING, text, stretch)
    return _is(_OF_WARD, text, stretch)


def presides(text: str, stretch: Stretch) -> bool:
    """Whether a bracket of its own tells who presides: `Dr A (Vale NHS Trust) (Vice-Chair)`."""
    return stretch.mark == "(" and _is(_OF_MEETING, text, stretch)


def _stands_before_title(text: str, name: NameMention, stretch: Stretch) -> bool:
    """Whether an office stands right before a title: not `by leave of the Chair Councillor A`."""
    office = _OFFICES.get(name.title_kind)
    if office is None or not _is(office, text, stretch):
        return False
    apart = text[stretch.end : name.outer_start].strip()
    return not apart and not is_by_leave(text, stretch.start)


def _is(office: re.Pattern[str], text: str, stretch: Stretch) -> bool:
    return office.fullmatch(text, stretch.start, stretch.end) is not None
