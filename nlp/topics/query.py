"""A search's words in, the words that say the same out, as taxonomy and aspects know them."""

from collections.abc import Iterator
from functools import cache

from nlp.topics.aspects import load_aspects
from nlp.topics.matching import PhraseIndex
from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy
from nlp.topics.words import fold_words, read_words

MOST = 12  # alternatives for one term


@cache
def _terms() -> tuple[PhraseIndex, dict[str, tuple[str, ...]]]:
    """Return what finds the known terms of a search, and the alternatives of each by its key."""
    groups: dict[str, tuple[str, ...]] = {}
    for topic in load_taxonomy():
        groups[topic.topic_id] = _wordings(topic)
    for aspect in load_aspects():
        groups[aspect.name] = aspect.search
    index = PhraseIndex((key, wording) for key, group in groups.items() for wording in group)
    return index, groups


def _wordings(topic: TaxonomyTopic) -> tuple[str, ...]:
    wordings = (topic.label, *topic.phrases, *topic.abbreviations)
    return tuple({fold_words(w): w.lower() for w in reversed(wordings)}.values())[::-1]


def expand_query(text: str) -> tuple[tuple[str, ...], ...]:
    """Return, for each term or phrase of a search, it and the alternatives that are known.

    `care assessment delays` -> `(("care assessment", "care act assessment", ...), ("delays",
    "backlog", "overdue", "waiting list", ...))`. The searcher's own words come first; words that
    neither the taxonomy nor the aspects know stand alone. Small letters; at most 12 a term.
    """
    words = read_words(text.replace("’", "'"))
    index, groups = _terms()
    starts = {mention.first: mention for mention in index.find(words.keys)}
    found: list[tuple[str, ...]] = []
    at = 0
    while at < len(words):
        mention = starts.get(at)
        last = mention.last if mention else at + 1
        own = text[words.starts[at] : words.ends[last - 1]].lower()
        keys = mention.keys if mention else ()
        if own[0].isalnum():
            found.append((own, *_others(own, keys, groups)))
        at = last
    return tuple(found)


def _others(own: str, keys: tuple[str, ...], groups: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield the alternatives of a term, without the term itself."""
    same = fold_words(own)
    others = dict.fromkeys(w for key in keys for w in groups[key] if fold_words(w) != same)
    yield from list(others)[: MOST - 1]
