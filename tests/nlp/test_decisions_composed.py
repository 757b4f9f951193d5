"""Decisions composed of a proposal, a second and an outcome, whatever was proposed and how told.

`|` stands for a new paragraph. All names and matters are invented.
"""

import pytest

from nlp.annotations import Annotations
from nlp.pages.page import annotate_page

PRESENT = (
    "VALE PARISH COUNCIL|Minutes of the meeting of 7 May 2024||Present: Cllrs Ann Fenn (AF), Ben "
    "Marsh (BM), Cy Hill and Di Poole||1. Hall|"
)


def read(text: str) -> Annotations:
    """Return what minutes say, those present above them."""
    (entry,) = annotate_page((PRESENT + text).replace("|", "\n"))
    return entry.annotations


def decided(text: str) -> list[str]:
    """Return the decisions, `verb status: words`."""
    return [f"{r.verb} {r.status}: {r.text.rstrip(' .')}" for r in read(text).resolutions]


PROPOSED = [
    # a thing, behind both verbs or alone; a sum
    ("Cllr Marsh proposed, and Cllr Hill seconded, a rent of £425, a fall of 3%. All in favour.", ["agree resolved: a rent of £425, a fall of 3%"]),
    ("Cllr Marsh proposed £90. Cllr Poole moved an amendment that it be £60, seconded by Cllr Hill. The amendment was lost by 1 vote to 3. The proposal was carried.", ["agree resolved: £90"]),
    # somebody for an office, who took it
    ("AF proposed Cy Hill for Chairman, this was seconded by BM. There being no other nominations Cy Hill accepted the position.", ["appoint resolved: Cy Hill for Chairman"]),
    ("Cllr Marsh proposed Cllr Poole as Treasurer, seconded by Cllr Hill. Cllr Poole accepted the role.", ["appoint resolved: Cllr Marsh proposed Cllr Poole as Treasurer, seconded by Cllr Hill. Cllr Poole accepted the role"]),
    ("Cllr Marsh proposed Cllr Poole as Vice-Chairman, this was seconded by Cllr Hill. All in favour.", ["appoint resolved: Cllr Marsh proposed Cllr Poole as Vice-Chairman, this was seconded by Cllr Hill. All in favour"]),
    ("The vacancy. There being no other name, Trustee Poole was elected.", ["appoint resolved: Trustee Poole was elected"]),
    ("BM was duly elected Vice-Chair and took his seat.", ["appoint resolved: BM was duly elected Vice-Chair and took his seat"]),
    # told as a noun, its outcome at the sentence's end
    ("A proposal by Cllr Marsh, seconded by Cllr Hill, to raise the toll to £2 was turned down, with one in favour and three against.", ["reject lost: raise the toll to £2"]),
    ("The amended motion, that £60 be put by for the weir, was then carried unanimously.", ["agree resolved: £60 be put by for the weir"]),
    # in quotes, as Irish councils give notice
    ("Notice of Motion: Cllr. Ben Marsh: “That this Council asks the Minister to dredge the weir.” Seconded by Cllr. Cy Hill. The motion was agreed.", ["request resolved: “That this Council asks the Minister to dredge the weir.”"]),
    ("2. Motion by Cllr Marsh: “That this Council lights the bridge.”|Cllr Marsh moved the motion and spoke to it. Cllr Hill seconded. The motion was carried.", ["agree resolved: “That this Council lights the bridge.”"]),
    ("Ar moladh Cllr. Ben Marsh, Cuidithe ag Cllr. Cy Hill agus glacadh leis “That the minutes of the May meeting be adopted.”", ["confirm_minutes resolved: “That the minutes of the May meeting be adopted.”"]),
    # agreed by those present is no request for a named vote
    ("It was proposed by Cllr Marsh, seconded by Cllr Hill that the weir be dredged, this was agreed by the members present.", ["agree resolved: the weir be dredged"]),
    ("The Clerk asked for leave to buy a rake of up to £25: AGREED.", ["approve resolved: The Clerk asked for leave to buy a rake of up to £25: AGREED"]),
]  # fmt: skip

