r"""What pages and minutes of bodies that nobody had read say of people: a row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# Names, by what somebody is called as well; and what stands where a name could: heads of items,
# offices, descriptions of proposals, bodies.
THINGS = r"""
Membership: Councillor Ann Marsh (Chairman) and Councillor Bo Reed\n\nOfficer Support: Legal Advisor – Cy Hill\nPresenting Officer – Dee Vane\n\nApplication for a Review of a Premises Licence – Lantern Club, 9 Carver Street, London\n\nList of those heard: => Ann Marsh: councillor | Chairman | chaired present; Bo Reed: councillor | - | present; Cy Hill: officer | Legal Advisor | present; Dee Vane: officer | Presenting Officer | present
Present: Councillor Ann Marsh\n\nApplications for grants: the Lantern Club, Vale Street => Ann Marsh: councillor | - | present
Officials: Messrs: N. Marsh, County Manager, F. Reed, Directors of Services; Ita Hill, Head of Finance; C. Vane, County Secretary.\n\nApologies: Councillor A. Dale => A. Dale: councillor | - | apologies; C. Vane: officer | County Secretary | mentioned; F. Reed: officer | Directors of Services | mentioned; Ita Hill: officer | Head of Finance | mentioned; N. Marsh: officer | County Manager | mentioned
Present: Cllr. Marsh (in the Chair). Parish Warden Clive Reed.\n\nDeclaration of Interests, Dispensations, Predetermination or Lobbying:\n\nCllrs. Hill and Vane declared an interest. => Clive Reed: officer | Parish Warden | present; Hill: councillor | - | declared_interest; Marsh: councillor | in the Chair | chaired present; Vane: councillor | - | declared_interest
Councillor Marsh declared an interest under the Councillors Code of Conduct and left. => Marsh: councillor | - | declared_interest
Councillor Addresses on any item for decision\n\nCouncillor Marsh spoke. => Marsh: councillor | - | spoke
Cllr Warden asked whether the application had come. => Warden: councillor | - | spoke
The letter was copied to JL and MS\n\nTREASURERS STATEMENT => nobody
PA16/99761 Gull House – Ms Lorna Marsh Retrospective application for a porch => Lorna Marsh: public | - | mentioned
Land at Bodley – Mr T. Marsh Agricultural building. => T. Marsh: public | - | mentioned
Apologies for absence were received from Mrs B Marsh, Vale Rivers Group, and Cllr Reed. => B Marsh: other | Vale Rivers Group | apologies; Reed: councillor | - | apologies
Present: Baill: Cllrs. P. Marsh, A. Coyne, Comh. M. Ó Flatharta, Cllr. L. Walshe Oifigigh: Mr. D. Fallon, Chief Executive; An tÚas C. Ó Conghaile, Oifigeach Gaeilge. => A. Coyne: councillor | - | present; C. Ó Conghaile: officer | Oifigeach Gaeilge | present; D. Fallon: officer | Chief Executive | present; L. Walshe: councillor | - | present; M. Ó Flatharta: councillor | - | present; P. Marsh: councillor | - | present
Present: Councillors Marsh, Reed, Head and Hill => Head: councillor | - | present; Hill: councillor | - | present; Marsh: councillor | - | present; Reed: councillor | - | present
The Chairperson expressed condolences to the family of Eugene (Gene) Marsh from Vale. => Eugene (Gene) Marsh: other | - | mentioned
Present: Councillors: Michael “Bob” Marsh, Denis Reed, Una Hill. => Denis Reed: councillor | - | present; Michael “Bob” Marsh: councillor | - | present; Una Hill: councillor | - | present
Mr Hugh (Hughie) Marsh spoke. => Hugh (Hughie) Marsh: public | - | spoke
Present: Councillors Marsh (Ann), Reed (Paul) and Hill => Hill: councillor | - | present; Marsh (Ann): councillor | - | present; Reed (Paul): councillor | - | present
"""

# Surnames first with bare initials; whom a proposal named for an office that another got.
OUTSIDE = r"""
Present:\n\nBagshaw, A\n\nTomlinson, B P\n\nHartley, Ann (Chair) => A Bagshaw: councillor | - | present; Ann Hartley: councillor | Chair | chaired present; B P Tomlinson: councillor | - | present
Cllr Hill proposed Cllr Marsh be Mayor, seconded by Cllr Reed. Cllr Dale proposed Cllr Vane be Mayor. On a vote, Cllr Vane was elected. => Dale: councillor | - | moved; Hill: councillor | - | moved; Marsh: councillor | - | appointed; Reed: councillor | - | seconded; Vane: councillor | Mayor | appointed
It was proposed that Cllr Marsh be Chairman. Agreed to defer to June. => Marsh: councillor | - | appointed
Members suggested that Cllr Marsh be appointed Chairman. It was resolved to defer this. => Marsh: councillor | - | appointed
Cllr Marsh was nominated and seconded but not elected Chair. => Marsh: councillor | - | appointed
"""

# Who was away, and who only approved of it; whose interest stands below the apologies.
AWAY = r"""
Apologies for Absence\n\nCouncillor Lyle Marsh - Leave\n\nDeclarations of Interests\n\nNone. => Lyle Marsh: councillor | - | apologies
Declarations of Interests\n\nCouncillor Lyle Marsh - Governor of Vale School\n\nMinutes => Lyle Marsh: councillor | - | declared_interest
Apologies for absence with reason given\n\nCllr Hill – his reason for absence was proposed for approval by Cllr Marsh, seconded by Cllr Reed and RESOLVED to approve it. => Hill: councillor | - | apologies; Marsh: councillor | - | moved; Reed: councillor | - | seconded
Present: Cllr Ann Marsh\n\nAbsences without apologies: Councillor Reed\n\n1 Minutes => Ann Marsh: councillor | - | present; Reed: councillor | - | absent
Absence with apologies: Councillor Reed\n\n1 Minutes => Reed: councillor | - | apologies
Membership: Councillor Ann Hill\n\nList of persons:\n\nMr Lee Marsh, director of Vale Leisure Limited\n\nPC Dee Reed => Ann Hill: councillor | - | present; Dee Reed: other | PC | present; Lee Marsh: other | director of Vale Leisure Limited | present
"""

# What somebody did not do, told with their name beside it; and who did.
NOT_DONE = r"""
Community Council: Vale\n\nApplicant:\n\nMr & Mrs G Marsh\n\nLocation:\n\nLand at Bodley => G Marsh: public | Applicant | mentioned
Applicant: Mr A Marsh\nAgent: Mrs B Reed\nProposal: a barn => A Marsh: public | Applicant | mentioned; B Reed: public | Agent | mentioned
Applicant: Mr A Marsh\nObjector: Mrs B Reed => A Marsh: public | Applicant | spoke; B Reed: public | Objector | spoke
Councillors Marsh and Reed moved to the public seating area for the next item. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
Councillor Marsh moved to the back of the room. => Marsh: councillor | - | mentioned
Councillor Marsh moved to a vote. => Marsh: councillor | - | spoke
An amendment was seconded by Councillor Marsh to replace the words "under 19" with "all passengers". => Marsh: councillor | - | seconded
Councillor Marsh to replace Councillor Reed on the Board. => Marsh: councillor | - | appointed; Reed: councillor | - | mentioned
(Having previously declared, Cllr Marsh did not participate in the vote.) => Marsh: councillor | - | declared_interest
Cllr Marsh was declared elected. => Marsh: councillor | - | appointed
In reply the Chairman read out a statement from Simone Marsh, Chief Operating Officer at the Trust. => Simone Marsh: officer | Chief Operating Officer at the Trust | mentioned
The Committee heard a statement from Simone Marsh. => Simone Marsh: public | - | spoke
Councillor Reed said that he had requested an update from Councillor Marsh on the wall. => Marsh: councillor | - | mentioned; Reed: councillor | - | spoke
The Clerk is awaiting a response from Mr Marsh. => Marsh: public | - | mentioned
The Committee received an update from Councillor Marsh on the wall. => Marsh: councillor | - | presented
At the request of the Chair, Ms Marsh, Licensing Officer, introduced the report. => Marsh: officer | Licensing Officer | introduced
Officers: Mr A. Marsh, Mr E. Reed; The Director of Corporate Services advised that the public were welcome. => A. Marsh: officer | - | present; E. Reed: officer | - | present
Mr E. Reed; Director of Corporate Services => E. Reed: officer | Director of Corporate Services | mentioned
The Chairman thanked her predecessor, Cllr John Marsh, and welcomed the visitors. => John Marsh: councillor | - | mentioned
Having thanked her officers, Cllr John Marsh explained it. => John Marsh: councillor | - | spoke
Election of Chairman\nB Marsh welcomed all those present. => B Marsh: public | - | spoke
Election of Chairman\nB Marsh was elected unopposed. => B Marsh: councillor | Chairman | appointed
This confirms the telephone conversation with Alan Marsh who advises us that it is worth it. => Alan Marsh: public | - | mentioned
The Clerk spoke with Alan Marsh who advises us that it is worth it. => Alan Marsh: public | - | mentioned
Alan Marsh, who advises us, said that it was worth it. => Alan Marsh: public | - | spoke
"""

# What is no office, and what is one in spite of what stands before it.
ROLES = r"""
It had been signed by three Members of the Council, Councillors Marsh, Reed and Hill. => Hill: councillor | - | mentioned; Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
The Members of the Panel, Councillors Marsh and Reed, reported on their visit. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
Apologies were recorded on behalf of the Town Mayor, Cllr N J Marsh, Cllrs Hill and Reed => Hill: councillor | - | apologies; N J Marsh: councillor | Town Mayor | apologies; Reed: councillor | - | apologies
By leave of the Town Mayor, Cllr N J Marsh spoke. => N J Marsh: councillor | - | spoke
PRESENT: Chairman - Deputy Town Mayor – Cllr G T Marsh\n\nMembers - Cllrs Mrs E L Reed, M Hill => E L Reed: councillor | - | present; G T Marsh: councillor | Deputy Town Mayor | chaired present; M Hill: councillor | - | present
The owner, Mr P Marsh, spoke against the order. => P Marsh: public | - | spoke
The trust had chosen a builder, Mr Marsh. => Marsh: public | builder | mentioned
The owner of the Vale Inn, Mr P Marsh, spoke. => P Marsh: public | owner of the Vale Inn | spoke
Mr P Marsh, homeowner, spoke. => P Marsh: public | - | spoke
"""

# What somebody was elected or put up as.
ELECTED = r"""
Cllr Hill nominated Cllr Marsh to be Vice Chairman. This was seconded by Cllr Reed and agreed. => Hill: councillor | - | moved; Marsh: councillor | Vice Chairman | appointed; Reed: councillor | - | seconded
Cllr Hill proposed Cllr Marsh be the Deputy Mayor for the forthcoming year, seconded by Cllr Reed. This was agreed. => Hill: councillor | - | moved; Marsh: councillor | Deputy Mayor | appointed; Reed: councillor | - | seconded
Cllr Hill proposed Cllr Marsh be the Deputy Mayor for the year, seconded by Cllr Reed. => Hill: councillor | - | moved; Marsh: councillor | - | appointed; Reed: councillor | - | seconded
RESOLVED That Councillor Mrs Marsh be appointed Deputy Mayor of this Borough. => Marsh: councillor | Deputy Mayor | appointed
Councillor Marsh is Mayor for 2016/17. => Marsh: councillor | Mayor | appointed
Cllr Marsh was elected as meeting chairperson until Cllr Reed came. => Marsh: councillor | meeting chairperson | appointed; Reed: councillor | - | mentioned
Councillor Marsh was duly nominated, seconded and there being no other nominations, elected Chair. => Marsh: councillor | Chair | appointed
RESOLVED that Cllr Marsh be elected as Leas-Cathaoirleach of the Municipal District of Vale and Bodley for the coming year. => Marsh: councillor | Leas-Cathaoirleach of the Municipal District of Vale and Bodley | appointed
AGREED that a Task Group on Exclusions be established, and that Councillor Marsh be appointed its Chair. => Marsh: councillor | - | appointed
Councillor Marsh was appointed to the Board, as Councillor Reed, Chairman, said. => Marsh: councillor | - | appointed; Reed: councillor | Chairman | spoke
Councillor Marsh was appointed to the Mayor's charity. => Marsh: councillor | - | appointed
Councillor Marsh, Leader of the Council, was appointed as Vice-Chair. => Marsh: councillor | Leader of the Council | appointed
Cllr Hill moved that Councillor Marsh be appointed Vice-Chairman. There was no seconder. It was agreed to go on. => Hill: councillor | - | moved; Marsh: councillor | - | appointed
It was moved by Cllr Hill, seconded by Cllr Reed and CARRIED:\n\nThat Councillor Mrs Marsh be appointed Deputy Mayor of this Borough. => Hill: councillor | - | moved; Marsh: councillor | Deputy Mayor | appointed; Reed: councillor | - | seconded
In the absence of both, Councillor Marsh should act as Vice-chair. => Marsh: councillor | - | appointed
RESOLVED that Councillor Marsh be the Vice-Chairperson for the meeting. => Marsh: councillor | - | appointed
RESOLVED that membership consist of Cllrs Marsh, J. Reed, Hill and the Mayor ex officio => Hill: councillor | - | appointed; J. Reed: councillor | - | appointed; Marsh: councillor | - | appointed
The deputation consisted of Mr Marsh and Mrs Reed. => Marsh: public | - | present; Reed: public | - | present
"""

# Offices with a colon, a dash or commas in them; labels in a run; in what capacity.
OFFICES = r"""
Catrin Marsh, Corporate Lead Officer: Schools outlined the responses. => Catrin Marsh: officer | Corporate Lead Officer: Schools | spoke
Simon Marsh, Service Lead: Public Protection, Dave Reed, Corporate Head of Service, and Councillor Hill replied. => Dave Reed: officer | Corporate Head of Service | spoke; Hill: councillor | - | spoke; Simon Marsh: officer | Service Lead: Public Protection | spoke
Councillor D Marsh, Cabinet Member for Leisure, Parks & Green Spaces presented the report. => D Marsh: councillor | Cabinet Member for Leisure, Parks & Green Spaces | presented
The Chair of the Committee, Councillor Marsh, moved the minutes of the Resources Committee. => Marsh: councillor | Chair of the Committee | moved
RESOLVED that Councillor Marsh be elected Chair of the Committee. => Marsh: councillor | Chair | appointed
as a KCC Member, Councillor Rich Marsh said that he had voted against. => Rich Marsh: councillor | KCC Member | spoke
As the ward member, Councillor Marsh supported it. => Marsh: councillor | ward member | spoke
As the evening went on, Councillor Marsh left. => Marsh: councillor | - | mentioned
Ward Councillor Mrs Marsh will investigate. => Marsh: councillor | Ward Councillor | mentioned
"""

# Who spoke, where a label, a side or a point in a list tells it.
SPOKE = r"""
Councillor Marsh considered the motion was too late. => Marsh: councillor | - | spoke
Councillor Marsh considered the motion and the Chair closed the debate. => Marsh: councillor | - | mentioned
The motion was unanimously supported by Cllrs Marsh and Reed. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
These views were particularly supported by Cllrs Marsh and Reed who felt that it should be withdrawn. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
There was one public question submitted by Mr Marsh, Chair, Friends of the Mill. => Marsh: public | Chair | introduced spoke
Against the Application:\n\nFelicity Marsh\n\nFor the Application:\n\nTim Reed\n\nLocal Member:\n\nCllr Vane\n\nMembers asked questions. => Felicity Marsh: public | - | spoke; Tim Reed: public | - | spoke; Vane: councillor | - | spoke
Local Member:\n\nCllr Vane\n\nThe application was for a barn. => Vane: councillor | Local Member | mentioned
Noting comments in the public speaking session by:\n\n    District Ward Councillor                  Councillor Dan Marsh\n    Against                                   Wendy Reed\n    Applicant's Agent                         Mark Hill\n\nTogether with the report. => Dan Marsh: councillor | District Ward Councillor | spoke; Mark Hill: public | Applicant's Agent | spoke; Wendy Reed: public | - | spoke
A recorded vote was taken:\n\nFor the application: Councillors Marsh, Reed and Hill (3)\n\nAgainst the application: Councillors Vane and Dale (2) => Dale: councillor | - | mentioned; Hill: councillor | - | mentioned; Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned; Vane: councillor | - | mentioned
"""

# Who was there, at hearings, in lists run together, below labels of sides.
CAME = r"""
Present\nCouncillors Andrew Marsh and Robert Reed\n\nDeclarations of Interest\n• Councillor Robert Reed – Item 5.\n\nChair\n• Councillor Andrew Marsh.\n\n1. Minutes => Andrew Marsh: councillor | - | chaired present; Robert Reed: councillor | - | present declared_interest
Present: Councillors Hill (Chair), Marsh (vice Reed), Vane (Vice Chair) => Hill: councillor | Chair | chaired present; Marsh: councillor | - | present substitute; Vane: councillor | Vice Chair | present
"""

# Of what kind somebody is by what they are of.
KINDS = r"""
The divisional Member, Mr Colm Marsh, supported the petition. => Colm Marsh: councillor | divisional Member | spoke
The member of staff, Mr Colm Marsh, supported the petition. => Colm Marsh: public | member of staff | spoke
Officer contact: Gwilym Marsh at gwilym@bodley.gov.uk => Gwilym Marsh: officer | - | mentioned
Officer to action:\n\nKevin Marsh, Administration => Kevin Marsh: officer | - | mentioned
"""

# Names that towns, houses and sites have; who presides in a run; who is no longer alive.
NAMESAKES = r"""
Present: Ms Marsh, Mr Reed, Dr Hill-Dunn and, in the Chair, Mr Vane. Apologies: Mrs Dale => Dale: councillor | - | apologies; Hill-Dunn: councillor | - | present; Marsh: councillor | - | present; Reed: councillor | - | present; Vane: councillor | Chair | chaired present
Present: Mr Marsh in the Chair, Ms Reed and Dr Hill => Hill: councillor | - | present; Marsh: councillor | in the Chair | chaired present; Reed: councillor | - | present
Present: Cllrs A Marsh - presiding, B Reed, C Hill\n\nClerk: Mrs E Dunn => A Marsh: councillor | - | chaired present; B Reed: councillor | - | present; C Hill: councillor | - | present; E Dunn: officer | Clerk | present
Councillor Mair Cwm-y-glo supported the motion. Councillors Gwenno Tal-y-sarn and R. Reed abstained. => Gwenno Tal-y-sarn: councillor | - | abstained; Mair Cwm-y-glo: councillor | - | spoke; R. Reed: councillor | - | abstained
Councillor Mair Reed-Davies supported the motion. => Mair Reed-Davies: councillor | - | spoke
PRESENT\n\n  • Cyngh./Cllr. Hefin Marsh (Maer/Mayor)\n  • Y Cyngh./Cllr. Lowri Reed\n  • Y Cynghorydd Ann Hill => Ann Hill: councillor | - | present; Hefin Marsh: councillor | Maer/Mayor | present; Lowri Reed: councillor | - | present
Present: Mr A Marsh\n\nID King’s Lynn IDB, Minute Action\n\n1 Apologies => A Marsh: councillor | - | present
The road from King’s Langley to Bishop’s Stortford was shut. Bishop King’s letter was read. => King: other | - | mentioned
Councillor King's motion was put. => King: councillor | - | mentioned
- 21/50221/FULL Forge Oast Dean Hill\nChange of use to a holiday let. => nobody
- 21/50221/FULL Ann Marsh, porch at 3 Vale Street => Ann Marsh: public | - | mentioned
Sub-Committee Mr R Marsh (Chairman) Mrs A Reed Officers in Attendance: The Legal Advisor, the Licensing Manager and the Democratic Services Team Leader Also in Attendance: Mr Hill (for item 4) => A Reed: councillor | - | mentioned; Hill: public | - | present; R Marsh: councillor | Chairman | mentioned
Minutes of Vale Town Council\nPresent: Cllrs A Marsh (Town Mayor), B Reed\n\nThe Mayor thanked the volunteers who had come. => A Marsh: councillor | Town Mayor | chaired spoke present; B Reed: councillor | - | present
Minutes of Vale Town Council\nPresent: Cllrs A Marsh (Deputy Town Mayor), B Reed\n\nThe Mayor thanked the volunteers who had come. => A Marsh: councillor | Deputy Town Mayor | present; B Reed: councillor | - | present
PRESENT\n\nCllr John Marsh\nCllr B Reed\n\nVote of Sympathy: Mr Jim Hill, Abbeyvale, Corbally; Mrs Ann Dunn, Castleview, Corbally. => Ann Dunn: public | - | mentioned; B Reed: councillor | - | present; Jim Hill: public | Abbeyvale, Corbally | mentioned; John Marsh: councillor | - | present
Sympathy was extended to the family of the late John Marsh, Abbeyvale, Corbally. => John Marsh: public | - | mentioned
Sympathy was extended to the family of the late John Marsh, former Town Clerk. => John Marsh: officer | former Town Clerk | mentioned
Works at 3 Bryn Awel and at Bryn Hyfryd. The Clerk wrote to Bryn Rhosyn. Bryn Davies replied. => Bryn Davies: public | - | spoke
Apologies: Bryn Davies, Bryn Coch Residents’ Group => Bryn Davies: public | Bryn Coch Residents' Group | apologies
The Chairman introduced the Applicant Mr Saul Marsh, his business associate Ms Greta Reed, the objectors Mr Piers Hill and Mrs Edith Hill, and the Legal Adviser. => Edith Hill: public | - | mentioned; Greta Reed: public | - | mentioned; Piers Hill: public | - | mentioned; Saul Marsh: public | Applicant | mentioned
The Committee thanked the Clerk Mrs A Marsh, the Treasurer Mr B Reed and the Warden Mr C Hill. => A Marsh: officer | Clerk | mentioned; B Reed: public | Treasurer | mentioned; C Hill: officer | Warden | mentioned
Mr A Marsh, the applicant, and Mrs B Reed, the objector, spoke. => A Marsh: public | applicant | spoke; B Reed: public | objector | spoke
The Clerk wrote to Arfon Marsh, Bryn Celyn. => Arfon Marsh: public | - | mentioned
"""

# Several who move or second together; what was heard from whom; what somebody became elsewhere.
TOGETHER = r"""
It was proposed by Councillors Ann Marsh, Tom Bell and Ruth Kane on behalf of all Groups and seconded by Councillors Owen Price, Jane Holt and Ivan Drew that the bridge be painted. => Ann Marsh: councillor | - | moved; Ivan Drew: councillor | - | seconded; Jane Holt: councillor | - | seconded; Owen Price: councillor | - | seconded; Ruth Kane: councillor | - | moved; Tom Bell: councillor | - | moved
Moved by Councillor Ann Marsh and Councillor Tom Bell and seconded by Councillor Ruth Kane that the plan be adopted. => Ann Marsh: councillor | - | moved; Ruth Kane: councillor | - | seconded; Tom Bell: councillor | - | moved
Councillors Marsh and Bell proposed and Councillors Kane and Holt seconded that the plan be adopted. => Bell: councillor | - | moved; Holt: councillor | - | seconded; Kane: councillor | - | seconded; Marsh: councillor | - | moved
MOVED by Councillors A Marsh, T Bell; SECONDED by Councillor R Kane => A Marsh: councillor | - | moved; R Kane: councillor | - | seconded; T Bell: councillor | - | moved
Councillors Ann Marsh and Tom Bell moved and seconded the plan. => Ann Marsh: councillor | - | moved; Tom Bell: councillor | - | seconded
Present: Councillors Marsh, Bell and Kane.\nMinutes agreed, proposed Councillors Marsh, seconded Bell. => Bell: councillor | - | seconded present; Kane: councillor | - | present; Marsh: councillor | - | moved present
Proposed and seconded by Councillors Ann Marsh and Tom Bell. => Ann Marsh: councillor | - | moved; Tom Bell: councillor | - | seconded
Proposed by Cllr Marsh, Cllr Bell seconded, and agreed. => Bell: councillor | - | seconded; Marsh: councillor | - | moved
Proposed by Cllr Marsh, seconded by Cllr Bell and Cllr Kane asked for a report. => Bell: councillor | - | seconded; Kane: councillor | - | spoke; Marsh: councillor | - | moved
The Committee considered:\n\nThe deputation of Mrs Ann Marsh (Heath Study Group)\nThe statement of Councillor Tom Bell, Ashe Ward Councillor, on behalf of residents\nThe response of Mr Owen Price, Agent => Ann Marsh: public | Heath Study Group | spoke; Owen Price: public | Agent | spoke; Tom Bell: councillor | Ashe Ward Councillor | spoke
The Chairman welcomed Ms Ruth Kane, Community Liaison Manager, Kestrel Energy, who gave a presentation. => Ruth Kane: officer | Community Liaison Manager, Kestrel Energy | presented present
The Head of Roads, Kestrel Omondi, gave a presentation. => Kestrel Omondi: officer | Head of Roads | presented
The witness statement of Mr Tom Bell was read. => Tom Bell: public | - | mentioned
The Lord Mayor congratulated Councillor Ann Marsh on being selected as Lord Mayor Elect and Mrs Ruth Kane on her consequential role as Lady Mayoress. => Ann Marsh: councillor | Lord Mayor Elect | mentioned; Ruth Kane: other | Lady Mayoress | mentioned
Members congratulated Councillor Ann Marsh on her election as Chair of Planning and Councillor Tom Bell on being appointed as vice-chairman. => Ann Marsh: councillor | Chair of Planning | mentioned; Tom Bell: councillor | vice-chairman | mentioned
Members congratulated Cllr Marsh upon his election as Leader of the Council and Cllr Kane as Deputy Leader. => Kane: councillor | Deputy Leader | mentioned; Marsh: councillor | Leader of the Council | mentioned
1. Apologies for absence\n\nThe Council paid tribute to the late Councillor Tom Bell. => Tom Bell: councillor | - | mentioned
1. Apologies for absence\n\nThe Chairman thanked members for their apologies, from Councillor Tom Bell. => Tom Bell: councillor | - | apologies
Members congratulated Councillor Ann Marsh on her work as a volunteer. => Ann Marsh: councillor | - | mentioned
The Mayor referred to the deaths of former Councillors Ann Marsh and Tom Bell. => Ann Marsh: councillor | - | mentioned; Tom Bell: councillor | - | mentioned
With Cllr Ann Marsh in the Chair there were present, Cllrs Tom Bell, Ruth Kane and Jane Holt. => Ann Marsh: councillor | - | chaired; Jane Holt: councillor | - | present; Ruth Kane: councillor | - | present; Tom Bell: councillor | - | present
3. Declarations of interest\n\nThe Chairman said that he had been advised by Councillor Ann Marsh that her husband worked for the applicant. => Ann Marsh: councillor | - | declared_interest
3. Flooding\n\nThe Chairman said that he had been advised by Councillor Ann Marsh that her street was flooded. => Ann Marsh: councillor | - | mentioned
The Mayor thanked Corporal Tom Bell for attending. Flight Lieutenant Ruth Kane laid a wreath. => Ruth Kane: other | Flight Lieutenant | mentioned; Tom Bell: other | Corporal | present
Present: Councillor Mrs K F Mayor, Councillor J R Bishop => J R Bishop: councillor | - | present; K F Mayor: councillor | - | present
The meeting was held in Siambr Ifan Marsh.\n\n5. John Marsh Church - Report by Director => nobody
Ann Rose Church spoke. Ann M Church spoke. Ann Church spoke. => Ann Church: public | - | spoke; Ann M Church: public | - | spoke; Ann Rose Church: public | - | spoke
"""

TABLES = (
    *(
        THINGS,
        OUTSIDE,
        AWAY,
        NOT_DONE,
        ROLES,
        ELECTED,
        OFFICES,
        SPOKE,
        CAME,
        KINDS,
        NAMESAKES,
        TOGETHER,
    ),
)


@pytest.mark.parametrize(("text", "expected"), rows_of(*TABLES))
def test_people_of_unread_pages(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
