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
from nlp.recurrence.nature import come_yearly, comes_always, find_usual
from nlp.recurrence.sentences import find_sentence
from nlp.recurrence.times import list_days
from nlp.recurrence.titles import Matter
from nlp.recurrence.wordlists import compile_any, read_lists

LEAST_PASSED = 2  # meetings of the committee without the matter
MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "annual": 12}
# Days between two meetings of a rhythm: committees meet when they meet.
_GAPS = {
    "monthly": (20, 45),
    "quarterly": (60, 120),
    "half_yearly": (140, 225),
    "annual": (300, 430),
}
_LISTS = read_lists("promises")["cadence"]
_PATTERNS = {
    name: compile_any(_LISTS[name]) for name in ("half_yearly", "quarterly", "monthly", "annual")
}
_ANY = compile_any([wording for name in _PATTERNS for wording in _LISTS[name]])
_REPORTING = compile_any(_LISTS["reporting"])


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often a matter comes: monthly, quarterly, half_yearly, annual or ad_hoc.

    `basis`: minutes, title, dates; usual (of such papers in most councils); None: nothing tells.
    `text`: which of the given texts says it, and `evidence` the sentence of it.
    """

    name: str
    basis: str | None = None
    text: int | None = None
    evidence: Evidence | None = None


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
    rhythms = [matter.rhythm for matter in matters]
    for rhythm in ("quarterly", "monthly"):
        if rhythm in rhythms:
            return Cadence(rhythm, "title")
    if any(matter.half_yearly for matter in matters):
        return Cadence("half_yearly", "title")
    told = (matter for matter in matters if not comes_always(matter))
    if any(come_yearly(matter) or matter.names_one_year for matter in told):
        return Cadence("annual", "title")
    return None


def _find_usual(matters: Sequence[Matter]) -> Cadence | None:
    found = next((usual for usual in map(find_usual, matters) if usual), None)
    return Cadence(found, "usual") if found else None


def _find_dated(dates: Sequence[str | None], meetings: Sequence[str]) -> Cadence | None:
    """Return the rhythm that most gaps fit; two gaps at least, or a year that was seen to pass."""
    days = list_days(dates)
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    if len(gaps) == 1 and _came_a_year_on(days, list_days(meetings)):
        return Cadence("annual", "dates")
    if len(gaps) < 2:
        return None
    middle = median(gaps)
    for name, (least, most) in _GAPS.items():
        fit = sum(least <= gap <= most for gap in gaps)
        if least <= middle <= most and fit * 3 >= len(gaps) * 2:
            return Cadence(name, "dates")
    return None


def _came_a_year_on(days: Sequence[date], meetings: Sequence[date]) -> bool:
    """Tell whether a matter came twice, a year apart, and not at the meetings in between."""
    first, last = days
    least, most = _GAPS["annual"]
    passed = sum(first < meeting < last for meeting in meetings)
    return least <= (last - first).days <= most and passed >= LEAST_PASSED
