"""Lists side by side: whose names stand under which of two or three headings on one line.

In: a cleaned text, the headings at the head of its columns. Out: whether a name is in a heading's
column. Columns may be set from the left or centred, and a column may itself hold several names a
row; so a name is under the heading that it overlaps, or else under the last that begins before it.
A row with as many cells as heads is told by their order: a printer's columns may have slipped.
"""

import re
from bisect import bisect_left

from nlp.people.attendance.tops import Heading
from nlp.people.names.mentions import NameMention

_NEAR = 2000  # characters from the head of the columns to what stands in them
_MOST = 8
_SLACK = 4  # characters by which a name may begin before its heading


def find_columns(
    text: str, rights: list[Heading], heading: Heading, end: int
) -> tuple[Heading, ...]:
    """Return the headings of the columns to the right of the first one, near a heading's list.

    `rights`: all such headings of the text, in order. For one of them, those on its line.
    """
    if heading.right:
        start, end = _line(text, heading.start)
    else:
        start = heading.start - _NEAR
    first = bisect_left(rights, start, key=lambda right: right.start)
    return tuple(right for right in rights[first : first + _MOST] if right.start < end)


def is_in_column(
    text: str, name: NameMention, heading: Heading, rights: tuple[Heading, ...]
) -> bool:
    """Whether a name stands in the column of `heading`: one of `rights`, or left of them all."""
    start, end = _columns(text, name.outer_start, name.end)
    foot = _line(text, name.end)[1]
    rights = tuple(right for right in rights if right.start < foot)  # none heads what is above it
    place, head = _cell_of(text, name.start), _cell_of(text, heading.start)
    below = _line(text, name.start)[0] > heading.start  # not `Clerk:   Mrs C Hill`
    if rights and below and place[1] == head[1] == len(rights) + 1:  # a cell a head: none is empty
        return place[0] == head[0]
    spans = [_columns(text, right.start, right.end) for right in rights]
    own = next((i for i, (a, b) in enumerate(spans) if start < b and a < end), None)
    if own is None:
        before = [i for i, (a, _) in enumerate(spans) if a - _SLACK <= start]
        own = max(before, key=lambda i: spans[i][0], default=None)
    return not heading.right if own is None else heading.right and rights[own] == heading


_CELL = re.compile(r"[^ \n](?:[^ \n]|[ ]{1,2}(?=[^ \n]))*")


def _cell_of(text: str, position: int) -> tuple[int, int]:
    """Return which cell of its line a place is in, and how many there are."""
    ends = [match.end() for match in _CELL.finditer(text, *_line(text, position))]
    return sum(end <= position for end in ends), len(ends)


def _line(text: str, position: int) -> tuple[int, int]:
    end = text.find("\n", position)
    return text.rfind("\n", 0, position) + 1, end if end >= 0 else len(text)


def _columns(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a slice begins and ends on its line, in characters."""
    line = text.rfind("\n", 0, start) + 1
    return start - line, min(end, _line(text, start)[1]) - line
