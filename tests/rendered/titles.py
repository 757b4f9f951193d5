"""Titles of matters that come back, printed otherwise, and look-alikes that are printed so too.

A matter's title holds `{}` where its period stands. `WAYS` prints a title otherwise, `PERIODS` its
period: each way and each form is varied alone.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

WORDS = ("One", "Two", "Three", "Four")
ORDINALS = ("First", "Second", "Third", "Fourth")
NUMBERED = ("1st", "2nd", "3rd", "4th")
SPANS = (("April", "June"), ("July", "September"), ("October", "December"), ("January", "March"))
MONTHS = (
    "April", "May", "June", "July", "August", "September", "October", "November", "December",
    "January", "February", "March",
)  # fmt: skip
DAYS = (30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31)


@dataclass(frozen=True)
class When:
    """A time of a financial year that begins in `year`: `at` is its quarter or month, from 1."""

    year: int
    at: int = 1

    @property
    def years(self) -> str:
        return f"{self.year}/{(self.year + 1) % 100:02d}"

    @property
    def of_quarter(self) -> int:
        return self.year + (self.at == len(SPANS))

    @property
    def of_month(self) -> int:
        return self.year + (self.at > 9)


Form = Callable[[When], str]
QUARTERS: dict[str, Form] = {
    "Q2": lambda w: f"Q{w.at}",
    "Q2 2024/25": lambda w: f"Q{w.at} {w.years}",
    "2024/25 Q2": lambda w: f"{w.years} Q{w.at}",
    "Q2 2024-2025": lambda w: f"Q{w.at} {w.year}-{w.year + 1}",
    "Quarter 2": lambda w: f"Quarter {w.at}",
    "Quarter Two": lambda w: f"Quarter {WORDS[w.at - 1]}",
    "Second Quarter": lambda w: f"{ORDINALS[w.at - 1]} Quarter",
    "2nd Quarter": lambda w: f"{NUMBERED[w.at - 1]} Quarter {w.years}",
    "Qtr 2": lambda w: f"Qtr {w.at}",
    "(Quarter 2)": lambda w: f"(Quarter {w.at})",
    "Quarter 2, 2024": lambda w: f"Quarter {w.at}, {w.year}",
    "July to September 2024": lambda w: " to ".join(SPANS[w.at - 1]) + f" {w.of_quarter}",
    "Jul-Sep 2024": lambda w: "-".join(m[:3] for m in SPANS[w.at - 1]) + f" {w.of_quarter}",
    "Jul – Sep": lambda w: " – ".join(m[:3] for m in SPANS[w.at - 1]),
    "Quarter 2 (July - September 2024)": lambda w: (
        f"Quarter {w.at} ({' - '.join(SPANS[w.at - 1])} {w.of_quarter})"
    ),
    "1 July - 30 September 2024": lambda w: (
        f"1 {SPANS[w.at - 1][0]} - 30 {SPANS[w.at - 1][1]} {w.of_quarter}"
    ),
    "FY24/25 Q2": lambda w: f"FY{w.years[2:]} Q{w.at}",
    "for the second quarter of 2024/25": lambda w: (
        f"for the {ORDINALS[w.at - 1].lower()} quarter of {w.years}"
    ),
    "quarter ended 30 September 2024": lambda w: (
        f"for the quarter ended 30 {SPANS[w.at - 1][1]} {w.of_quarter}"
    ),
}
OF_MONTHS: dict[str, Form] = {
    "Month 8": lambda w: f"Month {w.at}",
    "Month 8 2024/25": lambda w: f"Month {w.at} {w.years}",
    "M8": lambda w: f"M{w.at}",
    "Period 8": lambda w: f"Period {w.at}",
    "P8": lambda w: f"P{w.at}",
    "P08": lambda w: f"P{w.at:02d}",
    "Month 8 (November)": lambda w: f"Month {w.at} ({MONTHS[w.at - 1]})",
    "November 2024": lambda w: f"{MONTHS[w.at - 1]} {w.of_month}",
    "Nov 2024": lambda w: f"{MONTHS[w.at - 1][:3]} {w.of_month}",
    "to 30 November 2024": lambda w: f"to {DAYS[w.at - 1]} {MONTHS[w.at - 1]} {w.of_month}",
    "as at 30 November 2024": lambda w: f"as at {DAYS[w.at - 1]} {MONTHS[w.at - 1]} {w.of_month}",
    "as at 30th November": lambda w: f"as at {DAYS[w.at - 1]}th {MONTHS[w.at - 1]}",
    "April to November 2024": lambda w: f"April to {MONTHS[w.at - 1]} {w.of_month}",
    "for the period ended 30 November 2024": lambda w: (
        f"for the period ended {DAYS[w.at - 1]} {MONTHS[w.at - 1]} {w.of_month}"
    ),
    "to the end of November 2024": lambda w: f"to the end of {MONTHS[w.at - 1]} {w.of_month}",
    "Period 8, 2024-25": lambda w: f"Period {w.at}, {w.year}-{(w.year + 1) % 100}",
}
YEARS: dict[str, Form] = {
    "2024/25": lambda w: w.years,
    "2024-25": lambda w: w.years.replace("/", "-"),
    "2024-2025": lambda w: f"{w.year}-{w.year + 1}",
    "2024/2025": lambda w: f"{w.year}/{w.year + 1}",
    "2024 - 2025": lambda w: f"{w.year} - {w.year + 1}",
    "2024 to 2025": lambda w: f"{w.year} to {w.year + 1}",
    "(2024/25)": lambda w: f"({w.years})",
    "- 2024/25": lambda w: f"- {w.years}",
    "24/25": lambda w: w.years[2:],
    "FY24/25": lambda w: f"FY{w.years[2:]}",
    "FY 2024-25": lambda w: f"FY {w.years.replace('/', '-')}",
    "FY25": lambda w: f"FY{(w.year + 1) % 100}",
    "for 2024/25": lambda w: f"for {w.years}",
    "for the year 2024/25": lambda w: f"for the year {w.years}",
    "for the financial year 2024-25": lambda w: f"for the financial year {w.year}-{w.years[-2:]}",
    "for the year ended 31 March 2025": lambda w: f"for the year ended 31 March {w.year + 1}",
    "to 31 March 2025": lambda w: f"to 31 March {w.year + 1}",
    "2024": lambda w: f"{w.year}",
}
PERIODS = {"quarter": QUARTERS, "month": OF_MONTHS, "year": YEARS, "": {}}


@dataclass(frozen=True)
class Matter:
    """What comes back: its title with `{}` for the period, and which part of a year that is."""

    title: str
    every: str = ""

    def print_at(self, when: When, form: str = "") -> str:
        forms = PERIODS[self.every]
        return self.title.format(forms[form or next(iter(forms))](when) if forms else "")


MATTERS = (
    Matter("Ferry Performance Report {}", "quarter"),
    Matter("Lighthouse Safety Monitoring {}", "quarter"),
    Matter("Mooring Complaints {}", "quarter"),
    Matter("Budget Monitoring {}", "month"),
    Matter("Quay Wall Contract Spending {}", "month"),
    Matter("Annual Pilotage Review {}", "year"),
    Matter("Tug Fleet Annual Report {}", "year"),
    Matter("Harbour Dues {}", "year"),
    Matter("Fish Market Rents and Charges"),
    Matter("Dredging and Disposal Programme"),
    Matter("Town Beach Bylaws"),
    Matter("Sea Cadets Lease"),
    Matter("Slipway Repairs"),
    Matter("Bathing Water Quality Action Plan"),
)
# Two matters of one committee, whatever way they are printed.
ALIKE = (
    ("Ferry Performance Report Q1", "Ferry Risk Report Q1"),
    ("Corporate Performance Q1", "Corporate Risk Q1"),
    ("Lighthouse Plan 2024/25", "Lighthouse Plan 2024/25 - Outturn"),
    ("Internal Audit Plan", "Internal Audit Progress Report"),
    ("24/00123/FUL - Quay House", "24/00456/LBC - Quay House"),
    ("Treasury Management Strategy", "Pension Fund Treasury Strategy"),
    ("Revenue Budget Monitoring", "Capital Budget Monitoring"),
    ("Statement of Accounts", "Pension Fund Statement of Accounts"),
    ("Naming of Streets: Tern Row", "Naming of Streets: Gull Row"),
    ("North Quay Regeneration", "South Quay Regeneration"),
    ("Mooring Policy", "Mooring Complaints"),
    ("Phase 1 Breakwater", "Phase 2 Breakwater"),
)


def _swap(one: str, other: str) -> Callable[[str], str]:
    return lambda title: title.replace(one, other)


def _around(before: str, behind: str = "") -> Callable[[str], str]:
    return lambda title: f"{before}{title.strip()}{behind}"


def _abridge(title: str) -> str:
    """Return a title with the initials of its first three words or more in capitals behind them."""
    run = re.search(r"(?:(?!Month|Quarter)[A-Z][a-z]+ ){2,4}(?!Month|Quarter)[A-Z][a-z]+", title)
    if not run:
        return title
    return title.replace(run[0], f"{run[0]} ({''.join(w[0] for w in run[0].split())})")


def _make_singular(title: str) -> str:
    return re.sub(r"(?<=[a-z]{3}[^s])s\b", "", title)


WAYS: dict[str, Callable[[str], str]] = {
    "CAPITALS": str.upper,
    "Sentence case": str.capitalize,
    "doubled blanks": _swap(" ", "  "),
    "no-break blanks": _swap(" ", "\u00a0"),
    "full stop": _around("", "."),
    "asterisk": _around("", " *"),
    "and -> &": _swap(" and ", " & "),
    "Report": _around("", " Report"),
    "Update": _around("", " - Update"),
    "Progress": _around("", ": Progress Report"),
    "Report on": _around("Report on "),
    "Update on": _around("Update on "),
    "To receive": _around("To receive the "),
    "To receive an update": _around("To receive an update on the "),
    "To consider": _around("To consider the ", " and agree any action"),
    "To note": _around("To note the report on "),
    "To approve": _around("To approve the "),
    "Draft": _around("Draft "),
    "Item 7:": _around("Item 7: "),
    "Agenda item 7 -": _around("Agenda item 7 - "),
    "7.": _around("7. "),
    "7.2": _around("7.2 "),
    "(a)": _around("(a) "),
    "7a)": _around("7a) "),
    "24/117": _around("24/117 "),
    "2024/117.2": _around("2024/117.2: "),
    "10:15": _around("10:15 "),
    "10.15 am -": _around("10.15 am - "),
    "(10 mins)": _around("", " (10 mins)"),
    "(CAB3222)": _around("", " (CAB3222)"),
    "CAB/24/31": _around("CAB/24/31 - "),
    "Report No. 24/123": _around("", " - Report No. 24/123"),
    "[Report 31]": _around("", " [Report 31]"),
    "Paper C": _around("", " (Paper C)"),
    "Appendix 2": _around("", " - Appendix 2"),
    "(Pages 3 - 12)": _around("", " (Pages 3 - 12)"),
    "Pages 3-12": _around("", " Pages 3-12"),
    "pp. 3-12": _around("", " (pp. 3-12)"),
    "PDF 134 KB": _around("", " PDF 134 KB"),
    "Report of": _around("Report of the Head of Finance - "),
    "Report by:": _around("Report by the Chief Executive: "),
    "Joint report": _around("Joint Report of the Director of Place and the Treasurer: "),
    "- Report of": _around("", " - Report of the Director of Place"),
    "(Report of)": _around("", " (Report of the Director of Place)"),
    "- Head of": _around("", " - Head of Finance"),
    "Jane Marsh, Head of": _around("", " - Jane Marsh, Head of Finance"),
    "(Jane Marsh)": _around("", " (Jane Marsh)"),
    "(Cllr Marsh)": _around("", " (Cllr Marsh)"),
    "[J Marsh]": _around("", " [J Marsh]"),
    "- Councillor Marsh": _around("", " - Councillor Marsh"),
    "(Presenter:)": _around("", " (Presenter: Jane Marsh)"),
    "- presented by": _around("", " - presented by the Treasurer"),
    "- All Wards": _around("", " - All Wards"),
    "(Wards Affected: All)": _around("", " (Wards Affected: All Wards)"),
    "Key Decision -": _around("Key Decision - "),
    "(Key Decision)": _around("", " (Key Decision)"),
    "- Key Decision": _around("", " - Key Decision"),
    "KD1234": _around("", " (KD1234)"),
    "(Forward Plan No)": _around("", " (Forward Plan No 070/24)"),
    "(for information)": _around("", " (for information)"),
    "- for decision": _around("", " - for decision"),
    "For Decision:": _around("For Decision: "),
    "to follow": _around("", " - to follow"),
    "(attached)": _around("", " (attached)"),
    "(Verbal Update)": _around("", " (Verbal Update)"),
    "(deferred)": _around("", " (deferred from the last meeting)"),
    "EXEMPT": _around("EXEMPT - "),
    "- Exempt": _around("", " - Exempt"),
    "(Confidential)": _around("", " (Confidential)"),
    "- Part 2": _around("", " - Part 2"),
    "Presentation:": _around("Presentation: "),
    "Standing Item:": _around("Standing Item: "),
    "(Standing Item)": _around("", " (Standing Item)"),
    "quotes": _around("\u201c", "\u201d"),
    "singular": _make_singular,
    "(ABC)": _abridge,
}
