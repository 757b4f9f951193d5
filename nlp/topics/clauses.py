"""Sentences with their clauses and headings, as stretches of a text.

In: a `Reading` and a stretch of it. Out: `Sentence`s in order.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from nlp.reading import Reading
from nlp.sentences import list_sentences

_CLAUSE = re.compile(r"[;•:-](?:(?<=[;•])|(?<=:)(?=\s)|(?<=\s-)\s)")
# What a paragraph is about, before a dash or colon: `Clock Tower Flagpole - monies were awaited`.
_LEAD_IN = re.compile(
    r"(?:(?:[•*o-]|\(?\w{1,5}[.)]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3})[ ]{1,8}){0,2}"
    r"(?P<lead>[A-Z0-9][^.:;•\n]{2,70}?)[ ]{0,2}(?:[ ]-[ ]|:(?=\s))"
)
# `(b) Bus stop in Church Street. The Secretary had written`: a part's mark, and what says that a
# sentence behind it is one and no heading.
_MARK = re.compile(r"(?:\(?[a-z]\)|\(?[ivx]{1,4}\)|\(?\d{1,2}[.)])[ ]{1,8}(?=[A-Z])")
_SAYS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|that|to|no|none|nil|not)\b",
    re.IGNORECASE,
)
_SHORT_LINE = 60  # characters; a paragraph so short that ends no sentence is a heading
_LONG_SENTENCE = 400  # characters; a longer one is shown by its clause alone


class Sentence(NamedTuple):
    """The stretch `start:end`; `cuts`: the places between that part its clauses.

    `lead`: where its heading ends, if it has one or is one; else `start`.
    """

    start: int
    end: int
    cuts: tuple[int, ...]
    lead: int

    def clause(self, at: int) -> tuple[int, int]:
        """Return the clause that position `at` stands in."""
        index = bisect_right(self.cuts, at)
        start = self.cuts[index - 1] if index else self.start
        return start, self.cuts[index] if index < len(self.cuts) else self.end

    def shown(self, text: str, at: int, last: int) -> tuple[int, int]:
        """Return what to show for `at:last`: the sentence, or its clause where it is very long."""
        if self.end - self.start <= _LONG_SENTENCE:
            return self.start, self.end
        start, end = self.clause(at)
        start += len(text[start:at]) - len(text[start:at].lstrip())
        return start, max(last, start + len(text[start:end].rstrip()))


def read_sentences(reading: Reading, first: int, last: int) -> Iterator[Sentence]:
    """Yield the sentences of the stretch `first:last`; none runs over a paragraph's end."""
    for paragraph in reading.outline.paragraphs_from(reading.outline.index_at(first)):
        start, end = max(paragraph.start, first), min(paragraph.end, last)
        if paragraph.start >= last:
            return
        if start >= end:
            continue
        whole = (start, end) == (paragraph.start, paragraph.end)
        cut = reading.sentences_of(paragraph) if whole else list_sentences(reading.flat, start, end)
        for span in cut:
            opens = span.start == start
            yield Sentence(
                span.start,
                span.end,
                tuple(m.end() for m in _CLAUSE.finditer(reading.flat, span.start, span.end)),
                _lead(reading.flat, span.start, span.end, opens),
            )


def _lead(text: str, start: int, end: int, opens: bool) -> int:
    """Return where a sentence's heading ends; `opens`: it is the first of its paragraph."""
    if end - start <= _SHORT_LINE and text[end - 1] == "." and text[start:end].isupper():
        return end - 1  # `BROADBAND. Cllr Marsh had written.`
    mark = _MARK.match(text, start, end)
    if mark and end - start <= _SHORT_LINE and text[end - 1] == ".":
        return start if _SAYS.search(text, start, end) else end - 1
    if not opens and not mark:
        return start
    match = _LEAD_IN.match(text, start, end)
    if match:
        return match.end("lead")
    alone = end - start <= _SHORT_LINE and text[end - 1] not in ".;,:?!"
    return end if alone and text[start].isupper() else start
