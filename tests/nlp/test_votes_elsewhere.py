"""Votes told in minutes that were taken elsewhere, or at another time; and what only looks so."""

import pytest

from nlp.pipeline import annotate

HEAD = "VALE PARISH COUNCIL\n\nMinutes of the meeting held in the Village Hall on 9 April 2024\n\n"


def votes(text: str, title: str = "12 Matters of the village") -> list[tuple[object, ...]]:
    found = annotate(f"{HEAD}Present: Cllrs Marsh and Reed\n\n{title}\n\n{text}")
    return [(v.outcome, v.method, v.for_count, v.mover, v.against_names) for v in found.votes]


@pytest.mark.parametrize(
    "text",
    [
        # another body is the subject
        "The Bowls Club unanimously agreed to lend its marquee.\nRESOLVED that it be thanked.",
        "The County Council set a rise of 4%, carried by 40 votes to 21.\nRESOLVED: that it be noted.",
        "The District Council voted 22 to 9 for the plan.\nIt was RESOLVED to object.",
        "Shopkeepers voted 9:4 for Saturday. RESOLVED that a stall be let.",
        "The Friends of the Park Trust's members voted in favour by 31 to 4. It was resolved to pay £9.",
        "The Liaison Panel agreed unanimously to close the lane.\nIt was RESOLVED that the Clerk write.",
        "The Governors' Board was asked to approve it and did so unanimously.\nRESOLVED to write.",
        "The Westminster Parliament voted on Monday by 300 to 210 for the Bill.\nRESOLVED to note it.",
        "Residents had voted 40 to 3 against. The Council RESOLVED to write.",
        # another place
        "At the CPALC AGM all the motions were carried unanimously.\nRESOLVED that the fee be paid.",
        "The plan was put to the residents, who voted 40 to 3 for it.\nRESOLVED to note it.",
        "The plan was lost at the drainage board. Another was carried there.\nRESOLVED to write.",
        "The motion, proposed by Mr Pike, was put to a public meeting and carried by 40 votes to 2.\n"
        "RESOLVED to consider it in June.",
        "The Chairman said that Vale Trust had let the barn; the vote there was 7-2.\nRESOLVED to write.",
        "Cllr Marsh attended the Hall AGM. It was agreed there that Mr Pike proposed a quiz.\n"
        "RESOLVED that £10 be given.",
        "The plan was supported by 44 residents, with 12 against.\nRESOLVED that it be sent.",
        # somebody's report
        "District Cllr Marsh reported that the tax had been approved by a large majority.\n"
        "RESOLVED that the report be received.",
        "County Councillor Pike's report: The budget was approved with 40 votes for and 21 against.\n"
        "RESOLVED that the report be noted.",
        "Cllr Reed reported back from the Crime Panel. The precept was approved by 9 votes to 2."
        " Cllr Reed abstained.\nRESOLVED that the report be noted.",
        # another time
        "The motion was carried last year by 4 votes to 3, Cllr Marsh abstaining.\nRESOLVED to wait.",
        "A recorded vote was taken on the matter in 2019, with Cllr Marsh voting for and Cllr Reed"
        " against.\nIt was agreed that a survey be carried out.",
        "The vote in May (Cllrs Marsh and Reed against) was told.\nRESOLVED to move £50.",
        "Cllr Reed spoke of the previous council, which had voted 8 to 2 for it.\nRESOLVED to sell.",
        "The former warden had been elected on a vote of 4-3.\nRESOLVED that Mr Pike be appointed.",
        "Mowing was proposed by Cllr Marsh and seconded by Cllr Reed in March.\nRESOLVED to wait.",
        "The cheques were agreed by email between meetings, proposed by Cllr Marsh and seconded by Cllr"
        " Reed.\nRESOLVED that they be ratified.",
        # what minutes say, or should
        "The draft minutes said that the vote was unanimous; Cllr Reed had voted against.\n"
        "RESOLVED to amend them.",
        'Cllr Reed said that the minutes should read "proposed by Cllr Marsh and seconded by Cllr'
        ' Reed".\nRESOLVED that the minutes be amended.',
    ],
)  # fmt: skip
def test_a_vote_elsewhere_is_none_of_the_meeting(text: str) -> None:
    assert votes(text) == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("12 Report from the District Councillor", "He said that a budget had been approved. The vote"
         " was 24 for and 11 against."),
        ("12 District Council report", "The tax base was agreed. A motion on fireworks was carried.\n"
         "RESOLVED that the report be noted."),
        ("12 Reports from outside bodies", "CALC AGM: motion 3 was carried; motion 4 was lost by 32"
         " votes to 30."),
        ("12 County Councillor's report", "The rise was agreed. The motion was proposed by the Leader"
         " and seconded by Mr Pike.\nIt was resolved that the report be received."),
        ("12 Matters arising", "Min 9: approved unanimously, order placed.\nRESOLVED to buy a sign."),
    ],
)  # fmt: skip
def test_what_a_report_tells_was_voted_elsewhere(title: str, text: str) -> None:
    assert votes(text, title) == []


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        # the meeting itself, under the same titles and beside the same bodies
        ("12 County Councillor's report", "He asked for help. Proposed by Cllr Marsh, seconded by Cllr"
         " Reed that a letter be sent. All in favour.", [("unanimous", "Marsh")]),
        ("12 District Council report", "It was proposed by Cllr Marsh, seconded by Cllr Reed and agreed"
         " to write to the District Council.", [("assent", "Marsh")]),
        ("12 Grants", "The Bowls Club had asked for £50 and it was agreed unanimously to pay it.",
         [("unanimous", None)]),
        ("12 Grants", "The Bowls Club's request was approved by 5 votes to 2.", [("counted", None)]),
        ("12 Plans", "The Council voted 5-2 to object.", [("counted", None)]),
        ("12 Plans", "The residents were heard and the Council voted 5-2 to object.",
         [("counted", None)]),
        ("12 Plans", "The motion to write to the last owner was carried by 5 votes to 2.",
         [("counted", None)]),
        ("12 Plans", "RESOLVED that the report be noted. Cllr Reed abstained as he was not at the"
         " last meeting.", [("unstated", None)]),
        ("12 Minutes", "The minutes of the meeting held on 4 May were proposed by Cllr Marsh, seconded"
         " by Cllr Reed and agreed.", [("assent", "Marsh")]),
    ],
)  # fmt: skip
def test_a_vote_here_stays_one(title: str, text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(method, mover) for _, method, _, mover, _ in votes(text, title)] == told


@pytest.mark.parametrize("body", ["LIAISON PANEL", "HARBOUR BOARD", "VALE DISTRICT COUNCIL"])
def test_whose_minutes_they_are_tells_whose_vote(body: str) -> None:
    text = f"The {body.title()} agreed by 6 votes to 2 to close the lane."
    found = annotate(f"{body}\n\nMinutes of the meeting on 4 May 2024\n\n12 Mill Lane\n\n{text}")
    assert [vote.for_count for vote in found.votes] == [6]
    assert votes(text) == []


@pytest.mark.parametrize("head", ["Vale Hall Trust", "Minutes of 4 May"])
def test_trustees_of_whom_no_head_tells_otherwise_are_those_who_meet(head: str) -> None:
    text = "The Trustees agreed to mend the lamp, proposed by Cllr Marsh and seconded by Cllr Reed."
    assert [v.mover for v in annotate(f"{head}\n\n12 Lamps\n\n{text}").votes] == ["Marsh"]
