"""How the sum of recurring items is taught, and what is left out while it is judged."""

import pytest

from training.train_series import (
    LikelyPair,
    Rows,
    count_pairs,
    judge_pairs,
    list_pairs,
    list_words_known,
    read_tables,
)


def item(title: str, day: str, series: str | None) -> dict[str, str | None]:
    row = {"council": "Quay", "committee": "Cabinet", "date": day, "item": None, "title": title}
    return {**row, "series": series, "kind": "recurring"}


WORKS = [
    item("Winter Moorings: Planning", "2023-09-01", "quay/cabinet/winter"),
    item("Winter Moorings Plan", "2024-09-01", "quay/cabinet/winter"),
    item("Winter Lights", "2024-12-01", None),
    item("Ferry Fares", "2023-09-01", "quay/cabinet/fares"),
    item("Tug Hire", "2023-09-01", None),
    item("Crane Inspection", "2023-09-01", None),
]


def test_pairs_of_one_committee_that_share_a_word_are_told_right_or_wrong() -> None:
    kept = list_pairs("works", WORKS, ())
    told = {(*pair.one, *pair.other): pair.same for pair in kept.pairs}
    assert {tuple(sorted(nodes)): same for nodes, same in told.items()} == {
        (0, 1): True,
        (0, 2): False,
        (1, 2): False,
    }
    assert all("share>0" in pair.signs for pair in kept.pairs)


def test_sums_join_what_was_not_on_one_agenda() -> None:
    pairs = [
        LikelyPair("Quay", [0], [1], True, [], total=2.0),
        LikelyPair("Quay", [0], [2], False, [], total=-0.1),
        LikelyPair("Quay", [0], [3], False, [], total=9.0),  # on one agenda
    ]
    kept = Rows("works", WORKS, {at: at for at in range(6)}, pairs)
    count = count_pairs(kept)
    assert (count["labelled"], count["hits"], count["found"]) == (1, 1, 1)
    pairs[1].total = 1.5  # less what the third is unlike the second by, which has no sum
    assert count_pairs(kept)["found"] == 3
    pairs[1].total = 0.5
    assert count_pairs(kept)["found"] == 1


def build_set(name: str, sign: str, *, same: bool) -> Rows:
    pairs = [LikelyPair(f"Quay {n}", [0], [1], same, [sign]) for n in range(9)]
    pairs += [LikelyPair(f"Quay {n}", [0], [2], not same, ["plain"]) for n in range(9)]
    return Rows(name, WORKS, {}, pairs)


def test_a_set_is_told_by_what_the_other_sets_taught() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is no dependency")
    sets = [build_set("a", "rope", same=True), build_set("b", "rope", same=False)]
    sets[1].pairs[0].signs.append("differ=number")
    judge_pairs(sets, ())
    ropes = [kept.pairs[1].total for kept in sets]
    assert ropes[0] < 0 < ropes[1]  # each has learnt the other's
    assert sets[1].pairs[0].total < ropes[0]


def test_words_of_several_councils_are_known() -> None:
    rows = [{**WORKS[4], "council": f"Council {n}"} for n in range(4)]
    assert list_words_known([[*rows, WORKS[5]]]) == {
        "tug",
        "hire",
    }


def test_the_tables_of_our_tests_teach_what_is_one_and_what_is_not() -> None:
    kept = list_pairs("tables", read_tables(), ())
    assert {pair.same for pair in kept.pairs} == {True, False}
    assert all(pair.council.startswith("council ") for pair in kept.pairs)
