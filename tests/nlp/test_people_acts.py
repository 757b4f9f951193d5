"""Who did what, where a list, a table or an office alone says so; and what only reads alike."""

import pytest

from nlp.annotations import ItemText
from nlp.people.component import find_people
from nlp.pipeline import annotate, annotate_item
from tests.nlp.people import rows_of

# text => name: acts; ... A \n in a text is a line's end.
SPEAKERS = r"""
Public Speakers:\n\nMr Bo Reed - in objection\nMrs Cy Hill - agent\n\nOfficers Present: Head of Law - D Dale => Bo Reed: spoke; Cy Hill: spoke; D Dale: present
Public speaking:\n\n(1) Mr B Reed, Applicant\n(2) Mrs C Hill, Bodley Parish Council\n\nThe Planning Officer showed the plan to Mr D Dale. => B Reed: spoke; C Hill: spoke; D Dale: mentioned
The Mayor welcomed the following people who had asked to make deputations:\n\nMr Bo Reed on item 14\nMs Cy Hill on item 9 => Bo Reed: spoke; Cy Hill: spoke
The undernoted speakers addressed the Committee:\n\nBo Reed             In Objection\n\nAnn Hill            In Support => Bo Reed: spoke; Ann Hill: spoke
Twelve statements had come in. The following attended to present their statements:\n\n1. Ann Hill\n2. David Dale (read out by Ann Hill)\n3. Sarah Cole => Ann Hill: spoke; David Dale: introduced; Sarah Cole: spoke
The following Members asked questions:\n\n· Councillor Reed\n· Councillors Hill and Dale => Reed: spoke; Hill: spoke; Dale: spoke
Objectors:\n\nMr Bo Reed\nMs Cy Hill did not attend.\n\nSupporters:\n\nMr Al Dale => Bo Reed: spoke; Cy Hill: absent; Al Dale: spoke
Public Participants:\n\nMr C Reed (Objector)\nMiss K Hill (Agent) => C Reed: spoke; K Hill: spoke
The signatories to the call-in are:\n\n1. Cllr Ann Reed\n2. Cllr Bo Hill => Ann Reed: introduced; Bo Hill: introduced
The Committee received representations from two objectors, Ann Reed and Councillor Bo Hill, and from a representative of the applicant, Mr Cy Dale. Mr Al Cole had written. => Ann Reed: spoke; Bo Hill: spoke; Cy Dale: spoke; Al Cole: mentioned
Representation was received in objection to the application by Mrs Reed and included:\n\n· the noise => Reed: spoke
The Committee received representations by Mrs J Reed, on behalf of Mr D Dale, and by the agent, Mr E Cole. => J Reed: spoke; D Dale: mentioned; E Cole: spoke
The Leader received questions on rents from Councillor Reed and on floods from Councillor Hill. => Reed: spoke; Hill: spoke
A deputation was received from Mr Al Reed on speeding. => Al Reed: spoke
Bob Reed, on behalf of the applicant, Ann Hill, objecting, and Councillor Dale, Ward Member, made representation to the Committee. => Bob Reed: spoke; Ann Hill: spoke; Dale: spoke
Councillor Reed, Leader of the Council, and, Councillor Hill, Leader of the Minority Group, made statements on the floods. => Reed: spoke; Hill: spoke
Councillor Reed considered that ten was enough. => Reed: spoke
Councillor Reed considered the report. => Reed: mentioned
Councillor Reed accepted the motion as a friendly amendment. => Reed: mentioned
"""

INTRODUCED = r"""
Agenda\n\n6.Question submitted by Councillor Reed\n\nI will ask how many. => Reed: introduced
Agenda\n\n11.Question\nsubmitted by Councillor Reed\n\nI will ask how many. => Reed: introduced
Public Questions\n\nMinutes:\n\nQuestion: Ann Reed\n\nWhen will the baths open? => Ann Reed: introduced
Notice of Motion Regarding "Fair Fares" - Given By Councillor Ann Reed => Ann Reed: introduced
Swift bricks (proposed by Cllr Reed, seconded by Cllr Hill)\n\nMinutes:\n\nCllr Reed proposed her motion. => Reed: introduced moved; Hill: seconded
Agenda item\n\nMotions\n\nMinutes:\n\nIt was proposed by Cllr Reed, seconded by Cllr Hill, that the fee be frozen. => Reed: moved; Hill: seconded
The amendment standing in the name of Councillor Reed was LOST. => Reed: mentioned
The motion in the name of Councillor Reed, seconded by Councillor Hill, was moved. => Reed: moved; Hill: seconded
The motion in the name of Councillor Reed was withdrawn. => Reed: introduced
For the Motion (2): Councillors Reed and Hill. => Reed: mentioned; Hill: mentioned
The Chair of the Panel, Councillor Reed, spoke to introduce the report. => Reed: introduced spoke
Councillors Reed and Hill have given notice of the following motion:- => Reed: introduced; Hill: introduced
Petitions were presented by Councillor Reed concerning parking. => Reed: presented
The motion in the name of Councillor Reed was out of order and was not put. => Reed: mentioned
The motion in the name of Councillor Reed lapsed. => Reed: mentioned
The motion in the name of Councillor Reed fell to be considered. => Reed: introduced
A petition signed by Councillor Reed's late father was received. => Reed: mentioned
A petition was received from Councillor Reed's ward. => Reed: introduced
"""

MORE_INTRODUCED = r"""
54 : PETITIONS\n\nThe following petitions were received:\n\nCounty Councillor Ann Reed 319 names calling for a crossing\nCounty Councillor Hill 88 names calling for a bin => Ann Reed: introduced; Hill: introduced
Motion submitted under Part 4A\n\n(a)  By Councillor P Reed:\n\nThat the fee be frozen.\n\nMinutes:\n\nCouncillor P Reed moved the motion. => P Reed: introduced moved
Motion submitted under Part 4A\n\nThe lane by Councillor Reed's farm was flooded. => Reed: mentioned
"""

