"""Matters in, those few that a new one may be like out, without looking at all of them.

Two titles that are alike share one of the rarest words of each: if they share so much as half of
all words' weight, it cannot be in the common words alone. Only those rare words are looked up (the
prefix filter of set-similarity joins), beside acronyms and titles of which one begins the other.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from nlp.recurrence.likeness import ALIKE_PERIODIC, ALIKE_WITHIN, weigh
from nlp.recurrence.titles import Matter

MANY = 40  # of the nodes that one word finds, the latest are enough
FEW = 12  # nodes of a committee that have a word, which then tells something
LONGEST_START = 6  # words


class Neighbours:
    """Nodes by what their titles share; nodes are known by numbers."""

    def __init__(self) -> None:
        self._known: dict[Hashable, list[int]] = defaultdict(list)

    def learn(self, node: int, matter: Matter) -> None:
        """Make a node known."""
        for mark in {*matter.words, *matter.light, *_list_marks(matter)}:
            self._known[mark].append(node)

    def find(self, matter: Matter) -> set[int]:
        """Return the nodes that may be like a matter."""
        marks = [*self._list_rare(matter), *_list_wanted(matter)]
        return {node for mark in marks for node in self._known.get(mark, ())[-MANY:]}

    def find_few(self, matter: Matter) -> set[int]:
        """Return the nodes that have a word of a matter which few others have, light ones too."""
        found = (self._known.get(word, ()) for word in {*matter.words, *matter.light})
        return {node for nodes in found if len(nodes) <= FEW for node in nodes}

    def count(self, word: str) -> int:
        """Return how many nodes have a word."""
        return len(self._known.get(word, ()))

    def having(self, word: str) -> list[int]:
        """Return the latest nodes that have a word."""
        return self._known.get(word, [])[-MANY:]

    def names(self, words: frozenset[str]) -> bool:
        """Tell whether words are all that a known title says."""
        return ("words", words) in self._known

    def _list_rare(self, matter: Matter) -> list[str]:
        """Return the rarest words, without which too little is left to be alike."""
        words = sorted(set(matter.words), key=lambda word: (len(self._known.get(word, ())), word))
        left = sum(map(weigh, {*words, *matter.light}))
        enough = left * min(ALIKE_WITHIN, ALIKE_PERIODIC)
        rare = []
        for word in words:
            if left < enough:
                break
            rare.append(word)
            left -= weigh(word)
        return rare


def _list_marks(matter: Matter) -> Iterator[Hashable]:
    """Yield what a node is found by beside its words."""
    yield from (("initials", letters) for letters in matter.initials)
    yield "words", frozenset(matter.words)
    yield "lead", matter.lead
    yield "topic", matter.topic
    yield "whole", matter.whole
    yield "heading", matter.heading
    yield "all", matter.words
    yield from (("start", start) for start in _list_starts(matter))


def _list_wanted(matter: Matter) -> Iterator[Hashable]:
    """Yield the marks of the nodes that a matter's acronyms, beginning or whole words ask for."""
    yield from (("initials", word) for word in set(matter.words))
    yield from matter.initials
    yield "words", matter.lead
    yield "words", matter.topic
    yield "lead", frozenset(matter.words)
    yield "topic", frozenset(matter.words)
    if matter.whole:
        yield "whole", matter.whole
    yield "heading", matter.heading
    yield "start", matter.words
    yield from (("all", start) for start in _list_starts(matter))


def _list_starts(matter: Matter) -> Iterator[tuple[str, ...]]:
    for size in range(2, min(LONGEST_START, len(matter.words) - 1) + 1):
        yield matter.words[:size]
