"""What happened, in its order: proposals, calls, results and decisions put together.

In: a reading. Out: `Proceedings`: the votes and the decisions of a text, each vote with its
proposal and its decision where the text ties them. The finders (motions, cues, lists of names,
marks of decisions) each say where something stands; only here is decided what belongs together.
"""

from itertools import pairwise

from nlp.minute_numbers import Minute
from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.business.order_of_events import Event, Events
from nlp.proceedings.debate.contests import Contests
from nlp.proceedings.debate.cues import Cues
from nlp.proceedings.debate.deciding import Deciding
from nlp.proceedings.debate.lost_amendments import with_rivals
from nlp.proceedings.debate.moving import Moving
from nlp.proceedings.debate.voters import Voters
from nlp.proceedings.elections.ballots import Ballots
from nlp.proceedings.findings import Decision, Draft, Proceedings, settle
from nlp.proceedings.wording.chosen_of_two import Choice
from nlp.reading import Reading
from nlp.votes.cues import Cue
from nlp.votes.sides import Side

# `Apologies were given for A and B. These were accepted by all.`
ACCEPTED = spaced(r"\bapologies\b[^;\n]{0,240}?\b(?:accepted|noted|received)\b")


class Assembler:
    """Walks the events of a text in order and puts together what belongs together."""

    def __init__(self, reading: Reading) -> None:
        self.events = Events(reading)
        self.business = Business(reading, self.events)
        self.moving = Moving(self.business)
        self.cues = Cues(self.business)
        self.ballots = Ballots(self.business)
        self.contests = Contests(self.business)
        self.voters = Voters(self.business)
        self.deciding = Deciding(self.business)

    def assemble(self) -> Proceedings:
        """Return what the events make."""
        for event in self.events.ordered():
            self._take_in(event)
        self.business.close()
        votes = with_rivals(self.business)
        settle(votes)
        told = [v for v in votes if v.carried is not None and not self._is_of_apologies(v)]
        self._share_hands(told)
        return Proceedings(self.events.decisions, told)

    def _share_hands(self, votes: list[Draft]) -> None:
        """Give the show of hands that opens a sentence to each vote that the sentence tells of."""
        reading = self.business.reading
        for one, other in pairwise(votes):
            same = reading.sentence_at(one.start) == reading.sentence_at(max(0, other.end - 1))
            if same and "hands" in one.kinds and other.counts and not other.names:
                other.kinds.add("hands")

    def _is_of_apologies(self, vote: Draft) -> bool:
        """Tell whether all accepted no more than apologies: `These were accepted by all.`"""
        if vote.motion or vote.decision or vote.counts or vote.names:
            return False
        reading = self.business.reading
        start = reading.outline.paragraph_at(vote.start).start
        before = reading.sentence_at(max(start, vote.start - 2))
        return bool(ACCEPTED.search(reading.flat, min(before.start, vote.start), vote.end))

    def _take_in(self, event: Event) -> None:
        self.business.leave_item(event.start)
        if isinstance(event, Minute):
            self.business.begin_minute()
        elif isinstance(event, Motion):
            self.moving.on_motion(event)
        elif isinstance(event, Decision):
            self.deciding.on_decision(event)
        elif isinstance(event, Side):
            if event.contest is not None:
                self.contests.on_choice(event)
            else:
                self.voters.on_side(event)
        elif isinstance(event, Choice):
            self.contests.on_chosen(event)
        elif event.kind == "ballot":
            self.ballots.on_ballot(event)
        elif event.kind == "elected":
            self.ballots.on_elected(event)
        elif not self._of_contest(event):
            self.cues.on_cue(event)

    def _of_contest(self, cue: Cue) -> bool:
        """Tell whether a cue is about a contest of motion and amendment, taking it in."""
        if cue.kind in ("outcome", "stands"):
            return self.contests.on_outcome(cue)
        if cue.kind == "call":
            return self.contests.tells(cue)
        return cue.kind == "counts" and self.contests.on_counts(cue)
