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

TABLES = [INTERESTS]


@pytest.mark.parametrize(("text", "expected"), rows_of(*TABLES))
def test_people_of_whole_minutes(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
