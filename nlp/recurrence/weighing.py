"""How much a title's words speak for an item without a matter, where no list of wordings has it.

The weights are learnt from labelled agendas of many councils (benchmarks/train_series.py, in
weights.tsv beside this file): of words, of two in a row, of how long a title is, of what it says
beside them. What no council of those prints is `unknown`, and speaks for a matter.
"""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from nlp.recurrence.periods import Period
from nlp.weights import add_up, list_steps, read_sum

WEIGHTS = Path(__file__).with_name("weights.tsv")
_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 12, 20)  # words
_COUNTS = (0, 1, 2, 4)
_SHARES = (0.2, 0.4, 0.6, 0.8, 0.99)


def weigh_wording(words: Sequence[str], own: frozenset[str], period: Period | None) -> float:
    """Return how much a title speaks for an item without a matter; above 0: rather than against.

    `words`: those that count, without the period. `own`: of the committee's name.
    """
    weights = read_sum(WEIGHTS, "procedural")
    traits = list_traits(fold_words(words, own), period)
    return add_up(weights, [*traits, *list_strange(traits, weights)])


def fold_words(words: Sequence[str], own: frozenset[str]) -> list[str]:
    """Return the words with numbers made one, and those of the committee's name."""
    return ["#" if word[0].isdigit() else "own" if word in own else word for word in words]


def list_traits(words: Sequence[str], period: Period | None) -> list[str]:
    """Return what speaks for or against: each word, two in a row, the length, the period."""
    traits = [f"word={word}" for word in words]
    traits += [f"pair={one} {two}" for one, two in pairwise(["^", *words, "$"])]
    traits += list_steps("words", len(words), _LENGTHS)
    return list(dict.fromkeys([*traits, *_list_times(period)]))


def list_strange(traits: Sequence[str], known: Container[str]) -> Iterator[str]:
    """Yield what tells how many of a title's words, and of two in a row, no council prints."""
    words = [trait in known for trait in traits if trait.startswith("word=")]
    pairs = [trait in known for trait in traits if trait.startswith("pair=")]
    yield from list_steps("unknown", words.count(False), _COUNTS)
    if not any(words):
        yield "unknown=all"
    yield from list_steps("pairs", sum(pairs), _COUNTS)
    yield from (f"strange>{share}" for share in _SHARES if pairs.count(False) > share * len(pairs))


def _list_times(period: Period | None) -> Iterator[str]:
    if period:
        yield "period=day" if period.part else "period=year"
