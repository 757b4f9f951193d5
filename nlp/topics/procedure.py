"""How much of an item's text is read for topics, by its title.

A procedural item (minutes, matters arising, questions) has no topic of its own, but things may be
raised under it; an election of the mayor or a chair is that and no more; apologies, interests and
the like are read for nothing.
"""

import re
from pathlib import Path

from nlp.patterns import read_data
from nlp.recurrence.procedure.procedural import is_procedural
from nlp.topics.words import fold_words

_DATA = read_data(Path(__file__).with_name("masks.toml"))
_SILENT = frozenset(_DATA["silent"].split())
_OPEN = frozenset(_DATA["open"].split())
_ELECTING = frozenset(_DATA["electing"].split())


# `Minutes of the meeting held in ...`, `Present: ...`, `Venue: ...`: who met, when and where.
_ROLL = re.compile(
    r"(?:draft )?(?:minutes|proceedings|report|record|notes?) of .{0,200}\b(?:held|meeting)\b"
    r"|(?:a )?meeting of .{0,200}\bheld\b|held (?:in|at|on)\b"
    r"|(?:.{0,20} )?(?:present|in attendance)(?: in the chair)?\W"
    r"|(?:apologies|venue|contact|date|time|location)\W",
    re.IGNORECASE,
)


_INTEREST = re.compile(
    r"\b(?:declar|disclos|registrable|pecuniary|prejudicial)\w*\b[^.]{0,120}\binterests?\b",
    re.IGNORECASE,
)


# `Minute 45 - Bus Shelter`, `Minute Reference 362.1 Flooding`: what arises from earlier minutes.
_EARLIER = re.compile(
    r"\s*min(?:ute)?\.?(?: (?:no\.?|number|ref(?:erence)?\.?))? \d[\d./]{0,8}\W{1,5}(?=\w{2})",
    re.IGNORECASE,
)


def is_roll(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence says who met, when and where, or whose interests, and no matter."""
    said = text[start : min(end, start + 300)]
    if _ROLL.match(said):
        return True
    likely = "nterest" in said or "NTEREST" in said
    return likely and _INTEREST.search(said) is not None


def title_role(title: str) -> str:
    """Return `topic`: the title says what the item is about; `procedural`; `electing`; `silent`."""
    earlier = _EARLIER.match(title)
    title = title[earlier.end() :] if earlier else title
    words = frozenset(fold_words(title))
    if not is_procedural(" ".join(title.split())):
        return "topic"
    if words & _ELECTING:
        return "electing"
    return "silent" if words & _SILENT and not words & _OPEN else "procedural"
