"""Records in, rows saved: one council, from its archive to its tables, without a request.

Unchanged meetings are told by their digest and left alone, so a second run changes nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from sqlite_utils import Database

from db.ids import lasting_id
from db.save_corrections import delete_people_left_over, save_joined, save_withheld
from db.save_meeting import delete_meetings, save_meeting, saved_digests
from db.save_runs import last_digest
from db.save_site import (
    save_checks,
    save_committees,
    save_council,
    save_issues,
    save_pages,
    save_people,
    save_topics,
)
from db.summaries import build_summaries
from minutebook.annotating import annotate_meeting
from minutebook.code_versions import code_version, extractor_version
from minutebook.corrections import CorrectionError, Corrections, Withhold
from minutebook.identities import Identities
from minutebook.joined_list import list_joined
from minutebook.known_people import list_members, list_officers, meeting_context
from minutebook.linking import link_council
from minutebook.person_misfits import Sighting, find_misfits, list_sightings
from minutebook.withheld_list import list_withheld
from minutebook.withholding import Withholding
from nlp.annotations import KnownPerson
from nlp.topics.taxonomy import list_topics
from scraper.archive import Archive
from scraper.platforms import UNREAD, CouncilRecords, find_platform
from scraper.records import Council, Meeting, Person

Watch = Callable[[Iterable[Meeting], int], Iterable[Meeting]]
UNMET = "fits nothing that was read"


@dataclass(slots=True)
class LoadCounts:
    """What a load did to the meetings of a council, what failed, which corrections misfit.

    `digest`: of what the record was made from; None if not all of it could be made.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    failures: list[str] = field(default_factory=list)
    misfits: list[CorrectionError] = field(default_factory=list)
    digest: str | None = None


def load_council(
    db: Database, archive: Archive, council: Council, corrections: Corrections, watch: Watch
) -> LoadCounts:
    """Save all that the archive holds of a council; annotate the meetings that are new or changed.

    One transaction: who reads meanwhile sees the record as it was, never half a run. A run that is
    cut off leaves it so, and the archive makes it again. `watch(meetings, total)` passes the
    meetings on, and may draw a progress bar. Where pages, code and corrections are those of the
    last whole run, nothing is read again.
    """
    with db.atomic():
        load = Load(db, archive, council, corrections.of_council(council.slug))
        digest = council_digest(archive, council, corrections)
        known = last_digest(db, council.slug) == digest
        counts = load.check() if known else load.run(watch)
        if counts.added or counts.changed or counts.removed:
            build_summaries(db)
    counts.digest = None if counts.failures or counts.misfits else digest
    return counts


def council_digest(archive: Archive, council: Council, corrections: Corrections) -> str:
    """Return a fingerprint of all that a council's record is made from."""
    mine = corrections.of_council(council.slug)
    pages = archive.fingerprint(council.slug, *UNREAD)
    material = (pages, council, code_version(), mine.fingerprint)
    return hashlib.sha256(repr(material).encode()).hexdigest()[:16]


