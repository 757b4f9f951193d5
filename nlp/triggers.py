"""Cheap looks at a text before dear patterns run: where can a pattern match at all?

Finding a plain word costs a hundredth of what an alternation in either case costs at each character
of a text. In: a text, words in small letters. Out: places; what matches there is for the pattern.
"""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache


@lru_cache(maxsize=4)
def small_letters(text: str) -> str:
    """Return `text` in small letters, each in its place (a dotted capital I alone becomes two)."""
    return text.replace("\u0130", "I").lower()


def find_word(text: str, word: str, start: int, end: int) -> int:
    """Return where a word stands next in `text[start:end]`; -1 where it does not.

    Between several words may be more than one blank: a line that is indented begins there.
    """
    if " " not in word:
        return text.find(word, start, end)
    match = _spread(word).search(text, start, end)
    return match.start() if match else -1


@cache
def _spread(words: str) -> re.Pattern[str]:
    lead = r"\s" * words.startswith(" ")  # one blank: a run of them is not tried from each on
    return re.compile(lead + r"\s+".join(map(re.escape, words.lstrip(" ").split(" "))))


def find_words(
    small: str, words: Iterable[str], start: int = 0, end: int | None = None
) -> list[int]:
    """Return where one of the words stands in `small[start:end]`, in order."""
    found: set[int] = set()
    for word in words:
        at = small.find(word, start, end)
        while at >= 0:
            found.add(at)
            at = small.find(word, at + len(word), end)
    return sorted(found)


def match_at(
    pattern: re.Pattern[str], text: str, starts: Iterable[int], end: int = sys.maxsize
) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer(text)` would up to `end`, if none begins but at `starts`."""
    done = 0
    for start in starts:
        match = pattern.match(text, start, end) if start >= done else None
        if match:
            done = match.end()
            yield match


def match_at_capitals(
    pattern: re.Pattern[str], text: str, start: int = 0, end: int = sys.maxsize
) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer(text, start, end)` would, if a capital A to Z begins each."""
    capitals = _list_capitals(text)
    within = capitals[bisect_left(capitals, start) : bisect_left(capitals, end)]
    return match_at(pattern, text, within, end)


@lru_cache(maxsize=4)
def _list_capitals(text: str) -> list[int]:
    return [match.start() for match in re.finditer("[A-Z]", text)]


def match_around(
    pattern: re.Pattern[str], text: str, places: Iterable[int], group: str, reach: int
) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer(text)` would, if `group` begins nowhere but at `places`.

    `reach`: the characters that a match has at most before that place, or behind it.
    """
    done = 0
    for place in places:
        match = pattern.search(text, max(done, place - reach), place + reach)
        if match is not None and match.start(group) == place:
            done = match.end()
            yield match
