"""Lists at the top of minutes that no heading announces, or none on a line of its own.

In: a cleaned text. Out: where they begin, as headings: `Members` above councillors, the chair's
line, a row of members above the next list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What others came to: a list of them tells nobody present at the meeting.
ELSEWHERE = re.compile(
    r"(?i)\b(?:site (?:visit|inspection|meeting)|inspections?|training|seminar|workshop|briefing"
    r"|tour)s?\b[^.;:\n]{0,70}\Z"
)
LONGEST = 8000  # characters of a list, and from a strong heading to a weak one


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading: `text[start:end]`. `right`: it heads the right one of two columns.

    `weak`: it counts only below one that is not; `loose`: only where the list above runs up to it.
    """

    start: int
    end: int
    act: str
    kind: str
    weak: bool = False
    right: bool = False
    loose: bool = False


_INITIALLED = r"[A-Z][\w'-]+(?:[ ][A-Z][\w'-]+){1,3}[ ]\([A-Z]{2,4}\)"
_BULLET = r"(?:[-•*][ ]{0,3})?"
_MEMBER = (
    r"(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?[ ](?:(?:Mr|Mrs|Ms|Miss|Dr)\.?[ ])?"
    r"(?:[A-Z][\w.'-]*[ ]){0,3}?[A-Z][\w'-]+"
)
# Only at the top of minutes: `Members` above a list of councillors, `Chairman:  Councillor A`.
_TOP = re.compile(
    r"(?m)^[ ]{0,20}(?:(?P<present>(?:[A-Z][\w'&-]+ ){0,4}(?:Members|Councillors)[ ]{0,3}:?\n"
    r"[ \n]{0,9}(?=Councillors|Cllrs)"
    r"|Membership[ ]{0,3}:[ ]{0,40}(?=Councillor|Cllr))"
    r"|(?P<roster>)(?![^\n]{0,600}\b(?:were|was|be|moved|seconded|spoke|asked|declared)\b)"
    r"(?=(?:County )?(?:Councillor|Cllr)s?\b[^\n,]{3,60}?"
    r"(?:\((?:[Ii]n the )?[Cc]hair(?:man|person|woman)?\)|in the [Cc]hair(?= and | with ))"
    r"(?:[,;]| and | with |[ ]{0,3}\n[ \n]{0,9}(?:Councillor|Cllr|PRESENT|Present))"
    # `Councillors A, B and C` right above `Councillor A, Convener, presided.`
    r"|(?:Provost|Councillors|Cllrs)\b[^\n,]{3,60},[^\n,]{3,60}[^\n]{3,1500}\n[ \n]{0,9}"
    r"(?:Provost|Councillor|Cllr)[ ][^\n.]{0,6}[^\n]{3,60}?,?[ ]presided\.?[ ]{0,3}\n"
    # members without a label, above the next list
    r"|(?<!:\n)(?<!:\n\n)(?:Councillors|Cllrs)\b[^\n,]{3,60},[^\n,]{3,60},[^\n]{3,1500}\n[ \n]{0,9}"
    r"(?:IN ATTENDANCE|In [Aa]ttendance|A(?:LSO|lso) |Apologies|APOLOGIES)"
    # each with initials: `Ann Marsh (AM), Bo Reed (BR), Cara Hill (CH)`
    rf"|(?:{_INITIALLED},[ ]){{2}}{_INITIALLED})"
    # `Cllr Marsh` above `Cllr Reed` above `Cllr Hill`; `Mr A Marsh (Chair) Mr B Reed, Mrs C Hill`
    rf"|(?P<bare>)(?=(?:{_BULLET}{_MEMBER}(?:[ ]?\([^()\n]{{2,60}}\))?[ ]{{0,3}}\n){{3}}"
    rf"|{_MEMBER}[ ]?\((?:[Vv]ice[- ])?[Cc]hair(?:man|woman|person)?\)(?:,?[ ]{_MEMBER}){{2}})"
    r"|[^\n]{0,300}\b(?P<were>there were present)[ ]{0,3}:?[ ]{0,3}\n"
    r"|(?P<chaired>Chair(?:man|woman|person)?)[ ]{0,40}[:-][ ]{1,60}(?=Councillor|Cllr|Alderman"
    # `Chair: Ann Marsh (AM)` right above `Present:`
    r"|(?:[A-Z][\w.'’-]*[ ]){1,3}[A-Z]?[\w'’()-]+[ ]{0,3}\n[ \n]{0,4}"
    r"(?:Present|PRESENT|Attend|In [Aa]tt)))"
    # the same in a text that runs on
    r"|(?<!Vice)(?<!Deputy)(?<!VICE)(?<!DEPUTY)[ ](?P<chaired2>Chair(?:man|woman|person)?"
    r"|CHAIR(?:MAN|WOMAN|PERSON)?)[ ]?:[ ](?=Councillor|Cllr|COUNCILLOR|CLLR)"
)
# `(Present) The Mayor (Councillor A), Councillors B and C (Not Present) Councillor D`
_IN_BRACKETS = re.compile(
    r"\((?:(?P<present>Present)|(?P<absent>Not Present))\)[ \n]{1,3}(?=The Mayor|Councillor|Cllr)"
)
# `PresentCouncillor A Marsh`, `In AttendanceAnn Marsh`: the columns of a page run together.
_GLUED = re.compile(
    r"(?:(?<=[ \n.])|\A)(?:(?P<present>Present)(?=(?:Councillor|Cllr|Provost)[ ][A-Z]"
    # `at 4.30pm Present Ann Marsh (Chair) [AM] Bo Reed (BR)`
    r"|[ ][A-Z][a-z'-]+[ ][A-Z][\w'-]+[ ]\((?:Chair|[A-Z]{2,3}\)))"
    r"|(?P<attending>In Attendance)(?=[A-Z][a-z]{1,15}[ ][A-Z][a-z]))"
)
# `Board Members:` above one member a line, where `In attendance` stands below
_BOARD_MEMBERS = re.compile(
    r"(?m)^[ ]{0,20}(?:Committee|Panel|Board|Forum|Voting|Council) Members(?: Present)?[ ]{0,3}:?"
    r"[ ]{0,3}\n[ \n]{0,9}(?=(?:Councillor|Cllr)\b)"
)
# `Representing Vale Council:` above each council's own members
_REPRESENTING = re.compile(
    r"(?m)(?:^[ ]{0,20}|(?<= ))Representing (?:the )?[A-Z][^\n:]{3,60}"
    r"(?: |:?[ ]{0,3}\n[ \n]{0,9}|: )"
    r"(?=Councillor|Cllr)"
)
_TOP_LENGTH = 1500
# `Members of the Scrutiny Panel` above their names: who sits on it, not who came.
_ROSTER_OF = re.compile(r"(?i)\n[ ]{0,20}members(?:hip)? of (?:the )?[^\n:]{3,60}:?[ ]*\n[ \n]*\Z")
# `For`, `Against`, `Abstain` above `Councillors:` three times: columns of votes
_OF_VOTES = re.compile(
    r"(?i)\n[ ]*(?:against|abst[a-z]{3,9})[ ]*:?\s{1,9}"
    r"(?:(?:councillors|members)[ ]*:\s{1,9}){0,2}\Z"
)
_CHAIRED = ("chaired", "chaired2")
# `2. To elect the Chair: Cllr A proposed B`: who is to take it stands behind.
_TO_ELECT = re.compile(
    r"(?i)\b(?:elect(?:ion)?|appoint(?:ment)?|nominat(?:e|ions?))\b"
    r"(?:[ ](?:of|for|as|new|an?|the|our)){0,3}[ ]?\Z"
)
# `3. Chair: Cllr A (Prop: Cllr B, Sec: Cllr C)`, `Chair: Cllr A was elected`
_NOMINATED = re.compile(
    r"(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?[ ][^.;:()\n]{2,40}?[ ]?[-,(]?[ ]?"
    r"(?i:prop|nom|was[ ]|re-?elected|elected|appointed)"
)
# What stands above a list without a label: a title and a place, nothing that happened.
_HAPPENED = re.compile(
    r"(?i)vot(?:e|ing)|resol|moved|motion|lost|carried|agreed|second|present|apolog|attend|absent"
    r"|favour|against|minutes?[ ]?:|decision|report"
)


