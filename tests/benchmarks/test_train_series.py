"""How the sums of recurring items are taught, and what is left out while they are judged."""

import json
from pathlib import Path

from benchmarks.train_series import COUNCILS, PARTS, SURE, Title, give_parts, read_titles, weigh

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
    assert [t.title for t in titles] == ["Apologies", "Harbour Dues 2024/25", ROWS[3][0]]
    assert [t.procedural for t in titles] == [True, False, True]
    assert [t.by_rules for t in titles] == [True, False, False]
    assert [t.by_rules for t in read_titles(labels, None)] == [True, False, False]


def test_every_council_is_left_out_in_one_part() -> None:
    parts = give_parts({f"council {n}" for n in range(50)})
    assert set(parts.values()) == set(range(PARTS))


def test_what_a_title_holds_that_was_not_taught_counts_as_strange() -> None:
    title = Title("s", "c", "Quay", False, False, True, ["word=quay", "pair=^ quay", "pair=quay $"])
    weights = {"always": 0.5, "unknown>0": -1.0, "unknown=all": -0.25, "strange>0.99": -2.0}
    assert weigh(title, weights) == -2.75
    assert weigh(title, {**weights, "word=quay": 1.0}) == -0.5


def test_more_than_one_council_teaches_and_what_is_taken_in_is_sure() -> None:
    assert COUNCILS > 1
    assert SURE > 0
