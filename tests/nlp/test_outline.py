"""Lines to paragraphs, sentences and parts; and what hostile text costs."""

import time

import pytest

from nlp.clean import clean_text
from nlp.pages.page import annotate_page
from nlp.parts import find_part
from nlp.proceedings import read_proceedings
from nlp.reading import Reading
from nlp.sentences import list_sentences
from nlp.text.outline import Outline


def paragraphs(text: str) -> list[str]:
    outline = Outline(clean_text(text))
    return [" ".join(outline.flat[p.start : p.end].split()) for p in outline.paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        # hard-wrapped lines are one paragraph
        (
            "The Council considered the report of the Director of Roads on the\nstate of bridges.",
            ["The Council considered the report of the Director of Roads on the state of bridges."],
        ),
        # a line that ends with a word no sentence ends with goes on
        ("i) The Director of Roads and\nCouncillor Marsh agree.\n\nTwo.", ["i) The Director of Roads and Councillor Marsh agree.", "Two."]),
        # so where a blank line stands after every line
        (
            "\n\n".join(
                (
                    "RESOLVED that the minutes of",
                    "the meeting that was held on the",
                    "6th May, 2015, be accepted and that",
                    "they be signed by the Mayor as a",
                    "true record of what was said.",
                )
            ),
            [
                "RESOLVED that the minutes of the meeting that was held on the 6th May, 2015, be "
                "accepted and that they be signed by the Mayor as a true record of what was said."
            ],
        ),
        # what has a paragraph on each line: the next line's first word had room
        (
            "The Committee heard from the owner of the shop in the High Street.\nThe Chair thanked her.\n"
            "The Committee then heard from a neighbour, who said that the shop is noisy and shuts late at night.",
            [
                "The Committee heard from the owner of the shop in the High Street.",
                "The Chair thanked her.",
                "The Committee then heard from a neighbour, who said that the shop is noisy and shuts late at night.",
            ],
        ),
        # a printer broke it: the word had no room, an initial ends no sentence, an outcome goes with its movers
        (
            "The Committee heard from the owner of the shop in the High Street.\n"
            "Representations were made by Mr Reed.",
            ["The Committee heard from the owner of the shop in the High Street. Representations were made by Mr Reed."],
        ),
        (
            "Those voting were Councillors A. Marsh, B. Reed, and Councillor D.C.\nHolt.\n\n" + "x " * 45,
            ["Those voting were Councillors A. Marsh, B. Reed, and Councillor D.C. Holt.", ("x " * 45).strip()],
        ),
        (
            "Proposed by Councillor A Marsh and seconded by Councillor B Reed.\nCARRIED: 6 for\n\n" + "x " * 45,
            ["Proposed by Councillor A Marsh and seconded by Councillor B Reed. CARRIED: 6 for", ("x " * 45).strip()],
        ),
        # a blank line after every line says nothing of paragraphs
        (
            "The Mayor directed that a vote be taken on the proposal to adopt the\n\nplan and the result"
            " of the voting was read out to the Members of the\n\nCouncil who were present in the"
            " chamber at the time of the vote on\n\nthat day.\n\nFor",
            [
                "The Mayor directed that a vote be taken on the proposal to adopt the plan and the"
                " result of the voting was read out to the Members of the Council who were present in"
                " the chamber at the time of the vote on that day.",
                "For",
            ],
        ),
        ("RESOLVED that:\n1. the report be noted;\n2. the plan be approved.", ["RESOLVED that:", "1. the report be noted;", "2. the plan be approved."]),
        # a part's mark alone on its line; a number in a table is none
        ("RESOLVED\n\n8.1\n\nthat the loan be approved;\n\n8.2\n\nthat terms be agreed.", ["RESOLVED", "8.1 that the loan be approved;", "8.2 that terms be agreed."]),
        # a bullet that lost its line
        ("approved the minutes of:-\n\n•\nAnnual Meeting of May.\n\n•\n•\nThird.", ["approved the minutes of:-", "• Annual Meeting of May.", "•", "• Third."]),
        ("Ward\n\n1.\n\nAbbey Ward\n\n8.1\n\nMarsh Lane", ["Ward", "1.", "Abbey Ward", "8.1", "Marsh Lane"]),
        ("For: 35\nAgainst: 0\nAbstentions: 21", ["For: 35", "Against: 0", "Abstentions: 21"]),
        ("Councillors Marsh, Reed and Hill who had all been present at the vote. (3)\nAgainst", ["Councillors Marsh, Reed and Hill who had all been present at the vote. (3)", "Against"]),
    ],
)  # fmt: skip
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


