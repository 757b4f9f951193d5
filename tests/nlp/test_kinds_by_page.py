"""The kind of a person where whose minutes they are, or whom somebody is from, tells it."""

import pytest

from nlp.people.component import find_people
from nlp.people.roles.surroundings import kind_of_page, side_before, side_behind
from tests.nlp.people import rows_of

KINDS = r"""
Vale Community Council\nPresent: Ann Marsh (Chair), Bo Reed (Treasurer), Cy Hill (Secretary) => Ann Marsh: councillor; Bo Reed: councillor; Cy Hill: councillor
Vale Parish Council\nPresent: Cllr Ann Marsh (Chair), Cllr Cy Hill\nIn attendance: Bo Reed (Treasurer) => Ann Marsh: councillor; Cy Hill: councillor; Bo Reed: officer
Hillshire County Council\nPresent: Cllr Ann Marsh\nIn attendance: Mr Cy Hill, County Manager, Mr Bo Reed, D.O.S. and Ms Di Vane => Ann Marsh: councillor; Bo Reed: officer; Cy Hill: officer; Di Vane: officer
Vale Parish Council\nPresent: Cllr Ann Marsh\nIn attendance: Mr Cy Hill, Clerk and Mr Bo Reed => Ann Marsh: councillor; Bo Reed: public; Cy Hill: officer
Vale Town Council\nPresent: Mrs Ann Marsh (Chair), Mr Bo Reed, Mr Cy Hill, Mrs Di Vane, Mr Ed Cole, Cllr Flo Dale => Ann Marsh: councillor; Bo Reed: councillor; Cy Hill: councillor; Di Vane: councillor; Ed Cole: councillor; Flo Dale: councillor
Apologies were received from Ann Marsh (Vale Carers), Councillor Bo Reed and Councillor Cy Hill. => Ann Marsh: other; Bo Reed: councillor; Cy Hill: councillor
"""


@pytest.mark.parametrize(("text", "expected"), rows_of(KINDS))
def test_kinds(text: str, expected: str) -> None:
    found = [f"{person.name}: {person.kind}" for person in find_people(text)]
    assert sorted(found) == sorted(expected.split("; "))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minutes of Vale Community Council", "community"),
        ("Vale Parish Council met in the hall", "local"),
        ("Joint Committee of Vale and Hart", "joint"),
        ("Planning Committee, Vale House", "committee"),
        ("Full Council", "none"),
    ],
)
def test_whose_minutes(text: str, kind: str) -> None:
    assert kind_of_page(text) == kind


def test_what_stands_at_a_names_sides() -> None:
    text = "Present: Ann Marsh (Chair),\nTreasurer Bo Reed"
    assert side_before(text, text.index("Ann")) == ":"
    assert side_behind(text, text.index(" (Chair)")) == "("
    assert side_before(text, text.index("Bo")) == "head"
    assert side_behind(text, len(text)) == "edge"
