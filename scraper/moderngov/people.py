"""The archived pages in, the council's people out: each once, by the council's own number.

A member's own page knows best (dated appointments), then the index, the service, and the
attendance of meetings, which alone knows former and co-opted members.
"""

from collections.abc import Iterator
from dataclasses import replace

from scraper.archive import Archive
from scraper.moderngov.addresses import read_link
from scraper.moderngov.attendance import list_attendances
from scraper.moderngov.found import read_text
from scraper.moderngov.member import parse_member
from scraper.moderngov.members import list_members
from scraper.moderngov.names import clean_name
from scraper.moderngov.service_councillors import list_service_councillors
from scraper.moderngov.service_meeting import list_service_people
from scraper.records import Person

PAGE_TYPES = ("member", "members", "service_councillors", "service_meeting", "attendance")


def read_people(archive: Archive, council: str) -> list[Person]:
    """Return every person with a number of the council's, by that number."""
    found: dict[str, Person] = {}
    for page_type in PAGE_TYPES:
        for holding in archive.list_holdings(council, page_type):
            if holding.is_read:
                text = read_text(archive, holding)
                for person in _list(page_type, text, read_link(holding.name).id("uid") or ""):
                    found[person.source_id] = _merge(found.get(person.source_id), person)
    return [found[number] for number in sorted(found, key=int)]


def _list(page_type: str, text: str, person_id: str) -> Iterator[Person]:
    if page_type == "member":
        yield parse_member(text, person_id)
    elif page_type == "members":
        yield from list_members(text)
    elif page_type == "service_councillors":
        yield from list_service_councillors(text)
    elif page_type == "service_meeting":
        yield from list_service_people(text)
    else:
        yield from (
            Person(
                source_id=each.person_source_id,
                name=clean_name(each.name),
                kind="councillor" if clean_name(each.name) != each.name else "other",
            )
            for each in list_attendances(text)
            if each.person_source_id
        )


def _merge(old: Person | None, new: Person) -> Person:
    """Keep what the better page said; fill in what it did not."""
    if old is None:
        return new
    return replace(
        old,
        kind=old.kind if old.kind != "other" else new.kind,
        party=old.party or new.party,
        ward=old.ward or new.ward,
        memberships=old.memberships or new.memberships,
    )
