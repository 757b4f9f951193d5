"""A matter's days in; the season in which it comes next, where its years are alike, out.

Reports "by the quarter" skip some: budget monitoring comes in March, September and November, and
never in spring. Two years that show it tell more than a gap of three months.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from nlp.recurrence.days import add_months

SEASON = 31  # days: the same meeting of another year
_SOONEST = {"monthly": 20, "quarterly": 56}  # days after the last one
_LATEST = {"monthly": 100, "quarterly": 220}
LEAST_YEARS = 2
HISTORY = 4 * 366  # days: what was usual before is no guide


def find_season(days: Sequence[date], cadence: str) -> date | None:
    """Return when a matter comes next by the same meetings of the years before.

    That is the first time of the year after its last day at which it came in half of the years
    known, if those are two at least. None: too little is known of that time, or none is within
    reach of the cadence, or the cadence skips nothing.
    """
    if cadence not in _SOONEST or not days:
        return None
    last = max(days)
    lately = [day for day in days if (last - day).days <= HISTORY]
    for season in sorted(_list_seasons(lately)):
        if _SOONEST[cadence] <= (season - last).days <= _LATEST[cadence]:
            came, known = _count_years(season, lately)
            if came * 2 >= known:
                return season if came >= LEAST_YEARS else None
    return None


def _list_seasons(days: Sequence[date]) -> Iterator[date]:
    """Yield the day of each earlier time in the year to come, the latest years' days."""
    last = max(days)
    for day in days:
        years = 0
        while add_months(day, 12 * years) <= last:
            years += 1
        yield add_months(day, 12 * years)


def _count_years(season: date, days: Sequence[date]) -> tuple[int, int]:
    """Return in how many years a matter came at a time of the year, and how many are known."""
    first, last = min(days), max(days)
    came = known = 0
    for years in range(1, season.year - first.year + 2):
        then = add_months(season, -12 * years)
        found = any(abs((day - then).days) <= SEASON for day in days)
        came += found
        known += found or first < then < last
    return came, known
