"""UK dates and times as ModernGov prints them in, ISO 8601 out; the day always comes first.

Seen: `02/12/2024`, `12 Feb 2026 6.00 pm`, `Wednesday, 2nd October, 2019 10.10 am`,
`10th-Feb-2026 18.00`, `Wednesday 23rd February 2022 6.00 p.m.`.
"""

import re
from datetime import date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Welsh pages name the months so; the first three letters tell them apart save mai and maw.
WELSH = ("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha")
NUMERIC = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
NAMED = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[\s,.-]{1,4}([A-Za-z]{3,9})[\s,.-]{1,4}(\d{4})\b")
ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
WEEKDAY_END = re.compile(r"(?:\b[a-z]{2,6}day|\bdydd\s+\w+)?[\s,–-]*$", re.I)
TIME = re.compile(
    r"\b(\d{1,2})(?:[.:](\d{2}))?\s{0,2}([ap])\.?\s?m\b|\b(\d{1,2})[.:](\d{2})\b", re.I
)


def parse_date(text: str) -> str | None:
    """Return the first date of a line (ISO), None if there is none that exists."""
    text = text[:2000].replace("\xa0", " ")
    found = _first_match(text)
    return found[0] if found else None


def parse_start(text: str) -> tuple[str, str | None] | None:
    """Return (date, start with offset or None) of a line such as "26 May 2026 6.00 pm"."""
    text = text[:2000].replace("\xa0", " ")
    found = _first_match(text)
    if not found:
        return None
    return found[0], join_time(found[0], text[found[1] :])


def split_name(text: str) -> str:
    """Return what stands before a line's date and weekday: "Council, Wednesday 2nd ..."."""
    text = text[:2000].replace("\xa0", " ")
    starts = [match.start() for match in _list_matches(text)]
    before = text[: min(starts)] if starts else text
    return WEEKDAY_END.sub("", before).strip(" -–,")


def join_time(day: str, text: str) -> str | None:
    """Return the local start of a day's meeting with its offset, None without a readable time."""
    match = TIME.search(text[:200].replace("\xa0", " "))
    if not match:
        return None
    hour, minute, half, hour24, minute24 = match.groups()
    at = _on_clock(int(hour or hour24), int(minute or minute24 or 0), (half or "").lower())
    if at is None:
        return None
    return datetime.fromisoformat(day).replace(hour=at[0], minute=at[1], tzinfo=LONDON).isoformat()


def _on_clock(hour: int, minute: int, half: str) -> tuple[int, int] | None:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour, minute) if hour < 24 and minute < 60 else None


def _first_match(text: str) -> tuple[str, int] | None:
    """Return the earliest date of a text and where it ends."""
    first = min(_list_matches(text), key=re.Match.start, default=None)
    return (_day_of(first) or "", first.end()) if first else None


def _list_matches(text: str) -> list[re.Match[str]]:
    """List the first match of each way to write a date; only dates that exist."""
    found = []
    for pattern in (NUMERIC, NAMED, ISO):
        found += list(islice((m for m in pattern.finditer(text) if _day_of(m)), 1))
    return found


def _day_of(match: re.Match[str]) -> str | None:
    year, month, day = match.groups() if match.re is ISO else reversed(match.groups())
    return _as_date(year, month, day)


def _as_date(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdigit() else _month(month)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    short = name.lower()[:3]
    for months in (MONTHS, WELSH):
        if short in months:
            return months.index(short) + 1
    return 0


def uk_date(day: str) -> str:
    """Return an ISO date as ModernGov's parameters want it: dd/mm/yyyy."""
    return date.fromisoformat(day).strftime("%d/%m/%Y")
