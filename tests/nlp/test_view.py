"""The view joins what a printer broke, closes what markup left open, and knows the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.annotations import ItemText
from nlp.clean import clean_text
from nlp.pages.page import annotate_page
from nlp.pipeline import annotate, annotate_item
from nlp.view import view_text

# as given | as the finders read it
VIEWED = [
    # a sentence over two lines is one, however the second is indented
    (
        "It was moved by Councillor\n      Marsh and carried.",
        "It was moved by Councillor Marsh and carried.",
    ),
    ("seconded by \n\t Cllr Reed", "seconded by\nCllr Reed"),
    ("the Council  \r\n  agreed", "the Council agreed"),
    # justified lines
    (
        "the  Council  agreed that  it,  too, was  done.",
        "the Council agreed that it, too, was done.",
    ),
    ("Ann Marsh  chair", "Ann Marsh chair"),
    ("Harbour ward  Cllr Reed", "Harbour ward  Cllr Reed"),
    # a name at the margin, once the text shows where that is
    (
        "The report set out what the council spends on its roads and\n"
        "bridges, which the committee had asked for, and what it was\n"
        "advised to spend on them in the years to come. It was moved\n"
        "by the Chair, and seconded by the Vice Chair and by Rosamund\n"
        "Featherstone, that the report be noted.",
        "The report set out what the council spends on its roads and "
        "bridges, which the committee had asked for, and what it was "
        "advised to spend on them in the years to come. It was moved "
        "by the Chair, and seconded by the Vice Chair and by Rosamund "
        "Featherstone, that the report be noted.",
    ),
    # hyphens: soft ones go, others stay, and nothing is put behind either
    ("the reso\u00adlu\u00ad\n   tion", "the resolution"),
    ("the Vice-\n  chair", "the Vice-chair"),
    ("Cllr Marsh -\n  who chaired", "Cllr Marsh - who chaired"),
    # lists, headings, labels and answers to a vote keep their lines, without margins
    ("   PRESENT:\n      Ann Marsh\n      Bo Reed", "PRESENT:\nAnn Marsh\nBo Reed"),
    ("1. Apologies\n\n   There were none.", "1. Apologies\n\nThere were none."),
    # the columns of a table keep their places, but for the margin of the whole text
    (
        "  For       Against\n  Marsh     Reed\n            Hill",
        "For       Against\nMarsh     Reed\n          Hill",
    ),
    ("For\tAgainst\n\nMarsh\tReed\n\n\tHill", "For\tAgainst\n\nMarsh\tReed\n\n\tHill"),
    # those that tabs part are set where they tell who came; an item's number is no cell
    ("Marsh\tChair\tPresent\nReed\t\tAbsent", "Marsh   Chair   Present\nReed            Absent"),
    ("1.\tPresent\n2.\tApologies", "1.\tPresent\n2.\tApologies"),
    # what stands below a row is none of its sentence; the blanks behind a part's mark part no cells
    ("Ann Marsh    Chair\nin her absence", "Ann Marsh    Chair\nin her absence"),
    ("1.     To thank all\n       for coming", "1.     To thank all for coming"),
    # a word in capitals opens a line of its own
    (
        "It was moved by Cllr Marsh and\nRESOLVED to go",
        "It was moved by Cllr Marsh and\nRESOLVED to go",
    ),
    # markup goes and leaves no hole, but for the blanks that part two cells
    ("**Marsh**    **Reed**", "Marsh        Reed"),
    ("moved by **Cllr Marsh**, seconded", "moved by Cllr Marsh, seconded"),
    ("it was <b>RESOLVED</b> that", "it was RESOLVED that"),
    ("<td>Marsh</td><td>Reed</td>", "<td>Marsh Reed</td>"),
    ("Cllr&nbsp;Marsh &amp; Cllr O\u200bDea", "Cllr Marsh & Cllr ODea"),
    (r"\(a\) to agree", "(a) to agree"),
    # blanks that were typed before a sign
    ("Ann Marsh , Bo Reed ; Jo Hill .", "Ann Marsh, Bo Reed; Jo Hill."),
    ("3 .5 per cent  , at cost", "3 .5 per cent  , at cost"),
]


@pytest.mark.parametrize(("text", "viewed"), VIEWED)
def test_a_view(text: str, viewed: str) -> None:
    view = view_text(text)
    assert clean_text(view.text).strip() == clean_text(viewed).strip()


def test_a_star_alone_in_its_cell_is_seen() -> None:
    assert view_text("Ann Marsh\n *\nBo Reed").text == "Ann Marsh\n *\nBo Reed"


def test_a_place_of_the_view_leads_back() -> None:
    text = "moved by **Councillor\n      Ann Marsh**, seconded"
    view = view_text(text)
    start = view.text.index("Ann Marsh")
    assert view.text == "moved by Councillor Ann Marsh, seconded"
    assert text[view.start_of(start) : view.end_of(start + 9)] == "Ann Marsh"
    assert view.quote(start - 11, start + 9) == "Councillor\n      Ann Marsh"
    assert view.place_of(text.index("Ann")) == start


def test_the_texts_of_an_item_part_where_blanks_were_left_out() -> None:
    agenda = "To consider the report on roads, recommending that all be kept." + 40 * " "
    for decision in ("That the roads be sold.", "  \n  That the roads be sold."):
        found = annotate_item(ItemText(title="Roads", agenda=agenda, decision=decision))
        (resolution,) = found.resolutions
        where = resolution.evidence
        assert where.source == "decision"
        assert decision[where.start : where.end] == resolution.text == "That the roads be sold."


def test_a_joined_heading_is_no_line_that_goes_on() -> None:
    """Where a blank line stands after every line, those between paragraphs alone are kept."""
    lines = [
        "Item 1",
        "Adoption of Minutes from the Panel for Roads, Parks and Waste held on the Day of",
        "17th February, 2020",
        "The draft minutes were adopted on the proposal of Cllr. Marsh and",
        "seconded by Cllr. Reed.",
        "Item 2",
        "The Director said that the lane had been closed and",
        "would be opened in May, and that the lamps of the lane would be lit as long as the",
        "nights were dark and the gritting of the road went on as it had in the year that was",
        "behind them.",
    ]
    text = "\n\n".join(lines)
    (found,) = [r for m in annotate_page(text) for r in m.annotations.resolutions]
    assert text[found.evidence.start : found.evidence.end].startswith("The draft minutes")


@given(st.text(alphabet=st.sampled_from("abC \n\t\r.-*<>&;_1\u00a0\u00ad\u200b’"), max_size=80))
def test_no_letter_is_lost_or_moved(text: str) -> None:
    view = view_text(text)
    back = {view.start_of(at): at for at, c in enumerate(view.text) if c in "abC1"}
    kept = [(at, c) for at, c in enumerate(clean_text(text)) if c in "abC1"]  # no tag's letters
    assert [view.text[back[at]] for at, _ in kept] == [c for _, c in kept]
    assert all(view.end_of(back[at] + 1) == at + 1 for at, _ in kept)


PAGE = """\
        Present:   Councillors   Ann Marsh (Chair) and Bo Reed

        It was proposed by Councillor Ann
            Marsh and seconded by **Councillor
            Reed** that the   report on
            roads be noted, and this was carried by
            5 votes to 2.
