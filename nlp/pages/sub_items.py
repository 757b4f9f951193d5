"""Items within an item that repeat its number: `65/19(01) Case`, `65/19(02) Case` below `65/19`.

In: a cleaned text, its lines and the heads of its items. Out: the heads with those of such items,
each of which is minuted by itself: the plans of a list, the reports of other councils. Paragraphs
and points are numbered so too: so each has a title, their numbers go on from 1, and the item itself
tells nothing but its title or what announces them. Behind a number with a dot or
a slash the text runs on, as it does behind the items' own.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.pages.item_heads import Head, place_of
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST = 2
_PART = re.compile(
    r"(?P<part>\((?P<bracket>\d{1,2}|[a-z]|[ivx]{2,4})\)|[./](?P<dot>\d{1,2}))(?P<mark>[.:]?)(?:\s[-–—])?\s{1,20}"
    r"(?P<title>[A-ZÀ-Ý].*)"
)
_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_CASE = re.compile(
    r"(?:CASE|APPLICATION|REFERENCE|PLAN) (?:NUMBER|NO\.?|REF\.?)\s?:\s?(?=\S*\d)\S+"
)


def with_sub_items(clean: str, lines: list[Line], series: list[Head]) -> list[Head]:
    """Return the heads of a series with those of the items within each."""
    stops = [*(head.index for head in series[1:]), len(lines)]
    run_in = 2 * sum(bool(x.title and not x.title.alone) for x in series) > len(series)
    found: list[Head] = []
    for head, stop in zip(series, stops, strict=True):
        found += [head, *_list_within(clean, lines, head, stop, run_in=run_in)]
    return found


def _list_within(
    clean: str, lines: list[Line], head: Head, stop: int, *, run_in: bool
) -> list[Head]:
    """Return the heads of the items within one; none, if they may be its paragraphs."""
    if "/" not in head.signs:
        return []
    found = list(_read_parts(clean, lines, head, stop))
    told = len(found) >= FEWEST and all(one.title for one in found)
    if not told or found[0].index != head.index + head.own:
        return []
    alike = run_in and not any(one.title and one.title.alone for one in found)
    return found if alike or found[0].signs == "(" else []


def _read_parts(clean: str, lines: list[Line], head: Head, stop: int) -> Iterator[Head]:
    """Yield the lines that repeat the item's number with a part's behind it: 1, 2, 3."""
    due = 1
    for index in range(head.index + 1, stop):
        start, end = lines[index].start, lines[index].end
        if not clean.startswith(head.number, start):
            continue
        match = _PART.fullmatch(clean, start + len(head.number), end)
        if match and due in _places(match["bracket"] or match["dot"]):
            yield _read_head(head, index, match, due)
            due += 1


def _places(part: str) -> list[int]:
    """Return which places a part's number may tell: `i` is the first numeral, or a letter."""
    if part.isdigit():
        return [int(part)]
    numeral = [_NUMERALS.index(part) + 1] if part in _NUMERALS else []
    return numeral + ([place_of(part)] if len(part) == 1 else [])


def _read_head(head: Head, index: int, match: re.Match[str], due: int) -> Head:
    """Return the head of an item within one."""
    case = _CASE.match(match["title"])
    title = read_item_title(match["title"])
    if case and title:
        title = title._replace(text=case[0], alone=False)
    sign = "(" if match["bracket"] else "."
    place = (*head.place, due)
    return replace(
        head,
        index=index,
        number=head.number + match["part"],
        signs=sign,
        place=place,
        title=title,
        own=1,
        agenda="",
    )
