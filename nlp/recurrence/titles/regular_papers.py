"""A matter in; whether and how often papers of its kind come back in any council, out.

So a matter comes back by its nature, even if its series has one item so far.
"""

import re

from nlp.recurrence.titles.matters import Matter
from nlp.recurrence.wordings import read_lists, split_lines


def _read_usual(line: str) -> tuple[str, frozenset[str], str]:
    """Return stage, words and cadence of "monitoring: internal audit -> quarterly"."""
    stage, rest = line.split(":")
    words, cadence = rest.split("->")
    return stage, frozenset(words.split()), cadence.strip()


_LISTS = read_lists("titles/matters")
_RETURNING = frozenset(_LISTS["returning"].split())
_YEARLY = tuple(frozenset(line.split()) for line in split_lines(_LISTS["yearly"]))
_USUAL = tuple(_read_usual(line) for line in split_lines(_LISTS["usual"]))


_HALF_A_YEAR = re.compile(r"(?:six|6)[ -]months?", re.IGNORECASE)
_HALVED = frozenset(("treasury", "budget", "performance"))  # what is told of by half years


def recurs_by_nature(matter: Matter) -> bool:
    """Tell whether a title says that such a paper comes every quarter, month or year."""
    rhythm = matter.rhythm and not _came_back_once(matter)
    return bool(rhythm or _RETURNING.intersection(matter.words) or come_yearly(matter))


def comes_always(matter: Matter) -> bool:
    """Tell whether a title is of a paper for most meetings, whatever year it is for."""
    return not _RETURNING.isdisjoint(matter.words)


def come_yearly(matter: Matter) -> bool:
    """Tell whether a title is of a paper that comes once a year: a mid-year review does, too."""
    if matter.rhythm in ("annual", "half"):
        return not _came_back_once(matter)
    if matter.stage == "monitoring" and matter.explicit:  # of the actions of a yearly paper
        return False
    said = frozenset((matter.stage, *matter.words))
    return any(words <= said for words in _YEARLY)


def _came_back_once(matter: Matter) -> bool:
    """Tell whether a report comes six months after something, not of the half of a year."""
    if not matter.period or matter.period.year or not _HALVED.isdisjoint(matter.raw):
        return False
    return bool(_HALF_A_YEAR.fullmatch(matter.period.printed.strip()))


def find_usual(matter: Matter) -> str | None:
    """Return how often such a paper comes in most councils, or None."""
    return next(
        (
            cadence
            for stage, words, cadence in _USUAL
            if stage == matter.stage and words.issubset(matter.words + matter.light)
        ),
        None,
    )
