"""Pasted Word HTML in, plain text out; and nothing that a page holds can hang or crash it."""

import time

import pytest

from scraper.text import clean_html

CASES = [
    # a paragraph is hard-wrapped in the source
    ('<p class="MsoNormal"><span>To approve\nthe  minutes</span></p>', "To approve the minutes"),
    # spacer paragraphs go, paragraphs are a blank line apart
    ("<p>One.</p><p>&nbsp;</p><p>Two.</p>", "One.\n\nTwo."),
    # Word's own numbers stay; its runs of spaces do not
    ("<p>(1)<span>&nbsp;&nbsp; </span>Agreed;</p><p>(2) Noted.</p>", "(1) Agreed;\n\n(2) Noted."),
    ("<p>·&nbsp;&nbsp;&nbsp;&nbsp; a point</p>", "· a point"),
    # numbers that only a browser shows
    ("<ol><li>One</li><li>Two</li></ol>", "1. One\n\n2. Two"),
    ('<ol type="a" start="2"><li><p>Two</p></li></ol>', "b. Two"),
    ('<ol type="i"><li>x</li><li>y</li></ol>', "i. x\n\nii. y"),
    ("<ul><li>x</li></ul>", "• x"),
    # a line break is a line break
    ("<p>For:<br>\nCllr A<br/>Cllr B</p>", "For:\nCllr A\nCllr B"),
    # a row of a table is a line, its cells a tab apart
    ("<table><tr><td><p>Cllr A</p></td><td>For</td></tr><tr><td>B</td><td>Against</td></tr></table>",
     "Cllr A\tFor\nB\tAgainst"),
    ("<p>a</p><table><tr><td></td><td>1</td></tr></table><p>b</p>", "a\n\n1\n\nb"),
    # what only screen readers get, and file sizes
    ('Title<span class="mgHide"> ref: 1</span> <span class="mgFileSize">PDF 2 KB</span>', "Title"),
    # entities, zero-width characters, soft hyphens, control characters
    ("<p>Members&rsquo; &pound;5 &amp; co\u200boper\u00adation\x07</p>", "Members’ £5 & cooperation"),
    # scripts, styles and comments are no text
    ("<p>a<!-- b --><script>c()</script><style>d</style></p>", "a"),
    ("<p>a</p>tail", "a\n\ntail"),
    ("no markup &amp; none", "no markup &amp; none"),
    ("", ""),
    ("<p></p><div>&nbsp;</div>", ""),
    ("<p>not closed <b>at all", "not closed at all"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "text"), CASES)
def test_html_becomes_text(html: str, text: str) -> None:
    assert clean_html(html) == text


HOSTILE = {
    "deep": "<div>" * 100_000 + "x",
    "wide": "<p>word word</p>" * 100_000,
    "one line": "word " * 1_000_000,
    "open cells": "<td>word " * 200_000,
    "open lists": "<ol><li>" * 50_000,
    "attributes": '<p class="' + "a " * 500_000 + '">x</p>',
    "entities": "&amp;" * 500_000,
    "angles": "<" * 500_000,
    "comments": "<!--" * 200_000,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_html_is_answered_soon(html: str) -> None:
    begun = time.process_time()
    clean_html(html)
    assert time.process_time() - begun < 10
