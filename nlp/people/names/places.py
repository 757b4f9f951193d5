"""Whether what looks like a name is a street, a school, a firm, a king or a class.

In: a cleaned text and a name in it. Out: yes or no. The words are in words.toml.
"""

import re

from nlp.people.lexicon.office_kinds import ANY_HEAD
from nlp.people.lexicon.spelling import ALSO_SURNAMES, GIVEN, LETTER, LOW, NOT_NAMES, UP
from nlp.people.lexicon.titles import title_at
from nlp.people.lexicon.vocabulary import read_words
from nlp.people.names.mentions import NameMention
from nlp.people.names.one_name import Name

_WORDS = read_words("lexicon/words")
_PLACES = _WORDS["places"]
_OF_PLACES = frozenset(_WORDS["surnames"]["of_places"])
AFTER = frozenset(_PLACES["after"])
BEFORE = frozenset(_PLACES["before"])
FIRMS = frozenset(_PLACES["firms"])
_TRADES = frozenset(_PLACES["trades"])


def is_no_person(text: str, name: Name, title_kind: str | None) -> bool:
    """Whether what follows makes a street, school or body of a name: `Dr Challoner's School`."""
    if _FIRM_NEXT.match(text, name.end) or _labels_row(text, name):
        return True
    capitals = text[name.start : name.end].isupper()
    if title_kind == "office" and capitals and _JOB_NEXT.match(text, name.end):
        return True  # `DEPUTY PARISH CLERK`
    if _is_named_after(text, name, title_kind):
        return True
    if title_kind in ("councillor", "office"):
        surname = text[name.start : name.end].lower()
        follows = _CAPITAL_BEHIND.match(text, name.end)  # Councillor Ward Funding
        if title_kind == "councillor" or (surname in NOT_NAMES and follows is not None):
            return surname in NOT_NAMES and follows is not None
    words = text[name.start : name.end].lower().split()
    if title_kind == "courtesy" and _has_surname_of_place(text, name, words):
        return False
    if words[0] in _STREETS and _ALSO_OF_STREETS.search(text, max(0, name.start - 12), name.start):
        return True
    if len(words) > 1 and (words[-1] in AFTER - _OF_PLACES or _is_trade(text, words, name.end)):
        return True
    if len(words[0].strip(".")) == 1 and _HAS_JOB.match(text, name.end):
        return False
    return _runs_into_place(text, name.end)


# `Dr Mark Beach`, `Mrs Jane Court`: behind a title and a first name a surname like others
_SURNAMES = frozenset(_WORDS["surnames"]["like_places"])
_CAPITAL_NEXT = re.compile(rf"['’]?s?[ ](?:(?:and|&|of)[ ])?[{UP}][{LOW}]")


def _has_surname_of_place(text: str, name: Name, words: list[str]) -> bool:
    """Whether a courtesy title, one first name and a surname that is a place's word stand alone."""
    if len(words) != 2 or words[0] not in GIVEN or words[1] not in _SURNAMES:
        return False
    titled = _BISHOP.search(text, max(0, name.start - 12), name.start)
    return titled is None and _CAPITAL_NEXT.match(text, name.end) is None


# `Councillors:` above `Vale East: Councillors A and B`: what labels a row
_LABELS_ROW = re.compile(r"(?:[ ](?:&|and|[A-Z][\w'-]*)){0,3}[ ]?:[ ]{1,20}(?:Councillors|Cllrs)\b")
_LINE_BEGINS = re.compile(r":[ ]*\n[ \n]{0,40}\Z")
_BEGIN = 60  # characters before a line's first word in which a label above it ends


def _labels_row(text: str, name: Name) -> bool:
    """Whether a word on the line below a label is one itself."""
    if _LABELS_ROW.match(text, name.end) is None:
        return False
    return _LINE_BEGINS.search(text, max(0, name.start - _BEGIN), name.start) is not None


# `Messrs Marsh Reed LLP`, `Messrs Marsh & Son`
_FIRM_NEXT = re.compile(
    r"(?:,?[ ](?:and|&)[ ]|[ ])"
    r"(?:LLP\b|Ltd\b|Limited\b|(?:Sons?|Co|Company|Partners)\b(?![ ][A-Z]))"
)


