"""Find where a text marks a decision: `RESOLVED that`, `Agreed:`, `The report was noted.`

In: a reading. Out: markers in order, none over another; the text of the decision starts at
`text_start`. The patterns are in markers.toml beside this file; here is decided which of them
count: no past decision told in a report (`had resolved`), no wish (`should be agreed`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nlp.agendas import DEED
from nlp.patterns import compile_pattern, read_data, spaced
from nlp.reading import Reading
from nlp.resolutions.openings import (
    bare_start,
    behind_titles,
    openings,
    opens_paragraph,
)
from nlp.resolutions.retold import (
    goes_on,
    goes_on_beneath,
    is_entry,
    is_point,
    opens_deeds,
    retells,
    told_as_facts,
)
from nlp.sections import Section
from nlp.sentences import Span
from nlp.text.paragraphs import Paragraph

DECIDING = ("decision", "minutes")
REPORTED = spaced(
    r"\b(?:had|has|have|having|been|previously|already|earlier|would(?: be)?|will(?: be)?|"
    r"should(?: be)?"
    r"|could(?: be)?|can(?: be)?|may(?: be)?|might(?: be)?|must(?: be)?|to be|not yet|to have|"
    r"never|if|"
    r"whether|unless|until|once|since|before|where|when|as|being|is|are|not|shall(?: "
    r"be)?|wish(?:ed)? to be|"
    r"who|which|than|no|none of)(?: it was| it is|,)?\s(?:\w{2,12}ly\s|also\s|it\s(?:was|is)\s)?$",
    re.IGNORECASE,
)
OTHER_MEETING = spaced(
    r"\b(?:at (?:its|their|the|a|an|that|our) (?:last|previous|earlier|recent|same|first|"
    r"inaugural|special|full |annual|\w+ council |council |cabinet |committee |\w+day'?s? "
    r")?\s?meeting"
    r"|(?<!since\s)(?<!since\sthe\s)(?<!since\sour\s)(?:last|previous) (?:meeting|year|month|week)|"
    r"meetings? (?:held )?(?:on|in) (?:the )?\d{0,2}(?:st|nd|rd|th)? ?(?:of )?(?:jan|feb|mar|"
    r"apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"(?:at|since) (?:the|our) (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december) |"
    r"(?:in|on|since|from) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|"
    r"june|july|august|"
    r"september|october|november|december)(?:,? \d{4})?|in (?:19|20)\d\d|(?:ago|previously|"
    r"earlier (?:this|in)))\b",
    re.IGNORECASE,
)
# `The Clerk said that it was dirty, and it was agreed`: what was agreed to do is not what was said.
OWN_CLAUSE = spaced(
    r"(?: -|[,;]| and) it was (?:therefore |then |unanimously )?(?:agreed|resolved|decided)\b"
    r"[^.;]{0,20}$",
    re.IGNORECASE,
)
TO_DO = spaced(r"[^.;]{0,80}?\b(?:would|should|will|shall|be)\b")
MINUTES_OF = re.compile(r"\b(?:minutes?|notes|record)\b", re.IGNORECASE)
INTENT = spaced(
    r"\s{0,200}(?!note\b)(?:(?:[\w'-]{1,20} ){1,9}had\b(?! no (?:objec|comm))|"
    r"be (?:taken|considered|dealt|an?)\b|"
    r"(?:that )?(?:a|the|this) (?:recorded |named |further )?vote (?:would|should|"
    r"be|was to)|"
    r"(?:to )?(?:take|hold|have) (?:a|the) (?:recorded |named )?vote|(?:to )?(?:proceed|move|"
    r"go) (?:straight )?to (?:a|the) vote|"
    r"(?:to )?vote on|with\b|there (?:was|were|is)\b|"
    r"(?:[\w'-]{1,20} ){1,9}(?:is|was|are|were) (?:very |extremely |quite |so )?(?:important|"
    r"vital|good|excellent|"
    r"helpful|useful|inevitable|regrettable|positive|disappointing|concerning|essential|"
    r"unacceptable|needed)\b|it "
    r"(?:was|would be) (?:important|helpful|"
    r"a good)|"
    r"(?:[\w'-]{1,20} ){1,9}(?:is|was|are|were) an? (?:very |most |much-|well-)?(?:valued|valuable|"
    r"welcome|good|great|nice|excellent|useful|important|difficult|serious|real|major)\b|"
    r"(?:that )?(?:this|it) (?:provided|offered|represented|showed|meant)\b|"
    r"(?:proposed|seconded|moved) by\b)",
    re.IGNORECASE,
)
SPEAKER = spaced(
    r"\b(?:stated|said|advised|reported|explained|noted|confirmed|commented|suggested|asked|"
    r"queried|"
    r"informed|reminded|pointed out|highlighted|mentioned|clarified|understood|heard|believed|felt|"
    r"replied|responded|observed|added|recalled|told)\b[^.;:]{0,200}?\b(?:that|whether|if|how|"
    r"of|,)\b",
    re.IGNORECASE,
)
# `copies of which had been circulated`, between the minutes and what became of them
COPIES = spaced(
    r",[^,;.]{3,80}\b(?:circulated|attached|published|distributed)\b[^,;.]{0,30},"
    r"|\b(?:had|has|have) been (?:[\w-]+ ){0,2}(?:circulated|distributed|e-?mailed|sent|issued|"
    r"published)\b[^,;.]{0,60}?,? and "
    r"(?=(?:(?:the|these) (?:draft )?(?:minutes? )?)?(?:was|were)\b)"
    r"| ?\([^()]{3,80}\b(?:circulated|attached|published|distributed)\b[^()]{0,30}\)"
    r"|\bhad before (?:it|them),? and\b"
)
ELSEWHERE = spaced(
    r" by (?:an bord|the (?:planning inspect|inspector|minister|secretary of state|government|"
    r"court|"
    r"department|high court|supreme court|tribunal|(?:district|county|borough) council|"
    r"(?:local )?planning (?:authority|department)))"
    r"| by (?:the )?(?:[\w'-]+ ){1,5}?(?:at (?:that|its|their) meeting|in (?:19|20)\d\d)\b"
)
APOLOGIES = spaced(
    r"\b(?:apolog(?:y|ies)|announcements|declarations? of|interests?|attendances?|condolences|"
    r"congratulations|thanks)\b",
    re.IGNORECASE,
)


OF_INTEREST = spaced(r"[^.;\n]{0,20}apolog| (?:their|the) (?:usual )?declarations? of interest")
# `The order was agreed after a vote, with the following result:`, the figures beneath
RESULT = spaced(r"\b(?:result|votes?|voting)(?: was)?(?: as follows)? ?: ?$")
# A line that names a body; any other names one who decides alone.
OF_BODY = spaced(
    r"\b(?:council|committee|cabinet|executive ?:|board|panel|authority|forum|members|trustees|"
    r"commission|assembly|comhairle|working (?:group|party)|governing body|meeting)\b"
)
OF_BODIES = ("resolved-prose", "agreed-prose", "decided", "recommended-prose", "collective")
TOLD = 700  # characters of a sentence before a mark that may say whose decision it is


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to mark a decision, as markers.toml has it."""

    name: str
    regex: re.Pattern[str]
    needs: tuple[str, ...]
    form: str
    style: str
    status: str
    at: str
    case: bool


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


