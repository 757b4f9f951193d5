"""One meeting's archived pages in, one `Meeting` out: the service's answer and the pages as one.

Each face may be missing. Items are known by the council's own number in both; a text is taken from
whichever face is whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scraper.moderngov import addresses
from scraper.moderngov.addresses import join_url
from scraper.moderngov.attendance import list_attendances
from scraper.moderngov.decision import parse_decision
from scraper.moderngov.documents import paper_id
from scraper.moderngov.item import parse_item
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.meeting import MeetingPage, PageItem, parse_meeting
from scraper.moderngov.recorded import VoteLists, plain, read_item_votes
from scraper.moderngov.sections import Sections
from scraper.moderngov.service_meeting import (
    ServiceItem,
    ServiceMeeting,
    parse_service_meeting,
)
from scraper.moderngov.status import find_rescheduled, find_status
from scraper.moderngov.texts import Texts
from scraper.moderngov.walk import page_address
from scraper.records import Attendance, Document, Item, Meeting, RecordedVote


@dataclass(frozen=True, slots=True, kw_only=True)
class _Faces:
    """What both faces say of one meeting; `stale`: the service has fallen silent since."""

    listed: ListedMeeting
    answer: ServiceMeeting | None
    page: MeetingPage | None
    stale: bool
    texts: Texts
    url: str
    base_url: str
    votes: VoteLists


def read_meeting(
    texts: Texts, listed: ListedMeeting, base_url: str, votes: VoteLists
) -> Meeting | None:
    """Return the meeting, None while neither face of it was read or it is not for the public."""
    service, address = addresses.service_meeting(listed.source_id), page_address(listed)
    answer_text, page_text = texts.find(service), texts.find(address)
    answer = parse_service_meeting(answer_text, base_url) if answer_text else None
    page = parse_meeting(page_text, base_url) if page_text else None
    if page is None and (answer is None or not answer.displayed):
        return None
    committee_id = listed.committee_id or (page.committee_id if page else None)
    public = addresses.public_meeting(committee_id or "0", listed.source_id)
    faces = _Faces(
        listed=listed,
        answer=answer,
        page=page,
        stale=texts.is_stale(service, address),
        texts=texts,
        url=join_url(base_url, public),
        base_url=base_url,
        votes=votes,
    )
    meeting = _build(faces, committee_id or "")
    # A meeting taken off the site stays on record once anything was recorded of it.
    withdrawn = texts.is_gone(address) and (answer is None or faces.stale)
    return None if withdrawn and not _has_record(meeting) else meeting


def _has_record(meeting: Meeting) -> bool:
    recorded = any(item.minutes_text or item.decision_text for item in meeting.items)
    return recorded or meeting.minutes_status != "none"


def _build(faces: _Faces, committee_id: str) -> Meeting:
    listed, page = faces.listed, faces.page
    items = tuple(_build_items(faces))
    told = _in_order(faces)
    status = find_status(listed.status_text)
    return Meeting(
        source_id=listed.source_id,
        committee_source_id=committee_id,
        date=_first(*(each.date for each in told)) or listed.date,
        url=faces.url,
        starts_at=_first(*(each.starts_at for each in told), listed.starts_at),
        status=next((each.status for each in told if each.status != "confirmed"), status),
        rescheduled_from=_first(
            *(each.rescheduled_from for each in told),
            find_rescheduled(listed.status_text),
        ),
        minutes_status=_minutes_status(faces, items),
        location=_first(*(each.location for each in told)),
        items=items,
        documents=page.documents if page else (),
        attendances=_attendances(faces),
    )


def _in_order(faces: _Faces) -> list[ServiceMeeting | MeetingPage]:
    """List the faces there are, the one to believe first."""
    both = (faces.page, faces.answer) if faces.stale else (faces.answer, faces.page)
    return [each for each in both if each]


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)


def _minutes_status(faces: _Faces, items: tuple[Item, ...]) -> str:
    """Return what the minutes are: it is the page that says so, the service but that there are any.

    Minutes whose page called them draft before, and no longer does, are approved.
    """
    page, answer = faces.page, faces.answer
    if page and page.minutes_status in ("draft", "approved"):
        return page.minutes_status
    published = (page and page.minutes_status == "published") or (
        answer and answer.minutes_published
    )
    if not published and not any(item.minutes_text for item in items):
        return "none"
    if page is None:
        return "unknown"
    for earlier in faces.texts.was_replaced(page_address(faces.listed)):
        if parse_meeting(earlier, faces.base_url).minutes_status == "draft":
            return "approved"
    return "published"


def _attendances(faces: _Faces) -> tuple[Attendance, ...]:
    """Take the attendance page once it is recorded, else what the service says."""
    text = faces.texts.find(addresses.attendance(faces.listed.source_id))
    page = tuple(list_attendances(text)) if text else ()
    answer = faces.answer.attendances if faces.answer else ()
    recorded = any(each.status != "expected" for each in page)
    return page if recorded or not answer else answer


def _build_items(faces: _Faces) -> Iterator[Item]:
    """Yield the items in the order of the agenda; one listed twice stands once."""
    told = {item.source_id: item for item in (faces.answer.items if faces.answer else ())}
    shown = {item.source_id or f"row {at}": item for at, item in _number(faces.page)}
    position = 0
    for key in _join_orders(list(told), list(shown)):
        item = _build_item(faces, told.get(key), shown.get(key), position + 1)
        if item:
            position += 1
            yield item


def _number(page: MeetingPage | None) -> Iterator[tuple[int, PageItem]]:
    seen = set()
    for at, item in enumerate(page.items if page else ()):
        if not item.source_id or item.source_id not in seen:
            seen.add(item.source_id)
            yield at, item


def _join_orders(first: list[str], second: list[str]) -> list[str]:
    """Merge two orders: what only the second has goes behind what precedes it there."""
    joined, known = list(first), set(first)
    for at, key in enumerate(second):
        if key not in known:
            before = joined.index(second[at - 1]) + 1 if at else 0
            joined.insert(before, key)
            known.add(key)
    return joined


def _build_item(
    faces: _Faces, told: ServiceItem | None, shown: PageItem | None, position: int
) -> Item | None:
    if told and not shown and not told.displayed and not told.restricted:
        return None
    sections = shown.sections if shown else Sections()
    item = Item(
        source_id=(told or shown).source_id or f"{faces.listed.source_id}-{position}",  # type: ignore[union-attr]
        position=position,
        title=(told.title if told else "") or (shown.title if shown else ""),
        url=_item_url(faces, told, shown),
        number=(told.number if told else None) or (shown.number if shown else None),
        restricted=told.restricted if told else sections.restricted,
        issue_source_id=sections.issue_id,
        documents=_join_documents(told.documents if told else (), tuple(sections.documents)),
    )
    item = _with_texts(faces, item, told, sections)
    item = replace(
        item,
        number=None if item.number == "0" else item.number,
        is_heading=_is_heading(item, told),
        recorded_votes=_votes(faces, item, sections),
    )
    return item if item.title or item.documents or _has_text(item) else None


def _item_url(faces: _Faces, told: ServiceItem | None, shown: PageItem | None) -> str:
    number = told.source_id if told else shown.source_id if shown else ""
    return f"{faces.url}#AI{number}" if number else faces.url


def _has_text(item: Item) -> bool:
    return bool(item.agenda_text or item.decision_text or item.minutes_text)


def _is_heading(item: Item, told: ServiceItem | None) -> bool:
    """A heading has nothing but its title, or a line of text; the service says which it is."""
    if item.decision_text or item.minutes_text or item.documents:
        return False
    if told:
        return told.is_heading
    return item.number in (None, "0") and not item.agenda_text


def _with_texts(faces: _Faces, item: Item, told: ServiceItem | None, sections: Sections) -> Item:
    """Fill in the three texts, each from whichever page has it whole."""
    agenda = _choose(faces.stale, told.agenda_text if told else "", sections.whole("agenda"))
    minutes = _choose(faces.stale, told.minutes_text if told else "", sections.whole("minutes"))
    decision = sections.whole("decision")
    if sections.truncated:
        full = _full_item(faces, item.source_id)
        agenda = agenda or full.whole("agenda")
        minutes = minutes or full.whole("minutes")
        decision = decision or full.whole("decision")
    if not decision and sections.decision_id:
        decision = _decision_text(faces, sections.decision_id)
    return replace(item, agenda_text=agenda, decision_text=decision, minutes_text=minutes)


def _choose(stale: bool, told: str, shown: str) -> str:
    return (shown or told) if stale else (told or shown)


def _full_item(faces: _Faces, item_id: str) -> Sections:
    text = faces.texts.find(addresses.item(item_id))
    return parse_item(text, faces.base_url) if text else Sections()


def _decision_text(faces: _Faces, decision_id: str) -> str:
    text = faces.texts.find(addresses.decision(decision_id))
    return parse_decision(text, faces.base_url).text if text else ""


def _join_documents(
    told: tuple[Document, ...], shown: tuple[Document, ...]
) -> tuple[Document, ...]:
    """List each paper once: its own title from the service, address and size from the page."""
    titles = {paper_id(each.url): each.title for each in told}
    joined = {paper_id(each.url): each for each in told}
    for each in shown:
        key = paper_id(each.url)
        joined[key] = replace(each, title=titles.get(key) or each.title)
    return tuple(joined.values())


def _votes(faces: _Faces, item: Item, sections: Sections) -> tuple[RecordedVote, ...]:
    listed = _listed_votes(faces, item)
    if not sections.has_votes and not listed:
        return ()
    return read_item_votes(
        faces.texts, item.source_id, faces.listed.source_id, listed, faces.base_url
    )


def _listed_votes(faces: _Faces, item: Item) -> list[RecordedVote]:
    """Find the item on the year's list, where its number stands before its title."""
    for title in (f"{item.number or ''}{item.title}", item.title):
        key = (faces.listed.date, plain(faces.listed.committee_name), plain(title))
        if key in faces.votes:
            return faces.votes[key]
    return []
