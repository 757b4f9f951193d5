"""Whether somebody was elected, or only proposed: `RESOLVED that Councillor A be elected Chair`."""

import re

from nlp.people.names.mentions import NameMention

_RESOLVED = re.compile(
    r"(?i)\b(?:resolved|agreed|declared|decided|decision)\b[ \n]{0,3}"
    r"(?:(?:to|that)(?=:?[ ]?\n))?[:-]{0,2}[ \n]{0,40}"
    r"(?:\(?[\da-z]{1,3}[.)][ ]{1,8})?(?:unanimously[ \n])?(?:that[ \n])?"
    r"(?:[^.;:\n]|(?<=[A-Z])\.|(?<=[Cc]llr)\.|(?<=Mr)\.|(?<=M[rs]s)\.|(?<=Ms)\.|\n(?!\n)){0,40}\Z"
)
# `... be elected Chairman.` + `Carried unanimously.`
_CARRIED = re.compile(
    r"[^.;:]{0,160}[.]?[ \n]{1,40}(?:(?:this|the[ ]motion|which)[ ]was[ ])?(?:unanimously[ ])?"
    r"(?i:carried|agreed|all[ ]agreed|all[ ]in[ ]favour|agreed[ ]unanimously)\b(?!.{0,20}\bto\b)"
)


# `RESOLVED:` + `1. That A be elected Chair.` + `2. That B be elected Vice-Chair.`
_LATER_PART = re.compile(
    r"(?:\n|\A)[ ]{0,9}\(?(?:\d{1,2}|[a-z]|i{1,3}|iv)[.)][ \n]{1,20}(?:[Tt]hat[ ])?"
    r"(?:[^.;:\n]|(?<=[A-Z])\.){0,40}\Z"
)
_PARTS = re.compile(
    r"(?:RESOLVED|Resolved|DECISION|Decision|AGREED)\b[^.\n]{0,40}\n\s{0,9}"
    r"(?:\(?(?:\d{1,2}|[a-z]|i{1,3}|iv)[.)][^\n]{1,300}\s{1,9}){1,4}\Z"
)


def is_decided(text: str, position: int) -> bool:
    """Whether what is proposed of a name that ends at `position` was decided."""
    before = text[max(0, position - _BEFORE) : position]
    if _RESOLVED.search(before) is not None or _CARRIED.match(text, position) is not None:
        return True
    part = _LATER_PART.search(before)
    if part is None:
        return False
    start = position - len(before) + part.start()
    return _PARTS.search(text, max(0, start - _PARTS_BEFORE), start + 1) is not None


# `Election of Chairman` + `A proposed B`: the heading tells what B is to be, nothing of A.
_TO_ELECT = re.compile(
    r"\b(?:(?:election|appointment|nomination)s?[ ](?:of|for)"
    r"|to[ ](?:re-?)?(?:elect|appoint|choose|nominate)(?:[ ](?:an?|the|our))?)\b"
    r"[^\n]*?(?:[ \n]|[:.–-])\s*\Z",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"[ ,\n]{1,3}(?:then )?(?:(?:was|were) (?:then |also |duly )?(?:proposed|nominated)"
    r"|prop\b|2nd\b|proposed|nominated|moved|seconded|advised|said|stated|asked|invited"
    r"|thanked|informed|announced|vacated|welcomed|opened|called|sought|requested|explained|reported"
    r"|reminded|expressed|read|took)\b"
)


# `Proposed - A Seconded - B`, a line of its own
_PROPOSER = re.compile(
    r"(?i)\b(?:proposed|proposer|moved|mover|prop)\b[ ]?[:.–-]?[ ]{0,3}(?:by[ ]{1,3})?\Z"
)


def stands_beneath_election(text: str, name: NameMention) -> bool:
    """Whether a name beneath the heading of an election is of who proposed somebody."""
    before = text[max(0, name.outer_start - _BEFORE) : name.outer_start]
    if (led := _PROPOSER.search(before)) is not None:
        return _TO_ELECT.search(before[: led.start()]) is not None
    if _PROPOSES.match(text, name.outer_end) is None:
        return False
    return _TO_ELECT.search(text, max(0, name.outer_start - _BEFORE), name.outer_start) is not None


# ... + `The Town Mayor, A, called for nominations`
_OFFICE_BEFORE = re.compile(
    r"(?<=\n)(?:The[ ])?(?:(?:[Oo]utgoing|[Rr]etiring|Deputy|Vice|Lord|Town|City|Civic)[ -]){0,2}"
    r"(?:Mayor|Provost|Chair(?:man|woman|person)?|Convener|Clerk),[ ]\Z"
)


def presides_over_election(text: str, name: NameMention) -> bool:
    """Whether a name beneath such a heading is, behind the office, of who holds the election."""
    before = text[max(0, name.outer_start - _BEFORE) : name.outer_start]
    office = _OFFICE_BEFORE.search(before)
    if office is None or _PROPOSES.match(text, name.outer_end) is None:
        return False
    return _TO_ELECT.search(before[: office.start()]) is not None


_PARTS_BEFORE = 900  # characters of a decision's earlier parts
_BEFORE = 100  # characters from what was resolved to the name's end
