"""Cadence, next expected date, and what keeps a matter from being overdue, on invented calendars."""

from datetime import date

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.due.cadence import find_cadence
from nlp.recurrence.due.doubts import find_doubt
from nlp.recurrence.due.expected import CalendarMeeting, Expected, count_overdue, find_expected
from nlp.recurrence.due.reasons import find_reason
from nlp.recurrence.due.seasons import find_season
from nlp.recurrence.linking.links import link_items
from nlp.recurrence.series import build_series
from nlp.recurrence.titles.matters import read_matter

CADENCES = [
    # dates, titles, text, cadence, basis
    (["2023-01-10", "2023-04-11", "2023-07-11"], ["Fleet"], "", "quarterly", "dates"),
    (["2023-01-10", "2023-02-14", "2023-03-14"], ["Fleet"], "", "monthly", "dates"),
    (["2021-01-10", "2022-01-11", "2023-01-15"], ["Fleet"], "", "annual", "dates"),
    (["2021-01-10", "2021-07-11", "2022-01-15"], ["Fleet"], "", "half_yearly", "dates"),
    (["2021-01-10", "2021-03-11", "2023-01-15"], ["Fleet"], "", "ad_hoc", None),
    (["2021-01-10", "2022-01-11"], ["Fleet"], "", "ad_hoc", None),  # one gap is no rhythm
    (["2023-01-10"], ["Q3 Fleet Performance"], "", "quarterly", "title"),
    (["2023-01-10"], ["Fleet Monitoring - Month 8"], "", "monthly", "title"),
    (["2023-01-10", "2023-04-11", "2023-07-11"], ["Fleet - Month 8"], "", "quarterly", "dates"),
    (["2023-01-10"], ["Half-Yearly Fleet Report"], "", "half_yearly", "title"),
    (["2023-01-10"], ["Treasury Mid-Year Review"], "", "annual", "title"),
    (["2023-01-10"], ["Fleet Annual Report"], "", "annual", "title"),
    (["2023-01-10"], ["Fleet 2022/23: Six Month Update"], "", "annual", "title"),
    (["2023-01-10"], ["Treasury Six-Month Report"], "", "annual", "title"),
    (["2023-01-10"], ["Fleet: Six-Monthly Report"], "", "half_yearly", "title"),
    # six months after something, which may be once
    (["2023-01-10"], ["Ambulance Delays: Six-Month Report"], "", "ad_hoc", None),
    (["2023-01-10"], ["Scrutiny Review of Fleet - six month update"], "", "ad_hoc", None),
    (["2023-01-10"], ["Fleet: 6 Month Review"], "", "ad_hoc", None),
    (["2023-01-10"], ["Fleet Strategy 2023/24"], "", "annual", "title"),
    (["2023-01-10"], ["Fleet Strategy 2023-2027"], "", "ad_hoc", None),
    (["2023-01-10"], ["Internal Audit Progress Report"], "", "quarterly", "usual"),
    (["2023-01-10"], ["External Audit Progress Report"], "", "quarterly", "usual"),
    (["2023-01-10"], ["Medium Term Financial Strategy"], "", "annual", "usual"),
    (["2023-01-10"], ["Scheme for Financing Schools"], "", "annual", "usual"),
    # of a year, but on every agenda
    (["2023-01-10", "2023-02-21"], ["Committee Work Programme 2023/24"], "", "ad_hoc", None),
    (["2023-01-10"], ["Fleet"], "A report would be brought to the Committee each year.", "annual", "minutes"),
    (["2023-01-10"], ["Fleet Annual Report"], "Updates would be provided on a quarterly basis.", "quarterly", "minutes"),
    (["2023-01-10"], ["Fleet"], "The Clerk would bring the letter to the Committee each year.", "annual", "minutes"),
    (["2023-01-10"], ["Fleet"], "Half of the fleet is renewed every year.", "ad_hoc", None),
]  # fmt: skip
CALENDAR = [
    CalendarMeeting("2024-01-16", meeting_id="1"),
    CalendarMeeting("2024-03-12", meeting_id="2"),
    CalendarMeeting("2024-04-16", "cancelled", meeting_id="3"),
    CalendarMeeting("2024-06-11", meeting_id="4"),
    CalendarMeeting("2024-07-16", meeting_id="5"),
    CalendarMeeting("2025-01-21", meeting_id="6"),
]
EXPECTED = [
    # last, cadence, day, meeting, estimated, called off
    ("2024-03-12", "quarterly", "2024-06-11", "4", False, None),
    ("2024-01-16", "quarterly", "2024-06-11", "4", False, "2024-04-16"),  # April's was cancelled
    ("2024-01-16", "annual", "2025-01-21", "6", False, None),
    ("2024-01-16", "half_yearly", "2024-07-16", "5", False, None),
    ("2024-06-11", "monthly", "2024-07-16", "5", False, None),
    ("2025-01-21", "quarterly", "2025-04-21", None, True, None),  # the calendar ends before
    ("2024-03-12", "annual", "2025-03-12", None, True, None),  # 49 days before, to be exact
    ("2024-01-16", "ad_hoc", None, None, None, None),
]