# `Alderman Moore's Allotments`, `Alderman Tidy Way`: what bears the name of one long dead
_LAND = (
    r"(?:Allotments?|Almshouses?|Charity|Close|Cottages?|Drive|Fields?|Gardens|Lane|Meadows?|Orchard"
    r"|Park|Road|Walk|Way|Woods?)\b"
)
_OF_LAND = re.compile(rf"['’]s?[ ]{_LAND}")
_STREET_WORD = re.compile(r"(?:Avenue|Close|Crescent|Drive|Gardens|Road|Street|Walk|Way)\Z")
_GROUNDS = frozenset({"park", "hall", "lodge", "lane", "wood", "green", "field", "fields"})
# `The Lord Nelson`, an inn; `Lord Nelson ward`; not `the Lord Porter of Vale`
_INN = re.compile(
    r"\b[Tt]he[ ](?:Sir|Dame|Lord|Lady|Captain|Capt|Colonel|Admiral|Baron|Viscount)\.?\s{1,2}\Z"
)
_NO_INN = re.compile(r"[ ]of[ ][A-Z]|,?[ ](?:who|said|asked|spoke|gave|thanked|had|will|would)\b")
_BISHOP = re.compile(r"(?:Bishop|Canon|Lord|Lady|Sir|Dame|Captain|Colonel|Baron)\.?\s{1,2}\Z")
_WARD_BEHIND = re.compile(r"[ ](?:ward|division|constituency|public house|pub|PH)\b")
_AT_OR_WARD = re.compile(
    r"(?:\bWards?(?:[ ](?:affected|name))?[ ]?:|\b(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]ff|[Aa]longside"
    r"|[Tt]hrough)|\b[Ss]tile at|\b(?:[Rr]esidents?|[Oo]ccupiers?|[Oo]wners?) of)[ ]\Z"
)


def _is_named_after(text: str, name: Name, title_kind: str | None) -> bool:
    """Whether a title and a name are a place's or an inn's: `The Lord Nelson`, `Alderman Tidy Way`.

    A title before land (`at Lady Margaret Wood`) is one of a place where `at` or `Ward:` leads up.
    """
    printed = text[name.start : name.end]
    if title_kind == "councillor":
        known = not printed[1:2].islower() or printed.split()[0].lower() in GIVEN
        street = " " in printed and _STREET_WORD.search(printed) is not None and not known
        return street or _OF_LAND.match(text, name.end) is not None
    titled = _BISHOP.search(text, max(0, name.start - 12), name.start)
    if titled is None:
        return False
    if _WARD_BEHIND.match(text, name.end):
        return True
    if _is_inn(text, name):
        return True
    last = printed.lower().rpartition(" ")[2]
    if printed.count(" ") > 1 and last in _GROUNDS and not printed.isupper():
        return True  # `Sir John Moore Park`
    lead = _AT_OR_WARD.search(text, max(0, titled.start() - 24), titled.start())
    if lead is None or text.startswith(("'", "’"), name.end):
        return False
    return "Ward" in lead[0] or printed.lower().rpartition(" ")[2] in _OF_PLACES & AFTER


def _is_inn(text: str, name: Name) -> bool:
    """Whether an article and a title make an inn's sign of a name: `The Sir John Falstaff`."""
    sign = _INN.search(text, max(0, name.start - 16), name.start)
    return sign is not None and _NO_INN.match(text, name.end) is None


def _is_trade(text: str, words: list[str], end: int) -> bool:
    """Whether a firm's trade ends a name, and no job stands behind: `Jim Dale Lighting`."""
    return words[-1] in _TRADES and _JOB_NEXT.match(text, end) is None


# `Shepton Mallet, Ashton Keynes and Newton Ferrers Parish Councils`
_COUNCILS = re.compile(
    rf"(?:(?:,|,?[ ](?:and|&))[ ](?:[{UP}][\w'-]{{1,20}}[ ]?){{1,3}}?){{0,6}}"
    r"[ ](?:Parish|Town|Community|District|Borough|County)[ ]Councils\b"
)
_OF_COUNCILS = 160  # characters of such a run


