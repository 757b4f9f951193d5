"""A meeting: its agenda with what was decided at a glance, and who was there."""

import sqlite3
from collections import Counter

from db.queries import Row, find_row, list_rows
from minutebook.portal.addresses import page_path
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.words import long_date


def read_meeting(conn: sqlite3.Connection, meeting_id: str, _args: Args) -> Data | None:
    """Return the meeting, its items in order, its documents and its attendance."""
    meeting = find_row(conn, "meeting", "meeting", meeting_id=meeting_id)
    if meeting is None:
        return None
    lists = {
        name: list_rows(conn, "meeting", name, meeting_id=meeting_id)
        for name in ("items", "attendances", "documents", "decisions", "votes", "unread_pages")
    }
    around = {"committee_id": meeting["committee_id"], "date": meeting["date"]}
    neighbours = list_rows(conn, "meeting", "neighbours", **around)
    return {"meeting": meeting, **lists, "neighbours": neighbours}


def count_outcomes(data: Data) -> list[tuple[str, int]]:
    """Return how many decisions had each status, the commonest first; routine business apart.

    The committee's page counts the same decisions.
    """
    counted = (row["status"] for row in data["decisions"] if row["kind"] == "substantive")
    return Counter(filter(None, counted)).most_common()


def list_beside(data: Data, line: Row) -> list[Row]:
    """Return what else was decided or voted on in an item, beside what its line shows.

    Without it a proposal that was lost would not be seen where another was carried.
    """
    item_id, shown = line["item_id"], (line["resolution_id"], line["vote_id"])
    votes = [row for row in data["votes"] if row["item_id"] == item_id]
    on = {row["resolution_id"]: row for row in votes}
    decided = [
        {**on.get(row["resolution_id"], {}), **row}
        for row in data["decisions"]
        if row["item_id"] == item_id and row["resolution_id"] not in shown
    ]
    told = {row.get("vote_id") for row in decided} | {shown[1]}
    return decided + [row for row in votes if row["vote_id"] not in told]


def with_path(meeting: Data) -> Data:
    """Return a meeting's row with the path of its page, as a calendar wants it."""
    return {**meeting, "path": page_path("meeting", meeting["meeting_id"])}


def _entries(data: Data) -> list[Entry]:
    lines = [line for line in data["items"] if line["kind"] == "substantive"]
    return [item_entry(line, "Here because it was on this meeting’s agenda.") for line in lines]


MEETING = Page(
    kind="meeting",
    read=read_meeting,
    title=lambda data: f"{data['meeting']['committee']}, {long_date(data['meeting']['date'])}",
    rows="items",
    entries=_entries,
    meetings=lambda data: [with_path(data["meeting"])],
)
