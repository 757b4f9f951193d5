"""Decisions on pages whose labels a copy lost: gaps stand in their place.

`|` stands for a new paragraph, `‖` for the gap of a lost label, `/` for a new line. All names and
matters are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

FACTS = "Decision details|Mill rents|Decision Maker: Cabinet|Decision status: Recommendations Approved|Is Key decision?: No"
END = "|Publication date: 14/06/2022|Date of decision: 13/06/2022"

PAGES = [
    # purpose, decision, reasons
    (FACTS + "‖To consider the rents of the mill.‖1. To adopt the scale of rents.|2. To raise the rent of a loft.‖1. The scale is old.|2. The lofts are in demand." + END, ["adopt/resolved/2: 1. To adopt the scale of rents. 2. To raise the rent of a loft."]),
    (FACTS + "‖Purpose: to let the mill‖To let the mill to Reed and Sons for five years." + END, ["agree/resolved/0: To let the mill to Reed and Sons for five years."]),
    # a list is a decision, whatever its first part says
    ("Issue - decisions|Mill Lane|16/03/2022 - Mill Lane|i) the Director, with the Executive Member and / the Ward Members, has weighed the objections;|ii) the order be made.", ["adopt/resolved/2: i) the Director, with the Executive Member and the Ward Members, has weighed the objections; ii) the order be made."]),
    # what the report asked for stands above what happened
    ("Agenda item|Mill café‖That the Committee agree the hours in paragraph 2.‖The Committee considered a report on the hours.|RESOLVED:|That the café open at eight.", ["agree/resolved/0: That the café open at eight."]),
    # reasons and options end where a decision is told
    ("Agenda item|Mill fees|Minutes:|RESOLVED that the fees be approved.|Alternative options|To leave the fees.|The Committee resolved to refer the report to Cabinet.", ["approve/resolved/0: the fees be approved.", "refer/resolved/0: refer the report to Cabinet."]),
    # the body on a line of its own, the mark in bold behind it lost
    ("Agenda item|Mill (Exempt)|The Cabinet may hear urgent items.|The Cabinet‖The outcome of the search for a miller be noted.", ["note/resolved/0: The outcome of the search for a miller be noted."]),
    ("Agenda item|Mill|The Cabinet may hear urgent items.|The Cabinet|The outcome of the search for a miller was awaited.", []),
    # one paragraph a line, no blank lines
    ("Mill Lane petition Decision: The Committee heard a petition from eighty residents of the lane about the lorries. / Interests Decision: None were declared by any of the Councillors who were there. / Long Lane Decision: That the report on the lane be deferred to the next meeting so that the residents may be asked.", ["defer/deferred/0: That the report on the lane be deferred to the next meeting so that the residents may be asked."]),
]  # fmt: skip

NONE = [
    # the purpose alone
    FACTS + "‖To consider the rents of the mill." + END,
    FACTS + "‖To consider the rents of the mill.‖To seek views on the lofts." + END,
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_a_lost_label_leaves_a_gap(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_a_purpose_decides_nothing(text: str) -> None:
    assert decided_on_page(text) == []
