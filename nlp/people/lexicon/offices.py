"""How an office is worded, and where it ends: `Head of Roads, Waste and Parks`.

In: a cleaned text and a place in it. Out: the office that begins there.
"""

import re
from dataclasses import dataclass

from nlp.people.lexicon.office_kinds import ANY_HEAD, KIND_ORDER, ROLES, kind_of_role

_SMALL = (
    frozenset(ROLES["words"]["small"])
    | frozenset(
        word for kind in KIND_ORDER for head in ROLES[kind]["heads"] for word in head.split()
    )
) - {"report"}
JOINING = frozenset(
    {
        "of",
        "for",
        "and",
        "the",
        "to",
        "in",
        "with",
        "on",
        "at",
        "from",
        "a",
        "an",
        "as",
        "&",
        "or",
        "de",
        "-",
        "/",
    }
)
_SHORTENED = frozenset({"Exec.", "Admin.", "Assist."})  # whose stop ends nothing
_TOKEN = re.compile(r"[^\W\d_][\w'’./-]*|&|/|-|\d+")
NO_ROLE = re.compile(
    r"\b(?:item|minute(?!s? (?:taker|secretary|clerk))|works for|to ask|to write|part of"
    r"|via|online|virtual(?! school)|remote|teams|zoom|arrived|left|until"
    r"|from \d|\d{1,4}/\d{2}|\bpresent\b"
    r"|substitut|in place of|for Cllr|for Councillor|(?<!section )\d{3,}|@"
    r"|pm\b|am\b|votes?\b|interest\b|(?:council|personal|work|family) (?:business|reasons?)\b"
    r"|[a-z]\d{2,}/|for against|against abstain|proposed|seconded|apologies"
    r"|absent|vacancy|deceased|reserve|members? of the public"
    r"|\d+ members)",
    re.IGNORECASE,
)


# `Councillor A (Bodley Borough Council)`: where a member of a joint body is from.
_COUNCIL = re.compile(
    r"(?:[A-Z][\w'&-]*,?[ ](?:(?:of|and|the|on|upon|&)[ ]){0,2}){1,5}"
    r"(?:(?:County|Borough|District|City|Metropolitan)[ ])*(?:Council|Combined Authority|MBC|CBC)"
)
_LOCAL = re.compile(
    r"(?:[A-Z][\w'&-]*[ ](?:(?:with|and|cum)[ ])?){1,4}(?:Parish|Town|Community) Council"
)
_MORE = re.compile(
    r"\b(?:Parish|Town|Community|Youth|Church|Leaders?|Chair\w*|Mayor|Provost|Conven[eo]r|Clerk|Head"
    r"|Director|Members?|Officer|Executive|Manager|Secretary|Solicitor|Vice|Deputy|The)\b"
)


def is_local_council(role: str) -> bool:
    """Whether a role as printed is the bare name of a parish, town or community council."""
    return _LOCAL.fullmatch(role) is not None


def is_council(role: str) -> bool:
    """Whether a role as printed is the bare name of a county, borough, district or city."""
    return _COUNCIL.fullmatch(role) is not None and _MORE.search(role) is None


@dataclass(frozen=True, slots=True)
class Role:
    """An office as printed: `text[start:end]`. `kind`: what it makes of a person.

    `weight`: how much speaks for it, of those beside the names of one person. `body`: it is
    whom its bearer is of (`Mrs Marsh of Vale Homes`), which tells the kind and is no office.
    """

    name: str
    start: int
    end: int
    kind: str | None
    weight: float = 0.0
    body: bool = False


_GAP = re.compile(r"[ ]{0,2}(?:\n{1,2}[ ]{0,40})?")  # between two words of an office
_COMMA = re.compile(r",[ ]{0,2}(?:\n{1,2}[ ]{0,20})?")