INTERESTS = r"""
Cllr Reed expressed an interest as his aunt owns the mill. Cllr Hill expressed an interest as landowner. => Reed: declared_interest; Hill: declared_interest
Cllr Reed expressed an interest as a tenant of the farm. => Reed: declared_interest
Cllr Reed expressed an interest in joining. => Reed: spoke
Cllr Reed expressed interest in the scheme and asked for a visit. => Reed: spoke
Mr Reed declared that his son drives the bus and took no part in the debate.\n\nMrs Hill proposed, and Mr Dale seconded, that the fare be frozen. => Reed: declared_interest; Hill: moved; Dale: seconded
Councillor Reed declared the result of the ballot. => Reed: mentioned
2. Declarations of Interest / Datgan Buddiant Cllr Reed – item 8 (neighbour) 3. Minutes Proposed by Cllr Dale, seconded by Cllr Reed. => Reed: seconded declared_interest; Dale: moved
2. RECEIVE DECLARATIONS OF INTEREST | |\nCllr Reed – item 6, lives opposite | |\n3. APPROVE THE MINUTES | |\nCllr Hill asked for a comma. => Reed: declared_interest; Hill: spoke
3. Members' Interests\nCllrs Reed and Hill in any matters of the green. Cllr Dale; the grant to the church.\n4. Minutes\nCllr Cole thanked the Clerk. => Reed: declared_interest; Hill: declared_interest; Dale: declared_interest; Cole: spoke
613 DECLARATIONS OF INTEREST Councillor C.Reed, minute 616. 614 POLICE PC Al Hill attended. => C.Reed: declared_interest; Al Hill: present
The following declaration of interest was received in accordance with the Code: -\n\nCouncillor Item Interest\nReed Item 9 - Pension Fund\nHill Item 9 - Pension Fund\n\n53 : MINUTES\n\nCouncillors Reed and Hill were present. => Reed: present declared_interest; Hill: present declared_interest
Declarations of Interest\n\nMinutes:\n\n(Having declared an interest in the item Councillor L Reed left the meeting before the vote.) => L Reed: declared_interest
Councillor Reed declared a personal interest in item 9 and indicated that she would leave the meeting. => Reed: declared_interest
Councillor Reed advised that he had an interest in item 7. => Reed: declared_interest
Councillor Reed declared an interest in item 7. Councillor Reed said that the noise was bad. => Reed: spoke declared_interest
Councillor Reed declared an interest in item 9.\n\nIn response, Councillor Reed stated that £61 had been spent.\n\nNo interest was shown. => Reed: spoke declared_interest
Councillor Reed made a voluntary announcement that he knew the owner. => Reed: declared_interest
Councillor Reed - a personal interest in Minute 37 due to her membership of the Planning Committee => Reed: declared_interest
Declarations of Interest\n\nMinutes:\n\nThe following declarations of interest were made:\n\nApplication 24/1 - 25 Mill Close\n\nCouncillor Reed and Councillor Hill - had been asked about the plan but had given no view. => Reed: declared_interest; Hill: declared_interest
DECLARATIONS OF PERSONAL INTEREST.\n\nMinutes:\n\nCouncillor\n\nMinute Number\n\nNature of Interest\n\nA.L. Reed\n\n8 - Housing\n\nBrother works there\n\nP.M. Hill\n\n11 - Renewal\n\nLets a house => A.L. Reed: declared_interest; P.M. Hill: declared_interest
Declarations of Interest\n\nMinutes:\n\nCouncillor Reed declared an interest.\n\nCouncillor Hill addressed the Council on the car park.\n\nCouncillor Dale left the room for the debate. => Reed: declared_interest; Hill: spoke; Dale: mentioned
Menu\n\n  • Declarations of Interests\n\nCouncillor Reed responded that work would begin in May. => Reed: spoke
"""

OFFICES = r"""
Present: Ann Reed (Parish Clerk)\n\nThe clerk gave the balances. => Ann Reed: spoke present
Present: Ann Reed (Clerk)\n\nThe clerk's hours were noted. A deputy clerk said no. => Ann Reed: present
In attendance:\nAnn Reed, Leisure Manager\n\nAfter hearing a report from the Leisure Manager, the Committee agreed. => Ann Reed: spoke present
In attendance:\nAnn Reed, Leisure Manager\n\nThe Leisure Manager's report was noted. => Ann Reed: present
PRESENT: Councillor Ann Reed (Chairman)\n\nThe minutes were approved and signed by the Chairman. => Ann Reed: chaired present
Present: Councillors Reed (Chair), Hill and Dale\n\nThe Chairman thanked the staff. => Reed: chaired spoke present; Hill: present; Dale: present
In the Chair: The Mayor, Councillor Reed\n\nThe Mayor congratulated the rowing club. => Reed: chaired spoke present
Officers Present: D Marsh, Chief Executive\nMs M Hill, Director of Corporate Services\n\nThe Director of Corporate Services advised that it cost £41. => D Marsh: present; M Hill: spoke present
The Leader of the Council, Councillor Reed, presented the report. Asked whether it would rise, the Leader confirmed that it would. => Reed: presented spoke
Present: Councillors Reed (Chair), Hill and Dale\n\nA member thanked the Chairman. The report of the Chairman noted a loss. => Reed: chaired present; Hill: present; Dale: present
Present: Councillors Reed (Chair) and Hill\n\nThe Mayor thanked the staff. => Reed: chaired present; Hill: present
Cllr Reed, the Cabinet Member, and Cllr Hill, the Cabinet Member, came. The Cabinet Member replied that it was late. => Reed: mentioned; Hill: mentioned
Lord Provost Ann Reed, Bailie Bo Hill; and Councillors Cy Dale and Di Cole.\n\nLord Provost Ann Reed, in the Chair. => Ann Reed: chaired; Bo Hill: mentioned; Cy Dale: mentioned; Di Cole: mentioned
There being an equality of votes, the Mayor (Councillor Reed) gave a second and casting vote. => Reed: chaired
The Vice-Chair, Councillor Reed, sought nominations for Chair. => Reed: chaired
Councillor Reed welcomed everyone to the meeting. => Reed: chaired spoke
Councillor Reed welcomed the report. => Reed: spoke
The Mayor, Councillor Reed, adjourned the meeting. => Reed: chaired
COUNCILLOR ANN REED IN THE CHAIR => ANN REED: chaired
"""

