"""Records in, rows saved: one council, from its archive to its tables, without a request.

Unchanged meetings are told by their digest and left alone, so a second run changes nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from sqlite_utils import Database

from db.save_meeting import delete_meetings, save_meeting, saved_digests
from db.save_site import (
    save_committees,
    save_council,
    save_issues,
    save_pages,
    save_people,
    save_topics,
)
from db.summaries import build_summaries
from minutebook.annotating import annotate_meeting
from minutebook.corrections import CorrectionError, Corrections, Withhold
from minutebook.extractor import extractor_version
from minutebook.known_people import list_members
from minutebook.linking import link_council
from minutebook.people_corrections import apply_people_corrections, list_withheld
from minutebook.withholding import Withholding
from nlp.annotations import KnownPerson
from nlp.topics.taxonomy import list_topics
from scraper.archive import Archive
from scraper.platforms import CouncilRecords, find_platform
from scraper.records import Council, Meeting

Watch = Callable[[Iterable[Meeting], int], Iterable[Meeting]]
Versions = Callable[[str], Iterable[tuple[str, Meeting]]]


@dataclass(slots=True)
class LoadCounts:
    """What a load did to the meetings of a council, and the corrections that did not fit."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    misfits: list[CorrectionError] = field(default_factory=list)


def load_council(
    db: Database, archive: Archive, council: Council, corrections: Corrections, watch: Watch
) -> LoadCounts:
    """Save all that the archive holds of a council; annotate the meetings that are new or changed.

    One transaction: who reads meanwhile sees the record as it was, never half a run. A run that is
    cut off leaves it so, and the archive makes it again. `watch(meetings, total)` passes the
    meetings on, and may draw a progress bar.
    """
    mine = corrections.of_council(council.slug)
    with db.atomic():
        counts = _load(db, archive, council, mine, watch)
        if counts.added or counts.changed or counts.removed:
            build_summaries(db)
    return counts


def _load(
    db: Database, archive: Archive, council: Council, corrections: Corrections, watch: Watch
) -> LoadCounts:
    platform = find_platform(council)
    records = platform.read_council(archive, council)
    withheld = [entry for entry in corrections.entries if isinstance(entry, Withhold)]
    withholding = Withholding(council.slug, withheld)
    _save_surroundings(db, records, withholding)
    versions = partial(platform.read_versions, archive, council)
    counts = _load_meetings(db, records, versions, corrections, withholding, watch)
    save_pages(db, council.slug, platform.list_pages(archive, council))
    counts.misfits += apply_people_corrections(db, corrections)
    counts.misfits += list_withheld(db, council.slug, corrections, withholding)
    counts.misfits += link_council(db, council.slug, corrections)
    return counts


def _save_surroundings(db: Database, records: CouncilRecords, withholding: Withholding) -> None:
    council_id = records.council.slug
    save_topics(db, list_topics())
    save_council(db, records.council)
    save_committees(db, council_id, records.committees)
    save_people(db, council_id, withholding.of_people(records.people))
    save_issues(db, council_id, records.issues)


def _load_meetings(
    db: Database,
    records: CouncilRecords,
    versions: Versions,
    corrections: Corrections,
    withholding: Withholding,
    watch: Watch,
) -> LoadCounts:
    council_id = records.council.slug
    members = list_members(council_id, withholding.of_people(records.people))
    saved, counts = saved_digests(db, council_id), LoadCounts()
    for stated in watch(list_all_meetings(records), len(records.found)):
        meeting = withholding.of_meeting(stated)
        digest = meeting_digest(meeting, members, corrections)
        source_id = meeting.source_id
        before = saved.pop(source_id, None)
        if before == digest:
            counts.unchanged += 1
            continue
        earlier = (
            [(read_at, withholding.of_meeting(state)) for read_at, state in versions(source_id)]
            if source_id in records.changed
            else []
        )
        annotated = annotate_meeting(council_id, meeting, members, digest, earlier[:-1])
        save_meeting(db, council_id, annotated)
        counts.added += before is None
        counts.changed += before is not None
    delete_meetings(db, council_id, set(saved))
    counts.removed = len(saved)
    return counts


def list_all_meetings(records: CouncilRecords) -> Iterator[Meeting]:
    """Yield every meeting that the site lists: one that could not be read has no items."""
    read = set()
    for meeting in records.meetings():
        read.add(meeting.source_id)
        yield meeting
    for found in records.found:
        if found.source_id not in read and found.committee_source_id:
            yield Meeting(
                source_id=found.source_id,
                committee_source_id=found.committee_source_id,
                date=found.date,
                url=found.url,
            )


def meeting_digest(
    meeting: Meeting, members: tuple[KnownPerson, ...], corrections: Corrections
) -> str:
    """Return a fingerprint of all that the meeting's rows are made from."""
    material = repr((meeting, members, corrections.fingerprint, extractor_version()))
    return hashlib.sha256(material.encode()).hexdigest()[:16]