@pytest.mark.parametrize(("dates", "titles", "text", "name", "basis"), CADENCES)
def test_how_often(
    dates: list[str | None], titles: list[str], text: str, name: str, basis: str | None
) -> None:
    found = find_cadence(dates, [text], [read_matter(title) for title in titles])
    assert (found.name, found.basis) == (name, basis)
    if found.evidence:
        assert text[found.evidence.start : found.evidence.end] == text


@pytest.mark.parametrize(("last", "cadence", "day", "meeting", "estimated", "called_off"), EXPECTED)
def test_next_expected(
    last: str,
    cadence: str,
    day: str | None,
    meeting: str | None,
    estimated: bool | None,
    called_off: str | None,
) -> None:
    found = find_expected([last], cadence, CALENDAR)
    if day is None:
        assert found is None
    else:
        assert found is not None
        assert (found.date, found.meeting_id, found.estimated, found.called_off) == (
            day,
            meeting,
            estimated,
            called_off,
        )


SEASONS = [
    # days it came, cadence, and the day of the year before that tells the next, if any
    # March, September and November of two years: after November comes March
    (
        "2024-11-20 2025-03-19 2025-06-18 2025-09-17 2025-11-19 2026-03-18 2026-09-16 2026-11-18",
        "quarterly",
        "2027-03-18",
    ),
    # every quarter of two years
    (
        "2024-03-12 2024-06-11 2024-09-10 2024-12-10 2025-03-11 2025-06-10",
        "quarterly",
        None,  # September and December came once each: a quarter after will do
    ),
    (
        "2023-09-12 2023-12-12 2024-03-12 2024-06-11 2024-09-10 2024-12-10 2025-03-11 2025-06-10",
        "quarterly",
        "2025-09-10",
    ),
    # June came once, and was never left out: a quarter after will do
    (
        "2024-09-10 2024-12-10 2025-03-11 2025-06-10 2025-09-09 2025-12-09 2026-03-10",
        "quarterly",
        None,
    ),
    # one year shows no season
    ("2025-03-19 2025-09-17 2025-11-19", "quarterly", None),
    # no meeting in August, in two years
    (
        "2023-06-06 2023-07-04 2023-09-05 2023-10-03 2024-06-04 2024-07-02 2024-09-03"
        " 2025-06-03 2025-07-01",
        "monthly",
        "2025-09-03",
    ),
    # came in June once of three years
    (
        "2023-06-13 2023-09-12 2023-12-12 2024-03-12 2024-09-10 2024-12-10 2025-03-11 2025-09-09"
        " 2025-12-09 2026-03-10",
        "quarterly",
        "2026-09-09",
    ),
    ("2022-03-01 2023-03-01 2024-03-01", "annual", None),  # a year after will do
]


@pytest.mark.parametrize(("days", "cadence", "season"), SEASONS)
def test_season(days: str, cadence: str, season: str | None) -> None:
    found = find_season([date.fromisoformat(day) for day in days.split()], cadence)
    assert (found.isoformat() if found else None) == season


