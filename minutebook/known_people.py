"""Whom a name may mean at a meeting: its attendance first, then the council's members."""

from collections.abc import Iterable, Mapping

from db.ids import lasting_id
from nlp.annotations import Context, KnownPerson
from scraper.records import Meeting, Person


def list_members(council_id: str, people: Iterable[Person]) -> tuple[KnownPerson, ...]:
    """Return the council's people as those whom a name may mean."""
    return tuple(
        KnownPerson(
            person_id=lasting_id(council_id, person.source_id), name=person.name, kind=person.kind
        )
        for person in people
    )


def meeting_context(council_id: str, meeting: Meeting, members: tuple[KnownPerson, ...]) -> Context:
    """Return the context that the names of a meeting's items are resolved in."""
    by_id: Mapping[str, KnownPerson] = {member.person_id: member for member in members}
    attendance = []
    for line in meeting.attendances:
        if line.person_source_id is None:
            continue
        person_id = lasting_id(council_id, line.person_source_id)
        member = by_id.get(person_id)
        attendance.append(
            KnownPerson(
                person_id=person_id,
                name=member.name if member else line.name,
                kind=member.kind if member else "councillor",
                role=line.role,
            )
        )
    return Context(attendance=tuple(attendance), members=members)
