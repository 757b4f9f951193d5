"""What kind of person a named one is where no title tells: learnt weights add up the signs.

In: a person's traits. Out: councillor, officer, public or other, for which most speaks.
training/train_kinds.py learns weights.tsv.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from nlp.weights import add_up, prefix_traits, read_sum

KINDS = ("councillor", "officer", "other", "public")


@cache
def read_weights() -> dict[str, float]:
    """Return the weights of what speaks for each kind."""
    return read_sum(Path(__file__).with_name("weights.tsv"), "kind")


def weigh_kind(traits: Sequence[str]) -> str:
    """Return the kind for which most speaks."""
    weights = read_weights()
    return max(KINDS, key=lambda kind: add_up(weights, prefix_traits(kind, traits)))
