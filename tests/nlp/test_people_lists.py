"""Lists that say much in few words: interests by row, members by council, columns run together.

`text => name: kind | role | acts; ...`, as in test_people_wordings.
"""

import pytest

from tests.nlp.people import list_people, rows_of

INTERESTS = r"""
2. Declarations of Interest – Cllr Marsh in item 6, as a trustee of the hall. => Marsh: councillor | - | declared_interest
DECLARATIONS OF INTEREST. Cllr Marsh – the field, as his firm mows it.\nMINUTES. It was proposed by Cllr Marsh and seconded by Cllr Reed that these be accepted. => Marsh: councillor | - | moved declared_interest; Reed: councillor | - | seconded
371  DECLARATIONS OF INTEREST – Councillors Ann Marsh and Bo Reed with regard to the hall.  Both are trustees. => Ann Marsh: councillor | - | declared_interest; Bo Reed: councillor | - | declared_interest
7. | Disclosure of Interests:\nCllr Marsh in item 14 as his son digs the graves. |\n8. | Grants: It was agreed to give £250. | => Marsh: councillor | - | declared_interest
Co.63       Declarations of interest\n\nAnn Marsh, Head of Law, advised that she would leave the room for item 9. => Ann Marsh: officer | Head of Law | declared_interest
Declarations of interest were received from Cllr. A. Marsh in respect of item 3, Cllr. Mrs B. Reed and Cllr. C. Hill in respect of item 6b. => A. Marsh: councillor | - | declared_interest; B. Reed: councillor | - | declared_interest; C. Hill: councillor | - | declared_interest
Cllr A. Marsh – Item 8 – Personal and prejudicial, and left the room. => A. Marsh: councillor | - | declared_interest
Present: Cllr Mary Reed, Cllr Dan Ross\n\n5. Roads\nProposed by MR Jones, seconded by DR Hill and agreed. => Mary Reed: councillor | - | present; Dan Ross: councillor | - | present; Jones: councillor | - | moved; Hill: councillor | - | seconded
Cllr Marsh said that for transparency the report should be published. => Marsh: councillor | - | spoke
In the interests of transparency, Cllr Marsh noted that Cllr Reed was absent. => Marsh: councillor | - | declared_interest; Reed: councillor | - | absent
Present: Cllr A Marsh, Cllr B Reed\n\nCllr Hill declared an interest in item 3. => A Marsh: councillor | - | present; B Reed: councillor | - | present; Hill: councillor | - | declared_interest
Apologies: Cllr A Marsh; Cllr B Reed\n\nLena Hill welcomed everyone. => A Marsh: councillor | - | apologies; B Reed: councillor | - | apologies; Lena Hill: public | - | spoke
In the interests of transparency, Councillor Ann Marsh wished it be noted that she let a flat. => Ann Marsh: councillor | - | declared_interest
Councillor Ann Marsh stated, in the interests of openness, that her brother worked there. => Ann Marsh: councillor | - | declared_interest
Councillors Marsh and Reed Declared a personal interest in the item. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Members declared personal interests in minute 33 as follows:\n\n  Marsh   - Member of Bodley Town Council\n\n  B Reed  - Trustee of the hall => Marsh: councillor | - | declared_interest; B Reed: councillor | - | declared_interest
Declarations of interest\n\nMinutes:\n\nMarsh, A       Agenda Item 7 – Personal Interest in CB23/41 as its owner.\n\nReed         Agenda Item 9 – Prejudicial. => A Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
The following Councillors declared an interest:\n\nMarsh, Vane-Cole and Reed\n\nMinute 87\n\nPersonal - works there\n\n88.\n\nCouncillor Reed spoke. => Marsh: councillor | - | declared_interest; Vane-Cole: councillor | - | declared_interest; Reed: councillor | - | spoke declared_interest
The following declaration of interest was reported:\nItem No. 17: Youth Clubs\n- Councillor D. Marsh-Cole\nThe Member left the meeting. => D. Marsh-Cole: councillor | - | declared_interest
Declarations of interest were indicated as follows –\n\nMemberSubject/Minute\nCouncillor M MarshHackney Carriage Driver\nCouncillor J ReederFire Authority\nCouncillor N HillierMinute 2539 => M Marsh: councillor | - | declared_interest; J Reeder: councillor | - | declared_interest; N Hillier: councillor | - | declared_interest
DECLARATIONS OF INTEREST\nNone. Councillor Marsh asked about the hall. => Marsh: councillor | - | spoke
Declarations of Interest. Cllr Marsh proposed that the item be deferred, seconded by Cllr Reed. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Declarations of Interest: Cllr Marsh asked whether she needed a dispensation. => Marsh: councillor | - | spoke
"""

