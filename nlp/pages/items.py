"""The items of printed minutes, each known by its title: `7. Finance`, `22/19 APOLOGIES`.

In: a cleaned text and its lines. Out: one block of the whole document, with one of each item in it.
Numbers may jump, as a text may be an excerpt. Points, parts of a decision, speakers, applications
and the agenda's list are numbered too: so a title must stand behind the number or below it, the
numbers must go on in one series, and what tells that they are the meeting's own is asked for.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from nlp.headings import Heading, find_heading
from nlp.pages.blocks import Block
from nlp.pages.headed_items import list_headed
from nlp.pages.item_heads import Head, choose_series, count_untitled, find_gap, is_bare, list_heads
from nlp.pages.printed import ATTENDED
from nlp.sentences import Span
from nlp.text.lines import Line

_NEAR = 5  # numbers that may be missing where no head of the minutes stands above
_TOP = 4  # lines above the first item that tell of no attendance


def list_numbered_items(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the whole document as one block with its items, if their numbers surely tell them."""
    series = _list_series(clean, lines)
    if series and _have_minutes(series):
        yield _whole_block(clean, lines, series)


def list_headed_items(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the whole document as one block with its items, if titles alone surely tell them."""
    series = list_headed(clean, lines)
    if series and _have_minutes(series):
        yield _whole_block(clean, lines, series)


def _list_series(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of numbered items; none, if they may be points of a list."""
    heads = list_heads(clean, lines)
    series = choose_series(heads)
    if not series or 2 * count_untitled(heads, series) > len(series):
        return []
    if heads[0].index == 0 and heads[0] is not series[0]:
        return []
    return series if _are_items(clean, lines, series) else []


def _are_items(clean: str, lines: list[Line], series: list[Head]) -> bool:
    """Tell whether heads are surely those of a meeting's items."""
    if not any(head.sure for head in series):
        return False
    if _tells_who_came(clean, lines[: series[0].index]):
        title = series[0].title
        return len(series) > 1 or not (title and ATTENDED.search(title.text))
    near = all((find_gap(a, b) or 0) <= _NEAR for a, b in pairwise(series))
    return len(series) > 1 and near and series[0].index < _TOP


def _tells_who_came(clean: str, above: list[Line]) -> bool:
    return bool(above and ATTENDED.search(clean, above[0].start, above[-1].end))


def _have_minutes(series: list[Head]) -> bool:
    """Tell whether there is text under most titles: an agenda's list has none."""
    bare = sum(is_bare(head, series[at : at + 1]) for at, head in enumerate(series, start=1))
    return 2 * bare < len(series)


def _whole_block(clean: str, lines: list[Line], series: list[Head]) -> Block:
    """Return the block of a document with those of its items.

    What stands above the first item is an entry of its own, if it tells who was there.
    """
    first = series[0].index
    top = clean[lines[0].start : lines[first].start][:4000]
    meeting = replace(find_heading(top), item=None, minute=None) if first else Heading()
    opens = _tells_who_came(clean, lines[:first])
    starts = [lines[head.index].start for head in series]
    if not opens:
        starts[0] = lines[0].start
    body = Span(lines[0].start, lines[-1].end)
    items = [Block(meeting, Span(body.start, lines[first - 1].end), "document", False)]
    for head, start, stop in zip(series, starts, [*starts[1:], body.end], strict=True):
        title = head.title.text if head.title else None
        heading = Heading(meeting.date, meeting.committee, head.number or None, title)
        titled = bool(head.title and head.title.alone) and start == lines[head.index].start
        end = start + len(clean[start:stop].rstrip())
        items.append(Block(heading, Span(start, end), "document", titled))
    return Block(meeting, body, "document", False, tuple(items[not opens :]))
