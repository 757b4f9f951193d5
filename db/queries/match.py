"""What somebody typed into the search box -> an FTS5 expression that cannot fail to parse."""

import re
from dataclasses import dataclass, replace

MOST_TERMS = 12
LONGEST_TERM = 60
TERM = re.compile(r'"([^"]{1,200})"|([^\W_][\w’\'.-]{0,99})')
LETTER = re.compile(r"[^\W_]")
# Words of a question that say nothing of the matter; kept when nothing else is left.
UNSAID = frozenset(
    """a about all an and any are at be been by did do does everything for from had has have how i
    in is it me of on or our said show that the their there they this to was we were what when where
    which who why will with""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Terms:
    """The words and phrases asked for; `also` has others that mean the same as one of them.

    `loose`: any of the terms is enough.
    """

    words: tuple[str, ...]
    also: tuple[tuple[str, tuple[str, ...]], ...] = ()
    loose: bool = False

    @property
    def match(self) -> str:
        """The FTS5 expression."""
        return self.some if self.loose else " AND ".join(map(self._group, self.words))

    @property
    def some(self) -> str:
        """The FTS5 expression for any of the terms: what to mark in a snippet."""
        return " OR ".join(map(self._group, self.words))

    def loosely(self) -> "Terms":
        """Return the same terms, any of which is enough."""
        return replace(self, loose=True)

    def _group(self, word: str) -> str:
        alternatives = dict(self.also).get(word, ())
        quoted = [f'"{term}"' for term in (word, *alternatives)]
        return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def parse_terms(text: str) -> Terms:
    """Return the terms of a search; anything that FTS5 would read as syntax is a separator."""
    found = [_plain(phrase or word) for phrase, word in TERM.findall(text)]
    terms = list(dict.fromkeys(term for term in found if LETTER.search(term)))[:MOST_TERMS]
    telling = [term for term in terms if term.lower() not in UNSAID]
    return Terms(tuple(telling or terms))


def _plain(term: str) -> str:
    return term.replace('"', " ").replace("\0", " ").strip(" .'’-")[:LONGEST_TERM]
