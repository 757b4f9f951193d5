"""Marks of decisions that stand apart from their words, got lost, or say what another body did.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

ROWS = (
    "No. Item|||Apologies|||None.|||Minutes PDF 88 KB|||The minutes were approved as a correct record."
    "|||Mill lane PDF 90 KB|||(Report of the Director)|||The Director spoke of the lane."
)

DECIDED = [
    # what happened before the decision, within its mark
    ("It was agreed after some discussion to ask the Clerk to write.", ["request/resolved/0: ask the Clerk to write."]),
    ("The Council resolved, following a long debate, that the gate be shut.", ["agree/resolved/0: the gate be shut."]),
    # the outcome closes the sentence of what was moved
    ("Cllr A Marsh proposed and Cllr B Reed seconded that Cllr C Hill should be elected Chairman, and this was passed unanimously.", ["appoint/resolved/0: Cllr C Hill should be elected Chairman"]),
    ("Cllr A Marsh proposed and Cllr B Reed seconded that the bench be moved, and this was agreed unanimously.", ["agree/resolved/0: the bench be moved"]),
    ("Cllr A Marsh proposed and Cllr B Reed seconded that the bench be moved, and this was confirmed by all present.", ["agree/resolved/0: the bench be moved"]),
    # the mark amid the sentence: what was resolved stands before it
    ("The minutes of the meeting on 4 May were RESOLVED to be approved.", ["confirm_minutes/resolved/0: The minutes of the meeting on 4 May were RESOLVED to be approved."]),
    # the decision's own number behind the mark
    ("RESOLVED: 2022/041|That the mill be let.", ["agree/resolved/0: That the mill be let."]),
    ("RESOLVED: MC/12/22|That the mill be let.", ["agree/resolved/0: That the mill be let."]),
    # a mark that ends what was moved; the next item beneath
    ("It was proposed by Cllr A Marsh, seconded by Cllr B Reed to accept the minutes of May. 7 in favour, 2 against. RESOLVED.|12 LETTERS|Cllr Hill spoke.", ["confirm_minutes/resolved/0: accept the minutes of May."]),
    ("It was proposed by Cllr A Marsh and seconded by Cllr B Reed and RESOLVED.|That the mill be let.", ["agree/resolved/0: That the mill be let."]),
    # within a line, behind the matter
    ("Planning|The Clerk had a list.|24/331 - 14 Mill Lane. Decision - No objection.|24/332 - 2 Long Lane. Decision: (1) To object because of noise. (2) To tell the owner.", ["other/resolved/0: No objection.", "other/resolved/2: (1) To object because of noise. (2) To tell the owner."]),
    # who decides alone
    ("I, Councillor Marsh, Lead Member for Roads, in exercise of my powers, do hereby approve:|The Gritting Policy|The reasons are:|Ice.", ["approve/resolved/0: The Gritting Policy"]),
    # the first part in the line of the mark
    ("RESOLVED|That   (i)      the plan be approved; and|         (ii)     the fees be set.", ["approve/resolved/2: That (i) the plan be approved; and (ii) the fees be set."]),
    ("RESOLVED: That the Scrutiny Panel:|a) Requested a paper on fees.|b) Agreed that a group be formed.", ["agree/resolved/2: the Scrutiny Panel: a) Requested a paper on fees. b) Agreed that a group be formed."]),
    # by the parts of what was recommended
    ("The report asked Members to: (a) note the plan; (b) raise the fee.|Resolved as (a); (b) not accepted.", ["agree/resolved/0: as (a); (b) not accepted."]),
    ("Mill lane|Agreed as per recommendation 2.", ["agree/resolved/0: as per recommendation 2."]),
    ("Mill lane|Resolved as recommended.", ["agree/resolved/0: as recommended."]),
    # what a hearing determined
    ("DETERMINATION / The licence was granted. / a) No music after 23:00. / b) The gate to be kept.", ["approve/resolved/0: The licence was granted."]),
    ("Determination: The licence was granted.", ["approve/resolved/0: The licence was granted."]),
    ("Decision: The permit was unanimously revoked.", ["agree/resolved/0: The permit was unanimously revoked."]),
    # an application that nobody had to decide
    ("24/331 - 14 Mill Lane|Withdrawn by the agent", ["other/withdrawn/0: Withdrawn by the agent"]),
    ("24/331 - 14 Mill Lane|Application withdrawn by the applicant.", ["other/withdrawn/0: Application withdrawn by the applicant."]),
    ("24/331 - 14 Mill Lane|Permitted, subject to the conditions in the report.", ["approve/resolved/0: Permitted, subject to the conditions in the report."]),
    ("RESOLVED: Permit.", ["approve/resolved/0: Permit."]),
    ("RESOLVED: Permitted development rights be removed.", ["agree/resolved/0: Permitted development rights be removed."]),
    # on whose behalf, or under which rule
    ("It was agreed with the consent of the mover that the motion be deferred to May.", ["defer/deferred/0: the motion be deferred to May."]),
    ("It was agreed in accordance with the Act to exclude the public.", ["exclude_public/resolved/0: exclude the public."]),
    # what another body is to decide
    ("The Executive recommended that Full Council approved:-|1) To let the mill; and|2) To close the lane.", ["approve/recommended/2: The Executive recommended that Full Council approved:- 1) To let the mill; and 2) To close the lane."]),
    ("RESOLVED that the plan be commended to Council for approval.", ["recommend/recommended/0: the plan be commended to Council for approval."]),
    ("RESOLVED that appointments be made to the boards below.", ["appoint/resolved/0: appointments be made to the boards below."]),
    ("The Committee received and noted report number 12/23.", ["note/resolved/0: The Committee received and noted report number 12/23."]),
    # the mark in bold got lost: what goes on from it begins small
    (ROWS + "||||that Cabinet|||approves the use of £14,000; and|||lets the lane", ["confirm_minutes/resolved/0: The minutes were approved as a correct record.", "approve/resolved/0: that Cabinet approves the use of £14,000; and lets the lane"]),
    (ROWS + "||||that the item be deferred to May|||(Moved by Councillor A Marsh and seconded by Councillor B Reed)", ["confirm_minutes/resolved/0: The minutes were approved as a correct record.", "defer/deferred/0: that the item be deferred to May"]),
    # what a record prints behind it, or in the line beneath its label
    ("Decision taken: That the objection be overruled. / Alternative options considered and rejected: Do nothing.", ["agree/resolved/0: That the objection be overruled."]),
    ("RESOLVED: To approve the lease. Other Options Considered: To sell.", ["approve/resolved/0: approve the lease."]),
    ("RESOLVED: That other options considered by the Panel be noted.", ["note/resolved/0: other options considered by the Panel be noted."]),
    ("RESOLVED: To note the other options considered in the report.", ["note/resolved/0: note the other options considered in the report."]),
    ("Title: Mill Lane / Decision: Refused / Decision maker: Cabinet Member for Roads", ["refuse/refused/0: Refused"]),
    ("Decision: Deferred / Decision Maker: Planning Committee", ["defer/deferred/0: Deferred"]),
    ("4. Mill|The advice was to approve the sale.|DECISION: The Panel did not agree the advice and instead decided to defer the matter.", ["defer/deferred/0: The Panel did not agree the advice and instead decided to defer the matter."]),
    # put off, and why; taken back
    ("7. Mill / Deferred, Cllr Hill being absent.", ["defer/deferred/0: Deferred, Cllr Hill being absent."]),
    ("7. Mill / Deferred as the Clerk is away.", ["defer/deferred/0: Deferred as the Clerk is away."]),
    ("7. Mill / Deferred owing to lack of time.", ["defer/deferred/0: Deferred owing to lack of time."]),
    ("7. Mill / Continued to the next meeting on the motion of Cllr Marsh.", ["defer/deferred/0: Continued to the next meeting on the motion of Cllr Marsh."]),
    ("The resolution of 3 May (minute 12) was rescinded.", ["other/resolved/0: The resolution of 3 May (minute 12) was rescinded."]),
    # once, however it goes on
    ("Upon being put to the vote, 23 for and 6 against, Council:|APPROVED the loan to the Hall;|AGREED the change to the Strategy.|The Mayor closed the meeting.", ["approve/resolved/0: APPROVED the loan to the Hall; AGREED the change to the Strategy."]),
    ("The original motion was then put and, on being put to the meeting, was agreed by 10 votes to 3.|RESOLVED that:|(a) the plan be approved;|(b) the fees be set.", ["approve/resolved/2: (a) the plan be approved; (b) the fees be set."]),
    # a mark closes each point of a list
    ("7. Mill|• That the bill for May be paid. RESOLVED|• That the loft be let at £140. RESOLVED|• Cllr Reed to be paid £12. RESOLVED.", ["approve/resolved/0: • That the bill for May be paid.", "agree/resolved/0: • That the loft be let at £140.", "approve/resolved/0: • Cllr Reed to be paid £12."]),
    # the mark behind the outcome got lost; the list beneath is the decision, the motion none beside it
    ("8. Mill|Councillor Reed moved and Councillor Marsh seconded that the recommendations be approved. The motion was declared CARRIED and it was|1. That the mill be let.|2. That the rent be set at £400.", ["agree/resolved/2: 1. That the mill be let. 2. That the rent be set at £400."]),
    ("8. Mill|Councillor Reed moved and Councillor Marsh seconded the recommendations. On being put the motion was carried, and it was:|(a) That the mill be let;|(b) That the rent be set.", ["agree/resolved/2: (a) That the mill be let; (b) That the rent be set."]),
    # the number of a resolution opens its line
    ("7. Mill / Cllr Reed asked if the raft might be moved. / Proposed: Cllr A Marsh Seconded: Cllr C Hill 3 in Favour 1 Abstention / Resolution No. 042/VPC/18 MAY 2031- That the club be allowed to move the raft.", ["approve/resolved/0: the club be allowed to move the raft."]),
    # refused, and the reasons beneath
    ("31/02: Two lofts at the mill|REFUSED. Reason(s) for refusal:-|1 The lofts are too low.|2 The yard is too small.", ["refuse/refused/2: REFUSED. Reason(s) for refusal:- 1 The lofts are too low. 2 The yard is too small."]),
    ("4. Mill|Officer report 0331 was received and noted.", ["note/resolved/0: Officer report 0331 was received and noted."]),
    ("4. Mill / V/2781 - loft, Mill Lane. No objections raised.", ["other/resolved/0: No objections raised."]),
    ("4. Mill|Cllr Watts reported that grants might be given, it was Resolved (minute 13 - 2(ib)) that Cllr Watts look into what support there was.", ["request/resolved/0: Cllr Watts look into what support there was."]),
    # whom the vote elects
    ("1. To elect a Chairman|Cllr Reed was proposed by Cllr Marsh and seconded by Cllr Hill, all agreed.", ["appoint/resolved/0: Cllr Reed was proposed by Cllr Marsh and seconded by Cllr Hill, all agreed."]),
    ("The Council elected a Chairman for the year.|There being no other nominations the Council elected Mr Reed to serve as Chairman for the year.", ["appoint/resolved/0: the Council elected Mr Reed to serve as Chairman for the year."]),
    # movers in brackets
    ("4. Mill|Proposed (AH) & Seconded (SB) that the loft be let. Unanimously agreed", ["agree/resolved/0: the loft be let."]),
    ("4. Mill|Proposed (Cllr Reed) and Seconded (Cllr Marsh) that the clerk buys a rake. All agreed.", ["agree/resolved/0: the clerk buys a rake."]),
    # officers' advice that was lost
    ("5. Mill|Councillor Reed proposed and Councillor Marsh seconded the officer recommendation to approve the application, which was lost.", ["reject/lost/0: the officer recommendation to approve the application"]),
    ("5. Mill|Councillor Reed proposed and Councillor Marsh seconded the officer recommendation to approve, which was lost. Councillor Hale proposed refusal, seconded by Councillor Dunn, which was carried.|RESOLVED that the application be refused.", ["reject/lost/0: the officer recommendation to approve", "refuse/refused/0: the application be refused."]),
    # what announces the list is no part of it
    ("On consideration of the report, the Cabinet approved the following:|(i) Note the sum owed.|(ii) Approve the loan.", ["approve/resolved/2: (i) Note the sum owed. (ii) Approve the loan."]),
    ("The Cabinet approved the following:|(i) the loan;|(ii) the lease.", ["approve/resolved/2: The Cabinet approved the following: (i) the loan; (ii) the lease."]),
    # another minute's recommendations, and their words beneath
    ("7. Mill|It was proposed by Councillor A Marsh, seconded by Councillor B Reed and resolved that the recommendations at Minute Number FP 19/12 be approved.|RESOLVED: That £900 be spent on the wheel.", ["approve/resolved/0: £900 be spent on the wheel."]),
    ("7. Mill|It was resolved that the recommendations at Minute Number FP 19/12 be approved.", ["approve/resolved/0: the recommendations at Minute Number FP 19/12 be approved."]),
]  # fmt: skip

NOT_DECIDED = [
    "The Mayor's announcements were noted.",
    "7. Mill / Deferred payments as at 3 May were £40.",
    "7. Mill / Deferred, Cllr Hill asked why.",
    "7. Mill / Continued to rise since the last meeting.",
    "Agenda item|48 Motions on Notice PDF 74 KB|Minutes:|Councillor Marsh moved his motion and Councillor Reed seconded it.|On being put to the vote the motion was lost by 4 votes to 9.",
    "Minutes||||To approve the Minutes of the Meeting held on 12 October as a correct record.",
    "Decision details|Mill|Decision Maker: Cabinet|Is Key decision?: No|Decision:|A. Marsh - Item 8 - Personal and prejudicial, Chair of Governors and withdrew from the meeting.",
    "To receive details of any Member nominated to attend in place of a Member.||||Councillor Reed acted for Councillor Hill.",
    "7. Mill|Cllr Watts reported that the club had met and the Clerk spoke.",
    "7. Mill|Apologies were received and noted.",
    "Election of Chairman|Minutes:|Mr D Marsh proposed Mr T Reed which was seconded.",
]


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_a_mark_apart_from_its_words(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", NOT_DECIDED)
def test_what_only_looks_marked(text: str) -> None:
    assert decided_on_page(text) == []
