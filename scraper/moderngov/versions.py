"""A meeting's archived pages in, the states that it has had out, oldest first."""

from bisect import bisect_right
from collections.abc import Iterator

from scraper.archive import Archive
from scraper.crawl_log import utc_now
from scraper.moderngov import addresses
from scraper.moderngov.addresses import Address
from scraper.moderngov.found import find_meetings
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.merge import read_meeting
from scraper.moderngov.outside import find_outside, meeting_id_of, read_state
from scraper.moderngov.recorded import read_vote_lists
from scraper.moderngov.texts import Texts
from scraper.moderngov.walk import page_address
from scraper.records import Council, Meeting


def read_versions(
    archive: Archive, council: Council, meeting_source_id: str
) -> Iterator[tuple[str, Meeting]]:
    """Yield (fetched_at, meeting) for each state of a meeting's pages, oldest first."""
    last: Meeting | None = None
    for fetched_at, meeting in _list_states(archive, council, meeting_source_id):
        if meeting and meeting != last:
            last = meeting
            yield fetched_at, meeting


def _list_states(
    archive: Archive, council: Council, meeting_source_id: str
) -> Iterator[tuple[str, Meeting | None]]:
    slug, base_url = council.slug, archive.log.find_site(council.slug) or council.base_url
    meetings = find_meetings(archive, slug)
    if listed := meetings.get(meeting_source_id):
        votes = read_vote_lists(archive, slug, base_url)
        for fetched_at, until in _moments(archive, slug, _addresses_of(listed)):
            texts = Texts(archive, slug, until)
            yield fetched_at, read_meeting(texts, listed, base_url, votes)
        return
    outside = find_outside(archive, slug, base_url, meetings)
    decisions = [each for each in outside if meeting_id_of(each.date) == meeting_source_id]
    asked = [addresses.decision(each.source_id) for each in decisions]
    for fetched_at, until in _moments(archive, slug, asked):
        yield fetched_at, read_state(decisions, Texts(archive, slug, until), base_url)


def _addresses_of(listed: ListedMeeting) -> list[Address]:
    return [
        addresses.service_meeting(listed.source_id),
        page_address(listed),
        addresses.attendance(listed.source_id),
    ]


def _moments(archive: Archive, council: str, asked: list[Address]) -> list[tuple[str, str]]:
    """List when a meeting's pages changed, and the end of each state: the next crawl's begin.

    The pages that one crawl fetched are one state.
    """
    crawls = archive.log.list_crawls(council)
    last: dict[int, str] = {}
    for address in asked:
        for version in archive.versions(address.name, council):
            if version.outcome == "read":
                crawl = bisect_right(crawls, version.fetched_at)
                last[crawl] = max(last.get(crawl, ""), version.fetched_at)
    ends = [*crawls[1:], utc_now()]
    return [(last[crawl], ends[max(crawl - 1, 0)]) for crawl in sorted(last)]
