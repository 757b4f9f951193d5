"""Items with others below them: which only head these, and of which an update below them is."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import SeriesLink, link_items

Rows = tuple[tuple[str, str], ...]


def link(*agendas: Rows, committee: str = "Planning Committee") -> list[list[SeriesLink]]:
    """Return the links of agendas of numbers and titles, a quarter apart."""
    items = [
        AgendaItem(
            council="Ferris", committee=committee, title=title, number=number, date=f"{year}-05-10"
        )
        for year, rows in enumerate(agendas, 2021)
        for number, title in rows
    ]
    links = iter(link_items(items))
    return [[next(links) for _ in rows] for rows in agendas]


@pytest.mark.parametrize(
    "title",
    ["Verbal Update", "Quarterly Verbal Update (verbal)", "Update Report", "To receive an update"],
)
def test_an_update_below_a_matter_is_the_matters(title: str) -> None:
    (above, below), (again,) = link(
        (("7", "Harbour Plan"), ("7.1", title)), (("5", "Harbour Plan"),)
    )
    assert above.series == below.series == again.series is not None


def test_new_applications_below_a_parishs_planning_are_a_matter() -> None:
    rows = (("5", "Planning & Development"), ("5.1", "New Applications"))
    ((_, below),) = link(rows, committee="Parish Council")
    assert below.kind != "procedural"
    ((_, below),) = link(rows)
    assert below.kind == "procedural"


def test_who_reports_on_what_stands_below_a_heading_does_not_make_it_one_with_that() -> None:
    (above, below), (again, other) = link(
        (
            ("9", "Event Reviews"),
            ("9.1", "Food Fair - To receive a report from the Events Officer"),
        ),
        (
            ("9", "Event Reviews"),
            ("9.1", "Fringe Week - To receive a report from the Events Officer"),
        ),
    )
    assert above.series == again.series is not None
    assert above.series not in (below.series, other.series)


def test_an_update_below_what_has_no_matter_has_none() -> None:
    ((above, below),) = link((("3", "Chair's Announcements"), ("3.1", "Verbal Update")))
    assert above.kind == below.kind == "procedural"


def test_an_update_below_nothing_has_no_matter() -> None:
    ((alone,),) = link((("7", "Verbal Update"),))
    assert alone.kind == "procedural"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Development Plan", "Local Development Plan (LDP)", True),
        ("Development Plan Update", "Local Plan Progress", True),
        ("Development Plan 2010-2016", "Proposed Ferris Development Plan 2010-2016", True),
        ("County Development Plan", "Ferris Development Plan", True),
        ("Ferris Development Plan", "Marl Development Plan", False),
        ("Staff Development Plan", "Local Development Plan", False),
        ("Harbour Development Plan", "Local Development Plan", False),
    ],
)
def test_a_development_plan_is_the_local_one(one: str, other: str, same: bool) -> None:
    (first,), (second,) = link((("5", one),), (("5", other),))
    assert (first.series == second.series and first.series is not None) is same


def test_a_work_programme_below_a_plan_is_a_paper_of_its_own() -> None:
    rows = ("6", "Local Plan"), ("6.1", "Local Plan Work Programme")
    (plan, programme), (update,) = link(rows, (("5", "Local Plan Update"),))
    assert plan.series == update.series != programme.series


def test_what_heads_several_papers_is_none_below_the_first() -> None:
    reports = ("6", "Harbour Reports"), ("6.1", "Ferry Timetable"), ("6.2", "Harbour Plan 2022/23")
    (head, _, plan), (again,) = link(reports, (("5", "Harbour Reports"),))
    assert head.series == again.series != plan.series


HEADS = """
HARBOUR AND SOCIAL CARE PARTNERSHIP
Police
Quayshire Police
Fire and Rescue Service
REPORT BY HEAD OF SERVICE (ENVIRONMENTAL HEALTH)
Report of the Head of Harbours & Piers
Confidential Report from Director of Environmental Services
Report by Acting Director of Environmental Services
Joint report of the Chief Executive
To consider items from the Scrutiny Committee Forward Work Programme
No Scrutiny Committee Forward Work Programme items to be considered
Work Programme Items
"""
HEAD_MATTERS = """
Harbour Partnership Update
Review of the Harbour Partnership
Report of the Director of Finance - Mooring Fees
Report of the Auditor on Piers
Report of the Harbour Inspector
Work Programme
Harbour Plan
"""


@pytest.mark.parametrize("title", HEADS.strip().splitlines())
def test_what_says_no_more_than_whose_items_follow_is_procedural(title: str) -> None:
    ((above, below),) = link((("5", title), ("5.1", "Mooring Fees")))
    assert above.kind == "procedural" != below.kind


@pytest.mark.parametrize("title", HEAD_MATTERS.strip().splitlines())
def test_what_heads_items_and_names_a_matter_is_not(title: str) -> None:
    ((above, _),) = link((("5", title), ("5.1", "Ferry Timetable")))
    assert above.kind != "procedural"


def test_an_officers_yearly_report_with_nothing_below_it_is_a_matter() -> None:
    ((report, _),) = link((("5", "Report of the Director of Public Health 2022"), ("6", "Dues")))
    assert report.kind != "procedural"


PLANNING_HEADS = """
DEVELOPMENT APPLICATIONS
Planning Applications
Applications for Planning Permission - Petitions
Applications for Planning Permission (Refusal)
The following planning applications
Schedule of Planning Applications for Determination
"""
REFERENCE = "24/00417/FUL - Rose Barn, Quay Lane"


@pytest.mark.parametrize("title", PLANNING_HEADS.strip().splitlines())
def test_what_heads_a_planning_committees_applications_is_procedural(title: str) -> None:
    ((above, below),) = link((("5", title), ("5.1", REFERENCE)))
    assert above.kind == "procedural" != below.kind


@pytest.mark.parametrize(
    ("committee", "title"),
    [
        ("Parish Council", "Planning Applications"),
        ("Planning Committee", "Planning Applications Statistics"),
        ("Planning Committee", "Development Applications Fees"),
    ],
)
def test_what_names_a_matter_of_applications_is_not(committee: str, title: str) -> None:
    ((above, _),) = link((("5", title), ("5.1", REFERENCE)), committee=committee)
    assert above.kind != "procedural"


INSPECTIONS = "To receive playground inspection reports"


def test_what_heads_a_matter_that_came_before_is_one_with_it() -> None:
    alone = (("8", f"Playground - {INSPECTIONS}"),)
    headed = ("7", "Playground"), ("7.1", INSPECTIONS), ("7.2", "Playground Bins")
    (first,), (head, below, bins), (again, _) = link(alone, headed, headed[:2])
    assert first.series == head.series == below.series == again.series is not None
    assert bins.series != head.series


@pytest.mark.parametrize(
    ("head", "below"),
    [
        # as broad a word heads much
        ("Housing", "Housing Repairs Contract"),
        # what stood on an agenda with it beside it is not it
        ("Harbour Wall", "Harbour Wall Lighting"),
    ],
)
def test_what_heads_another_matter_is_not_one_with_it(head: str, below: str) -> None:
    beside = ("5", below), ("6", head)
    (matter, _), (heading, _) = link(beside, (("7", head), ("7.1", below)))
    assert matter.series != heading.series


def test_a_planning_reference_below_a_parishs_planning_is_its_own_matter() -> None:
    rows = ("9", "Planning matters"), ("9.1", "23/00417/HHD Rose Barn")
    (head, application), (again,) = link(rows, (("9", "Planning"),), committee="Parish Council")
    assert head.series == again.series != application.series
