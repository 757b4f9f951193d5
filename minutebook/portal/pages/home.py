"""The home page: the search box, the latest decisions, what is coming."""

import sqlite3

from db.queries import list_rows
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.words import today


def read_home(conn: sqlite3.Connection, _record_id: str, _args: Args) -> Data:
    """Return what the home page shows beside the box."""
    day = today()
    return {
        "councils": list_rows(conn, "site", "councils"),
        "latest": list_rows(conn, "site", "latest", today=day),
        "coming": list_rows(conn, "site", "coming", today=day),
    }


HOME = Page(kind="home", read=read_home, title=lambda data: "Who decided what", one=False)
