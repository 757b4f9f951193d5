"""What parish councils decide with a mover and a seconder: the words, the vote, and whose it was.

`|` stands for a new paragraph, `/` for a new line, `\\` for a stroke. Names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page


def facts(text: str) -> list[str]:
    """Return each decision as `verb: words`, each vote as `on outcome method figures movers`."""
    page = text.replace("|", "\n\n").replace("/", "\n").replace("\\", "/")
    found = [entry.annotations for entry in annotate_page(page)]
    decided = [f"{r.verb}: {r.text}" for each in found for r in each.resolutions]
    voted = [
        f"{v.on} {v.outcome} {v.method} {v.for_count}-{v.against_count} {v.mover}/{v.seconder}"
        for each in found
        for v in each.votes
    ]
    return [*decided, *voted]


UNANIMOUS = "motion carried unanimous None-None Hill/Brook"
UNSTATED = "motion carried unstated None-None Hill/Brook"
ASSENT = "motion carried assent None-None Hill/Brook"
PRESENT = "Present: Cllrs Peter Hill (PH), Dora Brook (DB), Kay Lane (KL)||"
MINUTES = "The minutes of the meeting held on 4 March 2019"

ROWS = [
    # who proposed stands behind what was proposed
    ("6. Fence/A proposal was made to reply with no objection by Cllr Hill. Cllr Brook seconded this and all Cllrs were in favour.", ["other: reply with no objection", UNANIMOUS]),
    ("6. Fence/A proposal was raised to mend the fence by Cllr Hill. Cllr Brook seconded this and all were in favour.", ["agree: mend the fence", UNANIMOUS]),
    ("6. Fence/Proposed to accept the quote by Cllr Hill. Seconded by Cllr Brook. All in favour.", ["approve: accept the quote", UNANIMOUS]),
    # those at the meeting, all who voted
    (f"6. Minutes/{MINUTES} were then proposed by Cllr Hill, seconded by Cllr Brook and all those at the meeting were in favour.", [f"confirm_minutes: {MINUTES} were then proposed by Cllr Hill, seconded by Cllr Brook and all those at the meeting were in favour.", UNANIMOUS]),
    (f"6. Minutes/{MINUTES} were proposed by Cllr Hill, seconded by Cllr Brook and everyone was in favour.", [f"confirm_minutes: {MINUTES} were proposed by Cllr Hill, seconded by Cllr Brook and everyone was in favour.", UNANIMOUS]),
    ("6. Minutes: To approve the minutes of 4 March 2019./Proposed by Cllr Hill, seconded by Cllr Brook and signed by Cllr Dale.", ["confirm_minutes: To approve the minutes of 4 March 2019.", ASSENT]),
    # both verbs before the thing
    ("7. Application/Mr Hill proposed and Mr Brook seconded agreement with this application and the meeting unanimously agreed.", ["agree: agreement with this application", UNANIMOUS]),
    ("7. Application/Mr Hill proposed and Mr Brook seconded support for this application. All in favour.", ["agree: support for this application.", UNANIMOUS]),
    ("7. Hut/Mr Hill proposed and Mr Brook seconded the purchase of a hut. Carried.", ["approve: the purchase of a hut.", UNSTATED]),
    ("7. Application/Proposed: Mr Hill proposed and Mr Brook seconded agreement with this application and the meeting unanimously agreed.", ["agree: agreement with this application", UNANIMOUS]),
    # who was proposed and not elected is no mover's of what is agreed next
    ("3. Others/Cllr Bell was proposed in his absence by Cllr Hill, seconded by Cllr Brook. To be confirmed by Cllr Bell at the next meeting.|It was agreed that Cllr Dale would represent us at the fair.", ["agree: Cllr Dale would represent us at the fair."]),
    # each on a line of its own
    ("6. Grass/To accept the quotation of Green Ltd./Proposed: Cllr Hill/Seconded: Cllr Brook/Vote: 5 for, 1 against, 1 abstention/Carried", ["approve: To accept the quotation of Green Ltd.", "motion carried counted 5-1 Hill/Brook"]),
    ("6. Grass/That the quotation of Green Ltd be accepted./Proposed: Cllr Hill/Seconded: Cllr Brook/Carried", ["approve: That the quotation of Green Ltd be accepted.", UNSTATED]),
    ("5. Bench/It was proposed that a bench be bought./Proposer: Cllr Hill/Seconder: Cllr Brook/Voting: unanimous", ["agree: that a bench be bought.", UNANIMOUS]),
    # the two of a slash, behind what was decided
    ("6. Grass/RESOLVED to buy a mower (Cllr Hill\\Cllr Brook).", ["agree: buy a mower (Cllr Hill/Cllr Brook).", ASSENT]),
    ("6. Grass/RESOLVED to buy a mower (Cllrs Hill\\Brook, all in favour).", ["agree: buy a mower (Cllrs Hill/Brook, all in favour).", UNANIMOUS]),
    ("6. Grass/The quotation of Green Ltd was accepted. (Cllr Hill \\ Cllr Brook)", ["approve: The quotation of Green Ltd was accepted.", ASSENT]),
    (PRESENT + "6. Minutes/The minutes were approved and signed. (PH\\DB)", ["confirm_minutes: The minutes were approved and signed.", "motion carried assent None-None Peter Hill/Dora Brook"]),
    (PRESENT + "6. Grass/RESOLVED to buy a mower (PH\\DB)/7. Fence/It was agreed to obtain quotes (PH\\KL).", ["agree: buy a mower (PH/DB)", "agree: obtain quotes (PH/KL).", "motion carried assent None-None Peter Hill/Dora Brook"]),
    # what was voted on tells that somebody was elected
    ("2. Election of Chair/To elect a Chair of Vale Parish Council/Cllr Dale stated his wish to stand as Chair.|Cllr Hill proposed, Cllr Brook seconded. All in favour.|RESOLVED - Cllr Dale duly elected Chair of Vale Parish Council.", ["appoint: Cllr Dale duly elected Chair of Vale Parish Council.", "appointment carried unanimous None-None Hill/Brook"]),
    ("2. Chairman/It was unanimously agreed that Ann Marsh be Chairman.", ["appoint: Ann Marsh be Chairman.", "appointment carried unanimous None-None None/None"]),
    # `&` and a stroke between who proposed and who seconded are none of the words
    ("5. Payments: Green Ltd £697.31 and Petty Cash £50.20 - proposed Mrs. Hill & seconded by Mrs. Brook - pass for payment.|6. Hall: None.", ["approve: Green Ltd £697.31 and Petty Cash £50.20 -", ASSENT]),
    ("5. Payments: Green Ltd £697.31 - proposed Mrs. Hill & seconded by Mrs. Brook - agreed.|6. Hall: None.", ["agree: Green Ltd £697.31 - proposed Mrs. Hill & seconded by Mrs. Brook - agreed.", ASSENT]),
    ("5. Hedge: It was proposed to ask Marsh & Hill, seconded by Mrs. Brook, all in favour.", ["request: ask Marsh & Hill", "item carried unanimous None-None None/Brook"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_was_moved_and_carried(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


LIKE = [
    # told of, or planned by others
    "6. Fence/A proposal was made to the council by the owner. Cllr Brook thanked Cllr Hill.",
    "6. Fence/The works proposed to the bridge by Cllr Hill were discussed.",
    # who is to do it, what something is
    "6. Fence/The Clerk asked for quotes (Cllr Hill\\Cllr Brook).",
    "6. Fence/A report on the hedge (Cllr Hill\\Cllr Brook) was awaited.",
    # the agenda's title, and nothing agreed
    "6. Grass/To accept the quotation of Green Ltd./Cllr Hill reported on it.",
    "6. Grass/To accept the quotation of Green Ltd./Proposed: Cllr Hill/There was no seconder.",
]  # fmt: skip


@pytest.mark.parametrize("text", LIKE)
def test_nothing_was_carried(text: str) -> None:
    assert facts(text) == []


def test_what_was_agreed_is_no_list_of_voters() -> None:
    page = "4. Posts/The following were agreed:/Path Officer - Ann Marsh/Hall - Bo Reed"
    found = [entry.annotations for entry in annotate_page(page.replace("/", "\n"))]
    assert not any(each.votes for each in found)
