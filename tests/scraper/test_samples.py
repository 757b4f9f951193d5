"""Real responses (../shared/samples), where they are: what parsers read off real markup."""

from pathlib import Path

import pytest

from scraper.charset import decode_body
from scraper.moderngov import addresses
from scraper.moderngov.decision import parse_decision
from scraper.moderngov.decisions import list_decisions
from scraper.moderngov.judge import judge_response
from scraper.moderngov.meeting import parse_meeting
from scraper.moderngov.member import parse_member
from scraper.moderngov.service_committees import list_service_committees
from scraper.moderngov.service_councillors import list_service_councillors
from scraper.moderngov.service_meeting import parse_service_meeting
from scraper.moderngov.service_meetings import list_service_meetings
from scraper.records import Membership
from scraper.responses import Response

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
BASE = "https://democracy.example.gov.uk"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SAMPLES.exists(), reason="../shared is not beside the project"),
]


def sample(name: str) -> str:
    return decode_body((SAMPLES / name).read_bytes())


def test_manchester_service() -> None:
    committees = list_service_committees(sample("manchester/committees.xml"))
    assert [(each.source_id, each.ended) for each in committees] == [
        ("312", True),
        ("163", False),
        ("144", False),
    ]
    meetings = list_service_meetings(sample("manchester/meetings.xml"))
    assert [(m.source_id, m.committee_id, m.starts_at, m.status_text) for m in meetings] == [
        ("4966", "144", "2026-01-13T10:00:00+00:00", "Cancelled"),
        ("4967", "144", "2026-02-10T10:00:00+00:00", "Confirmed"),
    ]


def test_manchester_meeting() -> None:
    meeting = parse_service_meeting(sample("manchester/meeting_with_minutes.xml"), BASE)
    first, second = meeting.items
    assert (first.number, first.title, first.is_heading) == ("1", "Minutes", False)
    assert first.minutes_text == (
        "To approve the minutes of the meeting held on 25 November 2025 as a correct record."
    )
    assert (
        first.documents[0].url == "https://democracy.manchester.gov.uk/mgConvert2PDF.aspx?ID=60860"
    )
    assert (second.number, second.minutes_text.count("\n")) == ("9", 0)
    assert meeting.attendances[0].status == "expected"
    none = parse_service_meeting(sample("manchester/meeting_no_minutes.xml"), BASE)
    assert (none.status, none.items, none.minutes_published) == ("cancelled", (), False)


def test_kirklees_decisions() -> None:
    one = parse_decision(sample("kirklees/decision_detail.html"), BASE)
    assert (one.title, one.status, one.date) == (
        "Minutes of Previous Meeting",
        "Recommendations Approved",
        "2015-10-19",
    )
    assert (one.issue_id, one.meeting_id, one.committee_id) == ("6535", "4832", "151")
    assert one.text == (
        "The Minutes of the Policy Committee meeting on 23 September 2015 were approved as a "
        "correct record."
    )
    assert [(d.title, d.size_bytes) for d in one.documents] == [("polc2 - 23.09.2015", 119 * 1024)]
    two = parse_decision(sample("kirklees/decision_multi_paragraph.html"), BASE)
    assert two.text.count("\n\n") == 1
    assert two.maker == "Service Director - Homes & Neighbourhoods"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("decisions_list", [("13567", "2025-04-01"), ("13149", "2025-11-03")]),
        ("officer_decisions_list", [("13149", "2025-11-03")]),
    ],
)
def test_kirklees_register(name: str, expected: list[tuple[str, str]]) -> None:
    rows = list_decisions(f"<div id='modgov'>{sample(f'kirklees/{name}.html')}</div>")
    assert [(row.source_id, row.date) for row in rows] == expected
    assert rows[-1].title == "Admission of the Public"


def test_cornwall_member() -> None:
    person = parse_member(sample("cornwall/member_details.html"), "5756")
    assert (person.name, person.party, person.ward) == (
        "Rowland O'Connor",
        "Cornish Independent Nonaligned Group",
        "St Columb Major, St Mawgan & St Wenn",
    )
    assert len(person.memberships) == 10
    assert person.memberships[0] == Membership(
        committee_source_id="575",
        role="Vice-Chair",
        start_date="2025-06-02",
        end_date="2025-10-09",
    )


def test_coventry_councillors() -> None:
    people = list_service_councillors(sample("councillors/coventry.xml"))
    assert people[0].name == "Jaswant Singh Birdi"
    assert people[0].ward == "Bablake"
    assert len({each.source_id for each in people}) == len(people) > 10


@pytest.mark.parametrize("name", ["denbighshire-not-the-answer.html", "leeds-not-the-answer.html"])
def test_http_200_that_is_not_the_page(name: str) -> None:
    body = (SAMPLES / "councillors" / name).read_bytes()
    response = Response(url=f"{BASE}/{addresses.service_councillors().name}", status=200, body=body)
    assert judge_response(addresses.service_councillors(), response, BASE)[0] == "unreadable"
    page = Response(url=f"{BASE}/mgListCommittees.aspx", status=200, body=body)
    assert judge_response(addresses.committees(), page, BASE)[0] == "unreadable"


@pytest.mark.parametrize(
    ("name", "stage", "minutes", "items", "cut_short"),
    [
        ("overview-scrutiny-2026-03-23", "Agenda and minutes", "published", 10, 4),
        ("overview-scrutiny-2026-06-01-agenda-only", "Agenda", "none", 8, 0),
        ("joint-committee-2026-06-05-decisions", "Agenda and decisions", "none", 22, 1),
    ],
)
def test_west_of_england_meetings(
    name: str, stage: str, minutes: str, items: int, cut_short: int
) -> None:
    page = parse_meeting(sample(f"west-of-england/{name}.html"), BASE)
    assert (page.stage, page.minutes_status, len(page.items)) == (stage, minutes, items)
    assert page.date == name[name.index("2026") :][:10]
    assert sum(bool(item.sections.truncated) for item in page.items) == cut_short
    assert [item.number for item in page.items] == [str(n + 1) for n in range(items)]
    text = " ".join(text for item in page.items for text in item.sections.texts.values())
    assert "view the full" not in text
    assert " KB" not in " ".join(item.title for item in page.items)
