"""What is due next, what was put off or promised and never returned, and what may yet."""

import sqlite3

from datasette.utils.asgi import NotFound

from db.queries import find_row, list_rows
from minutebook.portal.addresses import page_path
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.record import read_council
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.words import long_date


def read_due(conn: sqlite3.Connection, _record_id: str, args: Args) -> Data:
    """Return the series that are expected next and the matters that never returned."""
    council, committee = _chosen(conn, args)
    chosen = {"council": council, "committee": committee}
    scope = "_of_committee" if committee else "_of_council" if council else ""
    councils = list_rows(conn, "due", "councils")
    only = councils[0]["value"] if len(councils) == 1 else council
    open_matters = list_rows(conn, "due", f"deferred{scope}", **chosen)
    return {
        **chosen,
        "scope": scope,
        "councils": councils,
        "committees": list_rows(conn, "due", "committees", council=only),
        "due": list_rows(conn, "due", f"due{scope}", **chosen),
        "deferred": [row for row in open_matters if not row["not_yet"]],
        "not_yet": [row for row in open_matters if row["not_yet"]],
    }


def _chosen(conn: sqlite3.Connection, args: Args) -> tuple[str, str]:
    """Return the council and committee asked for; a committee of another council is dropped.

    Raises NotFound where the record has none of that id: nothing due of it would say too much.
    """
    council, committee = read_council(conn, args), args.get("committee", "")[:200]
    found = find_row(conn, "due", "council_of", committee=committee) if committee else None
    if committee and found is None:
        raise NotFound(f"The record has no committee {committee}.")
    if found is None or not council:
        return (found["council_id"] if found else council), committee
    return council, committee if found["council_id"] == council else ""


def _title(data: Data) -> str:
    """Return the page's name, with the committee or council that it is of."""
    labels = {row["value"]: row["label"] for row in [*data["councils"], *data["committees"]]}
    of = [labels[data[name]] for name in ("committee", "council") if data[name] in labels]
    return ": ".join(filter(None, ["What is due, and what never returned", ", ".join(of)]))


def _entries(data: Data) -> list[Entry]:
    due = [
        Entry(
            path=page_path("series", row["series_id"]),
            title=f"{row['title']} ({row['committee']})",
            date=row["next_expected"],
            state=row["next_expected"],
            why=f"Here because it was expected on {long_date(row['next_expected'])}.",
        )
        for row in data["due"]
        if (row["overdue_days"] or 0) > 0
    ]
    deferred = [
        item_entry(row, "Here because it was to come back and the record has no later item.")
        for row in data["deferred"]
    ]
    return due + deferred


DUE = Page(
    kind="due",
    read=read_due,
    title=_title,
    one=False,
    rows="due",
    entries=_entries,
)
