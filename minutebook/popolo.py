"""The record as Popolo, the open-government exchange format (popoloproject.com).

UK minutes say for, against, abstain; Popolo says yes, no, abstain, absent. Every vote event carries
the sentence that it was read from.
"""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

Json = dict[str, Any]
OPTIONS = {"for": "yes", "against": "no", "abstain": "abstain", "absent": "absent",
           "declined": "not voting"}  # fmt: skip
RESULTS = {"carried": "pass", "lost": "fail"}


def build_popolo(db: Database) -> Json:
    """Return the whole record as one Popolo document."""
    return {
        "organizations": [*_councils(db), *_committees(db)],
        "persons": list(_persons(db)),
        "memberships": list(_memberships(db)),
        "events": list(_events(db)),
        "motions": list(_motions(db)),
        "vote_events": list(_vote_events(db)),
    }


def _councils(db: Database) -> Iterator[Json]:
    for row in db["councils"].rows:
        yield {
            "id": row["council_id"],
            "name": row["name"],
            "classification": "council",
            "sources": [{"url": row["base_url"]}],
        }


def _committees(db: Database) -> Iterator[Json]:
    for row in db["committees"].rows:
        yield {
            "id": row["committee_id"],
            "name": row["name"],
            "classification": "committee",
            "parent_id": row["council_id"],
            "sources": [{"url": row["url"]}],
        }


def _persons(db: Database) -> Iterator[Json]:
    """Yield the council's members and officers; the public are no part of an export."""
    for row in db["people"].rows_where("kind <> 'public'"):
        yield {"id": row["person_id"], "name": row["name"]}


def _memberships(db: Database) -> Iterator[Json]:
    for row in db["memberships"].rows:
        yield {
            "person_id": row["person_id"],
            "organization_id": row["committee_id"],
            "role": row["role"],
            "start_date": row["start_date"],
            "end_date": row["end_date"],
        }


def _events(db: Database) -> Iterator[Json]:
    for row in db["meetings"].rows:
        yield {
            "id": row["meeting_id"],
            "classification": "meeting",
            "organization_id": row["committee_id"],
            "start_date": row["starts_at"] or row["date"],
            "status": row["status"],
            "location": row["location"],
            "sources": [{"url": row["url"]}],
        }


def _motions(db: Database) -> Iterator[Json]:
    sql = """
        SELECT v.vote_id, v.subject, v.outcome, v.mover_id, r.text, i.title, i.meeting_id, m.date,
               m.committee_id, i.url
        FROM votes v JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
        LEFT JOIN resolutions r USING (resolution_id) ORDER BY v.vote_id
    """
    for row in db.query(sql):
        yield {
            "id": f"{row['vote_id']}/motion",
            "organization_id": row["committee_id"],
            "legislative_session_id": row["meeting_id"],
            "creator_id": row["mover_id"],
            "text": row["text"] or row["title"],
            "classification": row["subject"],
            "date": row["date"],
            "result": RESULTS.get(row["outcome"]),
            "vote_events": [{"id": row["vote_id"]}],
            "sources": [{"url": row["url"]}],
        }


def _vote_events(db: Database) -> Iterator[Json]:
    sql = """
        SELECT v.*, m.date, m.committee_id, i.url FROM votes v JOIN items i USING (item_id)
        JOIN meetings m USING (meeting_id) ORDER BY v.vote_id
    """
    for row in db.query(sql):
        counts = {"yes": "for_count", "no": "against_count", "abstain": "abstain_count"}
        yield {
            "id": row["vote_id"],
            "motion_id": f"{row['vote_id']}/motion",
            "organization_id": row["committee_id"],
            "start_date": row["date"],
            "result": RESULTS.get(row["outcome"]),
            "counts": [
                {"option": option, "value": row[column]}
                for option, column in counts.items()
                if row[column] is not None
            ],
            "votes": list(_votes(db, row["vote_id"])),
            "sources": [{"url": row["evidence_url"] or row["url"], "note": row["quote"]}],
        }


def _votes(db: Database, vote_id: str) -> Iterator[Json]:
    for row in db["recorded_votes"].rows_where("vote_id = ?", [vote_id]):
        yield {
            "option": OPTIONS[row["option"]],
            "voter_id": row["person_id"],
            "voter": {"name": row["name"]},
        }
