"""Which meetings a run asks again: those that can have changed, and a slow round of the old ones.

Pure: what is known of the meetings in, their ids out. Meetings that were never read whole are
asked anyway; this is about the others.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

BEFORE, AFTER = timedelta(days=14), timedelta(days=14)
# At most so many meetings without final minutes are asked again in one run, those first that were
# checked longest ago; or this share of all, if that is more.
MISSING_AT_MOST, MISSING_SHARE = 8, 0.02
# After so long nobody expects minutes any more: the slow round is enough.
MISSING_FOR = timedelta(days=730)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownMeeting:
    """What decides whether a meeting is asked again. Dates ISO, `checked_at` UTC."""

    source_id: str
    date: str
    checked_at: str
    minutes_status: str


def choose_due(
    known: list[KnownMeeting],
    *,
    today: date,
    new: frozenset[str] = frozenset(),
    revisit: float = 0.1,
    previous_at: str | None = None,
) -> set[str]:
    """Return the ids of the meetings to ask again.

    `new`: those that the site says changed. `revisit`: the share of all asked again a week.
    `previous_at`: when the last whole run began.
    """
    due = {each.source_id for each in known if each.source_id in new}
    known = [each for each in known if each.minutes_status != "gone"]
    due |= {each.source_id for each in known if _is_near(each, today)}
    due |= set(_list_missing(known, today))
    return due | set(
        list_revisits([(k.checked_at, k.source_id) for k in known], revisit, previous_at)
    )


def _is_near(each: KnownMeeting, today: date) -> bool:
    return today - BEFORE <= date.fromisoformat(each.date) <= today + AFTER


def _list_missing(known: list[KnownMeeting], today: date) -> list[str]:
    """List held meetings whose minutes are missing or draft, as many as one run may ask."""
    missing = [
        each
        for each in known
        if each.minutes_status in ("none", "draft")
        and today - MISSING_FOR <= date.fromisoformat(each.date) <= today
    ]
    most = max(MISSING_AT_MOST, int(MISSING_SHARE * len(known)))
    missing.sort(key=lambda each: (each.checked_at[:10], _reverse(each.date), each.source_id))
    return [each.source_id for each in missing[:most]]


def _reverse(day: str) -> int:
    return -date.fromisoformat(day).toordinal()


def list_revisits(
    checked: list[tuple[str, str]], share: float, previous_at: str | None, now: str | None = None
) -> list[str]:
    """List what the slow round asks now: (checked_at, id) in, ids out.

    So many, the longest unchecked first, as make up `share` of all in a week since the last run;
    and all that was not checked for as long as a whole round takes.
    """
    if share <= 0 or not previous_at:
        return []
    at = datetime.fromisoformat(now) if now else datetime.now().astimezone()
    weeks = (at - datetime.fromisoformat(previous_at)) / timedelta(weeks=1)
    turn = (at - timedelta(weeks=1 / share)).astimezone().timestamp()
    oldest = sorted(checked)
    quota = int(share * weeks * len(oldest))
    late = [each for when, each in oldest if datetime.fromisoformat(when).timestamp() < turn]
    return list(dict.fromkeys([each for _, each in oldest[:quota]] + late))
