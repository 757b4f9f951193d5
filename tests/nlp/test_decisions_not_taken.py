"""What was put and lost, only moved, or never filled in: no decision in favour, and no vote for it.

`|` stands for a new paragraph, ` / ` for a new line. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate
from tests.nlp.decisions import decided_on_page

LOST = [
    # the mark itself says no; what stands above it keeps its own words and movers
    ("RESOLVED: To pay £90 (prop. Cllr Marsh, sec. Cllr Reed). / NOT RESOLVED: To let the mill (1/5/0).",
     ["approve/resolved/0: pay £90 (prop. Cllr Marsh, sec. Cllr Reed).", "reject/lost/0: let the mill (1/5/0)."]),
    ("NOT RESOLVED that the mill be let.|RESOLVED that the mill be kept.",
     ["reject/lost/0: the mill be let.", "agree/resolved/0: the mill be kept."]),
    ("It was NOT RESOLVED to let the mill.", ["reject/lost/0: let the mill."]),
    ("It was not RESOLVED that the mill be let.", ["reject/lost/0: the mill be let."]),
    # an aside behind the mark does
    ("Resolved (not agreed): that the mill be let.", ["reject/lost/0: the mill be let."]),
    ("RESOLVED (not carried): that the mill be let.", ["reject/lost/0: the mill be let."]),
    ("RESOLVED (lost 1-5): that the mill be let.", ["reject/lost/0: the mill be let."]),
    ("Agreed (lost): that the mill be let.", ["reject/lost/0: the mill be let."]),
    # look-alikes: who did not agree, how it was not agreed, what is not to be done
    ("RESOLVED (not unanimously) that the mill be let.", ["agree/resolved/0: the mill be let."]),
    ("RESOLVED (Cllr Marsh not voting) that the mill be let.", ["agree/resolved/0: the mill be let."]),
    ("Agreed, with Cllr Marsh not agreeing, that the mill be let.", ["agree/resolved/0: the mill be let."]),
    ("RESOLVED: not to let the mill.", ["agree/resolved/0: not to let the mill."]),
    ("The dispute was not resolved. It was agreed that the mill be let.", ["agree/resolved/0: the mill be let."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LOST)
def test_what_is_marked_as_lost(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


MOVED = "That the plan be adopted was proposed by Cllr Marsh and seconded by Cllr Reed"
NOTHING = [
    # none, and one who agrees in a row of speakers
    "Resolved – none.",
    "Elected Members Appointed Members",
    "RESOLVED: None.",
    "Resolved to RECOMMEND: (none)",
    "Cllr Vail: it was a first class piece of work. Cllr Marsh: agreed.",
    # an earlier meeting's, by the time told behind the mark, or in minutes referred to
    "The Cabinet decided in July that the mill would be let.",
    "The Harbour Board decided last year that no boat be let.",
    "A new list was approved by the Cabinet Member in May under delegated powers.",
    "The bid was approved by members in June and has been sent.",
    "With reference to Article 9 of the minute of 14 March, when it was agreed to seek a price, there was submitted a report.",
    "Reference was made to Article II of the minute of meeting of the Sub-Committee of 3rd May, at which it was agreed to suspend the licence.",
    "It could not be agreed that the mill be let.",
    "The Committee met on 4 May and it was agreed that the mill would be let.",
    "At a meeting held on 4 May it was agreed that the Clerk would reply.",
    # a view
    "Members AGREED that no items required the exclusion of the press.",
    "It was agreed that none of the items on the agenda warranted it.",
    "Members agreed that it was a worthy cause.",
    "There was general agreement that the town felt safer.",
    "It was agreed that the weather was bad and the turnout low.",
    "It was agreed that housing was an urgent priority for all.",
    "The Committee agreed that ongoing vigilance was needed.",
    "Members agreed that the new lights worked well.",
    "The Chair thanked the band, and it was agreed that this was a lovely evening.",
    # another body's meeting
    "Cllr Marsh reported on the Cabinet's meeting, where the sale was agreed (moved by Cllr A Reed, carried 6-2).",
    "The Clerk told of the Trust's annual meeting in May, at which it was agreed to let the mill.",
    "Members were unable to agree that the mill be let.",
    "The dispute was NOT RESOLVED at the meeting.",
    "Matters NOT RESOLVED: none.",
    # only moved
    f"{MOVED}.",
    "That the plan be adopted was suggested by Cllr Marsh but not taken further.",
    # not pressed, let drop
    f"{MOVED}, but on reflection was not pressed to a vote.",
    f"{MOVED}. The mover later let it drop.",
    f"{MOVED} but the proposal was parked.",
    f"{MOVED}, and there the matter rested.",
    f"{MOVED}.|The motion was not pressed to a vote.",
    "That the plan be adopted, proposed by Cllr Marsh and seconded by Cllr Reed, was not put to the vote.",
    "That the plan be adopted was moved by Cllr Marsh. She later thought better of it.",
    "That the plan be adopted: moved by Cllr Marsh, who then did not pursue it.",
    "That the plan be adopted, moved by Cllr Marsh, was withdrawn.",
    "That the plan be adopted. Proposed by Cllr Marsh, seconded by Cllr Reed. Not put to the vote.",
    "That the rules be suspended. Moved Cllr Marsh. The motion was not proceeded with.",
    # not seconded
    "That the plan be adopted was proposed by Cllr Marsh but found no seconder.",
    "That the plan be adopted fell for want of a seconder.",
    "That the plan be adopted. Moved by Cllr Marsh. There was no seconder.",
    # a form that nobody filled in
    "RESOLVED that [insert resolution here].",
    "RESOLVED: [Insert decision]",
    "RESOLVED - [type the resolution here]",
    "RESOLVED that [TBC]",
    "RESOLVED that (details to be added).",
    "RESOLVED that XXXX",
    # what somebody tells of the council's pleasure; what was asked, and was not so
    "The Chairman explained that the Council was pleased to support the fair last month.",
    "The Mayor said that the Council was happy to support the choirs.",
    "The Clerk asked whether he would act for the firm. This was confirmed not to be the case.",
    "She asked whether fees had risen. That was then confirmed to be so.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_came_to_nothing(text: str) -> None:
    assert decided_on_page(text) == []
    assert annotate(text.replace("|", "\n\n")).votes == ()


DECIDED = [
    f"{MOVED}. It was carried.",
    f"{MOVED} and carried.",
    f"{MOVED} and unanimously agreed.",
    f"{MOVED}.|RESOLVED accordingly.",
    "That the plan be adopted. Proposed by Cllr Marsh, seconded by Cllr Reed.",
    "That the plan proposed by the Clerk be adopted.",
    "That the sum moved by virement be approved.",
    "That the application be withdrawn and no vote be taken. Proposed Cllr Marsh, seconded Cllr Reed.",
    "RESOLVED that [Cllr Marsh] be appointed to the panel.",
    "RESOLVED that the press [and public] be excluded.",
    "RESOLVED that [the] report be noted.",
    "Grass cutting: agreed.",
    "Mr Marsh invoice: agreed.",
    "Mrs J Reed co-option: approved.",
    "RESOLVED: None of the bids be taken.",
    "The Council agreed in principle that the mill be let.",
    # a view, and what is to be done
    "It was agreed that it was a good scheme and that the Clerk should write to the school.",
    "It was agreed that the fee was to be £20.",
    "The Council was pleased to support the fair.",
    "The fee was confirmed.",
    "It was agreed that no reply was necessary.",
    "It was agreed that the item was exempt.",
    "It was agreed that the Clerk was authorised to sign.",
    "It was agreed that this was a matter for the County Council.",
    "There was general agreement that the mill be let.",
    # when it is to be done
    "It was agreed that in September the fees be reviewed.",
    "The Council decided that from April the rent be £20.",
    "The Council agreed: in May the hall be closed.",
    "It was agreed that previously agreed fees be kept.",
    "The Committee agreed that last year's accounts be signed.",
]  # fmt: skip


@pytest.mark.parametrize("text", DECIDED)
def test_what_was_decided_all_the_same(text: str) -> None:
    assert len(decided_on_page(text)) == 1


def test_movers_behind_what_was_lost_carried_nothing() -> None:
    text = (
        "NOT RESOLVED: To let the mill. Proposed Cllr Marsh, seconded Cllr Reed, 2 for, 4 against."
    )
    (vote,) = annotate(text).votes
    assert (vote.outcome, vote.for_count, vote.against_count) == ("lost", 2, 4)


REJECTED = "Cllr Marsh moved and Cllr Reed seconded the recommendation.\n\n{} the {} was rejected."


@pytest.mark.parametrize("how", ["On a show of hands", "Following debate,", "After a vote"])
@pytest.mark.parametrize("what", ["recommendation", "proposal", "motion"])
def test_what_was_rejected_was_not_carried(how: str, what: str) -> None:
    found = annotate(REJECTED.format(how, what))
    assert {vote.outcome for vote in found.votes} <= {"lost"}
    assert {decision.status for decision in found.resolutions} <= {"lost"}
