"""Again and again: little asked, nothing lost, everything that changed seen."""

import multiprocessing
import random
import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sample_council import model
from sample_council.site import Site as SampleSite
from scraper.archive import Archive
from scraper.platforms import CrawlOptions, find_platform
from scraper.records import Council, Meeting
from tests.scraper.crawling import Site, sample_site
from tests.scraper.truth import TRUTH, compare_meetings, true_since

# The pages alone are looked at from a day on: to crawl them whole is another test's.
FACES = {"service": ({}, None), "pages": ({"html_only": True}, "2025-11-01")}


# What a run after the first asks about a stretch of time is a page of its own.
LATER_LISTS = ("whats_new", "service_all_meetings", "calendar")


def state(site: Site) -> dict[str, Any]:
    """All that an archive says of a council, times left out."""
    found = site.read()
    return {
        "committees": found.committees,
        "people": found.people,
        "issues": found.issues,
        "meetings": {each.source_id: each for each in found.meetings()},
        "pages": {
            (each.url, each.outcome)
            for each in site.archive.pages()
            if each.page_type not in LATER_LISTS
        },
    }


@pytest.mark.parametrize(("switches", "since"), FACES.values(), ids=FACES)
def test_a_second_run_asks_little_and_a_third_sees_what_changed(
    tmp_path: Path, switches: dict[str, Any], since: str | None
) -> None:
    with sample_site(tmp_path, **switches) as site:
        site.crawl(since=since)
        first, before = len(site.server.requests), state(site)
        last = site.crawl(since=since)[-1]
        second, after = len(site.server.requests) - first, state(site)
        site.server.change(state=2)
        assert site.crawl(since=since)[-1].failed == 0
        changed = {each.source_id: each for each in site.read().meetings()}
        versions = {number: history(site, number) for number in ("2477", "2478", "2480")}
    compare_meetings(
        list(before["meetings"].values()),
        true_since(since or ""),
        pages_only="html_only" in switches,
    )
    assert second <= 0.6 * first
    assert last.changed == last.failed == 0
    assert after == before
    # Approved, published and edited; a coming meeting was taken off the site.
    meetings = before["meetings"]
    assert {k for k in meetings if meetings[k] != changed.get(k)} == {*versions, "2483"}
    assert "2483" not in changed
    # The year's register is asked again by every run.
    assert changed.keys() - meetings.keys() == {"decisions-2026-12-01"}
    assert [m.minutes_status for m in versions["2477"]] == ["draft", "approved"]
    assert [m.minutes_status for m in versions["2478"]] == ["none", "draft"]
    for number, (old, new) in versions.items():
        assert (old, new) == (meetings[number], changed[number])


def history(site: Site, number: str) -> list[Meeting]:
    platform = find_platform(site.council)
    return [each for _, each in platform.read_versions(site.archive, site.council, number)]


def enlarge(site: SampleSite, times: int) -> None:
    """Let the sample council have met so many times as often, years ago."""
    meetings = list(site.council.meetings)
    for turn in range(1, times):
        meetings += [
            _earlier(each, turn) for each in site.council.meetings if each.minutes != "none"
        ]
    site.council = replace(site.council, meetings=tuple(meetings))
    site.meetings = {each.id: each for each in meetings}
    site.items = {item.id: (each, item) for each in meetings for item in each.items}


def _earlier(meeting: model.Meeting, turn: int) -> model.Meeting:
    return replace(
        meeting,
        id=meeting.id + 10_000 * turn,
        starts=meeting.starts - timedelta(days=728 * turn),
        modified=meeting.modified - timedelta(days=728 * turn),
        minutes="approved",
        items=tuple(
            replace(item, id=item.id + 100_000 * turn, issue_id=None, decision_id=None, votes=())
            for item in meeting.items[:2]
        ),
    )


def test_an_unchanged_council_of_hundreds_of_meetings_costs_a_twentieth(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        enlarge(site.server.site, 5)
        site.crawl()
        asked = site.asked()
        first = len(site.server.requests)
        service = sum(asked[name] for name in asked if name.startswith("get"))
        assert len(site.server.site.meetings) > 200
        assert service <= 1.3 * len(site.server.site.meetings)
        site.crawl()
        second = len(site.server.requests) - first
    assert second <= 0.05 * first


SINCE = "2026-01-01"


def _crawl(council: Council, path: Path) -> None:
    options = CrawlOptions(delay=0, allow_private=True, backoff=0.01, since=SINCE)
    for _ in find_platform(council).crawl(council, Archive(path), options):
        pass


def test_thirty_kills_leave_no_trace(tmp_path: Path) -> None:
    moments = random.Random(30)
    fork = multiprocessing.get_context("fork")
    with sample_site(tmp_path) as site:
        site.archive.close()
        for _ in range(30):
            child = fork.Process(target=_crawl, args=(site.council, tmp_path / "archive.db"))
            child.start()
            enough = len(site.server.requests) + moments.randint(1, 6)
            while child.is_alive() and len(site.server.requests) < enough:
                time.sleep(0.002)
            time.sleep(moments.uniform(0, 0.02))
            child.kill()
            child.join()
        killed = len(site.server.requests)
        site.archive = Archive(tmp_path / "archive.db")
        site.crawl(since=SINCE)
        twice = Counter(each.path for each in site.server.requests)
        undisturbed = Site(site.server, Archive(tmp_path / "other.db"), site.council)
        undisturbed.crawl(since=SINCE)
        assert state(site) == state(undisturbed)
    assert killed > 60
    # Only the robots.txt is read again by every run, and the page under way when the kill came.
    assert sum(times - 1 for path, times in twice.items() if "robots" not in path) <= 31


def test_a_run_may_be_about_a_part_and_the_next_about_the_rest(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        site.crawl(committee="Planning", limit=2)
        part = list(site.read().meetings())
        assert [each.date for each in part] == sorted(each.date for each in part)
        assert len(part) == 2
        assert {each.committee_source_id for each in part} == {"120"}
        site.crawl(since="2026-10-01", until="2026-10-31")
        assert {each.date[:7] for each in site.read().meetings()} >= {"2026-10"}
        site.crawl(since="2026-06-01")
        found = [each for each in site.read().meetings() if each.date >= "2026-06"]
    whole = {each.source_id for each in found if each.committee_source_id != "decisions"}
    recent = {str(m.id) for m in TRUTH if m.starts.date().isoformat() >= "2026-06"}
    assert whole == recent


def test_a_dry_run_asks_for_lists_alone_and_counts_the_rest(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        last = site.crawl(dry_run=True, limit=20)[-1]
        asked = site.asked()
        assert asked["getmeeting"] == asked["ielistdocuments.aspx"] == 0
        planned = last.planned or 0
        site.crawl(limit=20)
        made = len(site.server.requests) - asked.total()
    assert 0 < planned <= made
    assert "min" in last.message