ANSWERS = r"""
A citizen asked the following question of the Portfolio Holder for Housing and Heritage:\n\nWhen will it open?\n\nCouncillor Linda Marsh replied as follows: in June. => Linda Marsh: councillor | Portfolio Holder for Housing and Heritage | spoke
1. Question to the Cabinet Member for Roads\n\nWhen will it open?\n\nCouncillor Marsh, on behalf of the Cabinet Member, replied. => Marsh: councillor | on behalf of the Cabinet Member | spoke
Questions\n\nReply from Councillor Mike Marsh, Portfolio Holder for Roads => Mike Marsh: councillor | Portfolio Holder for Roads | spoke
Questions\n\nMr Cole answered questions from Cllr Ann Marsh. => Cole: officer | - | spoke; Ann Marsh: councillor | - | spoke
Members who spoke in support included Councillors Ann Marsh and Bo Reed. => Ann Marsh: councillor | - | spoke; Bo Reed: councillor | - | spoke
Site visit - yes\nSpeakers\nAgainst the Application\nMrs J Marsh - Objector\nFor the Application\nMr R Reed - Agent\nThe vote was taken. => J Marsh: public | Objector | spoke; R Reed: public | Agent | spoke
Mr David Marsh had asked about buses. Councillor Reed had spoken to the press. => David Marsh: public | - | mentioned; Reed: councillor | - | mentioned
It was noted that Councillor S Marsh had replaced Councillor J Reed. => S Marsh: councillor | - | appointed; J Reed: councillor | - | mentioned
Councillor Marsh was troubled by the loss of trees, and Councillor Reed feared that it would flood. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
Diane Marsh (Leaseholder Representative) thought the cost too high. => Diane Marsh: other | Leaseholder Representative | spoke
Apologies were received from Councillors A Marsh, O Reed (Vale County Council) and L Hill (Bodley Town Council). => A Marsh: councillor | - | apologies; O Reed: councillor | Vale County Council | apologies; L Hill: councillor | Bodley Town Council | apologies
Declarations of interest\n\nNone.\n\nCo.64     Public participation\n\nDr Alan Marsh made a statement on the reservoir. => Alan Marsh: public | - | spoke
Declarations of interest\n\nCouncillor Reed declared an interest.\n\nMr Dean Marsh, the applicant's solicitor, stated that the doors would be shut. => Reed: councillor | - | declared_interest; Dean Marsh: public | applicant's solicitor | spoke
"""

JOINT_BODIES = r"""
PRESENT\n\nCouncillor\nP Marsh (Chair) Vale County Borough Council\nB Reed Bodley County Council\nM Ll Hill Vale County Borough Council\nC Cole East Moor District Council => P Marsh: councillor | Chair | chaired present; B Reed: councillor | Bodley County Council | present; M Ll Hill: councillor | Vale County Borough Council | present; C Cole: councillor | East Moor District Council | present
Members Present: Councillor A Marsh (Bodley Borough Council), Councillor T Reed (Vale District Council) (Chair) and Councillor J Hill, East Vale Borough Council (Vice-Chairman). => A Marsh: councillor | Bodley Borough Council | present; T Reed: councillor | Chair | chaired present; J Hill: councillor | Vice-Chairman | present
Councillor Ann Marsh, Leader of the Council, spoke. => Ann Marsh: councillor | Leader of the Council | spoke
Councillor Ann Marsh (Bodley Parish Council) spoke. => Ann Marsh: councillor | Bodley Parish Council | spoke
COUNCILLORS PRESENT: A. MARSH MS T. REED D. COLE MRS J. L. HILL B. MOOR => A. MARSH: councillor | - | present; T. REED: councillor | - | present; D. COLE: councillor | - | present; J. L. HILL: councillor | - | present; B. MOOR: councillor | - | present
Present: Councillors D Marsh (Chair) and R Reed. Apologies were received from Councillors G Marsh and Hill.\nCouncillor Marsh moved that it be £250, seconded by Councillor Reed. => D Marsh: councillor | Chair | chaired moved present; R Reed: councillor | - | seconded present; G Marsh: councillor | - | apologies; Hill: councillor | - | apologies
Councillor FitzGerald and Councillor DeVere spoke, and Councillor McDonald replied. => FitzGerald: councillor | - | spoke; DeVere: councillor | - | spoke; McDonald: councillor | - | spoke
"""

