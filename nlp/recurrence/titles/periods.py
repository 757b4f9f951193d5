"""A title in; the period it reports on, and the title without it, out.

Periods as UK councils print them: Q2, Quarter Two, 2nd Quarter, Month 8, Period 7, 2024/25,
Mid-Year, Outturn, as at 31 December, January 2024. A financial year runs from April to March.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from nlp.dates import MONTH

LONGEST_TITLE = 1_000
_MONTH_NUMBER = {name.lower(): number for number, name in enumerate(calendar.month_abbr)}
_NUMERALS = (
    "one two three four", "first second third fourth", "1st 2nd 3rd 4th", "i ii iii iv", "1 2 3 4"
)  # fmt: skip
_ORDINALS = {word: n for names in _NUMERALS for n, word in enumerate(names.split(), 1)}
_ORDINALS["final"] = 4
_UNITS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_COUNTED = {word: number for number, word in enumerate(_UNITS.split("|"), 1)}
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
# "2020.21", "2020_21", "202021"; "2020 21" where no more is said
_SPAN = re.compile(
    r"(?<![\w/.-])(?P<century>20)(?P<first>\d\d)(?:[._\\]|(?: (?=\d\d\W*$)))?"
    r"(?P<next>\d\d)(?![\w/.-]\w|\w)"
)
# 13th - 21st July; 2-4 March; 1st & 2nd May: the last of them is the day
_FIRST_OF_DAYS = re.compile(
    rf"\b\d{{1,2}}(?:(?:st|nd|rd|th) ?(?:-|to|and|&) ?| ?- ?)(?={_DAY} (?:of )?{MONTH}\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Period:
    """The time that a title speaks of.

    `printed`: as the title prints it. `year`: `2024/25` (financial), `2024` (calendar), `2023-2027`
    (several) or None. `part`: Q1..Q4, M1..M12 (month of the financial year), mid-year, half-year,
    outturn, `2024-12` or `12` (a calendar month), `2023-12-31` (a day), or None.
    """

    printed: str
    year: str | None = None
    part: str | None = None

    @property
    def label(self) -> str:
        """Return one readable and sortable text: `2024/25 Q2`, `Q2`, `2024-12`, `2023-12-31`."""
        if self.part and self.part[:4].isdigit():
            return self.part
        return " ".join(word for word in (self.year, self.part) if word)

    @property
    def reports(self) -> bool:
        """Tell whether it is a period that papers report on (Q2, Month 8, outturn), not a date."""
        return self.part in ("mid-year", "half-year", "outturn") or (self.part or "")[:1] in (
            "Q",
            "M",
        )

    @property
    def is_dated(self) -> bool:
        """Tell whether it is a day or a calendar month."""
        return (self.part or "")[:1].isdigit()

    @property
    def rhythm(self) -> str | None:
        """Return how often: quarterly, monthly, half, annual; None: no telling."""
        if self.part is None:
            return "annual" if self.year else None
        if self.part.startswith("Q"):
            return "quarterly"
        if self.part.startswith("M"):
            return "monthly"
        return {"mid-year": "half", "half-year": "half", "outturn": "annual"}.get(self.part)


def _month_number(name: str) -> int:
    return _MONTH_NUMBER[name[:3].lower()]


def _day(match: re.Match[str]) -> dict[str, str]:
    day = int(re.sub(r"\D", "", match["day"]))
    month = f"{_month_number(match['month']):02d}-{day:02d}"
    return {"part": f"{match['year']}-{month}" if match["year"] else month}


def _month(match: re.Match[str]) -> dict[str, str]:
    number = f"{_month_number(match['month']):02d}"
    return {"part": f"{match['year']}-{number}" if match["year"] else number}


def _quarter(match: re.Match[str]) -> dict[str, str]:
    word = next(group for group in match.groups() if group)
    return {"part": f"Q{_ORDINALS[word.lower()]}"}


def _month_of_year(match: re.Match[str]) -> dict[str, str]:
    return {"part": f"M{_COUNTED.get(match[1].lower()) or int(match[1])}"}


def _years(match: re.Match[str]) -> dict[str, str]:
    first, last = match["first"], match["last"]
    if len(first) == 2:
        first = f"20{first}"
    if len(last) == 4 and int(last) - int(first) > 1:
        return {"year": f"{first}-{last}"}
    if len(last) == 2 and (int(last) - int(first)) % 100 > 1:
        return {"year": f"{first}-{first[:2]}{last}"}
    return {"year": f"{first}/{last[-2:]}"}


def _nothing(match: re.Match[str]) -> dict[str, str]:
    return {}


def _range(match: re.Match[str]) -> dict[str, str]:
    """Return what a run of months is: a quarter, a whole year, or the year so far (from April)."""
    first, last = _month_number(match["first"]), _month_number(match["last"])
    months = (last - first) % 12 + 1
    joined = re.search(r"\band\b", match[0], re.IGNORECASE)  # "July and September": no run
    if joined or (match["from"] and match["to"] and not _within_a_year(match, first, last)):
        return {}
    year = _year_to(match["to"], match["next"], last)
    if months == 12:
        return year
    if months == 3:
        return {"part": f"Q{(last - 4) % 12 // 3 + 1}", **year}
    if months == 6 and match["to"]:  # half a year, or Quarter 2: known by its end alone
        return {"part": f"{int(match['to']) + bool(match['next'] and last < 4)}-{last:02d}"}
    so_far = first == 4 and months in (2, 4, 5, 7, 8, 9, 10, 11)
    return {"part": f"M{months}", **year} if so_far else {}


def _within_a_year(match: re.Match[str], first: int, last: int) -> bool:
    return int(match["to"]) - int(match["from"]) == (0 if last >= first else 1)


def _year_to(printed: str | None, then: str | None, month: int) -> dict[str, str]:
    """Return the financial year that a month is in, where its year or that (`/24`) is printed."""
    if not printed:
        return {}
    begins = int(printed) - (month < 4 and not then)
    return {"year": f"{begins}/{(begins + 1) % 100:02d}"}


def _of(part: str) -> Callable[[re.Match[str]], dict[str, str]]:
    return lambda match: {"part": part}


# What a year is thought to come out at is none: "Forecast Outturn", "Projected Revenue Outturn"
_NO_FORECAST = "".join(
    f"(?<!{word} {of})"
    for word in ("forecast", "projected", "estimated", "predicted", "anticipated")
    for of in ("", "revenue ", "capital ", "budget ", "financial ")
)
# In this order; what one has read the next does not see.
_READERS: tuple[tuple[str, Callable[[re.Match[str]], dict[str, str]]], ...] = (
    # the year of an act tells no time: Gambling Act 2005
    (r"(?<=\bact )(?:19|20)\d\d\b(?![/-]\d)", _nothing),
    # Quarters 1 and 2; Q1-Q3; Quarter 3 & 4: known by the last
    (
        r"\b(?:q|qtrs?\.? |quarters? )[1-4] ?(?:-|/|&|to|and) ?(?:q|qtr\.? |quarter )?([1-4])"
        r"(?= ?(?:$|[-:,);(]|(?:20)?\d\d[/-]))",
        _quarter,
    ),
    (r"\b(?:financial )?(?:f?q\.? ?|qtr\.? ?|quarter ?(?:no\.? ?)?)([1-4])(?![\d,]\d)\b", _quarter),
    (r"\bquarter (one|two|three|four|i{1,3}|iv)\b", _quarter),
    (r"\b(1st|2nd|3rd|4th|first|second|third|fourth|final) (?:quarter|qtr)(?:ly)?\b", _quarter),
    (r"\b(?:month|period|mth)s? \d{1,2} ?(?:-|/|&|to|and) ?(\d{1,2})\b(?!/)", _month_of_year),
    (rf"\b(?:month|period|mth)s? (\d{{1,2}}|{_UNITS})\b", _month_of_year),
    (r"\b[pm](\d{1,2})(?= |$|\))", _month_of_year),
    (r"\bmid[ -]term\b(?= (?:review of )?treasury)", _of("mid-year")),
    (r"\bmid ?-? ?year\b|\binterim\b(?= \(?(?:review|report|treasury)| ?\))", _of("mid-year")),
    (
        r"\b(?:six|6)[ -]months? "
        r"(?=(?:(?:performance|budget|finance|financial) )?(?:review|report|update|monitoring)\b)",
        _of("mid-year"),
    ),
    (
        r"\b(?:(?:1st|2nd|first|second) )?half[ -]?year(?:ly)?\b|\b(?:six|6)[ -]monthly\b"
        r"|\bh[12]\b|\b(?:first|second) half of (?:the year\b|(?=20\d\d))",
        _of("half-year"),
    ),
    (r"\b(?:three|3|six|6|nine|9|twelve|12)[ -]months?\b(?! \d)", _nothing),
    (
        r"\b(?:spring|summer|autumn|winter)/(?:spring|summer|autumn|winter) 20\d\d\b",
        _nothing,
    ),
    # (Year 2 of 3); (Autumn); - Spring; Autumn Term 2023 Exclusions; Spring/Summer 2023
    (r"\byear (?:\d|one|two|three|four|five) of (?:\d|two|three|four|five|six)\b", _nothing),
    (r"[(\[](?:spring|summer|autumn|winter)(?: term)?[)\]]", _nothing),
    (r"(?<=\w) - (?:spring|summer|autumn|winter)(?: term)?$", _nothing),
    (r"\b(?:spring|summer|autumn|winter)(?: term 20\d\d| term| 20\d\d)\b", _nothing),
    # Summer Update; - Autumn 2024; Spring Term 2023; Third Report; Year Two
    (
        r"\b(?:spring|summer|autumn|winter|michaelmas)(?: term)? (?:(?=updates?\b)|(?=20\d\d\W*$))",
        _nothing,
    ),
    (
        r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd"
        r"|\d{1,2}th) (?=(?:report|update|edition|(?:annual|progress|interim) report)\b)",
        _nothing,
    ),
    (r"\bweeks? \d{1,2}(?: ?(?:-|to|and|&) ?\d{1,2})?\b", _nothing),  # weeks 43-45
    # Year Two; Year 2 Action Plan; year to date; four-monthly; Term 3
    (
        r"\byear (?:one|two|three|four|five|six|[1-5](?= (?:action|delivery|progress|review|report"
        r"|update|plan)))\b|\byear[ -]to[ -]date\b|\b(?:three|four|3|4)[ -]monthly\b"
        r"|\btri-?annual(?:ly)?\b|\bterm [1-6]\b(?![/.]\d)",
        _nothing,
    ),
    # Oct/Nov 2023; September Quarter
    (rf"\b{MONTH} ?(?:/|&|and) ?(?={MONTH} {_YEAR}\b)", _nothing),  # July & August 2022
    (rf"\b(?:for )?{MONTH} ?/ ?{MONTH}(?= ?\)| ?$)", _nothing),  # May/June
    (rf"\b{MONTH} ?/ ?(?={MONTH}\b)|\b{MONTH} (?=quarter\b)", _nothing),
    # 24/2/20, 24.02.2020
    (r"\b\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)\b", _nothing),
    # 1 October - 31 December 2023; April to June 2019; 1st April, 2022 to 31st January, 2023
    (
        rf"\b(?:{_DAY} )?(?P<first>{MONTH})(?:,? (?P<from>{_YEAR}))?"
        rf" ?(?:-|to|and|until|through) ?(?:{_DAY} )?(?P<last>{MONTH})\b"
        rf"(?:,? (?P<to>{_YEAR})(?P<next>/(?:20)?\d\d)?\b)?",
        _range,
    ),
    (rf"\b(?=out){_NO_FORECAST}out[- ]?turn\b(?=.*\b31(?:st)? march\b)", _of("outturn")),
    # as at 31 December 2023; to end November 2025; 3rd of March
    (
        rf"\b(?:as )?(?:(?:at|to|on|of|for|held on|ended|ending) )?(?:the )?(?P<day>{_DAY}) "
        rf"(?:of )?(?P<month>{MONTH})\b,?(?: (?P<year>{_YEAR})\b)?",
        _day,
    ),
    (rf"\b(?P<month>{MONTH}) (?P<day>{_DAY}),? (?P<year>{_YEAR})\b", _day),
    (
        rf"\b(?:as at |to |at )?(?:the )?(?:end (?:of )?)?(?P<month>{MONTH})\b,? ?"
        rf"(?P<year>{_YEAR})\b",
        _month,
    ),
    (rf"\b{MONTH}(?: ?'?|-)\d\d\b(?![/.:-]?\d)", _nothing),  # Nov 24, Nov-24
    (rf"\b(?:as at |to |at )?(?:the )?end (?:of )?(?P<month>{MONTH})\b(?P<year>)", _month),
    (
        rf"\b(?=out|prov|fin|draf){_NO_FORECAST}(?:(?:provisional|final|draft) )?out[- ]?turn\b",
        _of("outturn"),
    ),
    (r"\b(?:year[ -]?end|end of (?:the )?year)\b", _of("outturn")),
    (rf"\b(?P<first>{_YEAR})/\d\d ?(?:-|to) ?(?P<last>{_YEAR})/\d\d\b", _years),
    (
        rf"\b(?:fy ?)?(?P<first>{_YEAR}|[0-4]\d(?=/[0-4]\d\b(?!/))) ?(?://?|-|to) ?"
        rf"(?P<last>{_YEAR}|\d\d)\b(?![/\d])",
        _years,
    ),
    # 2023/4
    (
        rf"\b(?P<first>{_YEAR})/(?P<last>\d)(?![\d/.])",
        lambda m: (
            {"year": f"{m['first']}/{m['first'][2]}{m['last']}"}
            if int(m["last"]) == (int(m["first"]) + 1) % 10
            else {}
        ),
    ),
    (r"\bfy ?'?(?:20)?(\d\d)\b(?![/-])", lambda m: {"year": f"{1999 + int(m[1])}/{m[1]}"}),  # FY25
    (rf"(?<!\d/)\b(?P<year>{_YEAR})\b(?!/\d{{3}})", lambda match: {"year": match["year"]}),
    (
        r"(?:\b(?:for|in|to|ended|ending|end|until) |[-:(,] ?|^)"
        rf"(?P<month>{MONTH})(?P<year>)(?= ?[),:;-]| ?$)",
        _month,
    ),
    (
        rf"^(?P<month>{MONTH})(?P<year>) (?=(?:accounts|payments|finances?|receipts|budget"
        r"|performance|complaints|expenditure|invoices|monitoring|statistics|figures"
        r"|management accounts)\b)",
        _month,
    ),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), read) for pattern, read in _READERS)
_CUE = re.compile(
    rf"\d|quarter|qtr|year|mid.term|tri-?annual|month|period|week|half|out[- ]?turn|\b{MONTH}\b"
    r"|\b(?:spring|summer|autumn|winter|michaelmas)\b"
    r"|(?:st|nd|ird|th) (?:report|update|edition|annual|progress|interim)",
    re.IGNORECASE,
)


def _without(title: str, match: re.Match[str]) -> str:
    return f"{title[: match.start()]} \x00 {title[match.end() :]}"


def _write_span(match: re.Match[str]) -> str:
    """Return two years that follow one another as "2020/21", whatever stands between them."""
    follows = (int(match["first"]) + 1) % 100 == int(match["next"])
    return f"{match['century']}{match['first']}/{match['next']}" if follows else match[0]


@lru_cache(maxsize=8_192)
def split_period(title: str) -> tuple[Period | None, str]:
    """Return the period of a title and the title without any of its periods and dates.

    Only the first 1,000 characters are read. An empty pair of brackets left behind goes too.
    """
    title = re.sub(r"\s+", " ", title[:LONGEST_TITLE].translate(_PLAIN)).strip()
    if not _CUE.search(title):
        return None, title
    title = _SPAN.sub(_write_span, _FIRST_OF_DAYS.sub("", title))
    printed: list[tuple[int, str]] = []
    found: dict[str, str] = {}
    rest = title
    for pattern, read in _PATTERNS:
        while match := pattern.search(rest):
            text = match[0].strip(" -:(,")
            printed.append((title.find(text), text))
            for name, value in _as_counted(found.get("part"), read(match)).items():
                found.setdefault(name, value)
            rest = _without(rest, match)
    if not printed:
        return None, title
    rest = re.sub(r"[(\[][\s\x00,&/-]*[)\]]", " ", rest)
    rest = re.sub(r"\s+", " ", rest.replace("\x00", " ")).strip(" -:,;/")
    text = ", ".join(text for _, text in sorted(printed) if text)
    return (Period(text, **found) if found else None), rest


def _as_counted(quarter: str | None, months: dict[str, str]) -> dict[str, str]:
    """Return the calendar year of months whose quarter is counted in it, as the title says.

    `Quarter 1 (January to March 2026)` is the first of 2026, no part of the financial year.
    """
    financial, year = months.get("part", ""), months.get("year", "")
    if not (quarter and re.fullmatch("Q[1-4]", financial) and "/" in year):
        return months
    calendar_quarter = f"Q{int(financial[1]) % 4 + 1}"
    if quarter == financial or quarter != calendar_quarter:
        return months
    return {"year": str(int(year[:4]) + (1 if financial == "Q4" else 0))}


_PLAIN = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc`\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d"), '"'),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u202f\u200b\ufeff\x00"), " "),
}


def drop_times(title: str) -> str:
    """Return a title as all its years have it: without quarter, month, year and day.

    "Budget Monitoring 2024/25 - Month 6" is "Budget Monitoring"; what kind of paper it is stays
    ("Mid-Year Report", "Outturn"). A title that is nothing else comes back whole.
    """
    rest = re.sub(r"\s+", " ", title[:LONGEST_TITLE].translate(_PLAIN)).strip()
    for pattern, read in _PATTERNS:
        rest = pattern.sub(partial(_keep_kind, read), rest)
    rest = re.sub(r"[(\[][\s&,/-]*(?:to|and|ended|period)?[\s&,/-]*[)\]]", " ", rest)
    rest = re.sub(r"\s*[-:,](?=\s*(?:[-:,]|and\b))", " ", f" {rest} ")
    rest = re.sub(r"\s+(?=[:,;])", "", re.sub(r"\s+", " ", rest))
    rest = _LOOSE_END.sub("", rest).strip(" -:,;/")
    return rest[:1].upper() + rest[1:] if re.search("[A-Za-z]{3}", rest) else title


_LOOSE_END = re.compile(
    r"(?:[\s,:;-]+(?:for|of|to|in|as|at|on|from|and|the|up|period|quarter|month|year|end|ended|ending)\b)+[\s,:;-]*$",
    re.IGNORECASE,
)


def _keep_kind(read: Callable[[re.Match[str]], dict[str, str]], match: re.Match[str]) -> str:
    """Return what was matched if it names a kind of paper, else a space."""
    return match[0] if read(match).get("part") in ("mid-year", "half-year", "outturn") else " "
