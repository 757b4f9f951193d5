"""The labelled texts, printed otherwise in ways that mean nothing, tell the same facts."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from minutebook.page_json import page_json
from nlp.pages.page import annotate_page

TEXTS = sorted((Path(__file__).parents[1] / "labelled" / "text").glob("*.txt"))[::3]
LIKE = str.maketrans("’‘“”–—\u00a0", "''\"\"-- ")
OTHERWISE: dict[str, Callable[[str], str]] = {
    "dashes long": lambda text: text.replace(" - ", " – "),
    "dashes short": lambda text: text.replace(" – ", " - "),
    "quotes curly": lambda text: text.replace("'", "’"),
    "quotes straight": lambda text: text.translate(LIKE),
    "blanks that hold": lambda text: text.replace(" of ", " of\u00a0"),
    "lines justified": lambda text: re.sub(r"(?<=[a-z]) (?=[a-z])", "  ", text),
    "lines of Windows": lambda text: text.replace("\n", "\r\n"),
    "lines indented": lambda text: re.sub(r"(?m)^", "    ", text),
}


def list_facts(text: str) -> list[str]:
    """Return what a page tells, one string a fact, its quotes, dashes and blanks made alike."""
    facts = []
    for meeting in page_json("", annotate_page(text))["meetings"]:
        for person in meeting["people"]:
            facts.append(f"{person['name']} {person['kind']} {person['role']} {person['acts']}")
        for resolution in meeting["resolutions"]:
            facts.append(f"{resolution['verb']} {resolution['status']} {resolution['text']}")
        for vote in meeting["votes"]:
            told = {key: vote[key] for key in vote if key not in ("start", "end", "evidence")}
            facts.append(f"{told}")
    return [" ".join(re.sub(r"\\.", "'", fact.translate(LIKE)).split()) for fact in facts]


@cache
def read_facts(path: Path) -> list[str]:
    return list_facts(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("way", OTHERWISE)
def test_what_is_printed_otherwise_tells_the_same(way: str) -> None:
    changed = 0
    for path in TEXTS:
        text = path.read_text(encoding="utf-8")
        other = OTHERWISE[way](text)
        changed += other != text
        assert list_facts(other) == read_facts(path), path.name
    assert changed
