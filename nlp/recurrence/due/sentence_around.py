"""The sentence around a place in a text: its offsets, read without looking at the rest."""

import re

REACH = 700  # characters to either side in which a sentence ends
_ABBREVIATIONS = (
    "Cllr",
    "Cllrs",
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "No",
    "Nos",
    "St",
    "i\\.e",
    "e\\.g",
    "[A-Z]",
)
# The mark goes first and what stands before it after, so that only marks are looked at closely.
_END = re.compile(
    r"[.!?]"
    + "".join(rf"(?<!\b{word}.)" for word in _ABBREVIATIONS)
    + r"[\"')\]]?(?=\s+[\"'(\[]?[A-Z0-9(\u2022-])"
    + r"|\n\s*\n|\n(?=\s*(?:[\u2022*-]|\(?[a-z0-9]{1,3}[.)]) ?)|;\s*\n"
)


def find_sentence(text: str, at: int) -> tuple[int, int]:
    """Return start and end of the sentence (or list entry) that holds the character at `at`."""
    first, last = max(0, at - REACH), min(len(text), at + REACH)
    start = first
    for match in _END.finditer(text, first, min(at + 3, len(text))):  # an end looks ahead
        if match.end() <= at:
            start = match.end()
    end = last
    if stop := _END.search(text, at, last):
        end = stop.end() if text[stop.start()] in ".!?" else stop.start()
    while start < at and text[start].isspace():
        start += 1
    while end > at and text[end - 1].isspace():
        end -= 1
    return start, end
