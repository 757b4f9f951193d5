"""Whole minutes of small bodies, in house styles drawn by chance, are read as they were printed.

`python -m tests.rendered.minutes_reading 300` prints each fact that is read otherwise, and a table.
"""

from collections import Counter
from functools import cache
from typing import Any

import pytest

from minutebook.page_json import page_json
from nlp.pages.page import annotate_page
from tests.rendered.minutes import print_page
from tests.rendered.minutes_reading import compare

PAGES = 120
# Of a thousand facts, how many are read right at least, and how many wrong at most.
FLOORS = {"decision": (990, 1), "vote": (985, 6), "act": (997, 2)}


@cache
def count() -> Counter[tuple[str, str]]:
    """Return how often each kind of fact is right, missing or wrong."""
    pages = (print_page(seed) for seed in range(PAGES))
    return Counter((what, how) for page in pages for _, what, how, _ in compare(page))


HEAD = (
    "NORTON PARISH COUNCIL\n\nPresent: Mr Marsh (AM), Mr Reed (TR), Mr Hill (JH), Mr Cole (DC)\n\n"
)


def read(text: str) -> dict[str, Any]:
    """Return what is read of an item beneath the list of those present."""
    meetings = page_json("", annotate_page(f"{HEAD}{text}\n"))["meetings"]
    keys = ("people", "resolutions", "votes")
    return {key: [each for meeting in meetings for each in meeting[key]] for key in keys}


def test_who_proposes_beneath_the_heading_of_an_election_is_not_elected() -> None:
    text = (
        "1. Election of Chairman\nMr Hill proposed Mr Cole, Mr Reed seconding. Mr Cole was elected."
    )
    people = {person["name"]: person for person in read(text)["people"]}
    assert not {"appointed", "chaired"} & set(people["Hill"]["acts"])
    assert people["Hill"]["role"] is None
    assert "appointed" in people["Cole"]["acts"]


def test_initials_behind_a_surname_alone() -> None:
    vote = read("1. Gate\nIt was agreed to paint the gate. Prop: TR Sec: DC Unanimous.")["votes"][0]
    assert (vote["mover"], vote["seconder"], vote["method"]) == ("Reed", "Cole", "unanimous")


def test_what_was_agreed_is_told_once() -> None:
    text = "1. Gate\nOn the proposition of Mr Reed seconded by Mr Hill it was resolved that the gate be painted. AGREED."
    assert [d["text"] for d in read(text)["resolutions"]] == ["the gate be painted."]


@pytest.mark.parametrize(
    "text",
    [
        "The Highway Authority had no objection.",
        "The county council had no objection.",
        "Resolved accordingly.",
    ],
)
def test_what_decides_nothing(text: str) -> None:
    assert read(f"1. Gate\nThe plans were on show. {text}")["resolutions"] == []


def test_a_vote_is_not_on_what_is_told_beneath_it() -> None:
    text = (
        "GATE - Mr Reed proposed that the gate be painted, seconded by Mr Hill. The motion was put "
        "to the vote and carried.\n\nREPORT - The Council noted the report."
    )
    found = read(text)
    told = [found["resolutions"][vote["resolution"]]["text"] for vote in found["votes"]]
    assert told == ["the gate be painted"]


@pytest.mark.parametrize("what", FLOORS)
def test_minutes_of_small_bodies(what: str) -> None:
    right, missing, wrong = (count()[what, how] for how in ("right", "missing", "wrong"))
    least, most = FLOORS[what]
    assert right * 1000 >= least * (right + missing + wrong)
    assert wrong * 1000 <= most * (right + missing + wrong)
