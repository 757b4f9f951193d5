"""Decisions told by where they stand: beneath a label, behind a vote, in a motion's own words.

`|` stands for a new paragraph. All names and matters are invented.
"""

import pytest

from nlp.motions.proposed import list_motions
from nlp.reading import Reading
from tests.nlp.decisions import decided, decided_on_page

BENEATH_A_LABEL = [
    ("Decision|To close the depot.", ["agree/resolved/0: To close the depot."]),
    ("DECISION|(a) AGREED to adopt the plan.|(b) NOTED that a report would follow.", ["adopt/resolved/2: (a) AGREED to adopt the plan. (b) NOTED that a report would follow."]),
    ("DECISION|AGREED that the plan be adopted.", ["adopt/resolved/0: the plan be adopted."]),
    ("Resolved|That the plan be adopted.", ["adopt/resolved/0: That the plan be adopted."]),
    ("Resolved:|Committee:|Endorsed the terms of reference.", ["endorse/resolved/0: Committee: Endorsed the terms of reference."]),
    ("17.4        Resolved - That the Committee:|i. Asks for a glossary.|ii. Welcomes the figures.", ["request/resolved/2: the Committee: i. Asks for a glossary. ii. Welcomes the figures."]),
    ("ORDERED that the programme be approved.", ["approve/resolved/0: the programme be approved."]),
    ("DETERMINED that the licence be granted.", ["approve/resolved/0: the licence be granted."]),
    # keys without a stop, in a list that was announced
    ("It was resolved, by a majority (8 in favour, 1 against), to:|A    Approve the request.|B    Delegate the rest to the Director.", ["approve/resolved/2: A Approve the request. B Delegate the rest to the Director."]),
    ("RESOLVED that the Council:|1     adopts the plan; and|2     appoints an examiner.", ["adopt/resolved/2: the Council: 1 adopts the plan; and 2 appoints an examiner."]),
    ("\"Having heard the parties, the Sub-Committee resolved to:|(i) Suspend the licence; and|(ii) Modify its conditions.", ["other/resolved/2: (i) Suspend the licence; and (ii) Modify its conditions."]),
    # reasons and conditions are no parts, nor is the number of the next item
    ("RESOLVED that the application be refused for the following reasons: 1) Noise. 2) Traffic.", ["refuse/refused/2: the application be refused for the following reasons: 1) Noise. 2) Traffic."]),
    ("RESOLVED that:|1. The plan be adopted.|2. The fees be set.|23. ANY OTHER BUSINESS", ["adopt/resolved/2: 1. The plan be adopted. 2. The fees be set."]),
    ("c) Street light in Back Lane. Resolved to ask the County Council for a price. The Clerk will report.", ["request/resolved/0: ask the County Council for a price."]),
    # the cells of a table's row, in one line
    ("Minutes of the last meeting PDF 88 KB Minutes: Resolved: That the minutes be agreed.", ["confirm_minutes/resolved/0: the minutes be agreed."]),
    ("Forward Plan PDF 93 KB Additional documents: Minutes: DECISION:\nThat the Forward Plan be approved.", ["approve/resolved/0: That the Forward Plan be approved."]),
    ("Peer Review PDF 99 KB Minutes: The report told of the review.\nDECISION: Cabinet noted the findings.", ["note/resolved/0: Cabinet noted the findings."]),
    # fields and lines of their own
    ("Subject of Decision :-Public conveniences at Long Lane and at the old harbour in Saltby\nDecision :-That the report be approved.", ["approve/resolved/0: That the report be approved."]),
    ("Resolved: to pay the Clerk's expenses of 41.18 and the hire of the hall of 36.00\nResolved: to approve the rota.", ["approve/resolved/0: pay the Clerk's expenses of 41.18 and the hire of the hall of 36.00", "approve/resolved/0: approve the rota."]),
    # letters and numbers right behind the mark are parts
    ("RESOLVED (A)    That the draft be adopted.|(B)    That it be sent out.", ["adopt/resolved/2: (A) That the draft be adopted. (B) That it be sent out."]),
    ("It was agreed-|1. To award the contract;|2. To note the cost.", ["approve/resolved/2: 1. To award the contract; 2. To note the cost."]),
    # one part deferred defers none of the others
    ("Decision|(1) noted the outcome;|(2) deferred the criteria until May.", ["defer/resolved/2: (1) noted the outcome; (2) deferred the criteria until May."]),
    ("RESOLVED that|(a) the report be noted;|(b) the target be recommended to Cabinet.", ["recommend/recommended/2: (a) the report be noted; (b) the target be recommended to Cabinet."]),
    ("Recommended|That the Executive approve the policy.", ["recommend/recommended/0: That the Executive approve the policy."]),
    ("RECOMMENDATION TO THE CABINET|That an adviser be paid.", ["recommend/recommended/0: That an adviser be paid."]),
    ("REFUSED for the following reason:|1. Loss of a roost.", ["refuse/refused/1: REFUSED for the following reason: 1. Loss of a roost."]),
    ("PA17/0854 - 4 Mill Row. Windows. Support.", ["endorse/resolved/0: Support."]),
    ("PA17/0830 - Barn. Objection on grounds of access. 5 in favour, 1 against.", ["other/resolved/0: Objection on grounds of access."]),
    ("It was resolved not to object.", ["agree/resolved/0: not to object."]),
    # the count of the minute goes on beneath the mark
    ("4 MILL|4.1 The Director spoke.|Decision|AGREED|4.2   the plan for the mill; and|4.3   that £900 be spent on the wheel.|5 QUAY|Decision|NOTED the report.", ["approve/resolved/2: 4.2 the plan for the mill; and 4.3 that £900 be spent on the wheel.", "note/resolved/0: the report."]),
    ("4 MILL|RESOLVED|4.2 to let the loft; and|4.3 to close the yard.", ["agree/resolved/2: 4.2 to let the loft; and 4.3 to close the yard."]),
    ("MINUTE OF MEETING OF 2 MAY 2031|Decision|APPROVED", ["confirm_minutes/resolved/0: APPROVED"]),
    ("MILL PLAN|Decision|APPROVED", ["approve/resolved/0: APPROVED"]),
    ("Decision:|Having read the report, the Mayor agreed that the yard be let.", ["agree/resolved/0: the yard be let."]),
    # parts in a line, lettered with a stop, or with a stop behind the bracket; the last beneath
    ("RESOLVED that: a. the grant be approved; b. the letter be noted; and c. the yard be let.", ["approve/resolved/3: a. the grant be approved; b. the letter be noted; and c. the yard be let."]),
    ("RESOLVED (i). that the plan be adopted; and (ii). that the yard be let.", ["adopt/resolved/2: (i). that the plan be adopted; and (ii). that the yard be let."]),
    ("It was RESOLVED to: 1. Adopt the plan. 2. Let the yard.|3. Note the letter.", ["adopt/resolved/3: 1. Adopt the plan. 2. Let the yard. 3. Note the letter."]),
    ("RESOLVED that Messrs a. Reed and b. Marsh be thanked.", ["other/resolved/0: Messrs a. Reed and b. Marsh be thanked."]),
]  # fmt: skip

