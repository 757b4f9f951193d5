"""Families of wording that recur over many councils: a row a sentence, and all that comes of it.

`text => name: kind | role | acts; ...`, as in test_people_wordings.
"""

import pytest

from tests.nlp.people import list_people, rows_of

OFFICES = r"""
D Marsh, Depute Chief Executive (Resources and People Services), spoke. => D Marsh: officer | Depute Chief Executive (Resources and People Services) | spoke
Mrs K Marsh, Service Manager - Licensing, Parks & Play, spoke. => K Marsh: officer | Service Manager - Licensing, Parks & Play | spoke
Ann Marsh and Bo Reed, residents of Silkin Court, told the Committee about the lift. => Ann Marsh: public | residents of Silkin Court | spoke; Bo Reed: public | residents of Silkin Court | spoke
Ann Marsh and Bo Reed, Head of Roads, spoke. => Ann Marsh: public | - | spoke; Bo Reed: officer | Head of Roads | spoke
Mr H Reed moved, seconded by Mr D Hill that Mr R A Marsh be elected Vice-Chairman of the Committee.\n\nCarried unanimously. => H Reed: councillor | - | moved; D Hill: councillor | - | seconded; R A Marsh: councillor | Vice-Chairman | appointed
Mr H Reed proposed that Mr R A Marsh be elected Chairman. There was no seconder. => H Reed: councillor | - | moved; R A Marsh: councillor | - | appointed
Councillor Marsh, as a member of the Racing Committee, declared an interest. => Marsh: councillor | - | declared_interest
Councillor Will Marsh left the meeting at 6.15 pm. => Will Marsh: councillor | - | mentioned
Dr D Marsh (Independent Member) declared that he was a governor of the college. => D Marsh: other | Independent Member | declared_interest
Mr D Marsh (as a trustee of the club) declared an interest in item 4. => D Marsh: councillor | - | declared_interest
The Commissioner, Festus Marsh, introduced his proposal to raise the precept. => Festus Marsh: other | Commissioner | introduced
Angus Marsh (the Commissioner) introduced his report. => Angus Marsh: other | Commissioner | introduced
The Strategic Commissioner, Ann Marsh, introduced the report. => Ann Marsh: officer | Strategic Commissioner | introduced
Mr P Marsh of Grant Thornton UK LLP introduced the plan. => P Marsh: other | Grant Thornton UK LLP | introduced
Mr P Marsh of Mercer Road asked about the drains. => P Marsh: public | - | spoke
The Chairman welcomed Mr Pat Marsh and Ms Bo Reed from LGPS Central to the meeting. => Pat Marsh: other | LGPS Central | present; Bo Reed: other | LGPS Central | present
Councillor Hill and Bo Reed from Bodley Water attended the meeting. => Hill: councillor | - | present; Bo Reed: other | Bodley Water | present
Mr Al Marsh, Chairman of the taxi drivers' association, addressed the Committee. => Al Marsh: other | Chairman of the taxi drivers' association | spoke
Mayor Dr Nik Marsh thanked the finance team. => Nik Marsh: councillor | Mayor | spoke
The work was brought forward at the request of ACFO Shaun Marsh. => Shaun Marsh: officer | ACFO | mentioned
The Chair welcomed Adam Marsh, the new Head of Roads. => Adam Marsh: officer | Head of Roads | present
The Chairman welcomed Mrs. Marsh who was attending the meeting in her capacity as a Co-opted Member of the Council's Standards Committee to observe it. => Marsh: other | Co-opted Member of the Council's Standards Committee | present
Councillor David A Marsh, Lead Member – Environment & Transport, spoke. => David A Marsh: councillor | Lead Member - Environment & Transport | spoke
In Attendance\nBo Reed, Chief Officer – Law (Clerk)\nAnn Marsh, Chief Officer, Roads, Planning & Play\nSam Hill, Senior Engineer, Physical Development.\nJo Cole, Chief Executive, Vale Combined Authority (VCA)\nTom Vane (Audit Wales)\nPat Dale, External Audit => Bo Reed: officer | Chief Officer - Law (Clerk) | present; Ann Marsh: officer | Chief Officer, Roads, Planning & Play | present; Sam Hill: officer | Senior Engineer, Physical Development | present; Jo Cole: officer | Chief Executive, Vale Combined Authority | present; Tom Vane: other | Audit Wales | present; Pat Dale: other | External Audit | present
Bo Reed, Planning Officer - Presentation. => Bo Reed: officer | Planning Officer | mentioned
Ann Marsh then led the Members in detail through the report and together with Councillor L Reed Cabinet Member and the Officers responded to the questions. => Ann Marsh: officer | - | presented spoke; L Reed: councillor | Cabinet Member | spoke
Councillor Reed thanked the Mayoress and the Mayor's Chaplain, Reverend Ann Marsh. => Reed: councillor | - | spoke; Ann Marsh: other | Mayor's Chaplain | mentioned
Councillor Reed asked that his thanks to Rev Deb Marsh of St Anne's be recorded. => Reed: councillor | - | spoke; Deb Marsh: other | - | mentioned
ADDRESS The Old Store, Bodley, Kent ME9 9HR\n\nWARD   Bodley And Vale\n\nAPPLICANT  Mr L Marsh => L Marsh: public | APPLICANT | mentioned
Councillor Bill Marsh (attending as a Ward Member under the Executive Procedure Rules) spoke. => Bill Marsh: councillor | - | spoke
Parish Councillor Julian Marsh, representing Bodley Parish Council, spoke against it. => Julian Marsh: councillor | Parish Councillor | spoke
Apologies were received from Councillors D Marsh, S Reed and J Hill Co-opted Member. => D Marsh: councillor | - | apologies; S Reed: councillor | - | apologies; J Hill: other | Co-opted Member | apologies
The Chair welcomed Ann Marsh and Bo Reed from Vale Fire & Rescue Authority. => Ann Marsh: other | Vale Fire & Rescue Authority | present; Bo Reed: other | Vale Fire & Rescue Authority | present
Ms Katie Marsh, of the Vale Cycle Campaign, spoke. => Katie Marsh: public | Vale Cycle Campaign | spoke
In response to the opposition spokespersons, Councillors Ann Marsh and Bo Reed, he agreed. => Ann Marsh: councillor | opposition spokespersons | spoke; Bo Reed: councillor | opposition spokespersons | spoke
Resolved to appoint Councillor Ann Marsh as Sheriff for the year. => Ann Marsh: councillor | Sheriff | appointed
The Canal Project Manager, Dave Marsh, confirmed the width. => Dave Marsh: officer | Canal Project Manager | spoke
Present\n\nTHE MAYOR – Councillor P Marsh\n\nCouncillors Hill and Reed. => P Marsh: councillor | MAYOR | chaired present; Hill: councillor | - | present; Reed: councillor | - | present
Present:\n\nOfficers: Pat Marsh, Steve Reed and Simon Hill (all in person).\n\nCo.61               Apologies for absence => Pat Marsh: officer | - | present; Steve Reed: officer | - | present; Simon Hill: officer | - | present
"""

