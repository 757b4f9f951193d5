"""Printed numbers against printed names and attendance."""

import pytest

from nlp.annotations import Evidence, Vote
from nlp.votes.consistency import is_consistent

A, B, C = ("Marsh", "Reed", "Hill"), ("Dale",), ()


@pytest.mark.parametrize(
    ("counts", "names", "attendance", "expected"),
    [
        ((3, 1, 0), (A, B, C), None, True),
        ((4, 1, 0), (A, B, C), None, False),  # four printed, three named
        ((None, None, None), (A, B, C), None, None),  # no number to compare
        ((3, 1, None), (C, C, C), None, None),  # no name to compare
        ((3, 1, None), (C, C, C), 5, True),
        ((3, 3, None), (C, C, C), 5, False),  # six votes of five present
        ((6, 6, None), (C, B, C), None, None),  # who gave the casting vote
        ((3, 4, None), (A, B, C), None, True),  # one of the four asked for it to be recorded
        ((3, 0, None), (A, B, C), None, False),  # none printed, one named
        ((None, None, None), (A, B, C), 3, False),
        ((None, None, None), (C, C, C), 9, None),
    ],
)
def test_is_consistent(
    counts: tuple[int | None, ...],
    names: tuple[tuple[str, ...], ...],
    attendance: int | None,
    expected: bool | None,
) -> None:
    vote = Vote(
        on="motion",
        outcome="carried",
        method="recorded",
        evidence=Evidence(0, 1, "vote-recorded"),
        for_count=counts[0],
        against_count=counts[1],
        abstain_count=counts[2],
        for_names=names[0],
        against_names=names[1],
        abstain_names=names[2],
    )
    assert is_consistent(vote, attendance) is expected