MOVED = "Cllr Marsh proposed, seconded by Cllr Hill: “That this Council dredges the weir.”||An amendment was proposed by Cllr Poole, seconded by Cllr Hill, to add “by May”. Cllr Marsh accepted the amendment.||"
AS_AMENDED = [
    "The motion as amended was AGREED.",
    "The motion, as amended, was agreed.",
    "The amended motion was adopted.",
    "The motion as amended was put and agreed.",
    "The substantive motion was approved unanimously.",
    "The motion, as amended, was carried.",
    "It was then AGREED to adopt the motion as amended.",
]
WEIR = "“That this Council dredges the weir.”"
ANNOUNCED = [
    "On the proposal of Cllr. Marsh and seconded by Cllr. Hill, the following motion was adopted:",
    "The Council unanimously agreed the following motion, moved by Cllr Marsh and seconded by Cllr Hill:",
    "The following amended motion was agreed by the Council:",
    "The Council agreed the following resolution:",
]

FIGURES = [
    ("It was agreed by 3 votes to 1, Mr Hill not voting, to refuse consent.", ["refuse refused: refuse consent"]),
    ("Following discussion it was resolved, with 3 in favour and 1 against, to take on the lower weir only.", ["agree resolved: take on the lower weir only"]),
    ("The Committee agreed by a majority of 6:1 with 1 abstention to refuse the application.", ["refuse refused: refuse the application"]),
    ("It was, with one against, resolved that the weir be let.", ["agree resolved: the weir be let"]),
    ("It was resolved, Cllrs Marsh and Hill wishing their votes against to be recorded, that the toll be raised.", ["agree resolved: the toll be raised"]),
    ("Members voted 5:2 to dredge the weir.", ["agree resolved: dredge the weir"]),
    ("On the proposal of Cllr. A. Marsh, seconded by Cllr. Hill, the Bye-Laws were adopted.", ["adopt resolved: On the proposal of Cllr. A. Marsh, seconded by Cllr. Hill, the Bye-Laws were adopted"]),
    ("20/65Resolved to note the weir report. It was agreed that the rake be sold.", ["note resolved: note the weir report", "agree resolved: the rake be sold"]),
    # the figures are of what was decided, not of the vote
    ("It was agreed that two quotations to clear the weir be sought.", ["request resolved: two quotations to clear the weir be sought"]),
    ("It was agreed that plots 4 and 9 be let to the next on the list.", ["agree resolved: plots 4 and 9 be let to the next on the list"]),
]  # fmt: skip

# A matter with its outcome: behind a dash, in a word behind a sentence, in a passive of any subject.
DISPOSED = [
    ("Fees for the skittles club – deferred to April so that its secretary can be present.", ["defer deferred: Fees for the skittles club – deferred to April so that its secretary can be present"]),
    ("Draft minutes of the Weir Committee: noted by members.", ["note resolved: Draft minutes of the Weir Committee: noted by members"]),
    ("Letter from the Water Board on the sluice – noted.", ["note resolved: Letter from the Water Board on the sluice – noted"]),
    ("To exclude the public for the next item: agreed.", ["exclude_public resolved: To exclude the public for the next item: agreed"]),
    ("Grants – Fair £50, Choir £70: all agreed, proposed by Cllr Marsh, seconded by Cllr Hill.", ["agree resolved: Fair £50, Choir £70: all agreed, proposed by Cllr Marsh, seconded by Cllr Hill"]),
    ("Cllr Marsh told of two dates in May. Noted.", ["note resolved: Cllr Marsh told of two dates in May. Noted"]),
    ("Quote of Messrs Weir to clean the trough was accepted.", ["approve resolved: Quote of Messrs Weir to clean the trough was accepted"]),
    ("The request from the choir was refused, as the form had not been signed.", ["refuse resolved: The request from the choir was refused, as the form had not been signed"]),
    ("Manager's Orders nos. 14 to 19 were noted.", ["note resolved: Manager's Orders nos. 14 to 19 were noted"]),
    ("Agreed that Cllr Hill get a price from the mason.", ["agree resolved: Cllr Hill get a price from the mason"]),
    ("Finance: payments of £20 were agreed, proposed by Cllr Marsh.", ["approve resolved: payments of £20 were agreed, proposed by Cllr Marsh"]),
    # what a council says that is asked
    ("22/0041 Weir Lane. No observations.", ["other resolved: No observations"]),
    ("22/0041 Weir Lane, porch. OBSERVATION-no objection if tied to the house", ["other resolved: no objection if tied to the house"]),
    ("No objection (unanimous).", ["other resolved: No objection (unanimous)"]),
    ("The Council objected strongly, there being no room at the school.", ["other resolved: The Council objected strongly, there being no room at the school"]),
    # a decision in a sentence of its own, behind what was resolved
    ("Resolved: to adopt the weir policy. The toll policy was put back to the next meeting.", ["adopt resolved: adopt the weir policy", "defer deferred: The toll policy was put back to the next meeting"]),
    ("It was proposed by Cllr Marsh that the rules be suspended. Cllr Hill seconded the proposal.|Upon being put to the vote, the proposal was lost.", ["reject lost: the rules be suspended"]),
    ("A motion was put forward and seconded to refuse the licence. The motion was defeated by 3 votes to 5.", ["reject lost: refuse the licence"]),
    ("On a motion by Cllr Marsh and seconded by Cllr Hill it was – Resolved (3:1) – that the weir be let.", ["agree resolved: the weir be let"]),
]  # fmt: skip

