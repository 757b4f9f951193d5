"""What panels that sit as judges decided: licences, appeals, complaints; and what only looks so.

Written as in `decisions.py`: a row is a text and its decisions.
"""

import pytest

from tests.nlp.decisions import decided_on_page

HEARD = [
    # on an appeal or a complaint
    ("After careful consideration of the papers, the Sub-Committee upheld the appeal against the loss of Mr M's badge.",
     ["approve/resolved/0: After careful consideration of the papers, the Sub-Committee upheld the appeal against the loss of Mr M's badge."]),
    ("The Panel allowed the appeal.", ["approve/resolved/0: The Panel allowed the appeal."]),
    ("The Panel dismissed the appeal.", ["reject/resolved/0: The Panel dismissed the appeal."]),
    ("The Standards Sub-Committee upheld the complaint.", ["agree/resolved/0: The Standards Sub-Committee upheld the complaint."]),
    ("The Sub-Committee heard both sides.|The appeal was dismissed.", ["reject/resolved/0: The appeal was dismissed."]),
    # on a licence
    ("The Sub-Committee revoked the licence.", ["agree/resolved/0: The Sub-Committee revoked the licence."]),
    ("The Panel suspended the licence for 28 days.", ["other/resolved/0: The Panel suspended the licence for 28 days."]),
    ("The Sub-Committee heard both sides.|The licence was revoked with immediate effect.", ["agree/resolved/0: The licence was revoked with immediate effect."]),
    ("The Sub-Committee heard both sides.|The application was granted subject to the conditions offered.", ["approve/resolved/0: The application was granted subject to the conditions offered."]),
    ("The Sub-Committee heard both sides.|The application for a new premises licence was therefore granted.", ["approve/resolved/0: The application for a new premises licence was therefore granted."]),
    ("The decision of the Licensing Sub-Committee was to REVOKE the badge.", ["agree/resolved/0: REVOKE the badge."]),
    ("RESOLVED that the licence be revoked.", ["agree/resolved/0: the licence be revoked."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HEARD)
def test_what_a_panel_decided(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


# Of others, of another time, asked for, argued.
NOT_DECIDED = [
    "The Inspector dismissed the appeal.",
    "The officer said that the licence was revoked in May.",
    "The applicant stated that his appeal was dismissed by the magistrates.",
    "The appeal was dismissed by the Inspector.",
    "The application was granted by Vale District Council.",
    "The licence was granted in 2019.",
    "The licence was revoked by the Head of Licensing under delegated powers.",
    "Planning permission was granted in 2017 and the site was sold.",
    "The Licensing Officer explained why the licence was suspended.",
    "The appeal by the owner of the mill was dismissed on 4 May 2021.",
    "The Sub-Committee asked whether the licence was revoked.",
    "The licence was granted on 4 May 2016 and has not been reviewed.",
    "The application was granted on appeal.",
    # of a council that is consulted
    "The application was granted subject to conditions.",
    "The appeal was dismissed.",
    # of what a panel heard
    "The Panel heard from Mr Marsh, whose licence was revoked.",
    "The Panel heard that the licence was suspended.",
    "The Panel heard from Mr Marsh.|He said that the appeal was dismissed.",
    "The Sub-Committee met in May.|The licence was granted in 2019.",
    "The Sub-Committee met in May.|The appeal was dismissed by the magistrates.",
]


@pytest.mark.parametrize("text", NOT_DECIDED)
def test_what_it_heard_of(text: str) -> None:
    assert decided_on_page(text) == []
