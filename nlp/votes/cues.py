"""What a cue of a vote is, and whether what a pattern matched in a sentence is one.

In: a sentence and a match of one of the patterns of cues.toml, beside this file. Out: a cue, or
None: rules about votes, intended votes and votes of other meetings are none.
"""

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from nlp.patterns import compile_pattern, read_data, spaced
from nlp.resolutions.counting import OTHER_MEETING
from nlp.resolutions.views import VIEW
from nlp.sentences import Span
from nlp.votes.counts import Counts, parse_number
from nlp.votes.outcome_verbs import (
    DASHED,
    EARLIER,
    LOST,
    NO_SECONDER,
    REACH,
    SUPPOSED,
    Outcome,
    read_bare_outcome,
    read_outcome,
)
from nlp.votes.untaken import is_rule, is_untaken

OF_THIS_MEETING = spaced(r"\bput to the vote|\bdeclared\b|\bminutes\b|\bresolved\b")
# What is moved for another day: `the motion to hold the fair in June was carried`.
AHEAD = spaced(r"\b(?:motion|amendment|proposal|proposition) (?:to|that)\b[^.;]{0,200}$")
BECAME = spaced(
    r"[^.;]{0,120}?\b(?:was|were|be|being|is) (?:\w+ly |then |therefore |put and |declared )?"
    r"(?:carried|lost|defeated|rejected|agreed|approved|adopted|passed|put to the vote)\b"
)
# `two abstained as they had not been present at the meeting`
NOT_THERE = spaced(
    r"\babst\w*[^.;\n]{0,40}?\b(?:not (?:(?:been|being|having been) )?(?:present|there|"
    r"in attendance)"
    r"|absent|not attended)(?: (?:at|from))? ?$"
)
# `2 abstained, not having been at the previous meeting`
COUNTED_FIRST = spaced(
    r"\W*(?:\d{1,3}|one|two|three) (?:members? |councillors? |cllrs? )?"
    r"(?:abst|against\b|in favour\b)"
)
# `The meeting held on 6 March, proposed by A, seconded by B, agreed`: its minutes were agreed.
MINUTES_OF = spaced(r"\b(?:proposed|moved|seconded|true (?:and|record|copy)|correct record)\b")
SECONDED = re.compile(r"\bseconded\b|\b2nd\b|\b(?:seconder|sec) ?[:.-]", re.IGNORECASE)
SIGNED_BY = spaced(r" (?:by|as) ")  # `seconded by B and signed by the Chairman`: minutes
OF_MINUTES = spaced(r"\bminutes\b|\b(?:true|correct|accurate) record\b")
# `Members, unable to vote by the usual show of hands, gave a verbal response`
IN_PLACE_OF = spaced(
    r"\b(?:unable|cannot|could not|not (?:possible|able)|instead of|in place of|rather than|"
    r"in lieu of|without) (?:[a-z]+ ){0,6}$"
)
# `spoke with the consent of the Committee`: leave given, unless the sentence tells a decision.
BY_LEAVE = spaced(r"(?:with|by) (?:the )?(?:general )?(?:assent|consent|agreement) of\b")
DECIDES = spaced(
    r"\b(?:approved|agreed|resolved|carried|adopted|accepted|passed|appointed|elected|altered"
    r"|amended|deferred|moved|seconded)\b"
)
# `declined to give a casting vote`, `had no casting vote`, `may have a second vote`
NOT_GIVEN = spaced(
    r"\b(?:no (?:(?:need|call|occasion|reason) (?:for|to) (?:[a-z]+ ){1,3})?"
    r"|without (?:[\w']+ ){0,3}"
    r"|(?:not|declin\w+|refus\w+|refrain\w+|rather than|instead of|(?-i:may|shall)|can|must|might)"
    r"(?! (?:carried|passed|agreed|approved|adopted|supported)\b)"
    r" (?:(?!(?:on|by|with|through|and|but)\b)[\w']+ ){0,7}|(?:has|have|holds?) (?:an?|the) )"
    r"(?:(?:second|further|deciding) (?:(?:or|and) )?)?$"
)
# `had a casting vote if the votes were equal`, `asked if he could have a casting vote`
HELD = spaced(r"\b(?:(?P<had>had)|(?:could|should|did) (?:not )?have) (?:an?|the) (?:second or )?$")
HELD_IF = spaced(r" (?:if|where|when(?:ever)?|should|in (?:the event|case|any))\b")
# `a casting vote was not needed`, `used his casting vote neither way`
NOT_USED = spaced(
    r" (?:(?:(?:was|is|were|being|had|has|would) )?(?:not|never|un)[a-z]* ?"
    r"(?:[a-z]+ ){0,3}?(?:need|requir|necess|us|exercis|giv|cast|call|tak)"
    r"|(?:was|being) (?:declined|refused|waived|unnecessary|unused)"
    r"|(?:in|for)? ?(?:neither|no) (?:way|direction|side)\b)"
)
# Who was in favour of the motion, where its sentence says that it was put
VOTED = spaced(r"\bvot(?:e|es|ing|ed)\b|\bdivision\b|\bshow of hands\b|\bballot\b|\bpoll\b")
OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)
ABSTAINED = re.compile(r"\babst", re.IGNORECASE)
AGAINST = spaced(r"against|down|to (?:reject|defeat|refuse)|rejected")
# `the Clerk asked for nominations and Miss Hill was proposed`
INVITED = spaced(r"\b(?:asked|called) for (?:any )?nominations?\b")
# `the Chair declared that Councillor Hill had been elected`: that is how it is done.
DECLARES = spaced(r"(?:declared|announced) that\b")
NEGATED = re.compile(r"\bnot\s+(?:(?:to|be|been|have|had)\s+){0,3}$|\bnot\b\s*$", re.IGNORECASE)
# Behind it stands what was agreed, or a view alone.
# `The Council will mend it - proposed by A, seconded by B and agreed`: what was moved, set off
SET_OFF = spaced(r"(?:[,;(]| -) ?(?:(?:this|it) was )?(?:duly )?(?:proposed|moved)\b(?! if\b)")
VIEWED = spaced(r"all\b.*\bagreed$|unanimous|agreed by all|all in agreement")
THAT = spaced(r" (?:agreed |in agreement |of the view )?that\b")
CLAUSE = 80  # characters before a casting vote in which it may be taken back


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
        if told and NOT_THERE.search(self.words, 0, told.start()):
            return False
        if told is None or OF_THIS_MEETING.search(self.small) or COUNTED_FIRST.match(self.words):
            return False
        if AHEAD.search(self.words, 0, told.start()) and BECAME.match(self.words, told.end()):
            return False  # the motion to hold the fair in June was carried
        if told[0].lower().startswith("from") and "minutes" not in self.small:
            return False  # the rent is raised from October
        if told.start() and SECONDED.search(self.words) and "meeting" not in told[0].lower():
            return False  # `A proposed the same price as last year, B seconded, all agreed`
        return not (told[0].lower().startswith("meeting") and MINUTES_OF.search(self.small))

    def holds_any(self, needs: tuple[str, ...]) -> bool:
        """Tell whether one of the words that a pattern needs stands in the sentence."""
        return any(map(self.small.__contains__, needs))

    def read(self, kind: str, match: re.Match[str]) -> Cue | None:
        """Return a match as a cue, or None where the sentence says that it is none."""
        if kind == "ballot":
            votes = Counts(for_=parse_number(match["number"]))
            return replace(
                self._cue("ballot", match),
                counts=votes,
                subject=match["nominee"],
            )
        if kind == "assent" and self._is_leave(match):
            return None
        if kind == "hands" and self._is_unshown(match):
            return None
        if kind == "casting" and self._is_ungiven(match):
            return None
        if kind in ("assent", "hands", "casting", "gone", "accepted"):
            return self._cue(kind, match)
        cue: Cue | None = getattr(self, f"_read_{kind}")(match)
        return cue

    def _is_leave(self, match: re.Match[str]) -> bool:
        """Tell whether assent was leave for what one member did: to speak, to withdraw a motion."""
        if "withdr" in self.words[max(0, match.start() - 40) : match.start()]:
            return True
        return bool(BY_LEAVE.match(match[0])) and not DECIDES.search(self.words)

    def _is_ungiven(self, match: re.Match[str]) -> bool:
        """Tell whether a casting vote is one that nobody gave, or that somebody may give."""
        before = self.words[max(0, match.start() - CLAUSE) : match.start()]
        held = HELD.search(before)
        if held and (not held["had"] or HELD_IF.match(self.words, match.end())):
            return True
        return bool(NOT_GIVEN.search(before) or NOT_USED.match(self.words, match.end()))

    def _is_unshown(self, match: re.Match[str]) -> bool:
        """Tell whether hands were shown by nobody: something else took place, or a rule says so."""
        before = self.words[: match.start()]
        return bool(IN_PLACE_OF.search(before) or is_rule(before))

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
        if read_patterns()["intent"][0].search(near):
            return None
        before = self.words[max(0, match.start() - REACH) : match.start()]
        untaken = is_untaken(before, match[0], self.words[match.end() :])
        return None if untaken else self._cue("call", match)

    def _read_elected(self, match: re.Match[str]) -> Cue | None:
        told = INVITED.sub("", self.words[: match.end()])
        if DECLARES.match(match[0]):
            if match[0].lower().startswith("announced") and not VOTED.search(told):
                return None
            told = told[: match.start()]
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
        own = max((m.start() for m in SET_OFF.finditer(told)), default=0)
        if SUPPOSED.search(told[own:][-60:]) or NO_SECONDER.search(told):
            return None
        signed = match["verb"].lower() == "signed" and not SIGNED_BY.match(self.words, match.end())
        if signed and not OF_MINUTES.search(told + match[0]):
            return None
        at = self.span.start + match.start("verb")
        lost = (match["verb"].lower() in LOST) != bool(match["not"])
        return replace(self._cue("outcome", match), start=at, carried=not lost, hard=lost)

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

    def _read_sided(self, match: re.Match[str]) -> Cue | None:
        """`Members voted against the motion`; what no vote is told of may be a view alone."""
        voted = match["voted"] or VOTED.search(self.words, 0, match.start("verb"))
        before = self.words[max(0, match.start() - REACH) : match.start("verb")]
        if not voted or SUPPOSED.search(before) or EARLIER.search(before):
            return None
        lost = AGAINST.match(match["verb"].lower()) is not None
        cue = replace(self._cue("outcome", match), carried=lost == bool(match["not"]), hard=True)
        return replace(cue, start=self.span.start + match.start("verb"), subject=match["subject"])

    def _read_unanimous(self, match: re.Match[str]) -> Cue | None:
        patterns = read_patterns()
        if EARLIER.search(self.words, max(0, match.start() - 12), match.start()):
            return None  # `the plan had been unanimously approved`
        that = THAT.match(self.words, match.end()) if VIEWED.match(match[0]) else None
        if that and VIEW.match(self.words, that.end()):
            return None  # `Members all agreed that the day had been good.`
        open_end = self.words.rstrip().endswith((",", ":", "-", "unanimously", "it was"))
        if patterns["not_unanimous"][0].search(self.words):
            return None
        if OTHERS.search(match[0]) and not ABSTAINED.search(self.words):
            return self._read_answer(match)  # but who voted against it
        excepted = patterns["not_all"][0].search(self.words, match.start())
        if excepted and excepted.start() < match.end():
            return self._read_answer(match)
        alone = self.words.strip(" \n.()-").lower() in ("unanimous", "unanimously")
        closes = not self.words[match.end() :].strip(" .)") and SECONDED.search(self.words)
        decided = open_end or alone or closes or patterns["decided"][0].search(self.words)
        return self._cue("unanimous", match) if decided else None

    def _read_majority(self, match: re.Match[str]) -> Cue | None:
        told = re.search(r"favour|\b(?:ruled|decided|agreed|voted)\b", match[0])
        carried = match["not"] is None if told else None
        return replace(self._cue("majority", match), carried=carried)

    def _read_bare(self, match: re.Match[str]) -> Cue | None:
        at = match.start("verb") if DASHED.match(match[0]) else match.start()
        return self._as_outcome(match, at, read_bare_outcome(self.words, match))

    def _read_outcome(self, match: re.Match[str]) -> Cue | None:
        return self._as_outcome(match, match.start("verb"), read_outcome(self.words, match))

    def _as_outcome(self, match: re.Match[str], at: int, told: Outcome | None) -> Cue | None:
        if told is None:
            return None
        cue = replace(self._cue("outcome", match), start=self.span.start + at)
        return replace(cue, carried=told.carried, hard=told.hard, subject=told.subject)
