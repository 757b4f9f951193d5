"""Lists of voters whose side stands behind the names, a line each: `Marsh, Reed, Hill voted FOR`.

In: a reading. Out: one `Side` a line. Two lines at least, of different sides, stand one under the
other: a line alone may say who spoke.
"""

import re
from collections.abc import Iterator

from nlp.reading import Reading
from nlp.votes.sides import Side, is_list, names_in, tell_side

LINE = re.compile(
    r"[ ]*(?P<names>[A-Z][^.;:\n]{2,600}?)[ ]?(?:[-–:][ ]?|,[ ])?(?:(?:all|both)[ ])?"
    r"(?:vot(?:ed|ing)[ ])?"
    r"(?P<side>(?i:for|in favour|against|abstain(?:ed|ing)?|abstentions?))"
    r"(?:[ ](?:of[ ])?the[ ](?:motion|amendment|proposal|recommendations?))?[.;]?[ ]*",
)
SIDE_WITHIN = re.compile(r"[|\t] ?(?:for|against|abst\w{2,8}) ?[|\t]", re.IGNORECASE)
SIDES = ("for", "favour", "against", "abstain", "abstained", "abstaining")
MATTERS = ("motion", "amendment", "proposal", "recommendation", "recommendations")
LAST_WORDS = (*SIDES, "abstention", "abstentions", *MATTERS)  # of such a line


def list_named_before(reading: Reading) -> Iterator[Side]:
    """Yield the sides told behind their names, where lines of several sides stand together."""
    run: list[Side] = []
    for section in reading.stretches(("decision", "minutes")):
        for start, end in _lines(reading.text, section.start, section.end):
            side = _side(reading, start, end)
            if side is not None:
                run.append(side)
            elif reading.text[start:end].strip():
                yield from _of_several(run)
                run = []
        yield from _of_several(run)
        run = []


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _side(reading: Reading, start: int, end: int) -> Side | None:
    """Return the side that a line tells behind its names, if it is no more than that."""
    if not reading.text[max(start, end - 30) : end].rstrip(" .;").lower().endswith(LAST_WORDS):
        return None
    line = LINE.fullmatch(reading.text, start, end)
    if line is None or SIDE_WITHIN.search(line["names"]):
        return None  # `Marsh | For | Against`: of two questions
    if not is_list(reading, *line.span("names")):
        return None
    names = names_in(reading, *line.span("names"))
    return Side(tell_side(line["side"]), names, None, line.start("names"), line.end())


def _of_several(run: list[Side]) -> list[Side]:
    return run if len({side.side for side in run}) > 1 else []
