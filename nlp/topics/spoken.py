"""How a topic is spoken of in its sentence: asked for, reported on, or named in passing.

In: the words of a text, a mention in them. Out: yes or no; the words that tell are `spoken.toml`.
"""

from bisect import bisect_left
from pathlib import Path

from nlp.patterns import read_data
from nlp.reading import Reading
from nlp.topics.clauses import Sentence
from nlp.topics.matching import Mention
from nlp.topics.words import Words

BETWEEN = 8  # words
_DATA = read_data(Path(__file__).with_suffix(".toml"))
_ABOUT, _ASKED, _PASSING, _LANDMARK, _PEOPLE = (
    frozenset(_DATA[name].split()) for name in ("about", "asked", "passing", "landmark", "people")
)
_LANDMARK_PAIRS = (["close", "to"], ["next", "to"], ["adjacent", "to"])
# The rule that is gone by, or a thing that another is likened to.
_PASSING_PAIRS = (
    ["term", "of"],
    ["pursuant", "to"],
    ["such", "as"],
    ["similar", "to"],
    ["as", "in"],
)


def is_spoken_of(words: Words, at: int) -> bool:
    """Tell whether `about`, `on`, `regarding` or the like leads to word `at`."""
    return not _ABOUT.isdisjoint(_lead(words, at)[-1:])


def is_asked(words: Words, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether somebody asks for, raises or calls for what the sentence says next."""
    first = bisect_left(words.starts, sentence.start)
    return not _ASKED.isdisjoint(words.keys[first : mention.first])


def is_aside(reading: Reading, words: Words, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a mention stands in brackets, is a landmark, spoken to, or but an example."""
    before = reading.text[sentence.start : words.starts[mention.first]]
    if before.count("(") > before.count(")"):
        return True
    if "consequent" in words.keys[bisect_left(words.starts, sentence.start) : mention.first]:
        return True
    lead = _lead(words, mention.first)
    if _is_between(words, mention.first) or lead in _LANDMARK_PAIRS:
        return True
    if not _LANDMARK.isdisjoint(lead[-1:]):
        return True
    if not mention.keys and lead[-1:] == ["to"]:
        return "from" in words.keys[max(0, mention.first - BETWEEN) : mention.first]
    if not mention.keys or (lead[-1:] == ["with"] and lead[0] in _PEOPLE):
        return False
    return lead in _PASSING_PAIRS or not _PASSING.isdisjoint(lead[-1:])


def _is_between(words: Words, at: int) -> bool:
    """Tell whether word `at` is an end of a way: between the wall `and the river`."""
    ends = _lead(words, at)[-1:] in (["between"], ["and"])
    return ends and "between" in words.keys[max(0, at - BETWEEN) : at]


def _lead(words: Words, at: int) -> list[str]:
    """Return the two words before word `at`, an article left out."""
    lead = words.keys[max(0, at - 3) : at]
    return lead[:-1][-2:] if lead[-1:] == ["the"] else lead[-2:]
