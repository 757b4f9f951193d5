"""Who was present or away, of those whom no list's rule tells of: learnt weights add up the signs.

In: a cleaned text, its names and who is told of already. Out: acts by the name's index, where far
more speaks for than against. training/train_attendance.py learns weights.tsv.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

from nlp.people.attendance.traits import Surroundings
from nlp.people.names.mentions import NameMention
from nlp.people.names.persons import can_be_same, name_parts
from nlp.weights import add_up, prefix_traits, read_sum

ACTS = ("present", "away")
SURE = 2.2  # the least sum that tells: nine chances in ten
# Heads of columns right behind each other: a table not understood.
_UNREAD = re.compile(
    r"(?i)\b(?:present|attend(?:ees|ance|ing))\b[\s|:•*]{1,80}(?:and )?(?:\w+ )?apologies\b[\s|:]*"
    r"|\bapologies\b(?: for absence)?[\s|:•*]{1,80}(?:also |not )?(?:present|in attend)\w*[\s|:]*"
)
_HEAD, _TABLE = 4000, 2000  # characters of the text in which they stand, and of such a table


@cache
def read_weights() -> dict[str, float]:
    """Return the weights of what speaks for it that somebody was present, or away."""
    return read_sum(Path(__file__).with_name("weights.tsv"), "attendance")


def weigh_attendance(
    text: str, names: tuple[NameMention, ...], told: Iterable[int]
) -> Iterator[tuple[int, str]]:
    """Yield (index of the name, present, apologies or absent) of those whom `told` leaves out."""
    surroundings, weights = Surroundings(text, names), read_weights()
    unread = [match.end() for match in _UNREAD.finditer(text, 0, min(len(text), _HEAD))]
    for at in list_untold(names, told):
        if any(0 <= names[at].start - end < _TABLE for end in unread):
            continue
        if surroundings.is_in_prose(at):
            continue
        traits = surroundings.list_traits(at)
        sums = {act: add_up(weights, prefix_traits(act, traits)) for act in ACTS}
        act = max(ACTS, key=sums.__getitem__)
        if act != "present" and surroundings.stands_below_none(at):
            continue
        if sums[act] > SURE and not surroundings.is_below_head(at, away=act != "present"):
            yield at, act if act == "present" else surroundings.read_away(at)


def list_untold(names: tuple[NameMention, ...], told: Iterable[int]) -> Iterator[int]:
    """Yield where each bearer is named first of whom none of the names in `told` may speak."""
    parts = [name_parts(name.name) for name in names]
    known: dict[str, list[tuple[str, ...]]] = {}
    told = set(told)
    for at in chain(sorted(told), range(len(names))):
        given, surname = parts[at]
        of_surname = known.setdefault(surname, [])
        if not any(can_be_same(given, other) for other in of_surname):
            of_surname.append(given)
            if at not in told:
                yield at
