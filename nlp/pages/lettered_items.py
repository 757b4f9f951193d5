"""Items of printed minutes that letters number: `(a) Apologies`, `B. Minutes`.

In: a cleaned text and its lines. Out: the heads of the items; none, where the letters may be those
of a decision's parts or of somebody's name. So they go on from the first letter, each has a title
alone on its line, and two of these come up at every meeting.
"""

import re

from nlp.pages.item_heads import Head, place_of
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST = 3
STANDING = 2
_LETTER = re.compile(r"(?:\((?P<small>[a-z])\)|(?P<large>[A-Z])[.)])\s{1,20}(?P<title>[A-ZÀ-Ý].*)")


def list_lettered(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of a meeting's lettered items, from the first letter on."""
    series: list[Head] = []
    for index, line in enumerate(lines):
        match = _LETTER.fullmatch(clean, line.start, line.end)
        head = _read_head(index, match) if match else None
        if head and head.place == (len(series) + 1,):
            series.append(head)
    standing = sum(bool(head.title and head.title.standing) for head in series)
    return series if len(series) >= FEWEST and standing >= STANDING else []


def _read_head(index: int, match: re.Match[str]) -> Head | None:
    """Return the head that a line is, if all behind its letter is a title."""
    title = read_item_title(match["title"])
    if title is None or not title.alone:
        return None
    sign = "(" if match["small"] else "."
    letter = match["small"] or match["large"]
    number = match[0][: match.start("title") - match.start()].strip(" .")
    return Head(index, number, sign, sign, (place_of(letter),), False, title, 1)
