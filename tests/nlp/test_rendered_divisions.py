"""Divisions told in the sentences of councils are read back: movers, figures, manner, outcome."""

import pytest

from tests.rendered.divisions import list_cases
from tests.rendered.votes_reading import Case, read

FAMILIES = (
    *("move", "result", "resolved", "amendment", "amend", "then", "lost", "twice", "closure"),
    *("dissent", "contest", "ballot", "mixed", "roll"),
)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """Every row of the table, printed once."""
    return list(list_cases(range(1)))


@pytest.mark.parametrize("family", FAMILIES)
def test_what_was_moved_and_voted_is_told_as_it_was(family: str, cases: list[Case]) -> None:
    table = read(case for case in cases if case[0].split()[0].strip(",") == family)
    assert len(table) > 4
    for row, (score, pages) in table.items():
        assert score["right"] == score.total(), (row, pages)
