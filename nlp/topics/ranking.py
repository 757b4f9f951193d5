"""Which of the topics and key phrases found are the item's main ones, in order.

In: candidates, each a place where a topic or a key phrase stands. Out: at most `MOST`, the title's
and the decision's before those mentioned once in the debate, none saying again what another says.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from nlp.topics.aspects import Cue, order_of
from nlp.topics.clauses import Sentence
from nlp.topics.matching import Mention

MOST = 6
LEAST = 0.15  # a candidate of a lower score is no topic of the item
# What speaks for a candidate, in the scale of its own weight (about 1 for a topic). The proportions
# follow a logistic regression on labelled minutes.
SECTIONS = {"title": 1.0, "prose": 0.3, "decision": 0.3, "lead": 0.3, "heading": -0.1}
PHRASES_SHARE = 0.4  # of what follows, for a key phrase beside a topic
SPOKEN_OF = 0.2  # behind `on`, `about`, `regarding`
ASKED = 0.15  # behind `asked`, `raised`, `called for`
ASIDE = 1.2  # less, in brackets, or as somebody spoken to
OPENS = 0.3  # among the first words of its sentence
WITH_ASPECT = 0.3
TOLD = 0.4  # for each doubling of how often it is told
LATE = 0.15  # less, at the text's end
AGAIN = 0.4  # less, for a topic's second wording


class Candidate(NamedTuple):
    """A topic (`topic_id`) or a key phrase (None) at one place.

    `keys`: the words of the printed phrase that count. `weight`: what it tells by itself, about 1.
    `section`: title, prose (a long title), lead, heading, agenda, decision or minutes. `spoken_of`:
    it stands behind `about` or the like; `asked`, behind `asked` or the like. `aside`: it is named
    in passing. `opens`: it is among the first words of its sentence. `place`: 0 at the text's
    start, 1 at its end. `borrowed`: the `cue` stands in a title's other clause, behind its
    colon.
    """

    mention: Mention
    phrase: tuple[int, int]
    keys: frozenset[str]
    weight: float
    section: str
    spoken_of: bool
    asked: bool
    aside: bool
    opens: bool
    place: float
    sentence: Sentence
    topic_id: str | None = None
    cue: Cue | None = None
    borrowed: bool = False

    @property
    def standing(self) -> float:
        """Return how main it is where it stands."""
        spoken_of = SPOKEN_OF if self.spoken_of else 0.0
        opens = OPENS if self.opens and self.topic_id else 0.0
        section = SECTIONS.get(self.section, 0.0)
        asked = ASKED if self.asked else 0.0
        aside = ASIDE if self.aside else 0.0
        return self.weight + section + spoken_of + opens + asked - aside - LATE * self.place


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place to show, and how main its topic or phrase is, all places considered."""

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


def _list_ranked(candidates: Iterable[Candidate]) -> Iterator[Ranked]:
    """Yield one for each topic and phrase, and further wordings of a topic."""
    places: dict[object, list[Candidate]] = {}
    for candidate in candidates:
        if candidate.weight > 0:
            places.setdefault(candidate.topic_id or candidate.keys, []).append(candidate)
    for held in places.values():
        yield from _rank_places(held)


def _rank_places(places: list[Candidate]) -> Iterator[Ranked]:
    """Yield the place that shows best why a topic came up; then those of its other wordings."""
    best = max(candidate.standing for candidate in places)
    wordings = Counter(candidate.keys for candidate in places)
    main = min(
        places,
        key=lambda c: (
            order_of(c.cue),
            c.borrowed,
            -c.standing - TOLD * math.log2(wordings[c.keys]),
        ),
    )
    told = max(1, sum(not candidate.aside for candidate in places))
    more = TOLD * math.log2(told) + (WITH_ASPECT if main.cue else 0.0)
    yield Ranked(main, best + more * (1.0 if main.topic_id else PHRASES_SHARE))
    said = {main.keys}
    for candidate in sorted(places, key=lambda c: -c.standing):
        if not any(_is_same_wording(candidate.keys, keys) for keys in said):
            said.add(candidate.keys)
            aspect = WITH_ASPECT if candidate.cue else 0.0
            yield Ranked(candidate, candidate.standing + aspect - AGAIN)


def _is_same_wording(keys: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two wordings of a topic share more than half of the words of the shorter."""
    return 2 * len(keys & others) > min(len(keys), len(others))


def _says_again(candidate: Candidate, chosen: Candidate) -> bool:
    """Tell whether a phrase's words are (nearly) those of one chosen before; topics stay apart."""
    if candidate.topic_id and chosen.topic_id:
        return False
    shared = len(candidate.keys & chosen.keys)
    least, all_words = min(len(candidate.keys), len(chosen.keys)), candidate.keys | chosen.keys
    return shared == least or shared / len(all_words) >= 0.5
