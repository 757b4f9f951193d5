"""What beside a name is no role, whatever it holds: what heads lists, runs of sentences, clauses.

In: a cleaned text, the bounds of a stretch in it. Out: whether it can be nobody's role.
"""

import re

from nlp.people.lexicon.office_kinds import has_head
from nlp.people.lexicon.spelling import GIVEN, NOT_NAMES, begins_like_a_person
from nlp.people.lexicon.titles import COURTESY_NEXT, TITLE
from nlp.people.lexicon.vocabulary import read_words
from nlp.people.roles.ends import end_of_further, is_torn
from nlp.people.roles.words import GRADE, class_of_words, is_authority

# What heads a list or calls a member, how somebody came, whom a member stands for: no office.
_NO_OFFICE = re.compile(
    r"(?:also )?(?:present"
    r"|(?:(?:committee|board|panel|council|substitute|voting|elected) )?members?"
    r"|members? of the (?:council|committee|authority|board|panel)"
    r"|councillors?|cllrs?\.?|officers|officials|absent"
    r"|apologies(?: from .*)?"
    r"|others?|in attendance|attendance|(?:members of )?the public|substitutes?"
    r"|(?:via |by |on |over )(?:zoom|(?:ms |microsoft )?teams|skype|(?:tele)?phone|webex)\b.*"
    r"|(?:via |by )?(?:video|audio|tele)[ -]?conferenc(?:e|ing)|virtual(?:ly)?|remote(?:ly)?"
    r"|conservatives?|con|labour|lab|(?:liberal|lib\.?) ?dem(?:ocrat)?s?|ld|green(?: party)?|snp"
    r"|plaid cymru|ukip|reform(?: uk)?|dup|sdlp|uup|sinn f[eé]in|fianna f[aá]il|fine gael"
    r"|(?:con|lab|labour|conservatives?|ld|lib ?dem|liberal democrats?|green|ind|independent|ref)"
    r"[,;/-] ?[\w' -]{3,40}"
    r"|(?:the )?(?:conservative|labour|lib(?:eral|\.)? ?dem(?:ocrat)?s?|greens?|independents?|ukip"
    r"|reform(?: uk)?|snp|plaid cymru|(?:\w+ )?residents['’]?)(?: (?:and|&) \w+)? group"
    r"|(?:both|all|each) (?:objecting|supporting|opposing|in (?:objection|support|favour)|against)"
    r"|(?:objecting|supporting|in (?:objection|support|favour))"
    r"|minutes (?:of|from) .*|matters arising.*|declarations? of .*|any other business.*"
    r"|on-?line|(?:mr|mrs|ms|miss|dr)\.?"
    r"|[\w'’-]+(?: [\w'’&-]+){0,3} (?:ward|division)"
    r"|(?-i:(?:\d{1,4} )?(?:[A-Z][\w'’-]+ ){1,3}(?:Road|Street|Lane|Avenue))(?:, [\w' -]{2,30})?)",
    re.IGNORECASE,
)
# `the lane. An objector`; `for consideration.` + `A petitioner`
_TWO_SENTENCES = re.compile(
    r"[a-z]{4}(?<!dmin)(?<!ssist)\.[ \n]{1,3}[A-Z]|[a-z]{3}\.[ \n]{1,3}(?:[A-Z]\.){2}"
    r"|[A-Z]{3}\.[ \n]{1,3}(?:The|A|An)[ ][A-Z]"
    r"|[a-z][ ]-[ ]The[ ]|[A-Z]{2}\.[ \n]{1,3}(?:Prop|Sec|Seconded|All|It|There)\b"
)
# `Mrs A, Eden District Councillor B`: of which council the next one is
_COUNCIL_OF_NEXT = re.compile(
    r"[ ](?:County|District|Borough)[ ](?:Councillor|Cllr)\b\.?[ ]{1,3}(?:[A-Z]\.?[ ]"
    r"|[A-Z][a-z]+[ ][A-Z])"
)
# `Clerk to email BT`, `Chairman to speak to`: what somebody is to do
_IS_TO_DO = re.compile(
    r"(?i)\b(?:clerk|chair(?:man|woman|person)?|mayor|treasurer|secretary|warden|rfo|officer)"
    r"[ ](?:to|will|agreed to|is to|was asked to|has|had|would|could|should|may"
    r"|might|must|can|shall)[ ](?!the\b"
    r"|(?-i:[A-Z]))[a-z]+(?:[ \n]|\Z)"
    # `Remove rust & re-paint - Clerk`, in a list of what is to be done
    r"|(?-i:[a-z][\w&/-]*)[ ]-[ ](?:clerk|chair(?:man)?|all)\Z"
)
# `Committee had lost its secretary`: told of, not held
_CLAUSE = re.compile(
    r"[ \n](?:had|has|have|was|were|is|are|been|would|will|shall|who|which|that|said|asked"
    r"|told|submitted|addressed|attended|presented|introduced|explained|reported|stated|outlined"
    r"|advised|informed|thanked|proposed|seconded|moved|declared|joined|left|gave|spoke|updated"
    r"|welcomed|noted|confirmed|highlighted|summarised|answered|responded|expressed|referred"
    r"|provided|raised|felt|invited|called|allowed|wished|heard"
    r"|works?(?=[ ](?:as|at|for|in|on|with)\b)|worked|lives?|lived|knows?|knew|owns?|owned|employs"
    r"|runs|sits|sat|rents"
    r"|(?:and|for)[ ](?:his|her|its|their))[ \n]"
)
# `Non Pecuniary, Board Member of Vale Homes`, `3 parishioners`, `Chairperson's Annual Report`
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_OF_NOBODY = re.compile(
    # `A (March/April)`: what they are paid for
    rf"(?i:{_MONTH}(?:[ ]?(?:/|-|&|and|to)[ ]?{_MONTH})?(?:[ ]\d{{2,4}})?)|"
    # `Mr A, holiday`: why they were away
    r"(?i:(?:on )?holiday|sickness|illness|ill|ill[ -]health|unwell|away|abroad|in hospital"
    r"|on leave"
    r"|work(?:ing)?(?: commitments?)?|family (?:commitments?|matters?)|prior (?:commitment"
    r"|engagement)"
    r"|another (?:meeting|engagement)|personal reasons?)|"
    # `A is the only applicant`
    r"(?i:(?:only|sole|successful|first|second)[ ](?:applicant|candidate|nominee)s?)|"
    r"Bryn[ ][A-Z][a-z]+(?:,.*)?|"  # `Mrs A Marsh, Bryn Awel, Bodley`
    # `Mr A Marsh (Salary, October)`: what they are paid for
    r"(?i:(?:salary|wages|expenses|mileage|reimbursement|grass[ -]?cutting|invoice|rent|refund)\b"
    r".*)|"
    r"(?i:(?:clerk|caretaker|warden|lengthsman|groundsman|handyman)['’]?s?['’]?[ ]"
    r"(?:salary|wages?|expenses|mileage|pay|pension)\b.*)|"
    r"[A-Z]{2,5}[ ](?:[A-Z]\.?[ ]){1,3}[A-Z][a-z'’-]+|"  # `SOC T Marsh`: the next one
    r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?[ ][A-Z]\.?[ ].*|"  # `Cllr C Trust`
    r"(?i:(?:non[ -])?(?:disclosable )?(?:pecuniary|prejudicial|personal)\b.*)|\d{1,3}[ ][a-z].*"
    r"|.*['’]s?[ ](?:\w+[ ])?Reports?",
    re.DOTALL,
)
# `Co-opted Members: A, B`: what a list is of; beside names it may be theirs: `the Ward Members, A`
_LIST_OF = re.compile(
    r"(?:[\w-]+[ ]){0,3}"
    r"(?:members|representatives|councillors|candidates|delegates|guests|visitors|attendees|observers"
    r"|invitees|participants|witnesses|holders"
    r"|residents|parishioners|headteachers|governors|academies|unions|directors)",
    re.IGNORECASE,
)
_TWO_LETTERS = re.compile(r"(?!MP|MS|AM|TD|CC|BC|DC|TC|PC|CE|VC)[A-Z]{2}")  # `Ann Marsh (SB)`
_ENDS_IN_ITEM = (" Item", " Items", " item", " items")  # `Chair for Item` before its number
_GOES_ON = ("and ", "but ", "with ", "or ", "At ")  # `A and B, and the Chairman closed`
_HEADING = (":", "line", "cell", "gap")
# `K Jude Mrs R Kemp W Large S M Nurse`: the next names of a run
_NAMES = re.compile(r"(?<![\w.])(?:[A-Z][ ]){1,3}[A-Z][a-z]+")
# `Team Leader Also in Attendance: Mr Marsh`: another list begins
_NEXT_LIST = re.compile(r"\b(?:[Aa]lso|[Oo]fficers|[Mm]embers) (?:[Ii]n )?(?:[Aa]ttend|[Pp]resent)")
# `Mr Marsh, for the applicant`: whom they speak for.
_SPOKEN_FOR = re.compile(
    r"(?:applicants?|appellants?|objectors?|residents?|neighbours?|owners?|petitioners?|supporters?"
    r"|licensees?|premises)",
    re.IGNORECASE,
)
_IN_PLACE = frozenset({"for", "representing"})
# Where a sentence ends before a name: what stands there is not of it.
_SENTENCE_ENDS = re.compile(r"(?:[a-z]{4}|[A-Za-z]\))[.!?][\"')\]]?[ \n]{0,9}\(?\Z")