def office_from(text: str, start: int, stop: int) -> Role | None:
    """Return the office that begins at `start`: its words run on while they can be an office's."""
    end = position = start
    while position < stop:
        token = _TOKEN.match(text, position, stop)
        if token is None or not _can_be_in_office(token[0]):
            break
        if token[0] == "and" and _ANOTHER.match(text, token.end(), stop):
            break
        if token[0].isdigit() and _ENTRY.search(text, start, position) is not None:
            break  # `Director of Roads 78 QUESTIONS`: the next item's number
        if token[0].lower() not in JOINING:
            end = token.end()
        if token[0].endswith(".") and len(token[0]) > 4 and token[0] not in _SHORTENED:
            break
        gap = _GAP.match(text, token.end(), stop)
        position = gap.end() if gap else token.end()
        if position < stop and text[position] == ",":
            after = _COMMA.match(text, position, stop)
            next_token = _TOKEN.match(text, after.end(), stop) if after else None
            if after is None or next_token is None or not _goes_on(next_token[0]):
                break
            position = after.end()
        elif gap is not None and "\n" in gap[0] and end == token.end():
            following = _TOKEN.match(text, position, stop)
            if following is None or not _goes_on_below(text[start:end], following[0]):
                break
            if gap[0].count("\n") > 1 and ANY_HEAD.search(text, start, end):
                break  # a new paragraph
    return office(text, start, end)


# `Cabinet Member and the Officers responded`: others beside the bearer.
_ANOTHER = re.compile(
    r"[ \n](?:to[ ]|by[ ]|for[ ]|from[ ]|of[ ])?(?:the|an?)[ \n](?:[A-Z][\w'’-]*[ ]){0,2}?"
    r"(?:Officers?|Members?|Chair\w*|Leader|Mayor\w*|Director|Head|Clerk|Commissioner|Manager"
    r"|Chief[ ]Executive|Councillors?|Committee|Panel|Board|Solicitor|Engineer)(?![\w'’-])"
)
_ENTRY = re.compile(r"(?i)(?<!section)(?<!s)(?<!s\.)[ \n]\Z")


def _goes_on_below(so_far: str, word: str) -> bool:
    """Whether an office goes on with the next line's first word: not with a heading's capitals."""
    if word.isupper() and len(word) > 3 and not so_far.isupper():
        return False
    if word[0].isupper() and word.lower() in JOINING and ANY_HEAD.search(so_far):
        return False  # a new sentence: `The Director advised`
    return ANY_HEAD.search(so_far) is None or word.lower() in _SMALL


def _goes_on(word: str) -> bool:
    return (
        word[0].isupper()
        and word.lower() in _SMALL
        and word.lower() not in ("a", "the", "chair", "chairman", "councillor")
    )


def _can_be_in_office(token: str) -> bool:
    return token[0].isupper() or token[0].isdigit() or token.lower().rstrip(".") in _SMALL


# `the District Council's tree officer`
_OWNER = re.compile(
    r"(?i:(?:(?:County|District|Borough|City|Town|Parish)[ ])?Council|Committee|Board"
    r"|Authority|Panel)'[sS][ ](?=\w)"
)

# `Station Manager from Bodley`
_FROM = re.compile(
    r"(?:(?<=Manager)|(?<=Officer)|(?<=Steward)|(?<=Planner))[ ]from[ ](?:the[ ])?[A-Z].*\Z"
)
# `Report author: A, Head of Roads`: what A is here, and A's office behind it.
LABEL = re.compile(r"(?i)(?:lead|report|contact|responsible)[ ](?:member|author|officer)\Z")
_CHAIRING = re.compile(r"(?i)(?<=\w)[ ,]{1,2}in the chair\Z")  # `Mayor in the Chair`


def is_chairing(role: Role) -> bool:
    """Whether a role tells who presided and no more: `in the Chair`."""
    return role.name.lower().endswith("in the chair")


def office(text: str, start: int, end: int) -> Role | None:
    """Return `text[start:end]` as a role, if it is one."""
    owner = _OWNER.match(text, start, end)
    start = owner.end() if owner is not None else start
    printed = re.sub(r"\s+", " ", text[start:end]).strip(" ,-.")
    printed = _CHAIRING.sub("", printed)
    printed = _FROM.sub("", printed)
    if not ANY_HEAD.search(printed) or NO_ROLE.search(printed):
        return None
    return Role(printed, start, end, kind_of_role(printed))
