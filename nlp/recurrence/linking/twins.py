"""Linked items in; which stand for one matter twice, out: at two committees, or on one agenda.

The same report at two committees is two series, each other's twins. An open item and the exempt
one on the same agenda are one matter. Which titles tell is data: `twins.toml`.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import SeriesLink
from nlp.recurrence.plain_words import list_words
from nlp.recurrence.titles.exempt import says_exempt
from nlp.recurrence.titles.matters import BROAD, Matter, read_matter
from nlp.recurrence.wordings import read_lists

_LISTS = {name: frozenset(words.split()) for name, words in read_lists("linking/twins").items()}
# From such an item on, a meeting is not public.
_CLOSING = re.compile(
    r"\b(?:exclu(?:sion|de) (?:of )?(?:the )?(?:press|public)"
    r"|(?:exempt|confidential|private|closed) (?:items?|business|session|part|reports?))\b",
    re.IGNORECASE,
)


def find_series_twins(
    items: Sequence[AgendaItem], links: Sequence[SeriesLink]
) -> dict[str, tuple[str, ...]]:
    """Return for each series that has any those of the same report at other committees, by key."""
    groups: dict[Hashable, set[str]] = defaultdict(set)
    committees: dict[str, set[str]] = defaultdict(set)
    for item, link in zip(items, links, strict=True):
        if link.series and link.kind == "recurring":
            committees[link.series].add(item.committee)
            for mark in _list_marks(item):
                groups[mark].add(link.series)
    twins: dict[str, set[str]] = defaultdict(set)
    for keys in groups.values():
        for key in keys:
            twins[key] |= {k for k in keys if committees[k].isdisjoint(committees[key])}
    return {key: tuple(sorted(found)) for key, found in twins.items() if found}


def _list_marks(item: AgendaItem) -> Iterator[Hashable]:
    """Yield what only items of one matter of a council have: its issue id, a title that tells."""
    if item.issue_id:
        yield item.council, "issue", item.issue_id
    matter = read_matter(item.title)
    if _tells(matter, item.committee):
        yield item.council, "title", matter.key


def _tells(matter: Matter, committee: str) -> bool:
    """Tell whether a title names its matter wherever it stands, or the body is for all matters."""
    if matter.bare or not matter.loose:
        return False
    words = set(matter.words) - _LISTS["own"]
    if matter.references or words - BROAD - _LISTS["purse"]:
        return True
    return bool(words) and _LISTS["whole"].issuperset(list_words(committee))


def find_exempt_twins(
    items: Sequence[AgendaItem], links: Sequence[SeriesLink]
) -> list[tuple[int, int]]:
    """Return the places of each open item and its exempt twin on the same agenda.

    An item is exempt that is `restricted` or says so; where none of a matter's items does, those
    are that stand below "Exclusion of the Public".
    """
    agendas: dict[tuple[str, str], list[int]] = defaultdict(list)
    closed: set[str] = set()
    below: set[int] = set()
    for at, (item, link) in enumerate(zip(items, links, strict=True)):
        agenda = item.meeting or f"{item.committee} {item.date}"
        if agenda in closed:
            below.add(at)
        if link.kind == "procedural" and _CLOSING.search(item.title):
            closed.add(agenda)
        if link.series:
            agendas[link.series, agenda].append(at)
    return [pair for ats in agendas.values() if len(ats) > 1 for pair in _pair(items, ats, below)]


def _pair(items: Sequence[AgendaItem], ats: list[int], below: set[int]) -> list[tuple[int, int]]:
    exempt = [at for at in ats if items[at].restricted or says_exempt(items[at].title)]
    exempt = exempt or [at for at in ats if at in below]
    opened = [at for at in ats if at not in exempt]
    return [(opened[0], at) for at in exempt] if opened else []
