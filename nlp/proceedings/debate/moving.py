"""Proposals as they are moved: a new one, one told of again, or one named behind its decision."""

import re
from bisect import bisect_left

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import STRONG, Business
from nlp.proceedings.debate.calls import ON_A_VOTE
from nlp.proceedings.findings import Draft
from nlp.votes.counts import NUMBER

# `The minutes were proposed by A, seconded by B and adopted`: told within the decision.
ADOPTED = re.compile(r"\s(?:and|were|was)\s(?:agreed|approved|accepted|confirmed|adopted)\b")
# `It was agreed to buy a bench, proposed by A and seconded by B, all in favour.`
OPENS = re.compile(r"(?:[,;–-]\s(?:(?:this|which)\s)?(?:was\s|being\s)?|\sas\s|\son\s(?:a|the)\s)$")
ABBREVIATED = re.compile(r"(?:prop|nom|1st)\b", re.IGNORECASE)  # `Prop: AM 2nd: BR` at its end
CLOSES = spaced(
    r"(?:,? (?:and |with )?(?:all (?:were )?(?:in favour|agreed)|agreed|carried|unanimous(?:ly)?))?"
    r"[ .;):–-]{0,4}$"
)
AGREED_ABOVE = spaced(r"\b(?:agreed|approved|accepted|adopted|confirmed)\b")
AGREED_WITHIN = 160  # characters before the names in which that is told
# `New Standing Orders adopted. Proposed by A`, `The accounts were approved and signed  Prop: A`
AGREED_HERE = spaced(
    r"(?<!\bbe\s)(?<!\bhad\sbeen\s)(?<!\bto\s)\b(?:agreed|approved|accepted|adopted|confirmed|"
    r"passed|(?<=\bwere\s)received)\b"
    r"(?! (?:to|that|by (?:the|cllr|councillor)|in principle)\b)[^.;:\n]{0,60}[.;:,-]?[\s([-]*$"
)
APPROVES = re.compile(
    r"(?:approved|accepted|adopted)\b", re.IGNORECASE
)  # `Approved by A, seconded`
# `voted 5-2 for the motion moved by A`: it was voted on already
OF_WHICH = spaced(r"\b(?:motion|amendment|proposal|recommendations?),? (?:which was |as )?$")
# `14 voted for and 12 against the recommendation of A, seconded by B`
OF_WHOM = spaced(r"(?:motion|amendment|proposal|recommendation) (?:of|by|from)\b")
GOES_ON = spaced(r" ?(?:[,:;/-]|(?:and|to|that|who|which|for)\b)")
FIGURES = rf"{NUMBER} (?:members? |councillors? |cllrs? )?(?:vot\w+|for|in favour|against|abst\w+)"
OUTCOME_BELOW = spaced(  # or the words themselves
    rf"[\s.)\]]*(?:[\"']|(?:{FIGURES}|and|that|the|this|it|all|on|upon|a|motion|resolved|"
    r"agreed|carried|lost|vot\w+|for|in favour|unanim\w+)\b)"
)
VOTE_BELOW = spaced(
    rf"[\s.)\]]*(?:[\"']|(?:{FIGURES}|that|it was|all|on|upon|resolved|agreed|carried|lost|"
    r"vot\w+|for|in favour|unanim\w+|"
    r"(?:the )?(?:motion|vote|recommendations?|proposal|amendment))\b)"
)
TRAILING = re.compile(  # behind the initials of who is to act, too, in the margin
    r"[(\[\s-]*(?:(?-i:[A-Z]{2,4}(?:/[A-Z]{2,4})?)\s{1,20})?(?:(?:approval|agreed|approved)\s?[-:]\s)?"
    r"(?:(?:the\s(?:motion|recommendations?|proposal)|this)\s(?:was|were)\s)?"
    r"(?:(?:proposed|moved|mover|proposer|proposal|prop|seconded)\b|pro[:.]|p[:)])",
    re.IGNORECASE,
)


# What was moved, put or amended in the paragraph beneath who moved it.
PUT_BELOW = spaced(
    r"\W*(?:(?:the|an?|this) (?:[\w-]+ ){0,2}?(?:motion|amendment|proposal|vote)\b|that\b|[\"']"
    r"|(?:up)?on (?:being|a)\b|resolved\b|it was\b)"
)
# `on the motion of A the meeting adjourned`: what follows, or stands before it, was agreed.
ON_WHOSE = spaced(r"\b(?:up)?on (?:the|a) (?:motion|proposal|proposition) (?:of|by|from)\b")
DONE = spaced(r"\b(?:was|were|it was|agreed|approved|adjourned|resolved)\b(?! (?:duly )?seconded)")
TOLD = spaced(r"\b(?:agreed|approved|adopted|accepted|confirmed|resolved to)\b")
UNDECIDED = spaced(
    r"\b(?:put|vot\w+(?! of (?:sympathy|thanks|condolence))|lost|defeated|fell|not|nobody|seconder|"
    r"rejected|withdr\w+|considered|debated?|discuss\w+|spoke|would|will|amendment|suggested|"
    r"nominat(?:ed|ions?)|requested)\b"
)

