"""People in layouts and turns of phrase that many councils share: who, of what kind, what they did.

`text => name: kind | role | acts; ...`: all whom the text names. `\\n` stands for a line's end.
"""

import pytest

from tests.nlp.people import list_people, rows_of

NAMES = r"""
Apologies were received from Councillors' Marsh and Oakes. => Marsh: councillor | - | apologies; Oakes: councillor | - | apologies
Apologies were received from Cllrs' Marsh, J Reed and Hill. => Hill: councillor | - | apologies; J Reed: councillor | - | apologies; Marsh: councillor | - | apologies
Officers reported on Councillors' Allowances and Expenses. => nobody
Present:\n\nCouncillor Elspeth MARSH\nCouncillor Keirdan REED\nCouncillor Ailsa HILL\n\n1. Minutes => Ailsa HILL: councillor | - | present; Elspeth MARSH: councillor | - | present; Keirdan REED: councillor | - | present
Councillor Marsh PROPOSED and Councillor Reed SECONDED the motion. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
PRESENT: Councillor G Marsh (Chair) DE Reed, RO Hill, GP Dale, P Cole.\n\n1. Apologies => DE Reed: councillor | - | present; G Marsh: councillor | Chair | chaired present; GP Dale: councillor | - | present; P Cole: councillor | - | present; RO Hill: councillor | - | present
Councillor GP Marsh spoke. => GP Marsh: councillor | - | spoke
The letter went to Vale Surgery, GP Federation, Vale NHS. => nobody
Councillor Co-option: Members considered two applications. => nobody
MAYOR ANNOUNCEMENTS\n\nThe Mayor had opened a fair. => nobody
Also present: Reverend Canon Dr Esther Marsh (Voluntary Sector) => Esther Marsh: other | Voluntary Sector | present
Apologies had been received from Cllrs J Marsh, who was on holiday, and I Reed who was working. => I Reed: councillor | - | apologies; J Marsh: councillor | - | apologies
Apologies had been received from Cllr J Marsh, who was on holiday, and Cllr I Reed took the chair. => I Reed: councillor | - | chaired; J Marsh: councillor | - | apologies
"""

