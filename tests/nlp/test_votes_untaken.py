"""Votes that minutes speak of and nobody took, before a decision that nobody voted on."""

import pytest

from nlp.pipeline import annotate

KEPT = "\n\nRESOLVED that the mill be kept."


def votes(text: str) -> list[tuple[str, str]]:
    return [(v.outcome, v.method) for v in annotate(f"Minutes:\n\n{text}").votes]


@pytest.mark.parametrize(
    "text",
    [
        # interests in a motion that comes later
        "Interests being declared in respect of Minute 6 Councillor Marsh's motion on notice, it was"
        " suggested that a dispensation be given. It was therefore:",
        "Interests were declared in Councillor Marsh's motion. It was therefore:",
        "Councillor Reed declared an interest with regard to Councillor Marsh's amendment. It was then:",
        # negated
        "As there was no seconder, the proposal was not voted on.",
        "Cllr Marsh wished to propose a grant, but the Clerk advised that this could not be voted on.",
        "It was noted that the motion had not been voted upon.",
        "None of the options was voted on.",
        "Members did not put it to the vote.",
        "Two councillors were for and three against, but as it was informal no vote was taken.",
        "A straw poll showed 4 in favour and 3 against.",
        "Cllr Marsh against; Cllr Reed in favour; Cllr Gray undecided.",
        # supposed, or still to come
        "Had the matter been put to the vote, Cllr Marsh would have voted for the cheaper bid.",
        "Had a vote been taken, it would have been close.",
        "If the motion were put to the vote, Cllr Marsh said, he would leave.",
        "Mr Hand said that residents had been told there would be a vote on the matter.",
        "The County Council is to vote on the library next week.",
        "Members hoped to vote on the plan in May.",
        "Vote on the 20mph zone: to be taken at the June meeting.",
        "The vote on the merger was postponed.",
        # asked for, and refused
        "Councillor Marsh asked for this to be put to the vote and the Mayor declined.",
        "Cllr Marsh asked for a recorded vote on item 9. The Chairman ruled that the request had come"
        " too late. Cllrs Reed and Gray objected.",
        "Cllr Marsh requested a recorded vote but the Chairman refused.",
        "There was insufficient support for a recorded vote.",
        "A request by Cllr Marsh for a named vote was not supported.",
        # who may vote, or stayed out of a discussion
        "The dispensation allows Cllr Marsh to speak and vote on matters relating to the hall.",
        "Cllr Marsh has a dispensation to vote on the precept.",
        "The Clerk reminded those with an interest that they could not vote on the precept.",
        "Cllr Marsh abstained from the discussion and left the room.",
        "Cllr Marsh declared an interest and abstained from the debate.",
        # rules
        "The Monitoring Officer explained that a recorded vote shall be taken if six so request, and"
        " that a motion shall be carried by a simple majority.",
        "Standing orders say that a vote shall be by show of hands.",
        "It was agreed that voting be by show of hands.",
        "It was agreed that the following votes, being taken individually, be by a show of hands.",
        "Councillor Marsh asked for all votes to be taken by a show of hands.",
        "Cllr Marsh asked if the Chairman could have a casting vote.",
        "The Clerk said that the Chairman had a second or casting vote if votes were equal.",
    ],
)  # fmt: skip
def test_a_vote_that_nobody_took(text: str) -> None:
    assert votes(text + KEPT) == []


def test_a_recorded_vote_asked_for_before_the_motion_was_withdrawn() -> None:
    text = (
        "Councillor Marsh proposed, seconded by Councillor Reed, that the hall be lit in purple. A"
        " recorded vote was requested. Councillor Gray asked for it to be discussed by the Leaders"
        " first and the proposer agreed to withdraw the motion.\n\nIt was agreed that the Leaders"
        " would consider the lighting policy in September."
    )
    assert votes(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The motion was put to the vote.", "unstated"),
        ("Members were asked to vote on the plan.", "unstated"),
        ("Cllr Marsh asked for a recorded vote.", "unstated"),
        ("Cllr Marsh could not agree and the motion was put to the vote.", "unstated"),
        ("Councillor Marsh had the motion put to the vote.", "unstated"),
        ("As not all agreed, a vote was taken.", "unstated"),
        ("Cllr Marsh abstained from the discussion and the vote.", "unstated"),
        ("Cllr Marsh abstained from voting.", "unstated"),
        ("The voting was by show of hands.", "show_of_hands"),
        ("A request for a recorded vote was not supported. On a show of hands it was carried.",
         "show_of_hands"),
        ("The votes being equal the Chairman had a casting vote, and the motion was carried.",
         "casting_vote"),
        ("On a vote 4 were in favour and 3 against.", "counted"),
    ],
)  # fmt: skip
def test_a_vote_that_was_taken(text: str, told: str) -> None:
    assert votes(text + KEPT) == [("carried", told)]
