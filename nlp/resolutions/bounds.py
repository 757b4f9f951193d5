"""How far the text of a decision runs, and how many parts it has.

In: a reading and where the text of a decision starts. Out: its span and the number of its numbered
or lettered parts of the top level (numbered reasons and conditions count, bullets none).
"""

import re
from dataclasses import dataclass

from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.listed_parts import CUT_SHORT, is_next_title, with_parts
from nlp.resolutions.part_keys import (
    INLINE_PART,
    LONGEST,
    NEAR,
    inline_parts,
    opens_bare,
    own_inline_parts,
)
from nlp.sentences import list_sentences

SHORT = 20  # characters of a sentence that says no more than the outcome
# The decision's own number, all that its mark is followed by: `RESOLVED: 2022/041`, `That ...`
NUMBER = re.compile(r"\[?(?:[A-Z]{1,6}[ ./-]?)?\d{1,4}(?:[/.-]\d{1,4}){1,2}\]?\s{0,20}\n")
# What stands in brackets, alone in its line, before the decision: `RESOLVED: (8 April)`, `That ...`
ASIDE = re.compile(
    r"(?:\((?!\w{1,4}\))(?:[^()\n]|\([^()\n]{1,160}\)){3,300}\)|\[[^\[\]\n]{3,160}\])\.?\s{0,20}\n"
    r"(?=\s{0,200}(?:[T\"'(\d]|[a-z][.)]))"
)
# The head of the column beside `RESOLVED`, its list beneath what was resolved: `1. To save money.`
COLUMN = spaced(r"reasons? for (?:the )?decisions? ?:? ?\n")
SECOND_LIST = spaced(r"\n\s*(?:1[.)]|to (?:allow|enable|ensure|comply|reduce)) ")
# A label run on behind the decision: `be let. Reason for the Decision As set out in the report.`
REASONS = re.compile(r"(?<=[.;]\s)Reasons? for (?:the )?(?:Decisions?\b|decisions?[ ]?:)")
# What a record of a decision prints behind it: `Alternative options considered and rejected: None.`
OPTIONS = re.compile(
    r"(?<=[.;\w)]\s)(?:Alternative|Other|(?:Any|Details of(?: any)?) (?:alternative|other)) "
    r"[Oo]ptions? (?:[Cc]onsidered|[Rr]ejected)(?: and (?:[Rr]ejected|[Dd]iscounted))?[ ]?[:\n]"
)
# each with a word it cannot do without
CUTS = (("full", CUT_SHORT), ("Reason", REASONS), ("ptions ", OPTIONS))
# Who came or went once it was resolved.
WHO_WENT = re.compile(
    r"(?:The (?:Chair\w*|Clerk|Mayor)|(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\b\.?"
    r"(?:\s(?:[A-Z][\w'.-]*|and|&)){1,8})\s(?:then\s|both\s|also\s)?"
    r"(?:returned|re-?joined|left|re-?entered|entered|joined)\s(?:to\s)?the\b"
)
NAME = re.compile(r"[A-Z]\.\s{0,2}[A-Z][a-z]")  # `R. Marsh was duly elected.`: no part
GOES_ON = re.compile(r"\s[a-z]")  # `to 'take as read' the minutes`: but a few words in quotes
POINT = re.compile(r"\(?([a-z]|\d{1,2})[).]\s")  # `a) Polytunnel - Members agreed. RESOLVED`
# The last sentence of a paragraph, if it tells who moved: `Proposed Cllr A, seconded Cllr B.`
MOVERS = spaced(
    r"(?<=[.;:)]) (?:proposed|moved|proposer|prop)\b(?! that\b)[^\n]{3,140}?\bseconded\b"
    r"[^\n]{0,120}$"
)
MARGIN = re.compile(r"(?<=\w[.;])\s{3,80}[A-Z][\w/&]{0,12}(?: [A-Z][\w/&]{0,12}){0,2}$")
# The same in a sentence of its own, more behind it: `Proposed by Cllr A, seconded by B. Min. 4/22`
OWN_MOVERS = spaced(
    r"(?<=[.;:)]) (?:Proposed|Moved)(?:\s?:)?(?: by)? [A-Z][^\n;]{3,80}?\b[Ss]econded\b", 0
)
MOVED = spaced(r"[.;:)] (?:proposed|moved|proposer|prop)\b(?! that\b)[^.\n]{3,140}?\bseconded\b")


@dataclass(frozen=True, slots=True)
class Extent:
    """The text of a decision, `flat[start:end]`, and its parts of the top level."""

    start: int
    end: int
    parts: int


