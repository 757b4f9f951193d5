"""What reads like a vote and is none, or is another than it seems: found in our own demo."""

import pytest

from nlp.pipeline import annotate


def votes(text: str) -> list[tuple[str, str, int | None, int | None]]:
    found = annotate(f"Minutes:\n\n{text}").votes
    return [(v.outcome, v.method, v.for_count, v.against_count) for v in found]


@pytest.mark.parametrize(
    "text",
    [
        # for whom a thing is, and how many
        "Cost of £212.00 plus VAT for two, and it was agreed to purchase these.",
        "Seats for six were ordered and agreed.",
        # speech, and what all said
        'The Mayor said: "Last week I took a paper to Cabinet and its support was unanimous."',
        "Members spoke unanimously in support of the idea.",
        "The forecast overspend stood at £4.2m, of which £2.6m fell to adult care.",
        "Rainfall was heavy and 12 trees fell in the park.",
        "It was said that in that winter the mill wheel fell.",
        "This was the year in which the second pump failed.",
        "Members agreed option 2.",
        "The works at the mill - for Mr Marsh they came late - were noted.",
        "The motion was proposed by Councillor Marsh and seconded by Councillor Reed.\n\nAs there is not"
        " approved funding for what the motion asks, the Director agreed to look into it.",
        "Members agreed option 3 for the hall.",
        "The Council resolved to: 1. Note the plan; and 2. Agree option 2.",
        "The plan was put to the vote, with 2 against.",
        "With the consent of the meeting Councillor Ann Marsh withdrew her motion.",
        "Councillor Ann Marsh attended and spoke to this item with the consent of the Committee.",
        "The following representations were made:\n\nMill Lane\n\nMrs Y. Marsh\n\nAgainst\n\n"
        "Mr S. Reed\n\nIn support",
    ],
)
def test_no_vote(text: str) -> None:
    assert votes(text) == []


def test_what_all_consent_to_is_carried() -> None:
    text = "With the consent of the Council, the motion was altered and adopted."
    assert [method for _, method, *_ in votes(text)] == ["assent"]


@pytest.mark.parametrize(
    "text",
    ["Seven voted for the motion and nine against, so it fell.", "The motion on the mill fell."],
)
def test_what_falls_is_lost(text: str) -> None:
    assert [outcome for outcome, *_ in votes(text)] == ["lost"]


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED, with Councillor Ann Marsh voting against, that the report be noted.",
        "RESOLVED that the report be noted. Councillor Ann Marsh asked that it be recorded that she"
        " voted against.",
    ],
)
def test_one_dissent_does_not_make_a_resolution_lost(text: str) -> None:
    assert all(outcome == "carried" for outcome, *_ in votes(text))


@pytest.mark.parametrize("but", ["save Councillor Hill", "save for Mr Hill", "except Mrs Hill"])
def test_all_but_one_are_not_unanimous(but: str) -> None:
    ((outcome, method, *_),) = votes(f"The motion was carried, all voting in favour {but}.")
    assert (outcome, method) == ("carried", "unstated")


def test_no_one_against_is_none_against() -> None:
    text = (
        "On being put to the vote, with no one voting against, it was RESOLVED that X be approved."
    )
    ((outcome, _, for_count, against),) = votes(text)
    assert (outcome, for_count) == ("carried", None)
    assert against in (0, None)


def test_except_for_two_is_no_figure_of_those_in_favour() -> None:
    text = "The motion was carried with all members voting in favour, except for 2 against."
    assert [(for_count, against) for *_, for_count, against in votes(text)] == [(None, 2)]
