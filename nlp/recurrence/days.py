"""Days of meetings, ISO 8601 as the record holds them, in; days to reckon with, out."""

import calendar
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

WHOLE_DATE = 10  # characters


@lru_cache(maxsize=8_192)
def read_day(text: str) -> date | None:
    """Return the day of an ISO 8601 date, the first of its month or year; None where it is none."""
    text = (text + "-01-01")[:10]
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None  # Python 3.11 reads "2024-W05-1", too


def list_days(dates: Iterable[str | None]) -> list[date]:
    """Return the days of dates (ISO 8601) known to the day, each once, the earliest first."""
    return sorted({date.fromisoformat(day[:10]) for day in dates if day and len(day) >= WHOLE_DATE})


def add_months(day: date, months: int) -> date:
    """Return the same day so many months on, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
