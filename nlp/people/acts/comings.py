"""Who came late and who left early: `Councillor A left the meeting at 8.10 pm.`

In: a cleaned text, its names and roles. Out: the names' indices, `left` or `joined`, and the place.
Only with the moment told: who leaves the room for one item with an interest has not left.
"""

import re

from nlp.people.acts.coordination import list_runs
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_TRIGGERS = ("left", "arrived", "joined", "withdrew", "leaving")
_TIME = (
    r"(?:\d{1,2}[.:]\d{2}(?:[ ]?[ap]\.?m\.?)?|\d{1,2}[ ]?[ap]\.?m\b|\d{4}[ ]?(?:hrs|hours)"
    r"|noon)"
)
_WHEN = re.compile(
    rf"[^.;\n]{{0,50}}?(?:\bat[ ](?:approximately[ ]|around[ ]|about[ ])?|\()"
    rf"(?:{_TIME}|this[ ]point)"
)
_BEFORE = re.compile(
    rf"\bat[ ]this[ ](?:point|juncture|stage)\b|\b[Aa]t[ ](?:{_TIME})", re.IGNORECASE
)
_MOVES = re.compile(
    r"(?:[ ]?\([^()]{1,60}\))?[ ,\n-]{1,4}(?:then[ ]|also[ ]|had[ ])?"
    r"(?:(?P<left>(?:left|withdrew[ ]from)(?:[ \n]the[ \n](?:virtual[ ])?(?:meeting|hearing|chamber"
    r"|council[ ]chamber)|(?=[ ]at[ ])))|(?P<joined>arrived|(?:joined|entered)[ \n]the[ \n]meeting"
    r"|took[ ](?:his|her|their)[ ]seats?(?![ ]as\b)))\b",
    re.IGNORECASE,
)
_FOR_AN_ITEM = re.compile(
    r"[^.;\n]{0,60}\b(?:for[ ](?:this|the|that)[ ](?:item|duration|debate|discussion)|whilst|while"
    r"|during[ ](?:consideration|the[ ](?:debate|discussion|item)))\b"
)
_INTEREST = re.compile(r"\b(?:interest|declaration)\b[^.;]{0,120}\Z")


def find_comings(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> list[tuple[int, str, int, int]]:
    """Return (index of the name, left or joined, start, end of what says so)."""
    if not any(word in text for word in _TRIGGERS):
        return []
    found = []
    for run in list_runs(text, names, roles):
        moves = _moves(text, names[run.first], names[run.last])
        first = run.first if run.listed else run.last
        if moves is not None:
            act, end = moves
            found += [(at, act, names[at].outer_start, end) for at in range(first, run.last + 1)]
    return found


def _moves(text: str, first: NameMention, last: NameMention) -> tuple[str, int] | None:
    """Return (left or joined, where it ends to be told) of the names from `first` to `last`."""
    match = _MOVES.match(text, last.outer_end)
    if match is None or _FOR_AN_ITEM.match(text, match.end()):
        return None
    when = _WHEN.match(text, match.end())
    before = text[max(0, first.outer_start - 60) : first.outer_start]
    if when is None and _BEFORE.search(before) is None:
        return None
    if _INTEREST.search(before):
        return None
    return match.lastgroup or "left", when.end() if when is not None else match.end()
