"""What tells of a vote as it comes: figures, the manner, what was taken in or withdrawn.

Calls are put to their vote by calls.py, outcomes by told_outcomes.py.
"""

import re

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.business.proposals import content_words, is_amending
from nlp.proceedings.business.this_or_next_vote import counts_another, find_vote, is_of_next
from nlp.proceedings.debate.calls import Calls
from nlp.proceedings.debate.told_outcomes import ToldOutcomes
from nlp.proceedings.findings import Draft, conflict, merge
from nlp.votes.counts import Counts
from nlp.votes.cues import Cue

CAST = spaced(
    r"(?: (?:to vote|was|being))? (?:(?P<against>against)|in favour of|in favour|for)\b"
    r"(?P<amendment> the amendment\b)?"
)
# `took the casting vote and determined that two dates be agreed`
CAST_AND = spaced(
    r"(?: (?:as|being) [^.;\n]{3,40}?)?,? (?:and|to) (?:it was )?"
    r"(?:(?P<against>reject\w*|refus\w*|oppos\w*|defeat\w*)"
    r"|(?:determin|decid|approv|agree|resolv|adopt|accept)\w*)\b"
)
# `All agreed that the path be cut.`: what all agreed to is said behind it
SAID_BEHIND = spaced(r"(?: (?:agreed|resolved|decided))? (?:that|to|this)\b")
SUPPOSED = re.compile(r"\b(?:not|if|whether|would|could)\b")
ELECTED = re.compile(r"(?:elected|appointed|accepted the \w+)\Z", re.IGNORECASE)
MATTER = 40  # characters in which a further matter is told
SUPPOSED_WITHIN = 60  # characters before an amendment's being accepted
# `There was no seconder for Cllr Marsh's proposal.`
OWNER = spaced(r"\b(?P<surname>[A-Z][\w'-]+?)'s? (?:proposal|motion|amendment)\b", 0)
WITHDRAWN = re.compile(r"\bmotions?\b.*withdr|withdrew.*\bmotion\b", re.IGNORECASE)


