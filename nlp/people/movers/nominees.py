"""Who was appointed by a vote: the nominee of what was moved, seconded and carried.

In: a cleaned text, its names, who moved and seconded, and the votes. Out: the nominee's index with
what tells of it. `A proposed B, seconded by C. All agreed.` says of B that he was appointed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.annotations import Vote
from nlp.people.movers.pairing import Moving
from nlp.people.names.mentions import NameMention

# Between who moves and the nominee: `A proposed that B`, `A nominated B`
_MOVES = re.compile(
    r",?[ \n](?:then[ ]|also[ ]|duly[ ])?(?:proposed|nominated|moved)[ \n]"
    r"(?:that[ \n])?(?:the[ ])?\Z"
)
# Between nominee and who moves: `B was nominated by A`, `B - proposed A`, `B (Prop A`
_WAS_MOVED = re.compile(
    r"(?:,?[ ]?[-:(]?[ \n]{0,2}(?:was|were|is)?[ \n]?(?:then[ ]|also[ ]|duly[ ])?"
    r"(?:(?:proposed|nominated)[ ]and[ ])?(?:proposed|nominated|prop|nom)\b\.?"
    r"(?:[ \n](?:as|for|to be)[ \n][\w -]{3,40}?)?(?:[ ]?by|:)?[ \n]{1,3})\Z",
    re.IGNORECASE,
)
# Between who seconds and the nominee: `proposed by A, seconded by B that C be Chair`
_THAT = re.compile(r",?[ \n](?:that|to (?:re-?)?elect|the nomination of)[ \n]\Z")
_ONESELF = re.compile(r"[ \n](?:then[ ]|also[ ])?(?:proposed|nominated)[ ](?:him|her|them)sel")
_NEAR = 120  # characters between a name and the next


def find_nominees(
    text: str, names: tuple[NameMention, ...], movings: tuple[Moving, ...], votes: tuple[Vote, ...]
) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of the nominees of the appointments that were carried."""
    carried = {
        (_surname(vote.mover), _surname(vote.seconder))
        for vote in votes
        if vote.on == "appointment" and vote.outcome == "carried" and vote.mover
    }
    for moving in movings if carried else ():
        mover, seconder = moving.mover, moving.seconder
        pair = (mover and _surname(mover.name), seconder and _surname(seconder.name))
        at = _nominee(text, names, moving) if pair in carried else None
        if at is not None:
            yield at, moving.start, moving.end


def _surname(name: str | None) -> str | None:
    return name.split()[-1] if name else None


def _nominee(text: str, names: tuple[NameMention, ...], moving: Moving) -> int | None:
    """Return the index of who was put forward, right before or behind who moved."""
    mover, last = moving.mover, moving.seconder or moving.mover
    if mover is None or last is None:
        return None
    if _ONESELF.match(text, mover.outer_end):
        return names.index(mover)
    starts = [name.outer_start for name in names]
    at, behind = bisect_left(starts, mover.outer_start), bisect_left(starts, last.outer_end)
    for index, pattern, (start, end) in (
        (at + 1, _MOVES, _between(names, at, at + 1)),
        (at - 1, _WAS_MOVED, _between(names, at - 1, at)),
        (behind, _THAT, _between(names, behind - 1, behind)),
    ):
        beside = 0 < end - start < _NEAR and pattern.match(text, start, end)
        if beside and names[index] not in (mover, last):
            return index
    return None


def _between(names: tuple[NameMention, ...], one: int, other: int) -> tuple[int, int]:
    """Return where the text between two names begins and ends; nowhere, where one is none."""
    if one < 0 or other >= len(names):
        return 0, 0
    return names[one].outer_end, names[other].outer_start
