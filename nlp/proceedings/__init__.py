"""The decisions and votes of a text, in four stages.

In: a reading. Out: `Proceedings`: each vote with its proposal and its decision where the text ties
them. Stages: the walk through what happened, in its order (assembler.py); what follows from what it
found, and repeats left out (derived.py); what the sentences themselves bear out or tell alone
(weighing.py); votes on decisions whose own sentence says who moved them (moved_decisions.py).
docs/decisions-and-votes.md lists every module.
"""

from nlp.proceedings.assembler import Assembler
from nlp.proceedings.derived import complete
from nlp.proceedings.drafts import Decision, Draft, Proceedings
from nlp.proceedings.moved_decisions import with_moved
from nlp.proceedings.weighing import weigh
from nlp.reading import Reading

__all__ = ["Decision", "Draft", "Proceedings", "read_by_rules", "read_proceedings"]


def read_proceedings(reading: Reading) -> Proceedings:
    """Return the decisions and votes that a text tells of."""
    return with_moved(reading, weigh(reading, read_by_rules(reading)))


def read_by_rules(reading: Reading) -> Proceedings:
    """Return the decisions and votes that the rules alone find."""
    return complete(reading, Assembler(reading).assemble())
