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


@pytest.mark.parametrize(("text", "expected"), rows_of(NOBODY, TOLD_OF, APPOINTED, KNOWN))
def test_people_of_an_item(text: str, expected: str) -> None:
    assert list_people(text) == sorted(expected.split("; "))