PARTNERS = r"""
Ann Marsh, Assistant Chief Officer, Hillshire Probation Service, welcomed the plan. => Ann Marsh: other | Assistant Chief Officer, Hillshire Probation Service | spoke
Bo Reed, Head of Nursing, Vale Hospitals NHS Foundation Trust, told the Board of the new ward. => Bo Reed: other | Head of Nursing, Vale Hospitals NHS Foundation Trust | spoke
Mr T Marsh, Community Safety Manager, Hillshire Fire and Rescue Service and Mrs D Wood, Director of Operations, Bodley Homes spoke. => T Marsh: other | Community Safety Manager, Hillshire Fire and Rescue Service | spoke; D Wood: other | Director of Operations, Bodley Homes | spoke
The Committee received a presentation by Group Manager Tim Marsh, Hillshire Fire and Rescue Service. => Tim Marsh: other | Group Manager | presented
The Chair welcomed Mr T Marsh, Managing Director, and Mr B Reed, Project Manager, Bodley Homes to the meeting. => T Marsh: other | Managing Director | present; B Reed: other | Project Manager | present
Mr T Marsh, Director of Housing, Planning and Transport, asked for time. => T Marsh: officer | Director of Housing, Planning and Transport | spoke
Mr T Marsh, Service Manager, Housing, said so. => T Marsh: officer | Service Manager, Housing | spoke
The Chair welcomed Ann Marsh (Managing Director, Vale Buses), Paul Reed of Vale Community Healthcare and Linda Hill, Bodley Housing Association to the meeting. => Ann Marsh: other | Managing Director, Vale Buses | present; Paul Reed: other | Vale Community Healthcare | present; Linda Hill: other | Bodley Housing Association | present
Also present to answer questions were Dr Nigel Marsh (Chair, Vale Dental Network) and Daniel Reed, Director for Primary Care, Vale ICB. => Nigel Marsh: other | Chair, Vale Dental Network | present; Daniel Reed: other | Director for Primary Care, Vale ICB | present
Also present for this item were Ann Marsh and Paul Reed of Vale Community Healthcare. Councillor Hill left. => Ann Marsh: other | Vale Community Healthcare | present; Paul Reed: other | Vale Community Healthcare | present; Hill: councillor | - | mentioned
Inspector Ann Marsh of Hillshire Police and Mr Paul Reed from the Vale Housing Association gave a presentation. Helen Hill (Citizens Advice) and Mark Dale (Age UK Bodley) answered questions. => Ann Marsh: other | Inspector | presented; Paul Reed: other | Vale Housing Association | presented; Helen Hill: other | Citizens Advice | spoke; Mark Dale: other | Age UK Bodley | spoke
The following representatives attended for this item: Ann Marsh, Regional Director, Vale Trains; Paul Reed, Head of Route, Network Rail; and Helen Hill, Bodley Rail Users Group. => Ann Marsh: other | Regional Director, Vale Trains | present; Paul Reed: other | Head of Route, Network Rail | present; Helen Hill: other | Bodley Rail Users Group | present
The following motion was put: that Ann Marsh, Head of Roads, be thanked. => Ann Marsh: officer | Head of Roads | mentioned
Present:\n\nRev Canon Tim Wood - Bodley Diocese\nNigel Cole – Vale Hospitals NHS Trust\n\nMinutes => Tim Wood: other | Bodley Diocese | present; Nigel Cole: other | Vale Hospitals NHS Trust | present
Board Members:\nCllr Ann Marsh – Cabinet Member for Health (Chair)\nHelen Hill – Chair, Healthwatch Bodley\nNigel Cole – Hillshire Fire and Rescue\n\nAlso in attendance:\nJo Pike – Democratic Services Officer => Ann Marsh: councillor | Cabinet Member for Health | chaired present; Helen Hill: other | Chair, Healthwatch Bodley | present; Nigel Cole: other | Hillshire Fire and Rescue | present; Jo Pike: officer | Democratic Services Officer | present
Board Members:\nCllr Ann Marsh\n\nThe Board has eight members. => Ann Marsh: councillor | - | mentioned
Present: Cllr Hill\n\nSpeakers in attendance: Mr A Marsh (Applicant), Mrs B Reed (Objector)\n\n1. Minutes => Hill: councillor | - | present; A Marsh: public | Applicant | present; B Reed: public | Objector | present
David Marsh, Hillshire Police and Crime Commissioner, spoke. => David Marsh: other | Hillshire Police and Crime Commissioner | spoke
Simon Marsh, the Borough Fire Commander, offered the use of fire stations. => Simon Marsh: other | Borough Fire Commander | spoke
The Chair, Lay Member David Marsh, thanked the team. => David Marsh: other | Lay Member | spoke
Councillor Ann Reed moved the recommendations, seconded by Lay Member Paul Hill. => Ann Reed: councillor | - | moved; Paul Hill: other | Lay Member | seconded
Apologies for absence were received from Councillor Marsh and Mr M Reed (Lay Member). => Marsh: councillor | - | apologies; M Reed: other | Lay Member | apologies
Mr Lay asked about the plan. => Lay: public | - | spoke
Ann Marsh, Senior Planning Officer, presented the report. => Ann Marsh: officer | Senior Planning Officer | presented
Ann Marsh, Senior, asked about the plan. => Ann Marsh: public | - | spoke
"""

