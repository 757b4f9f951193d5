"""Titles that nobody would write: an answer, and within a moment."""

import time

import pytest

from nlp.recurrence.agendas.committees import clean_committee
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import link_items
from nlp.recurrence.procedure.procedural import is_procedural
from nlp.recurrence.titles.matters import read_matter

BITS = [
    "a", " ", "(", "- ", "1/", "A1/", "and ", "january ", "q1 ", "(ABC) ", "report of ", "minutes of ",
    "Notice of motion from ", "committee ", "\x00", "\u00a3$%", "(A1 & ", "1 May ", "2024/25 ", "x, ", "\u0301",
]  # fmt: skip


@pytest.mark.parametrize("bit", BITS, ids=repr)
def test_a_million_characters_take_a_moment(bit: str) -> None:
    title = bit * (1_000_000 // len(bit))
    start = time.process_time()
    is_procedural(title)
    read_matter(title)
    clean_committee(title[:10_000])
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "-",
        "2024",
        "Q1",
        "()",
        "\ufffd\ufffd",
        "\u2022",
        "Cymraeg: Cofnodion",
        "\u6703\u8b70",
    ],
)
def test_titles_without_a_matter_are_answered(title: str) -> None:
    items = [AgendaItem(council="", committee="", title=title) for _ in range(2)]
    assert len(link_items(items)) == 2
