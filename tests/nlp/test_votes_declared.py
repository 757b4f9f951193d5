"""Elections that a Chair declared, ballots in brackets, noughts and heads beside three figures."""

import pytest

from nlp.annotations import Vote
from nlp.pipeline import annotate

NOMINATED = (
    "Councillor Orton was proposed by Councillor Brice and seconded by Councillor Kemble."
    " Councillor Denby was proposed by Councillor Hill and seconded by Councillor Gray."
)
MOVED = "It was proposed by Councillor Brice and seconded by Councillor Kemble that the fence be mended."


def votes(text: str) -> tuple[Vote, ...]:
    return annotate(f"Minutes:\n\n{text}").votes


@pytest.mark.parametrize(
    "told",
    [
        "When put to the vote, the Chair declared that Councillor Orton had been elected.",
        "On being put to the vote, the Mayor announced that Councillor Orton had been duly elected.",
        "A vote was taken and it was declared that Councillor Orton had been elected as Chair.",
        "Following a ballot (Orton 6, Denby 3) Councillor Orton was elected as Chair.",
        "When put to the vote, Councillor Orton was elected as Chair by 7 votes to 3.",
    ],
)
def test_who_was_declared_elected_won_and_the_other_nominee_lost(told: str) -> None:
    found = {vote.mover: vote.outcome for vote in votes(f"{NOMINATED} {told}")}
    assert found == {"Brice": "carried", "Hill": "lost"}


def test_a_nominee_who_would_not_stand_lost_nothing() -> None:
    told = (
        "Councillor Hill proposed that Councillor Denby be appointed Chair, seconded by Councillor"
        " Gray. Councillor Denby said she would not accept the proposal.\n\nProposed by Councillor"
        ' Brice;\n\nSeconded by Councillor Kemble;\n\n"That Councillor Orton be appointed Chair".'
        "\n\nAs there were no other nominations, the Mayor declared Councillor Orton elected as Chair."
    )
    assert [vote.outcome for vote in votes(told)] == ["carried"]


def test_what_is_announced_of_another_body_elects_nobody() -> None:
    told = "The Clerk announced that Councillor Vane had been elected as Chair of the Hall Trust."
    assert votes(told) == ()


@pytest.mark.parametrize(
    "ballot",
    [
        "A ballot was held (Ann Orton 6 votes, Bo Denby 3 votes).",
        "A ballot was held (Ann Orton: 6 votes; Bo Denby: 3 votes).",
        "A ballot was held (Ann Orton 6 votes and Bo Denby 3 votes).",
    ],
)
def test_a_ballot_in_brackets_gives_each_nominee_the_votes(ballot: str) -> None:
    told = votes(f"Two nominations were received. {ballot} Councillor Ann Orton was elected Chair.")
    assert [(v.for_count, v.outcome) for v in told] == [(6, "carried"), (3, "lost")]


@pytest.mark.parametrize(
    "figures",
    [
        "Vote: 8 for, o against, 1 abstention. Carried.",
        "Vote: For 8, Against O, Abstained 1. Carried.",
        "Vote: 8/0/1 (for/against/abstain). Carried.",
        "Vote (for/against/abstain): 8/0/1. Carried.",
        "For/Against/Abstain: 8/0/1.",
        "Votes For/Against/Abstentions 8-0-1. Carried.",
    ],
)
def test_noughts_and_heads_beside_three_figures(figures: str) -> None:
    (vote,) = votes(f"{MOVED} {figures}")
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (8, 0, 1)


def test_all_but_one_in_favour_carries_and_is_not_unanimous() -> None:
    (vote,) = votes(f"{MOVED} All but one in favour.")
    assert (vote.outcome, vote.method == "unanimous") == ("carried", False)


@pytest.mark.parametrize(
    "told",
    [
        "The Leader suggested, and Council accepted, that the bench be moved.",
        "The Leader suggested, and it was accepted, that the bench be moved.",
        "The Clerk suggested and members accepted that the bench be moved.",
    ],
)
def test_what_was_suggested_and_accepted_was_decided(told: str) -> None:
    (decision,) = annotate(f"Minutes:\n\n{told}").resolutions
    assert decision.text == "the bench be moved."


def test_what_members_accepted_as_told_is_no_decision() -> None:
    told = "The Clerk advised, and Members accepted, that the hedge was not the Council's."
    assert not annotate(f"Minutes:\n\n{told}").resolutions