UNDECIDED = [
    "Weir Farm: refused by the District Council in May. Noted.",
    "22/0041 Weir Lane, porch - approved.",
    "Cllr Hill – holiday – accepted.",
    "Their reasons were accepted.",
    "Apologies: noted.",
    "He was refused by the bank, and the matter rests there.",
    "Vote: four for, one against.",
    "Cllr Marsh said that the request from the choir was refused.",
    "Planning permission was refused in 2019.",
    "Cllr Marsh proposed a rent of £425, a fall of 3%.",
    "Cllr Marsh proposed Cllr Poole for Chairman, seconded by Cllr Hill. Cllr Hill proposed Cllr Fenn for Chairman, seconded by Cllr Poole. Cllr Poole accepted the nomination.",
    "Mr Weir accepted the post of weir keeper last year.",
    "A letter called the plan “That hole in the ground we all know of.” Cllr Hill laughed.",
    "The Clerk asked for leave to think of it.",
    "Mr Hill said that he had accepted the role of umpire.",
]


@pytest.mark.parametrize(("text", "expected"), PROPOSED + FIGURES + DISPOSED)
def test_decided(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize("text", UNDECIDED)
def test_undecided(text: str) -> None:
    assert decided(text) == []


def test_who_took_the_office_was_elected() -> None:
    (vote,) = read(PROPOSED[2][0]).votes
    assert (vote.outcome, vote.on, vote.mover, vote.seconder) == (
        "carried", "appointment", "Ann Fenn", "Ben Marsh",
    )  # fmt: skip


def test_what_lost_to_another_proposal_was_not_decided() -> None:
    text = (
        "Cllr Marsh proposed that the weir be dredged, seconded by Cllr Hill. Cllr Poole proposed "
        "that the weir be left, seconded by Cllr Fenn. There was a vote, 2 to 2, and the Chairman "
        "gave his casting vote to dredge."
    )
    assert decided(text) == ["agree resolved: the weir be dredged"]
    assert [vote.outcome for vote in read(text).votes] == ["carried", "lost"]


@pytest.mark.parametrize("told", AS_AMENDED)
def test_the_motion_as_amended_is_decided_in_the_words_moved(told: str) -> None:
    found = read(MOVED + told)
    assert [r.text for r in found.resolutions] == [WEIR]
    votes = [(v.on, v.mover) for v in found.votes]
    assert sorted(votes) == [("amendment", "Poole"), ("substantive_motion", "Marsh")]


def test_the_motion_as_amended_is_not_told_beside_what_was_decided() -> None:
    decided = "DECIDED: That this Council dredges the weir by May."
    found = read(f"{MOVED}The motion, as amended, was then agreed unanimously.||{decided}")
    assert [r.text for r in found.resolutions] == ["this Council dredges the weir by May."]


@pytest.mark.parametrize("told", ANNOUNCED)
def test_a_motion_in_quotes_beneath_its_outcome_is_what_was_decided(told: str) -> None:
    assert [r.text for r in read(f"{told}||{WEIR}||Members spoke.").resolutions] == [WEIR]


def test_a_motion_sent_to_another_meeting_is_not_decided_in_its_words() -> None:
    told = "It was agreed that the following motion would be submitted to the full Council:"
    (found,) = read(f"{told}||{WEIR}||Members spoke.").resolutions
    assert found.text.startswith("the following motion would be submitted")
