"""Votes that a text tells of twice: by their decision once more, or in Decision and in Minutes.

In: a reading and its votes, in order. Out: each vote once. `On a recorded vote the motion was
carried` above the lists, beneath them `RESOLVED, on the proposal of A, seconded by B, that ...`.
"""

from nlp.proceedings.findings import Draft, conflict
from nlp.reading import Reading

WITHIN = 6  # paragraphs from a vote to the decision that tells of it again
RECENT = 60  # votes that a later one may repeat


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
    if vote.motion:
        return _same_movers(told, vote)
    return _same_figures(told, vote) or _is_put(told, vote)


def _same_movers(told: Draft, vote: Draft) -> bool:
    one, other = told.motion, vote.motion
    if not (one and other and one.mover and one.seconder and vote.is_bare):
        return False
    return bool(told.counts or told.names) and (one.mover, one.seconder) == (
        other.mover,
        other.seconder,
    )


def _is_put(told: Draft, vote: Draft) -> bool:
    """Tell whether `The Motion was put and RESOLVED` stands beneath how its members voted."""
    by_name = bool(told.motion and told.names.get("for") and told.names.get("against"))
    return by_name and vote.is_bare and vote.on in (None, "motion")


def _same_figures(told: Draft, vote: Draft) -> bool:
    one, other = told.counts.decide(True), vote.counts.decide(True)
    figures = (one.for_, one.against)
    return None not in figures and figures == (other.for_, other.against)


def without_repeated_votes(reading: Reading, votes: list[Draft]) -> list[Draft]:
    """Return each vote once: Decision and Minutes may both tell of it.

    So may a page that lost its labels: what was moved and the decision, each with the same line.
    """
    kept: list[Draft] = []
    for vote in votes:
        told = (k for k in kept[-RECENT:] if _apart_votes(reading, k, vote) and _one_vote(k, vote))
        twin = next(told, None)
        if twin is None:
            kept.append(vote)
        else:
            twin.join(vote)
    return kept


def _apart_votes(reading: Reading, one: Draft, other: Draft) -> bool:
    """Tell whether two votes may be told by Decision and by Minutes."""
    if one.source != other.source:
        return True
    if not (reading.repeats and one.counts and one.words == other.words):
        return False
    own = other.decision is None or other.decision.text_start < other.start  # what was moved
    return bool(one.decision and not one.motion and other.motion and own)


def _one_vote(one: Draft, other: Draft) -> bool:
    """Tell whether two votes, of Decision and of Minutes, are one: nothing printed differs."""
    if one.carried != other.carried or conflict(one.counts, other.counts):
        return False
    counts = one.counts
    if None not in (counts.for_, counts.against) and counts == other.counts:
        return one.amends == other.amends  # the same figures in Decision and in Minutes
    told = [vote for vote in (one, other) if vote.decision is not None or vote.motion is not None]
    if (one.decision or other.decision) and (one.carried or len(told) > 1):
        return one.decision is other.decision
    movers = {v.motion.mover for v in (one, other) if v.motion and v.motion.mover}
    return (one.on == "amendment") == (other.on == "amendment") and len(movers) <= 1