NOT_BENEATH = [
    "The following substitutes were noted:|Councillor Marsh for Councillor Reed",
    "REASON FOR DECISION: To keep members informed.",
    "The Highway Authority had no objection.",
    "The following motion had been submitted:|“The Council believes in buses.”|“That the Council restores the bus.”",
    "Members were informed:|(i) That the rules had changed.|(ii) That the figures would be sent.",
    "Motion|To sell the depot.|Moved by Councillor Marsh, seconded by Councillor Reed.",
    "Issue|To appoint a representative to the board.",
    "To support the motion as printed, it was moved by Councillor Marsh and seconded by Councillor Reed.",
    "Members asked about the bins.|• agreed to look at the figures at some point",
    "Decision|Councillor Marsh declared an interest in this item.",
]

PAGES = [
    ("Agenda item|Verges|Report of the Director.|Decision:|The Cabinet:|a. Approves the policy.|b. Notes the cost.|Reasons:|To save money.",
     ["approve/resolved/2: a. Approves the policy. b. Notes the cost."]),
    ("Agenda item|Status|Decision:|Committee supported the Mayor's intention to apply.", ["endorse/resolved/0: Committee supported the Mayor's intention to apply."]),
    ("Agenda item|Licences|Decision:|The Licensing Service agreed to grant the licences.", ["approve/resolved/0: The Licensing Service agreed to grant the licences."]),
    ("Decision details|Decision Maker: Cabinet Member for Roads|Is Key decision?: No|Decision:|The Cabinet Member for Roads, Councillor Ann Marsh:|1. Noted the replies;|2. Agreed that the scheme be made permanent.|Publication date: 14/06/2022",
     ["agree/resolved/2: 1. Noted the replies; 2. Agreed that the scheme be made permanent."]),
    ("Agenda item|Four day week trial (proposed by Cllr Marsh)|Minutes:|Cllr Marsh proposed her submitted motion.|On being put to the vote the motion was declared lost by 7 votes to 31.", ["reject/lost/0: Four day week trial (proposed by Cllr Marsh)"]),
    ("Agenda item|Interests|Minutes:|RESOLVED:|There were no declarations of interest.", []),
    # a narrative beneath the label, the decision marked behind it
    ("Decision details|Decision Maker: Cabinet|Is Key decision?: No|Decision:|The Cabinet received a report in which objections to the order were set out.  Having considered them, it was:|Resolved:-|1. That the objections be noted.|2. That the order be confirmed.|Publication date: 14/06/2019",
     ["agree/resolved/2: 1. That the objections be noted. 2. That the order be confirmed."]),
    ("Decision details|Decision Maker: Cabinet|Is Key decision?: No|Decision:|Councillor Marsh proposed and Councillor Reed seconded a motion that was agreed by the Cabinet, as set out below:|1. that the recommendation be accepted;|2. that fines be kept.|Publication date: 14/06/2019",
     ["approve/resolved/2: 1. that the recommendation be accepted; 2. that fines be kept."]),
    # the mark in bold got lost behind `and`; what stands last is what was decided
    ("Agenda item|Waiting times|Minutes:|It was proposed to put the matter on the work plan.|(1) that the position be noted;|(2) that the matter be put on the work plan.|Supporting documents:|Report", ["agree/resolved/2: (1) that the position be noted; (2) that the matter be put on the work plan."]),
    ("Issue - decisions|Home care|14/10/2022 - Home care|That the plan be noted.|That the contract be approved.", ["note/resolved/0: That the plan be noted.", "approve/resolved/0: That the contract be approved."]),
    # an item named Minutes is no label, and what its agenda proposes is not decided
    ("Agenda item|Minutes|That the minutes of 8 March be signed as a correct record.|Minutes:|RESOLVED: That the minutes of 8 March be signed.", ["confirm_minutes/resolved/0: the minutes of 8 March be signed."]),
    # Decision leaves the words to the minutes
    ("Agenda item|Long Lane|Decision:|Refused, reasons to be set out in the minutes.|Minutes:|Resolved|That application 7/24 be refused because of noise.", ["refuse/refused/0: That application 7/24 be refused because of noise."]),
    # a motion printed in the agenda alone
    ("Agenda item|Motion: Buses|This Council calls for a bus to Long Lane.|Minutes:|Councillor Marsh moved and Councillor Reed seconded the motion.|On being put to the vote the motion was lost by 4 votes to 9.",
     ["reject/lost/0: This Council calls for a bus to Long Lane."]),
]  # fmt: skip

