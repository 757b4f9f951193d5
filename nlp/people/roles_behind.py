"""The office behind a name: `Ann Marsh, Director of Roads,`; `Ann Marsh (Clerk)`; `A, as Chair,`.

In: a cleaned text, a name and the place where the next one stands. Out: the role, if one is there.
"""

import re

from nlp.people.bodies import kind_of_body
from nlp.people.mentions import NameMention
from nlp.people.office_tails import with_tail
from nlp.people.offices import (
    CHAIRING,
    HEADS_LIST,
    NO_ROLE,
    Role,
    is_council,
    is_heading,
    office,
    office_from,
)
from nlp.people.role_kinds import ANY_HEAD, ROLES, kind_of_role
from nlp.people.vocabulary import any_of

_REACH = 220  # characters of an office
_PARTIES = re.compile(
    r"\(?(?:Con|Lab|Labour|Lib ?Dems?|LD|Ind|Green|SNP|Conservative|Liberal Democrats?"
    r"|Independent|UKIP|Reform(?: UK)?|PC|Plaid Cymru|DUP|SF|L|C|LDem|FF|FG)\)?$",
    re.IGNORECASE,
)
# `A Marsh (Chairman)`, `A Marsh, (Chairman)`, `A Marsh [Portfolio Holder for Homes]`
_BRACKET = re.compile(
    r"(?:[ ]{0,3}\n{0,2}[ ]{0,40}|,[ ])"
    r"(?:\((?P<round>[^()]{2,160})\)|\[(?P<square>[^\[\]]{2,160})\])"
)
_LABELS_NEXT = re.compile(r"[ ]{0,2}[:-][ ]{1,3}")
_IN_CHAIR = re.compile(r"in the chair", re.IGNORECASE)
_LED_IN = re.compile(
    r"(?:[ ]{0,2}\n?[ ]{0,10},[ ]{0,3}\n?[ ]{0,20}(?:as[ \n])?"
    r"(?P<article>(?:the|an?)[ \n])?"
    r"(?:(?<=the[ \n])(?:new|newly[ ]appointed|recently[ ]appointed)[ \n])?"
    r"|[ ]{0,3}(?:-|:)[ ]{1,3}|[ ]{3,80}(?=[A-Z])"
    r"|,?[ ](?:(?:speaking|spoke|attending|acting|in[ ](?:his|her|their)[ ](?:role|capacity))[ ])?"
    r"as[ \n](?:the[ \n]|a[ \n])?|[ ]{1,2}(?=[A-Z]))"
)


def role_behind(text: str, name: NameMention, stop: int) -> Role | None:
    """Return the role that follows a name, at most up to `stop`."""
    position = name.outer_end
    for _ in range(2):  # `N Marsh (NM) (Chair)`
        bracket = _BRACKET.match(text, position, stop)
        if bracket is None:
            break
        if (role := _bracket_role(bracket, name)) is not None:
            return role
        position = bracket.end()
    lead = _LED_IN.match(text, position)
    if (plain := _PLAIN_PERSON.match(text, position, stop)) is not None:
        printed = re.sub(r"\s+", " ", plain["role"])
        return Role(printed, plain.start("role"), plain.end("role"), kind_of_role(printed))
    if lead is None or lead.end() >= stop:
        return None
    role = office_from(
        text, lead.end(), min(stop, lead.end() + _REACH), small="," in lead[0] or "as" in lead[0]
    )
    if role is not None and lead["article"] and role.name[0].islower():
        start = lead.start("article")  # `an objector`
        role = Role(re.sub(r"\s+", " ", text[start : role.end]), start, role.end, role.kind)
    role = None if role is None else with_tail(text, role, stop)
    if (
        role is not None
        and "\n" in text[name.outer_end : role.start]
        and is_heading(role, name.name)
    ):
        return None
    if role is not None and not lead[0].strip() and _LABELS_NEXT.fullmatch(text, role.end, stop):
        return None  # `County Councillor - Ann Marsh Clerk - Bo Reed`
    if role is not None and role.name in ("Councillor", "Cllr"):
        return None  # `Ann Marsh, Councillor Bo Reed, Councillor`: that they are one
    if role is not None and (role.name == "member" or _is_subject(text, name, lead, role)):
        return None
    if role is not None and (held := _ALSO_HELD.match(text, role.end, stop)) is not None:
        role = Role(f"{role.name} {held[0].strip()}", role.start, held.end(), role.kind)
    if role is not None and "as" in lead[0].split() and _WARD.match(role.name):
        return None
    if role is not None and text[role.end : stop].strip() == ":":
        # `Lead member: Councillor A, Lead director: B`; `A, Mayor` above `Vice Chair: B`
        label = HEADS_LIST.search(text, role.start, role.end)
        end = label.start() if label is not None else text.rfind("\n", role.start, role.end)
        role = office(text, role.start, max(role.start, end))
    if role is not None and _NEXT_IN_BRACKETS.match(text, role.end):
        return None  # `..., ADAPT and Administrative Officer (Mr A)`: the next one's
    return role


def beyond_council(text: str, name: NameMention, role: Role | None, stop: int) -> Role | None:
    """Return the office in brackets behind the council that a member is from, if one is there."""
    if role is None or not is_council(role.name):
        return role
    end = role.end + (text[role.end : role.end + 1] == ")")
    bracket = _BRACKET.match(text, end, stop)
    return (_bracket_role(bracket, name) if bracket is not None else None) or role


