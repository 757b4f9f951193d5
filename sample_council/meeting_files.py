"""One meeting's file -> Meeting: items numbered, votes and attendance filled in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sample_council.dates import parse_time
from sample_council.model import (
    Attendance,
    Committee,
    Councillor,
    Item,
    Meeting,
    RecordedVote,
    Seat,
)
from sample_council.papers import item_paper, meeting_papers

Table = dict[str, Any]
ITEMS_A_MEETING = 20
AGENDA_BEFORE = timedelta(days=8)
MINUTES_AFTER = timedelta(days=9)


class MeetingReader:
    """Turns a meeting's file into a Meeting; knows the people whom the files call by key."""

    def __init__(self, councillors: dict[str, Councillor], officers: dict[str, str]) -> None:
        self.councillors = councillors
        self.officers = officers

    def read(self, table: Table, committee: Committee, day: date) -> Meeting:
        """Read a meeting; what the file leaves out is the committee's habit."""
        starts = datetime.combine(day, parse_time(table.get("time", committee.time)))
        meeting = Meeting(
            id=table["id"],
            agenda_id=table["agenda_id"] if "agenda_id" in table else table["id"],
            committee=committee,
            starts=starts,
            venue=table.get("venue", committee.venue),
            status=table.get("status", "Confirmed"),
            note=table.get("note", ""),
            minutes=table.get("minutes", "none"),
            modified=table.get("modified", published(table, day)),
            items=tuple(self.read_items(table, committee)),
            attendance=tuple(self.read_attendance(table, committee, day)),
        )
        return replace(meeting, papers=meeting_papers(meeting, table))

    def read_items(self, table: Table, committee: Committee) -> Iterator[Item]:
        """Number the items as the agenda does: each next one counts on unless it says otherwise."""
        count = table.get("first_number", 1)
        for position, entry in enumerate(table.get("item", []), 1):
            heading = entry.get("heading", False)
            number = "" if heading else entry.get("number") or committee.numbers.format(n=count)
            if not heading and "number" not in entry:
                count += 1
            yield self.read_item(entry, table["id"] * ITEMS_A_MEETING + position, position, number)

    def read_item(self, entry: Table, item_id: int, position: int, number: str) -> Item:
        """Read one [[item]]."""
        plain = ("heading", "key_decision", "wards", "restricted", "agenda", "decision", "minutes")
        return Item(
            id=item_id,
            position=position,
            number=number,
            title=entry["title"],
            issue_id=entry.get("issue"),
            decision_id=item_id - 20_000 if entry.get("decision") else None,
            papers=tuple(
                item_paper(paper, item_id * 10 + index)
                for index, paper in enumerate(entry.get("papers", []))
            ),
            votes=tuple(self.read_vote(vote) for vote in entry.get("vote", [])),
            **{name: entry[name] for name in plain if name in entry},
        )

    def read_vote(self, entry: Table) -> RecordedVote:
        """Read one [[item.vote]]."""
        return RecordedVote(
            title=entry["title"],
            kind=entry.get("kind", "Motion"),
            outcome=entry["outcome"],
            for_=self.members(entry.get("for", "")),
            against=self.members(entry.get("against", "")),
            abstain=self.members(entry.get("abstain", "")),
        )

    def members(self, keys: str) -> tuple[Councillor, ...]:
        """Look up "tharrow wrexley"."""
        return tuple(self.councillors[key] for key in keys.split())

    def read_attendance(
        self, table: Table, committee: Committee, day: date
    ) -> Iterator[Attendance]:
        """List who came: all members but those whom the file names, then the rest of the room."""
        statuses = self.named_statuses(table)
        default = "Present" if "officers" in table else "Expected"
        if table.get("status", "").startswith("Cancelled"):
            default = "Expected"
        for person in self.councillors.values():
            seat = seat_on(person, committee, day)
            if seat:
                yield line(person, role(seat), statuses.pop(person.key, default))
        for key, status in statuses.items():
            person = self.councillors[key]
            substitute = "substitute" in status
            yield line(person, "Substitute" if substitute else "In Attendance", status)
        for key in table.get("officers", "").split():
            name, title = self.officers[key].split(", ", 1)
            yield Attendance(name=name, role=title, status="In attendance")
        for guest in table.get("guests", []):
            name, title = guest.split(", ", 1)
            yield Attendance(name=name, role=title, status="In attendance")

    def named_statuses(self, table: Table) -> dict[str, str]:
        """Map the keys that a file names to the site's words for how they attended."""
        words = {
            "apologies": "Apologies received",
            "represented": "Apologies, sent representative",
            "absent": "Absent",
            "virtual": "Present, virtual",
            "substitutes": "Present, as substitute",
            "also": "In attendance",
            "also_virtual": "In attendance, virtual",
        }
        return {
            key: status for field, status in words.items() for key in table.get(field, "").split()
        }


def published(table: Table, day: date) -> date:
    """Tell when a meeting's page was last changed: with its minutes, else with its agenda."""
    return day + MINUTES_AFTER if "minutes" in table else day - AGENDA_BEFORE


def seat_on(person: Councillor, committee: Committee, day: date) -> Seat | None:
    """Find the seat that a councillor held on a committee that day."""
    held = (s for s in person.seats if s.committee_id == committee.id and s.covers(day))
    return next(held, None)


def role(seat: Seat) -> str:
    """Give a seat's role in the words of the attendance table."""
    return "Committee Member" if seat.role == "Member" else seat.role


def line(person: Councillor, role: str, status: str) -> Attendance:
    """Write a councillor's line of the attendance table."""
    return Attendance(name=f"Councillor {person.name}", role=role, status=status, councillor=person)
