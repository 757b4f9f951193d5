"""Of what kind somebody is where the words right beside a name leave no doubt, and no sum is asked.

In: a text, what was found about one person and what the text tells of all its names. Out: the kind,
or None. Members and those in a list of members are never looked at.
"""

import re

from nlp.annotations import Act
from nlp.people.kinds.traits import MEMBERS_DO, Bearer, PageTraits
from nlp.people.lexicon.bodies import kind_of_body
from nlp.people.lexicon.office_kinds import AGENCY, is_of_agency
from nlp.people.names.mentions import NameMention

_REACH = 80  # characters beside a name
_KIN = (
    r"(?:brother|sister|wife|husband|partner|son|daughter|father|mother|uncle|aunt|cousin|nephew"
    r"|niece|widow(?:er)?|consort|escort|grand(?:father|mother|son|daughter))(?:-in-law)?"
)
# `her brother, Mr A`, `Her escort will be Mr A`, `Councillor B's late wife A`
_KIN_BEFORE = re.compile(
    rf"(?:\b(?i:his|her|their|whose)|\b[A-Z][\w'-]*['’]s?)[ ](?:late[ ]|own[ ]|elderly[ ])?{_KIN}"
    r"(?:,|[ ]will be|[ ]is|[ ]was)?[ \n]\Z"
)
_KIN_OF = re.compile(rf"(?i)(?:the[ ])?(?:late[ ])?{_KIN}[ ]of\b")
_BEHIND = re.compile(r",?[ \n]")
# `Ms A and Mr B, NI Water,`: both are
_AGENCY_BEHIND = re.compile(
    r"(?:[ ](?:and|&)[ ](?:Mr|Mrs|Ms|Miss|Dr)\.?[ ](?:[A-Z][\w'.-]*[ ]?){1,3})?"
    rf"(?:,[ ]|[ ]\(|[ ](?:of|from)[ ](?:the[ ])?){AGENCY}(?![\w-]|[ ][A-Z])"
)
# `A, who had objected in writing`, `who had expressed an interest in the vacancy`
_OF_THE_PUBLIC = re.compile(
    r",?[ \n]who[ \n](?:(?:had|was|has)[ \n])?(?:acted|served|been)?[ ]?(?:as[ ])?(?:a[ ])?"
    r"(?:consort|(?:Lady[ ])?Mayoress|escort)[ ]to\b|"
    r",[ \n]who[ \n](?:(?:had|has|have)[ \n])?(?:also[ ])?(?:objected|petitioned|complained"
    r"|expressed[ \n]an[ \n]interest[ \n]in[ \n](?:the|a|one)[ \n](?:\w+[ ])?"
    r"(?:vacanc|co-option|post|seat)"
    r"|organised[ \n]the[ \n]petition)"
)
# `The planning officer, Ms A, recommended`
_OFFICER_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)[ \n](?:(?:case|planning|licensing|presenting|reporting|legal|enforcement"
    r"|tree|conservation|highways)[ \n])?officer,[ \n]\Z"
)
_DEPARTMENTS = (
    r"(?:(?:Planning[ ])?Enforcement|Planning|Building Control|Trees|Licensing|Legal|Finance"
    r"|Democratic Services|Procurement|Human Resources|ICT|Housing|Environmental Health"
    r"|Social Care|Education|Communications|Estates|Highways|Roads|Transport|Parks|Leisure)"
)
# `A (Enforcement) answered questions`
_DEPARTMENT = re.compile(rf"[ ]\({_DEPARTMENTS}(?:[ ](?:Services|Team|Department|Section))?\)")
# `Registered speakers: Mrs A, Mr B`
_SPEAKERS = re.compile(r"(?i)(?:registered |public )?speak(?:ers?|ing)\b[^.;\n]{0,40}:")
# The head of an item in which the public speaks.
_HEAD = re.compile(
    r"(?m)^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?(?P<title>[A-Z][^\n.:;]{3,60})[ ]{0,9}$"
)
_PUBLIC_HEAD = re.compile(
    r"(?i)public (?:question|participation|session|speak|forum|time|comment)|open forum"
    r"|questions? (?:from|by) (?:the |members of the )?(?:public|residents)"
)
_UNDER = 1500  # characters from such a head to a name
_ANSWERS = re.compile(r"(?:repl|respon|answer|report|advis|inform|updat|explain|confirm)\w*\Z")
_NO_MEMBERS = "members are Mr=none"


# `Watch Manager A`: at a council a guest, at a fire authority its own
_OF_A_FIRE_STATION = re.compile(
    r"(?i)(?:(?:watch|station|crew) manager|(?:watch|station|crew|group|area|borough) commander)\b"
)
_FIRE_AUTHORITY = re.compile(
    r"(?i:fire[ ](?:(?:and|&)[ ]rescue[ ])?authority)|\b(?:CFA|[AD]?CFO|HMICFRS)\b"
)
_COUNCIL = re.compile(r"(?i)\b(?:councils?|municipal district|councillors?|cllrs?)\b")
_TOP = 1500  # characters in which minutes tell whose they are


def kind_beside(text: str, bearer: Bearer, page: PageTraits) -> str | None:
    """Return officer, other or public where words beside a name tell; None where they do not."""
    does = {act.name for act in bearer.acts}
    if bearer.role is None and _heads_row(_CO_OPTED, text, bearer):
        return "other"
    if _heads_row(_APPLICANTS, text, bearer):
        return "public"
    if bearer.role is not None and _RESIDENT.fullmatch(bearer.role.name):
        return "public"
    if _is_of_employer(bearer) and MEMBERS_DO.isdisjoint(does):
        return "other"
    if "councillor" in bearer.lists or not MEMBERS_DO.isdisjoint(does):
        return None
    if "officer" not in bearer.lists and _is_of_agency(text, bearer):
        return "other"
    if any(_is_member(text, name) for name in bearer.names):
        return "councillor"
    office = bearer.role.kind if bearer.role and not is_of_kin(bearer.role.name) else None
    if office in (None, "officer") and any(_is_officer(text, name) for name in bearer.names):
        return "officer"
    if office == "officer" and _is_listed_with_office(bearer, page):
        return "officer"
    if office is None and any(_SHARED.match(text, name.outer_end) for name in bearer.names):
        return "officer"
    if office is None and not bearer.lists and any(_explains(text, n, page) for n in bearer.names):
        return "officer"
    if "public" in bearer.lists and office not in ("officer", "councillor"):
        return "public"
    if bearer.lists or office is not None:
        return None
    kin = bearer.role is not None and is_of_kin(bearer.role.name)
    if kin or any(_is_of_public(text, name) for name in bearer.names):
        return "public"
    courtesy = all(name.title_kind == "courtesy" for name in bearer.names)
    if not courtesy or page.members != _NO_MEMBERS:
        return None
    spoke = [act for act in bearer.acts if act.name == "spoke"]
    asked = any(_asks(text, name, act) for name in bearer.names[:1] for act in spoke)
    return "public" if asked or any(_takes_side(text, act) for act in spoke) else None


# `Mr A, Ms B, Ms C, Directors of Services`: all of them are
_SHARED = re.compile(
    r"(?:,[ \n](?:and[ ])?(?:Mr|Mrs|Ms|Miss|Dr)\.?[ ][^,.;:()\n]{3,30}){1,4},[ \n](?:A/)?"
    r"(?:(?:Senior|Executive|Acting|Assistant|Area|District)[ ]){0,2}"
    r"(?:Directors|Engineers|Officers|Planners|Heads|Managers|Architects|Administrators)\b"
)
# `A led Members through the report`, `A was on hand to answer questions`
_LEADS_THROUGH = re.compile(
    r"[ \n](?:then[ ])?(?:led|took|talked|guided|walked)[ \n](?:the[ ])?(?:[Mm]embers"
    r"|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncillors|[Cc]abinet|[Ee]xecutive|[Cc]ommission)[ \n]"
    r"(?:in[ ](?:\w+[ ])?detail[ ])?through\b"
    r"|[ \n]was[ \n]on[ \n]hand[ \n]to[ \n]answer\b"
)
# `In reply to Councillor B's question, A said`, of members with their titles
_IN_REPLY = re.compile(
    r"(?:\A|[.:\n][ \n]{0,3})In[ ](?:reply|response|answer)[ ]to[ ]"
    r"(?:(?:an?|the|further|several|some)[ ])?(?:\w+[ ]){0,2}?"
    r"(?:questions?|quer(?:y|ies)|Councillors?\b|Cllrs?\b|Members?\b)[^.;:\n]{0,160}?,[ ]\Z"
)
_SAYS = re.compile(
    r"[ ](?:also[ ]|then[ ])?(?:advised|explained|confirmed|stated|said|reported|replied|clarified"
    r"|outlined|informed)\b"
)
_REPLY = 200  # characters of such a lead


def _explains(text: str, name: NameMention, page: PageTraits) -> bool:
    """Tell whether a bare name's bearer leads members through a report, or answers a member."""
    if name.title_kind is not None:
        return False
    if _LEADS_THROUGH.match(text, name.outer_end):
        return True
    says = page.councillors == "councillors=many" and _SAYS.match(text, name.outer_end)
    begin = max(0, name.outer_start - _REPLY)
    return bool(says) and _IN_REPLY.search(text, begin, name.outer_start) is not None


_OF_NO_COUNCIL = frozenset({"page=joint", "page=community", "page=committee"})


def _is_listed_with_office(bearer: Bearer, page: PageTraits) -> bool:
    """Tell whether a council's list of who came tells an officer's office and no kind."""
    return bearer.lists == [None] and page.body not in _OF_NO_COUNCIL


_RESIDENT = re.compile(
    r"(?i)(?:(?:a |local |village )?(?:resident|parishioner)|member of (?:the )?public)"
)


def _is_of_employer(bearer: Bearer) -> bool:
    """Tell whether a body that others work for stands beside a bare name: `A     Vale CCG`."""
    bare = all(name.title_kind is None for name in bearer.names)
    role = bearer.role
    return bare and role is not None and role.kind == kind_of_body(role.name) == "other"


def is_of_kin(role: str) -> bool:
    """Tell whether what stands beside a name is whose relative it is: `wife of the Clerk`."""
    return _KIN_OF.match(role) is not None


def _is_of_agency(text: str, bearer: Bearer) -> bool:
    """Tell whether a body beside the council stands behind the office or a name: `A, NI Water`."""
    role = bearer.role
    if role is not None and is_of_agency(role.name):
        return True
    if role is not None and _OF_A_FIRE_STATION.match(role.name):
        council = _COUNCIL.search(text, 0, _TOP) is not None
        return council and _FIRE_AUTHORITY.search(text, 0, _TOP) is None
    first = bearer.names[0]
    ends = [first.outer_end, *([role.end] if role and role.start > first.start else [])]
    return any(_AGENCY_BEHIND.match(text, end) for end in ends)


# `Applicants: Miss A, director of Vale Dining Ltd`
_APPLICANTS = re.compile(r"(?m)^[• ]*Applicants?[ ]?:[ ]{1,9}\Z")
# `Independent Co-optees: Mr A, Mrs B`, `Observers:` above `Mr A, Mrs B`
_CO_OPTED = re.compile(
    r"(?im)^[ ]*(?:(?:independent|lay|(?:non[- ]?)?voting|statutory|education) )?"
    r"(?:co-?opt(?:ed members?|ees?)|independent members?|lay members?|observers?|visitors?|guests?"
    r"|other attendees)[ ]?:(?:[ ]{0,9}\n)?[^:;\n]{0,160}\Z"
)
_ROW = 200  # characters of a row up to a name


def _heads_row(label: re.Pattern[str], text: str, bearer: Bearer) -> bool:
    """Whether a label heads the row that somebody stands in."""
    begins = ((max(0, n.outer_start - _ROW), n.outer_start) for n in bearer.names)
    return any(label.search(text, *span) is not None for span in begins)


def _is_officer(text: str, name: NameMention) -> bool:
    if name.title_kind is None and _DEPARTMENT.match(text, name.outer_end):
        return True
    begin = max(0, name.outer_start - _REACH)
    return _OFFICER_BEFORE.search(text, begin, name.outer_start) is not None


# `The divisional Member, Mr A, supported it`
_MEMBER_BEFORE = re.compile(
    r"\b(?:[Ll]ocal|[Dd]ivision(?:al)?|[Ww]ard|[Cc]ounty|[Dd]istrict) [Mm]embers?,[ \n]\Z"
)


# `Mr A took no part in the discussion`, `Mrs B did not vote`
_MEMBER_BEHIND = re.compile(
    r",?[ \n](?:who[ ])?(?:had[ ]|also[ ]|then[ ])?(?:took[ ]no[ ]part[ ]in|did[ ]not[ ](?:vote"
    r"|take[ ]part)"
    r"|abstained|voted)\b"
)


def _is_member(text: str, name: NameMention) -> bool:
    if name.title_kind == "courtesy" and _MEMBER_BEHIND.match(text, name.outer_end):
        return True
    begin = max(0, name.outer_start - _REACH)
    return _MEMBER_BEFORE.search(text, begin, name.outer_start) is not None


def _is_of_public(text: str, name: NameMention) -> bool:
    begin = max(0, name.outer_start - _REACH)
    before = _KIN_BEFORE.search(text, begin, name.outer_start)
    kin = _BEHIND.match(text, name.outer_end)
    kin = kin and _KIN_OF.match(text, kin.end())
    return bool(before or kin or _OF_THE_PUBLIC.match(text, name.outer_end))


# `Dr A spoke in objection to the application`
_ON_A_SIDE = re.compile(
    r"(?:,[ \n][^,.;]{3,40},)?[ \n](?:(?:in|as)[ \n](?:objection|an[ ]objector)\b"
    r"|(?:against|in[ \n](?:support|favour|opposition)(?:[ \n](?:of|to))?)"
    r"[ \n](?:the|this)[ \n](?:planning[ ]|licence[ ])?application\b)"
)


def _takes_side(text: str, spoke: Act) -> bool:
    """Tell whether one speaks on an application as those do who object to it or support it."""
    told = spoke.evidence
    return told.rule == "act.verb" and _ON_A_SIDE.match(text, told.end) is not None


def _asks(text: str, name: NameMention, spoke: Act) -> bool:
    """Tell whether one speaks where the public does: in a list of speakers, under such a head."""
    told = spoke.evidence
    if told.rule == "act.cue":
        return _SPEAKERS.match(text, told.start, name.start) is not None
    if told.rule != "act.verb" or _ANSWERS.search(text[told.start : told.end]):
        return False
    heads = list(_HEAD.finditer(text, max(0, name.outer_start - _UNDER), name.outer_start))
    return bool(heads) and _PUBLIC_HEAD.search(heads[-1]["title"]) is not None
