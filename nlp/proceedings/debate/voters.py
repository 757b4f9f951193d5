"""Who voted how: lists of names, and what sentences say of single members, put to their votes."""

from dataclasses import replace

from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import IN_ITEM, Business
from nlp.proceedings.business.proposals import is_amending, is_of_mover
from nlp.proceedings.business.this_or_next_vote import denies, is_told_beneath
from nlp.proceedings.findings import NOMINEE, Draft, conflict, merge
from nlp.votes.counts import Counts
from nlp.votes.sides import Side

FAR = 6  # paragraphs behind a decision where a member may still ask for his vote to be recorded
BESIDE = 2  # paragraphs between the lists of one vote
MOTION = spaced(r"\bmotion\b")
OF_MAIN = spaced(
    r"\b(?:against|for|in favour of|from|on) (?:the|this) "
    r"(?:(?:original|main|substantive|amended) )?(?:motion|recommendations?|resolution|decision|"
    r"proposals?|item)\b"
)
# `On the amendment in the name of Councillor Marsh`, above the lists of its voters
OF_WHICH = spaced(
    r"\W{0,3}(?:vote )?on the (?:(?:substantive |original )?motion|(?P<amendment>amendment))"
    r"(?: (?:in the name of|by|moved by|proposed by) [^\n]{3,60})?\W{0,3}"
)
OF_A_PROPOSAL = spaced(r"\b(?:motion|amendment)\b")


