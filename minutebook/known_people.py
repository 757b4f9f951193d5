"""Whom a name may mean at a meeting: its attendance first, then the council's members."""

import re
from collections.abc import Iterable, Mapping

from db.ids import lasting_id
from nlp.annotations import Context, KnownPerson
from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.names.finding import find_names
from scraper.records import Attendance, Meeting, Person


def list_members(council_id: str, people: Iterable[Person]) -> tuple[KnownPerson, ...]:
    """Return the council's people as those whom a name may mean."""
    return tuple(
        KnownPerson(
            person_id=lasting_id(council_id, person.source_id),
            name=bare_name(person.name),
            kind=person.kind,
        )
        for person in people
    )


def bare_name(listed: str) -> str:
    """Return a listed name without titles and post-nominals: "Councillor Sir Ann Marsh OBE".

    >>> bare_name("Councillor Sir Roland Marsh OBE")
    'Roland Marsh'
    """
    found = find_names(listed) or find_names(f"Councillor {listed}")
    return found[0].name if len(found) == 1 else listed


def list_officers(council_id: str, meeting: Meeting) -> tuple[KnownPerson, ...]:
    """Return the council's officers whom the meeting's attendance names in full, by their job.

    Sites keep no id of officers: one full name in a council's attendance is taken for one person,
    which corrections.toml can part. Partners and the public get no id.
    """
    return tuple(
        KnownPerson(
            person_id=lasting_id(council_id, f"officer-{_slug(line.name)}"),
            name=line.name,
            kind="officer",
            role=line.role,
        )
        for line in meeting.attendances
        if line.person_source_id is None
        and len(line.name.split()) > 1
        and kind_of_role(line.role or "") == "officer"
    )


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))


def meeting_context(
    council_id: str,
    meeting: Meeting,
    members: tuple[KnownPerson, ...],
    officers: tuple[KnownPerson, ...],
) -> Context:
    """Return the context that the names of a meeting's items are resolved in."""
    by_id: Mapping[str, KnownPerson] = {member.person_id: member for member in members}
    listed = (_listed(council_id, line, by_id) for line in meeting.attendances)
    return Context(attendance=(*(one for one in listed if one), *officers), members=members)


def _listed(
    council_id: str, line: Attendance, by_id: Mapping[str, KnownPerson]
) -> KnownPerson | None:
    """Return the member whom a line of the attendance means by the site's own id."""
    if line.person_source_id is None:
        return None
    person_id = lasting_id(council_id, line.person_source_id)
    member = by_id.get(person_id)
    return KnownPerson(
        person_id=person_id,
        name=member.name if member else bare_name(line.name),
        kind=member.kind if member else "councillor",
        role=line.role,
    )
