"""A councillor, an officer or a partner: only what minutes and the council's own pages state.

Members of the public have no page. Nothing is concluded from somebody's absence from a text.
"""

import sqlite3

from db.queries import find_row, list_rows
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.words import plain

LISTS = ("memberships", "roles", "attendance", "votes", "motions", "acts", "act_counts")


def read_person(conn: sqlite3.Connection, person_id: str, _args: Args) -> Data | None:
    """Return the person with roles, attendance, votes and acts."""
    person = find_row(conn, "person", "person", person_id=person_id)
    if person is None:
        return None
    lists = {name: list_rows(conn, "person", name, person_id=person_id) for name in LISTS}
    return {"person": person, **lists}


def _entries(data: Data) -> list[Entry]:
    name = data["person"]["name"]
    done = [(row, plain(row["act"])) for row in [*data["acts"], *data["motions"]]]
    done += [(row, f"voted {plain(row['option'])}") for row in data["votes"]]
    latest = sorted(done, key=lambda pair: str(pair[0]["date"]), reverse=True)
    return [
        item_entry(row, f"Here because the record says of {name}: {what}.")
        for row, what in latest[:100]
    ]


PERSON = Page(
    kind="person",
    read=read_person,
    title=lambda data: str(data["person"]["name"]),
    rows="acts",
    entries=_entries,
)
