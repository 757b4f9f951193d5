"""Dates as headings print them in, ISO 8601 out; UK and Irish dates are day first.

Wordings: `Wednesday, 4th September, 2013`, `MONDAY, 23RD JANUARY, 2023`, `3rd day of May, 2019`,
`February 23rd 2016` (the month's name first), `12/01/2016`, `12.01.2016`, `12/01/16`, `2016/01/12`.
"""

import re
from collections.abc import Iterator
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Each written out, as sentences do; to stand in an alternative of a pattern.
MONTH_NAMES = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
YEAR = r"(?P<year>(?:19|20)\d\d)(?:\b|(?=at\b))"  # `15 February 2023at 7.00 pm`
DAY_FIRST = re.compile(
    # a scanner reads a raised `th` as a mark: `7™ October`
    r"\b(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th|[™®°\"”])?[ ,]{1,3}(?:day )?(?:of )?|(?:st|nd|rd|th))"
    rf"(?P<month>{MONTH})\.?[ ,]{{1,3}}{YEAR}",
    re.IGNORECASE,
)
MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH})\.? (?:the )?(?P<day>\d{{1,2}})"
    rf"(?: ?(?:st|nd|rd|th)?[ ,]{{1,3}}|(?:st|nd|rd|th)){YEAR}",
    re.IGNORECASE,
)
NUMERIC = re.compile(
    r"\b(?P<day>\d{1,2})(?P<mark>[/.])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?P<year3>(?:19|20)\d\d)[/-](?P<month3>\d{1,2})[/-](?P<day3>\d{1,2})\b"
    r"|(?<![\d/])(?P<day2>\d{1,2})/(?P<month2>\d{1,2})/(?P<year2>\d\d)(?![\d/])"
)


def find_date(text: str) -> str | None:
    """Return the first date in `text` as ISO 8601, if any; one with its month's name goes first."""
    text = " ".join(text.split())
    named = sorted(_named(text))
    return named[0][1] if named else _numeric(text)


def _named(text: str) -> Iterator[tuple[int, str]]:
    for pattern in (DAY_FIRST, MONTH_FIRST):
        for match in pattern.finditer(text):
            month = MONTHS.index(match["month"][:3].lower()) + 1
            found = parse_date(match["day"], month, match["year"])
            if found:
                yield match.start(), found
                break


def _numeric(text: str) -> str | None:
    match = NUMERIC.search(text)
    if match is None:
        return None
    if match["year"]:
        return parse_date(match["day"], match["month"], match["year"])
    if match["year3"]:
        return parse_date(match["day3"], match["month3"], match["year3"])
    return parse_date(match["day2"], match["month2"], f"20{match['year2']}")


def parse_date(day: str | int, month: str | int, year: str | int) -> str | None:
    """Return a date as ISO 8601, or None where the calendar has no such day."""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
