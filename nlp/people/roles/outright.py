"""Offices that their place tells outright, whatever the sum of weights makes of them.

In: a cleaned text, a name, a stretch beside it. Out: whether it is the bearer's office: in what
capacity somebody spoke, the office right before a member's title, what somebody was elected as.
"""

import re

from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.names.mentions import NameMention
from nlp.people.roles.stretches import APPOSED, Stretch, is_by_leave
from nlp.people.roles.words import GRADE, is_authority

# `speaking as ward member`, `as the local councillor`
_OF_WARD = re.compile(
    r"(?i)(?:(?:non-committee|local|ward|division|divisional|visiting|county|district|borough)"
    r"[ /]{1,2}){1,3}(?:member|councillor)s?"
    # `ward member for Elm and Oak`
    r"(?-i:[ ]for[ ](?:the[ ])?(?!Items?\b|Agenda\b)[A-Z][\w'’-]+"
    r"(?:[ ]?(?:,|and|with|&|of|the|[A-Z][\w'’-]+)){0,6}(?<=[\w'’-]{3}))?"
)
# `as a KCC Member, Councillor A said`
_AS_BEFORE = re.compile(r"\b[Aa]s (?:an?|the) \Z")
_OF_LETTERS = re.compile(r"[A-Z]{2,5} (?:[Mm]ember|[Cc]ouncillor|Cllr)")
_PRESIDES = r"(?:(?:Vice|Deputy|Acting)[ -])?(?:Chair(?:man|woman|person)?|Convenor|Convener)"
# `The Leader Councillor A`, `Deputy Leader Cllr A`
_IRISH = r"(?:Leas[ -]?)?Ch?athaoirleach"
_OF_MEMBER = re.compile(
    rf"(?:{_PRESIDES}|{_IRISH}|(?:(?:Deputy|Joint)[ ])?Leader(?: of the (?:Council|Opposition))?"
    r"|(?:(?:Assistant|Deputy|Shadow|Relevant) )?(?:Cabinet|Executive|Lead|Portfolio) "
    r"(?:Member|Holder)"
    r"|(?:Opposition|Group|Minority|Shadow) (?:Leader|Lead|Spokes(?:person|man|woman))"
    r"|(?:Local |Division )?(?:Ward|Local|Division) (?:Member|Councillor))"
)
_OF_IRISH = re.compile(_IRISH)
# `Cabinet Member Ann Marsh`, also where no title stands before the name
_OF_CABINET = re.compile(
    r"(?:Cabinet|Executive|Lead) Member|(?:Assistant )?Portfolio Holder|(?:Deputy )?Leader"
    r"|(?:Local |Village )?(?:Resident|Parishioner)"
)
# `presented by Councillor A as Portfolio Holder`
_BY = re.compile(r"(?<!proposed )(?<!seconded )(?<!nominated )\bby \Z")
_OFFICES = {"councillor": _OF_MEMBER, None: _OF_CABINET}
# `Chair Ann Marsh Vice Chair Bo Reed Secretary Cy Hill`, on a line or behind another's name
_OF_CLUB = re.compile(
    rf"{_PRESIDES}|(?:Vice|Deputy)[ -]chair(?:man|woman|person)?|(?:Minutes? )?Secretary"
    r"|Treasurer|(?:Parish |Town )?Clerk"
)
_CLERK = re.compile(r"(?:(?:parish|town|locum|acting|deputy) )?clerk")  # `Ann Marsh parish clerk`
_DIRECTOR = re.compile(r"(?:A/)?DoS")  # `Mr Marsh DoS outlined it`
# `Ann Marsh (AM), ` before the next one's office
_LETTERS_END = re.compile(r"\([A-Z][A-Za-z]{1,3}\), \Z")
_BOUNDS_OF_ENTRY = frozenset({"line", "start", "name"})
# `former Councillor`, `Honorary Alderman`, `BCC Cllr`, `Highland Councillor`
_HONOUR = re.compile(
    r"(?:(?:[Ff]ormer (?:Councillor|Cllr|Mayor|Leader)|Past Mayor) and )?"
    r"(?:Honorary|Hon\.?) (?:Alderm[ae]n|Freem[ae]n)"
    r"|(?:(?:Assistant|Deputy|Civic|City|Elected|Executive) ){1,3}Mayor"
)
_OF_COUNCIL = re.compile(
    r"(?P<council>(?!(?:County|District|Borough|City|Town|Parish|Community|Council) )"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}) (?:Councillor|Cllr|Clr)\.?"
)
_INITIALS = re.compile(r"[A-Z]{1,4}C")
_FORMER = re.compile(r"(?i)(?:the )?former ")
_OF_MEETING = re.compile(
    rf"(?i:(?:{_PRESIDES}|(?:Deputy[ ])?(?:Lord[ ])?Mayor|Provost)"
    r"(?: of (?:the )?(?:Council|Committee|Authority|Board|Panel|meeting"
    r"|(?:(?:City|Borough|Town)(?: of )?)?(?-i:[A-Z])[\w'-]+|City|Borough|Town"
    r"|(?-i:[A-Z][\w'’&-]+ (?:(?:[A-Z][\w'’-]+|and|&) ){0,5})"
    r"(?:Committee|Board|Panel|Council|Authority|Forum|Association|Group)))?)"
)
_ELECTED = re.compile(r"(?:elected|appointed|chose)[ \n]\Z")
_AS = frozenset({"as", "spoke", "elected"})


