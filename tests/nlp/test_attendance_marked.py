"""Who came where marks tell it: cells that tabs part, letters, stars, what stands behind a name.

`text => name: acts; ...`: all whom the text names. `\\n` stands for a line's end, `\\t` for a tab.
"""

import pytest

from nlp.pipeline import annotate
from tests.nlp.people import rows_of

# Tables whose cells tabs, bars or lines part; tabs that part none.
CELLS = r"""
Name\tRole\tAttendance\nAnn Marsh\tChair\tPresent\nBo Reed\tMember\tApologies\nCara Hill\tMember\tAbsent\nDan Cole\tSubstitute\tPresent, as substitute\nEve Moor\tClerk\tIn attendance\n\n1. Trees => Ann Marsh: chaired present; Bo Reed: apologies; Cara Hill: absent; Dan Cole: present substitute; Eve Moor: present
Attendance details\n\nAudit Committee, Tuesday 3 June 2025 6.00 pm\n\nCouncillor Ann Marsh\tChair\tPresent\nCouncillor Bo Reed\tVice-Chair\tApologies\nCouncillor Cara Hill\tCommittee Member\tExpected\nCouncillor Dan Cole\tReserve\tPresent, as substitute => Ann Marsh: chaired present; Bo Reed: apologies; Cara Hill: mentioned; Dan Cole: present substitute
Attendance\n\nAttendee\nRole\nAttendance\nCouncillor Ann Marsh\nChair\nPresent\nCouncillor Bo Reed\nVice-Chair\nApologies\nCouncillor Cara Hill\nMember\nAbsent\n\n1. Minutes\n\nApproved. => Ann Marsh: chaired present; Bo Reed: apologies; Cara Hill: absent
Name | Role | Attendance\nCllr Ann Marsh | Chair | Present\nCllr Bo Reed | Member | Apologies\n\n1. Trees => Ann Marsh: chaired present; Bo Reed: apologies
Present:\tCllr A Marsh\t(Chair)\tApologies:\tCllr B Reed\n\tCllr C Hill\t\t\tCllr D Cole\n\tCllr E Moor\nClerk:\tMrs F Vane\n\n1. Trees => A Marsh: chaired present; B Reed: apologies; C Hill: present; D Cole: apologies; E Moor: present; F Vane: present
Present\tApologies\nCllr A Marsh\tCllr B Reed\nCllr C Hill\tCllr D Cole\nCllr E Moor\n\n1. Trees => A Marsh: present; B Reed: apologies; C Hill: present; D Cole: apologies; E Moor: present
Present:\tCllr A Marsh (Chair)\n\tCllr B Reed\nApologies:\tCllr C Hill\n\n1. Trees => A Marsh: chaired present; B Reed: present; C Hill: apologies
1.\tPresent\n\tCllr A Marsh, Cllr B Reed\n2.\tApologies\n\tCllr C Hill\n3.\tTrees\n\tNoted. => A Marsh: present; B Reed: present; C Hill: apologies
For\tAgainst\nCllr A Marsh\tCllr B Reed\nCllr C Hill\tAbsent: Cllr D Cole => A Marsh: mentioned; B Reed: mentioned; C Hill: mentioned; D Cole: absent
"""

# Letters that the text explains.
LETTERS = r"""
Minutes of the Parish Council held on 4 June 2025\n\nCllr A Marsh (Chair)\tP\nCllr B Reed\tA\nCllr C Hill\tP\nCllr D Cole\tAp\nP = present, A = absent, Ap = apologies\n\n1. Trees => A Marsh: chaired present; B Reed: absent; C Hill: present; D Cole: apologies
Present: Cllr A Marsh   P\nCllr B Reed   Abs\nCllr C Hill   P\nP - present; Abs - absent\n\n1. Trees => A Marsh: present; B Reed: absent; C Hill: present
"""

# Stars with a meaning, and stars that are bullets, emphasis or a footnote.
STARS = r"""
Councillors: *A Marsh (Chair), *B Reed, C Hill, *Mrs D Cole\n* Present\nApologies: Councillor Hill\n\n1. Minutes => A Marsh: chaired present; B Reed: present; C Hill: apologies; D Cole: present
Members: Cllr A Marsh (Chair) *, Cllr B Reed *, Cllr C Hill, Cllr D Cole *\n(* denotes present)\n\n1. Apologies\n\nCllr Hill. => A Marsh: chaired present; B Reed: present; C Hill: apologies; D Cole: present
Present: Councillors *Marsh (Chair), *Reed, Hill, *Cole\n(* those present)\n\n1. Minutes => Cole: present; Hill: mentioned; Marsh: chaired present; Reed: present
Minutes of the Committee held on 4 June 2025\n\nCouncillors A Marsh (Chair), B Reed, C Hill*, D Cole (*absent)\n\n1. Minutes => A Marsh: chaired present; B Reed: present; C Hill: absent; D Cole: present
Elected Members Appointed Members\n* A Marsh South Vale D C\nB Reed * C Hill\n* Mrs D Cole E Moor\nF Vane\n\n* Present (60%)\n\n1. Minutes => A Marsh: present; B Reed: mentioned; C Hill: present; D Cole: present; E Moor: mentioned; F Vane: mentioned
Members: *Cllr A Marsh, *Cllr B Reed, Cllr C Hill\n*In attendance\n\n1. Minutes => A Marsh: present; B Reed: present; C Hill: mentioned
Members: Cllr A Marsh*, Cllr B Reed, Cllr C Hill*\n* = apologies\n\n1. Minutes => A Marsh: apologies; B Reed: present; C Hill: apologies
* Present\n* Cllr A Marsh (Chair)\n* Cllr B Reed\n* Cllr C Hill\n\n1. Minutes => A Marsh: chaired present; B Reed: present; C Hill: present
**Present:** *Cllr A Marsh*, *Cllr B Reed*\n**Apologies:** Cllr C Hill\n\n1. Minutes => A Marsh: present; B Reed: present; C Hill: apologies
Present: Cllr A Marsh*, Cllr B Reed, Cllr C Hill\n* arrived late\n\n1. Minutes => A Marsh: present; B Reed: present; C Hill: present
"""

