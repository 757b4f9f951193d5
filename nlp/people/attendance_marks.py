"""Tables of members whose last column says who came: `Councillor A Marsh   Yes`.

In: a cleaned text and the names of one attendance list. Out: what the mark behind each name says,
where most of the list has one.
"""

import re

from nlp.people.mentions import NameMention

_MARK = re.compile(
    r"[ ]?(?:\([^()\n]{1,40}\))?[ |\t]{1,60}(?:(?P<present>Yes|Present|Attended|In attendance|✓|√)"
    r"|(?P<apologies>Apologies|Apols?|Apology(?: for absence)?)|(?P<absent>No|Absent))"
    r"(?=[ |(\n]|\Z)"
)
_FEW = 3


def find_marks(text: str, names: tuple[NameMention, ...]) -> dict[int, str] | None:
    """Return the act that each name's mark tells, by the name's start, or None: no such table."""
    marks = {
        name.start: match.lastgroup or "present"
        for name in names
        if (match := _MARK.match(text, name.outer_end)) is not None
    }
    present = sum(act == "present" for act in marks.values())
    return marks if present >= _FEW and 2 * len(marks) >= len(names) else None