APOLOGIES = r"""
Minute of the Leisure Committee.\n\nPresent Councillors Gail M Marsh, David J Dale and Thorfinn W Cole.\n\nClerk • Hilary Vale, Committees Officer. In Attendance • James Wood, Executive Director of Education (for Items 1 to 9). • Gillian Lane, Head of Leisure.\n\nApologies • Councillor Stephen G Harris.\n\n1. Revenue => Gail M Marsh: councillor | - | present; David J Dale: councillor | - | present; Thorfinn W Cole: councillor | - | present; Hilary Vale: officer | Committees Officer | present; James Wood: officer | Executive Director of Education | present; Gillian Lane: officer | Head of Leisure | present; Stephen G Harris: councillor | - | apologies
A recorded vote was taken:\n\nMarsh\n\nFor\n\nReed\n\nAgainst\n\nCllr Hill\n\nAbsent\n\nCllr Dale\n\nFor => Hill: councillor | - | mentioned; Dale: councillor | - | mentioned
Councillors Marsh, J Reed and K Hill spoke. => Marsh: councillor | - | spoke; J Reed: councillor | - | spoke; K Hill: councillor | - | spoke
15\nHILLSHIRE COUNCIL 14 December 2017 at 2 pm. A Meeting of the HILLSHIRE COUNCIL PRESENT Councillor Marsh, Provost; Councillors Hill, A. Cole, J. Cole and Vale. CHAIR Councillor Marsh (Provost) presided. APOLOGIES Councillors Wood and Lane. DECLARATIONS OF INTEREST 1. No declarations were made. => Marsh: councillor | Provost | chaired present; Hill: councillor | - | present; A. Cole: councillor | - | present; J. Cole: councillor | - | present; Vale: councillor | - | present; Wood: councillor | - | apologies; Lane: councillor | - | apologies
1911/1 Present Cllrs H Marsh (Chairman), R Reed, P Dale (late arrival) and the Clerk W Vale. Five residents attended. 1911/2 Apologies Cllr L Wood due to illness 1911/3 Minutes: Cllr Hill asked. => H Marsh: councillor | Chairman | chaired present; R Reed: councillor | - | present; P Dale: councillor | - | present; W Vale: officer | Clerk | present; L Wood: councillor | - | apologies; Hill: councillor | - | spoke
1. Sederunt: Morag Marsh (MM), Alan Hill (AH), Ruth Vale (RV)\nMembers of public: Mrs Wood, Kenneth Lane\n\n2. Reports => Morag Marsh: councillor | - | present; Alan Hill: councillor | - | present; Ruth Vale: councillor | - | present; Wood: public | - | present; Kenneth Lane: public | - | present
101 Present\n\nCouncillors N Marsh (Chairman) and S Hill.\n\nCouncillor A Dale, P Vale (Clerk) and two members of the public were also in attendance.\n\n102 Minutes => N Marsh: councillor | Chairman | chaired present; S Hill: councillor | - | present; A Dale: councillor | - | present; P Vale: officer | Clerk | present
The report was sent to Councillor Marsh. No members of the public were also present. => Marsh: councillor | - | mentioned
Cllr Marsh said that she had met Mr Tom Field at the fete and that neighbours were also present. => Marsh: councillor | - | spoke; Tom Field: public | - | mentioned
Apologies for Absence\n\nMinutes:\n\nThe following Committee Members had sent their apologies:\n\n \n\nCllr Fred Marsh – substituted by Cllr Richard Reed\n\nCllr Jabu Hill\n\nBarbara Vale\n\n34/23\n\nDeclarations => Fred Marsh: councillor | - | apologies; Richard Reed: councillor | - | substitute; Jabu Hill: councillor | - | apologies; Barbara Vale: councillor | - | apologies
C071/24      1.         APOLOGIES FOR ABSENCE.\n\nCllr L Marsh and Cllr J Reed (family commitment), Cllr A Hill (leave). The meeting accepted these as proper.\n\nC072/24      2.         PUBLIC QUESTIONS\n\nCllr Dale asked. => L Marsh: councillor | - | apologies; J Reed: councillor | - | apologies; A Hill: councillor | - | apologies; Dale: councillor | - | spoke
Apologies For Absence Minutes: Councillor Steve Marsh (Bodley CC) on other council business, and Councillor Kath Hill (Vale BC)\n| => Steve Marsh: councillor | Bodley CC | apologies; Kath Hill: councillor | Vale BC | apologies
2 APOLOGIES\n\nAlderman – L Marsh\nCouncillor – N Reed\n\n3 MINUTES\n\nCouncillor Hill moved the minutes. => L Marsh: councillor | - | apologies; N Reed: councillor | - | apologies; Hill: councillor | - | moved
Present: Cllr Marsh\n\nApologies: Cllr Reed\n\nCouncillors:\n\nCllr Hill => Marsh: councillor | - | present; Reed: councillor | - | apologies; Hill: councillor | - | present
Presennol / Present: Cyng/Cllrs.: B. Marsh (chair) A. Reed, C. Hill and E. Vale.\nHefyd yn presennol / In attendance Mrs M. Cole (clerk) a Cynghorydd Sir / County Councillor C. Wood.\n20/41 YMDDIHEURIADAU / APOLOGIES\nCafwyd ymddiheuriadau gan / Apologies were received from Cyng. / Cllrs. M. Wills a/and L. Cope. => B. Marsh: councillor | chair | chaired present; A. Reed: councillor | - | present; C. Hill: councillor | - | present; E. Vale: councillor | - | present; M. Cole: officer | clerk | present; C. Wood: councillor | - | present; M. Wills: councillor | - | apologies; L. Cope: councillor | - | apologies
Yn bresennol:\n\nCyng. Bryn Marsh\n\nYn mynychu:\n\nDelyth Dale (cyfieithydd)\n\nYmddiheuriadau:\n\nCyng. Lucy Vale => Bryn Marsh: councillor | - | present; Delyth Dale: other | cyfieithydd | present; Lucy Vale: councillor | - | apologies
"""

