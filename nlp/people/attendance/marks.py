"""Tables of members whose last column says who came: `Councillor A Marsh   Yes`.

In: a cleaned text and the names of one attendance list. Out: what the mark behind each name says,
where most of the list has one.
"""

import re
from dataclasses import dataclass

from nlp.people.names.mentions import NameMention

_MARK = re.compile(
    r"[ ]?(?:\([^()\n]{1,40}\))?[ |\t]{1,60}(?:(?P<present>Yes|Present|Attended|In attendance|✓|√"
    r"|•(?=[ ]*(?:\n|\Z)))"
    r"|(?P<apologies>Apologies|Apols?|Apology(?: for absence)?)|(?P<absent>No|Absent))"
    r"(?=[ |(\n]|\Z)"
)
# `Mr A Marsh (Chairman) P Mrs B Reed A`, explained beneath: `P = present, A = apology`
_LETTER = re.compile(
    r"[ ]?(?:\([^()\n]{1,40}\))?[ |\t]{1,60}(?P<letter>[A-Z][A-Za-z]{0,2})(?=[ |\n]|\Z)"
)
_LEGEND = re.compile(
    r"(?<!\w)(?P<letter>(?-i:[A-Z][A-Za-z]{0,2}))[ ]?(?:[=:-]|denotes|means)[ ]?"
    r"(?:(?P<present>present|attended|in attendance)|(?P<apologies>apolog)"
    r"|(?P<absent>absent|absence|non[- ]attend|not present|did not attend|no apolog))",
    re.IGNORECASE,
)
_BENEATH = 400  # characters from the last name to what the letters mean
_FEW = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """What the mark of a name tells, and where the text has said so."""

    act: str
    end: int


def find_marks(text: str, names: tuple[NameMention, ...]) -> dict[int, Mark]:
    """Return what each name's mark tells, by its start; nothing in no such table."""
    marks = {
        name.start: Mark(match.lastgroup or "present", match.end())
        for name in names
        if (match := _MARK.match(text, name.outer_end)) is not None
    } or _by_letters(text, names)
    present = sum(mark.act == "present" for mark in marks.values())
    each = len(marks) == len(names) and present  # none is without its mark
    return marks if each or (present >= _FEW and 2 * len(marks) >= len(names)) else {}


def _by_letters(text: str, names: tuple[NameMention, ...]) -> dict[int, Mark]:
    """Return what the letter behind each name says, where the text explains its letters."""
    end = names[-1].outer_end if names else 0
    told = _LEGEND.finditer(text, end, end + _BENEATH)
    legend = {match["letter"]: Mark(match.lastgroup or "", match.end()) for match in told}
    if all(mark.act != "present" for mark in legend.values()):
        return {}
    found = ((name, _LETTER.match(text, name.outer_end)) for name in names)
    return {n.start: legend[m["letter"]] for n, m in found if m and m["letter"] in legend}
