"""What was decided where minutes print who moved it and what became of it around the words.

`|` stands for a new paragraph, ` / ` for a new line. Names and matters are invented.
"""

import pytest

from tests.nlp.decisions import decided

MOVED = "On the proposal of Cllr Marsh seconded by Cllr Reed"
# What stands between who moved it and what became of it, whatever it begins with
BETWEEN = [
    (f"2. LOANS|{MOVED} loan funding of €2,000 for the path was approved.", ["approve/resolved/0: loan funding of €2,000 for the path was approved."]),
    (f"2. LAND|{MOVED} Section 183 Interest 26 Mill Park was approved.", ["approve/resolved/0: Section 183 Interest 26 Mill Park was approved."]),
    (f"2. POSTS|{MOVED} Ms. Ann Dale, nominee of the Trust, was appointed as a member.", ["appoint/resolved/0: Ms. Ann Dale, nominee of the Trust, was appointed as a member."]),
    ("2. REPORTS|On the PROPOSAL of Cllr. Marsh SECONDED by Comh. Lee the minutes of the Housing Committee held on 20th May were NOTED.", ["note/resolved/0: On the PROPOSAL of Cllr. Marsh SECONDED by Comh. Lee the minutes of the Housing Committee held on 20th May were NOTED."]),
]  # fmt: skip
# What became of it first, then who moved it
BEFORE = [
    ("2. Minutes|Agreed as a true record - proposed Cllr Marsh seconded Cllr Dale.", ["confirm_minutes/resolved/0: Agreed as a true record - proposed Cllr Marsh seconded Cllr Dale."]),
    ("6. Accounts|Approved for payment - proposed Cllr Marsh, seconded Cllr Reed.", ["approve/resolved/0: Approved for payment"]),
]  # fmt: skip
# The words in quotes beneath, a page's number between or none
BENEATH = [
    ("2. CHAIRS|It was proposed by Councillor Marsh, seconded by Councillor Reed / and AGREED.|“That Councillor Bo Hill be appointed as Chair to the Policy Committee.”|He thanked them.", ["appoint/resolved/0: “That Councillor Bo Hill be appointed as Chair to the Policy Committee.”"]),
    ("2. ROADS|It was proposed by Councillor Marsh, seconded by Councillor Reed, and RESOLVED:|7|“That the roads in the report be declared to be public roads.”", ["agree/resolved/0: “That the roads in the report be declared to be public roads.”"]),
    ("4. WATER|Proposed by: Cllr. J. Marsh Seconded by: Cllr. D. Reed|That the Council writes to the Minister about the pier.|This was agreed.", ["request/resolved/0: That the Council writes to the Minister about the pier."]),
]  # fmt: skip
# What an office seconded; a title of its own, with its letter
BENEATH += [
    ("1 Mayor's Business|It was proposed by Cllr Ann Marsh and seconded by the Lord Mayor “That This Council asks for pitches in the park. There are none.”|The motion was put and carried.", ["request/resolved/0: “That This Council asks for pitches in the park. There are none.”"]),
    ("3. Events|(c) Festival and Events Funding Scheme 2025|The report was considered.|It was proposed by Councillor B. Marsh, seconded by Councillor S. Reed and agreed.", ["agree/resolved/0: Festival and Events Funding Scheme 2025"]),
]  # fmt: skip
# A motion put and carried, and what was decided besides
PUT = [
    (
        "12 Report 258 of the Manager|It was proposed by Councillor Ann Marsh and seconded by Councillor Bo Reed that the City Council notes the contents of report 258. The motion was put and carried.|It was further agreed to defer the nominations to the January meeting.",
        ["note/resolved/0: the City Council notes the contents of report 258.", "defer/deferred/0: defer the nominations to the January meeting."],
    ),
    ("4. TAX|It was proposed by Councillor Marsh and seconded by Councillor Reed not to vary the rate for 2025. The motion was put and lost.", ["reject/lost/0: not to vary the rate for 2025."]),
]  # fmt: skip
# A verdict alone on its line, of the title above it
VERDICTS = [
    ("5. TO NOTE THE ORDERS OF THE CHIEF EXECUTIVE|Noted", ["note/resolved/0: TO NOTE THE ORDERS OF THE CHIEF EXECUTIVE Noted"]),
    ("6. FINANCE|(i)|Donations to Members, as amended.|Noted", ["note/resolved/0: Donations to Members, as amended. Noted"]),
    ("3 Monthly Report|The members noted the Chief Executive's monthly management report.", ["note/resolved/0: The members noted the Chief Executive's monthly management report."]),
]  # fmt: skip
# An election whose sentence names whoever was elected, the nomination told in one before
ELECTED = [
    ("4. Deputy Mayor|Cllr. C. Marsh was proposed by Cllr. M. Reed, and seconded by Cllr. T. Hill.|No other nomination was received.|The Mayor declared Cllr. C. Marsh elected as Deputy Mayor.", ["appoint/resolved/0: Cllr. C. Marsh elected as Deputy Mayor."]),
]  # fmt: skip
NONE = [
    f"2. LOANS|{MOVED} and on a vote being taken.",
    f"2. LOANS|{MOVED} the matter was discussed at length.",
    "2. LOANS|Agreed in principle that it was late, said Cllr Marsh.",
    "5. Clerk's report|The bridge is closed until May.|12",
]


@pytest.mark.parametrize(
    ("text", "expected"), BETWEEN + BEFORE + BENEATH + PUT + VERDICTS + ELECTED
)
def test_what_was_moved_and_put(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_was_moved_and_no_more(text: str) -> None:
    assert decided(text) == []