BEHIND_A_VOTE = [
    ("The Chair moved the recommendations as set out in the report and on being put to the vote they were carried unanimously.", ["agree/resolved/0: the recommendations as set out in the report"]),
    # minutes and standing orders are amended by a motion of their own
    ("Councillor Marsh moved that minute 31 be amended by removing a word. The motion was seconded by Councillor Reed.|Upon being put to the vote, the motion was declared LOST.", ["reject/lost/0: minute 31 be amended by removing a word."]),
    ("It was moved by Cllr Marsh and seconded that the recommendation of the Committee be adopted: that Standing Order 9 be amended.|RESOLVED - Accordingly.", ["adopt/resolved/0: the recommendation of the Committee be adopted: that Standing Order 9 be amended."]),
    # nobody is named who proposed
    ("A motion that the decision be referred back was put to the vote: 3 for, 5 against, so the motion was lost.", ["reject/lost/0: the decision be referred back"]),
    ("It was proposed that the review be stopped. There voted twelve for and twelve against; the Chair gave her casting vote against, and the proposal fell.|RESOLVED that the terms be published.",
     ["reject/lost/0: the review be stopped.", "agree/resolved/0: the terms be published."]),
    ("The motion to approve the application against advice was moved and seconded. On being put to the vote the motion was lost.", ["reject/lost/0: approve the application against advice"]),
    # nothing but the vote is printed
    ("The recommendations were put together and carried by six votes to nil.", ["agree/resolved/0: The recommendations were put together and carried by six votes to nil."]),
    # another body's recommendation, adopted here
    ("RECOMMENDED that Full Council:-|(a) Approves the policy|(b) Notes the cost|Councillor Marsh moved the recommendations. Councillor Reed seconded the recommendations.|The recommendations were then put to the vote and carried by 43 votes to 25.",
     ["approve/resolved/2: Full Council:- (a) Approves the policy (b) Notes the cost"]),
    # a list agreed behind it
    ("The Leader told of the following changes:|Councillor Marsh to replace Councillor Reed on the Panel|These were agreed by assent.", ["appoint/resolved/0: Councillor Marsh to replace Councillor Reed on the Panel"]),
    # a motion resolved in so many words
    ("Proposed by Councillor Marsh and seconded by Councillor Reed:|“That the Council approves the scheme.”|The Motion was put to the meeting and duly RESOLVED.", ["approve/resolved/0: “That the Council approves the scheme.”"]),
    # a decision that only points to what was moved
    ("Councillor Marsh proposed, seconded by Councillor Reed,|That a meeting be held in May.|The Committee unanimously|Resolved that the above proposal be approved.", ["agree/resolved/0: That a meeting be held in May."]),
    ("Councillor Marsh moved and Councillor Reed seconded a proposal to take item 11 next.|This was agreed by the Council.", ["agree/resolved/0: take item 11 next."]),
    # procedure decides nothing of the matter
    ("RESOLVED: That the amendment to the minutes be accepted.|RESOLVED: That the minutes as amended be confirmed as a true record.", ["confirm_minutes/resolved/0: the minutes as amended be confirmed as a true record."]),
    # a main motion that was lost, and what was decided then
    ("It was proposed by Cllr Marsh, seconded by Cllr Reed, that the pool be closed. On being put to the vote the motion was lost.|RESOLVED that the pool be repaired.",
     ["reject/lost/0: the pool be closed.", "agree/resolved/0: the pool be repaired."]),
    # the decision printed behind the vote is the vote's
    ("Cllr Marsh moved the recommendations in the report, seconded by Cllr Reed. The motion was carried by 5 votes to 3.|Those in favour were Cllrs Marsh and Reed.|Decision|The Council AGREED to license Ward 20.",
     ["agree/resolved/0: license Ward 20."]),
    # an amendment that was carried takes the place of the motion
    ("Proposed by Councillor Marsh|Seconded by Councillor Reed|- that the depot be sold.|Amendment|Proposed by Councillor Hill|Seconded by Councillor Dale|- that Council wait for one month.|The amendment was put to the vote and carried by 7 votes to 2.|The substantive motion was put to the vote and carried unanimously.",
     ["agree/resolved/0: that Council wait for one month."]),
    # its words alone tell only what to change: the motion's words stand, or none if all were cut
    ("Councillor Marsh moved, and Councillor Reed seconded: \"This Council opposes straws.\"|Councillor Hill moved an amendment to delete all words after \"Council\", seconded by Councillor Dale. The amendment was carried by 5 votes to 3.|The substantive motion was put and carried by 7 votes to 2.|RESOLVED that a report be made on straws.", ["agree/resolved/0: a report be made on straws."]),
    ("Councillor Marsh moved, and Councillor Reed seconded: \"This Council opposes straws.\"|Councillor Hill moved an amendment to delete \"opposes\", seconded by Councillor Dale. The amendment was accepted by the mover.|The motion as amended was carried by 7 votes to 2.", ["agree/resolved/0: \"This Council opposes straws.\""]),
    ("Cllr Marsh moved that the fees be frozen, seconded by Cllr Reed.|An amendment by Cllr Hill that the words \"for a year\" be added, seconded by Cllr Dale, was carried by 5 votes to 2.|The substantive motion was carried by 6 votes to 1:|\"That the fees be frozen for a year.\"",
     ["agree/resolved/0: \"That the fees be frozen for a year.\""]),
    # two parts of a list are two matters
    ("a) Grass. Cllr Marsh proposed that the grass be cut, seconded Cllr Reed. Vote: 4 for, 1 against. Carried.|b) Lamp. Resolved to ask for a price.",
     ["agree/resolved/0: the grass be cut", "request/resolved/0: ask for a price."]),
]  # fmt: skip

