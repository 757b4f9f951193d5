"""Wordings of many councils, a sentence a row: who is who, in what role, and what they did."""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import list_people, rows_of

# text => name: kind | role | acts; ... A \n in a text is a line's end.
ROWS = r"""
Rob Marsh, the Chairman of Bodley Parish Council, addressed the Committee. => Rob Marsh: other | Chairman of Bodley Parish Council | spoke
Mr Leo Marsh, Chair of the Quay Forum, asked that parking stay free. => Leo Marsh: other | Chair of the Quay Forum | spoke
Ann Marsh, Chair of the Planning Committee, spoke. => Ann Marsh: councillor | Chair of the Planning Committee | spoke
Membership:     Councillor Ann Marsh (Chairman), Councillor Bo Reed and Councillor Cy Hill\n\nCommittee Officer:   Dee Dale => Ann Marsh: councillor | Chairman | chaired present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present; Dee Dale: officer | Committee Officer | present
Declarations of Interest\n\nItem 4 - Mr D Marsh (Financial)\nItem 13 - Dr I Reed and Ms K Hill (both Non-Financial)\n\n3. Minutes\n\nMr A Dale spoke. => D Marsh: councillor | - | declared_interest; I Reed: councillor | - | declared_interest; K Hill: councillor | - | declared_interest; A Dale: public | - | spoke
Also present were the Panel's legal adviser, Jo Marsh; the applicant, Mr Al Reed; and his agent, Ms Bea Hill, who spoke for him. => Jo Marsh: officer | legal adviser | present; Al Reed: public | applicant | present; Bea Hill: public | agent | spoke present
Cllrs. D. Marsh (in the chair), B. Reed and C. Hill were present. => D. Marsh: councillor | in the chair | chaired present; B. Reed: councillor | - | present; C. Hill: councillor | - | present
County Councillor Ann Marsh spoke on the application. => Ann Marsh: councillor | - | spoke
The Ward Member, Councillor Marsh, spoke against the plan. => Marsh: councillor | Ward Member | spoke
CL51/19           Present\n\nPresent: Councillors Ann Marsh (Chair), Bo Reed and Cy Hill.\n\nCL52/19           APOLOGIES FOR ABSENCE\n\nApologies for absence were received from Councillor Di Dale. => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present; Di Dale: councillor | - | apologies
PRESENT\n\nCouncillors: A. Marsh, B. Reed.\n\nAPOLOGIES\n\nCouncillors: C. Hill, D. Dale. => A. Marsh: councillor | - | present; B. Reed: councillor | - | present; C. Hill: councillor | - | apologies; D. Dale: councillor | - | apologies
Members\nCouncillors Marsh, Mrs Reed and Dr Hill\n\nOfficers\nChief Fire Officer => Marsh: councillor | - | present; Reed: councillor | - | present; Hill: councillor | - | present
Lead officer: Ann Marsh => Ann Marsh: officer | Lead officer | mentioned
Present: Mr A Marsh, Mr B Reed\n\nApologies for absence were intimated on behalf of Mr C Hill. => A Marsh: councillor | - | present; B Reed: councillor | - | present; C Hill: councillor | - | apologies
Present: Councillors I Marsh, V Reed and A V Hill. => I Marsh: councillor | - | present; V Reed: councillor | - | present; A V Hill: councillor | - | present
Present: Councillors E ap Marsh, Mrs H Reed and Dr A Hill. => E ap Marsh: councillor | - | present; H Reed: councillor | - | present; A Hill: councillor | - | present
Present: Councillors A Marsh, B Reed (substitute for Councillor C Hill) => A Marsh: councillor | - | present; B Reed: councillor | - | present substitute; C Hill: councillor | - | absent
Chairman:          Councillor Ann Marsh\nPresent:           Councillors Bo Reed and Cy Hill => Ann Marsh: councillor | Chairman | chaired present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present
Apologies for Absence\n\nThe Leader of the Council, Councillor Ann Marsh, sent her apologies. In her absence Councillor Bo Reed took the chair. => Ann Marsh: councillor | Leader of the Council | apologies; Bo Reed: councillor | - | chaired
RESOLVED that Mr Al Marsh be appointed as the authority's governor of Mill School. => Al Marsh: other | - | appointed
RESOLVED that Councillor Al Marsh be appointed as the authority's governor of Mill School. => Al Marsh: councillor | - | appointed
RESOLVED that Mr Al Marsh be appointed to the Roads Panel. => Al Marsh: councillor | - | appointed
Apologies for absence\n\nIn the absence of the Chair, Councillor Marsh presided. => Marsh: councillor | - | chaired
Declarations of Interest\n\nCouncillor Marsh declared an interest in item 4.\n\n7 Music Tuition\n\nCouncillor Reed, seconded by Councillor Hill, moved that it stand.\n\nCouncillors Dale and Cole spoke. => Marsh: councillor | - | declared_interest; Reed: councillor | - | moved; Hill: councillor | - | seconded; Dale: councillor | - | spoke; Cole: councillor | - | spoke
The Cabinet Member (Transport), Councillor Marsh, presented a report. => Marsh: councillor | Cabinet Member (Transport) | presented
In response to a question from Councillor Marsh, the Corporate Manager - Housing Needs, Gavin Reed, advised that 12 waited. => Marsh: councillor | - | spoke; Gavin Reed: officer | Corporate Manager - Housing Needs | spoke
Replacement of the Pool Roof\nReport author: Ann Marsh => Ann Marsh: officer | - | mentioned
The retiring Chair, Councillor Marsh, invited nominations. => Marsh: councillor | retiring Chair | chaired spoke
Councillors Marsh and Reed requested that their votes against be recorded. => Marsh: councillor | - | voted_against; Reed: councillor | - | voted_against
Councillor Marsh asked that the parish's thanks be sent to the staff. => Marsh: councillor | - | spoke
Councillor Marsh accepted the amendment. Councillor Reed accepted that times were hard. => Marsh: councillor | - | mentioned; Reed: councillor | - | spoke
Apologies for absence were received from the Chair, Councillor Marsh (substitute: Councillor Reed) and from Councillors Hill (substitute: Councillor Dale) and F Cole (substitute: Councillor Pugh). => Marsh: councillor | Chair | apologies; Reed: councillor | - | substitute; Hill: councillor | - | apologies; Dale: councillor | - | substitute; F Cole: councillor | - | apologies; Pugh: councillor | - | substitute
Apologies were received from Councillors Dr. Ann Marsh and Bo Reed. Councillor Cy Hill was in attendance as a substitute for Councillor Marsh. => Ann Marsh: councillor | - | apologies; Bo Reed: councillor | - | apologies; Cy Hill: councillor | - | present substitute
Apologies for absence were received from Mr D Marsh (Ms H Reed attended as substitute), Mr A Cole (Mr D Hill, Medical Director attended in his absence) and Ms B Dale, NHS England. => D Marsh: councillor | - | apologies; H Reed: councillor | - | present substitute; A Cole: councillor | - | apologies; D Hill: officer | Medical Director | present substitute; B Dale: other | NHS England | apologies
Apologies for absence were received from Patricia Marsh. Eugene Reed attended in her absence. => Patricia Marsh: councillor | - | apologies; Eugene Reed: councillor | - | present substitute
An apology for absence was received from Minal Marsh (Corporate Director, Finance) with Rav Reed (Deputy Director, Finance) attending as her representative. => Minal Marsh: officer | Corporate Director, Finance | apologies; Rav Reed: officer | Deputy Director, Finance | present substitute
It was noted that an apology for absence had been received from Councillor D P Marsh.\n\nIt was noted that, in accordance with Council Procedure Rule 4, Councillor M Reed had been appointed as a substitute member for Councillor D P Marsh. => D P Marsh: councillor | - | apologies; M Reed: councillor | - | substitute
Apologies for absence were received on behalf of:\n· Councillor Ann Marsh (Cabinet Member for Homes)\n· Aman Reed (Corporate Director, Renewal) – Ann Hill (Service Head, Property) was deputising. => Ann Marsh: councillor | Cabinet Member for Homes | apologies; Aman Reed: officer | Corporate Director, Renewal | apologies; Ann Hill: officer | Service Head, Property | substitute
Apologies for absence were received from Ann Marsh, Corporate Director, Place for whom Vicky Reed, Divisional Director, Growth was deputising. => Ann Marsh: officer | Corporate Director, Place | apologies; Vicky Reed: officer | Divisional Director, Growth | substitute
An apology for absence was received from Cllr Ejaz Marsh and CllrGary Reed attended as substitute. => Ejaz Marsh: councillor | - | apologies; Gary Reed: councillor | - | present substitute
Apologies were submitted on behalf of Councillor J. D. Marsh. => J. D. Marsh: councillor | - | apologies
Apologies were recorded from Councillor Marsh. => Marsh: councillor | - | apologies
There were apologies from Councillor Marsh, who was substituted by Councillor Reed. => Marsh: councillor | - | apologies; Reed: councillor | - | substitute
Councillor Marsh had given her apologies and Councillor Reed was substituting. => Marsh: councillor | - | apologies; Reed: councillor | - | substitute
Councillor Reed was present as substitute for Councillor Marsh. => Reed: councillor | - | present substitute; Marsh: councillor | - | absent
Councillor Reed (in place of Councillor Marsh) => Reed: councillor | - | substitute; Marsh: councillor | - | absent
It was noted that Councillor Reed was replacing Councillor Marsh for this meeting. => Reed: councillor | - | substitute; Marsh: councillor | - | absent
Councillor Reed was present as a Substitute Member for Councillor Marsh. => Reed: councillor | - | present substitute; Marsh: councillor | - | absent
Councillor Reed was substituting for Councillor Marsh, Councillor Mrs Hill was substituting for Councillor Cole and Councillor D Dale was substituting for Councillor Pugh. => Reed: councillor | - | substitute; Marsh: councillor | - | absent; Hill: councillor | - | substitute; Cole: councillor | - | absent; D Dale: councillor | - | substitute; Pugh: councillor | - | absent
Councillor Reed attended as a substitute for Councillor Marsh, Councillor Hill attended as a substitute for Councillor Cole and Councillor Dale attended as a substitute for Councillor Pugh. => Reed: councillor | - | present substitute; Marsh: councillor | - | absent; Hill: councillor | - | present substitute; Cole: councillor | - | absent; Dale: councillor | - | present substitute; Pugh: councillor | - | absent
Apologies for absence were received from Councillors Ann Marsh and Bo Reed. Mary Hill, John Cole and Mark Dale => Ann Marsh: councillor | - | apologies; Bo Reed: councillor | - | apologies; Mary Hill: councillor | - | apologies; John Cole: councillor | - | apologies; Mark Dale: councillor | - | apologies
The following Councillors were in attendance as observers:\n\nCouncillors Marsh, Mrs Reed, Hill, Cole, Dale, Pugh, Bell, Cope, Fox, Gray, Mrs Ing and D Jay. => Marsh: councillor | - | present; Reed: councillor | - | present; Hill: councillor | - | present; Cole: councillor | - | present; Dale: councillor | - | present; Pugh: councillor | - | present; Bell: councillor | - | present; Cope: councillor | - | present; Fox: councillor | - | present; Gray: councillor | - | present; Ing: councillor | - | present; D Jay: councillor | - | present
Apologies were received from Councillor Ann Marsh (who was substituted by Councillor Jo Sergeant) and Councillor Bo Reed. => Ann Marsh: councillor | - | apologies; Jo Sergeant: councillor | - | substitute; Bo Reed: councillor | - | apologies
Councillor Marsh sent apologies for lateness. => Marsh: councillor | - | apologies
Councillor Marsh had sent his apologies as he was attending another meeting. => Marsh: councillor | - | apologies
Interests were declared by:\n\nMr L C Marsh - declared a DPI in respect of Agenda item 8 as he worked for a charity.\n\nMr A C Reed - declared an interest in item 10 as his sister worked there. => L C Marsh: councillor | - | declared_interest; A C Reed: councillor | - | declared_interest
The following interests were declared at the meeting:\n(i) Councillors Marsh, Reed and Hill (Cabinet Members) – Interest in the called-in items; attended under a dispensation. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest; Hill: councillor | - | declared_interest
The following declarations of interest were made:\n\nApplication 24/0453 – 30 Mill Road\n(Minute No.     )\n\nCouncillor Marsh – had worked with the Parish Council on the plan. Councillor Marsh elected to speak on the item. => Marsh: councillor | - | declared_interest
Councillor Marsh made a personal declaration in that his wife was a volunteer at the museum. => Marsh: councillor | - | declared_interest
Councillor D Marsh declared a personal and prejudicial in applications 09/1300 and 09/1296 on the grounds that he was a board member. => D Marsh: councillor | - | declared_interest
During consideration of the item Councillor Marsh declared an Other Registrable Interest as a trustee. => Marsh: councillor | - | declared_interest
Note: Having made a declaration, Councillor G Marsh withdrew from the meeting during this item and the Vice-Chairman, Councillor J Reed, took the Chair. => G Marsh: councillor | - | declared_interest; J Reed: councillor | Vice-Chairman | chaired
In the interests of openness, Councillor C Marsh declared that he had an acquaintance with one of the neighbours. => C Marsh: councillor | - | declared_interest
For transparency, Councillor Marsh stated that she lived near the site. => Marsh: councillor | - | declared_interest
Councillor Marsh disclosed that he knew the applicant. => Marsh: councillor | - | declared_interest
Councillor Marsh declared a ‘significant other interest’ with reference to application 14/506664. => Marsh: councillor | - | declared_interest
Councillors Marsh, Reed and Hill declared that they had been lobbied on the application. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest; Hill: councillor | - | declared_interest
Councillor Marsh advised that he would leave the room as he had a disclosable pecuniary interest. => Marsh: councillor | - | declared_interest
A non-pecuniary interest was declared by Councillor Marsh as a member of the club. => Marsh: councillor | - | declared_interest
Declarations of interest were received from Councillors Marsh and Reed. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Councillor Marsh registered an interest in item 6. => Marsh: councillor | - | declared_interest
The Chair asked Councillor Marsh whether he had an interest. Councillor Marsh said that he had no interest to declare. => Marsh: councillor | - | spoke
Officers attending: Zena Marsh, Area Highway Manager => Zena Marsh: officer | Area Highway Manager | present
Officers present: Zena Marsh, Area Highways Manager (AHM)\n\nAlso present: Mr Colin Reed, Cabinet Lead Member for Place (CLMP) => Zena Marsh: officer | Area Highways Manager | present; Colin Reed: councillor | Cabinet Lead Member for Place | present
Officers: Stuart Marsh (Chief Executive) and Sarah Reed (Corporate Services). => Stuart Marsh: officer | Chief Executive | present; Sarah Reed: officer | Corporate Services | present
Present: Councillor Mrs Marsh (Chairman)\nCouncillors Reed (Vice-Chairman), Hill, Mrs Dale, Dr Cole and Pugh\nOfficers in Attendance: Tim Archer (Principal Planning Officer), Jo Smith (Lawyer) and Charlotte Oben\n(Planning Officer)\nOther Members in Attendance: Councillors Vale and Lockhart => Marsh: councillor | Chairman | chaired present; Reed: councillor | Vice-Chairman | present; Hill: councillor | - | present; Dale: councillor | - | present; Cole: councillor | - | present; Pugh: councillor | - | present; Tim Archer: officer | Principal Planning Officer | present; Jo Smith: officer | Lawyer | present; Charlotte Oben: officer | Planning Officer | present; Vale: councillor | - | present; Lockhart: councillor | - | present
Members and Officers present: Mr G Marsh (Chairman), Mrs A Reed, Ms D Hill, Mrs R Vale (Clerk). => G Marsh: councillor | Chairman | chaired present; A Reed: councillor | - | present; D Hill: councillor | - | present; R Vale: officer | Clerk | present
Also in Attendance: Mr Marsh (for item 4), Mr Reed (for item 6) => Marsh: public | - | present; Reed: public | - | present
RESOLVED that Councillor M F L Marsh be appointed Chairman for the meeting.\n\nIN THE CHAIR: COUNCILLOR M F L MARSH => M F L Marsh: councillor | Chairman | chaired present appointed
The Applicant, Mr Marsh, was present. => Marsh: public | Applicant | present
Mr S Marsh (objector) attended the meeting and addressed the Committee on this matter. => S Marsh: public | objector | spoke present
Mrs D Marsh had registered her intention to address the Committee on this matter but did not speak. => D Marsh: public | - | mentioned
A statement from Councillor B Marsh was read out by the Development Manager. => B Marsh: councillor | - | spoke
Roy Marsh (Public Protection Officer – Licensing) presented his report which outlined the objectives. Mr Marsh advised that one representation had been received. => Roy Marsh: officer | Public Protection Officer - Licensing | presented spoke
Key points raised by Martin Marsh on behalf of Hillshire Police were that there was no confidence in the holder. => Martin Marsh: other | - | spoke
Councillors Marsh, Reed, Hill-Cox and Dale then presented their annual reports and responded to Members’ questions. => Marsh: councillor | - | presented spoke; Reed: councillor | - | presented spoke; Hill-Cox: councillor | - | presented spoke; Dale: councillor | - | presented spoke
Councillor Marsh was not present to speak to his report, having given apologies for the meeting. => Marsh: councillor | - | apologies absent
Cllr Sam Marsh, Cabinet Member for Resources with Steve Reed, Chief Executive, Afaz Hill, Head of Corporate Strategy & Communities, Jennifer Dale, Director of Planning & Building Control set out the context of the decision. => Sam Marsh: councillor | Cabinet Member for Resources | presented; Steve Reed: officer | Chief Executive | presented; Afaz Hill: officer | Head of Corporate Strategy & Communities | presented; Jennifer Dale: officer | Director of Planning & Building Control | presented
Stephen Marsh, Chief Executive, provided a brief update on the election. => Stephen Marsh: officer | Chief Executive | presented
Councillor Marsh nominated Councillor Reed as Leader of the Council. This was seconded by Councillor Hill. There being no further nominations Councillor Reed was appointed Leader. => Marsh: councillor | - | moved; Reed: councillor | Leader of the Council | appointed; Hill: councillor | - | seconded
In the absence of the Chair, Dr Andy Marsh Vice Chair chaired the meeting. => Andy Marsh: councillor | Vice Chair | chaired
Mr Hall-Reed had submitted written questions and received responses in advance of the meeting. => Hall-Reed: public | - | introduced
Councillor Marsh (not present) had submitted a question and received a written response. Councillor Reed put a supplementary on his behalf. => Marsh: councillor | - | introduced; Reed: councillor | - | spoke
(Cllr Marsh joined the meeting) => Marsh: councillor | - | present
Mr Jerry Marsh attended and put forward the following comment. => Jerry Marsh: public | - | spoke present
Councillor Marsh raised a Point of Order advising that the comments were offensive. => Marsh: councillor | - | spoke
Mr Richard Marsh, Principal Lawyer, presented the report and answered questions thereon. => Richard Marsh: officer | Principal Lawyer | presented spoke
The Mayor invited Councillor Marsh to pay tribute to Dave Reed who had sadly died recently. => Marsh: councillor | - | spoke; Dave Reed: public | - | mentioned
Mr G Marsh representing the Council’s External Auditor Grant Thornton commented on the good participation. => G Marsh: other | - | spoke
Mr Paul Marsh – Grant Thornton advised the Committee that work had begun. => Paul Marsh: other | Grant Thornton | spoke
The Chair asked Mr Marsh – Head of Corporate Finance to give a view on the workshop. Mr Marsh responded that he went annually. => Marsh: officer | Head of Corporate Finance | spoke
Councillor Sandra Marsh sought Council approval for a minute’s silence. Councillor Sandra Marsh moved to hold a minute’s silence, this was seconded by Councillor Tom Reed RESOLVED to hold it. => Sandra Marsh: councillor | - | moved spoke; Tom Reed: councillor | - | seconded
The Lord Mayor (Councillor Colin Marsh) reported with sadness the death of former Councillor Mike Reed who had served from 1984. => Colin Marsh: councillor | Lord Mayor | chaired spoke; Mike Reed: councillor | former Councillor | mentioned
Mr. Marsh presented a petition signed by 153 residents, requesting one-way traffic. => Marsh: public | - | presented
Petitions\n\nThe following petitions were received:\n\nFrom Councillor Stephanie Marsh re the closure of the library.\n\nTwo petitions from Councillor Dilip Reed re the pool. => Stephanie Marsh: councillor | - | introduced; Dilip Reed: councillor | - | introduced
In response to a supplementary question in respect of number 2, Councillor Marsh advised that a timeline could not be confirmed. => Marsh: councillor | - | spoke
In response to a question from Councillor Marsh, Mr Reed advised that work had begun. => Marsh: councillor | - | spoke; Reed: officer | - | spoke
Councillor A. Marsh asked, in relation to question 5, if fly-tipping could be examined. => A. Marsh: councillor | - | spoke
Members' Questions\n\nA question was received from Councillor Marsh who asked if the Leader had confidence in the Cabinet. In his supplementary Councillor Marsh noted that a member had withdrawn. => Marsh: councillor | - | introduced spoke
Councillor Marsh (as Leader of the Council), in presenting the report, drew attention to the risks. => Marsh: councillor | Leader of the Council | presented spoke
Presenting the report, the Cabinet Member for Finance, Councillor Marsh, said that reserves were low. => Marsh: councillor | Cabinet Member for Finance | presented spoke
The report was introduced by Councillor Marsh, Cabinet Member for Housing, who thanked the officers. => Marsh: councillor | Cabinet Member for Housing | introduced spoke
The Committee received a presentation from Ann Marsh, Head of Libraries, on the new strategy. => Ann Marsh: officer | Head of Libraries | presented
The Committee received a verbal update from Bo Reed (Service Manager). => Bo Reed: officer | Service Manager | presented
A verbal report was given by Councillor Marsh on the Task Group. => Marsh: councillor | - | presented spoke
The report was presented by the Portfolio Holder for Finance, Councillor Mike Marsh. => Mike Marsh: councillor | Portfolio Holder for Finance | presented
Members received a briefing from the Director of Public Health, Dr Ann Marsh. => Ann Marsh: officer | Director of Public Health | presented
The Panel heard from Ann Marsh, a foster carer, about her experience. => Ann Marsh: public | foster carer | spoke
The following members of the public spoke: Ann Marsh, Bo Reed and Cy Hill. => Ann Marsh: public | - | spoke; Bo Reed: public | - | spoke; Cy Hill: public | - | spoke
Councillors Marsh, Reed and Hill spoke in support of the motion and Councillor Dale spoke against. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke; Hill: councillor | - | spoke; Dale: councillor | - | spoke
The following Councillors spoke on the item: Councillors Marsh, Reed and Hill. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke; Hill: councillor | - | spoke
Public Speaking: Mr Marsh (objector), Mrs Reed (agent), Councillor Hill (ward member) => Marsh: public | objector | spoke; Reed: public | agent | spoke; Hill: councillor | ward member | spoke
Speakers:\nMr A Marsh (Objector)\nMs B Reed (Applicant)\nCouncillor C Hill (Ward Member) => A Marsh: public | Objector | spoke; B Reed: public | Applicant | spoke; C Hill: councillor | Ward Member | spoke
Councillor Marsh, speaking as Ward Councillor, objected to the loss of parking. => Marsh: councillor | Ward Councillor | spoke
With the permission of the Chair, Councillor Marsh spoke as the local member. => Marsh: councillor | local member | spoke
At the invitation of the Chair, Councillor Marsh addressed the Committee. => Marsh: councillor | - | spoke
Representations were made by Mr Marsh on behalf of the applicant. => Marsh: public | - | spoke
PRESENT:\nCouncillors Ann Marsh, Niall Gore, Peggy\nReed, Gerry Hill, Colin\nPike, Mick Moor, Pat Cole, Mark Wood\n => Ann Marsh: councillor | - | present; Colin Pike: councillor | - | present; Gerry Hill: councillor | - | present; Mark Wood: councillor | - | present; Mick Moor: councillor | - | present; Niall Gore: councillor | - | present; Pat Cole: councillor | - | present; Peggy Reed: councillor | - | present
The Chairman welcomed newly elected Cllr S Le Gray to the meeting. => S Le Gray: councillor | - | present
The Chairman welcomed the newly elected members, Cllrs Marsh and Reed. => Marsh: councillor | - | present; Reed: councillor | - | present
Cllr Hill then welcomed our newly appointed Chief Superintendent Paul Dale. => Hill: councillor | - | spoke; Paul Dale: other | Chief Superintendent | present
Cllr Marsh was newly elected Chairman of the Vale Trust. => Marsh: councillor | Chairman of the Vale Trust | mentioned
Three Members of the Public were present - Capt. & Mrs John Bell and Mrs Joy Thomas => John Bell: public | - | present; Joy Thomas: public | - | present
2 members of the public attended: Mr Marsh, Mrs Joy Dale => Joy Dale: public | - | present; Marsh: public | - | present
Present: Mr Hill (Chairman), Mrs Dale, Edmonds, Miss Gibson, Mr Reed. => Dale: councillor | - | present; Edmonds: councillor | - | present; Gibson: councillor | - | present; Hill: councillor | Chairman | chaired present; Reed: councillor | - | present
Present: Mr Hill, Mrs Dale, Clerk, Miss Gibson, Mr Reed. => Dale: officer | Clerk | present; Gibson: councillor | - | present; Hill: councillor | - | present; Reed: councillor | - | present
Cllrs Hogan, Glynn and Deputy Marsh suggested holding meetings in halls. => Glynn: councillor | - | spoke; Hogan: councillor | - | spoke; Marsh: other | Deputy | spoke
Deputy Marsh proposed and Deputy Reed seconded the projet. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Present: Jim Hill (Chair), Jean Reed, Flt Sgt Simon Dale => Jean Reed: councillor | - | present; Jim Hill: councillor | Chair | chaired present; Simon Dale: other | Flt Sgt | present
Present: Chair: Mr D Gray: Treasurer: Mr J Marsh\n     Mrs J Reed, Mrs L Dale, Mr H Orr => D Gray: councillor | Chair | chaired present; H Orr: councillor | - | present; J Marsh: councillor | Treasurer | present; J Reed: councillor | - | present; L Dale: councillor | - | present
An Cathaoirleach Councillor Jim Marsh presided. => Jim Marsh: councillor | Cathaoirleach | chaired
An Leas-Chathaoirleach, Cllr. A. Marsh, took the Chair. => A. Marsh: councillor | Leas-Chathaoirleach | chaired
With the consent of An Cathaoirleach, Cllr. A. Marsh asked about roads. => A. Marsh: councillor | - | spoke
At the request of An Cathaoirleach Cllr. A. Marsh spoke about roads. => A. Marsh: councillor | - | spoke
Mr Noel Marsh, on behalf of the Returning Officer, said a few words. => Noel Marsh: public | on behalf of the Returning Officer | spoke
Ms Ann Marsh (representing the Health Board) was welcomed. => Ann Marsh: other | representing the Health Board | present
Councillor Marsh, on behalf of the Labour Group, thanked the Mayor. => Marsh: councillor | - | spoke
Town Councillor Ann Marsh, representing Vale Town Council, spoke. => Ann Marsh: councillor | Town Councillor | spoke
The Clerk had met Stan Marsh of VQP on site. => Stan Marsh: other | VQP | mentioned
The Chairman congratulated Katie Marsh from Vale Swimming Club on her medal. => Katie Marsh: other | - | mentioned
Mr Marsh, on behalf of the applicant, addressed the Sub-Committee. => Marsh: public | on behalf of the applicant | spoke
Ms Ann Marsh, local resident, spoke in objection to the application. => Ann Marsh: public | local resident | spoke
Questions were put by Councillors Marsh and Reed. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
A number of questions were asked by Councillor Marsh about costs. => Marsh: councillor | - | spoke
Comments were received from Councillor Marsh. => Marsh: councillor | - | spoke
Councillor Marsh’s question was about bins. => Marsh: councillor | - | mentioned
Following a query by Councillor Marsh, the Director of Place, Bo Reed, undertook to circulate the figures. => Marsh: councillor | - | spoke; Bo Reed: officer | Director of Place | spoke
Responding to Councillor Marsh, the officer said that it was not. => Marsh: councillor | - | spoke
Councillor Marsh exercised his right of reply. => Marsh: councillor | - | spoke
Councillor Reed, in seconding the motion, reserved his right to speak. => Reed: councillor | - | seconded
Councillor Marsh was pleased to see the progress and Councillor Reed was concerned that it was slow. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
Councillor Marsh, who had called in the decision, set out his reasons. => Marsh: councillor | - | spoke
Councillor Marsh left the meeting at 7.20 pm and Councillor Reed arrived at 7.30 pm. => Marsh: councillor | - | mentioned; Reed: councillor | - | present
The Chairman, Councillor Marsh, welcomed everyone to the meeting. => Marsh: councillor | Chairman | chaired spoke
The Chair, Cllr Marsh, moved to the vote. => Marsh: councillor | Chair | chaired spoke
The Chair thanked Ann Marsh for attending and for her presentation. => Ann Marsh: public | - | presented present
The Chair welcomed Councillor Marsh to his first meeting. => Marsh: councillor | - | present
The Committee thanked Councillor Marsh for her service. => Marsh: councillor | - | mentioned
That Councillor Marsh be selected as Chairwoman (Elect) for the Municipal Year. => Marsh: councillor | - | appointed
Councillor A T Marsh signed the declaration of acceptance of office. Cllr Marsh returned thanks for his appointment. => A T Marsh: councillor | - | spoke
RESOLVED: That Councillor Marsh replace Councillor Reed on the Planning Committee. => Marsh: councillor | - | appointed; Reed: councillor | - | mentioned
The following members were appointed: Councillors Marsh, Reed and Hill. => Marsh: councillor | - | appointed; Reed: councillor | - | appointed; Hill: councillor | - | appointed
Education Services – Councillor Rhys Marsh\nCommunity Services – Councillor Jean Reed => Rhys Marsh: councillor | - | mentioned; Jean Reed: councillor | - | mentioned
It was proposed by Cllr Spencer Marsh and seconded by Seth Reed that Cllr Becky Hill be elected Chairman for the year. => Spencer Marsh: councillor | - | moved; Seth Reed: councillor | - | seconded; Becky Hill: councillor | - | appointed
Councillor Andy Marsh, Leader of the Council introduced the item and proposed accepting the recommendation. Councillor Duncan Reed, the Deputy Leader seconded the recommendations. => Andy Marsh: councillor | Leader of the Council | introduced moved; Duncan Reed: councillor | Deputy Leader | seconded
Councillor M W Marsh to move the following Motion duly seconded by Councillor A S Reed: => M W Marsh: councillor | - | introduced; A S Reed: councillor | - | seconded
Sophia Marsh (Grant Thornton) outlined the annual report. => Sophia Marsh: other | Grant Thornton | presented
Debra Marsh (Corporate Director Governance) clarified the position regarding the vote. => Debra Marsh: officer | Corporate Director Governance | spoke
Councillor Marsh (Cabinet Member for Leisure) and the Head of Leisure, Bo Reed, attended the meeting and answered questions. => Marsh: councillor | Cabinet Member for Leisure | spoke present; Bo Reed: officer | Head of Leisure | spoke present
Tom Marsh, Chief Finance Officer, and Ann Reed, Head of HR, gave a joint presentation. => Tom Marsh: officer | Chief Finance Officer | presented; Ann Reed: officer | Head of HR | presented
The Monitoring Officer, Bo Reed, advised members of the rules and Councillor Marsh thanked her. => Bo Reed: officer | Monitoring Officer | spoke; Marsh: councillor | - | spoke
Councillor Marsh gave details of his work as champion. => Marsh: councillor | - | spoke
Councillor Marsh shared his frustration; Councillor Reed echoed these views; and Councillor Hill agreed. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke; Hill: councillor | - | spoke
It was queried by Councillor Marsh whether the figures were right. => Marsh: councillor | - | spoke
The application had been called in by Councillor Robby Marsh. => Robby Marsh: councillor | - | mentioned
Mr Marsh has lived there since 1990 and objects to the scheme. => Marsh: public | - | spoke
Cllr Marsh asks if the bins could be emptied and Ann Reed agrees to check. => Marsh: councillor | - | spoke; Ann Reed: public | - | spoke
PC Ann Marsh of Hillshire Police spoke to the application. => Ann Marsh: other | PC | spoke
Councillor Marsh, the Shadow Cabinet Member for Roads, wished to know the cost. => Marsh: councillor | Shadow Cabinet Member for Roads | spoke
Public Questions\n\nQuestion from Ann Marsh to Councillor Reed, Cabinet Member for Transport => Ann Marsh: public | - | introduced; Reed: councillor | Cabinet Member for Transport | mentioned
Answer by Councillor Reed, Cabinet Member for Transport => Reed: councillor | Cabinet Member for Transport | spoke
Reply from Councillor Reed: => Reed: councillor | - | spoke
Councillor Marsh commended the report to Council. => Marsh: councillor | - | spoke
ACTION: Andrea Marsh => Andrea Marsh: public | - | mentioned
Contact: Ann Marsh  Democratic Services Officer => Ann Marsh: officer | Democratic Services Officer | mentioned
Councillor Marsh to MOVE and Councillor Reed to SECOND: => Marsh: councillor | - | introduced; Reed: councillor | - | mentioned
Motion 1 - Councillor Ann Marsh\n\nThis Council notes that rivers are dirty. => Ann Marsh: councillor | - | introduced
Notices of Motion\n\nMinutes:\n\nCouncillor Marsh proposed the following motion, seconded by Councillor Reed: => Marsh: councillor | - | moved; Reed: councillor | - | seconded
The following motion was submitted by Councillor Marsh: => Marsh: councillor | - | introduced
The following Notice of Motion had been received from Councillor Marsh and was seconded by Councillor Reed: => Marsh: councillor | - | introduced; Reed: councillor | - | seconded
Motion in the name of Councillor Marsh => Marsh: councillor | - | introduced
Councillor Marsh had given notice of the following motion: => Marsh: councillor | - | introduced
Members’ Questions\n\nMinutes:\n\n1. Question from Councillor Marsh to the Leader\n\nHow many homes were built? => Marsh: councillor | - | introduced
Members’ Questions\n\nMinutes:\n\nCouncillor Marsh to the Cabinet Member for Housing, Councillor Reed:\n\nHow many homes were built? => Marsh: councillor | - | introduced; Reed: councillor | Cabinet Member for Housing | mentioned
Public Questions\n\nMinutes:\n\nMr Ann-Lee Marsh asked the following question:\n\nWhen will it open?\n\nCouncillor Reed, Cabinet Member for Roads, replied that it was in May. => Ann-Lee Marsh: public | - | spoke; Reed: councillor | Cabinet Member for Roads | spoke
Public Question Time\n\nMinutes:\n\nBen Marsh asked about cycle lanes. The Leader, Councillor Reed, responded that a plan was coming. => Ben Marsh: public | - | spoke; Reed: councillor | Leader | spoke
Public Participation\n\nMinutes:\n\nMs Jo Marsh asked a question about trees on behalf of the Tree Group. => Jo Marsh: public | - | spoke
Public Questions\n\nQuestions had been received from Mr A Marsh, Ms B Reed and Mrs C Hill. => A Marsh: public | - | introduced; B Reed: public | - | introduced; C Hill: public | - | introduced
Petitions\n\nMinutes:\n\nCouncillor Marsh presented a petition on behalf of residents of Mill Road. => Marsh: councillor | - | presented
Petitions\n\nA petition was presented by Ms Ann Marsh. => Ann Marsh: public | - | presented
Petitions\n\nThe lead petitioner, Ann Marsh, presented the petition. => Ann Marsh: public | lead petitioner | presented
Ann Marsh and Bo Reed were in attendance for this item. => Ann Marsh: public | - | present; Bo Reed: public | - | present
(Councillor A Marsh, Cabinet Member for Roads, was present for this item.) => A Marsh: councillor | Cabinet Member for Roads | present
Also in attendance: Councillor Marsh (Portfolio Holder for Planning), Ann Reed (Head of Planning) => Marsh: councillor | Portfolio Holder for Planning | present; Ann Reed: officer | Head of Planning | present
In attendance:\n\nAnn Marsh        Head of Law\nBo Reed        Democratic Services Officer\n => Ann Marsh: officer | Head of Law | present; Bo Reed: officer | Democratic Services Officer | present
Present:    Councillor Ann Marsh (in the Chair)\n            Councillors Bo Reed, Cy Hill and Dee Dale\n\nAlso present:    Councillor Eve Cole\n\nApologies:    Councillor Fay Pugh\n => Ann Marsh: councillor | in the Chair | chaired present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present; Dee Dale: councillor | - | present; Eve Cole: councillor | - | present; Fay Pugh: councillor | - | apologies
PRESENT\n\nCouncillor Ann Marsh (Chair)\n\nCouncillors:\n\nBo Reed\nCy Hill\n\nOFFICERS\n\nDee Dale - Solicitor\n => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Cy Hill: councillor | - | present; Dee Dale: officer | Solicitor | present
Present: Cllr A Marsh (Chair), Cllr B Reed (Vice-Chair), Cllr C Hill and Cllr D Dale\nIn attendance: Ann Cole, Director of Place; Bo Pugh, Solicitor\n => A Marsh: councillor | Chair | chaired present; B Reed: councillor | Vice-Chair | present; C Hill: councillor | - | present; D Dale: councillor | - | present; Ann Cole: officer | Director of Place | present; Bo Pugh: officer | Solicitor | present
Members attending virtually: Councillors Marsh and Reed => Marsh: councillor | - | present; Reed: councillor | - | present
Councillors Marsh and Reed attended the meeting remotely. => Marsh: councillor | - | present; Reed: councillor | - | present
Councillor Marsh joined the meeting at 6.15 pm. => Marsh: councillor | - | present
Councillor Marsh arrived during this item. => Marsh: councillor | - | present
The Chair welcomed Ann Marsh, Chief Executive of the Trust, to the meeting. => Ann Marsh: other | Chief Executive of the Trust | present
The Director of Adult Services, Ann Marsh, together with Bo Reed, Head of Commissioning, attended to answer questions. => Ann Marsh: officer | Director of Adult Services | present; Bo Reed: officer | Head of Commissioning | present
The Chair invited Ann Marsh, Head of Waste, to present the report. => Ann Marsh: officer | Head of Waste | presented
The Leader of the Council, Councillor Marsh, introduced the report and, in doing so, highlighted the risks. => Marsh: councillor | Leader of the Council | introduced spoke
Councillor Marsh, the Cabinet Member for Homes introduced this item and explained the plan. => Marsh: councillor | Cabinet Member for Homes | introduced spoke
The Cabinet Member for Homes (Councillor Marsh) introduced the report. => Marsh: councillor | Cabinet Member for Homes | introduced
The report was introduced by Ann Marsh, Head of Waste. => Ann Marsh: officer | Head of Waste | introduced
Introduced by Ann Marsh, Head of Waste. => Ann Marsh: officer | Head of Waste | introduced
Ann Marsh introduced the report and Bo Reed, Service Manager, gave a presentation. => Ann Marsh: officer | - | introduced; Bo Reed: officer | Service Manager | presented
In introducing the report, Councillor Marsh said that costs had risen. => Marsh: councillor | - | introduced spoke
Introducing the report, Councillor Marsh said that costs had risen. => Marsh: councillor | - | introduced spoke
Councillor Marsh moved the report and Councillor Reed seconded it. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Councillor Marsh moved and Councillor Reed seconded the recommendations. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
The recommendations were moved by Councillor Marsh and seconded by Councillor Reed. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
It was proposed by Councillor Marsh, and seconded by Councillor Reed, that the report be noted. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
On the motion of Councillor Marsh, seconded by Councillor Reed, it was resolved. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
A motion to approve was proposed by Councillor Marsh. This was seconded by Councillor Reed. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Councillor Marsh, as Chair, moved the recommendation. => Marsh: councillor | Chair | chaired moved
Moved: Councillor Marsh   Seconded: Councillor Reed => Marsh: councillor | - | moved; Reed: councillor | - | seconded
(Moved by Councillor Marsh, seconded by Councillor Reed) => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Councillor Marsh then moved an amendment, which was seconded by Councillor Reed. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Councillor Marsh moved, with the agreement of his seconder, Councillor Reed, a revised motion. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Proposer Councillor Marsh, Seconder Councillor Reed => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Upon being proposed by Councillor Marsh and seconded by Councillor Reed, it was agreed. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Councillor Marsh asked that his vote against be recorded. => Marsh: councillor | - | voted_against
Councillors Marsh (Chairman), Reed and Hill were elected to the panel. => Marsh: councillor | Chairman | appointed; Reed: councillor | - | appointed; Hill: councillor | - | appointed
RESOLVED: That Councillors Marsh, Reed and Hill be appointed to the Task Group. => Marsh: councillor | - | appointed; Reed: councillor | - | appointed; Hill: councillor | - | appointed
Councillor Marsh was elected Chair for the municipal year and took the chair. => Marsh: councillor | Chair | chaired appointed
Councillor Marsh was ELECTED to the Harbour Board. => Marsh: councillor | - | appointed
The Council appoints Councillor Marsh to the Harbour Board. => Marsh: councillor | - | appointed
There being no other nominations, Councillor Marsh was duly elected as Vice-Chair. => Marsh: councillor | Vice-Chair | appointed
To appoint Councillor Marsh to the Board in place of Councillor Reed. => Marsh: councillor | - | appointed; Reed: councillor | - | mentioned
Planning Committee: Councillor Marsh to replace Councillor Reed => Marsh: councillor | - | appointed; Reed: councillor | - | mentioned
Councillor Marsh (Con) said that Councillor Reed (Lab) was wrong. => Marsh: councillor | - | spoke; Reed: councillor | - | mentioned
Cllr Marsh commented: ‘This is good news.’ => Marsh: councillor | - | spoke
Councillor Marsh: The Leader should resign. => Marsh: councillor | - | mentioned
· Councillor Marsh sought clarification on cost.\n· Councillor Reed – asked about staffing. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
Mr Tom Marsh, Chairman of the Friends of the Park, spoke against the plan. => Tom Marsh: public | Chairman of the Friends of the Park | spoke
Parish Councillor Ann Marsh, on behalf of Hillford Parish Council, spoke in objection. => Ann Marsh: councillor | Parish Councillor | spoke
Mr Ben Marsh (on behalf of the residents) and Ms Jo Reed (the applicant’s agent) addressed the Committee. => Ben Marsh: public | on behalf of the residents | spoke; Jo Reed: public | applicant's agent | spoke
The Committee heard representations from Ben Marsh (objector) and Jo Reed (agent). => Ben Marsh: public | objector | spoke; Jo Reed: public | agent | spoke
In accordance with the public speaking procedure, Ben Marsh, a neighbour, spoke against and Jo Reed, the agent, spoke in support. => Ben Marsh: public | neighbour | spoke; Jo Reed: public | agent | spoke
Statement in objection: Ben Marsh\nStatement in support: Jo Reed => Ben Marsh: public | - | spoke; Jo Reed: public | - | spoke
Ward Councillor Marsh spoke on the application. => Marsh: councillor | Ward Councillor | spoke
Ward Member Councillor Ann Marsh addressed the meeting. => Ann Marsh: councillor | Ward Member | spoke
Councillor Marsh in the Chair => Marsh: councillor | - | chaired
Councillor Marsh (Chair) opened the meeting. => Marsh: councillor | Chair | chaired
The Mayor, Councillor Ann Marsh, announced that she had opened a library. => Ann Marsh: councillor | Mayor | spoke
Councillor Marsh declared a personal interest and took no part in the vote. => Marsh: councillor | - | declared_interest
Councillor Marsh – Item 5 – Non-pecuniary – trustee of the hall => Marsh: councillor | - | mentioned
Declarations of Interest\n\nMinutes:\n\nCouncillor Marsh – Item 5 – Non-pecuniary – trustee of the hall => Marsh: councillor | - | declared_interest
Declarations of Interest\n\nMinutes:\n\nIn relation to item 5, Councillors Marsh and Reed stated that they were members of the club. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Disclosure of Interests\n\nMinutes:\n\nItem 5: Councillor Marsh as a school governor. => Marsh: councillor | - | declared_interest
Declarations of Interest\n\nMinutes:\n\nThere were no declarations of interest. The Chair, Councillor Marsh, reminded members of the code. => Marsh: councillor | Chair | chaired spoke
Declarations of Interest\n\nMinutes:\n\nCouncillor Marsh advised that he was a tenant of the Council. => Marsh: councillor | - | declared_interest
Declarations of Interest\n\nMinutes:\n\nThe Monitoring Officer, Ann Reed, advised that a dispensation had been granted to Councillor Marsh. => Ann Reed: officer | Monitoring Officer | spoke; Marsh: councillor | - | mentioned
Apologies for Absence\n\nMinutes:\n\nCouncillors Marsh, Reed and Hill. => Marsh: councillor | - | apologies; Reed: councillor | - | apologies; Hill: councillor | - | apologies
Apologies for Absence\n\nMinutes:\n\nApologies were received from Ann Marsh and Bo Reed (Cy Hill substituting). => Ann Marsh: councillor | - | apologies; Bo Reed: councillor | - | apologies; Cy Hill: councillor | - | substitute
Apologies were received from Cllr A Marsh with Cllr B Reed substituting. => A Marsh: councillor | - | apologies; B Reed: councillor | - | substitute
Apologies and Substitutions\n\nMinutes:\n\nCouncillor Marsh for Councillor Reed. => Marsh: councillor | - | substitute; Reed: councillor | - | apologies
Councillor Marsh (sub for Councillor Reed) => Marsh: councillor | - | substitute; Reed: councillor | - | absent
Substitutes: Councillor Marsh (for Councillor Reed) => Marsh: councillor | - | substitute; Reed: councillor | - | absent
Apologies for lateness were received from Councillor Marsh. => Marsh: councillor | - | apologies
No apologies were received but Councillor Marsh was late. => Marsh: councillor | - | mentioned
Apologies: Cllrs Marsh, Reed. => Marsh: councillor | - | apologies; Reed: councillor | - | apologies
Absent: Councillor Marsh => Marsh: councillor | - | absent
Councillor Marsh was absent without apology. => Marsh: councillor | - | absent
5 Motions\n\nMotion 1\n\nIn pursuance of the rules, Councillor Julie Marsh MOVED and Councillor Ali Reed SECONDED the following Motion. => Julie Marsh: councillor | - | moved; Ali Reed: councillor | - | seconded
Councillors Marsh and Councillor Reed both declared an affected interest in agenda item 12. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Declarations of Interest\n\nMinutes:\n\nMinute Number       Member                                             Level of Interest\n\n0654                           Councillor Mary Marsh                  Disclosable Pecuniary Interest\n\n0655             Councillor James Reed              Significant Other Interest => Mary Marsh: councillor | - | declared_interest; James Reed: councillor | - | declared_interest
Procedural Business\n\n1.1 Councillor Marsh declared that she was substituting for Councillor Reed. => Marsh: councillor | - | substitute; Reed: councillor | - | absent
Public Questions\n\nMinutes:\n\nQuestion to the Elected Mayor from Ms D Marsh of North Hill\n\nWhat is happening? => D Marsh: public | - | introduced
Public Questions\n\nMinutes:\n\na)    John Marsh of Mill Hill ward asked the following question of Councillor Reed, Cabinet member for Adults\n\nHow many? => John Marsh: public | - | spoke; Reed: councillor | Cabinet member for Adults | mentioned
Questions\n\nMinutes:\n\n1. Cllr L Marsh referred to the Cabinet meeting in May. She asked what had been done. - The Leader of the Council, Cllr Rae Reed and Health Portfolio Holder, Cllr P Hill, responded. => L Marsh: councillor | - | spoke; Rae Reed: councillor | Leader of the Council | spoke; P Hill: councillor | Health Portfolio Holder | spoke
(2) Mr Marsh took the chair, made his Declaration of Acceptance of Office, and returned thanks for his election. => Marsh: councillor | - | chaired spoke
The Chairman invited Members to speak, and tributes were paid to Mrs Marsh by Mr Reed, Dr Hill and Ms Dale. => Marsh: public | - | mentioned; Reed: councillor | - | spoke; Hill: councillor | - | spoke; Dale: councillor | - | spoke
As there were no further nominations, Mr Marsh declared Mr Rick Reed as Chairman of the County Council. => Marsh: public | - | mentioned; Rick Reed: councillor | Chairman of the County Council | appointed
Members noted that Mr R Marsh had been appointed to serve on the Committee in place of Mr R J Reed. => R Marsh: councillor | - | appointed; R J Reed: public | - | mentioned
RESOLVED: To note the attendance of the following duly appointed Reserve Members:-\n\nOrdinary Member\n\n \n\nReserve Member\n\n \n\nCouncillor Ramji Marsh\n\nCouncillor Ameet Reed\n\nCouncillor Honey Hill\n\nCouncillor James Dale => Ramji Marsh: councillor | - | absent; Ameet Reed: councillor | - | present substitute; Honey Hill: councillor | - | absent; James Dale: councillor | - | present substitute
Motions on Notice\n\n1.    Councillor Marsh, Leader of the Labour Party:\n\nThis Council moves to amend the constitution. => Marsh: councillor | Leader of the Labour Party | introduced
Notices of Motion\n\nMinutes:\n\nCouncillor Marsh\n\nThe motion was moved by Councillor Marsh and seconded by Councillor Reed and referred to the Executive. => Marsh: councillor | - | introduced moved; Reed: councillor | - | seconded
Miss Diane Marsh, Cabinet Member for Adult Social Care, provided an update on the following: => Diane Marsh: councillor | Cabinet Member for Adult Social Care | presented
Apologies for absence were received from Cllrs R Marsh and N Reed. Cllrs L Hill, A Dale and M Cole attended as substitutes. => R Marsh: councillor | - | apologies; N Reed: councillor | - | apologies; L Hill: councillor | - | present substitute; A Dale: councillor | - | present substitute; M Cole: councillor | - | present substitute
An apology for absence was submitted by Ms C Marsh. => C Marsh: councillor | - | apologies
Having given due notice Councillor Terry Marsh advised that he was substituting for Councillor Paul Reed. => Terry Marsh: councillor | - | substitute; Paul Reed: councillor | - | absent
Apologies\n\nMembers are reminded to give notice.\n\nMinutes:\n\nCllr A Marsh. => A Marsh: councillor | - | apologies
Declaration of Interests\n\nMinutes:\n\nCouncillor Mick Marsh informed the Panel that he was a retired Police Officer. => Mick Marsh: councillor | - | declared_interest
Mr S J Marsh declared that he had a close relative who was looked after. => S J Marsh: councillor | - | declared_interest
Cllr Ms Marsh disclosed a pecuniary interest in item 4, on the grounds that she was a tenant. There was no discussion. She did not vote. => Marsh: councillor | - | declared_interest
The deputation’s spokesperson, Daniel Marsh, addressed the meeting. => Daniel Marsh: public | deputation's spokesperson | spoke
The deputation asked a question of Councillor Peter Marsh, leader of the council, who provided an oral response. => Peter Marsh: councillor | leader of the council | spoke
Councillors Peter Marsh, Mark Reed and Ali Hill-Dale asked questions of the deputation. => Peter Marsh: councillor | - | spoke; Mark Reed: councillor | - | spoke; Ali Hill-Dale: councillor | - | spoke
Catherine Marsh updated the Board regarding the action plan. => Catherine Marsh: officer | - | spoke
The Chairman allowed Councillor Marsh, who was not a Board Member, to address the Board. => Marsh: councillor | - | spoke
Cllr Richard Marsh, Cabinet Member Children and Young People, was in attendance to respond to members’ questions. => Richard Marsh: councillor | Cabinet Member Children and Young People | present
MOVED BY               Councillor Christine Marsh\n\nSECONDED BY      Councillor Stuart Reed => Christine Marsh: councillor | - | moved; Stuart Reed: councillor | - | seconded
Sharon Marsh, Strategic Director & Monitoring Officer; introduced the report. => Sharon Marsh: officer | Strategic Director & Monitoring Officer | introduced
These points were responded to by Sharon Marsh, Strategic Director. => Sharon Marsh: officer | Strategic Director | spoke
Councillor Ann Marsh stood down as Chair for this item. Councillor Rick O. Reed, Vice-Chair took the Chair. => Ann Marsh: councillor | - | mentioned; Rick O. Reed: councillor | Vice-Chair | chaired
Councillor David Marsh nominated Councillor Rona Reed as Chairman and this was seconded by Councillor Brian Hill. => David Marsh: councillor | - | moved; Rona Reed: councillor | Chairman | appointed; Brian Hill: councillor | - | seconded
Councillor Marsh joined the meeting at 11.15am (noted in item 8). => Marsh: councillor | - | present
Jo Marsh, representing the special schools, agreed to continue. => Jo Marsh: public | representing the special schools | spoke
Ann Marsh, Director of Place (virtually), answered questions. => Ann Marsh: officer | Director of Place | spoke
The Committee considered a report of the Director of Finance, Ann Marsh. => Ann Marsh: officer | Director of Finance | mentioned
The Strategic Director for Place, Ann Marsh, and the Head of Parking, Bo Reed, attended for this item. => Ann Marsh: officer | Strategic Director for Place | present; Bo Reed: officer | Head of Parking | present
Ann Marsh (AM), Head of Parking, presented the report. AM noted that fines had risen. => Ann Marsh: officer | Head of Parking | presented
The Chair invited questions from the Committee. Councillor Marsh asked about fines. In reply, Ann Reed said that they had risen. => Marsh: councillor | - | spoke; Ann Reed: public | - | spoke
Councillor Marsh asked what had been done. Bo Reed (Service Director) responded that work had begun, and Ann Hill added that it would end in May. => Marsh: councillor | - | spoke; Bo Reed: officer | Service Director | spoke; Ann Hill: public | - | spoke
The Cabinet Member for Roads, Councillor Marsh, and the Leader, Councillor Reed, thanked staff. => Marsh: councillor | Cabinet Member for Roads | spoke; Reed: councillor | Leader | spoke
The Leader of the Council, Cllr Ray Marsh and Health Portfolio Holder, Cllr P Reed, responded. => Ray Marsh: councillor | Leader of the Council | spoke; P Reed: councillor | Health Portfolio Holder | spoke
Councillor Marsh, Deputy Leader and Cabinet Member for Finance, Assets and Growth, moved the recommendations. => Marsh: councillor | Deputy Leader and Cabinet Member for Finance, Assets and Growth | moved
Councillor Marsh (Labour) moved, and Councillor Reed (Conservative) seconded, an amendment. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
The Independent Person, Mr Ben Marsh, was present. => Ben Marsh: other | Independent Person | present
The Council’s external auditor, Jo Marsh of Ernst & Young, presented the plan. => Jo Marsh: other | external auditor | presented
Jo Marsh, Partner, Ernst & Young, presented the plan. => Jo Marsh: other | Partner, Ernst & Young | presented
Superintendent Ann Marsh and Inspector Bo Reed of Hillshire Police gave a presentation. => Ann Marsh: other | Superintendent | presented; Bo Reed: other | Inspector | presented
Dr Sam Marsh, Clinical Lead for the Integrated Care Board, outlined the proposals. => Sam Marsh: other | Clinical Lead for the Integrated Care Board | presented
Present: R Marsh Esq (Vice Chairman) Mrs S Reed L Hill Esq Mrs A Dale => A Dale: councillor | - | present; L Hill: councillor | - | present; R Marsh: councillor | Vice Chairman | present; S Reed: councillor | - | present
An apology for absence was received from G R Marsh Esq. => G R Marsh: councillor | - | apologies
ACFO Marsh introduced the report and DCFO Ann Reed answered. => Ann Reed: officer | DCFO | spoke; Marsh: officer | ACFO | introduced
Name of Councillor Responding\n\nCouncillor Marsh replied. => Marsh: councillor | - | spoke
Ann Marsh from Healthwatch Hillshire raised concerns. => Ann Marsh: other | Healthwatch Hillshire | spoke
Ann Marsh, Chief Executive of Hillshire Mind, spoke about funding. => Ann Marsh: other | Chief Executive of Hillshire Mind | spoke
Town Councillor Ann Marsh (Hillford Town Council) spoke against. => Ann Marsh: councillor | Hillford Town Council | spoke
Sir Bo Reed MP had written to the Leader. => Bo Reed: other | MP | mentioned
Councillor Ann Marsh MBE, Chairman of the Council, presided. => Ann Marsh: councillor | Chairman of the Council | chaired
Honorary Alderman Ann Marsh was present. => Ann Marsh: councillor | Honorary Alderman | present
Reverend Ann Marsh led prayers. => Ann Marsh: other | - | spoke
The Youth Mayor, Ali Reed, spoke about knife crime. => Ali Reed: public | Youth Mayor | spoke
Members noted that Councillor Marsh had replaced Councillor Reed on the Committee. => Marsh: councillor | - | appointed; Reed: councillor | - | mentioned
RESOLVED: To appoint Councillor Paul Marsh as Vice-Chair of the Committee. => Paul Marsh: councillor | Vice-Chair | appointed
The Board AGREED the appointment of Ann Marsh as the independent member. => Ann Marsh: other | independent member | appointed
Councillor Marsh was elected as Leader of the Council for a four year term. => Marsh: councillor | Leader of the Council | appointed
Councillor Marsh took his seat as Mayor. => Marsh: councillor | - | mentioned
MEMBERS PRESENT:\n\nCHAIRPERSON: Cllr. Cy Hill\nCllr. Bo Reed\nCllr. Di Marsh\nMr. Al Cole => Cy Hill: councillor | CHAIRPERSON | chaired present; Bo Reed: councillor | - | present; Di Marsh: councillor | - | present; Al Cole: councillor | - | present
Members Present:\nChair: Cllr Cy Hill\nVice-Chair: Cllr Bo Reed\nCllr Di Marsh => Cy Hill: councillor | Chair | chaired present; Bo Reed: councillor | Vice-Chair | present; Di Marsh: councillor | - | present
Present: Councillors Agnew, Bassi and Hill; the Director of Place\nCall-in of the Cabinet decision => Agnew: councillor | - | present; Bassi: councillor | - | present; Hill: councillor | - | present
It was resolved (Cllr Mole prop., Cllr Vole sec., Cllr Hill abstaining) to buy a bench. => Mole: councillor | - | moved; Vole: councillor | - | seconded; Hill: councillor | - | abstained
Agreed - Cllr J Mole (prop), Cllr K Vole (sec) => J Mole: councillor | - | moved; K Vole: councillor | - | seconded
RESOLVED to buy a bench (Cllr Mole prop, Cllr Vole sec). => Mole: councillor | - | moved; Vole: councillor | - | seconded
Cllr Hill, Cllr Mole, prop. Cllr Vole, sec. Cllr Reed => Hill: councillor | - | mentioned; Mole: councillor | - | mentioned; Vole: councillor | - | moved; Reed: councillor | - | seconded
Present: Cllr Hill, Cllr Reed; 3 residents incl. Mr. Cole & Mrs Dale; the Clerk, Ann Marsh. => Hill: councillor | - | present; Reed: councillor | - | present; Cole: public | - | present; Dale: public | - | present; Ann Marsh: officer | Clerk | present
Present: Cllr Hill, Cllr Reed and 3 members of the public (Mr Cole, Mrs Dale) => Hill: councillor | - | present; Reed: councillor | - | present; Cole: public | - | present; Dale: public | - | present
Present: Cllr Hill, two members of the public including Mr Cole, Cllr Reed, Ann Marsh (Clerk) => Hill: councillor | - | present; Reed: councillor | - | present; Cole: public | - | present; Ann Marsh: officer | Clerk | present
Present: Mr Hill, Mr Reed (Chair), two members of the public. Mrs Dale proposed the minutes. => Hill: councillor | - | present; Reed: councillor | Chair | chaired present; Dale: councillor | - | moved
"""

