"""What happened, in its order: proposals, calls, results and decisions put together.

In: a reading. Out: `Proceedings`: the decisions and the votes of a text, each vote with its
proposal and its decision where the text ties them.
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
