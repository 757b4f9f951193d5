"""Who answers a question is who holds the office that it was asked of.

In: a cleaned text, its names and roles. Out: offices by the name's index: `A question to the
Cabinet Member for Roads` ... `Councillor A replied`. Only the next answer, and only where the one
who gives it is called councillor and has no office of their own.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.people.lexicon.offices import Role, office_from
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words

_HEADS = (
    "Cabinet Member",
    "Portfolio Holder",
    "Executive Member",
    "Lead Member",
    "Executive Councillor",
    "Executive Lead",
)
_ASKED = re.compile(
    r"\b(?:question|asked|ask)\b[^.?\n]{0,160}\b(?:of|to|asked|ask)[ ]the[ ]\Z", re.I
)
_ANSWERS = re.compile(
    r",?[ \n](?:then[ ]|also[ ])?(?:replied|responded|answered"
    r"|gave the following (?:reply|answer))\b"
)
_STOP = re.compile(r"(?i)\bquestions?\b[^.?\n]{0,80}\b(?:from|by)\b|\basked\b")
_REACH = 1500  # characters of a question


def find_asked_offices(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the offices of those who answer what was asked of an office."""
    starts = [name.outer_start for name in names]
    found: dict[int, Role] = {}
    for role in _asked(text):
        first = bisect_left(starts, role.end)
        following = _STOP.search(text, role.end, role.end + _REACH)
        end = following.start() if following is not None else role.end + _REACH
        for at in range(first, len(names)):
            if starts[at] > end:
                break
            if _ANSWERS.match(text, names[at].outer_end):
                if at not in roles and names[at].title_kind == "councillor":
                    found.setdefault(at, role)
                break
    return found


def _asked(text: str) -> Iterator[Role]:
    """Yield the offices that questions are asked of, where they stand."""
    for at in find_words(text, _HEADS):
        line = text.rfind("\n", 0, at) + 1
        if _ASKED.search(text, max(line, at - 240), at):
            role = office_from(text, at, min(len(text), at + 160))
            if role is not None:
                yield role
