"""Where attendance lists begin and end, however their labels are dressed; one row a text.

`text => name: acts; ...`: all whom the text names. `\\n` stands for a line's end.
"""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import rows_of

LABELS = r"""
MINUTES of the Parish Council held on 3 May 2019\nPresent:\nChairman - Cllr E Vale (Mayor)\nCllr J Marsh-Webb\nCllr O Reed\nIn attendance:\nN Cole (Town Clerk)\n\n1. Minutes => E Vale: chaired present; J Marsh-Webb: present; N Cole: present; O Reed: present
Bodley District Council Planning Committee held on 7 March 2018 at 10.00 am Chairperson: Councillor E Marsh Deputy Chairperson: Councillor P Reed In attendance: Councillor T Hill Mr B Cole Chief Planning Officer APOLOGIES Apologies were received from Councillor Dale. => B Cole: present; Dale: apologies; E Marsh: chaired present; P Reed: present; T Hill: present
Present:\n\nCouncillors: Cllr. Marsh (Chair), Cllr. Reed (V/Chair), Cllr.Hill, Cllr. Dale\n\nClerk and RFO: Mrs P Cole   Members of the public (MOP):  Three\n\nMeeting commenced at 7pm. => Dale: present; Hill: present; Marsh: chaired present; P Cole: present; Reed: present
Present / Cllr M. Marsh (Chair), Cllr T. Reed and Cllr V. Hill.\n11.15.301 / Apologies for absence: Apologies were received from Cllr A. Dale (ill). => A. Dale: apologies; M. Marsh: chaired present; T. Reed: present; V. Hill: present
Present / Bresennol: Cllr R Marsh (Chair), Cllr E Reed\n1. Apologies / Ymddiheuriadau Cllr H Tate (ill), Cllr S Roberts-Gee (work)\n2. Declarations => E Reed: present; H Tate: apologies; R Marsh: chaired present; S Roberts-Gee: apologies
I Láthair / Present: Cllr Una Marsh (Cathaoirleach), Cllr Sean Reed\nLeithscéalta / Apologies: Cllr Peadar Hill => Peadar Hill: apologies; Sean Reed: present; Una Marsh: chaired present
12/20 | Apologies Cllr T Marsh, Cllr S Reed |\n13/20 | Minutes The minutes were agreed | => S Reed: apologies; T Marsh: apologies
1. RECEIVE APOLOGIES FOR ABSENCE | |\nCllr P Marsh | |\n2. RECEIVE DECLARATIONS | | => P Marsh: apologies
2901: Apologies for Absence:\nRoland Marsh (holiday)\n2902: Vacancy:\nThe Clerk said so. => Roland Marsh: apologies
1. Apologies for absence Cllr. Desmond Marsh and County Councillor Tudor Reed\n2. Minutes => Desmond Marsh: apologies; Tudor Reed: apologies
Venue: Chambers PRESENT Councillors D Marsh, A Reed and T Hill. CHAIR Councillor Hill, Convener, presided. IN ATTENDANCE S Cole, Director of Housing; V Dale, Head of Planning and R Vane, Clerk. APOLOGIES Councillors Orr and Shields. => A Reed: present; D Marsh: present; Orr: apologies; R Vane: present; S Cole: present; Shields: apologies; T Hill: chaired present; V Dale: present
held on Monday 17th Oct 2016 in the School. Present Colin Marsh (CM) Chair Audrey Reed (AR) Secretary Tom Keith (TK) 1 Apologies Wendy Hill 2 Minute of the previous meeting The minute was agreed. => Audrey Reed: present; Colin Marsh: chaired present; Tom Keith: present; Wendy Hill: apologies
PRESENT: COUNCILLORS M Tingle (Chairman) R Ruck S Wherrett G Marsh (Clerk) and L Pope (Deputy Clerk) were in attendance COUNTY COUNCILLOR: None present DISTRICT COUNCILLORS: C Meredith and J Ambery\n\n1. Minutes => C Meredith: present; G Marsh: present; J Ambery: present; L Pope: present; M Tingle: chaired present; R Ruck: present; S Wherrett: present
Present: Mr. W. Marsh [Chair], Mrs E. Donaldson, Messrs P. Orsini, R. Balfour. F Nairn & C. Gourlay.\n\n1. Apologies => C. Gourlay: present; E. Donaldson: present; F Nairn: present; P. Orsini: present; R. Balfour: present; W. Marsh: chaired present
"""

