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
Councillor Reed flagged that the lane floods. Councillor Hill would welcome a bench. => Reed: spoke; Hill: spoke
Councillor Reed moved the motion. He said that the lane floods. => Reed: moved spoke
Councillor Reed proposed an amendment that it be halved; this was seconded. In speaking to his amendment he stated that it was late. => Reed: moved spoke
Councillor Reed moved, and Councillor Hill seconded, the motion. => Reed: moved; Hill: seconded
· Mrs Cole (Agent) spoke;\n· Cllr Mrs Reed spoke as Ward Member;\n· Cllr Hill requested that his abstention be recorded. => Cole: spoke; Reed: spoke; Hill: abstained
The Chair thanked Mr Reed and Ms Hill and invited the Advocate, Councillor Dale, to speak against it. => Reed: mentioned; Hill: mentioned; Dale: spoke
The Chair invited Mr Bo Reed and Ms Ann Hill to speak against the application. => Bo Reed: spoke; Ann Hill: spoke
Mr Bo Reed (Solicitor) on behalf of Mr Hill stated that a new supervisor would start. => Bo Reed: spoke; Hill: mentioned
Mr Bo Reed spoke on behalf of Mr Hill. => Bo Reed: spoke; Hill: mentioned
It was moved by Councillor Vale, seconded by Councillor Moor, supported by Councillors J L Reed, Hill and D Dale and carried. => Vale: moved; Moor: seconded; J L Reed: spoke; Hill: spoke; D Dale: spoke
Bo Dale had not had an update from Ann Reed on the formula. => Bo Dale: mentioned; Ann Reed: mentioned
Councillor Reed declared an interest and left the Chamber at 19.42.\n\nThe Planning Officer gave an update and presented the report. It was long. => Reed: declared_interest
In their absence Stewart Reed was chair of the meeting. => Stewart Reed: chaired
Statements were made by the following:\n\nMrs Ann Reed of Vale, on the loss of the bus.\nMr Bo Hill on parking. => Ann Reed: spoke; Bo Hill: spoke
Councillor Reed made the formal declaration of acceptance of office. => Reed: mentioned
The Mayor thanked her Deputy Mayor, Cllr Bo Hill for his continued support. => Bo Hill: mentioned
The Mayor paid tribute to former Councillor Ann Reed saying that she had served twenty years. => Ann Reed: mentioned
Sympathy was expressed to the family of the late Ann Reed, who worked at the mill. => Ann Reed: mentioned
"""

BROUGHT = r"""
The Council considered the following Motion on Notice that was submitted by Councillor A. Reed:\n\n“Council calls for a bench.” => A. Reed: introduced
NOTICE OF MOTION (05/22), submitted by Councillor Reed\n\nMinutes:\n\nCouncillor Reed proposed the following motion: => Reed: introduced moved
The following motion submitted in accordance with Procedure Rule 10 of the Rules was proposed by Councillor Reed and seconded by Councillor Hill: => Reed: introduced moved; Hill: seconded
In accordance with notice on the agenda, Councillor Reed proposed:\n\nThat this Council notes it. => Reed: introduced moved
(Reference: Notice of Motion by Councillor Reed, seconded by Councillor Hill, tabled) => Reed: introduced moved; Hill: seconded
Councillor Hill thanked the Chair, Councillor Reed, for his answer to question 9. Councillor Reed noted that he had nothing to add. => Hill: spoke; Reed: spoke
Tamsin Reed gave notice that she will be stepping down. Cllr Hill gave notice that he would move a motion. => Tamsin Reed: spoke; Hill: introduced
To receive questions from members of the public pursuant to Rule 9.\n\nMinutes:\n\nA question was received from Ann Reed\n\nWhen will it open?\n\nResponse from Councillor Hill\n\nSoon. => Ann Reed: introduced; Hill: spoke
The Chair welcomed Ann Reed, Chair of the Residents Group to present the following questions to Councillor Hill. => Ann Reed: present; Hill: mentioned
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

