"""How the sums of recurring items are taught, and what is left out while they are judged."""

import json
from pathlib import Path

from benchmarks.train_series import (
    COUNCILS,
    PARTS,
    SURE,
    LikelyPair,
    Rows,
    Title,
    count_pairs,
    give_parts,
    list_words_known,
    read_pairs,
    read_titles,
    weigh,
)

ROWS = [
    ("Apologies", "procedural", None),
    ("Harbour Dues 2024/25", "recurring", "quay/cabinet/dues"),
    ("Work Programme", "recurring", "quay/cabinet/work-programme"),
    ("Closing of the meeting", "procedural", None),
]


def write(path: Path, kinds: list[str]) -> Path:
    rows = [
        {"council": "Quay", "committee": "Cabinet", "title": title, "series": series, "kind": kind}
        for (title, _, series), kind in zip(ROWS, kinds, strict=True)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_a_set_is_read_with_what_rules_said_that_had_not_read_it(tmp_path: Path) -> None:
    labels = write(tmp_path / "labels.jsonl", [kind for _, kind, _ in ROWS])
    found = write(tmp_path / "found.jsonl", ["procedural", "one_off", "one_off", "one_off"])
    titles = read_titles(labels, found)
    assert [t.title for t in titles] == [title for title, _, _ in ROWS]
    assert [t.procedural for t in titles] == [True, False, False, True]
    assert [t.scored for t in titles] == [True, True, False, True]
    assert [t.by_rules for t in titles] == [True, False, False, False]
    assert [t.by_rules for t in read_titles(labels, None)] == [True, False, False, False]


def test_every_council_is_left_out_in_one_part() -> None:
    parts = give_parts({f"council {n}" for n in range(50)})
    assert set(parts.values()) == set(range(PARTS))


def test_what_a_title_holds_that_was_not_taught_counts_as_strange() -> None:
    title = Title(
        "s", "c", "Quay", False, True, False, True, ["word=quay", "pair=^ quay", "pair=quay $"]
    )
    weights = {"always": 0.5, "unknown>0": -1.0, "unknown=all": -0.25, "strange>0.99": -2.0}
    assert weigh(title, weights) == -2.75
    assert weigh(title, {**weights, "word=quay": 1.0}) == -0.5


def test_more_than_one_council_teaches_and_what_is_taken_in_is_sure() -> None:
    assert COUNCILS > 1
    assert SURE > 0


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


def test_sums_join_what_rules_left_apart_unless_it_was_on_one_agenda() -> None:
    pairs = [
        LikelyPair("Quay", [0], [1], True, [], total=2.0),
        LikelyPair("Quay", [0], [2], False, [], total=0.1),
        LikelyPair("Quay", [0], [3], False, [], total=9.0),  # on one agenda
        LikelyPair("Quay", [0], [4], False, [], apart=True, total=9.0),
    ]
    kept = Rows("works", WORKS, [None] * len(WORKS), pairs)
    by_rules, with_sums = count_pairs(kept, None), count_pairs(kept, 0.5)
    assert (by_rules["labelled"], by_rules["found"]) == (1, 0)
    assert (with_sums["hits"], with_sums["found"]) == (1, 1)
    assert count_pairs(kept, 0.0)["found"] == 3  # the third joins the two


def test_words_of_several_councils_are_known(tmp_path: Path) -> None:
    rows = [{**WORKS[4], "council": f"Council {n}"} for n in range(4)]
    assert list_words_known([write_rows(tmp_path / "a.jsonl", [*rows, WORKS[5]])]) == {
        "tug",
        "hire",
    }
