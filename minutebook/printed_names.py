"""The names that a meeting's votes and attendance print, and whom each means."""

from collections.abc import Iterable, Iterator

from db.annotated import AnnotatedItem
from db.vote_rows import printed_names
from nlp.annotations import Context, Evidence, Person
from nlp.resolve import resolve_person
from scraper.records import Meeting

NOWHERE = Evidence(0, 0, "printed name")


def resolve_printed_names(
    meeting: Meeting, items: Iterable[AnnotatedItem], context: Context
) -> dict[str, str]:
    """Return printed name -> person_id, for the names that leave one choice."""
    names = {line.name for line in meeting.attendances if line.person_source_id is None}
    for item in items:
        names |= set(_vote_names(item))
    resolved = {name: resolve_person(_member(name), context) for name in sorted(names)}
    return {name: person_id for name, person_id in resolved.items() if person_id is not None}


def _member(name: str) -> Person:
    """Only members vote and are listed with an id: a bare name among them is a councillor's."""
    return Person(name=name, kind="councillor", evidence=NOWHERE)


def _vote_names(entry: AnnotatedItem) -> Iterator[str]:
    for vote in entry.annotations.votes:
        yield from (named.name for named in printed_names(vote))
        yield from (name for name in (vote.mover, vote.seconder) if name)
    for page_vote in entry.item.recorded_votes:
        yield from (named.name for named in page_vote.names)
