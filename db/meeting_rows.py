"""A meeting as rows: the meeting itself, its documents, its attendance."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from db.annotated import AnnotatedMeeting
from db.ids import lasting_id, optional_id
from scraper.records import Document

Row = dict[str, Any]

# ModernGov's own number of a paper: documents/s12345/Report.pdf, documents/g678/Minutes.pdf?T=1
PAPER = re.compile(r"documents/([a-z]\d{1,12})/[^?]*(?:\?T=(\d+))?")


def meeting_rows(council_id: str, annotated: AnnotatedMeeting) -> Iterator[tuple[str, Row]]:
    """Yield (table, row) of all that belongs to the meeting as a whole."""
    meeting = annotated.meeting
    meeting_id = lasting_id(council_id, meeting.source_id)
    yield (
        "meetings",
        {
            "meeting_id": meeting_id,
            "committee_id": lasting_id(council_id, meeting.committee_source_id),
            "source_id": meeting.source_id,
            "date": meeting.date,
            "starts_at": meeting.starts_at,
            "status": meeting.status,
            "rescheduled_from": meeting.rescheduled_from,
            "minutes_status": meeting.minutes_status,
            "location": meeting.location,
            "url": meeting.url,
            "digest": annotated.digest,
        },
    )
    for row in document_rows(meeting_id, meeting_id, None, meeting.documents):
        yield "documents", row
    for row in _attendance_rows(council_id, meeting_id, annotated):
        yield "attendances", row


def document_rows(
    owner_id: str, meeting_id: str, item_id: str | None, documents: Iterable[Document]
) -> Iterator[Row]:
    """Yield the rows of an item's or a meeting's documents."""
    for number, document in enumerate(documents, start=1):
        yield {
            "document_id": f"{owner_id}/{paper_id(document.url, number)}",
            "meeting_id": meeting_id,
            "item_id": item_id,
            "title": document.title,
            "kind": document.kind,
            "format": document.format,
            "size_bytes": document.size_bytes,
            "url": document.url,
        }


def paper_id(url: str, number: int) -> str:
    """Return the site's own number of a paper, or its place in the list."""
    paper = PAPER.search(url)
    if paper is None:
        return f"d{number}"
    return paper[1] if paper[2] is None else f"{paper[1]}-{paper[2]}"


def _attendance_rows(
    council_id: str, meeting_id: str, annotated: AnnotatedMeeting
) -> Iterator[Row]:
    for number, line in enumerate(annotated.meeting.attendances, start=1):
        stated_id = optional_id(council_id, line.person_source_id)
        yield {
            "attendance_id": f"{meeting_id}/a{number}",
            "meeting_id": meeting_id,
            "person_id": stated_id or annotated.person_ids.get(line.name),
            "name": line.name,
            "status": line.status,
            "role": line.role,
            "substitute_for": line.substitute_for,
            "stated_in": "attendance",
            "item_id": None,
        }
