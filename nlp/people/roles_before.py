"""The office that leads up to a name: `the Leader of the Council, Cllr A`, `Head of Law (Ms A)`.

In: a cleaned text, a name and the place before which nothing is its own. Out: the role, if any.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.offices import (
    HEADS_LIST,
    JOINING,
    SMALL,
    TOKEN,
    Role,
    can_be_in_office,
    is_heading,
    office,
)
from nlp.people.role_kinds import ANY_HEAD

_REACH = 220  # characters before a name
# `Cabinet Member (Transport), Councillor A`
_PORTFOLIO = re.compile(r"[ ]\((?!Mr|Ms|Miss|Dr|Cllr|Councillor)[A-Z][^()\n]{2,60}\)\Z")
_BOUNDARY = re.compile(
    r"[.;:()•\"]|\n[ ]{0,40}(?=(?:MEMBERS|OFFICERS|OFFICIALS|PRESENT|APOLOGIES|ALSO|IN ATT))"
    r"|\n[ ]{0,40}\n(?=[ ]{0,40}\n)|[ ]{6,}"
    r"|\b(?:Present|PRESENT|Apologies|APOLOGIES|(?i:attendance))[ ]{1,2}-[ ]{1,2}(?=[A-Z])"
    r"|\n[ ]{0,40}(?=[A-Z]{5}[A-Z/ ]{0,30}\Z)"  # a form's label on its own line: `APPLICANT`
)
_JUNCTION = re.compile(
    r"(?:[ ]{0,3},?[ \n]{0,60}\(?[ ]{0,3}|[ ]{0,3}:[ ]{0,30}(?:\n{1,2}[ ]{0,20})?"
    r"|[ ](?P<dash>-)[ ]{1,3}|[ ]{3,60})\Z"
)
_BY_LEAVE_OF = re.compile(
    r"\b(?:invitation|permission|agreement|consent|request|absence|discretion|direction|approval"
    r"|leave|suggestion|behalf)[ \n]of[ \n](?:the[ \n])?\Z",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b[Tt]he[ ](?P<role>[A-Z]{2,6})\Z")  # `The CTM, Rob Cole, noted`
_IN_CHAIR_LAST = re.compile(r"in the chair[ ]{0,3}\Z", re.IGNORECASE)
SEVERAL = re.compile(r"(?:Councillors|Cllrs|Aldermen)\b")
_NO_OFFICE = re.compile(
    r"(?:present|in the chair|members?|councillors?|officers|officials|apologies|absent|others?|"
    r"also present|in attendance|the public|members of the public|mr chair(?:man)?)\Z",
    re.IGNORECASE,
)
# An item's title with an office's word in it: `Treasurer's Report`, `Police Matters`
_TOPIC = re.compile(
    r"(?i)(?:\b(?:reports?|matters|updates?|announcements?|remarks|'s business|issues"
    r"|correspondence|communications|mobile office)|\b(?:reports?|updates?) (?:from|by) [^\n]*)\Z"
)
_ENDS_OPEN = frozenset({"and", "of", "for", "with", "to", "from", "by", "in", "&", "as", "on"})
_THE = frozenset({"the", "a", "an"})


def role_before(text: str, name: NameMention, floor: int) -> Role | None:
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
    if junction and ":" in junction[0] and HEADS_LIST.search(before):
        return None  # `Officers: A, Chief Executive`
    if junction and ":" in junction[0]:  # `Report author: A`: a label is one line's
        boundary = max(boundary, before.rfind("\n") + 1)
    tokens = [token for token in TOKEN.finditer(before) if token.start() >= boundary]
    run = _office_run(before, tokens)
    if not run or run[-1][0].lower() in _ENDS_OPEN | _THE:
        return None
    if (
        junction
        and ":\n" in junction[0].replace(" ", "")
        and before[boundary : run[0].start()].strip()
    ):
        return None  # what leads up to a name on the next line is a label alone
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
    if _TOPIC.search(role.name):
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
    several = SEVERAL.match(name.title or "") and not role.name.endswith("s")
    return bool(several) or (role.kind == "other" and is_heading(role, name.name))


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
