"""What kind of person a named one is: councillor, officer, public or other.

What a title or letters behind the name say goes first; else all that is known of somebody is
weighed.
"""

import re

from nlp.people.kinds.beside import kind_beside
from nlp.people.kinds.traits import MEMBERS_DO, Bearer, PageTraits, list_kind_traits
from nlp.people.kinds.weighing import weigh_kind
from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.names.mentions import NameMention

_MEMBERS_OFFICE = re.compile(r"mayor|provost|deputy\Z", re.IGNORECASE)
_MAYOR = re.compile(r"(?:Lord )?Mayor[ ](?:Dr|Mrs|Mr|Ms|Miss|Sir|Dame)\b|Lord (?:Provost|Mayor)\Z")
_IN_LIST = re.compile(r"Councillors\b|Cllrs\b|(?:Mr|Mrs|Ms|Miss|Dr)\b")
_CLERGY = re.compile(
    r"(?:(?:The )?(?:(?:Very|Right|Most) )?Rev(?:erend|d)?|(?:The )?Venerable"
    r"|Monsignor|Canon|Father|Fr|Rabbi|Imam|Pastor|Archdeacon|Bishop)\b"
)
_PARLIAMENT = re.compile(r"(?:^|\s)(?:MP|MSP|MS|AM|TD|T\.D\.?|MEP|MLA|M\.P\.?)(?:$|\s)")
# `two objectors, A and B`, `Deputation 1 - A`
# `6 parishioners inc. Mr and Mrs Marsh`, `two members of the public (Mr A Marsh, Mrs Reed)`
_AMONG_PUBLIC = re.compile(
    r"\b(?:(?:two|three|four|five|both|several)[ ](?:local[ ])?(?:objectors|residents|petitioners"
    r"|supporters|parishioners|applicants|electors),[ ]"
    r"|Deputation[ ](?:\d{1,2}|one|two|three|four|five)[ ]?[-–:][ ]|"
    r"(?:residents|parishioners|electors|villagers|(?:members of )?(?:the )?public),?[ ]"
    r"(?:\(|(?:including|incl?\b\.?|namely|being)[ ])"
    r"|(?i:members of (?:the )?public)[ ](?:(?:were|was)[ ](?:also[ ])?(?:present|in attendance)|"
    r"attended)(?:[ ]-[ ]|:[ ]))"
    r"(?:(?:Mr|Mrs|Ms|Dr|Capt|[A-Z])\.|[A-Z][\w'-]*|and\b|[ ,&]){0,24}\Z"
)
_AMONG = 160  # characters before a name in which that stands
# Whom to ask about a meeting, who is to do what was decided
_CONTACT = re.compile(
    r"\b(?:(?:Officer )?[Cc]ontact(?: [Oo]fficer)?|Officers? to action):\s{1,4}"
    r"(?:[A-Z][\w'’-]+[ ][A-Z][\w'’-]+(?:,[ ]|[ ](?:or|and|/)[ ])){0,2}\Z"
)
# `Councillors A, B and C (Co-opted Member)`, `C (Church rep)`: C is none.
_APART = re.compile(
    r"(?i)\b(?:cler[ck]|clerk|co-?opted|co-?optee|independent (?:member|person)|lay"
    r"|(?:church|religious|faith|teacher|parent|parent governor|diocesan|tenant|union)s?'? "
    r"rep(?:resentative)?s?)\b"
)


def kind_of(text: str, bearer: Bearer, page: PageTraits) -> tuple[str, str]:
    """Return (kind, what told it) of a person; `page`: the traits of the text they stand in."""
    if is_of_the_dail(text, bearer.names) and not _does_as_member(bearer):
        return "other", "title"
    titled = kind_of_title(bearer)
    if titled is not None:
        return titled
    if bearer.role is None and any(
        _AMONG_PUBLIC.search(text, max(0, n.outer_start - _AMONG), n.outer_start)
        for n in bearer.names
    ):
        return "public", "among"
    if any(_CONTACT.search(text, max(0, n.start - 80), n.start) for n in bearer.names):
        return "officer", "contact"
    if (beside := kind_beside(text, bearer, page)) is not None:
        return beside, "beside"
    weighed = weigh_kind(list_kind_traits(text, bearer, page))
    if page.village and bearer.lists == [None] and bearer.role is None:
        return "public", "unlisted"  # `Also in attendance: A, B, C, D`, of a village
    if weighed == "councillor" and page.listed and _is_bystander(bearer):
        return "public", "unlisted"  # members stand in the list of those who came, or did not
    return weighed, "weighed"


_MEMBER = re.compile(r"\b(?:Councillor|Cllr)s?\b")


def is_of_the_dail(text: str, mentions: list[NameMention]) -> bool:
    """Whether a `Deputy A` is no member of these: their members are councillors, by their title."""
    deputy = all(name.title == "Deputy" for name in mentions)
    return deputy and _MEMBER.search(text) is not None


def _does_as_member(bearer: Bearer) -> bool:
    return any(act.name in MEMBERS_DO for act in bearer.acts)


_BYSTANDERS_DO = frozenset({"spoke", "introduced", "presented"})


def _is_bystander(bearer: Bearer) -> bool:
    """Whether no list, no office and no title of a member's tells of somebody who was not there."""
    courtesy = any(name.title_kind == "courtesy" for name in bearer.names)
    return (
        not bearer.lists
        and bearer.role is None
        and all(
            act.name == "mentioned" or (courtesy and act.name in _BYSTANDERS_DO)
            for act in bearer.acts
        )
        and all(name.title_kind != "councillor" for name in bearer.names)
    )


def parliament_of(mentions: list[NameMention]) -> str | None:
    """Return the letters that make a member of a parliament (`MP`, `T.D.`), if printed."""
    for mention in mentions:
        match = _PARLIAMENT.search(mention.postnominals or "")
        if match is not None:
            return match[0].strip()
    return None


def kind_of_title(bearer: Bearer) -> tuple[str, str] | None:
    """Return (kind, what told it) that a title or letters tell, if they do."""
    titles = [name.title or "" for name in bearer.names]
    councillor = [name.title or "" for name in bearer.names if name.title_kind == "councillor"]
    apart = bearer.role is not None and _APART.search(bearer.role.name) is not None
    if councillor and not (apart and all(map(_IN_LIST.match, councillor))):
        return "councillor", "title"
    if any(name.basis == "vote" for name in bearer.names):
        return "councillor", "vote"  # of a list of who voted, or did not
    member = any(act.name in MEMBERS_DO for act in bearer.acts)
    letters = parliament_of(bearer.names)
    if letters and not (letters == "AM" and member):  # of an assembly of its own
        return "other", "letters"
    for name in bearer.names:
        if name.title_kind == "office" and name.title:
            return _kind_of_office(name.title), "title"
    if any(map(_CLERGY.match, titles)) and not member:
        return "other", "title"
    return ("councillor", "title") if any(map(_MAYOR.match, titles)) else None  # `Mayor Dr A`


def _kind_of_office(title: str) -> str:
    """Return what an office in a title makes of its bearer: `Mayor A`, `ACFO A`, `Inspector A`."""
    if _MEMBERS_OFFICE.search(title):
        return "councillor"
    return "officer" if kind_of_role(title) == "officer" else "other"
