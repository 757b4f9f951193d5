"""Find what tells of a vote: calls, outcomes, unanimity, assent, show of hands, casting votes, numbers.

In: a reading. Out: cues in order. The patterns are in cues.toml beside this file. Rules about
votes, intended votes and votes of other meetings are none and are left out here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nlp.patterns import compile_pattern, read_data, spaced
from nlp.reading import Reading
from nlp.resolutions.markers import OTHER_MEETING
from nlp.segment import Paragraph, Span, list_sentences
from nlp.votes.counts import Counts, find_counts

TRIGGER = re.compile(
    r"vot|carried|lost|defeat|unanim|favour|abst|division|nem|assent|consent|hands|majority|fell|against|"
    r"passed|reject|agreed|approved|adopted|accepted|dissent|ballot|consensus|acclam|seconded|refused|success|elected"
    r"|CARRIED|LOST|AGREED|VOT|FOR|AGAINST|In favour",
)
HARD = ("carried", "lost", "defeated", "fell", "fallen", "failed", "passed", "won", "unsuccessful", "successful")
LOST = ("lost", "defeated", "fell", "fallen", "failed", "rejected", "refused", "unsuccessful")
SUPPOSED = spaced(
    r"\b(?:if|would|should|could|whether|unless|might|may|until|hoped|can|will|to be|how|why|asked|where a|when a)\b"
    r"|\b(?:has|have|had) (?:been |not |already |previously )", re.IGNORECASE
)
NOUN = spaced(r"\b(?:substantive motion|motion,? as amended|motion|amendment(?: [A-Z]\b| No\.? ?\d)?|recommendations?|proposals?|resolution)\b")
WEAK_SUBJECT = re.compile(r"\s*(?:it|this|these|which|they|that)\b", re.IGNORECASE)
NOT_MOTION = spaced(r"\b(?:report|item|minutes?|budget|plan|scheme|application|candidate|it|this|these|which|they)\b", re.I)
SIDE_WORD = spaced(
    r"\b(?:for|in favou?r|against|abst\w*|opposed|not voting|votes?|voting|voted|yes|noes?|ayes?)\b", re.IGNORECASE
)
COUNT_CONTEXT = spaced(
    r"\b(?:vot(?:e|es|ed|ing)|motion|amendment|proposal|carried|lost|defeated|hands|abst\w*|ballot|majority|"
    r"resolved|agreed|recommendation|members? (?:in favour|against|voting)|proposition|declared|division)\b|\bthose (?:in favour|against|voting|for)\b|^\W*(?:for|in favour|against|\d+\s*(?:for|in favour|against))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue `flat[start:end]` in the sentence `flat[sentence_start:sentence_end]`.

    `kind`: call, outcome, unanimous, assent, hands, casting, majority, counts, table. `carried` and
    `hard` (a word that only votes have) belong to outcomes; `words` is the sentence.
    """

    kind: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    words: str
    carried: bool | None = None
    hard: bool = False
    counts: Counts | None = None
    subject: str = ""


@cache
def read_patterns() -> dict[str, tuple[re.Pattern[str], tuple[str, ...]]]:
    """Return the patterns of cues.toml with what gates them."""
    data = dict(read_data(Path(__file__).parent / "cues.toml"))
    words = data.pop("words")
    return {
        name: (compile_pattern(entry["pattern"], words), tuple(entry.get("needs", ())))
        for name, entry in data.items()
    }


def find_cues(reading: Reading) -> list[Cue]:
    """Return the cues of the decision and minutes sections, in order."""
    found: list[Cue] = []
    for section in reading.stretches(("decision", "minutes")):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for paragraph in reading.paragraphs[first : last + 1]:
            if TRIGGER.search(reading.flat, paragraph.start, paragraph.end):
                found += _in_paragraph(reading, paragraph)
    found.sort(key=lambda cue: (cue.start, cue.kind == "counts"))
    return [cue for cue in found if not _doubled(cue, found)]


def _doubled(cue: Cue, found: list[Cue]) -> bool:
    """Tell whether an outcome is found twice, by a pattern that saw less of its subject."""
    return cue.kind == "outcome" and any(
        other is not cue
        and other.kind == "outcome"
        and abs(other.end - cue.end) <= 2
        and (other.start, -len(other.subject)) < (cue.start, -len(cue.subject))
        for other in found
    )


