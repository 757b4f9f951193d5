"""A search as typed -> its terms, with the wordings that the taxonomy knows for the same matter."""

import re
from dataclasses import replace
from functools import cache

from db.queries.match import Terms, build_terms, split_phrases
from nlp.dates import find_date

# What stands before a name, and is not of it.
STYLES = {"alderman", "cllr", "cllrs", "councillor", "councillors", "dr", "miss", "mr", "mrs", "ms"}


def read_terms(text: str) -> Terms:
    """Return the terms of a search; phrases in quotation marks are taken as they stand."""
    rest, phrases = split_phrases(text)
    groups, topics = _expand(rest)
    return replace(build_terms(groups, phrases), topics=topics)


def find_day(text: str) -> str | None:
    """Return the first day that a search names, such as `18 November 2026`, as ISO 8601."""
    return find_date(text)


def drop_styles(terms: Terms) -> Terms:
    """Return the terms without `Cllr`, `Mrs` and the like; all of them where nothing is left."""
    kept = tuple(
        term for term in terms.terms if not {word.lower() for word in term.words} <= STYLES
    )
    return replace(terms, terms=kept) if kept else terms


def correct_text(text: str, better: dict[str, str]) -> str:
    """Return a search as typed, with better words in the place of its slips.

    It is read anew then: a word spelt as meant has other wordings, and may name a topic.
    """
    meant = {slip.lower(): word for slip, word in better.items()}
    return re.sub(r"[^\W_]+", lambda word: meant.get(word[0].lower(), word[0]), text)


@cache
def load_wordings() -> None:
    """Read the taxonomy, which takes a second or two: at the start, not at the first search."""
    _expand("library")


def list_unusual(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that are not in use in minutes everywhere: what may be a slip."""
    from nlp.topics.key_phrases import is_usual

    return tuple(word for word in words if not is_usual(word))


def _expand(text: str) -> tuple[tuple[tuple[str, ...], ...], frozenset[str]]:
    # Loads spaCy: not for `datasette --help`.
    from nlp.topics.query import expand_query, find_topics_asked

    return expand_query(text), find_topics_asked(text)
