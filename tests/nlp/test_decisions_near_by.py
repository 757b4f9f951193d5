"""Decisions that a gate or a neighbour hid: lists, titles, short proposals, and look-alikes.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate
from tests.nlp.decisions import decided_on_page

FOUND = [
    ("5. FINANCE 5.1 Hall fund The report was noted.", ["Hall fund The report was noted."]),
    ("The petition of the bell ringers was noted.", ["The petition of the bell ringers was noted."]),
    ("Cllr Marsh proposed no change, seconded by Cllr Reed. Vote: For 4 Against 1. Carried", ["no change"]),
    ("Playgroup - Cllr Marsh proposed £500 and Cllr Reed seconded. Agreed, Cllr Hill having left the room", ["£500"]),
    ("Lifeboat appeal - £250 agreed", ["Lifeboat appeal - £250 agreed"]),
    ("The offer to sell the strip was discussed and left until the next meeting.", ["The offer to sell the strip was discussed and left until the next meeting."]),
    ("7. To agree the gift to the choir - proposed by Cllr Marsh, seconded by Cllr Reed. Four in favour, one against.", ["To agree the gift to the choir - proposed by Cllr Marsh, seconded by Cllr Reed."]),
    ("8.2.To approve the bank statement to November. Proposed AM, seconded TR. All in favour.", ["To approve the bank statement to November."]),
    ("All members were in favour of writing to the owner.|Dogs - it was decided to put up a sign.", ["writing to the owner", "put up a sign."]),
]  # fmt: skip
NONE = [
    "The Clerk reported that the letter was noted.",
    "Concerns were noted.",
    "Lifeboat appeal - £250 asked for",
    "The bag was left until the next morning.",
    "Agreed, Cllr Hill having left the room.",
]


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_a_decision_that_its_neighbours_hid(text: str, words: list[str]) -> None:
    found = annotate(text.replace("|", "\n\n")).resolutions
    assert [" ".join(r.text.split()) for r in found] == words


@pytest.mark.parametrize("text", NONE)
def test_what_only_reads_like_it(text: str) -> None:
    assert annotate(text).resolutions == ()


def test_a_mark_alone_goes_on_with_the_list_behind_and() -> None:
    text = "Decision|The Committee: / 1. / Noted the plan; and / 2. / Agreed that the lane be shut."
    assert decided_on_page(text) == [
        "agree/resolved/2: 1. Noted the plan; and 2. Agreed that the lane be shut."
    ]


def test_what_was_considered_and_rejected_is_no_decision() -> None:
    text = (
        "Officer Decisions|Decision Taken:|That the order be made.|"
        "Summary of Alternatives or Options considered and rejected:|A higher limit was rejected:"
    )
    assert decided_on_page(text) == ["adopt/resolved/0: That the order be made."]


ITEMS = [
    ("2. Hedge|The hedge was looked at.|RESOLVED:|3. Trees|The oak is ill.", []),
    ("2. Hedge|RESOLVED:|1. That it be cut.|2. That it be fed.|3. Trees", ["1. That it be cut. 2. That it be fed."]),
    ("2. Hedge|RESOLVED:|1. That it be cut.|2. That it be fed.|4. Dogs", ["1. That it be cut. 2. That it be fed."]),
    ("2. Hedge|RESOLVED to:|1. Cut it|2. Feed it|3. Water it", ["1. Cut it 2. Feed it 3. Water it"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), ITEMS)
def test_the_title_of_the_next_item_is_no_decision(text: str, words: list[str]) -> None:
    found = annotate(text.replace("|", "\n\n")).resolutions
    assert [" ".join(r.text.split()) for r in found] == words