INVITED = r"""
Mr Reed had been invited to speak but did not. Mrs Hill was invited to speak and did so. => Reed: mentioned; Hill: spoke
The Mayor invited the Cabinet Member for Streets, Councillor Reed, to respond to the debate. => Reed: spoke
PRESENT\n\nMembers of the Council\n\nTHE MAYOR: CLLR. ANN REED\n\nHILL, Sarah\nDALE, Tim\nCOLE, Mary => ANN REED: chaired present; Sarah HILL: present; Tim DALE: present; Mary COLE: present
PRESENT:\n\nNorth Ward:\n\nCouncillor P Laurence\n\nWest Ward:\n\nCouncillor A Hill => P Laurence: present; A Hill: present
"""

ABSENCES = r"""
a) Councillor Reed apologised for her inability to attend the meeting. => Reed: apologies
Absence was noted for Councillor Reed. => Reed: absent
Apologies for leaving early were given by Councillors Reed and Hill. => Reed: apologies; Hill: apologies
Councillor Reed apologised for the late papers. => Reed: spoke
Note: Cllr Reed provided his apologies. => Reed: apologies
"""

APPOINTED = r"""
RESOLVED UNANIMOUSLY - That Councillor Al Reed of 14 Mill Brow, Hazelby be elected Mayor of this Borough. => Al Reed: appointed
Councillor Reed received 17 votes and Councillor Hill 14 votes and Councillor Reed was declared duly elected. => Reed: appointed; Hill: mentioned
"""

INVERTED = r"""
PRESENT\n\nREED, Sarah\nHILL, Tim\nDALE, Professor Sir Anthony, BSc\nCOLE, Elizabeth => Sarah REED: present; Tim HILL: present; Anthony DALE: present; Elizabeth COLE: present
PRESENT\n\nReed, A.          Hill, B.J.\nDale, C.          Cole, D. => A. Reed: present; B.J. Hill: present; C. Dale: present; D. Cole: present
A note was sent to Reed, Ann's firm, in May. => nobody
PRESENT: Baroness Bev Reed\nBodley          Councillor Cy Hill => Bev Reed: present; Cy Hill: present
Councillor D Reed (Deputy Town Mayor) spoke. => D Reed: spoke
The Town Clerk and Deputy Town Clerk were there. => nobody
"""


ATTENDANCE = r"""
Present:\n\nCouncillors Present Councillors Present\nCouncillor J Reed Yes Councillor G Hill Yes\nCouncillor P Dale Yes Councillor R Cole Apologies\nCouncillor B Vale Yes Councillor F Pugh No\n\n7 MINUTES => J Reed: present; G Hill: present; P Dale: present; R Cole: apologies; B Vale: present; F Pugh: absent
Councillor A Reed (In the Chair)\nCouncillor B Hill - arrived at 7.02pm\nCouncillor C Dale\nIn Attendance:\nClaire Cole Town Clerk => A Reed: chaired present; B Hill: present; C Dale: present; Claire Cole: present
Councillor E. Reed (Bodley) (Chairman)\n\nPRESENT:\n\nCouncillors D. Hill, Mrs. J. Dale => E. Reed: chaired present; D. Hill: present; J. Dale: present
Present: Councillors Mrs Reed (Mayor), Hill and Dale => Reed: chaired present; Hill: present; Dale: present
Present: Councillors Hill, Reed (Mayor) and Dale => Hill: present; Reed: present; Dale: present
Present: Councillors Reed (Mayor), Hill (in the chair) and Dale => Reed: present; Hill: chaired present; Dale: present
The Worshipful the Mayor Councillor Ann Reed in the Chair\n\nCOUNCILLORS PRESENT:\n\nCouncillors Hill and Dale => Ann Reed: chaired present; Hill: present; Dale: present
Present: Councillors D Reed (Chair) and B Hill\n\nCouncillors not present: H. Dale and D. Cole.\n\nThe Town Clerk, Mrs. L.M. Vale, was also present. => D Reed: chaired present; B Hill: present; H. Dale: absent; D. Cole: absent; L.M. Vale: present
Present: Alderman Reed, Hill, Dale, Pugh; Councillors Cole, Vale => Reed: present; Hill: present; Dale: present; Pugh: present; Cole: present; Vale: present
Apologies for absence were received from:\n\nCouncillors Reed and Hill\n\nAlso Present:\n\nCouncillor Dale => Reed: apologies; Hill: apologies; Dale: present
Apologies were reported on behalf of the High Sheriff (Councillor Reed) and Alderman Hill. => Reed: apologies; Hill: apologies
Present for this item were Ann Reed (Director of Housing), Dr. Bo Hill (Clinical Director) and Di Dale (Head of Care). => Ann Reed: present; Bo Hill: present; Di Dale: present
The Committee welcomed to the meeting for this item Ann Reed, Chief Operating Officer, ICB. => Ann Reed: present
At 8.10pm Councillor Reed took his seat at the meeting. => Reed: present
"""

SUBSTITUTES = r"""
Apologies were received from Councillor A Reed (Substitute: Councillor T Hill). => A Reed: apologies; T Hill: substitute
Apologies: Councillors Vane Reed (Oona Hill substituting) and Ann Dale. => Vane Reed: apologies; Oona Hill: substitute; Ann Dale: apologies
Apologies were received from Mr D Reed (Ms H Hill attended as substitute). => D Reed: apologies; H Hill: present substitute
Councillor Reed sent apologies; Councillor Hill substituted. => Reed: apologies; Hill: substitute
The substitute attending the meeting on behalf of Ann Marsh was Bo Reed (Vale Fire Service). => Ann Marsh: absent; Bo Reed: present substitute
Apologies: Cllr A Marsh (sub. Cllr B Reed). => A Marsh: apologies; B Reed: substitute
Councillors Marsh and Reed were in attendance as substitute members. => Marsh: present substitute; Reed: present substitute
Apologies were received from Councillor Marsh. Councillors Reed and Hill were present as substitutes. => Marsh: apologies; Reed: present substitute; Hill: present substitute
Apologies were received from Councillor Marsh and Councillor Reed took her place as her substitute. => Marsh: apologies; Reed: substitute
Councillor Marsh attended as deputy for Councillor Reed. => Marsh: present substitute; Reed: absent
AGREED that Councillor Marsh be our representative in place of Councillor Reed. => Marsh: appointed; Reed: mentioned
RESOLVED that Councillor Marsh go on as representative, with Councillor Reed as his deputy. => Marsh: mentioned; Reed: mentioned
Councillor Marsh to be shown as Vice-Chair in place of Councillor Reed. => Marsh: mentioned; Reed: mentioned
Councillor Marsh attended on behalf of Councillor Reed. => Marsh: present substitute; Reed: mentioned
Mr Bo Reed attended on behalf of the applicant. => Bo Reed: present
"""