"""


def test_quotes_are_those_of_the_text_as_given() -> None:
    for found in (annotate_page(PAGE)[0].annotations, annotate(PAGE)):
        moved = next(a for p in found.people for a in p.acts if a.name == "moved").evidence
        assert PAGE[moved.start : moved.end] == (
            "proposed by Councillor Ann\n            Marsh and seconded by **Councillor\n"
            "            Reed"
        )
        (resolution,) = found.resolutions
        where = resolution.evidence
        assert resolution.text in PAGE[where.start : where.end]
        assert [(v.for_count, v.against_count, v.mover, v.seconder) for v in found.votes] == [
            (5, 2, "Ann Marsh", "Reed")
        ]


def test_half_of_a_character_is_read_over_and_quoted_as_given() -> None:
    """JSON of texts that were cut within an emoji has them; they have no UTF-8 to hash."""
    text = "Present: Councillor Ann Marsh\ud83c. RESOLVED that the plan\udf33 be adopted."
    found = annotate(text)
    (person,) = found.people
    (resolution,) = found.resolutions
    assert text[person.evidence.start : person.evidence.end] == person.name == "Ann Marsh"
    assert resolution.text == "the plan\udf33 be adopted."
    assert view_text(text).text == text.replace("\ud83c", "\ufffd").replace("\udf33", "\ufffd")
