"""The words of procedure repeated without end: an answer within bounds, and nothing invented."""

import time

import pytest

from nlp.pipeline import annotate, build_language

LONG = 100_000
# What each repeats, and whether it says a decision at all.
REPEATED = {
    "marks": ("RESOLVED that ", False),
    "marks on one line": ("RESOLVED that the plan be approved and ", True),
    "marks in prose": ("it was agreed to ", True),
    "sentences": ("It was agreed to approve the plan. ", True),
    "paragraphs": ("RESOLVED that the plan be approved.\n\n", True),
    "labels": ("For: Marsh, Reed\n\nAgainst: Hill\n\n", False),
    "columns": ("For    Against    Abstained\nMarsh    X\n", False),
    "crosses": ("X    X    X    X\n", False),
    "votes": ("The motion was put to the vote and carried by 5 votes to 3. ", False),
    "outcomes without a sentence": ("carried. lost. ", False),
    "labels of nobody": ("For: Against: Abstain: ", False),
    "movers": ("moved by Councillor A Marsh, seconded by Councillor B Reed, ", False),
}


@pytest.mark.parametrize(("words", "decides"), REPEATED.values(), ids=REPEATED.keys())
def test_procedure_without_end_takes_bounded_time(words: str, decides: bool) -> None:
    """Four times the text takes less than eight times as long (a square would take sixteen)."""
    build_language()
    taken = []
    for length in (LONG // 4, LONG):
        text = words * (length // len(words))
        start = time.process_time()
        found = annotate(text)
        taken.append(time.process_time() - start)
    assert taken[1] < 8 * taken[0]
    assert bool(found.resolutions) == decides


def test_the_time_grows_with_the_length_alone() -> None:
    """Four times the text takes less than eight times as long (a square would take sixteen)."""
    build_language()
    taken = []
    for length in (LONG // 2, 2 * LONG):
        text = "The motion was carried by 5 votes to 3.\n\nRESOLVED that the plan be approved.\n\n"
        text *= length // len(text)
        start = time.process_time()
        annotate(text)
        taken.append(time.process_time() - start)
    assert taken[1] < 8 * taken[0]


# Cues that no stop parts from one another, so that each has all the others in its sentence.
CROWDED = ("carried. lost. ", "nem con. ", "all agreed. ", "voting: ")


@pytest.mark.parametrize("words", CROWDED)
def test_a_cue_among_others_costs_no_more_than_a_vote(words: str) -> None:
    """A crowd of cues takes less than four times as long as votes of the same length."""
    build_language()
    votes = REPEATED["votes"][0]
    taken = []
    for said in (votes, words):
        text = said * (LONG // 5 // len(said))
        annotate(text[:2_000])
        start = time.process_time()
        annotate(text)
        taken.append(time.process_time() - start)
    assert taken[1] < 4 * taken[0]