class Load:
    """One council's records on their way into the tables."""

    def __init__(
        self, db: Database, archive: Archive, council: Council, corrections: Corrections
    ) -> None:
        self._db = db
        self._archive = archive
        self._council = council
        self._corrections = corrections
        self._platform = find_platform(council)
        withheld = [entry for entry in corrections.entries if isinstance(entry, Withhold)]
        self._withholding = Withholding(council.slug, withheld)
        self._counts = LoadCounts()

    def run(self, watch: Watch) -> LoadCounts:
        """Save the council's surroundings, its meetings, and what follows from all of them."""
        db, council_id = self._db, self._council.slug
        records = self._platform.read_council(self._archive, self._council)
        self._refuse(find_misfits(self._corrections, self._list_sightings(records)))
        self._identities = Identities(council_id, self._corrections)
        people = self._identities.of_people(self._withholding.of_people(records.people))
        self._save_surroundings(records, people)
        self._load_meetings(records, watch)
        save_pages(db, council_id, records.pages())
        kept = {lasting_id(council_id, person.source_id) for person in people}
        delete_people_left_over(db, council_id, kept)
        save_withheld(db, council_id, list_withheld(self._corrections))
        unmet = [self._corrections.error(e, UNMET) for e in self._withholding.list_unmet()]
        self._counts.misfits += unmet
        self._refuse(link_council(db, council_id, self._corrections))
        save_joined(db, council_id, list_joined(self._corrections))
        return self._counts

    def _refuse(self, misfits: list[CorrectionError]) -> None:
        """Note entries that do not fit; nothing is done of what they say."""
        self._counts.misfits += misfits
        self._corrections = self._corrections.without(misfits)

    def _list_sightings(self, records: CouncilRecords) -> Iterator[Sighting]:
        """Return everybody whom the records name, those withheld left out."""
        people = self._withholding.of_people(records.people)
        meetings = map(self._withholding.of_meeting, records.meetings())
        return list_sightings(self._council.slug, people, meetings)

    def check(self) -> LoadCounts:
        """Note the checks of an unchanged record's pages, and what is due by today."""
        db, council_id = self._db, self._council.slug
        save_checks(db, council_id, self._archive.pages(council_id))
        self._counts.unchanged = len(saved_digests(db, council_id))
        self._counts.misfits += link_council(db, council_id, self._corrections)
        return self._counts

    def _save_surroundings(self, records: CouncilRecords, people: tuple[Person, ...]) -> None:
        db, council_id = self._db, self._council.slug
        save_topics(db, list_topics())
        save_council(db, records.council)
        save_committees(db, council_id, records.committees)
        save_people(db, council_id, people)
        save_issues(db, council_id, self._withholding.of_issues(records.issues))

    def _load_meetings(self, records: CouncilRecords, watch: Watch) -> None:
        members = list_members(self._council.slug, self._withholding.of_people(records.people))
        saved = saved_digests(self._db, self._council.slug)
        for stated in watch(list_all_meetings(records), len(records.found)):
            meeting = self._identities.of_meeting(self._withholding.of_meeting(stated))
            before = saved.pop(meeting.source_id, None)
            known = self._identities.of_known(members, meeting.date)
            officers = self._identities.of_known(
                list_officers(self._council.slug, meeting), meeting.date
            )
            digest = meeting_digest(meeting, (*known, *officers), self._corrections)
            if before == digest:
                self._counts.unchanged += 1
                continue
            if self._load_meeting(meeting, known, officers, digest, records):
                self._counts.added += before is None
                self._counts.changed += before is not None
        delete_meetings(self._db, self._council.slug, set(saved))
        self._counts.removed = len(saved)

    def _load_meeting(
        self,
        meeting: Meeting,
        members: tuple[KnownPerson, ...],
        officers: tuple[KnownPerson, ...],
        digest: str,
        records: CouncilRecords,
    ) -> bool:
        """Save one meeting, and return whether that went well; if not, the rest goes on.

        What was saved of it before stands.
        """
        context = meeting_context(self._council.slug, meeting, members, officers)
        try:
            with self._db.atomic():
                annotated = annotate_meeting(
                    meeting, context, officers, digest, self._list_earlier(meeting, records)
                )
                save_meeting(self._db, self._council.slug, annotated)
        except Exception as error:  # one meeting's fault must not cost the council
            where = f"{self._council.slug}/{meeting.source_id} ({meeting.url})"
            self._counts.failures.append(f"{where}: {type(error).__name__}: {error}")
            return False
        return True

    def _list_earlier(self, meeting: Meeting, records: CouncilRecords) -> list[tuple[str, Meeting]]:
        if meeting.source_id not in records.changed:
            return []
        states = self._platform.read_versions(self._archive, self._council, meeting.source_id)
        earlier = [(read_at, self._withholding.of_meeting(state)) for read_at, state in states]
        return earlier[:-1]


def list_all_meetings(records: CouncilRecords) -> Iterator[Meeting]:
    """Yield every meeting that was asked for: one that could not be read, or is gone, has no items.

    A meeting that the site lists and nobody asked for yet (`--since`, `--limit`) is not known to
    be without minutes, so it is not told of.
    """
    read = set()
    for meeting in records.meetings():
        read.add(meeting.source_id)
        yield meeting
    for found in records.found:
        asked = found.outcome is not None
        if asked and found.source_id not in read and found.committee_source_id:
            yield Meeting(
                source_id=found.source_id,
                committee_source_id=found.committee_source_id,
                date=found.date,
                status=found.status,
                url=found.url,
            )


def meeting_digest(
    meeting: Meeting, members: tuple[KnownPerson, ...], corrections: Corrections
) -> str:
    """Return a fingerprint of all that the meeting's rows are made from."""
    fingerprint = corrections.of_records().fingerprint
    material = repr((meeting, members, fingerprint, extractor_version()))
    return hashlib.sha256(material.encode()).hexdigest()[:16]
