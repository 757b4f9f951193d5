"""What the scripts that learn share: what they need, the sets as given, the weights."""

from pathlib import Path

import pytest

from nlp.weights import add_up, read_sum
from training.learning import learn, list_sets, require, write_weights


def test_a_package_that_is_missing_or_too_old_ends_the_script_and_says_what_to_do() -> None:
    with pytest.raises(SystemExit, match=r"needs quay-tides: pip install quay-tides"):
        require("quay-tides")
    with pytest.raises(SystemExit, match=r"needs quay-tides 1\.8 or later: pip install quay-tides"):
        require("quay-tides", (1, 8))
    with pytest.raises(
        SystemExit, match=r"needs spacy 99\.0 or later, not \d.*: pip install -U spacy"
    ):
        require("spacy", (99, 0))
    require("spacy", (3, 0))
    require("spacy")


def test_sets_with_and_without_what_was_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jsonl").touch()
    labels = str(tmp_path / "a.jsonl")
    assert list_sets([labels, f"{labels}=b.jsonl", "quay.jsonl"]) == [
        (Path(labels), None),
        (Path(labels), Path("b.jsonl")),
    ]
    assert capsys.readouterr().out == "quay.jsonl is absent: left out\n"


def test_few_weights_leave_out_what_tells_little(tmp_path: Path) -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is no dependency")
    rows = [["rope", "once"], *[["rope"]] * 8, *[["tug"]] * 9]
    told = [True] * 9 + [False] * 9
    few, all_ = learn(rows, told, 1.0, sparse=True), learn(rows, told, 1.0)
    assert set(few) == {"always", "rope", "tug"}
    assert set(all_) == {"always", "rope", "tug", "once"}
    write_weights({"few": few, "all": all_}, tmp_path / "weights.tsv")
    kept = read_sum(tmp_path / "weights.tsv", "few")
    assert kept == few
    assert add_up(kept, ["rope"]) > 0 > add_up(kept, ["tug"])
