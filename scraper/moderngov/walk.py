"""One meeting and all that hangs on it: the service's answer, its page, and the pages these need.

Each page is asked once; again only where the meeting is due and the page above it has changed.
"""

from collections.abc import Generator
from datetime import date

from scraper.moderngov import addresses
from scraper.moderngov.addresses import Address
from scraper.moderngov.asking import Asker, Steps
from scraper.moderngov.attendance import list_attendances
from scraper.moderngov.found import read_text
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.meeting import MeetingPage, PageItem, parse_meeting
from scraper.moderngov.schedule import KnownMeeting
from scraper.moderngov.service_meeting import ServiceMeeting, parse_service_meeting
from scraper.platforms import Progress


def walk_meeting(
    asker: Asker, meeting: ListedMeeting, today: date, service: bool, *, due: bool
) -> Steps:
    """Ask for one meeting's pages, and note whether all of them could be had."""
    missed, failed = asker.missed, asker.counts["failed"]
    answer = (yield from _ask_service(asker, meeting, due)) if service else None
    page = yield from _ask_page(asker, meeting, answer, due)
    if page:
        yield from _ask_parts(asker, meeting, page, answer, today)
    yield from _ask_people(asker, meeting, answer)
    if not asker.options.dry_run:
        gone = _is_gone(asker, meeting)
        if gone:  # what could not be had is not there any more
            asker.counts["failed"] = failed
        asker.archive.log.save_walk(
            asker.council.slug,
            meeting.source_id,
            complete=gone or asker.missed == missed,
            state="gone" if gone else _state(page, answer),
        )


def _is_gone(asker: Asker, meeting: ListedMeeting) -> bool:
    """Whether the site took the meeting away: its page is gone, and the service has none either."""
    page = asker.find(page_address(meeting))
    told = asker.find(_service(meeting))
    return bool(page and page.last_outcome == "gone") and not (told and told.last_outcome == "read")


def known_meetings(asker: Asker, meetings: list[ListedMeeting]) -> list[KnownMeeting]:
    """Return what earlier walks noted of these meetings; those never walked whole are left out."""
    walks = asker.archive.log.list_walks(asker.council.slug)
    return [
        KnownMeeting(
            source_id=each.source_id,
            date=each.date,
            checked_at=walk.walked_at,
            minutes_status=walk.state,
        )
        for each in meetings
        if (walk := walks.get(each.source_id)) and walk.complete
    ]


def _state(page: MeetingPage | None, answer: ServiceMeeting | None) -> str:
    """Return the minutes' status, `cancelled` for a meeting that will have none."""
    if (page and page.status == "cancelled") or (answer and answer.status == "cancelled"):
        return "cancelled"
    if page and page.minutes_status != "none":
        return page.minutes_status
    return "published" if answer and answer.minutes_published else "none"


def _ask_service(
    asker: Asker, meeting: ListedMeeting, due: bool
) -> Generator[Progress, None, ServiceMeeting | None]:
    text = yield from asker.ask(_service(meeting), due=due)
    return parse_service_meeting(text, asker.base_url) if text else None


def _ask_page(
    asker: Asker, meeting: ListedMeeting, answer: ServiceMeeting | None, due: bool
) -> Generator[Progress, None, MeetingPage | None]:
    """Ask for the meeting's page; a meeting with nothing published has none worth asking for."""
    if answer and not (answer.items or answer.agenda_published or answer.minutes_published):
        return None
    address = page_address(meeting)
    text = yield from asker.ask(address, due=due and _page_is_due(asker, meeting))
    return parse_meeting(text, asker.base_url) if text else None


def page_address(meeting: ListedMeeting) -> Address:
    """Return the address of a meeting's page; its own id does where no list names a committee."""
    committee_id = meeting.asked_as or meeting.committee_id or "0"
    return addresses.meeting(committee_id, meeting.source_id)


def _service(meeting: ListedMeeting) -> Address:
    return addresses.service_meeting(meeting.source_id)


def _page_is_due(asker: Asker, meeting: ListedMeeting) -> bool:
    """The service tells what changed, all but whether minutes are still draft."""
    told = asker.find(_service(meeting))
    if told is None or told.last_outcome != "read" or asker.is_changed(_service(meeting)):
        return True
    held = asker.find(page_address(meeting))
    if held is None or not held.is_read:
        return True
    return parse_meeting(read_text(asker.archive, held), asker.base_url).minutes_status == "draft"


def _ask_parts(
    asker: Asker,
    meeting: ListedMeeting,
    page: MeetingPage,
    answer: ServiceMeeting | None,
    today: date,
) -> Steps:
    """Ask for what the page only links to: attendance, full texts, votes, decisions, issues."""
    changed = asker.is_changed(page_address(meeting)) or asker.is_changed(_service(meeting))
    if changed:
        asker.changed_years.add(meeting.date[:4])
    if page.has_attendance and (answer is None or meeting.date <= today.isoformat()):
        yield from asker.ask(addresses.attendance(meeting.source_id), due=changed)
    whole = _whole_texts(answer)
    for item in page.items:
        for address in _item_addresses(item, meeting, whole):
            yield from asker.ask(address, due=changed)
        if item.sections.issue_id:
            yield from _ask_issue(asker, item.sections.issue_id)


def _whole_texts(answer: ServiceMeeting | None) -> set[tuple[str, str]]:
    """Return which texts of which items the service gave whole."""
    return {
        (item.source_id, name)
        for item in (answer.items if answer else ())
        for name, text in (("agenda", item.agenda_text), ("minutes", item.minutes_text))
        if text
    }


def _item_addresses(
    item: PageItem, meeting: ListedMeeting, whole: set[tuple[str, str]]
) -> list[Address]:
    found, sections = [], item.sections
    if any((item.source_id, name) not in whole for name in sections.truncated):
        found.append(addresses.item(item.source_id))
    if sections.has_votes and item.source_id:
        found.append(addresses.item_votes(item.source_id, meeting.source_id))
    if sections.decision_id and not sections.texts.get("decision"):
        found.append(addresses.decision(sections.decision_id))
    return found


def _ask_issue(asker: Asker, issue_id: str) -> Steps:
    """Ask for an issue's meetings, once; its own page only where that cannot be read."""
    if (yield from asker.ask(addresses.issue_meetings(issue_id))) is None:
        yield from asker.ask(addresses.issue(issue_id))


def _ask_people(asker: Asker, meeting: ListedMeeting, answer: ServiceMeeting | None) -> Steps:
    """Ask, once, for the page of everybody who attended: former members are on no other list."""
    held = asker.find(addresses.attendance(meeting.source_id))
    listed = list_attendances(read_text(asker.archive, held)) if held and held.is_read else []
    rows = [*(answer.attendances if answer else ()), *listed]
    for person_id in dict.fromkeys(each.person_source_id for each in rows):
        if person_id:
            yield from asker.ask(addresses.member(person_id))
