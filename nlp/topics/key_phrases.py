"""Key phrases: what no taxonomy knows, a named road, scheme, school, the words of a title.

In: the words of a text with the places that name people, offices and bodies. Out: `Phrase`s, runs of
words that tell an item apart, with how much they tell. Which words tell little is data:
`key_phrases.toml` (edited by hand) and `background.tsv` (in how many stretches of real minutes each
word stands; built by benchmarks/build_background.py).
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.topics.taxonomy import read_toml
from nlp.topics.words import Words, fold_words

LONGEST = 8  # words of a phrase
_DATA = Path(__file__).with_suffix(".toml")
_BACKGROUND = Path(__file__).with_name("background.tsv")
_LENGTH_WEIGHT = {1: 0.4, 2: 0.85}  # one word alone tells little
_VERB_ENDS = ("ing", "ed", "ly")
_CONNECTORS = ("of", "and", "for", "in", "at", "on", "near", "to", "from", "with")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words `first:last`; `weight`: how much they tell, 0 to 1."""

    first: int
    last: int
    weight: float
    named: bool


@cache
def _word_list(name: str) -> frozenset[str]:
    return frozenset(fold_words(read_toml(_DATA)[name]))


@cache
def _background() -> dict[str, float]:
    """Return how much each word of the background tells: 0 (in every stretch) to 1 (in none)."""
    rows = [line.split("\t") for line in _BACKGROUND.read_text(encoding="utf-8").splitlines()]
    stretches = int(rows[0][1])
    return {word: math.log(stretches / int(n)) / math.log(stretches) for word, n in rows[1:]}


def tells(key: str) -> float:
    """Return how much a word tells an item apart, 0 to 1."""
    if not key[0].isalpha() or len(key) < 2 or key in _word_list("never"):
        return 0.0
    return _background().get(key, 1.0)


def key_words(words: Words, first: int, last: int) -> frozenset[str]:
    """Return the words of a phrase that count when two phrases are compared."""
    return frozenset(words.keys[first:last]) - _word_list("breaks")


def find_phrases(words: Words, mask: bytearray, first: int, last: int, title: bool) -> Iterator[Phrase]:
    """Yield the phrases in the words `first:last` (a sentence, or a title), in order."""
    at = first
    while at < last:
        end = at
        while end < last and _runs_on(words, mask, end, first, title):
            end += 1
        if end > at:
            yield from _trimmed(words, at, end)
        at = max(end, at + 1)


def _runs_on(words: Words, mask: bytearray, at: int, first: int, title: bool) -> bool:
    """Tell whether word `at` may stand in a phrase, or joins the words on both its sides."""
    if mask[at] or not words.keys[at][0].isalnum():
        return False
    if _is_content(words, at, first, title):
        return True
    ahead = at + (2 if words.keys[at + 1 : at + 2] == ["the"] else 1)
    if ahead >= len(words) or mask[ahead] or at == first:
        return words.keys[at] == "the" and at > first and words.keys[at - 1] in _CONNECTORS
    joins = words.keys[at] == "of" or (
        words.keys[at] in _CONNECTORS and (title or words.printed[ahead][0].isupper())
    )
    if words.keys[at] == "the":
        return words.keys[at - 1] in _CONNECTORS and _is_content(words, ahead, first, title)
    return joins and _is_content(words, at - 1, first, title) and _is_content(words, ahead, first, title)


def _is_content(words: Words, at: int, first: int, title: bool) -> bool:
    key, printed = words.keys[at], words.printed[at]
    if not key[0].isalpha() or len(key) < 2 and not printed.isupper() or key in _word_list("breaks"):
        return False
    if key in _word_list("never"):
        return False
    if printed[0].islower() and key.endswith(_VERB_ENDS) and key not in _word_list("nouns"):
        return False
    return key not in _word_list("verbs") or (printed[0].isupper() and (title or at > first))


def _trimmed(words: Words, first: int, last: int) -> Iterator[Phrase]:
    """Yield a run without the words at its edges that say nothing; a long one at its joints."""
    edges, breaks = _word_list("edges"), _word_list("breaks")
    while first < last and (words.keys[first] in edges or words.keys[first] in breaks):
        first += 1
    while last > first and (words.keys[last - 1] in breaks):
        last -= 1
    if last - first > LONGEST:
        joint = next((i for i in range(first + LONGEST, first, -1) if words.keys[i] in breaks), first + LONGEST)
        yield from _trimmed(words, first, joint)
        yield from _trimmed(words, joint, last)
        return
    while last > first and words.keys[last - 1] in edges:
        last -= 1
    while last > first and words.keys[last - 1] in breaks:
        last -= 1
    if last > first:
        yield _phrase(words, first, last)


def _phrase(words: Words, first: int, last: int) -> Phrase:
    content = [key for key in words.keys[first:last] if key not in _word_list("breaks")]
    named = last - first > 1 and all(words.printed[i][0].isupper() for i in (first, last - 1))
    weight = sum(map(tells, content)) / len(content) * _LENGTH_WEIGHT.get(len(content), 1.0)
    return Phrase(first, last, weight, named)