@cache
def read_patterns() -> tuple[Pattern, ...]:
    """Return the patterns of markers.toml, in order."""
    data = read_data(Path(__file__).parent / "markers.toml")
    return tuple(_compile(entry, data["words"]) for entry in data["marker"])


def _compile(entry: dict[str, Any], words: dict[str, str]) -> Pattern:
    case = bool(entry.get("case", False))
    return Pattern(
        entry["name"],
        compile_pattern(entry["pattern"], words, case),
        tuple(entry["needs"]),
        entry["form"],
        entry["style"],
        entry.get("status", "resolved"),
        entry.get("at", ""),
        case,
    )


def find_markers(reading: Reading) -> list[Marker]:
    """Return the marks of decisions in the decision and minutes sections, in order."""
    found: list[Marker] = []
    for section in reading.stretches(DECIDING):
        for index, patterns in sorted(_likely(reading, section).items()):
            paragraph = reading.paragraphs[index]
            if paragraph.start < section.end and paragraph.end > section.start:
                matches = (_matches(reading, pattern, paragraph) for pattern in patterns)
                found += _longest([marker for markers in matches for marker in markers])
    return found


def _likely(reading: Reading, section: Section) -> dict[int, list[Pattern]]:
    """Return the patterns that may match in a section, by the index of the paragraph."""
    found: dict[int, list[Pattern]] = {}
    outline = reading.outline
    first, last = outline.index_at(section.start), outline.index_at(section.end)
    for pattern in read_patterns():
        for index in outline.naming(pattern.needs, first, last, pattern.case):
            found.setdefault(index, []).append(pattern)
    return found