COLUMNS = r"""
Present:-\n\nMembers\n\nRole\n\n \n\nTrudi MARSH (Chairperson)\n\nNominated by Health Board (Non-Executive Member)\n\nLynn HILL\n\nNominated by Bodley City Council (Elected Member)\n\nVicky DALE\n\nChief Officer\n\nOthers in attendance at request of Chief Officer:-\n\nLucinda WOOD\n\nBodley Carers Centre\n\nTrudi MARSH, Chairperson, in the Chair.\n\nI APOLOGIES FOR ABSENCE\n\nApologies for absence were submitted on behalf of:-\n\nMembers\n\nRole\n\nDiane PIKE\n\nChief Social Work Officer\n\nII DECLARATION OF INTEREST => Trudi MARSH: councillor | Chairperson | chaired present; Lynn HILL: councillor | Nominated by Bodley City Council (Elected Member) | present; Vicky DALE: officer | Chief Officer | present; Lucinda WOOD: other | Bodley Carers Centre | present; Diane PIKE: officer | Chief Social Work Officer | apologies
Attendance\n\nName\nOrganisation\n\nAnn Marsh\nBodley Police\nPaul Reed\nVale Hospitals NHS Trust\n\n1. WELCOME\n\nAnn Marsh spoke. => Ann Marsh: other | Bodley Police | spoke present; Paul Reed: other | Vale Hospitals NHS Trust | present
Present: Cllrs S Marsh (in the chair), M Reed and G Hill. => S Marsh: councillor | in the chair | chaired present; M Reed: councillor | - | present; G Hill: councillor | - | present
Chief Inspector Ann Marsh (Hillshire Constabulary) spoke. PC Bo Reed of the Metropolitan Police spoke. => Ann Marsh: other | Chief Inspector | spoke; Bo Reed: other | PC | spoke
In Attendance: Reverend Gill Marsh, Mayor's Chaplain Officers: Jeremy Reed, Chief Executive Lorraine Hill, Director of Roads Brendan Cole, Head of Law => Gill Marsh: other | Mayor's Chaplain | present; Jeremy Reed: officer | Chief Executive | present; Lorraine Hill: officer | Director of Roads | present; Brendan Cole: officer | Head of Law | present
Present: Councillors – Ken Marsh(Chair), Joy Reed, Barry Hill(Parish Clerk) => Ken Marsh: councillor | Chair | chaired present; Joy Reed: councillor | - | present; Barry Hill: officer | Parish Clerk | present
Apologies were received from Cllrs Marsh (borough council business) and Hill (personal reasons). => Marsh: councillor | - | apologies; Hill: councillor | - | apologies
Mr Marsh, the agent, was invited to speak. => Marsh: public | agent | spoke
Councillors Ann Marsh and Bo Reed wished to be recorded as having voted against. => Ann Marsh: councillor | - | mentioned; Bo Reed: councillor | - | mentioned
The Chair thanked Paul Marsh, Station Manager from Bodley. => Paul Marsh: officer | Station Manager | mentioned
PRESENT: Councillor J Marsh (Bodley Parish Council)\nCouncillor R Reed (Vale with Moor Parish Council)\nCouncillor S Hill (Mill Town Council) => J Marsh: councillor | Bodley Parish Council | present; R Reed: councillor | Vale with Moor Parish Council | present; S Hill: councillor | Mill Town Council | present
PRESENT: Cllr P Marsh\n\n141a(1) Apologies for absence\nCllrs D Reed, N Hill. => P Marsh: councillor | - | present; D Reed: councillor | - | apologies; N Hill: councillor | - | apologies
Dr Jo Marsh, Consultant in Public Health, spoke. => Jo Marsh: officer | Consultant in Public Health | spoke
"""