# Labels of a list's own, bodies right behind names, the next item, apologies that others speak of.
WITHIN = r"""
PRESENT Nora Vale Bodley National Park Authority Ann Marsh Alder Parish Council Rex Dale Luxton Parish Council Paul Reed West Vale and Taunton District Council Ian Hill Bodley National Park Authority and Exmouth Parish Council Cara Cole Bodley Uprising Marcia Reed Dulver Town Council\n\n1. Minutes => Ann Marsh: present; Cara Cole: present; Ian Hill: present; Marcia Reed: present; Nora Vale: present; Paul Reed: present; Rex Dale: present
Present: Ann Marsh Vale Parish Council Bo Reed Cara Hill Dan Cole Bodley Town Council Eve Moor Hillshire Wildlife Trust\n\n1. Minutes => Ann Marsh: present; Bo Reed: present; Cara Hill: present; Dan Cole: present; Eve Moor: present
Minutes of the Forum\nPresent:\nAlder: No rep\nBarton and Hale: Norma Marsh, Apologies from Euan Reed\nCopley and Dene: Charlie Hill\nEdge, North Farlow & Central: Ranald Cole, Apologies from Isa Dale\nWDC Your Community Team: Louise Vane\n2) Minutes => Charlie Hill: present; Euan Reed: apologies; Isa Dale: apologies; Louise Vane: present; Norma Marsh: present; Ranald Cole: present
Present: Moira Marsh, Chair (MM), Iain Reed (IR)\n\nApologies: Magnus Hill (MH)\n\nPolice Scotland: PCs Lorna Dale (LD), Stuart Cole (SC)          Minutes Secretary: Wilma Vane\n\nItem 1. Welcome => Iain Reed: present; Lorna Dale: present; Magnus Hill: apologies; Moira Marsh: chaired present; Stuart Cole: present; Wilma Vane: present
held on Zoom CC Members Present: - Morag Marsh, Fiona Reed and Isobel Hill Apologies: - Derek Cole, Paula Dale and PC Euan Vane Members of Public: - Rhona Wood, Sandy Moor Councillors: Cllr Farrow, Cllr Jonson Police: None Minutes of November 2020 Gavin asked that it be shown. => Derek Cole: apologies; Euan Vane: apologies; Farrow: present; Fiona Reed: present; Isobel Hill: present; Jonson: present; Morag Marsh: present; Paula Dale: apologies; Rhona Wood: present; Sandy Moor: present
PRESENT: The Mayor, Councillor C Marsh Aldermen A Reed Mrs G Hill Councillors J Cole N Vane APOLOGIES: Alderman R Dale Councillors: P Wood, T Moor IN ATTENDANCE: Chief Executive (Mr R Pike)\n1. Minutes => A Reed: present; C Marsh: chaired present; G Hill: present; J Cole: present; N Vane: present; P Wood: apologies; R Dale: apologies; R Pike: present; T Moor: apologies
Also in Attendance:\n\nInspector H Marsh, Police Scotland\n\nItem 6.1: Mr L Reed, Solicitor for the Applicant\nItem 7.1: Dr F Hill, objector\n\nMr A Dale in the Chair\n\n1. Apologies => A Dale: chaired present; F Hill: present; H Marsh: present; L Reed: present
held on 18TH MARCH 2013 AT 2.00 P.M. PRESENT:\n\nAPOLOGIES: Cllr. D. Marsh (Presiding), Cllrs. N. Reed, M. Hill and P. Cole. Cllr. E. Vane IN ATTENDANCE: Mr. P. Dale, County Manager. 1. MINUTES => D. Marsh: chaired present; E. Vane: apologies; M. Hill: present; N. Reed: present; P. Cole: present; P. Dale: present
A record of those present and apologies is:\nCouncil |\nPresent |\nApologies\n|\nOfficers |\nCllr B Marsh (Clerk) |\nCllr M Reed\n|\nALDER TOWN COUNCIL |\nCllr A Hill |\n|\n1. WELCOME => A Hill: present; B Marsh: present; M Reed: apologies
Present:\nCouncillor Martin Marsh, Cathaoirleach, presided.\nCouncillors Jim Reed, Jack Hill,\nSean Cole and Joe Vane.\nAdoption of the Minutes\nIt was agreed. => Jack Hill: present; Jim Reed: present; Joe Vane: present; Martin Marsh: chaired present; Sean Cole: present
Also present:\nMr T Vane\nAbsent:\nApologies: Cllr A Marsh\n1. Minutes => A Marsh: apologies; T Vane: present
PC Oliver Marsh gave apologies from Sergeant Denise Reed. There had been four thefts. => Denise Reed: apologies; Oliver Marsh: spoke
The Clerk had apologies from Cllr. Marsh. A motion to accept the apologies was proposed by Cllr. Reed, seconded by Cllr. Hill and agreed. => Hill: seconded; Marsh: apologies; Reed: moved
Apologies:\nVale Council: Cllr Marsh, Mr Reed\nBodley Council: Cllr Hill\nIn attendance: Mr Dale (Clerk)\n1. Minutes => Dale: present; Hill: apologies; Marsh: apologies; Reed: apologies
Present:\nConservative Group: Ann Marsh, Bo Reed\nLabour Group: Cara Hill\n\nVenue: the Mill\nContact: Dan Cole\n1. Minutes => Ann Marsh: present; Bo Reed: present; Cara Hill: present; Dan Cole: mentioned
3 Apologies for absence Ann Marsh, Bo Reed 4 Declarations Cara Nash has one in item 7. => Ann Marsh: apologies; Bo Reed: apologies; Cara Nash: mentioned
Present: Councillor Marsh\n\nCounty Councillor: C. Reed was not present; his report was read by the Clerk. => C. Reed: absent; Marsh: present
"""

