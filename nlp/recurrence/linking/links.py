"""Agenda items in, the series that each belongs to out: which are one matter coming back.

Procedural items are put aside; the others go to the index of their line. A line never looks at
another, so that a meeting added touches its own line only.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp.recurrence.agendas.committees import LineFinder, Sitting, build_slug, list_core, names_body
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.agendas.marks import drop_marks
from nlp.recurrence.agendas.places import Place, find_places, find_standing
from nlp.recurrence.linking.line import LineIndex, Spot
from nlp.recurrence.procedure.procedural import is_procedural, names_parish_planning
from nlp.recurrence.titles.askers import is_nameless_motion
from nlp.recurrence.titles.matters import list_own
from nlp.recurrence.titles.periods import Period
from nlp.recurrence.titles.regular_papers import recurs_by_nature

# "7.1 Verbal Update" below "7 Local Plan" is the plan's
_UPDATE = re.compile(
    r"\W*(?:(?:a|an|the|any|to|receive|note|consider|verbal|oral|written|progress|quarterly|monthly"
    r"|annual|six[- ]monthly|brief|latest|further) )*"
    r"(?:updates?|reports?|briefings?|presentations?|position statement)"
    r"(?: (?:reports?|papers?|notes?))?\W*(?:\((?:verbal|oral)[^()]*\)\W*)?$",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"\s*minutes\b(?! of the .*(?:panel|partnership|group))", re.I)
CERTAIN = {"issue": 1.0, "title": 0.95, "text": 0.6}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLink:
    """What one item belongs to.

    `series`: `<council>/<committee>/<matter>`, or None. `kind`: procedural, recurring, one_off.
    `evidence`: issue, title or text; None where there is no series. `confidence`: 0 to 1.
    """

    series: str | None
    kind: str
    period: Period | None = None
    evidence: str | None = None
    confidence: float = 1.0


class SeriesIndex:
    """All committee lines of all councils. `lines`: (council, committee) to line, fixed by hand."""

    def __init__(self, lines: dict[tuple[str, str], str] | None = None) -> None:
        self._lines = LineFinder(lines)
        self._adds = 0
        self._index: dict[tuple[str, str], LineIndex] = {}
        self._bodies: dict[str, set[frozenset[str]]] = defaultdict(set)

    def add(self, items: Sequence[AgendaItem]) -> list[SeriesLink]:
        """Link new items; only the lines that they belong to are touched.

        Returns one link an item, in the given order.
        """
        self._adds += 1
        items = drop_marks(items)
        places = find_places(items, f"{self._adds}.")
        for council, committee in {(item.council, item.committee) for item in items}:
            self._bodies[council].add(list_core(committee))
        aside = [
            _put_aside(item, place.parent, standing, self._bodies[item.council])
            for item, place, standing in zip(
                items, places, find_standing(items, places), strict=True
            )
        ]
        self._lines.learn(
            Sitting(item.council, item.committee, item.date, "" if link else item.title)
            for item, link in zip(items, aside, strict=True)
        )
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, item in enumerate(items):
            groups[item.council, self._lines.find(item.council, item.committee)].append(at)
        links: dict[int, SeriesLink] = {}
        for line, members in groups.items():
            members.sort(key=lambda at: (items[at].date or "9999", at))
            named = [at for at in members if not aside[at]]
            found = self._link_line(line, [(items[at], places[at]) for at in named])
            links.update(zip(named, found, strict=True))
        return [aside[at] or links[at] for at in range(len(items))]

    def list_links(self, council: str, committee: str) -> list[tuple[AgendaItem, SeriesLink]]:
        """Return what is known now of a committee's line, procedural items left out.

        An item that came alone belongs to a series as soon as its matter has come back.
        """
        line = council, self._lines.find(council, committee)
        index = self._index.get(line)
        if not index:
            return []
        prefix = _build_prefix(line)
        return [(item, _build_link(prefix, index, spot)) for item, spot in index.spots]

    def list_lines(self) -> Iterable[tuple[tuple[str, str], LineIndex]]:
        """Return each council's and line's name with what is known of it."""
        return self._index.items()

    def _link_line(
        self, line: tuple[str, str], placed: Sequence[tuple[AgendaItem, Place]]
    ) -> list[SeriesLink]:
        """Link new items of one line that are not put aside, the oldest first."""
        if line not in self._index:
            self._index[line] = LineIndex(list_own(*line))
        index, prefix = self._index[line], _build_prefix(line)
        return [_build_link(prefix, index, spot) for spot in index.add(placed)]


def _build_prefix(line: tuple[str, str]) -> str:
    council, committee = line
    return f"{build_slug(council)}/{committee}" if council else committee


def _put_aside(
    item: AgendaItem, parent: str | None, standing: tuple[str, ...], bodies: set[frozenset[str]]
) -> SeriesLink | None:
    """Return the link of an item that is of no series.

    What stands under "Minutes" is minutes, and so is what only names one of the council's `bodies`.
    "Verbal Update" is of what it stands under, a parish's "New Applications" of its planning.
    """
    if parent and _UPDATE.match(item.title) and not is_procedural(parent, item.committee):
        return None
    if parent and names_parish_planning(f"{parent}: {item.title}", item.committee):
        return None
    under_minutes = parent is not None and _MINUTES.match(parent)
    procedural = under_minutes or is_procedural(item.title, item.committee, standing)
    if procedural or names_body(item.title, bodies):
        return SeriesLink(series=None, kind="procedural")
    if is_nameless_motion(item.title) and not item.issue_id:
        return SeriesLink(series=None, kind="one_off")
    return None


def _build_link(prefix: str, index: LineIndex, spot: Spot) -> SeriesLink:
    name, items, meetings, score, matter = index.describe(spot)
    if items < 2 and (matter.nameless or not recurs_by_nature(matter)):
        return SeriesLink(series=None, kind="one_off", period=spot.period)
    return SeriesLink(
        series=f"{prefix}/{name}",
        kind="recurring" if meetings != 1 or recurs_by_nature(matter) else "one_off",
        period=spot.period,
        evidence=spot.evidence,
        confidence=round(min(score, CERTAIN[spot.evidence]), 2),
    )


def link_items(
    items: Sequence[AgendaItem], lines: dict[tuple[str, str], str] | None = None
) -> list[SeriesLink]:
    """Return one link an item, in the given order; `lines` as for `SeriesIndex`."""
    return SeriesIndex(lines).add(items)
