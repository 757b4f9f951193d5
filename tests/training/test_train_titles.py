"""How the sum of procedural titles is taught, and what is left out while it is judged."""

import json
from pathlib import Path

import pytest

from training.train_titles import COUNCILS, Title, judge_titles, learn_titles, read_titles


def title(of_set: str, council: str, word: str, *, procedural: bool) -> Title:
    traits = [f"word={word}", f"pair=^ {word}", f"pair={word} $"]
    return Title(of_set, council, word, procedural, True, False, False, traits)


def build_set(name: str, *, procedural: bool) -> list[Title]:
    councils = [f"{name} {at}" for at in range(COUNCILS)]
    rope = [title(name, council, "rope", procedural=procedural) for council in councils]
    return rope + [title(name, council, "tug", procedural=not procedural) for council in councils]


def test_rules_are_read_from_what_was_found_and_each_title_with_its_place(tmp_path: Path) -> None:
    row = {"council": "Quay", "committee": "Cabinet", "date": "2024-05-01", "series": None}
    named = [("Apologies", "procedural"), ("Crane Hire", "one_off")]
    rows = [{**row, "item": str(at + 1), "title": t, "kind": k} for at, (t, k) in enumerate(named)]
    labels, found = tmp_path / "works.jsonl", tmp_path / "found.jsonl"
    labels.write_text("\n".join(map(json.dumps, rows)))
    found.write_text("\n".join(json.dumps({**r, "kind": "one_off"}) for r in rows))
    assert [t.by_rules for t in read_titles(labels, None)] == [True, False]
    told = read_titles(labels, found)
    assert [t.by_rules for t in told] == [False, False]
    assert [t.procedural for t in told] == [True, False]
    assert "stands=one" in told[0].traits


def test_what_rules_found_must_be_of_the_same_set(tmp_path: Path) -> None:
    row = {"council": "Quay", "committee": "Cabinet", "date": "", "item": "", "title": "Tugs"}
    labels, found = tmp_path / "works.jsonl", tmp_path / "found.jsonl"
    labels.write_text(json.dumps({**row, "series": None, "kind": "one_off"}))
    found.write_text("")
    with pytest.raises(SystemExit, match=r"has 0 rows, .* 1: not of the same set"):
        read_titles(labels, found)


def test_the_sum_adds_to_rules_and_is_barred_by_them() -> None:
    told = title("a", "Quay", "rope", procedural=True)
    assert not told.with_sum
    told.total = 9.0
    assert told.with_sum
    told.barred = True
    assert not told.with_sum


def test_a_set_is_told_by_what_the_other_sets_taught() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is no dependency")
    titles = [*build_set("a", procedural=True), *build_set("b", procedural=False)]
    judge_titles(titles)
    assert [t.total > 0 for t in titles] == [not t.procedural for t in titles]


def test_what_few_councils_print_has_no_weight_and_what_tells_nothing_has_0() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is no dependency")
    titles = build_set("a", procedural=True)
    rare = title("a", "a 0", "quay", procedural=True)
    both = [title("b", f"b {at}", "crane", procedural=at % 2 == 0) for at in range(4)]
    weights = learn_titles([*titles, rare, *both])
    assert "word=quay" not in weights
    assert weights["word=crane"] == 0 == weights["pair=crane $"]