# who is in the chair, and who is only called so: text => name: acts; ...
CHAIRS = r"""
The Chair, Mrs Marsh, notified the Committee of two items. => Marsh: chaired spoke
The Chairman, Councillor B Marsh, adjourned the hearing for ten minutes. => B Marsh: chaired
Councillor Marsh, acting as Chair, moved the motion. => Marsh: chaired moved
The Cathaoirleach, Cllr Marsh, declared the amendment carried. => Marsh: chaired
The meeting closed at 9.05 pm.\n\nSigned: B Marsh, Chairman => B Marsh: chaired
The minutes were signed as a correct record by the Chairman, Councillor Marsh. => Marsh: chaired
Councillor Marsh thereupon took the Chair. => Marsh: chaired
The Chairman left the room, Councillor Marsh taking the chair. => Marsh: chaired
Cllr Marsh took over as Acting Chair for this item. => Marsh: chaired
It was agreed that Cllr Marsh would chair the meeting. => Marsh: chaired
The Lord Mayor (Councillor Marsh) welcomed the Consul of Italy. => Marsh: chaired spoke
The Chairman, Councillor Marsh, invited the Parish Council to nominate a Chairman. => Marsh: chaired spoke
The Chair, Councillor Marsh, was not present. => Marsh: absent
The Vice-Chair, Councillor Marsh, adjourned the hearing. => Marsh: mentioned
The Panel's Chair, Councillor Marsh, visited the school. => Marsh: mentioned
The Chairman, Councillor Marsh, elected in May, would write. => Marsh: mentioned
RESOLVED that Councillor Marsh, as Chairman, be appointed to the Panel. => Marsh: appointed
The letter was signed by the Clerk, Ms B Marsh. => B Marsh: mentioned
The meeting closed at 9 pm. The Clerk is Mrs B Marsh. => B Marsh: mentioned
The Leader, Councillor Marsh, adjourned his remarks. => Marsh: mentioned
The Mayor (Councillor Marsh) used the casting vote. => Marsh: chaired
"""

# who had the floor, and who stands beside those who had: text => name: acts; ...
HEARD = r"""
There were two speakers on this item: Mr Bo Reed, a local objector, and Councillor Thora Hill of Vale Parish Council. => Bo Reed: spoke; Thora Hill: spoke
Members were told by the agent, Mr Bo Reed, that there would be four units. => Bo Reed: spoke
Mr Bo Reed, an objector, was heard. => Bo Reed: spoke
Mr Bo Reed, resident, and Mrs Cy Hill, agent, were allowed three minutes each. => Bo Reed: spoke; Cy Hill: spoke
Members noted that the clerk of Vale Parish Council, Mr Bo Reed, had addressed the Committee. => Bo Reed: spoke
Clare Hill, Chief Finance Officer, and Assistant Chief Constable Neil Reed answered questions. => Clare Hill: spoke; Neil Reed: spoke
Public participation\n\nMinutes:\n\nThe following people spoke:\n\nMinute 213 - Beach huts\n\nMr Bo Reed - a hut owner\nMs Cy Hill - Chair, Vale Residents => Bo Reed: spoke; Cy Hill: spoke
A lunch club was more than food, Councillor Hill saying that mothers met there. => Hill: spoke
The applicant, accompanied by his solicitor, Mr Bo Reed, made a submission and answered questions. => Bo Reed: present
Councillor Hill was supported by Councillors Reed and Dale. => Hill: mentioned; Reed: mentioned; Dale: mentioned
Councillor Hill to move:\n\nThis Council notes that 40 residents wait for an allotment, and asks the Cabinet for more. => Hill: introduced
Ann Hill was the only nomination, put forward by Bo Reed. => Ann Hill: mentioned; Bo Reed: mentioned
It was noted that Mrs Hill C2.15 MINUTES RESOLVED that the minutes, having been circulated, be taken as read, and confirmed. => Hill: mentioned
Ms Cy Hill presented a petition. => Cy Hill: presented
The Call-In Notice signed by Councillor Hill is attached. => Hill: introduced
The Committee received a petition, the head petitioner of which was Mrs Hill, for a crossing. => Hill: introduced
In the absence of Councillor Hill, Cabinet Member for Roads, the Leader, Councillor Reed, responded. => Hill: absent; Reed: spoke
In the absence of the Chair, Councillor Hill took the chair. => Hill: chaired
The Deputy Clerk gave a report on the works. => nobody
Cllr Hill gave a report on the works. => Hill: presented
Cllr Hill gave an update on the works. => Hill: presented
It was proposed by Cllr Hill, seconded by Cllr Reed, all agreed. => Hill: moved; Reed: seconded
Proposed: Cllr Hill; seconded: Cllr Reed; agreed unanimously. => Hill: moved; Reed: seconded
Mrs Hill had asked for a plaque on the bench. => Hill: mentioned
Mrs Hill of the Civic Society showed the drawings for the garden. => Hill: presented
Councillor Hill agreed with the officer and added that the road was narrow. => Hill: spoke
Councillor Hill accepted that the road was narrow. => Hill: spoke
The petition, presented by Mr Bo Hill, asked for a crossing. => Bo Hill: presented
A petition containing 40 signatures was submitted by Councillor Hill on behalf of residents. => Hill: introduced
A petition of 40 names handed in by Councillor Hill was on the table. => Hill: mentioned
A written question from Mr Bo Hill had been circulated. => Bo Hill: introduced
Tributes to the late Alderman Hill were paid by Councillors Dale and Reed. => Hill: mentioned; Dale: spoke; Reed: spoke
Mr Dale was in attendance with his agent, Ms Bo Hill. => Dale: present; Bo Hill: present
To consider the following motion, submitted by Mr Hill. => Hill: introduced
The following Notice of Motion was submitted by Councillor Hill and seconded by Councillor Reed: => Hill: introduced moved; Reed: seconded
E-mail from Councillor Hill on business grants, noted. => Hill: mentioned
Councillor Hill reported on business grants, and was thanked. => Hill: spoke
The Director, Ms Bo Hill, took questions. => Bo Hill: spoke
"""

