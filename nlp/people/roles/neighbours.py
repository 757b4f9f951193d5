"""Whose a stretch between two names is: what labels the next one is not the first one's.

In: a cleaned text, names, a stretch behind one of them. Out: where that one's own part ends.
"""

import re

from nlp.people.lexicon.office_kinds import has_head
from nlp.people.names.mentions import NameMention

_COLON = r"[ ]?:(?:[ ]{1,3}|[ ]{0,3}\n[ ]{0,20})(?=[^ \n])"
_LABEL = re.compile(_COLON)
_LABEL_OF_LINE = re.compile(rf"[ ]{{1,80}}(?=[^ :-])|[ ]-[ ]|{_COLON}")
# `Bo Reed, Vale Audit Clerk: Ann Marsh`: the last words are the label
_LABEL_WORDS = re.compile(r"[ ](?:(?:Town|Parish|Deputy|Minutes?)[ ])?(?:Clerk|Secretary)\Z")
# `Chairman Mr A Marsh Vice-Chairman Mrs B Reed Mr C Hill`
_FIRST_OFFICE = re.compile(
    r"(?:\A|[ \n])(?:Chair(?:man|woman|person)?|Convener|Cathaoirleach|President"
    r"|(?:Lord )?Mayor|Provost|Secretary|Treasurer|(?:(?:Town|Parish) )?Clerk)[ ]{1,40}\Z"
)
_FAR = 60  # characters between two names of a run
_OFFICE = 60
_INITIALS = re.compile(r"(?P<letters>[A-Z]{2,4})(?:,[ ]|[ ](?=[A-Z][a-z]|[A-Z]{3})|[ ]{2,60})")


def end_of_own(
    text: str, mark: str, start: int, end: int, names: tuple[NameMention, ...]
) -> int | None:
    """Return where what stands behind `names[0]` ends as its own, or None: all of it labels a next.

    `A Marsh, Vice-Chairman: B Reed`; below a name, `Clerk     B Reed`.
    """
    label = (_LABEL_OF_LINE if mark.startswith("line") else _LABEL).match(text, end)
    if label is None or all(name.outer_start != label.end() for name in names[1:]):
        return end
    if "\n" in label[0]:
        return None
    own = _LABEL_WORDS.search(text, start, end)
    return own.start() if own is not None else None


def are_offices_first(text: str, names: tuple[NameMention, ...], at: int, end: int) -> bool:
    """Whether what ends at `end` is the next name's office, as the run begins with the chair's."""
    if at + 1 == len(names) or text[end : names[at + 1].outer_start].strip(" "):
        return False
    first = at
    while first and names[first].outer_start - names[first - 1].outer_end < _FAR:
        if "\n" in text[names[first - 1].outer_end : names[first].outer_start]:
            break
        first -= 1
    begin = names[first].outer_start
    return _FIRST_OFFICE.search(text, max(0, begin - _OFFICE), begin) is not None


# `Ann Marsh (AM), Treasurer Bo Reed (BR)`: letters end the first one's entry
_LETTERS = re.compile(r"[ ]\([A-Z][A-Za-z]{1,3}\)")


def begins_next_entry(text: str, names: tuple[NameMention, ...], at: int, end: int) -> bool:
    """Whether what ends at `end` is the next name's office, as letters close each entry."""
    if at + 1 == len(names) or text[end : names[at + 1].outer_start] != " ":
        return False
    own = _LETTERS.match(text, names[at].outer_end)
    closes = own is not None and text.startswith(",", own.end())
    return closes and _LETTERS.match(text, names[at + 1].outer_end) is not None


# `Head of Roads - A Marsh Head of Play - B Reed`: a dash parts each office from the one behind it
_DASH_BEFORE = re.compile(r"[A-Z][^,;:\n()]{3,80}[ ]-[ ]\Z")
_DASH_NEXT = re.compile(r"[ ][A-Z][^,;:\n()]{3,80}[ ]-[ ]")


def stands_behind_dash(text: str, names: tuple[NameMention, ...], at: int) -> bool:
    """Whether offices stand before dashes in a run, so that none behind `names[at]` is its own."""
    if at + 1 == len(names):
        return False
    start, end = names[at].outer_start, names[at].outer_end
    if _DASH_NEXT.fullmatch(text, end, names[at + 1].outer_start) is None:
        return False
    before = _DASH_BEFORE.search(text, max(0, start - _FAR - _OFFICE), start)
    return before is not None and has_head(before[0])


