"""Outcomes as they are told (`the motion was carried`): of which vote, or that one was taken."""

import re

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.business.proposals import is_amending, is_substantive
from nlp.proceedings.business.this_or_next_vote import find_vote, is_of_motion, names_other
from nlp.proceedings.findings import Draft, conflict
from nlp.votes.counts import find_counts
from nlp.votes.cues import OF_MINUTES, Cue

PUBLISHED = re.compile(r"\bref: ?\d")  # a list of decisions prints its own status behind a title
# A label's words, over what was decided: `Recommendations approved, subject to:`
HEADED = spaced(r"\W*(?:the )?recommendations? (?:approved|agreed|accepted|adopted)\b")
MOTION = spaced(r"\bmotion\b(?!,? as amended)")
BECAME = spaced(r"\bbecame the (?:substantive )?motion,? (?:which|and) ")
OF_PROPOSAL = re.compile(r"recommendation|motion|proposal", re.IGNORECASE)
# `The motion was agreed.`, in a line of its own beneath what was moved
PROPOSAL_ALONE = spaced(
    r"\W*(?:(?:following|after|on|upon) (?:[a-z]+ ){0,4}?(?:discussions?|debate|consideration|"
    r"contributions|comments|replies|responses?|deliberations?)(?: (?:by|from|of|among|between) "
    r"(?:all |the )?(?:members|councillors|elected members|chief executive))?,? )?"
    r"(?:the |this )?(?:substantive |amended |original )?"
    r"(?:motion|amendment|proposal|proposition|recommendations?)"
    r"(?:,? as amended,?)?(?: (?:was|were|is|are|put|then|therefore|duly|and|accordingly)){0,4}"
    r" ?[:-]? ?(?:not )?(?:agreed|adopted|approved|accepted|supported|rejected)\W*$"
)
UNSUPPORTED = spaced(r"\W*(?:this|it|(?:the|his|her) proposal) was not supported\W*$")
VOTE_LABEL = spaced(r"\bvote ?: ?(?:carried|passed)\b")
RIGHT_BEHIND = re.compile(r"\s{1,9}(?:not\s{1,9})?")


