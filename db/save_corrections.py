"""Saving what people decide against the machine: one person's entries joined, another's parted."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

# Every column that says who somebody is.
PERSON_COLUMNS = (
    ("memberships", "person_id"),
    ("attendances", "person_id"),
    ("item_people", "person_id"),
    ("recorded_votes", "person_id"),
    ("votes", "mover_id"),
    ("votes", "seconder_id"),
)
# How each of those tables reaches its meeting.
MEETING_OF = {
    "attendances": "meeting_id IN (SELECT meeting_id FROM meetings WHERE date >= :since)",
    "item_people": "item_id IN (SELECT item_id FROM items JOIN meetings USING (meeting_id)"
    " WHERE date >= :since)",
    "votes": "item_id IN (SELECT item_id FROM items JOIN meetings USING (meeting_id)"
    " WHERE date >= :since)",
    "recorded_votes": "vote_id IN (SELECT vote_id FROM votes JOIN items USING (item_id)"
    " JOIN meetings USING (meeting_id) WHERE date >= :since)",
    "memberships": "start_date >= :since",
}


def has_person(db: Database, person_id: str) -> bool:
    """Whether anybody is saved under that id."""
    return bool(db.table("people").count_where("person_id = ?", [person_id]))


def join_people(db: Database, keep: str, drop: Iterable[str]) -> None:
    """Give all that is held of the people `drop` to `keep`, and delete their rows."""
    with db.atomic():
        for person_id in drop:
            for table, column in PERSON_COLUMNS:
                sql = f"UPDATE {table} SET {column} = ? WHERE {column} = ?"
                db.execute(sql, [keep, person_id])
            db.table("people").delete_where("person_id = ?", [person_id])


def part_people(db: Database, person_id: str, new: str, name: str, since: str) -> None:
    """Give what is held of `person_id` from the day `since` on to a new person."""
    row: dict[str, Any] = dict(db.table("people").get(person_id))
    row |= {"person_id": new, "name": name, "source_id": None}
    with db.atomic():
        db.table("people").upsert(row, pk="person_id")
        for table, column in PERSON_COLUMNS:
            sql = (
                f"UPDATE {table} SET {column} = :new WHERE {column} = :old AND {MEETING_OF[table]}"
            )
            db.execute(sql, {"new": new, "old": person_id, "since": since})


def save_withheld(db: Database, council_id: str, rows: Iterable[tuple[str, str, str, str]]) -> None:
    """List what the council's publisher withholds: (kind, record_id, reason, since)."""
    with db.atomic():
        db.table("withheld").delete_where("record_id LIKE ? || '/%'", [council_id])
        db.table("withheld").insert_all(
            {"kind": kind, "record_id": record_id, "reason": reason, "since": since or None}
            for kind, record_id, reason, since in rows
        )