# `31 Parishioners`, `Council`, `Applicants Mr &`
# `Mill Road & Vale`, `Mill Road to Vale Road. The Clerk`: where something is
_ROAD = r"(?:Road|Street|Lane|Close|Drive|Avenue|Terrace|Crescent|Junction)"
# `After County Councillor`, `Dates for`
_NEVER = re.compile(
    r"(?:After|Before|During|Following|When|While|Dates?)[ ].*"
    rf"|(?:[A-Z][\w'’-]*[ ]){{1,3}}{_ROAD}(?:(?:,|[ ]and|[ ]&|[ ]to)[ ][A-Z][\w'’ -]*)?"
    rf"|.*\b{_ROAD}\b.*[ ]The[ ].*|.*[’']s[ ](?:\w+[ ])?Award\b.*"
    r"|\d.*|Councils?|.*[ ](?:Mr|Mrs|Ms|Miss)(?:[ ](?:&|and)(?:[ ](?:Mr|Mrs|Ms))?)?"
)


def is_no_role(text: str, start: int, end: int, mark: str) -> bool:
    """Whether `text[start:end]`, parted from a name by `mark`, can be nobody's role."""
    return (
        text.startswith(_GOES_ON, start, end)
        or text.endswith(_ENDS_IN_ITEM, start, end)
        or _NO_OFFICE.fullmatch(text, start, end) is not None
        or _OF_NOBODY.fullmatch(text, start, end) is not None
        or (mark in _HEADING and _LIST_OF.fullmatch(text, start, end) is not None)
        or (mark == "space" and _NAMES.search(text, start, end) is not None)
        or (mark == "-" and _is_area(text, start, end))
        or (mark == "," and _knows_holder(text, start, end))
        or (mark == "," and _is_among_titled(text, start, end))
        or (mark == "," and _is_first_of_list(text, start, end))
        or ("is" in mark.split() and _TO_ANOTHER.fullmatch(text, start, end) is not None)
        or (mark == "(" and text[start:end].lower() in GIVEN)  # `Marsh (Ann)`
        or (mark == "(" and _TWO_LETTERS.fullmatch(text, start, end) is not None)
        or _NEVER.fullmatch(text, start, end) is not None
        or _TWO_SENTENCES.search(text, start, end) is not None
        or _CLAUSE.search(text, max(0, start - 1), end) is not None
        or _NEXT_LIST.search(text, start, end) is not None
        or _IS_TO_DO.search(text, start, end) is not None
        or _COUNCIL_OF_NEXT.match(text, end) is not None
        or _cuts_office(text, start, end)
        or (
            not _IN_PLACE.isdisjoint(mark.split())
            and _SPOKEN_FOR.fullmatch(text, start, end) is not None
        )
    )