# No label, places before names, who chairs, jobs right behind names, two sentences on two lines.
UNLIKE = r"""
Apologies: None. Cllr Ann Marsh arrived at 7.40 pm.\n\n1. Minutes => Ann Marsh: present
Apologies for absence: nil received. Councillor Bo Reed spoke of the lane. => Bo Reed: spoke
Apologies were not received from Councillor Ann Marsh. => Ann Marsh: mentioned
The Revd Ann Marsh opened the meeting with a short prayer. => Ann Marsh: spoke
Vale and Burton Town Council Monthly Meeting Wednesday 21 st September 2016\n\nCouncillor Mrs Glenys Marsh (Mayor) Councillors Arwyn Reed, Clive Hill and Mrs Sheila Dale County Councillor Del Vane\n\nIn attendance: Bronwen Cole (Town Clerk)\n\n77. Prayer => Arwyn Reed: present; Bronwen Cole: present; Clive Hill: present; Del Vane: present; Glenys Marsh: chaired present; Sheila Dale: present
Minutes of Meeting held on Monday 10th December, 2001 at the Hall\n\nAlder - Mr W. Marsh\nBarton - Mr A. Reed, Mrs P. Hill\nCopley - Mr T. Dale\nIn attendance - Mr N. Cole\nApologies - Mr D. Vane\n\n1. Minutes => A. Reed: present; D. Vane: apologies; N. Cole: present; P. Hill: present; T. Dale: present; W. Marsh: present
MEMBERS OF THE AUTHORITY PRESENT\n\nCouncillors Marsh, Reed, Ann Hill and Dale\n\nMEMBERS OF THE AUTHORITY ABSENT\n\nCouncillors Cole and Vane\n\n1. MINUTES => Ann Hill: present; Cole: absent; Dale: present; Marsh: present; Reed: present; Vane: absent
Replacements for the meeting were as follows:\n\nCouncillor Jean Marsh for Councillor Stephen Reed\n\nAnn Hill for Louise Dale, Director of Education => Ann Hill: substitute; Jean Marsh: substitute; Louise Dale: absent; Stephen Reed: absent
Present: Cllr Marsh (Chair), Cllr Reed, Cllr Ian Holland 11 members of the public\n\n1. Apologies => Ian Holland: present; Marsh: chaired present; Reed: present
Present: Cllr Marsh (Chair), Cllr Ian Reedand 11 members of the public\n\n1. Apologies => Ian Reed: present; Marsh: chaired present
Present:- Town Mayor H. Marsh Deputy Mayor D. Reed Councillors: T. Hill, C. Dale, Town Clerk Eurig Daniel Town Secretary Carys Cole Apologies:- Councillors W. Vane => C. Dale: present; Carys Cole: present; D. Reed: present; Eurig Daniel: present; H. Marsh: chaired present; T. Hill: present; W. Vane: apologies
In attendance: Mr B Cole Chief Planning Officer Ms A Marsh Senior Planning Officer Ms G Reed Democratic Services Officer\n\n1. Apologies => A Marsh: present; B Cole: present; G Reed: present
Council Employees Present: RFO Keith Marsh, Clerk Lynda Reed\n\n1. Apologies => Keith Marsh: present; Lynda Reed: present
In attendance: Ann Marsh BSc, Bo Reed PhD, Cara Hill MSc (Clerk)\n\n1. Minutes => Ann Marsh: present; Bo Reed: present; Cara Hill: present
Present: Norman Marsh, Ivan Reed.\nIn Attendance: Maureen Hill-Clerk.\n1. Apologies => Ivan Reed: present; Maureen Hill: present; Norman Marsh: present
Present: Councillor Marsh (Joint Chair) and Reed (Joint Chair), Hill and Dale. => Dale: present; Hill: present; Marsh: chaired present; Reed: chaired present
Meeting of the Vale Forum on 5 May 2024\nPresent: Ann Marsh (Secretary), Bo Reed (Forum Chair), Cara Hill (Chair of Bodley Council)\n\n1. Minutes => Ann Marsh: present; Bo Reed: chaired present; Cara Hill: present
Minutes of the Meeting of Bodley Town Council held on 25 May 2021 in the Hall.\n\nCllrs P Marsh, K Reed (Deputy Mayor), S Hill, J Dale (Town Mayor) and B Vane\n\n1 Apologies\n\nCllr Moor sent his. => B Vane: present; J Dale: present; K Reed: present; Moor: apologies; P Marsh: present; S Hill: present
Present: TJ Marsh [chair] AR Cole P Reed J Hill\n\n1 Apologies => AR Cole: present; J Hill: present; P Reed: present; TJ Marsh: chaired present
Apologies were received from Cllrs. Marsh and Reed\nCllrs. Hill and Dale were also present.\n\n1. Minutes => Dale: present; Hill: present; Marsh: apologies; Reed: apologies
1. Present: Cllr Marsh, Cllr Reed\n2. Apologies\nChair • Councillor Ann Hill.\n\n3. Roads => Ann Hill: chaired present; Marsh: present; Reed: present
"""