# text, with a list of three names for the dots => what each of them did
LISTS = """
Councillors ... spoke on the item. => spoke
Councillors ... contributed to the debate. => spoke
Councillors ... took part in the debate. => spoke
Councillors ... participated in the discussion. => spoke
Councillors ... all spoke in support. => spoke
The following Members spoke: Councillors .... => spoke
The following Councillors contributed to the debate: Councillors .... => spoke
The following Members took part in the discussion: Councillors .... => spoke
Members who spoke: Councillors ... => spoke
Speaking in the debate were Councillors .... => spoke
Those speaking were Councillors .... => spoke
Following a debate in which Councillors ... spoke, the motion was put. => spoke
Following a debate involving Councillors ..., the motion was put. => spoke
After contributions from Councillors ..., the motion was put to the vote. => spoke
Following contributions by Councillors ... the motion was carried. => spoke
Following comments from Councillors ..., the Leader replied. => spoke
Following a discussion in which Councillors ... took part, it was agreed. => spoke
The motion was debated, with contributions from Councillors .... => spoke
The motion was supported by Councillors .... => spoke
Debate took place with Councillors ... speaking. => spoke
In the ensuing debate Councillors ... expressed concern. => spoke
Questions were asked by Councillors .... => spoke
Members asked questions (Councillors ...) and officers responded. => spoke
There were questions from Councillors .... => spoke
Comments and questions were received from Councillors .... => spoke
In response to questions from Councillors ..., officers said that it would open. => spoke
In answer to Councillors ..., the officer said that it would. => spoke
Responding to questions raised by Councillors ..., officers explained. => spoke
Concerns were raised by Councillors ... about parking. => spoke
Concern was expressed by Councillors ... about parking. => spoke
It was suggested by Councillors ... that a visit be made. => spoke
Having been addressed by Councillors ..., the Committee resolved. => spoke
The Committee was addressed by Councillors .... => spoke
The Board heard from Councillors .... => spoke
The Panel received evidence from Councillors .... => spoke
Statements were made by Councillors .... => spoke
Councillors ... made statements. => spoke
Councillors ... put questions to the Leader. => spoke
Councillors ... thanked the officers. => spoke
Councillors ... indicated their support. => spoke
Councillors ... requested that a recorded vote be taken. => mentioned
A recorded vote was requested by Councillors .... => mentioned
A named vote was called for by Councillors .... => mentioned
Councillors ... were in support of the plan. => spoke
Councillors ... were of the view that it was late. => spoke
Councillors ... wished it to be noted that they were unhappy. => spoke
Councillors ... stood in support of the request. => spoke
The call-in was presented by Councillors .... => presented
Councillors ..., as the call-in signatories, explained their reasons. => spoke
Ward Councillors ... spoke against the application. => spoke
Councillors ... (Ward Members) spoke against the application. => spoke
With the consent of the Chair, Councillors ... spoke as ward members. => spoke
Speaking on the item were Councillors .... => spoke
Speakers: Councillors ... => spoke
Public speakers: Councillors ... => spoke
Debate: Councillors ... => spoke
Councillors ... all raised points about the road. => spoke
Councillors ... sent a statement that was read out. => spoke
Councillors ... undertook to provide the data. => spoke
Councillors ... agreed to meet. => spoke
Councillors ... had concerns about the plan. => spoke
Councillors ... were concerned that it was late. => spoke
Councillors ... advocated a new crossing. => spoke
Councillors ... corrected the figures. => spoke
Councillors ... spoke at length. => spoke
Councillors ... introduced the report. => introduced
Councillors ... jointly presented the item. => presented
Councillors ... briefed the Committee. => spoke
Councillors ... led the discussion. => spoke
Councillors ... replied to the debate. => spoke
Councillors ... summed up. => spoke
Councillors ... closed the debate. => spoke
Councillors ... queried the figures. => spoke
Councillors ... enquired about costs. => spoke
Councillors ... discussed the item. => spoke
Councillors ... debated the motion. => spoke
Councillors ... rejected the suggestion. => spoke
Councillors ... read a statement. => spoke
Councillors ... paid tribute to the officer. => spoke
Councillors ... associated themselves with the remarks. => spoke
Councillors ... drew attention to the report. => spoke
Councillors ... concurred. => spoke
Councillors ... responded. => spoke
Councillors ... urged caution. => spoke
Councillors ... voted against. => voted_against
Councillors ... left the meeting. => mentioned
Councillors ... were thanked. => mentioned
Councillors ... declared a pecuniary interest and left the room. => declared_interest
Councillors ... declared interests. => declared_interest
Councillors ... disclosed interests as members of the club. => declared_interest
Councillors ... each declared a personal interest. => declared_interest
Interests were declared by Councillors .... => declared_interest
Personal interests were disclosed by Councillors ... in item 4. => declared_interest
The following interests were declared: Councillors ..., as members of the club. => declared_interest
Councillors ... stated that they had an interest in item 5. => declared_interest
Councillors ... advised that they were members of the club and would declare an interest. => declared_interest
Apologies were received from Councillors .... => apologies
Apologies had been received on behalf of Councillors .... => apologies
Apologies for inability to attend were submitted from Councillors .... => apologies
Apologies for their inability to attend the meeting were submitted on behalf of Councillors .... => apologies
Councillors ... sent their apologies. => apologies
Councillors ... had tendered apologies. => apologies
Councillors ... gave their apologies for absence. => apologies
It was noted that Councillors ... had sent apologies. => apologies
It was reported that Councillors ... were unable to attend. => apologies
Councillors ... were unable to attend. => apologies
An apology was given for Councillors .... => apologies
The Chair announced apologies for Councillors .... => apologies
Councillors ... were present for part of the meeting. => present
Also present were Councillors .... => present
In attendance were Councillors .... => present
Councillors ... were also in attendance. => present
Councillors ... joined the meeting via Teams. => present
Councillors ... attended under Procedure Rule 12. => present
Councillors ... attended as observers. => present
Councillors ... entered the meeting. => present
That Councillors ... be appointed to the Board. => appointed
Councillors ... be elected as members. => appointed
The appointment of Councillors ... to the panel was agreed. => appointed
The following were appointed: Councillors ... => appointed
It was agreed that Councillors ... would serve on the group. => appointed
Councillors ... to be the representatives. => appointed
Councillors ... were nominated to the working party. => appointed
Councillors ... were co-opted. => appointed
"""

