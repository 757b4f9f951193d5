"""Key phrases: what no taxonomy knows, a named road, scheme, school, the words of a title.

In: the words of a text with the places that name people, offices and bodies. Out: `Phrase`s, runs
of words that tell an item apart, with how much they tell. Which words tell little is data:
`key_phrases.toml` (edited by hand) and `background.tsv` (in how many stretches of real minutes each
word stands; built by training/build_background.py).
"""

import math
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from nlp.patterns import read_data
from nlp.topics.words import Words, fold_word, fold_words

LONGEST = 8  # words of a phrase
_DATA = Path(__file__).with_suffix(".toml")
_BACKGROUND = Path(__file__).with_name("background.tsv")
_LENGTH_WEIGHT = {1: 0.5, 2: 0.85}  # one word alone tells little
_GLUED = re.compile(r"[a-z](?:[A-Z](?![cC])|\d+$)")  # cells of a table in one: AbstainReed, Hill3
_BREAK, _CONTENT, _VERB = range(3)  # what a word is to a phrase
_VERB_ENDS = ("ing", "ed", "ly")
_PARTICLES = ("na", "de", "la", "le", "y", "yr")  # small words within a name: Cois na Feile
_CONNECTORS = frozenset(("of", "and", "for", "in", "at", "on", "near", "to", "from", "with"))


class Phrase(NamedTuple):
    """The words `first:last`."""

    first: int
    last: int


@cache
def _word_list(name: str) -> frozenset[str]:
    return frozenset(fold_words(read_data(_DATA)[name]))


@cache
def _edges() -> frozenset[str]:
    return _word_list("edges") | _word_list("breaks")


@cache
def _background() -> dict[str, float]:
    """Return how much each word of the background tells: 0 (in every stretch) to 1 (in none)."""
    rows = [line.split("\t") for line in _BACKGROUND.read_text(encoding="utf-8").splitlines()]
    stretches = int(rows[0][1])
    return {word: math.log(stretches / int(n)) / math.log(stretches) for word, n in rows[1:]}


def is_usual(word: str) -> bool:
    """Return whether the word stands in minutes everywhere, and so is spelt as it should be."""
    return all(key in _background() for key in fold_words(word))


def tells(key: str) -> float:
    """Return how much a word tells an item apart, 0 to 1."""
    if not key[0].isalpha() or len(key) < 2 or key in _word_list("never"):
        return 0.0
    return _background().get(key) or _background().get(key.removesuffix("s"), 1.0)


def key_words(words: Words, first: int, last: int) -> frozenset[str]:
    """Return the words of a phrase that count when two phrases are compared."""
    return frozenset(words.keys[first:last]) - _word_list("breaks")


def list_content(words: Words, mask: bytearray) -> bytearray:
    """Return of each word whether phrases are made of it: no (0), yes (1), if it names (_VERB)."""
    kinds = zip(map(_kind, words.printed), mask, strict=True)
    return bytearray(0 if masked else kind for kind, masked in kinds)


def find_phrases(
    words: Words, content: bytearray, first: int, last: int, title: bool
) -> Iterator[Phrase]:
    """Yield the phrases in the words `first:last` (a sentence, or a title), in order."""
    content = content[first:last]
    verb = content.find(_VERB)
    while verb >= 0:
        content[verb] = _names(words, first + verb, first, title)
        verb = content.find(_VERB, verb + 1)
    at = content.find(True)
    while at >= 0:
        end = at + 1
        while end < len(content) and (content[end] or _joins(words, content, first, end, title)):
            if not title and _begins_name(words, first + end):
                break
            end += 1
        yield from trim_phrase(words, first + at, first + end)
        at = content.find(True, end)


def _begins_name(words: Words, at: int) -> bool:
    """Tell whether a name begins at word `at`, right behind a word in small letters."""
    if at >= len(words) or not words.printed[at][0].isupper():
        return False
    before = words.printed[at - 1]
    return before.islower() and before not in _PARTICLES and _kind(words.keys[at - 1]) == _CONTENT