BY_OFFICE = r"""
Present: Councillor Ann Marsh (Chair)\n\nThe Chair welcomed everyone to the meeting. => Ann Marsh: councillor | Chair | chaired present
Present: Councillor Ann Marsh (Chair)\n\nThe Chair welcomed the extra money for drains. => Ann Marsh: councillor | Chair | chaired spoke present
Daniel Marsh, Police and Crime Commissioner, attended. In response, the PCC said that no contract had been let. => Daniel Marsh: other | Police and Crime Commissioner | spoke present
Kelvin Marsh, Chief Finance Officer, attended.\n\nThe Chief Finance Officer (OPCC) introduced the report. => Kelvin Marsh: officer | Chief Finance Officer | introduced present
Chris Marsh, Director of Children's Services, attended.\n\nThe Director told the committee that case loads had come down. => Chris Marsh: officer | Director of Children's Services | spoke present
Ann Marsh, Director of Roads, and Bo Reed, Director of Homes, attended.\n\nThe Director explained the figures. => Ann Marsh: officer | Director of Roads | present; Bo Reed: officer | Director of Homes | present
Alan Marsh (Chief Constable) attended.\n\nIn response to questions, the Chief Constable stated that 41 posts were vacant. => Alan Marsh: other | Chief Constable | spoke present
"""

