"""Who was nominated, where that is all that was proposed: `A proposed B`, `B was nominated by A`.

In: a reading and who moved. Out: the name of the nominee, or None where words were proposed.
"""

import re
from bisect import bisect_left

from nlp.offices import OFFICE
from nlp.patterns import spaced
from nlp.people.movers.pairing import Moving
from nlp.people.names.finding import NameMention
from nlp.reading import Reading
from nlp.sentences import Span

NOMINATED = spaced(
    r"(?: \([^()\n]{2,40}\))?,?(?: ?[:-])? ?\(?(?:was|were|is|be)? ?(?:then |also |duly )?"
    r"(?:(?:nominated|proposed) (?:and )?)?"
)
# `The motion in the name of Councillor B was proposed by A`: B is no nominee
MOTION_OF = spaced(
    r"\b(?:motion|amendment|proposal|item|question)s?\b[^.;:\n]{0,120}?"
    r"\b(?:in the names? of|submitted by|tabled by|listed by|from|of|by) [^;:\n]{0,160}$"
)
WAS_PROPOSED = spaced(r"was (?:proposed|nominated)\b")
PUT_FORWARD = spaced(r"\((?:prop(?:osed)?|nom(?:inated)?)\b")
NAMED = re.compile(r"(?:\b[A-Z][\w'.-]{0,30} ){1,4}\Z")
LONGEST = 80  # characters of a name
# `a grant to the Scouts (proposed A, second B)`: no nominee, but what words lead up to
LEADS_UP = spaced(r"\b(?:the|an?|to|of|for|in|at|from|with|on|by|and|£[\d,.]+) $")
NOMINATES = spaced(r" (?:then |also |duly )?(?:nominated|proposed) ")
ONESELF = spaced(r" (?:then |also |duly )?(?:nominated|proposed) (?:himself|herself|themselves)\b")
NOMINATION = spaced(r",? the nomination of ")
SECONDS = spaced(r",? (?:then |duly )?seconded\b(?! by\b)")  # `A proposed, B seconded`

# `proposed Councillor Marsh for Chairman`, `that Councillor Marsh takes on this role`
FOR_OFFICE = spaced(
    r"[^.,;:\n]{3,60}? (?:as|for|to be|to stand as) (?:(?:the|a|our) )?"
    rf"(?:(?:new )?(?:position|office|post|role) of (?:the )?)?(?:new |acting )?"
    rf"(?:{OFFICE}|(?:treasurer|secretary|clerk)\b)"
    r"|(?:that )?(?:councillor|cllr|mr|mrs|ms|miss|dr)\b\.? [^.,;:\n]{2,40}? "
    r"(?:(?:should|would|will|to) )?(?:(?:take|took|takes|continue|continues|remain|remains) "
    r"(?:(?:on|up|in|with) )?(?:this|the|that|his|her|their) (?:same |current )?"
    r"(?:position|role|post|office|chair)\b|(?:remain|remains|continue|continues) in "
    r"(?:post|office|the chair)\b)"
)
# The title of an item in which offices are filled
ELECTION = spaced(
    r"\W*(?:[\w./-]{1,12}[.):]? )??(?:to )?(?:re-?)?"
    r"(?:elect|appoint|nominat|choose)(?:ion|ment|e)?s?\b"
    r"[^\n]{0,60}?\b(?:"
    rf"{OFFICE}|officers?\b|office.?(?:bearers|holders)\b|treasurer|secretary|representatives?)"
)
TITLE = 120  # characters of a title
ABOVE = 4  # paragraphs beneath a title in which the office that it names is filled


def find_nominee(reading: Reading, moving: Moving, appoints: bool) -> NameMention | None:
    """Return who was nominated; `appoints`: the sentence says that it is about an office."""
    told = appoints or WAS_PROPOSED.match(reading.flat, moving.start - 4)
    return (_named_before(reading, moving) if told else None) or _named_behind(reading, moving)


def find_bracketed(reading: Reading, moving: Moving) -> Span | None:
    """Return who was put forward, a bracket behind saying by whom: `B (proposed A, second C)`."""
    bracket = moving.start - (reading.flat[moving.start] != "(")
    if not (moving.mover and moving.seconder and PUT_FORWARD.match(reading.flat, bracket)):
        return None
    before = reading.flat[max(0, bracket - LONGEST) : bracket]
    named = NAMED.search(before)
    if named and LEADS_UP.search(before, 0, named.start()):
        return None
    return Span(bracket - len(named[0]), bracket - 1) if named else None


def _named_before(reading: Reading, moving: Moving) -> NameMention | None:
    """Return who was nominated: `B was nominated by A`."""
    at = bisect_left(reading.names, moving.start, key=lambda name: name.outer_start)
    for name in reading.names[max(0, at - 1) : at]:
        if NOMINATED.fullmatch(reading.flat, name.outer_end, moving.start):
            sentence = reading.sentence_at(moving.start)
            before = reading.flat[sentence.start : name.outer_start]
            return None if MOTION_OF.search(before) else name
    return None


def _named_behind(reading: Reading, moving: Moving) -> NameMention | None:
    """Return whom a member proposed, and nothing else: `A nominated B`, `A proposed B`."""
    if moving.mover and ONESELF.match(reading.flat, moving.mover.outer_end):
        return moving.mover
    ends = [(moving.mover.outer_end, NOMINATES)] if moving.mover else []
    for end, words in (*ends, (moving.end, NOMINATION)):
        at = bisect_left(reading.names, end, key=lambda name: name.outer_start)
        for name in reading.names[at : at + 1]:
            seconds = SECONDS.match(reading.flat, name.outer_end)
            if words.fullmatch(reading.flat, end, name.outer_start) and not seconds:
                return name
    return None


def is_in_election(reading: Reading, position: int) -> bool:
    """Tell whether a place is in an item that elects: its own line, or one near above, says so."""
    last = reading.outline.index_at(position)
    near = reading.paragraphs[max(0, last - ABOVE) : last + 1]
    titles = [p for p in near if ELECTION.match(reading.flat, p.start, p.end)]
    return any(p.start <= position < p.end or p.end - p.start < TITLE for p in titles)


def is_for_office(reading: Reading, start: int | None, end: int | None) -> bool:
    """Tell whether the words proposed, `flat[start:end]`, are somebody for an office."""
    if start is None or end is None:
        return False
    return FOR_OFFICE.match(reading.flat, start, end) is not None
