"""Who was in the room and who joined from elsewhere, where one sentence tells of both.

In: a cleaned text and its names. Out: (index of the name, start, end of what says so): `with
Councillors A and B in the room`, `other members (Councillors C and D) had joined virtually`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.people.names.mentions import NameMention

_IN_ROOM = re.compile(
    r"\bwith[ \n](?=(?:Councillors?|Cllrs?)\b)[^.;:]{3,200}?[ \n]"
    r"(?:(?:physically|present)[ ])?in the (?:room|chamber)\b"
)
_JOINED = re.compile(
    r"\((?=(?:Councillors?|Cllrs?)\b)(?:[^().;]|\([^()]{2,60}\)){3,200}\)[ \n]"
    r"(?:had|have)[ \n](?:also[ ])?(?:joined|attended)[ \n](?:the[ ]meeting[ ])?"
    r"(?:virtually|remotely|online)\b"
)


def find_hybrid(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield those who are told to be in the room, or to have joined from elsewhere."""
    starts = [name.outer_start for name in names]
    for pattern in (_IN_ROOM, _JOINED) if "virtual" in text or "remote" in text else ():
        for told in pattern.finditer(text):
            for at in range(bisect_left(starts, told.start()), bisect_left(starts, told.end())):
                yield at, told.start(), told.end()