def is_of_councils(text: str, end: int) -> bool:
    """Whether what ends there is one of the places whose councils a run names."""
    near = text.find(" Councils", end, end + _OF_COUNCILS) >= 0
    return near and _COUNCILS.match(text, end) is not None


# `Ms A Marsh Democratic Services Officer`
_HAS_JOB = re.compile(
    rf"(?:[ ](?:[{UP}][\w&'-]*|of|and|&|for)){{0,5}}?[ ]"
    r"(?:Officer|Manager|Director|Adviser|Advisor|Solicitor|Engineer|Assistant|Clerk|Secretary"
    r"|Lead|Planner|Surveyor|Accountant|Co-?ordinator|Administrator)\b"
)
# `Bishop Street`, `Canon St.`: what is a title before a name is of the street's here.
_ALSO_OF_STREETS = re.compile(
    r"\b(?:Bishop|Canon|Lord|Lady|Baron|Captain|Colonel|Major|Sister|Father|Judge)\s{1,2}\Z"
)
_STREETS = frozenset({"street", "st", "road", "rd", "avenue", "ave", "square", "terrace"})


# `Ann Marsh and Planning Officer Bo Reed`: an office, not what a firm is called
_AND_OFFICE = re.compile(
    rf"[ ](?:and|&)[ ](?:the[ ])?(?:[{UP}][\w&'-]*[ ]){{1,4}}?"
    r"(?:Officer|Manager|Director|Adviser|Advisor|Solicitor|Engineer|Clerk|Secretary|Commander"
    r"|Planner|Surveyor|Accountant|Co-?ordinator|Administrator|Leader|Councillor|Warden)s?\b"
)


def _runs_into_place(text: str, end: int) -> bool:
    if _AND_OFFICE.match(text, end):
        return False
    position = end
    for _ in range(4):
        match = _NEXT_CAPITAL.match(text, position)
        if match is None:
            return False
        word = match["word"].lower()
        if word in AFTER or _is_trade(text, [word], match.end()):
            return True
        position = match.end()
    return False


_CAPITAL_BEHIND = re.compile(rf"[ ][{UP}][{LOW}]")
_NEXT_CAPITAL = re.compile(
    rf"(?:'s?)?[ ](?:(?:&|and|C\.?[ ]?of[ ]E\.?)[ ])?(?P<word>[{UP}][\w'-]{{1,25}})\.?"
)
_FRIENDS_OF = ("Friends of ", "Friends of the ", "Age Concern ", "Age UK ")
_WORD_BEFORE = re.compile(r"([\w.']{1,20})[ \n]{1,3}\Z")


# `King's Lynn`: neither a King nor a Lynn
_TOWNS = (
    r"(?:(?:King's|KING'S)[ ](?i:lynn|langley|cross|hill|norton|heath|sutton|worthy)"
    r"|(?:Bishop's|BISHOP'S)[ ](?i:stortford|castle|cleeve|waltham|lydeard|frome)"
    r"|(?:Earl's|EARL'S)[ ](?i:court|colne|barton|croome))\b"
)
_TOWN = re.compile(_TOWNS)
# `21/50221/FULL Forge Oast Dean Hill`: where it is
_SITE = re.compile(
    rf"(?<!\d)\d\d/[\d/]{{4,12}}(?:/[A-Z]{{1,6}})?:?[ ](?:[{UP}][\w'-]*,?[ ]){{1,5}}\Z"
)
_REFERENCE = 90  # characters of it and of what stands before the name


# Welsh houses and streets: `Bryn Awel`; not `Bryn Davies`
_OF_BRYN = re.compile(
    r"bryn (?:awel(?:on)?|bach|celyn|coch|derw(?:en)?|deri|eglwys|eithin|eryr|glas|goleu|haf|haul"
    r"|heulog|hir|hyfryd|isaf|llwyd|mawr|melyn|m[oô]r|onnen|rhedyn|rhosyn|siriol|tawel|teg|tirion|uchaf)"
)


def is_of_site(text: str, start: int, end: int) -> bool:
    """Whether a name is a house's, or stands within an address or a town's name."""
    if _OF_BRYN.fullmatch(text[start:end].lower()):
        return True
    if _SITE.search(text, max(0, start - _REFERENCE), start):
        return True
    near = _TOWN.finditer(text, max(0, start - len("Bishop's ")), end + len("'s Stortford"))
    return any(town.start() < end and start < town.end() for town in near)


