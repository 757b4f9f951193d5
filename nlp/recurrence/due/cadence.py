"""Dates, titles and texts of a matter in; how often it comes, and what says so, out.

What the minutes say goes first ("a report would be brought each year"), then the title ("Quarter
2"), then the gaps between the dates.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from nlp.annotations import Evidence
from nlp.recurrence.days import list_days
from nlp.recurrence.due.sentence_around import find_sentence
from nlp.recurrence.titles.matters import Matter
from nlp.recurrence.titles.regular_papers import come_yearly, comes_always, find_usual
from nlp.recurrence.wordings import compile_any, read_lists

LEAST_PASSED = 2  # meetings of the committee without the matter
MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "annual": 12}
# Days between two meetings of a rhythm: committees meet when they meet.
GAPS = {
    "monthly": (20, 45),
    "quarterly": (60, 120),
    "half_yearly": (140, 225),
    "annual": (300, 430),
}
_LISTS = read_lists("due/cadence")
_PATTERNS = {
    name: compile_any(_LISTS[name]) for name in ("half_yearly", "quarterly", "monthly", "annual")
}
_ANY = compile_any([wording for name in _PATTERNS for wording in _LISTS[name]])
_REPORTING = compile_any(_LISTS["reporting"])


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often a matter comes: monthly, quarterly, half_yearly, annual or ad_hoc.

    `basis`: minutes, title, dates; usual (of such papers in most councils); None: nothing tells.
    `text`: which of the given texts says it, and `evidence` the sentence of it. `title`: which of
    the given titles says it, the latest of so many (`titles`). `gap`: the days between two dates,
    mostly.
    """

    name: str
    basis: str | None = None
    text: int | None = None
    evidence: Evidence | None = None
    title: int | None = None
    titles: int = 0
    gap: int | None = None


def find_cadence(
    dates: Sequence[str | None],
    texts: Sequence[str] = (),
    matters: Sequence[Matter] = (),
    meetings: Sequence[str] = (),
) -> Cadence:
    """Return how often a matter comes.

    Args:
        dates: of its items, ISO 8601; those not known to the day are left out.
        texts: minutes of its items; the latest that says how often counts.
        matters: what the titles of its items say.
        meetings: the days of the committee's meetings, ISO 8601, as far as known.
    """
    titled, dated = _find_titled(matters), _find_dated(dates, meetings)
    if titled and titled.name == "monthly":  # "Month 6" and "Month 9" may come by the quarter
        titled = dated or titled
    found = _find_said(texts) or titled or dated
    return found or _find_usual(matters) or Cadence("ad_hoc")


def _find_said(texts: Sequence[str]) -> Cadence | None:
    for at in range(len(texts) - 1, -1, -1):
        for match in _ANY.finditer(texts[at]):
            start, end = find_sentence(texts[at], match.start())
            sentence = texts[at][start:end]
            if _REPORTING.search(sentence):
                name = next(name for name in _PATTERNS if _PATTERNS[name].search(match[0]))
                return Cadence(name, "minutes", at, Evidence(start, end, f"cadence_{name}"))
    return None


def _find_titled(matters: Sequence[Matter]) -> Cadence | None:
    rhythm = _read_rhythm(matters)
    if rhythm is None:
        return None
    telling = [at for at, matter in enumerate(matters) if _read_rhythm([matter]) == rhythm]
    return Cadence(rhythm, "title", title=telling[-1], titles=len(telling))


def _read_rhythm(matters: Sequence[Matter]) -> str | None:
    rhythms = [matter.rhythm for matter in matters]
    for rhythm in ("quarterly", "monthly"):
        if rhythm in rhythms:
            return rhythm
    if any(matter.half_yearly for matter in matters):
        return "half_yearly"
    told = (matter for matter in matters if not comes_always(matter))
    return "annual" if any(come_yearly(m) or m.names_one_year for m in told) else None


def _find_usual(matters: Sequence[Matter]) -> Cadence | None:
    found = next((usual for usual in map(find_usual, matters) if usual), None)
    return Cadence(found, "usual") if found else None


def _find_dated(dates: Sequence[str | None], meetings: Sequence[str]) -> Cadence | None:
    """Return the rhythm that most gaps fit; two gaps at least, or a year that was seen to pass."""
    days = list_days(dates)
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    if len(gaps) == 1 and _came_a_year_on(days, list_days(meetings)):
        return Cadence("annual", "dates", gap=gaps[0])
    if len(gaps) < 2:
        return None
    middle = median(gaps)
    for name, (least, most) in GAPS.items():
        fit = sum(least <= gap <= most for gap in gaps)
        if least <= middle <= most and fit * 3 >= len(gaps) * 2:
            return Cadence(name, "dates", gap=round(middle))
    return None


def _came_a_year_on(days: Sequence[date], meetings: Sequence[date]) -> bool:
    """Tell whether a matter came twice, a year apart, and not at the meetings in between."""
    first, last = days
    least, most = GAPS["annual"]
    passed = sum(first < meeting < last for meeting in meetings)
    return least <= (last - first).days <= most and passed >= LEAST_PASSED
