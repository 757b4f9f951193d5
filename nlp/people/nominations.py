"""Elections told in proposals: who is only proposed is not appointed.

In: a cleaned text and its acts by the name's index. Out: nothing; acts are taken out.
"""

import re

from nlp.annotations import Act

_ONLY_PROPOSED = re.compile(
    r"\b(?:be|to be|as)[ \n](?:\w+[ \n]){0,2}(?:re-?)?(?:elected|appointed|co-opted)\Z"
    r"|\bnominated\b|\bto[ \n]replace\Z"
)
_DECIDED = re.compile(
    r"(?i)\b(?:resolved|agreed|carried|decided|approved|declared)\b[^.]{0,60}\bthat\b[^.]{0,300}\Z"
)


def drop_nominations(text: str, acts: dict[int, list[Act]]) -> None:
    """Take `be appointed` for a nomination only, where somebody else `was elected`."""
    appointed = {act for row in acts.values() for act in row if act.name == "appointed"}
    proposed = {act for act in appointed if _is_nomination(text, act)}
    if len(proposed) < len(appointed):
        for row in acts.values():
            row[:] = [act for act in row if act not in proposed]


def _is_nomination(text: str, act: Act) -> bool:
    """Whether `be appointed`, `nominated A` tells of a proposal only: nothing resolved before."""
    start, end = act.evidence.start, act.evidence.end
    if not _ONLY_PROPOSED.search(text, max(start, end - 40), end):
        said = text[start:end]
        return said.startswith("nominated")
    return _DECIDED.search(text, max(0, start - 400), start) is None
