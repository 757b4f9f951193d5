"""A search as typed -> its terms, with the wordings that the taxonomy knows for the same matter."""

import re
from dataclasses import replace
from functools import cache

from db.queries.match import Term, Terms, build_terms, split_phrases
from minutebook.portal.figures import list_spellings, plain_figures, split_amounts
from minutebook.portal.words import long_date
from nlp.dates import DAY_FIRST, MONTH_FIRST, NUMERIC, find_date

# What stands before a name, and is not of it.
STYLES = {"alderman", "cllr", "cllrs", "councillor", "councillors", "dr", "miss", "mr", "mrs", "ms"}
AROUND_A_DAY = {
    *("meeting", "meetings", "the", "of", "on", "held", "monday", "tuesday", "wednesday"),
    *("thursday", "friday", "saturday", "sunday"),
}


def read_terms(text: str) -> Terms:
    """Return the terms of a search; phrases in quotation marks are taken as they stand."""
    rest, phrases = split_phrases(plain_figures(text))
    rest, amounts = split_amounts(rest)
    groups, topics = _expand(rest)
    spelt = [_respell(group) for group in groups]
    terms = build_terms(spelt, phrases)
    exact = tuple(Term((own,), (other,)) for own, other in amounts)
    return replace(terms, terms=(*exact, *terms.terms), topics=topics)


def _respell(group: tuple[str, ...]) -> tuple[str, ...]:
    """Return a term's wordings with the other spellings of their figures behind them."""
    return tuple(
        dict.fromkeys((*group, *(other for one in group for other in list_spellings(one))))
    )


def find_day(text: str) -> str | None:
    """Return the first day that a search names, such as `18 November 2026`, as ISO 8601."""
    return find_date(text)


def find_day_alone(text: str) -> str | None:
    """Return the day (ISO 8601) of a search that asks for nothing else, not even for its words."""
    day = find_day(text)
    if day is None or '"' in text:
        return None
    for pattern in (DAY_FIRST, MONTH_FIRST, NUMERIC):
        text = pattern.sub(" ", text)
    return day if {word.lower() for word in re.findall(r"\w+", text)} <= AROUND_A_DAY else None


def day_terms(day: str) -> Terms:
    """Return the terms that find a day's mentions in texts."""
    year, month, number = day.split("-")
    named = long_date(day)
    rest = named.removeprefix(f"{int(number)} ")
    ending = "th" if number[0] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[1], "th")
    return Terms((Term((named,), (f"{int(number)}{ending} {rest}", f"{number}/{month}/{year}")),))


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
