"""Titles that no wording of the list tells, and what their words speak for."""

import pytest

from nlp.recurrence.periods import Period
from nlp.recurrence.procedural import is_procedural, is_told_by_rules, read_title
from nlp.recurrence.weighing import (
    WEIGHTS,
    fold_words,
    list_strange,
    list_traits,
    weigh_wording,
)
from nlp.weights import read_sum

PROCEDURAL = """
Updates from the previous meeting
How to ask a question at this meeting
Closing of the meeting
Quay Advisory Group minutes
"""
OF_SUBSTANCE = """
Declaration of a Climate Emergency
Interests of Tenants
Chairs and Tables Purchase
Welcome Centre
Interest rates on staff loans
Questionnaire on bus services
Evacuation chairs for the library
Meeting rooms hire charges
Closing the gap in attainment
Election of 2027: count venue
Record office relocation
Webcasting contract award
Emergency planning exercise
Presentation of the accounts
Grants
Governance
"""


@pytest.mark.parametrize("title", PROCEDURAL.strip().splitlines())
def test_words_alone_tell_a_title_without_a_matter(title: str) -> None:
    assert is_told_by_rules(title, "") is None
    assert is_procedural(title)


@pytest.mark.parametrize("title", OF_SUBSTANCE.strip().splitlines())
def test_words_alone_make_no_procedure_of_a_matter(title: str) -> None:
    assert is_told_by_rules(title, "") is None
    assert not is_procedural(title)


@pytest.mark.parametrize(
    "title",
    [
        "Membership of the Harbour Federation",
        "Public Art",
        "Timetable of Meetings",
        "quay7 Joint Committee Meetings",
    ],
)
def test_what_rules_say_outweighs_the_words(title: str) -> None:
    read = read_title(title, "")
    assert is_told_by_rules(title, "") is False
    assert weigh_wording(read.words, read.own, read.period) > -2
    assert not is_procedural(title)


def test_traits_of_a_title() -> None:
    traits = list_traits(["own", "minute"], Period("2024", year="2024"))
    pairs = ["pair=^ own", "pair=own minute", "pair=minute $"]
    assert traits == ["word=own", "word=minute", *pairs, "words>0", "words>1", "period=year"]


def test_numbers_and_the_committees_own_words_are_folded() -> None:
    assert fold_words(["12th", "harbour", "dues"], frozenset(("harbour",))) == ["#", "own", "dues"]


def test_what_no_council_prints_counts() -> None:
    traits = ["word=quay", "word=minute", "pair=^ quay", "pair=quay minute", "pair=minute $"]
    known = {"word=minute", "pair=minute $"}
    shares = [f"strange>{share}" for share in (0.2, 0.4, 0.6)]
    assert list(list_strange(traits, known)) == ["unknown>0", "pairs>0", *shares]
    assert "unknown=all" in list(list_strange(traits, {"pair=minute $"}))


def test_a_word_that_no_council_prints_speaks_for_a_matter() -> None:
    weights = read_sum(WEIGHTS, "procedural")
    assert weights["word=apologies"] > 1 > 0 > weights["word=strategy"]
    own: frozenset[str] = frozenset()
    said = weigh_wording(["question", "chair"], own, None)
    assert said > weigh_wording(["question", "qqqq"], own, None)
