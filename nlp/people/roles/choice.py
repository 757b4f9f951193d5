"""One office, one holder: no two neighbours take the same words for theirs.

In: for each name the stretches that may be its role, with what speaks for them. Out: the one of
each. `Chair: A; Vice Chair: B`: the words between are B's, so that A's are those before. And who
shares an office of several: `the Ward Members, A and B`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlp.people.names.mentions import NameMention
from nlp.people.roles.stretches import SHARED, Stretch, are_joint
from nlp.people.roles.words import is_of_several

Weighed = tuple[float, Stretch]
_EACH = 2.0  # for an office more that finds its holder
_MOST = 4  # stretches of a name that are looked at
_SHARED = ("of-first", "of-last")  # places of a role that names of a list have together


@dataclass(frozen=True, slots=True)
class Choice:
    """What a name takes for its role, or nothing; `total` with what those before it take."""

    total: float
    stretch: Stretch | None
    before: "Choice | None"


def choose_apart(names: Sequence[NameMention], rows: list[list[Weighed]]) -> dict[int, Weighed]:
    """Return the stretch of each name that has one, by the name's index: the greatest sum.

    So that in `Office - A, Office - B, Office - C` none is left over. `rows`: the stretches of each
    name by falling weight, all above 0.
    """
    best: list[Choice] = [Choice(0.0, None, None)]
    for at, name in enumerate(names):
        further = []
        for weight, stretch in [*rows[at][:_MOST], (0.0, None)]:
            apart = (one for one in best if not (at and _clash(names[at - 1], one, name, stretch)))
            before = max(apart, key=lambda one: one.total)
            worth = weight + _EACH if stretch is not None else 0.0
            further.append(Choice(before.total + worth, stretch, before))
        best = further
    chosen: Choice | None = max(best, key=lambda one: one.total)
    found: dict[int, Weighed] = {}
    for at in range(len(names) - 1, -1, -1):
        if chosen is not None and chosen.stretch is not None:
            found[at] = next(pair for pair in rows[at] if pair[1] is chosen.stretch)
        chosen = chosen.before if chosen is not None else None
    return found


def _clash(first: NameMention, one: Choice, second: NameMention, two: Stretch | None) -> bool:
    """Whether two neighbours' roles have words in common, or one holds the other's name."""
    if one.stretch is None or two is None:
        return False
    shared = one.stretch.place in _SHARED or two.place in _SHARED
    same = one.stretch.start < two.end and two.start < one.stretch.end
    holds = two.start < first.end and first.start < two.end
    held = one.stretch.start < second.end and second.start < one.stretch.end
    return (same and not shared) or holds or held


def list_sharers(
    text: str, names: tuple[NameMention, ...], at: int, stretch: Stretch
) -> Iterator[int]:
    """Yield the names that `and` or commas join to a name whose office is of several."""
    if not is_of_several(text[stretch.start : stretch.end]):
        return
    if stretch.place in ("before", "of-first", "title"):
        for other in range(at, min(at + SHARED, len(names) - 1)):
            if not are_joint(text, names, other):
                return
            yield other + 1
    if stretch.place in ("behind", "of-last"):
        for other in range(at - 1, max(at - SHARED, -1), -1):
            if not are_joint(text, names, other):
                return
            yield other
