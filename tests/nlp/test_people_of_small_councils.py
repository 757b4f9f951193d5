r"""What minutes of parish councils say of people as their clerks write them: a row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# Who voted how, where only a sentence says so; not what was told of another time or another body.
VOTES = r"""
No objections were recorded. Cllr M Dale abstained from voting (Cllr S Reed left the room). => M Dale: councillor | - | abstained; S Reed: councillor | - | mentioned
Mrs Reed abstained as she owns land near the house, no objections. => Reed: councillor | - | abstained
All agreed except Cllr Marsh who abstained. => Marsh: councillor | - | abstained
All agreed (with abstention from Cllr Marsh). => Marsh: councillor | - | abstained
It was agreed to buy it, Cllr Marsh voting against. => Marsh: councillor | - | voted_against
Mr Marsh took no part in the discussion. => Marsh: councillor | - | mentioned
Cllr Marsh abstained from comment. => Marsh: councillor | - | mentioned
Cllr Marsh asked why Cllr Reed voted against the plan in 2014. => Marsh: councillor | - | spoke; Reed: councillor | - | mentioned
County Councillor Reed said that Cllr Marsh voted against it at County Hall. => Marsh: councillor | - | mentioned; Reed: councillor | - | spoke
In 2019 Cllr Marsh voted against it. => Marsh: councillor | - | mentioned
The minutes were amended by adding the sentence "Cllr Marsh abstained." => Marsh: councillor | - | mentioned
"""

# What the title says that they were elected as, or the sentence far behind the name.
OFFICES = r"""
Election of Chairman: Cllr. Ruth Marsh was proposed by Cllr. Bo Hill and seconded by Cllr. Cy Reed. Cllr. Ruth Marsh was elected. => Bo Hill: councillor | - | moved; Cy Reed: councillor | - | seconded; Ruth Marsh: councillor | Chairman | appointed
3. To elect a Vice-Chair\n\nMrs Marsh was elected unopposed. => Marsh: councillor | Vice-Chair | appointed
It was agreed to appoint an interim Vice Chair; Mr Marsh was elected. => Marsh: councillor | interim Vice Chair | appointed
Mrs R Marsh was nominated and seconded and with no other nominations re-elected as Chairman. => R Marsh: councillor | Chairman | appointed
Appoint 2018 Internal Control Officer. • Cllr Marsh and Cllr Reed agreed to undertake this. => Marsh: councillor | Internal Control Officer | appointed; Reed: councillor | Internal Control Officer | appointed
8. Appointment of Tree Warden\nCllr Marsh volunteered to take on the role. => Marsh: councillor | Tree Warden | appointed
8. Appointment of a contractor\nCllr Marsh agreed to ask for a quotation. => Marsh: councillor | - | spoke
1. Election of Chairman\nDeferred.\n2. Apologies for absence\nNone.\n3. Vacancy\nMr Marsh was co-opted. => Marsh: councillor | - | appointed
1. Election of Chairman and Vice-Chairman\nCllr Marsh was elected. => Marsh: councillor | - | appointed
"""

# What is put right in earlier minutes is of that meeting.
CORRECTED = r"""
The minutes were agreed and signed with some amendments: S. Marsh was not present, Cllr Reed was present, Cllr Hill also attended the meeting. => Hill: councillor | - | mentioned; Reed: councillor | - | mentioned; S. Marsh: other | - | mentioned
The minutes of the meeting were amended as follows: Cllr. Marsh was present. Cllr Reed then arrived. => Marsh: councillor | - | mentioned; Reed: councillor | - | present
The minutes of 4 May were approved with one alteration - Cllr Marsh was absent. => Marsh: councillor | - | mentioned
The Minutes held on 6 May, item 18: Cllr Marsh's name was replaced with Cllr Reed's; thereafter they were adopted. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
The minutes were agreed as correct. Cllr Marsh was absent. => Marsh: councillor | - | absent
Cllr Marsh was replaced by Cllr Reed for this meeting. => Marsh: councillor | - | absent; Reed: councillor | - | substitute
"""

# Who was at another place; what was reported to others.
ELSEWHERE = r"""
Cllr Marsh and Cllr Reed attended a site visit at the end of May to see the path. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
Cllr Marsh attended the Bodley Hall meeting on 3 May. => Marsh: councillor | - | mentioned
Cllr Marsh attended two days of training. => Marsh: councillor | - | mentioned
Cllr Marsh attended the Parish Council meeting. => Marsh: councillor | - | present
Mr Marsh attended as a representative of the Vale Press. => Marsh: public | - | present
Cllr Marsh attended in place of Cllr Reed. => Marsh: councillor | - | present substitute; Reed: councillor | - | absent
Cllr Marsh has contacted Highways and reported this. => Marsh: councillor | - | mentioned
Cllr Marsh reported it to Highways. => Marsh: councillor | - | mentioned
Cllr Marsh reported on the hall. => Marsh: councillor | - | spoke
"""

# Heads of apologies with the law behind them and no colon; who presides, in a bracket.
HEADS = r"""
PRESENT: R Hill (Chair)\n\nItem 16/10/3 Accepted Apologies for Absence (LGA 1972, Section 85(1) & (2)) R Marsh (ill-health); G Reed (delayed elsewhere). => G Reed: councillor | - | apologies; R Hill: councillor | Chair | chaired present; R Marsh: councillor | - | apologies
2. To accept apologies for absence and reasons given Cllr Marsh (work), Cllr Reed (holiday). => Marsh: councillor | - | apologies; Reed: councillor | - | apologies
Councillors present: A Hill (Vice Chair, chairing the meeting), C Dale\n\nCouncillors absent: R Marsh (Chair) => A Hill: councillor | Vice Chair | chaired present; C Dale: councillor | - | present; R Marsh: councillor | Chair | absent
Present: Pauline Dale - Interim Clerk and Cllr Martin Reed - VCC. The Chair welcomed all. => Martin Reed: councillor | - | present; Pauline Dale: officer | Interim Clerk | present
Present: Cllr A Marsh, Cllr D Human, Cllr J Reed. => A Marsh: councillor | - | present; D Human: councillor | - | present; J Reed: councillor | - | present
"""

# No role of theirs, no person.
OTHERS = r"""
The cheques were signed by the Vice Chair and Cllr Marsh. => Marsh: councillor | - | mentioned
The cheques were signed by the Vice Chair, Cllr Marsh. => Marsh: councillor | Vice Chair | mentioned
ACTIONS: Clerk to email BT Broadband to ask for an update. =>
Clerk to write to Mr Marsh. => Marsh: public | - | mentioned
A memorial as requested by H Marsh and Son was approved. =>
ii. Vale & West Borough Council Cllr M Marsh gave a summary of the levy. => M Marsh: councillor | - | presented
The Council thanked Martin Reed for the painting and Gwennie Thirlby for bringing it. => Gwennie Thirlby: public | - | mentioned; Martin Reed: public | - | mentioned
"""

# Heads and titles as they come, and initials behind names with no brackets.
LISTS = r"""
2\. Apologies: Were received from Mrs R Marsh, Mr M Reed, PC Hill and PCSO S Dale. => Hill: other | PC | apologies; M Reed: councillor | - | apologies; R Marsh: councillor | - | apologies; S Dale: other | PCSO | apologies
Apologies: Apologies were received from CC T Marsh and BC C Reed. => C Reed: councillor | BC | apologies; T Marsh: councillor | - | apologies
Minutes of Vale Parish Council\nApologies were received from CC T Marsh. => T Marsh: councillor | CC | apologies
Present: P. Marsh, C. Hill, D. Dale. Apologies: C. Reed and M/s Marsh => C. Hill: councillor | - | present; C. Reed: councillor | - | apologies; D. Dale: councillor | - | present; Marsh: councillor | - | apologies; P. Marsh: councillor | - | present
Present: P. Marsh, C. Hill and M/s Marsh. Proposed P. Marsh & seconded M/s Marsh. => C. Hill: councillor | - | present; Marsh: councillor | - | seconded present; P. Marsh: councillor | - | moved present
Cllr's Marsh and Reed declared an interest in the church. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Present: Cllr Mick Marsh, Cllr Mandy Marsh, Cllr J Hill.\n\nCllrs Mick and Mandy Marsh declared an interest in item 8. => J Hill: councillor | - | present; Mandy Marsh: councillor | - | present declared_interest; Mick Marsh: councillor | - | present declared_interest
Attendance: Cllr Jo Marsh JM Chair Cllr Dave Reed DR Vice Chair Cllr Phil Hill PH Cllr Gail Dale GD (arrived 7.40pm) Nicola Cole NC Parish Clerk => Dave Reed: councillor | Vice Chair | present; Gail Dale: councillor | - | present; Jo Marsh: councillor | Chair | chaired present; Nicola Cole: officer | Parish Clerk | present; Phil Hill: councillor | - | present
Apologies : Mr. Marsh, holiday; Mrs. Reed, sickness. Accepted. => Marsh: councillor | - | apologies; Reed: councillor | - | apologies
Apologies: M. Marsh and Mrs. D. Reed - Borough Councillor. => D. Reed: councillor | Borough Councillor | apologies; M. Marsh: councillor | - | apologies
Present: Councillors D Marsh (Chair), P Reed. Clerk Mrs J Hill, Vale District Councillor A Dale => A Dale: councillor | District Councillor | present; D Marsh: councillor | Chair | chaired present; J Hill: officer | Clerk | present; P Reed: councillor | - | present
"""

# No names: what a page says of letters, lists, charities; whose initials tell enough.
NAMES = r"""
Planning approved for Mr & Mrs Marsh, Conservatory. => Marsh: public | - | mentioned
A letter from Mr. and Mrs. Marsh, Stockwell Lane, regarding trees. => Marsh: public | - | mentioned
Review of PC Policies and documents. =>
The number went from 3 Councillors. NALC was asked. =>
A grant of £40 as proposed by KLWN was noted. =>
RESOLVED that Cllr Edge represent us on Walter Marsh's Charity. => Edge: councillor | - | mentioned
A letter was received from R. Marsh requesting it. => R. Marsh: public | - | mentioned
Payments: B. Marsh £58.75 => B. Marsh: public | - | mentioned
A silence was held in memory of E. Marsh. => E. Marsh: public | - | mentioned
The plans of Block E. Some were late. =>
Present: David Marsh, Bo Reed, Cy Hill. It was seconded by Dave Marsh. => Bo Reed: councillor | - | present; Cy Hill: councillor | - | present; David Marsh: councillor | - | seconded present
Mrs Marsh had received a request from Mrs V Reed concerning the hall. => Marsh: councillor | - | mentioned; V Reed: public | - | mentioned
The meeting was suspended to allow Borough Councillor Colin Marsh to voice some concerns. => Colin Marsh: councillor | - | spoke
Client of I. Marsh - Sub division of dwelling. => I. Marsh: public | - | mentioned
Present: P. Hill, C. Dale, D. Cole.\n\n4. Accounts\n\nMr Marsh asked about it. It was for J. Reed. => C. Dale: councillor | - | present; D. Cole: councillor | - | present; J. Reed: public | - | mentioned; Marsh: public | - | spoke; P. Hill: councillor | - | present
"""

# Taken into the council.
CO_OPTED = r"""
Charles Marsh is the only applicant and was therefore duly co-opted. => Charles Marsh: public | - | appointed
Cllr. Hill proposed the co-option of Mr Marsh and Cllr. Reed seconded. All agreed. => Hill: councillor | - | moved; Marsh: councillor | - | appointed; Reed: councillor | - | seconded
Andy Marsh was invited to join the Council, proposed and approved. => Andy Marsh: councillor | - | appointed
Cllr Marsh was nominated and seconded and with no further nominations accepted the role of Chairman. => Marsh: councillor | Chairman | appointed
Mr Marsh was invited to join the working group. => Marsh: public | - | mentioned
"""

# Faults of whole minutes: what is to be done, paid or distributed is nobody's.
FOUND_IN_MINUTES = r"""
Present:\n\nAnn Marsh (AMA)                Councillor/Chair\n\nBo Reed (BRE)                 Councillor\n\nCy Hill (CHI)                 Councillor\n\nDistribution:                 Vale Parish Council, Group 4, Village Pump => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present
3. Minutes of the previous meeting were read and the following amendments were made:\n\na) Mr Marsh had sent apologies for absence\n\nb) Mr Reed had no knowledge of it => Marsh: public | - | mentioned; Reed: councillor | - | mentioned
Rust to remove - Replace swivel joint - Clerk Whittington Swing Remove rust & re-paint - Clerk =>
The Chairman put it to the Councillors. Open Spaces were noted. =>
It was resolved that Councillor Marsh remain as Chair. => Marsh: councillor | Chair | appointed
It was proposed that Cllr Marsh should remain as Vice-Chairman. With no other nominations Cllr Marsh was duly elected. => Marsh: councillor | Vice-Chairman | appointed
Cllr Marsh hoped that Cllr Reed would remain as Chair. => Marsh: councillor | - | spoke; Reed: councillor | - | mentioned
A Grit Box was requested by the school. =>
Local Plan. Traffic Manager - Sam Marsh is to take the post. => Sam Marsh: officer | Traffic Manager | mentioned
Mr Marsh, Mayor, spoke. => Marsh: councillor | Mayor | spoke
Present: Cllr J Nicholas-Letch, Cllr D Hill, Cllr R Dale. Cllr Nicholas Letch said so. => D Hill: councillor | - | present; J Nicholas-Letch: councillor | - | spoke present; R Dale: councillor | - | present
Cllr. Hill proposed the co-option of Mr Marsh and Cllr. Reed seconded. All agreed. Cllr Marsh joined the meeting. => Hill: councillor | - | moved; Marsh: councillor | - | present appointed; Reed: councillor | - | seconded
"""

# Apologies end with their paragraph; who came and apologised was away from something else.
APOLOGIES = r"""
Those attending Mr A Marsh, Mr B Reed\n\nApologies were received from Mr C Hill and PC Dale\n\nElection of Officers\n\nMr Marsh asked for nominations\n\nMr Reed nominated Mr Marsh => A Marsh: councillor | - | spoke present appointed; B Reed: councillor | - | moved present; C Hill: councillor | - | apologies; Dale: other | PC | apologies
Those Attending: Cllr A Marsh, Cllr B Reed\n\nApologies: Apologies were received from Cllr C Hill and Cllr D Dale\n\nMinutes of the last Meeting: Councillor Marsh proposed acceptance, seconded by Cllr Reed => A Marsh: councillor | - | moved present; B Reed: councillor | - | seconded present; C Hill: councillor | - | apologies; D Dale: councillor | - | apologies
Apologies were received from Councillors A Marsh,\n\nB Reed and C Hill. => A Marsh: councillor | - | apologies; B Reed: councillor | - | apologies; C Hill: councillor | - | apologies
Apologies were received from Councillors A Marsh, B Reed\n\nCouncillor C Hill and Councillor D Dale => A Marsh: councillor | - | apologies; B Reed: councillor | - | apologies; C Hill: councillor | - | apologies; D Dale: councillor | - | apologies
Apologies were received from Cllr Marsh, due to her being away and from Cllr Bo Reed (BR) who was attending a conference. => Bo Reed: councillor | - | apologies; Marsh: councillor | - | apologies
Present: Cllr A Marsh, Cllr B Reed, Cllr C Hill.\n\n5. Sunday\n\nCllr Marsh tendered his apologies, he will be unable to attend. => A Marsh: councillor | - | present; B Reed: councillor | - | present; C Hill: councillor | - | present
PRESENT: Ann Marsh (AM), Bo Reed (SB), Cy Hill (CH) => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present
"""

# Forms of applications, papers and columns name nobody who came.
FORMS = r"""
Present: Cllr A Marsh, Cllr B Reed, Cllr C Hill.\n\n6. Planning\n\nApplicant: Mr & Mrs M Dale\n\nRef. No: 05/01179/F\n\nLocation: Hill Crest, Field Lane, Bodley\n\nDetails: Extension to dwelling\n\nApproval recommended => A Marsh: councillor | - | present; B Reed: councillor | - | present; C Hill: councillor | - | present; M Dale: public | Applicant | mentioned
Also in attendance:\n\nCllr Colin Reed        CR       Borough Council of Vale\n\nCllr Martin Sole          MS       Valeshire County Council\n\nMembers of the Public: 45 => Colin Reed: councillor | Borough Council of Vale | present; Martin Sole: councillor | Valeshire County Council | present
Mr Marsh to become a signatory in place of Mrs Reed. => Marsh: public | - | mentioned; Reed: public | - | mentioned
RESOLVED that Cllr Marsh be replaced by Cllr Reed on the committee. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
Present: Mrs A Marsh, Mrs B Reed, Mr C Hill\n\nPapers copied to Councillors: Standing Orders, Financial Regulations => A Marsh: councillor | - | present; B Reed: councillor | - | present; C Hill: councillor | - | present
i) Bodley PC - Sharing Costs for The Common - Bodley PC have informed us that it is so. =>
Attendance: Chairman Mrs C Marsh Councillors Mrs D Reed M Hill J Nicholas-Dale M Cole J Vane => C Marsh: councillor | Chairman | chaired present; D Reed: councillor | - | present; J Nicholas-Dale: councillor | - | present; J Vane: councillor | - | present; M Cole: councillor | - | present; M Hill: councillor | - | present
"""

# Initials that a line's end parts from the surname; who shares a verb; rows below what appoints.
SHARED = r"""
COUNCILLORS A. VALE KENN CATHAOIRLEACH, T. MARSH, J. REED, V. HILL, S.\nDALE, M. CROFT, S. CULL, E. DOYLE, T.\nFORD, P. GLENN, D. MOORE AND I. WINTER (12) were present => A. VALE KENN: councillor | CATHAOIRLEACH | chaired present; D. MOORE: councillor | - | present; E. DOYLE: councillor | - | present; I. WINTER: councillor | - | present; J. REED: councillor | - | present; M. CROFT: councillor | - | present; P. GLENN: councillor | - | present; S. CULL: councillor | - | present; S. DALE: councillor | - | present; T. FORD: councillor | - | present; T. MARSH: councillor | - | present; V. HILL: councillor | - | present
PRESENT:\n\nCOUNCILLORS A. VALE, T. MARSH, J. REED, S.\nDALE, M. CROFT, T.\nFORD, P. GLENN AND I. WINTER\n\nAPOLOGIES\nCLLRS. M. BARR, M. MOORE AND P. COLE => A. VALE: councillor | - | present; I. WINTER: councillor | - | present; J. REED: councillor | - | present; M. BARR: councillor | - | apologies; M. CROFT: councillor | - | present; M. MOORE: councillor | - | apologies; P. COLE: councillor | - | apologies; P. GLENN: councillor | - | present; S. DALE: councillor | - | present; T. FORD: councillor | - | present; T. MARSH: councillor | - | present
PRESENT:\nMARSH, A. OBE\nREED, B.\nHILL, C.\n => A. MARSH: councillor | - | present; B. REED: councillor | - | present; C. HILL: councillor | - | present
There were interventions from Councillors Amy Marsh, Bob Reed and Cora Hill. => Amy Marsh: councillor | - | spoke; Bob Reed: councillor | - | spoke; Cora Hill: councillor | - | spoke
Interventions were made by Cllr Marsh; the Chief Executive replied. => Marsh: councillor | - | spoke
A traffic intervention from Vale Council was welcomed. =>
Cllr Marsh is associated with the Vale Trust. => Marsh: councillor | - | mentioned
Councillors Dan Marsh and Rowan Reed, formally moved and seconded the motion. => Dan Marsh: councillor | - | moved; Rowan Reed: councillor | - | seconded
Cllr Marsh and Cllr Reed proposed and seconded the adoption of the minutes. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Cllr Marsh and Cllr Reed proposed the motion, seconded by Cllr Hill. => Hill: councillor | - | seconded; Marsh: councillor | - | mentioned; Reed: councillor | - | moved
Notice of motion in the name of Cllr. P. Marsh (proposer), seconded by Cllr. P. Reed => P. Marsh: councillor | - | introduced moved; P. Reed: councillor | - | seconded
Cllr A Marsh (proposer), Cllr B Reed (seconder). All in favour. => A Marsh: councillor | - | moved; B Reed: councillor | - | seconded
that the Council hereby appoints the following Elected\nMembers to the Vale Partnership:\n\n▪ Cllr. Jenny Marsh\n▪ Cllr. Joe Reed." => Jenny Marsh: councillor | - | appointed; Joe Reed: councillor | - | appointed
813. Election of Sub-Committee Representatives:-\n\n(1)  Village Halls - Cllr Marsh for Bodley/Cllr Reed for Dale.\n(2)  Finance - Cllrs Marsh, Hill & Cole.\n(3)  Vale Trust - Agreed Clerk would do any liaison.\n(4)  School - Cllr Ash. => Ash: councillor | - | appointed; Cole: councillor | - | appointed; Hill: councillor | - | appointed; Marsh: councillor | - | appointed; Reed: councillor | - | appointed
9. Appointment of representatives to outside bodies\n\nVillage Hall - Cllr Marsh\nVale Trust: Cllr Reed and Cllr Hill\n\n10. Correspondence\nCllr Cole read a letter. => Cole: councillor | - | spoke; Hill: councillor | - | appointed; Marsh: councillor | - | appointed; Reed: councillor | - | appointed
9. Reports of representatives on outside bodies\n\nVillage Hall - Cllr Marsh\nVale Trust: Cllr Reed => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
9. Appointment of representatives to outside bodies\nCllr Marsh asked that it be deferred. => Marsh: councillor | - | spoke
Present: Cllr A Marsh\n\nOfficials in attendance:\nDirectors of Service: Des Hill, Fiona Cole\nMeetings Administrator: Elaine Dale => A Marsh: councillor | - | present; Des Hill: officer | Directors of Service | present; Elaine Dale: officer | Meetings Administrator | present; Fiona Cole: officer | Directors of Service | present
M. Marsh, DoS outlined details of the disposal. => M. Marsh: officer | DoS | presented
Mr. T. Marsh DoS sought clarification of the resolution. => T. Marsh: officer | DoS | spoke
Mr. L. Marsh and Cllr. R. Reed were also associated with the comments. => L. Marsh: public | - | spoke; R. Reed: councillor | - | spoke
"""

# Who was kept in an office or proposed for one; in what capacity somebody speaks.
HELD = r"""
The Members unanimously agreed that Cllr. \nMarsh should remain as Chairman. => Marsh: councillor | Chairman | appointed
Cllr Marsh proposed Cllr. Michael Reed as Responsible Finance Officer, this was unanimously agreed. => Marsh: councillor | - | moved; Michael Reed: councillor | Responsible Finance Officer | appointed
Cllr Marsh proposed Cllr. Michael Reed as Tree Warden, this was not seconded. => Marsh: councillor | - | moved; Michael Reed: councillor | - | mentioned
Election of Officers.\n\nChairman.     F.Reed, proposed by D.Marsh, seconded by M.Hill.     All in favour. => D.Marsh: councillor | - | moved; F.Reed: councillor | Chairman | appointed; M.Hill: councillor | - | seconded
It was agreed that Cllr. Morris be elected Leas-Chathaoirleach. => Morris: councillor | Leas-Chathaoirleach | appointed
Mr Costas Marsh, for the applicant, informed the Sub-Committee that it was so. => Costas Marsh: public | for the applicant | spoke
Mr Marsh spoke on behalf of the residents about the noise. => Marsh: public | - | spoke
Tamsin Reed (representing the applicant) and Simon Hill (agent) addressed the Committee. => Simon Hill: public | agent | spoke; Tamsin Reed: public | representing the applicant | spoke
Councillor Lamb (in his capacity as Ward Member) addressed the Committee. => Lamb: councillor | Ward Member | spoke
In attendance: Ward Cllr D Marsh, 31 Parishioners. => D Marsh: councillor | Ward Cllr | present
Ken Marsh had also sent his apologies. => Ken Marsh: councillor | - | apologies
3. Declarations of Interest\n\nCouncillors Marsh and Reed advised the Committee that they were Planning Committee members and would not comment. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(
        VOTES,
        OFFICES,
        CORRECTED,
        ELSEWHERE,
        HEADS,
        OTHERS,
        LISTS,
        NAMES,
        CO_OPTED,
        FOUND_IN_MINUTES,
        APOLOGIES,
        FORMS,
        SHARED,
        HELD,
    ),
)
def test_people_of_small_councils(text: str, expected: str) -> None:
    assert list_people(text) == [person.strip() for person in expected.split(";") if person]
