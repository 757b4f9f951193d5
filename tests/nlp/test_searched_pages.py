"""What pages of council sites print, as a search gives them: facts, and what only looks like one.

Tables as in tests/nlp/people.py and decisions.py. All names and matters are invented.
"""

import pytest

from nlp.pages import annotate_page
from tests.nlp.decisions import decided_on_page
from tests.nlp.people import list_people, rows_of

PEOPLE = r"""
Vera Marsh, Service Lead Skills, outlined the content of the report. => Vera Marsh: officer | Service Lead Skills | presented spoke
Tom Reed, Head of Roads, attended to give a short presentation on drains. => Tom Reed: officer | Head of Roads | presented present
"""

DECIDED = [
    # the mark that stood behind `and` is lost
    (
        "Agenda item|Tenancies|Report of the Director|Councillor Marsh presented the report.|It was moved by Councillor Marsh, seconded by Councillor Reed and‖The tenancy plan be approved.|Reason for decision: To have one.",
        ["approve/resolved/0: The tenancy plan be approved."],
    ),
    # each part says who decided
    (
        "Agenda item|Rooms|The report was put to a vote and agreed.|A. That Council agreed the use of the old rooms for a year|B. That Council agreed the amendment to the rules of the rooms",
        ["agree/resolved/2: A. That Council agreed the use of the old rooms for a year B. That Council agreed the amendment to the rules of the rooms"],
    ),
    # minutes of several meetings, agreed in a list
    (
        "Agenda item|MINUTES OF THE ROADS COMMITTEE HELD ON 4 May 2021 and 8 June 2021|Minutes:|AGREED that:|1. The delay in printing the minutes be noted;|2. On being put to the vote, the minutes of the Roads Committee held on 4 May 2021 and 8 June 2021 be confirmed as a true record.",
        ["confirm_minutes/resolved/2: 1. The delay in printing the minutes be noted; 2. On being put to the vote, the minutes of the Roads Committee held on 4 May 2021 and 8 June 2021 be confirmed as a true record."],
    ),
    # told in prose, then resolved
    (
        "Agenda item|Mill Report|Minutes:|The Officer introduced a report on the mill. At the end of the debate, the mill report was noted.|Resolved - That the mill report be noted and that any comments be forwarded to the Officer.",
        ["note/resolved/0: the mill report be noted and that any comments be forwarded to the Officer."],
    ),
    # what a body's answer will speak of is referred to nobody
    (
        "Agenda item|Mill Lane|Minutes:|The Committee considered a letter on the lane.|It was agreed to refer to the state of the bridge in the answer to the letter.",
        ["agree/resolved/0: refer to the state of the bridge in the answer to the letter."],
    ),
    (
        "Agenda item|Mill Lane|Minutes:|The Committee considered a letter on the lane.|It was agreed to refer to the Roads Committee the state of the bridge.",
        ["refer/resolved/0: refer to the Roads Committee the state of the bridge."],
    ),
]  # fmt: skip

# The view of one of those there.
UNDECIDED = [
    "Agenda item|Mill Plan|Minutes:|Ned Marsh gave an update.|Ann Reed said she agreed that the plan should be considered, with regard to the young.",
    "Agenda item|Mill Plan|Minutes:|The Committee considered a report.|Ann Reed agreed that the plan should be reviewed before winter.",
    "Agenda item|Mill Plan|Minutes:|The Committee considered a report.|The representative of Millwatch agreed that the plan be shared with the group.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows_of(PEOPLE))
def test_people_of_a_page(text: str, expected: str) -> None:
    assert "; ".join(list_people(text)) == expected


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_decisions_of_a_page(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", UNDECIDED)
def test_the_view_of_one_decides_nothing(text: str) -> None:
    assert decided_on_page(text) == []


def test_figures_of_decision_and_movers_of_minutes_are_one_vote() -> None:
    page = """Agenda item

Minutes

Decision:

There were no amendments to the minutes.

RESOLVED that the minutes of 4 June 2024 be approved as a correct record.

Voting Record

6 For, 0 Against, 1 Abstention

Minutes:

There were no amendments to the minutes proposed.

The minutes were proposed by Councillor Ann Marsh and seconded by Councillor Tom Reed.

RESOLVED: That the minutes of 4 June 2024 be approved as a correct record.
"""
    votes = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert [
        (v.on, v.for_count, v.against_count, v.abstain_count, v.mover, v.seconder) for v in votes
    ] == [("motion", 6, 0, 1, "Ann Marsh", "Tom Reed")]
