"""What another body decided, or this one at another time, is told and not decided here.

`|` stands for a new paragraph, ` / ` for a new line. All names and matters are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

PARISH = "Marling Parish Council / Minutes of the meeting of 12 March 2024|Present: Cllrs Fenn, Hill and Poole|4. News|"
COUNTY = "VALE COUNTY COUNCIL / Minutes of the meeting of 12 March 2024|Present: Cllrs Fenn, Hill and Poole|4. News|"
OTHERS = [
    "The District Council approved the Local Plan.",
    "The Borough Council rejected it.",
    "The County Council agreed to fund the crossing.",
    "Orme Parish Council rejected the idea.",
    "Cllr Fenn attended the Area Board. The Board approved £500 for the bench.",
    "The Trustees approved the accounts.",
    "The panel approved our bid.",
    "The Highways Authority agreed to move the sign.",
    # by whom, when, against whom
    "The grant of £2,000 was approved by the Lottery on 4 April.",
    "The loan was agreed by the Public Works Loan Board.",
    "The faculty was approved by the Chancellor.",
    "The order was approved by the Clerk under delegated powers.",
    "The invoice from Greens was approved at the March meeting.",
    "The plan was adopted at a special meeting on 14 June.",
    "The application for 3 houses was approved despite our objection.",
    # asked, quoted, of an earlier minute
    "Cllr Hill asked: Will the Clerk confirm that it was agreed that no stall would go?",
    'The notice stated: "It was agreed to go on without any consultation." Cllr Hill spoke of it.',
    "Min 23/031: it was resolved to buy a strimmer – done.",
]  # fmt: skip
OWN = [
    (PARISH, "The Parish Council approved the plan."),
    (PARISH, "The Council approved the plan."),
    (PARISH, "Marling Parish Council agreed to buy a bench."),
    (PARISH, "The CC agreed to buy a bench."),  # whose letters these are nobody says
    (PARISH, "Members approved the plan."),
    (PARISH, "The plan was approved by the Council."),
    (PARISH, "The plan was approved by all members."),
    (PARISH, "It was agreed to buy a bench."),
    (PARISH, "Min 23/031: it was resolved to buy a strimmer."),
    (COUNTY, "The County Council approved the plan."),
    (COUNTY, "The Council agreed to fund the crossing."),
    (
        "Growth Board of Vale Borough Council|Present: Cllr Fenn|4. News|",
        "The Board approved £500.",
    ),
    # no top says whose minutes they are
    ("4. News|", "The County Council approved the plan."),
    ("4. News|", "The Panel approved the plan."),
]


@pytest.mark.parametrize("text", OTHERS)
def test_what_others_decided(text: str) -> None:
    assert decided_on_page(PARISH + text) == []


@pytest.mark.parametrize(("top", "text"), OWN)
def test_what_is_decided_here(top: str, text: str) -> None:
    assert len(decided_on_page(top + text)) == 1


NOTICE = "17.|Notice of Motion submitted by Councillor Fenn|{}|The motion was proposed by Councillor Fenn, seconded by Councillor Hill and agreed.{}"
REPLIES = [
    " / REPLY: / The Council will take the arch away.",
    " / --- / 14|REPLY:|The Council will take the arch away.",
    "|Reply:|The Council will take the arch away.",
    "|Response from the Director:|The Council will take the arch away.",
]
WORDED = [
    "I will move at the next meeting that the arch be sold.",
    "“I will move at the next meeting that the arch be sold.”",
]


@pytest.mark.parametrize("reply", REPLIES)
@pytest.mark.parametrize("words", WORDED)
def test_the_reply_beneath_a_motion_is_not_its_words(words: str, reply: str) -> None:
    (found,) = decided_on_page(NOTICE.format(words, reply))
    assert found.strip(".”").endswith(": the arch be sold")


def test_what_a_member_calls_on_others_to_do_is_told_whole() -> None:
    words = "“I call on Vale County Council to write to the Minister on the weir.”"
    (found,) = decided_on_page(NOTICE.format(words, ""))
    assert "I call on Vale County Council" in found
