"""What happened, in its order: proposals, calls, results and decisions put together.

In: a reading. Out: `Proceedings`: the votes and the decisions of a text, each vote with its
proposal and its decision where the text ties them. The finders (motions, cues, lists of names,
marks of decisions) each say where something stands; only here is decided what belongs together.
"""

from nlp.minute_numbers import Minute
from nlp.motions.proposed import Motion
from nlp.proceedings.ballots import Ballots
from nlp.proceedings.chosen import Choice
from nlp.proceedings.contests import Contests
from nlp.proceedings.deciding import Deciding
from nlp.proceedings.drafts import Decision, Proceedings, settle
from nlp.proceedings.events import Event, Events
from nlp.proceedings.floor import Floor
from nlp.proceedings.moving import Moving
from nlp.proceedings.naming import Naming
from nlp.proceedings.results import Results
from nlp.proceedings.rivals import with_rivals
from nlp.reading import Reading
from nlp.votes.cues import Cue
from nlp.votes.sides import Side


class Assembler:
    """Walks the events of a text in order and puts together what belongs together."""

    def __init__(self, reading: Reading) -> None:
        self.events = Events(reading)
        self.floor = Floor(reading, self.events)
        self.moving = Moving(self.floor)
        self.results = Results(self.floor)
        self.ballots = Ballots(self.floor)
        self.contests = Contests(self.floor)
        self.naming = Naming(self.floor)
        self.deciding = Deciding(self.floor)

    def assemble(self) -> Proceedings:
        """Return what the events make."""
        for event in self.events.ordered():
            self._take_in(event)
        self.floor.close()
        votes = with_rivals(self.floor)
        settle(votes)
        told = [vote for vote in votes if vote.carried is not None]
        return Proceedings(self.events.decisions, told)

    def _take_in(self, event: Event) -> None:
        self.floor.leave_item(event.start)
        if isinstance(event, Minute):
            self.floor.begin_minute()
        elif isinstance(event, Motion):
            self.moving.on_motion(event)
        elif isinstance(event, Decision):
            self.deciding.on_decision(event)
        elif isinstance(event, Side):
            if event.contest is not None:
                self.contests.on_choice(event)
            else:
                self.naming.on_side(event)
        elif isinstance(event, Choice):
            self.contests.on_chosen(event)
        elif event.kind == "ballot":
            self.ballots.on_ballot(event)
        elif event.kind == "elected":
            self.ballots.on_elected(event)
        elif not self._of_contest(event):
            self.results.on_cue(event)

    def _of_contest(self, cue: Cue) -> bool:
        """Tell whether a cue is about a contest of motion and amendment, taking it in."""
        if cue.kind in ("outcome", "stands"):
            return self.contests.on_outcome(cue)
        if cue.kind == "call":
            return self.contests.tells(cue)
        return cue.kind == "counts" and self.contests.on_counts(cue)