# Lists that no label announces, letters that say who came, initials that are no role.
UNLABELLED = r"""
Bodley Parish Council\nVillage Hall, 6 May at 7 pm\nCllr Marsh\nCllr Reed\nCllr Hill\nMrs T Cole (Clerk)\n1. Welcome => Marsh: councillor | - | present; Reed: councillor | - | present; Hill: councillor | - | present; T Cole: officer | Clerk | present
- Councillor Mrs A. Marsh (Chair)\n- Councillor B. Reed\n- Councillor C. Hill (Vale Borough Council)\n11/23 Grass\nIt waits. => A. Marsh: councillor | Chair | chaired present; B. Reed: councillor | - | present; C. Hill: councillor | Vale Borough Council | present
Held in the hall on 6 May.\nMr A Marsh (Chair) Mr B Reed, Mrs C Hill,\nAlso in attendance Mrs T Cole (clerk) => A Marsh: councillor | Chair | chaired present; B Reed: councillor | - | present; C Hill: councillor | - | present; T Cole: officer | clerk | present
Present Ann Marsh, Chair Bo Reed, Deputy Chair Cara Hill, Councillor\nThe gate was shut. => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | Deputy Chair | present; Cara Hill: councillor | - | present
The motion was lost.\nCllr Marsh\nCllr Reed\nCllr Hill\nhad walked out. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned; Hill: councillor | - | mentioned
1. Attendance |\nMr A Marsh (Chairman) P Mr B Reed P Mrs C Hill A Mr D Cole P Mrs E Vane N P = present, A = apology, N = non-attendance |\n2. Roads | => A Marsh: councillor | Chairman | chaired present; B Reed: councillor | - | present; C Hill: councillor | - | apologies; D Cole: councillor | - | present; E Vane: councillor | - | absent
Councillors Present: Ann Marsh (AMA) Chair, Bo Reed (BRE), Cara Hill (CHI) => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Cara Hill: councillor | - | present
Councillors Present\n\nAnn Marsh (Chair)\n\nAM\n\nBo Reed\n\nBR\n\nCara Hill\n\nCH\n\n1. Hall\nBR proposed a new roof. CH declared an interest. => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | moved present; Cara Hill: councillor | - | present declared_interest
Councillors Present: Ann Marsh, Bo Reed 1. Apologies: Cara Hill, Dan Cole 2. Declarations of Interest Bo Reed has one. => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present; Cara Hill: councillor | - | apologies; Dan Cole: councillor | - | apologies
Councillor Marsh spoke.\n\nAlder\n\nFor\n\nReed\n\nAbsent\n\nHill\n\nFor\n\nCole\n\nFor\n\nMarsh\n\nAgainst\n\nVane\n\nFor\n\nCouncillor Hill replied. => Marsh: councillor | - | spoke; Hill: councillor | - | spoke
Attendance: Present: N Marsh (NM) (Chair); R. Jones (RJ); M. Cole (MC) (Vice Chair)\\n1. Apologies => N Marsh: councillor | Chair | chaired present; R. Jones: councillor | - | present; M. Cole: councillor | Vice Chair | present
In attendance:\\nMr. E. Marsh, Senior Exec. Officer/Meetings Administrator\\nMs. P. Reed, Senior Exec. Officer\\nMr. C. Hill, Chief Fire Officer => E. Marsh: officer | Senior Exec. Officer/Meetings Administrator | present; P. Reed: officer | Senior Exec. Officer | present; C. Hill: officer | Chief Fire Officer | present
Present: Cllr A Marsh. Vice Chairman – Bo Reed Treasurer - Cara Hill Clerk - Dan Cole => A Marsh: councillor | - | present; Bo Reed: councillor | Vice Chairman | present; Cara Hill: officer | Treasurer | present; Dan Cole: officer | Clerk | present
Minutes of 5 May (opens in a new window) Present Cllrs: L Marsh (Chair), R Reed and F Cole.\\n => L Marsh: councillor | Chair | chaired present; R Reed: councillor | - | present; F Cole: councillor | - | present
Present Cllrs L Marsh (Chair), R Reed and F Cole.\\n => L Marsh: councillor | Chair | chaired present; R Reed: councillor | - | present; F Cole: councillor | - | present
Minutes of the meeting of Bodley Parish Council held in the Hall on 6 May.\n\nCllr. A Marsh        (Chairman for the meeting).\n\nCllr. B Reed\n\nMrs C Hill     Clerk\n\n1.  Welcome => A Marsh: councillor | Chairman for the meeting | chaired present; B Reed: councillor | - | present; C Hill: officer | Clerk | present
Councillors: A Marsh (in the Chair)\n\nB R Reed Mrs C Hill (Town Mayor)\n\nOfficers: Mrs D Cole - Deputy Town Clerk Miss T Vane - Assistant\n\n1. Apologies => A Marsh: councillor | in the Chair | chaired present; B R Reed: councillor | - | present; C Hill: councillor | Town Mayor | present; D Cole: officer | Deputy Town Clerk | present; T Vane: officer | Assistant | present
Minutes of the Council held at the Guildhall on 6 May\n\nThe Mayor (Councillor A Marsh)\n\nCouncillors:B. ReedC. Hill\n\nD. ColeE. F. Vane\n\nPrayers were said. => A Marsh: councillor | Mayor | chaired present; B. Reed: councillor | - | present; C. Hill: councillor | - | present; D. Cole: councillor | - | present; E. F. Vane: councillor | - | present
Agenda for the meeting held on 6 May\n\nTo: Members of the Committee\n\nCllr A Marsh\n\nCllr B Reed\n\nMrs C Hill\n\n1.  Welcome => A Marsh: councillor | - | mentioned; B Reed: councillor | - | mentioned; C Hill: public | - | mentioned
Minutes of the meeting held in the Hall on 6 May.\n\nThe following spoke:\n\nCllr A Marsh\n\nCllr B Reed\n\nMrs C Hill\n\nIt rained. => A Marsh: councillor | - | spoke; B Reed: councillor | - | spoke; C Hill: public | - | spoke
             Present:            Also in attendance:         Apologies\n        Ann Marsh (AM)            Cllr Bo Reed           Cara Hill\n   Mr Dan Alexander Cole           Eve Vane          Councillor Fay Longname\n1.   Minutes => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present; Cara Hill: councillor | - | apologies; Dan Alexander Cole: councillor | - | present; Eve Vane: public | - | present; Fay Longname: councillor | - | apologies
"""


