"""The decisions and votes of a text: each vote with its proposal and its decision.

A reading goes in, `Proceedings` come out, by these parts, each of which imports from those before
it only (tests/test_house.py):

- findings.py: a vote and a decision as they come together.
- wording/: what sentences say, whoever asks. What a vote was on (words_voted_on.py, the sentence
  before it sentence_before.py), words that name no matter (ways_of_deciding.py), which of two
  proposals was chosen (chosen_of_two.py), a vote taken elsewhere (taken_elsewhere.py), a title
  between (titles_between.py), two texts of one decision (likeness.py).
- decisions/: those that a mark tells of (marked.py). Where the text ends (endings.py), what it only
  points to (by_reference.py), what was withdrawn, what turns a motion down (turned_down.py),
  minutes agreed without a mark (minutes_confirmed.py), what counts only if nothing else does
  (weak.py), and what another mark tells as well (told_again.py).
- business/: what is before the meeting. The events in their order (order_of_events.py), proposals,
  the vote that is open (before_meeting.py), and whether it or the next is told of
  (this_or_next_vote.py).
- elections/: ballots, who of the nominees was elected, officers told as a list with who nominated
  them (nominated_officers.py) or without (office_bearers.py).
- debate/: walk.py goes through the events, the others take in a kind each: what is moved
  (moving.py), what tells of a vote (cues.py, calls.py, told_outcomes.py), who voted how
  (voters.py), motion against amendment (contests.py, lost_amendments.py), what was decided
  (deciding.py) or let go (turned_away.py).
- outcomes/: what a vote decided where no mark says so (carried_or_lost.py), which mark does
  (told_by_mark.py), and what tells of a vote without words (unworded.py).
- completing/: decisions that a vote alone tells, and repeats (complete.py, repeated_votes.py); what
  sentences bear out or tell alone (weighing.py); votes told by a decision's own sentence
  (moved_decisions.py).
- of_doc.py: the proceedings of a spaCy doc, read once for both components.

docs/decisions-and-votes.md lists every module.
"""

from nlp.proceedings.completing.complete import complete
from nlp.proceedings.completing.moved_decisions import with_moved
from nlp.proceedings.completing.weighing import weigh
from nlp.proceedings.debate.walk import Assembler
from nlp.proceedings.findings import Decision, Draft, Proceedings
from nlp.reading import Reading

__all__ = ["Decision", "Draft", "Proceedings", "read_by_rules", "read_proceedings"]


def read_proceedings(reading: Reading) -> Proceedings:
    """Return the decisions and votes that a text tells of."""
    return with_moved(reading, weigh(reading, read_by_rules(reading)))


def read_by_rules(reading: Reading) -> Proceedings:
    """Return the decisions and votes that the rules alone find."""
    return complete(reading, Assembler(reading).assemble())
