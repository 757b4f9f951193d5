"""Lists of a body's members above the list of those who came: `Membership: A, B`, `Present: A`.

In: the attendance lists of a text. Out: the same, where of a body's members none is told present
but who is so by the list of those who came. A list of members that is the only one is of those
present, but for those of whom another list tells that they were not.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nlp.people.attendance.sentences import Attendance
from nlp.people.findings import AWAY
from nlp.people.names.mentions import NameMention
from nlp.people.names.persons import same_person

_OF_MEMBERS = re.compile(
    r"(?i)(?:[a-z-]+ ){0,3}(?:members(?:hip)?|councillors|cllrs)(?: of (?:the )?[^\n:]{3,60}?)?"
    r"(?: \([^()\n]{1,40}\))?[ ]*:?[ \n]*(?:councillors|cllrs|the mayor)?[ .:\n]*\Z"
)
_CAME = re.compile(r"(?i)present|attend|remote|virtual|online|joined")
# Above the label of but a part of those present
_LISTED = re.compile(r"(?i)present|attend|in the chair")
_FEW = 2  # members who stand in both lists
_LONGEST = 150  # characters of a label
_ABOVE = 800  # characters above in which that stands
_NEAR = 2500  # characters from one list to the other


def settle_rosters(text: str, blocks: Iterable[Attendance]) -> Iterator[Attendance]:
    """Yield the lists, those of a body's members parted into who came and who is but listed."""
    blocks = list(blocks)
    for block in blocks:
        if block.act != "present" or not _is_roster(text, block):
            yield block
            continue
        came = _list_those_who_came(text, block, blocks)
        alone = not _LISTED.search(text, max(0, block.start - _ABOVE), block.start)
        away = [n for other in blocks if alone and other.act in AWAY for n in other.names]
        present = [
            n for n in block.names if not _is_among(n, away) and (_is_among(n, came) or not came)
        ]
        for act in ("present", ""):
            own = tuple(name for name in block.names if (name in present) is (act == "present"))
            if own:
                yield replace(block, act=act, names=own)


def _list_those_who_came(
    text: str, block: Attendance, blocks: list[Attendance]
) -> list[NameMention]:
    """Return those of the list that follows a body's members, or nobody: none follows."""
    came = [
        name
        for other in blocks
        if other.act == "present" and block.start < other.start < block.start + _NEAR
        for name in other.names
        if _CAME.search(text, other.start, other.names[0].outer_start)
    ]
    both = sum(_is_among(name, came) for name in block.names)
    return came if _FEW <= both < len(block.names) else []


def _is_roster(text: str, block: Attendance) -> bool:
    """Whether a list's label tells but who its members are."""
    first = block.names[0]
    if first.start - block.start > _LONGEST:
        return False
    labels = {text[block.start : place] for place in (first.outer_start, first.start)}
    return any(_OF_MEMBERS.fullmatch(each) and not _CAME.search(each) for each in labels)


def _is_among(name: NameMention, others: Iterable[NameMention]) -> bool:
    return any(same_person(name.name, other.name) for other in others)
