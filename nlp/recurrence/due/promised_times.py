"""A sentence and its date in; the time that it names for something to come back, out.

Times as minutes print them: in six months, within 12 weeks, the January meeting, by March 2025, on
4 June 2024, the next meeting, a future meeting, in the autumn, by the end of the financial year. A
time that names no day ("in due course") keeps its words and has no date.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from nlp.recurrence.days import add_months
from nlp.recurrence.wordings import compile_any, read_lists

_NUMBERS = {
    **dict(zip(("one", "two", "three", "four", "five", "six"), range(1, 7), strict=True)),
    **dict(zip(("seven", "eight", "nine", "ten", "eleven", "twelve"), range(7, 13), strict=True)),
    "eighteen": 18,
    "an": 1,
    "a": 1,
}
_NUMBER = rf"(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_MONTH_NAMES = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTH = rf"(?P<month>{'|'.join(name for name in calendar.month_name if name)})"
_YEAR = r"(?P<year>20\d\d)"
_SEASONS = {
    "spring": (5, 31),
    "summer": (8, 31),
    "autumn": (11, 30),
    "winter": (2, 28),
    "new year": (1, 31),
}
_YEAR_ENDS = {"financial": (3, 31), "municipal": (5, 31), "civic": (5, 31), "calendar": (12, 31)}
_MEETING = r"(?:meeting|committee|cabinet|council|board|panel|session|cycle)"


@dataclass(frozen=True, slots=True)
class PromisedTime:
    """A time as printed; `due_date` ISO 8601 where it can be worked out; or the next meeting."""

    printed: str
    due_date: str | None = None
    next_meeting: bool = False


def _next_day(today: date, month: int, day: int) -> date:
    """Return the first such day of the year after today."""
    this = date(today.year, month, day)
    return this if this > today else date(today.year + 1, month, day)


def _read_span(match: re.Match[str], today: date) -> date | None:
    count = match["count"].lower()
    number = int(count) if count.isdigit() else _NUMBERS[count]
    unit = match["unit"].lower().rstrip("s")
    if unit in ("day", "week"):
        return today + timedelta(days=number * (7 if unit == "week" else 1))
    return add_months(today, number * (12 if unit == "year" else 1))


def _read_day(match: re.Match[str], today: date) -> date | None:
    month, day = _MONTH_NAMES[match["month"].lower()], int(match["day"])
    year = int(match["year"]) if match["year"] else None
    try:
        return date(year, month, day) if year else _next_day(today, month, day)
    except ValueError:  # 31 June
        return None


def _read_month(match: re.Match[str], today: date) -> date | None:
    """Return the last day of the month named."""
    month = _MONTH_NAMES[match["month"].lower()]
    year = int(match["year"]) if match["year"] else today.year + (month < today.month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _read_season(match: re.Match[str], today: date) -> date | None:
    month, day = _SEASONS[match["season"].lower()]
    return date(int(match["year"]), month, day) if match["year"] else _next_day(today, month, day)


def _read_year_end(match: re.Match[str], today: date) -> date | None:
    return _next_day(today, *_YEAR_ENDS[(match["kind"] or "calendar").lower()])


Reader = Callable[[re.Match[str], date], date | None]
_TIMES = read_lists("due/promised_times")
_WORDS = {"number": _NUMBER, "month": _MONTH, "year": _YEAR, "meeting": _MEETING}
_READERS: dict[str, Reader] = {
    "span": _read_span,
    "span_of_time": _read_span,
    "day": _read_day,
    "month": _read_month,
    "meeting_of_month": _read_month,
    "year_end": _read_year_end,
    "season": _read_season,
}
_PATTERNS = {name: compile_any(_TIMES[name], _WORDS) for name in _READERS}
_FULL_DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}\b,? {_YEAR}", re.IGNORECASE
)
_NEXT_MEETING = compile_any(_TIMES["next_meeting"], _WORDS)
_VAGUE = compile_any(_TIMES["vague"], _WORDS)


def find_time(sentence: str, today: str | None) -> PromisedTime | None:
    """Return the time that a sentence names, or None; `today`: the meeting's date, ISO 8601."""
    day = date.fromisoformat(today) if today and len(today) == 10 else None
    for name, read in _READERS.items():
        if match := _PATTERNS[name].search(sentence):
            due = read(match, day) if day else None
            if due is None or day is None or due > day:
                return PromisedTime(match[0].strip(" ,"), due.isoformat() if due else None)
    if match := _NEXT_MEETING.search(sentence):
        return PromisedTime(match[0].strip(), next_meeting=True)
    match = _VAGUE.search(sentence)
    return PromisedTime(match[0].strip()) if match else None


def names_past_day(sentence: str, today: str | None) -> bool:
    """Tell whether a sentence names a day, with its year, that is over."""
    if not today:
        return False
    days = (_read_day(match, date.max) for match in _FULL_DAY.finditer(sentence))
    return any(day is not None and day.isoformat() < today[:10] for day in days)