class Cues:
    """Puts each cue to the vote that it is about, or begins one."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading
        self._on_call = Calls(business).take
        self._on_outcome = ToldOutcomes(business).take

    def on_cue(self, cue: Cue) -> None:
        """Take in a cue of any kind but a ballot."""
        handler = getattr(self, f"_on_{cue.kind}", self._on_manner)
        handler(cue)

    def _on_counts(self, cue: Cue) -> None:
        assert cue.counts is not None
        draft = find_vote(self.business, cue, 2)
        told = draft and draft.names and draft.carried is not None
        if draft and told and not conflict(draft.counts, cue.counts):
            told = cue.sentence_start > draft.end and _contradicts(draft, cue.counts)
        if draft and counts_another(self.business, draft, cue):
            draft = None
        if draft and (conflict(draft.counts, cue.counts) or told):
            if draft.names:
                return
            draft = None
        if draft is None:
            draft = self.business.linked(cue) or self.business.begin(cue, cue.words)
        draft.counts = merge(draft.counts, cue.counts)
        draft.end = max(draft.end, cue.end)

    def _on_manner(self, cue: Cue) -> None:
        """Unanimity, assent, a show of hands, a casting vote: how a vote was taken."""
        draft = find_vote(self.business, cue, 1)
        if draft and cue.kind in ("unanimous", "assent") and _is_divided(draft):
            draft = None
        if draft and (is_of_next(self.business, draft, cue) or self._agrees_more(draft, cue)):
            draft = None
        manner = cue.kind in ("hands", "majority")
        if draft and manner and draft.carried is not None and cue.sentence_start > draft.end:
            draft = self.business.begin(cue, cue.words)
        if draft is None and not self._tells_further(cue):
            draft = self.business.linked(cue)
        if draft is None:
            draft = self.business.begin(cue, cue.words)
        draft.kinds.add(cue.kind)
        cast = CAST.match(self.reading.flat, cue.end) if cue.kind == "casting" else None
        if cast and draft.carried is None:
            draft.carried = cast["against"] is None
            draft.on = "amendment" if cast["amendment"] else draft.on
        decides = CAST_AND.match(self.reading.flat, cue.end) if cue.kind == "casting" else None
        if decides and draft.carried is None:
            draft.carried = decides["against"] is None
        if draft.ballot:
            for rival in self.business.rivals(draft):
                rival.kinds.add(cue.kind)
        if cue.kind == "majority" and cue.carried is not None and draft.carried is None:
            draft.carried = cue.carried
        if cue.kind in ("unanimous", "assent") and draft.carried is None and self._decides(cue):
            draft.carried = True
        draft.end = max(draft.end, cue.end)

    def _agrees_more(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether all agreed to a further matter, what was moved being agreed to before it.

        `This was seconded by A and all were in favour. All agreed that the path be cut.`
        """
        if cue.kind != "unanimous" or not draft.carried or cue.sentence_start < draft.end:
            return False
        flat, again = self.reading.flat, "unanimous" in draft.kinds
        if draft.motion is None:
            # `B asked for £200. All agreed. C asked for a bench. All in agreement.`
            between = flat[draft.end : cue.sentence_start]
            return again and len(between) > MATTER and draft.decision is None
        said = SAID_BEHIND.match(flat, cue.end)
        if said is None or again:
            return bool(said)
        words = self.business.proposals.words_of(draft.motion)
        apart = not content_words(words) & content_words(flat[said.end() : cue.sentence_end])
        return apart and self.reading.outline.gap(cue.start, draft.end) > 0

    def _tells_further(self, cue: Cue) -> bool:
        """Tell whether all agreed to a further matter, the one decided above having its vote."""
        decision = self.business.last_decision
        vote = decision.vote if decision else None
        if cue.kind != "unanimous" or decision is None or vote is None:
            return False
        if "unanimous" in vote.kinds:
            return cue.sentence_start - max(vote.end, decision.end) > MATTER
        flat, said = self.reading.flat, SAID_BEHIND.match(self.reading.flat, cue.end)
        if said is None or self.reading.outline.gap(cue.start, decision.text_end) < 1:
            return False
        words = content_words(flat[decision.text_start : decision.text_end])
        return not words & content_words(flat[said.end() : cue.sentence_end])

    def _decides(self, cue: Cue) -> bool:
        told = self.reading.flat[cue.start : cue.end]
        return cue.kind == "unanimous" or (
            cue.kind == "assent" and ("seconded" not in told or ELECTED.search(told) is not None)
        )

    def _on_accepted(self, cue: Cue) -> None:
        """An amendment taken into the motion by its mover: carried by assent, and done with."""
        self.business.close()
        waiting = self.business.proposals.amendments or self._named_behind(cue)
        before = self.reading.flat[max(cue.sentence_start, cue.start - SUPPOSED_WITHIN) : cue.start]
        if not waiting or SUPPOSED.search(before):
            return
        meant = self.business.proposals.choose(cue.words, cue.start)
        motion = meant if meant in waiting else waiting[-1]
        draft = Draft(
            cue.start, cue.end, motion, "amendment", True, {"assent", "accepted"}, words=cue.words
        )
        self.business.take(draft)

    def _named_behind(self, cue: Cue) -> list[Motion]:
        """Return what the same sentence says was moved, within that it was accepted or behind.

        `An amendment (A/B) to add a path was accepted by C`;
        `By way of an addendum, which was accepted by the proposer, Councillor A proposed: ...`
        """
        motion = self.business.events.motion_from(cue.start)
        if motion is None or motion.start >= cue.end or motion.on != "amendment":
            motion = self.business.events.motion_from(cue.end)
            if motion is None or motion.start >= cue.sentence_end or motion.seconder:
                return []
        if motion not in self.business.proposals.waiting:
            self.business.proposals.add(motion)
        return [motion]

    def _on_stands(self, cue: Cue) -> None:
        """A motion that became the decision, nothing standing against it any more."""
        amends = is_amending(cue.subject)
        waiting = [m for m in self.business.proposals.waiting if m.on != "closure"]
        alike = [m for m in waiting if (m.on == "amendment") == amends]
        draft = self.business.near(cue, 3)
        if not alike or (draft and draft.motion in alike and draft.carried is not None):
            return
        if "withdr" in cue.words:
            for motion in [m for m in waiting if m not in alike]:
                self.business.proposals.finish(motion)
        self.business.begin(cue, cue.words)
        assert self.business.open is not None
        self.business.open.motion, self.business.open.carried = alike[-1], True
        self.business.open.on = alike[-1].on
        self.business.open.kinds.add("assent")

    def _on_gone(self, cue: Cue) -> None:
        """Forget the proposals that were withdrawn, or that nobody seconded."""
        many = re.search(
            r"\b(?:amendments|amending motions|motions|both)\b", cue.words, re.IGNORECASE
        )
        told = self.reading.flat[cue.start : cue.end]
        owner = OWNER.search(self.reading.flat, cue.sentence_start, cue.sentence_end)
        if owner and self.business.proposals.finish_of(owner["surname"], cue.start):
            return
        self.business.proposals.finish_last(
            2 if many else 1, cue.start, bool(WITHDRAWN.search(told))
        )


def _is_divided(draft: Draft) -> bool:
    """Tell whether a vote was lost, or had some on both sides: what all agreed is another."""
    both = draft.names.get("for") and draft.names.get("against")
    return draft.carried is False or bool(both or draft.counts.against or draft.counts.least)


def _contradicts(draft: Draft, counts: Counts) -> bool:
    """Tell whether figures are others than the names that a vote has, or tell nothing new."""
    if counts.most is not None:
        return sorted((counts.most, counts.least or 0)) != sorted(
            len(draft.names.get(side, ())) for side in ("for", "against")
        )
    printed = counts.by_side.items()
    return any(n is not None and len(draft.names.get(s, ())) != n for s, n in printed)