def stands_alone(text: str, name: Name, bare_initials: bool) -> bool:
    """Whether the words around leave a person: no street, school, firm, king or class."""
    words = text[name.start : name.end].lower().replace("\n", " ").split()
    if FIRMS & {" ".join(words), " ".join(words[:2])} or is_of_councils(text, name.end):
        return False
    if is_of_site(text, name.start, name.end):
        return False
    if (
        _is_inn(text, name)
        or _is_trade(text, words, name.end)
        or words[-1] in NOT_NAMES - ALSO_SURNAMES
    ):
        return False
    if words[-1] in AFTER and words[-1] not in _OF_PLACES:
        return False
    if len(words) == 3 and words[-1] in _NAMED_FOR and not _may_be_given(words[1]):
        return False  # `John Marsh Church`; not `Ann Rose Church`, `Ann M Church`
    if _runs_into_place(text, name.end) or _CLUB_NEXT.match(text, name.end):
        return False
    if _COUNCIL_LETTERS.match(text, name.start) or _is_article(text, name):
        return False
    if _AND_SON.match(text, name.end) or _CHARITY.match(text, name.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, name.start - 24), name.start)
    if before is None:
        return True
    if text.endswith(_FRIENDS_OF, 0, name.start):
        return False
    word = before[1]
    if word.lower() in BEFORE or word.isdigit():
        return False
    if text[name.start : name.end].isupper() and word.isupper():
        return False
    sure = text.startswith(" Esq", name.end)  # `Mrs S Marsh L Reed Esq`
    if bare_initials and not sure and (word.lower() in _LETTERED or _is_unknown_capital(word)):
        return False
    of_place = words[-1] in _OF_PLACES or words[0] == "bryn"  # `at Bryn Hyfryd`
    return not (of_place and word.lower() in _LOCATIVE)


# What is named for somebody whose whole name stands before it, and is a surname too
_NAMED_FOR = frozenset({"church", "hall", "park", "lodge", "lane"})


def _may_be_given(word: str) -> bool:
    """Whether a word between first name and surname is a second first name, or its initial."""
    return word in GIVEN or len(word.strip(".")) < 3


_COUNCIL_LETTERS = re.compile(
    r"(?:[A-Z]\.[ ]?){1,3}C\.(?=[ ])(?<=[A-Z]\.[A-Z]\.C\.)"
)  # `N.C.C. Woodfuel`
# `A Grit Box was asked for`, at the start of a sentence
_ARTICLE = re.compile(rf"A[ ][{UP}][{LOW}]+[ ][{UP}][{LOW}]+\Z")
_BEGINS = re.compile(r"(?:\A|[.:;!?\"“][ \n]{0,3}|\n[ ]*)\Z")


def _is_article(text: str, name: Name) -> bool:
    """Whether an initial is the article before two words: no second name is a given one's."""
    printed = _ARTICLE.match(text, name.start, name.end)
    begins = _BEGINS.search(text, max(0, name.start - 6), name.start)
    return printed is not None and begins is not None and printed[0].split()[1].lower() not in GIVEN


# `a memorial requested by H Marsh and Son`
_AND_SON = re.compile(r"[ ](?:and|&)[ ](?:Sons?|Daughters?|Co)\b(?![ ][A-Z])")
_CHARITY = re.compile(
    r"['’]s?[ ]?\n?[ ]{0,12}(?i:charit(?:y|ies)|trust|foundation|almshouses?|bequest|legacy)\b"
)
# `Sion Strollers F.C.`
_CLUB_NEXT = re.compile(r"[ ](?:A\.?|R\.?|C\.?)?F\.?C\b")


def may_be_place(name: str) -> bool:
    """Whether a surname is a word of places too, so that a given name alone tells no person."""
    return name.lower().rpartition(" ")[2] in _OF_PLACES & AFTER


# `the passing of Barbara Wood, who`: no wood
_OF_ONE_DEAD = re.compile(
    r"\b(?:death|passing|passing away|funeral|memory)[ ]of[ ](?:the[ ]late[ ])?\Z"
    r"|\b(?:condolences|sympathy|tribute)[ ]to[ ](?:the[ ]family[ ]of[ ])?\Z"
)
_WHO_DID = re.compile(r",?[ ]who[ ](?:had|has|was|is|served|died|acted|worked|passed)\b")


