"""The figures of a labelled folder, counted by hand."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from minutebook.cli import main
from minutebook.evaluation.quotes import find_sentence
from minutebook.evaluation.report import evaluate_labels, read_report


def person(name: str, *acts: str) -> dict[str, Any]:
    return {"name": name, "kind": "councillor", "role": None, "acts": list(acts)}


def page(*people: dict[str, Any]) -> dict[str, Any]:
    return {"council": "Westmarch", "meetings": [{"people": list(people)}]}


def test_people_and_acts_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Councillor Marsh moved. Councillor Reed spoke.")
    label = page(person("Marsh", "moved"), person("Reed", "spoke"))
    (tmp_path / "a.json").write_text(json.dumps(label))
    found = page(person("Marsh", "moved", "spoke"), person("Hill", "spoke"))
    report = evaluate_labels(tmp_path, tmp_path, lambda text: found)
    counts = {f.kind: (f.count.hits, f.count.labelled, f.count.found) for f in report.figures}
    assert counts["people"] == (1, 2, 2)
    assert counts["acts"] == (1, 2, 3)
    assert counts["people kind (of matched)"] == (1, 1, 1)
    assert [m.what for m in report.misses if m.kind == "people"] == [
        "missed Reed (councillor)",
        "wrong Hill (councillor)",
    ]


def test_a_label_without_its_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(page()))
    with pytest.raises(FileNotFoundError):
        evaluate_labels(tmp_path, tmp_path, lambda text: page())


def test_find_sentence() -> None:
    text = "First one. Councillor Ann\nMarsh spoke at length. Last one."
    assert find_sentence(text, "Ann Marsh") == "Councillor Ann Marsh spoke at length."
    assert find_sentence(text, "Bo Reed") is None


def test_a_saved_report_is_read_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Councillor Marsh moved.")
    (tmp_path / "a.json").write_text(json.dumps(page(person("Marsh", "moved"))))
    report = evaluate_labels(tmp_path, tmp_path, lambda text: page(person("Marsh", "moved")))
    saved = json.loads(json.dumps(asdict(report)))
    assert read_report(saved) == report


def test_a_kind_of_miss_that_there_is_none_of_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Councillor Marsh moved.")
    (tmp_path / "a.json").write_text(json.dumps(page(person("Hill", "moved"))))
    call = ["evaluate", str(tmp_path), "--text", str(tmp_path), "--misses", "--kind"]
    wrong = CliRunner().invoke(main, [*call, "bogus"])
    assert (wrong.exit_code, "'bogus' is not one of" in wrong.stderr) == (2, True)
    right = CliRunner().invoke(main, [*call, "people"])
    assert (right.exit_code, "missed Hill" in right.stdout) == (0, True)