def test_next_expected_by_the_meetings_of_the_years_before() -> None:
    calendar = [
        CalendarMeeting(day, meeting_id=day)
        for day in ["2026-12-16", "2027-01-20", "2027-02-17", "2027-03-17", "2027-04-21"]
    ]
    came = [
        "2024-11-20",
        "2025-03-19",
        "2025-09-17",
        "2025-11-19",
        "2026-03-18",
        "2026-09-16",
        "2026-11-18",
    ]
    assert find_expected(came, "quarterly", calendar) == Expected(
        "2027-03-17", "2027-03-17", False, basis="season"
    )
    one_year = came[-4:]
    assert find_expected(one_year, "quarterly", calendar) == Expected(
        "2027-02-17", "2027-02-17", False
    )


def test_days_overdue() -> None:
    meeting, reckoned = Expected("2024-06-11", "4", False), Expected("2024-06-11")
    assert count_overdue(meeting, "2024-06-21", "annual") == 10
    assert count_overdue(meeting, "2024-06-01", "annual") == 0
    assert count_overdue(reckoned, "2024-06-21", "annual") == 0  # no meeting has passed it by
    assert count_overdue(reckoned, "2024-09-11", "annual") == 92


def item(title: str, date: str, **more: str) -> AgendaItem:
    filled = {
        "council": "Sampleton",
        "committee": "Cabinet",
        "title": title,
        "date": date,
        "item_id": f"{date}/{title}",
        **more,
    }
    return AgendaItem(**filled)  # type: ignore[arg-type]


def build(*items: AgendaItem, today: str = "2024-09-01"):  # type: ignore[no-untyped-def]
    calendars = {("Sampleton", "Cabinet"): CALENDAR}
    return build_series(items, link_items(items), today, calendars)


def test_a_series_tells_all_about_its_matter() -> None:
    quarters = [
        item("Q2 Performance Report", "2024-01-16", minutes="RESOLVED that it be noted."),
        item(
            "Performance Report - Quarter 3",
            "2024-03-12",
            minutes="The report would be brought to each meeting, quarterly.",
        ),
    ]
    (series,) = build(*quarters)
    assert series.key == "sampleton/cabinet/performance"
    assert series.title == "Performance Report"
    assert [member.period for member in series.members] == ["Q2", "Q3"]
    assert (series.cadence, series.cadence_basis) == ("quarterly", "minutes")
    assert series.cadence_quote is not None
    assert series.cadence_quote.text == "The report would be brought to each meeting, quarterly."
    assert (series.first_date, series.last_date) == ("2024-01-16", "2024-03-12")
    assert (series.next_expected, series.next_meeting_id) == ("2024-06-11", "4")
    assert series.overdue_days == 82  # 11 June to 1 September


def test_what_came_once_is_not_expected_for_ever() -> None:
    once = item("Internal Audit Progress Report - Quarter 2", "2024-03-12")
    (soon,) = build(once, today="2024-06-30")
    assert (soon.next_expected, soon.overdue_days) == ("2024-06-11", 0)  # may be late, may be none
    (later,) = build(once, today="2025-03-01")
    assert (later.next_expected, later.overdue_days) == (None, 0)


def test_the_title_of_an_application_keeps_its_reference() -> None:
    twice = [item("24/01234/FUL - Land at Mill Lane", day) for day in ("2024-01-16", "2024-03-12")]
    (series,) = build(*twice)
    assert series.title == "24/01234/FUL - Land at Mill Lane"


@pytest.mark.parametrize(
    ("title", "yearly"),
    [
        ("Council Tax Base 2024/25", True),
        ("Council Tax Setting", True),
        ("Write-off of Irrecoverable Council Tax Debts", False),
        ("Council Tax Premiums on Empty Homes", False),
    ],
)
def test_what_comes_by_its_nature(title: str, yearly: bool) -> None:
    (link,) = link_items([item(title, "2024-01-16")])
    assert (link.kind == "recurring") is yearly