CAME = r"""
the following Members were\n\nP r e s e n t:\n\nCouncillor D Marsh (in the Chair)\n\nCouncillor R Reed and Councillor T Hill\n\nAdvisors in attendance\nJan Dale (Higher Education)\n\n44. Apologies => D Marsh: councillor | in the Chair | chaired present; Jan Dale: other | Higher Education | present; R Reed: councillor | - | present; T Hill: councillor | - | present
ATTENDEES\n\nMembers\n\nCouncillor Joyce Marsh\n\nAssociate Members\n\nRalph Reed Vice Chair of Vale Enterprise Partnership\n\nApologies for Absence\n\nCouncillor Colin Hill\n\nOfficers and Others in Attendance\n\nRosa Dale Chief Executive => Colin Hill: councillor | - | apologies; Joyce Marsh: councillor | - | present; Ralph Reed: other | Vice Chair of Vale Enterprise Partnership | present; Rosa Dale: officer | Chief Executive | present
In the absence of Councillor Marsh, Councillor Reed moved and Councillor Hill seconded the minutes. => Hill: councillor | - | seconded; Marsh: councillor | - | absent; Reed: councillor | - | moved
In the absence of Councillors Marsh, Reed and Hill, the item was put off. => Hill: councillor | - | absent; Marsh: councillor | - | absent; Reed: councillor | - | absent
In the absence of Councillor Marsh and Councillor Reed, the item was put off. => Marsh: councillor | - | absent; Reed: councillor | - | absent
A roll call was taken\n\nFor\n\nCouncillors Marsh, Reed and Hill\n\nAgainst\n\nCouncillor Dale => Dale: councillor | - | mentioned; Hill: councillor | - | mentioned; Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
Meeting Attendees\nCouncillor Ann Marsh photo\nLeader\nLeader of the Council\nCouncillor Ann Marsh\n\nLabour\n\nPresent, as expected\n\nView Profile\nCouncillor Bo Reed photo\nCommittee Member\nCouncillor Bo Reed\n\nLabour\n\nApologies\n\nView Profile\nCouncillor Cy Hill photo\nCommittee Member\nCouncillor Cy Hill\n\nLabour\n\nPresent, as substitute\n\nView Profile\nAgenda\n8\nOutturn => Ann Marsh: councillor | Leader of the Council | present; Bo Reed: councillor | - | apologies; Cy Hill: councillor | - | present substitute
PRESENT\n\nTHE LORD MAYOR (Councillor Ann Marsh)\n\n1 Mill Ward Patrick Reed Rodney Hill\n\n2 Vale & Green Ward\nTristan Dale\nMaurice Cole\n\n1. APOLOGIES FOR ABSENCE\n\n1.1 There were none. => Ann Marsh: councillor | LORD MAYOR | chaired present; Maurice Cole: councillor | - | present; Patrick Reed: councillor | - | present; Rodney Hill: councillor | - | present; Tristan Dale: councillor | - | present
LOCATION: 7 Bath Lane PROPOSAL: A porch. APPLICANT: Ms H Marsh\n\nIt was considered. => H Marsh: public | APPLICANT | mentioned
The meeting was held with Councillors Ann Marsh, Sue Reed and himself in the room, said the Leader, Councillor Bo Hill, and other members of Cabinet (Councillors Ida Dale and Joan Cole) had joined the meeting virtually. => Ann Marsh: councillor | - | present; Bo Hill: councillor | Leader | mentioned; Ida Dale: councillor | - | present; Joan Cole: councillor | - | present; Sue Reed: councillor | - | present
Contact: Farah Marsh or Judith Reed\n\n1. Minutes => Farah Marsh: officer | - | mentioned; Judith Reed: officer | - | mentioned
Contact: Farah Marsh, Judith Reed and Al Hill\n\n1. Minutes => Al Hill: officer | - | mentioned; Farah Marsh: officer | - | mentioned; Judith Reed: officer | - | mentioned
"""

