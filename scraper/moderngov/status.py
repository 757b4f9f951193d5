"""The words for a meeting's state and a person's attendance in, the record's words out."""

import re

from scraper.moderngov.dates import parse_date

MEETING = (
    ("cancelled", re.compile(r"cancel|wedi'i ganslo|canslwyd", re.I)),
    ("postponed", re.compile(r"postpone|gohirio", re.I)),
    ("inquorate", re.compile(r"inquorate|not quorate", re.I)),
    ("adjourned", re.compile(r"adjourn", re.I)),
    ("cancelled", re.compile(r"abandoned|withdrawn", re.I)),
)
RESCHEDULED = re.compile(r"resched\w*\s+from\s+(.{6,60})", re.I)
# The first that fits, so that "Apologies, sent representative" is no substitute's presence.
ATTENDANCE = (
    ("expected", re.compile(r"^expected|disgwyl", re.I)),
    ("apologies", re.compile(r"apolog|ymddiheur", re.I)),
    ("substitute", re.compile(r"substitut|reserve|dirprwy", re.I)),
    ("absent", re.compile(r"absen|not present|did not attend|abs?ennol", re.I)),
    ("in_attendance", re.compile(r"in attendance|attend as observer|observer", re.I)),
    ("left", re.compile(r"^left\b", re.I)),
    ("joined", re.compile(r"^(joined|arrived)\b", re.I)),
    ("present", re.compile(r"present|presennol|attended", re.I)),
)
SUBSTITUTE_FOR = re.compile(
    r"(?:substitut\w*|reserve|deputi\w+)\s*(?:member\s*)?(?:for|of|\()\s*([^()]{3,80})", re.I
)


def find_status(text: str) -> str:
    """Return a meeting's status; confirmed where nothing else is said."""
    return next((status for status, words in MEETING if words.search(text)), "confirmed")


def find_rescheduled(text: str) -> str | None:
    """Return the date (ISO) from which a meeting was moved, if the site says so."""
    match = RESCHEDULED.search(text)
    return parse_date(match[1]) if match else None


def find_attendance(text: str) -> str | None:
    """Return the record's word for an attendance as the site words it, None for an unknown one."""
    return next((status for status, words in ATTENDANCE if words.search(text)), None)


def find_substituted(text: str) -> str | None:
    """Return the name of the member for whom somebody stood in, where the line gives it."""
    match = SUBSTITUTE_FOR.search(text)
    return match[1].strip(" .,") if match else None
