"""The cheap looks find what the patterns behind them would have found.

A way that is added to a pattern needs its word in the list beside it: these tests fail without.
"""

import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from nlp.clean import clean_text
from nlp.motions import other_movings
from nlp.people.acts import speakers
from nlp.people.attendance import sentences as told
from nlp.people.interests import regions as interest_regions
from nlp.people.movers import cues
from nlp.people.movers import verbs as moving_verbs
from nlp.reading import Reading
from nlp.text.outline import Outline
from nlp.triggers import find_word, find_words, match_around, match_at, small_letters
from nlp.votes.cues import read_patterns
from nlp.votes.telling import COMMON, MAYBE, list_triggers

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
    near = match_at(cues._MOVED_BY, text, find_words(small_letters(text), cues._MOVED))
    assert [m.span() for m in near] == [m.span() for m in cues._MOVED_BY.finditer(text)]


@pytest.mark.parametrize("text", SECONDED)
def test_no_way_of_seconding_is_passed_over(text: str) -> None:
    near = match_at(cues._SECONDED_BY, text, find_words(small_letters(text), cues._SECONDED))
    assert [m.span() for m in near] == [m.span() for m in cues._SECONDED_BY.finditer(text)]


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
    near = cues._bare_cues(text, small_letters(text))
    assert [m.span() for m in near] == [m.span() for m in cues._BARE_CUE.finditer(text)]


def test_small_letters_keep_their_places() -> None:
    assert small_letters("\u0130 MOVED") == "i moved"


def test_words_are_found_behind_more_than_one_blank() -> None:
    text = "the Chair\n   shall   be" + " " * 100_000 + "x"
    assert text[find_word(text, " shall be", 0, len(text)) :].startswith(" shall")
    start = time.process_time()
    assert find_word(text, " must be", 0, len(text)) < 0
    assert time.process_time() - start < 1


def test_paragraphs_that_name_a_word() -> None:
    outline = Outline("It was CARRIED.\n\nIt was carried, and carried again.\n\nIt fell.")
    assert outline.naming(["carried"], 0, 2) == {0, 1}
    assert outline.naming(["carried"], 0, 2, case=True) == {1}
    assert outline.naming(["carried", "fell"], 1, 2) == {1, 2}


LABELLED = sorted(Path(__file__).parents[1].glob("labelled/text/*.txt"))


def _gated(text: str) -> Iterator[tuple[re.Pattern[str], Iterable[re.Match[str]]]]:
    """Yield patterns with what is found of them behind their cheap looks."""
    small = small_letters(text)
    yield cues._MOVED_BY, match_at(cues._MOVED_BY, text, find_words(small, cues._MOVED))
    yield (
        cues._SECONDED_BY,
        match_at(cues._SECONDED_BY, text, find_words(small, cues._SECONDED)),
    )
    yield cues._BARE_CUE, cues._bare_cues(text, small)
    pronouns = find_words(text, moving_verbs._PRONOUNS)
    yield (
        moving_verbs._PRONOUN,
        match_around(moving_verbs._PRONOUN, text, pronouns, "who", moving_verbs._SAID),
    )
    heard = find_words(text, speakers._HEARD_WORDS)
    yield speakers._HEARD, match_at(speakers._HEARD, text, heard)
    apologies = find_words(small, told._APOLOGETIC)
    yield told._APOLOGIES, match_at(told._APOLOGIES, text, apologies)
    yield interest_regions._HEADING, interest_regions._headings(text)
    reading = Reading(text)
    yield other_movings.IMPERSONAL, other_movings._told(reading, other_movings.IMPERSONAL)
    yield other_movings.OFFICE_MOVES, other_movings._told(reading, other_movings.OFFICE_MOVES)


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.stem)
def test_no_place_of_a_real_page_is_passed_over(path: Path) -> None:
    text = clean_text(path.read_text(encoding="utf-8"))
    flat = Outline(text).flat
    for pattern, found in _gated(text):
        whole = flat if pattern in (other_movings.IMPERSONAL, other_movings.OFFICE_MOVES) else text
        assert [m.span() for m in found] == [m.span() for m in pattern.finditer(whole)]


def test_what_a_pattern_of_votes_needs_is_looked_for() -> None:
    for kind, (_, needs) in read_patterns().items():
        for need in needs:
            known = (word in need for word in (*list_triggers(), *MAYBE))
            assert need.startswith(COMMON) or any(known), (kind, need)
