"""Names that no title and no known given name tells, where a job beside them does.

In: a cleaned text and the names found so far. Out: further names: `Afaz Cole (Head of Roads)`,
`Afaz Cole, Head of Roads,`, `the Head of Roads, Afaz Cole,` and those that go on with a list of
known names (`Ann Marsh, Bo Reed and Afaz Cole`).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.people.lexicon.spelling import LETTER, LOW, NOT_NAMES, UP
from nlp.people.lexicon.titles import NO_TITLE
from nlp.people.lexicon.vocabulary import any_word, read_words
from nlp.people.names.mentions import NameMention, mention_of
from nlp.people.names.one_name import Name
from nlp.people.names.places import AFTER, BEFORE, FIRMS
from nlp.triggers import find_words, match_around, small_letters

_JOBS = any_word(
    [head.title() for head in read_words("lexicon/office_kinds")["officer"]["heads"]]
    + [
        "Chief Executive",
        "CEO",
        "Healthwatch",
        "NHS",
        "Police",
        "Constabulary",
        "Trust",
        "University",
    ]
)
_REST = rf"[{LOW}'][{LETTER}'-]{{0,20}}"  # behind a name's capital
_PART = rf"[{UP}]{_REST}"
# `, the Head of Law`; not `from the Vale Shop, the Clerk said`
_THE_LONG = (
    r"(?:the[ ](?=[A-Z][\w'’-]+[ ](?:(?:[A-Z][\w'’&-]+|of|for|and)[ ]){0,4}?"
    r"(?:of[ ]|for[ ]|Officer\b|Manager\b|Director\b|Engineer\b|Solicitor\b|Auditor\b)))?"
)
# Each begins with the name's capital, and then looks back: so the search is quick.
_JOB_BEHIND = re.compile(
    rf"(?P<name>[{UP}](?<![\w'.&-].){_REST}(?:[ ][{UP}]\.?)?(?:[ ]{_PART}){{1,2}})"
    rf"(?=(?:[ ]?\n?[ ]?\(|,[ ]|[ ]-[ ]){_THE_LONG}(?:[{UP}][^().;:,\n]{{0,50}}?)?\b{_JOBS}\b)"
)
# `Afaz Cole, agent for the applicant, addressed the Panel`, `Afaz Cole (local resident)`
_PUBLIC_WORDS = (
    *("resident", "neighbour", "petitioner", "member of the public"),
    *("applicant", "agent", "architect", "objector", "supporter"),
)
_PUBLIC_BEHIND = re.compile(
    rf"(?P<name>[{UP}](?<![\w'.&-].){_REST}(?:[ ][{UP}]\.?)?(?:[ ]{_PART}){{1,2}})"
    r"(?=(?:,[ ]|[ ]\()(?:an?[ ]|the[ ])?(?:local[ ]|nearby[ ]|lead[ ]|planning[ ])?"
    r"(?P<what>(?:resident|neighbour|petitioner|member of the public)\b"
    r"|(?:applicant|agent|architect|objector|supporter)\b"
    r"[^,.;:()\n]{0,60},?[ ](?:also[ ]|then[ ])?"
    r"(?:addressed|spoke|said|stated|explained|told)\b))"
)
_REACH = 90  # characters of a name, and of what stands between it and such a word
_ENCLOSED = re.compile(
    rf"(?P<name>[{UP}](?:(?<=, .)|(?<=\(.)){_REST}(?:[ ]{_PART}){{1,2}})(?=[,):])"
)
_OFFICES = (
    "Mayor|Leader|Chair(?:man)?|Convener|Portfolio Holder|Cabinet Member"
    "|resident|parishioner|young person|member of the public|applicant|objector|petitioner|pupil"
)
# `the Director, Adult Services, Afaz Cole,`; `A local resident, Afaz Cole,`
_JOB_BEFORE = re.compile(
    rf"\b(?:{_JOBS}|{_OFFICES})\b[^().;:,\n]{{0,60}}"
    r"(?:,[ ](?![^,]*\b(?:Council|Authority|Board|Trust|University|Ltd|Limited)\b)"
    r"[A-Z][^().;:,\n]{2,40})?"
    r"(?:,[ ]|[ ]\()\Z"
)
_STANDS_IN = re.compile(
    rf"[(](?P<name>{_PART}(?:[ ]{_PART}){{1,2}})(?=[ ](?:substitut|attend|deputis|in[ ]place"
    rf"|sub\b))"
)
_LIST_GOES_ON = re.compile(
    rf"(?:,|[ ](?:and|&))[ ](?P<name>{_PART}(?:[ ]{_PART}){{1,2}})(?=[,.;)\n]|[ ](?:and|&)[ ]|\Z)"
)
# `thanked Ann Marsh for the cake and Afaz Cole for his help`
_THANKED_FOR = re.compile(
    rf"[ ]for[ ][^.;:()]{{3,80}}?(?:,|,?[ ]and)[ ](?:to[ ])?(?P<name>{_PART}(?:[ ]{_PART}){{1,2}})"
    r"(?=[ ]for[ ](?:[a-z]+ing|the|his|her|their|all)\b)"
)
# `Atul Cole confirmed that ...`, where a known name opens a sentence so as well.
_SAYS = (
    r"(?:reported|confirmed|advised|explained|stated|said|asked|queried|commented|added|suggested"
    r"|thanked|responded|replied|clarified|enquired|presented|introduced|outlined|updated|observed"
    r"|noted|highlighted|raised|agreed[ ]to|informed)"
)
_OPENS_SENTENCE = re.compile(
    rf"(?:(?<=\n)|(?<=[a-z)][.][ ])|\A)(?P<name>{_PART}(?:[ ]{_PART}){{1,2}})"
    rf"(?=[ ](?:also[ ]|then[ ])?{_SAYS}\b)"
)
_KNOWN_SAYS = re.compile(rf"[ ](?:also[ ]|then[ ])?{_SAYS}\b")
# `Contact: Afaz Cole 01632 960018`
_CONTACT = re.compile(
    r"(?P<what>Contact:)[ ]{1,3}"
    rf"(?P<name>{_PART}(?:[ ](?!Tel|E-?[Mm]ail|Phone){_PART}){{1,2}})(?![\w'-])"
)
_NOT_FIRST = NOT_NAMES | BEFORE
_FIRMS_END = frozenset(read_words("lexicon/words")["like_people"]["firms_end"])


def find_unknown(text: str, names: list[NameMention]) -> Iterator[NameMention]:
    """Yield the names that only a job or a list tells; some may overlap `names` (sorted)."""
    public = find_words(small_letters(text), _PUBLIC_WORDS)
    for match in match_around(_PUBLIC_BEHIND, text, public, "what", _REACH):
        if can_be_name(match["name"]):
            yield _mention(text, match, "unknown")
    for pattern in (_JOB_BEHIND, _ENCLOSED, _STANDS_IN):
        for match in pattern.finditer(text):
            if pattern is _ENCLOSED and not _behind_job(text, match.start("name")):
                continue
            if pattern is _ENCLOSED and _ends_bracket(text, match.span("name")):
                continue
            if can_be_name(match["name"]):
                yield _mention(text, match, "given" if pattern is _STANDS_IN else "unknown")
    for match in match_around(_CONTACT, text, find_words(text, ("Contact:",)), "what", _REACH):
        if can_be_name(match["name"]):
            yield _mention(text, match, "given")
    if any(name.is_plain and _KNOWN_SAYS.match(text, name.outer_end) for name in names):
        for match in _OPENS_SENTENCE.finditer(text):
            if can_be_name(match["name"]):
                yield _mention(text, match, "given")
    for name in names:
        further = _THANKED_FOR.match(text, name.outer_end) if name.is_plain else None
        if further is not None and can_be_name(further["name"]):
            yield _mention(text, further, "given")
    for one, two in pairwise(names):
        if two.is_plain and 0 < two.start - one.outer_end < 8:  # two of a list
            third = _LIST_GOES_ON.match(text, two.outer_end)
            if third is not None and can_be_name(third["name"]):
                yield _mention(text, third, "given")


def _behind_job(text: str, position: int) -> bool:
    """Whether `the Head of Roads,` leads up to a place."""
    return _JOB_BEFORE.search(text[max(0, position - 100) : position]) is not None


# `Ann Marsh (Managing Director, Vale Buses)`: where they work.
_OF_NAME = re.compile(r"\b[A-Z][\w'-]+[ ]\([^()\n,]{3,60},[ ]\Z")


def _ends_bracket(text: str, span: tuple[int, int]) -> bool:
    """Whether the words end a bracket that stands behind a name and begins with a job."""
    start, end = span
    ends = text[end : end + 1] == ")"
    return ends and _OF_NAME.search(text, max(0, start - 100), start) is not None


def can_be_name(printed: str) -> bool:
    """Whether no word of it is one of places, bodies, roles or headings."""
    if printed.lower() in FIRMS:
        return False
    first, *rest = printed.replace(".", "").lower().split()
    if rest and rest[-1] in _FIRMS_END:
        return False
    return first not in _NOT_FIRST and not any(w in NOT_NAMES or w in AFTER for w in [first, *rest])


def _mention(text: str, match: re.Match[str], basis: str) -> NameMention:
    start, end = match.span("name")
    name = Name(start, end, len(match["name"].split()), True)
    return mention_of(text, name, NO_TITLE, start, basis)
