"""Dates, committees and item numbers as headings print them.

In: cleaned text. Out: a `Heading` with ISO dates and the rest as printed. UK and Irish dates are
day first. Wordings: `Council - Wednesday, 4th September, 2013 7.30 pm`, `MINUTES OF PROCEEDINGS AT
MEETING OF ... HELD IN ... ON MONDAY, 23RD JANUARY, 2023`, `5(b)`, `23/153`, `276. Title (Item 7)`.
"""

import re
from dataclasses import dataclass
from datetime import date

from nlp.segment import list_lines

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
DATE = re.compile(
    r"\b(?P<day>\d{1,2}) ?(?:st|nd|rd|th)?[ ,]{1,3}(?:day )?(?:of )?(?P<month>"
    + "|".join(f"{m[:3]}(?:{m[3:]})?" if m[3:] else m for m in MONTHS)
    + r"|sept)\.?[ ,]{1,3}(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
NUMERIC_DATE = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b")
BODY = (
    r"(?:council|committee|sub-committee|subcommittee|cabinet|executive|board|panel|forum|"
    r"district|authority|commission|group|assembly|joint committee|trust)"
)
HEADING_WORDS = re.compile(r"\b(?:minutes|meeting|proceedings|notes)\b", re.IGNORECASE)
MEETING_OF = (
    r"\b{word} of (?:the )?(?P<body>[^:;]{3,160}?)\s*,?\s*"
    r"(?:meeting\b|\bheld\b|\bat\b|\bon\b|,? " + WEEKDAY + r"|\bthat took place|$)"
)
MEETING_OF_BODY = re.compile(MEETING_OF.replace("{word}", "meeting"), re.IGNORECASE)
MINUTES_OF_BODY = re.compile(
    MEETING_OF.replace("{word}", "(?:minutes|notes|record)"), re.IGNORECASE
)
SOME_BODY = re.compile(rf"\b{BODY}\b", re.IGNORECASE)
OWN_LINE = re.compile(rf"[^.:;]{{0,120}}\b{BODY}\)?", re.IGNORECASE)
DATE_BEHIND = re.compile(r"\s*[-,:]\s*(?:\w{3,6}day,?\s)?\d{1,2}(?:st|nd|rd|th)? .{3,30}$")
COUNCIL_BEFORE = re.compile(
    r"^.{3,60}?\bCouncil(?:'s)? (?=\S.{3,}(?:committee|board|panel|forum)$)", re.IGNORECASE
)
ITEM = re.compile(
    r"(?:(?:agenda )?(?:item|minute)(?: no\.?)? )?"
    r"(?P<item>(?:[A-Z]{2,5}[./])?\d{1,4}/\d{1,4}(?:/\d{1,4})?"
    r"|\d{1,2}\.\d{1,2}\.\d{1,3}|\d{4}(?=\.)|(?:[A-Z]{2,5}[./])?\d{1,3}[a-z]?"
    r"(?:\([a-z]{1,4}\)|\.\d{1,3})?|\([a-z]{1,4}\)|[a-z]\))"
    r"(?:[.:]{1,2}|\\\.)?(?=[ ]|$|(?-i:[A-Z]))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Heading:
    """What a heading says of a meeting or an item; None where it does not say it."""

    date: str | None = None
    committee: str | None = None
    item: str | None = None
    title: str | None = None
    minute: str | None = None


def find_date(text: str) -> str | None:
    """Return the first date in `text` as ISO 8601, if any."""
    for match in DATE.finditer(text):
        month = next(i for i, m in enumerate(MONTHS, 1) if m[:3] == match["month"][:3].lower())
        found = parse_date(match["day"], month, match["year"])
        if found:
            return found
    numeric = NUMERIC_DATE.search(text)
    return parse_date(*numeric.groups()) if numeric else None


def parse_date(day: str | int, month: str | int, year: str | int) -> str | None:
    """Return a date as ISO 8601, or None where the calendar has no such day."""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def find_heading(text: str) -> Heading:
    """Return the heading of a unit cut from a document: an item's, or a meeting's."""
    lines = [" ".join(text[line.start : line.end].split()) for line in list_lines(text[:4000])[:16]]
    if not lines:
        return Heading()
    item = ITEM.match(lines[0])
    if item:
        rest = lines[0][item.end() :].strip(" :-")
        return Heading(item=item["item"], title=_title(rest) or next(iter(lines[1:2]), None))
    head = " ".join(lines)
    named = _own_lines(lines[:3]) and find_date(" ".join(lines[:5]))
    told = HEADING_WORDS.search(head[:400]) and find_date(head[:700])
    if not (named or told):
        return Heading(title=_title(lines[0].strip(" :")))
    return Heading(date=find_date(head[:700]), committee=find_committee(lines), title=lines[0])


def _title(line: str) -> str | None:
    """Return a heading's line as a title: without the sentence that runs on behind a dash."""
    return (re.split(r" - (?=[A-Z])|: ", line, maxsplit=1)[0] if len(line) > 80 else line) or None


def _own_lines(lines: list[str]) -> list[str]:
    """Return the bodies that stand on a line of their own, a date behind them left out."""
    bare = (DATE_BEHIND.sub("", line) for line in lines)
    return [line for line in bare if OWN_LINE.fullmatch(line) and not HEADING_WORDS.search(line)]


def find_committee(lines: list[str]) -> str | None:
    """Return the body whose meeting a heading's lines name, as printed.

    `meeting of the X` goes first; then a line that is a body's name, of council and committee the
    latter; then `minutes of the X`.
    """
    head = " ".join(lines)
    met = MEETING_OF_BODY.search(head)
    own = _own_lines(lines[:4])
    if met is None or not SOME_BODY.search(met["body"]):
        if own:
            return own[-1]
        met = MINUTES_OF_BODY.search(head) or met
    if met is None:
        return None
    body = COUNCIL_BEFORE.sub("", met["body"].strip(" ,"))
    body = re.sub(r"^(?:an? |the )", "", body, flags=re.IGNORECASE)
    return body if SOME_BODY.search(body) else None