ACTS = r"""
Councillor Marsh- Cabinet Member for Transport, Priya Reed - Head of Transport, and Mr Ron Dale of the Bodley Traders were present and, with the consent of the Chair addressed the meeting. => Marsh: councillor | Cabinet Member for Transport | spoke present; Priya Reed: officer | Head of Transport | spoke present; Ron Dale: public | Bodley Traders | spoke present
Mr Ron Dale of the Bodley Traders was not present. => Ron Dale: public | Bodley Traders | absent
CC Marsh proposed that it be done and was seconded by CC Hill. The CC agreed to write. => Marsh: councillor | - | moved
The CC Roads officer was asked to look. => nobody
CClr Marsh joined the meeting at 7.40pm. => Marsh: councillor | - | present
Consideration was given to a report by Darrell Marsh (Network Manager), which gave an update on the winter. => Darrell Marsh: officer | Network Manager | mentioned
The following appointments to the Working Group be made:\n\n· Councillor Marsh (Chair)\n\n· Councillor Reed => Marsh: councillor | Chair | appointed; Reed: councillor | - | appointed
APOLOGIES FOR ABSENCE AND DECLARATIONS OF INTEREST\n\nMinutes:\n\nApologies for absence were received from Councillors Ann Marsh and Bo Reed.\n\nThere were no declarations of interest. => Ann Marsh: councillor | - | apologies; Bo Reed: councillor | - | apologies
RESOLVED that Ann Marsh be appointed as Chair for the meeting. => Ann Marsh: councillor | Chair | chaired appointed
Georgina Marsh, Engagement Lead, and Liam Reed, Audit Manager, attended the meeting to present the report. => Georgina Marsh: other | Engagement Lead | presented present; Liam Reed: officer | Audit Manager | presented present
Councillor Marsh attended to observe. => Marsh: councillor | - | present
Members were guided through the report by Paul Marsh (Head of Roads). => Paul Marsh: officer | Head of Roads | presented
Following an introduction by the Leader, Councillor Marsh, the Panel asked about reserves. => Marsh: councillor | Leader | introduced
Members invited the Cabinet Member for Children and Young People, Cllr Dawn Marsh, and the Director of Children's Services, Prue Reed, to answer questions on middle schools. => Dawn Marsh: councillor | Cabinet Member for Children and Young People | spoke; Prue Reed: officer | Director of Children's Services | spoke
The Committee considered a report by Elaine Marsh, Director of Adult Services. => Elaine Marsh: officer | Director of Adult Services | mentioned
The Committee considered an update from Elaine Marsh, Director of Adult Services. => Elaine Marsh: officer | Director of Adult Services | presented
"""

