"""What was moved and came to nothing, before another decision: nobody voted on it."""

import pytest

from nlp.pipeline import annotate


def votes(text: str) -> list[tuple[str, str | None, str | None]]:
    found = annotate(f"Minutes:\n\n{text}").votes
    return [(v.outcome, v.mover, v.seconder) for v in found]


@pytest.mark.parametrize(
    "text",
    [
        # let go, as the words behind it say
        "Cllr Marsh proposed a new gate but gained no support. It was RESOLVED that the drain be"
        " cleared.",
        "Cllr Marsh proposed a bench at £900, which found no backing. It was RESOLVED that a bench"
        " be bought at £400.",
        "Councillor Marsh proposed that the speeches be cut to three minutes, seconded by Councillor"
        " Reed. Several spoke against and Councillor Marsh said that she would not press it.\n\n"
        "RESOLVED That the other changes be made.",
        "Councillor Marsh moved that the fee be waived, seconded by Councillor Reed. In the end the"
        " motion was not pursued.\n\nRESOLVED: That the fee be reviewed.",
        "Councillor Marsh proposed that it read 'may'. Councillor Reed stated that he could not"
        " second that.\n\nRESOLVED: That the draft be sent.",
        "Councillor Marsh proposed that the mill be listed. Nobody seconded it. RESOLVED: That the"
        " mill be kept under review.",
        "Cllr Marsh's motion that the bins be emptied weekly was not put.\n\nResolved: bins to be"
        " emptied fortnightly as now.",
        "Cllr Marsh proposed moving the post to the shop. Cllr Reed disagreed. It was left for the"
        " time being.\n\nIt was resolved to buy new pads at £65.",
        "It was proposed by Cllr Marsh and seconded by Cllr Reed that the ash be felled. After"
        " discussion it was decided not to put the matter to a vote until the survey is received."
        "\n\nIt was RESOLVED to commission a survey at a cost of £300.",
        "Cllr Marsh proposed a bench at the mill. This did not receive a seconder. It was RESOLVED that"
        " the mill be painted.",
        "Cllr Marsh moved that the mill be sold, seconded by Cllr Reed. The Chair ruled the motion out"
        " of order. RESOLVED that the mill be kept.",
        "Cllr Marsh proposed a bench at the mill, seconded by Cllr Reed. Members preferred to wait. It"
        " was RESOLVED that the mill be painted.",
        "Proposed by Cllr Marsh, seconded by Cllr Reed, to buy a mower. It was withdrawn. Resolved to"
        " buy a rake.",
        "Cllr Marsh proposed a fence. Cllr Reed proposed a hedge instead, seconded by Cllr Gray. Neither"
        " was voted on, and the Chairman asked for costs. It was RESOLVED to pay the mower bill of £88.",
        # another matter, a sentence of it in between
        "Cllr Marsh proposed a zip wire and Cllr Reed seconded it. There was a long discussion about"
        " cost. The Clerk will get prices. It was resolved to pay the ROSPA fee.",
        "Cllr Marsh proposed a new gate.\n\nThe Clerk described the drains. It was RESOLVED that the"
        " culvert be cleared.",
        "Councillor Marsh proposed that the meeting adjourn; this was seconded by Councillor Reed but"
        " the Mayor was minded to continue.\n\nRESOLVED That the report be approved.",
        "The Leader proposed that a further recommendation (d) be considered at a later date."
        " Councillor Reed seconded the Leader's remarks about staff.\n\nRESOLVED: That"
        " recommendations (a) to (c) be agreed.",
    ],
)  # fmt: skip
def test_what_came_to_nothing_is_not_carried_by_the_next_decision(text: str) -> None:
    assert votes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Proposed by Cllr Marsh, seconded by Cllr Reed.\n\nRESOLVED that the culvert be cleared.",
        "Cllr Marsh proposed a new gate, seconded by Cllr Reed, and it was resolved to spend £400.",
        "Cllr Marsh proposed a new gate, seconded by Cllr Reed. It was agreed.",
        "Cllr Marsh proposed and Cllr Reed seconded. There was a long discussion about cost. It was"
        " RESOLVED to pay the ROSPA fee.",
        "Cllr Marsh proposed that a bench be bought, seconded by Cllr Reed. The Clerk gave prices."
        " RESOLVED that two benches be bought.",
        "Cllr Marsh moved the recommendations in the report, seconded by Cllr Reed. The Clerk gave"
        " prices. RESOLVED that the culvert be cleared.",
        "Cllr Marsh moved, seconded by Cllr Reed, that the mill be let. The Clerk was thanked."
        " RESOLVED accordingly.",
        "Cllr Marsh moved, seconded by Cllr Reed, that the mill be let. The Clerk was thanked."
        " RESOLVED: That the motion be approved.",
        "Cllr Marsh moved, seconded by Cllr Reed, that the mill be let. It had not been put to the"
        " public. RESOLVED: That the mill be let.",
        # another's came to nothing
        "It was moved by Cllr Marsh and seconded by Cllr Reed that Cllr Hill be appointed.\n\nIt was"
        " moved by Cllr Gray that Cllr Orr be appointed. There was no seconder.\n\nRESOLVED that"
        " Cllr Hill be appointed.",
        "Cllr Marsh moved, seconded by Cllr Reed, that the meeting adjourn for tea. The rain was"
        " heavy. RESOLVED that the meeting be adjourned.",
    ],
)  # fmt: skip
def test_what_was_moved_is_carried_by_the_decision_on_it(text: str) -> None:
    assert votes(text) == [("carried", "Marsh", "Reed")]