# Lists whose lines ran together: where one name ends and the next begins.
RUN_TOGETHER = r"""
Present: Tamsyn Angrove Lowena Tregear Digory Pascoe Morwenna Sandry Clive Grenver Pat Hollis\n\n1. Welcome\nIt rained. => Tamsyn Angrove: councillor | - | present; Lowena Tregear: councillor | - | present; Digory Pascoe: councillor | - | present; Morwenna Sandry: councillor | - | present; Clive Grenver: councillor | - | present; Pat Hollis: councillor | - | present
Present: Inka Petrey Magnus Wilkie\n\n1. Welcome\nInka Petrey asked why. => Inka Petrey: councillor | - | spoke present; Magnus Wilkie: councillor | - | present
PRESENT IN ATTENDANCE Ann Marsh, Chair Karen Reed, VIC Transport Planning Inka Petrey Magnus Wilkie, NHS Vale Laurence Hill, Vice Chair\n\n1. MINUTES Proposed - Inka Petrey, seconded - Ann Marsh. => Ann Marsh: councillor | Chair | chaired seconded present; Karen Reed: councillor | VIC Transport Planning | present; Inka Petrey: councillor | - | moved present; Magnus Wilkie: other | NHS Vale | present; Laurence Hill: councillor | Vice Chair | present
Members Present\nHector Lang Ailsa Moncrieff Dr Elspeth Ross Willie Thane\nApologies: none => Hector Lang: councillor | - | present; Ailsa Moncrieff: councillor | - | present; Elspeth Ross: councillor | - | present; Willie Thane: councillor | - | present
Present: Ann Marsh, Mary Ann Lloyd, Maria Teresa Reed Hill\n\n1. Welcome => Ann Marsh: councillor | - | present; Mary Ann Lloyd: councillor | - | present; Maria Teresa Reed Hill: councillor | - | present
"""


