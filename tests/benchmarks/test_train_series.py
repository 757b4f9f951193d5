"""How the sum of recurring items is taught, and what is left out while it is judged."""

import json
from pathlib import Path

import pytest

from benchmarks.train_series import (
    LikelyPair,
    Rows,
    count_pairs,
    judge_pairs,
    list_words_known,
    read_pairs,
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


def write_rows(path: Path, rows: list[dict[str, str | None]]) -> Path:
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_pairs_of_one_committee_that_share_a_word_are_told_right_or_wrong(tmp_path: Path) -> None:
    kept = read_pairs(write_rows(tmp_path / "works.jsonl", WORKS), None, ())
    told = {(*pair.one, *pair.other): pair.same for pair in kept.pairs}
    assert {tuple(sorted(nodes)): same for nodes, same in told.items()} == {
        (0, 1): True,
        (0, 2): False,
        (1, 2): False,
    }
    assert all("share>0" in pair.signs for pair in kept.pairs)


def test_what_rules_found_must_be_of_the_same_set(tmp_path: Path) -> None:
    labels = write_rows(tmp_path / "works.jsonl", WORKS)
    found = write_rows(tmp_path / "found.jsonl", WORKS[:2])
    with pytest.raises(SystemExit, match=r"has 2 rows, .* 6: not of the same set"):
        read_pairs(labels, found, ())


def test_sums_join_what_rules_left_apart_unless_it_was_on_one_agenda() -> None:
    pairs = [
        LikelyPair("Quay", [0], [1], True, [], total=2.0),
        LikelyPair("Quay", [0], [2], False, [], total=-0.1),
        LikelyPair("Quay", [0], [3], False, [], total=9.0),  # on one agenda
    ]
    kept = Rows("works", WORKS, [None] * len(WORKS), {at: at for at in range(6)}, pairs)
    by_rules, with_sums = count_pairs(kept, summed=False), count_pairs(kept, summed=True)
    assert (by_rules["labelled"], by_rules["found"]) == (1, 0)
    assert (with_sums["hits"], with_sums["found"]) == (1, 1)
    pairs[1].total = 1.5  # less what the third is unlike the second by, which has no sum
    assert count_pairs(kept, summed=True)["found"] == 3
    pairs[1].total = 0.5
    assert count_pairs(kept, summed=True)["found"] == 1


def build_set(name: str, sign: str, *, same: bool) -> Rows:
    pairs = [LikelyPair(f"Quay {n}", [0], [1], same, [sign]) for n in range(9)]
    pairs += [LikelyPair(f"Quay {n}", [0], [2], not same, ["plain"]) for n in range(9)]
    return Rows(name, WORKS, [None] * len(WORKS), {}, pairs)


def test_a_set_is_told_by_what_the_other_sets_taught() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is no dependency")
    sets = [build_set("a", "rope", same=True), build_set("b", "rope", same=False)]
    sets[1].pairs[0].apart = True
    judge_pairs(sets)
    ropes = [kept.pairs[1].total for kept in sets]
    assert ropes[0] < 0 < ropes[1]  # each has learnt the other's
    assert sets[1].pairs[0].total < ropes[0]


def test_words_of_several_councils_are_known(tmp_path: Path) -> None:
    rows = [{**WORKS[4], "council": f"Council {n}"} for n in range(4)]
    assert list_words_known([write_rows(tmp_path / "a.jsonl", [*rows, WORKS[5]])]) == {
        "tug",
        "hire",
    }
