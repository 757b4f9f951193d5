"""How an office goes on behind its head: `Director (Finance)`, `Service Lead: Parks and Play`.

In: a cleaned text and an office found in it. Out: the whole office. What it covers stands in
brackets, behind a colon, behind `with responsibility for`, or goes on as a list of capitals; what a
colon leads in otherwise (`Clerk: Minutes were taken`) is no part of it.
"""

import re
from dataclasses import replace

from nlp.people.bodies import EMPLOYER
from nlp.people.offices import NO_ROLE, Role
from nlp.people.role_kinds import ANY_HEAD, kind_of_role
from nlp.people.spelling import begins_like_a_person

_WORD = r"[A-Z][\w'’&-]*"
_WORDS = rf"{_WORD}(?:[ ](?:(?:and|of|for|&|to|the)[ ]){{0,2}}{_WORD}){{0,6}}"
_HEADS = r"(?:Director|Manager|Officer|Head|Lead|Leader|Member|Holder|Secretary|Councillor|Chief)s?"
_HEAD = re.compile(rf"(?i:\b{_HEADS}(?:[ ]of[ ]service)?)\Z")
_LEADS = re.compile(r"(?i)(?:chair(?:man|woman|person)?|secretary|president|treasurer)\Z")
_PORTFOLIO = re.compile(r"(?i)\b(?:Directors?|Heads?|Members?|Holders?|Officers?)[ ](?:for|of)\b")
# What may stand behind an office: the end of an entry, or the verb of its bearer.
_ENDS = r"(?=[ ]?[.,;)\n]|[ ](?:and|to|\w+ly|\w+ed|said|gave|was|were|spoke)\b|[ ]\([a-z]|[ ]?\Z)"
_BRACKET = re.compile(
    rf"[ ]\((?!Chair|Vice|Deputy|Interim|Acting|Minutes?\b|Mr|Ms|Miss|Dr|Cllr|Coun|Lab|Con\b|Lib)"
    rf"(?![A-Z]+\))(?P<inside>{_WORDS}(?:, {_WORDS}){{0,3}})\){_ENDS}"
)
_COLON = re.compile(
    rf"[ ]?:[ ](?!Mr|Ms|Miss|Dr|Cllr|Coun|Ald)(?P<inside>{_WORDS}(?:, {_WORDS}){{0,3}}){_ENDS}"
)
_LIST = re.compile(
    rf"(?:, (?!Councillor|Cllr|Chair|The\b){_WORDS}){{1,4}}[ ](?:and|&)[ ]{_WORDS}{_ENDS}"
)
# `Service Manager - Licensing, Parks & Play`, `Lead Member - Roads`, `Chief Officer - Law (Clerk)`
_DASH = re.compile(
    r"[ ]-[ ](?!(?:Councillor|Cllr|Mr|Ms|Miss|Dr|Minutes?|Items?|Agenda|Report|Presentation|Update"
    r"|Apologies|Present|Absent|Verbal|Personal|Object\w+|Support\w+|Chair\w*|Vice|Questions?)\b)"
    rf"{_WORDS}(?:, (?!Councillor|Cllr){_WORDS}){{0,3}}(?:[ ](?:and|&)[ ]{_WORDS})?"
    rf"(?:[ ]\([A-Z][a-z]+\))?{_ENDS}"
)
# `Chief Officer, Roads & Parks`, `Leader, Bodley Council (BC)` at the end of a list's line
_OF_LINE = re.compile(
    rf"(?:, (?!(?:Councillor|Cllr|Mr|Ms|Miss|Dr|Item|Chair\w*)\b){_WORDS}){{1,3}}"
    rf"(?:[ ](?:and|&)[ ]{_WORDS})?(?:[ ]\([A-Z]{{2,6}}\))?(?=[ ]?[.;]?[ ]{{0,9}}(?:\n|\Z))"
)
_BEGINS_LINE = re.compile(
    r"[ •*\d.)-]{0,12}(?:[A-Z][\w.'’-]*[ ]{1,2}){0,4}[A-Z][\w.'’-]*(?:[ ]\([A-Z]{2,5}\))?"
    r"[ ]?[,-][ ]"
)
_RESPONSIBLE = re.compile(
    rf"[ ]with[ ]responsibility[ ]for[ ]{_WORDS}(?:, {_WORDS}){{0,3}}"
    rf"(?:,?[ ]and[ ]{_WORDS})?{_ENDS}"
)
# `Chairman of the taxi drivers’ association`
_OF_SMALL = re.compile(
    r"[ ]of[ ](?:the|a)[ ](?:[a-z][\w'’-]{2,20}[ ]){0,3}(?:association|society|trust|club|forum"
    r"|group|union|federation|charity|board of governors|friends)(?![\w'’-])"
)
# `Head of Nursing, Vale Hospitals NHS Trust (VHT)`
_OF_BODY = re.compile(
    rf"[ ]?,[ ](?:the[ ])?(?P<body>{EMPLOYER})(?:[ ]\([A-Z]{{2,8}}\))?"
    r"(?=[ ]?[.,;)\n]|[ ](?:and|to|\w+ed|said|gave|told|spoke|was|were)\b|[ ]?\Z)"
)
# `A, Chief Executive, and B, Project Manager, Vale Hospitals NHS Trust`: the body is both people's.
_OF_BOTH = re.compile(r", [\w' &/-]{3,40}, and [\w'. -]{3,40}, \Z")
_BODIES = re.compile(r"\b(?:Council|Committee|Cabinet|Board|Members?|Officers?)\b|[A-Z]{4}")


def with_tail(text: str, role: Role, stop: int) -> Role:
    """Return the role with what it covers, as far as that stands before `stop`."""
    for pattern in (_BRACKET, _COLON, _DASH, _RESPONSIBLE, _OF_SMALL, _OF_BODY, _LIST, _OF_LINE):
        tail = pattern.match(text, role.end, stop)
        if pattern is _OF_LINE and not _is_row(text, role.start):
            continue
        if tail is not None and _covers(pattern, role, tail[0]):
            if pattern is _OF_BODY and _OF_BOTH.search(text, max(0, role.start - 100), role.start):
                return replace(role, kind="other")
            printed = re.sub(r"\s+", " ", role.name + tail[0])
            kind = "other" if pattern is _OF_BODY else role.kind or kind_of_role(printed)
            whole = replace(role, name=printed, end=tail.end(), kind=kind)
            return with_tail(text, whole, stop) if pattern is _BRACKET else whole
    return role


def _is_row(text: str, position: int) -> bool:
    """Whether nothing but a name stands on the line before an office."""
    return _BEGINS_LINE.fullmatch(text, text.rfind("\n", 0, position) + 1, position) is not None


def _covers(pattern: re.Pattern[str], role: Role, tail: str) -> bool:
    if NO_ROLE.search(tail):
        return False
    if pattern is _OF_BODY:
        return role.kind in ("officer", "other")
    if pattern is _OF_LINE:
        return not begins_like_a_person(tail.rsplit(", ", 1)[-1])
    if pattern is _OF_SMALL:
        return _LEADS.search(role.name) is not None
    if pattern is _LIST:
        return _PORTFOLIO.search(role.name) is not None and not _BODIES.search(tail)
    if pattern is _BRACKET and role.kind == "officer":
        return _HEAD.search(role.name) is not None or ANY_HEAD.search(tail) is None
    return _HEAD.search(role.name) is not None
