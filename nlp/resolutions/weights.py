"""How much each trait of a sentence, or of a decision found by rules, speaks for a decision.

weights.tsv beside this file holds three sums, learnt from labelled pages of many councils
(training/train_decisions.py, docs/comparison.md): `sentence`, of a sentence's words and place;
`found` and `passed`, whether a decision that the rules found is one, and a sentence that they
passed over. A sum above 0 says yes; each holds a trait `always`.
"""

from pathlib import Path

from nlp.weights import read_sum

STEPS = (-5, -4, -3, -2, -1, 0, 1, 2, 4)
_FILE = Path(__file__).with_name("weights.tsv")
LEAST = -8.0  # the sum of what is no candidate


def read_weights(name: str) -> dict[str, float]:
    """Return the weights of one sum by trait."""
    return read_sum(_FILE, name)
