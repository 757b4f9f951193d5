r"""What whole minutes of councils and bodies never seen say of people: a row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# An interest spoken of again at the item that it is in; not another's, nor none.
INTERESTS = r"""
Having declared a prejudicial interest Mr J Marsh left the room. => J Marsh: councillor | - | declared_interest
Having declared a pecuniary interest in this item, Councillor Marsh left the meeting. => Marsh: councillor | - | declared_interest
Having earlier declared an interest Cllrs Marsh and Reed took no part. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Councillor Marsh reminded the Committee of her interest as a trustee. => Marsh: councillor | - | declared_interest
Cllr Marsh and Cllr Reed repeated their interest and remained but did not vote. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Councillor Marsh repeated his declaration at item 2. => Marsh: councillor | - | declared_interest
[NOTE: Councillor A. Marsh had earlier declared an interest in this item and left.] => A. Marsh: councillor | - | declared_interest
Having declared no interest, Councillor Marsh remained. => Marsh: councillor | - | mentioned
Having declared an interest, the Chairman left and Councillor Marsh took the chair. => Marsh: councillor | - | chaired
The Clerk reminded Members of their interests. Councillor Marsh asked why. => Marsh: councillor | - | spoke
Mrs Marsh reminded Members of the importance of declaring an interest. => Marsh: public | - | spoke
Councillor Marsh repeated her question on interest rates. => Marsh: councillor | - | mentioned
The Chair thanked Councillors Marsh, R Hill and Vane.\n\n40 Declarations of Interest\n\n(a) Members declared personal interests as follows:-\n\n   Marsh     -   Member of Bodley Town Council\n   Vane      -   Governor, Vale High School\n   R Hill    -   Director of a housing company => Marsh: councillor | - | declared_interest; R Hill: councillor | - | declared_interest; Vane: councillor | - | declared_interest
"""

# Who is left out, who was asked before, who stood at another's side.
OTHERS_DID = r"""
All Members except Councillor Marsh stated that they had been lobbied. => Marsh: councillor | - | mentioned
All Members other than Councillor Marsh said that they had visited the site. => Marsh: councillor | - | mentioned
It was agreed, with the exception of Councillor Marsh, who asked for a report. => Marsh: councillor | - | spoke
The Clerk had been told by Ms Dee Marsh that a notice would be served. => Dee Marsh: public | - | mentioned
The Council has been informed by Mr Sam Marsh, the surveyor, that the wall is safe. => Sam Marsh: officer | surveyor | mentioned
Members were advised by Mr Sam Marsh, the surveyor, that the wall was safe. => Sam Marsh: officer | surveyor | spoke
Cllr Marsh, supported by Cllr Hill, felt that it was too much and proposed £50. => Hill: councillor | - | mentioned; Marsh: councillor | - | moved spoke
Cllr Marsh, accompanied by Cllr Hill, had seen the wall and proposed £50. => Hill: councillor | - | mentioned; Marsh: councillor | - | moved
Cllr Marsh asked Cllr Hill, who felt that it was too much and proposed £50. => Hill: councillor | - | moved spoke; Marsh: councillor | - | spoke
Apologies were received from Councillor Hill and that Councillor Marsh would be late in arriving. => Hill: councillor | - | apologies; Marsh: councillor | - | mentioned
Sederunt: Chair Ann Marsh (AM), Sec Ruth Hill (RH), Bo Reed (BR) => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Ruth Hill: councillor | Sec | present
Proposed by Ann Marsh and seconded Bo Reed. => Ann Marsh: councillor | - | moved; Bo Reed: councillor | - | seconded
Proposed by Ann Marsh. The motion seconded Bo's view. => Ann Marsh: councillor | - | moved
"""

# Appointed with a reserve in brackets behind the last one, who is away from nothing.
RESERVES = r"""
RESOLVED that Councillors A Marsh, B Reed and C Hill (reserve: Councillor D Vane) be appointed to visit the site. => A Marsh: councillor | - | appointed; B Reed: councillor | - | appointed; C Hill: councillor | - | appointed; D Vane: councillor | - | appointed
Present: Councillors A Marsh and C Hill (substitute for Councillor D Vane). => A Marsh: councillor | - | present; C Hill: councillor | - | present substitute; D Vane: councillor | - | absent
"""

# Who spoke, in lists with bodies and brackets, by leave, before what else they did.
SPEAKERS = r"""
The Committee considered the report.\nMr Marsh (an objector), Councillor Hill of Bodley Parish Council and Ms Reed (for the applicant) addressed the meeting. => Hill: councillor | - | spoke; Marsh: public | objector | spoke; Reed: public | - | spoke
Mr D Marsh was invited by the Chair to address the meeting. => D Marsh: public | - | spoke
Having exercised his separate speaking rights, Councillor T Marsh withdrew. => T Marsh: councillor | - | spoke
Having addressed the Committee, Councillor T Marsh withdrew. => T Marsh: councillor | - | spoke
Having left the room, Councillor T Marsh did not vote. => T Marsh: councillor | - | mentioned
"""

TABLES = [INTERESTS, OTHERS_DID, RESERVES, SPEAKERS]


@pytest.mark.parametrize(("text", "expected"), rows_of(*TABLES))
def test_people_of_whole_minutes(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
