"""Tables of who was proposed by whom: `Nominee | Proposer | Seconder` above a row a nominee.

In: a cleaned text and its names. Out: tables, each with its movers and seconders in order. Cells
may stand side by side or each on a line of its own.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at, small_letters

_GAP = r"[ ]{0,3}(?:[ ]{2}|[|\n])[ |\n]{0,60}"
_HEAD = re.compile(rf"(?i)propos(?:er|ed(?:[ ]by)?){_GAP}second(?:er|ed(?:[ ]by)?)[ |]*(?=\n)")
_NOMINEE = re.compile(rf"(?i)(?:nominee|candidate|nomination|name)s?{_GAP}\Z")
_BESIDE = 100  # characters from the head of the nominees to that of their movers
_PAIR = 2


@dataclass(frozen=True, slots=True)
class NomineeTable:
    """`text[start:end]` are its heads; `pairs`: mover and seconder of each row."""

    start: int
    end: int
    pairs: tuple[tuple[NameMention, NameMention], ...]


def find_nominee_tables(text: str, names: tuple[NameMention, ...]) -> list[NomineeTable]:
    """Return the tables of a text, in order."""
    found = []
    for head in match_at(_HEAD, text, find_words(small_letters(text), ("propos",))):
        nominee = _NOMINEE.search(text, max(0, head.start() - _BESIDE), head.start())
        cells = _cells(text, names, head.end())
        columns = _PAIR + (nominee is not None)
        rows = [cells[at : at + columns] for at in range(0, len(cells), columns)]
        pairs = tuple((row[-2], row[-1]) for row in rows if len(row) == columns)
        if pairs:
            found.append(NomineeTable(head.start(), head.end(), pairs))
    return found


def _cells(text: str, names: tuple[NameMention, ...], position: int) -> list[NameMention]:
    """Return the names from `position` on that have nothing but blanks and bars between them."""
    at = bisect_left(names, position, key=lambda name: name.outer_start)
    cells: list[NameMention] = []
    while at < len(names) and not text[position : names[at].outer_start].strip(" |\n"):
        cells.append(names[at])
        position, at = names[at].outer_end, at + 1
    return cells
