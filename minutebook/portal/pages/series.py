"""A matter that keeps coming back."""

import sqlite3

from db.queries import find_row, list_rows
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.respond import Args, Data, Page


def read_series(conn: sqlite3.Connection, series_id: str, _args: Args) -> Data | None:
    """Return the series with its items, the latest first, and its twins at other committees."""
    series = find_row(conn, "series", "series", series_id=series_id)
    if series is None:
        return None
    return {
        "series": series,
        "came": find_row(conn, "series", "came", series_id=series_id),
        "items": list_rows(conn, "series", "items", series_id=series_id),
        "twins": list_rows(conn, "series", "twins", series_id=series_id),
    }


def _entries(data: Data) -> list[Entry]:
    why = f"Here because the matter “{data['series']['title']}” came back."
    return [item_entry(line, why) for line in data["items"]]


SERIES = Page(
    kind="series",
    read=read_series,
    title=lambda data: str(data["series"]["title"]),
    rows="items",
    entries=_entries,
)
