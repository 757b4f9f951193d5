"""Where a list of people ends, and where a sentence does.

In: a cleaned text and where a list or a sentence begins. Out: where prose begins, or the next
sentence. A list has no verbs.
"""

import re

from nlp.people.attendance.rows import ROW
from nlp.people.attendance.tops import LONGEST, Heading
from nlp.people.lexicon.spelling import begins_like_a_person
from nlp.people.lexicon.titles import TITLE
from nlp.sentences import is_abbreviation

_PROSE = re.compile(
    r"\b(?:were|was|had|has|have|is|are|will|noted|opened|welcomed|[Rr]esolved|RESOLVED|invited|declared"
    r"|received|agreed|minutes of|met|held|extended|thanked|explained|asked|stated|reported"
    r"|confirmed|advised|referred|raised|proposed|said|signed|considered|moved|seconded|introduced|presented"
    r"|(?:sent|gave|tendered|submitted|offered)[ \n](?:his|her|their|an)[ \n]apolog(?:ies|y)"
    r"|demanded|apologised|passed[ \n]on|conveyed|gave[ \n](?:an?|the|her|his|their)[ \n](?!apolog)"
    r"|addressed|spoke|(?<!who )presided|absence of|[A-Z][\w'-]{1,30} took the [Cc]hair)\b"
    r"|\n[ ]{0,40}(?:\d{1,4}[.)]?|\d{1,4}/\d{1,4}|\d{1,3}(?:\.\d{1,2}){1,2}[.)]?)[ ]{1,8}[A-Z]"
    r"|\baccepted\b(?![ ]from)"
    r"|\b(?:Croes(?:awyd|awodd)|Cadeiriwyd|Penderfynwyd|Datgan(?:wyd|odd))\b"
    r"|\n[ ]{0,40}(?:COFNOD(?:ION)?|Cofnodion|Cofnod[ ]\d|DATGAN(?:IADAU)?|Datgan(?:iadau)?)\b"
    r"|\n[ ]{0,40}(?:\d{1,3}[.)]?[ ]{0,3}\n|[A-Z]{1,4}\d{1,4}/\d{2,4}[ ])"
    r"|\n[ ]{0,40}(?:Resolved|RESOLVED|Minutes|MINUTES|Adoption|Confirmation"
    r"|Declarations?|DECLARATIONS?|Agenda|Applications?(?=[ ](?:for|to|by|type|number|no|ref)\b)"
    r"|Planning(?=[ ](?:[Aa]pplications?|[Mm]atters|[A-Z]{0,4}/?\d))"
    r"|(?i:votes?[ ]of[ ](?:sympathy|condolence|congratulation|thanks)|condolences?|bereavements?"
    r"|expressions?[ ]of[ ](?:sympathy|condolence))"
    r"|Item(?![ ]\d[\d.]{0,6}:?[ -]{1,3}(?:Mr|Ms|Miss|Dr|Cllr|Councillor))"
    r"|APOLOGIES FOR|Venue|Distribution|Circulation)\b"
    r"|[ ](?:Distribution|Circulation)(?=[ ]?:)"
    # the next item, in a text that runs on
    r"|(?:\)|(?<!\b[A-Z])\.)[ ]{1,3}(?!HEAD|CHIEF|DIRECTOR|CLERK)[A-Z]{4,}(?:[ ][A-Z]{3,})?[ ]"
    r"(?:OF|IN|AND|TO|FOR|ON|FROM)[ ]"
    r"|[ ]\d{1,3}[.)]?[ ]{1,3}(?:DECLARATION|Declaration|DISCLOSURE|Disclosure|MINUTES|Minutes)"
    r"|[ ](?:DECLARATIONS?|Declarations?|MINUTES|Minutes)[ ](?:OF|of|FROM|from)[ ]"
)
_SENTENCE_END = re.compile(
    rf"\n(?={ROW})|"
    r"\.[ \n]{1,12}(?=[A-Z(0-9\"|•*])"
    r"|[ ](?=\d{1,4}/\d{1,4}[.)]?[ ][A-Z])"
    r"|[ ](?=(?:With|It|Having|There|This|RESOLVED|Resolved|In|On|At|After)[ ][a-z])"
    # a line that begins a sentence of its own; no office's `The chairman`
    r"|(?<!from)(?<!from[ ])(?<!and)(?<!and[ ])(?<!,)\n[ ]{0,9}"
    r"(?=(?:There|This|It)[ ](?:was|were|is)\b"
    r"|The[ ](?!(?:lord[ ]|deputy[ ]|vice[ -])?(?:may|chair|pro|clerk|lead|rev|vicar|head|follow"
    r"|above|members|latter|former)|\w+[ ](?:manager|officer|director|clerk|cllr|councillor))[a-z])"
    r"|\n(?=[^\n]{3,120}\b(?:was|were)[ ](?:also[ ])?(?:present|in[ ]attendance)\b)"
    r"|\n[ ]{0,9}(?=\d{1,4}[./]\d)|\.\Z"
    r"|\n[ ]{0,40}\n[ ]{0,40}(?=\d|[A-Z]{4}|(?:In|With|Due[ ]to)[ ](?:the[ ])?absence)"
    r"|\band[ \n](?:thanked|welcomed|congratulated|informed|explained|advised)\b"
    r"|\b(?:who|which|due|because|and[ \n]it[ \n]was|was[ \n]in|had|have|substitut|attended"
    r"|as[ \n]a)\b"
)


