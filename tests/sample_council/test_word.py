"""The markup of the content files: what a reader sees, and the Word HTML round it."""

import pytest
from bs4 import BeautifulSoup

from sample_council import load_content
from sample_council.word import cut_html, plain_text, word_html

SHOWN = [
    ("One line.", "One line."),
    ("wrapped\nin the file", "wrapped in the file"),
    ("one\n\ntwo", "one\n\ntwo"),
    ("That\n1. this be noted\n(a) so be that", "That\n\n1. this be noted\n\n(a) so be that"),
    ("For (2) +\nCouncillors A\nand B", "For (2)\nCouncillors A and B"),
    ("- a point", "· a point"),
    ("**Amendment**", "Amendment"),
    ("| For | 5 |\n| Against | 2 |", "For 5\nAgainst 2"),
    ("a total of\n412 people", "a total of 412 people"),
]


@pytest.mark.parametrize(("markup", "text"), SHOWN)
def test_plain_text(markup: str, text: str) -> None:
    assert plain_text(markup) == text


def squeezed(html: str) -> str:
    return " ".join(BeautifulSoup(html, "lxml").get_text(" ").split())


def test_word_html_shows_the_words_of_plain_text() -> None:
    for item in load_content().items:
        for markup in (item.agenda, item.decision, item.minutes):
            assert squeezed(word_html(markup)) == " ".join(plain_text(markup).split())


def test_word_html_is_hard_wrapped_pasted_word() -> None:
    html = word_html("Members met in order to consider the officers’ report.\n\ntwo\n\nthree")
    assert html.startswith('<div class="WordSection1">\n<p class="MsoNormal"><span style="">')
    assert '<span class="GramE">in order to</span>' in " ".join(html.split())
    assert "&rsquo;" in html
    assert '<p class="MsoNormal"><span style="">&nbsp;</span></p>' in html
    assert max(map(len, html.splitlines())) < 75


def test_a_cut_text_breaks_off_between_words() -> None:
    html = cut_html("First paragraph.\n\n" + "word " * 40, 60, "<a>view</a>")
    assert squeezed(html).startswith("First paragraph. word word")
    assert squeezed(html).endswith("word view")
    assert len(squeezed(html)) < 80
