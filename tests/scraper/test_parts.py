"""Small questions, as tables: dates, links, words for states, the schedule, the register."""

from datetime import date

import pytest

from scraper.moderngov.addresses import join_url, read_link
from scraper.moderngov.dates import parse_start, split_name
from scraper.moderngov.documents import kind_of, paper_id
from scraper.moderngov.schedule import KnownMeeting, choose_due, list_revisits
from scraper.moderngov.status import (
    find_attendance,
    find_rescheduled,
    find_status,
    find_substituted,
)
from scraper.platforms import NotYetReadable
from scraper.register import (
    AmbiguousCouncil,
    UnknownCouncil,
    clean_base_url,
    find_council,
    list_councils,
)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("02/12/2024", ("2024-12-02", None)),
        ("26 May 2026\u00a06.00 pm", ("2026-05-26", "2026-05-26T18:00:00+01:00")),
        ("Wednesday, 2nd October, 2019 10.10 am", ("2019-10-02", "2019-10-02T10:10:00+01:00")),
        ("10th-Feb-2026 18.00", ("2026-02-10", "2026-02-10T18:00:00+00:00")),
        ("Wednesday 23rd February 2022 6.00 p.m.", ("2022-02-23", "2022-02-23T18:00:00+00:00")),
        ("13/01/2026, 13:00", ("2026-01-13", "2026-01-13T13:00:00+00:00")),
        ("Dydd Mercher, 5ed Mehefin, 2024", None),  # an ordinal that English does not have
        ("1 Mehefin 2024 12.00 pm", ("2024-06-01", "2024-06-01T12:00:00+01:00")),
        ("31/02/2024", None),
        ("Constitution", None),
    ],
)
def test_dates(text: str, start: tuple[str, str | None] | None) -> None:
    assert parse_start(text) == start


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Council, Wednesday 23rd February 2022 6.00 p.m.", "Council"),
        ("Joint Committee - Friday, 5th June, 2026 1.00 pm", "Joint Committee"),
        ("Children and Families Committee, 05/10/2026 4.30 pm", "Children and Families Committee"),
        ("Holiday Committee", "Holiday Committee"),
    ],
)
def test_names_before_dates(text: str, name: str) -> None:
    assert split_name(text) == name


@pytest.mark.parametrize(
    ("href", "page", "meeting", "committee"),
    [
        ("ieListDocuments.aspx?CId=1&MId=2&Ver=4", "ielistdocuments", "2", "1"),
        ("/sub/ieListDocuments.aspx?MeetingId=0002&amp;CommitteeId=1", "ielistdocuments", "2", "1"),
        ("IELISTDOCUMENTS.ASPX?mid=2&LLL=1", "ielistdocuments", "2", None),
        ("ieListDocuments.asp?MID=2", "ielistdocuments", "2", None),
        ("ieListDocuments.aspx?MId=0", "ielistdocuments", None, None),
        ("ieListDocuments.aspx?MId=2;DROP", "ielistdocuments", None, None),
        ("http://[", "", None, None),
    ],
)
def test_links(href: str, page: str, meeting: str | None, committee: str | None) -> None:
    link = read_link(href)
    assert (link.page, link.meeting_id, link.committee_id) == (page, meeting, committee)


def test_addresses_with_spaces_and_line_breaks() -> None:
    url = join_url("https://x.gov.uk/moderngov", "documents/g1/Printed minutes\r\n08th.pdf?T=1")
    assert url == "https://x.gov.uk/moderngov/documents/g1/Printed%20minutes%2008th.pdf?T=1"
    # the web service gives http:// on https sites
    assert join_url("https://x.gov.uk", "http://x.gov.uk/a").startswith("https://")


@pytest.mark.parametrize(
    ("url", "kind", "same_as"),
    [
        ("https://x/documents/s123/A.pdf", "report", "s123"),
        ("https://x/mgConvert2PDF.aspx?ID=123", "report", "s123"),
        ("https://x/documents/g9/Agenda.pdf?T=0", "agenda", None),
        ("https://x/documents/g9/Minutes.pdf?T=1", "minutes", None),
        ("https://x/documents/g9/Minutes.pdf?T=11", "minutes", None),
        ("https://x/documents/g9/Decisions.pdf?T=2", "decisions", None),
        ("https://x/documents/g9/Pack.pdf?T=10", "pack", None),
        ("https://x/documents/b9/Late.pdf?T=9", "supplement", None),
        ("https://x/mgChooseDocPack.aspx?ID=9", "pack", None),
    ],
)
def test_kinds_of_papers(url: str, kind: str, same_as: str | None) -> None:
    assert kind_of(url) == kind
    assert paper_id(url) == (same_as or url)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Present", "present"),
        ("Present, virtual", "present"),
        ("Present, as substitute, virtual", "substitute"),
        ("In attendance, virtual", "in_attendance"),
        ("Apologies received", "apologies"),
        ("Apologies, sent representative", "apologies"),
        ("Absent", "absent"),
        ("Not present", "absent"),
        ("Expected", "expected"),
        ("Not required", None),
    ],
)
def test_attendance(text: str, status: str | None) -> None:
    assert find_attendance(text) == status


