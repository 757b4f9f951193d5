"""The cheap looks find what the patterns behind them would have found."""

import pytest

from nlp.people import movers
from nlp.segment import Outline
from nlp.triggers import find_words, match_at, small_letters

MOVED = [
    "Proposed by Councillor Marsh",
    "moved from the Chair by Councillor Marsh",
    "MOVED AS AN AMENDMENT BY Councillor Marsh",
    "In the\nname of Councillor Marsh, seconded by Councillor Reed",
    "a motion on roads made by Councillor Marsh",
    "Submitted by Councillor Marsh, seconded by Councillor Reed:",
    "Proposer: A Marsh",
    "Mover : A Marsh",
    "Prop. Cllr Marsh",
    "the proposition of Councillor Marsh",
    "Nom: A Marsh",
    "it was removed by the contractor",
]
SECONDED = [
    "Seconded by A",
    "second by A",
    "Seconder A",
    "2nd: A",
    "2ND Cllr A",
    "Sec. A",
    "secure",
]


@pytest.mark.parametrize("text", MOVED)
def test_no_way_of_moving_is_passed_over(text: str) -> None:
    near = match_at(movers._MOVED_BY, text, find_words(small_letters(text), movers._MOVED))
    assert [m.span() for m in near] == [m.span() for m in movers._MOVED_BY.finditer(text)]


@pytest.mark.parametrize("text", SECONDED)
def test_no_way_of_seconding_is_passed_over(text: str) -> None:
    near = match_at(movers._SECONDED_BY, text, find_words(small_letters(text), movers._SECONDED))
    assert [m.span() for m in near] == [m.span() for m in movers._SECONDED_BY.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Proposed Cllr Marsh, seconded Cllr Reed",
        "It was moved (by Cllr Marsh",
        "Roads." + " " * 60 + "Moved Cllr Marsh",
        "Roads." + " " * 61 + "Moved Cllr Marsh",
        "moved, moved (proposed Cllr Marsh",
        "he proposed Cllr Marsh",
    ],
)
def test_no_bare_cue_is_passed_over(text: str) -> None:
    near = movers._bare_cues(text, small_letters(text))
    assert [m.span() for m in near] == [m.span() for m in movers._BARE_CUE.finditer(text)]


def test_small_letters_keep_their_places() -> None:
    assert small_letters("\u0130 MOVED") == "i moved"


def test_paragraphs_that_name_a_word() -> None:
    outline = Outline("It was CARRIED.\n\nIt was carried, and carried again.\n\nIt fell.")
    assert outline.naming(["carried"], 0, 2) == {0, 1}
    assert outline.naming(["carried"], 0, 2, case=True) == {1}
    assert outline.naming(["carried", "fell"], 1, 2) == {1, 2}
