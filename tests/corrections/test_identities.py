"""People joined and parted by hand, in the records themselves."""

from pathlib import Path

from minutebook.corrections import Corrections, SamePerson, TwoPeople
from minutebook.identities import Identities
from nlp.annotations import KnownPerson
from scraper.records import Attendance, Meeting, Membership, Person

JOIN = SamePerson(line=1, keep="wm/1", drop=("wm/2",))
PART = TwoPeople(line=2, person="wm/3", new="wm/3-b", name="Ann Reed (North)", since="2025-05-06")


def seat(committee: str, start: str) -> Membership:
    return Membership(committee_source_id=committee, start_date=start)


PEOPLE = (
    Person(source_id="2", name="Ann Marsh-Cole", memberships=(seat("20", "2024-05-01"),)),
    Person(source_id="1", name="Ann Marsh", memberships=(seat("10", "2025-05-20"),)),
    Person(
        source_id="3",
        name="Ann Reed",
        memberships=(seat("10", "2021-05-01"), seat("20", "2025-05-20")),
    ),
)


def identities(*entries: SamePerson | TwoPeople) -> Identities:
    return Identities("wm", Corrections(Path("corrections.toml"), entries))


def meeting(date: str) -> Meeting:
    lines = tuple(
        Attendance(name="x", status="present", person_source_id=source_id) for source_id in "23"
    )
    return Meeting(source_id="m", committee_source_id="10", date=date, url="", attendances=lines)


def test_joined_people_are_one_with_all_their_seats() -> None:
    people = {p.source_id: p for p in identities(JOIN).of_people(PEOPLE)}
    assert set(people) == {"1", "3"}
    assert people["1"].name == "Ann Marsh"
    assert {s.committee_source_id for s in people["1"].memberships} == {"10", "20"}


def test_a_parted_person_takes_what_is_later() -> None:
    people = {p.source_id: p for p in identities(PART).of_people(PEOPLE)}
    assert [s.start_date for s in people["3"].memberships] == ["2021-05-01"]
    assert people["3-b"].name == "Ann Reed (North)"
    assert [s.start_date for s in people["3-b"].memberships] == ["2025-05-20"]


def test_the_attendance_and_the_known_follow() -> None:
    who = identities(JOIN, PART)
    before, after = who.of_meeting(meeting("2025-05-05")), who.of_meeting(meeting("2025-05-06"))
    assert [line.person_source_id for line in before.attendances] == ["1", "3"]
    assert [line.person_source_id for line in after.attendances] == ["1", "3-b"]
    known = (KnownPerson(person_id="wm/2", name="Ann Marsh-Cole"),)
    assert [one.person_id for one in who.of_known(known, "2025-05-06")] == ["wm/1"]


def test_one_entry_can_be_three_people() -> None:
    third = TwoPeople(line=3, person="wm/3", new="wm/3-c", name="A Reed", since="2025-05-20")
    who = identities(third, PART)
    days = ("2025-05-05", "2025-05-06", "2025-05-19", "2025-05-20")
    assert [who.identify("wm/3", day) for day in days] == ["wm/3", "wm/3-b", "wm/3-b", "wm/3-c"]
    people = {p.source_id: p for p in who.of_people(PEOPLE)}
    assert [people[each].name for each in ("3", "3-b", "3-c")] == [
        "Ann Reed",
        "Ann Reed (North)",
        "A Reed",
    ]
    assert [len(people[each].memberships) for each in ("3", "3-b", "3-c")] == [1, 0, 1]
