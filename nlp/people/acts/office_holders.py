"""What is told of a named person by the office alone: `The Mayor thanked the staff.`

In: a cleaned text and what was found in it. Out: the names' indices with what their bearers did.
Only where the text names one holder of the office: the one in the chair is its Chairman, too.
"""

import re
from collections.abc import Iterator

from nlp.people.acts.leads import find_led_acts
from nlp.people.acts.subjects import is_object
from nlp.people.acts.verbs import VERB
from nlp.people.findings import Findings
from nlp.people.lexicon.offices import JOINING
from nlp.people.names.persons import name_parts

_THE_OFFICE = re.compile(
    r"[Tt](?<![\w'].)he[ ](?P<office>(?:clerk|chair(?:man)?|treasurer)\b|[A-Z][\w'&/-]*"
    r"(?:,?[ ](?:(?<!,[ ])(?:of|for|and|the|&|-)[ ]){0,2}(?!The\b)[A-Z][\w'&/-]*){0,9})"
    r"(?:[ ]\([A-Z]{2,5}\))?(?=[ ,.;\n])"
)
_CHAIR = ("chair", "chairman", "chairwoman", "chairperson", "chairman of the council")
_HEADS = re.compile(r"(?:lord |town |city )?(?:mayor|provost)|leader|convener", re.IGNORECASE)
_LESSER = re.compile(r"(?i)\b(?:deputy|depute|vice|former)\b")
_ACTS = ("spoke", "presented", "introduced")
_PRESIDING = (*_CHAIR, "mayor", "lord mayor", "provost", "convener")
_GREETED = re.compile(
    r"[ \n](?:everyone|everybody|all|those|members|attendees|new|Councillors?|Cllrs?|Mrs?|Ms|Dr"
    r"|[^.;]{1,80}?[ ]to[ \n](?:the|this|his|her|their)[ ](?:\w+[ ])?meeting)\b",
    re.IGNORECASE,
)
_BY = ("by ", "by\n")
_PROCEDURE = re.compile(r"(?:invited|asked for|called for|to|was heard)\b")


def find_acts_by_office(text: str, found: Findings) -> Iterator[tuple[int, str, int, int]]:
    """Yield (index of the name, act, start, end of what says so)."""
    holders = _holders(found)
    if not holders:
        return
    for match in _THE_OFFICE.finditer(text):
        index = holders.get(match["office"].lower())
        if index is not None:
            for act, start, end in _acts_of(text, match):
                yield index, act, start, end


def _acts_of(text: str, office: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """Yield what leads up to an office (`a report from the Clerk`), or else its verb."""
    ends = text.startswith((".", ";"), office.end())
    if ends and not text.endswith(_BY, 0, office.start()):
        return  # at its end a sentence tells of an office only as who did it
    presides = office["office"].lower() in _PRESIDING
    told = () if presides else tuple(find_led_acts(text, office.start(), office.end()))
    led = [act for act in told if act.name in _ACTS]
    yield from ((act.name, act.evidence.start, act.evidence.end) for act in led)
    verb = VERB.match(text, office.end())
    if led or verb is None or verb.lastgroup not in _ACTS or _PROCEDURE.match(verb[0].strip()):
        return
    if presides and verb[0].endswith("welcomed") and _GREETED.match(text, verb.end()):
        return  # opens the meeting
    if presides and verb.lastgroup == "introduced":
        return  # speakers and items, one after the other
    if not is_object(text, office.start()):
        yield verb.lastgroup, office.start(), verb.end()


def _holders(found: Findings) -> dict[str, int]:
    """Return the index of the one name that holds each office, the office in small letters."""
    held: dict[str, dict[str, int]] = {}
    for index, office in _offices(found):
        _, surname = name_parts(found.names[index].name)
        held.setdefault(office, {}).setdefault(surname, index)
    return {
        office: next(iter(bearers.values()))
        for office, bearers in held.items()
        if len(bearers) == 1
    }


# `Director of Roads` is the Director, `Director of Finance (S151)` the Director of Finance.
_SHORT = re.compile(
    r"(?P<head>(?:(?:executive|corporate|strategic|assistant|deputy|service|group|operational|interim"
    r"|acting)[ ]){0,2}(?:director|treasurer|commissioner|chief constable|chief fire officer|head"
    r"(?=[ ]of[ ])))(?=[ ,(])"
)


# `The Clerk` is the Parish Clerk, `the Treasurer` the Honorary Treasurer.
_PARISH = re.compile(
    r"(?:parish|town|community|council|hon(?:orary|\.)?)[ ](?:council[ ])?"
    r"(?P<office>clerk|treasurer|secretary)"
)


_CRIME_COMMISSIONER = re.compile(r"(?:[\w-]+ )?police(?:, fire)? and crime commissioner")


def _short_forms(office: str) -> Iterator[str]:
    """Yield what else an office is called by: its head, what stands before a bracket or comma."""
    if (head := _HEADS.match(office)) is not None:
        yield head[0]
        yield head[0].split()[-1]  # the Town Mayor is the Mayor
    whole = re.split(r"[ ]\(|, ", office)[0]
    if whole != office:
        yield whole
    if _CRIME_COMMISSIONER.fullmatch(whole) and not _LESSER.search(whole):
        yield "commissioner"
    if (parish := _PARISH.fullmatch(whole)) is not None:
        yield parish["office"]
    words = [word for word in re.findall(r"[\w'-]+", whole) if word not in JOINING]
    if len(words) > 2:
        yield "".join(word[0] for word in words)  # the PCC, the CFO
    if (short := _SHORT.match(office)) is not None:
        yield "head of service" if short["head"] == "head" else short["head"]
        yield short["head"].split()[-1] if short["head"] != "head" else "officer"


def _offices(found: Findings) -> Iterator[tuple[int, str]]:
    """Yield (index of a name, office that its bearer may be called by)."""
    for index, row in found.acts.items():
        if any(act.name == "chaired" for act in row):
            yield from ((index, office) for office in _CHAIR)
    for index, name in enumerate(found.names):
        titled = _HEADS.search(name.title or "")
        if titled is not None and not _LESSER.search(name.title or ""):
            yield index, titled[0].lower()
    for index, role in found.roles.items():
        if role.kind in ("councillor", "officer", "other"):
            office = role.name.lower().removeprefix("the ")
            yield index, office
            yield from ((index, short) for short in _short_forms(office))
