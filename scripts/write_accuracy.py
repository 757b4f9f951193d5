"""Measure the extraction on the labelled sets and write docs/accuracy.md: `make accuracy`.

The project's own set lies in tests/labelled. The sets of `../shared`, where there, are added.
"""

from pathlib import Path
from typing import Any

from minutebook.evaluation.accuracy_page import build_accuracy_page
from minutebook.evaluation.report import evaluate_labels
from minutebook.page_json import page_json
from nlp.pages import annotate_page

ROOT = Path(__file__).parent.parent
SETS = {
    "The project's own labelled set": (
        ROOT / "tests" / "labelled",
        "Written by us in the forms of UK councils' pages, with invented people and matters.",
    ),
    "Real minutes": (
        ROOT.parent / "shared" / "gold",
        "Cut from the minutes of Limerick, six town and parish councils, and Somerset.",
    ),
}


def annotate_text(text: str) -> dict[str, Any]:
    """Return what `minutebook annotate` would print of the text."""
    return page_json("", annotate_page(text))


def main() -> None:
    """Write the page."""
    reports = [
        (title, about, evaluate_labels(folder / "labels", folder / "text", annotate_text))
        for title, (folder, about) in SETS.items()
        if folder.exists()
    ]
    (ROOT / "docs" / "accuracy.md").write_text(build_accuracy_page(reports), encoding="utf-8")


if __name__ == "__main__":
    main()