# interests told without a verb, or by what was done about them: text => name: acts; ...
NO_VERB = r"""
8. Fritwell Road.\n\nCouncillor Ivy Hill, Non Statutory Interest, as a member of the Parish Council.\n\n9. Garage.\n\nCouncillor Lu Reed, Disclosable Pecuniary Interest, as he owned the garage. => Ivy Hill: declared_interest; Lu Reed: declared_interest
36. Estate Parking\n\nCouncillor Hill, Non Pecuniary, as a garage tenant. => Hill: declared_interest
In relation to Agenda Item 4 Councillor Hill advised that she lived in the next street and therefore withdrew from the meeting. => Hill: declared_interest
Councillor Hill made a voluntary announcement that he was a trustee. => Hill: declared_interest
Cllr Hill had a non pecuniary interest in this item and did not vote. => Hill: declared_interest
Councillor Hill declared an interest in Item 4 as he owned a taxi, but reported that he would stay. => Hill: declared_interest
Councillor Hill advised that the lane was narrow. => Hill: spoke
Councillor Hill, Portfolio Holder, declined to answer. => Hill: spoke
"""

# the chair of a list: text => name: acts; ...
IN_LISTS = r"""
PRESENT:\n\nCllrs Marsh, Reed (Deputy Mayor, in the Chair), Hill and Dale => Marsh: present; Reed: chaired present; Hill: present; Dale: present
PRESENT: Cllr. D. Marsh (Presiding), Cllrs. N. Reed and M. Hill => D. Marsh: chaired present; N. Reed: present; M. Hill: present
PRESENT: Ratepayer Members: Mr Marsh (Ch) Mr Reed Mr Hill (VCh) => Marsh: chaired present; Reed: present; Hill: present
PRESENT: Cllrs K Marsh (Cathaoirleach), A Reed, B Hill => K Marsh: chaired present; A Reed: present; B Hill: present
PRESENT: Colin Hill (CH), Ann Marsh (AM) and Bo Reed (BR) => Colin Hill: present; Ann Marsh: present; Bo Reed: present
Apologies: Cllrs C Hill and N Dale. The Chair, Cllr Reed, welcomed everyone to the meeting. => C Hill: apologies; N Dale: apologies; Reed: chaired spoke
Apologies: Cllr C Hill. County Councillor Mrs Reed took the Chair for the next item. => C Hill: apologies; Reed: chaired
PRESENT: Councillor H Marsh (Chairman) presided COUNCILLORS: E Reed, D L Hill and T Dale 71. APOLOGIES None. => H Marsh: chaired present; E Reed: present; D L Hill: present; T Dale: present
PRESENT: Councillor H Marsh presided. Members welcomed the news of Ann Hill. => H Marsh: chaired present; Ann Hill: mentioned
"""

# no part of the debate: text => name: acts; ...
FOR_THE_RECORD = r"""
Councillor Marsh asked for her opposition to be recorded. => Marsh: mentioned
Councillor Marsh wished it to be recorded that he had voted against. => Marsh: mentioned
Councillor Marsh was present as a Visiting Member and indicated his wish to speak on Item 12. => Marsh: present
It was proposed that the rules be suspended to allow Mr Marsh to speak. => Marsh: mentioned
Councillor Marsh then accepted the role. => Marsh: mentioned
Councillor Marsh wished it to be noted that she supported the scheme. => Marsh: spoke
Councillor Marsh accepted that the road was narrow. => Marsh: spoke
"""

