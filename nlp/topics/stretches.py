"""The stretches of an item's text that count differently: title, agenda, decision, minutes.

In: a cleaned text and its sections, where they are known. Out: `Stretch`es in order. Where nothing is
known, the first line that is no page furniture is the title and the rest are minutes.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

READ = ("title", "agenda", "decision", "minutes", "reasons", "body", "text")
_FURNITURE = re.compile(
    r"(?:issue(?: - meetings| - decisions| details)?|agenda item|decision details|agenda and minutes"
    r"|minutes|decision|items|no\. item|share this item|additional documents|supporting documents"
    r"|meeting: \d.{0,200}|(?:item )?[\d(][\w./()\\]{0,8}[.)]?)\W{0,3}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:\(?[A-Z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?\)?[.:)]{0,2}|\(?[a-z]\))[ ]{1,8}")
_PAPER = re.compile(r"[ ]{0,3}(?:pdf icon )?\b(?:PDF|DOCX?)[ ]\d.{0,12}$|[ ]{0,3}\.\.\.$")
_LONGEST_TITLE = 240  # characters


@dataclass(frozen=True, slots=True)
class Stretch:
    """The stretch `start:end`, of the kind title, agenda, decision, minutes or another."""

    kind: str
    start: int
    end: int


def list_stretches(clean: str, sections: Iterable[Stretch] | None) -> list[Stretch]:
    """Return the stretches that are read for topics, the title without its number and its papers."""
    found = list(sections) if sections is not None else _guess(clean)
    return [
        _bare_title(clean, stretch) if stretch.kind == "title" else stretch
        for stretch in found
        if stretch.kind in READ
    ]


def _guess(clean: str) -> list[Stretch]:
    at = 0
    for raw in clean.split("\n"):
        bare = raw.strip()
        start = at + len(raw) - len(raw.lstrip())
        at += len(raw) + 1
        if bare and not _FURNITURE.fullmatch(bare[:_LONGEST_TITLE]):
            end = start + min(len(bare), _LONGEST_TITLE)
            return [Stretch("title", start, end), Stretch("minutes", end, len(clean))]
    return [Stretch("minutes", 0, len(clean))]


def _bare_title(clean: str, title: Stretch) -> Stretch:
    start, end = title.start, title.end
    start += len(clean[start:end]) - len(clean[start:end].lstrip())
    number = _NUMBER.match(clean, start, end)
    start = number.end() if number else start
    paper = _PAPER.search(clean[start:end].rstrip())
    return Stretch("title", start, start + paper.start() if paper else end)
