"""Resolutions: a table of sentences, each with what was decided, and look-alikes that are none.

A row is a text and its resolutions, written `verb/status/parts: text`. `|` stands for a new
paragraph. All names and matters are invented.
"""

import pytest

from nlp.annotations import ItemText
from nlp.pages.page import annotate_page
from nlp.pipeline import annotate, annotate_item
from tests.nlp.decisions import decided

ONE = [
    # RESOLVED and its punctuation
    ("RESOLVED that the plan be approved.", "approve/resolved/0: the plan be approved."),
    ("RESOLVED: That the plan be approved.", "approve/resolved/0: the plan be approved."),
    ("RESOLVED - That the report be noted.", "note/resolved/0: the report be noted."),
    ("It was RESOLVED to adopt the Grants Policy.", "adopt/resolved/0: adopt the Grants Policy."),
    ("The Cabinet RESOLVED that the strategy be endorsed.", "endorse/resolved/0: the strategy be endorsed."),
    ("It was resolved that the fee be paid. The Clerk left.", "approve/resolved/0: the fee be paid."),
    ("The Executive resolved to review the figures in appendix A.", "review/resolved/0: review the figures in appendix A."),
    ("The Council resolved:-|To adopt the motion.", "adopt/resolved/0: To adopt the motion."),
    ("RESOLVED|That the application be REFUSED planning permission.", "refuse/refused/0: That the application be REFUSED planning permission."),
    ("UNANIMOUSLY RESOLVED that Mr Hill be co-opted.", "appoint/resolved/0: Mr Hill be co-opted."),
    ("RESOLVED (unanimously) that the lease be granted.", "approve/resolved/0: the lease be granted."),
    ("RESOLVED NOT to exclude the public from the meeting.", "other/resolved/0: NOT to exclude the public from the meeting."),
    ("RESOLVED that the press and public be excluded from the meeting under section 100A.", "exclude_public/resolved/0: the press and public be excluded from the meeting under section 100A."),
    ("RESOLVED - T H A T the licence be granted.", "approve/resolved/0: the licence be granted."),
    ("Following debate, it was unanimously resolved that a letter be sent to the Minister.", "request/resolved/0: a letter be sent to the Minister."),
    ("RESOLVED that authority be delegated to the Director in consultation with the Lead Member.", "delegate/resolved/0: authority be delegated to the Director in consultation with the Lead Member."),
    ("RESOLVED that the matter be referred to the Audit Committee.", "refer/resolved/0: the matter be referred to the Audit Committee."),
    ("RESOLVED that the item be deferred to the next meeting.", "defer/deferred/0: the item be deferred to the next meeting."),
    ("RESOLVED that the minutes of the meeting held on 4 May be confirmed as a correct record.", "confirm_minutes/resolved/0: the minutes of the meeting held on 4 May be confirmed as a correct record."),
    ("RESOLVED TO RECOMMEND to Council that the budget be adopted.", "recommend/recommended/0: RECOMMEND to Council that the budget be adopted."),
    ("RESOLVED that Councillor Marsh be appointed to the Board.", "appoint/resolved/0: Councillor Marsh be appointed to the Board."),
    # parts
    ("RESOLVED that:|1. the report be noted;|2. the plan be approved.|The Chair thanked officers.", "approve/resolved/2: 1. the report be noted; 2. the plan be approved."),
    ("RESOLVED: That|1. the savings be noted; and|2. the closures be approved, but for the baths, which was withdrawn.", "approve/resolved/2: 1. the savings be noted; and 2. the closures be approved, but for the baths, which was withdrawn."),
    ("RESOLVED that the closures be approved, but for the baths, which had been withdrawn.", "approve/resolved/0: the closures be approved, but for the baths, which had been withdrawn."),
    ("RESOLVED that the application for the baths be withdrawn.", "other/withdrawn/0: the application for the baths be withdrawn."),
    ("RESOLVED that tenders be invited and that the award of the lease be delegated to the Director.", "delegate/resolved/0: tenders be invited and that the award of the lease be delegated to the Director."),
    ("RESOLVED that tenders be invited for the new roof.", "agree/resolved/0: tenders be invited for the new roof."),
    ("RESOLVED that the owner be invited to the next meeting.", "request/resolved/0: the owner be invited to the next meeting."),
    ("RESOLVED: That|1. the first application be withdrawn; and|2. the second application be withdrawn.", "other/withdrawn/2: 1. the first application be withdrawn; and 2. the second application be withdrawn."),
    ("It was RESOLVED, the voting being 6 for and none against, that the mill be let.", "agree/resolved/0: the mill be let."),
    ("It was resolved, the votes being equal and the Chair having cast a second vote, to let the mill.", "agree/resolved/0: let the mill."),
    ("RESOLVED, the voting papers having been burnt, that a new ballot be held.", "agree/resolved/0: a new ballot be held."),
    ("RESOLVED: That|(a) the report be noted; and|(b) officers report back in May.", "request/resolved/2: (a) the report be noted; and (b) officers report back in May."),
    ("Resolved: 1) To bid for a kerb. 2) To seek quotes for gates. 3) To write to the school.", "request/resolved/3: 1) To bid for a kerb. 2) To seek quotes for gates. 3) To write to the school."),
    ("RESOLVED that Members:-|• Approve the strategy; and|• Delegate the design to the Clerk.", "approve/resolved/0: Members:- • Approve the strategy; and • Delegate the design to the Clerk."),
    ("RESOLVED that permission be REFUSED for the following reasons:|1. Overdevelopment.|2. Lack of parking.", "refuse/refused/2: permission be REFUSED for the following reasons: 1. Overdevelopment. 2. Lack of parking."),
    ("(5) RESOLVED that the County Council asks the Executive to publish the list.|(6) The Chairman closed the item.", "request/resolved/0: the County Council asks the Executive to publish the list."),
    ("RESOLVED that:|i. the budget be approved;|ii. the fees be set;|iii. the policy be adopted.|Reason: To set a budget.", "adopt/resolved/3: i. the budget be approved; ii. the fees be set; iii. the policy be adopted."),
    # agreed, decided, recommended
    ("AGREED that the strategy be endorsed.", "endorse/resolved/0: the strategy be endorsed."),
    ("Agreed: That a working group be set up.", "agree/resolved/0: a working group be set up."),
    ("It was agreed to write to the County Council.", "request/resolved/0: write to the County Council."),
    ("Members agreed to adjourn the meeting to Monday 4 May.", "defer/deferred/0: adjourn the meeting to Monday 4 May."),
    ("Resolved:|That the motion be not agreed.", "reject/lost/0: That the motion be not agreed."),
    ("RESOLVED that the plan not be adopted.", "reject/resolved/0: the plan not be adopted."),
    ("It was agreed not to pursue a sign for the field.", "refuse/resolved/0: not to pursue a sign for the field."),
    ("The remaining Councillors agreed to this quotation being accepted.", "approve/resolved/0: this quotation being accepted."),
    ("The Committee decided to inspect the site.", "agree/resolved/0: inspect the site."),
    ("RECOMMENDED to Council that the scheme be adopted.", "recommend/recommended/0: the scheme be adopted."),
    ("The Committee RECOMMENDED that the fees be approved.", "recommend/recommended/0: the fees be approved."),
    ("It was RESOLVED by a majority of 4 in favour to 1 against to make no objection.", "other/resolved/0: make no objection."),
    ("Unanimously AGREED to recommend approval.", "recommend/recommended/0: recommend approval."),
    ("The Committee:-|(a) NOTED the report; and|(b) AGREED to receive a further report in May.", "agree/resolved/2: (a) NOTED the report; and (b) AGREED to receive a further report in May."),
    ("Council agreed by show of hands (5 Councillors for), that the work be awarded to the firm.", "approve/resolved/0: the work be awarded to the firm."),
    # told in prose
    ("The report was noted by the Council.", "note/resolved/0: The report was noted by the Council."),
    ("The Committee noted the report.", "note/resolved/0: The Committee noted the report."),
    ("The minutes of the meeting held on 6 June 2022 were approved as a correct record.", "confirm_minutes/resolved/0: The minutes of the meeting held on 6 June 2022 were approved as a correct record."),
    ("The minutes were agreed as a true record and signed by the Chairman.", "confirm_minutes/resolved/0: The minutes were agreed as a true record and signed by the Chairman."),
    ("This item was deferred to the next meeting.", "defer/deferred/0: This item was deferred to the next meeting."),
    ("The application was withdrawn.", "other/withdrawn/0: The application was withdrawn."),
    ("The Cabinet approved the recommendations in the report.", "approve/resolved/0: The Cabinet approved the recommendations in the report."),
    ("The recommendations in the report were agreed.", "agree/resolved/0: The recommendations in the report were agreed."),
    ("Standing orders were suspended.", "other/resolved/0: Standing orders were suspended."),
    ("The press and public were excluded under section 100A.", "exclude_public/resolved/0: The press and public were excluded under section 100A."),
    ("Accounts for payment were approved.", "approve/resolved/0: Accounts for payment were approved."),
    ("Councillor Marsh was elected Chairman for the ensuing year.", "appoint/resolved/0: Councillor Marsh was elected Chairman for the ensuing year."),
    ("It was AGREED that Councillor Marsh be elected Chairman.", "appoint/resolved/0: Councillor Marsh be elected Chairman."),
    ("The Executive, having considered the report, resolved that the plan be approved.", "approve/resolved/0: the plan be approved."),
    ("Cabinet agreed to the recommendations.", "agree/resolved/0: the recommendations."),
    ("Councillors voted to donate 100 pounds to the Scouts.", "approve/resolved/0: donate 100 pounds to the Scouts."),
    # a motion that was voted on
    ("Cllr Marsh proposed that the sum of 500 pounds be removed from the budget, seconded by Cllr Reed. 2 votes for, 3 against. Proposal lost.", "reject/lost/0: the sum of 500 pounds be removed from the budget"),
    ("Cllr Marsh proposed that the hedge be cut, seconded by Cllr Reed. All in favour.", "agree/resolved/0: the hedge be cut"),
    ("Proposed by Councillor Marsh;|Seconded by Councillor Reed;|And Resolved:|\"That the roads be taken in charge.\"", "approve/resolved/0: \"That the roads be taken in charge.\""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_resolution(text: str, expected: str) -> None:
    assert decided(text) == [expected]


NONE = [
    "The Clerk was asked to write to the resident.",
    "Members requested a further report.",
    "It was noted that the bus would stop running in May.",
    "At its meeting in May the Council resolved to close the library.",
    "The Council had resolved in 2019 to sell the land.",
    "The Committee was asked to approve the plan.",
    "Councillor Marsh agreed with these sentiments.",
    "The Clerk agreed to follow up enquiries with the highways officer.",
    "Councillor Marsh asked whether the plan could be approved.",
    "The policies agreed in December 2015 were explained.",
    "The complaint has been resolved.",
    "The issue could be resolved by a new drain.",
    "Officers recommended that the application be approved.",
    "It was hoped that the scheme would be approved in June.",
    "If the application were refused the applicant could appeal.",
    "A report would be submitted to Cabinet, which would be asked to approve it.",
    "Apologies were received and noted.",
    "Members noted that the figures had improved.",
    "It was agreed that a vote would be taken.",
    "The Leader said that the Cabinet had approved the budget in February.",
    "Councillor Reed felt that the report should be noted.",
    "The Committee received a presentation on housing.",
    "There were no declarations of interest.",
    "The Chair explained that the motion had been agreed at the last meeting.",
    "Councillor Marsh proposed an amendment, seconded by Councillor Reed. The amendment was put to the vote and lost.",
    "Members agreed that it was important to listen to residents.",
    "Councillor Marsh was elected at the by-election on 2 May.",
    "Members thanked the officer for the report.",
    "The Committee welcomed the report.",
    "The Clerk had been instructed to pay the invoice.",
    "Planning permission was granted in 2011 for ten houses.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_resolution(text: str) -> None:
    assert decided(text) == []


SEVERAL = [
    ("8.1 It was RESOLVED to set the limit at 500 pounds.|8.2 It was RESOLVED to adopt the policy.", ["agree", "adopt"]),
    ("The report was noted. It was agreed to write to the Minister.", ["note", "request"]),
    ("On the proposal of Cllr Marsh, seconded by Cllr Reed, it was agreed to allocate 10 pounds to the club.|On the proposal of Cllr Hill, seconded by Cllr Dale, it was agreed to allocate 10 pounds to the club.", ["agree", "agree"]),
    ("RESOLVED that the minutes be approved.|Matters arising|RESOLVED that the bench be repaired.", ["confirm_minutes", "agree"]),
    ("The following motions were agreed:|Motion 1|'That the Council write to the Minister.'|Motion 2|'That the scheme be adopted.'", ["request", "adopt"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verbs"), SEVERAL)
def test_several_resolutions(text: str, verbs: list[str]) -> None:
    assert [r.verb for r in annotate(text.replace("|", "\n\n")).resolutions] == verbs


PAGES = [
    # the agenda's recommendation is none; a Decision label's bare words are
    ("Agenda item||Bus shelters||To consider the report.||RECOMMENDED that the shelters be removed.||Minutes:||RESOLVED that ten shelters be kept.", ["the-resolved"]),
    ("Agenda item||Bus shelters||To consider the report.||Decision:||That ten shelters be kept.||Minutes:||A debate took place.", ["under"]),
    ("Agenda item||Bus shelters||Decision:||Noted the report.", ["under"]),
    ("Agenda item||Bus shelters||Decision:||(i) to approve the consultation; and||(ii) to instruct the Head of Roads to report back.", ["under"]),
    ("Agenda item||Interests||Decision:||There were no declarations of interest.||Minutes:||There were none.", []),
    # a marker in bold that a copy of the page lost: a gap stands in its place
    ("Agenda item||Minutes||To approve the minutes.||||The minutes were submitted.||||||||That the minutes be approved as a correct record.", ["bare"]),
    ("Agenda item||Plan||The report was introduced.||||||||1.   That the plan be agreed.||2.   That officers report every quarter.||||Supporting documents:", ["bare"]),
    ("Agenda item||Appeals||The Committee considered the report.||A motion to note the report was carried.||||||||To note the report.||Supporting documents:", ["bare"]),
    ("Agenda item||Minutes||To note the minutes.||||The Committee received the minutes.||||||||1)  the minutes of the panel be noted; and||2)  the minutes of the board be noted.", ["bare"]),
    # only what somebody moved
    ("Agenda item||Motion||Minutes:||Councillor Marsh moved the following motion:||That the shelters be kept.||There was no seconder.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rules"), PAGES)
def test_resolutions_of_a_page(text: str, rules: list[str]) -> None:
    (entry,) = annotate_page(text.replace("|", "\n"))
    found = [r.evidence.rule for r in entry.annotations.resolutions]
    prefix = {"the-resolved": "resolved", "under": "under-decision", "bare": "bare-that"}
    assert found == [prefix[rule] for rule in rules]


def test_the_texts_of_an_item_are_read_as_one_and_each_finding_keeps_its_own() -> None:
    item = ItemText(
        title="Bus shelters",
        agenda="RECOMMENDED that the shelters be removed.",
        decision="RESOLVED that ten shelters be kept.",
        minutes="Moved by Cllr Marsh, seconded by Cllr Reed. 5 for, 2 against.\n\n"
        "RESOLVED that ten shelters be kept.",
    )
    found = annotate_item(item)
    (resolution,), (vote,) = found.resolutions, found.votes
    assert resolution.evidence.source == "decision"
    quote = item.decision[resolution.evidence.start : resolution.evidence.end]
    assert quote == "RESOLVED that ten shelters be kept."
    assert vote.evidence.source == "minutes"
    assert "5 for, 2 against" in item.minutes[vote.evidence.start : vote.evidence.end]
    assert (vote.for_count, vote.against_count, vote.resolution) == (5, 2, 0)
