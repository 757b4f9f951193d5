"""An agenda item as rows: its texts, its papers, and each fact found in them with its evidence."""

from collections.abc import Iterator
from typing import Any

from db.annotated import AnnotatedItem, AnnotatedMeeting
from db.evidence import evidence_columns
from db.ids import lasting_id, optional_id
from db.meeting_rows import document_rows
from db.vote_rows import vote_rows

Row = dict[str, Any]

# An act that is an attendance, and the status it states.
ATTENDANCE_ACTS = ("present", "apologies", "absent", "substitute", "left", "joined")


def item_rows(
    council_id: str, annotated: AnnotatedMeeting, entry: AnnotatedItem
) -> Iterator[tuple[str, Row]]:
    """Yield (table, row) of the item and of every fact found in it."""
    item_id = lasting_id(council_id, entry.item.source_id)
    meeting_id = lasting_id(council_id, annotated.meeting.source_id)
    yield "items", _item_row(council_id, meeting_id, entry)
    for row in _version_rows(item_id, entry):
        yield "item_versions", row
    for row in document_rows(item_id, meeting_id, item_id, entry.item.documents):
        yield "documents", row
    for row in _people_rows(item_id, entry, annotated.extractor):
        yield "item_people", row
    for row in _attendance_rows(item_id, meeting_id, entry):
        yield "attendances", row
    for row in _resolution_rows(item_id, entry, annotated.extractor):
        yield "resolutions", row
    yield from vote_rows(council_id, item_id, entry, annotated)
    for row in _topic_rows(item_id, entry, annotated.extractor):
        yield "item_topics", row


def _item_row(council_id: str, meeting_id: str, entry: AnnotatedItem) -> Row:
    item = entry.item
    return {
        "item_id": lasting_id(council_id, item.source_id),
        "meeting_id": meeting_id,
        "source_id": item.source_id,
        "position": item.position,
        "number": item.number,
        "title": item.title,
        "kind": entry.kind,
        "issue_id": optional_id(council_id, item.issue_source_id),
        "restricted": int(item.restricted),
        "agenda_text": item.agenda_text,
        "decision_text": item.decision_text,
        "minutes_text": item.minutes_text,
        "url": item.url,
    }


def _version_rows(item_id: str, entry: AnnotatedItem) -> Iterator[Row]:
    for number, (read_at, item) in enumerate(entry.earlier, start=1):
        yield {
            "item_version_id": f"{item_id}/e{number}",
            "item_id": item_id,
            "read_at": read_at,
            "title": item.title,
            "agenda_text": item.agenda_text,
            "decision_text": item.decision_text,
            "minutes_text": item.minutes_text,
        }


def _people_rows(item_id: str, entry: AnnotatedItem, extractor: str) -> Iterator[Row]:
    number = 0
    for person in entry.annotations.people:
        for act in (*person.acts, *person.movements):
            number += 1
            yield {
                "item_person_id": f"{item_id}/p{number}",
                "item_id": item_id,
                "person_id": person.person_id,
                "name": person.name,
                "kind": person.kind,
                "role": person.role,
                "act": act.name,
                **evidence_columns(entry.item, act.evidence, extractor),
            }


def _attendance_rows(item_id: str, meeting_id: str, entry: AnnotatedItem) -> Iterator[Row]:
    number = 0
    for person in entry.annotations.people:
        for act in (*person.acts, *person.movements):
            if act.name not in ATTENDANCE_ACTS:
                continue
            number += 1
            yield {
                "attendance_id": f"{item_id}/a{number}",
                "meeting_id": meeting_id,
                "person_id": person.person_id,
                "name": person.name,
                "status": act.name,
                "role": person.role,
                "substitute_for": person.substitute_for,
                "stated_in": "minutes",
                "item_id": item_id,
            }


def _resolution_rows(item_id: str, entry: AnnotatedItem, extractor: str) -> Iterator[Row]:
    for number, resolution in enumerate(entry.annotations.resolutions, start=1):
        yield {
            "resolution_id": f"{item_id}/r{number}",
            "item_id": item_id,
            "verb": resolution.verb,
            "status": resolution.status,
            "text": resolution.text,
            "parts": resolution.parts,
            **evidence_columns(entry.item, resolution.evidence, extractor),
        }


def _topic_rows(item_id: str, entry: AnnotatedItem, extractor: str) -> Iterator[Row]:
    for number, topic in enumerate(entry.annotations.topics, start=1):
        yield {
            "item_topic_id": f"{item_id}/t{number}",
            "item_id": item_id,
            "topic_id": topic.topic_id,
            "aspect": topic.aspect,
            "phrase": topic.phrase,
            "figure": topic.figure,
            "rank": topic.rank,
            **evidence_columns(entry.item, topic.evidence, extractor),
        }
