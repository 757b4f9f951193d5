"""A cadence that titles or custom tell, and days, in; what speaks against it, out.

"Quarter 1" in one title is a weak ground: where the matter has come otherwise, or its committee
does not meet so often, nothing is overdue by it. What the minutes say, or the dates show, is not
doubted.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from nlp.recurrence.days import list_days
from nlp.recurrence.due.cadence import GAPS, MONTHS, Cadence

OFTEN_ENOUGH = 0.8  # of the meetings that a rhythm needs: most committees skip August
LEAST_MEETINGS = 3  # fewer do not tell how often a committee meets


def find_doubt(
    cadence: Cadence, dates: Sequence[str | None], meetings: Sequence[str]
) -> str | None:
    """Return what speaks against a cadence: "dates", "meetings", or None.

    Args:
        dates: of the matter's items, ISO 8601; those not known to the day are left out.
        meetings: the days of the committee's meetings, ISO 8601, as far as known.
    """
    if cadence.basis not in ("title", "usual") or cadence.name not in MONTHS:
        return None
    if _came_otherwise(cadence, list_days(dates)):
        return "dates"
    if cadence.titles < 2 and _meets_less(cadence.name, list_days(meetings)):
        return "meetings"
    return None


def _came_otherwise(cadence: Cadence, days: Sequence[date]) -> bool:
    """Tell whether most gaps do not fit; where several titles agree, whether most are too long.

    A draft and the final paper of one year may come within weeks.
    """
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    least, most = GAPS[cadence.name]
    least = least if cadence.titles < 2 else 0
    return sum(not least <= gap <= most for gap in gaps) * 2 > len(gaps)


def _meets_less(name: str, meetings: Sequence[date]) -> bool:
    """Tell whether a committee meets less often than a matter of that cadence needs."""
    if len(meetings) < LEAST_MEETINGS:
        return False
    years = (meetings[-1] - meetings[0]).days / 365.25
    return (len(meetings) - 1) * MONTHS[name] < OFTEN_ENOUGH * 12 * years
