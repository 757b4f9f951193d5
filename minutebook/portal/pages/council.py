"""A council and the list of all councils."""

import sqlite3

from db.queries import find_row, list_rows
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import meeting_entry
from minutebook.portal.pages.meeting import with_path
from minutebook.portal.respond import Args, Data, Page

LISTS = ("committees", "latest", "councillors", "topics")


def read_council(conn: sqlite3.Connection, council_id: str, _args: Args) -> Data | None:
    """Return the council with its committees, councillors and latest meetings."""
    council = find_row(conn, "council", "council", council_id=council_id)
    if council is None:
        return None
    lists = {name: list_rows(conn, "council", name, council_id=council_id) for name in LISTS}
    return {"council": council, **lists}


def _entries(data: Data) -> list[Entry]:
    return [meeting_entry(meeting) for meeting in data["latest"]]


COUNCIL = Page(
    kind="council",
    read=read_council,
    title=lambda data: str(data["council"]["name"]),
    rows="committees",
    entries=_entries,
    meetings=lambda data: [
        with_path({**meeting, "council": data["council"]["name"]}) for meeting in data["latest"]
    ],
)


def read_councils(conn: sqlite3.Connection, _record_id: str, _args: Args) -> Data:
    """Return every council of the record."""
    return {"councils": list_rows(conn, "site", "councils")}


COUNCILS = Page(
    kind="councils", read=read_councils, title=lambda data: "Councils", one=False, rows="councils"
)
