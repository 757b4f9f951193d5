"""A committee: its meetings, the members seen there, its busiest topics, what comes back."""

import sqlite3

from db.queries import find_row, list_rows
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import meeting_entry
from minutebook.portal.pages.meeting import with_path
from minutebook.portal.respond import Args, Data, Page

LISTS = ("meetings", "members", "topics", "series")


def read_committee(conn: sqlite3.Connection, committee_id: str, _args: Args) -> Data | None:
    """Return the committee with its meetings, the latest first."""
    committee = find_row(conn, "committee", "committee", committee_id=committee_id)
    if committee is None:
        return None
    lists = {name: list_rows(conn, "committee", name, committee_id=committee_id) for name in LISTS}
    return {"committee": committee, **lists}


def _entries(data: Data) -> list[Entry]:
    named = ({**meeting, "committee": data["committee"]["name"]} for meeting in data["meetings"])
    return [
        meeting_entry(meeting, f"{meeting['items']} items, {meeting['decisions']} decisions")
        for meeting in named
    ]


def _meetings(data: Data) -> list[Data]:
    names = {"committee": data["committee"]["name"], "council": data["committee"]["council"]}
    return [with_path({**meeting, **names}) for meeting in data["meetings"]]


COMMITTEE = Page(
    kind="committee",
    read=read_committee,
    title=lambda data: f"{data['committee']['name']}, {data['committee']['council']}",
    rows="meetings",
    entries=_entries,
    meetings=_meetings,
)
