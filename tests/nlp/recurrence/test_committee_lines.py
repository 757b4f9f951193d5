"""Names of one body printed in two ways, met side by side: which are one line, which are two."""

import pytest

from nlp.recurrence.agendas.committees import clean_committee
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import link_items

ONE_BODY = [
    # council, a name at the first and the third meeting, the name at the second
    # a meeting beside the calendar, and the name that a site prints twice
    ("Ferris", "Audit Committee", "Special Meeting of the Audit Committee"),
    ("Ferris", "Audit Committee", "Special Meeting of the Audit Committee, Audit Committee"),
    ("Ferris", "Audit Committee", "Extraordinary Meeting of Audit Committee"),
    ("Ferris", "Audit Committee", "Audit Committee (Special Meeting)"),
    ("Ferris", "Cabinet", "Extraordinary Cabinet"),
    ("Ferris", "Cabinet", "(At the rise of Full Council), Cabinet"),
    ("Ferris", "Planning Committee", "Adjourned meeting of the Planning Committee"),
    ("Ferris", "Cabinet", "Budget, Cabinet"),
    ("Ferris", "Council", "Annual Meeting, Full Council"),
    ("Ferris", "Council", "Council Tax Setting Meeting, Council"),
    ("Ferris", "Planning Committee", "Special, Planning Committee"),
    ("Ferris", "Council", "Council - Budget Meeting"),
    ("Ferris", "Planning Committee", "Virtual Planning Committee"),
    ("Ferris", "Cabinet", "Remote Cabinet"),
    ("Ferris", "Planning Committee", "Planning Committee - Virtual Meeting via Zoom"),
    ("Ferris", "Audit Committee", "Audit Committee (via Microsoft Teams)"),
    ("Ferris", "Schools Forum", "Schools Forum by Video Conference"),
    ("Ferris", "Audit Committee", "Extraordinary Meeting, Audit Committee"),
    # the council's own name
    ("Ferris", "Schools Forum", "Ferris Schools Forum"),
    ("Ferris", "Cabinet", "Ferris District Council Cabinet"),
    ("Ferris and Marl", "Licensing Board", "Ferris & Marl Licensing Board"),
    # the council as a whole
    ("Ferris Parish Council", "Parish Council", "Annual Council Meeting"),
    ("Ferris Parish Council", "Parish Council Meeting", "Annual Meeting of the Parish Council"),
    ("Ferris Town Council", "Council", "Full Council"),
    ("Ferris Town Council", "Ferris Town Council", "Extraordinary Council Meeting"),
    ("Ferris", "Council", "Budget Council"),
    ("Ferris County Council", "Council", "Ordinary Meeting"),
    ("Ferris County Council", "County Council", "Plenary Council"),
    # what is printed around a name: that it meets, where, on which day, which paper this is
    ("Ferris", "Planning Committee", "Planning Committee Meeting"),
    ("Ferris", "Planning Committee", "Meeting of the Planning Committee"),
    ("Ferris", "Planning Committee", "Planning Committee - Agenda"),
    ("Ferris", "Planning Committee", "Planning Cttee"),
    ("Ferris", "Cabinet", "Cabinet Meeting"),
    ("Ferris", "Audit Committee", "Audit Committee (Online)"),
    ("Ferris", "Audit Committee", "Audit Committee - Wednesday 3 May 2023"),
    (
        "Ferris",
        "Audit Committee",
        "Hybrid Meeting - Quay House/Virtually via Zoom, Audit Committee",
    ),
    ("Ferris", "Audit Committee", "Audit Committee, Quay House, Ferris, Audit Committee"),
    # its first letters, or no kind
    ("Ferris", "Finance & General Purposes Committee", "F&GP Committee"),
    ("Ferris", "Finance and General Purposes Committee", "FGP"),
    ("Ferris", "Overview and Scrutiny Committee", "O&S Committee"),
    ("Ferris", "Overview and Scrutiny Committee", "Overview & Scrutiny"),
    ("Ferris", "Health and Wellbeing Board", "Health & Well-being Board"),
    # Irish bodies
    ("Ferris", "Quay Municipal District", "Municipal District of Quay"),
    ("Ferris", "Quay Municipal District", "Quay MD"),
    ("Ferris", "Housing SPC", "Strategic Policy Committee for Housing"),
    # a sign for a word
    ("Ferris", "North & the Isles Area Committee", "North and the Isles Area Committee"),
]
TWO_BODIES = [
    ("Ferris Parish Council", "Parish Council", "Annual Parish Meeting"),
    ("Ferris Town Council", "Full Council", "Annual Town Assembly"),
    ("Ferris", "Council", "Youth Council"),
    ("Ferris", "Council", "Council Tax Panel"),
    ("Ferris", "Licensing Committee", "Special Licensing Committee"),
    ("Ferris", "Business Committee", "Emergency Committee"),
    ("Ferris", "Harbours Committee", "Budget, Harbours Committee"),
    ("Ferris", "Strategy Panel", "Strategy and Budget Panel"),
    ("Ferris", "School Governing Body", "Virtual School Governing Body"),
    ("Ferris", "Pension Committee", "Local Pension Board"),
    ("Ferris", "Audit Committee", "Joint Meeting of the Audit and Scrutiny Committees"),
    ("Ferris", "Planning Committee", "Planning Forum"),
    ("Ferris", "Finance Committee", "Finance"),
    ("Ferris", "Audit Committee", "Ordinary Meeting"),
    ("Ferris", "Quay Municipal District", "Mill Municipal District"),
    ("Ferris", "Housing SPC", "Housing Committee"),
    # a body that the council shares, or for a part of it
    ("Ferris", "Police and Crime Panel", "Ferris and Marl Police and Crime Panel"),
    ("Ferris and Marl", "Area Committee", "Ferris Area Committee"),
    ("Ferris", "Area Committee", "Ferris North Area Committee"),
]


def count_series(council: str, name: str, other: str) -> int:
    """Return of how many series a paper is that came three times, at the second to `other`."""
    days = ("2023-01-10", name), ("2023-04-10", other), ("2023-07-10", name)
    items = [
        AgendaItem(council=council, committee=body, title="Mooring Fees", date=day)
        for day, body in days
    ]
    return len({link.series for link in link_items(items)})


@pytest.mark.parametrize(("council", "name", "other"), ONE_BODY)
def test_one_body_whose_name_is_printed_in_two_ways(council: str, name: str, other: str) -> None:
    assert count_series(council, name, other) == count_series(council, other, name) == 1


@pytest.mark.parametrize(("council", "name", "other"), TWO_BODIES)
def test_two_bodies_with_names_that_look_alike(council: str, name: str, other: str) -> None:
    assert count_series(council, name, other) == 2


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("Special Meeting of the Audit Committee, Audit Committee", "Audit Committee"),
        ("z The Harbour Committee - DISCONTINUED", "Harbour Committee"),
        ("Special Licensing Committee", "Special Licensing Committee"),
        ("Extraordinary Meeting", "Extraordinary Meeting"),
        ("Housing, Harbours and Housing Repairs", "Housing, Harbours and Housing Repairs"),
    ],
)
def test_a_committees_name_alone_is_left(name: str, cleaned: str) -> None:
    assert clean_committee(name) == cleaned