# Lists of those who came, in minutes and beside them.
CAME = r"""
• That a site visit had taken place on 4 May with the following Councillors in attendance: Councillors Reed and Hill\n• The representations from Councillor Cole\n\nRESOLVED that it be so. => Reed: mentioned; Hill: mentioned; Cole: spoke
The following Councillors were in attendance: Councillors Reed and Hill. => Reed: present; Hill: present
Present:\n\nCouncillors\n\nPresent\n\nCouncillor A Reed\n\nYes\n\nCouncillor Mrs B Hill\n\nFrom 7.31pm\n\nCouncillor C Dale\n\nApologies\n\nCouncillor D Cole (Chairman)\n\nYes\n\nCouncillor E Vale\n\nNo\n\n44 QUESTIONS => A Reed: present; B Hill: present; C Dale: apologies; D Cole: chaired present; E Vale: absent
Recorded vote\n\nCouncillor A Reed\n\nYes\n\nCouncillor B Hill\n\nYes\n\nCouncillor C Dale\n\nYes\n\nCouncillor D Cole\n\nNo => A Reed: mentioned; B Hill: mentioned; C Dale: mentioned; D Cole: mentioned
Buses\n\nInvitees\n\nAnn Reed, Corporate Director - Education;\n\nCllr Hill, Cabinet Member for Education\n\nMinutes:\n\nThe report was noted. => Ann Reed: present; Hill: present
The votes were:\n\nFor\n\nAgainst\n\nAbstain\n\nCouncillors:\n\nCouncillors:\n\nCouncillors:\n\nA Reed\n\nB Hill\n\nC Dale\n\nResult: => A Reed: mentioned
Present Councillors Reed, Hill; Councillor Dale for the latter part\nApologies Councillors Cole and Vale; PC Bo Moor\n\n1. It began. => Reed: present; Hill: present; Dale: present; Cole: apologies; Vale: apologies; Bo Moor: apologies
Councillors Ann Reed and Bo Hill sent Apologies. Their respective substitutes were Councillors Cy Dale and Di Cole. => Ann Reed: apologies; Bo Hill: apologies; Cy Dale: substitute; Di Cole: substitute
Councillor Reed explained that she would chair the meeting in the absence of the Committee Chair, Councillor Bo Hill. => Reed: chaired spoke; Bo Hill: absent
In the absence of the Chair, Councillor Hill, Vice-Chair, presided. => Hill: chaired
Apologies were received and accepted from Cllr J Reed who was on holiday and Cllr M Hill who was ill. => J Reed: apologies; M Hill: apologies
Apologies were received from Cllr Reed due to illness, Cllr Hill because of work and Mr Dale. => Reed: apologies; Hill: apologies; Dale: apologies
Apologies were received from Cllr Reed who was ill and Cllr Hill took the chair. => Reed: apologies; Hill: chaired
The Council resolved to reject the motion.\n\n- EWAN REED, Lord Provost. => EWAN REED: chaired
The Council thanked\n\nAnn Reed, Chair of the Vale Trust. => Ann Reed: mentioned
"""

DECLARED = r"""
Cllr Cole asked whether Cllr Dunn had declared an interest; the Clerk said not. => Cole: spoke; Dunn: mentioned
Cllr Birch declared that Cllr Cole had no interest in the appointment. => Birch: mentioned; Cole: mentioned
Cllr Eve was advised that she did not need to declare an interest. => Eve: spoke
Declarations of interest\nCllr Hay: none\nCllr Moss | nil\nCllr Lee: item 5, none other => Hay: mentioned; Moss: mentioned; Lee: declared_interest
It was claimed Cllr Dunn had a pecuniary interest. => Dunn: mentioned
Cllr Birch declared an interest in item 6 and left; Cllr Cole declared no interest. => Birch: declared_interest; Cole: mentioned
Cllr Birch declared that he knew the owner but he had no interest in the firm. => Birch: declared_interest
Cllr Birch declared a personal interest as he had no other home. => Birch: declared_interest
Declarations of Interest (if any)\n\nMinutes:\n\nThe Chair, Councillor Ann Reed noted she was a Member of Vale Parish Council, however, she had not taken part.\n\nCouncillor Hill noted that he was a Trustee of the Mill. => Ann Reed: chaired declared_interest; Hill: declared_interest
Disclosures by Members and Officers Minutes: Councillor Reed said that she was a Member of Vale Parish Council. => Reed: declared_interest
Councillor Reed said that she was a Member of Vale Parish Council and that the lane floods. => Reed: spoke
Declarations of Interest\n\nCouncillor Ann Reed declared a Disclosable Pecuniary Interest in Agenda Item 8, Motion submitted by Councillor Bo Hill, by virtue of her work. => Ann Reed: declared_interest; Bo Hill: introduced
As per his earlier declaration Councillor Reed left the meeting at this point. => Reed: mentioned
The Chairman advised of the receipt of one Motion from Councillor Reed which had been duly proposed and seconded. => Reed: introduced
The Council heard from a resident, Mr Hasmukh Reed.\nHasmukh Reed began by stating that he lived there. => Hasmukh Reed: spoke
"""