# `Apologies: None. Councillor A arrived late.`
_NOBODY = re.compile(
    r"(?i)[ \n|:-]{0,12}(?:(?:none|nil|no apologies)\b[^.;\n]{0,20}[.;](?=\s)"
    r"|(?:none|nil)(?: received)?[ ]{0,3}(?=[|\n]))"
)


def end_of_list(text: str, body: int, end: int, heading: Heading | None = None) -> int:
    """Return where prose begins: a list has no verbs, and ends before the sentence that has one."""
    present = heading is not None and heading.act == "present"
    nobody = _NOBODY.match(text, body, end) if heading is not None and not present else None
    if nobody is not None:
        return nobody.end()
    match = _prose_of(text, body, end, present)
    if match is None:
        return end
    if match[0][0] in "\n .)":
        return match.start()
    marks = (".\n", "\n\n", "\n", "   ")
    sentence = max(text.rfind(mark, body, match.start()) for mark in marks)
    sentence = max(sentence, last_full_stop(text, body, match.start()))
    alone = _ONE.fullmatch(text, body, match.start())
    if heading is not None and heading.weak and alone:  # `Councillor: A was away`
        return body
    return max(sentence + 1, body) if sentence >= 0 else match.start()


# `1. Councillor A`, `2. Councillor B`, each on its line
_NUMBERED = re.compile(
    r"\s{0,9}(?P<number>\d{1,2})[.)]?[ ]{1,8}(?P<name>[A-Z][^\n]{2,100})(?=\n|\Z)"
)


def end_of_numbered(text: str, body: int, end: int) -> int | None:
    """Return where a list ends whose names are numbered from 1 on, or None: they are not."""
    position, following = body, 1
    while (match := _NUMBERED.match(text, position, end)) is not None:
        if int(match["number"]) != following or not _is_person(match):
            break
        position, following = match.end(), following + 1
    return position if following > 1 else None


def _is_person(line: re.Match[str]) -> bool:
    titled = TITLE.match(line["name"]) is not None
    person = titled or begins_like_a_person(line["name"])
    return person and not has_prose(line.string, *line.span("name"))


_ONE = re.compile(r"[ ]*[^ ,;\n][^,;\n]{2,40}")
# `A (Clerk) and B were in attendance`, in a list of those present
_CAME = re.compile(r"[ ](?:also[ ])?(?:in attendance|present)\b")
# `Councillor A, Cathaoirleach, presided.` before the other members
_PRESIDED = re.compile(
    r"(?<=presided)[.;,]?[ ]{0,3}\n?[ ]{0,20}(?=(?i:Councillors|Cllrs|Members)\b)"
)

# `A (apologies received), B (no apologies were received)`: the list goes on
_ASIDE = re.compile(r"\((?:no )?(?:apolog|apols|absen|written)[^()\n]{0,40}\Z", re.IGNORECASE)
_OF_ASIDE = 60  # characters of it


def _prose_of(text: str, body: int, end: int, present: bool) -> re.Match[str] | None:
    """Return the first word that is of no list: that some came too is of one, of those present."""
    for match in _PROSE.finditer(text, body, end):
        if _ASIDE.search(text, max(body, match.start() - _OF_ASIDE), match.start()):
            continue
        listed = _CAME if match[0] in ("were", "was") else _PRESIDED
        if not present or not listed.match(text, match.end()):
            return match
    return None


def last_full_stop(text: str, start: int, end: int) -> int:
    """Return where the last sentence before `end` ends, or -1: not behind `Mrs.`"""
    position = text.rfind(". ", start, end)
    while position >= 0 and is_abbreviation(text, start, position):
        position = text.rfind(". ", start, position)
    return position


def end_of_sentence(text: str, start: int) -> int:
    """Return where the sentence ends that a list is told in, at most LONGEST on."""
    for match in _SENTENCE_END.finditer(text, start, min(len(text), start + LONGEST)):
        if match[0][0].isalpha() and in_brackets(text, start, match.start()):
            continue
        if match[0][0].isalpha() and _goes_on(text, start, match):
            continue
        if match[0][0] != "." or not is_abbreviation(text, 0, match.start()):
            return match.start()
    return min(len(text), start + LONGEST)


# `A who was on holiday and B who was ill`, `A due to work, and B`: the list goes on behind it.
_REASON = re.compile(
    r"(?:who|due|because)\b[^.;:]{3,60}?(?:,|,?[ \n]and)[ \n]"
    r"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|(?=(?:[A-Z]\.?[ ]){1,3}[A-Z][a-z]))"
    r"(?P<name>[^.;:,\n]{2,40}?)(?=[.;,\n]|[ ](?:who|due|because)\b)"
)


def _goes_on(text: str, start: int, word: re.Match[str]) -> bool:
    """Whether a list goes on behind a word that no list has."""
    if _INSTEAD.search(text, start, word.end()) is not None:
        return True
    reason = _REASON.match(text, word.start())
    return reason is not None and not has_prose(text, *reason.span("name"))


# `A, for whom B was present as a substitute, and C`: the list goes on behind it.
_INSTEAD = re.compile(r"\bfor[ \n]whom[ \n][^.;,]{3,80}\Z")


def has_prose(text: str, start: int, end: int) -> bool:
    """Whether a word that is of no list stands in `text[start:end]`."""
    return _PROSE.search(text, start, end) is not None


def in_brackets(text: str, start: int, position: int) -> bool:
    """Whether a bracket that opened since `start` is open at `position`."""
    return text.rfind("(", start, position) > text.rfind(")", start, position)
