"""Calls of a vote (`a recorded vote was taken`): to which vote one belongs, or begins."""

import re

from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import IN_ITEM, VOTING_HEAD, Business
from nlp.proceedings.business.proposals import is_amending, is_of_mover
from nlp.proceedings.findings import Draft
from nlp.votes.counts import Counts, find_counts
from nlp.votes.cues import Cue

# A heading over the names of a vote whose outcome is told: `RECORDED VOTE on the motion`.
HEADS_NAMES = spaced(r"\W*(?:recorded|named|roll[- ]call) vote\b[^.;]{0,80}$")
RECORDED = spaced(
    r"\b(?:recorded|named|roll[- ]call) vote\b[^.;]{0,40}\b(?:taken|held|carried out|called for)\b"
    r"|\b(?:on|by|upon|after|following) a (?:recorded|named|roll[- ]call) vote\b"
    r"|\bthe vot(?:e|ing) was recorded\b"
)
AS_FOLLOWS = spaced(r"\bvot(?:e|es|ing)\b.{0,160}\b(?:recorded|as follows)\b")
OUTCOME = re.compile(r"\b(?:carried|lost|declared|casting vote)\b", re.IGNORECASE)
OF_FIGURES = spaced(
    r"(?:the )?(?:voting|votes?)(?: record| figures| was| were)?(?: as follows)? ?[:-]"
)

# `agreed following the vote`: no assent
ON_A_VOTE = spaced(r"\b(?:following|after|on|upon|by) (?:a|the) (?:vote|division|ballot)\b")
UNANIMOUS = spaced(
    r"\W{0,3}(?:the )?(?:result of the )?vot(?:e|es|ing)(?: ?[:-]| was| being| is) ?"
    r"unanimous(?:ly)?(?: in favour)?\W{0,3}"
)
BENEATH = 60  # characters beneath a heading `Voting:` in which its figures begin


class Calls:
    """Takes in the calls of votes."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading

    def take(self, cue: Cue) -> None:
        """Put a call to the vote that it is about, or begin one."""
        self._place(cue)
        if self.business.open and RECORDED.search(cue.words):
            self.business.open.kinds.add("recorded")
        if self.business.open and ON_A_VOTE.search(cue.words):
            self.business.open.kinds.discard("assent")

    def _place(self, cue: Cue) -> None:
        told = self._amendment_told(cue)
        if told:
            self.business.close()
            self.business.open = told
            return
        draft = self.business.near(cue, 1)
        if draft and not draft.has_result:
            draft.end = max(draft.end, cue.end)
            if cue.words not in draft.words and len(draft.words) < 4000:
                draft.words += " " + cue.words
            return
        if draft and draft.start <= cue.start <= draft.end and draft.decision is None:
            draft.kinds.add("call")
            return
        draft = draft or self.business.near(cue, 3)
        if draft and self._same_call(draft, cue):
            draft.kinds.add("call")
            draft.end = max(draft.end, cue.end)
            return
        reopened = self._reopen(cue)
        if reopened:
            self.business.close()
            self.business.open = reopened
            return
        beneath = VOTING_HEAD.fullmatch(cue.words)
        figures = self.reading.flat[cue.sentence_start : cue.sentence_end + BENEATH * bool(beneath)]
        result = find_counts(figures) or UNANIMOUS.fullmatch(cue.words)
        counted = result and not is_amending(cue.words)
        # `RESOLVED ... . On a vote 8 were for`
        above = self.business.linked(cue) if counted else None
        draft = above or self.business.begin(cue, cue.words)
        draft.words = draft.words or cue.words
        draft.kinds.add("call")

    def _amendment_told(self, cue: Cue) -> Draft | None:
        """Return the vote on an amendment whose figures are told behind the motion's.

        `The vote on the amendment in the name of Councillor Marsh was recorded as follows:`
        """
        if not (AS_FOLLOWS.search(cue.words) and is_amending(cue.words)):
            return None
        if any(m.on == "amendment" for m in self.business.proposals.waiting):
            return None
        votes = [vote for vote in self.business.votes[-IN_ITEM:] if vote.amends and vote.is_bare]
        owned = [v for v in votes if v.motion and is_of_mover(v.motion, cue.words)]
        told = owned or votes
        return told[0] if len(told) == 1 else None

    def _same_call(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether a call is about the vote that is open: its sentence, status or outcome."""
        if cue.sentence_start <= draft.end:
            return True
        if draft.kinds == {"hands"} and draft.is_open and ON_A_VOTE.search(cue.words):
            return True  # `It was to be by show of hands. Following the vote, ...`
        if OF_FIGURES.match(cue.words) and not (draft.counts or draft.names):
            return True
        if "recorded" in draft.kinds and HEADS_NAMES.match(cue.words) and not draft.names:
            return True
        if "status:" in self.reading.flat[draft.start : draft.end].lower():
            return not draft.names
        listed = bool(draft.names or draft.counts) or "names" in draft.kinds
        undecided = draft.carried is None and listed
        about = is_amending(cue.words) == (draft.on == "amendment")
        told = OUTCOME.search(cue.words) or _fits(draft, find_counts(cue.words))
        return undecided and about and bool(told)

    def _reopen(self, cue: Cue) -> Draft | None:
        """Return the vote of the last decision where the names of that vote come afterwards.

        Or what the sentence that names its mover says of it: `Proposed: A Seconded: B Voting: All`.
        """
        decision = self.business.last_decision
        vote = decision.vote if decision else None
        if vote is None or vote.counts or vote.names or self.business.proposals.waiting:
            return None
        if vote.motion and cue.sentence_start <= vote.motion.start < cue.start:
            return vote
        late = self.reading.outline.gap(cue.start, decision.text_end if decision else 0) > 2
        recorded = re.search(
            r"\brecorded\b|requisition|\bnamed\b|\broll\b", cue.words + vote.words, re.IGNORECASE
        )
        return vote if recorded and not late else None


def _fits(draft: Draft, counts: Counts) -> bool:
    """Tell whether figures are those of the names that a vote has."""
    printed = counts.by_side.items()
    sides = [len(draft.names[s]) == n for s, n in printed if s in draft.names and n]
    return len(sides) > 1 and all(sides)
