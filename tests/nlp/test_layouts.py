"""What a text says does not depend on its layout: the labelled texts set in other ways say the same.

Each text is annotated as it stands and again after a change that no reader would take for another
meaning. The shares allowed are of facts that came out different (lost or new), as measured in
November 2026 and rounded up to the next half of a hundredth or the one after it; they may only
fall.
"""

import re
import textwrap
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from minutebook.evaluation.matching import fold_words, vote_figures
from minutebook.page_json import page_json
from nlp.pages.page import annotate_page

TEXTS = Path(__file__).parents[1] / "labelled" / "text"
Change = Callable[[str], str]


def wrapped(width: int, indent: str = "", margin: str = "") -> Change:
    """Break lines longer than `width`, but for those of tables."""

    def change(line: str) -> str:
        if len(line) <= width or "   " in line.strip() or "|" in line or "\t" in line.strip():
            return margin + line if line.strip() else line
        lines = textwrap.wrap(
            line, width, initial_indent=margin, subsequent_indent=indent, break_on_hyphens=False
        )
        return "\n".join(lines)

    return by_line(change)


def by_line(change: Change) -> Change:
    return lambda text: "\n".join(change(line) for line in text.split("\n"))


def marked(before: str, behind: str) -> Change:
    """Set the words with which minutes label their parts in bold."""
    words = r"\b(RESOLVED|AGREED|Resolved|Agreed|PRESENT|Present|Apologies|Decision|Minutes)\b"
    return lambda text: re.sub(words, rf"{before}\1{behind}", text)


LAYOUTS: dict[str, tuple[Change, float]] = {
    "width 60": (wrapped(60), 0.045),
    "width 60, indented": (wrapped(60, " " * 8), 0.055),
    "width 80": (wrapped(80), 0.015),
    "width 80, indented": (wrapped(80, " " * 8), 0.015),
    "width 100, indented": (wrapped(100, " " * 3), 0.01),
    "width 80, all indented": (wrapped(80, " " * 8, " " * 8), 0.015),
    "blanks at line ends": (by_line(lambda line: line + "  " if line.strip() else line), 0.0),
    "line ends of Windows": (lambda text: text.replace("\n", "\r\n"), 0.0),
    "no-break spaces": (lambda text: text.replace(" the ", "\u00a0the\u00a0"), 0.0),
    "curly quotes": (lambda text: text.replace("'", "’"), 0.0),
    "straight quotes": (lambda text: text.replace("’", "'"), 0.0),
    "dashes": (lambda text: text.replace(" - ", " \u2013 "), 0.0),
    "bold in Markdown": (marked(r"**", r"**"), 0.0),
    "bold in HTML": (marked("<strong>", "</strong>"), 0.0),
    "underscores": (marked("_", "_"), 0.01),
    "entities": (lambda text: text.replace("'", "&#39;").replace(" and ", "&nbsp;and "), 0.025),
}


@cache
def texts() -> dict[str, str]:
    return {p.stem: p.read_text(encoding="utf-8") for p in sorted(TEXTS.glob("*.txt"))}


@cache
def facts_as_printed() -> dict[str, Counter[tuple[Any, ...]]]:
    return {stem: facts(text) for stem, text in texts().items()}


def facts(text: str) -> Counter[tuple[Any, ...]]:
    """Return what a page says, apart from where and in what quotes it says it."""
    found: Counter[tuple[Any, ...]] = Counter()
    for meeting in page_json("", annotate_page(text))["meetings"]:
        found.update((key, folded(meeting[key])) for key in ("date", "committee", "item"))
        for person in meeting["people"]:
            name = folded(person["name"])
            found.update([("person", name, person["kind"]), ("role", name, folded(person["role"]))])
            found.update(("act", name, act) for act in person["acts"])
        for resolution in meeting["resolutions"]:
            opening = tuple(folded(resolution["text"]).split()[:15])
            found["resolution", opening, resolution["verb"], resolution["status"]] += 1
        for vote in meeting["votes"]:
            movers = (folded(vote["mover"]), folded(vote["seconder"]))
            found.update([("vote", *vote_figures(vote), *movers)])
            for side in ("for_names", "against_names", "abstain_names"):
                found.update((side, folded(name)) for name in vote.get(side) or [])
    return found


def folded(words: str | None) -> str:
    return " ".join(fold_words(words))


@pytest.mark.parametrize(("change", "allowed"), LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_layout_changes_no_fact(change: Change, allowed: float) -> None:
    different = all_told = 0
    for stem, text in texts().items():
        before, after = facts_as_printed()[stem], facts(change(text))
        different += sum(((before - after) + (after - before)).values())
        all_told += sum(before.values())
    print(f"{different} of {all_told}: {different / all_told:.4f}")
    assert all_told > 1000
    assert different / all_told <= allowed
