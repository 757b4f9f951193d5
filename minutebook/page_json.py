"""A page's annotations as the JSON that `minutebook annotate` prints.

The shape is that of docs/annotate.md: one object a page, one entry in "meetings" a meeting block or
item. Every fact carries "start", "end" and "rule"; positions are code points into the page's text.
"""

from typing import Any

from nlp.annotations import (
    Annotations,
    Evidence,
    MeetingAnnotations,
    Person,
    Resolution,
    Topic,
    Vote,
)

Json = dict[str, Any]


def page_json(file: str, meetings: tuple[MeetingAnnotations, ...], text: str | None = None) -> Json:
    """Return the row of one page; `text`: what positions count in, where that is not the file."""
    row: Json = {"file": file, "meetings": [_meeting(meeting) for meeting in meetings]}
    return row if text is None else {**row, "text": text}


def _meeting(meeting: MeetingAnnotations) -> Json:
    found: Annotations = meeting.annotations
    return {
        "date": meeting.date,
        "committee": meeting.committee,
        "item": meeting.item,
        "title": meeting.title,
        "minute": meeting.minute,
        "documents": [
            {"title": d.title, "kind": d.kind, "size_kb": d.size_kb} for d in meeting.documents
        ],
        "people": [_person(person) for person in found.people],
        "resolutions": [_resolution(resolution) for resolution in found.resolutions],
        "votes": [_vote(vote) for vote in found.votes],
        "topics": [_topic(topic) for topic in found.topics],
    }


def _where(evidence: Evidence) -> Json:
    return {"start": evidence.start, "end": evidence.end, "rule": evidence.rule}


def _person(person: Person) -> Json:
    acts = list(dict.fromkeys(act.name for act in person.acts))
    return {
        "name": person.name,
        "kind": person.kind,
        "role": person.role,
        "acts": acts,
        "also": list(person.also),
        "movements": [act.name for act in person.movements],
        "evidence": [
            {"act": act.name, **_where(act.evidence)} for act in (*person.acts, *person.movements)
        ],
        **_where(person.evidence),
    }


def _resolution(resolution: Resolution) -> Json:
    return {
        "verb": resolution.verb,
        "status": resolution.status,
        "text": resolution.text,
        "parts": resolution.parts,
        "also": list(resolution.also),
        **_where(resolution.evidence),
    }


def _vote(vote: Vote) -> Json:
    return {
        "on": vote.on,
        "outcome": vote.outcome,
        "method": vote.method,
        "for": vote.for_count,
        "against": vote.against_count,
        "abstain": vote.abstain_count,
        "for_names": list(vote.for_names),
        "against_names": list(vote.against_names),
        "abstain_names": list(vote.abstain_names),
        "mover": vote.mover,
        "seconder": vote.seconder,
        "resolution": vote.resolution,
        **_where(vote.evidence),
    }


def _topic(topic: Topic) -> Json:
    return {
        "topic": topic.label,
        "topic_id": topic.topic_id,
        "aspect": topic.aspect,
        "phrase": topic.phrase,
        "figure": topic.figure,
        "rank": topic.rank,
        **_where(topic.evidence),
    }