DID = r"""
Prayer was offered by Pastor Gwyn Marsh. => Gwyn Marsh: other | - | spoke
The Rev Mark Marsh led the meeting in prayer. => Mark Marsh: other | - | spoke
Canon Peter Marsh opened the meeting with prayers. => Peter Marsh: other | - | spoke
The Sub-Committee heard from Shona Marsh, Licensing Officer, and from the applicant's solicitor, Ms Paula Reed. => Paula Reed: public | applicant's solicitor | spoke; Shona Marsh: officer | Licensing Officer | spoke
The budget was presented by the Young Mayor, Ann Marsh, and by two Young Advisors, Bo Reed and Sam Hill. => Ann Marsh: other | Young Mayor | presented; Bo Reed: other | Young Advisors | presented; Sam Hill: other | Young Advisors | presented
(Mr Josh Marsh, Director of the Vale Trust, had given notice of his wish to speak and told Cabinet of it.) => Josh Marsh: other | Director of the Vale Trust | spoke
Councillor Marsh had given notice of his intention to move an amendment. => Marsh: councillor | - | introduced
There was a tabled amendment in the names of Councillor Ann Marsh and Councillor Bo Reed to add some words. => Ann Marsh: councillor | - | introduced; Bo Reed: councillor | - | introduced
Councillor Marsh (Chairman) declared for the public record that he knew the agent. => Marsh: councillor | Chairman | declared_interest
All Members except from Cllrs Marsh, P. Reed, and Hill declared that they had been lobbied. => Hill: councillor | - | mentioned; Marsh: councillor | - | mentioned; P. Reed: councillor | - | mentioned
Motion – free bus passes for carers (Councillor Marsh)\n\nMinutes:\n\nCouncillor Marsh moved the motion. => Marsh: councillor | - | introduced moved
Notice of Motion: Bus Passes - Cllr Ann Marsh\n\nIt was carried. => Ann Marsh: councillor | - | introduced
Motion carried (Councillor Marsh)\n\n2. Minutes => Marsh: councillor | - | mentioned
Deputation one – Mary Marsh, Leroy Reed, Agnes Hill and Tom Dale.\n\nDeputation 2: Dr Piers Cole, Friends of Vale Wood. => Agnes Hill: public | - | presented; Leroy Reed: public | - | presented; Mary Marsh: public | - | presented; Piers Cole: public | Friends of Vale Wood | presented; Tom Dale: public | - | presented
The Chair thanked Councillor Marsh for his year in office and proposed a vote of thanks, seconded by Councillor Reed. => Marsh: councillor | - | mentioned; Reed: councillor | - | seconded
Council considered a motion proposed by Cllr Marsh and seconded by Cllr Reed, asking that the lane be drained. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
It was carried, Councillor Marsh asking that his vote against be recorded. => Marsh: councillor | - | voted_against
Councillor Marsh spoke, asking that the lane be drained. => Marsh: councillor | - | spoke
Councillor Reed asked why. The Committee heard from two objectors, Sheila Marsh and Gary Hill. => Gary Hill: public | - | spoke; Reed: councillor | - | spoke; Sheila Marsh: public | - | spoke
Minutes of the Previous Meeting: Mr Marsh stated that it should read hedge. => Marsh: public | - | spoke
The Vice-Chair, Councillor Marsh, MOVED and Councillor Reed SECONDED the minutes. => Marsh: councillor | Vice-Chair | moved; Reed: councillor | - | seconded
Present: Parish Councillors R J Marsh, A M Reed; Clerk Jo Hill\n\nResident Olive Dale said that the gully was blocked. => A M Reed: councillor | - | present; Jo Hill: officer | Clerk | present; Olive Dale: public | Resident | spoke; R J Marsh: councillor | - | present
In attendance: S Marsh (Town Clerk [TC]); Mrs E Reed (Committee Admin.) => E Reed: officer | Committee Admin | present; S Marsh: officer | Town Clerk | present
"""

ELECTED = r"""
RESOLVED to\n\n1)  elect Councillor Ann Marsh as the Lord Mayor of the City of Vale until the next annual meeting. => Ann Marsh: councillor | Lord Mayor | appointed
To elect the Leader of the Council\n\nRESOLVED to elect Councillor Bo Reed as Leader of the City Council for a 4 year term, as nominated by Councillor Hill. => Bo Reed: councillor | Leader of the City Council | appointed; Hill: councillor | - | moved
1 Election of Town Mayor\n\nTown Mayor, Cllr Marsh, called for nominations. It was moved and seconded that Cllr Reed be elected as Town Mayor.\n\nRESOLVED that:\n\n  1. Cllr Reed be elected Town Mayor for the ensuing year. => Marsh: councillor | Town Mayor | chaired; Reed: councillor | Town Mayor | appointed
Moved by Councillor Hill as an amendment that Councillor Bo Reed be elected Chairman of the Panel for the year. The votes were equal, and the amendment therefore was not carried. => Bo Reed: councillor | - | mentioned; Hill: councillor | - | moved
It was moved by Councillor Hill that Councillor Bo Reed be elected Chairman. On being put to the vote the motion was lost. => Bo Reed: councillor | - | mentioned; Hill: councillor | - | moved
RESOLVED that Councillor Bo Reed be elected Chairman. Councillor Hill said that the motion on buses had been lost in May. => Bo Reed: councillor | Chairman | appointed; Hill: councillor | - | spoke
Election of Town Mayor\n\nTown Mayor, Cllr Marsh. => Marsh: councillor | Town Mayor | appointed
"""


@pytest.mark.parametrize(("text", "expected"), rows_of(NAMES, CAME, DID, ELECTED))
def test_who_did_what(text: str, expected: str) -> None:
    assert list_people(text) == sorted(expected.split("; ") if expected != "nobody" else [])