# Offices between names, lists in one line, labels behind semicolons, other councils' councillors.
IN_A_LINE = r"""
Present: David Marsh Chair Nickie Reed Vice Chair Tim Hill Richard Cole Sarah Dale Kim Vane Clerk\n\nAlso present: 1 member of the public.\n\n1. Apologies were received from Cllr Sarah Wood. => David Marsh: chaired present; Kim Vane: present; Nickie Reed: present; Richard Cole: present; Sarah Dale: present; Sarah Wood: apologies; Tim Hill: present
Present CHAIRMAN: COUNCILLOR R. MARSH VICE CHAIRMAN: COUNCILLOR R. REED COUNCILLORS: A. HILL, B. COLE\n\n1. APOLOGIES => A. HILL: present; B. COLE: present; R. MARSH: chaired present; R. REED: present
Attendance: Dr Bacon in the Chair, Mr Marsh, Mr Reed, Ms Hill, Mrs Cole Richard Price (County Councillor) and six members of the public.\n\nApologies for Absence: Mr Dale, Mrs Vane (District Councillor).\n\nDr Bacon stated that Mr Wood had resigned. => Bacon: chaired spoke present; Cole: present; Dale: apologies; Hill: present; Marsh: present; Reed: present; Richard Price: present; Vane: apologies; Wood: mentioned
Minutes of the meeting held on 8th September 2016\nat Coddle Church at 7.30pm\n\nCouncillors Sven Marsh (Chairman), Julia Reed, Julie Hill, Tim Dale\n\nIn attendance\nLeanne Cole - Parish Clerk\n\nPublic: 7\n\n1.0 To Accept Apologies for Absence and Note the Reason\nCharlie Vane (work), Joe Wood (holiday)\n\n2.0 To Record Declarations => Charlie Vane: apologies; Joe Wood: apologies; Julia Reed: present; Julie Hill: present; Leanne Cole: present; Sven Marsh: chaired present; Tim Dale: present
Date: April 18, 2024\nLocation: Village Hall\nAttendees:\n  • Mr. John Marsh (Chairperson)\n  • Mrs. Emily Reed (Vice-Chairperson)\n  • Mr. Peter Hill\nApologies:\n  • None\n  1. Opening Remarks\n    Mr. John Marsh called the meeting to order. => Emily Reed: present; John Marsh: chaired present; Peter Hill: present
Sederunt: Ann Marsh (Convener), Bo Reed, Cara Hill; Cllr Dan Cole; PC Eve Dale\nApologies intimated: Fay Vane\n1. Minute => Ann Marsh: chaired present; Bo Reed: present; Cara Hill: present; Dan Cole: present; Eve Dale: present; Fay Vane: apologies
Members present: Cllrs A Marsh (Chair) B Reed C Hill D Cole Officers present: E Dale (Clerk) Apologies: Cllr F Vane Absent: Cllr G Wood Public present: 3\n1. Minutes => A Marsh: chaired present; B Reed: present; C Hill: present; E Dale: present; F Vane: apologies; G Wood: absent
Attending - Cllrs Marsh, Reed and Hill; Apologies - Cllr Cole; Absent - Cllr Dale.\n1. Minutes => Cole: apologies; Dale: absent; Hill: present; Marsh: present; Reed: present
Those attending: Ann Marsh (chair), Bo Reed\nNot attending: Cara Hill\nMinutes by: Dan Cole\n\n1. Matters arising => Ann Marsh: chaired present; Bo Reed: present; Cara Hill: absent; Dan Cole: mentioned
Welcome and apologies - Ann Marsh welcomed everyone. Apologies were given for Bo Reed and Cara Hill. => Ann Marsh: spoke; Bo Reed: apologies; Cara Hill: apologies
PRESENT: Cllr. A. Marsh (Chairman) (AM)\nCllr. B. Reed (BR)\nDCllr C. Hill (CH)\nParish Clerk: Mrs D. Cole (DC)\nAPOLOGIES: CCllr E. Dale\n1. Minutes => A. Marsh: chaired present; B. Reed: present; C. Hill: present; D. Cole: present; E. Dale: apologies
IN ATTENDANCE:\nAnn Marsh | Chair\nBo Reed | Vale Housing\nCara Hill | NHS Vale\nAPOLOGIES:\nDan Cole | Police\n1. Welcome => Ann Marsh: chaired present; Bo Reed: present; Cara Hill: present; Dan Cole: apologies
Present: Cllrs. Marsh, Lord, Nutall and Pickup; the Clerk, Mrs Ann Cole; two members of the public\n1. Apologies => Ann Cole: present; Lord: present; Marsh: present; Nutall: present; Pickup: present
Meeting of Bodley Parish Council, 4 March 2020 at 7pm\nIn the Chair: Cllr Ann Marsh\nPresent: Cllrs Reed, Hill\nAlso: Cllr Cole (County)\nApologies: none\nClerk: Dan Dale\n1. Minutes => Ann Marsh: chaired present; Cole: present; Dan Dale: present; Hill: present; Reed: present
Present: Ann Marsh (AM) - Chair; Bo Reed (BR) - Treasurer; Cara Hill (CH)\nGuests: Dan Cole from Vale Water\nApologies: Eve Dale\n1. Minutes => Ann Marsh: chaired present; Bo Reed: present; Cara Hill: present; Dan Cole: present; Eve Dale: apologies
Members Present: Councillor A Marsh in the Chair; Councillors B Reed, C Hill (until item 5) and D Cole (from item 3).\n\nMembers Absent: Councillor E Dale\n\nOfficers in attendance: F Vane, Clerk.\n\n1. Minutes => A Marsh: chaired present; B Reed: present; C Hill: present; D Cole: present; E Dale: absent; F Vane: present
1. Those Present and Apologies for Absence\nPresent: Cllrs Marsh, Reed.\nApologies: Cllr Hill (holiday).\n2. Minutes => Hill: apologies; Marsh: present; Reed: present
Attendance: Cllrs Marsh (Chair), Reed, Hill. Clerk: A Cole. Public: 2. Apologies: Cllr Dale. Declarations of interest: Cllr Reed, item 4. => A Cole: present; Dale: apologies; Hill: present; Marsh: chaired present; Reed: present declared_interest
Presennol: Cyng. Ann Marsh (Cadeirydd), Cyng. Bo Reed, Cyng. Cara Hill\nYmddiheuriadau: Cyng. Dan Cole\nHefyd yn bresennol: Eve Dale (Clerc)\n1. Cofnodion => Ann Marsh: chaired present; Bo Reed: present; Cara Hill: present; Dan Cole: apologies; Eve Dale: present
Present: Cllr Ann Marsh Cllr Bo Reed Cllr Cara Hill Clerk Dan Cole 4 members of the public 21/001 Apologies Cllr Eve Dale 21/002 Declarations Cllr Reed declared an interest. => Ann Marsh: present; Bo Reed: present declared_interest; Cara Hill: present; Dan Cole: present; Eve Dale: apologies
"""

