r"""What items of many councils tell of people beside their lists: a row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# What is printed right below a title on councillors, and what begins an interest, is no surname.
NOBODY = r"""
Questions by Councillors\n\nAdditional documents:\n\nCouncillor Amy Marsh asked about buses. => Amy Marsh: councillor | - | spoke
Announcements by Councillors\n\nDocuments:\n\nCouncillor Amy Marsh asked about buses. => Amy Marsh: councillor | - | spoke
Declarations of Interest\n\nCllr Marsh Personal interest in item 14 (Marina Park Footpaths) as a user of the park. => Marsh: councillor | - | declared_interest
Declarations of Interest\n\nCllr Marsh Prejudicial interest in item 5 (Grace Park Regeneration) => Marsh: councillor | - | declared_interest
Declarations of Interest\n\nCllr Park - Personal interest in item 5 => Park: councillor | - | declared_interest
"""

# Whoever reports, congratulates or thanks goes on in the same sentence.
TOLD_OF = r"""
Councillor Ayre advised that Ferndale runner Colin Marsh had won a medal and requested that the Council write to him. => Ayre: councillor | - | spoke; Colin Marsh: public | - | mentioned
Councillor Ayre reported that pupil Colin Marsh had been given a prize and asked that a letter be sent. => Ayre: councillor | - | spoke; Colin Marsh: public | - | mentioned
Councillor Ayre reported that Councillor Marsh would retire in May and thanked the staff who had helped. => Ayre: councillor | - | spoke; Marsh: councillor | - | mentioned
Councillor Ayre congratulated the following:\n\na)  Colin Marsh on winning the cup;\n\nb)  Mr Reed on taking part in the race, and wished them well in the final. => Ayre: councillor | - | spoke; Colin Marsh: public | - | mentioned; Reed: public | - | mentioned
It was reported that Councillor Marsh was unwell and asked to be excused. => Marsh: councillor | - | spoke
Councillor Marsh, on being asked, said that it would. => Marsh: councillor | - | spoke
Councillor Ayre congratulated Councillor Marsh, who thanked the Council. => Ayre: councillor | - | spoke; Marsh: councillor | - | spoke
Apologies for absence were received from Cllr Moss\n\nWith the absence of the Vice Chairman it was proposed by Councillor Marsh that Councillor Reed take the chair. => Marsh: councillor | - | moved; Moss: councillor | - | apologies; Reed: councillor | - | mentioned
"""

# Lists of those whom a decision appoints; the substitutes and the chairs in them are of the bodies.
APPOINTED = r"""
RESOLVED that the following be appointed to outside bodies:\n\nVale Advice – Councillor A Marsh\nHill Trust – Councillors B Reed and C Dale (substitute: Councillor D Ford)\n\n5. Budget\n\nCouncillor Pell asked why. => A Marsh: councillor | - | appointed; B Reed: councillor | - | appointed; C Dale: councillor | - | appointed; D Ford: councillor | - | appointed; Pell: councillor | - | spoke
RESOLVED: That the following appointments be made:\n\n(a) Vale Youth Trust – Councillors A Marsh and B Reed\n(b) Hill Authority – Councillor C Dale => A Marsh: councillor | - | appointed; B Reed: councillor | - | appointed; C Dale: councillor | - | appointed
It was agreed to appoint representatives to outside bodies as follows:\n\nVale Hall Committee: Cllr Marsh\nMill School Governors: Cllrs Reed and Dale => Dale: councillor | - | appointed; Marsh: councillor | - | appointed; Reed: councillor | - | appointed
Resolved – That Members be appointed to the Committees as set out below:\n\nPlanning Committee\n\nCouncillors A Marsh and B Reed\n\nAudit Committee\n\nCouncillors C Dale (Chair) and D Ford => A Marsh: councillor | - | appointed; B Reed: councillor | - | appointed; C Dale: councillor | Chair | appointed; D Ford: councillor | - | appointed
The following appointments were made:\nPlanning Committee – Cllrs Marsh, Reed\nFinance Committee – Cllrs Ford, Teal => Ford: councillor | - | appointed; Marsh: councillor | - | appointed; Reed: councillor | - | appointed; Teal: councillor | - | appointed
RESOLVED that the Council's representatives for the year be:\n\nVale Trust - Councillor Marsh\nHill Forum - Councillor Reed => Marsh: councillor | - | appointed; Reed: councillor | - | appointed
Members noted the following appointments made by the Leader:\n\nCabinet Member for Housing – Councillor Marsh => Marsh: councillor | Cabinet Member for Housing | appointed
AGREED: that Councillors be nominated to serve as follows:\n\n- Hill School – Cllr Marsh;\n- Mill School – vacancy.\n\nApologies\n\nCllr Teal => Marsh: councillor | - | appointed; Teal: councillor | - | apologies
The Council appointed Councillor Marsh as its representative on the Vale Trust, with Councillor Reed as substitute. => Marsh: councillor | - | appointed; Reed: councillor | - | appointed
RESOLVED: That Councillor Marsh be appointed to the Vale Trust and Councillor Reed to the Hill Trust. => Marsh: councillor | - | appointed; Reed: councillor | - | appointed
RESOLVED that Councillor Marsh be appointed Chair and that it be noted that Councillor Reed attended as substitute. => Marsh: councillor | Chair | appointed; Reed: councillor | - | present substitute
To appoint representatives to the following outside bodies:\n\nVale Trust – Councillor Marsh => Marsh: councillor | - | mentioned
Nominations were received for the following trusts:\n\nVale Trust – Councillor Marsh => Marsh: councillor | - | mentioned
RESOLVED that Councillor Marsh be appointed to the following bodies:\n\nVale Trust\nHill Trust\n\nCouncillor Reed thanked him. => Marsh: councillor | - | appointed; Reed: councillor | - | spoke
RESOLVED that the Clerk be appointed to do the following:\n\nWrite to Mr Dale, Hill Farm\nAsk Councillor Reed for keys => Dale: public | - | mentioned; Reed: councillor | - | mentioned
RESOLVED\n\n(1) That the following Members be appointed to the Panel:\n\nCouncillors Marsh and Reed\n\n(2) That Councillor Ford be thanked. => Ford: councillor | - | mentioned; Marsh: councillor | - | appointed; Reed: councillor | - | appointed
"""

# What another is to somebody is nobody's office, nor is what somebody does.
KNOWN = r"""
Councillor Marsh advised that she was a friend of the applicant, Mrs Dale, and would not vote. => Dale: public | applicant | mentioned; Marsh: councillor | - | spoke
Councillor Reed declared an interest as he was a neighbour of the applicant, Mr Dale, and left. => Dale: public | applicant | mentioned; Reed: councillor | - | declared_interest
Councillor Reed declared an interest as his wife, Mrs Ann Dale, worked for the applicant. => Ann Dale: public | - | mentioned; Reed: councillor | - | declared_interest
Mr Dale, a friend of the applicant, spoke in support. => Dale: public | friend of the applicant | spoke
Mrs Ann Dale, works manager, spoke. => Ann Dale: officer | works manager | spoke
Councillor Hill opened. Mr A. Marsh, Dr B. Reed and Miss C. Dale spoke in objection to the application. => A. Marsh: public | - | spoke; B. Reed: public | - | spoke; C. Dale: public | - | spoke; Hill: councillor | - | mentioned
"""

# First names that no list holds, where what is told is told of people alone.
UNKNOWN = r"""
Ben Marsh, the applicant, addressed the Committee. Aneka Pelling spoke on behalf of Vale Parish Council. => Aneka Pelling: public | - | spoke; Ben Marsh: public | applicant | spoke
The following supplementary questions were asked:\nQuestion 3 – Alick Pelling asked the Council to plant trees.\nQuestion 5: Zoltan Krebs asked about buses. => Alick Pelling: public | - | spoke; Zoltan Krebs: public | - | spoke
2.1 Aneka Pelling spoke about the hedge. 2.2 Zoltan Krebs asked when it would be cut. => Aneka Pelling: public | - | spoke; Zoltan Krebs: public | - | spoke
The Mayor announced the death of Torvald Krebs. => Torvald Krebs: public | - | mentioned
The Mayor announced the sad passing of Barbara Wood, who acted as consort to her brother. => Barbara Wood: public | - | mentioned
The Chair thanked Aneka Pelling for her presentation. => Aneka Pelling: public | - | presented
A petition was received from Aneka Pelling containing 40 signatures. => Aneka Pelling: public | - | introduced
Cllr Marsh declared an interest as Aneka Pelling was her friend. => Aneka Pelling: public | - | mentioned; Marsh: councillor | - | declared_interest
Lead Officer: Aneka Pelling => Aneka Pelling: officer | Lead Officer | mentioned
Severn Trent said that it would mend the pipe and thanked the Council for its help. => nobody
Vale Lions asked for a grant. Hill Rangers spoke to the Clerk. => nobody
Network Rail asked that the bridge be closed. => nobody
Several Members asked whether the plan was sound. Ward Members spoke in support. => nobody
Members heard of the loss of Mill Lane and the death of Queen Elizabeth II. => nobody
The Chair thanked Vale Homes for its work and welcomed Fields Together to the meeting. => nobody
Speaker One asked about bins. Objectors Two and Three spoke. => nobody
Lead Officer: Head of Planning\nAuthor: Democratic Services\nLed by: Vale Council => nobody
Youth Parliament spoke. Council Tax thanked nobody. => nobody
Members visited Martin Lane and Grace Wood. => nobody
"""

# Ranks and offices that lead up to names; parks, lists and others' neighbours are none.
LED_BY = r"""
Area Commander Ann Pelling and Group Manager Bo Reed presented the report. => Ann Pelling: other | Area Commander | presented; Bo Reed: officer | Group Manager | presented
Councillor Ann Marsh and Planning Officer Bo Reed attended. => Ann Marsh: councillor | - | present; Bo Reed: officer | Planning Officer | present
Councillor Marsh and Team Leader Bo Reed spoke. => Bo Reed: officer | Team Leader | spoke; Marsh: councillor | - | spoke
The Mayor's Chaplain, the Very Reverend Jane Marsh, gave the blessing. => Jane Marsh: other | Mayor's Chaplain | spoke
The Chairman attended with the Lord Mayor of Vale and Major General Pelling. => Pelling: public | - | present
Councillor Marsh, in his capacity as Chair of the Audit Committee, presented the report. => Marsh: councillor | Chair of the Audit Committee | presented
Councillor Marsh, in her role as Ward Member, spoke. => Marsh: councillor | Ward Member | spoke
The Head of Planning - Major Sites, Ann Marsh, spoke. => Ann Marsh: officer | Head of Planning - Major Sites | spoke
The Chair thanked the Members who left after the Local Elections - Vi Pell, Andrew Marsh and Pat Reed. => Andrew Marsh: councillor | - | mentioned; Pat Reed: councillor | - | mentioned
Cllr Marsh declared an interest in item 6 as Mr Reed is his neighbour. => Marsh: councillor | - | declared_interest; Reed: public | - | mentioned
Councillor Marsh asked whether Sir John Moore Park would be closed. => Marsh: councillor | - | spoke
Lane and Sons and Planning Committee members met Ann Marsh Planning Ltd. => nobody
"""

# An office with no comma before it; what stands behind a name and is no office.
APPOSED = r"""
Mr Marsh the applicant spoke in favour of the application. => Marsh: public | applicant | spoke
Councillor Allen Marsh the lead petitioner addressed Council on the petition. => Allen Marsh: councillor | lead petitioner | spoke
Ms Jane Marsh the Head of Planning presented the report. => Jane Marsh: officer | Head of Planning | presented
The Clerk had told Mr Marsh the agent explained it badly. => Marsh: public | - | mentioned
In the absence of Councillor Marsh the Chairman thanked the Clerk. => Marsh: councillor | - | absent
Having heard Mr Marsh the Head of Law advised the Panel. => Marsh: public | - | mentioned
After comments by Cllr Marsh the Clerk advised that it was so. => Marsh: councillor | - | spoke
Contact: Ben Marsh, Principal Engineer, Tel 01234 567890 => Ben Marsh: officer | Principal Engineer | mentioned
Cllr Marsh (Lab, Mill Ward) and Cllr Reed (Con) asked about buses. => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
Resignation of Cllr Marsh: the Chairman read out a letter from her. Members thanked her. => Marsh: councillor | - | mentioned
Councillor Marsh: the Leader of the Council => Marsh: councillor | Leader of the Council | mentioned
The Mayor announced the passing of Barbara Wood, who acted as consort to her brother. => Barbara Wood: public | - | mentioned
"""

# Who acts beside others, who takes the chair for another, whom a table of questions asks.
BESIDE = r"""
Councillor Marsh, supported by the Head of Housing (Ben Reed), introduced the report. => Ben Reed: officer | Head of Housing | mentioned; Marsh: councillor | - | introduced
Mr Tom Marsh, Mr Ben Reed and two other residents objected to the scheme. => Ben Reed: public | - | spoke; Tom Marsh: public | - | spoke
Mr Marsh, Mr Ben Reed and others spoke. => Ben Reed: public | - | spoke; Marsh: public | - | spoke
The Vice-Chair, Councillor Marsh, took the Chair as Councillor Reed had declared an interest and left. => Marsh: councillor | Vice-Chair | chaired; Reed: councillor | - | declared_interest
Councillor Marsh took the Chair and declared an interest in item 5. => Marsh: councillor | - | chaired declared_interest
Questions by Councillors\n\nCouncillor Ann Marsh\n\nCouncillor Bo Reed\n\nTrees on the mill site\n\nResponse: They were safe.\n\nCouncillor Cy Hill\n\nCouncillor Di Dale\n\nPaths on the common\n\nResponse: They would be mended. => Ann Marsh: councillor | - | introduced; Bo Reed: councillor | - | mentioned; Cy Hill: councillor | - | introduced; Di Dale: councillor | - | mentioned
Questions to the Leader\n\nCouncillor Ann Marsh\nCouncillor Bo Reed => Ann Marsh: councillor | - | introduced; Bo Reed: councillor | - | introduced
"""

# What is told of who stands beside a list, in brackets, in a table, or by another.
TOLD_BESIDE = r"""
Present: Councillor Reed\n\nSpeakers: John Reed (Objector); Tim Dale (Agent). => John Reed: public | Objector | spoke present; Reed: councillor | - | present; Tim Dale: public | Agent | spoke present
Mr Marsh on behalf of Vale Brewery and Mrs Reed, an interested party, made representations. => Marsh: public | - | spoke; Reed: public | interested party | spoke
The driver, Mr Tom Marsh, attended with his representative. => Tom Marsh: public | driver | present
Question (1) Mr Tom Marsh to the Cabinet Member for Roads, Councillor Reed:\n"When will it be mended?" => Reed: councillor | Cabinet Member for Roads | mentioned; Tom Marsh: public | - | introduced
PQ2 - Jo Marsh to the Leader of the Council\n\nWhen will it be mended? => Jo Marsh: public | - | introduced
Present\n\nCllr Ann Marsh (Chair)\nBen Reed (Vale Police)\nCat Lamb (Community Engagement Officer)\n\nCllr Ann Marsh said that the minutes were on the seats. => Ann Marsh: councillor | Chair | chaired spoke present; Ben Reed: other | Vale Police | present; Cat Lamb: officer | Community Engagement Officer | present
Cllr Marsh gave apologies for Cllr Reed and Ann Hill and thanked Mark Dale for coming. => Ann Hill: councillor | - | apologies; Mark Dale: public | - | present; Marsh: councillor | - | spoke; Reed: councillor | - | apologies
The Chairman passed on Councillor Marsh's apologies. In attendance was substitute Member, Councillor Reed. => Marsh: councillor | - | apologies; Reed: councillor | - | present substitute
Councillor Reed noted Councillor Marsh's apologies to the Clerk. => Marsh: councillor | - | mentioned; Reed: councillor | - | spoke
Councillor Marsh, being the only Member who expressed a willingness to serve, was duly elected. => Marsh: councillor | - | appointed
Seconded by the Right Honourable the Lord Mayor (Councillor Marsh). => Marsh: councillor | Lord Mayor | seconded
Disclosable Pecuniary interests and Non Pecuniary interests\n\nCouncillor :\n\nItem :\n\nInterest :\n\nAnn Marsh\n\n6\n\nNon pecuniary interest as one of the objectors Vera Reed is known to Councillor Marsh. => Ann Marsh: councillor | - | declared_interest; Vera Reed: public | - | mentioned
"""

# Honours, asides, and what goes on over an office or an item.
GOES_ON = r"""
The Chair presented the medal to Mr Ben Marsh BEM. => Ben Marsh: public | - | mentioned
The meeting was attended by Ann Marsh MSP, who spoke about rail. => Ann Marsh: other | MSP | spoke present
Councillor Marsh, who was not a member of the Committee, spoke as a Ward Member. => Marsh: councillor | Ward Member | spoke
Declarations of Interest\n\nCllr Marsh – Item 5 – knows the applicant, Mr Reed\nCllr Dale – Minute 7 – works for the firm => Dale: councillor | - | declared_interest; Marsh: councillor | - | declared_interest; Reed: public | applicant | mentioned
Matters arising\n\nCllr Marsh – Item 5 – a reply was awaited => Marsh: councillor | - | mentioned
Councillor Marsh was nominated by Councillor Reed and seconded by Councillor Dale as the representative on the Hill Trust and this was agreed. => Dale: councillor | - | seconded; Marsh: councillor | - | appointed; Reed: councillor | - | moved
Tributes were paid by Councillors Dale and Ford and by the Chief Executive, Ms Pell. => Dale: councillor | - | spoke; Ford: councillor | - | spoke; Pell: officer | Chief Executive | spoke
Apologies were received from Councillor Marsh and Dr Mark Beach. => Marsh: councillor | - | apologies; Mark Beach: councillor | - | apologies
Mrs Jane Court spoke. Mr Guy Street Farm was for sale. Dr Grace Court Surgery closed. => Jane Court: public | - | spoke
Councillor Dale would replace Councillor Marsh as the substitute Board member. => Dale: councillor | - | mentioned; Marsh: councillor | - | mentioned
The motion was proposed by Councillor Marsh and by leave Councillor Reed spoke. => Marsh: councillor | - | moved; Reed: councillor | - | spoke
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(
        NOBODY, TOLD_OF, APPOINTED, KNOWN, UNKNOWN, LED_BY, APPOSED, BESIDE, TOLD_BESIDE, GOES_ON
    ),
)
def test_people_of_an_item(text: str, expected: str) -> None:
    assert "; ".join(list_people(text) or ["nobody"]) == "; ".join(sorted(expected.split("; ")))
