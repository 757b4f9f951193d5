"""What corrections leave in the tables: lists of the withheld and the joined, nobody left over."""

from collections.abc import Iterable

from sqlite_utils import Database

# Every column that says who somebody is.
PERSON_COLUMNS = (
    ("attendances", "person_id"),
    ("item_people", "person_id"),
    ("recorded_votes", "person_id"),
    ("votes", "mover_id"),
    ("votes", "seconder_id"),
)


def delete_people_left_over(db: Database, council_id: str, kept: set[str]) -> None:
    """Delete the council's people who are neither in `kept` nor in any fact: joined, withheld."""
    people = db.table("people").rows_where("council_id = ?", [council_id], select="person_id")
    for person_id in {row["person_id"] for row in people} - kept:
        db.table("memberships").delete_where("person_id = ?", [person_id])
        if not any(
            db.table(table).count_where(f"{column} = ?", [person_id])
            for table, column in PERSON_COLUMNS
        ):
            db.table("people").delete(person_id)


def save_withheld(
    db: Database, council_id: str, rows: Iterable[tuple[str, str, str, str | None]]
) -> None:
    """List what the council's publisher withholds: (kind, record_id, reason, since)."""
    _list_anew(db, "withheld", council_id, ("kind", "record_id", "reason", "since"), rows)


def save_joined(db: Database, council_id: str, rows: Iterable[tuple[str, str, str]]) -> None:
    """List which of the council's series and people are now part of another: (kind, id, into)."""
    _list_anew(db, "joined", council_id, ("kind", "record_id", "into_id"), rows)


def _list_anew(
    db: Database,
    table: str,
    council_id: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[str | None, ...]],
) -> None:
    """Put `rows` in the place of what the table lists of the council."""
    with db.atomic():
        db.table(table).delete_where("record_id LIKE ? || '/%'", [council_id])
        db.table(table).insert_all(dict(zip(columns, row, strict=True)) for row in rows)
