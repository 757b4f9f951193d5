"""What people did, told in a roundabout way, and what only reads alike."""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import rows_of

# text => name: acts; ... A \n in a text is a line's end.
SPOKE = r"""
Having received tributes from Councillors Reed and Mrs Hill, the Council stood in silence. => Reed: spoke; Hill: spoke
Councillors Ann Reed, Hill, and the Mayor paid their respects. => Ann Reed: spoke; Hill: spoke
After discussion, in which Alderman Reed and Councillors Hill and Dale took part, the motion was put. => Reed: spoke; Hill: spoke; Dale: spoke
Within the time allowed, statements were presented by Ann Reed and Bo Hill. => Ann Reed: spoke; Bo Hill: spoke
The report was presented by Ann Reed. => Ann Reed: presented
The Council had received a deputation on lorries in Mill Lane from a resident, Mr Bo Hill. => Bo Hill: spoke
Councillor Reed and the Leader of the Opposition, Councillor Hill, were given unlimited time to speak on the budget. => Reed: spoke; Hill: spoke
Speeches on it were also made by Councillors Ann Reed and Bo Hill (for the Administration) – and Councillors Cy Dale and Di Cole (for the Opposition). => Ann Reed: spoke; Bo Hill: spoke; Cy Dale: spoke; Di Cole: spoke
Mr Bo Hill and his solicitor Ms Ann Reed told members that there would be no music. => Bo Hill: spoke; Ann Reed: spoke
Ann Reed, objecting, Bo Hill, on behalf of the applicant and Councillor Dale, Ward Member, made representation. => Ann Reed: spoke; Bo Hill: spoke; Dale: spoke
Councillor Reed could not support further borrowing. => Reed: spoke
Councillor Reed did not agree; the lane floods. => Reed: spoke
Councillor Hill asked Councillor Reed to withdraw, however, Councillor Reed did not agree. => Hill: spoke; Reed: mentioned
Councillor Reed did not accept the amendment. => Reed: mentioned
Ann Reed referring to item 1 stated: will the lane be drained? => Ann Reed: spoke
Councillor Reed wished to have it recorded that he had voted against the application. => Reed: mentioned
The Mayor thanked her Deputy Mayor, Cllr Bo Hill for his continued support. => Bo Hill: mentioned
The Mayor paid tribute to former Councillor Ann Reed saying that she had served twenty years. => Ann Reed: mentioned
Sympathy was expressed to the family of the late Ann Reed, who worked at the mill. => Ann Reed: mentioned
"""

BROUGHT = r"""
The Council considered the following Motion on Notice that was submitted by Councillor A. Reed:\n\n“Council calls for a bench.” => A. Reed: introduced
Motion 1 - River Banks\n\nCouncillor Reed proposed the motion. => Reed: moved
Motion A – As Councillor Reed had sent apologies, the motion was proposed by Councillor Hill. => Reed: apologies; Hill: moved
For the procedural motion (2) - Councillors Reed and Hill. => Reed: mentioned; Hill: mentioned
The amendment in the name of Councillor Reed being put to the vote was lost. => Reed: mentioned
Public Questions and Comments\n\nMinutes:\n\nPublic comments were received from Mr Bo Hill and Ms Ann Reed on item 5. => Bo Hill: spoke; Ann Reed: spoke
Deputations and Petitions\n\nMinutes:\n\nCouncil received a deputation from Ann Reed on the bus. => Ann Reed: spoke
Public Question Time\n\nMinutes:\n\nMrs Reed (Vale)\n\nWhen will the bandstand be mended?\n\nCouncillor Hill\n(Cabinet Member for Parks)\n\nBefore June. => Reed: introduced; Hill: spoke
PETITIONS\n\nThe following petitions were presented before the meeting by members:\n\nCouncillor Reed - A crossing on the B1.\nCouncillor Hill - A bench. => Reed: presented; Hill: presented
Councillor Reed introduced herself as Vice-Chair but explained that she would be chairing this meeting. => Reed: chaired spoke
"""

CAME_AND_MOVED = r"""
A special welcome was extended to Honorary Alderman Mrs Reed. => Reed: present
Councillor Reed later joined the meeting. => Reed: present
As Councillor Reed had sent apologies for the meeting, the motion was proposed by Councillor Hill and supported by Councillor Dale. => Reed: apologies; Hill: moved; Dale: seconded
It was moved by Councillor Reed, seconded by Councillor Hill and supported by Councillor Dale, that Councillor Cole be thanked. => Reed: moved; Hill: seconded; Dale: spoke; Cole: mentioned
The scheme was supported by Councillor Reed. => Reed: mentioned
Cllr Miss Reed -  MOVED, Cllr Hill SECONDED and it was RESOLVED that Cllr Dale should act as Vice-Chair for the meeting. => Reed: moved; Hill: seconded; Dale: appointed
Cllr Reed - MOVED BY the Leader. => Reed: mentioned
The fee be cut. This was seconded by Vale County Councillor Hill. => Hill: seconded
Members proposed that Councillor Reed should chair the meeting. This was agreed. => Reed: appointed
"""


def list_acts(text: str) -> str:
    """Return `name: acts; ...` of those whom a text names."""
    found = find_people(text)
    acts = [(p.name, " ".join(sorted({act.name for act in p.acts}))) for p in found]
    return "; ".join(f"{name}: {told}" for name, told in acts)


@pytest.mark.parametrize(("text", "expected"), rows_of(SPOKE, BROUGHT, CAME_AND_MOVED))
def test_what_is_told_in_a_roundabout_way(text: str, expected: str) -> None:
    assert list_acts(text) == expected
