"""The decisions that minutes were agreed where no mark near says so: `The minutes were agreed`.

In: a reading and the decisions that marks tell of. Out: further ones.
"""

from bisect import bisect_left
from collections.abc import Iterator

from nlp.proceedings.decisions.one_item import is_of_one_item
from nlp.proceedings.findings import Decision
from nlp.reading import Reading
from nlp.resolutions.confirmed import SIGNED, list_confirmed
from nlp.sentences import Span

CLOSE = 1  # paragraphs around the minutes within which a mark has said what became of them


def list_minutes_confirmed(reading: Reading, found: list[Decision]) -> Iterator[Decision]:
    """Yield the decisions that minutes were agreed where nothing found near says so."""
    said = [d for d in found if not SIGNED.match(reading.flat, d.text_start, d.text_end)]
    said.sort(key=lambda d: d.text_start)
    for told in list_confirmed(reading):
        if any(_is_told(reading, told, decision) for decision in _near(reading, said, told)):
            continue
        span = (told.start, told.end, told.start, told.end)
        yield Decision(
            *span,
            0,
            "resolved",
            "minutes-confirmed",
            reading.kind_at(told.start),
            verb="confirm_minutes",
        )


def _is_told(reading: Reading, told: Span, decision: Decision) -> bool:
    """Tell whether a decision says what became of minutes: of the same item, or around it."""
    around = decision.start <= told.start < decision.text_end
    return around or is_of_one_item(reading, told.start, decision.text_start)


def _near(reading: Reading, said: list[Decision], told: Span) -> list[Decision]:
    """Return the decisions, of those in order, that stand within CLOSE paragraphs of `told`."""
    index = reading.outline.index_at(told.start)
    near = reading.paragraphs[max(0, index - CLOSE) : index + CLOSE + 1]
    first, last = (
        bisect_left(said, place, key=lambda d: d.text_start)
        for place in (near[0].start, near[-1].end)
    )
    return said[first:last]