SUBSTITUTES = r"""
The Lord Mayor welcomed Councillor Marsh, who had replaced the former Councillor Reed, to her first meeting. => Marsh: councillor | - | present; Reed: councillor | former Councillor | mentioned
Councillor Marsh had replaced Councillor Reed for this meeting. => Marsh: councillor | - | substitute; Reed: councillor | - | absent
The Chairman welcomed new Member Councillor Ann Marsh to the meeting. => Ann Marsh: councillor | - | present
The Chief Executive, having received notice under Regulation 13, had appointed Councillors A Marsh and B Reed, in place of Councillors C Hill and D Dale, respectively, for this meeting only. => A Marsh: councillor | - | substitute; B Reed: councillor | - | substitute; C Hill: councillor | - | absent; D Dale: councillor | - | absent
Councillors Marsh and Reed substituted for Councillors Hill and Dale. => Marsh: councillor | - | substitute; Reed: councillor | - | substitute; Hill: councillor | - | absent; Dale: councillor | - | absent
The Council appointed Councillor Marsh to the Board in place of Councillor Reed. => Marsh: councillor | - | appointed; Reed: councillor | - | mentioned
"""

LISTS = r"""
Present: Councillor Ann Marsh, Cllr Bo Reed\n\nRESIGNATION OF THE CLERK\n\nIt was noted. => Ann Marsh: councillor | - | present; Bo Reed: councillor | - | present
Present: Leonard Marsh, MNPA Chairman; Gillian Reed, MNPA Member; Neil Hill, MNPA\n\n1. Minutes => Leonard Marsh: councillor | MNPA Chairman | present; Gillian Reed: councillor | MNPA Member | present; Neil Hill: councillor | - | present
Officers: Nicola Marsh and Tarek Reed\n\n1. Minutes => Nicola Marsh: officer | - | present; Tarek Reed: officer | - | present
Officers: Nicola Marsh and Legal Services\n\n1. Minutes => Nicola Marsh: officer | - | present
Absent without notice: Councillor V Marsh => V Marsh: councillor | - | absent
Present: The Mayor completed the roll call and recorded apologies from Councillors D Marsh and Reed. => D Marsh: councillor | - | apologies; Reed: councillor | - | apologies
12.\n\nAlso Present\n\nMinutes:\n\nCouncillor P Marsh – Deputy Cabinet Member.\n\n13.\n\nOfficers Present\n\nMinutes:\n\nHilary Hill - Head of Early Help\n\nTom Dale - Virtual School Head\n\n14.\n\nMinutes of Previous meeting => P Marsh: councillor | Deputy Cabinet Member | present; Hilary Hill: officer | Head of Early Help | present; Tom Dale: officer | Virtual School Head | present
REPORT\n\nWitnesses:\n\nKelvin Marsh, Chief Finance Officer\n\nDaniel Reed, Police and Crime Commissioner\n\nKey points raised during the discussion: => Kelvin Marsh: officer | Chief Finance Officer | present; Daniel Reed: other | Police and Crime Commissioner | present
Witnesses were thanked by Councillor Marsh. => Marsh: councillor | - | spoke
Present:\nCllrs Geoff Hill (Chairman), Anne Reed\nCo-opted Members (voting):\nMrs Sue Marsh, Mr Charles Dale\n\nApologies:\nCllr Brian Vale => Geoff Hill: councillor | Chairman | chaired present; Anne Reed: councillor | - | present; Sue Marsh: other | Co-opted Members (voting) | present; Charles Dale: other | Co-opted Members (voting) | present; Brian Vale: councillor | - | apologies
Members Present\nFlora Marsh (Convener) Hector Reed Duncan Hill (Deputy Convener) Ailsa Cole Kirsty Vale\n\n1. Welcome => Flora Marsh: councillor | Convener | chaired present; Hector Reed: councillor | - | present; Duncan Hill: councillor | Deputy Convener | present; Ailsa Cole: councillor | - | present; Kirsty Vale: councillor | - | present
MEMBERS IN ATTENDANCE\n\nN E Marsh M Reed A Hill (Chairman) J Cole-Baker R Vale\n\nThe minutes were confirmed. => N E Marsh: councillor | - | present; M Reed: councillor | - | present; A Hill: councillor | Chairman | chaired present; J Cole-Baker: councillor | - | present; R Vale: councillor | - | present
Presiding R Marsh\n\nOther Members Present J P Reed T Hill Mrs E Dale\n\nOfficers Present D Cole, (Chief Executive) W Vale (Director of Finance)\n\n1.1 It was => R Marsh: councillor | - | chaired present; J P Reed: councillor | - | present; T Hill: councillor | - | present; E Dale: councillor | - | present; D Cole: officer | Chief Executive | present; W Vale: officer | Director of Finance | present
Minutes of the Council held on 22 May 2008. PresentCouncillor Walter Marsh Councillor Ann Reed In AttendanceAllan Dale, Chief Executive Joyce Vale, Director of Roads\n\n1. It was agreed. => Walter Marsh: councillor | - | present; Ann Reed: councillor | - | present; Allan Dale: officer | Chief Executive | present; Joyce Vale: officer | Director of Roads | present
Cou/311 Present Members: Cllr R Marsh (Chairman), Cllr Reed and Cllr Hill (arrived at 7.05pm).\n\nCou/312 Minutes => R Marsh: councillor | Chairman | chaired present; Reed: councillor | - | present; Hill: councillor | - | present
51. APOLOGIES FOR ABSENCE / DECLARATIONS OF INTEREST Cllrs A Marsh, B Reed, C Hill.\n\n52. QUESTIONS => A Marsh: councillor | - | apologies; B Reed: councillor | - | apologies; C Hill: councillor | - | apologies
Present: Cllr A Marsh, Bodley Borough Council; Cllr B Reed, Vale and Moor District Council\n\n1. Minutes => A Marsh: councillor | Bodley Borough Council | present; B Reed: councillor | Vale and Moor District Council | present
Agenda\n\nMembers of the Scrutiny Panel\n\nCouncillor Marsh (Chair), Councillors Mrs Reed (Vice-Chair) and Hill.\n\nPublic items => Marsh: councillor | Chair | mentioned; Reed: councillor | Vice-Chair | mentioned; Hill: councillor | - | mentioned
Councillor J Marsh introduced the report. => J Marsh: councillor | - | introduced
"""

TABLES = (OFFICES, PARTNERS, APOLOGIES, COLUMNS, BY_OFFICE, ACTS, SUBSTITUTES, LISTS)


@pytest.mark.parametrize(("text", "expected"), rows_of(*TABLES))
def test_people_of_a_family(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
