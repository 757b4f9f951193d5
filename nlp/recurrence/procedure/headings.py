"""Titles that only head other items (areas of work, offices, sittings), or are notes to the reader.

"Adult Social Care & Health", "Deputy Leader", "Cabinet Member for Housing", "Planning Committee -
Thursday, 15 January 2026", "Please note that this meeting will be webcast".
"""

import re

from nlp.recurrence.plain_words import list_words
from nlp.recurrence.titles.periods import Period
from nlp.recurrence.wordings import compile_any, read_lists

NAME_WORDS = 9  # of a committee's name, at most
_LISTS = read_lists("procedure/procedural")
AREAS = frozenset(list_words(_LISTS["areas"]))
_NO_NAME = frozenset(_LISTS["no_name"].split())
_HEADING = compile_any(_LISTS["headings"])
_ABOVE = compile_any(_LISTS["above"])
_JOINED = re.compile(r"&|,|/|\band\b", re.IGNORECASE)
# "Planning Committee (reconvened) held on Tuesday", its date taken off
_HELD = re.compile(
    r"(?:[\s,-]*\b(?:meeting|held|dated|on|of|the|notes|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|\s*\([^()]{0,20}\))+\W*$",
    re.IGNORECASE,
)
_BODY = re.compile(r"\b(?:sub-?)?(?:committees?|cabinet|executive|panel)$", re.IGNORECASE)

_BOARD = re.compile(r"\w \b(?:board|(?:task|working|steering|advisory) group)$", re.IGNORECASE)


def is_heading(title: str) -> bool:
    """Tell whether a title is that of an office, of areas of work or a note; it names no paper."""
    return bool(_HEADING.search(title)) or names_areas(title)


def heads_items(title: str) -> bool:
    """Tell whether a title with items below it only heads them: it names whose reports they are."""
    return bool(_ABOVE.search(title))


def names_areas(title: str) -> bool:
    """Tell whether a title is two or more areas of work and no more: "Finance & Governance"."""
    parts = [list_words(part) for part in _JOINED.split(title)]
    return len(parts) > 1 and all(parts) and all(AREAS.issuperset(part) for part in parts)


def is_sitting(plain: str, period: Period | None) -> bool:
    """Tell whether a title without its period is a body's name: of its minutes, or its report.

    With a period one word ("Cabinet") is enough, and with a day a board's or a group's name, too.
    """
    name = drop_held(plain)
    if not is_name(name):
        return False
    if period and period.is_dated and _BOARD.search(name):
        return True
    return bool(_BODY.search(name)) and (period is not None or len(list_words(name)) > 1)


def drop_held(title: str) -> str:
    """Return a title without "meeting held on" at its end, its day taken off."""
    return _HELD.sub("", title).strip(" -,.:")


def is_name(text: str) -> bool:
    """Tell whether a text may be a committee's name: few words, none that says what of it.

    "Establishment of a Climate Committee" is none: no name has "a" within it.
    """
    words = text.lower().split()
    reviewed = words[:1] == ["review"]  # but "Polling Places Review Committee"
    about = reviewed or not {"a", "an"}.isdisjoint(words[1:])
    return len(words) <= NAME_WORDS and _NO_NAME.isdisjoint(words) and not about
