"""What was moved and carried is decided, whatever is decided next; `Agreed.` beneath it says so.

`|` stands for a new paragraph, ` / ` for a new line. All names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate
from tests.nlp.decisions import decided_on_page

ABOVE = "VALE DISTRICT COUNCIL|Planning Committee|Present: Councillors Fenn, Hill and Poole|"
MOVED = "Councillor Fenn proposed, seconded by Councillor Hill, that {}. {}"
WORDS = [
    "the application be approved",
    "planning permission be refused",
    "the report be approved",
    "the recommendation be approved",
    "the motion be referred to Cabinet",
]
CARRIED = [
    "The proposal was carried.",
    "On a vote, 7 for and 2 against, the motion was carried.",
    "This was agreed unanimously.",
]
NEXT = [
    "4. Correspondence|Correspondence from the Department was noted.",
    "4. Paths|RESOLVED that the path be mended.",
    "4. 12 Mill Lane|It was agreed that the application be deferred.",
    "Tree works|RESOLVED that consent be granted.",
    "LA05/2023/0145/F - Shed at Mill Road|RESOLVED that permission be refused.",
    "Update on the pool|Members noted the update.",
]


@pytest.mark.parametrize("behind", NEXT)
@pytest.mark.parametrize("carried", CARRIED)
@pytest.mark.parametrize("words", WORDS)
def test_another_matter_takes_nothing_away(words: str, carried: str, behind: str) -> None:
    text = f"{ABOVE}3. Application A|{MOVED.format(words, carried)}|{behind}"
    found = decided_on_page(text)
    assert len(found) == 2
    assert words in found[0]


RESOLVED = [
    "RESOLVED that application 23/0112 be approved, with conditions.",
    "Voting: 7 for, 2 against|RESOLVED: That permission be granted.",
    "For: Councillors Fenn and Hill|Against: Councillor Poole|RESOLVED that approval be given.",
    "Decision|That the application be approved.",
]


@pytest.mark.parametrize("behind", RESOLVED)
def test_what_was_resolved_tells_what_was_moved(behind: str) -> None:
    moved = MOVED.format("the application be approved", "The motion was carried.")
    found = decided_on_page(f"{ABOVE}3. Application A|{moved}|{behind}")
    assert len(found) == 1


AGREED = ["Agreed.", "Agreed", "AGREED", "Approved.", "Unanimously agreed.", "Agreed unanimously."]
LINES = [
    "Proposed by Councillor Fenn / Seconded by Councillor Hill / That a seat be bought. / ",
    "Proposed by Councillor Fenn|Seconded by Councillor Hill|That a seat be bought.|",
    "It was proposed by Councillor Fenn and seconded by Councillor Hill that a seat be bought.|",
    "Councillor Fenn proposed that a seat be bought. Councillor Hill seconded.|",
]


@pytest.mark.parametrize("agreed", AGREED)
@pytest.mark.parametrize("lines", LINES)
def test_agreed_beneath_says_what_became_of_it(lines: str, agreed: str) -> None:
    text = f"{ABOVE}3. Seats|{lines}{agreed}|4. Paths|The Clerk spoke of paths."
    (decision,) = decided_on_page(text)
    assert decision.endswith("a seat be bought.")
    (vote,) = annotate(text.replace("|", "\n\n").replace(" / ", "\n")).votes
    assert (vote.mover, vote.seconder, vote.outcome) == ("Fenn", "Hill", "carried")


UNDONE = [
    "Councillor Fenn proposed that a seat be bought. There was no seconder.|Agreed.",
    "An amendment that a seat be bought was proposed by Councillor Fenn and seconded by Councillor Hill.|Agreed.",
]


@pytest.mark.parametrize("text", UNDONE)
def test_agreed_is_of_no_proposal_that_fell(text: str) -> None:
    found = decided_on_page(f"{ABOVE}3. Seats|{text}")
    assert not any("seat" in decision for decision in found)


CLOSURES = [
    "the Clerk object to the closure",
    "the closure be opposed",
    "a letter be sent on the closure",
    "the closure of the bank be noted",
]


@pytest.mark.parametrize("words", CLOSURES)
def test_a_closure_is_not_that_of_the_debate(words: str) -> None:
    minutes = "23/046 Minutes|It was RESOLVED that the minutes be signed.|23/047 A letter|"
    assert len(decided_on_page(f"{minutes}It was RESOLVED that {words}.")) == 2


def test_the_closure_of_the_debate_decides_nothing_on_the_motion() -> None:
    moved = MOVED.format("a seat be bought", "Councillor Poole moved the closure.")
    found = decided_on_page(f"{ABOVE}3. Seats|{moved} It was RESOLVED that the closure be put.")
    assert not any("seat" in decision for decision in found)
