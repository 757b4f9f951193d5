"""The list pages of the archive in, the committees and meetings that the site lists out.

Crawling asks this what to fetch, reading what there is. The service's lists come first, then the
HTML ones; the list that was checked last has the last word on a meeting.
"""

from collections.abc import Iterator
from dataclasses import replace

from scraper.archive import Archive
from scraper.archive_shape import Holding
from scraper.charset import decode_body
from scraper.moderngov.addresses import read_link
from scraper.moderngov.calendar import list_calendar
from scraper.moderngov.committees import list_committees
from scraper.moderngov.issue_meetings import list_issue_links
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.meetings import parse_meetings
from scraper.moderngov.page import NotThePage
from scraper.moderngov.service_committees import ListedCommittee, list_service_committees
from scraper.moderngov.service_meetings import list_service_meetings

# The best source last, so that it has the last word.
SERVICE_LISTS = ("service_all_meetings", "service_meetings")
PAGE_LISTS = ("calendar", "meetings")
# Parsed lists by (page type, committee, sha256), for callers that look again and again.
Parsed = dict[tuple[str, str, str], tuple[ListedMeeting, ...]]


def find_committees(archive: Archive, council: str) -> dict[str, ListedCommittee]:
    """Return every committee listed, by its id; one no longer on the HTML list has not ended."""
    found: dict[str, ListedCommittee] = {}
    for holding in archive.list_holdings(council, "committees"):
        for committee in list_committees(read_text(archive, holding)) if holding.is_read else ():
            found[committee.source_id] = committee
    for holding in archive.list_holdings(council, "service_committees"):
        for committee in (
            list_service_committees(read_text(archive, holding)) if holding.is_read else ()
        ):
            found[committee.source_id] = committee
    return found


def find_meetings(
    archive: Archive, council: str, parsed: Parsed | None = None
) -> dict[str, ListedMeeting]:
    """Return every meeting that any list names, by its id, its committee filled in.

    Issues' pages name meetings too; they are looked at only where the service lists none.
    """
    found: dict[str, ListedMeeting] = {}
    told = any(each.is_read for each in archive.list_holdings(council, *SERVICE_LISTS))
    for page_type in (*(() if told else ("issue_meetings",)), *PAGE_LISTS, *SERVICE_LISTS):
        holdings = [each for each in archive.list_holdings(council, page_type) if each.is_read]
        for holding in sorted(holdings, key=lambda each: (each.checked_at, each.name)):
            for meeting in _list_once(archive, holding, {} if parsed is None else parsed):
                listed = replace(meeting, listed_at=holding.checked_at)
                found[meeting.source_id] = _merge(found.get(meeting.source_id), listed)
    return found


def _list_once(archive: Archive, holding: Holding, parsed: Parsed) -> tuple[ListedMeeting, ...]:
    key = (holding.page_type, _committee_of(holding) or "", holding.sha256 or "")
    if key not in parsed:
        parsed[key] = tuple(_list(archive, holding))
    return parsed[key]


def _merge(old: ListedMeeting | None, new: ListedMeeting) -> ListedMeeting:
    if old is None:
        return new
    return replace(
        new,
        committee_id=new.committee_id or old.committee_id,
        committee_name=new.committee_name or old.committee_name,
        starts_at=new.starts_at or (old.starts_at if old.date == new.date else None),
        listed_at=max(new.listed_at, old.listed_at),
    )


def _list(archive: Archive, holding: Holding) -> Iterator[ListedMeeting]:
    text, committee_id = read_text(archive, holding), _committee_of(holding)
    if holding.page_type == "meetings":
        yield from parse_meetings(text, committee_id or "").meetings
    elif holding.page_type == "calendar":
        yield from list_calendar(text)
    elif holding.page_type == "issue_meetings":
        yield from list_issue_links(text)
    else:
        yield from list_service_meetings(text, committee_id)


def _committee_of(holding: Holding) -> str | None:
    link = read_link(holding.name)
    return link.committee_id or link.id("lcommitteeid")


def read_text(archive: Archive, holding: Holding) -> str:
    """Return the good copy of a page as text; raises NotThePage where there is none."""
    if holding.sha256 is None:
        raise NotThePage(f"{holding.name} was never read")
    return decode_body(archive.read_body(holding.sha256))
