"""The sentences of a text: where one ends, and what only looks like an end.

In: a text and a stretch of it. Out: spans with offsets into the text given.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_SENTENCE = 2_500
INITIALS = re.compile(r"(?:[A-Z]\.){0,3}[A-Z]")
SENTENCE_END = re.compile(
    r"[.!?](?:[\"')\]]{0,2}(?=\s+(?:[\"'(\[]?[A-Z0-9£€]|\(?(?:[a-h]|i{1,3}|iv)\)\s+[A-Z]"
    r"|(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\.\s+[A-Z\d•]|•\s+[A-Z]))"
    r"|(?<=[a-z]{3}\.)(?=[A-Z][a-z]{1,20}\s))"  # a blank was left out: `two pitches.The Council`
)
NUMERAL = re.compile(r"i{1,3}|iv|vi{0,3}|ix|xi{0,3}")  # of a list's point: `ii. The hall`
FIGURE = re.compile(r"\b(?:abst\w*|against|favou?r|for|votes)\s?:\Z", re.IGNORECASE)  # no part
# `£252. 50 be paid`: a blank that a copy put between pounds and pence.
PENCE = re.compile(
    r"£ ?\d[\d,]{0,12}\.(?= \d\d"
    r"(?: ?[:;]|[,.)]|$| (?:be|is|was|as|to|towards|for|per|in|and|from|plus)\b|"
    r" ?[-+]))"
)
LONGEST_SUM = 16
# `the quote of Marsh Ltd. Carried.`: what follows is no part of the company's name.
COMPANY_ENDS = re.compile(
    r"\W?(?:Ltd|Inc)\.\s+(?:The|It|This|All|In|Agreed|Approved|Carried|Proposed|Seconded|Unanimous|"
    r"R(?i:esolved)|Cllr|Councillor|Members)\b"
)
ABBREVIATIONS = frozenset(
    [
        "cllr",
        "cllrs",
        "clr",
        "clrs",
        "cmhlr",
        "comh",
        "cncl",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "rev",
        "revd",
        "st",
        "no",
        "nos",
        "co",
        "ltd",
        "inc",
        "para",
        "paras",
        "sec",
        "vs",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "hon",
        "sgt",
        "supt",
        "insp",
        "ald",
        "sq",
        "approx",
        "dept",
        "ref",
        "fig",
        "vol",
        "p",
        "pp",
        "art",
        "cl",
        "sch",
        "ext",
        "tel",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "nom",
    ]
)


class Span(NamedTuple):
    """A stretch `text[start:end]` of the text it was cut from."""

    start: int
    end: int


def list_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of `text[start:end]`; abbreviations and initials end none.

    What is longer than LONGEST_SENTENCE is no sentence (a table, a list): it comes in pieces.
    """
    for sentence in _sentences(text, start, end):
        at = sentence.start
        while sentence.end - at > LONGEST_SENTENCE:
            cut = text.rfind(" ", at + 1, at + LONGEST_SENTENCE)
            cut = cut if cut > at else at + LONGEST_SENTENCE
            yield Span(at, cut)
            at = cut
        yield Span(at, sentence.end)


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for match in SENTENCE_END.finditer(text, start, end):
        short = match[0][0] == "." and is_abbreviation(text, at, match.start())
        if any(each.end() == match.end() for each in _sums(text, at, match)):
            continue
        if short and not COMPANY_ENDS.match(text, max(at, match.start() - 4), end):
            continue
        yield Span(at, match.end())
        at = match.end()
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        yield Span(at, end)


def _sums(text: str, start: int, stop: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield the sums of money that end at a stop, their pence behind it."""
    if stop[0] == "." and text[stop.start() - 1 : stop.start()].isdigit():
        yield from PENCE.finditer(
            text, max(start, stop.start() - LONGEST_SUM), stop.end() + LONGEST_SUM
        )


def is_abbreviation(text: str, start: int, dot: int) -> bool:
    """Tell whether the word before the dot at `dot` is an abbreviation, an initial or a number."""
    begin = _word_start(text, start, dot)
    word = text[begin:dot].lstrip("(“\"'‘[")
    if begin <= start + 2 and NUMERAL.fullmatch(word):
        return True
    if word.lower() in ABBREVIATIONS or INITIALS.fullmatch(word):
        return True
    return word.isdigit() and (begin <= start + 2 or _is_part(text, start, begin))


def _word_start(text: str, start: int, dot: int) -> int:
    """Return where the word begins that ends at `dot`."""
    begin = dot
    while begin > start and dot - begin < 12 and not text[begin - 1].isspace():
        begin -= 1
    return begin


def _is_part(text: str, start: int, number: int) -> bool:
    """Tell whether a number marks the next part of a list: `noted: 1. The plan; and 2. The map`."""
    before = text[max(start, number - 24) : number].rstrip()
    return before.endswith((":", ";", ":-", ": -", "; and")) and not FIGURE.search(before)
