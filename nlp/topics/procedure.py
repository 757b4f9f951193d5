"""How much of an item's text is read for topics, by its title.

A procedural item (minutes, matters arising, questions) has no topic of its own, but things may be
raised under it; apologies, interests and the like are read for nothing.
"""

from nlp.recurrence.procedural import is_procedural
from nlp.topics.words import fold_words

SILENT = frozenset(
    "apology interest exclusion exclude exempt attendance quorum absence substitute substitution"
    " dispensation evacuation webcast webcasting whipping".split()
)
_OPEN = frozenset("question petition arising motion deputation".split())


def title_role(title: str) -> str:
    """Return `topic`: the title says what the item is about; `procedural`; or `silent`."""
    words = frozenset(fold_words(title))
    if not is_procedural(" ".join(title.split())):
        return "topic"
    return "silent" if words & SILENT and not words & _OPEN else "procedural"
