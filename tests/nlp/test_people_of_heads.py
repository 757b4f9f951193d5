r"""Who was there, as the heads of minutes of every kind of body print it: a row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# Who came in another's place is not away; who is away is told before each.
INSTEAD = r"""
Apologies for absence were received from Cllr Marsh (substituted by Cllr Reed), Cllr Hill (substituted by Cllr Wood) and Cllr Pike (substituted by Cllr Lowe). => Hill: councillor | - | apologies; Lowe: councillor | - | substitute; Marsh: councillor | - | apologies; Pike: councillor | - | apologies; Reed: councillor | - | substitute; Wood: councillor | - | substitute
Apologies were received from Councillor Marsh (replaced by Councillor Reed) and Councillor Hill. => Hill: councillor | - | apologies; Marsh: councillor | - | apologies; Reed: councillor | - | substitute
Apologies were tendered by the Mayor on behalf of Councillor Hill. => Hill: councillor | - | apologies
"""

# Whose office a label, a dash, a bracket or the line below is.
OFFICES = r"""
Officers Present: Chief Executive - D Nash Director of Roads and Planning – E Wood Director of Finance and Governance – F Pike Director of Community Planning – G Lowe Borough Lawyer and Head of Legal Services – H Dunn IT Officer – J Rudd => D Nash: officer | Chief Executive | present; E Wood: officer | Director of Roads and Planning | present; F Pike: officer | Director of Finance and Governance | present; G Lowe: officer | Director of Community Planning | present; H Dunn: officer | Borough Lawyer and Head of Legal Services | present; J Rudd: officer | IT Officer | present
Officers Present: A Marsh - Head of Roads B Reed - Head of Parks and Play => A Marsh: officer | Head of Roads | present; B Reed: officer | Head of Parks and Play | present
PRESENT\nOfficers:\nKath Lowe, Sue Pike, Raj Dole,\nSchool Governor Services Clerk:\nSarah Rudd => Kath Lowe: officer | - | present; Raj Dole: officer | - | present; Sarah Rudd: officer | School Governor Services Clerk | present; Sue Pike: officer | - | present
Attendees: Councillor Ann Marsh, Bo Reed\n                     (Chair)\n\nOther Attendees: Alan Wood, Lynn Pike (Vale Herald) => Alan Wood: other | - | present; Ann Marsh: councillor | - | present; Bo Reed: councillor | Chair | chaired present; Lynn Pike: other | Vale Herald | present
Present: Ann Marsh, Bo Reed, Sue Hill (Chair)\nObservers:\nLynn Wood, Ian Pike\nOfficers:\nKath Lowe => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present; Ian Pike: other | - | present; Kath Lowe: officer | - | present; Lynn Wood: other | - | present; Sue Hill: councillor | Chair | chaired present
Present: Cllr A Marsh\nIn attendance: Ann Reed, Director of Services to People; Bo Hill, Head of Services to Schools and Learning; Cy Nash, Clerk to the Council => A Marsh: councillor | - | present; Ann Reed: officer | Director of Services to People | present; Bo Hill: officer | Head of Services to Schools and Learning | present; Cy Nash: officer | Clerk to the Council | present
Present: Cllrs A Marsh (Chairman), B Reed.\nParish Clerk and RFO E M Wood => A Marsh: councillor | Chairman | chaired present; B Reed: councillor | - | present; E M Wood: officer | Parish Clerk and RFO | present
Present: Marion McAdam, Chair (MMcA), Bo Reed (BR) => Bo Reed: councillor | - | present; Marion McAdam: councillor | Chair | chaired present
The minutes were approved. The consultant is Mike Hyde. => Mike Hyde: other | consultant | mentioned
"""

# Of what kind: co-opted members in a list of councillors, support staff.
KINDS = r"""
Apologies for absence were intimated from Councillors Marsh, Reed, William Hill (Church rep), Ann Wood (Religious Representative) and Bo Nash (Teacher Rep). => Ann Wood: other | Religious Representative | apologies; Bo Nash: other | Teacher Rep | apologies; Marsh: councillor | - | apologies; Reed: councillor | - | apologies; William Hill: other | Church rep | apologies
Present: Councillors Marsh (Chair) and William Hill (Group representative) => Marsh: councillor | Chair | chaired present; William Hill: councillor | Group representative | present
Apologies: Michael Marsh (SBC Cllr). P.C. Richard Reed (Vale Police). => Michael Marsh: councillor | SBC Cllr | apologies; Richard Reed: other | P.C. | apologies
In attendance: Mr M Hill (IT Support), Ms T Wood (Democratic Services Officer), Mrs C Lowe (Admin Support) => C Lowe: officer | Admin Support | present; M Hill: officer | IT Support | present; T Wood: officer | Democratic Services Officer | present
"""

# Lists that no label announces; surnames that are words; Welsh titles and where a list ends.
UNLABELLED = r"""
There was no other business.\nCouncillor G Marsh (in the Chair); Councillors Reed, Hill and Dunn-Wood.\nAlso in attendance:\nMs D Rudd (Licensing Manager) => D Rudd: officer | Licensing Manager | present; Dunn-Wood: councillor | - | present; G Marsh: councillor | in the Chair | chaired present; Hill: councillor | - | present; Reed: councillor | - | present
Councillors Bo Reed, Cara Hill and Dev Pillai.\nCouncillor B Reed, Convener, presided.\n\nThe Committee noted the report. => Bo Reed: councillor | Convener | chaired present; Cara Hill: councillor | - | present; Dev Pillai: councillor | - | present
Questions\nCouncillor Marsh (in the Chair); Councillors Reed and Hill spoke on the item. => Hill: councillor | - | spoke; Marsh: councillor | in the Chair | chaired spoke; Reed: councillor | - | spoke
Present: Cllrs A Risk (Chairman), B Reed, C Senior and D Nash. => A Risk: councillor | Chairman | chaired present; B Reed: councillor | - | present; C Senior: councillor | - | present; D Nash: councillor | - | present
Present: Cllr A Marsh. In attendance: Ann Reed Senior Planner, Risk Manager => A Marsh: councillor | - | present; Ann Reed: officer | Senior Planner | present
Present: Councillors: A. Marsh, Eng. B. Armstrong-Reed, C. Hill. => A. Marsh: councillor | - | present; B. Armstrong-Reed: councillor | - | present; C. Hill: councillor | - | present
PRESENNOL: Cyng Ann Marsh (Cadeirydd), Cyng Bo Reed, Mrs C Hill (Clerc). Cynghorydd Sirol: Mr Dai Wood.\n\nYMDDIHEURIADAU: Cynghorydd Eve Nash. Cynghorydd Sirol: Mr Ian Pike.\n\nCOFNOD 12 CROESO\n\nCroesawyd pawb gan y Cadeirydd, Cyng Ann Marsh. => Ann Marsh: councillor | Cadeirydd | chaired present; Bo Reed: councillor | - | present; C Hill: officer | Clerc | present; Dai Wood: councillor | - | present; Eve Nash: councillor | - | apologies; Ian Pike: councillor | - | apologies
"""

# Surnames behind one title, who presides beneath, what a dash or columns part, more kinds.
LAYOUTS = r"""
Present: Councillor Marsh – In the Chair\nCouncillors Nash, Ali\nApologies: Councillor Reed, Hill, Lowe\nAlso present: Councillors: Wood and Dunn => Ali: councillor | - | present; Dunn: councillor | - | present; Hill: councillor | - | apologies; Lowe: councillor | - | apologies; Marsh: councillor | In the Chair | chaired present; Nash: councillor | - | present; Reed: councillor | - | apologies; Wood: councillor | - | present
Present: Councillor Marsh and Reed.\nApologies: Councillor Hill, Bodley => Hill: councillor | - | apologies; Marsh: councillor | - | present; Reed: councillor | - | present
Present: Provost D Marsh, Bailie H Hill.\n\nIn Attendance: S Vane, C Moor and K Tate (all Corporate and Democratic Services).\n\nApologies for Absence: Councillors C Hope and P Fay.\n\nProvost D Marsh, Presiding. => C Hope: councillor | - | apologies; C Moor: officer | Corporate and Democratic Services | present; D Marsh: councillor | Provost | chaired present; H Hill: councillor | - | present; K Tate: officer | Corporate and Democratic Services | present; P Fay: councillor | - | apologies; S Vane: officer | Corporate and Democratic Services | present
Board Members Present\nCllr Ann Marsh, Cabinet Member for Health (Chair)\nDr Bo Reed, Clinical Chair, Vale CCG (Vice-Chair) => Ann Marsh: councillor | Cabinet Member for Health | chaired present; Bo Reed: other | Clinical Chair, Vale CCG | present
Present:\nAnn Marsh       Vale Council (Chair)\nBo Reed         Vale CCG\nCara Hill       Healthwatch => Ann Marsh: councillor | Vale Council | chaired present; Bo Reed: other | Vale CCG | present; Cara Hill: other | Healthwatch | present
In attendance: Ivy Rudd (minutes), Mr B Vane (General Counsel) => B Vane: officer | General Counsel | present; Ivy Rudd: officer | minutes | present
Those Present:\nCllr Ann Marsh       -  Chair\nCllr Dan Nash\nEve Pike             -  Clerk to the Council\nFay Lowe             -  Resident => Ann Marsh: councillor | Chair | chaired present; Dan Nash: councillor | - | present; Eve Pike: officer | Clerk to the Council | present; Fay Lowe: public | Resident | present
Attendees:\nParish Councillors: Ann Marsh (Chair), Bo Reed\nResidents: Fay Lowe, Gil Wood\n\nApologies received: Ivy Rudd => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Fay Lowe: public | - | present; Gil Wood: public | - | present; Ivy Rudd: councillor | - | apologies
PRESENT: Cllrs: P Marsh(Chairman),J Reed(Vice Chairman),V Pike,Clerk-Ms L Lowe => J Reed: councillor | Vice Chairman | present; L Lowe: officer | Clerk | present; P Marsh: councillor | Chairman | chaired present; V Pike: councillor | - | present
Present: Councillors A Marsh (Chair), B Reed\nVOTING CO-OPTED MEMBERS:\nClaire Wood, Joyce Dunn\n\nApologies: Councillor D Moor => A Marsh: councillor | Chair | chaired present; B Reed: councillor | - | present; Claire Wood: other | - | present; D Moor: councillor | - | apologies; Joyce Dunn: other | - | present
PRESENT: Cllrs F Marsh, K Reed; Mrs C Marsh (Parish Clerk); D.Cllr J McNash.\n\n1. Apologies C.Cllr Pike; D. Cllr Wood; P.C. John Lowe. => C Marsh: officer | Parish Clerk | present; F Marsh: councillor | - | present; J McNash: councillor | - | present; John Lowe: other | P.C. | apologies; K Reed: councillor | - | present; Pike: councillor | - | apologies; Wood: councillor | - | apologies
Present: Cllr A Marsh, Bo Reed (clerk), Dai Nash parish clerk, Eve Pike Clerk & RFO => A Marsh: councillor | - | present; Bo Reed: officer | clerk | present; Dai Nash: officer | parish clerk | present; Eve Pike: officer | Clerk & RFO | present
PRESENT: HeatherAnne Low (Planning Rep); MaryJane Reed; LeeAnn Hill (Chair) => HeatherAnne Low: councillor | Planning Rep | present; LeeAnn Hill: councillor | Chair | chaired present; MaryJane Reed: councillor | - | present
* Denotes attendance\n\n* Cllr A Marsh (Chairman)\n* Cllr B Reed\nCllr C Hill\n\nOther Members also in attendance: Cllrs Lowe, Wood => A Marsh: councillor | Chairman | chaired present; B Reed: councillor | - | present; C Hill: councillor | - | mentioned; Lowe: councillor | - | present; Wood: councillor | - | present
PRESENT: MARSH, Ann (Chairman)\nREED, Bo\nHILL, Cara (Vice-Chairman) => Ann MARSH: councillor | Chairman | chaired present; Bo REED: councillor | - | present; Cara HILL: councillor | Vice-Chairman | present
Members Present: Councillors A Marsh (Chairman), B Reed\n\nOther Councillors in Attendance: J Cole and Mrs L Moor\n\nOfficers in Attendance: M Tate (Head of Planning) => A Marsh: councillor | Chairman | chaired present; B Reed: councillor | - | present; J Cole: councillor | - | present; L Moor: councillor | - | present; M Tate: officer | Head of Planning | present
1. Present - Cllrs Marsh, Reed & Hill. Also Clerk Mrs Nash and 1 parishioner\n2. Apologies - Cllr Pike => Hill: councillor | - | present; Marsh: councillor | - | present; Nash: officer | Clerk | present; Pike: councillor | - | apologies; Reed: councillor | - | present
Present: COUNCILLORS Elaine Marsh Louise Reed Robert C Hill Gordon Nash Jeremy R Pike Kate Lowe => Elaine Marsh: councillor | - | present; Gordon Nash: councillor | - | present; Jeremy R Pike: councillor | - | present; Kate Lowe: councillor | - | present; Louise Reed: councillor | - | present; Robert C Hill: councillor | - | present
Apologies were received from Councillor Marsh. Paul Reed, Treasurer was also unable to attend. => Marsh: councillor | - | apologies; Paul Reed: officer | Treasurer | absent
Cllr Reed declared an interest in the application at Timothy Cottage Mill Lane Vale. Cllr Hill declared an interest in the hall. => Hill: councillor | - | declared_interest; Reed: councillor | - | declared_interest
PRESENT: Cllr. Ann Marsh, Lord Mayor (Presiding); Cllrs. Bo Reed, Cara Hill; Cllr. Dan Nash, Deputy Lord Mayor. => Ann Marsh: councillor | Lord Mayor | chaired present; Bo Reed: councillor | - | present; Cara Hill: councillor | - | present; Dan Nash: councillor | Deputy Lord Mayor | present
Present: David Marsh (Chairman) Christine Reed (Clerk)\nCherry Hill (Vice Chairman) Candia Nash Margaret Pike Anthony Lowe\nMary Wood => Anthony Lowe: councillor | - | present; Candia Nash: councillor | - | present; Cherry Hill: councillor | Vice Chairman | present; Christine Reed: officer | Clerk | present; David Marsh: councillor | Chairman | chaired present; Margaret Pike: councillor | - | present; Mary Wood: councillor | - | present
Present: Cllr Ann Marsh (Chair) Vale Council, Cllr Bo Reed (Treasurer) Bodley Club => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | Treasurer | present
Attendees                      Organisation\nAnn Marsh (Chair)              Independent\nBo Reed                        Vale Council\nCara Hill                      Vale Police => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | Vale Council | present; Cara Hill: other | Vale Police | present
"""


@pytest.mark.parametrize(
    ("text", "expected"), rows_of(INSTEAD, OFFICES, KINDS, UNLABELLED, LAYOUTS)
)
def test_people_of_heads(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