NOT_OVERDUE = [
    ("That the report be deferred to the October meeting.", "deferred: That the report be deferred to the October meeting."),
    ("The report would in future be combined with the budget report into one.", "merged: The report would in future be combined with the budget report into one."),
    ("The report would no longer be produced.", "ended: The report would no longer be produced."),
]  # fmt: skip
REASONS = [
    (
        "merged",
        "Fleet figures would in future be reported as part of the Budget Monitoring report.",
    ),
    ("merged", "The update had been merged into the quarterly performance report."),
    ("merged", "It would now form part of the Annual Report."),
    ("merged", "The two reports would be merged."),
    ("merged", "Risk would be covered in the quarterly performance report from now on."),
    ("merged", "The report has been superseded by the new combined performance report."),
    ("ended", "The report would no longer be brought to the Committee."),
    ("ended", "Members agreed that quarterly reports were no longer required."),
    ("ended", "RESOLVED that the report be discontinued."),
    ("ended", "This would be the last report on the scheme."),
    ("moved", "The report would in future go to the Scrutiny Committee instead."),
    ("moved", "Future reports would be presented to the Audit Committee."),
    ("moved", "Responsibility for the report had passed to the Audit Committee."),
    ("moved", "This matter now falls within the remit of the Audit Committee."),
    (None, "Two schools had merged."),
    (None, "The report said that two schools had been merged into one."),
    (None, "The report noted that teams were combined in one office."),
    (None, "The report explained that the bus stop had been moved to the High Street."),
    (None, "An update on recycling was included in the report."),
    (None, "Members asked that information be included in the next report."),
    (None, "The item was moved from page 3 to page 5."),
    (None, "The report was moved by Cllr Hay."),
    (None, "The library would no longer be open on Mondays."),
    (None, "The final report of the inspector was awaited."),
    (None, "The application would be considered by the Planning Committee."),
]


@pytest.mark.parametrize(("reason", "minutes"), REASONS)
def test_why_a_matter_need_not_come_again(reason: str | None, minutes: str) -> None:
    found = find_reason(minutes)
    assert (found[0] if found else None) == reason


@pytest.mark.parametrize(("minutes", "reason"), NOT_OVERDUE)
def test_not_overdue_because(minutes: str, reason: str) -> None:
    (series,) = build(
        item("Q2 Performance", "2024-01-16"), item("Q3 Performance", "2024-03-12", minutes=minutes)
    )
    assert (series.overdue_days, series.not_overdue_because) == (0, reason)


@pytest.mark.parametrize(
    ("minutes", "day", "meeting"),
    [
        ("That the report be deferred to the next meeting.", "2024-06-11", "4"),
        ("That the report be deferred until 1 July 2024.", "2024-07-16", "5"),
        ("That the report be deferred until 1 March 2025.", "2025-03-01", None),
        ("That the report be deferred.", "2025-03-12", None),  # its own rhythm
    ],
)
def test_what_was_put_off_is_expected_at_its_time(
    minutes: str, day: str, meeting: str | None
) -> None:
    years = [
        item("Fleet Annual Report 2022/23", "2023-03-14"),
        item("Fleet Annual Report 2023/24", "2024-03-12", minutes=minutes),
    ]
    (series,) = build(*years, today="2024-04-01")
    assert (series.next_expected, series.next_meeting_id) == (day, meeting)
    assert series.not_overdue_because == f"deferred: {minutes}"


@pytest.mark.parametrize(
    ("status_by_day", "reason", "late"),
    [
        ({}, None, 23),
        ({"2024-04-16": "unread"}, "2024-04-16", 0),  # where it was due
        ({"2024-05-01": "unread"}, "2024-05-01", 0),  # it may have come late
        ({"2024-03-12": "unread"}, None, 23),  # before it was due
        ({"2024-06-01": "unread"}, None, 23),  # to come
    ],
)
def test_not_overdue_where_a_meeting_could_not_be_read(
    status_by_day: dict[str, str], reason: str | None, late: int
) -> None:
    days = {"2024-01-16", "2024-03-12", "2024-04-16", *status_by_day}
    calendar = [CalendarMeeting(day, status_by_day.get(day, "confirmed")) for day in sorted(days)]
    items = [
        item(f"Q{n} Fleet Performance", day) for n, day in ((2, "2023-10-17"), (3, "2024-01-16"))
    ]
    (series,) = build_series(
        items, link_items(items), "2024-05-09", {(items[0].council, items[0].committee): calendar}
    )
    told = f"unread: what came at the meeting of {reason} could not be read" if reason else None
    assert (series.not_overdue_because, series.overdue_days) == (told, late)