# Where a list ends: at another matter's head; labels of groups and blank lines within go on.
NEXT_HEADS = r"""
Apologies\nCllr Hay\nCllr Lee\n\nPublic forum\nAnn Marsh\nTom Hill => Ann Marsh: introduced; Hay: apologies; Lee: apologies; Tom Hill: introduced
Apologies\nCllr Hay\nCllr Lee\n\nCouncillors Reports\nBob Reed - footpaths => Bob Reed: mentioned; Hay: apologies; Lee: apologies
Apologies\nCllr Hay\n\nElection of office bearers\nChair - Sandy Mair. => Hay: apologies; Sandy Mair: appointed
Apologies\nCllr Hay\n\nDATE OF ANNUAL MEETING\nAnn Marsh to book the hall => Ann Marsh: mentioned; Hay: apologies
Apologies\nCllr Hay\n\nDATES OF NEXT MEETINGS\n3 May, 7 June => Hay: apologies
Apologies\nCllr Hay\n\nChairman - Ann Marsh => Ann Marsh: mentioned; Hay: apologies
Apologies\nCllr Hay\n\nVice Chairman - Bob Reed to chair => Bob Reed: mentioned; Hay: apologies
Apologies: Cllr Hay\nPlanning applications\nMr Tom Hill, extension => Hay: apologies; Tom Hill: mentioned
APOLOGIES: Cllr Hay\n\nPayments:\nAnn Marsh, salary\nTom Hill, mowing => Ann Marsh: mentioned; Hay: apologies; Tom Hill: mentioned
Apologies\nCllr Hay\n\nPolice report\nPC Tom Hill => Hay: apologies; Tom Hill: mentioned
1 Apologies\nCllr Hay\n\n2 Vacancy\nAnn Marsh\nTom Hill => Ann Marsh: mentioned; Hay: apologies; Tom Hill: mentioned
Apologies were received from:\nCllr Hay\n\nHall repairs\nAnn Marsh => Ann Marsh: mentioned; Hay: apologies
PRESENT\nCllr Hay\nCllr Ord\n\nACTIONS\nTom Hill\nAnn Marsh => Ann Marsh: mentioned; Hay: present; Ord: present; Tom Hill: mentioned
Present: Cllr Hay, Cllr Lee\n\nPara 1 about the hall. => Hay: present; Lee: present
Apologies\nCllr Hay\n\nCllr Lee\n\nCllr Ord => Hay: apologies; Lee: apologies; Ord: apologies
Apologies\nInka Petrey\nTavo Quill\n\nAna Rook\nBod Lurn => Ana Rook: apologies; Bod Lurn: apologies; Inka Petrey: apologies; Tavo Quill: apologies
Apologies\n\nAlder\nCllr Hay\n\nBodley\nCllr Lee => Hay: apologies; Lee: apologies
Apologies\nCllr Hay\n\nYouth Council\nAnn Marsh => Ann Marsh: apologies; Hay: apologies
Present\n\nEast Ward\nCllr Hay\n\nWest Ward\nCllr Ord => Hay: present; Ord: present
Present\nCllr Hay\n\nEXTERNAL AUDIT\nAnn Marsh => Ann Marsh: present; Hay: present
Present\n\nAldermen\nB Reed and C Hill\n\nCouncillors\nD Cole and E Dale => B Reed: present; C Hill: present; D Cole: present; E Dale: present
"""

