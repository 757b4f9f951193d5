"""In what capacity somebody acts, in a bracket behind the name: `A (in her capacity as Warden)`.

In: a cleaned text, its names and roles. Out: the office, of those of whom no other is told.
"""

import re
from collections.abc import Iterator

from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_BEHIND = re.compile(
    r"[ ]\((?:speaking[ ]|acting[ ])?in[ ](?:his|her|their)[ ](?:capacity|role)[ ]as[ ]"
    r"(?:an?[ ]|the[ ])?(?P<office>[^()\n]{3,60})\)"
)
_WORDS = ("capacity as", "role as")
_WEIGHT = 0.4  # below any office that stands beside a name


def find_capacities(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, Role]]:
    """Yield (index of the name, the office in which its bearer acts)."""
    if not any(word in text for word in _WORDS):
        return
    for at, name in enumerate(names):
        told = _BEHIND.match(text, name.outer_end) if at not in roles else None
        if told is not None:
            printed = re.sub(r"\s+", " ", told["office"])
            yield at, Role(printed, *told.span("office"), kind_of_role(printed), _WEIGHT)
