"""What a correction of earlier minutes says of people: of that meeting, not of this one.

In: a cleaned text and what was found of its people. Out: without who was there or away, who
declared an interest and who voted how, where `minutes agreed subject to it being noted that
Councillor A came` tells that.
"""

import re

from nlp.annotations import Act
from nlp.people.findings import Findings
from nlp.triggers import find_words, match_at, small_letters

_TRIGGERS = (
    "subject to",
    "amended",
    "amendment",
    "correct",
    "alteration",
    "name was",
    "names were",
)
_CORRECTS = re.compile(
    r"(?:subject to|amended (?:to (?:show|read|reflect|state|record|include)|as follows)"
    r"|(?:amendments?|alterations?)(?: (?:were|was) (?:made|noted|agreed))?(?=[ ]?[:-])"
    r"|correct(?:ed to|ions?)|names? (?:was|were) (?=replaced|added|omitted|missing|deleted"
    r"|removed))"
    r"\b|(?<=amended):",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"(?i)\b(?:minutes?\b|meeting\b[^.;\n]{0,80}\bheld\b)[^.;\n]*\Z")
_ENDS = re.compile(r"(?<!\b[A-Z])(?<!Cllr)(?<!Mrs)(?<!Mr)\.(?=\s)|\n[ ]*\n|\Z")
_LIST_ENDS = re.compile(r"\n[ ]*(?=[A-Z][a-z]|\d{1,4}[.]?[ ]*\n)|\Z")  # behind a colon
_BEFORE, _LONGEST = 250, 600  # characters of a sentence before and behind
_OF_THEN = frozenset(
    {"present", "absent", "apologies", "declared_interest", "substitute"}
    | {"voted_for", "voted_against", "abstained"}
)


def drop_corrected(text: str, found: Findings) -> None:
    """Take out what a correction of the minutes of an earlier meeting says of who was there."""
    spans = [
        (match.start(), _end_of(text, match.end()))
        for match in match_at(_CORRECTS, text, find_words(small_letters(text), _TRIGGERS))
        if _MINUTES.search(text[max(0, match.start() - _BEFORE) : match.start()])
    ]
    for index, row in found.acts.items() if spans else ():
        kept = [act for act in row if not _is_of_then(act, spans)]
        if row and not kept:  # whoever came or not is a person
            found.lists.setdefault(index, []).append(None)
        row[:] = kept


def _is_of_then(act: Act, spans: list[tuple[int, int]]) -> bool:
    told = act.name in _OF_THEN
    return told and any(start <= act.evidence.start < end for start, end in spans)


def _end_of(text: str, start: int) -> int:
    end = _ENDS.search(text, start, start + _LONGEST)
    if end is not None and text[start : end.start()].rstrip().endswith(":"):
        end = _LIST_ENDS.search(text, end.end(), start + _LONGEST)
    return end.start() if end is not None else start + _LONGEST