def is_told_of_person(text: str, name: NameMention) -> bool:
    """Whether the words beside a name that may be a place tell of somebody."""
    dead = _OF_ONE_DEAD.search(text, max(0, name.outer_start - 40), name.outer_start)
    return dead is not None or _WHO_DID.match(text, name.outer_end) is not None


# `R. Marsh`, `A.M. Marsh`; `from C Marsh`, `C Marsh £12.50`, `in memory of C Marsh`
_DOTTED = re.compile(rf"(?:[{UP}]\.[ ]{{0,2}}){{1,3}}(?:Mc|Mac|O')?[{UP}][{LOW}'-]{{2,}}")
_LED_TO = re.compile(
    r"\b(?:from|memory of|death of|funeral of|cheque to|letter to|discussions with"
    r"|quotes? (?:from|by)|invoices? (?:from|by))[ ]{1,2}\Z"
)
_PAID = re.compile(r"[ ]{1,3}(?:-[ ])?£\d")
# What may lead up to them: not `Vitamin E. Marsh gas`, `Block E. Some`
_BEFORE_DOTTED = re.compile(
    r"(?:\A|\n[ ]*|[,:;(–-][ ]{1,3}|\b(?:from|by|with|and|to|of|for|that|when|as|thanked"
    r"|&)[ ]{1,2})\Z"
)
_GOES_ON = re.compile(rf"(?:[ ]{{1,2}}|[ ]?\n)(?:(?:&|and)[ ])?[{UP}][{LETTER}]|[-'’/&]")


def is_surely_initials(text: str, name: NameMention) -> bool:
    """Whether initials and a surname are somebody's though nothing is told of them."""
    if _GOES_ON.match(text, name.outer_end) or may_be_place(name.name):
        return False
    before = text[max(0, name.outer_start - 12) : name.outer_start]
    if _DOTTED.fullmatch(text, name.start, name.end) and _BEFORE_DOTTED.search(before):
        return True
    if _PAID.match(text, name.outer_end):
        return True
    return _LED_TO.search(text, max(0, name.outer_start - 24), name.outer_start) is not None


# `Mr A Marsh, Equal Opportunities Officer`, `Ms B Reed, Chief Executive, Vale Opportunity Ltd`
_JOB_NEXT = re.compile(rf"[ ](?=[{UP}])(?:{ANY_HEAD.pattern}|Commander\b)", re.IGNORECASE)
_JOINED = 6  # characters of a comma or an `and` before a name, with what bounds them
_IN_ROW = re.compile(r"(?:,|\b(?:and|&))[ ]\Z")
_ENTRY = re.compile(
    rf"(?P<name>(?:[{UP}][\w.'’-]*[ ]){{0,4}}?[{UP}][\w.'’-]*)(?:[ ]\([^()\n]+\))?,"
)
_BULLET = re.compile(r"[ •*-]{0,20}")


def is_of_an_office(text: str, start: int, end: int) -> bool:
    """Whether words of a row lead up to a job's, behind the person's name that begins the row."""
    line = text.rfind("\n", 0, start) + 1
    near = text[max(line, start - _JOINED) : start]
    if _JOB_NEXT.match(text, end) is None or _IN_ROW.search(near) is None:
        return False
    bullet = _BULLET.match(text, line)
    first = bullet.end() if bullet is not None else line
    title = title_at(text, first)
    entry = _ENTRY.match(text, title.end if title is not None else first, start)
    return entry is not None and ANY_HEAD.search(entry["name"]) is None


_OFFICES = frozenset({"RFO", "PFO", "CEO"})  # `Clerk and RFO A B Marsh`


def _is_unknown_capital(word: str) -> bool:
    return word[0].isupper() and word.lower() not in NOT_NAMES and word not in _OFFICES


# What a single letter behind it numbers: `Appendix A Report`, `Class E Use`.
_LETTERED = frozenset(_PLACES["lettered"])
_LOCATIVE = frozenset({"in", "at", "near", "off", "along", "around", "outside", "on", "into"})
