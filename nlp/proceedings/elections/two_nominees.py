"""Two nominees of whom one was elected by two figures: each has the votes that were cast for them.

In: votes in order. Out: the same; `Cllr A was elected by 7 votes to 4` tells 7 for A, and 4 for B.
"""

from dataclasses import replace
from itertools import pairwise

from nlp.proceedings.findings import Draft
from nlp.votes.counts import Counts


def share_figures(votes: list[Draft]) -> None:
    """Give the figures of an election to its two nominees, where one vote tells both."""
    for one, other in pairwise(votes):
        won, lost = (one, other) if one.carried else (other, one)
        if _elects(won) and _elects(lost) and _tells_both(won) and _is_alone(won, lost, votes):
            counts = won.counts
            won.counts = replace(counts, against=None)
            lost.counts = Counts(for_=counts.against)


def _elects(vote: Draft) -> bool:
    on = vote.on or (vote.motion.on if vote.motion else None)
    return on == "appointment" and vote.motion is not None and not vote.names


def _tells_both(won: Draft) -> bool:
    """Tell whether a vote was carried with figures for and against."""
    figures = won.counts.for_ is not None and won.counts.against is not None
    return figures and won.carried is True


def _is_alone(won: Draft, lost: Draft, votes: list[Draft]) -> bool:
    """Tell whether the other nominee was the only one, of whom no figure is told."""
    beaten = [v for v in votes if v.carried is False and v.start == lost.start]
    return lost.carried is False and not lost.counts and beaten == [lost]
