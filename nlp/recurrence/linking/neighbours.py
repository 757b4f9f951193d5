"""Matters in, those few that a new one may be like out, without looking at all of them.

Two titles that are alike share a word that few others of their committee have, one of the rarest of
theirs, the words before a dash, or an acronym with its words.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from nlp.recurrence.titles.matters import Matter

FEW = 12  # nodes of a committee that have a word, which then tells something
RAREST = 2  # words of a title that are looked up though many have them
MANY = 40  # of the nodes that a mark finds, the latest are enough


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
        rare = self._list_rare(matter)
        marks = [*rare, *(("opened", word) for word in rare), *_list_wanted(matter)]
        return {node for mark in marks for node in self._known.get(mark, ())[-MANY:]}

    def count(self, word: str) -> int:
        """Return how many nodes have a word."""
        return len(self._known.get(word, ()))

    def saying(self, words: frozenset[str]) -> list[int]:
        """Return the latest nodes of which words are all that tells."""
        return self._known.get(("words", words), [])[-MANY:]

    def _list_rare(self, matter: Matter) -> list[str]:
        """Return the words that few have, and the rarest whoever has them."""
        words = sorted((self.count(word), word) for word in {*matter.words, *matter.light})
        return [word for at, (count, word) in enumerate(words) if at < RAREST or count <= FEW]


def _list_marks(matter: Matter) -> Iterator[Hashable]:
    """Yield what a node is found by beside its words."""
    yield from (("initials", letters) for letters in matter.initials)
    yield "heading", matter.heading
    yield "words", frozenset(matter.words)
    yield from (("opened", word) for _, told in matter.phrases for word in told)


def _list_wanted(matter: Matter) -> Iterator[Hashable]:
    """Yield the marks of the nodes that a matter's acronyms or its heading ask for."""
    yield from (("initials", word) for word in set(matter.words))
    yield from matter.initials
    yield from (word for _, told in matter.phrases for word in told)
    yield "heading", matter.heading
