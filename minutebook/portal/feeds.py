"""Atom feeds (RFC 4287) and iCalendar feeds (RFC 5545) of the record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any
from xml.etree import ElementTree

ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing in a feed; `why` says what brought it there; `date` is ISO 8601.

    `state`: what became of it. Readers show an entry once: what was decided since is another.
    """

    path: str
    title: str
    date: str
    why: str
    summary: str = ""
    state: str = ""


def build_atom(title: str, address: str, site: str, entries: Iterable[Entry], as_of: str) -> str:
    """Return the feed as XML; `address` is the page it follows, `site` begins every entry's."""
    ElementTree.register_namespace("", ATOM)
    feed = ElementTree.Element(f"{{{ATOM}}}feed")
    _add(feed, "title", title)
    _add(feed, "id", address)
    _add(feed, "link", href=address, rel="alternate", type="text/html")
    _add(feed, "updated", _timestamp(as_of))
    _add(_add(feed, "author"), "name", "minutebook")
    for entry in entries:
        _add_entry(feed, site, entry)
    return ElementTree.tostring(feed, encoding="unicode", xml_declaration=True)


def _add_entry(feed: ElementTree.Element, site: str, entry: Entry) -> None:
    element = _add(feed, "entry")
    _add(element, "title", entry.title)
    _add(element, "id", site + entry.path + (f"#{entry.state}" if entry.state else ""))
    _add(element, "link", href=site + entry.path, rel="alternate", type="text/html")
    _add(element, "updated", _timestamp(entry.date))
    _add(element, "summary", "\n".join(part for part in (entry.summary, entry.why) if part))


def _add(
    parent: ElementTree.Element, name: str, text: str = "", **attributes: str
) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    element.text = "".join(letter for letter in text if letter >= " " or letter in "\n\t") or None
    return element


def _timestamp(value: str) -> str:
    """Return a date or time as RFC 3339 wants it; a date means its first moment in UTC."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = datetime(1970, 1, 1)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.isoformat()


def build_calendar(name: str, site: str, meetings: Iterable[dict[str, Any]]) -> str:
    """Return meetings (meeting_id, date, starts_at, committee, council, ...) as iCalendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//minutebook//portal//EN"]
    lines.append(f"X-WR-CALNAME:{_text(name)}")
    for meeting in meetings:
        lines += _event(site, meeting)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _fold(line))


def _event(site: str, meeting: dict[str, Any]) -> list[str]:
    title = f"{meeting['committee']}, {meeting['council']}"
    cancelled = meeting["status"] in ("cancelled", "postponed")
    return [
        "BEGIN:VEVENT",
        f"UID:{_text(meeting['meeting_id'])}@minutebook",
        f"DTSTAMP:{_utc(meeting['date'])}",
        *_times(meeting),
        f"SUMMARY:{_text(title)}",
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
        *([f"LOCATION:{_text(meeting['location'])}"] if meeting.get("location") else []),
        f"URL:{site}{meeting['path']}",
        "END:VEVENT",
    ]


def _times(meeting: dict[str, Any]) -> list[str]:
    if meeting.get("starts_at"):
        return [f"DTSTART:{_utc(meeting['starts_at'])}", "DURATION:PT2H"]
    day = datetime.fromisoformat(meeting["date"])
    after = day + timedelta(days=1)
    return [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]


def _utc(value: str) -> str:
    return (
        datetime.fromisoformat(_timestamp(value))
        .astimezone(timezone.utc)
        .strftime("%Y%m%dT%H%M%SZ")
    )


def _text(value: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value.replace("\r", "")


def _fold(line: str) -> list[str]:
    """Cut a line into pieces of at most 75 octets, as RFC 5545 3.1 wants."""
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > 74:
            pieces.append(piece)
            piece = " "
        piece += letter
    return [*pieces, piece]