def find_extent(reading: Reading, start: int, style: str, limit: int) -> Extent:
    """Return how far a decision's text runs from `start`; never past `limit`.

    `style`: paragraph, to the paragraph's end and over its parts; sentence, to the sentence's end
    and over the list it announces.
    """
    flat = reading.flat
    limit = min(limit, start + LONGEST)
    for word, pattern in CUTS:
        cut = pattern.search(flat, start, limit) if flat.find(word, start, limit) >= 0 else None
        limit = cut.start() if cut else limit
    above, marked = reading.outline.index_at(max(0, start - 1)), start
    start = _skip(flat, start, limit)
    aside = ASIDE.match(flat, start, limit) or NUMBER.match(flat, start, limit)
    start = _skip(flat, aside.end(), limit) if aside else start
    start, limit = _of_column(flat, start, limit)
    index = reading.outline.index_at(start)
    if start >= limit or WHO_WENT.match(flat, start, limit):
        return Extent(start, start, 0)
    if index > above and (
        _is_title(reading, index, above)
        or (marked < start and _is_next_point(reading, index, above))
    ):
        return Extent(start, start, 0)
    quoted = _quote_end(flat, start, limit)
    if quoted:
        return Extent(start, quoted, inline_parts(flat[start:quoted]))
    paragraph = reading.paragraphs[index]
    limit = _before_movers(flat, start, min(paragraph.end, limit), limit)
    end = min(paragraph.end, limit)
    named = NAME.match(flat, start) is not None
    listed = find_part(flat, start, end) or opens_bare(reading, start, end)
    if style == "sentence" and (named or not listed):
        end = _sentences_end(flat, start, end)
    if end < min(paragraph.end, limit) and not flat[start:end].rstrip().endswith(":"):
        return Extent(start, end, 0 if named else own_inline_parts(flat[start:end]))
    end, parts = with_parts(reading, index, start, min(paragraph.end, limit), limit)
    return Extent(start, end, 0 if parts == 1 and named else parts)


def _of_column(flat: str, start: int, limit: int) -> tuple[int, int]:
    """Return where the words of a decision's own column start and end, the reasons' beneath."""
    column = COLUMN.match(flat, start, limit)
    if column is None:
        return start, limit
    start = _skip(flat, column.end(), limit)
    reasons = SECOND_LIST.search(flat, start, limit)
    listed = reasons and find_part(flat, start, limit)
    if not (listed or flat.startswith(("That ", "that "), start)):
        return limit, limit  # the reasons alone
    return start, reasons.start() if reasons else limit


def _is_next_point(reading: Reading, index: int, above: int) -> bool:
    """Tell whether a paragraph is the next point of a list, none of what the one above decides."""
    one, two = (reading.paragraphs[each] for each in (above, index))
    marks = [POINT.match(reading.flat, each.start, each.end) for each in (one, two)]
    first, second = (mark[1] if mark else "" for mark in marks)
    return bool(first and second) and _follows(first, second)


def _follows(first: str, second: str) -> bool:
    """Tell whether a point's mark comes right behind another's: `b` behind `a`, 3 behind 2."""
    if first.isdigit() and second.isdigit():
        return int(second) == int(first) + 1
    return len(first) == len(second) == 1 and ord(second) == ord(first) + 1


def _before_movers(flat: str, start: int, end: int, limit: int) -> int:
    """Return where a paragraph tells who moved what it decided: `Proposed A, seconded B.`

    Or who is to act, in a column at the right margin.
    """
    told = flat.find("econded", start, end) >= 0  # no pattern otherwise
    movers = (MOVERS.search(flat, start, end) or _movers_within(flat, start, end)) if told else None
    if movers is None and flat.find("   ", start, end) >= 0:
        movers = MARGIN.search(flat, min(start + SHORT, end), end)
    return movers.start() if movers else limit


def _movers_within(flat: str, start: int, end: int) -> re.Match[str] | None:
    """Return where a sentence of its own tells who moved, if no part of the decision follows."""
    movers = OWN_MOVERS.search(flat, start, end)
    if movers is None or INLINE_PART.search(flat, movers.end(), end):
        return None
    return movers


def _sentences_end(flat: str, start: int, end: int) -> int:
    """Return where the sentence from `start` ends, and those after it that start with `That`.

    Of a word or two (`REFUSED.`) the reasons are a part.
    """
    if inline_parts(flat[start:end]) and not _tells_movers_first(flat[start:end]):
        return end
    stop = end
    for index, sentence in enumerate(list_sentences(flat, start, end)):
        reasons = stop - start < SHORT and flat.startswith("Reason", sentence.start)
        if index and not reasons and not flat.startswith(("That ", "that "), sentence.start):
            break
        stop = sentence.end
    return stop


def _tells_movers_first(words: str) -> bool:
    """Tell whether who moved is told before the first part: the parts are the next items' then."""
    movers, first = MOVED.search(words[:NEAR]), INLINE_PART.search(words)
    return movers is not None and first is not None and movers.start() < first.start()


def _skip(flat: str, start: int, limit: int) -> int:
    """Return where the text itself starts, behind blanks and stray punctuation."""
    while start < limit and (flat[start].isspace() or flat[start] in ":;,.-"):
        if flat.startswith("- ", start) and flat[max(0, start - 200) : start].rstrip(" ").endswith(
            "\n"
        ):
            break  # the mark of a list's first part
        start += 1
    return start


def _quote_end(flat: str, start: int, limit: int) -> int | None:
    """Return where a decision that is printed in quotes ends, if it starts with a quote.

    Words in quotes within it end nothing: `"That "Standing Orders" be suspended"`.
    """
    if flat[start] not in "\"'":
        return None
    mark, within, first = flat[start], 0, 0
    at = flat.find(mark, start + 1, limit)
    while at > 0:
        behind = flat[at + 1 : at + 2]
        if flat[at - 1].isspace():
            within += behind.isalnum()
        elif not behind or behind in " \n.,;:)":
            if not within:
                return None if GOES_ON.match(flat, at + 1) and at - start < SHORT else at + 1
            within, first = within - 1, first or at + 1
        at = flat.find(mark, at + 1, limit)
    return first or None  # of as many as were opened, one was never closed


def _is_title(reading: Reading, index: int, above: int) -> bool:
    """Tell whether an item's numbered title stands right beneath a mark: no list begins with 33."""
    number = reading.number_of(index, titled=True)
    unknown = number > 2 and not reading.item_above(above, titled=True)
    return unknown or is_next_title(reading, index, above)