def _in_paragraph(reading: Reading, paragraph: Paragraph) -> Iterator[Cue]:
    patterns = read_patterns()
    for sentence in list_sentences(reading.flat, paragraph.start, paragraph.end):
        words = reading.flat[sentence.start : sentence.end]
        small = words.lower()
        if OTHER_MEETING.search(words) and not re.search(r"\bput to the vote|declared", small):
            continue
        for kind, (pattern, needs) in patterns.items():
            if not needs or not any(need in small for need in needs):
                continue
            for match in pattern.finditer(words):
                cue = _cue(kind, match, words, sentence)
                if cue:
                    yield cue
        counts = _counts(words)
        if counts:
            yield Cue("counts", sentence.start, sentence.end, sentence.start, sentence.end, words, counts=counts)


def _cue(kind: str, match: re.Match[str], words: str, sentence: Span) -> Cue | None:
    """Return a match as a cue, or None where the sentence says that it is none."""
    make = lambda name, **more: Cue(  # noqa: E731
        name, sentence.start + match.start(), sentence.start + match.end(), sentence.start, sentence.end, words, **more
    )
    patterns = read_patterns()
    if kind == "call":
        return None if patterns["intent"][0].search(words) else make("call")
    if kind == "elected":
        told = words[: match.end()]
        return None if SUPPOSED.search(told) else make("elected", carried=True)
    if kind == "declared":
        carried = (match["verb"].lower() not in LOST) != bool(re.search(r"\bnot\b", match["be"]))
        return make("outcome", carried=carried, hard=True, subject=match["subject"])
    if kind == "outcome":
        return _outcome(match, words, make)
    if kind == "bare":
        if match.start() > 0 and words[match.start() - 2 : match.start()] not in (". ", "- ", "; ", ", "):
            return None
        if len(words) - match.end() > 2 and match.start() == 0:
            return None
        verb = match["verb"].lower()
        subject = words[: match.start("verb")]
        carried = not verb.startswith(("lost", "defeated", "rejected", "fell", "not"))
        return make("outcome", carried=carried, hard=not verb.startswith(("agreed", "approved")), subject=subject)
    if kind == "unanimous":
        open_end = words.rstrip().endswith((",", ":", "-", "unanimously"))
        decided = open_end or patterns["decided"][0].search(words)
        if patterns["not_unanimous"][0].search(words) or not decided:
            return None
        return make("unanimous")
    if kind == "majority":
        carried = None if "not" not in match.groupdict() or "favour" not in match[0] else match["not"] is None
        return make("majority", carried=carried)
    if kind in ("assent", "hands", "casting"):
        return make(kind)
    return None


def _outcome(match: re.Match[str], words: str, make: Any) -> Cue | None:
    """Return an outcome cue; an `agreed` of a weak subject needs a verb of being before it."""
    verb, be = match["verb"].lower(), match["be"].lower()
    told = words[: match.end()]
    if SUPPOSED.search(told[-160:]) and not re.search(r"declared", told):
        return None
    if re.search(r"\b(?:find|want of|lack of|seconder)\b", words[match.start() : match.end() + 30]):
        return None
    being = re.search(r"\b(?:was|were|is|being|declared|as|therefore|and|became)\b", be)
    between = (match["mid"] + match["be"]).strip(" -:,")
    if not being and (verb not in ("fell", "failed") and between):
        return None
    negated = bool(re.search(r"\bnot\b", be))
    carried = (verb not in LOST) != negated
    subject = match[0][: match.start("mid") - match.start()]
    nouns = NOUN.findall(subject + match["mid"])
    subject = nouns[-1] if nouns else subject
    hard = verb in HARD or bool(re.search(r"declared", be))
    return make("outcome", carried=carried, hard=hard, subject=subject)


def _counts(words: str) -> Counts | None:
    """Return the numbers of votes in a sentence, if it is one about a vote."""
    if not SIDE_WORD.search(words) or not COUNT_CONTEXT.search(words):
        return None
    if not re.search(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|twenty|no|nil|none|zero)\b", words, re.I):
        return None
    if re.search(r"per cent|\bsurvey|respondents|petition|objection[s]? (?:had|were|have) been received|letters? of", words):
        return None
    return find_counts(words) or None
