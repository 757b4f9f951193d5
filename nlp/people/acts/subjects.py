"""Whether a name is the subject of the verb behind it: not in `write to A asking`, `met A, said`.

In: a cleaned text, where what leads up to a verb begins (a name, or the office before it) and the
verb. Out: yes or no.
"""

import re

_THE = r"(?:(?:the|both|former|late|fellow|retiring|outgoing)[ \n]){0,2}\Z"
OBJECT = re.compile(
    r"\b(?:by|from|to|of|with|for|on|behalf|towards?|against|(?!followed)[a-z]\w*ed"
    r"|met|told|gave|sent|paid|saw|knew|taught|(?:to|will|would|shall|should|could|must)[ \n]"
    rf"(?:[a-z]+ly[ \n])?[a-z]{{2,12}})[ \n]{{1,3}}{_THE}"
)
_TO = re.compile(rf"\bto[ \n]{{1,3}}{_THE}")  # `paid tribute to A saying`: another says
_REACH = 32  # characters before a name that tell what it is the object of
# `the letter from A asking for a bench`: A writes, to whoever met.
_ELSEWHERE = re.compile(
    r"\b(?:letters?|e-?mails?|correspondence|wr(?:ite|ote|itten|iting)|contact(?:ed)?"
    r"|objections?[ \n](?:had|has|have)[ \n]been[ \n]received"
    r"|(?:spoken|spoke|talked)[ \n](?:to|with)|met(?:[ \n]with)?"
    r"|(?:conversations?|calls?)[ \n]with|telephoned|memory[ \n]of|death[ \n]of)\b"
    r"[^.;:]{0,80}\Z",
    re.IGNORECASE,
)
# `he said that A had asked`, `at the last meeting A had asked`
_TOLD = re.compile(
    rf"\bthat[ \n]{{1,3}}{_THE}"
    # `that the local swimmer A had won`
    r"|\bthat[ \n](?:(?:the|a|our|an|local|former)[ \n]){0,2}(?:[A-Z][a-z]+[ \n]){0,2}"
    r"(?!had\b)[a-z]{3,20}[ \n]\Z"
    r"|\bthat[ \n](?:the|an?|his|her|their)[ \n](?:[a-z-]+[ \n]){0,2}[a-z-]+,[ \n]\Z"
    r"|\b(?:last|previous|earlier)[ \n](?:meeting|year|month)\b[^.;]*\Z"
)
_LATER = re.compile(
    rf"\b(?:will|would|to|should)[ \n](?:ask|invite|request|allow|permit|enable|let)[ \n]{_THE}"
)
# `All Members except A stated`: A did not
_EXCEPTED = re.compile(
    r"\b(?:[Aa]ll[ \n]but|[Ee]xcept(?:ing)?|[Aa]part[ \n]from|[Oo]ther[ \n]than"
    r"|[Ee]xception[ \n]of)"
    rf"(?:[ \n](?:for|from))?[ \n]{{1,3}}{_THE}"
)
_CLAUSE = 100
_SENTENCE = 420  # characters
_BEFOREHAND = ("registered", "submitted", "tabled", "given notice")  # for this meeting


# `thanked her predecessor, A, and welcomed B`: who thanked did
_OBJECT_CALLED = re.compile(
    r"[a-z](?<!aving)[ \n](?:thanked|congratulated|introduced|welcomed|invited|commended)[ \n]"
    r"(?:his|her|their|its)[ \n](?:[\w'’-]+[ \n]){0,4}[\w'’-]+,[ \n]\Z"
)


def is_object(text: str, lead: int) -> bool:
    """Whether what stands before `lead` makes an object of what begins there."""
    if OBJECT.search(text, max(0, lead - _REACH), lead) is not None:
        return True
    return _OBJECT_CALLED.search(text, max(0, lead - _CLAUSE), lead) is not None


