"""The office or job that stands beside a name, as printed, and what kind of person it makes.

In: a cleaned text and its names. Before the name (`the Leader of the Council, Cllr A`), behind it
(`Ann Marsh, Director of Roads,`; `Ann Marsh (Clerk)`; `A Marsh   Head of Law`) or around it
(`Director of Roads (Ms A Marsh)`).
"""

import re

from nlp.people.bodies import kind_of_body
from nlp.people.mentions import NameMention
from nlp.people.office_tails import with_tail
from nlp.people.offices import (
    CHAIRING,
    JOINING,
    LABEL,
    NO_ROLE,
    SMALL,
    TOKEN,
    Role,
    can_be_in_office,
    is_council,
    office,
    office_from,
)
from nlp.people.role_kinds import ANY_HEAD, ROLES, kind_of_role
from nlp.people.vocabulary import any_of

_REACH = 220
_PARTIES = re.compile(
    r"\(?(?:Con|Lab|Labour|Lib ?Dems?|LD|Ind|Green|SNP|Conservative|Liberal Democrats?"
    r"|Independent|UKIP|Reform(?: UK)?|PC|Plaid Cymru|DUP|SF|L|C|LDem|FF|FG)\)?$",
    re.IGNORECASE,
)


def find_roles(text: str, names: tuple[NameMention, ...]) -> dict[int, Role]:
    """Return the role beside each name, by the name's index in `names` (sorted by place).

    A role between two names belongs to the one before it, unless that one has a role already or
    the role is led in by `the`.
    """
    found: dict[int, Role] = {}
    used = 0
    for at, name in enumerate(names):
        stop = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        if at in found:  # of a list that an office leads in
            continue
        before = _role_before(text, name, max(used, names[at - 1].outer_end if at else 0))
        after = _beyond_council(text, name, role_behind(text, name, stop), stop)
        if after is not None and _is_next_ones(text, after, stop, len(text)):
            after = None
        if before is not None and LABEL.match(before.name) and text.startswith(",", name.outer_end):
            line = text.find("\n", name.outer_end, stop)
            before = role_behind(text, name, line if line >= 0 else stop) or before
        if before is not None and is_council(before.name) and "\n" in text[before.end : name.start]:
            before = None  # the end of the entry above
        role = before or after or _role_as(text, name, stop)
        if role is None:
            continue
        found[at] = role
        used = max(used, role.end)
        labelled = role is before and LABEL.match(role.name) is not None
        many = role is before and _MANY.search(role.name) and _SEVERAL.match(name.title or "")
        if many or labelled:
            found |= _shared_forward(text, names, at, role)
        if role is after and _MANY.search(role.name):
            found |= _shared(text, names, found, at, role)
    return found


# `Ann Marsh, Bo Reed and Cy Hill, residents of Mill Road`
_MANY = re.compile(
    r"(?i)\A(?:the |local |parent |ward |lead |co-opted |independent |opposition |group ){0,2}"
    r"(?:residents|governors"
    r"|objectors|supporters|petitioners|applicants|agents|members|representatives|councillors"
    r"|spokespersons|spokesmen|auditors|tenants|students|pupils|carers|co-chairs)\b"
)
_OF_LIST = re.compile(r"[ ]?,[ \n]{1,3}|,?[ \n]{1,3}(?:and|&)[ \n]{1,3}")


def _shared(
    text: str,
    names: tuple[NameMention, ...],
    found: dict[int, Role],
    at: int,
    role: Role,
) -> dict[int, Role]:
    """Return the role of several for those listed before the name that it stands behind."""
    shared = {}
    while (
        at
        and at - 1 not in found
        and _OF_LIST.fullmatch(text[names[at - 1].outer_end : names[at].outer_start])
    ):
        at -= 1
        shared[at] = role
    return shared


