"""Floors of linking and of procedural items on labelled series, where they are at hand."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from minutebook.commands.recurring import recurring

GOLD = Path(__file__).parents[1] / ".." / "shared" / "gold"
FLOORS = [
    ("procedural", "f1", 0.98),
    ("linking", "precision", 0.95),
    ("linking", "f1", 0.93),
]


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    labels, scorer = GOLD / "series.jsonl", GOLD / "score_series.py"
    if not labels.exists():
        pytest.skip("no labelled series beside the project")
    found = tmp_path_factory.mktemp("recurring") / "found.jsonl"
    found.write_text(CliRunner().invoke(recurring, [str(labels)]).stdout, encoding="utf-8")
    command = [sys.executable, str(scorer), str(labels), str(found), "--json"]
    rows: dict[str, dict[str, float]] = json.loads(subprocess.check_output(command))
    return rows


@pytest.mark.shared
@pytest.mark.parametrize(("row", "figure", "floor"), FLOORS)
def test_no_figure_falls_below_its_floor(
    scores: dict[str, dict[str, float]], row: str, figure: str, floor: float
) -> None:
    assert scores[row][figure] >= floor
