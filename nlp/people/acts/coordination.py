"""Which names act together: `A, B and C spoke`; `A, Director of Roads, with B, Head of Law, spoke`.

In: a cleaned text, its names and roles. Out: runs of neighbouring names. `from A, B advised` is no
list: names with commas alone between them are one, where they share a title, or stand on lines.
An empty line ends a list: `Present: A, B`, and beneath it `Councillor C declared an interest`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.people.lexicon.bodies import BODY
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_WITH = (
    r"(?:(?:together|along)[ ])?with\b|alongside\b|as[ ]well[ ]as\b|(?:accompanied|assisted)[ ]by\b"
)
# `A, on behalf of the applicant, B, objecting, and C spoke`
_ASIDE = (
    r",[ ](?:on[ ]behalf[ ]of|representing|objecting|supporting|in[ ](?:support|objection|favour)"
    r"|speaking|an?[ ](?:local[ ])?(?:objector|supporter|resident))\b"
    r"[^,.;:()]{0,70}?(?=,|[ ]and[ ])"
)
# `Inspector A of Hillshire Police and B`
_COUNCIL = (
    r"(?:[A-Z][\w'’&-]*[ ](?:(?:and|with|&)[ ])?){1,4}"
    r"(?:Parish|Town|Community|City|Borough|District|County)[ ](?:Council|Meeting)"
)
OF_BODY = rf",?[ ](?:of|from)[ ](?:the[ ])?(?:{BODY}(?:[ ]\([A-Z]{{2,8}}\))?|{_COUNCIL}\b)"
_JOINED = re.compile(
    rf"(?:{OF_BODY})?[ ]{{0,3}}(?:\([^()]{{1,120}}\)|{_ASIDE})?"
    rf"(?P<mark>[ \n,;•]{{0,60}}(?:-[ ](?=and\b))?(?:\b(?:and\b|&|{_WITH}))?)[ \n•,]{{0,60}}"
    r"(?:(?:the|his|her|their)[ ])?\Z"
)
_BRACKETS = re.compile(r"\([^()\n]{1,120}\)")  # `A (Press)`, and a paragraph below
_MOVER_ALONE = re.compile(
    r"(?i)\b(?:proposed|moved|seconded|proposer|seconder)\b[ :-]{0,4}(?:by )?\Z"
)
_PARAGRAPH = re.compile(r"[ ]*\n[ ]*\n[ \n]*")  # with nothing else between two names
_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Run:
    """`names[first:last + 1]` are joined; `listed`: as a list, so that all of them act."""

    first: int
    last: int
    listed: bool


def list_runs(text: str, names: tuple[NameMention, ...], roles: dict[int, Role]) -> Iterator[Run]:
    """Yield each run of names joined by commas, `and` or `with`; `and` ends a run."""
    first, ended, listed = 0, False, False
    for at in range(1, len(names) + 1):
        mark = _mark(text, names, roles, at) if at < len(names) else None
        lines = mark is not None and "\n" in mark and not _begins_list(names[at])
        goes_on = not ended or lines or (mark is not None and "and" in mark)
        grouped = at < len(names) and text.startswith(" (", names[at - 1].outer_end)
        if mark is not None and (goes_on or grouped):
            ended = "and" in mark
            listed = listed or mark.strip(" ,") != "" or names[at].outer_start == names[at].start
            continue
        others = _AND_OTHERS.match(text, names[at - 1].outer_end) is not None
        yield Run(first, at - 1, listed or others or first == at - 1)
        first, ended, listed = at, False, False


# `Mr A, Mr B and two other residents objected`
_AND_OTHERS = re.compile(
    r",?[ ]and[ ](?:(?:the|an?|one|two|three|four|five|six|several|some|many|\d{1,2})[ ])?"
    r"(?:others?|other[ ][a-z]+|(?:local[ ])?residents|colleagues)\b"
)


def _begins_list(name: NameMention) -> bool:
    """Whether a plural title stands right before a name: `Cllrs A and B` + `Cllrs C and D`."""
    return name.outer_start < name.start and bool(_PLURAL.fullmatch(name.title or ""))


_PLURAL = re.compile(r"(?:Councillors|Cllrs|Members|Messrs)\.?")


def _mark(text: str, names: tuple[NameMention, ...], roles: dict[int, Role], at: int) -> str | None:
    """Return what joins a name to the one before it, their roles aside, or None."""
    one, two = names[at - 1], names[at]
    role = roles.get(at - 1)
    if role is not None and (role.end > two.outer_start or _acts_as(text, one, role)):
        role = None  # both share it, or it stands behind the verb
    start = end_with_role(one, role)
    spoken_for = _FOR.match(text, start, two.outer_start) if role is None else None
    start = spoken_for.end() if spoken_for is not None else start
    second = roles.get(at)
    second = second if second is not None and second.start >= one.outer_end else None
    begin = start_with_role(two, second)
    if ":" in text[begin : two.outer_start] and "\n" in text[start:begin]:
        return None  # `Apologies from A`, and beneath it `Vale: B`, a row with a label of its own
    if (
        begin < two.outer_start
        and "\n" in text[start:begin]
        and "\n" in text[begin : two.outer_start]
    ):
        return None  # `A, B`, and beneath it `Mayor` on a line of its own, and `C`
    between = text[start:begin].lstrip(")")
    match = _JOINED.match(between) if len(between) < _LONGEST else None
    if match is None or not match["mark"] or _PARAGRAPH.fullmatch(_BRACKETS.sub("", between)):
        return None
    if "\n" in match["mark"] and _MOVER_ALONE.search(text, *_line_before(text, one)):
        return None  # `Seconded by A`, and beneath it `B objected`
    return match["mark"]


def _acts_as(text: str, name: NameMention, role: Role) -> bool:
    """Whether a verb stands between a name and its role: `A spoke as Member`, `was elected`."""
    if role.start > name.outer_end and _IS_ELECTED.match(text, name.outer_end, role.start):
        return True
    return text.endswith((" as ", " as the ", " as a "), name.outer_end, max(role.start, name.end))


_IS_ELECTED = re.compile(
    r"[ \n](?:be|was|were|is|being|been)[ \n](?:\w+[ ])?(?:re-?)?(?:elected|appointed|nominated)\b"
)


def _line_before(text: str, name: NameMention) -> tuple[int, int]:
    """Return the stretch from the start of a name's line to the name."""
    return text.rfind("\n", 0, name.outer_start) + 1, name.outer_start


# `Ann Marsh, for the residents, and Bo Reed spoke`
_FOR = re.compile(
    r",[ ](?:for|on behalf of|representing)[ ][^,.;:()\n]{3,60}(?=,)"
    r"|[ ](?:on behalf of|representing)[ ][^,.;:()\n]{3,60}(?=[ ]and[ ])"
)


def end_with_role(name: NameMention, role: Role | None) -> int:
    """Return where a name ends, a role behind it included."""
    return role.end if role is not None and role.start >= name.outer_end else name.outer_end


def start_with_role(name: NameMention, role: Role | None) -> int:
    """Return where a name begins, a role before it included."""
    return role.start if role is not None and role.end <= name.outer_start else name.outer_start