# Other words for those away; of whom no apologies came; for whom somebody stands in.
AWAY_OTHERWISE = r"""
Present via Zoom: Cllr Hay. Absent with leave: Cllr Lee. => Hay: present; Lee: absent
Present in person: Cllrs Hay, Ord. Present by phone: Cllr Pym. Absent, excused: Cllr Lee.\n1. Minutes => Hay: present; Lee: absent; Ord: present; Pym: present
Attending: Cllrs Ord, Pym\nApols: Cllrs Gill, Hart (sub. Ives)\n\n1. Minutes => Gill: apologies; Hart: apologies; Ord: present; Pym: present
Present: Cllrs Hay, Ord\nApols rec'd: Cllr Lee\n1. Minutes => Hay: present; Lee: apologies; Ord: present
Present: Cllrs Hay, Ord. Regrets: Cllr Lee.\n1. Minutes => Hay: present; Lee: apologies; Ord: present
Present: Cllrs Hay, Ord\nUnable to attend: Cllr Lee\n1. Minutes => Hay: present; Lee: absent; Ord: present
Members Present:\nHay, J. (Chair)\nFoy, L. (for Gant, I.)\nLee, P.\n\n1. Minutes => J. Hay: chaired present; L. Foy: present substitute; P. Lee: present
Cllr Hay   Present\nCllr Lee   Present\nCllr Ord   Resigned\nCllr Pym   Apologies\nCllr Moss   Present\n\n1. Minutes => Hay: present; Lee: present; Moss: present; Ord: mentioned; Pym: apologies
The Clerk reported no apologies from Cllr Moss. => Moss: mentioned
There were no apologies from Cllr Moss. => Moss: mentioned
Present: Cllrs Hay, Ord\nApologies: Cllrs Gill (sub. Cllr Ives), Hart (substitute)\n1. Minutes => Gill: apologies; Hart: substitute; Hay: present; Ives: substitute; Ord: present
Present: Cllr Hay, Cllr Ord. Apologies Cllr Lee Absent Cllr Pym => Hay: present; Lee: apologies; Ord: present; Pym: absent
Apologies Councillor J Lee and Councillor Moss Absent Councillor K Pym => J Lee: apologies; K Pym: absent; Moss: apologies
For Cllr Hay Against Cllr Ord Absent Cllr Pym => Hay: mentioned; Ord: mentioned; Pym: mentioned
Present: Cllr Hay, Cllr Ord\nIn the absence of the Chairman, Cllr Lee, Cllr Ord took the chair. => Hay: present; Lee: absent; Ord: chaired present
In the absence of the Mayor, Councillor A Lee, the Deputy Mayor, Councillor B Ord, presided. => A Lee: absent; B Ord: chaired
In the absence of the Chair, Cllr Ord, Vice-Chair, took the chair. => Ord: chaired
In the absence of the Chair, Cllr Ord took the chair. => Ord: chaired
Present: A Noon, B Pike\nNot in attendance: S Tregear.\nPlanning PA25/0112 - Elm Barn: No objection => A Noon: present; B Pike: present; S Tregear: absent
In attendance:\nPlanning Officer: Ann Marsh\nPlanning Manager - Bo Reed => Ann Marsh: present; Bo Reed: present
Apologies were accepted from Cllr Kirk Lane\nThe path from Elm Lane to Heath Church was closed. => Kirk Lane: apologies
Apologies were received from Cllr Hay\nThe chairman, Cllr Ord\nThe clerk, Ann Hill => Ann Hill: apologies; Hay: apologies; Ord: apologies
Apologies were received from Cllr Hay and\nThe Mayor, Cllr Ord. => Hay: apologies; Ord: apologies
Present: Clirs. Hay, Ord; Clir Lee; C11r. Moss => Hay: present; Lee: present; Moss: present; Ord: present
"""


