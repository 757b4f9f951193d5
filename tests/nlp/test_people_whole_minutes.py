r"""What whole minutes of councils and bodies never seen say of people: a row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# An interest spoken of again at the item that it is in; not another's, nor none.
INTERESTS = r"""
Having declared a prejudicial interest Mr J Marsh left the room. => J Marsh: councillor | - | declared_interest
Having declared a pecuniary interest in this item, Councillor Marsh left the meeting. => Marsh: councillor | - | declared_interest
Having earlier declared an interest Cllrs Marsh and Reed took no part. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Councillor Marsh reminded the Committee of her interest as a trustee. => Marsh: councillor | - | declared_interest
Cllr Marsh and Cllr Reed repeated their interest and remained but did not vote. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Councillor Marsh repeated his declaration at item 2. => Marsh: councillor | - | declared_interest
[NOTE: Councillor A. Marsh had earlier declared an interest in this item and left.] => A. Marsh: councillor | - | declared_interest
Having declared no interest, Councillor Marsh remained. => Marsh: councillor | - | mentioned
Having declared an interest, the Chairman left and Councillor Marsh took the chair. => Marsh: councillor | - | chaired
The Clerk reminded Members of their interests. Councillor Marsh asked why. => Marsh: councillor | - | spoke
Mrs Marsh reminded Members of the importance of declaring an interest. => Marsh: public | - | spoke
Councillor Marsh repeated her question on interest rates. => Marsh: councillor | - | mentioned
The Chair thanked Councillors Marsh, R Hill and Vane.\n\n40 Declarations of Interest\n\n(a) Members declared personal interests as follows:-\n\n   Marsh     -   Member of Bodley Town Council\n   Vane      -   Governor, Vale High School\n   R Hill    -   Director of a housing company => Marsh: councillor | - | declared_interest; R Hill: councillor | - | declared_interest; Vane: councillor | - | declared_interest
"""

# Who answers an office is not who holds it; who presides is still told.
ANSWERS = r"""
In reply to the Chairman, Mr Marsh said that it could. => Marsh: public | - | spoke
In response to the Leader, Councillor Marsh stated that it would. => Marsh: councillor | - | spoke
Responding to the Vice-Chair, Councillor Marsh confirmed it. => Marsh: councillor | - | spoke
In response to a question from the Mayor, Councillor Marsh explained it. => Marsh: councillor | - | spoke
In response to the Leader, Councillor Marsh, the Director stated that it would. => Marsh: councillor | Leader | spoke
The Chairman, Councillor Marsh, said that it could. => Marsh: councillor | Chairman | chaired spoke
"""

# Who is left out, who was asked before, who stood at another's side.
OTHERS_DID = r"""
All Members except Councillor Marsh stated that they had been lobbied. => Marsh: councillor | - | mentioned
All Members other than Councillor Marsh said that they had visited the site. => Marsh: councillor | - | mentioned
It was agreed, with the exception of Councillor Marsh, who asked for a report. => Marsh: councillor | - | spoke
The Clerk had been told by Ms Dee Marsh that a notice would be served. => Dee Marsh: public | - | mentioned
The Council has been informed by Mr Sam Marsh, the surveyor, that the wall is safe. => Sam Marsh: officer | surveyor | mentioned
Members were advised by Mr Sam Marsh, the surveyor, that the wall was safe. => Sam Marsh: officer | surveyor | spoke
Cllr Marsh, supported by Cllr Hill, felt that it was too much and proposed £50. => Hill: councillor | - | mentioned; Marsh: councillor | - | moved spoke
Cllr Marsh, accompanied by Cllr Hill, had seen the wall and proposed £50. => Hill: councillor | - | mentioned; Marsh: councillor | - | moved
Cllr Marsh asked Cllr Hill, who felt that it was too much and proposed £50. => Hill: councillor | - | moved spoke; Marsh: councillor | - | spoke
Apologies were received from Councillor Hill and that Councillor Marsh would be late in arriving. => Hill: councillor | - | apologies; Marsh: councillor | - | mentioned
Sederunt: Chair Ann Marsh (AM), Sec Ruth Hill (RH), Bo Reed (BR) => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Ruth Hill: councillor | Sec | present
Proposed by Ann Marsh and seconded Bo Reed. => Ann Marsh: councillor | - | moved; Bo Reed: councillor | - | seconded
Proposed by Ann Marsh. The motion seconded Bo's view. => Ann Marsh: councillor | - | moved
"""

# Appointed with a reserve in brackets behind the last one, who is away from nothing.
RESERVES = r"""
RESOLVED that Councillors A Marsh, B Reed and C Hill (reserve: Councillor D Vane) be appointed to visit the site. => A Marsh: councillor | - | appointed; B Reed: councillor | - | appointed; C Hill: councillor | - | appointed; D Vane: councillor | - | appointed
Present: Councillors A Marsh and C Hill (substitute for Councillor D Vane). => A Marsh: councillor | - | present; C Hill: councillor | - | present substitute; D Vane: councillor | - | absent
"""

# Who spoke, in lists with bodies and brackets, by leave, before what else they did.
SPEAKERS = r"""
The Committee considered the report.\nMr Marsh (an objector), Councillor Hill of Bodley Parish Council and Ms Reed (for the applicant) addressed the meeting. => Hill: councillor | Bodley Parish Council | spoke; Marsh: public | objector | spoke; Reed: public | for the applicant | spoke
Mr D Marsh was invited by the Chair to address the meeting. => D Marsh: public | - | spoke
Having exercised his separate speaking rights, Councillor T Marsh withdrew. => T Marsh: councillor | - | spoke
Having addressed the Committee, Councillor T Marsh withdrew. => T Marsh: councillor | - | spoke
Two candidates, Mr Colin Marsh and Dr Ruth Reed, had put themselves forward and each spoke briefly. => Colin Marsh: councillor | - | spoke; Ruth Reed: councillor | - | spoke
The Committee received a presentation from Vale Investments, given by Ms Rachel Marsh. => Rachel Marsh: other | - | presented
Two deputations were admitted to the meeting and addressed Council as follows:-\n\n1) Mrs Irene Marsh on behalf of the tenants.\n\n2) Mr Tariq Reed regarding the baths. => Irene Marsh: public | - | spoke; Tariq Reed: public | - | spoke
There had been registration to speak by Mr Iwan Marsh (objecting to the application) and Miss T. Reed (agent for the applicant), who both addressed the Committee. => Iwan Marsh: public | - | spoke; T. Reed: public | agent for the applicant | spoke
• Objectors: Mrs Anne Marsh, local resident\n• Supporter: Mr Giles Reed, agent for the applicant => Anne Marsh: public | local resident | spoke; Giles Reed: public | agent for the applicant | spoke
Having left the room, Councillor T Marsh did not vote. => T Marsh: councillor | - | mentioned
"""

# Elected two at a time; who spoke of it was not.
ELECTED = r"""
RESOLVED that Councillor A Marsh be elected as Chairman and Councillor B Reed as Vice-Chairman. => A Marsh: councillor | Chairman | appointed; B Reed: councillor | Vice-Chairman | appointed
That Councillor A Marsh be elected Chairman and Councillor B Reed Vice-Chairman for the year. => A Marsh: councillor | - | appointed; B Reed: councillor | - | appointed
Councillor A Marsh was elected Chairman and Councillor B Reed thanked him. => A Marsh: councillor | Chairman | appointed; B Reed: councillor | - | spoke
Councillor A Marsh was elected Chairman and Councillor B Reed, Vice-Chairman, thanked him. => A Marsh: councillor | Chairman | appointed; B Reed: councillor | Vice-Chairman | spoke
It was agreed that Douglas Marsh and Sheila Reed be the Parish Council representatives. => Douglas Marsh: councillor | - | appointed; Sheila Reed: councillor | - | appointed
"""

# Lists of those present: letters behind the office, officers below members, rows of other bodies.
LISTS = r"""
Present: Ann Marsh, Chair (AM), Bo Reed, Vice Chair (BR), Cy Hill, Secretary (CH), Al Vane (AV) => Al Vane: councillor | - | present; Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | Vice Chair | present; Cy Hill: councillor | Secretary | present
Sederunt: Chair Ann Marsh (AM), Sandy McReed (SMc), Treasurer Neil Hill (NH), Vice chair Iain Vane (IV) => Ann Marsh: councillor | Chair | chaired present; Iain Vane: councillor | Vice chair | present; Neil Hill: councillor | Treasurer | present; Sandy McReed: councillor | - | present
Minutes of the meeting of Bodley Town Council held on 29 March 2022\n\nCllrs R Marsh, M Reed, S Hill (Town Mayor, in the Chair) and T Vane\n\nD Cole, Town Clerk\nE Dale, Continuity Officer\nS Lane, Asset Manager\n\n1 Apologies for Absence => D Cole: officer | Town Clerk | present; E Dale: officer | Continuity Officer | present; M Reed: councillor | - | present; R Marsh: councillor | - | present; S Hill: councillor | Town Mayor | chaired present; S Lane: officer | Asset Manager | present; T Vane: councillor | - | present
Present: Cllrs A Marsh, B Reed and C Hill\nD Vane\n\n1 Apologies => A Marsh: councillor | - | present; B Reed: councillor | - | present; C Hill: councillor | - | present; D Vane: councillor | - | present
Present: Ann Marsh-Chairman (AM), Rita Hill-Vice Chairman (RH), Sam Reed-Deputy Clerk. => Ann Marsh: councillor | Chairman | chaired present; Rita Hill: councillor | Vice Chairman | present; Sam Reed: officer | Deputy Clerk | present
PRESENT\n\nCouncillors:\n\nVale East: Councillors J Marsh and H Reed\nBodley: Councillors A Hill and M Vane\nIndependent Co-optees: Mrs S Cole (Deputy Chairman), Mr E Dale\n\n51 APOLOGIES => A Hill: councillor | - | present; E Dale: other | - | present; H Reed: councillor | - | present; J Marsh: councillor | - | present; M Vane: councillor | - | present; S Cole: other | Deputy Chairman | present
Present: Cllr Ann Marsh\nMembers of public: Mrs Hill, Wilma Reed, Bill Vane\n\nCouncillors: Cllr Bo Cole => Ann Marsh: councillor | - | present; Bill Vane: public | - | present; Bo Cole: councillor | - | present; Hill: public | - | present; Wilma Reed: public | - | present
Present: Cllrs Marsh (Chair) and Hill\n\nCFO S Reed, ACO Z Vane, SOC T Cole and Mr E Dale (Monitoring Officer)\n\nMs B Lane, Messrs Croft Weale LLP (observing)\n\n41 Apologies => B Lane: other | Messrs Croft Weale LLP (observing) | present; E Dale: officer | Monitoring Officer | present; Hill: councillor | - | present; Marsh: councillor | Chair | chaired present; S Reed: officer | CFO | present; T Cole: other | SOC | present; Z Vane: other | ACO | present
Present:- Councillor P Marsh (Mayor)(In the Chair) (C301/23); Aldermen Reed, T Hill and Vane => P Marsh: councillor | Mayor | chaired present; Reed: councillor | - | present; T Hill: councillor | - | present; Vane: councillor | - | present
Present: Ann Marsh (Labour Group), Bo Reed (Conservative Group), Cy Hill (Residents' Group) => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present
Sederunt:\n\nLord Provost Alasdair Marsh, Chairperson; and\n\nCOUNCILLORS\n\nKIRSTY ADDISON\nGORDON BARRON\nFATIMA DESAI\nNEIL ESSLEMONT\nROSS GARIOCH\n\nLord Provost Alasdair Marsh, in the Chair; => Alasdair Marsh: councillor | Lord Provost | chaired present; FATIMA DESAI: councillor | - | present; GORDON BARRON: councillor | - | present; KIRSTY ADDISON: councillor | - | present; NEIL ESSLEMONT: councillor | - | present; ROSS GARIOCH: councillor | - | present
Present: Ann Marsh, NHS ENGLAND; Bo Reed, VALE TRUST; Cy Hill, AGE UK; Al Vane, CITIZENS ADVICE => Al Vane: councillor | - | present; Ann Marsh: other | NHS ENGLAND | present; Bo Reed: other | VALE TRUST | present; Cy Hill: other | AGE UK | present
In attendance:- CCllr Ann Marsh (chairman); PKCllrs Archie Reed and Lynne Hill => Ann Marsh: councillor | chairman | chaired present; Archie Reed: councillor | - | present; Lynne Hill: councillor | - | present
In Attendance:\n\nMr N Marsh, Clerk and Executive Officer to Bodley Heath Parish Council => N Marsh: officer | Clerk and Executive Officer to Bodley Heath Parish Council | present
In Attendance\n\nApplicants: Mr. Luca Marsh, licensee; Mr. Simon Reed, representative\nResponsible Authorities: Ms Dawn Hill, Trading Team => Dawn Hill: other | Trading Team | present; Luca Marsh: public | licensee | spoke present; Simon Reed: public | representative | spoke present
Councillors Mr Ifor Marsh (Chair), Mrs Ann Reed (via Zoom, from item 5), Mr Tomos Wyn Hill & Mr R Vane (Clerk). => Ann Reed: councillor | - | present; Ifor Marsh: councillor | Chair | chaired present; R Vane: officer | Clerk | present; Tomos Wyn Hill: councillor | - | present
Apologies were received from Nell Marsh, Chief Executive, Vale Mind. Owen Reed attended in her absence. => Nell Marsh: officer | Chief Executive | apologies; Owen Reed: councillor | - | present substitute
"""

# What stands where a name could.
THINGS = r"""
30 COUNCILLOR CALL FOR ACTION\n\nThe request had been submitted by Councillor Ann Marsh. => Ann Marsh: councillor | - | mentioned
The Council concurred with the remarks of the various Councillors.\n\nADMISSION OF BURGESSES\n\n2. They were admitted. => nobody
The gate had been replaced by Messrs Kettle & Son. => nobody
Resolved to add the conditions proposed by Trading Standards. => nobody
The Council heard from Bill Marsh (Chief Executive, Age Concern Don Valley). => Bill Marsh: officer | Chief Executive, Age Concern Don Valley | spoke
Mr Marsh spoke, as a resident of Bishop Fields, on the closure. => Marsh: public | - | spoke
Bishop Fields said that he was grateful. => Fields: other | - | spoke
Application for alterations at Bryn Hyfryd, Bodley. => nobody
Bryn Hill said that he was grateful. => Bryn Hill: public | - | spoke
The lease between the Council and Sion Strollers F.C. => nobody
10.2 Payments:\n\nMr R A Marsh (Salary, October) £268.40 => R A Marsh: public | - | mentioned
"""

TABLES = [INTERESTS, ANSWERS, OTHERS_DID, RESERVES, SPEAKERS, ELECTED, LISTS, THINGS]


@pytest.mark.parametrize(("text", "expected"), rows_of(*TABLES))
def test_people_of_whole_minutes(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
