"""A series and its committee's calendar in; when it is next expected and how late it is, out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from nlp.annotations import Promise
from nlp.recurrence.days import WHOLE_DATE, add_months, list_days
from nlp.recurrence.due.cadence import MONTHS
from nlp.recurrence.due.seasons import find_season

HELD_BACK = frozenset(("cancelled", "postponed", "inquorate"))
UNREAD = "unread"  # held, for all that is known, and nothing of it could be read
SOON = 14  # days: a calendar that ends so long before a target reaches it
_SLACK = {"monthly": 12, "quarterly": 40, "half_yearly": 60, "annual": 75}  # days to either side


@dataclass(frozen=True, slots=True)
class CalendarMeeting:
    """One meeting of a committee: held, coming or called off; `date` ISO 8601.

    `status`: as stored, or unread.
    """

    date: str
    status: str = "confirmed"
    meeting_id: str | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """When a matter is next expected.

    `meeting_id`: the meeting of the calendar, None if it reaches not so far (then `date` is
    reckoned from the last one). `called_off`: the day of a meeting at which it was due and which
    did not take place; where the date is reckoned, no later one is known. `basis`: cadence (one
    after the last date), season (as in the years before) or deferred.
    """

    date: str
    meeting_id: str | None = None
    estimated: bool = True
    called_off: str | None = None
    basis: str = "cadence"


def find_expected(
    dates: Sequence[str | None], cadence: str, calendar: Sequence[CalendarMeeting]
) -> Expected | None:
    """Return when a matter comes after its last date, or None where its rhythm does not tell.

    The day is the committee's meeting that lies nearest to the time at which it came in the years
    before (`seasons`), else to one cadence after the last date, among those within a slack of it; a
    meeting called off is passed over for the next one held.
    """
    last = dates[-1] if dates else None
    if cadence not in MONTHS or not last or len(last) < WHOLE_DATE:
        return None
    days = list_days(dates)
    season = find_season(days, cadence)
    coming = sorted((m for m in calendar if m.date[:10] > last[:10]), key=lambda m: m.date)
    found = _find_near(season or add_months(days[-1], MONTHS[cadence]), cadence, coming)
    return replace(found, basis="season") if season else found


def _find_near(target: date, cadence: str, coming: Sequence[CalendarMeeting]) -> Expected:
    """Return the meeting nearest to a target, or the one held after it."""
    near = [m for m in coming if abs(_days(m.date, target)) <= _SLACK[cadence]]
    reaches = any(_days(m.date, target) >= -SOON for m in coming)
    if not near or not reaches:
        return _expect_later(target, coming)
    due = min(near, key=lambda m: (abs(_days(m.date, target)), m.date))
    if due.status not in HELD_BACK:
        return Expected(due.date[:10], due.meeting_id, False)
    held = [m for m in coming if m.date > due.date and m.status not in HELD_BACK]
    if held:
        return Expected(held[0].date[:10], held[0].meeting_id, False, due.date[:10])
    return Expected(target.isoformat(), called_off=due.date[:10])


def _expect_later(target: date, coming: Sequence[CalendarMeeting]) -> Expected:
    """Return the first meeting held after the target, or the target where the calendar ends."""
    after = [m for m in coming if m.date[:10] >= target.isoformat() and m.status not in HELD_BACK]
    if after:
        return Expected(after[0].date[:10], after[0].meeting_id, False)
    return Expected(target.isoformat())


def _days(day: str, target: date) -> int:
    return (date.fromisoformat(day[:10]) - target).days


def count_overdue(expected: Expected | None, today: str, cadence: str) -> int:
    """Return by how many days a matter is late, 0 if it is not.

    A reckoned day is no meeting: only when the slack to its other side has passed, too, is it late.
    """
    if not expected:
        return 0
    late = _days(today, date.fromisoformat(expected.date))
    return late if late > (_SLACK[cadence] if expected.estimated else 0) else 0


def is_long_past(expected: Expected, today: str, cadence: str) -> bool:
    """Tell whether a day is past by more than meetings of that cadence differ."""
    return _days(today, date.fromisoformat(expected.date)) > _SLACK[cadence]


def find_put_off(
    promise: Promise, day: str, calendar: Sequence[CalendarMeeting]
) -> Expected | None:
    """Return when a matter put off on a day comes back: at the first meeting held from its time on.

    None where no time was said, or the calendar ends before the next meeting.
    """
    since = promise.due_date or (day if promise.next_meeting else None)
    if since is None:
        return None
    held = sorted((m for m in calendar if m.status not in HELD_BACK), key=lambda m: m.date)
    for meeting in held:
        if meeting.date[:10] > day[:10] and meeting.date[:10] >= since[:10]:
            return Expected(meeting.date[:10], meeting.meeting_id, False, basis="deferred")
    return Expected(promise.due_date, basis="deferred") if promise.due_date else None
