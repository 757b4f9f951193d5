"""Who came, as CMIS sites print it beneath each member: `Present, as expected`, `Apologies`.

In: a cleaned text and its names. Out: (index of the name, act, start, end of what says so), and the
names that such a list holds. A member's part ends at what tells how they came; it says their name
once or twice, with their office and party.
"""

import re
from bisect import bisect_left

from nlp.people.names.mentions import NameMention

_HEAD = re.compile(r"(?m)^[ ]*(?:Meeting )?Attendees:?[ ]*$")
_END = re.compile(r"(?m)^[ ]*Agenda(?: Items?)?:?[ ]*$")
_CAME = re.compile(
    r"(?m)^[ ]*(?:(?P<substitute>Present, as substitute|Substitute)"
    r"|(?P<present>Present(?:, (?:as expected|not expected|unexpectedly|virtually|in part))?"
    r"|In attendance)"
    r"|(?P<apologies>Apologies(?:, (?:sent representative|not expected))?)"
    r"|(?P<absent>Absent(?:, (?:without apologies|expected))?|Did not attend|No apologies)"
    r"|(?P<unneeded>Expected|Not required|Not expected))[ ]*$"
)
_FEWEST = 2  # members of whom it is told, or one of whom more than a word is


def find_expected(
    text: str, names: tuple[NameMention, ...]
) -> tuple[list[tuple[int, str, int, int]], range]:
    """Return what such a list tells of each of its names, and the names that it holds."""
    head = _HEAD.search(text)
    end = _END.search(text, head.end()) if head is not None else None
    if head is None or end is None:
        return [], range(0)
    starts = [name.outer_start for name in names]
    found, first = [], bisect_left(starts, head.end())
    at, told = first, list(_CAME.finditer(text, head.end(), end.start()))
    if len(told) < _FEWEST and not any("," in match[0] for match in told):
        return [], range(0)
    for match in told:
        last = bisect_left(starts, match.start())
        act = match.lastgroup or ""
        if at < last and act != "unneeded":
            found += [(at, each, names[at].outer_start, match.end()) for each in _acts(act)]
        at = last
    return found, range(first, at)


def _acts(act: str) -> tuple[str, ...]:
    return ("present", "substitute") if act == "substitute" else (act,)
