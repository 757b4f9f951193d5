"""Forms of decisions and votes met in councils of every kind, and look-alikes that are none.

`|` stands for a new paragraph, `/` at a line's end for a new line. Names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page
from nlp.pipeline import annotate
from nlp.reading import Reading
from tests.nlp.decisions import decided


def flat(text: str) -> str:
    return text.replace("|", "\n\n")


def voted(text: str) -> list[str]:
    return [
        f"{v.on} {v.outcome} {v.method} {v.for_count}-{v.against_count}-{v.abstain_count}"
        f" {v.mover}/{v.seconder}"
        for v in annotate(flat(text)).votes
    ]


def sides(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    votes = annotate(flat(text)).votes
    return [(list(v.for_names), list(v.against_names), list(v.abstain_names)) for v in votes]


DECISIONS = [
    ("R E S O L V E D - that:|A. the plan be approved.", ["approve/resolved/1: A. the plan be approved."]),
    ("RESOLVED: (Unanimously)|That the plan be approved.", ["approve/resolved/0: That the plan be approved."]),
    ("RESOLVED: (For: 29 Against: 18 Abstain: 1)|That the plan be adopted.", ["adopt/resolved/0: That the plan be adopted."]),
    ("RESOLVED: That Full Council|1. Approve the plan.|2. Note the risks.", ["approve/resolved/2: Full Council 1. Approve the plan. 2. Note the risks."]),
    ("DECIDED that the Council write to the Minister.", ["request/resolved/0: the Council write to the Minister."]),
    ("The Council NOTED the following declarations of interest:-", ["note/resolved/0: The Council NOTED the following declarations of interest:-"]),
    ("Decision: To grant permission subject to conditions.", ["approve/resolved/0: To grant permission subject to conditions."]),
    ("DECISION: DEFERRED for a Member Site Visit.", ["defer/deferred/0: DEFERRED for a Member Site Visit."]),
    ("Refused, as recommended.", ["refuse/refused/0: Refused, as recommended."]),
    ("Item 2: LONG LANE: Approved, as recommended.", ["approve/resolved/0: Approved, as recommended."]),
    ("Deferred at the request of the applicant.", ["defer/deferred/0: Deferred at the request of the applicant."]),
    ("Consideration of this item was adjourned to the next meeting.", ["defer/deferred/0: Consideration of this item was adjourned to the next meeting."]),
    ("The Council received and noted the following petitions:", ["note/resolved/0: The Council received and noted the following petitions:"]),
    ("NOTED the Work Programme.|Councillor Marsh suggested more.", ["note/resolved/0: the Work Programme."]),
    ("Mrs Vole told of the price. NOTED the appendix.", ["note/resolved/0: the appendix."]),
    ("The Committee noted the number of live enforcement cases (311).", ["note/resolved/0: The Committee noted the number of live enforcement cases (311)."]),
    ("The Committee otherwise scrutinised and NOTED the progress made.", ["note/resolved/0: The Committee otherwise scrutinised and NOTED the progress made."]),
    ("The Schedule of Accounts, totalling £412, was considered in detail and approved.", ["approve/resolved/0: The Schedule of Accounts, totalling £412, was considered in detail and approved."]),
    ("RESOLVED that the following appointments be made:-|Vale Hall - Councillor Marsh|Torch Centre - Councillor Reed|The Clerk left.", ["appoint/resolved/0: the following appointments be made:- Vale Hall - Councillor Marsh Torch Centre - Councillor Reed"]),
    ("RESOLVED to make a grant of £350 to the Bowling Club.", ["approve/resolved/0: make a grant of £350 to the Bowling Club."]),
    ("RESOLVED to set the limit at £500.", ["agree/resolved/0: set the limit at £500."]),
    ("The annual report was received and noted.", ["note/resolved/0: The annual report was received and noted."]),
    # a verb that stands in a noun is none
    ("RESOLVED that the review be deferred.", ["defer/deferred/0: the review be deferred."]),
    ("RESOLVED that the terms of reference of the review be published.", ["agree/resolved/0: the terms of reference of the review be published."]),
    ("RESOLVED that the requests for enforcement action be noted.", ["note/resolved/0: the requests for enforcement action be noted."]),
    ("RESOLVED that the Minute be approved and signed by the Convener.", ["confirm_minutes/resolved/0: the Minute be approved and signed by the Convener."]),
    ("RESOLVED to go into closed session.", ["exclude_public/resolved/0: go into closed session."]),
    # behind the title that its paragraph begins with
    ("12. Minutes - The Minutes of the Meeting held on 12th March were approved and signed.", ["confirm_minutes/resolved/0: The Minutes of the Meeting held on 12th March were approved and signed."]),
    ("(c) Fencing - The tender of Marsh Ltd was approved.", ["approve/resolved/0: The tender of Marsh Ltd was approved."]),
    ("Bonfire: Councillors approved the request for a bonfire.", ["approve/resolved/0: Councillors approved the request for a bonfire."]),
    ("(f) Cheques - Cheques for the quarter were approved as follows:", ["approve/resolved/0: Cheques for the quarter were approved as follows:"]),
    ("The draft budget had been circulated in good time and was approved.", ["approve/resolved/0: The draft budget had been circulated in good time and was approved."]),
    ("Financial transactions since the last meeting were approved.", ["approve/resolved/0: Financial transactions since the last meeting were approved."]),
    ("The minutes of the last meeting were read out, agreed as a true record and signed.", ["confirm_minutes/resolved/0: The minutes of the last meeting were read out, agreed as a true record and signed."]),
    ("It was agreed a taller fence should be built as well.", ["agree/resolved/0: a taller fence should be built as well."]),
    ("It was agreed, therefore, that Mr Marsh should mend the gate.", ["agree/resolved/0: Mr Marsh should mend the gate."]),
    ("The Council agreed £40 donation to the band.", ["agree/resolved/0: £40 donation to the band."]),
    ("Cllr Marsh said that the seat was worn and it was agreed that it would be painted.", ["agree/resolved/0: it would be painted."]),
    ("Cllr Marsh said that the seat was worn and it was agreed that this was a pity.", []),
    ("The accounts of the last meeting were approved in May.", []),
    ("Correspondence was noted.", ["note/resolved/0: Correspondence was noted."]),
    ("Members noted the proposal.", ["note/resolved/0: Members noted the proposal."]),
    ("Members noted the weather.", []),
    ("The report, as circulated, was noted by the Elected Members.", ["note/resolved/0: The report, as circulated, was noted by the Elected Members."]),
    ("And Resolved.|\"That the works be approved.\"", ["approve/resolved/0: \"That the works be approved.\""]),
    ("And Resolved;|\"That the works be approved.\"", ["approve/resolved/0: \"That the works be approved.\""]),
    ("The query was resolved.|That is all.", []),
    ("It was agreed Item 3 would be taken first.", ["agree/resolved/0: Item 3 would be taken first."]),
    ("It was agreed by Members the workshop would take place in May.", ["agree/resolved/0: the workshop would take place in May."]),
    ("It was agreed the weather was bad.", []),
]  # fmt: skip

DECISIONS.append(
    # what is decided is the motion, not its amendment
    ("Following the vote it was RESOLVED to adopt the amendment, which then became the substantive motion.|Upon the substantive motion being put it was RESOLVED to adopt the motion.", ["adopt/resolved/0: adopt the motion."]),
)  # fmt: skip

NOT_DECIDED = [
    "Members appointed by Gwent Council|Councillors A Marsh and B Reed",
    "An approved contractor, refused by nobody, began the work.",
    "Deferred items are listed in the appendix.",
    "Proposed by: Councillor Marsh|Seconded by: Councillor Reed|“This Council opposes litter.”",
]

VOTES = [
    # taken in by the mover: carried by assent, and the next numbers are the motion's
    ("Councillor Marsh moved the recommendations, seconded by Councillor Reed.|Councillor Hill proposed an amendment that a footpath be added, seconded by Councillor Dale.|The amendment was accepted by the proposer and seconder.|The motion was put to the vote and carried by 19 votes to 2.",
     ["amendment carried assent None-None-None Hill/Dale", "recommendation carried counted 19-2-None Marsh/Reed"]),
    ("Councillor Marsh moved, and Councillor Reed seconded, that litter be cleared.|Councillor Hill moved an amendment that leaves be cleared, seconded by Councillor Dale.|Councillors Marsh and Reed accepted the amendment.",
     ["amendment carried assent None-None-None Hill/Dale"]),
    # figures behind the outcome
    ("The recommendations were then put to the vote and carried.|Voting: For: 43, Against: 25, Abstentions: 3",
     ["recommendation carried counted 43-25-3 None/None"]),
    ("The amendment was declared not to have been carried, 4 voting for and 9 against.", ["amendment lost counted 4-9-None None/None"]),
    # figures under a heading of their own are the decision's
    ("Councillor Marsh moved, and Councillor Reed seconded, the motion.|RESOLVED: That the plan be adopted.|Voting Record|For 7, Against 2, Abstention 1", ["motion carried counted 7-2-1 Marsh/Reed"]),
    ("The Chair declared that the amendment had not been carried.", ["amendment lost unstated None-None-None None/None"]),
]  # fmt: skip

NO_VOTES = [
    "Councillor Marsh moved an amendment that the sum be cut. There being no seconder the amendment fell.",
    "Councillor Marsh said that he would vote against the motion.",
    "Councillor Hill moved an amendment. Councillor Marsh would not have accepted the amendment.",
]

COLUMNS = [
    # a heading a column, a name a line
    ("A recorded vote was taken.\n\nFor (2)              Against (1)          Abstained (1)\nCouncillors          Councillor           Councillor\nAnn Marsh            Cy Hill              Di Dale\nBo Reed\n\nThe motion was declared carried.",
     [(["Ann Marsh", "Bo Reed"], ["Cy Hill"], ["Di Dale"])]),
    # a cross beside each name
    ("A recorded vote was taken:\n                 For       Against     Abstained\nMarsh             X\nReed                        X\nHill                                     X\nDale              X\nTotal:            2         1            1\n\nThe motion was carried.",
     [(["Marsh", "Dale"], ["Reed"], ["Hill"])]),
    # headings one under the other, then the lists
    ("The voting was as follows:\n\nFor\nAgainst\nAbstained\n\nAnn Marsh\nBo Reed\n\nCy Hill\n\nDi Dale\n\nThe motion was carried.",
     [(["Ann Marsh", "Bo Reed"], ["Cy Hill"], ["Di Dale"])]),
    # labels without a colon, with a number before the names, with `were Councillors:`
    ("A recorded vote was taken:\n\nFOR            Councillors Marsh, Reed\n\nAGAINST        Councillor Hill\n\nThe motion was CARRIED.",
     [(["Marsh", "Reed"], ["Hill"], [])]),
    ("A recorded vote was taken:\n\nFOR:        2 – Councillors Marsh and Reed\n\nAGAINST:    1 – Councillor Hill\n\nThe motion was carried.",
     [(["Marsh", "Reed"], ["Hill"], [])]),
    ("A division was called. Those voting for the motion were Councillors:\n\nMarsh\nReed\n\nThose voting against the motion were Councillors:\n\nHill\n\nCouncillor Dale abstained.\n\nThe motion was carried.",
     [(["Marsh", "Reed"], ["Hill"], ["Dale"])]),
    ("The vote on the referral:\n\nFor referral: Councillors Marsh and Reed\n\nAgainst referral: Councillor Hill\n\nRESOLVED - That the motion be referred.",
     [(["Marsh", "Reed"], ["Hill"], [])]),
    # what is said of one side is not the next one's list
    ("Those voting for the amendment were Councillors Marsh and Reed (2). Those voting against were Councillor Hill (1). Councillors Dale and Cole abstained from voting (2). The amendment was carried.",
     [(["Marsh", "Reed"], ["Hill"], ["Dale", "Cole"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DECISIONS)
def test_a_decision_in_each_form(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize("text", NOT_DECIDED)
def test_what_is_no_decision(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(("text", "expected"), VOTES)
def test_a_vote_in_each_form(text: str, expected: list[str]) -> None:
    assert voted(text) == expected


@pytest.mark.parametrize("text", NO_VOTES)
def test_what_is_no_vote(text: str) -> None:
    assert voted(text) == []


@pytest.mark.parametrize(("text", "expected"), COLUMNS)
def test_names_in_columns(
    text: str, expected: list[tuple[list[str], list[str], list[str]]]
) -> None:
    assert sides(text) == expected


def test_planning_applications_are_no_list_of_officers_elected() -> None:
    application = (
        "Applicant: Mr Kettle, 3 Long Lane|"
        "It was proposed by Cllr Marsh and seconded by Cllr Reed that a wall be agreed. "
        "The Council was all in favour.|"
    )
    text = "Officers are elected in May.|" + application * 2
    text += "Applicant: Mr Cole, 5 Long Lane It was proposed by Cllr Marsh, seconded by Cllr Reed.|"
    found = annotate(flat(text + text))
    assert {r.evidence.rule for r in found.resolutions} == {"motion-carried"}
    assert {(v.mover, v.seconder) for v in found.votes} == {("Marsh", "Reed")}


def test_reasons_in_printed_minutes_end_where_something_is_moved() -> None:
    text = (
        "Reason: The site is not suitable for homes.|"
        "FENCES|RESOLVED that a fence be built.|"
        "Reason: The site is damp.|"
        "It was proposed by Cllr Marsh and seconded by Cllr Reed that a wall be built. Carried."
    )
    assert decided(text) == [
        "agree/resolved/0: a fence be built.",
        "agree/resolved/0: a wall be built.",
    ]


def test_a_list_of_officers_elected_leaves_what_stands_far_from_it() -> None:
    officers = (
        "Chair: Ann Marsh: nom Bo Reed and sec Cy Hill|Clerk: Di Cole: nom Bo Reed, sec Ann Marsh|"
    )
    talk = "Members spoke of the verges.|" * 6
    text = "The following were elected.|" + officers + talk + "RESOLVED that the wall be built.|"
    rules = [r.evidence.rule for r in annotate(flat(text + talk + officers)).resolutions]
    assert rules == ["election", "election", "resolved", "election", "election"]


def test_lines_that_are_indented_are_read_as_any_other() -> None:
    text = (
        "It was proposed by Cllr Marsh and seconded by Cllr Reed that a wall\n"
        "    be built. The Council was all in\n    favour."
    )
    assert voted(text) == ["motion carried unanimous None-None-None Marsh/Reed"]
    text = "There was\n    submitted and noted a report on walls."
    assert [r.evidence.rule for r in annotate(text).resolutions] == ["submitted"]


def test_a_motion_that_was_lost_is_a_decision_however_the_matter_ended() -> None:
    text = flat(
        "Councillor Marsh, seconded by Councillor Reed, proposed that the application be refused. On "
        "being put to the vote this was lost by 5 votes to 8.|RESOLVED: That the application be approved."
    )
    assert decided(text) == [
        "reject/lost/0: the application be refused.",
        "approve/resolved/0: the application be approved.",
    ]
    assert voted(text) == ["motion lost counted 5-8-None Marsh/Reed"]


def test_printed_minutes_go_on_behind_declarations_of_interest() -> None:
    text = (
        "Declarations of Interest\n\nCouncillor Marsh declared an interest in item 4.\n\n"
        "Library\n\nRESOLVED that the library be closed.\n"
    )
    (entry,) = annotate_page(text)
    assert [r.text for r in entry.annotations.resolutions] == ["the library be closed."]


MOVED = [
    "Proposed Cllr Marsh, seconded Cllr Reed",
    "(Moved Cllr Marsh / Seconded Cllr Reed)",
    "Proposer: Cllr Marsh  Seconder: Cllr Reed",
    "Councillor Marsh, seconded by Councillor Reed, moved that the plan be adopted.",
    "It was moved by the Chair, Councillor Marsh, and seconded by Councillor Reed that the plan be adopted.",
    "It was proposed from the Chair by Councillor Marsh and seconded by Councillor Reed",
    "On the motion of Councillor Marsh, seconded by Councillor Reed, it was agreed to adopt the plan.",
    "On the proposition of Councillor Marsh, seconded by Councillor Reed, the plan was adopted.",
    "Prop Cllr Marsh, 2nd Cllr Mrs Reed - all in favour",
    "Councillor Marsh spoke of the cost. He thereafter proposed, seconded by Councillor Reed, that the charge be frozen.",
    "Councillor Marsh presented the report. She moved the recommendations. Councillor Reed seconded the recommendations.",
    "The Council considered the Motion submitted by Ann Marsh and seconded by Bo Reed:",
    "Councillor Marsh presented the recommendations in the report, which were seconded by Councillor Reed.",
    "County Councillor Ann Marsh presented the motion, which was duly seconded by County Councillor Bo Reed.",
    "Councillor Marsh introduced the motion standing in her name. Councillor Reed seconded the motion.",
    "The motion, moved by Cllr Marsh and seconded Cllr Reed, was carried.",
    "Moved Ann Marsh, seconded Bo Reed, that the plan be adopted.",
    "Cllr Marsh proposed, 2nd Cllr Reed",
    "Councillor Marsh's motion was seconded by Councillor Reed.",
    "A motion in the name of Councillor Marsh, seconded by Councillor Reed, was considered.",
    "Councillor Hill was proposed as Chair by Councillor Marsh, seconded by Councillor Reed.",
    "To buy a bench (Cllr Marsh prop., Cllr Reed sec., Cllr Hill abstaining).",
    "To buy a bench (Cllr Marsh prop, Cllr Reed sec).",
    "To buy a bench; Councillor Ann Marsh prop., Councillor Bo Reed sec., carried 5-1.",
    "To buy a bench (prop. Cllr Marsh, sec. Cllr Reed, Cllr Hill abstaining).",
]  # fmt: skip
NOT_MOVED = [
    "The amendments submitted by Councillor Marsh and seconded by Councillor Reed were cheap.",
    "Councillor Marsh presented the report. Councillor Reed asked about the cost.",
    "Councillor Hill spoke. He moved to the back of the room.",
    "Councillor Marsh moved into the area and was second on the list.",
    "Cllr Marsh, sec, treasurer of the club, spoke of the property.",
]


@pytest.mark.parametrize("text", MOVED)
def test_who_moved_and_who_seconded(text: str) -> None:
    (moving,) = Reading(text).movings
    assert (moving.mover.name if moving.mover else "").endswith("Marsh")
    assert (moving.seconder.name if moving.seconder else "").endswith("Reed")


@pytest.mark.parametrize("text", NOT_MOVED)
def test_nobody_moved(text: str) -> None:
    assert all(moving.mover is None for moving in Reading(text).movings)


ELECTIONS = [
    # one vote a nominee, whoever was elected carries it
    ("Councillor Marsh, seconded by Councillor Reed, moved that Councillor Finch be elected Mayor.|Councillor Hill, seconded by Councillor Dale, moved that Councillor Cole be elected Mayor.|After a vote was taken:|RESOLVED - That Councillor Finch be elected Mayor.",
     {"appointment carried unstated None-None-None Marsh/Reed", "appointment lost unstated None-None-None Hill/Dale"}),
    # motion against amendment: the names for each
    ("Councillor Marsh, seconded by Councillor Reed, moved that the charge be frozen.|As an amendment Councillor Hill, seconded by Councillor Dale, moved that the recommendation stand as printed.|On a division there voted:|For the Motion (1): Councillor Marsh.|For the Amendment (2): Councillors Hill and Dale.",
     {"motion lost recorded 1-None-None Marsh/Reed", "amendment carried recorded 2-None-None Hill/Dale"}),
    # by the mover's name
    ("Councillor Marsh proposed to seek a report. Councillor Reed seconded the proposal.|Councillor Hill proposed that no action be taken. Councillor Dale seconded the proposal.|Councillor Marsh's proposal was put to the vote:|For     6|Against   10|Councillor Hill's proposal was put to the vote:|For     10|Against    6",
     {"motion lost counted 6-10-None Marsh/Reed", "motion carried counted 10-6-None Hill/Dale"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ELECTIONS)
def test_each_proposal_has_its_own_vote(text: str, expected: set[str]) -> None:
    assert set(voted(text)) == expected


MOVED_AND_DECIDED = {
    "Standing Order 4 was suspended": (
        "On the proposal of Councillor Reed, seconded by Councillor Hill, Standing Order 4 was "
        "suspended to finish the agenda.",
        ["motion carried assent None-None-None Reed/Hill"],
    ),
    "agreed, as proposed by": (
        "It was agreed, as proposed by Councillor Reed and seconded by Councillor Hill, that the "
        "budget be adopted.",
        ["motion carried assent None-None-None Reed/Hill"],
    ),
    "proposed, seconded and adopted": (
        "The minutes of the meeting of 25 May were proposed by Cllr. A. Reed, seconded by Cllr. B. "
        "Hill and adopted.",
        ["motion carried assent None-None-None A. Reed/B. Hill"],
    ),
    "agreed by all the Members": (
        "It was proposed by Councillor Reed, seconded by Councillor Hill and agreed by all the "
        'Members "That the plan be made."',
        ["motion carried unanimous None-None-None Reed/Hill"],
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"), MOVED_AND_DECIDED.values(), ids=MOVED_AND_DECIDED.keys()
)
def test_who_moved_is_told_within_the_decision(text: str, expected: list[str]) -> None:
    assert len(decided(text)) == 1
    assert voted(text) == expected


def test_minutes_only_proposed_are_not_adopted() -> None:
    text = "The minutes of 25 May were proposed by Cllr. A. Reed, seconded by Cllr. B. Hill."
    assert (decided(text), voted(text)) == ([], [])


def test_a_number_of_things_is_no_side_of_a_vote() -> None:
    text = (
        "Councillor Reed moved that graves be counted.|The Motion was seconded by Councillor Hill."
        "|No of Burial Plots Available|Oldbury (former)|60|Marsh Lane|13"
    )
    assert (voted(text), decided(text)) == ([], [])


def test_a_short_item_of_a_page_with_a_blank_line_after_every_line() -> None:
    lines = [
        "MINUTES OF THE MEETING OF THE DISTRICT OF WESTBURY HELD IN THE",
        "TOWN HALL, WESTBURY, ON WEDNESDAY, 4TH JULY, 2018, AT",
        *("10AM.", "1.", "Roads", "The Engineer told the Members of the works that were begun in"),
        *("the spring and that a further report on them would be brought to", "a later meeting."),
        *(
            "2.",
            "Grants",
            "On the proposal of Councillor Reed, seconded by Councillor Hill, it was",
        ),
        *(
            "agreed to allocate all that is left of the grants, in the sum of",
            "€1,000 to the Singing Club.",
        ),
    ]
    (found,) = [
        " ".join(r.text.split())
        for entry in annotate_page("MINUTES\n\n" + "\n\n".join(lines))
        for r in entry.annotations.resolutions
    ]
    assert (
        found
        == "allocate all that is left of the grants, in the sum of €1,000 to the Singing Club."
    )
