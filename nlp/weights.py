"""Sums of learnt weights: the traits of a thing in, how much they speak for it out."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, repeat
from math import fsum
from pathlib import Path


@cache
def read_sum(path: Path, name: str) -> dict[str, float]:
    """Return the weights of one sum by trait, of a file with a sum, a trait and a weight a line."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {trait: float(weight) for sum_, trait, weight in rows if sum_ == name}


def add_up(weights: Mapping[str, float], traits: Iterable[str]) -> float:
    """Return the sum of the weights of all traits, and of `always`: the same in any order."""
    return fsum(chain(map(weights.get, traits, repeat(0.0)), (weights["always"],)))


def prefix_traits(name: str, traits: Iterable[str]) -> list[str]:
    """Return the traits as signs of one of the things that a sum chooses among."""
    return [name, *(f"{name} {trait}" for trait in traits)]


def list_steps(name: str, value: float, steps: Sequence[float]) -> list[str]:
    """Return a number as traits: the steps that it passes."""
    return [f"{name}>{step}" for step in steps if value > step]
