"""Sentences and their clauses, as stretches of a cleaned text.

In: a cleaned text. Out: `Sentence`s in order. A line's end parts sentences where the line is short
(a title, an item of a list), ends a sentence, or the next one begins a numbered or bulleted part.
"""

import re
from dataclasses import dataclass

_PART = re.compile(
    r"[ ]{0,60}(?:[•*]|-[ ]|o[ ]{2}|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})[.)]{1,2}(?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}\s)"
)
_STOP = re.compile(r"[.!?][\"')\]]{0,2}(?=\s+[\"'(\[•£]?[A-Z0-9])")
_SHORTENED = frozenset(
    "cllr cllrs mr mrs ms miss dr prof rev revd st no nos co ltd para paras sec vs eg ie e.g i.e hon"
    " dept ref approx art ext tel jan feb mar apr aug sept oct nov dec nom sq".split()
)
_CLAUSE = re.compile(r"[;•]|:(?=\s)|\s-\s")
# What a block is about, before a dash or colon: `Clock Tower Flagpole - monies were awaited`.
_LEAD_IN = re.compile(
    r"(?:(?:[•*o-]|\(?\w{1,5}[.)]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3})[ ]{1,8}){0,2}"
    r"(?P<lead>[A-Z0-9][^.:;•\n]{2,70}?)[ ]{0,2}(?:[ ]-[ ]|:(?=\s))"
)
_LONG_LINE = 55  # characters; a shorter line does not run on unless the next begins small
_SHORT_LINE = 60  # characters; a line of its own that ends no sentence is a heading
_LONG_SENTENCE = 400  # characters; a longer one is shown by its clause alone


@dataclass(frozen=True, slots=True)
class Sentence:
    """The stretch `start:end`; `cuts`: the places between that part its clauses.

    `lead`: where its heading ends, if it has one or is one; else `start`.
    """

    start: int
    end: int
    cuts: tuple[int, ...]
    lead: int

    def clause(self, at: int) -> tuple[int, int]:
        """Return the clause that position `at` stands in."""
        start = max((cut for cut in self.cuts if cut <= at), default=self.start)
        end = min((cut for cut in self.cuts if cut > at), default=self.end)
        return start, end

    def shown(self, at: int, last: int) -> tuple[int, int]:
        """Return what to show for `at:last`: the sentence, or its clause where it is very long."""
        if self.end - self.start <= _LONG_SENTENCE:
            return self.start, self.end
        return self.clause(at)[0], max(last, self.clause(at)[1])


def list_sentences(clean: str, first: int, last: int) -> list[Sentence]:
    """Return the sentences of `clean[first:last]`, in order, without the blanks around them."""
    found = []
    for start, end in _blocks(clean[first:last], first):
        at = start
        for stop in _STOP.finditer(clean, start, end):
            if not _is_shortened(clean, at, stop.start()):
                found.append(_sentence(clean, at, stop.end(), at == start))
                at = stop.end()
        if at < end:
            found.append(_sentence(clean, at, end, at == start))
    return found


def _sentence(clean: str, start: int, end: int, opens: bool) -> Sentence:
    """Return the sentence without the blanks around it; `opens`: it begins a block."""
    while start < end and clean[start].isspace():
        start += 1
    cuts = tuple(match.end() for match in _CLAUSE.finditer(clean, start, end))
    return Sentence(start, end, cuts, _lead(clean, start, end) if opens else start)


def _lead(clean: str, start: int, end: int) -> int:
    match = _LEAD_IN.match(clean, start, end)
    if match:
        return match.end("lead")
    alone = end - start <= _SHORT_LINE and clean[end - 1] not in ".;,:?!"
    return end if alone and clean[start].isupper() else start


def _is_shortened(clean: str, start: int, stop: int) -> bool:
    """Tell whether the full stop ends an abbreviation (Cllr.), an initial (J.) or a number (3.)."""
    if clean[stop] != ".":
        return False
    word = clean[max(start, stop - 12) : stop].rsplit(None, 1)[-1:]
    last = word[0].lower().lstrip("(\"'") if word else ""
    return len(last) == 1 or last in _SHORTENED or (last.isdigit() and stop - start < 5)


def _blocks(text: str, at: int) -> list[tuple[int, int]]:
    """Return the stretches between line ends that part sentences; `text` begins at `at`."""
    blocks: list[tuple[int, int]] = []
    last = ""
    last_length = 0
    for raw in text.split("\n"):
        bare = raw.strip()
        start = at + len(raw) - len(raw.lstrip())
        at += len(raw) + 1
        if not bare:
            continue
        end = start + len(bare)
        if blocks and _runs_on(last, last_length, bare):
            blocks[-1] = blocks[-1][0], end
        else:
            blocks.append((start, end))
        last, last_length = bare[-1], len(bare)
    return blocks


def _runs_on(last: str, length: int, following: str) -> bool:
    """Tell whether a line that ends in `last` and has `length` characters goes on in the next."""
    if last in ".!?;:" or _PART.match(following):
        return False
    return following[0].islower() or last in ",-" or length >= _LONG_LINE