MORE_LISTS = r"""
County Councillor Ann Reed in the Chair and County Councillors Bo Hill MBE and Cy Dale. => Ann Reed: chaired present; Bo Hill: present; Cy Dale: present
Minutes of the Meeting held on Tuesday 21st November 2017.\nCllrs Reed (Chairman), Hill, Dale & Cole.\nApologies - Cllr Vale. => Reed: chaired present; Hill: present; Dale: present; Cole: present; Vale: apologies
Committee Members:\n\n\nCouncillors Reed (Chairman), Hill and Dale => Reed: chaired present; Hill: present; Dale: present
Minutes of a meeting held at 9.30 am when there were present:\nCouncillors\nR Reed (Chairman)\nMrs S Hill\nN Dale - substitute for B Cole\nOfficers\nMrs N Vale - Head of Planning => R Reed: chaired present; S Hill: present; N Dale: present substitute; B Cole: absent; N Vale: present
579/16PRESENT\nCouncillor Mrs R Reed (in the Chair)\nCouncillor I Hill\nNot in Attendance: Councillor Mrs E Dale\n580/16APOLOGIES\nApologies were received from Councillors G Cole and M Vale\n582/16DECLARATIONS\nCouncillor D Pugh declared an interest. => R Reed: chaired present; I Hill: present; E Dale: absent; G Cole: apologies; M Vale: apologies; D Pugh: declared_interest
PRESENT: Councillor D. Reed (chairman), who presided, Councillors Mrs G. Hill and J. Dale. There were apologies from Councillor P. Cole. => D. Reed: chaired present; G. Hill: present; J. Dale: present; P. Cole: apologies
(Present) The Mayor (Councillor Reed) (Chairman), Councillors N Hill and Dale (Not Present) Councillor Cole => Reed: chaired present; N Hill: present; Dale: present; Cole: absent
21Apologies for absence were received from Councillors Mrs. G.L. Reed and B.C. Hill. => G.L. Reed: apologies; B.C. Hill: apologies
The following apologies for absence were noted at the meeting:\n\nAngela Reed\n\nCllr Bo Hill => Angela Reed: apologies; Bo Hill: apologies
Apologies were received from Councillor Reed, for whom Councillor Hill was present as a substitute, and Councillor Dale. => Reed: apologies; Hill: present substitute; Dale: apologies
Apologies were received from Cllr Reed (substitute Cllr Hill). => Reed: apologies; Hill: substitute
Councillor Reed attended as an alternate for Councillor Hill. => Reed: present substitute; Hill: absent
Councillors Reed and Hill would be acting as substitutes for the meeting. => Reed: substitute; Hill: substitute
Councillor Reed [sub. for Cllr Hill] asked why. => Reed: spoke substitute; Hill: absent
PRESENT:\n\nCouncillors Reed (for Hill), Dale (for item 4) and Cole => Reed: present substitute; Dale: present; Cole: present
Cllrs A Reed, Mrs B Hill, C Dale and D Cole (Clerk)\n\nIN ATTENDANCE: Eve Vale => A Reed: present; B Hill: present; C Dale: present; D Cole: present; Eve Vale: present
Apologies were received from:\n\nCouncillors Reed, Hill and Dale\n\nAlso Present:\n\nCouncillor Cole => Reed: apologies; Hill: apologies; Dale: apologies; Cole: present
PRESENT: Councillor T ReedCouncillor P Hill Councillor B O'DaleCouncillor M Cole => T Reed: present; P Hill: present; B O'Dale: present; M Cole: present
Officials in attendance: Mr L Reed, Chief ExecutiveMrs D Hill, Director of Corporate ServicesMr M Dale, Clerk => L Reed: present; D Hill: present; M Dale: present
Minutes of the Meeting\n\nAnn Reed (AR), Bo Hill (BH), Cara Dale (CD)\n\n1 Welcome => Ann Reed: present; Bo Hill: present; Cara Dale: present
PRESENT: Councillors Reed, Hill and Dale\n\nAPOLOGIES FOR Councillors Cole and Vale. => Reed: present; Hill: present; Dale: present; Cole: apologies; Vale: apologies
The Chair, Councillor Reed, proposed the recommendation, seconded by Councillor Hill. => Reed: chaired moved; Hill: seconded
The Chair of Council, Councillor Reed, made the following announcement. => Reed: chaired spoke
It went to a working group chaired by Councillor Reed. The meeting was chaired by Councillor Hill. => Reed: mentioned; Hill: chaired
Councillor Reed was given permission to speak. Councillor Hill was given a copy. => Reed: spoke; Hill: mentioned
The scheme was dropped, Councillor Reed and Councillor Hill having spoken against it. => Reed: spoke; Hill: spoke
Councillor Reed spoke for and Councillors Hill and Dale against the amendment. => Reed: spoke; Hill: spoke; Dale: spoke
Cllr. Reed spoke for and Cllr. Hill and Mr. D. Dale against the amendment. => Reed: spoke; Hill: spoke; D. Dale: spoke
Councillor Reed spoke in favour of the sale and it was noted that Councillor Hill had gone. Councillor Dale had written against it. => Reed: spoke; Hill: mentioned; Dale: mentioned
In reply to questions from the opposition spokespersons, Councillors Reed and Hill, he said no. => Reed: spoke; Hill: spoke
Consultation with Ward Member: Councillor Reed => Reed: mentioned
Councillor Reed declared an interest in item 9 as the applicant, Mr A Hill, was his cousin. => Reed: declared_interest; A Hill: mentioned
The Chair invited the Leader, Councillor Reed, supported by the Clerk, to respond. => Reed: spoke
Sgt Ann Reed was unable to attend. Councillor Hill was unable to attend. => Ann Reed: absent; Hill: apologies
Councillor Reed was not present for the whole of the item and did not vote. => Reed: mentioned
P24/7 ITEM 2 - Councillors' Disclosure of an Interest\n\nCouncillor Reed / Item 7.1 - knows the applicants\nCouncillor Hill / Item 9 - lives nearby => Reed: declared_interest; Hill: declared_interest
Joan Reed, Len Hill and Dr Imran Dale (local residents), Fiona Cole (agent), and Councillor Vale (Ward Councillor) were present and addressed the meeting. => Joan Reed: spoke present; Len Hill: spoke present; Imran Dale: spoke present; Fiona Cole: spoke present; Vale: spoke present
The Committee were addressed by Cllr Trevor Reed on behalf of Bodley Parish Council, Mr J Hill, objector, and Councillor Dale as visiting Councillor. => Trevor Reed: spoke; J Hill: spoke; Dale: spoke
Objector - Mrs J Reed\n\nApplicant's agent - Mr N Hill\n\nWard Member - Councillor J Dale => J Reed: spoke; N Hill: spoke; J Dale: spoke
In the debate that followed Councillors Reed and Hill spoke for the amendment. => Reed: spoke; Hill: spoke
The Leader, Councillor Reed, introduced the report and was supported by Julie Hill, Assistant Director for Schools. => Reed: introduced; Julie Hill: present
Public Questions\n\nFollowing questions from Councillor Reed, it was agreed that the report be noted. => Reed: spoke
Interests: Councillor P Reed - Personal - he knew the applicant. => P Reed: declared_interest
Report\n\nInterests: Councillor P Reed - Personal - he knew the applicant. => P Reed: declared_interest
554 APOLOGIES FOR ABSENCE –\n\n\n\nThese were received from Councillor A. Reed. => A. Reed: apologies
APOLOGIES:\n\n\nReceived from Councillors Reed and Hill. => Reed: apologies; Hill: apologies
1. Apologies\n\nA petition was received from Councillor Reed. => Reed: introduced
RESOLVED:\n(1) that Councillor A Reed be appointed as Mayor; and\n(2) that Councillor B Hill be appointed as Deputy Mayor. => A Reed: appointed; B Hill: appointed
PRESENT: Councillors Reed and Hill\n\nThe plan was read.\n\nRESOLVED: That it be recommended to Council:\n\n(1) that Councillor A Dale be asked. => Reed: present; Hill: present; A Dale: mentioned
Five written questions for the Lead Member were received from Mrs A Reed, Mr B Hill and Mr C Dale. => A Reed: introduced; B Hill: introduced; C Dale: introduced
The motion was moved by Mr A Reed and seconded by Mrs B Hill who both spoke for it. => A Reed: moved spoke; B Hill: seconded spoke
The motion was moved by Mr A Reed and seconded by Mrs B Hill who spoke for it. => A Reed: moved; B Hill: seconded spoke
Questions from Councillors PDF 71 KB => nobody
PRESENT:\nAnn Reed – Bodley\nTom Ward – Vale North Ward\nBo Hill – Long Lane and Vale Division => Ann Reed: present; Tom Ward: present; Bo Hill: present
PRESENT: Cllrs Reed – Hill – Dale => Reed: present; Hill: present; Dale: present
"""

