"""The outline of a text: its lines and paragraphs, looked up by place, and the text made flat.

In: a cleaned text. Out: an `Outline`, made once for a text however many ask.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from nlp.text.lines import is_double_spaced, list_lines
from nlp.text.paragraphs import Paragraph, list_paragraphs
from nlp.triggers import find_word, small_letters


class Outline:
    """A text with its paragraphs, and the same text made flat for patterns to run over.

    `flat` has the length of `text`: every space is a blank, and the first blank after a paragraph
    is a newline, so that `[^\\n]` in a pattern keeps within one paragraph.
    """

    def __init__(self, text: str, items: tuple[int, ...] = ()) -> None:
        self.text = text
        self.lines = list_lines(text)
        self.double = is_double_spaced(text, self.lines)
        self.paragraphs = list_paragraphs(text, self.lines, self.double, items)

    def part(self, start: int, end: int) -> "Outline":
        """Return the outline of `text[start:end]`, whose places stay those of the whole text."""
        own, flat = Outline.__new__(Outline), self.flat
        own.text, own.double = self.text, self.double
        own.lines = [line for line in self.lines if start <= line.start < end]
        own.paragraphs = [each for each in self.paragraphs if start <= each.start < end]
        own.__dict__["flat"] = flat
        return own

    @cached_property
    def starts(self) -> list[int]:
        """Where each paragraph starts."""
        return [p.start for p in self.paragraphs]

    @cached_property
    def flat(self) -> str:
        """The text in one line a paragraph, of the same length."""
        blank = re.sub(r"[^\S ]", " ", self.text)
        pieces, at = [], 0
        for paragraph in self.paragraphs:
            if paragraph.end < len(blank):
                pieces += [blank[at : paragraph.end], "\n"]
                at = paragraph.end + 1
        return "".join([*pieces, blank[at:]])

    @cached_property
    def small(self) -> str:
        """The flat text in small letters."""
        return small_letters(self.flat)

    @cached_property
    def _held(self) -> dict[tuple[str, bool], set[int]]:
        """Which paragraphs hold which word, of those that were asked for."""
        return {}

    def naming(self, words: Iterable[str], first: int, last: int, case: bool = False) -> set[int]:
        """Return which of the paragraphs `first` to `last` hold one of the words.

        Words in small letters are found in capitals too, unless `case`.
        """
        found = set[int]().union(*(self._holding(word, case) for word in words))
        return {index for index in found if first <= index <= last}

    def _holding(self, word: str, case: bool) -> set[int]:
        """Return which paragraphs hold a word: sought once, as many patterns need the same."""
        found = self._held.get((word, case))
        if found is None:
            several = " " in word.strip() and word[0] != " "
            places = self._list_going_on if several else self._list_holding
            found = self._held[word, case] = set(places(word, case))
        return found

    def _list_holding(self, word: str, case: bool) -> Iterator[int]:
        text = self.flat if case else self.small
        end = self.paragraphs[-1].end if self.paragraphs else 0
        at = find_word(text, word, self.starts[0], end) if end else -1
        while at >= 0:
            index = self.index_at(at)
            yield index
            at = find_word(text, word, max(at + 1, self.paragraphs[index].end), end)

    def _list_going_on(self, words: str, case: bool) -> Iterator[int]:
        """Yield those paragraphs that hold the longest of several words in which they all stand."""
        text = self.flat if case else self.small
        for index in self._holding(max(words.split(" "), key=len), case):
            start, end = self.paragraphs[index].start, self.paragraphs[index].end
            if find_word(text, words, start, end + 1) >= 0:
                yield index

    def index_at(self, position: int) -> int:
        """Return the index of the paragraph at or before `position`."""
        return max(0, bisect_right(self.starts, position) - 1)

    def gap(self, position: int, before: int) -> int:
        """Return how many paragraphs `position` lies behind what ends at `before`."""
        return self.index_at(position) - self.index_at(max(0, before - 1))

    def paragraphs_from(self, index: int) -> Iterator[Paragraph]:
        """Yield the paragraphs from `index` on, without a copy of what is never asked for."""
        return (self.paragraphs[at] for at in range(index, len(self.paragraphs)))

    def paragraph_at(self, position: int) -> Paragraph:
        """Return the paragraph at or before `position`."""
        return self.paragraphs[self.index_at(position)]


@lru_cache(maxsize=1)
def read_outline(text: str, items: tuple[int, ...] = ()) -> Outline:
    """Return the outline of a text; a page's block is asked for by its page and by its reading.

    `items`: where items begin in it; a paragraph begins there.
    """
    return Outline(text, items)
