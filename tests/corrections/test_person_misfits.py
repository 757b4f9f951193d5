"""Entries on people that do not fit the records: each is told with its line and why."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from minutebook.corrections import Corrections, SamePerson, TwoPeople
from minutebook.person_misfits import Sighting, find_misfits, list_sightings
from scraper.records import Attendance, Meeting, Person

PEOPLE = [Sighting(f"wm/{each}") for each in "12345"]


def same(line: int, keep: int, *drop: int, both_present: bool = False) -> SamePerson:
    dropped = tuple(f"wm/{each}" for each in drop)
    return SamePerson(line=line, keep=f"wm/{keep}", drop=dropped, both_present=both_present)


def two(line: int, person: int, new: str, since: str = "2025-05-06") -> TwoPeople:
    return TwoPeople(line=line, person=f"wm/{person}", new=new, name="Ann Reed", since=since)


def misfits(
    *entries: SamePerson | TwoPeople, sightings: Iterable[Sighting] = PEOPLE
) -> dict[int, str]:
    """Return why each refused entry is refused, by its line; the others are kept."""
    corrections = Corrections(Path("corrections.toml"), entries)
    found = find_misfits(corrections, sightings)
    refused = {error.entry.line: str(error).partition("]] ")[2] for error in found if error.entry}
    kept = corrections.without(found).entries
    assert [entry.line for entry in kept] == [e.line for e in entries if e.line not in refused]
    return refused


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        # Nobody there.
        ((same(1, 9, 2),), {1: "knows no person wm/9"}),
        ((same(1, 2, 9),), {1: "knows no person wm/9"}),
        ((two(1, 9, "wm/9-b"),), {1: "knows no person wm/9"}),
        ((two(1, 3, "wm/1"),), {1: "an id that is another's: wm/1"}),
        # Two that swap: whom to keep is not said.
        (
            (same(1, 1, 2), same(4, 2, 1)),
            {1: "keeps wm/1, whom line 4 joins into wm/2", 4: "keeps wm/2, whom line 1 joins"},
        ),
        # A ring of three.
        (
            (same(1, 1, 2), same(4, 2, 3), same(7, 3, 1)),
            {1: "line 7 joins", 4: "line 1 joins into wm/1", 7: "line 4 joins into wm/2"},
        ),
        # A chain: its end is not what it says.
        ((same(1, 1, 2), same(4, 2, 3)), {4: "keeps wm/2, whom line 1 joins into wm/1"}),
        ((same(1, 2, 3), same(4, 1, 2)), {1: "keeps wm/2, whom line 4 joins into wm/1"}),
        # One person into two others: the first is done.
        ((same(1, 1, 2), same(4, 3, 2)), {4: "joins wm/2 into wm/3, which line 1 joins into wm/1"}),
        # Said twice, or in two entries that agree.
        ((same(1, 1, 2), same(4, 1, 2)), {}),
        ((same(1, 1, 2), same(4, 1, 3)), {}),
        ((same(1, 1, 2), same(4, 3, 4)), {}),
        # An entry that is refused as it meets nobody takes nobody away.
        ((same(1, 1, 2, 9), same(4, 2, 3)), {1: "knows no person wm/9"}),
        # Parted and joined.
        ((same(1, 1, 2), two(4, 2, "wm/2-b")), {4: "parts wm/2, whom line 1 joins into wm/1"}),
        ((same(1, 1, 2), two(4, 1, "wm/1-b")), {}),
        ((two(1, 3, "other/3-b"),), {1: "the id other/3-b: let it begin with wm/"}),
        ((two(1, 3, "3-b"),), {1: "the id 3-b: let it begin with wm/"}),
        ((two(1, 3, "wm/b"), two(6, 4, "wm/b")), {6: "the id that line 1 gives one: wm/b"}),
        ((two(1, 3, "wm/b"), two(6, 3, "wm/c")), {6: "parts wm/3 from 2025-05-06 on, as line 1"}),
        ((two(1, 3, "wm/b"), two(6, 3, "wm/c", "2025-09-01")), {}),
        ((two(1, 3, "wm/b"), two(6, 4, "wm/c")), {}),
    ],
)
def test_what_does_not_fit_is_told(
    entries: tuple[SamePerson | TwoPeople, ...], told: dict[int, str]
) -> None:
    found = misfits(*entries)
    assert found.keys() == told.keys()
    for line, why in told.items():
        assert why in found[line]


def meeting(day: str, **status_of: str) -> Meeting:
    """Return a meeting with its roll; `o` is an officer, of whom the site keeps no id."""
    lines = (
        Attendance(name="Olu Grant", status=status, role="Head of Finance")
        if who == "o"
        else Attendance(name="x", status=status, person_source_id=who.strip("p"))
        for who, status in status_of.items()
    )
    return Meeting(
        source_id=f"m{day[-1]}",
        committee_source_id="10",
        date=day,
        url="",
        attendances=tuple(lines),
    )


def sightings(*meetings: Meeting) -> Iterator[Sighting]:
    people = [Person(source_id=each, name="x") for each in "123"]
    return list_sightings("wm", people, meetings)


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("present", "present", True),
        ("present", "in_attendance", True),
        ("substitute", "left", True),
        ("present", "apologies", False),
        ("absent", "absent", False),
        ("expected", "expected", False),
    ],
)
def test_who_stands_in_one_roll_twice_is_two_people(one: str, other: str, are_two: bool) -> None:
    rolls = [
        meeting("2026-01-01", p1="present"),
        meeting("2026-01-02", p1=one, p2=other, p3="present"),
        meeting("2026-01-03", p2="present"),
    ]
    found = misfits(same(1, 1, 2), sightings=sightings(*rolls))
    assert bool(found) == are_two
    if are_two:
        assert "wm/1 and wm/2, who were both present on 2026-01-02 (wm/m2): take it" in found[1]
    told = misfits(same(1, 1, 2, both_present=True), sightings=sightings(*rolls))
    assert told == {}  # the publisher has the last word


def test_all_who_are_joined_are_looked_at_and_each_meeting_is_counted() -> None:
    rolls = [meeting(f"2026-01-0{n}", p2="present", p3="joined") for n in (1, 2, 3)]
    found = misfits(same(1, 1, 2, 3), sightings=sightings(*rolls))
    assert "wm/2 and wm/3, who were both present on 2026-01-01 (wm/m1) and 2 more" in found[1]


def test_an_officer_without_an_id_stands_in_the_roll_too() -> None:
    entry = SamePerson(line=1, keep="wm/1", drop=("wm/officer-olu-grant",))
    together = sightings(meeting("2026-01-01", p1="present", o="in_attendance"))
    assert "who were both present on 2026-01-01" in misfits(entry, sightings=together)[1]
    apart = [
        meeting("2026-01-01", p1="present", o="apologies"),
        meeting("2026-01-02", o="in_attendance"),
    ]
    assert misfits(entry, sightings=sightings(*apart)) == {}


@pytest.mark.parametrize(
    ("entry", "read"),
    [
        (two(1, 1, "wm/1-b"), 5),  # that nobody has the new id is known at the end
        (same(1, 1, 2), 5),
        (same(1, 1, 2, both_present=True), 2),
    ],
)
def test_the_records_are_read_only_as_far_as_it_takes(
    entry: SamePerson | TwoPeople, read: int
) -> None:
    seen = []
    ids = (seen.append(each) or each for each in PEOPLE)
    assert misfits(entry, sightings=ids) == {}
    assert len(seen) == read
