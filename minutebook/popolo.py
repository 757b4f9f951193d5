"""The record as Popolo, the open-government exchange format (popoloproject.com).

UK minutes say for, against, abstain; Popolo says yes, no, abstain, absent. Every vote event carries
the sentence that it was read from. Popolo's schemas want a time of day wherever a motion or a vote
has a date; minutes tell none, so the day is that of the event, by `legislative_session_id`.
"""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from db.queries import Row, list_rows

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


def _ask(db: Database, query: str, **params: str) -> list[Row]:
    return list_rows(db.conn, "popolo", query, **params)


def _sources(url: str | None, note: str | None = None) -> list[Json]:
    """Return the one source there is; a link without an address is none."""
    return [{"url": url, **({"note": note} if note else {})}] if url else []


def _councils(db: Database) -> Iterator[Json]:
    for row in _ask(db, "councils"):
        yield {
            "id": row["council_id"],
            "name": row["name"],
            "classification": "council",
            "sources": _sources(row["base_url"]),
        }


def _committees(db: Database) -> Iterator[Json]:
    for row in _ask(db, "committees"):
        yield {
            "id": row["committee_id"],
            "name": row["name"],
            "classification": "committee",
            "parent_id": row["council_id"],
            "sources": _sources(row["url"]),
        }


def _persons(db: Database) -> Iterator[Json]:
    """Yield the council's members and officers; the public are no part of an export."""
    for row in _ask(db, "persons"):
        yield {"id": row["person_id"], "name": row["name"]}


def _memberships(db: Database) -> Iterator[Json]:
    for row in _ask(db, "memberships"):
        yield {
            "person_id": row["person_id"],
            "organization_id": row["committee_id"],
            "role": row["role"],
            "start_date": row["start_date"],
            "end_date": row["end_date"],
        }


def _events(db: Database) -> Iterator[Json]:
    for row in _ask(db, "events"):
        yield {
            "id": row["meeting_id"],
            "classification": "meeting",
            "organization_id": row["committee_id"],
            "start_date": row["starts"],
            "status": row["status"],
            "location": row["location"],
            "sources": _sources(row["url"]),
        }


def _motions(db: Database) -> Iterator[Json]:
    for row in _ask(db, "motions"):
        yield {
            "id": f"{row['vote_id']}/motion",
            "organization_id": row["committee_id"],
            "legislative_session_id": row["meeting_id"],
            "creator_id": row["mover_id"],
            "text": row["text"] or row["title"],
            "classification": row["subject"],
            "result": RESULTS.get(row["outcome"]),
            "vote_events": [{"id": row["vote_id"]}],
            "sources": _sources(row["url"]),
        }


def _vote_events(db: Database) -> Iterator[Json]:
    for row in _ask(db, "vote_events"):
        counts = {"yes": "for_count", "no": "against_count", "abstain": "abstain_count"}
        yield {
            "id": row["vote_id"],
            "motion_id": f"{row['vote_id']}/motion",
            "organization_id": row["committee_id"],
            "legislative_session_id": row["meeting_id"],
            "result": RESULTS.get(row["outcome"]),
            "counts": [
                {"option": option, "value": row[column]}
                for option, column in counts.items()
                if row[column] is not None
            ],
            "votes": list(_votes(db, row["vote_id"])),
            "sources": _sources(row["evidence_url"] or row["url"], row["quote"]),
        }


def _votes(db: Database, vote_id: str) -> Iterator[Json]:
    for row in _ask(db, "votes", vote_id=vote_id):
        yield {
            "option": OPTIONS[row["option"]],
            "voter_id": row["person_id"],
            "voter": {"name": row["name"]},
        }
