"""The page of measured figures reads a plain Markdown text."""

from minutebook.portal.pages.accuracy import read_blocks
from tests.portal.conftest import Portal

TEXT = """# Accuracy

Measured on **five** councils; see [the guide](guide.md).

| kind | F1 |
|---|---|
| people | 0.91 |
| votes | 0.88 |

- one
- two `code`
"""


def test_blocks() -> None:
    assert read_blocks(TEXT) == [
        {"kind": "heading", "level": 1, "text": "Accuracy"},
        {"kind": "paragraph", "text": "Measured on five councils; see the guide."},
        {"kind": "table", "head": ["kind", "F1"], "rows": [["people", "0.91"], ["votes", "0.88"]]},
        {"kind": "list", "items": ["one", "two code"]},
    ]
    assert read_blocks("") == []


def test_the_page_says_how_to_check(portal: Portal) -> None:
    assert "so that you can check it" in portal.html("/accuracy")