TOLD = [
    ("The Panel, by five votes to one, resolved to recommend to Cabinet that the scheme be stopped.", ["recommend/recommended/0: recommend to Cabinet that the scheme be stopped."]),
    ("The Sub-Committee's decision was to grant the licence.", ["approve/resolved/0: grant the licence."]),
    ("The annual report was received.", ["receive/resolved/0: The annual report was received."]),
    ("Payment of the accounts was authorised.", ["approve/resolved/0: Payment of the accounts was authorised."]),
    ("There was consensus to support the application.", ["agree/resolved/0: There was consensus to support the application."]),
    ("Minutes agreed as a true record. Proposed Cllr Marsh seconded Cllr Reed.", ["confirm_minutes/resolved/0: Minutes agreed as a true record."]),
    ("The Chairman signed the minutes of the last meeting.", ["confirm_minutes/resolved/0: The Chairman signed the minutes of the last meeting."]),
    ("Resolved No Objection.", ["other/resolved/0: No Objection."]),
    ("RESOLUTION 12/24: to approve the payments.", ["approve/resolved/0: approve the payments."]),
    ("The minutes of the Sub-Committee were taken as read.", ["confirm_minutes/resolved/0: The minutes of the Sub-Committee were taken as read."]),
    ("The minutes of the last meeting were signed by the Mayor.", ["confirm_minutes/resolved/0: The minutes of the last meeting were signed by the Mayor."]),
    ("With that correction the minutes were confirmed and signed.", ["confirm_minutes/resolved/0: With that correction the minutes were confirmed and signed."]),
    ("There had been submitted the Minutes of 3 May, which were APPROVED.", ["confirm_minutes/resolved/0: There had been submitted the Minutes of 3 May, which were APPROVED."]),
    ("A petition was received from Councillor Marsh and was referred to the Director.", ["refer/resolved/0: A petition was received from Councillor Marsh and was referred to the Director."]),
    ("Therefore the application was refused consent.", ["refuse/refused/0: Therefore the application was refused consent."]),
    ("The debate was adjourned to the annual meeting.", ["defer/deferred/0: The debate was adjourned to the annual meeting."]),
    ("7/24/FUL - Long Lane. Porch. No objection.", ["other/resolved/0: No objection."]),
    ("No objections were raised as long as the path stayed open.", ["other/resolved/0: No objections were raised as long as the path stayed open."]),
    ("MCC are happy to approve the scheme.", ["approve/resolved/0: MCC are happy to approve the scheme."]),
    ("All were in full agreement that the Clerk should reply.", ["agree/resolved/0: All were in full agreement that the Clerk should reply."]),
    ("Councillor Marsh wished to withdraw her motion, as the fares were being reviewed.", ["other/withdrawn/0: Councillor Marsh wished to withdraw her motion, as the fares were being reviewed."]),
    ("It was resolved to OBJECT to the application because of noise.", ["other/resolved/0: OBJECT to the application because of noise."]),
    ("It was RESOLVED that the public NOT be excluded.", ["other/resolved/0: the public NOT be excluded."]),
]  # fmt: skip

