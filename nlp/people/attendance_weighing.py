"""Who was present or away, of those whom no list's rule tells of: learnt weights add up the signs.

In: a cleaned text, its names and who is told of already. Out: acts by the name's index, where far
more speaks for than against. benchmarks/train_attendance.py learns attendance_weights.tsv.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

from nlp.people.attendance_traits import Surroundings
from nlp.people.mentions import NameMention
from nlp.people.persons import can_be_same, name_parts
from nlp.weights import add_up, read_sum

ACTS = ("present", "away")
SURE = 2.2  # the least sum that tells: nine chances in ten


@cache
def read_weights() -> dict[str, float]:
    """Return the weights of what speaks for it that somebody was present, or away."""
    return read_sum(Path(__file__).with_name("attendance_weights.tsv"), "attendance")


def weigh_attendance(
    text: str, names: tuple[NameMention, ...], told: Iterable[int]
) -> Iterator[tuple[int, str]]:
    """Yield (index of the name, present, apologies or absent) of those whom `told` leaves out."""
    surroundings, weights = Surroundings(text, names), read_weights()
    for at in list_untold(names, told):
        traits = surroundings.list_traits(at)
        sums = {act: add_up(weights, prefix_traits(act, traits)) for act in ACTS}
        act = max(ACTS, key=sums.__getitem__)
        if sums[act] > SURE:
            yield at, act if act == "present" else surroundings.read_away(at)


def prefix_traits(act: str, traits: Iterable[str]) -> list[str]:
    """Return the traits as signs of one act."""
    return [act, *(f"{act} {trait}" for trait in traits)]


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
