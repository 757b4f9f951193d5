"""Titles and the planning references that they print."""

import pytest

from nlp.recurrence.titles.references import split_references

REFERENCES = [
    # title, references, what is left of the title
    ("24/01234/FUL - Land at Mill Lane", {"24/01234/FUL"}, "- Land at Mill Lane"),
    (
        "22/3817M - Land off Mill Lane (84 dwellings)",
        {"22/3817M"},
        "Land off Mill Lane (84 dwellings)",
    ),
    ("17/500117 - Unit 33, Quay Estate", {"17/500117"}, "Unit 33, Quay Estate"),
    ("QNP/21/03448/HOUS Pilot Cottage, Quayton", {"QNP/21/03448/HOUS"}, "Pilot Cottage, Quayton"),
    (
        "Tree Preservation Order (No. 98) 2022 - Mill Lane",
        {"TPO 98 2022"},
        "Tree Preservation Order (No. 98) 2022 - Mill Lane",
    ),
    ("Confirmation of TPO 98 (2022)", {"TPO 98 2022"}, "Confirmation of TPO 98 (2022)"),
    ("TPO No. 7 - The Old Quay", {"TPO 7"}, "TPO No. 7 - The Old Quay"),
    # no planning references: report numbers, years, minute numbers
    ("Harbours for All Strategy HEX24-092", set(), "Harbours for All Strategy"),
    ("Dog Show TQE/69/19", set(), "Dog Show"),
    ("Ferry Budget (A1362/ JW)", set(), "Ferry Budget"),
    ("Land at Mill Lane PQ/20/1234", {"PQ/20/1234"}, "Land at Mill Lane"),
    ("Contract Award: Tugs (RC-CPU-17-042)", set(), "Contract Award: Tugs"),
    ("Budget Monitoring CAB/22/0034", set(), "Budget Monitoring CAB/22/0034"),
    ("Budget Monitoring CAB/22/0034/FIN", set(), "Budget Monitoring CAB/22/0034/FIN"),
    ("Budget Monitoring No. 1 (18/289)", set(), "Budget Monitoring No. 1"),
    ("Write-Offs [22/007]", set(), "Write-Offs"),
    ("Budget Monitoring (18/19)", set(), "Budget Monitoring (18/19)"),
    ("Mooring Strategy (18/30)", set(), "Mooring Strategy (18/30)"),
    ("Ferry Stops (7/12)", set(), "Ferry Stops (7/12)"),
    ("Erection of a boathouse (18/02891)", {"18/02891"}, "Erection of a boathouse ( )"),
    ("2023/24 - Budget", set(), "2023/24 - Budget"),
    ("24/117 - Bus Shelters", set(), "24/117 - Bus Shelters"),
    ("Tree Preservation Orders 2022", set(), "Tree Preservation Orders 2022"),
    ("COVID-19: Ferries", set(), "COVID-19: Ferries"),
]


@pytest.mark.parametrize(("title", "references", "rest"), REFERENCES)
def test_references_are_read(title: str, references: set[str], rest: str) -> None:
    found, left = split_references(title)
    assert found == references
    assert left.split() == rest.split()
