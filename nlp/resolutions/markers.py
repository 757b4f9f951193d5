"""Find where a text marks a decision: `RESOLVED that`, `Agreed:`, `The report was noted.`

In: a reading. Out: markers in order, none over another; the text of the decision starts at
`text_start`. The patterns are in markers.toml beside this file; counting.py decides which
places count: no past decision told in a report (`had resolved`), no wish (`should be agreed`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.counting import counts
from nlp.resolutions.mark_patterns import Pattern, read_patterns
from nlp.resolutions.openings import (
    bare_start,
    behind_titles,
    openings,
    opens_paragraph,
)
from nlp.resolutions.others import without_others
from nlp.resolutions.retold import (
    opens_deeds,
)
from nlp.sentences import Span
from nlp.text.outline import Outline
from nlp.text.paragraphs import Paragraph

# `NOT RESOLVED: That`, `Agreed (not carried): that`: what was put and lost.
TURNED_DOWN = spaced(
    r"\bnot resolved\b|\( ?(?:(?:motion |vote )?(?:lost|defeated|rejected)"
    r"|not (?:agreed|carried|approved|passed|adopted|resolved))\b"
)
DECIDING = ("decision", "minutes")


@dataclass(frozen=True, slots=True)
class Marker:
    """A decision's mark `flat[start:end]`; its text starts at `text_start`."""

    start: int
    end: int
    text_start: int
    rule: str
    style: str
    status: str
    whole: bool = False


def find_markers(reading: Reading) -> list[Marker]:
    """Return the marks of decisions in the decision and minutes sections, in order."""
    found: list[Marker] = []
    outline, likely = reading.outline, _likely(reading.outline)
    for section in reading.stretches(DECIDING):
        for index in range(outline.index_at(section.start), outline.index_at(section.end) + 1):
            paragraph = reading.paragraphs[index] if index in likely else None
            if paragraph and paragraph.start < section.end and paragraph.end > section.start:
                matches = (_matches(reading, pattern, paragraph) for pattern in likely[index])
                found += _longest([marker for markers in matches for marker in markers])
    return found


def _likely(outline: Outline) -> dict[int, list[Pattern]]:
    """Return the patterns that may match in a paragraph, by its index."""
    found: dict[int, list[Pattern]] = {}
    for pattern in read_patterns():
        for index in outline.naming(pattern.needs, 0, len(outline.paragraphs) - 1, pattern.case):
            found.setdefault(index, []).append(pattern)
    return found


def _matches(reading: Reading, pattern: Pattern, paragraph: Paragraph) -> Iterator[Marker]:
    """Yield the counting matches of one pattern in a paragraph."""
    for match in _places(reading, pattern, paragraph):
        if counts(reading, pattern, match):
            yield _marker(reading, pattern, match)


def _places(reading: Reading, pattern: Pattern, paragraph: Paragraph) -> Iterator[re.Match[str]]:
    """Yield the matches of one pattern in a paragraph, whether they count or not."""
    flat = reading.unstopped
    if pattern.at == "start":
        starts = openings(flat, paragraph)
        found = [pattern.regex.match(flat, start, paragraph.end) for start in starts]
    elif pattern.at == "sentence":
        sentences = (s for s in reading.sentences_of(paragraph) if _is_named(reading, pattern, s))
        found = [
            _match_sentence(pattern, flat, s, opens_paragraph(flat, paragraph, s))
            for s in sentences
        ]
    else:
        found = list(pattern.regex.finditer(flat, paragraph.start, paragraph.end))
    yield from (match for match in found if match)


def is_refused(reading: Reading, sentence: Span) -> bool:
    """Tell whether a mark stands in a sentence that does not count: past, wished for, retold."""
    if not without_others(reading.flat[sentence.start : sentence.end]).strip():
        return True
    paragraph = reading.outline.paragraph_at(sentence.start)
    for pattern in read_patterns():
        if _is_named(reading, pattern, sentence):
            for match in _places(reading, pattern, paragraph):
                inside = sentence.start <= match.start() < sentence.end
                if inside and not counts(reading, pattern, match):
                    return True
    return False


def _is_named(reading: Reading, pattern: Pattern, sentence: Span) -> bool:
    """Tell whether a sentence holds one of the words that a pattern needs."""
    words = reading.flat if pattern.case else reading.outline.small
    return any(words.find(need, sentence.start, sentence.end) >= 0 for need in pattern.needs)


def _match_sentence(
    pattern: Pattern, flat: str, sentence: Span, opens: bool
) -> re.Match[str] | None:
    """Return the match at a sentence's start: where it opens a paragraph, behind its title too."""
    end = sentence.start + len(flat[sentence.start : sentence.end].rstrip(" |\n"))
    for start in behind_titles(flat, sentence) if opens else ():
        match = pattern.regex.match(flat, start, end)
        if match:
            return match
    return pattern.regex.match(flat, bare_start(flat, sentence), end)


def _marker(reading: Reading, pattern: Pattern, match: re.Match[str]) -> Marker:
    sentence = reading.sentence_at(match.start())
    paragraph = reading.outline.paragraph_at(match.start())
    whole = pattern.form in ("whole", "clause")
    start = match.end()
    if whole:
        clause = pattern.form == "clause"
        here = clause or pattern.at == "sentence"
        start = match.start() if here else bare_start(reading.flat, sentence)
        start = match.start("text") if match.groupdict().get("text") is not None else start
    style = pattern.style
    inside = match.start() > paragraph.start and not _at_line_start(reading, match)
    if inside and (pattern.case or pattern.at == "sentence"):
        style = "sentence"
    if whole and opens_deeds(reading, match):
        start, style = paragraph.start, "paragraph"
    status = "lost" if not whole and TURNED_DOWN.search(match[0]) else pattern.status
    return Marker(match.start(), match.end(), start, pattern.name, style, status, whole)


def _at_line_start(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a mark in capitals opens its line, behind a part's number at most."""
    line = reading.text.rfind("\n", 0, match.start()) + 1
    before = reading.text[line : match.start()].strip()
    return len(before) <= 6 and not before.isalpha()


RUN_ON = ("passive", "collective", "disposed", "disposed-of")
RUN_ON_LEADS = ("resolved", "resolved-prose", "resolved-capital", "agreed-prose")


def _holds(whole: Marker, leads: list[Marker]) -> bool:
    """Tell whether a lead stands within a sentence that looks like a decision as it stands."""
    return any(whole.start < lead.start < whole.end for lead in leads)


def _longest(candidates: list[Marker]) -> list[Marker]:
    """Return the candidates without overlaps: a lead before a whole, then the longest.

    A sentence that runs on without a stop is none as it stands: `The fee was discussed It was
    agreed that £20 be approved`.
    """
    chosen: list[Marker] = []
    leads = [each for each in candidates if each.rule in RUN_ON_LEADS]
    candidates = [each for each in candidates if not (each.rule in RUN_ON and _holds(each, leads))]
    for marker in sorted(candidates, key=lambda m: (m.start - m.end, m.whole)):
        at = bisect_left(chosen, marker.start, key=lambda m: m.start)
        clear_before = at == 0 or chosen[at - 1].end <= marker.start
        if clear_before and (at == len(chosen) or marker.end <= chosen[at].start):
            chosen.insert(at, marker)
    return chosen
