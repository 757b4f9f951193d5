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
    voters = {name for item in items for name in _vote_names(item)}
    listed = {line.name for line in meeting.attendances if line.person_source_id is None}
    resolved = {name: _resolve(name, "officer", context) for name in listed}
    # Only members move and vote: a bare name there is a councillor's.
    resolved |= {name: _resolve(name, "councillor", context) for name in voters}
    return {name: resolved[name] for name in sorted(resolved) if resolved[name]}


def _resolve(name: str, kind: str, context: Context) -> str:
    return resolve_person(Person(name=name, kind=kind, evidence=NOWHERE), context) or ""


def _vote_names(entry: AnnotatedItem) -> Iterator[str]:
    for vote in entry.annotations.votes:
        yield from (named.name for named in printed_names(vote))
        yield from (name for name in (vote.mover, vote.seconder) if name)
    for page_vote in entry.item.recorded_votes:
        yield from (named.name for named in page_vote.names)