def _shared_forward(
    text: str, names: tuple[NameMention, ...], at: int, role: Role
) -> dict[int, Role]:
    """Return the office of several for those listed behind the first: `spokespersons, A and B`."""
    shared = {}
    while at + 1 < len(names) and names[at + 1].title == names[at].title:
        if not _OF_LIST.fullmatch(text[names[at].outer_end : names[at + 1].outer_start]):
            break
        at += 1
        shared[at] = role
    return shared


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
    if role is not None and "\n" in text[name.outer_end : role.start] and _is_heading(role, name):
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
        label = _HEADS_LIST.search(text, role.start, role.end)
        end = label.start() if label is not None else text.rfind("\n", role.start, role.end)
        role = office(text, role.start, max(role.start, end))
    if role is not None and _NEXT_IN_BRACKETS.match(text, role.end):
        return None  # `..., ADAPT and Administrative Officer (Mr A)`: the next one's
    return role


def _beyond_council(text: str, name: NameMention, role: Role | None, stop: int) -> Role | None:
    """Return the office in brackets behind the council that a member is from, if one is there."""
    if role is None or not is_council(role.name):
        return role
    end = role.end + (text[role.end : role.end + 1] == ")")
    bracket = _BRACKET.match(text, end, stop)
    return (_bracket_role(bracket, name) if bracket is not None else None) or role


def _is_heading(role: Role, name: NameMention) -> bool:
    """Whether a role is a title in capitals: `RESIGNATION OF THE WARDEN` below a list."""
    return role.name.isupper() and " " in role.name and not name.name.isupper()


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


def _is_next_ones(text: str, role: Role, stop: int, end: int) -> bool:
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