def test_flat_text_keeps_every_place() -> None:
    text = "One\nline.\n\n\nTwo\tlines\nhere.\n"
    outline = Outline(text)
    assert len(outline.flat) == len(text)
    assert [i for i, c in enumerate(outline.flat) if c == "\n"] == [
        p.end for p in outline.paragraphs
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr. Marsh spoke. Mr. A. Reed did not.", ["Cllr. Marsh spoke.", "Mr. A. Reed did not."]),
        ("It was 3.5 per cent. Agreed.", ["It was 3.5 per cent.", "Agreed."]),
        ("See Amendment No. 3 (lost). Carried.", ["See Amendment No. 3 (lost).", "Carried."]),
        ("It was agreed £252. 50 be paid. Done.", ["It was agreed £252. 50 be paid.", "Done."]),
        ("The bill is £1,700. 00. Agreed.", ["The bill is £1,700. 00.", "Agreed."]),
        ("It cost £40. 12 were sold. 30 left.", ["It cost £40.", "12 were sold.", "30 left."]),
        ("We paid £40. 25 April was set.", ["We paid £40.", "25 April was set."]),
        ('He said "yes." The Chair agreed.', ['He said "yes."', "The Chair agreed."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in list_sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("U.S trips of May", None),
        ("R.C. Marsh spoke", None),
        ("A.Approve it", "upper"),
        ("1. Noted", "number"),
        ("(a) That", "lower"),
        ("(iv) That", "roman"),
        ("B) That", "upper"),
        ("1.2. That", "decimal"),
        ("• That", "bullet"),
        ("A man", None),
        ("12/05/2024 meeting", None),
        ("That", None),
    ],
)
def test_parts(text: str, kind: str | None) -> None:
    part = find_part(text, 0, len(text))
    assert (part.kind if part else None) == kind


HOSTILE = {
    "one word": "a" * 1_000_000,
    "one sentence": "the motion was put to the vote and " * 1_000,
    "marks in capitals": "RESOLVED that " * 1_000,
    "marks": "it was resolved that the committee agreed " * 1_500,
    "labels": "For: Councillors A, B (2)\n" * 1_500,
    "bare labels": "For\n" * 8_000,
    "numbers": "5 votes to 4 " * 4_000,
    "parts": "1) (a) i. " * 4_000,
    "quotes": '"That the plan be approved ' * 1_500,
    "brackets": "(" * 200_000,
    "movers": "moved by Councillor Marsh seconded by Councillor Reed " * 2_000,
    "gaps": "\n\n\n\nThat the plan be approved." * 1_500,
    "blanks": " \n" * 200_000,
    "unanimity": "unanimously agreed and " * 1_500,
    "following": "following the " * 8_000,
    "declared": "declared " * 8_000,
    "controls": "\x00\x01\x0c\x1f RESOLVED \x7f" * 2_000,
    "a long text": "The Council met. It was RESOLVED that the plan be approved.\n\n" * 1_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_within_bounds(name: str) -> None:
    started = time.process_time()
    read_proceedings(Reading(HOSTILE[name]))
    assert time.process_time() - started < 20


@pytest.mark.parametrize("name", ["marks in capitals", "movers", "labels"])
def test_cost_grows_with_length_alone(name: str) -> None:
    def cost(text: str) -> float:
        started = time.process_time()
        read_proceedings(Reading(text))
        return time.process_time() - started

    whole = HOSTILE[name]
    quarter = min(cost(whole[: len(whole) // 4]) for _ in range(2))
    assert cost(whole) < 16 * quarter + 1  # quadratic would be near 16; linear is 4


@pytest.mark.parametrize(
    "text",
    [
        "<div><p>",
        "&nbsp;" * 50,
        "\ufffd\ufffd",
        "日本語の議事録",
        "Cofnodion y Cyngor: trafodwyd y cynllun.",
    ],
)
def test_strange_text_invents_nothing(text: str) -> None:
    for entry in annotate_page(text):
        assert entry.annotations.resolutions == ()
        assert entry.annotations.votes == ()
