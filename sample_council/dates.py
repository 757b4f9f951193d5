"""Dates and times in the many shapes in which ModernGov prints them."""

import re
from datetime import date, datetime, time


def parse_time(text: str) -> time:
    """Read "6.30 pm"."""
    hour, minute, half = re.split(r"[. ]", text)
    return time(int(hour) % 12 + (12 if half == "pm" else 0), int(minute))


def clock(moment: datetime) -> str:
    """Write "6.30 pm"."""
    return f"{moment.hour % 12 or 12}.{moment:%M} {'pm' if moment.hour >= 12 else 'am'}"


def ordinal(day: int) -> str:
    """Write "1st", "22nd", "13th"."""
    suffix = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def slashed(day: date) -> str:
    """Write "02/12/2024"."""
    return f"{day:%d/%m/%Y}"


def short(day: date) -> str:
    """Write "2 Dec 2024"."""
    return f"{day.day} {day:%b %Y}"


def plain(day: date) -> str:
    """Write "2 December 2024"."""
    return f"{day.day} {day:%B %Y}"


def full(moment: datetime) -> str:
    """Write "Monday, 2nd December, 2024 10.00 am", as headings of meeting pages do."""
    return f"{moment:%A}, {ordinal(moment.day)} {moment:%B}, {moment.year} {clock(moment)}"


def undashed(moment: datetime) -> str:
    """Write "Wednesday 23rd February 2022 6.00 p.m.", as the recorded-votes page does."""
    half = "p.m." if moment.hour >= 12 else "a.m."
    day = f"{moment:%A} {ordinal(moment.day)} {moment:%B} {moment.year}"
    return f"{day} {clock(moment).rsplit(' ', 1)[0]} {half}"


def in_file_name(moment: datetime) -> str:
    """Write "02nd-Dec-2024 10.00", as the names of printed minutes do."""
    suffix = ordinal(moment.day)[-2:]
    return f"{moment:%d}{suffix}-{moment:%b-%Y %H.%M}"


def parse_range(text: str) -> tuple[date, date] | None:
    """Read "01/11/2025-30/11/2025" (`DR=`); None where it is no range."""
    found = re.fullmatch(r"\s*(\d\d?/\d\d?/\d{4})\s*-\s*(\d\d?/\d\d?/\d{4})\s*", text)
    if not found:
        return None
    try:
        first, last = (datetime.strptime(part, "%d/%m/%Y").date() for part in found.groups())
    except ValueError:
        return None
    return (first, last) if first <= last else (last, first)
