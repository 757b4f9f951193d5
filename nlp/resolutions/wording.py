"""What a sentence tells of whether it says a decision: its words, and where they stand.

In: a reading. Out: the sentences that may say one, each with its traits, plain strings that
nlp.resolutions.weights knows: `at=that`, `below=resolved :`, `kind=decision`. A look for a word of
deciding comes first, so that three in four sentences cost no more than that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from nlp.parts import find_part
from nlp.reading import Reading
from nlp.sentences import Span
from nlp.text.paragraphs import Paragraph

# What stands in a sentence that says a decision, in small letters.
TOLD = (
    "agree", "approv", "noted", "note ", "notes", "resol", "refus", "defer", "grant", "adopt",
    "endors", "recei", "confirm", "elect", "appoint", "delegat", "recommend", "withdr", "support",
    "object", "request", "accept", "carried", "decid", "authori", "sign", "calls on", "call on",
    "welcom", "instruct", "refer", "award", "dismiss", "suspend", "amend", "determin", "order",
    " be ",
)  # fmt: skip
LOOK = re.compile("|".join(map(re.escape, TOLD)))
OPENS = re.compile(r"\W{0,3}(?:\w{1,3}[.)]\s{1,20})?that\b")
WORD = re.compile(r"[A-Za-z]+|\d+|[^\sA-Za-z\d]")
# Words of the whole text that tell how its decisions are printed.
MARKS = (
    "RESOLVED", "AGREED", "DECIDED", "resolved", "agreed", "decided", "moved", "seconded",
    "carried", "lost", "vote", "Decision", "Minutes",
)  # fmt: skip
READ, BESIDE = 260, 80  # characters of a sentence that are read, and of what stands beside it
LONGEST = 2_000  # characters of a sentence that has an end
MANY = 16  # words
SHORT = 6  # words of a paragraph that may be a label


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence `flat[start:end]` in paragraph `index`, and its traits, each once."""

    start: int
    end: int
    index: int
    traits: tuple[str, ...]


def list_wordings(reading: Reading) -> Iterator[Wording]:
    """Yield the sentences of a reading that may say a decision, in order."""
    if not reading.paragraphs:
        return
    marks = [f"text={word}" for word in MARKS if word in reading.flat]
    for index in _likely(reading):
        paragraph = reading.paragraphs[index]
        before: Span | None = None
        around = None
        for sentence in reading.sentences_of(paragraph):
            short = sentence.end - sentence.start < LONGEST
            words = _first_words(reading, sentence) if short and _may_say(reading, sentence) else []
            if words and not _repeats(words):
                around = around or [*marks, *_place(reading, index, paragraph)]
                own = _words_of(reading, index, sentence, words, before)
                traits = tuple(dict.fromkeys([*around, *own]))
                yield Wording(sentence.start, sentence.end, index, traits)
            before = sentence


def _likely(reading: Reading) -> list[int]:
    """Return the paragraphs that hold a word of deciding, or open with `that`."""
    outline = reading.outline
    naming = outline.naming(TOLD, 0, len(outline.paragraphs) - 1)
    opening = (i for i, p in enumerate(outline.paragraphs) if OPENS.match(outline.small, p.start))
    return sorted(naming.union(opening))


def _may_say(reading: Reading, sentence: Span) -> bool:
    small = reading.outline.small
    found = LOOK.search(small, sentence.start, sentence.end)
    return found is not None or OPENS.match(small, sentence.start, sentence.end) is not None


def _repeats(words: list[str]) -> bool:
    """Tell whether a sentence says the same few words over and over."""
    return len(words) > MANY and len(set(words)) * 4 < len(words)


def _place(reading: Reading, index: int, paragraph: Paragraph) -> list[str]:
    """Return the traits of where a paragraph stands: in its page, its section, above the next."""
    section = reading.section_at(paragraph.start)
    kind = section.kind if section else "minutes"
    since = index - reading.outline.index_at(section.start) if section else index
    part = find_part(reading.flat, paragraph.start, paragraph.end)
    first = part.key if part and part.key in ("1", "a", "i", "A") else ""
    traits = [
        f"page={reading.page}",
        f"kind={kind} {reading.page}",
        f"part={part.kind + first if part else None}",
        f"kind={kind} {min(since, 2)}",
    ]
    following = reading.paragraphs[index + 1 : index + 2]
    if not following:
        return [*traits, "ends"]
    near = reading.flat[following[0].start : following[0].start + BESIDE]
    return [*traits, *(f"above={word}" for word in _read(near)[:3])]


def _words_of(
    reading: Reading, index: int, sentence: Span, words: list[str], before: Span | None
) -> Iterator[str]:
    """Yield the traits of a sentence's words and of those right before them."""
    kind, opening = reading.kind_at(sentence.start), " ".join(words[:2])
    yield from (f"at={word}" for word in words[:8])
    yield from (f"in={word}" for word in set(words))
    yield from (f"two={one} {two}" for one, two in pairwise(words[:13]))
    yield f"kind={kind} {' '.join(words[:1])}"
    yield f"kind={kind} {opening}"
    yield f"start={' '.join(words[:3])}"
    yield f"long={min(len(words), 40) // 8}"
    yield f"sentence={'later' if before else 'first'}"
    if before:
        yield from (f"after={word}" for word in _last_words(reading, before)[-3:])
    elif index:
        yield from _beneath(reading, reading.paragraphs[index - 1], words)
    else:
        yield "opens"


def _beneath(reading: Reading, above: Paragraph, words: list[str]) -> Iterator[str]:
    """Yield the traits of what stands above a paragraph: its last words, or it as a label."""
    last = _last_words(reading, Span(above.start, above.end))
    yield from (f"below={word}" for word in last[-4:])
    yield f"below={' '.join(last[-2:])}"
    yield f"below={' '.join(last[-1:])} {' '.join(words[:1])}"
    if above.end - above.start < BESIDE and len(last) < SHORT:
        yield f"label={' '.join(last)}"
        yield "label"
    part = find_part(reading.flat, above.start, above.end)
    yield f"belowpart={part.kind if part else None}"


def _first_words(reading: Reading, sentence: Span) -> list[str]:
    return _read(reading.flat[sentence.start : min(sentence.end, sentence.start + READ)])


def _last_words(reading: Reading, span: Span) -> list[str]:
    return _read(reading.flat[max(span.start, span.end - BESIDE) : span.end])


def _read(text: str) -> list[str]:
    """Return the words and marks of a text: small, but for words in capitals; numbers alike."""
    return [_fold(word) for word in WORD.findall(text)]


@lru_cache(maxsize=20_000)
def _fold(word: str) -> str:
    if word.isdigit():
        return "#"
    return word if word.isupper() and len(word) > 3 else word.lower()