# What stands behind a name of those present; what does not keep them away.
BEHIND_NAMES = r"""
Present: Cllr A Marsh (Chair), Cllr B Reed – apologies, Cllr C Hill, Cllr D Cole – absent\n\n1. Trees => A Marsh: chaired present; B Reed: apologies; C Hill: present; D Cole: absent
Attendance\n1. Cllr A Marsh – Chair\n2. Cllr B Reed – Apologies\n3. Cllr C Hill – Present\n4. Cllr D Cole – Absent\n\nTrees => A Marsh: chaired present; B Reed: apologies; C Hill: present; D Cole: absent
Present: Councillors: A Marsh (Chair), B Reed (apols), C Hill, D Cole (not present)\nClerk: E Moor\n\n1. Trees => A Marsh: chaired present; B Reed: apologies; C Hill: present; D Cole: absent; E Moor: present
Present: Cllr A Marsh (Chair), Cllr B Reed (Vice Chair) - sent apologies; Cllr C Hill\n\n1. Trees => A Marsh: chaired present; B Reed: apologies; C Hill: present
Present: Councillors Marsh (Chair), Reed and Hill\nSubstitutes: Councillor Cole for Councillor Moor; Councillor Vane (not required)\n\n1. Trees => Cole: present substitute; Hill: present; Marsh: chaired present; Moor: absent; Reed: present; Vane: mentioned
Present: Cllrs Marsh (Chair) and Reed\nAbsent: Cllr Hill (apologies received), Cllr Cole (no apologies)\n\n1. Police => Cole: absent; Hill: apologies; Marsh: chaired present; Reed: present
Present: Cllr A Marsh (Chair), Cllr B Reed (apologies for lateness), Cllr C Hill (absent for item 4)\n\n1. Trees => A Marsh: chaired present; B Reed: present; C Hill: present
Present: Cllr A Marsh, Cllr B Reed - Apologies: Cllr C Hill\n\n1. Trees => A Marsh: present; B Reed: present; C Hill: apologies
(Present) The Mayor (Councillor Reed), Councillors A Hill and Dale (Not Present) Councillor Cole => A Hill: present; Cole: absent; Dale: present; Reed: chaired present
"""

# Who sits on a body, above who came; members who are those present.
ROSTERS = r"""
Membership: Cllrs A Marsh (Chair), B Reed, C Hill, D Cole (quorum 3)\n\nPresent: Cllrs Marsh, Reed and Hill\n\n1. Apologies\n\nCllr Cole. => A Marsh: chaired present; B Reed: present; C Hill: present; D Cole: apologies
Committee Members: Councillors Ann Marsh (Chair), Bo Reed, Cara Hill and Dan Cole\n\nIn attendance: Councillors Marsh, Hill; Eve Moor (Solicitor)\n\n1. MINUTES => Ann Marsh: present; Bo Reed: mentioned; Cara Hill: present; Dan Cole: mentioned; Eve Moor: present
Members of the Panel: Councillors Marsh, Reed, Hill and Cole\nMembers present: Councillors Marsh, Reed and Hill\n\n1. Minutes => Cole: mentioned; Hill: present; Marsh: present; Reed: present
Members: Councillors Marsh, Reed and Hill\nIn attendance: Councillor Cole; Eve Moor (Solicitor)\n\n1. Minutes => Cole: present; Eve Moor: present; Hill: present; Marsh: present; Reed: present
Membership: Councillors A Marsh (Chair), B Reed and C Hill\nApologies: Councillor C Hill\n\n1. Minutes => A Marsh: chaired present; B Reed: present; C Hill: apologies
"""


@pytest.mark.parametrize(
    ("text", "expected"), rows_of(CELLS, LETTERS, STARS, BEHIND_NAMES, ROSTERS)
)
def test_who_came_by_marks(text: str, expected: str) -> None:
    people = annotate(text.replace("\\t", "\t")).people
    found = sorted(f"{p.name}: {' '.join(a.name for a in p.acts)}" for p in people)
    assert found == expected.split("; ")