# each with a mover, Marsh, and a seconder, Reed
MOVINGS = """
Councillor Marsh, Deputy Leader and Cabinet Member for Finance, Assets and Growth, moved the recommendations, seconded by Councillor Reed.
Councillor Marsh (Cabinet Member for Finance, Assets and Growth) moved the recommendations. Councillor Reed seconded.
The Cabinet Member for Finance, Assets and Growth, Councillor Marsh, moved the report, which was seconded by Councillor Reed, Leader of the Council.
Councillor Marsh introduced the report, highlighted the key points (Appendix A) and moved the recommendations, which Councillor Reed seconded.
Councillor Marsh moved that the report be noted and this was seconded by Councillor Reed.
Councillor Marsh moved the motion. The motion was seconded by Councillor Reed.
The recommendations were moved by the Cabinet Member for Finance, Assets and Growth, Councillor Marsh, and seconded by the Leader of the Council, Councillor Reed.
The motion was formally moved by Councillor Marsh and formally seconded by Councillor Reed.
A motion by Councillor Marsh, seconded by Councillor Reed, was put to the vote.
On a motion by Councillor Marsh, seconded by Councillor Reed, it was resolved.
Councillor Marsh MOVED, and Councillor Reed SECONDED, the recommendation.
MOVED by Councillor Marsh. SECONDED by Councillor Reed.
Proposed: Cllr Marsh; Seconded: Cllr Reed
Proposed by: Cllr Marsh Seconded by: Cllr Reed
Proposer – Cllr Marsh, Seconder – Cllr Reed
Councillor Marsh put forward a motion, seconded by Councillor Reed, to defer.
Councillor Marsh put forward a proposal that the item be deferred, which was seconded by Councillor Reed.
Councillor Marsh tabled an amendment which was seconded by Councillor Reed.
Councillor Marsh suggested an amendment, seconded by Councillor Reed.
The Chair, Councillor Marsh, proposed the recommendation and this was seconded by Councillor Reed.
Councillor Marsh, as Chairman of the Committee, moved and Councillor Reed, Vice-Chairman, seconded the recommendations.
It was proposed by Councillor Marsh and seconded by Councillor Reed to approve the application.
It was moved (Councillor Marsh), seconded (Councillor Reed) and resolved.
It was moved (by Councillor Marsh) and seconded (by Councillor Reed)
Moved Councillor Marsh, Seconded Councillor Reed
The proposal to approve was moved by Councillor Marsh; Councillor Reed seconded.
Following a proposal by Councillor Marsh, seconded by Councillor Reed, it was agreed.
A proposal from Councillor Marsh to defer the item was seconded by Councillor Reed.
Councillor Marsh made a proposal to refuse, seconded by Councillor Reed.
Councillor Reed seconded the motion moved by Councillor Marsh.
Councillor Marsh duly proposed, Councillor Reed duly seconded and it was resolved.
Motion moved by Councillor Marsh, and duly seconded by Councillor Reed:
In moving the motion, Councillor Marsh said that it was right. In seconding the motion, Councillor Reed agreed.
Councillor Marsh having moved and Councillor Reed having seconded the motion, it was carried.
Having been moved by Councillor Marsh and seconded by Councillor Reed, the motion was carried.
With Councillor Marsh proposing and Councillor Reed seconding, it was carried.
Councillor Marsh moved approval of the application and Councillor Reed seconded the motion.
Councillor Marsh moved refusal, seconded by Councillor Reed, on the ground of noise.
"""

