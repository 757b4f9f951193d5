"""Items of agendas in, the same without the marks that their titles begin or end with, out.

However a council numbers its items ("2122-54 Moorings", "PC 117 Moorings", "Moorings AI091516"),
what most titles of an agenda begin or end with in one shape, no two of them alike, names no matter.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from nlp.recurrence.agendas.items import AgendaItem

FEWEST = 3  # titles of an agenda with marks of one shape
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?")
_WORDED = re.compile(r"[^\W\d_]{2}")
# 2122-54 ; 24/117. ; [5] ; PC 117: ; Min. 24/117 ; 24/25 117 ; of a title with more behind it
_AHEAD = re.compile(
    r"\W{0,3}(?P<mark>(?:[A-Za-z]{1,4}\.?\s|\d\S{0,9}\s)?[A-Za-z]{0,5}[./-]?\d[\w./()-]{0,14})"
    r"[\])}:;.,*°–—-]*(?:\s+[–—:-])?\s+(?=[^\W_])"
)
_BEHIND = re.compile(
    r"\s+[(\[–—-]*\s*(?P<mark>(?:(?:[A-Z]{1,5}|[Mm]in|[Rr]ef)\.?:?\s)?"
    r"[A-Za-z]{0,5}[./-]?\d[\w./-]{1,14})[)\]]?\W*$"
)
Reader = Callable[[str], "re.Match[str] | None"]


def drop_marks(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Return items, in their order, without what numbers them on their agenda."""
    agendas: dict[tuple[str, str, str | None], list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        agendas[item.council, item.committee, item.meeting or item.date].append(at)
    read = list(items)
    for members in agendas.values():
        for reader in (_AHEAD.match, _BEHIND.search):
            for at, title in _drop_shape([(at, read[at].title) for at in members], reader):
                read[at] = replace(read[at], title=title)
    return read


def _drop_shape(titles: Sequence[tuple[int, str]], read: Reader) -> Iterable[tuple[int, str]]:
    """Yield the titles that have a mark of the shape that most of them have, without it."""
    if len(titles) < FEWEST:
        return
    numbered = [(at, title) for at, title in titles if _DIGITS.search(title)]
    if len(numbered) * 2 < len(titles):
        return
    marks = {at: match for at, title in numbered if (match := read(title[:1_000]))}
    shapes = Counter(_DIGITS.sub("9", match["mark"]) for match in marks.values())
    for shape, many in shapes.most_common(1):
        alike = {at: m for at, m in marks.items() if _DIGITS.sub("9", m["mark"]) == shape}
        if many < FEWEST or many * 2 < len(titles) or not _tell(alike.values()):
            return
        for at, title in titles:
            if match := alike.get(at):
                rest = title[match.end() :] if match.start() == 0 else title[: match.start()]
                if _WORDED.search(rest):
                    yield at, rest


def _tell(matches: Iterable[re.Match[str]]) -> bool:
    """Tell whether marks number items: no two are the same, and not all are years."""
    marks = [match["mark"] for match in matches]
    return len(set(marks)) == len(marks) and not all(map(_YEAR.fullmatch, marks))
