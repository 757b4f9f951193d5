"""Votes in the words of clerks who write as they speak: initials alone, all of them, casting votes.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from tests.nlp.test_votes_of_small_councils import votes

GRANT = "It was agreed that £650 would be given as a grant. "
MOVED = "Cllr Marsh proposed two meetings a year at Barford, this was seconded by Cllr Pool. "

LIST = "Present: Jo Bell JB Chair, Gail Kemp GK, Ann Lay AL||"

INITIALS = [
    (GRANT + "Prop CA, 2nd KP, 7 agreed, RC and CS abstained due to interests.", ["carried counted 7-None CA/KP ~RC ~CS"]),
    (GRANT + "Prop CA, 2nd KP, 7 agreed.", ["carried counted 7-None CA/KP"]),
    (GRANT + "Proposed by AB, seconded by CD and all agreed.", ["carried unanimous None-None AB/CD"]),
    (GRANT + "AB proposed and CD seconded, all in favour.", ["carried unanimous None-None AB/CD"]),
    # a council and its officers are nobody's initials
    ("The NCC proposed and BCK seconded officers to the group.", []),
]  # fmt: skip

AGREED = [
    (GRANT + "Proposed Cllr Marsh, seconded Cllr Dale, 7 agreed, 1 abstained.", ["carried counted 7-None Marsh/Dale"]),
    (GRANT + "Proposed Cllr Marsh, seconded Cllr Dale, 7 agreed, Cllr Pool abstained.", ["carried counted 7-None Marsh/Dale ~Pool"]),
    (MOVED + "5 agreed and 2 abstained.", ["carried counted 5-None Marsh/Pool"]),
    (MOVED + "Six were in agreement, one against.", ["carried counted 6-1 Marsh/Pool"]),
    # how many quotes, and nobody
    ("Of the three quotes, two agreed with the estimate. No one agreed.", []),
    # what the council answers is no number of those against
    ("7 PLANNING/Shed at Mill Lane - Mrs Dale abstained as she owns land near by, no objections.", ["carried unstated None-None None/None ~Dale"]),
    ("7 PLANNING/Shed at Mill Lane. No objections were raised. Cllr Pool abstained.", ["carried unstated None-None None/None ~Pool"]),
]  # fmt: skip

ALL = [
    ("The minutes were approved by all Councillors present and signed.", ["carried unanimous None-None None/None"]),
    ("Cllr Marsh asked whether he could sit on the group. All were in full agreement that this should be so.", ["carried unanimous None-None None/None"]),
    ("These points were made and all resolved to object to the application.", ["carried unanimous None-None None/None"]),
    ("All present acknowledged the Code of Conduct and agreed to abide by it.", ["carried unanimous None-None None/None"]),
    # a further matter that all agreed to
    (MOVED + "All were in favour. All agreed that Cllr Dale be asked to book the hall.", ["carried unanimous None-None Marsh/Pool", "carried unanimous None-None None/None"]),
    ("1. Apologies/Apologies were given for Cllr Marsh and Cllr Dale. These were accepted by all.", []),
    # others than the council; what was put right
    ("The wording has been agreed by all three parties.", []),
    ("The snags at the pavilion are now all resolved.", []),
]  # fmt: skip

CHAIR = [
    (MOVED + "The votes for and against were equal and therefore the Chair took the casting vote and determined that it be tried for a year.", ["carried casting_vote None-None Marsh/Pool"]),
    (MOVED + "The votes were equal and the Chair used the casting vote to reject the proposal.", ["lost casting_vote None-None Marsh/Pool"]),
    # one more vote
    (MOVED + "A second vote took place and 6 were in favour.", ["carried counted 6-None Marsh/Pool"]),
    # of another body, on another day
    ("Cllr Stone intended to vote on the matter as most residents had. The minutes were adopted as a true record.", []),
]  # fmt: skip

ELECTIONS = [
    ("1. Election of Chairman/Mrs R Marsh was nominated and seconded and with no other nominations re-elected as Chairman.", ["carried assent None-None None/None"]),
    ("1. Election of Chairman/Cllr Marsh was proposed and seconded as Chairman. There being no other nominations Cllr Marsh was duly elected.", ["carried assent None-None None/None"]),
    ("1. Election of Chairman/Cllr Rose Marsh was proposed by Cllr Ian Dale and seconded by Cllr Ann Pool. Cllr Rose Marsh was elected following a majority vote.", ["carried unstated None-None Ian Dale/Ann Pool"]),
    ("Secretary: Ann Hill proposed that Bryony Dale continue. Seconded Torquil Summer, all agreed.", ["carried unanimous None-None Ann Hill/Torquil Summer"]),
    # who sent apologies, above an election elsewhere on the page
    ("Apologies: Cllr J Nash-Lane and Borough Councillor C Samms||Minutes of the last Meeting: Cllr Mrs Birch-Stone proposed acceptance, seconded by Cllr Mrs Dale||The election of officers is in May.", []),
]  # fmt: skip

OTHER_MATTERS = [
    # what nobody seconded in one lettered matter is not what all agreed to in another
    ("e) Camera/Cllr Marsh proposed to take it down, no one agreed with this.||m) Hall/It was unanimously agreed that nobody need attend.", ["carried unanimous None-None None/None"]),
    # minutes that were moved, and no more told of them, are not what all agreed to below
    (
        "Minutes/Cllr Marsh proposed that the minutes be accepted, seconded by Cllr Dale.||Matters Arising/The lines are worn."
        "||Speed signs/An enquiry came from Barford. It was unanimously agreed that this should not be pursued.",
        ["carried unanimous None-None None/None"],
    ),
    ("EDC Nominations - Barford Co-operative - /Fellnet. To be discussed at the next meeting.", []),
    # no outcome is told before the next title
    ("Cllr Mrs Marsh proposed approval for payment seconded by Cllr Dale||Correspondence:||Bell and Son asked for an inscription - approved", []),
    # whose name was put right in the minutes
    ("Minutes adopted with the amendment of Mr M Dean to Mr M Evans. Proposed by Mr Marsh seconded by Mrs Dale.", ["carried assent None-None Marsh/Dale"]),
    # who was absent is no vote
    ("Absent: None.||Declarations: Cllr Marsh declared an interest in item 10. Cllr Pool declared an interest in item 12.||The minutes were adopted as a true record.", []),
]  # fmt: skip

# Matters that stand as `Title: what was done` in one paragraph each, sums with a blank in them
RUN_IN = [
    # what was moved in one, and nothing told of it, is not what all agreed to in another
    (
        "Accounts: G. Marsh proposed and C. Dale seconded that the Accounts be adopted as presented."
        "||Clerk: It was proposed by G. Marsh and seconded by C. Dale that the Clerk be appointed as the Responsible Financial Officer - agreed."
        "||Electricity Account: It was unanimously agreed this be paid by Direct Debit.",
        ["carried assent None-None G. Marsh/C. Dale", "carried unanimous None-None None/None"],
    ),
    ("3. Payments/Bell Ltd £107.03: B. Hawk £58.75 proposed B. Marsh and seconded by M. Dale pass for payment.", ["carried assent None-None B. Marsh/M. Dale"]),
    ("3. Payments/Bell Ltd £678. 09 : Legion £16.50. Proposed P. Marsh and seconded P. Dale - pass for payment", ["carried assent None-None P. Marsh/P. Dale"]),
    ("7. Salary/It was agreed that the salary be increased by £252. 50 and reviewed next year - all as proposed by P. Marsh and seconded by Mrs. Dale.", ["carried assent None-None P. Marsh/Dale"]),
    ("8. Precept/It was proposed by P. Marsh and seconded by P. Dale that the precept be set at £5994. 00 - unanimously agreed.", ["carried unanimous None-None P. Marsh/P. Dale"]),
    # moved and seconded, and no more
    ("2. Minutes/C. Marsh proposed and Mrs. Dale seconded that the minutes of the March meeting be signed as a correct record.", []),
]  # fmt: skip

WHOLE = [
    ("All Councillors approved the payments except the photocopying.", ["carried unanimous None-None None/None"]),
    ("All Councillors read through the agreement and agreed to sign for three years.", ["carried unanimous None-None None/None"]),
    ("The Chairman asked if they were content with the policy. All Councillors noted that they were content.", ["carried unanimous None-None None/None"]),
    (
        "8. Policies/AB asked if they were content with the reviewed Publication Scheme. All Councillors noted they were content. AB noted that the Publication Scheme for the parish had been reviewed by the group.",
        ["carried unanimous None-None None/None"],
    ),
    ("Full Council were in agreement with this action.", ["carried unanimous None-None None/None"]),
    ("All Council agreed to the minutes.", ["carried unanimous None-None None/None"]),
    (
        "- Mrs Marsh had a request from Mrs Dale for the upkeep of the yard and £200. All Councillors agreed."
        "/- Mrs Free had asked for money to buy a bench in the cemetery. All Councillors in agreement.",
        ["carried unanimous None-None None/None"] * 2,
    ),
    # who moved what all voted for is named behind it
    (LIST + "The co-option of Mr Rett was voted for unanimously. Prop. JB, 2nd GK, All agreed.", ["carried unanimous None-None Jo Bell/Gail Kemp"]),
    ("5. Sign/(1) That the work be given to Lee Gard.   _Prop. GK, 2nd JB, All agreed._", ["carried unanimous None-None GK/JB"]),
    # a member but one
    ("All Councillors approved the payments except Cllr Marsh.", []),
]  # fmt: skip

COUNTED = [
    ("The price has gone up and it was agreed by 4 to 1 to proceed (proposed Cllr M Marsh, seconded Cllr L Dale).", ["carried counted 4-1 M Marsh/L Dale"]),
    ("Other access is available. Refusal recommended by 5 votes and 1 abstention.", ["carried counted 5-None None/None"]),
    ("RESOLVED: That the minutes of the meeting held on 3 June be approved. (Cllr Ann Marsh proposed, Cllr Jan Dale seconded, six were in favour and two abstained as they had not been present at the meeting).", ["carried counted 6-None Ann Marsh/Jan Dale"]),
    ("A vote was taken and the majority ruled to approve the works and costs.", ["carried unstated None-None None/None"]),
    ("Cllr Marsh proposed approval; Cllr Dale seconded; Carried.", ["carried assent None-None Marsh/Dale"]),
    ("Cllr Mrs Marsh requested £750 towards the insurance, seconded by Cllr Dale. Approved by 5 votes to 3.", ["carried counted 5-3 Marsh/Dale"]),
    # and not agreed by more
    ("The amendment of Cllr Marsh was NOT AGREED by 45 votes to 4.", ["lost counted 4-45 None/None"]),
]  # fmt: skip

ELECTED = [
    ("3. Election/The Clerk asked for nominations and Miss Rich was proposed by B. Marsh seconded by Mrs Dale and duly elected.", ["carried assent None-None B. Marsh/Dale"]),
    ("1. Election/G. Marsh proposed and Mrs. Dale seconded that R. Lank be Chairman, there were no other nominations and R. Lank was duly elected Chairman.", ["carried assent None-None G. Marsh/Dale"]),
    ("1. Election of Chairman:/Cllr D Marsh was nominated and seconded and with no further nominations accepted the role of Chairman.", ["carried assent None-None None/None"]),
    ("She was proposed as a Councillor by the Vice Chairman, seconded by Cllr Dale, co-opted onto the Council and welcomed to the meeting.", ["carried assent None-None None/Dale"]),
    ("FRE proposed Tom Roberts as co-option, seconded and approved.", ["carried assent None-None FRE/None"]),
    (
        "Present: N Oaks (Chair), K Dale (KD), C Roth (CR), K Alder (KA)||1. Election of Officers:"
        "/Chairman - N Oaks Prop CR; 2nd KD/Vice Chair - K Dale Prop NO; 2nd KA||2. Minutes:/The minutes were approved.",
        ["carried assent None-None C Roth/K Dale", "carried assent None-None N Oaks/K Alder"],
    ),
]  # fmt: skip

SETS = (INITIALS, AGREED, ALL, CHAIR, ELECTIONS, OTHER_MATTERS, RUN_IN, WHOLE, COUNTED, ELECTED)


@pytest.mark.parametrize(("text", "expected"), [row for rows in SETS for row in rows])
def test_votes_as_clerks_write_them(text: str, expected: list[str]) -> None:
    assert votes(text) == expected
