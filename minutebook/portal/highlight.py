"""A stored text with the facts found in it -> paragraphs of segments, for a template to escape.

A fact covers `start_char` to `end_char` of the text; facts may overlap, so the text is cut at each
boundary and every segment knows all the facts that cover it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Fact:
    """One finding: `kind` is person, decision, vote or topic; `label` says it in words."""

    fact_id: str
    kind: str
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text; `begins` are the facts that start with it, `kinds` of all that cover it."""

    text: str
    kinds: tuple[str, ...] = ()
    begins: tuple[Fact, ...] = ()


def build_paragraphs(text: str, facts: Iterable[Fact]) -> list[list[Segment]]:
    """Return the non-blank lines of a text, each cut into segments where a fact begins or ends."""
    ordered = sorted(facts, key=lambda fact: (fact.start, -fact.end))
    lines = [line for line in LINE.finditer(text) if line.group().strip()]
    return [list(_cut(text, line.start(), line.end(), ordered)) for line in lines]


def _cut(text: str, start: int, end: int, facts: list[Fact]) -> Iterator[Segment]:
    here = [fact for fact in facts if fact.start < end and fact.end > start]
    bounds = {start, end}
    for fact in here:
        bounds |= {max(fact.start, start), min(fact.end, end)}
    edges = sorted(bounds)
    for left, right in pairwise(edges):
        covering = [fact for fact in here if fact.start <= left and fact.end >= right]
        yield Segment(
            text[left:right],
            tuple(dict.fromkeys(fact.kind for fact in covering)),
            tuple(fact for fact in covering if max(fact.start, start) == left == fact.start),
        )


def find_fact(text: str, row: dict[str, Any], kind: str, label: str, within: str) -> Fact | None:
    """Return the fact of a row where its evidence fits the text, else None.

    `within` is what to mark inside the sentence (a name, a phrase); the sentence where it is not
    found or empty.
    """
    start, end = row["start_char"], row["end_char"]
    if start is None or end is None or text[start:end] != row["quote"]:
        return None
    if (at := row["quote"].lower().find(within.lower())) >= 0 and within:
        start, end = start + at, start + at + len(within)
    return Fact(row["fact_id"], kind, label, start, end)
