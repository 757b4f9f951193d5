"""Votes printed in the layouts of councils are read back as the facts they were printed from."""

from collections import Counter

import pytest

from tests.rendered.votes import list_cases
from tests.rendered.votes_reading import Case, read

# What a row of the table still misses, in facts of a hundred; nothing may be told wrong.
MISSED = {
    "roll, F": 40,  # F, A and Ab: nothing says what the letters are
    "roll by cell, F": 40,
    "figures: F A Ab": 42,
}
# A name and `Voted for` on lines of their own: which belong together is told by nothing.
WRONG = {"roll by cell, Voted for"}
FAMILIES = ("list", "marks", "columns", "roll", "scene", "name", "figures", "spoken")


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """Every row of the table, printed for two votes."""
    found: Counter[str] = Counter()
    chosen = []
    for case in list_cases():
        found[case[0]] += 1
        if found[case[0]] == 1 or (found[case[0]] == 3 and "name" not in case[0]):
            chosen.append(case)
    return chosen


@pytest.mark.parametrize("family", FAMILIES)
def test_a_layout_tells_nothing_wrong_and_nearly_all(family: str, cases: list[Case]) -> None:
    table = read(case for case in cases if case[0].split(":")[0].split(",")[0].split()[0] == family)
    assert len(table) > 4
    for row, (score, pages) in table.items():
        allowed = MISSED.get(row, 0)
        if row not in WRONG:
            assert not score["wrong"], (row, pages)
            assert score["missing"] * 100 <= allowed * score.total(), (row, pages)


def test_the_table_covers_what_it_says(cases: list[Case]) -> None:
    rows = {row for row, *_ in cases}
    assert len(rows) > 300
    assert rows >= {*MISSED, *WRONG}
