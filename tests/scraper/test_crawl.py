"""A whole council over real HTTP, in its variants: everything found, nothing twice."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scraper.fetch import SiteUnreachable
from scraper.moderngov import NotModernGov
from scraper.register import find_council
from tests.scraper.bad_server import bad_server
from tests.scraper.crawling import sample_site
from tests.scraper.truth import OUTSIDE, TRUTH, compare_meetings, compare_outside, true_since

# Differences that have nothing to do with each other share a crawl.
VARIANTS: dict[str, dict[str, Any]] = {
    "both, cut short": {
        "truncated": 150,
        "sub_path": "/moderngov",
        "dates_ignored": True,
        "validators": False,
    },
    "pages, Welsh": {"html_only": True, "truncated": 150, "welsh": True, "param_case": True},
}


@pytest.mark.parametrize("switches", VARIANTS.values(), ids=VARIANTS)
def test_everything_is_found_and_nothing_twice(tmp_path: Path, switches: dict[str, Any]) -> None:
    with sample_site(tmp_path, **switches) as site:
        site.crawl()
        found = list(site.read().meetings())
        compare_meetings(found, pages_only="html_only" in switches)
        compare_outside(found)
        asked = Counter(each.path for each in site.server.requests if not each.fault)
    assert [
        path for path, times in asked.items() if times > 1 and "GetCommittees" not in path
    ] == []


def test_a_stub_in_the_place_of_a_page_is_asked_again(tmp_path: Path) -> None:
    with sample_site(tmp_path, stubs_first=True) as site:
        site.crawl(since="2026-04-01")
        compare_meetings(list(site.read().meetings()), true_since("2026-04-01"))
        asked = Counter(each.path for each in site.server.requests if not each.fault)
    assert [
        path for path, times in asked.items() if times > 1 and "GetCommittees" not in path
    ] == []


def test_the_service_alone_tells_all_but_what_it_lacks(tmp_path: Path) -> None:
    with sample_site(tmp_path, service_only=True) as site:
        site.crawl()
        compare_meetings(list(site.read().meetings()), service_only=True)


@pytest.mark.parametrize("fault", ["500", "403", "error stub"])
def test_whether_minutes_are_draft_is_not_known_without_the_page(
    tmp_path: Path, fault: str
) -> None:
    with sample_site(tmp_path, broken=(("MId=2475", fault),)) as site:
        site.crawl(since="2026-07-01")
        told = {each.source_id: each.minutes_status for each in site.read().meetings()}
        site.server.change(broken=())
        site.crawl(since="2026-07-01")
        mended = {each.source_id: each.minutes_status for each in site.read().meetings()}
    assert told["2475"] == "unknown"
    assert mended["2475"] == "draft"
    # Of all others the page was read, of one to come too.
    assert {number for number in told if told[number] != mended[number]} == {"2475"}
    assert {"none", "draft", "published"} <= set(mended.values())


def test_a_flaky_site_is_read_whole_all_the_same(tmp_path: Path) -> None:
    with sample_site(tmp_path, flaky=7) as site:
        last = site.crawl(since="2026-09-01", patience=20)[-1]
        found = list(site.read().meetings())
        faults = Counter(each.fault for each in site.server.requests if each.fault)
    assert last.failed == 0
    assert len(faults) >= 4
    compare_meetings(found, true_since("2026-09-01"))
    compare_outside(found, [made for made in OUTSIDE if made.decided >= date(2026, 9, 1)])


def test_a_site_that_moved_is_followed_and_the_traps_are_not(tmp_path: Path) -> None:
    """Links that are hidden, foreign or forbidden are never asked, wherever the site stands."""
    with (
        sample_site(tmp_path, traps=True, html_only=True) as site,
        bad_server(other=site.server.url, moved=True) as old,
    ):
        site.council = find_council(f"http://{old.host}/")
        notes = [each.message for each in site.crawl(since="2026-09-01") if each.message]
        found = list(site.read().meetings())
        forbidden = [
            each.path
            for each in site.server.requests
            if any(word in each.path for word in ("mgUserInfo", "/documents/", "Search", "trap"))
        ]
        outcomes = Counter(page.outcome for page, _ in site.read().pages())
    assert any("has moved to" in note for note in notes)
    assert forbidden == []
    assert outcomes["disallowed"] > 10
    assert set(outcomes) == {"read", "disallowed", "unreadable"}
    compare_meetings(found, true_since("2026-09-01"), pages_only=True)
    compare_outside(found, [made for made in OUTSIDE if made.decided >= date(2026, 9, 1)])
    assert all(each.url.startswith(site.server.url) for each in found)


def test_a_page_belongs_to_its_meeting(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        site.crawl(limit=3)
        pages = list(site.read().pages())
    kinds = {"meeting", "service_meeting", "attendance", "item_votes"}
    assert {number for page, number in pages if page.page_type in kinds} <= {
        str(m.id) for m in TRUTH
    }
    assert len({page.url for page, _ in pages}) == len(pages)


def test_pages_that_always_fail_cost_little_and_take_nothing_away(tmp_path: Path) -> None:
    broken = (("mgMeetingAttendance", "500"), ("ieIssueDetails", "redirect stub"))
    with sample_site(tmp_path) as site:
        site.crawl(limit=10)
        before = {each.source_id: each for each in site.read().meetings()}
        site.server.change(broken=broken)
        last = site.crawl(limit=22)[-1]
        after = {each.source_id: each for each in site.read().meetings()}
        asked = site.asked()
        outcomes = {(page.page_type, page.outcome) for page in site.archive.pages()}
        # The service tells who attended where the page cannot be had.
        compare_meetings(list(after.values()), [m for m in TRUTH if str(m.id) in after])
        site.server.change(broken=())
        site.crawl(since="2025-12-01")
        compare_meetings(list(site.read().meetings()), true_since("2025-12-01"))
    assert all(after[number] == before[number] for number in before)
    assert 0 < last.failed <= 10
    assert ("attendance", "failed") in outcomes
    assert ("issue_meetings", "unreadable") in outcomes
    assert asked["mgmeetingattendance.aspx"] <= 10 + 5 * 5


def test_a_site_that_stops_answering_ends_the_run_and_the_next_goes_on(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        site.crawl(limit=5)
        gone_silent = tuple((text, "drop") for text in ("GetMeeting?", "aspx"))
        site.server.change(broken=gone_silent)
        last = site.crawl(since="2026-03-01")[-1]
        assert last.failed
        assert "next run" in last.message
        assert len(list(site.read().meetings())) == 5
        site.server.change(broken=())
        assert site.crawl(since="2026-03-01")[-1].failed == 0
        compare_meetings(list(site.read().meetings()), true_since("2026-03-01"))


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        ((("", "redirect stub"),), NotModernGov),
        ((("mgWebService", "404"), ("aspx", "404")), NotModernGov),
        ((("", "drop"),), SiteUnreachable),
    ],
)
def test_what_is_no_moderngov_site_is_said(
    tmp_path: Path, broken: tuple[tuple[str, str], ...], error: type[Exception]
) -> None:
    with sample_site(tmp_path, broken=broken) as site, pytest.raises(error, match=r"127\.0\.0\.1"):
        site.crawl()


def test_what_a_site_lacks_and_replaces_is_no_failure(tmp_path: Path) -> None:
    lacking = (("GetAllMeetingsByDate", "500"), ("mgWhatsNew", "404"), ("ByWard", "error stub"))
    with sample_site(tmp_path, broken=lacking) as site:
        assert site.crawl(since="2026-09-01")[-1].failed == 0
        assert site.crawl(since="2026-09-01")[-1].failed == 0
        compare_meetings(list(site.read().meetings()), true_since("2026-09-01"))
