"""Who submitted a motion that somebody then seconded, where nothing else says who moved it.

In: a reading. Out: its proposals, each that has a seconder alone with the member whose motion it
is: `Notice of Motion submitted by A: "That ..." The motion was seconded by B`, `A's motion was
seconded by B`, `A tabled the following motion`.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from nlp.patterns import spaced
from nlp.people.movers.pairing import Moving
from nlp.people.names.finding import NameMention
from nlp.reading import Reading

WHOSE = spaced(
    r"\bmotions?\b(?: (?:no\.? ?)?\(?\d{1,3}\)?)?(?: on [^.;:\n]{3,80}?)?"
    r"(?: (?:was|had been|has been|were))?"
    r"(?: (?:submitted|tabled|received|lodged|put forward|put down|standing|given|brought))?"
    r"(?: (?:in the name of|by|from|of)| ?[-:,]) (?:the )?$"
)
SUBMITS = spaced(
    r",? (?:had |then |also )?(?:submitted|tabled|put forward|put down|lodged|presented|introduced|"
    r"read(?: out)?) (?:the|an?|his|her|their) (?:following )?(?:notice of )?motion\b"
    r"|'s? (?:notice of )?motion\b"
)
MOVED = spaced(r"\b(?:moved|proposed|nominated)\b")
BEFORE = 110  # characters before a name that say whose the motion is
FAR = 2500  # characters from whose it is to who seconded


def with_submitters(reading: Reading) -> Iterator[Moving]:
    """Yield the proposals of a text; one with a seconder alone has who submitted it as mover."""
    last = 0  # where what was moved last ends
    for moving in reading.movings:
        if moving.mover is None and moving.seconder:
            mover = _submitter(reading, moving, max(last, moving.start - FAR))
            yield replace(moving, mover=mover, start=moving.start) if mover else moving
        else:
            yield moving
        last = moving.end


def _submitter(reading: Reading, moving: Moving, since: int) -> NameMention | None:
    """Return whose motion it is that a member seconded, of those named from `since` on."""
    names = reading.names
    first, end = (
        bisect_left(names, at, key=lambda name: name.outer_start) for at in (since, moving.start)
    )
    for name in reversed(names[first:end]):
        before = reading.flat[max(0, name.outer_start - BEFORE) : name.outer_start]
        told = WHOSE.search(before) or SUBMITS.match(reading.flat, name.end)
        if told:
            moved = MOVED.search(reading.flat, name.end, moving.end)
            return None if moved or reading.is_next_item(name.end - 1, moving.start) else name
    return None
