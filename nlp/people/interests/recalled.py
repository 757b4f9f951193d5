"""Whose interest an item speaks of again that was declared before: `Having declared one, A left`.

In: a cleaned text, its names and roles. Out: the names' indices, those told together with them.
"""

import re
from collections.abc import Iterator

from nlp.people.acts.coordination import end_with_role, list_runs, start_with_role
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_INTEREST = (
    r"(?:(?!no\b|any\b|nil\b)[a-z][\w-]*,?[ \n]){0,8}?"
    r"(?:interests?|DPIs?|declarations?)\b(?![ ]rates?\b)"
)
# `Having declared a pecuniary interest in this item, Councillor A left`
_HAVING = re.compile(
    r"\bHaving[ \n](?:(?:earlier|previously|already|also|both|each|all)[ \n]){0,2}"
    rf"(?:declared|disclosed|registered|made)[ \n]{_INTEREST}"
    r"(?:[ \n](?:in|on|under|at|for|as|with|relating|regarding)\b[^.;:(),]{2,80})?"
    r",?[ \n](?:the[ ])?\Z"
    r"|\bHaving[ \n](?:earlier|previously|already)[ \n]declared,[ \n]\Z"
)
# `A reminded the Committee of her interest`, `A repeated his declaration`
_AGAIN = re.compile(
    r",?[ \n](?:(?:then|also|both|again|all|each)[ \n]){0,2}"
    r"(?:reminded[ \n](?:\w+[ \n]){1,4}?of|repeated|reiterated|restated|re-declared"
    r"|re-stated|referred[ \n](?:again[ \n]|back[ \n])?to)"
    r"[ \n](?:his|her|their|the)[ \n](?:(?:earlier|previous|previously|declared|personal"
    r"|prejudicial|pecuniary|non-pecuniary|non-prejudicial|disclosable|and)[ \n]){0,4}"
    r"(?:interests?|declarations?[ \n]of[ \n]interests?"
    r"|declarations?(?=[.,;]|[ \n](?:at|in|under|made|on)\b))(?![ ](?:rates?|of[ ]other)\b)"
)
# `A had earlier declared an interest in this item`
_HAD = re.compile(
    r"[ \n](?:had|has|have)[ \n](?:earlier|previously|already)[ \n](?:declared|disclosed)[ \n]"
    rf"{_INTEREST}"
)
_LED = 200  # characters before a name
_FAR = 160  # characters behind it


def find_recalled(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, int, int]]:
    """Yield (index of the name, start and end of what tells of its bearer's interest)."""
    for run in list_runs(text, names, roles):
        last = run.last if run.listed else run.first
        lead = start_with_role(names[run.first], roles.get(run.first))
        having = _HAVING.search(text, max(0, lead - _LED), lead)
        end = end_with_role(names[run.last], roles.get(run.last))
        said = _AGAIN.match(text, end, end + _FAR) or _HAD.match(text, end, end + _FAR)
        for at in range(run.first, run.last + 1):
            if having is not None and at <= last:
                yield at, having.start(), names[at].outer_end
            elif said is not None and (run.listed or at == run.last):
                yield at, names[at].outer_start, said.end()
