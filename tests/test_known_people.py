"""Whom the attendance makes known, and what that tells of a name in the minutes."""

import pytest

from minutebook.known_people import bare_name, list_members, list_officers, meeting_context
from nlp.annotations import Annotations, Evidence
from nlp.annotations import Person as Named
from nlp.resolve import resolve_people
from scraper.records import Attendance, Meeting, Person

MEETING = Meeting(
    source_id="1",
    committee_source_id="1",
    date="2026-01-01",
    url="https://council.example",
    attendances=(
        Attendance(name="Councillor Ann Marsh", status="present", person_source_id="7"),
        Attendance(name="Cyril Dale", status="in_attendance", role="Head of Highways"),
        Attendance(name="Ida Pole", status="in_attendance", role="External Auditor, Pole LLP"),
        Attendance(name="Hill", status="in_attendance", role="Scrutiny Officer"),
    ),
)
MEMBERS = list_members("wm", [Person(source_id="7", name="Councillor Ann Marsh")])


def named(name: str, kind: str) -> Named:
    return Named(name=name, kind=kind, evidence=Evidence(0, 1, "test"))


def test_officers_named_in_full_get_an_id_and_nobody_else() -> None:
    officers = list_officers("wm", MEETING)
    assert [(one.person_id, one.name) for one in officers] == [
        ("wm/officer-cyril-dale", "Cyril Dale")
    ]


def test_the_attendance_tells_who_is_meant_and_of_what_kind() -> None:
    context = meeting_context("wm", MEETING, MEMBERS, list_officers("wm", MEETING))
    people = (named("Marsh", "councillor"), named("Dale", "public"), named("Pole", "other"))
    resolved = resolve_people(Annotations(people=people), context).people
    assert [(one.person_id, one.kind) for one in resolved] == [
        ("wm/7", "councillor"),
        ("wm/officer-cyril-dale", "officer"),
        (None, "other"),
    ]


@pytest.mark.parametrize(
    ("listed", "bare"),
    [
        ("Councillor Sir Roland Marsh OBE", "Roland Marsh"),
        ("Councillor Dr Ann Reed-Hill", "Ann Reed-Hill"),
        ("Cyril Dale", "Cyril Dale"),
    ],
)
def test_a_listed_name_is_known_without_titles(listed: str, bare: str) -> None:
    assert bare_name(listed) == bare
