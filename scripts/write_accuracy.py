"""Measure the extraction on the labelled sets and write docs/accuracy.md: `make accuracy`.

    python scripts/write_accuracy.py [--unseen FOLDER]

The project's own set lies in tests/labelled. The sets of `../shared`, where there, are added.
FOLDER (labels, text) is a set kept outside of the project, whose pages nobody read while rules were
made: its figures alone are kept (docs/accuracy-unseen.json), and stand first until measured anew.
Where FOLDER holds `first` and `second` too, the labels of two readers who did not see each other's,
how far they agree stands beside.
"""

import argparse
import json
import subprocess
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from minutebook.evaluation.accuracy_page import build_accuracy_page
from minutebook.evaluation.report import Report, evaluate_labels, read_report
from minutebook.page_json import page_json
from nlp.pages.page import annotate_page

ROOT = Path(__file__).parent.parent
UNSEEN = ROOT / "docs" / "accuracy-unseen.json"
NOT_SEEN = """\
**What to expect of a council that nobody wrote rules for.** Pages labelled before anything was
found in them, and kept outside of the project: 83 real texts of 13 councils of which no other text
was known (eight Irish counties and cities, an English parish and a town, three Scottish community
councils), as public repositories hold them. Measured once, on {measured}, with the code of {code}:
no page of them had been read while its rules were made. Later code has read them
(docs/comparison.md says what that was worth, and how 155 pages stood a day before, 72 of them in
the forms of councils' sites)."""
READERS = """\
**As far as two people agree who read the same pages.** Each of the pages above was labelled twice,
neither reader seeing the other's labels; a third settled what they differed in. The figures take
the first reader's labels for true and the second's for found: nothing that reads pages can be
expected to do better. Entries of several items were put together for it, topics left out."""
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


def measure(folder: Path) -> Report:
    """Return the figures of a folder with `labels` and `text`."""
    return evaluate_labels(folder / "labels", folder / "text", annotate_text)


def compare(folder: Path) -> Report:
    """Return how far the labels of `second` agree with those of `first`, topics left out."""
    second = {}
    for path in (folder / "second").glob("*.json"):
        text = (folder / "text" / f"{path.stem}.txt").read_text(encoding="utf-8")
        second[text] = json.loads(path.read_text(encoding="utf-8"))
    report = evaluate_labels(folder / "first", folder / "text", second.__getitem__)
    return replace(report, figures=tuple(f for f in report.figures if "topics" not in f.kind))


def keep_unseen(folder: Path) -> None:
    """Write the figures of the set that is kept outside, without its pages or misses."""
    report = asdict(measure(folder)) | {
        "misses": [],
        "measured": date.today().isoformat(),
        "code": _commit(),
    }
    if (folder / "second").exists():
        report["readers"] = asdict(compare(folder)) | {"misses": []}
    UNSEEN.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


def _commit() -> str:
    """Return the short name of the commit that is measured."""
    command = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description="Write docs/accuracy.md.")
    parser.add_argument("--unseen", type=Path, metavar="FOLDER")
    if folder := parser.parse_args().unseen:
        keep_unseen(folder)
    unseen = json.loads(UNSEEN.read_text(encoding="utf-8"))
    reports = [("Councils not seen", NOT_SEEN.format(**unseen), read_report(unseen))]
    if "readers" in unseen:
        reports.append(("How far two readers agree", READERS, read_report(unseen["readers"])))
    reports += [(title, about, measure(f)) for title, (f, about) in SETS.items() if f.exists()]
    (ROOT / "docs" / "accuracy.md").write_text(build_accuracy_page(reports), encoding="utf-8")


if __name__ == "__main__":
    main()
