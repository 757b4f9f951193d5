"""Printed minutes whose items are numbered apart from the agenda: `276. Title`, `(Item 7)`.

Kent, Medway and Surrey print so; the agenda's number stands below the title or behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.headings import Heading, find_heading
from nlp.pages.blocks import Block
from nlp.sentences import Span
from nlp.text.lines import Line

AGENDA_NUMBER = re.compile(r"(?<!\S)\((?:[Aa]genda )?[Ii]tem (?:[Nn]o\.? )?(\w{1,6})\)$")
NUMBERED = re.compile(
    r"(?P<minute>(?:[A-Z]{1,5}[./])?\d{1,4}(?:/\d{2,4})?)\.?\s{1,20}(?P<title>\S)"
)
TITLE_LINES = 5
ATTENDED = re.compile(
    r"\b(?:present|attendance(?! details)|those attending|attendees|apologies|sederunt"
    r"|in the chair|[pb]resennol|ymddiheuriadau)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Item:
    """One item: the lines of its title, from the minute's number to the agenda's."""

    first: int
    last: int
    minute: str
    item: str
    title: str


def list_printed_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the items; what stands before them is an entry too, if more than a heading."""
    items = list(_items(clean, lines))
    if len(items) < 2:
        return
    head = find_heading(clean[lines[0].start : lines[0].start + 4000])
    yield from list_opening_blocks(clean, lines[: items[0].first], head)
    for each, stop in zip(items, [*(i.first for i in items[1:]), len(lines)], strict=True):
        heading = Heading(head.date, head.committee, each.item, each.title, each.minute)
        yield Block(heading, Span(lines[each.first].start, lines[stop - 1].end), "document")


def list_opening_blocks(clean: str, lines: list[Line], head: Heading) -> Iterator[Block]:
    """Yield what stands before the first item as an entry, if it tells who was there."""
    if lines and ATTENDED.search(clean, lines[0].start, lines[-1].end):
        yield Block(head, Span(lines[0].start, lines[-1].end), "document", titled=False)


# `Contact: Ann Marsh 01632 960018`; not `Contact: Democratic Services`
CONTACT = re.compile(
    r"\bContact(?: Officer)?:\s{1,4}"
    r"(?P<name>[A-Z][\w'’-]+(?: (?!Tel|E-?[Mm]ail|Phone)[A-Z][\w'’-]+){1,2})(?![\w'’-])"
)
TEAM = re.compile(
    r"\b(?:Services?|Committees?|Team|Office|Unit|Support|Governance|Democratic|Members?|Council"
    r"|Administrat\w+|Secretariat|Officer|Clerk|Law|Legal|Email|Tel|Telephone|Constitution\w*)\b"
)


def list_contact_blocks(clean: str, lines: list[Line], head: Heading) -> Iterator[Block]:
    """Yield whom to contact about the meeting, printed above its items, as an entry."""
    for line in lines:
        match = CONTACT.search(clean, line.start, line.end)
        if match is not None and not TEAM.search(match["name"]):
            yield Block(head, Span(match.start(), line.end), "document", titled=False)
            return


def _items(clean: str, lines: list[Line]) -> Iterator[_Item]:
    """Yield the items in order; a mention of an item at a line's end is none."""
    free = 0
    for index, line in enumerate(lines):
        if clean[line.end - 1] != ")":
            continue
        agenda = AGENDA_NUMBER.search(clean, max(line.start, line.end - 40), line.end)
        found = _item(clean, lines, free, index, agenda) if agenda else None
        if found:
            free = index + 1
            yield found


def _item(
    clean: str, lines: list[Line], free: int, index: int, agenda: re.Match[str]
) -> _Item | None:
    """Return the item whose title ends at line `index`, if a number opens it close above."""
    for first in range(index, max(free, index - TITLE_LINES) - 1, -1):
        match = NUMBERED.match(clean, lines[first].start, lines[first].end)
        if match:
            title = clean[match.start("title") : agenda.start()]
            if first == index and not agenda.start() > match.start("title"):
                return None
            return _Item(first, index, match["minute"], agenda[1], " ".join(title.split()))
    return None
