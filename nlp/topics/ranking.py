"""Which of the topics and key phrases found are the item's main ones, in order.

In: candidates, each a place where a topic or a key phrase stands. Out: at most `MOST`, the title's
and the decision's before those mentioned once in the debate, none saying again what another says.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from nlp.topics.aspects import Cue, order_of
from nlp.topics.clauses import Sentence
from nlp.topics.matching import Mention

MOST = 6
LEAST = 0.45  # a candidate of a lower score is no topic of the item
SECTIONS = {"title": 1.5, "heading": 0.5, "decision": 0.4}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic (`topic_id`) or a key phrase (None) at one place.

    `keys`: the words of the printed phrase that count. `weight`: what it tells by itself, about 1.
    `section`: title, agenda, decision or minutes. `place`: 0 at the text's start, 1 at its end.
    """

    mention: Mention
    phrase: tuple[int, int]
    keys: frozenset[str]
    weight: float
    section: str
    place: float
    sentence: Sentence
    topic_id: str | None = None
    cue: Cue | None = None

    @property
    def standing(self) -> float:
        """Return how main it is where it stands."""
        return self.weight + SECTIONS.get(self.section, 0.0) - 0.2 * self.place


@dataclass(frozen=True, slots=True)
class Ranked:
    """A topic or phrase with all its places: the one to show, and how main it is."""

    shown: Candidate
    score: float


def rank_candidates(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the main candidates, best first, one a topic."""
    chosen: list[Candidate] = []
    for ranked in sorted(_list_ranked(candidates), key=lambda r: (-r.score, r.shown.mention.first)):
        if ranked.score >= LEAST and not any(_says_again(ranked.shown, c) for c in chosen):
            chosen.append(ranked.shown)
        if len(chosen) == MOST:
            break
    return chosen


def _list_ranked(candidates: Iterable[Candidate]) -> list[Ranked]:
    """Return one for each topic and phrase; the place with the best aspect is shown."""
    places: dict[object, list[Candidate]] = {}
    for candidate in candidates:
        places.setdefault(candidate.topic_id or candidate.keys, []).append(candidate)
    return [_ranked(held) for held in places.values()]


def _ranked(places: list[Candidate]) -> Ranked:
    shown = min(places, key=lambda c: (order_of(c.cue), -c.standing))
    score = max(c.standing for c in places) + 0.4 * math.log2(len(places))
    return Ranked(shown, score + (0.15 if shown.cue else 0.0))


def _says_again(candidate: Candidate, chosen: Candidate) -> bool:
    """Tell whether a phrase's words are (nearly) those of one chosen before; topics stay apart."""
    if candidate.topic_id and chosen.topic_id:
        return False
    shared = len(candidate.keys & chosen.keys)
    least, all_words = min(len(candidate.keys), len(chosen.keys)), candidate.keys | chosen.keys
    return shared == least or shared / len(all_words) >= 0.5
