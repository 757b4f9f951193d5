"""mgMemberIndex, mgUserInfo and mgAttendance."""

from __future__ import annotations

from datetime import date

from sample_council import dates
from sample_council.addresses import Query
from sample_council.model import Councillor, Seat
from sample_council.response import Response
from sample_council.site import Site


def index_page(site: Site, query: Query) -> Response:
    """List today's councillors: a table with VW=TABLE, else photographs with names."""
    today = site.council.as_of
    current = [p for p in site.council.councillors if sits(p, today)]
    template = "member_table" if query.text("VW").upper() == "TABLE" else "member_list"
    current.sort(key=lambda person: person.key)
    return site.render(template, query, heading="Your Councillors", members=current)


def sits(person: Councillor, day: date) -> bool:
    """Tell whether somebody is a councillor on a day."""
    return any(seat.covers(day) for seat in person.seats)


def member_page(site: Site, query: Query) -> Response | None:
    """Answer a councillor's page; past appointments are in it, hidden."""
    person = site.councillors.get(query.number("UID") or 0)
    if not person:
        return None
    seats = sorted(
        person.seats,
        key=lambda seat: (site.committees[seat.committee_id].name, -seat.start.toordinal()),
    )
    return site.render(
        "member",
        query,
        heading_outside=person.name,
        member=person,
        seats=[(site.committees[s.committee_id], s, seat_dates(s)) for s in seats],
        expired=lambda seat: not seat.covers(site.council.as_of),
    )


def seat_dates(seat: Seat) -> str:
    """Write "(02/06/2025 - 09/10/2025)" for a seat that ended."""
    return f"({dates.slashed(seat.start)} - {dates.slashed(seat.end)})" if seat.end else ""


def attendance_page(site: Site, query: Query) -> Response | None:
    """Answer a councillor's attendance in a range of dates."""
    person = site.councillors.get(query.number("UID") or 0)
    if not person:
        return None
    first, last = dates.parse_range(query.text("DR")) or (date(2026, 6, 1), site.council.as_of)
    rows = [
        (meeting, row)
        for meeting in site.council.meetings
        for row in meeting.attendance
        if row.councillor == person and first <= meeting.starts.date() <= last
    ]
    return site.render(
        "member_attendance",
        query,
        heading_outside="Attendance",
        member=person,
        rows=rows,
        first=first,
        last=last,
        earlier=(first - (last - first), first),
        later=(last, last + (last - first)),
    )