# titles under which who asks brought the question
QUESTIONS = """
Public Questions
Questions
Question Time
Members' Question Time
Questions on Notice
Written Questions
Oral Questions
Questions to the Leader
Public Question Time (15 minutes)
Public Participation
Statements, questions and petitions from the public
Items from the public
Petitions and Deputations
Petitions
Open Forum
Questions by Members of the Council
Questions from Members of the Public (Procedure Rule 11.1)
To answer questions from Councillors under Rule 12.2
Questions from the public and councillors
Public Questions and Petitions
12/24 Questions from Members
45. QUESTIONS BY MEMBERS UNDER STANDING ORDER 13
Receipt of Petitions
Public Forum
Questions of the Executive
Members Questions
Councillor Questions
Question and Answer Session
Questions for the Mayor
Formal Questions
"""

# below such a title: what tells that Marsh brought a question
ASKED = """
Mr A Marsh to ask the Leader of the Council:
Question 1 - Ann Marsh
Question 1: Ann Marsh
Question 1 (Ann Marsh)
Mr A Marsh (Hillford)
Question from: Ann Marsh
Q1 Ann Marsh
Q1. Councillor Marsh asked:
Ann Marsh - potholes
Councillor Marsh had submitted a question to the Leader.
Councillor Marsh submitted the following question:
The following question was asked by Ann Marsh:
The following question was received from Ann Marsh:
The following question had been submitted by Ann Marsh:
Question asked by Ann Marsh:
Question submitted by Ann Marsh of Mill Road:
Question by Ann Marsh:
Question put by Councillor Marsh to the Leader
A question had been received from Ann Marsh, who was not present.
Ann Marsh had given notice of a question.
From Ann Marsh
From Ann Marsh to the Leader
From: Ann Marsh
Ann Marsh submitted a petition.
Ann Marsh handed in a petition.
A petition from Ann Marsh with 40 signatures.
Supplementary question: Ann Marsh asked why.
Councillor Marsh - Will the Leader say when?
Questioner: Ann Marsh
Asked by: Ann Marsh
Name of questioner: Ann Marsh
Submitted by: Ann Marsh
"""

