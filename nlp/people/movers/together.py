"""Who moved together, and who seconded together: `proposed by A, B and C, seconded by D and E`.

In: a cleaned text, its names and a proposal. Out: the indices of those beside its mover and its
seconder, with the act.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.people.movers.pairing import Moving
from nlp.people.names.mentions import NameMention

_NEXT = re.compile(r"(?:,|,?[ \n]and|[ ]&)[ \n]{1,3}(?:the[ ])?\Z")
# Behind movers, up to the cue of who seconded: `on behalf of all Groups and seconded by`
_SECONDED = re.compile(r"[.;]?[^.;:]{0,80}?\b(?:seconded|2nd(?:ed)?)\b", re.IGNORECASE)
_CUE_NEXT = re.compile(r"[,;.]?[ \n]{1,3}(?:and[ ])?(?:seconded|2nd(?:ed)?)\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?:councillors|cllrs|messrs)\b", re.IGNORECASE)


def list_companions(
    text: str, names: tuple[NameMention, ...], moving: Moving
) -> Iterator[tuple[int, str]]:
    """Yield (index of the name, act) of those who moved or seconded along with the one told.

    `Proposed by A and B` alone may tell of a mover and a seconder, so that a seconder is asked for.
    """
    mover, seconder = moving.mover, moving.seconder
    if mover is None or seconder is None:
        return
    movers = _list_joined(names, text, mover)
    end = names[movers[-1]].outer_end if movers else 0
    if movers and end <= seconder.outer_start and _SECONDED.match(text, end, moving.end):
        yield from ((at, "moved") for at in movers)
    if _PLURAL.match(text, seconder.outer_start):
        yield from ((at, "seconded") for at in _list_joined(names, text, seconder))


def _list_joined(names: tuple[NameMention, ...], text: str, first: NameMention) -> list[int]:
    """Return the names behind the first of a run that `and` or a cue ends, or none."""
    at = bisect_left(names, first.start, key=lambda name: name.start) + 1
    run, end = list[int](), first.outer_end
    while at < len(names) and (gap := _NEXT.fullmatch(text, end, names[at].outer_start)):
        run.append(at)
        if gap[0].strip() != ",":
            return run
        end, at = names[at].outer_end, at + 1
    return run if _CUE_NEXT.match(text, end) else []
