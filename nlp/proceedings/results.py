"""What tells of a vote as it comes: calls, figures, the manner, the outcome, what was taken in or
withdrawn.
"""

import re

from nlp.motions import Motion
from nlp.patterns import spaced
from nlp.proceedings.drafts import Draft, conflict, merge
from nlp.proceedings.floor import Floor
from nlp.proceedings.following import counts_another, is_of_motion, is_of_next, names_other
from nlp.proceedings.proposals import is_amending, is_substantive
from nlp.votes.counts import Counts, find_counts
from nlp.votes.cues import OF_MINUTES, Cue

PUBLISHED = re.compile(r"\bref: ?\d")  # a list of decisions prints its own status behind a title
# A heading over the names of a vote whose outcome is told: `RECORDED VOTE on the motion`.
HEADS_NAMES = spaced(r"\W*(?:recorded|named|roll[- ]call) vote\b[^.;]{0,80}$")
RECORDED = spaced(
    r"\b(?:recorded|named|roll[- ]call) vote\b[^.;]{0,40}\b(?:taken|held|carried out|called for)\b"
    r"|\b(?:on|by|upon|after|following) a (?:recorded|named|roll[- ]call) vote\b"
    r"|\bthe vot(?:e|ing) was recorded\b"
)
CAST = spaced(r"(?: (?:to vote|was|being))? (?:(?P<against>against)|in favour of|in favour|for)\b")
OUTCOME = re.compile(r"\b(?:carried|lost|declared)\b", re.IGNORECASE)
MOTION = spaced(r"\bmotion\b(?!,? as amended)")
BECAME = spaced(r"\bbecame the (?:substantive )?motion,? (?:which|and) ")
OF_PROPOSAL = re.compile(r"recommendation|motion|proposal", re.IGNORECASE)
VOTE_LABEL = spaced(r"\bvote ?: ?(?:carried|passed)\b")
WITHDRAWN = re.compile(r"\bmotions?\b.*withdr|withdrew.*\bmotion\b", re.IGNORECASE)
RIGHT_BEHIND = re.compile(r"\s{1,9}(?:not\s{1,9})?")
OF_FIGURES = spaced(
    r"(?:the )?(?:voting|votes?)(?: record| figures| was| were)?(?: as follows)? ?[:-]"
)


