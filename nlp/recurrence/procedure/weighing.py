"""How much a title speaks for an item without a matter, whatever the lists of wordings say.

The weights are learnt from labelled agendas of many councils (training/train_titles.py, in
weights.tsv beside this file): of stems, of two in a row, of every four letters in a row, of how
long a title is, of where it stands on its agenda. A stem that few of those councils print, so that
it has no weight, not even 0, is `unknown`, and speaks for a matter.
"""

import re
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from nlp.recurrence.titles.periods import Period
from nlp.weights import add_up, list_steps, read_sum

WEIGHTS = Path(__file__).with_name("weights.tsv")
LETTERS = 4  # in a row, words and the blanks between them
STEM, ENDING = 6, 5  # letters at least, at most: appoin-tment, question-naire
_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 12, 20)  # words
_COUNTS = (0, 1, 2, 4)
_LETTERS = re.compile(r"[a-z]+")


def weigh_title(traits: Sequence[str], weights: Mapping[str, float] | None = None) -> float:
    """Return how much traits speak for an item without a matter; below 0: against one.

    `weights`: those of weights.tsv, unless others are given.
    """
    known = read_sum(WEIGHTS, "procedural") if weights is None else weights
    return add_up(known, [*traits, *list_unknown(traits, known)])


def list_traits(
    plain: str,
    words: Sequence[str],
    own: frozenset[str],
    period: Period | None,
    standing: Sequence[str] = (),
) -> list[str]:
    """Return each stem, two in a row, four letters, how long a title is, its period, its place.

    `plain`: the title without the period. `words`: those of it that count. `own`: of the
    committee's name. `standing`: where it stands on its agenda
    (nlp.recurrence.agendas.places.find_standing).
    """
    stems = [_fold(word, own) for word in words]
    traits = [f"word={stem}" for stem in stems]
    traits += [f"pair={one} {two}" for one, two in pairwise(["^", *stems, "$"])]
    traits += [f"run={run}" for run in _list_runs(plain)]
    traits += list_steps("words", len(words), _LENGTHS)
    traits += [f"stands={where}" for where in standing]
    if period:
        traits.append("period=day" if period.part else "period=year")
    return list(dict.fromkeys(traits))


def _list_runs(plain: str) -> list[str]:
    text = "^" + "_".join(_LETTERS.findall(plain.lower())) + "$"
    return [text[at : at + LETTERS] for at in range(len(text) - LETTERS + 1)]


def _fold(word: str, own: frozenset[str]) -> str:
    if word[0].isdigit():
        return "#"
    return "own" if word in own else word[: max(STEM, len(word) - ENDING)]


def list_unknown(traits: Sequence[str], known: Container[str]) -> list[str]:
    """Return how many stems are not known, and which end of the title is not."""
    told = [trait in known for trait in traits if trait.startswith("word=")]
    found = list_steps("unknown", told.count(False), _COUNTS)
    if not any(told):
        found.append("unknown=all")
    strange = [trait for trait in traits if is_end(trait) and trait not in known]
    return [*found, *(f"unknown {_name_end(trait)}" for trait in strange)]


def is_end(trait: str) -> bool:
    """Tell whether a trait is of the first or the last stem of a title."""
    return trait.startswith("pair=") and (trait.startswith("pair=^") or trait.endswith("$"))


def _name_end(trait: str) -> str:
    return "start" if trait.startswith("pair=^") else "end"
