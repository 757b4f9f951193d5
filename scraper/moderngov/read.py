"""A council's archive in, its records out: offline, and the same at every reading.

The web service and the pages are merged: texts from whichever is whole, never a truncated one.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from heapq import merge

from scraper.archive import Archive
from scraper.archive_shape import Holding
from scraper.moderngov import addresses
from scraper.moderngov.addresses import join_url, read_link
from scraper.moderngov.found import find_committees, find_meetings, read_text
from scraper.moderngov.issue import parse_issue
from scraper.moderngov.issue_meetings import parse_issue_meetings
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.meeting import parse_meeting
from scraper.moderngov.merge import read_meeting
from scraper.moderngov.outside import (
    OutsideDecision,
    find_outside,
    meeting_id_of,
    read_committee,
    read_days,
)
from scraper.moderngov.people import read_people
from scraper.moderngov.recorded import read_vote_lists
from scraper.moderngov.status import find_status
from scraper.moderngov.texts import Texts
from scraper.moderngov.walk import page_address
from scraper.platforms import CouncilRecords, FoundMeeting
from scraper.records import Committee, Council, Issue, Meeting, Page


def read_council(archive: Archive, council: Council) -> CouncilRecords:
    """Read all that the archive holds of a council; meetings are read one by one, on demand."""
    base_url = archive.log.find_site(council.slug) or council.base_url
    listed = _with_committees(archive, council.slug, find_meetings(archive, council.slug))
    outside = find_outside(archive, council.slug, base_url, listed)
    committees = tuple(_read_committees(archive, council.slug, base_url, listed))
    return CouncilRecords(
        council=council,
        committees=(*committees, read_committee(base_url)) if outside else committees,
        people=tuple(read_people(archive, council.slug)),
        issues=tuple(_read_issues(archive, council.slug, base_url, outside)),
        found=(
            *_read_found(archive, council.slug, base_url, listed),
            *_read_found_days(archive, council.slug, base_url, outside),
        ),
        list_meetings=partial(_read_all, archive, council.slug, base_url, listed, outside),
        list_pages=partial(_list_pages, archive, council.slug, outside),
        changed=frozenset(_list_changed(archive, council.slug, outside)),
    )


def _with_committees(
    archive: Archive, council: str, listed: dict[str, ListedMeeting]
) -> dict[str, ListedMeeting]:
    """Fill in the committee of meetings whose lists do not tell it: their own page does."""
    texts = Texts(archive, council)
    return {
        key: each if each.committee_id else _with_committee(texts, each)
        for key, each in listed.items()
    }


def _with_committee(texts: Texts, listed: ListedMeeting) -> ListedMeeting:
    text = texts.find(page_address(listed))
    page = parse_meeting(text, "") if text else None
    if page is None or page.committee_id is None:
        return listed
    return replace(
        listed,
        asked_as="0",
        committee_id=page.committee_id,
        committee_name=page.committee_name or listed.committee_name,
    )


def _list_changed(archive: Archive, council: str, outside: list[OutsideDecision]) -> Iterator[str]:
    for holding in archive.list_holdings(council, "meeting", "service_meeting"):
        link = read_link(holding.name)
        number = link.meeting_id or link.id("lmeetingid")
        if number and holding.good_versions > 1:
            yield number
    for each in outside:
        held = archive.find(council, addresses.decision(each.source_id).name)
        if held and held.good_versions > 1:
            yield meeting_id_of(each.date)


def _list_pages(
    archive: Archive, council: str, outside: list[OutsideDecision]
) -> Iterator[tuple[Page, str | None]]:
    """Yield what became of each page, with the meeting that its address names, if any.

    A decision's page belongs to the record of its day.
    """
    days = {each.source_id: meeting_id_of(each.date) for each in outside}
    for page in archive.pages(council):
        link = read_link(page.url)
        number = link.meeting_id or link.id("lmeetingid")
        if page.page_type == "attendance":
            number = link.id("id")
        if page.page_type == "decision":
            number = days.get(link.id("id") or "")
        yield page, number


def _read_all(
    archive: Archive,
    council: str,
    base_url: str,
    listed: dict[str, ListedMeeting],
    outside: list[OutsideDecision],
) -> Iterator[Meeting]:
    """Yield the meetings and the days of decisions outside of them, by date."""
    meetings = _read_meetings(archive, council, base_url, listed)
    yield from merge(meetings, read_days(outside, base_url), key=lambda each: each.date)


def _read_meetings(
    archive: Archive, council: str, base_url: str, listed: dict[str, ListedMeeting]
) -> Iterator[Meeting]:
    votes = read_vote_lists(archive, council, base_url)
    texts = Texts(archive, council)
    for each in sorted(listed.values(), key=_order):
        meeting = read_meeting(texts, each, base_url, votes)
        if meeting:
            yield meeting


def _order(meeting: ListedMeeting) -> tuple[str, int, str]:
    number = int(meeting.source_id) if meeting.source_id.isdigit() else 0
    return meeting.date, number, meeting.source_id


def _read_committees(
    archive: Archive, council: str, base_url: str, listed: dict[str, ListedMeeting]
) -> Iterator[Committee]:
    """Yield the committees of the lists, then those known by a meeting alone: they have ended."""
    known = find_committees(archive, council)
    for each in known.values():
        yield _committee(each.source_id, each.name, base_url, each.ended)
    seen = set(known)
    for meeting in sorted(listed.values(), key=_order):
        number = meeting.committee_id
        if number and number not in seen:
            seen.add(number)
            yield _committee(
                number, meeting.committee_name or f"Committee {number}", base_url, True
            )


def _committee(source_id: str, name: str, base_url: str, ended: bool) -> Committee:
    url = join_url(base_url, f"mgCommitteeDetails.aspx?ID={source_id}")
    return Committee(source_id=source_id, name=name, url=url, ended=ended)


def _read_issues(
    archive: Archive, council: str, base_url: str, outside: list[OutsideDecision]
) -> Iterator[Issue]:
    """Yield every issue whose page was asked for, by id; its number stands for an unread title.

    An issue known by a decision outside meetings alone is called as the decision.
    """
    titles = {each.page.issue_id: each.page.title for each in outside if each.page.issue_id}
    for holding in archive.list_holdings(council, "issue_meetings", "issue"):
        number = read_link(holding.name).id("iid")
        if number:
            text = read_text(archive, holding) if holding.is_read else None
            title = _issue_title(holding.page_type, text)
            titles[number] = title or titles.get(number, "")
    for number in sorted(titles, key=int):
        url = join_url(base_url, addresses.public_issue(number))
        yield Issue(source_id=number, title=titles[number] or f"Issue {number}", url=url)


def _issue_title(page_type: str, text: str | None) -> str:
    """Return an issue's title; a shortened one is completed by an item's that begins like it."""
    if text is None:
        return ""
    if page_type == "issue":
        return parse_issue(text)[0]
    page = parse_issue_meetings(text, "")
    start = page.title.rstrip(".… ")
    if start != page.title:
        return next((b.title for b in page.blocks if b.title.startswith(start)), page.title)
    return page.title


def _read_found(
    archive: Archive, council: str, base_url: str, listed: dict[str, ListedMeeting]
) -> Iterator[FoundMeeting]:
    crawls = archive.log.list_crawls(council)
    for each in sorted(listed.values(), key=_order):
        names = (page_address(each).name, addresses.service_meeting(each.source_id).name)
        held = [found for name in names if (found := archive.find(council, name))]
        best = next((h for h in held if h.is_read), held[0] if held else None)
        if _is_withdrawn(held, each.listed_at, crawls):
            continue
        url = addresses.public_meeting(each.committee_id or "0", each.source_id)
        yield FoundMeeting(
            source_id=each.source_id,
            committee_source_id=each.committee_id or "",
            date=each.date,
            status=find_status(each.status_text),
            url=join_url(base_url, url),
            outcome=best.outcome if best else None,
            checked_at=max((h.checked_at for h in held), default=None),
        )


def _read_found_days(
    archive: Archive, council: str, base_url: str, outside: list[OutsideDecision]
) -> Iterator[FoundMeeting]:
    for day in read_days(outside, base_url):
        numbers = (item.source_id.removeprefix("d") for item in day.items)
        held = [archive.find(council, addresses.decision(number).name) for number in numbers]
        yield FoundMeeting(
            source_id=day.source_id,
            committee_source_id=day.committee_source_id,
            date=day.date,
            url=day.url,
            outcome="read",
            checked_at=max(each.checked_at for each in held if each),
        )


def _is_withdrawn(held: list[Holding], listed_at: str, crawls: list[str]) -> bool:
    """Whether the site took the meeting away: its page is gone, and it is listed no longer.

    The lists are asked before the pages: what the run that found the page gone was still told of is
    a meeting of which nobody could read anything. `crawls`: when each run began, oldest first.
    """
    pages = {each.page_type: each for each in held}
    page, answer = pages.get("meeting"), pages.get("service_meeting")
    if page is None or page.last_outcome != "gone" or (answer and answer.last_outcome == "read"):
        return False
    began = max((each for each in crawls if each <= page.checked_at), default="")
    return listed_at < began
