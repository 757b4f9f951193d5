"""Further wordings of small councils' decisions, each among other items, and their look-alikes.

`|` stands for a new paragraph. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate

ABOVE = "1. Hedges\n\nThe Clerk read out a letter about hedges.\n\n2. Lanes\n\nThe Clerk had a letter about lanes.\n\n"
BELOW = "\n\n3. Trees\n\nThe Clerk spoke about trees.\n\n4. Ponds\n\nThere was nothing to report.\n"


def decided(text: str) -> list[str]:
    annotations = annotate(ABOVE + text.replace("|", "\n\n") + BELOW)
    return [f"{r.verb}/{r.status}: {' '.join(r.text.split())}" for r in annotations.resolutions]


# What was decided is the whole sentence.
WHOLE = {
    "Clerk to write to the bus company - agreed.": "request/resolved",
    "The Clerk's hours to be raised to 12 - agreed.": "agree/resolved",
    "She asked if the council would write in support of a vicar, this was agreed.": "request/resolved",
    "Cllr Marsh proposed buying a bench and this was agreed.": "agree/resolved",
    "Approval was given to the purchase of a mower.": "approve/resolved",
    "Council approval was given for the purchase of a bench.": "approve/resolved",
    "The Council objected to the application on grounds of access.": "other/resolved",
    "Parish Council support this application.": "agree/resolved",
    "Transactions since last meeting were approved.": "approve/resolved",
    "Two changes were agreed to the wording of the sign.": "agree/resolved",
    "Sections 1 and 2 of the return were approved.": "approve/resolved",
    "Cllr Marsh's suggestion of a bench was agreed.": "agree/resolved",
    "Clerk's report - noted.": "note/resolved",
    "Cllrs approved the quote.": "approve/resolved",
    "Members were happy for the Clerk to go ahead with the order.": "agree/resolved",
    "There was unanimous support for buying a bench.": "agree/resolved",
    "The consensus was that a bench be bought.": "agree/resolved",
    "Agreement was reached that the fence be moved.": "agree/resolved",
    "On the proposal of Cllr Marsh, seconded by Cllr Reed, the accounts were passed.": "agree/resolved",
    "The offer was declined.": "refuse/resolved",
    "The Council declined the request.": "refuse/resolved",
    "The request was refused.": "refuse/refused",
    "The risk assessment was reviewed and adopted.": "adopt/resolved",
    "Bench for the green - deferred to next meeting.": "defer/deferred",
    "Mrs Hill's letter about the old pump by the school wall, the cost of its mending and the slabs that the frost broke there in the hard winter - deferred to the next meeting.": "defer/deferred",
    "Deferred to next meeting.": "defer/deferred",
    "Approval deferred to the next meeting.": "defer/deferred",
    "The matter was held over to the next meeting.": "defer/deferred",
}

# The words of a decision begin within the text.
WITHIN = {
    "It was agreed a card was to be posted to Mrs Hill.": "agree/resolved: a card was to be posted to Mrs Hill.",
    "It was resolved the Clerk to contact the County.": "request/resolved: the Clerk to contact the County.",
    "After a debate is was resolved to opt for the oak seat.": "agree/resolved: opt for the oak seat.",
    "It was decided the County will place a box in the lane.": "agree/resolved: the County will place a box in the lane.",
    "Councillors voted unanimously to hold the fair in May.": "agree/resolved: hold the fair in May.",
    "A majority voted to buy a bench.": "agree/resolved: buy a bench.",
    "It was carried unanimously that the desk be bought.": "agree/resolved: the desk be bought.",
    "The Council opted for the cheaper quote.": "agree/resolved: for the cheaper quote.",
    "Everyone agreed to buy a bench.": "agree/resolved: buy a bench.",
    "• Agreed that a ladder would be bought.": "agree/resolved: a ladder would be bought.",
    "∑ Agreed that a ladder would be bought.": "agree/resolved: a ladder would be bought.",
    "Also agreed we should obtain a box.": "agree/resolved: we should obtain a box.",
    "Decision: The Council will write to the owner.": "request/resolved: The Council will write to the owner.",
    "Action agreed: the Clerk to write to the owner.": "request/resolved: the Clerk to write to the owner.",
    "APPROVED: the purchase of a bench.": "approve/resolved: the purchase of a bench.",
    "The budget had been circulated - the budget was approved.": "approve/resolved: the budget was approved.",
    "24/331 extension at 2 Mill Lane. Supported.": "endorse/resolved: Supported.",
    "24/331 extension at 2 Mill Lane - no comment.": "other/resolved: no comment.",
    # the words stand before what only says that all agreed
    "Cllr Marsh to order the bench. Agreed.": "agree/resolved: Cllr Marsh to order the bench.",
    "It was suggested the matter be put off. All agreed to this.": "agree/resolved: It was suggested the matter be put off.",
    "Cllr Marsh suggested that the seat be moved. This was agreed.": "agree/resolved: Cllr Marsh suggested that the seat be moved.",
    "The Council is to write to the owner. Proposed Cllr Marsh, seconded Cllr Reed. All in favour.": "request/resolved: The Council is to write to the owner.",
    # the question that was lost
    "Shall the old oak be felled? Defeated.": "reject/lost: Shall the old oak be felled?",
    # a company's name ends the sentence
    "Proposed by Cllr Marsh and seconded by Cllr Reed to accept the quote from Hill Ltd. Carried.": "approve/resolved: accept the quote from Hill Ltd.",
    # `in favour` on a line of its own goes on from the line above
    "It was proposed by Cllr Marsh and seconded by Cllr Reed that the gate be mended. The Council was all\n in favour.": "agree/resolved: the gate be mended.",
}

# What was moved and voted on stays a decision beside the one that the next sentence tells.
BOTH = "It was proposed by Cllr Marsh and seconded by Cllr Reed that the gate be mended. The Council was all in favour. It was further agreed that the mason should wait for the plumber."

NONE = [
    "The Clerk to write to the owner, if agreed.",
    "Terms to be agreed.",
    "The owner agreed.",
    "The Council agreed.",
    "Cllr Reed reported that the gate would be mended. All agreed.",
    "The Council was told that grants would be cut. Agreed.",
    "The County Council objected to the application.",
    "A resident objected to the plan.",
    "Planning permission was given for a barn.",
    "Approval was given to Marsh Ltd by the District Council for a barn.",
    "The letter had been sent - the plan was approved by the District Council.",
    "The budget was circulated - the Clerk was thanked.",
    "Transactions since the last meeting were large.",
    "If the Parish Council agreed to mend the fence it would set no precedent.",
    "• agreed that the weather would be bad",
    "It was agreed that a dearer season is inevitable.",
    "All agreed that the newsletter is a much-valued publication.",
    "It was agreed that this provided an opportunity to learn.",
    "The sum left of the fund for hedges - carried forward to the next year.",
    "No agreement was reached that the fence be moved.",
    "None of the members agreed that the fence be moved.",
    "No members agreed that the fence be moved.",
    "There was support for the plan from those who live there.",
    "The Council voted as follows.",
    "Public Forum - no comments",
    "Cllr Marsh requested that there be a named vote and this was approved.",
    "RESOLVED ACCORDINGLY.",
]


@pytest.mark.parametrize(("text", "outcome"), WHOLE.items())
def test_a_sentence_that_says_what_was_decided(text: str, outcome: str) -> None:
    assert decided(text) == [f"{outcome}: {text}"]


@pytest.mark.parametrize(("text", "expected"), WITHIN.items())
def test_words_of_what_was_decided(text: str, expected: str) -> None:
    assert decided(text) == [expected]


def test_what_was_voted_on_and_what_was_agreed_besides() -> None:
    assert decided(BOTH) == [
        "agree/resolved: the gate be mended.",
        "agree/resolved: the mason should wait for the plumber.",
    ]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_decision(text: str) -> None:
    assert decided(text) == []
