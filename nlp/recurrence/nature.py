"""Does a matter come back by its nature, even if its series has one item so far?"""

from nlp.recurrence.titles import Matter
from nlp.recurrence.wordlists import read_lists

_BY_NATURE = frozenset(read_lists("matters")["returning"].split())


def recurs_by_nature(matter: Matter) -> bool:
    """Tell whether a title says that such a paper comes every quarter, month or year."""
    return bool(matter.rhythm or _BY_NATURE.intersection(matter.words))
