"""Two matters of a committee in, what speaks for and against their being one out.

The weights of the signs are learnt from labelled agendas of many councils
(training/train_series.py; sum `same` of weights.tsv): how much of their words two titles share,
the rarer in their committee the more; which words both have or one alone; the kinds of paper,
rhythms and periods; at which times of the year they came, and how long apart. Where a fact keeps
them apart (`list_differences`) no sum says otherwise.
"""

import calendar
import math
from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache
from pathlib import Path

from nlp.recurrence.linking.pairs import Pair, clash_in_kind, clash_in_rhythm, list_differences
from nlp.recurrence.titles.matters import BROAD, FILLER, Matter
from nlp.weights import add_up, list_steps, read_sum

WEIGHTS = Path(__file__).with_name("weights.tsv")
Counts = Callable[[str], int]  # of a word: how many nodes of the committee have it
TOLD_APART = -3.0  # the sum of two matters that are not one, whatever the signs say
LATEST = 12  # days of a matter that are looked at
SLOT = 2  # words that one title alone has, at most, where they are all that differs
LONGEST = 40  # words of a title that are looked at for a run
MONTHS = frozenset(name.lower() for name in calendar.month_name if name)  # no names
_SHARES = (0, 0.15, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_COVERS = (0.3, 0.5, 0.7, 0.85, 0.99)
_NUMBERS = (0, 1, 2, 3)
_RUNS = (0, 1, 2, 3, 4)
_MONTHS = (0, 2, 5, 11, 14, 26, 40)
_LIGHT_WEIGHT = 0.5


def weigh_signs(signs: Sequence[str]) -> float:
    """Return how much signs speak for one matter; above 0: enough to join two."""
    return TOLD_APART if are_told_apart(signs) else add_up(read_sum(WEIGHTS, "same"), signs)


def are_told_apart(signs: Sequence[str]) -> bool:
    """Tell whether a fact is among the signs that keeps two matters apart."""
    return any(sign.startswith("differ=") for sign in signs)


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


def list_signs(
    pair: Pair,
    days: tuple[Sequence[str], Sequence[str]],
    counts: Counts,
    nodes: int,
    known: Container[str],
) -> list[str]:
    """Return the signs of a pair.

    `days`: when each came, ISO 8601. `nodes`: how many the committee has. `known`: the words whose
    being in both or in one counts by itself.
    """
    one, other = pair.one, pair.other
    mine, yours = pair.words
    signs = [f"differ={fact}" for fact in list_differences(pair)]
    signs += [*_list_shares(pair, counts, nodes), *_list_kinds(one, other)]
    signs += [f"both={word}" for word in mine & yours if word in known]
    signs += [f"one={word}" for word in mine ^ yours if word in known]
    signs += [*_list_counts(pair, known), *_list_printed(one, other)]
    months = map(_list_months, days)
    return [*signs, *_list_times(*months, yearly=one.yearly or other.yearly)]


def _list_shares(pair: Pair, counts: Counts, nodes: int) -> Iterator[str]:
    """Yield how much the words shared weigh among all, and among those of the shorter title."""
    mine, yours = pair.words
    shares = {word: _LIGHT_WEIGHT if word in pair.slight else 1.0 for word in mine | yours}

    def weigh(words: frozenset[str]) -> float:
        rarities = (math.log((nodes + 1) / max(counts(word), 1)) * shares[word] for word in words)
        return math.fsum(rarities)  # the same in any order

    shared, every, least = weigh(mine & yours), weigh(mine | yours), min(weigh(mine), weigh(yours))
    yield from list_steps("share", shared / every if every else 0.0, _SHARES)
    yield from list_steps("cover", shared / least if least else 0.0, _COVERS)


def _list_counts(pair: Pair, known: Container[str]) -> Iterator[str]:
    """Yield how many telling words both have, how many each has alone, and of what sort they are.

    A word that is not `known` is a name: where each title has one of its own and little else
    ("Naming of Quay Row", "Naming of Mill Row"), it keeps them apart; what is told at length does
    not ("Bus Shelters: moss on the roof", "Bus Shelters: quote for a bench").
    """
    mine, yours = pair.telling
    shared, alone = mine & yours, (mine - yours, yours - mine)
    yield from list_steps("shared", len(shared), _NUMBERS)
    yield from list_steps("more", min(map(len, alone)), _NUMBERS)
    named = all(any(word not in known and word not in MONTHS for word in more) for more in alone)
    one, other = pair.words
    if named and max(len(one - other), len(other - one)) <= SLOT:
        yield "differ=name"
    if mine != yours and len(shared) < 2 and shared <= BROAD:
        yield "broad"
    if not (mine and yours) and pair.words[0] != pair.words[1]:
        yield "light alone"


def _list_printed(one: Matter, other: Matter) -> Iterator[str]:
    """Yield what two titles have in common as printed: fillers, words in a row, the heading."""
    mine, yours = frozenset(one.raw), frozenset(other.raw)
    yield from (f"both fill={word}" for word in mine & yours & FILLER)
    alone = (mine ^ yours) & FILLER
    if one.yearly and other.yearly:
        alone -= {"annual"}  # said by one alone, and true of both
    yield from (f"one fills={word}" for word in alone)
    yield from list_steps("run", _measure_run(one.raw[:LONGEST], other.raw[:LONGEST]), _RUNS)
    if one.heading == other.heading:
        yield "heading"


def _measure_run(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words in a row two titles have in common at most."""
    longest, before = 0, [0] * (len(other) + 1)  # before: the runs that end at the word before
    for word in one:
        runs = [0, *(run + 1 if word == w else 0 for w, run in zip(other, before, strict=False))]
        longest, before = max(longest, *runs), runs
    return longest


def _list_kinds(one: Matter, other: Matter) -> Iterator[str]:
    """Yield the kinds, rhythms and periods of both, and how well their kinds and rhythms agree."""
    if one.stage != other.stage:
        yield "kind=" + "|".join(sorted((one.stage, other.stage)))
    clash = clash_in_kind(one, other)
    agree = "kinds clash" if clash else "kinds" if one.stage != other.stage else "kind"
    yield agree
    if one.explicit and other.explicit:
        yield f"{agree} said"
    yield "rhythm=" + "|".join(sorted((_name_rhythm(one), _name_rhythm(other))))
    yield "period=" + "|".join(sorted((_name_period(one), _name_period(other))))
    if clash_in_rhythm(one, other):
        yield "rhythms clash"


def _name_rhythm(matter: Matter) -> str:
    """Return how often a paper comes; of a whole year: yearly, whether it says so or not."""
    return matter.rhythm or ("annual" if matter.is_of_a_year else "-")


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