INITIALS = r"""
Present: Councillors Mrs. E. Reed (ER), J. Hill (JH) and M. Dale (MD).\n\nCllr. JH declared an interest in item 9. Cllrs. ER and MD spoke. => E. Reed: spoke present; J. Hill: present declared_interest; M. Dale: spoke present
Present: Ann Reed (AR) - Chairman, Bo Hill (BH), Pam Dale (PD).\n\nBH asked about the bins. => Ann Reed: chaired present; Bo Hill: spoke present; Pam Dale: present
Present: Councillors A Reed (Con), B Hill (BHA) and C Dale (Lab). The BHA said no. => A Reed: present; B Hill: present; C Dale: present
Present: Councillors A Reed (AR), A Rolfe (AR), B Hill (BH) and C Dale (CD). AR spoke. => A Reed: present; A Rolfe: present; B Hill: present; C Dale: present
Present: Ann Reed (Chair), Bo Hill, Cara Mary Dale\n\nPlanning\nBH asked about the lane. CMD reported that it was closed. AR to write. => Ann Reed: chaired present; Bo Hill: spoke present; Cara Mary Dale: spoke present
Present: Ann Reed, Bo Hill\n\nCllr. BH reported on the drains. => Ann Reed: present; Bo Hill: spoke present
Present: Ann Reed, Bo Hill, Ben Howe\n\nBH asked about the lane. AR reported that it was closed. => Ann Reed: present; Bo Hill: present; Ben Howe: present
Present: Dan Cole, Bo Hill\n\nDC reported that the lane was closed. => Dan Cole: present; Bo Hill: present
"""

# text => name: left, joined
COMINGS = r"""
Councillor Reed left the meeting at 8.10 p.m. => Reed: left
(Councillor Reed left the meeting at 3.10pm) => Reed: left
At this point (9.05 pm) Councillors Reed and Hill left the meeting. => Reed: left; Hill: left
Councillor Reed left the hearing at this point, being unwell. => Reed: left
Councillor Reed arrived at 7.40pm. => Reed: joined
Councillor Reed joined the meeting at approximately 7:45pm. => Reed: joined
Councillor Reed left the room for this item. => nobody
Councillor Reed, having declared an interest, left the meeting. => nobody
Councillor Reed left the meeting during consideration of the item at 7.15pm. => nobody
Councillor Reed left the authority in May. => nobody
Councillor Reed indicated that she would leave the meeting at 8.00 pm. => nobody
"""