# `Director of Resources (Section 151 Officer)`
_ALSO_HELD = re.compile(r"[ ]\([A-Z][\w -]{2,40}\bOfficer\)")


def _is_subject(text: str, name: NameMention, lead: re.Match[str], role: Role) -> bool:
    """Whether `the officer` in `In reply to A, the officer said` is another person."""
    if not lead["article"] or not _VERB_NEXT.match(text, role.end):
        return False
    return bool(_OBJECT.search(text, max(0, name.outer_start - 12), name.outer_start))


_OBJECT = re.compile(r"\b(?:to|from|by)[ \n]\Z")
_VERB_NEXT = re.compile(r"[ \n](?!and\b)[a-z]")


# The rest of an office, up to its bearer: `- Strategic Housing, `, `(Transport), `.
_UP_TO_NEXT = re.compile(r"[ ]?(?:-[ ][^.;:,\n]{1,60}|\([^()\n]{1,60}\))?[ ]?,[ \n]{0,3}")


def is_next_ones(text: str, role: Role, stop: int, end: int) -> bool:
    """Whether `the Director of Roads` in `a query by A, the Director of Roads, B, said` is B's."""
    if stop == end or text[max(0, role.start - 4) : role.start].lower() != "the ":
        return False
    return _UP_TO_NEXT.fullmatch(text[role.end : stop]) is not None


# `Ann Marsh, a foster carer,`: any words in small letters that end in what makes a member of the
# public.
_PLAIN_PERSON = re.compile(
    r"[ ]?,[ \n](?P<role>(?:an?|the)[ ](?:[a-z'-]{2,20}[ ]){0,3}"
    + any_of([re.escape(head) for head in ROLES["public"]["heads"]])
    + r"(?:[ ](?:of|for|from|at|on|in)[ ][^,.;:()\n]{1,60})?)(?=[,.;)])"
)
_SPEAKS_AS = re.compile(
    r",?[ ](?:to[ ]speak|speaking|spoke|acting|(?:who[ ]was[ ])?attending|addressed"
    r"|in[ ](?:his|her|their)[ ](?:role|capacity))\b[^.;:()\n]{0,60}?[ ]?\bas[ \n]"
    r"(?:the[ \n]|an?[ \n])?"
)


def role_as(text: str, name: NameMention, stop: int) -> Role | None:
    """Return the role in `A, speaking as Ward Member,`; `A spoke as the local member`."""
    lead = _SPEAKS_AS.match(text, name.outer_end, stop)
    if lead is None:
        return None
    role = office_from(text, lead.end(), min(stop, lead.end() + 80), small=True)
    if role is None or role.name == "member" or _WARD.match(role.name):
        return None
    return role


# `spoke as ward member`: how they spoke, no office of theirs.
_WARD = re.compile(r"(?:ward|local|division) (?:member|councillor)\b", re.IGNORECASE)
_NEXT_IN_BRACKETS = re.compile(r"[ \n]{0,3}\((?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b")


def _abbreviates(letters: str, name: NameMention) -> bool:
    """Whether letters are those of a name: `Ann Hill (AHI)`, `Father Bo Reed (FBR)`."""
    words = re.findall(r"[^\W\d_]+", name.name.upper())
    given, surname = words[0], words[-1]
    behind = iter(surname)
    own = letters[0] == given[0] and (
        letters[-1] == surname[0]
        or (letters[1] == surname[0] and all(letter in behind for letter in letters[1:]))
    )
    titled = name.title and letters == name.title[0].upper() + given[0] + surname[0]
    return own or bool(titled)


def _bracket_role(match: re.Match[str], name: NameMention) -> Role | None:
    group = match.lastgroup or "round"
    inside = _AS.sub("", match[group].strip())
    inside = re.sub(r"\s+", " ", _UNDER_RULES.split(inside)[0])
    if _PARTIES.match(inside) or NO_ROLE.search(inside) or inside.isdigit():
        return None
    if inside.isupper() and _abbreviates(inside, name):
        return None
    body = name.title_kind != "councillor" and (_BODY.fullmatch(inside) or kind_of_body(inside))
    known = _IN_CHAIR.match(inside) or ANY_HEAD.search(inside)
    if known or body or re.fullmatch(r"[A-Z]{3,6}", inside):
        printed = CHAIRING.sub("", inside)
        return Role(printed, *match.span(group), kind_of_role(printed) or kind_of_body(printed))
    return None


# `A (attending as a Ward Member under the Executive Procedure Rules)`
_AS = re.compile(
    r"^(?:(?:who[ ]was[ ])?(?:attending|present|speaking|acting|there)[ ]as[ ](?:an?[ ])?|as[ ])?"
    r"(?:the[ ](?=[A-Z]))?"
)
_UNDER_RULES = re.compile(r"[ ](?:under|in accordance with|pursuant to|by invitation)\b")
# `Ann Marsh (Hillshire Combined Authority)`
_BODY = re.compile(
    r"(?:[A-Z][\w'&-]*[ ](?:(?:and|of|for|&)[ ])?){1,5}(?:Authority|Agency|Alliance|Forum|Board"
    r"|Society|Association|Partnership|Health|Services?|Water|Rail|Homes)"
)
