"""Ballots: the votes for each nominee, or for motion and amendment, and who was elected."""

import re

from nlp.motions.proposed import Motion
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.elections.elected import elected_of, mark_elected, settle_rivals
from nlp.proceedings.findings import NOMINEE, Draft
from nlp.votes.counts import Counts
from nlp.votes.cues import Cue

# Who was nominated, as the words of a nomination begin: `Cllr A Marsh as Chair`
NAMED = re.compile(
    r"(?:[Tt]hat\s{1,9})?(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b\.?\s{1,9})?(?:[A-Z][\w'.-]{0,30}\s{1,9}){0,3}"
    r"(?P<surname>[A-Z][\w'-]+)"
)
# `She accepted the role.`, `Cllr Marsh took the chair`: of whom alone was proposed for it.
TOOK = re.compile(r"(?:accepted|took|signed)\b", re.IGNORECASE)
FIGURES = re.compile(r"\([^()]{0,200}\)")  # `Following a ballot (Marsh 6, Reed 3) A was elected`
# Who had been put forward besides did not stand.
UNOPPOSED = re.compile(r"\bno\s(?:other|further|more)\s|\bunopposed\b", re.IGNORECASE)
CAPITAL = re.compile(r"\b[A-Z][\w'-]+")


class Ballots:
    """Takes in the figures of ballots and their elections."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading

    def on_ballot(self, cue: Cue) -> None:
        """One nominee's votes: each has a vote, the ballot is one."""
        draft = self.business.near(cue, 1)
        if draft and draft.has_result:
            self.business.close()
        following = self.business.begin(cue, cue.subject)
        following.counts = cue.counts or Counts()
        following.nominee, following.ballot = cue.subject, True
        if NOMINEE.search(cue.subject):
            following.on, following.motion = (
                "appointment",
                self.business.proposals.find_nominee(cue.subject),
            )

    def on_elected(self, cue: Cue) -> None:
        """Take in that somebody was elected, or took the office, nobody else proposed."""
        draft = self.business.near(cue, 3)
        took = TOOK.match(self.reading.flat, cue.start) is not None
        undecided = draft is not None and draft.carried is None
        if took and (undecided or not self._is_sole_nominee(cue)):
            return
        proposed = self._proposed(cue)
        if draft and draft.carried is None:
            draft.carried = True
        elif draft and proposed and draft.motion is proposed:
            pass  # told again: `and CARRIED. Councillor Marsh was duly declared elected.`
        elif proposed is not None and proposed.on == "appointment":
            # Kept before the vote begins: beginning one may end what waits.
            draft = self.business.begin(cue, cue.words)
            draft.motion, draft.carried = proposed, True
            draft.kinds.add("assent")
        elif draft is None:
            return
        draft.on = draft.on or "appointment"
        draft.elected = draft.elected if took else cue.start
        draft.end = max(draft.end, cue.end)
        if draft.ballot:
            self._win(draft, cue)
        elif draft.motion and draft.decision is None and (draft.counts or draft.kinds - {"assent"}):
            self._settle(draft, cue)

    def _settle(self, draft: Draft, cue: Cue) -> None:
        """Give a vote to whom the sentence says was elected, and the others theirs."""
        said = FIGURES.sub("", self.reading.flat[cue.start : cue.sentence_end])
        elected = elected_of(self.business.proposals, said)
        if len(elected) == 1 and not UNOPPOSED.search(cue.words):
            settle_rivals(self.business, elected, draft)

    def _proposed(self, cue: Cue) -> Motion | None:
        """Return the proposal that an election is of: of who is named there, or the last."""
        proposals = self.business.proposals
        told = set(CAPITAL.findall(self.reading.flat[cue.start : cue.sentence_end]))
        for motion in reversed(proposals.waiting):
            nominee = (
                NAMED.match(proposals.words_of(motion)) if motion.on == "appointment" else None
            )
            if nominee and nominee["surname"] in told:
                return motion
        return next(reversed(proposals.waiting), None)

    def _is_sole_nominee(self, cue: Cue) -> bool:
        """Tell whether who accepted the office is the one person who was proposed for it."""
        proposals, names = self.business.proposals, self.reading.names
        waiting = [m for m in proposals.waiting if m.on == "appointment"]
        words = proposals.words_of(waiting[-1]) if waiting else ""
        proposed = (n.name.split() for n in names if n.name in words) if words else ()
        told = set(CAPITAL.findall(cue.words))
        beside = waiting and self.reading.outline.gap(cue.start, waiting[-1].end) == 0
        named = any(told.intersection(name) for name in proposed) or (beside and not words)
        return len(waiting) == 1 and bool(named)

    def _win(self, draft: Draft, cue: Cue) -> None:
        """Give a ballot to the nominees whom the sentence of the election names."""
        told = self.reading.flat[cue.sentence_start : cue.end]
        mark_elected([*self.business.rivals(draft), draft], told, cue.start)