def is_excepted(text: str, lead: int) -> bool:
    """Whether what begins at `lead` is left out of those who did what is told."""
    return _EXCEPTED.search(text, max(0, lead - _REACH), lead) is not None


def is_told_of(text: str, lead: int) -> bool:
    """Whether what begins at `lead` had been done before, as another tells."""
    return _TOLD.search(text, max(0, lead - _REACH), lead) is not None


# `The Chair reported that A would retire and thanked her`; of `It was reported that` it is A.
_SAYS_THAT = re.compile(
    r"\b(?:reported|advised|announced|informed[ \n][^.;:,]{3,40}|said|stated|noted|explained"
    rf"|highlighted|mentioned|confirmed)[ \n]that[ \n]{_THE}"
)
_IT_WAS = re.compile(
    r"(?i)\b(?:it|this|which|was|were|be|been|and|resolved)[ \n](?:[a-z]+ly[ \n])?\Z"
)
_CONGRATULATED = re.compile(
    r"\b(?:[Cc]ongratulat\w+|[Tt]hank\w*|[Ww]ell[ ]done|[Pp]raised|[Cc]ommended)\b"
    r"(?:[^.]|\.(?=[a-z)])){0,400}\Z"
)


def is_told_by_another(text: str, lead: int) -> bool:
    """Whether somebody says what begins at `lead` and goes on as the one who said it."""
    said = _SAYS_THAT.search(text, max(0, lead - _CLAUSE), lead)
    return said is not None and not _IT_WAS.search(text, max(0, said.start() - 20), said.start())


def is_congratulated(text: str, lead: int) -> bool:
    """Whether the sentence congratulates or thanks whom it names from `lead` on."""
    return _CONGRATULATED.search(text, max(0, lead - _SENTENCE), lead) is not None


def writes(text: str, lead: int) -> bool:
    """Whether what begins at `lead` is of a letter's writer, or of whom somebody met elsewhere."""
    return _ELSEWHERE.search(text, max(0, lead - _CLAUSE), lead) is not None


# `The applicant, accompanied by his solicitor, Ms A, spoke`: the applicant did.
_COMPANION = re.compile(
    r"\b(?:accompanied|assisted|supported|represented)[ \n]by[ \n][^.;:]{0,60}\Z"
    r"|,[ \n](?:presented|submitted|organised|signed)[ \n]by[ \n][^.;:,]{0,30}\Z"
)


# `seconded by A, asking that the lane be drained`: so the motion asks
_MOTION_DOES = frozenset({"asking", "calling", "urging", "requesting"})
_MOVED_BY = re.compile(r"\b(?:moved|proposed|seconded)[ \n]by[ \n](?:the[ ])?\Z")


def does(text: str, lead: int, verb: str, subject: bool) -> bool:
    """Whether who begins at `lead` does in the meeting what `verb`, right behind, tells.

    `subject`: nothing before makes an object of them.
    """
    own = subject or not verb.startswith(",") or verb.startswith(", who")
    if not own and _COMPANION.search(text, max(0, lead - _CLAUSE), lead):
        return False
    if verb.startswith((",", ";")) and verb.endswith("agreed"):
        return False  # `seconded by A, all agreed`
    first, _, rest = verb.strip(" ,\n").partition(" ")
    if first in _MOTION_DOES and _MOVED_BY.search(text, max(0, lead - _REACH), lead):
        return False
    if first in ("and", "but") and not subject:
        return False  # `seconded by A and agreed`
    if first == "had" and not rest.startswith(_BEFOREHAND):
        return not is_told_of(text, lead)
    if first == "to" and _LATER.search(text, max(0, lead - _REACH), lead):
        return False  # `the Clerk will ask A to speak in May`, `to allow A to speak`
    if first.endswith("ing") or (first == "who" and not subject):
        tribute = first != "who" and _TO.search(text, max(0, lead - _REACH), lead)
        return not tribute and not writes(text, lead)
    return True