def list_tops(text: str) -> list[Heading]:
    """Return where lists without a heading of their own begin at the top of a text."""
    return [*_at_top(text), *_within(text)]


def _at_top(text: str) -> Iterator[Heading]:
    for match in _TOP.finditer(text, 0, min(len(text), _TOP_LENGTH)):
        start = match.start()
        if _ROSTER_OF.search(text, max(0, start - 90), start) or _OF_VOTES.search(
            text, max(0, start - 90), start
        ):
            continue
        elected = _TO_ELECT.search(text, max(0, start - 40), start + 1)
        if elected or _NOMINATED.match(text, match.end()):
            continue
        if match.lastgroup == "bare" and _HAPPENED.search(text, 0, start):
            continue
        act = "chaired" if match.lastgroup in _CHAIRED else "present"
        yield Heading(start, match.end(), act, "councillor")


def _within(text: str) -> Iterator[Heading]:
    for match in _IN_BRACKETS.finditer(text, 0, min(len(text), LONGEST)):
        yield Heading(match.start(), match.end(), match.lastgroup or "present", "councillor")
    for match in _GLUED.finditer(text, 0, min(len(text), LONGEST)):
        kind = "councillor" if match.lastgroup == "present" else ""
        yield Heading(match.start(), match.end(), "present", kind)


def list_representing(text: str) -> Iterator[Heading]:
    """Yield where a joint body lists each council's members, which no heading announces."""
    for match in _REPRESENTING.finditer(text, 0, min(len(text), _TOP_LENGTH)):
        yield Heading(match.start(), match.end(), "present", "councillor")


def list_board_members(text: str, end: int) -> Iterator[Heading]:
    """Yield where boards list their members before `end`, the first heading of those present."""
    for match in _BOARD_MEMBERS.finditer(text, 0, min(end, _TOP_LENGTH)):
        yield Heading(match.start(), match.end(), "present", "councillor")