def test_not_overdue_because_the_meeting_was_cancelled() -> None:
    items = (item("Q2 Performance", "2023-10-17"), item("Q3 Performance", "2024-01-16"))
    (series,) = build(*items, today="2024-05-01")
    assert (series.next_expected, series.overdue_days) == ("2024-06-11", 0)
    assert series.not_overdue_because == "cancelled: the meeting of 2024-04-16 did not take place"


def test_not_overdue_because_no_meeting_followed_the_cancelled_one() -> None:
    items = (item("Q2 Performance", "2023-10-17"), item("Q3 Performance", "2024-01-16"))
    calendar = {
        ("Sampleton", "Cabinet"): [
            CalendarMeeting("2023-10-17"),
            CalendarMeeting("2024-01-16"),
            CalendarMeeting("2024-04-16", "cancelled"),
        ]
    }
    (series,) = build_series(items, link_items(items), "2024-09-26", calendar)
    assert series.overdue_days == 0
    assert series.not_overdue_because == "cancelled: the meeting of 2024-04-16 did not take place"


def test_what_was_moved_to_a_later_meeting_is_overdue_once_that_is_over() -> None:
    minutes = "The item was moved to the June meeting."
    items = (
        item("Q2 Performance", "2023-10-17"),
        item("Q3 Performance", "2024-01-16", minutes=minutes),
    )
    (waiting,) = build(*items, today="2024-05-01")
    assert (waiting.overdue_days, waiting.not_overdue_because) == (0, f"deferred: {minutes}")
    (late,) = build(*items, today="2024-09-01")
    assert (late.next_expected, late.overdue_days) == ("2024-07-16", 47)


def test_a_rhythm_that_is_only_usual_makes_nothing_overdue() -> None:
    audits = [
        item("Internal Audit Update", "2023-10-17"),
        item("Internal Audit Progress", "2024-01-16"),
    ]
    (series,) = build(*audits)
    assert (series.cadence, series.cadence_basis, series.overdue_days) == ("quarterly", "usual", 0)


TWICE_A_YEAR = ["2023-12-04", "2024-07-22", "2024-11-25", "2025-03-24", "2025-07-21"]
FOUR_TIMES = ["2024-07-22", "2024-09-23", "2024-11-25", "2025-01-27", "2025-03-24", "2025-07-21"]
DOUBTS = [
    # titles and the days they came on, the committee's meetings; doubt
    (["Risks - Quarter 1 2024-07-22", "Risks 2025-03-24"], FOUR_TIMES, "dates"),
    (["Risks - Quarter 1 2024-07-22", "Risks 2024-09-23"], FOUR_TIMES, None),
    (["Risks - Quarter 1 2024-11-25", "Risks 2025-03-20"], TWICE_A_YEAR, "meetings"),
    (["Risks - Quarter 1 2024-07-22"], TWICE_A_YEAR, "meetings"),
    (["Risks - Quarter 1 2024-07-22"], FOUR_TIMES, None),
    (["Risks - Quarter 1 2024-07-22"], ["2024-07-22"], None),  # not known how often it meets
    # two titles say so: a committee that meets less often gets two quarters at once
    (["Risks - Quarter 1 2024-11-25", "Risks - Quarter 2 2025-03-20"], TWICE_A_YEAR, None),
    (["Risks - Quarter 1 2023-12-04", "Risks - Quarter 2 2025-03-24"], FOUR_TIMES, "dates"),
    (["Risks Annual Report 2024-03-24", "Risks 2025-03-24"], FOUR_TIMES, None),
    (["Risks Annual Report 2024-11-25", "Risks 2025-03-24"], FOUR_TIMES, "dates"),
    # the draft and the paper itself
    (["Accounts 2023/24 (Draft) 2024-07-22", "Accounts 2023/24 2024-09-23"], FOUR_TIMES, None),
    (["Internal Audit Progress 2024-07-22", "Internal Audit Progress 2025-03-24"], [], "dates"),
    # what the dates show, or nothing, is not doubted
    (["Fleet 2024-03-01", "Fleet 2024-06-01", "Fleet 2024-09-01"], TWICE_A_YEAR, None),
    (["Fleet 2024-03-01"], TWICE_A_YEAR, None),
]  # fmt: skip