class Voters:
    """Puts names to the vote that they are of."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading
        self._last: Side | None = None

    def on_side(self, side: Side) -> None:
        """Take in the names on one side."""
        if side.late or side.prose:
            self._on_spoken(side)
            return
        told = self._of_ballot(side)
        if told:
            told.names["for"] = side.names
            return
        draft = self._headed(side) or self.business.near(side, 4)
        if draft and draft.contest is not None and side.side in ("for", "against"):
            draft = self.business.begin(side, side.words)
        if draft and draft.amends and draft.carried is not None and self._is_of_motion(side):
            draft = self.business.begin(side, side.words)
        if draft and draft.carried is not None and self._of_next(draft, side):
            draft = self.business.begin(side, side.words)
        self._last = side
        if draft and self._starts_another(draft, side):
            draft = self._another(draft, side)
        if draft is None:
            draft = self.business.linked(side) or self.business.begin(side, side.words)
        self._add(draft, side)

    def _headed(self, side: Side) -> Draft | None:
        """Return the vote, told before without names, that a heading above a list says it is of."""
        above = self.reading.outline.index_at(side.start) - 1
        lead = self.reading.paragraphs[above] if above >= 0 else None
        head = OF_WHICH.fullmatch(self.reading.flat, lead.start, lead.end) if lead else None
        if head is None:
            return None
        votes = [*self.business.votes[-IN_ITEM:], *filter(None, [self.business.open])]
        alike = [v for v in votes if v.is_bare and v.amends == (head["amendment"] is not None)]
        owned = [v for v in alike if v.motion and is_of_mover(v.motion, head[0])]
        told = owned or alike
        if len(told) != 1:
            return None
        if told[0] is not self.business.open:
            self.business.close()
            self.business.open = told[0]
        return told[0]

    def _of_next(self, draft: Draft, side: Side) -> bool:
        """Tell whether the lists that begin here are of another vote than the one decided before.

        Their figures are others, or deny its outcome, or the line beneath them tells another's.
        """
        counts, names, end = Counts(), Counts(), side.end
        if self._last and self.reading.outline.gap(side.start, self._last.end) <= BESIDE:
            return False  # one of the lists that began before it
        for beside in self.business.events.sides_from(side):
            if self.reading.outline.gap(beside.start, end) > BESIDE:
                break
            counts, end = merge(counts, _as_counts(beside)), max(end, beside.end)
            names = merge(names, _as_counts(replace(beside, count=len(beside.names))))
        if draft.counts and (counts or not conflict(draft.counts, names)):
            return conflict(draft.counts, counts)
        return denies(draft, counts) or is_told_beneath(self.reading, draft, end)

    def _is_of_motion(self, side: Side) -> bool:
        """Tell whether a list is of the motion, by its label or the paragraph above it."""
        if _say_motion(side.words):
            return True
        above = self.reading.outline.index_at(side.start) - 1
        if above < 0 or not side.roll:
            return False
        lead = self.reading.paragraphs[above]
        return _say_motion(self.reading.flat[lead.start : lead.end])

    def _of_ballot(self, side: Side) -> Draft | None:
        """Return the vote of a ballot told of in figures whose names come now, list by list."""
        if side.side != "for" or not side.names or not side.words:
            return None
        recent = [*self.business.votes[-4:], *([self.business.open] if self.business.open else [])]
        for vote in recent:
            about = vote.nominee.split()[-1:] or [" "]
            if (
                vote.ballot
                and vote.contest is None
                and "for" not in vote.names
                and about[0].lower() in side.words.lower()
            ):
                return vote
        return None

    def _starts_another(self, draft: Draft, side: Side) -> bool:
        count = draft.counts.by_side.get(side.side)
        if not side.names and side.count is not None and draft.names:
            return count is not None and count != side.count
        differs = count is not None and side.count not in (None, count)
        told = draft.carried is not None and count is not None
        again = told and side.side == "for" and not side.names
        taken = side.side in draft.names or differs or (again and self._waits(draft))
        if "assent" in draft.kinds and draft.decision is None and not draft.counts:
            return True  # agreed without a vote: the names are of the next
        return (taken and side.side in ("for", "against", "abstain")) or (
            draft.carried is not None and side.side == "for" and bool(draft.names)
        )

    def _waits(self, draft: Draft) -> bool:
        """Tell whether another proposal than that of a decided vote waits for its figures."""
        return any(motion is not draft.motion for motion in self.business.proposals.waiting)

    def _another(self, draft: Draft, side: Side) -> Draft:
        """Begin the next candidate's vote of the same ballot, or the next vote."""
        rival = side.side == "for" and draft.carried is None
        following = self.business.begin(side, side.words)
        if rival:
            draft.ballot = following.ballot = True
            following.nominee = side.words
        return following

    def _add(self, draft: Draft, side: Side) -> None:
        if side.words and NOMINEE.search(side.words):
            draft.nominee, draft.on = side.words, "appointment"
            draft.motion = self.business.proposals.find_nominee(side.words) or draft.motion
        elif side.side == "for" and OF_A_PROPOSAL.search(side.words):
            draft.nominee = draft.nominee or side.words
            if not (draft.decision and draft.motion):
                words = f"{draft.words} {side.words}"
                draft.motion = self.business.proposals.choose(words, side.start) or draft.motion
            if not (draft.motion or draft.on) and is_amending(side.words):
                draft.on = "amendment"
        if side.roll:
            draft.kinds.add("names")
        if side.names:
            draft.names[side.side] = draft.names.get(side.side, ()) + side.names
        if side.count is not None:
            draft.counts = merge(draft.counts, _as_counts(side))
        draft.end = max(draft.end, side.end)

    def _on_spoken(self, side: Side) -> None:
        """Add names that a sentence says to the vote it is about; alone they make none."""
        draft = self._of_sentence(side) or self.business.near(side, 3)
        if draft is None and not self._is_of_waiting(side):
            draft = self._told_before(side) or self._of_last_decision(side)
        if draft and draft.amends and self._is_said_of_motion(side):
            draft = self._of_decided_since(side, draft)
        if draft is None and side.late and not self.business.proposals.waiting:
            return
        if draft is None:
            draft = self.business.begin(side, "")
        draft.said.add(side.side)
        if side.late:
            draft.kinds.add("request")
        elif draft.carried is None:
            draft.end = max(draft.end, side.end)
        have = draft.names.get(side.side, ())
        draft.names[side.side] = have + tuple(n for n in side.names if n not in have)
        if side.count == len(draft.names[side.side]):
            draft.counts = merge(draft.counts, _as_counts(side))

    def _is_said_of_motion(self, side: Side) -> bool:
        """Tell whether a sentence says that a vote was on the motion, not on its amendment."""
        sentence = self.reading.sentence_at(side.start)
        return OF_MAIN.search(self.reading.flat, side.start, sentence.end) is not None

    def _of_decided_since(self, side: Side, amended: Draft) -> Draft:
        """Return the vote of what was decided since an amendment was voted on, or the amendment's.

        `The amendment fell. RESOLVED that ... . Councillor Marsh asked that his vote against the
        recommendation be recorded.`
        """
        decision = self.business.last_decision
        if decision is None or decision.start < amended.end:
            return amended
        return decision.vote or self._of_last_decision(side) or amended

    def _is_of_waiting(self, side: Side) -> bool:
        """Tell whether a sentence is about what was moved right before it, not voted on yet."""
        waiting = self.business.proposals.waiting[-1:]
        return not side.late and any(
            motion.seconder and self.reading.outline.gap(side.start, motion.end) == 0
            for motion in waiting
        )

    def _of_sentence(self, side: Side) -> Draft | None:
        """Return the vote whose outcome the same sentence tells, where the open one was lost.

        `The recommendations were then agreed, with Councillor Marsh voting against.`
        """
        agreed, draft = self.business.agreed, self.business.open
        if agreed is None or draft is None or draft.carried is not False:
            return None
        if not agreed.sentence_start <= side.start < agreed.sentence_end:
            return None
        draft = self.business.begin(agreed, agreed.words)
        draft.carried = agreed.carried
        draft.kinds.add("assent")
        return draft

    def _told_before(self, side: Side) -> Draft | None:
        """Return the vote of the last decision, or the last vote, if it is not far."""
        decision = self.business.last_decision
        draft = decision.vote if decision else None
        last = self.business.votes[-1] if self.business.votes else None
        if decision and not (draft or side.late) and last and last.end <= decision.start:
            return None  # what was decided since was not voted on until somebody dissented
        if decision and not draft and decision.start <= side.start < decision.text_end:
            return None  # `agreed that a bench be bought, Mr Marsh asking for his dissent ...`
        draft = draft or last
        if draft is None:
            return None
        end = max(draft.end, draft.decision.text_end if draft.decision else 0)
        return draft if self.reading.outline.gap(side.start, end) <= FAR else None

    def _of_last_decision(self, side: Side) -> Draft | None:
        """Return a vote for the last decision, which had none until somebody dissented."""
        decision = self.business.last_decision
        if decision is None or self.reading.outline.gap(side.start, decision.text_end) > FAR:
            return None
        draft = Draft(side.start, side.end, carried=True, decision=decision)
        sentence = self.reading.sentence_at(side.start)
        if sentence.start <= decision.text_start <= side.start < decision.text_end:
            draft.kinds.add("assent")  # `agreed that none be put up, Mr Reed dissenting`
        decision.vote = draft
        self.business.close()
        self.business.open = draft
        self.business.votes.append(draft)
        return draft


def _as_counts(side: Side) -> Counts:
    """Return a list's printed number as that of its side."""
    field_name = {"for": "for_", "against": "against", "abstain": "abstain"}.get(side.side)
    return Counts(**{field_name: side.count}) if field_name else Counts()


def _say_motion(words: str) -> bool:
    """Tell whether words say that a list is of the motion, not of an amendment."""
    return bool(MOTION.search(words)) and not is_amending(words)
