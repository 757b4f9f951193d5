"""Rows of a meeting page whose numbers and labels a copy lost: blank lines stand in their place.

Such a row is known by its title: one with a paper's size behind it, or one of procedure
(`Apologies for absence`), two blank lines above it. A page is read so only if it has three of them,
one with a paper; else its titles could be anything.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.pages.blocks import DOCUMENT, Block, titled_block
from nlp.pages.rows import HEAD_OF_ROWS, page_heading
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.lines import Line

BLANKS = 2
TITLES = 3
LONGEST = 250
LONGEST_PROCEDURAL = 80
# A name alone: one of a list of those who voted or declared an interest.
PERSON = re.compile(
    r"(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?(?: [A-Z][\w.'-]{0,20}){1,4}"
)


def list_bare_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the rows; what stands before the first is one without a title."""
    kinds = [_title_kind(clean, line) for line in lines]
    titles = [index for index, kind in enumerate(kinds) if kind]
    if len(titles) < TITLES or "paper" not in kinds:
        return
    top = HEAD_OF_ROWS.search(clean, lines[0].start, lines[titles[0]].start)
    first = next(i for i, x in enumerate(lines) if x.start >= (top.end() if top else 0))
    heading = replace(page_heading(clean, lines[:first]), item=None)
    if first < titles[0]:
        yield titled_block(clean, lines[first : titles[0]], heading, "issue", lines[first])
    for start, stop in zip(titles, [*titles[1:], len(lines)], strict=True):
        yield titled_block(clean, lines[start:stop], heading, "issue", lines[start])


def _title_kind(clean: str, line: Line) -> str:
    """Return paper or procedure, as the title of a row shows it; "" for any other line."""
    words = clean[line.start : min(line.end, line.start + LONGEST)]
    if line.blanks < BLANKS or words.startswith("•") or PERSON.fullmatch(words):
        return ""
    if DOCUMENT.fullmatch(words):
        return "paper"
    short = line.end - line.start <= LONGEST_PROCEDURAL and words[0].isupper()
    ended = words[-1].isalnum() or words[-1] == ")"
    return "procedure" if short and ended and is_told_by_rules(words, "") else ""
