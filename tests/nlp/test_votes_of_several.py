"""Several sides in a sentence, several places to fill, and motions for another day."""

import pytest

from nlp.annotations import Vote
from nlp.pipeline import annotate


def votes(text: str) -> tuple[Vote, ...]:
    return annotate(f"Minutes:\n\n{text}").votes


@pytest.mark.parametrize(
    ("text", "abstained"),
    [
        ("with Councillors Orton, Denby and Vane voting for and Councillors Brice and Kemble against.",
         ()),
        ("Councillors Orton, Denby and Vane voting in favour and Councillors Brice and Kemble voting"
         " against.", ()),
        ("Cllrs Orton, Denby and Vane voted for while Cllrs Brice and Kemble voted against.", ()),
        ("Cllrs Orton, Denby and Vane voted in favour and Cllrs Brice and Kemble against and Cllr Hill"
         " abstained.", ("Hill",)),
    ],
)  # fmt: skip
def test_each_side_has_its_own_names(text: str, abstained: tuple[str, ...]) -> None:
    (vote,) = votes(f"A recorded vote was taken, {text} The motion was carried.")
    assert vote.for_names == ("Orton", "Denby", "Vane")
    assert vote.against_names == ("Brice", "Kemble")
    assert vote.abstain_names == abstained


COUNTED = (
    "Councillor Orton received 7 votes, Councillor Denby received 6 votes and Councillor Vane received"
    " 3 votes."
)
MOVED = (
    "Councillor Brice moved, seconded by Councillor Kemble, that Councillor Orton be appointed."
    " Councillor Hill moved, seconded by Councillor Reed, that Councillor Denby be appointed."
    " Councillor Marsh moved, seconded by Councillor Gray, that Councillor Vane be appointed."
)


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (f"{COUNTED} Councillors Orton and Denby were duly elected.", ["carried", "carried", "lost"]),
        (f"{COUNTED}\n\nRESOLVED that Councillors Orton and Denby be appointed.",
         ["carried", "carried", "lost"]),
        (f"{MOVED} On a vote:\n\nCouncillor Orton: 7 votes\nCouncillor Denby: 6 votes\nCouncillor Vane:"
         " 3 votes\n\nRESOLVED that Councillors Orton and Denby be appointed.",
         ["carried", "carried", "lost"]),
        (f"{COUNTED} Councillor Orton was duly elected.", ["carried", "lost", "lost"]),
        (f"{COUNTED}\n\nRESOLVED that Councillor Orton be appointed.", ["carried", "lost", "lost"]),
    ],
)  # fmt: skip
def test_who_was_elected_to_one_of_several_places_lost_nothing(
    text: str, outcomes: list[str]
) -> None:
    assert [vote.outcome for vote in votes(text)] == outcomes


def test_who_was_appointed_is_not_told_to_be_moved_by_anothers_mover() -> None:
    found = votes(f"{MOVED}\n\nRESOLVED: That Councillors Orton and Denby be appointed.")
    movers = [(vote.outcome, vote.mover) for vote in found]
    assert sorted(movers) == [("carried", "Brice"), ("carried", "Hill"), ("lost", "Marsh")]


@pytest.mark.parametrize(
    "text",
    [
        "The motion to hold the fair in June was carried.",
        "The motion to hold the fair in June was put to the vote and carried.",
        "The motion that the mill be closed on 3 May was carried.",
        "The proposal to move the meeting from October was carried.",
    ],
)
def test_a_motion_for_another_day_was_carried_here(text: str) -> None:
    assert [vote.outcome for vote in votes(text)] == ["carried"]


@pytest.mark.parametrize(
    "text",
    [
        "The motion was carried in June.",
        "In June the motion to hold the fair was carried.",
        "The motion in June was carried.",
    ],
)
def test_a_motion_of_another_day_was_not(text: str) -> None:
    assert votes(text) == ()


GROUPS = """Moved by Councillor Gibney
Seconded by Councillor Vane

that the plan be adopted.

AMENDMENT

Moved by Alderman Kane
Seconded by Alderman Hill

that it be put off.

In favour of the Amendment: Aldermen – Hill and Kane
Councillors – Armour and Wilmont viz 4

Against the Amendment: Alderman – Beldon
Councillors – Cullinane, Donnan, Reed and
Vane viz 5

3

Abstentions: Councillor – R Kane viz 1

The Amendment was declared lost.

{put} 8 Members voted in favour, 1 against and 1 abstention, it was

RESOLVED - that the plan be adopted.
"""


@pytest.mark.parametrize(
    "put",
    [
        "On the Substantive Proposal being put to the meeting",
        "On the original motion being put",
        "The substantive motion was put:",
    ],
)
def test_those_who_voted_alike_stand_in_groups_and_the_motion_is_voted_on_next(put: str) -> None:
    amendment, motion = annotate(f"Minutes:\n\n{GROUPS.format(put=put)}").votes
    assert (amendment.outcome, amendment.for_count, amendment.against_count) == ("lost", 4, 5)
    assert amendment.against_names == ("Beldon", "Cullinane", "Donnan", "Reed", "Vane")
    assert (motion.outcome, motion.for_count, motion.against_count) == ("carried", 8, 1)
    assert (motion.mover, motion.seconder) == ("Gibney", "Vane")


@pytest.mark.parametrize(
    "mark",
    [
        "Having considered the report, the Committee agreed by a majority of 5:1 to APPROVE",
        "The Committee agreed by a majority of 5 votes to 1 to approve",
        "RESOLVED by 5 votes to 1 to approve",
    ],
)
def test_the_figures_in_the_mark_of_the_next_decision_are_not_of_the_last_proposal(
    mark: str,
) -> None:
    moved = "It was proposed by Cllr Orton, seconded by Cllr Denby, and agreed that the report be adopted."
    first, second = votes(f"{moved}\n\n{mark} the application.")
    assert (first.mover, first.seconder, first.for_count) == ("Orton", "Denby", None)
    assert (second.mover, second.for_count, second.against_count) == (None, 5, 1)
