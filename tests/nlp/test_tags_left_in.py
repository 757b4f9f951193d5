"""A copy of a page with its tags left in: what runs on over them, and what does not."""

import pytest

from nlp.pipeline import annotate

IN_TAGS = [
    (
        "<p>RESOLVED that the mill be kept</p>\n<p>the gate was then spoken of</p>",
        "the mill be kept",
    ),
    (
        "<p>RESOLVED that the mill be kept,</p>\n<p>Members thanked the Clerk.</p>",
        "the mill be kept,",
    ),
    (
        "<ul>\n<li>RESOLVED that the mill be kept</li>\n<li>and thanks to all</li>",
        "the mill be kept",
    ),
    ("<p>RESOLVED that the mill\nbe kept</p>\n<p>the next item was taken</p>", "the mill\nbe kept"),
    ("<div>RESOLVED that the mill be kept</div>\nthen it was late", "the mill be kept"),
]


@pytest.mark.parametrize(("text", "words"), IN_TAGS)
def test_nothing_runs_on_over_a_paragraph_s_tag(text: str, words: str) -> None:
    assert [r.text for r in annotate(text).resolutions] == [words]
