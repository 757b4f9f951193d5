"""Sums of learnt weights do not hang on the order of their traits, which a set has by chance."""

from itertools import permutations

import pytest

from nlp.weights import add_up

SUMS = [
    {"always": 0.7, "a": 0.1, "b": -0.8},
    {"always": 1.1, "a": -2.2, "b": 0.4, "c": 0.7},
]


@pytest.mark.parametrize("weights", SUMS)
def test_the_order_of_traits_changes_nothing(weights: dict[str, float]) -> None:
    traits = [trait for trait in weights if trait != "always"]
    assert len({add_up(weights, order) for order in permutations(traits)}) == 1


def test_unknown_traits_weigh_nothing() -> None:
    assert add_up({"always": 0.5, "a": 1.0}, ["a", "b"]) == 1.5
