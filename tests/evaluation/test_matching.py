"""By which rules a finding counts as right: tables that can be checked by eye."""

import pytest

from minutebook.evaluation.matching import (
    is_compatible_vote,
    is_same_name,
    is_same_resolution,
    is_same_role,
    is_same_topic,
    pair_up,
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Councillor Ann Marsh", "Marsh", True),
        ("A Marsh", "Ann Marsh", True),
        ("Ann Marsh", "Bo Marsh", False),
        ("Ann Marsh", "Ann Reed", False),
        ("Ó Ceallaigh", "O Ceallaigh", True),
        ("O’Dea", "O'Dea", True),
        ("Councillor", "Marsh", False),
    ],
)
def test_is_same_name(one: str, other: str, same: bool) -> None:
    assert is_same_name(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Leader of the Council", "Leader of the Council", True),
        ("Director of Roads", "Director of Roads and Transport", True),
        ("Director of Roads", "Chair", False),
        (None, None, False),
    ],
)
def test_is_same_role(one: str | None, other: str | None, same: bool) -> None:
    assert is_same_role(one, other) is same


def test_a_resolution_may_begin_within_a_dozen_words_of_the_label() -> None:
    label = {"text": "the plan be approved and sent to Council"}
    assert is_same_resolution(label, {"text": "That the plan be approved and sent to Council."})
    assert not is_same_resolution(label, {"text": "the budget be refused"})
    assert not is_same_resolution(label, {"text": ""})


def test_votes_are_incompatible_where_both_print_a_different_figure() -> None:
    label = {"outcome": "carried", "for": 5, "against": None, "mover": "Ann Marsh"}
    assert is_compatible_vote(label, {"outcome": "carried", "for": None, "mover": None})
    assert not is_compatible_vote(label, {"outcome": "carried", "for": 6})
    assert not is_compatible_vote(label, {"outcome": "lost", "for": 5})
    assert not is_compatible_vote(label, {"outcome": "carried", "mover": "Bo Reed"})


def test_topics_match_on_half_of_their_words_or_containment() -> None:
    assert is_same_topic("overdue Care Act assessments", "Care Act assessment")
    assert is_same_topic("library", "libraries and leisure")
    assert not is_same_topic("library", "leisure")


def test_pairs_use_each_once_and_equal_ones_first() -> None:
    pairs, missed, extra = pair_up(["Ann Marsh", "Marsh"], ["Marsh", "Bo Reed"], is_same_name)
    assert pairs == [("Marsh", "Marsh")]
    assert (missed, extra) == (["Ann Marsh"], ["Bo Reed"])