def test_states_of_meetings() -> None:
    assert find_status("Confirmed; Rescheduled from 24 September 2026") == "confirmed"
    assert find_rescheduled("Confirmed; Rescheduled from 24 September 2026") == "2026-09-24"
    assert find_status("Thursday, 28th April, 2016 7.00 pm, CANCELLED") == "cancelled"
    assert find_substituted("Present, as substitute for Councillor A Smith") == "Councillor A Smith"


def known(
    number: int, day: str, minutes: str = "approved", checked: str = "2026-11-20"
) -> KnownMeeting:
    return KnownMeeting(
        source_id=str(number),
        date=day,
        checked_at=f"{checked}T00:00:00+00:00",
        minutes_status=minutes,
    )


def test_what_is_asked_again() -> None:
    meetings = [
        known(1, "2026-11-20"),  # the other day
        known(2, "2026-12-05"),  # soon
        known(3, "2026-03-01"),  # done
        known(4, "2026-03-01", "draft"),  # not done
        known(5, "2026-03-01", "none"),
        known(6, "2026-03-01", "cancelled"),  # will have none
        known(7, "2020-03-01", "none"),  # nobody expects any
        known(8, "2026-12-01", "gone"),  # taken off the site
        known(9, "2019-01-01"),  # said to be new
    ]
    due = choose_due(meetings, today=date(2026, 11, 25), new=frozenset({"9"}))
    assert due == {"1", "2", "4", "5", "9"}


def test_at_most_so_many_without_minutes_are_asked_again() -> None:
    meetings = [known(n, "2026-03-01", "none", checked=f"2026-11-{10 + n % 10}") for n in range(40)]
    due = choose_due(meetings, today=date(2026, 11, 25))
    assert len(due) == 8
    assert {int(number) % 10 for number in due} == {0, 1}  # those checked longest ago


def test_the_slow_round_takes_a_tenth_a_week() -> None:
    checked = [(f"2026-11-01T00:00:{n:02}+00:00", str(n)) for n in range(50)]
    now = "2026-11-25T00:00:00+00:00"
    week, day = "2026-11-18T00:00:00+00:00", "2026-11-24T23:00:00+00:00"
    assert list_revisits(checked, 0.1, week, now) == ["0", "1", "2", "3", "4"]
    assert list_revisits(checked, 0.1, day, now) == []
    assert list_revisits(checked, 0.0, week, now) == []
    # what was not checked in ten weeks is asked whatever the quota
    assert len(list_revisits(checked, 0.1, day, "2027-02-25T00:00:00+00:00")) == 50


@pytest.mark.parametrize(
    ("name", "slug", "base_url"),
    [
        ("somerset", "somerset", "https://democracy.somerset.gov.uk"),  # today's, not the county
        ("Somerset Council", "somerset", "https://democracy.somerset.gov.uk"),
        ("somerset-until-2023", "somerset-until-2023", "http://democracy.somerset.gov.uk"),
        ("bromley", "bromley", "https://cds.bromley.gov.uk"),  # its address names a ModernGov page
        (
            "https://democracy.leeds.gov.uk/mgListCommittees.aspx?bcr=1",
            "leeds",
            "https://democracy.leeds.gov.uk",
        ),
        ("http://127.0.0.1:8000/moderngov/", "127-0-0-1-8000", "http://127.0.0.1:8000/moderngov"),
        ("https://democracy.madeup.gov.uk", "madeup", "https://democracy.madeup.gov.uk"),
    ],
)
def test_councils_by_name_and_address(name: str, slug: str, base_url: str) -> None:
    council = find_council(name)
    assert (council.slug, council.base_url, council.platform) == (slug, base_url, "moderngov")


@pytest.mark.parametrize(
    ("name", "error", "words"),
    [
        ("cambridgeshire", NotYetReadable, "CMIS"),
        ("birmingham", NotYetReadable, "site of its own"),
        ("somerst", UnknownCouncil, "somerset"),
        ("west", AmbiguousCouncil, "west-suffolk"),
        ("", UnknownCouncil, "councils"),
    ],
)
def test_councils_that_are_not_to_be_had(name: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        find_council(name)


def test_the_register_is_listed_by_word() -> None:
    assert len(list_councils()) == 435
    assert {e.slug for e in list_councils("Somerset")} >= {"somerset", "west-somerset"}
    assert {each.platform for each in list_councils("cambridgeshire")} >= {"cmis"}


def test_addresses_that_are_none() -> None:
    for url in ("ftp://x", "http://", "somerset"):
        with pytest.raises(ValueError, match="not an http"):
            clean_base_url(url)
