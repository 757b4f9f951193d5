"""Groups joined by how alike their nodes are on the mean, the best pair before others."""

import pytest

from nlp.recurrence.linking.joining import BEST, UNLIKE, join_groups


def join(
    sums: list[tuple[float, int, int]], sizes: dict[int, int], apart: tuple[int, ...] = ()
) -> tuple[list[set[int]], list[float]]:
    """Return the groups as they are at the end, and the means at which they were joined."""
    groups = {group: {group} for group in sizes}
    means = []

    def may_unite(one: int, other: int) -> bool:
        return not apart or not set(apart) <= groups[one] | groups[other]

    def unite(mean: float, one: int, other: int) -> int:
        means.append(mean)
        first, second = sorted((one, other))
        groups[first] |= groups.pop(second)
        return first

    join_groups(sums, dict(sizes), may_unite, unite)
    return list(groups.values()), means


ONES = {1: 1, 2: 1, 3: 1}


def test_the_most_alike_are_joined_first_then_what_is_like_both() -> None:
    groups, means = join([(0.5, 1, 2), (2.0, 2, 3), (0.1, 1, 3)], ONES)
    assert groups == [{1, 2, 3}]
    assert means == pytest.approx([2.0, 0.36])  # best .5, mean .3


def test_one_likely_pair_does_not_join_what_the_others_are_unlike() -> None:
    groups, _ = join([(0.5, 1, 2), (2.0, 2, 3), (-1.0, 1, 3)], ONES)
    assert groups == [{1}, {2, 3}]


def test_the_best_pair_counts_for_more() -> None:
    assert BEST == 0.3
    groups, means = join([(0.5, 1, 2), (2.0, 2, 3), (-0.6, 1, 3)], ONES)
    assert groups == [{1, 2, 3}]
    assert means == pytest.approx([2.0, 0.115])  # best .5, mean -.05


def test_two_nodes_without_a_sum_are_unlike() -> None:
    assert UNLIKE == -1
    assert join([(0.5, 1, 2), (2.0, 2, 3)], ONES)[0] == [{1}, {2, 3}]
    assert join([(0.6, 1, 2), (2.0, 2, 3)], ONES)[0] == [{1, 2, 3}]


def test_all_nodes_of_a_group_count() -> None:
    assert join([(0.7, 1, 2)], {1: 1, 2: 3})[0] == [{1}, {2}]
    assert join([(0.7, 1, 2), (0.7, 1, 2)], {1: 1, 2: 3})[0] == [{1, 2}]


def test_groups_that_may_not_be_one_stay_apart_though_each_is_like_a_third() -> None:
    groups, means = join([(3.0, 1, 2), (2.0, 2, 3), (5.0, 1, 3)], ONES, apart=(1, 3))
    assert groups == [{1, 2}, {3}]
    assert means == pytest.approx([3.0])