def _matches(reading: Reading, pattern: Pattern, paragraph: Paragraph) -> Iterator[Marker]:
    """Yield the counting matches of one pattern in a paragraph."""
    for match in _places(reading, pattern, paragraph):
        if _counts(reading, pattern, match):
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
    paragraph = reading.outline.paragraph_at(sentence.start)
    for pattern in read_patterns():
        if _is_named(reading, pattern, sentence):
            for match in _places(reading, pattern, paragraph):
                inside = sentence.start <= match.start() < sentence.end
                if inside and not _counts(reading, pattern, match):
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
    return Marker(match.start(), match.end(), start, pattern.name, style, pattern.status, whole)


def _lists_deeds(reading: Reading, position: int) -> bool:
    """Tell whether the next paragraph is the first of a list of what a body did: `(a) NOTED`.

    Of what one person did the second must say so too, for `noted` may open what was only said.
    """
    index = reading.outline.index_at(position - 1)
    decider, *listed = reading.paragraphs[index : index + 3]
    needed = 1 if OF_BODY.search(reading.flat, decider.start, decider.end) else 2
    deeds = [p for p in listed[:needed] if DEED.match(reading.flat, p.start, p.end)]
    return len(deeds) == needed


def _at_line_start(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a mark in capitals opens its line, behind a part's number at most."""
    line = reading.text.rfind("\n", 0, match.start()) + 1
    before = reading.text[line : match.start()].strip()
    return len(before) <= 6 and not before.isalpha()


def _counts(reading: Reading, pattern: Pattern, match: re.Match[str]) -> bool:
    """Tell whether a match is a decision of this meeting, not one told of, wished for or quoted."""
    flat = reading.flat
    sentence = reading.sentence_at(match.start())
    begin = max(sentence.start, match.start() - TOLD)
    before = flat[begin : match.start()]
    if pattern.name == "resolved":
        return not re.search(r"\b(?:be|been|had|not|to)\s$", before)
    if REPORTED.search(before[-60:]):
        return False
    if pattern.name == "body-list" and not _lists_deeds(reading, match.end()):
        return False
    if pattern.name == "verb-alone" and not (
        goes_on_beneath(reading, match.end()) or match[0].rstrip().endswith(":")
    ):
        return False
    if (pattern.case or pattern.name == "agreed-label") and is_entry(reading, match):
        return False
    if told_as_facts(reading, match):
        return False
    if pattern.form == "lead" and INTENT.match(flat, match.end()):
        return False
    if pattern.at == "start" or (pattern.at == "sentence" and pattern.form == "lead"):
        return True
    if pattern.form == "whole" and is_point(reading, match):
        return False
    may_go_on = pattern.case or pattern.form == "whole" or pattern.name == "agreed-prose"
    if may_go_on and goes_on(reading, match):
        return False
    if pattern.name in OF_BODIES and retells(reading, begin, match):
        return False
    told = flat[begin : sentence.end if pattern.form == "clause" else match.end()]
    if not MINUTES_OF.search(told) and OTHER_MEETING.search(told):
        return False
    if pattern.name == "in-agreement" and is_point(reading, match):
        return False
    if pattern.form in ("clause", "motion"):
        return not re.search(r"\bamend", flat[match.start() : match.end()], re.IGNORECASE)
    if pattern.form == "whole":
        inner = COPIES.sub(",", flat[match.start() : match.end()])
        behind = flat[match.end() : min(sentence.end, match.end() + 60)].lower()
        if APOLOGIES.search(inner[:80]) or OF_INTEREST.match(behind) or ELSEWHERE.match(behind):
            return False
        if RESULT.search(flat, match.end(), sentence.end):
            return False
        if pattern.name == "agreed-closing":
            return True  # whoever said it, all agreed
        if SPEAKER.search(inner):
            return False
        if "withdrawn" in inner and re.search(r"\bamend", inner):
            return False
        return pattern.name in (
            "which-were",
            "no-objection",
            "noted-behind",
            "deferred-alone",
            "disposed",
        ) or not re.search(
            r"\b(?:it (?:was|is)\b|declared|announced|had|have|has|would|should|could|if|"
            r"whether|which|who|"
            r"when|that the|until)\b",
            inner,
        )
    if OWN_CLAUSE.search(before + match[0]) and TO_DO.match(flat, match.end()):
        return True
    return not SPEAKER.search(before)


def _longest(candidates: list[Marker]) -> list[Marker]:
    """Return the candidates without overlaps: a lead before a whole, then the longest."""
    chosen: list[Marker] = []
    for marker in sorted(candidates, key=lambda m: (m.start - m.end, m.whole)):
        at = bisect_left(chosen, marker.start, key=lambda m: m.start)
        clear_before = at == 0 or chosen[at - 1].end <= marker.start
        if clear_before and (at == len(chosen) or marker.end <= chosen[at].start):
            chosen.insert(at, marker)
    return chosen
