"""Two matters that no rule joins in, what speaks for and against their being one out.

The weights of the signs are learnt from labelled agendas of many councils
(benchmarks/train_series.py; sum `same` of weights.tsv): how much of their words they share, the
rarer in their committee the more; which words both have or one alone; the kinds of paper, rhythms
and periods; at which times of the year they came, and how long apart.
"""

import math
from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache
from itertools import takewhile
from pathlib import Path

from nlp.recurrence.likeness import (
    Pair,
    clash_in_kind,
    clash_in_rhythm,
    differ_in_light_words,
    is_one_of,
)
from nlp.recurrence.titles import ANCHORS, BROAD, FILLER, LIGHT, Matter
from nlp.weights import add_up, list_steps, read_sum

WEIGHTS = Path(__file__).with_name("weights.tsv")
Counts = Callable[[str], int]  # of a word: how many nodes of the committee have it
TOLD_APART = -3.0  # the sum of two matters that are not one, whatever the signs say
LATEST = 12  # days of a matter that are looked at
_SHARES = (0, 0.15, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_COVERS = (0.3, 0.5, 0.7, 0.85, 0.99)
_PRINTED = (0.2, 0.35, 0.5, 0.65, 0.8, 0.99)
_NUMBERS = (0, 1, 2, 3)
_MONTHS = (0, 2, 5, 11, 14, 26, 40)
_LIGHT_WEIGHT = 0.5


def weigh_signs(signs: Sequence[str]) -> float:
    """Return how much signs speak for one matter; above 0: enough to join two."""
    return add_up(read_sum(WEIGHTS, "same"), signs)


def find_certainty(total: float) -> float:
    """Return a sum as a certainty from 0 to 1."""
    return 1 / (1 + math.exp(-total))


@cache
def list_known() -> frozenset[str]:
    """Return the words whose being in both titles or in one was learnt."""
    return frozenset(
        trait.removeprefix("one=")
        for trait in read_sum(WEIGHTS, "same")
        if trait.startswith("one=")
    )


def are_told_apart(pair: Pair, known: Container[str]) -> bool:
    """Tell whether two matters are not one, whatever the signs say.

    Each title has a name of its own, a word that is not `known` ("Street Naming" of two streets),
    or one is of light words alone and the other not of the same.
    """
    mine, yours = pair.telling
    named = (any(word not in known for word in more) for more in (mine - yours, yours - mine))
    return all(named) or differ_in_light_words(pair)


def list_signs(
    pair: Pair,
    days: tuple[Sequence[str], Sequence[str]],
    counts: Counts,
    nodes: int,
    known: Container[str],
) -> list[str]:
    """Return the signs of a pair.

    `days`: when each came, ISO 8601. `nodes`: how many the committee has. `known`: the words whose
    being in both or in one counts by itself; how many others there are counts, too.
    """
    signs = [*_list_shares(pair, counts, nodes), *_list_kinds(pair.one, pair.other)]
    mine, yours = pair.words
    signs += [f"both={word}" for word in mine & yours if word in known]
    signs += [f"one={word}" for word in mine ^ yours if word in known]
    signs += _list_counts(pair, known)
    signs += [*_list_doubts(pair), *_list_printed(pair.one.raw, pair.other.raw)]
    yearly = pair.one.yearly or pair.other.yearly
    one, other = map(_list_months, days)
    return [*signs, *_list_times(one, other, yearly=yearly)]


def _list_doubts(pair: Pair) -> Iterator[str]:
    """Yield what rules ask of two matters beside how much of their words they share."""
    mine, yours = pair.words
    if (mine ^ yours) & ANCHORS:
        yield "anchor alone"
    if is_one_of(pair.one, pair.other) or is_one_of(pair.other, pair.one):
        yield "one of a kind"
    if mine == yours:
        yield "same words"


def _list_shares(pair: Pair, counts: Counts, nodes: int) -> Iterator[str]:
    """Yield how much the words shared weigh among all, and among those of the shorter title."""

    def weigh(words: frozenset[str]) -> float:
        return math.fsum(_weigh_word(word, counts(word), nodes) for word in words)  # in any order

    mine, yours = pair.words
    shared, every, least = weigh(mine & yours), weigh(mine | yours), min(weigh(mine), weigh(yours))
    yield from list_steps("share", shared / every if every else 0.0, _SHARES)
    yield from list_steps("cover", shared / least if least else 0.0, _COVERS)


def _weigh_word(word: str, count: int, nodes: int) -> float:
    rarity = math.log((nodes + 1) / max(count, 1))
    return rarity * (_LIGHT_WEIGHT if word in LIGHT else 1)


def _list_counts(pair: Pair, known: Container[str]) -> Iterator[str]:
    """Yield how many telling words both have and each has alone, and how many are names."""
    mine, yours = pair.telling
    shared, more = mine & yours, mine ^ yours
    yield from list_steps("shared", len(shared), _NUMBERS)
    yield from list_steps("more", min(len(mine - yours), len(yours - mine)), _NUMBERS)
    yield from list_steps("names shared", sum(word not in known for word in shared), _NUMBERS)
    yield from list_steps("names more", sum(word not in known for word in more), _NUMBERS)
    if more and len(shared) < 2 and shared <= BROAD:
        yield "broad"
    if not more & shared and shared in (mine, yours):
        yield from list_steps("longer", len(more) - len(shared), _NUMBERS)


def _list_printed(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    """Yield what two titles have in common as printed: words, fillers, beginning, end."""
    mine, yours = frozenset(one), frozenset(other)
    yield from list_steps("printed", len(mine & yours) / max(len(mine | yours), 1), _PRINTED)
    yield from (f"both fill={word}" for word in mine & yours & FILLER)
    yield from (f"one fills={word}" for word in (mine ^ yours) & FILLER)
    yield from list_steps("begin", _count_same(one, other), _NUMBERS)
    yield from list_steps("end", _count_same(one[::-1], other[::-1]), _NUMBERS)


def _count_same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words two titles begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _list_kinds(one: Matter, other: Matter) -> Iterator[str]:
    """Yield the kinds, rhythms and periods of both, and where their words begin or end alike."""
    yield (
        "kind=" + "|".join(sorted({one.stage, other.stage})) if one.stage != other.stage else "kind"
    )
    yield "rhythm=" + "|".join(sorted((one.rhythm or "-", other.rhythm or "-")))
    yield "period=" + "|".join(sorted((_name_period(one), _name_period(other))))
    if clash_in_kind(one, other):
        yield "kinds clash"
    if clash_in_rhythm(one, other):
        yield "rhythms clash"
    if one.words[0] == other.words[0]:
        yield "first word"
    if one.words[-1] == other.words[-1]:
        yield "last word"


def _name_period(matter: Matter) -> str:
    period = matter.period
    if not period:
        return "none"
    if period.reports:
        return "part"
    return "day" if period.is_dated else "year"


def _list_months(days: Sequence[str]) -> list[int]:
    """Return the months, counted from the year 0, of the latest days."""
    told = [day for day in days[-LATEST:] if len(day) >= len("2024-10")]
    return [int(day[:4]) * 12 + int(day[5:7]) - 1 for day in told]


def _list_times(one: Sequence[int], other: Sequence[int], *, yearly: bool) -> Iterator[str]:
    """Yield how long apart they came; of yearly papers, how near in the season, too."""
    if not one or not other:
        return
    pairs = [(a, b) for a in one for b in other]
    yield from list_steps("months", min(abs(a - b) for a, b in pairs), _MONTHS)
    apart = [abs(a - b) % 12 for a, b in pairs if a // 12 != b // 12]
    if apart and yearly:
        yield f"season={min(3, *(min(months, 12 - months) for months in apart))}"
