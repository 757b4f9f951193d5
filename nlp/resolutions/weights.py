"""How much each trait of a sentence, or of a decision found by rules, speaks for a decision.

weights.tsv beside this file holds three sums, learnt from labelled pages of many councils
(benchmarks/train_decisions.py, docs/comparison.md): `sentence`, of a sentence's words and place;
`found` and `passed`, whether a decision that the rules found is one, and a sentence that they
passed over. A sum above 0 says yes; each holds a trait `always`.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

STEPS = (-5, -4, -3, -2, -1, 0, 1, 2, 4)
LEAST = -8.0  # the sum of what is no candidate


@cache
def read_weights(name: str) -> dict[str, float]:
    """Return the weights of one sum by trait."""
    lines = (Path(__file__).parent / "weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {trait: float(weight) for sum_, trait, weight in rows if sum_ == name}


def add_up(weights: Mapping[str, float], traits: Iterable[str]) -> float:
    """Return the sum of the weights of all traits."""
    return sum([weights[trait] for trait in traits if trait in weights], weights["always"])


def list_steps(name: str, value: float) -> list[str]:
    """Return a number as traits: the steps that it passes."""
    return [f"{name}>{step}" for step in STEPS if value > step]
