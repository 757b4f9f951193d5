"""Who is meant: printed names to known people, never by guess.

In: annotations and what is known around the text. Out: the same annotations, with `person_id` where
the context leaves exactly one choice. Narrowest first: the meeting's attendance, then the members.
"""

from collections.abc import Sequence
from dataclasses import replace

from nlp.annotations import Annotations, Context, KnownPerson, Person
from nlp.people.names.persons import can_be_same, name_parts

_COUNCILLOR_TITLES = ("cllr", "coun", "clr", "ald", "cmhlr", "cyng", "member")


def resolve_name(name: str, title: str | None, known: Sequence[KnownPerson]) -> str | None:
    """Return the id of the one known person whom a printed name can mean, or None.

    `title` as printed: a councillor's leaves councillors only. Given names decide before initials;
    two people who fit alike leave it open.
    """
    given, surname = name_parts(name)
    fitting = [person for person in known if _fits(given, surname, person)]
    if title is not None and title.lower().startswith(_COUNCILLOR_TITLES):
        fitting = [person for person in fitting if person.kind == "councillor"]
    exact = [person for person in fitting if name_parts(person.name)[0] == given]
    ids = {person.person_id for person in (exact if given and exact else fitting)}
    return ids.pop() if len(ids) == 1 else None


def _fits(given: tuple[str, ...], surname: str, person: KnownPerson) -> bool:
    known_given, known_surname = name_parts(person.name)
    return bool(surname) and surname == known_surname and can_be_same(given, known_given)


def resolve_people(annotations: Annotations, context: Context) -> Annotations:
    """Return the annotations with each person's `person_id` where the context leaves one choice.

    Two different people of one text never get one id: both then stay unresolved. Who is resolved is
    of the kind that the context tells, whatever the text alone makes of them.
    """
    kinds = {known.person_id: known.kind for known in (*context.members, *context.attendance)}
    found = [resolve_person(person, context) for person in annotations.people]
    people = tuple(
        replace(person, person_id=person_id, kind=kinds[person_id])
        if person_id is not None and found.count(person_id) == 1
        else person
        for person, person_id in zip(annotations.people, found, strict=True)
    )
    return replace(annotations, people=people)


def resolve_person(person: Person, context: Context) -> str | None:
    """Return the id that the narrowest part of the context gives, if it knows the name at all."""
    title = "Cllr" if person.kind == "councillor" else None
    for known in (context.attendance, context.members):
        kind_fits = [k for k in known if _kinds_agree(person.kind, k.kind)]
        given, surname = name_parts(person.name)
        if any(_fits(given, surname, k) for k in kind_fits):
            return resolve_name(person.name, title, kind_fits)
    return None


def _kinds_agree(said: str, known: str) -> bool:
    """Whether the text's kind and the known one can be one person's."""
    return (said == "councillor") == (known == "councillor")