# who asks aloud below a title of questions: a speech
ASKED_ALOUD = r"""
Ann Marsh read out her question.
Ann Marsh queried the date.
Ann Marsh enquired when it would open.
Ann Marsh posed a question.
Ann Marsh wished to know when it would open.
Ann Marsh asked by way of a supplementary question why.
Ann Marsh, in a supplementary question, asked why.
As a supplementary question, Ann Marsh asked why.
Councillor Marsh (Labour) asked:
Councillor Marsh put the following question to the Leader:
Councillor Marsh asked Councillor Reed:
(a) Councillor Marsh asked the Leader of the Council, Councillor Reed
Ann Marsh rose on a point of order and asked for a written reply.
Mr Marsh of Mill Road addressed the Council and asked when it would open.
Councillor Marsh asked the Cabinet Member for Roads the following question:
"""

# what reads like one of these and says nothing of the kind: text => name: acts; ...
LOOK_ALIKES = r"""
Thames Water, Network Rail and Sport England advised that they had no objection. => nobody
Hillshire Police (Licensing Team) objected to the application. => nobody
The Head of Planning introduced the report and the Chair thanked her. => nobody
Natural England, Director of Operations, said no. => nobody
Members thanked Councillor Marsh for her work, and agreed that the report be noted. => Marsh: mentioned
The letter to Councillor Marsh was noted. => Marsh: mentioned
Councillor Marsh's motion was lost. => Marsh: mentioned
A tree at Marsh Lane, Head of the Valley, was felled. => nobody
The Chair asked whether Members had any interests. There were none. => nobody
It was noted that Councillor Marsh had left the authority. => Marsh: mentioned
Councillor Marsh declared the meeting open. => Marsh: mentioned
Councillor Marsh took no part in the debate. => Marsh: mentioned
Councillor Marsh is the ward member. => Marsh: mentioned
Councillor Marsh would present the report at the next meeting. => Marsh: mentioned
Councillor Marsh to circulate the note. => Marsh: mentioned
Action: Ann Marsh to update the tracker. => Ann Marsh: mentioned
The decision had been delegated to Ann Marsh, Director of Place. => Ann Marsh: mentioned
That authority be delegated to the Director of Place in consultation with Councillor Marsh. => Marsh: mentioned
The minutes of the meeting chaired last year were agreed. => nobody
The Marsh and Reed report was noted. => nobody
The Henry Cole School, Head of Year, was visited. => nobody
Elm Park Library, Manager's office, Mill Road. => nobody
The report of the Head of Legal Services, Grant Thornton, was received. => nobody
Councillor Marsh did not speak. => Marsh: mentioned
The former Chief Executive, Ann Marsh, had retired. => Ann Marsh: mentioned
Councillor Marsh would be substituted in future by a named member. => Marsh: mentioned
Councillor Marsh moved house. => Marsh: mentioned
Councillor Marsh has been in hospital and the Council sent its wishes. => Marsh: mentioned
It was moved by Councillor Marsh, seconded by Councillor Reed and agreed that the report be noted. => Marsh: moved; Reed: seconded
It was proposed by Councillor Marsh, seconded by Councillor Reed, and, on being put to the vote, agreed. => Marsh: moved; Reed: seconded
Councillor Marsh moved and Councillor Reed seconded and it was agreed that the report be noted. => Marsh: moved; Reed: seconded
"""