# `the Applicant Mr A, his associate Ms B, the objectors Mr C and Mrs D`: each office stands before
_WITH_ARTICLE = re.compile(r"\b(?:[Tt]he|his|her|their|our|its)[ ]\Z")
_OFFICE_BEFORE = re.compile(r"\b(?:[Tt]he|his|her|their|our|its)[ ][A-Za-z'’ -]{3,50}[ ]\Z")


def goes_before_next(
    text: str, names: tuple[NameMention, ...], at: int, start: int, end: int
) -> bool:
    """Whether what stands between two names is the next one's, as an office precedes either."""
    if at + 1 == len(names) or text[end : names[at + 1].outer_start] != " ":
        return False
    first, second = names[at], names[at + 1]
    both = first.title_kind == second.title_kind == "courtesy"
    led = _WITH_ARTICLE.search(text, first.outer_end, start) is not None
    before = _OFFICE_BEFORE.search(text, max(0, first.outer_start - _OFFICE), first.outer_start)
    return both and led and before is not None


# `In reply to Cllr Marsh, the Planning Officer said`
_ANSWERED = re.compile(
    r"(?i)(?:\b(?:in|by way of) (?:response|reply|answer)"
    r"|\b(?:responding|replying|answering|following)"
    r"|\bat the (?:request|suggestion|invitation)|\basked by|\bquestion(?:s|ed)? (?:from|by))\b"
    r"[^.;:,\n]{0,80}\Z"
)
_CLOSED = (",", ".", ";", ")", "")
_ASKED = 120  # characters before a name


def is_of_answerer(text: str, name: NameMention, mark: str, end: int) -> bool:
    """Whether what ends at `end` is who answers the name: `In reply to A, the Clerk said`."""
    if mark != ", the" or text[end : end + 1] in _CLOSED:
        return False
    return _ANSWERED.search(text, max(0, name.outer_start - _ASKED), name.outer_start) is not None


# `In reply to the Chair, Mrs A said`: A answers, and is not the Chair
_TO_OFFICE = re.compile(
    r"\b(?:[Ii]n[ \n](?:reply|response|answer)[ \n]to|[Rr]esponding[ \n]to|[Rr]eplying[ \n]to)[ \n]"
    r"(?:[^.;:,()]{1,60}?[ \n](?:from|by|of)[ \n])?(?:the[ \n])?[A-Z][^.;:,()]{1,80},[ \n]\Z"
)
_SAYS = re.compile(
    r"[ \n](?:(?:then|also|again)[ \n])?"
    r"(?:[a-z]{2,12}ed|said|told|gave|spoke|felt|thought|made|undertook|was|had|did)\b"
)


def answers(text: str, name: NameMention) -> bool:
    """Whether an office that a comma parts from a name is of whom its bearer answers."""
    if _SAYS.match(text, name.outer_end) is None:
        return False
    return _TO_OFFICE.search(text, max(0, name.outer_start - _ASKED), name.outer_start) is not None


_TWO_LETTERS = re.compile(r"[A-Z]{2}")


def own_letters(name: NameMention, printed: str) -> str:
    """Return the letters that call the bearer: `A Marsh (AM, Chair)`; others are of an office."""
    match = _INITIALS.match(printed)
    if _TWO_LETTERS.fullmatch(printed) and " " not in name.name and printed[1] == name.name[0]:
        return printed  # `Mr Hill (JH)`
    last = name.name.split(" ")[-1].split("-")[-1][:1]
    own = match is not None and (printed[0], match["letters"][-1]) == (name.name[0], last)
    return match[0] if match is not None and own else ""


# `Mr A and Mr B, the Agent and Applicant`: an office each
_PAIR = re.compile(
    r"(?P<one>[^,;:.()\n]{3,50}?)[ ](?:and|&)[ ](?:the[ ]|an?[ ])?(?P<two>[^,;:.()\n]{3,60})"
)
_FIRST_WORDS = re.compile(r"(?:[\w'’-]+[ ]?){1,3}")


def own_of_pair(text: str, start: int, end: int, *, first: bool) -> tuple[int, int]:
    """Return the bounds of the first or the second of two offices, as they were if it is one."""
    pair = _PAIR.match(text, start)
    if pair is None or pair["one"].endswith("s") or not has_head(pair["one"]):
        return start, end
    words = _FIRST_WORDS.match(pair["two"])
    if words is None or not has_head(words[0]):
        return start, end
    if first:
        return start, min(end, pair.end("one"))
    return (pair.start("two"), end) if end > pair.start("two") else (end, end)
