"""Decisions told by a label's outcome, by one outcome of several motions, or in rows of a list.

`|` stands for a new paragraph, ` / ` for a new line. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate
from tests.nlp.decisions import decided_on_page

# What became of it, before its words
LABELLED = [
    ("CARRIED: THAT THE COUNCIL WRITES TO THE MINISTER.", ["request/resolved/0: THE COUNCIL WRITES TO THE MINISTER."]),
    ("Carried: That the Council buys the hut.", ["agree/resolved/0: the Council buys the hut."]),
    ("CARRIED UNANIMOUSLY: That the plan be adopted.", ["adopt/resolved/0: the plan be adopted."]),
    ("MOTION CARRIED - That the plan be adopted.", ["adopt/resolved/0: the plan be adopted."]),
    ("CARRIED (7-2): to adopt the plan.", ["adopt/resolved/0: adopt the plan."]),
    ("MOTION LOST: That the plan be adopted.", ["reject/lost/0: the plan be adopted."]),
    ("DEFEATED: THAT THE PLAN BE ADOPTED.", ["reject/lost/0: THE PLAN BE ADOPTED."]),
]  # fmt: skip

# One outcome of all that was moved
SEVERAL = [
    ("Proposed by Cllr Marsh, seconded by Cllr Dale, that the hut be painted.|Proposed by Cllr Dale, seconded by Cllr Reed, that a boiler be bought.|Both motions were put to the meeting and carried unanimously.", "unanimous"),
    ("Cllr Marsh proposed that the hut be painted. Cllr Dale seconded. Cllr Dale proposed that a boiler be bought. Cllr Reed seconded. The motions were put and carried.", "unstated"),
    ("It was proposed by Cllr Marsh and seconded by Cllr Dale that the hut be painted. It was proposed by Cllr Dale and seconded by Cllr Reed that a boiler be bought. Both proposals were carried by 7 votes to 2.", "counted"),
]  # fmt: skip

ROWS = [
    ("9. Planning applications|24/00123/HSE 4 Mill Lane - a porch - No Objections / 24/00144/FUL Mill Farm, a barn - Objection", ["other/resolved/0: No Objections", "other/resolved/0: Objection"]),
    ("9. Planning applications|DC/21/0123 4 Mill Lane - a porch - No Comment / DC/21/0144 Mill Farm, a barn - Object due to height", ["other/resolved/0: No Comment", "other/resolved/0: Object due to height"]),
    ("9. Planning applications|24/00123/HSE 4 Mill Lane, a porch No Objections / 24/00144/FUL Mill Farm, a barn No Objections / 24/00145/TCA Fell an ash - Support", ["other/resolved/0: No Objections"] * 2 + ["endorse/resolved/0: Support"]),
]  # fmt: skip

# What was moved and agreed, in the words before who moved it
BEFORE_MOVERS = [
    ("A new fence at £300, proposed Cllr Marsh, seconded Cllr Dale, all agreed.", ["agree/resolved/0: A new fence at £300"]),
    ("Gift of £50 to the Scouts - proposed Cllr Marsh, seconded Cllr Dale, agreed.", ["agree/resolved/0: Gift of £50 to the Scouts"]),
    ("The Council will mend the fence - proposed by Cllr Marsh, seconded by Cllr Dale and agreed.", ["agree/resolved/0: The Council will mend the fence"]),
    ("Repairs to the roof; proposed by Cllr Marsh, seconded by Cllr Dale and carried.", ["agree/resolved/0: Repairs to the roof"]),
    ("Mrs Cole was offered the post, proposed Cllr Marsh, seconded Cllr Dale, all agreed.", ["appoint/resolved/0: Mrs Cole was offered the post"]),
    ("Repairs to the roof; proposed by Cllr Marsh, no seconder.", []),
]  # fmt: skip

SHORT = [
    ("8. Finance|Payments as listed approved.", ["approve/resolved/0: Payments as listed approved."]),
    ("8. Finance|Schedule of payments totalling £311.20 approved.", ["approve/resolved/0: Schedule of payments totalling £311.20 approved."]),
    ("8. Finance|To authorise the payments listed. Authorised.", ["approve/resolved/0: authorise the payments listed. Authorised."]),
    ("8. Finance|Payments approved at the last meeting have been made.", []),
    ("24/0032 Mill Farm|The officer told of it.|Outcome: Refused.", ["refuse/refused/0: Refused."]),
    ("24/0032 Mill Farm|Members decided to approve the application.|Outcome: Approved.", ["approve/resolved/0: approve the application."]),
]  # fmt: skip

UNCHANGED = [
    ("9. To review the Standing Orders|No changes were made.", ["agree/resolved/0: No changes were made."]),
    ("9. Annual review|The Standing Orders were reviewed. No change.", ["agree/resolved/0: No change."]),
    ("9. Representatives on outside bodies|All to remain the same.", ["agree/resolved/0: All to remain the same."]),
    ("9. To appoint committees|Status quo.", ["agree/resolved/0: Status quo."]),
    ("9. Bank signatories|As present.", ["agree/resolved/0: As present."]),
    ("9. Standing Orders|No change. It was agreed to adopt the Standing Orders.", ["adopt/resolved/0: adopt the Standing Orders."]),
    ("9. Highways|The lane is flooded. No change.", []),
    ("9. Declarations of interest|No changes.", []),
    ("9. Police report|No change.", []),
    ("9. Matters arising from the Finance Committee|No change.", []),
]  # fmt: skip

VIEWS = [
    "the hut looks untidy",
    "this would be an excellent scheme",
    "the new rota was working well",
    "parking is getting worse",
    "the new lamps make a big difference",
    "the lane is in a poor state",
    "the works at the weir would spoil the look of it",
    "the junction was dangerous and that something ought to be done",
]
DONE = [
    ("the clerk look into the cost of lamps", "request"),
    ("Cllr Marsh would help with the stall", "agree"),
    ("the hut was too small and that £50 be paid", "approve"),
    ("the lane is too narrow and the Council object", "other"),
    ("it would be best to wait", "agree"),
    ("the following comments would be submitted: the trees were welcomed but the roof was too high", "agree"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LABELLED + ROWS + BEFORE_MOVERS + SHORT + UNCHANGED)
def test_what_a_label_or_a_row_tells(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize(("text", "method"), SEVERAL)
def test_each_motion_has_the_outcome_told_of_all(text: str, method: str) -> None:
    assert decided_on_page(text) == [
        "agree/resolved/0: the hut be painted.",
        "agree/resolved/0: a boiler be bought.",
    ]
    found = annotate(text.replace("|", "\n\n")).votes
    assert [(vote.mover, vote.seconder, vote.method) for vote in found] == [
        ("Marsh", "Dale", method),
        ("Dale", "Reed", method),
    ]


def test_an_outcome_of_one_motion_is_of_the_last() -> None:
    text = "Cllr Marsh moved that the hut be painted, seconded by Cllr Dale. Cllr Dale moved that a boiler be bought, seconded by Cllr Reed. The motion was carried."
    assert decided_on_page(text) == ["agree/resolved/0: a boiler be bought"]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("who", ["It was", "Members"])
def test_a_view_is_no_decision(who: str, view: str) -> None:
    assert decided_on_page(f"The Clerk read a letter. {who} agreed that {view}.") == []


@pytest.mark.parametrize(("words", "verb"), DONE)
def test_what_is_to_be_done_is_a_decision(words: str, verb: str) -> None:
    found = decided_on_page(f"The Clerk read a letter. It was agreed that {words}.")
    assert [each.split("/")[0] for each in found] == [verb]