NOT_TOLD = [
    "At the May meeting the Committee's decision was to close the library.",
    "No petitions were received.",
    "The chairman of the Parish Council had signed the lease.",
    "The scheme was rejected by the Planning Inspectorate.",
    "The correspondence circulated with the agenda was taken as read.",
    "The cost of repairs was also referred to.",
    "The following key points were noted:|Parking was scarce.",
    "The following was noted from the discussion:|Parking was scarce.",
    "The Council received and accepted apologies from Mr Hill.",
    "It was agreed that no great changes had been made.",
    "All Members confirmed that their interests were up to date.",
    "The Highways Authority had raised no objections.",
    "No objections had been received from neighbours.",
    "The debate was adjourned for ten minutes.",
]

MOVED = [
    ("It was moved by Cllr Marsh, seconded by Cllr Reed that permission be refused for the following reason:|Noise at night.", "permission be refused for the following reason: Noise at night."),
    ("Councillor Marsh presented the motion, which was duly seconded by Councillor Reed.", ""),
    ("Proposed: Cllr Marsh      Seconded: Cllr Reed|That 500 pounds be given.", "That 500 pounds be given."),
    ("It was MOVED by Cllr Marsh; SECONDED by Cllr K. Reed - That the petition be noted.", "the petition be noted."),
    ("Proposed by Cllr Marsh, seconded by Cllr Reed, and all were in favour, that the sums below be paid:|Rent 90.00", "the sums below be paid: Rent 90.00"),
    ("Recommendation to object to the runway Prop Cllr Marsh, 2nd Cllr Reed", "object to the runway"),
    ("Councillor Marsh proposed, and Councillor Reed seconded, an amendment that bricks be asked for.", "bricks be asked for."),
    ("Motion|To sell the depot.|Moved by Councillor Marsh, seconded by Councillor Reed.", "To sell the depot."),
    ("A motion to REFUSE permission was proposed by Cllr Marsh, and seconded by Cllr Reed.", "REFUSE permission"),
    ("Mr Marsh, seconded by Mrs Reed, moved the recommendations in the report.", "the recommendations in the report."),
    # nothing printed
    ("Cllr Marsh proposed her submitted motion. Cllr Reed seconded the motion.", ""),
    ("Cllr Marsh moved an amendment, which was seconded by Cllr Reed.", ""),
    ("Proposed: Cllr Marsh. Seconded: Cllr Mrs Reed. Carried.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BENEATH_A_LABEL)
def test_beneath_a_label(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize("text", NOT_BENEATH)
def test_what_is_proposed_or_said_is_no_decision(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_on_a_page_of_the_site(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize(("text", "expected"), BEHIND_A_VOTE)
def test_behind_a_vote(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_in_a_sentence(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_told_and_not_decided(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(("text", "words"), MOVED)
def test_the_words_of_a_proposal(text: str, words: str) -> None:
    reading = Reading(text.replace("|", "\n\n"))
    motion = list_motions(reading)[0]
    found = reading.text[motion.text_start or 0 : motion.text_end or 0]
    assert " ".join(found.split()) == words