class ToldOutcomes:
    """Takes in the outcomes of votes."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading

    def take(self, cue: Cue) -> None:
        """Put an outcome to the vote that it is of; or begin one, if it tells of a vote at all."""
        if self._found_no_support(cue):
            self.business.proposals.finish_last(1, cue.start)
            return
        draft = find_vote(self.business, cue, 3)
        signed = cue.answers and cue.subject == "minutes"
        if signed and draft:
            return
        if draft and is_of_motion(draft, cue):
            draft.carried, draft = not draft.is_lost, None
            self.business.close()
        if draft and self._is_of(draft, cue):
            draft.end = max(draft.end, cue.end)
        elif draft and self._becomes_motion(draft, cue):
            following = self.business.begin(cue, "substantive motion")
            following.on, following.carried = "substantive_motion", True
            following.kinds.add("assent")
        elif cue.hard and not draft and self._tells_decision(cue):
            self._label_decision(cue)
        elif cue.hard:
            begun = self.business.begin(cue, self._own_words(draft, cue))
            begun.carried = cue.carried
            self._name_subject(begun, cue)
        else:
            self._agree(cue, signed)

    def _own_words(self, draft: Draft | None, cue: Cue) -> str:
        """Return an outcome's sentence, or what of it stands behind the outcome of another vote.

        `The amendment was declared lost and upon the motion being put it was carried.`
        """
        if draft is None or not cue.sentence_start <= draft.start < draft.end <= cue.start:
            return cue.words
        if not names_other(draft, cue.subject):
            return cue.words
        return f"{cue.subject} {self.reading.flat[draft.end : cue.end]}"

    def _found_no_support(self, cue: Cue) -> bool:
        """Tell whether what nobody seconded found no support: `This was not supported.`"""
        motion = self._just_moved(cue) if UNSUPPORTED.match(cue.words) else None
        return motion is not None and motion.seconder is None and motion.mover is not None

    def _is_of(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether an outcome is of the vote that is open, and settle that with it."""
        known = cue.hard or draft.kinds or draft.counts or draft.names
        if draft.carried is None and known:
            draft.carried = cue.carried
            self._name_subject(draft, cue)
            return True
        if draft.carried == cue.carried and self._again(draft, cue):
            return True
        if self._turned_down(draft, cue):
            draft.carried = False
            return True
        return False

    def _becomes_motion(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether an amendment that was carried became the motion, which was agreed then."""
        substantive = is_substantive(cue.subject) or BECAME.search(cue.words)
        carried = draft.amends and draft.carried and cue.carried
        return bool(carried and substantive and not cue.hard)

    def _label_decision(self, cue: Cue) -> None:
        """Take the vote of the decision before as one that was put: `Vote: carried`."""
        decision = self.business.after_decision(cue)
        if decision and decision.vote and VOTE_LABEL.search(cue.words):
            decision.vote.kinds.discard("assent")

    def _agree(self, cue: Cue, signed: bool) -> None:
        """Take in that something was agreed; what was just moved was carried by assent then."""
        motion = self._just_moved(cue)
        if motion and not (signed and not self._of_minutes(motion)):
            draft = self.business.begin(cue, cue.words)
            draft.motion, draft.carried = motion, cue.carried
            draft.kinds.add("assent")
            draft.start = min(draft.start, motion.start)
        elif PUBLISHED.search(cue.words) or HEADED.match(cue.words):
            return
        elif OF_PROPOSAL.search(cue.subject) or is_amending(cue.subject):
            self.business.agreed = cue

    def _again(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether an outcome only says again what is known of the vote."""
        if self.reading.outline.gap(cue.start, draft.end) > 1 or names_other(draft, cue.subject):
            return False
        if draft.counts and conflict(draft.counts, find_counts(cue.words)):
            return False
        return cue.sentence_start <= draft.end or len(cue.words) < 70

    def _tells_decision(self, cue: Cue) -> bool:
        """Tell whether an outcome is that of the decision right before, which has its vote."""
        decision = self.business.after_decision(cue)
        bare = not find_counts(cue.words) and not is_amending(cue.words)
        return bool(cue.carried and bare and decision and decision.vote and decision.vote.carried)

    def _turned_down(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether a vote known by its manner alone was lost: `was unanimously rejected`."""
        told = draft.start == cue.sentence_start and draft.kinds == {"unanimous"}
        if cue.carried or not told or not OF_PROPOSAL.search(cue.subject):
            return False
        return bool(RIGHT_BEHIND.fullmatch(self.reading.flat, draft.end, cue.start))

    def _name_subject(self, draft: Draft, cue: Cue) -> None:
        """Tell from an outcome's subject what the vote was on, where the call did not."""
        words, proposals = cue.subject or cue.words, self.business.proposals
        if is_substantive(words):
            draft.on = "substantive_motion"
            draft.motion = proposals.choose(words, cue.start) or draft.motion
        elif is_amending(words) and not re.search(r"\bwithout\b|\bas amended", words):
            if draft.motion is None or draft.motion.on != "amendment":
                chosen = proposals.choose(words, cue.start)
                if chosen and chosen.on == "amendment":
                    draft.motion = chosen
            draft.on = draft.on or "amendment"
        elif MOTION.search(words) and draft.on is None and draft.motion in proposals.amendments:
            draft.motion = proposals.choose(words, cue.start) or draft.motion

    def _of_minutes(self, motion: Motion) -> bool:
        """Tell whether a proposal's sentence is of minutes, which were signed then."""
        sentence = self.reading.sentence_at(motion.start)
        return bool(OF_MINUTES.search(self.reading.flat, sentence.start, sentence.end))

    def _just_moved(self, cue: Cue) -> Motion | None:
        """Return the proposal moved in the same sentence as a cue, or right before it.

        An answer to it may stand a paragraph or two below: `The Council was in favour.`
        """
        proposal = OF_PROPOSAL.search(cue.subject)
        left = proposal and (not cue.carried or "withdr" in cue.words)
        alone = PROPOSAL_ALONE.match(cue.words)
        gap, reach = self.reading.outline.gap, 2 if cue.answers or left or alone else 0
        for motion in reversed(self.business.proposals.waiting):
            if motion.end >= cue.sentence_start:
                return motion
            behind_words = motion.text_end or motion.end
            if gap(cue.start, max(motion.end, min(behind_words, cue.start))) <= reach:
                return motion
        return None
