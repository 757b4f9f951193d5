"""Who is who, as `corrections.toml` wants it: applied to the records before anything is read.

So nothing wrong is ever saved, every later run gives the same, and taking an entry out undoes it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from db.ids import lasting_id, split_id
from minutebook.corrections import Corrections, SamePerson, TwoPeople
from nlp.annotations import KnownPerson
from scraper.records import Attendance, Meeting, Membership, Person

EVER = ""  # before any day


class Identities:
    """The ids that one council's people go by, as `corrections` that fit want it."""

    def __init__(self, council_id: str, corrections: Corrections) -> None:
        self._council_id = council_id
        self._joined: dict[str, str] = {}
        self._parted: dict[str, list[TwoPeople]] = defaultdict(list)  # the latest day first
        for entry in corrections.entries:
            if isinstance(entry, SamePerson):
                self._joined |= dict.fromkeys(entry.drop, entry.keep)
            elif isinstance(entry, TwoPeople):
                self._parted[entry.person].append(entry)
                self._parted[entry.person].sort(key=lambda each: each.since, reverse=True)

    def identify(self, person_id: str, day: str) -> str:
        """Return the id by which a person goes on a day (ISO 8601)."""
        person_id = self._joined.get(person_id, person_id)
        partings = self._parted.get(person_id, ())
        return next((each.new for each in partings if day >= each.since), person_id)

    def of_people(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """Return the council's people, those joined as one and those parted as two."""
        found: dict[str, Person] = {}
        for person in people:
            person_id = lasting_id(self._council_id, person.source_id)
            for source_id, seats in self._share_out(person_id, person.memberships).items():
                name = self._name(person_id, source_id) or person.name
                held = found.get(source_id)
                if held is None or source_id == person.source_id:
                    seats = (*(held.memberships if held else ()), *seats)
                    found[source_id] = replace(
                        person, source_id=source_id, name=name, memberships=seats
                    )
                else:
                    found[source_id] = replace(held, memberships=(*held.memberships, *seats))
        return tuple(found.values())

    def _name(self, person_id: str, source_id: str) -> str | None:
        """Return the name of whom corrections part from a person, by the new one's source id."""
        new = lasting_id(self._council_id, source_id)
        return next(
            (each.name for each in self._parted.get(person_id, ()) if each.new == new), None
        )

    def _share_out(
        self, person_id: str, memberships: tuple[Membership, ...]
    ) -> dict[str, tuple[Membership, ...]]:
        """Return a person's seats by the source id that holds each; one without seats is kept."""
        shares: dict[str, tuple[Membership, ...]] = {
            split_id(self.identify(person_id, EVER))[1]: ()
        }
        for parting in reversed(self._parted.get(person_id, [])):
            shares[split_id(parting.new)[1]] = ()
        for seat in memberships:
            source_id = split_id(self.identify(person_id, seat.start_date or EVER))[1]
            shares[source_id] = (*shares.get(source_id, ()), seat)
        return shares

    def of_known(self, known: Iterable[KnownPerson], day: str) -> tuple[KnownPerson, ...]:
        """Return those whom a name may mean on a day, by the ids that they go by."""
        return tuple(replace(one, person_id=self.identify(one.person_id, day)) for one in known)

    def of_meeting(self, meeting: Meeting) -> Meeting:
        """Return the meeting with its attendance by the ids that people go by."""
        lines = tuple(self._line(line, meeting.date) for line in meeting.attendances)
        return replace(meeting, attendances=lines)

    def _line(self, line: Attendance, day: str) -> Attendance:
        if line.person_source_id is None:
            return line
        person_id = lasting_id(self._council_id, line.person_source_id)
        return replace(line, person_source_id=split_id(self.identify(person_id, day))[1])
