"""A vote that its decision tells once more: with the same movers, or with the same figures.

In: a reading and its votes, in order. Out: each vote once. `On a recorded vote the motion was
carried` above the lists, beneath them `RESOLVED, on the proposal of A, seconded by B, that ...`.
"""

from nlp.proceedings.findings import Draft
from nlp.reading import Reading

WITHIN = 6  # paragraphs from a vote to the decision that tells of it again


def without_told_twice(reading: Reading, votes: list[Draft]) -> list[Draft]:
    """Return votes, those joined that a decision tells of again right behind them."""
    kept: list[Draft] = []
    for vote in votes:
        if kept and _is_again(reading, kept[-1], vote):
            kept[-1].join(vote)
        else:
            kept.append(vote)
    return kept


def _is_again(reading: Reading, told: Draft, vote: Draft) -> bool:
    """Tell whether a decision's vote is the one told before it, which has no decision yet."""
    if vote.decision is None or told.decision or not (told.carried and vote.carried):
        return False
    if told.amends or told.closes or reading.outline.gap(vote.start, told.end) > WITHIN:
        return False
    if reading.is_next_item(told.end - 1, vote.start):
        return False
    return _same_movers(told, vote) if vote.motion else _same_figures(told, vote)


def _same_movers(told: Draft, vote: Draft) -> bool:
    one, other = told.motion, vote.motion
    if not (one and other and one.mover and one.seconder and vote.is_bare):
        return False
    return bool(told.counts or told.names) and (one.mover, one.seconder) == (
        other.mover,
        other.seconder,
    )


def _same_figures(told: Draft, vote: Draft) -> bool:
    one, other = told.counts.decide(True), vote.counts.decide(True)
    figures = (one.for_, one.against)
    return None not in figures and figures == (other.for_, other.against)
