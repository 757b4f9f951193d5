"""How complete is this: what was read of a council year by year, and what is withheld."""

import sqlite3

from db.queries import list_rows
from minutebook.portal.record import read_council
from minutebook.portal.respond import Args, Data, Page

# What could not be read stands before what was found: on a phone a row begins with it.
COLUMNS = (
    ("meetings_held", "Meetings held"),
    ("with_minutes", "With minutes"),
    ("minutes_unread", "Minutes not read"),
    ("page_gone", "Page gone"),
    ("unreadable", "Pages not readable"),
    ("blocked", "Pages blocked"),
    ("failed", "Pages, no answer"),
    ("items_read", "Items"),
    ("with_resolutions", "With a decision"),
    ("none_found", "No decision found"),
    ("without_minutes", "Without minutes"),
    ("items_unread", "Of these, not read"),
    ("with_votes", "With a vote"),
    ("with_named_votes", "Votes by name"),
    ("to_come", "Meetings to come"),
)


def read_coverage(conn: sqlite3.Connection, _record_id: str, args: Args) -> Data:
    """Return what was read of one council (the first unless asked for), year by year."""
    councils = list_rows(conn, "site", "councils")
    first = councils[0]["council_id"] if councils else ""
    council = read_council(conn, args) or first
    lists = {
        name: list_rows(conn, "coverage", name, council=council)
        for name in ("coverage", "pages", "runs")
    }
    return {"council": council, "councils": councils, **lists}


COVERAGE = Page(
    kind="coverage",
    read=read_coverage,
    title=lambda data: "How complete is this?",
    one=False,
    rows="coverage",
)


def read_withheld(conn: sqlite3.Connection, _record_id: str, _args: Args) -> Data:
    """Return what the publisher withholds, with the reasons given."""
    return {"withheld": list_rows(conn, "site", "withheld")}


WITHHELD = Page(
    kind="withheld",
    read=read_withheld,
    title=lambda data: "What is withheld",
    one=False,
    rows="withheld",
)