# `RESOLVED that, subject to the amendment proposed by A, the minutes be approved`
SUBJECT_TO = spaced(
    r"\b(?:subject to|including|incorporating|with) (?:the|an?) (?:[a-z]+ ){0,2}?"
    r"(?:(?:amendment|addition|correction|change|alteration)s? (?:as |which (?:was|were) )?)?$"
)


class Moving:
    """Takes in what is moved."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading

    def on_motion(self, motion: Motion) -> None:
        """Take in a proposal."""
        if motion in self.business.proposals.done or self._amends_what_is_decided(motion):
            return
        known = self.business.proposals.find_known(motion)
        if known:
            if self.business.open and not self.business.open.motion:
                self.business.open.motion = known
            return
        if self._stands_behind(motion):
            assert self.business.open is not None
            self.business.open.motion = motion
            self.business.open.end = max(self.business.open.end, motion.end)
            self.business.proposals.done.append(motion)
            return
        if self._trails(motion):
            assert self.business.last_decision is not None
            if self.business.last_decision.vote is None:
                decided = self.business.last_decision
                vote = self._agreed(motion, self._how_decided(decided.start, decided.text_end))
                vote.on = "appointment" if decided.rule == "elected" else None
                vote.decision, decided.vote = decided, vote
                vote.carried = decided.status != "lost"
                self.business.votes.append(vote)
            elif self.business.last_decision.vote.motion is None:
                self.business.last_decision.vote.motion = motion
            self.business.proposals.done.append(motion)
            return
        if motion.on == "vote":
            return
        if self._carries(motion) or self._closes(motion):
            self.business.close()
            start = self.reading.outline.paragraph_at(motion.start).start
            how = self._how_decided(max(start, motion.start - AGREED_WITHIN), motion.start)
            self.business.take(self._agreed(motion, how, "closed"))  # nothing tells of it again
            self.business.proposals.done.append(motion)
            return
        self.business.close()
        self.business.proposals.supersede(motion)
        self.business.proposals.add(motion)

    def _amends_what_is_decided(self, motion: Motion) -> bool:
        """Tell whether a decision's own words say by whose amendment: `subject to that of A`."""
        before = self.reading.flat[max(0, motion.start - 40) : motion.start]
        bare = motion.seconder is None and motion.text_start is None
        return bare and SUBJECT_TO.search(before) is not None

    def _how_decided(self, start: int, end: int) -> str:
        """Return how words say it was decided whose movers stand behind: by a vote, or assent."""
        return "call" if ON_A_VOTE.search(self.reading.flat, start, end) else "assent"

    def _agreed(self, motion: Motion, *kinds: str) -> Draft:
        """Return the vote by which something was agreed whose names stand behind it."""
        source = self.reading.kind_at(motion.start)
        return Draft(
            motion.start, motion.end, motion, carried=True, kinds=set(kinds), source=source
        )

    def _stands_behind(self, motion: Motion) -> bool:
        """Tell whether the names stand right behind the outcome of the vote that is open.

        `Councillor Hill was unanimously elected (Proposer: A, seconder: B).`, `RECOMMENDATION
        APPROVED. Proposer: A. Seconder: B.`
        """
        vote = self.business.open
        if vote is None or vote.motion:
            return False
        if self._closes_outcome(motion, vote):
            return vote.carried is not None or bool(vote.counts)
        if vote.carried is None and not vote.counts and "call" not in vote.kinds:
            return False
        before = self.reading.flat[max(0, motion.start - 30) : motion.start + 1]
        told = "(" in before[-3:] or OF_WHICH.search(before[:-1])
        told = told or OF_WHOM.match(self.reading.flat, motion.start)
        begins = self.reading.sentence_at(motion.start).start
        return bool(told) and vote.start < motion.start and begins <= max(vote.start, vote.end - 1)

    def _closes_outcome(self, motion: Motion, vote: Draft) -> bool:
        """Tell whether both names, and nothing else, follow an outcome to its paragraph's end."""
        before = motion.text_start is None or motion.text_start < motion.start
        if not (motion.mover and motion.seconder and before):
            return False
        flat, outline = self.reading.flat, self.reading.outline
        told = self.reading.sentence_at(max(vote.start, vote.end - 1)).end
        between = flat[min(told, motion.start) : motion.start].strip(" .;,\n")
        if between or self.business.proposals.waiting or outline.gap(motion.start, vote.end) > 1:
            return False
        end = outline.paragraph_at(motion.end - 1).end
        closed = not flat[motion.end : end].strip(" .)")
        return closed and not VOTE_BELOW.match(flat, end, end + 60)

    def _carries(self, motion: Motion) -> bool:
        """Tell whether a sentence says what was done on whose motion, and no mark says it.

        `The report was received on the motion of A, seconded by B.`
        """
        flat, events = self.reading.flat, self.business.events
        if not (motion.mover and ON_WHOSE.search(flat, max(0, motion.start - 12), motion.end)):
            return False
        sentence = self.reading.sentence_at(motion.start)
        words = flat[sentence.start : sentence.end].rstrip()
        if UNDECIDED.search(words) or not (words.endswith(".") and DONE.search(words)):
            return False
        if TOLD.search(flat, motion.end, sentence.end):
            return False  # its own words say so
        marked = events.strong.after(sentence.start)
        near = marked is not None and marked.start < sentence.end
        return not near and not any(events.strong.at(motion.start))

    def _closes(self, motion: Motion) -> bool:
        """Tell whether both names close what was agreed, though no mark says that it was.

        `(Moved by A and seconded by B)` in a paragraph of its own; `Minutes agreed by email.
        Proposed by A, seconded by B`.
        """
        if not (motion.mover and motion.seconder) or motion.text_start is not None:
            return False
        flat, outline = self.reading.flat, self.reading.outline
        first, last = outline.paragraph_at(motion.start), outline.paragraph_at(motion.end - 1)
        before, behind = flat[first.start : motion.start], flat[motion.end : last.end]
        decided = any(self.business.events.strong.at(motion.start))
        agreed = APPROVES.match(flat, motion.start) or AGREED_HERE.search(before[-AGREED_WITHIN:])
        if agreed and not decided:
            return not (GOES_ON.match(behind) or VOTE_BELOW.match(flat, motion.end, last.end + 60))
        if before.strip() in ("(", "[") and behind.strip(" .") in (")", "]"):
            return not VOTE_BELOW.match(flat, last.end, last.end + 60)
        if not TRAILING.match(flat, motion.start) or before.strip() or behind.strip(" ."):
            return False
        above = self.reading.paragraphs[max(0, outline.index_at(motion.start) - 1)]
        told = AGREED_ABOVE.search(flat, max(above.start, above.end - AGREED_WITHIN), above.end)
        return bool(told) and not OUTCOME_BELOW.match(flat, last.end, last.end + 60)

    def _moved_between(self, motion: Motion, end: int) -> bool:
        """Tell whether something else is moved between a proposal and `end`."""
        motions = self.business.events.motions
        at = bisect_left(motions, motion.end, key=lambda m: m.start)
        return any(m.start < end for m in motions[at : at + 1])

    def _fills_line(self, motion: Motion) -> bool:
        """Tell whether a line says who moved and seconded, and no more."""
        own, flat = self.reading.outline.paragraph_at(motion.start), self.reading.flat
        rest = flat[own.start : motion.start] + flat[motion.end : own.end]
        named = motion.mover and motion.seconder and motion.text_start is None
        below = PUT_BELOW.match(flat, min(own.end + 1, len(flat)))
        return bool(named) and not below and not rest.strip(" \n.;:()-")

    def _trails(self, motion: Motion) -> bool:
        """Tell whether the names stand behind the decision: `(Proposed by A and seconded by B)`."""
        decision = self.business.last_decision
        if decision is None or (decision.vote and decision.vote.motion):
            return False
        outline = self.reading.outline
        inside = decision.text_start <= motion.start < decision.text_end
        flat = self.reading.flat
        before = flat[max(0, motion.start - 2) : motion.start + 1]
        bracketed = "(" in before or "[" in before
        end = self.reading.sentence_at(motion.end - 1).end
        opened = OPENS.search(flat[max(0, motion.start - 20) : motion.start])
        closing = opened and CLOSES.match(flat, motion.end, end)
        short = ABBREVIATED.match(flat, motion.start)
        told = motion.seconder and (ADOPTED.match(flat, motion.end) or closing or short)
        if inside and (bracketed or told):
            return True
        sentence = self.reading.sentence_at(motion.start)
        own = motion.seconder and motion.text_start is None and sentence.start > decision.text_start
        if inside and own and TRAILING.match(flat, sentence.start):
            return True
        paragraph = outline.paragraph_at(motion.start)
        gap = outline.index_at(motion.start) - outline.index_at(decision.text_end - 1)
        trails = TRAILING.match(flat, max(paragraph.start, decision.text_end))
        if not 0 <= gap <= 1 or not (trails or self._fills_line(motion)):
            return False
        behind = self.business.events.strong.after(motion.end)
        if behind and self.reading.minute_at(behind.start) > self.reading.minute_at(motion.start):
            behind = None  # of the next minute
        if behind and self._moved_between(motion, behind.start):
            behind = None  # of what is moved next
        close = self.reading.sentence_at(motion.end - 1).end
        if behind and motion.text_start is None and flat[close : behind.start].strip():
            behind = None  # something else is told in between
        index = outline.index_at(motion.end - 1)
        return not (
            behind and outline.index_at(behind.start) - index <= 1 and behind.rule in STRONG
        ) and not (
            motion.text_start is not None
            and motion.text_start > motion.end
            and self.reading.flat[motion.text_start] in "\"'"
        )
