"""GetMeeting: one meeting with its items, their minutes as HTML, papers and attendees.

It names no committee (that is known from the list) and holds no decision's text. Seen on:
Manchester; an answer of the kind is recorded in tests/scraper/pages/.
"""

import html
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from scraper.moderngov.addresses import join_url
from scraper.moderngov.dates import join_time, parse_date
from scraper.moderngov.documents import kind_of
from scraper.moderngov.meeting import clean_number
from scraper.moderngov.names import clean_name
from scraper.moderngov.page import NotThePage, flag, open_xml, value
from scraper.moderngov.status import (
    find_attendance,
    find_rescheduled,
    find_status,
    find_substituted,
)
from scraper.records import Attendance, Document, Person
from scraper.text import clean_html, clean_line


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceItem:
    """One agenda item of the answer; `displayed`: whether the site shows it to the public."""

    source_id: str
    number: str | None
    is_heading: bool
    title: str
    restricted: bool
    displayed: bool
    agenda_text: str
    minutes_text: str
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceMeeting:
    """One meeting of the answer."""

    source_id: str
    date: str | None
    starts_at: str | None
    status: str
    rescheduled_from: str | None
    location: str | None
    displayed: bool
    agenda_published: bool
    minutes_published: bool
    items: tuple[ServiceItem, ...]
    attendances: tuple[Attendance, ...]


# Judging a response and walking on from it both read it.
@lru_cache(maxsize=8)
def parse_service_meeting(text: str, base_url: str) -> ServiceMeeting:
    """Read the answer of GetMeeting; raises NotThePage (also for a meeting that is not there)."""
    root = open_xml(text, "meeting", "getmeeting")
    each = root if root.tag == "meeting" else root.find(".//meeting")
    if each is None or not value(each, "meetingid"):
        raise NotThePage("no such meeting")
    day, status = parse_date(value(each, "meetingdate")), value(each, "meetingstatus")
    return ServiceMeeting(
        source_id=value(each, "meetingid"),
        date=day,
        starts_at=join_time(day, value(each, "meetingtime")) if day else None,
        status=find_status(status),
        rescheduled_from=find_rescheduled(status),
        location=value(each, "meetinglocation") or None,
        displayed=flag(each, "isdisplayallowed", default=True),
        agenda_published=flag(each, "agendapublished"),
        minutes_published=flag(each, "minutepublished"),
        items=tuple(_parse_item(one, base_url) for one in each.iterfind("agendaitems/agendaitem")),
        attendances=_parse_attendances(each),
    )


def _parse_item(each: etree._Element, base_url: str) -> ServiceItem:
    title = value(each, "agendaitemtitle")
    shown = clean_number(value(each, "fulldisplaynumberformat"))
    return ServiceItem(
        source_id=value(each, "agendaitemid"),
        number=None if shown == "0" else shown,
        is_heading=_is_heading(each, shown, title),
        title=title,
        restricted=flag(each, "isrestricted"),
        displayed=flag(each, "isdisplayallowed", default=True),
        agenda_text=_text(each, "agendatext"),
        minutes_text=_text(each, "minutesnonemptyhtmlbody"),
        documents=tuple(_parse_documents(each, base_url)),
    )


def _is_heading(each: etree._Element, shown: str | None, title: str) -> bool:
    """Items numbered 0 or without a title are section headings (46 of 639 at Brighton)."""
    number = value(each, "agendaitemnumber")
    return not title or shown == "0" or (shown is None and number in ("", "0"))


def _text(each: etree._Element, name: str) -> str:
    """Return a body's plain text; some answers encode the HTML once more than others."""
    body = each.findtext(name) or ""
    if "&lt;" in body and "<" not in body:
        body = html.unescape(body)
    return clean_html(body)


def _parse_documents(item: etree._Element, base_url: str) -> list[Document]:
    return [
        Document(title=value(each, "title"), kind=kind_of(url), url=url)
        for each in item.iterfind("linkeddocuments/linkeddoc")
        if (url := _paper_url(each, base_url)) and not flag(each, "isrestricted")
    ]


def _paper_url(each: etree._Element, base_url: str) -> str | None:
    url, number = value(each, "url"), value(each, "attachmentid")
    if not url and number:
        url = f"mgConvert2PDF.aspx?ID={number}"
    return join_url(base_url, url) if url else None


def _parse_attendances(meeting: etree._Element) -> tuple[Attendance, ...]:
    found = []
    for each in meeting.iterfind("attendees/attendee"):
        words, role = clean_line(each.get("attendance", "")), _attribute(each, "roledescription")
        status = find_attendance(words)
        if status and _attribute(each, "name"):
            found.append(
                Attendance(
                    name=_attribute(each, "name"),
                    status=status,
                    person_source_id=member_id(each),
                    role=role or None,
                    substitute_for=find_substituted(words) or find_substituted(role),
                )
            )
    return tuple(found)


def list_service_people(text: str) -> list[Person]:
    """List the attendees that have a number of the council's; raises NotThePage."""
    root = open_xml(text, "meeting", "getmeeting")
    return [
        Person(
            source_id=number,
            name=clean_name(_attribute(each, "name")),
            kind="councillor" if _attribute(each, "politicalparty") else "other",
            party=_attribute(each, "politicalparty") or None,
            ward=_attribute(each, "ward") or None,
        )
        for each in root.iter("attendee")
        if (number := member_id(each))
    ]


def member_id(each: etree._Element) -> str | None:
    """Return an attendee's own id; 0 and empty are none."""
    number = each.get("memberid", "").strip()
    return number if number.isdigit() and int(number) else None


def _attribute(each: etree._Element, name: str) -> str:
    return clean_line(html.unescape(each.get(name, "")))
