"""Entries of `corrections.toml` on people in, those that do not fit the council's records out.

What is refused is not done at all: half of a chain of joined people would make one person another.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.ids import lasting_id, split_id
from minutebook.corrections import CorrectionError, Corrections, Entry, SamePerson, TwoPeople
from minutebook.known_people import list_officers
from scraper.records import Meeting, Person

PeopleEntry = SamePerson | TwoPeople
WAS_THERE = frozenset(("present", "substitute", "joined", "left", "in_attendance"))


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person whom the records name; `present_at`: the meeting whose roll has them as there."""

    person_id: str
    present_at: str | None = None


def list_sightings(
    council_id: str, people: Iterable[Person], meetings: Iterable[Meeting]
) -> Iterator[Sighting]:
    """Yield everybody whom the records name, the council's list of people first."""
    for person in people:
        yield Sighting(lasting_id(council_id, person.source_id))
    for meeting in meetings:
        roll = f"{meeting.date} ({lasting_id(council_id, meeting.source_id)})"
        there = {line.name for line in meeting.attendances if line.status in WAS_THERE}
        for officer in list_officers(council_id, meeting):
            yield Sighting(officer.person_id, roll if officer.name in there else None)
        for line in meeting.attendances:
            if line.person_source_id is not None:
                person_id = lasting_id(council_id, line.person_source_id)
                yield Sighting(person_id, roll if line.status in WAS_THERE else None)


def find_misfits(corrections: Corrections, sightings: Iterable[Sighting]) -> list[CorrectionError]:
    """Return the error of each entry on people that does not fit the council's.

    `sightings`: of all whom the records name, in any order; read only as far as it takes, which is
    to the end where people are joined.
    """
    entries = [e for e in corrections.entries if isinstance(e, PeopleEntry)]
    rolls = _read_rolls(entries, sightings)
    met = [entry for entry in entries if not _find_unknown(entry, rolls)]
    checks = ((entry, _find_misfit(entry, met, rolls)) for entry in entries)
    return [corrections.error(entry, why) for entry, why in checks if why]


Rolls = dict[str, list[str]]  # of each person met, the meetings whose roll has them as there


def _read_rolls(entries: list[PeopleEntry], sightings: Iterable[Sighting]) -> Rolls:
    """Return those of the people that entries name who were met."""
    named = {person_id for entry in entries for person_id in (*_list_named(entry), *_new(entry))}
    to_the_end = any(isinstance(e, SamePerson) and not e.both_present for e in entries)
    rolls: Rolls = defaultdict(list)
    unread = iter(sightings)
    while to_the_end or named - rolls.keys():
        sighting = next(unread, None)
        if sighting is None:
            break
        if sighting.person_id in named:
            roll = [sighting.present_at] if sighting.present_at else []
            rolls[sighting.person_id] += roll
    return rolls


def _list_named(entry: PeopleEntry) -> tuple[str, ...]:
    """Return whom an entry takes to be known."""
    return (entry.keep, *entry.drop) if isinstance(entry, SamePerson) else (entry.person,)


def _new(entry: PeopleEntry) -> tuple[str, ...]:
    return (entry.new,) if isinstance(entry, TwoPeople) else ()


def _find_unknown(entry: PeopleEntry, rolls: Rolls) -> str | None:
    if missing := [person_id for person_id in _list_named(entry) if person_id not in rolls]:
        return f"knows no person {', '.join(missing)}; an id is what follows /person/ in an address"
    return None


def _find_misfit(entry: PeopleEntry, met: list[PeopleEntry], rolls: Rolls) -> str | None:
    """Return what is wrong with an entry beside those whose people were `met`, or None."""
    if unknown := _find_unknown(entry, rolls):
        return unknown
    joins = [e for e in met if isinstance(e, SamePerson) and e is not entry]
    if isinstance(entry, SamePerson):
        return _find_chain(entry, joins) or _find_both_present(entry, rolls)
    partings = [e for e in met if isinstance(e, TwoPeople) and e is not entry]
    return _find_bad_parting(entry, joins, rolls) or _find_same_parting(entry, partings)


def _find_chain(entry: SamePerson, joins: list[SamePerson]) -> str | None:
    for other in joins:
        if entry.keep in other.drop:
            return (
                f"keeps {entry.keep}, whom {_place(other)} joins into {other.keep}: "
                "have the entries of one person keep the same id"
            )
        # Of two that drop one person the first is done.
        twice = set(entry.drop).intersection(other.drop) if other.line <= entry.line else set()
        if twice and other.keep != entry.keep:
            return (
                f"joins {', '.join(sorted(twice))} into {entry.keep}, which {_place(other)} "
                f"joins into {other.keep}: take one of them out"
            )
    return None


def _find_both_present(entry: SamePerson, rolls: Rolls) -> str | None:
    """Return why those joined are not one: nobody stands in one meeting's roll twice."""
    if entry.both_present:
        return None
    who = dict.fromkeys(_list_named(entry))
    for number, one in enumerate(who):
        for other in list(who)[number + 1 :]:
            if both := sorted(set(rolls[one]).intersection(rolls[other])):
                more = f" and {len(both) - 1} more" if len(both) > 1 else ""
                return (
                    f"joins {one} and {other}, who were both present on {both[0]}{more}: take it "
                    "out, or add both_present = true if they are one person for all that"
                )
    return None


def _find_bad_parting(entry: TwoPeople, joins: list[SamePerson], rolls: Rolls) -> str | None:
    council = split_id(entry.person)[0]
    if split_id(entry.new)[0] != council or not split_id(entry.new)[1]:
        return f"gives the new person the id {entry.new}: let it begin with {council}/"
    if entry.new in rolls:
        return f"gives the new person an id that is another's: {entry.new}"
    for other in joins:
        if entry.person in other.drop:
            return (
                f"parts {entry.person}, whom {_place(other)} joins into {other.keep}: "
                f"part {other.keep}, or take one of them out"
            )
    return None


def _find_same_parting(entry: TwoPeople, partings: list[TwoPeople]) -> str | None:
    """Return what the entry has of one before it in the file."""
    for other in (each for each in partings if each.line <= entry.line):
        if entry.new == other.new:
            return f"gives the new person the id that {_place(other)} gives one: {entry.new}"
        if (entry.person, entry.since) == (other.person, other.since):
            return f"parts {entry.person} from {entry.since} on, as {_place(other)} does already"
    return None


def _place(entry: Entry) -> str:
    return f"line {entry.line}" if entry.line else "another entry"
