"""A name becomes a person only where the context leaves one choice."""

import pytest

from nlp.annotations import Annotations, Context, Evidence, KnownPerson, Person
from nlp.pipeline import annotate
from nlp.resolve import resolve_name, resolve_people

MEMBERS = (
    KnownPerson(person_id="x/1", name="Ann Marsh"),
    KnownPerson(person_id="x/2", name="Bo Reed"),
    KnownPerson(person_id="x/3", name="Cy Reed"),
    KnownPerson(person_id="x/4", name="Siân O’Dea"),
    KnownPerson(person_id="x/5", name="Dai Hill", kind="officer"),
)
# name | title | person
NAMES = [
    ("Marsh", "Cllr", "x/1"),
    ("Ann Marsh", None, "x/1"),
    ("A Marsh", "Councillor", "x/1"),
    ("Marsh (A)", "Councillors", "x/1"),
    ("B. Marsh", "Councillor", None),
    ("Reed", "Cllr", None),
    ("C Reed", "Cllr", "x/3"),
    ("Bo Reed", "Cllr", "x/2"),
    ("O'DEA", "CLLR", "x/4"),
    ("Sian O'Dea", None, "x/4"),
    ("Hill", "Mr", "x/5"),
    ("Hill", "Cllr", None),
    ("Nobody", "Cllr", None),
    ("", None, None),
]


@pytest.mark.parametrize(("name", "title", "person"), NAMES)
def test_one_choice_or_none(name: str, title: str | None, person: str | None) -> None:
    assert resolve_name(name, title, MEMBERS) == person


def person(name: str, kind: str = "councillor") -> Person:
    return Person(name=name, kind=kind, evidence=Evidence(0, len(name), "test"))


def resolved(people: list[Person], context: Context) -> list[str | None]:
    annotations = resolve_people(Annotations(people=tuple(people)), context)
    return [p.person_id for p in annotations.people]


def test_the_attendance_goes_before_the_members() -> None:
    context = Context(attendance=(MEMBERS[1],), members=MEMBERS)
    assert resolved([person("Reed"), person("Marsh")], context) == ["x/2", "x/1"]


def test_two_of_one_surname_at_the_meeting_stay_open() -> None:
    context = Context(attendance=MEMBERS[1:3], members=MEMBERS)
    assert resolved([person("Reed")], context) == [None]


def test_two_people_of_a_text_are_never_one() -> None:
    context = Context(members=MEMBERS)
    assert resolved([person("Ann Marsh"), person("Marsh")], context) == [None, None]


def test_a_member_of_the_public_is_no_councillor() -> None:
    assert resolved([person("Ann Marsh", "public")], Context(members=MEMBERS)) == [None]


def test_annotate_resolves_by_its_context() -> None:
    found = annotate("Cllr Marsh asked. Cllr Reed replied.", Context(members=MEMBERS))
    assert [(p.name, p.person_id) for p in found.people] == [("Marsh", "x/1"), ("Reed", None)]
