"""Votes as Irish councils print them: roll calls by candidate, numbers in words, notices of motion.

Names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page


def votes(text: str) -> list[str]:
    """Return the votes of a text: outcome, method, figures, who moved, and who is named."""
    return [
        " ".join(
            [
                f"{v.outcome} {v.method} {v.for_count}-{v.against_count}-{v.abstain_count}",
                f"{v.mover}/{v.seconder}",
                *(f"+{name}" for name in v.for_names),
                *(f"-{name}" for name in v.against_names),
                *(f"~{name}" for name in v.abstain_names),
            ]
        )
        for entry in annotate_page(text)
        for v in entry.annotations.votes
    ]


MOVED = "It was proposed by Councillor A. Brae and seconded by Councillor B. Marsh"
ROLL = f"{MOVED} that the order be varied.\n\nOn a division the voting resulted as follows:\n\n"
NOTICE = (
    "The motion, in the name of Councillor A. Brae was proposed by Councillor A. Brae and "
    "seconded by Councillor B. Marsh.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the number once more in words
        (
            f"{ROLL}FOR:    3    THREE\n\nAGAINST:   2    TWO\n\nABSTAIN:   0   ZERO\n\n"
            "FOR: Councillors Una Brae; Cy Hill; Bo Reed\n\nAGAINST: Councillors Ed Cole; Di Dale\n\n"
            "The Mayor DECLARED the vote as PASSED.",
            ["carried recorded 3-2-0 A. Brae/B. Marsh +Una Brae +Cy Hill +Bo Reed -Ed Cole -Di Dale"],
        ),
        # a page's number within a list of names
        (
            f"{ROLL}FOR: Councillors Una Brae; Cy Hill; Ann Fenn; Ida Cole; Sam Tarrant; Tom Oakley; Dean\n\n7\nMulling; Bo Reed\n\n"
            "AGAINST: Councillors Ed Cole; Di Dale\n\nThe motion was carried.",
            ["carried recorded None-None-None A. Brae/B. Marsh +Una Brae +Cy Hill +Ann Fenn +Ida Cole +Sam Tarrant +Tom Oakley +Dean Mulling +Bo Reed -Ed Cole -Di Dale"],
        ),
        # a page's number between what was resolved and its words
        (
            f"{MOVED}, and\nRESOLVED:\n\n7\n\n “That the road be, and is hereby declared to be, public.”",
            ["carried assent None-None-None A. Brae/B. Marsh"],
        ),
        # whose motion it is: nobody is nominated
        (f"{NOTICE}The motion was AGREED.", ["carried assent None-None-None A. Brae/B. Marsh"]),
        (f"{NOTICE}Following a discussion, the motion was AGREED.", ["carried assent None-None-None A. Brae/B. Marsh"]),
        (
            "The motion, in the names of Councillors A. Brae, C. Hill and D. Cole was proposed by "
            "Councillor A. Brae and seconded by Councillor C. Hill.\n\n"
            "After a short debate by the Members, the motion was agreed.",
            ["carried assent None-None-None A. Brae/C. Hill"],
        ),
        # a word or a letter left out
        (
            "Resolved on the proposal Councillor Brae, seconded by Councillor Marsh and agreed by the "
            "members present that the seminar be attended.",
            ["carried assent None-None-None Brae/Marsh"],
        ),
        (
            "On the proposal of Cllr. Una Brae and seconded b Cllr Bo Marsh it was agreed to write.",
            ["carried assent None-None-None Una Brae/Bo Marsh"],
        ),
        # a surname that a line breaks off, one of three words
        (
            "It was proposed by Councillor Una Brae and seconded by Councillor Roz\nO’Marsh that the bench "
            "be mended.\n\nThe motion was put and carried.",
            ["carried unstated None-None-None Una Brae/Roz O'Marsh"],
        ),
        (
            "On the proposal of Cllr. Brae seconded by Comh. Mac An Ultaigh it was agreed to write.",
            ["carried assent None-None-None Brae/Mac An Ultaigh"],
        ),
        # no act of voting; how even opinion was thought to be
        ("The members unanimously expressed their sympathies on the passing of former Councillor Una Brae.", []),
        ("Members discussed it. A 50-50 vote by Parish was expected. It was resolved to write to them.", []),
    ],
)  # fmt: skip
def test_votes_of_an_irish_council(text: str, expected: list[str]) -> None:
    assert votes(text) == expected
