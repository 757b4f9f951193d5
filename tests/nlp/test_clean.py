"""Cleaning keeps every character's place and takes away what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.clean import clean_text

# as printed | as cleaned
CLEANED = [
    ("Cllr\u00a0O’Dea – “yes”", 'Cllr O\'Dea - "yes"'),
    ("**PRESENT:**\tCllr Ann Marsh", "  PRESENT:   Cllr Ann Marsh"),
    ("## Decision\nThat it be noted.", "   Decision\nThat it be noted."),
    ("Marsh, Reed,\n---\n12\nHill and Dale", "Marsh, Reed,       \nHill and Dale"),
    ("Marsh, Reed,\n\n14\n\f\nHill and Dale", "Marsh, Reed,      \nHill and Dale"),
    ("Noted.\nPage 3 of 12\nAgreed.", "Noted.             \nAgreed."),
    ("3\\. To approve", "3.  To approve"),
    ("> Chair: Ann Marsh\n>\n> Clerk: Bo Reed", "  Chair: Ann Marsh\n \n  Clerk: Bo Reed"),
    ("Cllr Marsh<br/>Cllr Reed", "Cllr Marsh    \nCllr Reed"),
    ("Marsh &amp; Reed&nbsp;Ltd", "Marsh &     Reed      Ltd"),
    ("*Councillor Marsh*", " Councillor Marsh "),
    ("* a bullet", "• a bullet"),
    ("line\r\nline", "line \nline"),
    ("Marsh&#39;s &quot;no&quot; &ndash; &copy;", 'Marsh\'    s "     no"      -       ©     '),
    ("<p>Marsh</p>\n<p>Reed<br>\nHill</p>", "   Marsh   \n\n   Reed    \nHill   \n"),
    ("<p>Marsh</p>\n\n<p>Reed", "   Marsh    \n\n   Reed"),
    ("Marsh\n<p>Reed", "Marsh\n  \nReed"),
    # a page's number within a sentence
    ("the plan for the\n\n7\n\nold pond", "the plan for the" + " " * 4 + "\nold pond"),
    ("it was resolved that,\n\n12\n\n“That", "it was resolved that," + " " * 5 + '\n"That'),
    ("it was _RESOLVED_ by snake_case", "it was  RESOLVED  by snake_case"),
    ("bell\x07rings", "bell rings"),
    # titles whose capitals a converter lost, to their last odd word
    (
        "5.21 eleCtion of viCe Chair Ann was 5.22 minutes of Last meetinG None 5.23 hiGhways\nMr McKay",
        "5.21 ELECTION OF VICE Chair Ann was 5.22 MINUTES OF LAST MEETING None 5.23 HIGHWAYS\nMr McKay",
    ),
]
KEPT = [
    "1. YouTube 2. eBay and iPads 3. Mr McKay 4. kWh 5. A PhD 6. Welcome to SpeedWatch",
    "1. eleCtion of a Chair 2. hiGhways",  # too few
    "The eleCtion, the hiGhways, the viCe Chair and the meetinG",  # no titles
    "a < b and c > d",
    "1 * 2",
    "minutes of 3-4 May",
    "12\nTitle",
    "We have a plan\n\n2\n\nMinutes agreed",
    'a total of\n\n12\n\n"That',
    "the sum of\n7\nwas paid",
    "Ní Riain, Ó Sé, Siân",
]


@pytest.mark.parametrize(("text", "cleaned"), CLEANED)
def test_what_is_no_text_becomes_spaces(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize("text", KEPT)
def test_text_is_left_alone(text: str) -> None:
    assert clean_text(text).split() == text.replace("*", " ").split()


@given(st.text(alphabet=st.sampled_from("ab \n\f-*#<>\\&;_1Page\u00a0’"), max_size=80))
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(clean_text(text)) == len(text)
