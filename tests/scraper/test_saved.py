"""One saved page, no address known: which kind it is, and what stands on it."""

from pathlib import Path

import pytest

from scraper.platforms import read_saved_page
from scraper.records import PageEntry
from tests.scraper.record_pages import PAGES

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
shared = pytest.mark.skipif(not SAMPLES.exists(), reason="../shared is not beside the project")


def entries(page_type: str) -> tuple[PageEntry, ...]:
    return read_saved_page((PAGES / f"{page_type}.html").read_text(encoding="utf-8"))


def heads(found: tuple[PageEntry, ...]) -> list[tuple[str | None, str | None, str | None, str]]:
    return [(e.date, e.committee_name, e.number, e.title) for e in found]


def test_a_meeting_has_an_entry_an_item() -> None:
    found = entries("meeting")
    assert heads(found) == [
        ("2026-07-08", "Executive", "43", "Apologies for Absence"),
        ("2026-07-08", "Executive", "44", "Declarations of Interest"),
        ("2026-07-08", "Executive", "45", "Future of Marrowby Library"),
        ("2026-07-08", "Executive", "46", "Mobile Library: Replacement Vehicle"),
    ]
    assert found[2].decision_text.startswith("RESOLVED")
    assert [d.format for d in found[2].documents] == ["PDF", "PDF", "PDF"]


def test_an_item_knows_its_meeting_and_its_whole_text() -> None:
    (found,) = entries("item")
    assert heads((found,)) == [("2026-07-08", "Executive", "45", "Future of Marrowby Library")]
    assert len(found.minutes_text) > len(entries("meeting")[2].minutes_text)


def test_an_issue_has_an_entry_a_meeting() -> None:
    found = entries("issue_meetings")
    assert [(e.date, e.committee_name, e.number) for e in found] == [
        ("2026-09-29", "Adults and Health Scrutiny Committee", "3"),
        ("2025-10-14", "Adults and Health Scrutiny Committee", "3"),
        ("2025-07-08", "Adults and Health Scrutiny Committee", "5"),
        ("2025-03-05", "Adult Care Scrutiny Panel", "4"),
        ("2024-11-27", "Adult Care Scrutiny Panel", "4"),
    ]
    assert all(e.minutes_text for e in found)


def test_a_decision_has_its_meeting_its_purpose_and_its_facts() -> None:
    (found,) = entries("decision")
    assert (found.date, found.committee_name, found.decided_by) == (
        "2026-07-08",
        "Executive",
        "Executive",
    )
    assert found.agenda_text
    assert "Date of decision: 08/07/2026" in found.facts_text.splitlines()
    assert [(e.date, e.title) for e in entries("issue_decisions")] == [
        ("2026-07-08", "Future of Marrowby Library"),
        ("2026-06-17", "Library Service: Results of Consultation"),
    ]


def test_attendance_and_votes_are_read_off_their_tables() -> None:
    (attended,) = entries("attendance")
    assert (attended.date, attended.committee_name) == ("2026-07-08", "Executive")
    assert attended.attendances[0].name == "Councillor Imogen Tharrow"
    (item,) = entries("item_votes")
    assert heads((item,)) == [("2026-07-16", "Council", "6", "Motion: Libraries")]
    assert [vote.subject for vote in item.recorded_votes] == ["amendment", "motion"]
    assert [(e.committee_name, e.number, len(e.recorded_votes)) for e in entries("votes")] == [
        ("Planning Committee", "4", 1),
        ("Council", "6", 2),
        ("Executive", "45", 1),
        ("Council", "4", 1),
    ]


OTHERS = [
    *("calendar", "committees", "meetings", "members", "member"),
    *("decisions", "officer_decisions", "issue", "whats_new"),
]


@pytest.mark.parametrize("page_type", OTHERS)
def test_pages_that_tell_of_no_meeting_are_none(page_type: str) -> None:
    assert entries(page_type) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain words",
        "<html><body><p>Decision Maker: Cabinet</p></body></html>",
        "<div id='modgov'></div>",
        "<div id='modgov'><h1>Agenda item</h1></div>" * 2,
        "<div id='modgov'>" + "<div>" * 5_000 + "x",
    ],
)
def test_no_page_of_a_site_gives_nothing(text: str) -> None:
    assert [e for e in read_saved_page(text) if e.title or e.minutes_text] == []


@pytest.mark.shared
@shared
def test_real_pages() -> None:
    def read(name: str) -> tuple[PageEntry, ...]:
        return read_saved_page((SAMPLES / name).read_text(encoding="utf-8"))

    minuted = read("west-of-england/overview-scrutiny-2026-03-23.html")
    assert [e.number for e in minuted] == [str(n) for n in range(1, 11)]
    assert {e.date for e in minuted} == {"2026-03-23"}
    decided = read("west-of-england/joint-committee-2026-06-05-decisions.html")
    assert (len(decided), decided[11].title) == (22, "West of England Investment Plan")
    (one,) = read("kirklees/decision_detail.html")
    assert (one.date, one.committee_name) == ("2015-10-19", "Policy Committee")
    (two,) = read("kirklees/decision_multi_paragraph.html")
    assert (two.committee_name, two.decided_by) == (
        None,
        "Service Director - Homes & Neighbourhoods",
    )
    for name in ("kirklees/decisions_list.html", "cornwall/member_attendance.html"):
        assert read(name) == ()
    assert read("birmingham-cmis/meeting_with_minutes.html") == ()