@pytest.mark.parametrize(("came", "meetings", "doubt"), DOUBTS)
def test_what_speaks_against_a_cadence(
    came: list[str], meetings: list[str], doubt: str | None
) -> None:
    titles, dates = [each[:-11] for each in came], [each[-10:] for each in came]
    cadence = find_cadence(dates, [], list(map(read_matter, titles)), meetings)
    assert find_doubt(cadence, dates, meetings) == doubt


GROUNDS = [
    (["Risks - Quarter 1 2023-10-17", "Risks 2024-01-16"], "title", "Risks - Quarter 1", 138),
    (["Risks - Quarter 1 2023-07-18", "Risks 2024-01-16"], "title", "Risks - Quarter 1", 0),
    (["Q1 Risks 2023-10-17", "Q2 Risks 2024-01-16"], "title", "Q2 Risks", 138),
    (
        ["Fleet 2023-07-18", "Fleet 2023-10-17", "Fleet 2024-01-16"],
        "dates",
        "every 91 days or so, 3 times",
        138,
    ),
    (["Internal Audit 2023-10-17", "Internal Audit 2024-01-16"], "usual", None, 0),
]


@pytest.mark.parametrize(("came", "basis", "ground", "overdue"), GROUNDS)
def test_the_ground_of_a_cadence_is_kept_and_a_weak_one_makes_nothing_overdue(
    came: list[str], basis: str, ground: str | None, overdue: int
) -> None:
    items = [item(each[:-11], each[-10:]) for each in came]
    held = ("2023-07-18", "2023-10-17", "2024-01-16", "2024-04-16", "2024-07-16")
    calendar = {("Sampleton", "Cabinet"): [CalendarMeeting(day) for day in held]}
    (series,) = build_series(items, link_items(items), "2024-09-01", calendar)
    assert (series.cadence_basis, series.cadence_ground) == (basis, ground)
    assert series.overdue_days == overdue


def test_why_a_matter_is_expected_then() -> None:
    years = [item("Fleet Annual Report 2022/23", "2023-03-14")]
    for minutes, basis in (
        ("That the report be deferred to the next meeting.", "deferred"),
        ("Noted.", "cadence"),
    ):
        last = item("Fleet Annual Report 2023/24", "2024-03-12", minutes=minutes)
        (series,) = build(*years, last, today="2024-04-01")
        assert series.next_basis == basis


def test_one_item_is_late_only_if_its_minutes_say_that_it_comes_back() -> None:
    told = "The report would be brought to each meeting, quarterly."
    for minutes, day, overdue in (("", None, 0), (told, "2024-06-11", 82)):
        (series,) = build(item("Q3 Performance", "2024-03-12", minutes=minutes))
        assert (series.next_expected, series.overdue_days) == (day, overdue)


def test_the_same_report_at_two_committees_know_of_each_other() -> None:
    items = [
        item("Q1 Performance", "2024-01-16"),
        item("Q2 Performance", "2024-03-12"),
        item("Q1 Performance", "2024-01-20", committee="Scrutiny Committee"),
        item("Q2 Performance", "2024-03-20", committee="Scrutiny Committee"),
    ]
    cabinet, scrutiny = build(*items)
    assert cabinet.twins == (scrutiny.key,)
    assert scrutiny.twins == (cabinet.key,)


@pytest.mark.parametrize(
    ("meetings", "cadence"),
    [
        (["2023-11-07", "2024-02-06", "2024-06-04", "2024-11-05"], "annual"),
        (["2023-11-07", "2024-02-06", "2024-11-05"], "ad_hoc"),  # the record may have holes
        ([], "ad_hoc"),
    ],
)
def test_twice_a_year_apart_and_not_between_is_yearly(meetings: list[str], cadence: str) -> None:
    matters = [read_matter("Lighthouses")] * 2
    found = find_cadence(["2023-11-07", "2024-11-05"], [], matters, meetings)
    assert found.name == cadence


def test_titles_by_month_and_by_quarter_are_by_the_quarter() -> None:
    titles = ["Pilotage Dues - Month 6", "Pilotage Dues - Quarter 3"]
    assert find_cadence([], [], list(map(read_matter, titles))).name == "quarterly"