# text => name: kind | role
ROLES = r"""
Mrs Marsh felt that the figures were old. Mr Reed asked about the backlog. The Committee agreed to note the report. => Marsh: councillor | -; Reed: councillor | -
Mrs Marsh felt that the figures were old. Mr Reed, a resident, asked about the backlog. => Marsh: public | -; Reed: public | resident
Mrs Marsh felt that the figures were old. Mr Reed asked why. Councillor Hill said so. => Marsh: public | -; Reed: public | -; Hill: councillor | -
Ann Marsh AM moved, and Bo Reed AM seconded, the motion. => Ann Marsh: councillor | -; Bo Reed: councillor | -
Ann Marsh AM spoke. => Ann Marsh: other | AM
Ann Marsh, Executive Director (Housing and Property), and Bo Reed, Head of Law, answered. => Ann Marsh: officer | Executive Director (Housing and Property); Bo Reed: officer | Head of Law
Ann Marsh, Head of Service (left at 8 pm), answered. => Ann Marsh: officer | Head of Service
Ann Marsh, Service Lead: Parks and Play, answered. => Ann Marsh: officer | Service Lead: Parks and Play
Ann Marsh, Town Clerk: Minutes were taken. => Ann Marsh: officer | Town Clerk
Councillor Marsh, Cabinet Member with responsibility for Roads, Parks and Play, replied. => Marsh: councillor | Cabinet Member with responsibility for Roads, Parks and Play
Ann Marsh, Director for Skills, Museums and Country Parks, replied. => Ann Marsh: officer | Director for Skills, Museums and Country Parks
Councillor Marsh [Portfolio Holder for Homes] replied. Councillor Reed, (Chairman), closed the meeting. => Marsh: councillor | Portfolio Holder for Homes; Reed: councillor | Chairman
Lead member: Councillor Ann Marsh, Cabinet Member for Roads => Ann Marsh: councillor | Cabinet Member for Roads
(Lead Member: Councillor Marsh, Director: Bo Reed) => Marsh: councillor | Lead Member; Bo Reed: officer | Director
Against: The Mayor, Councillors Marsh and Reed (3) => Marsh: councillor | -; Reed: councillor | -
Pursuant to the Code of Member Conduct, Councillor Marsh declared an interest in item 4. => Marsh: councillor | -
Responding to the deputation leader, Councillor Marsh said no. => Marsh: councillor | -
Depute Provost Ann Marsh asked why. Provost Bo Reed (Chair) replied. => Ann Marsh: councillor | Depute Provost; Bo Reed: councillor | Provost
Mr Marsh of Bodley Water was in attendance. Mrs Reed of Mill Road asked why. => Marsh: other | Bodley Water; Reed: public | -
Mr Marsh, of the Bodley Canal Society, spoke. Councillor Reed of the Bodley Group spoke. => Marsh: other | Bodley Canal Society; Reed: councillor | -
RESOLVED That Councillor Marsh (Lab) be appointed as Vice-Chair of the Panel for the year. => Marsh: councillor | Vice-Chair of the Panel
It was moved by Councillor Reed that Councillor Marsh be elected Chair of the Panel. => Reed: councillor | -; Marsh: councillor | -
Also in attendance:\n\nAnn Marsh, Housing; Cara Reed, Bob Hill Forward Planning;\nDan Cole, Eve Vale and Al Pugh, Roads. => Ann Marsh: public | Housing; Cara Reed: public | Forward Planning; Bob Hill: public | Forward Planning; Dan Cole: public | Roads; Eve Vale: public | Roads; Al Pugh: public | Roads
Officers: Mr Reed, Mrs Hill, Mr A Dale and Mrs Cole. => Reed: officer | -; Hill: officer | -; A Dale: officer | -; Cole: officer | -
The Mayor Councillor Ann Marsh in the Chair => Ann Marsh: councillor | Mayor
Stuart Marsh (Hillshire Combined Authority) spoke. => Stuart Marsh: public | Hillshire Combined Authority
Councillor Marsh (as a trustee of the Youth Theatre) declared an interest in item 4. => Marsh: councillor | -
Local residents Mr Marsh and Ms Reed stated that it was loud. => Marsh: public | -; Reed: public | -
Mrs P Marsh, Bodley Parish Council, spoke against the plan. => P Marsh: other | Bodley Parish Council
Ann Marsh, Director of Resources (Section 151 Officer), explained. => Ann Marsh: officer | Director of Resources (Section 151 Officer)
Minute taker: Ann Marsh => Ann Marsh: officer | Minute taker
The Court took up a Notice of Motion printed with the papers in the names of Mrs A Marsh and Mr B Reed. => A Marsh: councillor | -; B Reed: councillor | -
A petition in the name of Mr B Reed was received. => B Reed: public | -
On behalf of the applicant, Ms Ann Marsh spoke. => Ann Marsh: public | -
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(
        SPEAKERS,
        INTRODUCED,
        MORE_INTRODUCED,
        INTERESTS,
        OFFICES,
        INVITED,
        ABSENCES,
        APPOINTED,
        INVERTED,
        ATTENDANCE,
        SUBSTITUTES,
        CHAIRS,
        FOR_THE_RECORD,
        HEARD,
        NO_VERB,
        IN_LISTS,
        INITIALS,
        MORE_LISTS,
    ),
)
def test_who_did_what(text: str, expected: str) -> None:
    found = [f"{p.name}: {' '.join(a.name for a in p.acts)}" for p in find_people(text)]
    assert sorted(found) == ([] if expected == "nobody" else sorted(expected.split("; ")))


@pytest.mark.parametrize(("text", "expected"), rows_of(COMINGS))
def test_who_left_and_who_joined(text: str, expected: str) -> None:
    people = [p for p in find_people(text) if p.movements]
    found = [f"{p.name}: {' '.join(move.name for move in p.movements)}" for p in people]
    assert ("; ".join(found) or "nobody") == expected
    came = [p for p in people if any(move.name == "joined" for move in p.movements)]
    assert all("present" in {act.name for act in person.acts} for person in came)


@pytest.mark.parametrize(("text", "expected"), rows_of(ROLES))
def test_roles_and_kinds(text: str, expected: str) -> None:
    found = [f"{p.name}: {p.kind} | {p.role or '-'}" for p in find_people(text)]
    assert sorted(found) == sorted(expected.split("; ")) or "; ".join(found) == expected


def test_who_voted_where_surnames_come_first() -> None:
    text = """A named vote was taken on the motion, the votes being cast as follows:

FOR: 4 as follows:-

Reed, A.          Hill, B.J.
Dale, C.          Cole, D.

AGAINST: 3 as follows:-

Vale, E.          Pugh, F.
Lowe, G.

The motion was CARRIED.
"""
    found = {p.name: [act.name for act in p.acts] for p in annotate(text).people}
    assert found == {
        **{name: ["voted_for"] for name in ("A. Reed", "B.J. Hill", "C. Dale", "D. Cole")},
        **{name: ["voted_against"] for name in ("E. Vale", "F. Pugh", "G. Lowe")},
    }


SECONDED_FIRST = (
    "13. Notice of Motion submitted by Councillor Reed\n\nI will move that we mow.\n\nThe Motion "
    "was seconded by Councillor Hill.\n\nIn proposing the Motion, Councillor Reed said so.\n\n"
    "14. Notice of Motion submitted by Councillor Dale\n\nI will move that we sow.\n\nThe Motion "
    "was seconded by Councillor Cole.\n\nIn proposing the Motion, Councillor Dale said so."
)


def test_a_seconder_before_the_mover_is_of_the_motion_whose_heading_stands_above() -> None:
    told = {
        person.name: SECONDED_FIRST[act.evidence.start : act.evidence.end].split("\n")[0]
        for person in find_people(SECONDED_FIRST)
        for act in person.acts
        if act.name == "seconded"
    }
    assert told == {
        "Hill": "seconded by Councillor Hill.",
        "Cole": "seconded by Councillor Cole.",
    }


def test_a_street_named_after_a_bishop_is_nobody() -> None:
    text = "The path on Bishop St. and in Canon Street was asked for by Councillor Street."
    assert [person.name for person in find_people(text)] == ["Street"]


def test_a_vote_by_name_stands_in_the_list_and_not_where_its_bearer_spoke() -> None:
    """The decision has the figures; between it and the list two of the voters are named."""
    decision = "RESOLVED (by 3 votes to 2) that the car park be sold."
    minutes = (
        "Councillor Fenn introduced the report, and Councillor Ogden asked what it would fetch.\n\n"
        "At the request of Councillor Abel the vote was recorded:\n\nFor (3): Councillors Abel, Fenn and Ogden.\n\n"
        f"Against (2): Councillors Marsh and Reed.\n\n{decision}"
    )
    item = ItemText(title="Quay Lane Car Park", decision=decision, minutes=minutes)
    votes_for, votes_against = minutes.index("For (3)"), minutes.index("Against (2)")
    places = {
        person.name: act.evidence.start
        for person in annotate_item(item).people
        for act in person.acts
        if act.name.startswith("voted")
    }
    assert {name for name, at in places.items() if votes_for < at < votes_against} == {
        "Abel",
        "Fenn",
        "Ogden",
    }
    assert {name for name, at in places.items() if at > votes_against} == {"Marsh", "Reed"}
