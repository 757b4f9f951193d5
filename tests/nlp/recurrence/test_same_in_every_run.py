"""Two titles are as like in every run, in whatever order Python walks its sets."""

import os
import subprocess
import sys

RUN = """
from nlp.recurrence.linking.weighing import list_signs
from nlp.recurrence.linking.pairs import Pair
from nlp.recurrence.titles.matters import read_matter
from tests.nlp.recurrence.test_same_in_every_run import HALVES, STEMS
for one, other in [*HALVES, *STEMS]:
    pair = Pair(read_matter(one), read_matter(other))
    signs = list_signs(pair, ((), ()), lambda word: 1 + len(word) % 4, 7, ())
    print([sorted(words) for words in pair.words], sorted(signs))
"""
SHARED = ("quay", "ferry", "crane", "slipway", "moorings", "dredging", "seawall", "pilot")
MORE = ("tugs", "buoys", "gulls", "lantern", "lobster", "seagrass", "netting", "oyster")
# What both have weighs about half of all: at a limit, where the order of adding tells.
HALVES = [
    (" ".join(SHARED[:end]), " ".join((*SHARED[:end], *MORE[:end]))) for end in range(3, len(MORE))
]
STEMS = [  # the other title's word is either of two
    ("Preventing Fires: Prevented Accidents", "Prevention of Drowning"),
    ("Regenerating Piers: Regenerated Quays", "Regeneration of Harbours"),
    ("Collecting Tolls and Collected Nets", "Collection of Dues"),
]


def run(seed: str) -> str:
    env = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", RUN]
    return subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout


def test_the_signs_of_a_pair_are_the_same_whatever_the_seed_of_hashes() -> None:
    told = run("1")
    assert told.count("share>") > len(HALVES)
    assert all(run(seed) == told for seed in ("2", "3", "4"))
