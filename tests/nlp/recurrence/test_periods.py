"""Titles and the periods that they print."""

import pytest

from nlp.recurrence.titles.periods import drop_times, split_period

PERIODS = [
    # title, label, what is left of the title
    ("Dues FY25", "2024/25", "Dues"),
    ("Dues 2023/4", "2023/24", "Dues"),
    ("Dues 2023.24", "2023/24", "Dues"),
    ("Dues 2023_24 - Outcome", "2023/24", "Dues - Outcome"),
    ("The 202324 Dues", "2023/24", "The Dues"),
    ("Dues 2023 24", "2023/24", "Dues"),
    ("June Performance Report", "06", "Performance Report"),
    ("Dues, January to March 2022/23", "2022/23 Q4", "Dues"),
    ("Dues January to March 2023", "2022/23 Q4", "Dues"),
    ("Dues October to March 2022/2023", "2023-03", "Dues"),
    ("Q2 Budget Monitoring", "Q2", "Budget Monitoring"),
    ("Budget Monitoring Quarter Two 2024/25", "2024/25 Q2", "Budget Monitoring"),
    ("2nd Quarter Performance Report", "Q2", "Performance Report"),
    ("Third Quarter Performance 2019-20", "2019/20 Q3", "Performance"),
    ("Performance Report - Quarter 3, 2023-2024", "2023/24 Q3", "Performance Report"),
    ("Revenue Budget Monitoring - Month 8", "M8", "Revenue Budget Monitoring"),
    ("Finance Report Period 7 (end October 2025)", "M7", "Finance Report"),
    ("Finance Report P9 2022/23", "2022/23 M9", "Finance Report"),
    ("Finance Report for Month Eight 2022/23", "2022/23 M8", "Finance Report for"),
    ("Period Ten Budget Monitoring", "M10", "Budget Monitoring"),
    (
        "Treasury Management Mid-Year Review 2023/24",
        "2023/24 mid-year",
        "Treasury Management Review",
    ),
    ("Half Yearly Complaints Report", "half-year", "Complaints Report"),
    ("Provisional Outturn 2021/22", "2021/22 outturn", ""),
    ("Year End Performance", "outturn", "Performance"),
    ("Budgetary Control as at 31 December 2023", "2023-12-31", "Budgetary Control"),
    ("Budget Position at 30th June", "06-30", "Budget Position"),
    ("Audit Progress Report (March 2018)", "2018-03", "Audit Progress Report"),
    ("Budget Monitoring - May", "05", "Budget Monitoring"),
    ("Housing Strategy 2025-2030", "2025-2030", "Housing Strategy"),
    ("Corporate Plan 2009-12", "2009-2012", "Corporate Plan"),
    ("Statement of Accounts 2022", "2022", "Statement of Accounts"),
    ("Council Tax Base 25/26", "2025/26", "Council Tax Base"),
    ("Monitoring April to June 2019 (Quarter 1)", "2019/20 Q1", "Monitoring"),
    # quarters of the calendar year, where the title counts them so
    ("Complaints: Quarter 1 (January to March 2026)", "2026 Q1", "Complaints"),
    ("Complaints: Quarter 4 (October - December 2025)", "2025 Q4", "Complaints"),
    ("Complaints: Quarter 4 (January to March 2026)", "2025/26 Q4", "Complaints"),
    ("Complaints: Quarter 1 (April to June 2026)", "2026/27 Q1", "Complaints"),
    # a run of months is a quarter, a year, or the year so far
    ("Audit Report for January to March 2021", "2020/21 Q4", "Audit Report for"),
    ("Fraud and Error April 2022 - March 2023", "2022/23", "Fraud and Error"),
    (
        "Dues for the Period 1st April, 2022 to 31st January, 2023",
        "2022/23 M10",
        "Dues for the Period",
    ),
    ("Council Performance - FQ3 2019/20", "2019/20 Q3", "Council Performance"),
    ("Audited 2018//19 Annual Accounts", "2018/19", "Audited Annual Accounts"),
    ("Harbour Review 6-Monthly", "half-year", "Harbour Review"),
    ("Dues - Financial Quarter 2 2023/24", "2023/24 Q2", "Dues"),
    # of several months, the last
    ("Dues Report - Period 1 - 5 2022/23", "2022/23 M5", "Dues Report"),
    ("Dues Periods 1 to 12", "M12", "Dues"),
    ("Dues July & August 2022", "2022-08", "Dues"),
    ("Dues March and July 2022", "2022-07", "Dues"),
    ("April accounts", "04", "accounts"),
    # of several quarters, the last
    ("Dues Quarters 1 and 2", "Q2", "Dues"),
    ("Dues Q1-Q3 2023/24", "2023/24 Q3", "Dues"),
    ("Quarter 2 & 3: Dues", "Q3", "Dues"),
    ("Budget Monitoring – Quarter 4", "Q4", "Budget Monitoring"),  # a dash of another length
]
NONE = [
    # title without a period, each with something that looks like one
    "Education for 16-19 Year Olds",
    "24/01234/FUL - Land at May Street",
    "Section 75 Agreement",
    "Members May Speak at Committee",
    "The March Relief Road",
    "Plan for 12 Homes",
    "Quarter Sessions House",
    "Harbour Act 1847 - Bye-laws",
    "Results of Year 2 Pupils",
    "Winter Plan",
    "Autumn Fair",
    "Summer Holiday Club",
]