def list_acts(text: str) -> list[str]:
    return sorted(f"{p.name}: {' '.join(a.name for a in p.acts)}" for p in find_people(text))


@pytest.mark.parametrize(
    ("text", "expected"), rows_of(LABELS, WITHIN, UNLIKE, IN_A_LINE, NEXT_HEADS, AWAY_OTHERWISE)
)
def test_who_stands_in_a_list(text: str, expected: str) -> None:
    assert list_acts(text) == sorted(expected.split("; "))


def test_whom_a_plural_title_heads_in_a_run_are_councillors() -> None:
    text = "Present: Councillors A Marsh Mrs B Reed Mr C Hill D Cole\n\nIn attendance: Mr E Gray"
    kinds = {person.name: person.kind for person in find_people(text)}
    assert kinds.pop("E Gray") != "councillor"
    assert kinds == dict.fromkeys(("A Marsh", "B Reed", "C Hill", "D Cole"), "councillor")


def test_an_office_behind_bare_surnames_is_an_entry_of_its_own() -> None:
    kinds = {
        person.name: (person.kind, person.role)
        for person in find_people("Attending: Bell (Chair), Cope, Fox, Town Clerk\n\n1. Minutes")
    }
    assert kinds["Fox"] == ("councillor", None)
    told = find_people("Present: Cllrs Bell, Cope, Ann Fox, Town Clerk\n\n1. Minutes")
    assert ("Ann Fox", "Town Clerk") in [(person.name, person.role) for person in told]


def test_the_body_behind_a_name_is_that_ones_role() -> None:
    text = (
        "PRESENT Nora Vale Bodley Park Authority and Exton Parish Council Ann Marsh West Vale and"
        " Dunton District Council Cara Cole Bodley Uprising Bo Reed Alder Town Council\n\n1. Minutes"
    )
    assert {person.name: person.role for person in find_people(text)} == {
        "Nora Vale": "Bodley Park Authority and Exton Parish Council",
        "Ann Marsh": "West Vale and Dunton District Council",
        "Cara Cole": "Bodley Uprising",
        "Bo Reed": "Alder Town Council",
    }