def _names(words: Words, at: int, first: int, title: bool) -> bool:
    """Tell whether verb `at` of the sentence that begins at `first` is printed as a name's word."""
    printed = words.printed[at]
    return printed[0].isupper() and (title or (at > first and not printed.isupper()))


@lru_cache(maxsize=65_536)
def _kind(printed: str) -> int:
    """Return whether a word ends phrases (_BREAK, _VERB where printed small) or is _CONTENT."""
    key = fold_word(printed)
    if not key[0].isalpha() or len(key) < 2 or _GLUED.search(printed):
        return _BREAK
    if key in _word_list("breaks") or key in _word_list("never"):
        return _BREAK
    ends = key.endswith(_VERB_ENDS) and key not in _word_list("nouns")
    return _VERB if ends or key in _word_list("verbs") else _CONTENT


def _joins(words: Words, content: bytearray, first: int, at: int, title: bool) -> bool:
    """Tell whether a small word joins those beside it: sale `of` land, ramps `on the` Mill Road."""
    key = words.keys[first + at]
    if key == "the":
        return at > 1 and words.keys[first + at - 1] in _CONNECTORS and _content_at(content, at + 1)
    if key not in _CONNECTORS or at == 0 or not content[at - 1]:
        return False
    if key == "and" and _ends_body(words, first + at):
        return True
    ahead = at + (2 if words.keys[first + at + 1 : first + at + 2] == ["the"] else 1)
    if not _content_at(content, ahead):
        return False
    return title or key == "of"


def _ends_body(words: Words, at: int) -> bool:
    """Tell whether `and` is within a body's name: the Nurses `and` Midwives Organisation."""
    last = at + 1
    while last < min(len(words), at + LONGEST) and words.printed[last][0].isupper():
        last += 1
    ends = _word_list("body_ends")
    if words.keys[at - 1] in ends:
        return False  # two names: the Heron Plan and the Ashe Scheme
    return words.printed[at - 1][0].isupper() and words.keys[last - 1] in ends


def _content_at(content: bytearray, at: int) -> bool:
    return at < len(content) and bool(content[at])


def trim_phrase(words: Words, first: int, last: int) -> Iterator[Phrase]:
    """Yield a run without the words at its edges that say nothing; a long one in two."""
    edges, tails = _edges(), _word_list("tails")
    while first < last and (words.keys[first] in edges or words.keys[first] in tails):
        first += 1
    if last - first > LONGEST:
        joints = (at for at in range(first + LONGEST, first, -1) if words.keys[at] in _CONNECTORS)
        joint = next(joints, first + LONGEST)
        yield from trim_phrase(words, first, joint)
        yield from trim_phrase(words, joint, last)
        return
    while last > first and (
        words.printed[last - 1] in _PARTICLES
        or (words.keys[last - 1] in edges and not _ends_name(words, first, last))
    ):
        last -= 1
    if last > first:
        yield Phrase(first, last)


def _ends_name(words: Words, first: int, last: int) -> bool:
    """Tell whether a word that says nothing ends a name all the same: Ashcombe Tidy `Towns`."""
    if last - first < 3 or words.keys[last - 1] not in _word_list("name_ends"):
        return False
    return all(word[0].isupper() and word[1:].islower() for word in words.printed[last - 3 : last])


def weigh_words(words: Words, phrase: Phrase) -> float:
    """Return how much the words of a phrase tell, 0 to 1."""
    own = words.keys[phrase.first : phrase.last]
    content = [key for key in own if key not in _word_list("breaks")]
    return sum(map(tells, content)) / len(content) * _LENGTH_WEIGHT.get(len(content), 1.0)


def is_named(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase of several words begins and ends with a capital."""
    edges = words.printed[phrase.first], words.printed[phrase.last - 1]
    return phrase.last - phrase.first > 1 and all(word[0].isupper() for word in edges)