@pytest.mark.parametrize(("text", "expected"), rows_of(ROWS))
def test_people_of_a_wording(text: str, expected: str) -> None:
    assert list_people(text) == sorted(expected.split("; "))


@pytest.mark.parametrize(("text", "acts"), rows_of(LISTS))
def test_a_list_acts_together(text: str, acts: str) -> None:
    found = {
        p.name: " ".join(a.name for a in p.acts)
        for p in find_people(text.replace("...", "Marsh, Reed and Hill"))
    }
    assert found == dict.fromkeys(("Marsh", "Reed", "Hill"), acts)


@pytest.mark.parametrize("text", MOVINGS.strip().split("\n"))
def test_who_moved_and_who_seconded(text: str) -> None:
    found = {p.name: {a.name for a in p.acts} for p in find_people(text)}
    assert found.keys() == {"Marsh", "Reed"}
    assert "moved" in found["Marsh"]
    assert "moved" not in found["Reed"]
    assert "seconded" in found["Reed"]


@pytest.mark.parametrize("title", QUESTIONS.strip().split("\n"))
def test_titles_of_questions(title: str) -> None:
    asked = "A question from Ann Marsh was read out. Councillor Reed replied."
    marsh, reed = find_people(f"Agenda item\n\n{title}\n\nMinutes:\n\n1. {asked}\n")
    assert [act.name for act in marsh.acts] == ["introduced"]
    assert [act.name for act in reed.acts] == ["spoke"]


@pytest.mark.parametrize("text", ASKED_ALOUD.strip().split("\n"))
def test_who_asks_aloud_speaks(text: str) -> None:
    page = f"Public Questions\n\nMinutes:\n\n{text}\n\nWhen will it open?\n"
    marsh = next(p for p in find_people(page) if p.name.endswith("Marsh"))
    assert [act.name for act in marsh.acts] == ["spoke"]


@pytest.mark.parametrize("text", ASKED.strip().split("\n"))
def test_who_brought_a_question(text: str) -> None:
    page = f"Public Questions\n\nMinutes:\n\n{text}\n\nWhen will it open?\n"
    marsh = next(p for p in find_people(page) if p.name.endswith("Marsh"))
    assert "introduced" in {act.name for act in marsh.acts}


@pytest.mark.parametrize(("text", "expected"), rows_of(LOOK_ALIKES))
def test_look_alikes(text: str, expected: str) -> None:
    found = [f"{p.name}: {' '.join(a.name for a in p.acts)}" for p in find_people(text)]
    assert ("; ".join(sorted(found)) or "nobody") == expected
