"""Committee names in, committee lines out: a renamed committee keeps its line.

A line is the run of names that one body has had ("Overview and Scrutiny Committee", ended; "The
Scrutiny Committee"). A name follows another only if it began to meet after the other had stopped
and what it is about is the same or the wider or narrower of the two.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nlp.recurrence.periods import split_period
from nlp.recurrence.wordlists import read_lists
from nlp.recurrence.words import SMALL, list_words

GAP_DAYS = 550  # a successor meets within a year and a half of its predecessor's last meeting
_ENDED = re.compile(
    r"^z+[ _-]+|[-(\[ ]+(?:now )?(?:discontinued|ended|expired|dissolved|disbanded|archived?"
    r"|historic(?:al)?|inactive|abolished|pre[- ]?\d{4}|until .*|up to .*|from .*"
    r"|\d{4} ?- ?\d{4}|old)\b[)\] ]*$",
    re.IGNORECASE,
)
_KIND = frozenset(read_lists("matters")["body"].split())
_SAME_BODY = {"cabinet": "executive", "standards": "standard"}


@dataclass(frozen=True, slots=True)
class Sitting:
    """One meeting of a named committee; `date` is ISO 8601, to the month at least, or None."""

    council: str
    committee: str
    date: str | None


def clean_committee(name: str) -> str:
    """Return a committee's name without "z ", "- DISCONTINUED" and the like."""
    cleaned = split_period(name)[1]
    while (shorter := _ENDED.sub("", cleaned).strip(" -,")) != cleaned:
        cleaned = shorter
    return re.sub(r"^the\b ?", "", cleaned, flags=re.IGNORECASE).strip() or name


def build_slug(name: str) -> str:
    """Return a name as it stands in a key: `overview-and-scrutiny-committee`."""
    return "-".join(re.findall(r"[a-z0-9]+", clean_committee(name).lower())) or "unnamed"


def _list_core(name: str) -> frozenset[str]:
    words = [w for w in list_words(clean_committee(name)) if w not in SMALL and w not in _KIND]
    return frozenset(_SAME_BODY.get(word, word) for word in words)


def _days(earlier: str, later: str) -> int:
    first, second = (date.fromisoformat((text + "-01-01")[:10]) for text in (earlier, later))
    return (second - first).days


def _follows(before: tuple[str, str], after: tuple[str, str]) -> bool:
    """Tell whether a span (first date, last date) begins after the other's end, and soon."""
    return before[1] < after[0] and _days(before[1], after[0]) <= GAP_DAYS


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two names are, 0 to 1; a wider or narrower name is half alike at least."""
    if not one or not other:
        return 0.0
    shared = len(one & other)
    return max(shared / len(one | other), 0.5 if shared == min(len(one), len(other)) else 0.0)


def find_lines(sittings: Iterable[Sitting]) -> dict[tuple[str, str], str]:
    """Return the line of each (council, committee name): the slug of the line's first name."""
    spans: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sitting in sittings:
        dates = spans[sitting.council, sitting.committee]
        if sitting.date:
            dates.append(sitting.date)
    lines: dict[tuple[str, str], str] = {}
    heads: dict[str, dict[str, list[str]]] = defaultdict(dict)  # council -> line -> dates
    order = sorted(spans, key=lambda name: (min(spans[name], default="9999"), name))
    for council, committee in order:
        slug = _find_line(committee, spans[council, committee], heads[council])
        lines[council, committee] = slug
        heads[council].setdefault(slug, []).extend(spans[council, committee])
    return lines


def _find_line(committee: str, dates: list[str], heads: dict[str, list[str]]) -> str:
    """Return the line that a name goes on with, else one of its own."""
    slug = build_slug(committee)
    if slug in heads or not dates:
        return slug
    core, span = _list_core(committee), (min(dates), max(dates))
    found = [
        (_likeness(core, _list_core(line.replace("-", " "))), line)
        for line, known in heads.items()
        if known and _follows((min(known), max(known)), span)
    ]
    best = [line for score, line in sorted(found, reverse=True) if score >= 0.5]
    return best[0] if best else slug
