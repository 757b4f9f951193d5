"""Saving a meeting with its items and all that was found in them: one transaction, or nothing."""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from db.annotated import AnnotatedMeeting
from db.ids import lasting_id
from db.item_rows import item_rows
from db.meeting_rows import meeting_rows

Row = dict[str, Any]

# Parents first: foreign keys are enforced.
TABLES = (
    "meetings",
    "items",
    "item_versions",
    "documents",
    "attendances",
    "item_people",
    "resolutions",
    "votes",
    "recorded_votes",
    "item_topics",
)


def saved_digests(db: Database, council_id: str) -> dict[str, str]:
    """Return the digest of each saved meeting of the council, by its source id."""
    sql = """
        SELECT m.source_id, m.digest FROM meetings m JOIN committees c USING (committee_id)
        WHERE c.council_id = ?
    """
    return {row["source_id"]: row["digest"] for row in db.query(sql, [council_id])}


def save_meeting(db: Database, council_id: str, annotated: AnnotatedMeeting) -> None:
    """Replace all that is stored of the meeting."""
    meeting_id = lasting_id(council_id, annotated.meeting.source_id)
    rows = list(_all_rows(council_id, annotated))
    with db.atomic():
        db.table("meetings").delete_where("meeting_id = ?", [meeting_id])
        db.table("people").insert_all(_officer_rows(council_id, annotated), ignore=True)
        for table in TABLES:
            db.table(table).insert_all(row for name, row in rows if name == table)


def delete_meetings(db: Database, council_id: str, source_ids: set[str]) -> None:
    """Delete meetings that the archive no longer holds."""
    for source_id in source_ids:
        db.table("meetings").delete_where("meeting_id = ?", [lasting_id(council_id, source_id)])


def _officer_rows(council_id: str, annotated: AnnotatedMeeting) -> Iterator[Row]:
    for officer in annotated.officers:
        yield {
            "person_id": officer.person_id,
            "council_id": council_id,
            "name": officer.name,
            "kind": officer.kind,
        }


def _all_rows(council_id: str, annotated: AnnotatedMeeting) -> Iterator[tuple[str, Row]]:
    yield from meeting_rows(council_id, annotated)
    for item in annotated.items:
        yield from item_rows(council_id, annotated, item)
