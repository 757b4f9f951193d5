"""What a cue of a vote is, and whether what a pattern matched in a sentence is one.

In: a sentence and a match of one of the patterns of cues.toml, beside this file. Out: a cue, or
None: rules about votes, intended votes and votes of other meetings are none.
"""

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from nlp.patterns import compile_pattern, read_data, spaced
from nlp.resolutions.markers import OTHER_MEETING
from nlp.sentences import Span
from nlp.votes.counts import Counts, parse_number

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
    r"hoping|can|will|to be|how|why|asked|where a|when a)\b"
    r"|\bthere (?:is|was|are|were) (?:not|no) $",
    re.IGNORECASE,
)  # `there is not approved funding`
EARLIER = spaced(
    r"\b(?:has|have|had) (?:been |not |already |previously )|\bmotion (?:that|which) was $"
)
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
OF_A_VOTE = re.compile(
    r"\b(?:vot|ballot|candidate|nominat|elect|motion|amendment|propos|seconded|resolution)",
    re.IGNORECASE,
)
REACH = 240  # characters from an outcome back to its subject
OF_THIS_MEETING = spaced(r"\bput to the vote|\bdeclared\b|\bminutes\b|\bresolved\b")
# `2 abstained, not having been at the previous meeting`
COUNTED_FIRST = spaced(
    r"\W*(?:\d{1,3}|one|two|three) (?:members? |councillors? |cllrs? )?"
    r"(?:abst|against\b|in favour\b)"
)
# `The meeting held on 6 March, proposed by A, seconded by B, agreed`: its minutes were agreed.
MINUTES_OF = spaced(r"\b(?:proposed|moved|seconded|true (?:and|record|copy)|correct record)\b")
# `Agreed, Cllr Hill having left the room`, `Agreed Cllr Hill voted against`
WHO_NOT = spaced(
    r"[, ]{0,3}(?:with )?(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)\b[^.;:\n]{2,60}? "
    r"(?:having|not|abst|vot|tak|took|leaving|against)"
    r"|[, ]{0,3}(?:with )?(?-i:[A-Z][\w'.-]{0,20} [A-Z][\w'-]{1,30})"
    r"(?: and (?-i:[A-Z])[\w' -]{2,40}?)? (?:both )?(?:abst|vot|against|dissent)"
)
SECONDED = re.compile(r"\bseconded\b|\b2nd\b|\b(?:seconder|sec) ?[:.-]", re.IGNORECASE)
BY_WHOM = spaced(
    r" (?:by|with) (?![^.]*(?:\d|majorit|vote|abst))"
)  # `the coffin, carried by six men`
SURNAME = re.compile(
    r"(?:-[A-Z][a-z]+|\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s[A-Z][\w.]*)*\s(?:Fell|Won))\Z"
)
OF_MINUTES = spaced(r"\bminutes\b|\b(?:true|correct|accurate) record\b")
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
    r"|\b(?:agreed|supported) by (?:the required|(?!(?:the|all|those)\b)\w+) (?:number of )?"
    r"(?:other )?(?:members|councillors)\b"
)
BEING = re.compile(r"\b(?:was|were|is|been|being|declared|as|therefore|and|became)\b")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue `flat[start:end]` in the sentence `flat[sentence_start:sentence_end]`.

    `kind`: call, outcome, unanimous, assent, hands, casting, majority, counts, ballot, elected,
    gone (withdrawn, not seconded), accepted (into the motion), stands (a motion with nothing left
    against it). The patterns bare, answer, signed,
    seconded and declared tell outcomes. `hard` (a word that only votes have) and `subject` belong
    to outcomes, `carried` to elections and majorities too; a ballot's `subject` is the nominee.
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


@dataclass(frozen=True)
class Sentence:
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
        if told.start() and SECONDED.search(self.words) and "meeting" not in told[0].lower():
            return False  # `A proposed the same price as last year, B seconded, all agreed`
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
        if match["verb"].lower() == "signed" and not OF_MINUTES.search(told + match[0]):
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
        if match["verb"].lower() in ("fell", "won") and not OF_A_VOTE.search(words):
            return None  # `G1: ash, fell.`, in a list of works to trees
        labelled = re.match(r"\s?(?:vote|result)\s?:", match[0], re.IGNORECASE)
        if start > 0 and mark not in (".", "-", ";", ",") and not labelled:
            return None
        closes = len(words) - match.end() <= 2
        if not closes and (start == 0 or mark == ",") and not WHO_NOT.match(words, match.end()):
            return None
        if mark == "," and BY_WHOM.search(match[0]):
            return None
        verb = match["verb"].lower()
        carried = not verb.startswith(("lost", "defeated", "rejected", "fell", "not"))
        subject = words[: match.start("verb")]
        resolved = verb.startswith("passed") and "resolution" in subject.lower()
        hard = not verb.startswith(("agreed", "approved")) and not resolved
        return replace(self._cue("outcome", match), carried=carried, hard=hard, subject=subject)

    def _read_stands(self, match: re.Match[str]) -> Cue | None:
        if SUPPOSED.search(match["between"]):
            return None
        at = self.span.start + match.end("between")
        return replace(self._cue("stands", match), start=at, carried=True, subject=match["subject"])

    def _read_signed(self, match: re.Match[str]) -> Cue:
        return replace(self._read_answer(match), subject="minutes")

    def _read_answer(self, match: re.Match[str]) -> Cue:
        voted = "voted in fav" in match[0].lower()
        return replace(self._cue("outcome", match), carried=True, hard=voted, answers=True)

    def _read_unanimous(self, match: re.Match[str]) -> Cue | None:
        patterns = read_patterns()
        open_end = self.words.rstrip().endswith((",", ":", "-", "unanimously", "it was"))
        if patterns["not_unanimous"][0].search(self.words):
            return None
        excepted = patterns["not_all"][0].search(self.words, match.start())
        if excepted and excepted.start() < match.end():
            return self._read_answer(match)
        alone = self.words.strip(" \n.()-").lower() in ("unanimous", "unanimously")
        closes = not self.words[match.end() :].strip(" .)") and SECONDED.search(self.words)
        decided = open_end or alone or closes or patterns["decided"][0].search(self.words)
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
        if self._is_of_a_prize(match, subject):
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

    def _is_of_a_prize(self, match: re.Match[str], subject: str) -> bool:
        """Tell whether something else than a vote was won: `They also won the cup`."""
        verb = match["verb"].lower()
        return verb == "won" and not OF_A_VOTE.search(subject + self.words)


def _of_another(before: str, subject: str) -> bool:
    """Tell whether a weak subject stands apart from its verb: `it was said that a candle fell`."""
    return not NOUN.search(subject) and not before.rstrip(" ,-").endswith(subject)
