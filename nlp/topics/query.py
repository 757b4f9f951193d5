"""A search's words in, the words that say the same out, as taxonomy and aspects know them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from nlp.patterns import read_data
from nlp.topics.aspects import load_aspects
from nlp.topics.matching import PhraseIndex
from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy
from nlp.topics.words import fold_words, read_words

MOST = 10  # alternatives for one term
EVERYDAY = Path(__file__).with_name("everyday.toml")


@dataclass(frozen=True, slots=True)
class Wording:
    """Words by which one may ask, and what a search for any of them finds as well."""

    asked: tuple[str, ...]
    find: tuple[str, ...]
    near: bool = False  # only what shares a word with what was asked, and
    short: tuple[str, ...] = ()  # its abbreviations


@cache
def load_wordings() -> tuple[Wording, ...]:
    """Return what is known of a search's words: everyday words first, then aspects, then topics.

    Raises ValueError where `everyday.toml` has a group without `asked` or `find`.
    """
    everyday = tuple(_read_everyday(read_data(EVERYDAY)["wording"]))
    aspects = tuple(Wording(aspect.search, aspect.search) for aspect in load_aspects())
    return everyday + aspects + tuple(map(_topic_wording, load_taxonomy()))


def _read_everyday(tables: Iterable[dict[str, list[str]]]) -> Iterator[Wording]:
    for table in tables:
        if table.keys() != {"asked", "find"} or not all(table.values()):
            raise ValueError(f"{EVERYDAY.name}: {table}: `asked` and `find` are needed")
        yield Wording(tuple(table["asked"]), tuple(table["find"]))


def _topic_wording(topic: TaxonomyTopic) -> Wording:
    """Return a topic's wordings: of what it spans, only the near are other words for the same."""
    wordings = (topic.label, *topic.phrases, *topic.abbreviations)
    unique = tuple({fold_words(w): w.lower() for w in reversed(wordings)}.values())[::-1]
    return Wording(unique, unique, near=True, short=tuple(w.lower() for w in topic.abbreviations))


@cache
def _terms() -> tuple[PhraseIndex, dict[str, Wording]]:
    """Return what finds the known terms of a search, and the wording of each by its key."""
    wordings = {str(number): wording for number, wording in enumerate(load_wordings())}
    return PhraseIndex((key, one) for key, w in wordings.items() for one in w.asked), wordings


def expand_query(text: str) -> tuple[tuple[str, ...], ...]:
    """Return, for each term or phrase of a search, it and the alternatives that are known.

    `care assessment delays` -> `(("care assessment", "care act assessment", ...), ("delays",
    "backlog", "overdue", "waiting list", ...))`. The searcher's own words come first; words that
    neither the taxonomy nor the aspects know stand alone. Small letters; at most 10 a term.
    """
    words = read_words(text.replace("’", "'"))
    index, wordings = _terms()
    starts = {mention.first: mention for mention in index.find(words.keys)}
    found: list[tuple[str, ...]] = []
    at = 0
    while at < len(words):
        mention = starts.get(at)
        last = mention.last if mention else at + 1
        own = text[words.starts[at] : words.ends[last - 1]].lower()
        keys = mention.keys if mention else ()
        if own[0].isalnum():
            found.append((own, *_others(own, keys, wordings)))
        at = last
    return tuple(found)


def find_topics_asked(text: str) -> frozenset[str]:
    """Return the ids of the topics that a search names, in its own words or in others for them.

    `dog mess` -> `{"dog-fouling"}`. Another wording counts where the whole of it names a topic.
    """
    index = _topics()
    asked = {key for mention in index.find(read_words(text).keys) for key in mention.keys}
    for _, *others in expand_query(text):
        for other in others:
            words = fold_words(other)
            asked |= {
                k for m in index.find(list(words)) if m.last - m.first == len(words) for k in m.keys
            }
    return frozenset(asked)


@cache
def _topics() -> PhraseIndex:
    """Return what finds the taxonomy's topics in a search, whose abbreviations may be small."""
    return PhraseIndex(
        (topic.topic_id, wording)
        for topic in load_taxonomy()
        for wording in (topic.label, *topic.phrases, *topic.abbreviations)
    )


def _others(own: str, keys: tuple[str, ...], wordings: dict[str, Wording]) -> list[str]:
    """Return the alternatives of a term: not itself, nor what another of them finds as well."""
    asked = fold_words(own)
    near = {asked: own}
    for key in keys:
        for other in _list_near(own, wordings[key]):
            near.setdefault(fold_words(other), other)  # the first of those alike but for an ending
    others = (
        other
        for words, other in near.items()
        if words != asked and not any(_has(words, part) for part in near if part != words)
    )
    return list(islice(others, MOST - 1))


def _has(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Return whether the phrase stands in the words."""
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))


def _list_near(own: str, wording: Wording) -> Iterator[str]:
    """Yield what a wording finds: of a topic, what shares a word, and what abbreviations mean.

    A topic's abbreviation stands for a phrase of it that begins alike.
    """
    words = set(fold_words(own))
    all_near = not wording.near or own in wording.short
    for other in wording.find:
        alike = other in wording.short and other[0] == own[0]
        if all_near or alike or words & set(fold_words(other)):
            yield other