def is_told_outright(text: str, name: NameMention, stretch: Stretch) -> bool:
    """Whether the place of a stretch tells that it is the office of a name's bearer."""
    if stretch.place == "before" and stretch.mark == ",":
        led = _AS_BEFORE.search(text, max(0, stretch.start - 8), stretch.start)
        if led is None:  # `An Leas-Chathaoirleach, Cllr A, took the Chair`
            return name.title_kind == "councillor" and _is(_OF_IRISH, text, stretch)
        return _is(_OF_WARD, text, stretch) or _is(_OF_LETTERS, text, stretch)
    if stretch.place == "before":
        return stretch.mark == "space" and _stands_before_title(text, name, stretch)
    if stretch.place == "title":
        return _is_told_by_title(text, stretch)
    if stretch.place != "behind":
        return False
    if stretch.mark in _SIGNS and (_was_held(text, stretch) or _is_of_grade(text, name, stretch)):
        return True
    if stretch.mark == APPOSED:
        return True
    if stretch.mark == "space" and _is(_DIRECTOR, text, stretch):
        return _is_of_grade(text, name, stretch)
    if stretch.mark == "space" and _is(_CLERK, text, stretch):
        return text[stretch.end : stretch.end + 1] in _CLOSING
    mark = stretch.mark.split()
    if _AS.isdisjoint(mark):
        return False
    if "elected" in mark or _ELECTED.search(text, max(0, name.outer_start - 15), name.outer_start):
        return _is(_OF_MEETING, text, stretch)
    if "as" in mark and _BY.search(text, max(0, name.outer_start - 14), name.outer_start):
        return _is(_OF_CABINET, text, stretch) or _is(_OF_MEMBER, text, stretch)
    return _is(_OF_WARD, text, stretch)


def _is_told_by_title(text: str, stretch: Stretch) -> bool:
    """Whether a title tells a former office, an honour, or of which council a member is."""
    if stretch.mark in ("former", "letters") or _is(_HONOUR, text, stretch):
        return True
    member = _OF_COUNCIL.fullmatch(text, stretch.start, stretch.end)
    if member is None:
        return False
    return _INITIALS.fullmatch(member["council"]) is not None or is_authority(member["council"])


def _was_held(text: str, stretch: Stretch) -> bool:
    """Whether a stretch is a member's or an officer's former office, to its end."""
    printed = text[stretch.start : stretch.end]
    closed = text[stretch.end : stretch.end + 1] in _CLOSING
    return (
        closed
        and _FORMER.match(printed) is not None
        and kind_of_role(printed) in ("councillor", "officer")
    )


def _is_of_grade(text: str, name: NameMention, stretch: Stretch) -> bool:
    """Whether the letters of a grade stand behind a name, with what they are of if it is told."""
    closed = text[stretch.end : stretch.end + 1] in _CLOSING
    if name.title_kind == "councillor" or not (closed or _VERB_NEXT.match(text, stretch.end)):
        return False
    return _is(GRADE, text, stretch)


_SIGNS = frozenset({",", "(", "-", ", the", "line", "gap"})
_VERB_NEXT = re.compile(r"[ ](?!and\b|of\b|for\b|the\b|to\b|in\b)[a-z]{3}")  # `A, DoS outlined`
_CLOSING = ("", ".", ";", ":", ")", ",", "\n")


def presides(text: str, stretch: Stretch) -> bool:
    """Whether a bracket of its own tells who presides: `Dr A (Vale NHS Trust) (Vice-Chair)`."""
    return stretch.mark == "(" and _is(_OF_MEETING, text, stretch)


def _stands_before_title(text: str, name: NameMention, stretch: Stretch) -> bool:
    """Whether an office stands right before a title: not `by leave of the Chair Councillor A`."""
    office = _OFFICES.get(name.title_kind)
    if office is None or not (_is(office, text, stretch) or _is_entry(text, name, stretch)):
        return False
    apart = text[stretch.end : name.outer_start].strip()
    return not apart and not is_by_leave(text, stretch.start)


def _is_entry(text: str, name: NameMention, stretch: Stretch) -> bool:
    """Whether an office begins an entry of a run: `Chair Ann Marsh Secretary Bo Reed`."""
    behind = _LETTERS_END.search(text, max(0, stretch.start - 9), stretch.start)
    begins = stretch.bound in _BOUNDS_OF_ENTRY or behind is not None
    return name.title_kind is None and begins and _is(_OF_CLUB, text, stretch)


def _is(office: re.Pattern[str], text: str, stretch: Stretch) -> bool:
    return office.fullmatch(text, stretch.start, stretch.end) is not None
