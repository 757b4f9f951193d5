"""Two heads printed side by side that lost their columns: `PRESENT: APOLOGIES: A, B and C. D`.

In: a cleaned text and its headings. Out: the headings, each put before its own list where a full
stop parts the two; else neither, for nothing tells who was there and who was not.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.people.attendance.tops import LONGEST, Heading
from nlp.people.findings import AWAY
from nlp.sentences import is_abbreviation

# What stands right before the head on the right: the left one, with nobody below it.
_LEFT = re.compile(
    r"(?:(?:\A|[\n.|:]|[.][Mm]|\d)[.]?[ ]{0,20}(?P<left>(?i:(?:members |councillors )?present))"
    r"|(?<=[a-z\d)])(?<!Also)[ ](?P<run>Present|PRESENT))"
    r"[ ]{0,3}[:|]?[ |\n]{0,8}\Z"
)
_STOP = re.compile(r"(?<=[a-z]{2})[.]\s{1,3}(?=[A-Z])")
# The row below has its columns yet: `Cllr A Marsh   Cllr B Reed`
_CELLS_BELOW = re.compile(r"[ ]*\n[^\n]*\S[ ]{3,80}\S")
_REACH = 60  # characters before a head
_EDGES = " \n:|"


def settle_beside(text: str, headings: list[Heading]) -> list[Heading]:
    """Return the headings in order, those that stand side by side put before their own lists."""
    kept = {heading.start: heading for heading in headings}
    for at, right in enumerate(headings):
        left = _find_left(text, right)
        if left is None:
            continue
        kept.pop(left, None)
        del kept[right.start]
        for other in _further(text, right, headings[at + 1 :]):
            kept.pop(other.start, None)
        end = headings[at + 1].start if at + 1 < len(headings) else right.end + LONGEST
        stops = [
            stop
            for stop in _STOP.finditer(text, right.end, end)
            if not is_abbreviation(text, right.end, stop.start())
        ]
        if len(stops) == 1:
            kept[left] = Heading(left, right.end, "present", "councillor")
            kept[stops[0].end()] = replace(right, start=stops[0].end(), end=stops[0].end())
    return [kept[start] for start in sorted(kept)]


def _further(text: str, right: Heading, behind: list[Heading]) -> Iterator[Heading]:
    """Yield the heads that follow with nobody in between, and the list that needs no head."""
    end = right.end
    for other in behind:
        if text[end : other.start].strip(_EDGES):
            return
        yield other
        end = other.end


def _find_left(text: str, right: Heading) -> int | None:
    """Return where the head on the left of one of those away begins, if one stands beside it."""
    if right.act not in AWAY or (right.right and _CELLS_BELOW.match(text, right.end)):
        return None
    match = _LEFT.search(text, max(0, right.start - _REACH), right.start)
    return match.start(match.lastgroup or "left") if match else None