@pytest.mark.parametrize(("title", "label", "rest"), PERIODS, ids=lambda value: value[:40])
def test_a_period_is_read_and_taken_out(title: str, label: str, rest: str) -> None:
    period, left = split_period(title)
    assert period is not None
    assert (period.label, left) == (label, rest)


def test_half_a_year_is_known_by_its_end() -> None:
    period, rest = split_period("Complaints, October 2021 to March 2022")
    assert period is not None
    assert (period.label, period.rhythm, rest) == ("2022-03", None, "Complaints")


RUNS = [
    # a title with months that are no quarter, no year and no year so far; what is left
    ("Complaints, April to September", "Complaints"),  # half the year, or its second quarter
    ("Hire of the Hall for July and September", "Hire of the Hall for"),
    ("Dredging March 2019 to April 2022", "Dredging"),
    ("Six Month Harbour Report", "Harbour Report"),
    # seasons, the number of an edition, of a year
    ("Harbour Programme - Autumn Update", "Harbour Programme - Update"),
    ("Third Report on Tides", "Report on Tides"),
    ("Tides: Year Two Report", "Tides: Report"),
    ("Tides Nov '24", "Tides"),
    ("Tides Mar-24", "Tides"),
    ("Tides (Autumn)", "Tides"),
    ("Tides - Spring Term", "Tides"),
    ("Tides for May/June", "Tides"),
    ("Tides (Year 2 of 3)", "Tides"),
    ("Tides September Quarter", "Tides Quarter"),
    ("Nine-month Report on Tides", "Report on Tides"),
]


@pytest.mark.parametrize(("title", "rest"), RUNS)
def test_other_runs_of_months_tell_no_period(title: str, rest: str) -> None:
    assert split_period(title) == (None, rest)


@pytest.mark.parametrize("title", ["Winter Plan", "Summer Reading Scheme", "Second Homes Report"])
def test_a_season_or_number_of_something_else_stays(title: str) -> None:
    assert split_period(title) == (None, title)


def test_six_months_reported_on_are_the_middle_of_the_year() -> None:
    period, rest = split_period("Treasury Six Month Performance Review 2023/24")
    assert period is not None
    assert (period.label, rest) == ("2023/24 mid-year", "Treasury Performance Review")


@pytest.mark.parametrize("title", NONE)
def test_what_looks_like_a_period_is_left_alone(title: str) -> None:
    period, left = split_period(title)
    assert (period and period.label, left) == (None, title)


def test_the_printed_words_are_kept() -> None:
    period, _ = split_period("Performance Report - Quarter Two 2024/25")
    assert period is not None
    assert period.printed == "Quarter Two, 2024/25"


def test_a_very_long_title_takes_no_longer_than_its_first_thousand_characters() -> None:
    assert split_period("quarter " * 200_000)[0] is None


NAMES = [
    # a title of one year, and the name that all its years have
    ("Corporate Performance Report - Quarter 3 2024", "Corporate Performance Report"),
    ("Quarter Four Performance Report", "Performance Report"),
    ("2024/25 Revenue Monitoring: Period 9", "Revenue Monitoring"),
    (
        "Budget Monitoring 2025/26 - Month 6 and Recovery Plans",
        "Budget Monitoring and Recovery Plans",
    ),
    ("Budget Monitoring Report - Period 8 (end November 2025)", "Budget Monitoring Report"),
    ("Performance Report: Quarter 1 (January to March 2026)", "Performance Report"),
    ("Treasury Management: Mid-Year Report for 2025/26", "Treasury Management: Mid-Year Report"),
    ("Revenue Outturn 2025/26", "Revenue Outturn"),
    ("Accounts for the year ended 31 March 2024", "Accounts"),
    ("Housing Strategy 2025-2030: Consultation", "Housing Strategy: Consultation"),
    ("quarter 2 fleet report", "Fleet report"),
    ("Household Support Fund 5", "Household Support Fund 5"),
    ("Q2 2024/25", "Q2 2024/25"),  # nothing else to call it by
]


@pytest.mark.parametrize(("title", "name"), NAMES)
def test_a_title_without_its_times(title: str, name: str) -> None:
    assert drop_times(title) == name
