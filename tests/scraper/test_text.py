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
    # what was struck out, and what a reader does not see
    ("<p>the field be <del>sold</del><ins>let</ins> now</p>", "the field be let now"),
    ("<p>to <s>sell</s> <strike>give</strike> let it</p>", "to let it"),
    ('<p>a <span style="text-decoration: line-through">b</span>c</p>', "a c"),
    ('<p>a</p><p style="DISPLAY : none;">b</p><p hidden>c</p>d', "a\n\nd"),
    ('<p style="visibility:hidden">a</p><p style="display:inline">b</p>', "b"),
    ("<p>a <u>b</u> <small>c</small> <select>d</select></p>", "a b c d"),
    ("<p>a</p>tail", "a\n\ntail"),
    ("no markup &amp; none", "no markup &amp; none"),
    ("", ""),
    ("<p></p><div>&nbsp;</div>", ""),
    ("<p>not closed <b>at all", "not closed at all"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "text"), CASES)
def test_html_becomes_text(html: str, text: str) -> None:
    assert clean_html(html) == text


LAST = "RESOLVED that it be let."
DEEP = {  # what nests, and what may stand before the last paragraph
    "unclosed, inline": ("<p><font><b>{}</p>", ("\n\n",)),
    "unclosed, in the block": ("<div><span>{}", ("\n\n",)),
    "a cell": ("<table><tr><td>{}</td><td>x", ("x ", "x\n\n")),
    "an unknown element": ("<o:p>{} <x-y>", ("\n\n",)),
}


@pytest.mark.parametrize("many", [140, 3_000])
@pytest.mark.parametrize(("each", "before"), DEEP.values(), ids=DEEP)
def test_no_text_is_lost_however_deep_a_page_nests(
    each: str, before: tuple[str, ...], many: int
) -> None:
    numbers = [str(number) for number in range(many)]
    text = clean_html("".join(map(each.format, numbers)) + f"<p>{LAST}")
    assert [word for word in text.split() if word.isdigit()] == numbers
    assert text.endswith(tuple(each + LAST for each in before))


@pytest.mark.parametrize("deep", [300, 3_000])
def test_text_beneath_many_elements_is_read(deep: int) -> None:
    for tag in ("div", "span", "blockquote"):
        assert clean_html(f"<{tag}>" * deep + "x y" + f"</{tag}>" * deep + "<p>z</p>") == "x y\n\nz"


HOSTILE = {
    "deep": "<div>" * 100_000 + "x",
    "wide": "<p>word word</p>" * 100_000,
    "one line": "word " * 1_000_000,
    "open cells": "<td>word " * 200_000,
    "open lists": "<ol><li>" * 50_000,
    "attributes": '<p class="' + "a " * 500_000 + '">x</p>',
    "entities": "&amp;" * 500_000,
    "angles": "<" * 500_000,
    "open tags": "<a " * 300_000,
    "deep and open": "<div><span>a" * 100_000,
    "comments": "<!--" * 200_000,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_html_is_answered_soon(html: str) -> None:
    begun = time.process_time()
    clean_html(html)
    assert time.process_time() - begun < 10
