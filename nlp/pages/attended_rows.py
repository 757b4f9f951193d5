"""Meeting pages that list who was expected and came above the agenda, as CMIS sites print them.

In: a cleaned text and its lines. Out: the head with its `Meeting Attendees` as an entry, then a row
for each number below `Agenda`. What was minuted stands beneath `Minutes` or `Decision Made`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.headings import find_heading
from nlp.pages.blocks import Block
from nlp.pages.rows import list_item_blocks
from nlp.sentences import Span
from nlp.text.lines import Line

_ATTENDEES = re.compile(r"(?:Meeting )?Attendees:?")
_AGENDA = re.compile(r"Agenda(?: Items?)?:?")
_TOLD = re.compile(r"(?:Minutes|Decisions?(?: Made)?)(?: ?:.{0,40})?")


def list_attended_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the head and the rows of a page that lists its attendees above its agenda."""
    listed = _find(_ATTENDEES, clean, lines, 0)
    top = None if listed is None else _find(_AGENDA, clean, lines, listed)
    if top is None or _find(_TOLD, clean, lines, top) is None:
        return
    rows = list(list_item_blocks(clean, lines[top + 1 :]))
    if not rows or rows[0].body.start > lines[min(top + 2, len(lines) - 1)].start:
        return  # what stands right below `Agenda` is no row
    head = find_heading(clean[lines[0].start : lines[top].start])
    yield Block(head, Span(lines[0].start, lines[top].end), "document", titled=False)
    for row in rows:
        own = replace(row.heading, date=head.date, committee=head.committee)
        yield replace(row, heading=own)


def _find(pattern: re.Pattern[str], clean: str, lines: list[Line], after: int) -> int | None:
    """Return the first line behind `after` that is all of a pattern."""
    found = (i for i, x in enumerate(lines) if i >= after and pattern.fullmatch(clean, *x[:2]))
    return next(found, None)
