"""Votes in the words of clerks who write as they speak: initials alone, all of them, casting votes.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from tests.nlp.test_votes_of_small_councils import votes

GRANT = "It was agreed that £650 would be given as a grant. "
MOVED = "Cllr Marsh proposed two meetings a year at Barford, this was seconded by Cllr Pool. "

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
    ("7 PLANNING/Shed at Mill Lane - Mrs Dale abstained as she owns land near by, no objections.", []),
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
    # no outcome is told before the next title
    ("Cllr Mrs Marsh proposed approval for payment seconded by Cllr Dale||Correspondence:||Bell and Son asked for an inscription - approved", []),
    # whose name was put right in the minutes
    ("Minutes adopted with the amendment of Mr M Dean to Mr M Evans. Proposed by Mr Marsh seconded by Mrs Dale.", ["carried assent None-None Marsh/Dale"]),
    # who was absent is no vote
    ("Absent: None.||Declarations: Cllr Marsh declared an interest in item 10. Cllr Pool declared an interest in item 12.||The minutes were adopted as a true record.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), INITIALS + AGREED + ALL + CHAIR + ELECTIONS + OTHER_MATTERS
)
def test_votes_as_clerks_write_them(text: str, expected: list[str]) -> None:
    assert votes(text) == expected