# Apologies under the title of their item, in lines and in a run.
APOLOGIES = r"""
Present: Cllrs A Marsh (Chair) and B Reed. 1.7.21 Attendance (as above) 2.7.21 To receive apologies for absence. District Cllr. C Hill. 3.7.21 To receive declarations of interest. Cllr Reed (item 9). => A Marsh: councillor | Chair | chaired present; B Reed: councillor | - | present declared_interest; C Hill: councillor | District Cllr. | apologies
2. To accept apologies for absence.\nCllr A Marsh and Cllr B Reed.\n3. Minutes\nCllr C Hill asked why. => A Marsh: councillor | - | apologies; B Reed: councillor | - | apologies; C Hill: councillor | - | spoke
APOLOGIES: Councillor Ann Marsh\n\nAlso present Bo Reed (Clerk) and three members of the public\n\n2. Minutes => Ann Marsh: councillor | - | apologies; Bo Reed: officer | Clerk | present
Councillors Present:\nCouncillor Ann Marsh\n\nCouncillors' Apologies:\nCouncillor Bo Reed => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | apologies
APOLOGIES\n\nCllr P. Marsh apologised as he was at work. Cllr Reed and Cllr Hill both apologised as they were at another meeting.\n\nMINUTES\n\nCllr Cole apologised for the noise. => P. Marsh: councillor | - | apologies; Reed: councillor | - | apologies; Hill: councillor | - | apologies; Cole: councillor | - | spoke
Chairman - Councillor Ann Marsh (Mayor)\n\nPresent:-\n\nCouncillors: B Reed C Hill => Ann Marsh: councillor | Mayor | chaired present; B Reed: councillor | - | present; C Hill: councillor | - | present
Present: Ann Marsh, Bo Reed\n\nApologies Cara Hill, Dan Cole, Cllrs Vane and Dale\n\nMinute taker: Eve Moor => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present; Cara Hill: councillor | - | apologies; Dan Cole: councillor | - | apologies; Vane: councillor | - | apologies; Dale: councillor | - | apologies; Eve Moor: officer | Minute taker | present
1. To consider accepting apologies for absence\n\nCllr Marsh (unwell).\n\n2. Minutes\nCllr Reed apologised as he had not read them. => Marsh: councillor | - | apologies; Reed: councillor | - | spoke
Present\n\nChairman\nA. Marsh\n\nVice Chairman\nB. Reed\n\nParish Councillor\nC. Hill\n\n1. Minutes => A. Marsh: councillor | Chairman | chaired present; B. Reed: councillor | Vice Chairman | present; C. Hill: councillor | Parish Councillor | present
4. 2017/23 Apologies for Absence.\nCllr Marsh - Vale Councillor. & Cllr Miss Reed\n\n5. 2017/24 Minutes\nCllr Hill signed them. => Marsh: councillor | Vale Councillor | apologies; Reed: councillor | - | apologies; Hill: councillor | - | mentioned
TC.140 APOLOGIES FOR ABSENCE\n\nInka Petrey, Mary Boas.\n\nTC.141 MINUTES\n\nCllr Reed signed them. => Inka Petrey: councillor | - | apologies; Mary Boas: councillor | - | apologies; Reed: councillor | - | mentioned
1.1 APOLOGIES VDC Councillors: A Marsh, B Reed and C Hill\n\n1.2 MINUTES The minutes were approved. => A Marsh: councillor | - | apologies; B Reed: councillor | - | apologies; C Hill: councillor | - | apologies
Agenda\n\n2. To receive apologies for absence.\n\n3. To receive a report from Cllr Marsh. => Marsh: councillor | - | mentioned
"""


LISTS = rows_of(APOLOGIES, RUN_TOGETHER, INTERESTS, ANSWERS, JOINT_BODIES, UNLABELLED)


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_people_of_a_list(text: str, expected: str) -> None:
    assert list_people(text) == sorted(expected.split("; "))
