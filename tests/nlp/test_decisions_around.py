"""Decisions where what stands around them tells: rows, lists, single lines, text without stops.

`|` stands for a new paragraph, `/` for a new line. All names and matters are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

DECIDED = [
    # what a person or a body did, in a list without a label
    ("The Chief Officer (Roads):|i) noted the content of the report;|ii) authorised the purchase of two gritters.", ["approve/resolved/2: i) noted the content of the report; ii) authorised the purchase of two gritters."]),
    ("The Executive Councillor for Housing:|i. Approved the tender for new doors.|ii. Delegated the award to the Director.", ["approve/resolved/2: i. Approved the tender for new doors. ii. Delegated the award to the Director."]),
    # Scottish minutes
    ("There was submitted and noted a report by the Director on the bridges.", ["note/resolved/0: There was submitted and noted a report by the Director on the bridges."]),
    ("The Council noted the terms of the bulletin.", ["note/resolved/0: The Council noted the terms of the bulletin."]),
    # texts that run on without stops
    ("62. THE MINUTES OF THE COUNCIL MEETING HELD ON 20 JANUARY 2010 * Resolved that the minutes of the meeting of the Council held on 20 January 2010 be approved. 63. APOLOGIES An apology was received from Councillor Marsh.", ["confirm_minutes/resolved/0: the minutes of the meeting of the Council held on 20 January 2010 be approved."]),
    ("APPLICANT: Marsh Homes Ltd REFUSED. Reason(s) for refusal:- The lane is too narrow.", ["refuse/refused/0: REFUSED. Reason(s) for refusal:- The lane is too narrow."]),
    # a label on its own line, no blank line above it
    ("Decision details / Dogs / Purpose: / This report gives the outcome of the consultation on the order that ends in the autumn. / Decision: / That the order be renewed for three years.", ["agree/resolved/0: That the order be renewed for three years."]),
    # Decision and Minutes in one line
    ("No. ¦ Item ¦ / Public Decision: It was RESOLVED that the press be excluded for item 8. Minutes: It was RESOLVED that the press be excluded for item 8. ¦ / Fees Decision: The fees were AGREED. Minutes: The fees were AGREED. ¦", ["exclude_public/resolved/0: the press be excluded for item 8.", "agree/resolved/0: The fees were AGREED."]),
    # Decision only points, Minutes say it
    ("Issue - meetings|Meeting: 20/07/2017 - Executive (Item 3)|3 Carers|Decision:|AGREED RECOMMENDATIONS|Minutes:|The Leader spoke.|RESOLVED:|That the report on carers be received.", ["receive/resolved/0: That the report on carers be received."]),
    # the motion's own words, in quotes behind the names
    ("It was proposed by Councillor Marsh, seconded by Councillor Hill \"That the baths be kept open on Mondays.\" The motion was put to the vote and lost.", ["reject/lost/0: \"That the baths be kept open on Mondays.\""]),
    ("MOTION: Proposed by Councillor Ann Marsh and seconded by Councillor Joe Hill:|That the Council adopts the scheme at Appendix A.|The Motion was put to the vote and duly RESOLVED.|In accordance with Rule 4 it was asked that the names be recorded.", ["adopt/resolved/0: That the Council adopts the scheme at Appendix A."]),
    # put to the meeting: the words stand before
    ("It was proposed by Councillor Marsh, seconded by Councillor Hill \"That the baths be kept open on Mondays.\"|The Mayor put the proposal to the meeting when there voted 6 for the proposal and 10 against.", ["reject/lost/0: \"That the baths be kept open on Mondays.\""]),
    # who was appointed, behind the figures
    ("With a total of 7 votes cast for Councillor Marsh and 12 for Councillor Hill, Councillor Hill was duly appointed Vice-Chairman of the Licensing Committee.", ["appoint/resolved/0: Councillor Hill was duly appointed Vice-Chairman of the Licensing Committee."]),
    # a part of the list is no decision of its own
    ("27 Licensing PDF 291 KB|The report was moved by Councillor Byrd and seconded by Councillor Allan.|The report was put to a vote and agreed.|A. That Council agreed the wards set out in Appendix A|B. That Council noted the result of the consultation", ["agree/resolved/2: A. That Council agreed the wards set out in Appendix A B. That Council noted the result of the consultation"]),
    # minutes put right, then agreed: one decision
    ("It was moved by Councillor Marsh and seconded by Councillor Hill that the minutes of 2 April be amended to read \"twelve horses\". Upon being put to the vote, the motion was CARRIED.|RESOLVED - the minutes of 2 April be agreed as amended.", ["confirm_minutes/resolved/0: the minutes of 2 April be agreed as amended."]),
    # what another body resolved before
    ("At its meeting held on 4 September 2024, the Health Scrutiny Committee considered a report on carers.|The committee resolved to ask the Board for a working group.|Resolved: That a working group be set up.", ["agree/resolved/0: a working group be set up."]),
    # what was asked for on the way
    ("Councillor Marsh asked for figures by month. It was agreed to add this. Councillor Hill spoke.|RESOLVED that the work programme be noted.", ["note/resolved/0: the work programme be noted."]),
]  # fmt: skip

NOT_DECIDED = [
    "The Director (Roads):|i) noted that many lorries used the road;|ii) said that a count was due.",
    "The Director (Roads):|i) noted the rise in traffic;|ii) said that a count was due.",
    "There was submitted a report by the Director, which Members found useful.",
    "The Committee heard that Resolved complaints had fallen and that two were Resolved: one by phone.",
    "The report made the following points:|1. The request was accepted on the second ground.|2. The notice was signed by five Members.",
    "So it was agreed to be taken as urgent business.",
    "It was moved by Councillor Marsh and seconded by Councillor Hill that Grange Ward be voted upon separately. This was put to the vote and LOST.",
]


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_a_decision_told_by_what_stands_around_it(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", NOT_DECIDED)
def test_what_the_paragraphs_around_it_make_no_decision(text: str) -> None:
    assert decided_on_page(text) == []
