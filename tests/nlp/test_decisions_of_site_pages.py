"""Decisions on pages of councils' sites: lists and columns, motions over paragraphs, elections.

`|` stands for a new paragraph; a row without decisions is a look-alike. Names are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

PAGES: list[tuple[str, list[str]]] = [
    ('RESOLVED: To REFUSE the application for the following reasons:-||1. The pods would harm the landscape.||2. Inadequate visibility splays.||The meeting adjourned for lunch at 1.10pm.', ['refuse/refused/2: REFUSE the application for the following reasons:- 1. The pods would harm the landscape. 2. Inadequate visibility splays.']),
    ('Resolved||That permission be granted, with the following conditions:||1. Three years||2. The approved plans||3. Obscure glazing', ['approve/resolved/3: That permission be granted, with the following conditions: 1. Three years 2. The approved plans 3. Obscure glazing']),
    ('RESOLVED: That the rules be adopted with the following amendments:||1. In rule 4, June.||2. In rule 9, July.', ['adopt/resolved/0: the rules be adopted with the following amendments: 1. In rule 4, June. 2. In rule 9, July.']),
    ('It was resolved to: A Approve the request. B Note the date. C Agree that any further change be reported.', ['approve/resolved/3: A Approve the request. B Note the date. C Agree that any further change be reported.']),
    ('RESOLVED: A. Approve the request; B. Note the date; and C. Agree the rest.', ['approve/resolved/3: A. Approve the request; B. Note the date; and C. Agree the rest.']),
    ('RESOLVED: A further report be brought. B Marsh thanked the officers.', ['request/resolved/0: A further report be brought. B Marsh thanked the officers.']),
    ('RESOLVED||Reason for decision||1. That the fees come into effect on 1st July.||2. A third station be built.||1. To enable the Council to recover its costs.||2. To help drivers.', ['agree/resolved/2: 1. That the fees come into effect on 1st July. 2. A third station be built.']),
    ('RESOLVED:||Reason for decision:||that the application be deferred for a site visit.||To enable the Committee to view the woodland.', ['defer/deferred/0: that the application be deferred for a site visit.']),
    ('RESOLVED: That the scheme be adopted.||Reason for decision:||To save money.', ['adopt/resolved/0: the scheme be adopted.']),
    ('RESOLVED that the Council notes the decline in the number of swifts and asks the Head of Planning to report.', ['request/resolved/0: the Council notes the decline in the number of swifts and asks the Head of Planning to report.']),
    ('The Sub-Committee RESOLVED||That the application to review the premises licence for Nightjar be GRANTED.', ['approve/resolved/0: That the application to review the premises licence for Nightjar be GRANTED.']),
    ('RESOLVED: That the revised Handbook be approved for adoption.', ['approve/resolved/0: the revised Handbook be approved for adoption.']),
    ('RESOLVED that membership consist of Cllrs Ayre, Thorne and the Mayor.', ['appoint/resolved/0: membership consist of Cllrs Ayre, Thorne and the Mayor.']),
    ('RESOLVED:||(1) That the outcome of the consultation be noted.||(2) That the centre be closed.||(3) That the report be referred to the Scrutiny Committee for information.', ['agree/resolved/3: (1) That the outcome of the consultation be noted. (2) That the centre be closed. (3) That the report be referred to the Scrutiny Committee for information.']),
    ("CONCLUDED that the Chair's Update be noted.", ["note/resolved/0: the Chair's Update be noted."]),
    ('A vote was taken to approve planning permission and lost with 3 votes For and 8 votes Against.', ['reject/lost/0: approve planning permission']),
    ('A vote to refuse the application was taken and was lost by 3 votes to 8.', ['reject/lost/0: refuse the application']),
    ('A vote was taken to the satisfaction of all.', []),
    ('Cllr Stott MOVED and Cllr Redfern SECONDED the MOTION:||Safer Streets to School||Council notes that collisions have risen.||Council resolves to ask for School Streets.||On being put to the vote, 21 votes were cast in FAVOUR of the Motion, with 30 votes cast AGAINST. The MOTION was LOST.', ['reject/lost/0: Council notes that collisions have risen.']),
    ('MOTION: Proposed by Cllr Frilsham and seconded by Cllr Stanford.||That the Council note:||1. The bus has gone.||2. The young are most affected.||That the Council resolve to:||1. Write to the Minister.||2. Ask for a report.||The Motion was put to the meeting and duly RESOLVED.', ['request/resolved/4: That the Council note: 1. The bus has gone. 2. The young are most affected. That the Council resolve to: 1. Write to the Minister. 2. Ask for a report.']),
    ('Proposed by Cllr Greaves||Seconded by Cllr Rennison||(1) Council notes:||(i) that the baths are shut.||(2) Council believes:||(i) that ready access to swimming is absolutely central.||Amendment: Delete all after "Council notes" and insert:||(i) that the building needs repairs;||(ii) that new baths will open.||The amendment was put and carried (34:28).||Resolved (35:28) -||Council notes that the building needs repairs.', ['note/resolved/0: Council notes that the building needs repairs.']),
    ('Key points raised:||1. A Panel member noted that it had been customary for the Chairman to be drawn from a District.||1. The Panel thanked her.', []),
    ('Cllr Priya Edmondson was duly nominated, seconded and there being no other nominations, elected Chair.', ['appoint/resolved/0: Cllr Priya Edmondson was duly nominated, seconded and there being no other nominations, elected Chair.']),
    ('Cllr Marsh was nominated and seconded and duly elected Chair for the year.', ['appoint/resolved/0: Cllr Marsh was nominated and seconded and duly elected Chair for the year.']),
    ('Cllr Marsh was nominated and seconded but declined.', []),
    ('Cllr Marsh was proposed by Cllr Hill. No other nominations were received, so Cllr Marsh was therefore elected as Chairman.', ['appoint/resolved/0: Cllr Marsh was therefore elected as Chairman.']),
    ('There were no further nominations and so Cllr Marsh was elected as Chairman.', ['appoint/resolved/0: Cllr Marsh was elected as Chairman.']),
    ('Key points raised during the discussion:||1. One nomination was received. No other nominations were received, so Mr Marsh was elected as Vice-Chairman by general assent.', ['appoint/resolved/0: Mr Marsh was elected as Vice-Chairman by general assent.']),
    ('Under Standing Order 12.3, the Council agreed to debate this motion.', []),
    ('Council agreed to deal with the motion on the day.', []),
    ('Council agreed to deal with the litter by buying bins.', ['agree/resolved/0: deal with the litter by buying bins.']),
    ('Item CB 22/88 referred from Cabinet minutes of 11 October 2022||The Cabinet recommended that twelve units be leased.', []),
    ('The Cabinet considered the report.||The Cabinet recommended that twelve units be leased.', ['recommend/recommended/0: twelve units be leased.']),
    ('Decision:||Agreed recs as amended.||Minutes:||RESOLVED: to:||(a) approve the Travel Policy;||(b) ask officers to report.', ['approve/resolved/2: (a) approve the Travel Policy; (b) ask officers to report.']),
    ('Cllr Keyte proposed option 3, seconded Cllr Bridle. Carried by 3 votes to 1.', ['agree/resolved/0: option 3']),
    ('After discussion the Vice-Chair proposed support of the application; this was seconded by Cllr Hill and agreed.', ['endorse/resolved/0: support of the application']),
    ('Approval given to outsource this at a cost of £310.', ['approve/resolved/0: Approval given to outsource this at a cost of £310.']),
    ("Unanimously Resolved to 'take as read' the Minutes of the:||- 12 July Meeting||- 14 September Meeting", ["confirm_minutes/resolved/0: 'take as read' the Minutes of the: - 12 July Meeting - 14 September Meeting"]),
    ('MINUTES OF LAST MEETING; Agreed with the addition of Cllr Rogers.', ['confirm_minutes/resolved/0: Agreed with the addition of Cllr Rogers.']),
    ('A quorum was confirmed by the chair.', []),
    ('AGREED: It was agreed on the proposal of Councillor McComb, seconded by Councillor Trimble, to note the Action Sheet.', ['note/resolved/0: note the Action Sheet.']),
    ('AGREED: It was unanimously agreed that a letter be sent to Ciara Mackin.', ['request/resolved/0: a letter be sent to Ciara Mackin.']),
    ('Resolved That the Minutes of the Environment Committee meeting held on Tuesday 7 March 2017 (E55/17 to E68/17), having been printed and circulated, were considered and adopted.', ['adopt/resolved/0: the Minutes of the Environment Committee meeting held on Tuesday 7 March 2017 (E55/17 to E68/17), having been printed and circulated, were considered and adopted.']),
    ('Councillor Chilcott moved, and Councillor Denmark seconded, that Titian Road be excluded.||The vote was tied with 4 For, 4 Against. The Chair used her casting vote against the amendment, which was lost.||RESOLVED- That the Committee agrees to proceed.', ['agree/resolved/0: the Committee agrees to proceed.']),
    ('Reasons for decision||Cabinet agreed that the review would bring forward improvements.', []),
    ('Reasons for decision||To save money.||Cabinet agreed that the fee be frozen.', ['agree/resolved/0: the fee be frozen.']),
    ('RESOLVED: That consideration of this application be deferred to negotiate: (a) The front wall; and (b) A lower roof.', ['defer/deferred/2: consideration of this application be deferred to negotiate: (a) The front wall; and (b) A lower roof.']),
    ('RESOLVED: (a) That the report be noted; and (b) that item 4 be deferred.', ['defer/resolved/2: (a) That the report be noted; and (b) that item 4 be deferred.']),
    ('Contrary to the recommendation, the Committee agreed to refuse permission. RESOLVED: That permission be refused for the following reason: It would harm the area.', ['refuse/refused/0: permission be refused for the following reason: It would harm the area.']),
    ('The Committee agreed to approve the application.||RESOLVED that permission be granted subject to conditions.', ['approve/resolved/0: permission be granted subject to conditions.']),
    ('The Committee agreed to approve the application.||RESOLVED that the fee be waived.', ['approve/resolved/0: approve the application.', 'agree/resolved/0: the fee be waived.']),
    ('Motion||To approve the motion by Councillor Ferrie.||- moved by Councillor Ferrie, seconded by Councillor Ann Drysdale||Decision||To approve the following adjusted motion by Councillor Ferrie:||1) To note the incidents.||2) To call for a report.', ['approve/resolved/2: To approve the following adjusted motion by Councillor Ferrie: 1) To note the incidents. 2) To call for a report.']),
    ('The Committee||Recommended that Council approve the grants.', ['recommend/recommended/0: Council approve the grants.']),
    ('Report of the Director||Recommended that Members note the report.', []),
    ('RESOLVED: 1. The pitches be removed from the map. 2. Authority be delegated to the Director to tell the owners.', ['agree/resolved/2: 1. The pitches be removed from the map. 2. Authority be delegated to the Director to tell the owners.']),
    ('RESOLVED: (a) That, subject to a Section 106 agreement, Application DOV/23 be APPROVED. (b) That powers be delegated to the Head of Planning.', ['approve/resolved/2: (a) That, subject to a Section 106 agreement, Application DOV/23 be APPROVED. (b) That powers be delegated to the Head of Planning.']),
    ('There being no further nominations, the Mayor declared Councillor Capernwray Chairman of the Committee.', ['appoint/resolved/0: Councillor Capernwray Chairman of the Committee.']),
    ('After hearing a report from the Manager, the Committee:||Noted:||2.1. The revenue statement for 2018/19.||The Committee scrutinised:||2.2. The explanations given, and obtained assurance.', ['note/resolved/1: 2.1. The revenue statement for 2018/19.', 'review/resolved/1: 2.2. The explanations given, and obtained assurance.']),
    ('After hearing a report from the Head of Roads, the Committee:||Noted:||3.1. That £980,000 remained.||3.2. That the works had been put back.||On the motion of Councillor Norquay, seconded by Councillor Leask, the Committee resolved to recommend to the Council:||3.3. That the programme be approved.', ['note/resolved/2: 3.1. That £980,000 remained. 3.2. That the works had been put back.', 'recommend/recommended/1: recommend to the Council: 3.3. That the programme be approved.']),
    ('The Committee met the school, which said:||Noted:||1. That it was cold.', []),
    ('NOTED||1. Introduction by the Planning Decisions Manager.||2. A letter of objection had been received.||AGREED that planning permission be granted.', ['approve/resolved/0: planning permission be granted.']),
    ('NOTED||1. Introduction by the Manager.||AGREED||(a) that a written report be brought to the November meeting; and||(b) that the centre be looked at first.', ['request/resolved/2: (a) that a written report be brought to the November meeting; and (b) that the centre be looked at first.']),
    ('NOTED||the report.', ['note/resolved/0: the report.']),
    ('RECEIVED the report of the Assistant Director, Regeneration (Report No. 84).', ['receive/resolved/0: the report of the Assistant Director, Regeneration (Report No. 84).']),
    ('RECEIVED the petition in May, the Council was told.', []),
    ('Resolved In accordance with Section 42, Part 1 of Schedule 6 of the Act that Members of the public be asked to withdraw.', ['exclude_public/resolved/0: In accordance with Section 42, Part 1 of Schedule 6 of the Act that Members of the public be asked to withdraw.']),
    ('The Committee noted the proposal that the public be excluded from the meeting for consideration of Item 10.', ['note/resolved/0: The Committee noted the proposal that the public be excluded from the meeting for consideration of Item 10.']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_what_a_page_says_was_decided(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected
