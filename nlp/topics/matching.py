"""Phrases of the taxonomy in a text: the longest match wins, a `not` phrase blocks what it covers.

In: the words of a text. Out: `Mention`s, none over another. Phrases are walked down word by word
from each word's key; abbreviations are looked up as printed.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy
from nlp.topics.words import Words, fold_words

Span = tuple[int, int, tuple[str, ...]]
COUNT = "0"  # stands for any number
_NUMBERS = frozenset(
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
)


class Mention(NamedTuple):
    """The words `first:last` say one of `keys`: topics, or aspects (mostly a single one)."""

    first: int
    last: int
    keys: tuple[str, ...]


@dataclass(slots=True)
class _Step:
    """Words of a phrase up to here; `keys`: whose phrase ends here, if one does."""

    following: dict[str, "_Step"] = field(default_factory=dict)
    keys: tuple[str, ...] | None = None


class PhraseIndex:
    """Finds the phrases that it was given, each under its key; `never` phrases block."""

    def __init__(self, phrases: Iterable[tuple[str, str]], never: Iterable[str] = ()) -> None:
        """Take (key, phrase) pairs and the phrases that must not match."""
        self._first = _Step()
        keys: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for key, phrase in phrases:
            if key not in keys[fold_words(phrase)]:
                keys[fold_words(phrase)].append(key)
        for phrase in never:
            keys.setdefault(fold_words(phrase), [])  # a phrase of another topic stays one: car park
        for words, own in keys.items():
            step = self._first
            for word in words:
                step = step.following.setdefault(word, _Step())
            step.keys = tuple(own)

    def spans(self, keys: list[str]) -> list[Span]:
        """Return (first, last, keys) of every match, overlapping ones too; blocks have no keys."""
        found, openings = list[Span](), self._first.following
        for first in [at for at, key in enumerate(keys) if key in openings]:
            step: _Step | None = openings[keys[first]]
            last = first + 1
            while step is not None:
                if step.keys is not None:
                    found.append((first, last, step.keys))
                step = step.following.get(keys[last]) if last < len(keys) else None
                last += 1
        return found

    def find(self, keys: list[str]) -> list[Mention]:
        """Return what stands in the words, in order, the longest first where matches overlap."""
        return choose_longest(self.spans(keys))


def choose_longest(spans: list[Span]) -> list[Mention]:
    """Return the spans that overlap no longer or, at equal length, earlier one; blocks left out."""
    taken: set[int] = set()
    kept = []
    for first, last, keys in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            if keys:
                kept.append(Mention(first, last, keys))
    return sorted(kept, key=lambda mention: mention.first)


class TopicMatcher:
    """Finds the topics of a taxonomy in the words of a text."""

    def __init__(self, taxonomy: tuple[TaxonomyTopic, ...]) -> None:
        """Read the taxonomy's phrases and abbreviations."""
        self._phrases = PhraseIndex(
            (
                (topic.topic_id, phrase)
                for topic in taxonomy
                for phrase in (*topic.phrases, *topic.titles)
            ),
            (phrase for topic in taxonomy for phrase in topic.never),
        )
        self._counted = PhraseIndex(
            (topic.topic_id, phrase.replace("#", COUNT))
            for topic in taxonomy
            for phrase in topic.counted
        )
        self._titles = {fold_words(title) for topic in taxonomy for title in topic.titles}
        self._short: dict[str, tuple[str, ...]] = {}
        for topic in taxonomy:
            for short in topic.abbreviations:
                self._short[short] = (*self._short.get(short, ()), topic.topic_id)

    def find(self, words: Words) -> list[Mention]:
        """Return the mentions of topics, in order, none over another."""
        spans = self._phrases.spans(words.keys) + self._find_counted(words.keys)
        for at, printed in enumerate(words.printed):
            if printed[0].isupper() and (own := self._topics_of(printed)):
                if printed.isupper() and _is_shouted(words, at):
                    continue
                spans.append((at, at + 1, own))
        return choose_longest(spans)

    def _find_counted(self, keys: list[str]) -> list[Span]:
        """Return the phrases with a number, from it on: (erection of) `24 houses`."""
        counts = [COUNT if key.isdigit() or key in _NUMBERS else key for key in keys]
        found = self._counted.spans(counts) if COUNT in counts else []
        return [(counts.index(COUNT, first), last, own) for first, last, own in found]

    def is_title_word(self, words: Words, mention: Mention) -> bool:
        """Tell whether a mention tells its topic in a title or heading alone."""
        return tuple(words.keys[mention.first : mention.last]) in self._titles

    def _topics_of(self, printed: str) -> tuple[str, ...]:
        """Return the topics of an abbreviation, its plural or possessive: EHCPs, TRO's, DoLS."""
        short = self._short
        return short.get(printed) or short.get(printed.removesuffix("'s").removesuffix("s")) or ()


def _is_shouted(words: Words, at: int) -> bool:
    """Tell whether words in capitals stand on both sides: then SEND may be the verb."""
    sides = words.printed[max(0, at - 1) : at] + words.printed[at + 1 : at + 2]
    return len(sides) == 2 and all(side.isupper() and len(side) > 1 for side in sides)


@cache
def topic_matcher() -> TopicMatcher:
    """Return the matcher of the project's own taxonomy, built once a process."""
    return TopicMatcher(load_taxonomy())
