"""Decisions in the wordings that more councils than one print, each with what looks like it.

`|` stands for a new paragraph, ` / ` for a new line. All names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page
from tests.nlp.decisions import decided_on_page

DECIDED = [
    # what had happened is noted
    ("Resolved - That it be noted that the mill had been sold.", ["note/resolved/0: it be noted that the mill had been sold."]),
    # the minute's own number in brackets; a number of the resolution's before it
    ("Following a discussion it was Resolved (minute 0413 - 2(ia)) that the mill be painted.", ["agree/resolved/0: the mill be painted."]),
    ("Resolution No. 042/VPC/18 MAY 2010- That the mill be painted.", ["agree/resolved/0: the mill be painted."]),
    ("It was proposed by Cllr Marsh and seconded by Cllr Reed to refuse the application. Following a vote, decision: that the application be refused for the reasons in the appendix.", ["refuse/refused/0: that the application be refused for the reasons in the appendix."]),
    # a verdict in capitals over its reasons
    ("REFUSED. Reason(s) for refusal:-|1 The site lies outside the village.|2 The mill would be harmed.", ["refuse/refused/2: REFUSED. Reason(s) for refusal:- 1 The site lies outside the village. 2 The mill would be harmed."]),
    # who moved it stands between the mark and what was resolved
    ("Resolve: Proposed by Cllr Marsh, seconded by Cllr Reed, by majority vote, that the mill be let.", ["agree/resolved/0: the mill be let."]),
    ("RESOLVED: Proposed by Cllr Marsh and seconded by Cllr Reed that the mill be let.", ["agree/resolved/0: the mill be let."]),
    # by which rule
    ("In accordance with Standing Order 11.4, resolved to amend the order of business.", ["agree/resolved/0: amend the order of business."]),
    ("At the meeting, the Committee agreed to defer the report.", ["defer/deferred/0: defer the report."]),
    # a label beneath the vote on the same matter
    ("Cllr Marsh, seconded by Cllr Reed, moved that the grant be raised to £110.|On a vote 7 were for and 5 against, and the motion was declared carried.|Decided: to raise the grant to £110 from May.", ["agree/resolved/0: raise the grant to £110 from May."]),
    # a title with a stop is no number of a list
    ("Cllr. Marsh was unanimously elected Chairman of the Council.", ["appoint/resolved/0: Cllr. Marsh was unanimously elected Chairman of the Council."]),
    # how it was resolved, and for whom to do what
    ("It was resolved, all in favour, to buy the mower.", ["agree/resolved/0: buy the mower."]),
    ("It was resolved for the Clerk to write to the owner of the mill.", ["request/resolved/0: the Clerk to write to the owner of the mill."]),
    ("Following a show of hands it was unanimously: / RECOMMEND TO COUNCIL that the fee be raised.", ["recommend/recommended/0: the fee be raised."]),
    # what `once`, `until` and `since` say of the time is no fact that was agreed
    ("It was agreed to buy the mower once Cllr Marsh had seen it.", ["agree/resolved/0: buy the mower once Cllr Marsh had seen it."]),
    ("It was agreed that since the miller had written a letter be sent.", ["request/resolved/0: since the miller had written a letter be sent."]),
    ("It was agreed to defer the matter until the price had been checked.", ["defer/deferred/0: defer the matter until the price had been checked."]),
    # a blank line within a sentence
    ("RESOLVED - That the fees of 3 May were|agreed as they stand.", ["agree/resolved/0: the fees of 3 May were agreed as they stand."]),
    # a verb alone on its line
    ("The Panel heard about the mill.|NOTED|the report on the mill.", ["note/resolved/0: the report on the mill."]),
    # a sentence that breaks off before its list
    ("RESOLVED that Cabinet approve|(1) the fees of the mill;|(2) the hours of the mill.", ["approve/resolved/2: Cabinet approve (1) the fees of the mill; (2) the hours of the mill."]),
    # each part says what was done
    ("RESOLVED|That the Board:|a)   NOTED the report.|b)   RECOMMENDED to Cabinet that the mill be let.", ["recommend/recommended/2: That the Board: a) NOTED the report. b) RECOMMENDED to Cabinet that the mill be let."]),
    # an item's title in capitals run on before the sentence
    ("LWCA MINUTES 33/20 The minutes of the meeting held on 3 May were agreed.", ["confirm_minutes/resolved/0: The minutes of the meeting held on 3 May were agreed."]),
    ("The Mayor took the chair.|53. TO SIGN THE MINUTES OF 11TH JULY 2019 The minutes of 11th July were accepted.", ["confirm_minutes/resolved/0: The minutes of 11th July were accepted."]),
    ("Lead Member for Roads|41.1 The Lead Member approved as a correct record the minutes of the meeting of 3 May.", ["confirm_minutes/resolved/0: The Lead Member approved as a correct record the minutes of the meeting of 3 May."]),
    # for what it came before the meeting
    ("Minutes:|The minutes of the Cabinet's meeting of 4 March were submitted for information and noted by Members.", ["note/resolved/0: The minutes of the Cabinet's meeting of 4 March were submitted for information and noted by Members."]),
    ("The lease was presented to the Committee for approval and agreed.", ["agree/resolved/0: The lease was presented to the Committee for approval and agreed."]),
    # to whom it is recommended, in small letters
    ("Recommended to Council:|That the fee be raised.", ["recommend/recommended/0: That the fee be raised."]),
    ("The Panel saw the list.|Recommended to the Cabinet that the fee be raised.", ["recommend/recommended/0: the fee be raised."]),
    ("Recommended to Full Council –|(1) That the fee be raised.|(2) That the mill be let.", ["recommend/recommended/2: (1) That the fee be raised. (2) That the mill be let."]),
    ("Agenda item|Mill|Recommended to Cabinet: That the mill be let.|Minutes:|RESOLVED: That the mill be let.", ["agree/resolved/0: the mill be let."]),
    ("Minutes:|The Committee made the following recommendations to Cabinet:|1. That the fee be raised.|2. That the mill be let.", ["recommend/recommended/2: 1. That the fee be raised. 2. That the mill be let."]),
    # moved and agreed, their words printed nowhere
    ("Minutes:|The Leader moved the recommendations, which were seconded by Councillor Reed and agreed.", ["agree/resolved/0: The Leader moved the recommendations, which were seconded by Councillor Reed and agreed."]),
    ("Minutes:|Recommendation from the Board|“That the mill be let.”|On the proposal of Councillor Marsh, seconded by Councillor Reed, the|Recommendation was agreed.", ["agree/resolved/0: “That the mill be let.”"]),
    # in quotes within quotes
    ("Resolved:-|“That “Standing Orders” be suspended so that the mill may be discussed”.", ["other/resolved/0: “That “Standing Orders” be suspended so that the mill may be discussed”"]),
    ("Resolved:|'That the 'Big Lunch' be held.'|Councillor Marsh left.", ["agree/resolved/0: 'That the 'Big Lunch' be held.'"]),
    # when a paper came in is not when it was decided
    ("A request for a bench was received on 22nd June with a plan, and it was resolved that Cllr Marsh would see the site.", ["agree/resolved/0: Cllr Marsh would see the site."]),
    ("Notice to quit was received on 4 May and it was agreed that the Clerk would reply.", ["agree/resolved/0: the Clerk would reply."]),
    # what councils approve, named before `Approved.` in its line
    ("1. Apologies: none|2. Minutes of the last meeting. Approved.|3. Accounts|3.1 Tax due. Approved|3.2 Renewal of the insurance £230. Agreed.|3.3 Matters arising. Agreed.",
     ["confirm_minutes/resolved/0: Minutes of the last meeting. Approved.", "approve/resolved/0: Tax due. Approved", "agree/resolved/0: Renewal of the insurance £230. Agreed."]),
    ("The Clerk asked to pay small bills and this was agreed so long as the Chair is told.", ["agree/resolved/0: The Clerk asked to pay small bills and this was agreed so long as the Chair is told."]),
    # told twice of an item that it was withdrawn
    ("21/345 - 7 Mill Lane|This application has been withdrawn.|This item was withdrawn prior to the meeting.", ["other/withdrawn/0: This application has been withdrawn."]),
    # the part's mark closes a line, its words open the next
    ("Agenda item / Mill Minutes: DECISION: 1. / To / let the mill. 2. / To note the risks. Reason for the decision: To save / money.",
     ["agree/resolved/2: 1. To let the mill. 2. To note the risks."]),
    ("Minutes:|RESOLVED: (i) / That the fee be approved. (ii) / That the / mill be let.", ["approve/resolved/2: (i) That the fee be approved. (ii) That the mill be let."]),
    # a slip of the keys
    ("Minutes:|RESOVLED that the list be noted.", ["note/resolved/0: the list be noted."]),
    # put to the vote, no comma behind
    ("Minutes:|On being put to the vote the recommendation was agreed.", ["agree/resolved/0: On being put to the vote the recommendation was agreed."]),
    # what is put off
    ("Item to be deferred to the next meeting.", ["defer/deferred/0: Item to be deferred to the next meeting."]),
    # nothing else says what became of it
    ("The Panel heard about buses.|The Panel noted the timetable.", ["note/resolved/0: The Panel noted the timetable."]),
    ("Schools Forum agreed the transfer of £90,000 to the reserve.", ["agree/resolved/0: the transfer of £90,000 to the reserve."]),
    ("Item withdrawn from the agenda.", ["other/withdrawn/0: Item withdrawn from the agenda."]),
    ("2 MINUTES OF THE MEETING OF 3 MAY|Agreed.|3 PLAN|The Panel agreed to support the plan.", ["confirm_minutes/resolved/0: Agreed.", "agree/resolved/0: support the plan."]),
    ("The report was put back.|This was deferred to the next meeting as the papers were late.", ["defer/deferred/0: This was deferred to the next meeting as the papers were late."]),
    # two decisions of one item that share the words of any decision
    ("RESOLVED: that the Minutes of the Council Meeting held on 3 May be signed.|A letter was read. It was agreed that the owner be invited to the June meeting of the Council.",
     ["confirm_minutes/resolved/0: the Minutes of the Council Meeting held on 3 May be signed.", "request/resolved/0: the owner be invited to the June meeting of the Council."]),
    # a body's name of several words, and numbers on the line that lists what it did
    ("The Roads, Ferries and Harbours Committee –|1. Endorsed the timetable.|2. Agreed that the fares be cut.", ["agree/resolved/2: 1. Endorsed the timetable. 2. Agreed that the fares be cut."]),
    ("The Vale, Bodley and the Isles Area Committee: 1. Noted the plan; and 2. Agreed that the lane be closed.", ["agree/resolved/2: 1. Noted the plan; and 2. Agreed that the lane be closed."]),
    # what was resolved stands as it was said
    ("Councillor Marsh proposed, seconded by Councillor Reed and resolved, “That the berths be let.”", ["agree/resolved/0: the berths be let.”"]),
    # the label of the reasons on a line of its own
    ("RESOLVED :That the advice of the Panel on the bridge and on its lights be accepted. / REASON : To keep the bridge open to all of those who walk to the mill.", ["approve/resolved/0: the advice of the Panel on the bridge and on its lights be accepted."]),
    ("It was moved by Councillor Marsh and seconded by Councillor Reed and carried that the hall be sold.", ["agree/resolved/0: the hall be sold."]),
    ("Resolved- That the rules be changed so that a neighbour may speak where officers are recommending refusal.", ["agree/resolved/0: the rules be changed so that a neighbour may speak where officers are recommending refusal."]),
    ("On a motion from Councillor Marsh, seconded by Councillor Reed, it was|RESOLVED to;|1. Adopt the policy; and|2. Delegate its upkeep to the Director.", ["adopt/resolved/2: 1. Adopt the policy; and 2. Delegate its upkeep to the Director."]),
    ("The Council noted these recommendations, all of which would be confirmed in May.", ["note/resolved/0: The Council noted these recommendations, all of which would be confirmed in May."]),
    # who decides alone, as a copy of the page runs it on
    ("The doors had been fitted in 1990. Decision of Executive Councillor for Housing / i. / Approved / the tender for new doors. Reason for the Decision As set out. The Committee unanimously resolved to endorse the tender.",
     ["approve/resolved/1: i. Approved the tender for new doors.", "endorse/resolved/0: endorse the tender."]),
    # lists of decisions without references
    ("Grant to the mill / Decision Maker: Cabinet / Decision published: 14/06/2022 / Decision: / 1 officers can proceed with the grant to the friends of the mill in the lane; and / 2 officers can pay it in June. / Mill Lane closure / Decision Maker: Portfolio Holder for Roads / Decision: / That the lane be closed.",
     ["agree/resolved/2: 1 officers can proceed with the grant to the friends of the mill in the lane; and 2 officers can pay it in June.", "agree/resolved/0: That the lane be closed."]),
    ("Mill Lane / Decision: / DECISION - / 1) That the objections be overruled. / 2) That the lane be closed.", ["agree/resolved/2: 1) That the objections be overruled. 2) That the lane be closed."]),
    # a meeting's day in brackets is none of the words
    ("RECOMMENDED TO COUNCIL: (25 February)|That the plan be adopted.", ["recommend/recommended/0: That the plan be adopted."]),
    # the mark in bold got lost before the list of what was done
    ("Agenda item|Mill|Minutes:|The Director introduced a report on the post.||||1) Authorise the Director to fill the post;|2) Agree that it be for two years.", ["agree/resolved/2: 1) Authorise the Director to fill the post; 2) Agree that it be for two years."]),
    ("Minutes:|Cabinet agreed the following modified recommendations:|(i) To approve the plan.|(ii) To note the cost.", ["approve/resolved/2: (i) To approve the plan. (ii) To note the cost."]),
    ("Fees PDF 2 KB Decision: The minutes of 6 July be amended as follows: / 1) In item 9, the mill is a barn.", ["agree/resolved/1: The minutes of 6 July be amended as follows: 1) In item 9, the mill is a barn."]),
    # a list ends where the next item's title stands
    ("The Committee:-|(a) agreed the budget;|(b) noted the risks.|5. ROADS|The Committee having heard the Director, agreed:-|(1) to resurface the lane; and|(2) that officers report in May.",
     ["agree/resolved/2: (a) agreed the budget; (b) noted the risks.", "agree/resolved/2: (1) to resurface the lane; and (2) that officers report in May."]),
    ("Resolved|That permission be refused for the reason below:|1. Loss of trees.|7. PLOT 4|RESOLVED|That permission be granted.",
     ["refuse/refused/1: That permission be refused for the reason below: 1. Loss of trees.", "approve/resolved/0: That permission be granted."]),
    ("Cabinet, having considered the report, RESOLVED to:-|i) approve the sale;|ii) note the cost.", ["approve/resolved/2: i) approve the sale; ii) note the cost."]),
    # printed minutes go on behind the reasons: a label, the next item's title, what a body decided
    ("8. LICENCE|Reasons for decision: noise.|DECISION|The licence is granted as applied for.", ["approve/resolved/0: The licence is granted as applied for."]),
    ("Reasons for decision: noise.|9. BINS|It was moved that bins be bought and this was so.|The Panel agreed that the bins be green.", ["agree/resolved/0: the bins be green."]),
    # beneath Decision, whatever is marked in the next item
    ("Decision|To note the terms of the report.|6. ROADS|RESOLVED that the lane be closed.", ["note/resolved/0: To note the terms of the report.", "agree/resolved/0: the lane be closed."]),
    ("AGREED: on the proposal of Councillor Marsh, seconded by Councillor Reed, to approve the grant.", ["approve/resolved/0: approve the grant."]),
    # a stop within a sum of money ends no sentence; what was asked for is given
    ("Bank balance £1,904.32 was noted.", ["note/resolved/0: Bank balance £1,904.32 was noted."]),
    ("Hall|The players asked for a donation of £1,204.55 towards the roof.|Proposed Cllr Marsh, seconded Cllr Hill. All agreed.", ["approve/resolved/0: The players asked for a donation of £1,204.55 towards the roof."]),
    ("45/22 Planning|22/0124 Barn. Object: too big.", ["other/resolved/0: Object: too big."]),
    ("The Executive Member, having weighed the objections, decided that the lane be closed.", ["agree/resolved/0: the lane be closed."]),
    ("Decision details|Mill fair|Decision Maker: Director of Place|Is Key decision?: No|Decision:|Commission of a freelance planner to run the fair at the mill.|Publication date: 14/06/2022", ["agree/resolved/0: Commission of a freelance planner to run the fair at the mill."]),
]  # fmt: skip

NOT_DECIDED = [
    "Under the scheme, resolved complaints are closed after a year.",
    "At the meeting of 4 May the Committee agreed to defer the report.",
    # what was noted are facts
    "The Board noted the following:|• That there were 31 plots.|• That six of them were empty.",
    "NOTED|1. That the rules dated from 1984 and said nothing of drones.|2. That most residents asked for a change.",
    "Members noted the timetable.",
    "Reasons for decision: the Director had agreed the lane was narrow.|The owner had resolved to sell.",
    "Agenda item|Mill|Minutes:|Members asked the Director to:|||1) Agree a date with the owner;|2) Report what he said.",
    "The Executive Member, having heard the residents, agreed with them.",
    "A vote of thanks was read out.|This was endorsed by Councillors Marsh and Reed.",
    "ITEMS FOR RECOMMENDATION TO THE COUNCIL|KX 07/114 Bell Ringing",
    "The Mayor would move that the May minutes be signed as a fair record.",
    "Members noted the noise of the mill at night and asked for it to be looked at, as the owner had promised.",
    "Decision details|Mill fair|Decision Maker: Director of Place|Is Key decision?: No|Decision:|Not required.|Publication date: 14/06/2022",
    "Decision details|Mill fair|Decision Maker: Cabinet|Is Key decision?: No|Decision:|The friends of the mill had asked the Director about the fair.|Publication date: 14/06/2022",
]

REPEATED = [
    ("RESOLVED - that the policy be approved.|The Executive Member submitted a report.|The Executive approved the proposals as now detailed.", ["approve/resolved/0: the policy be approved."]),
    ("The Panel agreed the recommendations set out below.|RESOLVED that signs be put up.", ["agree/resolved/0: signs be put up."]),
    ("RESOLVED that signs be put up.|The Panel noted the timetable.", ["agree/resolved/0: signs be put up."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_a_decision_in_each_wording(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", NOT_DECIDED)
def test_what_looks_like_it(text: str) -> None:
    assert decided_on_page(text) == []


@pytest.mark.parametrize(("text", "expected"), REPEATED)
def test_what_says_again_that_it_was_decided(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


def test_numbers_of_items_with_the_year_of_office_open_rows() -> None:
    page = "Agenda and minutes\n\nCabinet\n\nCAB/41/22-23\n\nApologies\n\nMinutes:\n\nNone.\n\nCAB/42/22-23\n\nFees\n\nMinutes:\n\nRESOLVED that the fees be approved.\n"
    assert [(e.item, e.title) for e in annotate_page(page)] == [
        ("CAB/41/22-23", "Apologies"),
        ("CAB/42/22-23", "Fees"),
    ]