def _role_as(text: str, name: NameMention, stop: int) -> Role | None:
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
# `Cabinet Member (Transport), Councillor A`
_PORTFOLIO = re.compile(r"[ ]\((?!Mr|Ms|Miss|Dr|Cllr|Councillor)[A-Z][^()\n]{2,60}\)\Z")
_BOUNDARY = re.compile(
    r"[.;:()•\"]|\n[ ]{0,40}(?=(?:MEMBERS|OFFICERS|OFFICIALS|PRESENT|APOLOGIES|ALSO|IN ATT))"
    r"|\n[ ]{0,40}\n(?=[ ]{0,40}\n)|[ ]{6,}"
    r"|\n[ ]{0,40}(?=[A-Z]{5}[A-Z/ ]{0,30}\Z)"  # a form's label on its own line: `APPLICANT`
)
_JUNCTION = re.compile(
    r"(?:[ ]{0,3},?[ \n]{0,60}\(?[ ]{0,3}|[ ]{0,3}:[ ]{0,30}|[ ](?P<dash>-)[ ]{1,3}|[ ]{3,60})\Z"
)
_BY_LEAVE_OF = re.compile(
    r"\b(?:invitation|permission|agreement|consent|request|absence|discretion|direction|approval"
    r"|leave|suggestion|behalf)[ \n]of[ \n](?:the[ \n])?\Z",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b[Tt]he[ ](?P<role>[A-Z]{2,6})\Z")  # `The CTM, Rob Cole, noted`
_IN_CHAIR_LAST = re.compile(r"in the chair[ ]{0,3}\Z", re.IGNORECASE)
_NO_OFFICE = re.compile(
    r"(?:present|in the chair|members?|councillors?|officers|officials|apologies|absent|others?|"
    r"also present|in attendance|the public|members of the public|mr chair(?:man)?)\Z",
    re.IGNORECASE,
)
_ENDS_OPEN = frozenset({"and", "of", "for", "with", "to", "from", "by", "in", "&", "as", "on"})
_HEADS_LIST = re.compile(r"(?i)\b(?:officers|members|councillors|officials|staff)\Z")
_THE = frozenset({"the", "a", "an"})


def _role_before(text: str, name: NameMention, floor: int) -> Role | None:
    """Return the role that leads up to a name, no earlier than `floor`.

    It begins behind the last `the` that no `of` or `for` leads in, or where its capitals begin.
    """
    floor = max(floor, name.outer_start - _REACH)
    before = text[floor : name.outer_start]
    junction = _JUNCTION.search(before)
    before = before[: junction.start()] if junction else before
    if _IN_CHAIR_LAST.search(before):
        return None
    if junction and "," in junction[0] and (short := _ABBREVIATED.search(before)) is not None:
        start, end = floor + short.start("role"), floor + short.end("role")
        return Role(short["role"], start, end, "officer")
    aside = _PORTFOLIO.search(before) if junction and "," in junction[0] else None
    before = before[: aside.start()] if aside else before
    boundary = max([match.end() for match in _BOUNDARY.finditer(before)], default=0)
    if junction and ":" in junction[0] and _HEADS_LIST.search(before):
        return None  # `Officers: A, Chief Executive`
    if junction and ":" in junction[0]:  # `Report author: A`: a label is one line's
        boundary = max(boundary, before.rfind("\n") + 1)
    tokens = [token for token in TOKEN.finditer(before) if token.start() >= boundary]
    run = _office_run(before, tokens)
    if not run or run[-1][0].lower() in _ENDS_OPEN | _THE:
        return None
    if junction and "\n" in junction[0] and "," not in junction[0] and run[0][0][0].islower():
        return None
    if junction and "," in junction[0] and _BY_LEAVE_OF.search(before[: run[0].start()]):
        return None  # `At the invitation of the Chair, Councillor A`
    if run[0][0].lower() == "behalf":  # `on behalf of the applicant, A`: no office of A's
        run = run[2:] if junction and "(" in junction[0] else []
        run = run[1:] if run and run[0][0].lower() in _THE else run
        if not run:
            return None
    if junction and junction["dash"] and run[0][0].lower() not in SMALL:
        return None
    end = aside.end() if aside else run[-1].end()
    role = office(text, floor + run[0].start(), floor + end)
    if role is None or _NO_OFFICE.match(role.name) or _is_title(role, name):
        return None
    return None if junction and _is_of_title(text, role, junction[0]) else role


def _is_of_title(text: str, role: Role, junction: str) -> bool:
    """Whether the role is made of a title above its minutes: `Access to Dentists in Bodley`."""
    if junction.count("\n") < _APART or re.search(r"[,:(]", junction):
        return False
    heads = not text[text.rfind("\n", 0, role.start) + 1 : role.start].strip()
    return role.kind == "other" or not heads


_APART = 3  # line ends between an item's title and its minutes


def _is_title(role: Role, name: NameMention) -> bool:
    """Whether the role is a heading above the name or the first one of a list's.

    `DYFED POLICE` above `Inspector A`; `The Mayor, Councillors A and B`.
    """
    several = _SEVERAL.match(name.title or "") and not role.name.endswith("s")
    return bool(several) or (role.kind == "other" and _is_heading(role, name))


_SEVERAL = re.compile(r"(?:Councillors|Cllrs|Aldermen)\b")


def _office_run(before: str, tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the last tokens of `before` that can be an office's, from its own first word."""
    first = len(tokens)
    while first and (
        tokens[first - 1][0] == "-" or can_be_in_office(tokens[first - 1][0], True, False)
    ):
        if first < len(tokens):
            gap = before[tokens[first - 1].end() : tokens[first].start()]
            if not re.fullmatch(r"[ ]{0,2},?[ \n]{0,40}", gap):
                break
        first -= 1
    run = tokens[first:]
    for at in range(len(run) - 1, -1, -1):
        opened = at and run[at - 1][0].lower() in _ENDS_OPEN - {"as"}
        if run[at][0].lower() in _THE and (not opened or _is_another(before, run, at)):
            run = run[at + 1 :]
            break
    while run and (run[0][0].lower() in JOINING or not _begins_office(before, run)):
        run = run[1:]
    return run


def _is_another(before: str, run: list[re.Match[str]], at: int) -> bool:
    """Whether `and (to) the` parts two people: `the Mayoress and to the Mayor's Chaplain`."""
    words = [token[0].lower() for token in run[max(0, at - 2) : at]]
    joined = words[-1:] in (["and"], ["&"]) or (words[:1] in (["and"], ["&"]) and len(words) == 2)
    first, last = run[0].start(), run[-1].end()
    own = ANY_HEAD.search(before, run[at].end(), last) is not None
    return joined and own and ANY_HEAD.search(before[first : run[at].start()]) is not None


def _begins_office(before: str, run: list[re.Match[str]]) -> bool:
    """Whether the run's first word can be an office's first: not what stands before a comma."""
    comma = before.find(",", run[0].end(), run[-1].start())
    if comma >= 0 and not ANY_HEAD.search(before[run[0].start() : comma]):
        return False
    return run[0][0][0].isupper() or run[0][0].lower() in SMALL