ELECTED = r"""
Resolved that Councillor B Reed be, and is hereby elected, Chair of the Council. => B Reed: appointed
Resolved that Councillor B Reed be and he is hereby appointed Mayor. => B Reed: appointed
Nominee                    Proposer                    Seconder\n\nCouncillor L Reed        Councillor T Hill        Councillor J Dale-Cole\n\nThe nomination was approved. => L Reed: mentioned; T Hill: moved; J Dale-Cole: seconded
Nominee\n\nProposer\n\nSeconder\n\nCouncillor L Reed\n\nCouncillor T Hill\n\nCouncillor J Dale\n\nCouncillor P Cole\n\nCouncillor R Moor\n\nCouncillor S Vale => L Reed: mentioned; T Hill: moved; J Dale: seconded; P Cole: mentioned; R Moor: moved; S Vale: seconded
Proposer | Seconder |\nCouncillor T Hill | Councillor J Dale | => T Hill: moved; J Dale: seconded
Proposer: Councillor T Hill\n\nSeconder: Councillor J Dale => T Hill: moved; J Dale: seconded
Cllr Reed was proposed by Cllr T. Hill, seconded by Cllr Dale and elected. => Reed: appointed; T. Hill: moved; Dale: seconded
Ann Reed – proposed by Cllr Hill seconded by Cllr Dale and unanimously appointed. => Ann Reed: appointed; Hill: moved; Dale: seconded
The bench was proposed by Cllr Reed, seconded by Cllr Hill and agreed. Cllr Dale was elected. => Reed: moved; Hill: seconded; Dale: appointed
"""

# Welsh
MOVED_IN_WELSH = r"""
Cynigiodd Cyng. Tudor ac eiliodd Cyng. Pugh fod y cynnig yn cael ei dderbyn. => Tudor: moved; Pugh: seconded
Cynigiwyd gan Cyng. Tudor ac eiliwyd gan Cyng. Pugh. => Tudor: moved; Pugh: seconded
Cynigiodd y Cynghorydd Nia Tudor ac eiliwyd gan y Cynghorydd Pugh. => Nia Tudor: moved; Pugh: seconded
Penderfynwyd derbyn y cofnodion. Cynigiwyd: Cyng. Tudor; Eiliwyd: Cyng. Pugh. => Tudor: moved; Pugh: seconded
Cynigiwyd y bleidlais a chafwyd trafodaeth. Diolchodd Cyng. Tudor i Cyng. Pugh. => Tudor: mentioned; Pugh: mentioned
"""


def list_acts(text: str) -> str:
    """Return `name: acts; ...` of those whom a text names."""
    found = find_people(text)
    acts = [(p.name, " ".join(sorted({act.name for act in p.acts}))) for p in found]
    return "; ".join(f"{name}: {told}" for name, told in acts)


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(SPOKE, BROUGHT, CAME_AND_MOVED, CAME, DECLARED, ELECTED, MOVED_IN_WELSH),
)
def test_what_is_told_in_a_roundabout_way(text: str, expected: str) -> None:
    assert list_acts(text) == expected
