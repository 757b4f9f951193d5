"""How small bodies print who came and what they did. Names are invented."""

import pytest

from nlp.annotations import Person
from nlp.pipeline import annotate


def people(text: str) -> dict[str, Person]:
    return {person.name: person for person in annotate(text).people}


def roles(text: str) -> dict[str, str | None]:
    return {name: person.role for name, person in people(text).items()}


def acts(text: str) -> dict[str, list[str]]:
    return {
        name: sorted({act.name for act in person.acts}) for name, person in people(text).items()
    }


def test_what_the_minutes_call_somebody_is_no_part_of_the_name() -> None:
    found = people("Present: Ann Marsh (AM), Buster Crabbe (BC)\n\nApologies: Rikki Vole (RV)\n")
    assert list(found) == ["Ann Marsh", "Buster Crabbe", "Rikki Vole"]
    assert list(people("Present: Cllrs Collier (J), Marsh (A)\n")) == ["Collier (J)", "Marsh (A)"]


OFFICIALS = """Officials in attendance:
Ms R Marsh, Equal Opportunities Officer, Chief Executive's Office
Mr J Reed, Westland Biodiversity Officer
Ms M Hill, Chief Executive, Westland Opportunity Ltd
Chief Superintendent P Dale, Westland and Islands Divisional Commander, Police Scotland

1. Minutes
"""


def test_the_words_of_an_office_are_no_person() -> None:
    assert list(people(OFFICIALS)) == ["R Marsh", "J Reed", "M Hill", "P Dale"]
    assert roles(OFFICIALS)["R Marsh"] == "Equal Opportunities Officer, Chief Executive's Office"
    several = "Officers: Tarek Reed Director of Roads, Maren Hill Head of Parks\n\n1. Minutes"
    assert list(people(several)) == ["Tarek Reed", "Maren Hill"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("2. Treasurer's Report\nMr Marsh reported a balance of £40.", None),
        ("REPORT FROM HILLSHIRE COUNTY COUNCIL\n\nMr Marsh stated that money was short.", None),
        ("Police Matters\nMr Marsh said that two bicycles were stolen.", None),
        ("The Treasurer, Mr Marsh, reported a balance of £40.", "Treasurer"),
        (
            "Corporate Director: Governance and Business, Mr Marsh, spoke.",
            "Governance and Business",
        ),
    ],
)
def test_an_items_title_is_no_office_of_whoever_speaks_below_it(text: str, role: str) -> None:
    found = roles(text)["Marsh"]
    assert found == role or (role is not None and found is not None and role in found)
