"""Members by their initials: `Ann Marsh (AM)` in the list of those present, `AM` in the minutes.

In: a cleaned text and its names. Out: further mentions of the same people. Three people at least
must be given initials that are theirs; initials of two people are left alone.
"""

import re
from dataclasses import replace

from nlp.people.mentions import NameMention
from nlp.people.titles import TITLE

_GIVEN = re.compile(r"[ ]\((?P<initials>[A-Z]{2,5})\)")
_FEW = 3
_BEFORE = 30  # characters in which a title before initials stands


def find_initials(text: str, names: tuple[NameMention, ...]) -> list[NameMention]:
    """Return the mentions of people by the initials that the text itself gives them."""
    owners = _owners(text, names)
    if len(owners) < _FEW:
        return []
    pattern = re.compile(rf"(?<![\w(&-])(?:{'|'.join(sorted(owners))})(?![\w)&-])")
    return [_mention(text, match, owners[match[0]]) for match in pattern.finditer(text)]


def _owners(text: str, names: tuple[NameMention, ...]) -> dict[str, NameMention]:
    """Return who is meant by which initials."""
    found: dict[str, NameMention] = {}
    shared = set()
    for name in names:
        match = _GIVEN.match(text, name.outer_end)
        if match is None or not _are_of(match["initials"], name.name):
            continue
        if match["initials"] in found and found[match["initials"]].name != name.name:
            shared.add(match["initials"])
        found.setdefault(match["initials"], name)
    return {initials: name for initials, name in found.items() if initials not in shared}


def _are_of(initials: str, name: str) -> bool:
    """Whether the initials begin as the name does, and hold its surname's first letter."""
    words = re.findall(r"[^\W\d_]+", name)
    return initials[0] == words[0][0].upper() and words[-1][0].upper() in initials[1:]


def _mention(text: str, match: re.Match[str], owner: NameMention) -> NameMention:
    start, end = match.span()
    titles = list(TITLE.finditer(text, max(0, start - _BEFORE), start))
    beside = titles and not text[titles[-1].end() : start].strip(" .")
    outer = titles[-1].start() if beside else start
    return replace(owner, start=start, end=end, outer_start=outer, outer_end=end)