class Results:
    """Puts each cue to the vote that it is about, or begins one."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.reading = floor.reading

    def on_cue(self, cue: Cue) -> None:
        """Take in a cue of any kind but a ballot."""
        handler = getattr(self, f"_on_{cue.kind}", self._on_manner)
        handler(cue)

    def _on_call(self, cue: Cue) -> None:
        self._call(cue)
        if self.floor.open and RECORDED.search(cue.words):
            self.floor.open.kinds.add("recorded")

    def _call(self, cue: Cue) -> None:
        draft = self.floor.near(cue, 1)
        if draft and not draft.has_result:
            draft.end = max(draft.end, cue.end)
            if cue.words not in draft.words and len(draft.words) < 4000:
                draft.words += " " + cue.words
            return
        if draft and draft.start <= cue.start <= draft.end and draft.decision is None:
            draft.kinds.add("call")
            return
        draft = draft or self.floor.near(cue, 3)
        if draft and self._same_call(draft, cue):
            draft.kinds.add("call")
            draft.end = max(draft.end, cue.end)
            return
        reopened = self._reopen(cue)
        if reopened:
            self.floor.close()
            self.floor.open = reopened
            return
        counted = find_counts(cue.words) and not is_amending(cue.words)
        above = self.floor.linked(cue) if counted else None  # `RESOLVED ... . On a vote 8 were for`
        draft = above or self.floor.begin(cue, cue.words)
        draft.words = draft.words or cue.words
        draft.kinds.add("call")

    def _same_call(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether a call is about the vote that is open: its sentence, status or outcome."""
        if cue.sentence_start <= draft.end:
            return True
        if OF_FIGURES.match(cue.words) and not (draft.counts or draft.names):
            return True
        if "recorded" in draft.kinds and HEADS_NAMES.match(cue.words) and not draft.names:
            return True
        if "status:" in self.reading.flat[draft.start : draft.end].lower():
            return not draft.names
        undecided = draft.carried is None and bool(draft.names or draft.counts)
        about = is_amending(cue.words) == (draft.on == "amendment")
        told = OUTCOME.search(cue.words) or _fits(draft, find_counts(cue.words))
        return undecided and about and bool(told)

    def _reopen(self, cue: Cue) -> Draft | None:
        """Return the vote of the last decision where the names of that vote come afterwards."""
        decision = self.floor.last_decision
        vote = decision.vote if decision else None
        if vote is None or vote.counts or vote.names or self.floor.proposals.waiting:
            return None
        late = self.reading.outline.gap(cue.start, decision.text_end if decision else 0) > 2
        recorded = re.search(
            r"\brecorded\b|requisition|\bnamed\b|\broll\b", cue.words + vote.words, re.IGNORECASE
        )
        return vote if recorded and not late else None

    def _on_counts(self, cue: Cue) -> None:
        assert cue.counts is not None
        draft = self._near(cue, 2)
        told = draft and draft.names and draft.carried is not None
        if draft and told and not conflict(draft.counts, cue.counts):
            told = cue.sentence_start > draft.end and _contradicts(draft, cue.counts)
        if draft and counts_another(self.floor, draft, cue):
            draft = None
        if draft and (conflict(draft.counts, cue.counts) or told):
            if draft.names:
                return
            draft = None
        if draft is None:
            draft = self.floor.linked(cue) or self.floor.begin(cue, cue.words)
        draft.counts = merge(draft.counts, cue.counts)
        draft.end = max(draft.end, cue.end)

    def _near(self, cue: Cue, reach: int) -> Draft | None:
        """Return the vote that is open near a cue, unless the cue is of a later decision."""
        draft = self.floor.near(cue, reach)
        return None if draft and self._opens_decision(draft, cue) else draft

    def _opens_decision(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether a cue is of a later decision, whose mark holds it: `agreed by 3 to 1 to`."""
        if not (draft.counts and draft.decision):
            return False
        marked = self.floor.events.strong.at(cue.start)
        return any(draft.end <= d.start <= cue.start < d.text_start for d in marked)

    def _on_manner(self, cue: Cue) -> None:
        """Unanimity, assent, a show of hands, a casting vote: how a vote was taken."""
        draft = self._near(cue, 1)
        if draft and cue.kind in ("unanimous", "assent") and _is_divided(draft):
            draft = None
        if draft and is_of_next(self.floor, draft, cue):
            draft = None
        manner = cue.kind in ("hands", "majority")
        if draft and manner and draft.carried is not None and cue.sentence_start > draft.end:
            draft = self.floor.begin(cue, cue.words)
        if draft is None:
            draft = self.floor.linked(cue)
        if draft is None:
            draft = self.floor.begin(cue, cue.words)
        draft.kinds.add(cue.kind)
        cast = CAST.match(self.reading.flat, cue.end) if cue.kind == "casting" else None
        if cast and draft.carried is None:
            draft.carried = cast["against"] is None
        if draft.ballot:
            for rival in self.floor.rivals(draft):
                rival.kinds.add(cue.kind)
        if cue.kind == "majority" and cue.carried is not None and draft.carried is None:
            draft.carried = cue.carried
        if cue.kind in ("unanimous", "assent") and draft.carried is None and self._decides(cue):
            draft.carried = True
        draft.end = max(draft.end, cue.end)

    def _decides(self, cue: Cue) -> bool:
        return cue.kind == "unanimous" or (
            cue.kind == "assent" and "seconded" not in self.reading.flat[cue.start : cue.end]
        )

    def _on_outcome(self, cue: Cue) -> None:
        draft = self._near(cue, 3)
        signed = cue.answers and cue.subject == "minutes"
        if signed and draft:
            return
        if draft and is_of_motion(draft, cue):
            draft.carried, draft = not draft.is_lost, None
            self.floor.close()
        if (
            draft
            and draft.carried is None
            and (cue.hard or draft.kinds or draft.counts or draft.names)
        ):
            draft.carried = cue.carried
            self._name_subject(draft, cue)
            draft.end = max(draft.end, cue.end)
            return
        if draft and draft.carried == cue.carried and self._again(draft, cue):
            draft.end = max(draft.end, cue.end)
            return
        substantive = is_substantive(cue.subject) or BECAME.search(cue.words)
        became = draft and draft.amends and draft.carried and substantive
        if became and cue.carried and not cue.hard:
            following = self.floor.begin(cue, "substantive motion")
            following.on, following.carried = "substantive_motion", True
            following.kinds.add("assent")
            return
        if draft and self._turned_down(draft, cue):
            draft.carried = False
            draft.end = max(draft.end, cue.end)
            return
        if cue.hard and not draft and self._tells_decision(cue):
            decision = self.floor.after_decision(cue)
            if decision and decision.vote and VOTE_LABEL.search(cue.words):
                decision.vote.kinds.discard("assent")
            return
        if cue.hard:
            self.floor.begin(cue, cue.words).carried = cue.carried
            assert self.floor.open is not None
            self._name_subject(self.floor.open, cue)
            return
        motion = self._just_moved(cue)
        if motion and not (signed and not self._of_minutes(motion)):
            draft = self.floor.begin(cue, cue.words)
            draft.motion, draft.carried = motion, cue.carried
            draft.kinds.add("assent")
            draft.start = min(draft.start, motion.start)
        elif PUBLISHED.search(cue.words):
            return
        elif OF_PROPOSAL.search(cue.subject) or is_amending(cue.subject):
            self.floor.agreed = cue

    def _again(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether an outcome only says again what is known of the vote."""
        if self.reading.outline.gap(cue.start, draft.end) > 1 or names_other(draft, cue.subject):
            return False
        if draft.counts and conflict(draft.counts, find_counts(cue.words)):
            return False
        return cue.sentence_start <= draft.end or len(cue.words) < 70

    def _tells_decision(self, cue: Cue) -> bool:
        """Tell whether an outcome is that of the decision right before, which has its vote."""
        decision = self.floor.after_decision(cue)
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
        words = cue.subject or cue.words
        if is_substantive(words):
            draft.on = "substantive_motion"
            draft.motion = self.floor.proposals.choose(words, cue.start) or draft.motion
        elif is_amending(words) and not re.search(r"\bwithout\b|\bas amended", words):
            if draft.motion is None or draft.motion.on != "amendment":
                chosen = self.floor.proposals.choose(words, cue.start)
                if chosen and chosen.on == "amendment":
                    draft.motion = chosen
            draft.on = draft.on or "amendment"
        elif MOTION.search(words) and draft.on is None and draft.motion in self._amendments():
            draft.motion = self.floor.proposals.choose(words, cue.start) or draft.motion

    def _amendments(self) -> list[Motion]:
        return [m for m in self.floor.proposals.waiting if m.on == "amendment"]

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
        gap, reach = self.reading.outline.gap, 2 if cue.answers or left else 0
        for motion in reversed(self.floor.proposals.waiting):
            if motion.end >= cue.sentence_start:
                return motion
            behind_words = motion.text_end or motion.end
            if gap(cue.start, max(motion.end, min(behind_words, cue.start))) <= reach:
                return motion
        return None

    def _on_accepted(self, cue: Cue) -> None:
        """An amendment taken into the motion by its mover: carried by assent, and done with."""
        self.floor.close()
        waiting = self._amendments()
        if not waiting or re.search(r"\b(?:not|if|whether|would|could)\b", cue.words[:200]):
            return
        meant = self.floor.proposals.choose(cue.words, cue.start)
        motion = meant if meant in waiting else waiting[-1]
        draft = Draft(
            cue.start, cue.end, motion, "amendment", True, {"assent", "accepted"}, words=cue.words
        )
        self.floor.take(draft)

    def _on_stands(self, cue: Cue) -> None:
        """A motion that became the decision, nothing standing against it any more."""
        amends = is_amending(cue.subject)
        waiting = [m for m in self.floor.proposals.waiting if m.on != "closure"]
        alike = [m for m in waiting if (m.on == "amendment") == amends]
        draft = self.floor.near(cue, 3)
        if not alike or (draft and draft.motion in alike and draft.carried is not None):
            return
        if "withdr" in cue.words:
            for motion in [m for m in waiting if m not in alike]:
                self.floor.proposals.finish(motion)
        self.floor.begin(cue, cue.words)
        assert self.floor.open is not None
        self.floor.open.motion, self.floor.open.carried = alike[-1], True
        self.floor.open.on = alike[-1].on
        self.floor.open.kinds.add("assent")

    def _on_gone(self, cue: Cue) -> None:
        """Forget the proposals that were withdrawn, or that nobody seconded."""
        many = re.search(
            r"\b(?:amendments|amending motions|motions|both)\b", cue.words, re.IGNORECASE
        )
        told = self.reading.flat[cue.start : cue.end]
        self.floor.proposals.finish_last(2 if many else 1, cue.start, bool(WITHDRAWN.search(told)))


def _is_divided(draft: Draft) -> bool:
    """Tell whether a vote was lost, or had some on both sides: what all agreed is another."""
    both = draft.names.get("for") and draft.names.get("against")
    return draft.carried is False or bool(both or draft.counts.against or draft.counts.least)


def _fits(draft: Draft, counts: Counts) -> bool:
    """Tell whether figures are those of the names that a vote has."""
    printed = counts.by_side.items()
    sides = [len(draft.names[s]) == n for s, n in printed if s in draft.names and n]
    return len(sides) > 1 and all(sides)


def _contradicts(draft: Draft, counts: Counts) -> bool:
    """Tell whether figures are others than the names that a vote has, or tell nothing new."""
    if counts.most is not None:
        return sorted((counts.most, counts.least or 0)) != sorted(
            len(draft.names.get(side, ())) for side in ("for", "against")
        )
    printed = counts.by_side.items()
    return any(n is not None and len(draft.names.get(s, ())) != n for s, n in printed)
