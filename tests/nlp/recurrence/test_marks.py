"""Marks that number the titles of an agenda, whatever their shape."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.agendas.marks import drop_marks

MATTERS = ["Moorings", "Quay Wall", "Harbour Dues", "Fish Market"]


def read(titles: list[str]) -> list[str]:
    items = [
        AgendaItem(council="Ferris", committee="Harbours", date="2024-01-10", title=title)
        for title in titles
    ]
    return [item.title for item in drop_marks(items)]


@pytest.mark.parametrize(
    "form",
    [
        "2122-{} {}",
        "PC117{} {}",
        "PC 11{} {}",
        "24/25 11{} {}",
        "117/2024/{} - {}",
        "[{}] {}",
        "C 20{}: {}",
        "23.11/{} {}",
    ],
)
def test_what_most_titles_begin_with_numbers_them(form: str) -> None:
    assert read([form.format(at, title) for at, title in enumerate(MATTERS, 1)]) == MATTERS


@pytest.mark.parametrize("form", ["{1} AI09151{0}", "{1} - 24/11{0}", "{1} (11{0}/24)"])
def test_what_most_titles_end_with_numbers_them(form: str) -> None:
    assert read([form.format(at, title) for at, title in enumerate(MATTERS, 1)]) == MATTERS


@pytest.mark.parametrize(
    "titles",
    [
        # one in shape, and no numbers of an agenda
        ["A38 Junction", "Moorings", "Quay Wall", "Harbour Dues"],
        ["2024/25 Dues", "2024/25 Moorings", "2024/25 Accounts"],
        ["Dues 2022", "Dues 2023", "Dues 2024"],
        ["Phase 2", "Phase 3", "Phase 4"],
        ["PC 117 Moorings", "PC 118 Quay Wall"],
    ],
)
def test_what_names_a_matter_stays(titles: list[str]) -> None:
    assert read(titles) == titles
