"""Find what tells of a vote: calls, outcomes, unanimity, assent, hands, casting votes, numbers.

In: a reading. Out: cues in order. The patterns are in cues.toml beside this file. Rules about
votes, intended votes and votes of other meetings are none and are left out here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from nlp.patterns import compile_pattern, read_data, spaced
from nlp.reading import Reading
from nlp.resolutions.markers import OTHER_MEETING
from nlp.sections import Section
from nlp.segment import Paragraph
from nlp.sentences import Span, list_sentences
from nlp.votes.counts import TRIPLE, Counts, counts_start, find_counts, parse_number

# A paragraph that holds none of these tells of no vote.
TRIGGERS = (
    *("vot", "carried", "lost", "defeat", "unanim", "favour", "abst", "division", "nem", "assent"),
    *("consent", "hands", "majority", "fell", "against", "passed", "reject", "agreed", "approved"),
    *("adopted", "accept", "dissent", "withdr", "second", "ballot", "consensus", "acclam"),
    "agreement",
    *("negativ", "refused", "success", "elected", "appointed", "co-opted", "declined", "wish to"),
)
COMMON = ("all ", "by all")  # needs of patterns whose other words are triggers
MAYBE = ("for", "roll")  # one that holds these only may
COUNTED = re.compile(r"\broll\b|\bfor\b.{0,12}\d|\d\s?for\b")
HARD = (
    "carried",
    "lost",
    "defeated",
    "fell",
    "fallen",
    "failed",
    "negatived",
    "passed",
    "won",
    "unsuccessful",
    "successful",
)
LOST = (
    "lost",
    "defeated",
    "fell",
    "fallen",
    "failed",
    "rejected",
    "refused",
    "negatived",
    "unsuccessful",
)
SUPPOSED = spaced(
    r"\b(?:if|would|should|could|whether|unless|might|(?-i:may)|until|hope[ds]?|"
    r"hoping|can|will|to be|how|why|asked|where a|when a)\b",
    re.IGNORECASE,
)
EARLIER = spaced(r"\b(?:has|have|had) (?:been |not |already |previously )")
FIGURES = spaced(r"(?:,? (?:by|with))? \(?\d{1,3} (?:votes?\b|to \d)")  # behind a verb: told here
NOUN = spaced(
    r"\b(?:substantive motion|motion,? as amended|motion|"
    r"amendment(?!\) (?:regulations|rules|act|order)\b)(?: [A-Z]\b| No\.? ?\d)?|"
    r"recommendations?|proposals?|resolution)\b"
)
WEAK_SUBJECT = spaced(
    r"\b(?:it|this|these|which|they|vote|nomination|minutes?|report|item|budget|plan|scheme|"
    r"question|"
    r"application|candidate|call-in|change|proposition|closure)\b"
)
# `The amendment was lost by 9 votes to 4; the motion was carried`: two votes in a sentence.
OUTCOMES = spaced(r"\b(?:carried|lost|agreed|defeated|rejected|fell|fallen)\b(?=[^.;]{0,20}\d)")
ANOTHER = spaced(
    r"(?:[;,]|(?= and)) (?P<clause>(?:and )?(?:the )?(?:deemed |substantive |original )*"
    r"(?:amendment|motion|recommendations?)\b[^;.,]{0,160}? (?:(?:was|were) )?(?:not )?"
    r"(?:carried|lost|agreed|defeated|rejected)\b)"
)
REACH = 240  # characters from an outcome back to its subject
OF_THIS_MEETING = spaced(r"\bput to the vote|\bdeclared\b|\bminutes\b|\bresolved\b")
# `The meeting held on 6 March, proposed by A, seconded by B, agreed`: its minutes were agreed.
# `2 abstained, not having been at the previous meeting`
COUNTED_FIRST = spaced(
    r"\W*(?:\d{1,3}|one|two|three) (?:members? |councillors? |cllrs? )?"
    r"(?:abst|against\b|in favour\b)"
)
MINUTES_OF = spaced(r"\b(?:proposed|moved|seconded|true (?:and|record|copy)|correct record)\b")
BY_WHOM = spaced(
    r" (?:by|with) (?![^.]*(?:\d|majorit|vote|abst))"
)  # `the coffin, carried by six men`
SURNAME = re.compile(
    r"(?:-[A-Z][a-z]+|\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s[A-Z][\w.]*)*\s(?:Fell|Won))\Z"
)
AGREED_TO = spaced(
    r",? (?:(?:with|by) (?:the )?(?:\w+ )?(?:consent|agreement|leave|permission)\b[^.;]{0,60}? )?"
    r"(?:to|that)\b"
)
WISHED = re.compile(r"\b(?:be|to be)\s(?:\w+\s+){0,3}$", re.IGNORECASE)
UNSECONDED = re.compile(r"\b(?:find|want of|lack of|seconder)\b", re.IGNORECASE)
NO_SECONDER = spaced(r"\b(?:no|without an?|being no|not) second(?:er|ed)\b")
NEGATED = re.compile(r"\bnot\s+(?:(?:to|be|been|have|had)\s+){0,3}$|\bnot\b\s*$", re.IGNORECASE)
CLAUSE_END = spaced(
    r"(?<![A-Z])(?<!\bCllr)(?<!\bCllrs)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)\. |; "
    r"|,? and (?=(?:it|this|the (?:motion|proposal)) was (?:\w+ly )?(?:carried|passed)\b)"
)
WEAK = ("agreed", "approved", "accepted", "supported")
# What the required number of members agreed to or supported is that names be taken.
REQUEST = spaced(
    r"\b(?:recorded|named|roll[- ]call) vote\b[^.;]{0,80}\b(?:request|demand|call|requir|ask)"
    r"|\b(?:request|demand|call|ask)\w* (?:that (?:there be )?|for )?(?:an? )?"
    r"(?:recorded|named|roll[- ]call) vote"
    r"|\b(?:agreed|supported) by (?:the required|\w+) (?:number of )?(?:other )?"
    r"(?:members|councillors)\b"
)
BEING = re.compile(r"\b(?:was|were|is|been|being|declared|as|therefore|and|became)\b")
SIDE_WORD = spaced(
    r"\b(?:for|in favou?r|against|abst\w*|opposed|not voting|votes?|voting|voted|yes|noes?|"
    r"ayes?)\b|\b(?:carried|lost|defeated),? (?:by )?\(?\d{1,3} ?[-:]|"
    r"\bmajority of \(?\w+ (?:votes? )?to\b|" + TRIPLE.pattern,
    re.IGNORECASE,
)
COUNT_CONTEXT = spaced(
    r"\b(?:vot(?:e|es|ed|ing)|motion|amendment|proposal|carried|lost|defeated|hands|abst\w*|"
    r"ballot|majority|"
    r"resolved|agreed|recommendation|members? (?:in favour|against|voting)|proposition|"
    r"declared|division|results? (?:was|were))\b|"
    r"\bseconded\b[^.;\n]{0,30}?\b\d{1,3} (?:in favou?r\b|against\b|for ?(?:[,;.)]|$))|"
    r"\bthose (?:in favour|against|voting|for)\b|^\W*(?:for|in favour|"
    r"against|\d+\s*(?:for|in favour|against))\b|"
    r"^\W*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: members?| councillors?| cllrs?)? "
    r"(?:(?:for|in favour)(?=\W{0,3}$|[^.;\n]{1,30}\b(?:against|abst))|against\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue `flat[start:end]` in the sentence `flat[sentence_start:sentence_end]`.

    `kind`: call, outcome, unanimous, assent, hands, casting, majority, counts, ballot, elected,
    gone (withdrawn, not seconded), accepted (into the motion). The patterns bare, answer, seconded
    and declared tell outcomes. `hard` (a word that only votes have) and `subject` belong to
    outcomes, `carried` to elections and majorities too; a ballot's `subject` is the nominee.
    `words` is the sentence. `answers`: it says that what was proposed right before was carried.
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
    answers: bool = False


@cache
def read_patterns() -> dict[str, tuple[re.Pattern[str], tuple[str, ...]]]:
    """Return the patterns of cues.toml with what gates them."""
    data = dict(read_data(Path(__file__).parent / "cues.toml"))
    words = data.pop("words")
    return {
        name: (compile_pattern(entry["pattern"], words), tuple(entry.get("needs", ())))
        for name, entry in data.items()
    }


@cache
def list_triggers() -> tuple[str, ...]:
    """Return the words without one of which no pattern matches: each is needed by one, or known."""
    words = list(TRIGGERS)
    for _, needs in read_patterns().values():
        for need in needs:
            told = need.startswith(COMMON) or need in MAYBE or any(word in need for word in words)
            words += [] if told else [need]
    return tuple(words)


def find_cues(reading: Reading) -> list[Cue]:
    """Return the cues of the decision and minutes sections, in order."""
    found: list[Cue] = []
    for section in reading.stretches(("decision", "minutes")):
        for paragraph in _likely(reading, section):
            found += _in_paragraph(reading, paragraph)
    found.sort(key=lambda cue: (cue.start, cue.kind == "counts"))
    outcomes: dict[int, list[Cue]] = {}
    for cue in found:
        if cue.kind == "outcome":
            outcomes.setdefault(cue.end, []).append(cue)
    return [cue for cue in found if cue.kind != "outcome" or not _doubled(cue, outcomes)]


def _likely(reading: Reading, section: Section) -> list[Paragraph]:
    """Return the paragraphs of a section that may tell of a vote, in order."""
    outline = reading.outline
    first, last = outline.index_at(section.start), outline.index_at(section.end)
    sure = outline.naming(list_triggers(), first, last)
    maybe = [outline.paragraphs[i] for i in outline.naming(MAYBE, first, last) - sure]
    told = [p for p in maybe if COUNTED.search(outline.small, p.start, p.end)]
    return sorted([*told, *(outline.paragraphs[i] for i in sure)], key=lambda p: p.start)


def _doubled(cue: Cue, outcomes: dict[int, list[Cue]]) -> bool:
    """Tell whether an outcome is found twice, by a pattern that saw less of its subject."""
    return any(
        (other.start, -len(other.subject)) < (cue.start, -len(cue.subject))
        for end in range(cue.end - 2, cue.end + 3)
        for other in outcomes.get(end, ())
        if other is not cue
    )


def _in_paragraph(reading: Reading, paragraph: Paragraph) -> Iterator[Cue]:
    for span in _clauses(reading, paragraph):
        words = reading.flat[span.start : span.end]
        sentence = _Sentence(span, words)
        if sentence.is_of_another_meeting():
            continue
        for kind, (pattern, needs) in read_patterns().items():
            if sentence.holds_any(needs):
                found = (sentence.read(kind, match) for match in pattern.finditer(words))
                yield from (cue for cue in found if cue)
        counts = None if sentence.is_ballot() else _counts(words)
        if counts:
            at = span.start + counts_start(words)
            yield Cue("counts", at, span.end, span.start, span.end, words, counts=counts)


def _clauses(reading: Reading, paragraph: Paragraph) -> Iterator[Span]:
    """Yield the sentences of a paragraph; one that tells of several votes in as many parts."""
    for span in list_sentences(reading.flat, paragraph.start, paragraph.end):
        start = span.start
        for told in OUTCOMES.finditer(reading.flat, span.start, span.end):
            following = ANOTHER.search(reading.flat, told.end(), min(span.end, told.end() + REACH))
            if following and told.start() >= start:
                yield Span(start, following.start("clause"))
                start = following.start("clause")
        yield Span(start, span.end)


@dataclass(frozen=True)
class _Sentence:
    """A sentence, which tells whether what a pattern matched in it is a cue."""

    span: Span
    words: str

    @cached_property
    def small(self) -> str:
        """The words in small letters, one blank between."""
        return " ".join(self.words.lower().split())

    def is_of_another_meeting(self) -> bool:
        """Tell whether the sentence tells what another meeting did."""
        told = OTHER_MEETING.search(self.words)
        if told is None or OF_THIS_MEETING.search(self.small) or COUNTED_FIRST.match(self.words):
            return False
        if told[0].lower().startswith("from") and "minutes" not in self.small:
            return False  # the rent is raised from October
        return not (told[0].lower().startswith("meeting") and MINUTES_OF.search(self.small))

    def holds_any(self, needs: tuple[str, ...]) -> bool:
        """Tell whether one of the words that a pattern needs stands in the sentence."""
        return any(need in self.small for need in needs)

    def read(self, kind: str, match: re.Match[str]) -> Cue | None:
        """Return a match as a cue, or None where the sentence says that it is none."""
        if kind == "ballot":
            votes = Counts(for_=parse_number(match["number"]))
            return replace(
                self._cue("ballot", match),
                counts=votes,
                subject=match["nominee"],
            )
        if kind == "assent" and "withdr" in self.words[max(0, match.start() - 40) : match.start()]:
            return None
        if kind in ("assent", "hands", "casting", "gone", "accepted"):
            return self._cue(kind, match)
        cue: Cue | None = getattr(self, f"_read_{kind}")(match)
        return cue

    def is_ballot(self) -> bool:
        """Tell whether the sentence gives several nominees their votes."""
        pattern, needs = read_patterns()["ballot"]
        return self.holds_any(needs) and len(pattern.findall(self.words)) > 1

    def _cue(self, kind: str, match: re.Match[str]) -> Cue:
        start = self.span.start
        return Cue(
            kind, start + match.start(), start + match.end(), start, self.span.end, self.words
        )

    def _read_call(self, match: re.Match[str]) -> Cue | None:
        near = self.words[max(0, match.start() - 200) : match.end() + 200]
        intended = read_patterns()["intent"][0].search(near)
        return None if intended else self._cue("call", match)

    def _read_elected(self, match: re.Match[str]) -> Cue | None:
        told = self.words[: match.end()]
        if SUPPOSED.search(told) or EARLIER.search(told):
            return None
        return replace(self._cue("elected", match), carried=True)

    def _read_declared(self, match: re.Match[str]) -> Cue | None:
        negated = bool(NEGATED.search(match["subject"] + match["be"]))
        carried = (match["verb"].lower() not in LOST) != negated
        cue = self._cue("outcome", match)
        return replace(cue, carried=carried, hard=True, subject=match["subject"])

    def _read_seconded(self, match: re.Match[str]) -> Cue | None:
        """`seconded by B and agreed`: carried by assent, unless the numbers are told."""
        told = self.words[max(0, match.start() - REACH) : match.start()]
        if SUPPOSED.search(told[-60:]) or NO_SECONDER.search(told):
            return None
        at = self.span.start + match.start("verb")
        lost = (match["verb"].lower() in LOST) != bool(match["not"])
        return replace(self._cue("outcome", match), start=at, carried=not lost, hard=lost)

    def _read_bare(self, match: re.Match[str]) -> Cue | None:
        """A sentence that is an outcome alone, or ends with one: `Motion carried.`"""
        words, start = self.words, match.start()
        if NO_SECONDER.search(words):
            return None
        mark = words[:start].rstrip()[-1:]
        labelled = re.match(r"\s?(?:vote|result)\s?:", match[0], re.IGNORECASE)
        if start > 0 and mark not in (".", "-", ";", ",") and not labelled:
            return None
        closes = len(words) - match.end() <= 2
        if not closes and (start == 0 or mark == ","):
            return None
        if mark == "," and BY_WHOM.search(match[0]):
            return None
        verb = match["verb"].lower()
        carried = not verb.startswith(("lost", "defeated", "rejected", "fell", "not"))
        subject = words[: match.start("verb")]
        resolved = verb.startswith("passed") and "resolution" in subject.lower()
        hard = not verb.startswith(("agreed", "approved")) and not resolved
        return replace(self._cue("outcome", match), carried=carried, hard=hard, subject=subject)

    def _read_answer(self, match: re.Match[str]) -> Cue:
        return replace(self._cue("outcome", match), carried=True, answers=True)

    def _read_unanimous(self, match: re.Match[str]) -> Cue | None:
        patterns = read_patterns()
        open_end = self.words.rstrip().endswith((",", ":", "-", "unanimously", "it was"))
        if patterns["not_unanimous"][0].search(self.words):
            return None
        excepted = patterns["not_all"][0].search(self.words, match.start())
        if excepted and excepted.start() < match.end():
            return self._read_answer(match)
        alone = self.words.strip(" \n.()-").lower() in ("unanimous", "unanimously")
        decided = open_end or alone or patterns["decided"][0].search(self.words)
        return self._cue("unanimous", match) if decided else None

    def _read_majority(self, match: re.Match[str]) -> Cue | None:
        carried = match["not"] is None if "favour" in match[0] else None
        return replace(self._cue("majority", match), carried=carried)

    def _read_outcome(self, match: re.Match[str]) -> Cue | None:
        """`The motion ... was carried`; `agreed` needs a verb of being before it."""
        verb, be = match["verb"].lower(), match["be"].lower()
        if SURNAME.search(self.words, max(0, match.start("verb") - 30), match.end("verb")):
            return None
        before = self.words[max(0, match.start() - REACH) : match.start()]
        ends = [end.end() for end in CLAUSE_END.finditer(before)]
        before = before[ends[-1] :] if ends else before
        said = before[-160:] + be
        figures = FIGURES.match(self.words, match.end())
        if "declared" not in said and (
            SUPPOSED.search(said) or (EARLIER.search(said) and not figures)
        ):
            return None
        if UNSECONDED.search(self.words[match.start() : match.end() + 30]):
            return None
        if NO_SECONDER.search(self.words[max(0, match.start() - 90) : match.start()]):
            return None
        if verb == "agreed" and AGREED_TO.match(self.words, match.end()):
            return None
        if WISHED.search(before + be) and "declared" not in be:
            return None
        if verb in WEAK and REQUEST.search(self.words) and not figures:
            return None
        being = bool(BEING.search(be)) or verb in ("fell", "failed")
        if be.strip() and not (being or figures):
            return None
        subject = self._subject(before, being or bool(figures))
        if subject is None or (verb in ("fell", "failed") and _of_another(before, subject)):
            return None
        carried = (verb not in LOST) != bool(re.search(r"\bnot\b", be))
        resolved = subject.lower().endswith("resolution") and verb == "passed"
        told = verb in HARD or "declared" in be or bool(figures)
        hard = told and not resolved  # no more than `Resolved`
        at = self.span.start + match.start("verb")
        cue = replace(self._cue("outcome", match), start=at)
        return replace(cue, carried=carried, hard=hard, subject=subject)

    def _subject(self, before: str, being: bool) -> str | None:
        """Return what was carried or lost, from the words before; right before where no verb is."""
        nouns = [m[0] for m in NOUN.finditer(before)]
        if not being:
            ends = nouns and before.rstrip(" -:,").endswith(nouns[-1])
            return nouns[-1] if ends else None
        if nouns:
            return nouns[-1]
        weak = WEAK_SUBJECT.search(before)
        return weak[0] if weak else None


def _of_another(before: str, subject: str) -> bool:
    """Tell whether a weak subject stands apart from its verb: `it was said that a candle fell`."""
    return not NOUN.search(subject) and not before.rstrip(" ,-").endswith(subject)


def _counts(words: str) -> Counts | None:
    """Return the numbers of votes in a sentence, if it is one about a vote."""
    if not SIDE_WORD.search(words) or not COUNT_CONTEXT.search(words):
        return None
    if not re.search(
        r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|"
        r"twenty|no|nil|none|zero)\b",
        words,
        re.I,
    ):
        return None
    if re.search(
        r"per cent|\bsurvey|respondents|petition|objection[s]? (?:had|were|have) been "
        r"received|letters? of",
        words,
    ):
        return None
    return find_counts(words) or None
