"""The measured quality has a floor: a change that lowers a figure below it fails."""

import hashlib
import sys
from pathlib import Path
from typing import Any

import pytest

from minutebook.evaluation.report import Report, evaluate_labels
from minutebook.page_json import page_json
from nlp.pages.page import annotate_page

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
FLOORS = tomllib.loads((ROOT / "tests" / "labelled" / "floors.toml").read_text())
FOLDERS = {"own": ROOT / "tests" / "labelled", "gold": ROOT.parent / "shared" / "gold"}


def annotate_text(text: str) -> dict[str, Any]:
    return page_json("", annotate_page(text))


def digest(folder: Path) -> str:
    """The fingerprint of a set, so that a floor cannot be kept by changing what is measured."""
    found = hashlib.sha256()
    for path in sorted([*folder.glob("labels/*.json"), *folder.glob("text/*.txt")]):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()[:16]


@pytest.fixture(scope="module", params=sorted(FOLDERS))
def measured(request: pytest.FixtureRequest) -> tuple[str, Report]:
    folder = FOLDERS[request.param]
    if not folder.exists():
        pytest.skip(f"{folder.name} is not beside the project")
    report = evaluate_labels(folder / "labels", folder / "text", annotate_text)
    return request.param, report


def test_the_set_is_the_one_that_the_floors_are_of(measured: tuple[str, Report]) -> None:
    name, _ = measured
    assert digest(FOLDERS[name]) == FLOORS[name]["digest"]


def test_no_figure_is_below_its_floor(measured: tuple[str, Report]) -> None:
    name, report = measured
    figures = {figure.kind: figure for figure in report.figures}
    below = {
        kind: (round(figures[kind].count.f1, 3), floor)
        for kind, floor in FLOORS[name]["f1"].items()
        if figures[kind].count.f1 < floor
    }
    assert below == {}


def test_every_page_is_answered(measured: tuple[str, Report]) -> None:
    name, report = measured
    assert report.pages == len(list((FOLDERS[name] / "labels").glob("*.json")))
