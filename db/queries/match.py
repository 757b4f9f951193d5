"""What somebody typed into the search box -> an FTS5 expression that cannot fail to parse."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

MOST_TERMS = 12
LONGEST_TERM = 60
TERM = re.compile(r'"([^"]{1,200})"|([^\W_][\w’\'.-]{0,99})')
# An application or a financial year: 22/00123/FUL, 2025/26. Its parts mean nothing apart.
REFERENCE = re.compile(r"(?<![\w/.])(?=\S{0,40}\d)[^\W_]{1,12}(?:/[^\W_]{1,12}){1,5}(?![\w/])")
LETTER = re.compile(r"[^\W_]")
# Words of a question that say nothing of the matter; kept when nothing else is left.
UNSAID = frozenset(
    """a about all an and any are at be been by did do does everything for from had has have how i
    in is it me of on or our said show that the their there they this to was we were what when where
    which who why will with""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Term:
    """Words that are all needed, or in their place any of the phrases that mean the same."""

    words: tuple[str, ...]
    also: tuple[str, ...] = ()

    @property
    def match(self) -> str:
        """The FTS5 expression."""
        return f"({' OR '.join([self.own, *(_quote(phrase) for phrase in self.also)])})"

    @property
    def own(self) -> str:
        """The FTS5 expression for the words as typed."""
        every = " AND ".join(f'"{word}"' for word in self.words)
        return f"({every})" if len(self.words) > 1 else every


@dataclass(frozen=True, slots=True)
class Terms:
    """All terms of a search. `loose`: any of them is enough. `topics`: ids of those it names."""

    terms: tuple[Term, ...]
    loose: bool = False
    topics: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """The words and quoted phrases as typed."""
        return tuple(word for term in self.terms for word in term.words)

    @property
    def match(self) -> str:
        """The FTS5 expression."""
        return (" OR " if self.loose else " AND ").join(term.match for term in self.terms)

    @property
    def some(self) -> str:
        """The FTS5 expression for any of the words: what to mark in a snippet."""
        words = (f'"{word}"' for word in self.words)
        return " OR ".join(filter(None, (*words, self.other)))

    @property
    def own(self) -> str:
        """The FTS5 expression for any of the terms as typed."""
        return " OR ".join(term.own for term in self.terms)

    @property
    def other(self) -> str:
        """The FTS5 expression for any of the other wordings; empty where there are none."""
        return " OR ".join(_quote(phrase) for term in self.terms for phrase in term.also)

    def loosely(self) -> "Terms":
        """Return the same terms, any of which is enough; of a term of several words, any word."""
        phrases = (term.words for term in self.terms if len(term.words) > 1)
        apart = (Term((word,)) for words in phrases for word in words if word not in UNSAID)
        return replace(self, terms=tuple(dict.fromkeys((*self.terms, *apart))), loose=True)


def split_phrases(text: str) -> tuple[str, list[str]]:
    """Return the text outside of quotation marks, and the phrases within; a reference is one."""
    phrases = [_plain(phrase) for phrase, _ in TERM.findall(text) if phrase]
    rest = re.sub(r'"[^"]{1,200}"', " ", text)
    phrases += REFERENCE.findall(rest)
    return REFERENCE.sub(" ", rest), [p for p in phrases if LETTER.search(p)]


def build_terms(groups: Iterable[tuple[str, ...]], phrases: Iterable[str] = ()) -> Terms:
    """Return the terms of a search.

    A group is what was typed (a word, or words that belong together) and what else would say it;
    phrases are needed as they stand. What FTS5 would read as syntax is a separator.
    """
    terms = [_build_term(own, also) for own, *also in groups]
    found = [term for term in terms if term.words] + [Term((phrase,)) for phrase in phrases]
    telling = [term for term in found if not set(term.words) <= UNSAID]
    return Terms(tuple(dict.fromkeys(telling or found))[:MOST_TERMS])


def _build_term(own: str, also: list[str]) -> Term:
    words = tuple(word for _, word in TERM.findall(own) if word)
    plain = tuple(filter(None, (_plain(word) for word in words)))
    # A phrase that has the words typed is found by them.
    other = (phrase for phrase in map(_plain, also) if not set(plain) <= set(phrase.split()))
    return Term(plain, tuple(phrase for phrase in other if LETTER.search(phrase)))


def _plain(term: str) -> str:
    return term.replace('"', " ").replace("\0", " ").strip(" .'’-")[:LONGEST_TERM]


def _quote(phrase: str) -> str:
    return f'"{_plain(phrase)}"'