# `Mrs Dale, Edmonds, Miss Gibson`: a surname with no title among those with one
_SURNAME_ALONE = re.compile(r"[A-Z][a-z'’-]{3,20}")
_TITLE_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.?[ ][A-Z][\w'’-]+,[ ]\Z")


def _is_among_titled(text: str, start: int, end: int) -> bool:
    alone = _SURNAME_ALONE.fullmatch(text, start, end)
    if alone is None or COURTESY_NEXT.match(text, end) is None or has_head(alone[0]):
        return False
    told = is_authority(alone[0]) or class_of_words(alone[0], alone[0].lower()) is not None
    return not told and _TITLE_BEFORE.search(text, max(0, start - 40), start) is not None


# `cabinet member for leisure` before `, culture and tourism`: a list that is cut
_PORTFOLIO = (
    r"(?:[\w-]+[ ]){0,3}(?:[Mm]ember|[Hh]older|[Ll]ead|[Ss]pokes\w{3,6})[ ](?:for|of)[ ]"
    r"(?:the[ ])?[a-z][\w' -]{2,40}"
)
_PART = r"(?:(?!\w+ed[ ])[a-z][\w'-]+(?<!ed)(?:[ ][a-z][\w'-]+(?<!ed)){0,2}?)"
_FURTHER = rf"(?:,[ ]{_PART}){{1,4}},?[ ](?:and|&)[ ](?:the[ ])?{_PART}"
_FIRST_OF_LIST = re.compile(_PORTFOLIO)
_REST_OF_LIST = re.compile(
    _FURTHER + r"(?=[ ]?[,;:.)\n]|[ ](?:[a-z]+ed|said|spoke|gave|told|was|had|has|would|will)\b)"
)


# `Cabinet Member for Leisure` before `, Parks & Green Spaces presented`
_FIRST_IN_CAPITALS = re.compile(
    r"(?:[\w-]+[ ]){0,3}(?:[Mm]ember|[Hh]older|[Ll]ead|[Ss]pokes\w{3,6}|Director|Head)[ ]"
    r"(?:for|of)[ ](?:the[ ])?[A-Z][\w'’-]*(?:[ ](?:[A-Z][\w'’-]*|and|&|of)){0,3}"
)
_AREA = r"[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+){0,2}"
_REST_IN_CAPITALS = re.compile(
    rf"(?:,[ ]{_AREA}){{1,4}},?[ ](?:and|&)[ ]{_AREA}"
    r"(?=[ ]?[;:.)\n]|,[ ](?![A-Z])|[ ](?:[a-z]+ed|said|spoke|gave|told|was|had|has|would|will)\b)"
)


def _cuts_portfolio(text: str, start: int, end: int) -> bool:
    """Whether a stretch is but the first of what a member is responsible for, in small letters."""
    if not text.startswith(", ", end):
        return False
    if _FIRST_OF_LIST.fullmatch(text, start, end) is not None:
        return _REST_OF_LIST.match(text, end) is not None
    rest = _REST_IN_CAPITALS.match(text, end)
    if rest is None or _FIRST_IN_CAPITALS.fullmatch(text, start, end) is None:
        return False
    parts = re.split(r",[ ]|[ ](?:and|&)[ ]", rest[0])
    return not any(begins_like_a_person(part) or TITLE.match(part) for part in parts)


# `Head of Service` before `for Parks`; `Clerk to Holme` before `with Sandby Parish Council`
_AREA_BEHIND = re.compile(
    r"[ ]for[ ](?!(?:Items?|Agenda|Minutes?|Cllrs?|Councillors?)\b)[A-Z][a-z]"
)
_LED_BY_AREA = re.compile(r"(?:\A|.*[ ])(?:Service|Lead|Member|Holder|Spokes\w{3,6}|Champion)\Z")
_REST_OF_PLACE = re.compile(
    r"(?:[ ](?:to|of|for)[ ](?:the[ ])?[A-Z][\w'’-]+)?"
    r",?[ ](?:with|and|cum|&)[ ](?:[A-Z][\w'’-]+[ ]){1,3}(?:Parish|Town|Community)[ ]Councils?\b"
)
_CLERK_TO = re.compile(
    r"(?:[A-Z][a-z]+[ ]){0,2}[A-Z][a-z]+(?:[ ](?:to|of|for)[ ](?:the[ ])?[A-Z][\w'’ -]+)?"
)


# `Corporate Lead Officer` before `: Legal and Governance declared`
_LED_BY_COLON = re.compile(
    r"(?:Corporate Lead Officer"
    r"|(?:Service|Corporate|Strategic|Business|Team|Principal) (?:Lead|Manager)"
    r"|(?:Assistant|Corporate|Executive|Strategic|Deputy|Service|Interim) Director|Group Manager"
    r"|Head of Service|(?:Cabinet|Lead|Executive) Member|Portfolio Holder)\Z"
)
_AREA_BEHIND_COLON = re.compile(
    r":[ ](?P<first>[A-Z][\w'’-]+)(?:,?[ ](?:[A-Z][\w'’-]+|and|&|of|for)){0,7}"
    r"(?=[ ]?[,;.)\n]|\Z|[ ](?!(?:and|of|for)[ ])[a-z])"
)

_MORE_AREA = re.compile(
    r"[ ](?:and|&)[ ](?P<first>[A-Z][\w'’-]+)(?:[ ][A-Z][\w'’-]+){0,4}"
    r"(?=[ ]?[,;.)\n]|\Z|[ ](?!(?:and|of|for)[ ])[a-z])"
)


def _cuts_office(text: str, start: int, end: int) -> bool:
    """Whether a stretch is but a part of an office that goes on behind it, or began before."""
    if _SECOND_OF_CLERK.fullmatch(text, start, end) is not None:
        return _CLERK_AND.search(text, max(0, start - 20), start) is not None
    if text.startswith(": ", end):
        area = _AREA_BEHIND_COLON.match(text, end)
        named = area is not None and (area["first"].lower() in GIVEN or TITLE.match(area["first"]))
        return area is not None and not named and _LED_BY_COLON.search(text, start, end) is not None
    if text.startswith((" and ", " & "), end) and (colon := text.find(": ", start, end)) >= 0:
        led = _LED_BY_COLON.search(text, start, colon)
        more = _MORE_AREA.match(text, end)
        return led is not None and more is not None and more["first"].lower() not in GIVEN
    if _has_area_behind(text, start, end):
        return True
    if text.startswith(") and ", end - 1) and end_of_further(text, end, end + _OF_FURTHER):
        return True
    if text.startswith(" to ", end):
        return _SERVICES_TO.search(text, start, end + 16) is not None or (
            _CLERK_OF.search(text, start, end) is not None
            and _TO_COUNCIL.match(text, end) is not None
        )
    if text.startswith(" for ", end):
        area = _AREA_BEHIND.match(text, end)
        return area is not None and _LED_BY_AREA.match(text[start:end]) is not None
    place = _REST_OF_PLACE.match(text, end)
    if place is not None and _CLERK_TO.fullmatch(text, start, end) is not None:
        return True
    rest = _REST_OF_GRADE.match(text, end) if GRADE.fullmatch(text, start, end) else None
    if rest is not None:
        torn = text.startswith("\n", rest.end()) and is_torn(text, rest.end())
        return rest["first"].lower() not in GIVEN and not torn
    return _cuts_portfolio(text, start, end)


# `Clerk and` before `RFO`
_SECOND_OF_CLERK = re.compile(r"RFO|Responsible Financial? Officer|Proper Officer")
_CLERK_AND = re.compile(r"\b[Cc]lerk[ ]?(?:and|&|/)[ ]?(?:the[ ])?\Z")
# `Director of Services` before `to People`
_SERVICES_TO = re.compile(
    r"\bServices?[ ]to[ ](?:People|Communities|Community|Children|Adults|Families|Schools|Place)\b"
)
# `Clerk and Executive Officer` before `to Vale Heath Parish Council`
_CLERK_OF = re.compile(r"\b(?:Clerk|Officer|Secretary|RFO|Proper Officer)\Z")
_TO_COUNCIL = re.compile(
    r"[ ]to[ ](?:the[ ])?(?:[A-Z][\w'’-]+[ ](?:(?:and|with)[ ])?){1,5}"
    r"(?:Parish|Town|Community)[ ](?:Council|Meeting)\b"
)


# `Assistant Director` before ` (Adults), presented`: what the office is for, to the next sign
_AREA_IN_BRACKET = re.compile(
    r"[ ]\((?P<area>[A-Z][\w'’-]+(?:(?:,| and| &|[ ])[ ]?[A-Z][\w'’-]+){0,4})\)"
    r"(?=,[ ]|[ ](?:and[ ](?:the[ ])?[A-Z]|[a-z]+ed\b|said|spoke|gave|told|was|were)|[ ]-[ ]"
    r"|[;.]|\Z)"
)
_OFFICE_OF_AREA = re.compile(
    r"(?:\A|.*[ ])(?:Director|Head|Manager|Officer|Lead|Leader|Engineer|Planner|Solicitor|Lawyer"
    r"|Member|Holder|Commissioning|Services|Service|Finance|Strategy|Partner|Executive|Accountant)\Z"
)


def _has_area_behind(text: str, start: int, end: int) -> bool:
    """Whether an office goes on in a bracket with a word of the council's work: `(Adults)`."""
    area = _AREA_IN_BRACKET.match(text, end) if text.startswith(" (", end) else None
    if area is None or _OFFICE_OF_AREA.match(text[start:end]) is None:
        return False
    return area["area"].split()[0].strip(",").lower() in _AREAS


_OF_FURTHER = 80  # characters of an office that `and` joins to another
_AREAS = frozenset(read_words("lexicon/office_kinds")["words"]["areas"])


# `AO, Housing` before ` Community & Culture.`
_REST_OF_GRADE = re.compile(
    r"(?:,|[ ](?:and|&))?[ ](?!(?:Mrs?|Ms|Miss|Dr|Cllrs?)\b)(?P<first>[A-Z][\w'’-]+)"
    r"(?:,?[ ](?:[A-Z][\w'’-]+|and|&|of)){0,6}"
    r"(?=[ ]?[.;)\n]|\Z|[ ](?!(?:and|of)[ ])[a-z])"
)

# `she was a friend of the applicant, Mrs Marsh`: whose friend another is
_ACQUAINTED = re.compile(
    r"(?:(?:close|personal|good|old|family|near|former|business)[ ]){0,2}"
    r"(?:friend|neighbour|relative|relation|acquaintance|colleague|tenant|customer|client|patient"
    r"|member|employee|supporter|cousin|brother|sister|son|daughter|father|mother|husband|wife"
    r"|partner|niece|nephew|uncle|aunt)s?[ ]of[ ]"
    r"(?:the|one of the)[ ](?:applicants?|agents?|objectors?|owners?|landowners?|architects?"
    r"|developers?|speakers?|petitioners?|licen[cs]ees?|candidates?)"
)
# `left after the Local Elections - Vi Reed, Ann Marsh`: the first of a list
_ENDS_IN_NAME = re.compile(r"[^,;-]{3,80}[ ]-[ ](?!(?:Head|Chief|Vice)\b)[A-Z][a-z]+[ ][A-Z][a-z]+")


def _is_first_of_list(text: str, start: int, end: int) -> bool:
    """Whether a stretch before a comma ends in the first name of a list, and tells no office."""
    named = _ENDS_IN_NAME.fullmatch(text, start, end) is not None
    return named and not has_head(text[start:end])


# `as Mr Reed is his neighbour`: what he is to another
_TO_ANOTHER = re.compile(
    r"(?:(?:close|personal|good|old|family|near|former|business|next[ -]door)[ ]){0,2}"
    r"(?:friend|neighbour|relative|relation|acquaintance|colleague|cousin|tenant|customer|client)"
)
_WHO_IS = re.compile(r"\b(?:was|were|is|are|as|being|been)[ \n](?:also[ ])?(?:an?[ ])?\Z")


def _knows_holder(text: str, start: int, end: int) -> bool:
    """Whether a stretch before a name is what another is to the name's bearer."""
    known = _ACQUAINTED.fullmatch(text, start, end)
    return known is not None and _WHO_IS.search(text, max(0, start - 20), start) is not None


_ONE_WORD = re.compile(r"[A-Z][a-z]{3,20}")


def _is_area(text: str, start: int, end: int) -> bool:
    """Whether a label is one word of no office, trade, body or council: `Bodley - Mr A, Mr B`."""
    if _ONE_WORD.fullmatch(text, start, end) is None:
        return False
    word = text[start:end]
    told = has_head(word) or class_of_words(word, word.lower()) or is_authority(word)
    return not told and word.lower() not in NOT_NAMES


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends right before `end`: `..., with the Chair.` + `(Councillor A`."""
    return _SENTENCE_ENDS.search(text, max(start, end - 30), end) is not None
