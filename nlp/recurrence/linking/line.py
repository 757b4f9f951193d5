"""Agenda items of one committee line in, nodes and series of nodes out, meeting by meeting.

Items of one issue id or one matter key are one node; a new node is compared with its neighbours,
and the most alike are joined first, unless both were on one agenda. What is known stays: a new
meeting costs its own items only.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from nlp.recurrence.agendas.committees import drop_committee
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.agendas.places import Place
from nlp.recurrence.days import read_day
from nlp.recurrence.linking.joining import join_groups
from nlp.recurrence.linking.neighbours import Neighbours
from nlp.recurrence.linking.pairs import Pair
from nlp.recurrence.linking.standing_items import Slots
from nlp.recurrence.linking.weighing import find_certainty, list_known, list_signs, weigh_signs
from nlp.recurrence.titles.matters import BROAD, FILLER, Matter, read_matter
from nlp.recurrence.titles.periods import Period
from nlp.recurrence.titles.regular_papers import comes_always

TEXT_START = 200  # characters of an item's text, read where its title is bare
_PARISH = frozenset(("parish", "town", "community", "village"))
_CLAUSE_END = re.compile(r"[.:;\n]")


@dataclass(slots=True)
class _Node:
    """Items of one matter key or issue: what they name, the meetings they were at, how many."""

    matter: Matter
    name: str
    days: list[str] = field(default_factory=list)  # of its items, ISO 8601, the oldest first
    meetings: set[str] = field(default_factory=set)
    items: int = 0
    size: int = 1  # nodes of its series
    score: float = 1.0
    above: int | None = None  # the node that it was joined to


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an item was put: its node and by what."""

    node: int
    evidence: str
    period: Period | None


class LineIndex:
    """What is known of one committee line. `add` takes new items, oldest first.

    `spots`: all its items, in the order they were added, and where each is.
    """

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self._own = own
        self.spots: list[tuple[AgendaItem, Spot]] = []
        self._nodes: list[_Node] = []
        self._by_key: dict[tuple[object, ...], int] = {}
        self._neighbours = Neighbours()
        self._names: Counter[str] = Counter()
        self._heads: dict[Place, tuple[int, Matter]] = {}  # items without one below them yet
        self._slots = Slots(parish=not _PARISH.isdisjoint(own) and "council" in own)

    def add(self, items: Sequence[tuple[AgendaItem, Place]]) -> list[Spot]:
        """Put items to their nodes and join the nodes that are alike."""
        first_new = len(self._nodes)
        self._heads.clear()
        spots = [self._put(item, place) for item, place in items]
        self._join(range(first_new, len(self._nodes)))
        self.spots += zip((item for item, _ in items), spots, strict=True)
        return spots

    def head(self, node: int) -> int:
        """Return the oldest node of a node's series."""
        while (above := self._nodes[node].above) is not None:
            node = above
        return node

    def describe(self, spot: Spot) -> tuple[str, int, int, float, Matter]:
        """Return the series' name, its items and meetings, the certainty, and its first matter."""
        head, node = self._nodes[self.head(spot.node)], self._nodes[spot.node]
        return head.name, head.items, len(head.meetings), node.score, head.matter

    def _put(self, item: AgendaItem, place: Place) -> Spot:
        matter, evidence = _read_item(item, place.parent, self._own)
        issue = ("issue", item.issue_id) if item.issue_id else None
        node = self._by_key.get(issue) if issue else None
        if node is not None:
            evidence = "issue"
        else:
            node = None if matter.nameless else self._find_known(matter, item.date)
        above = self._find_head(place, matter)
        if node is None:
            node = self._open(matter) if above is None else above
        elif above is not None:
            self._put_head(above, node)
        self._heads[Place(place.agenda, item.title)] = node, matter
        for key in (issue, *(() if matter.nameless else (matter.key, _build_exact(matter)))):
            if key:
                self._by_key.setdefault(key, node)
        if item.date and read_day(item.date):
            self._nodes[node].days.append(item.date)
        head = self._nodes[self.head(node)]
        self._slots.learn(matter, place.agenda)
        if place.agenda:
            head.meetings.add(place.agenda)
        head.items += 1
        return Spot(node, evidence, matter.period)

    def _find_known(self, matter: Matter, day: str | None) -> int | None:
        """Return the node of a matter's key, the one whose title is printed so if there are two.

        What one agenda prints in two ways ("Finance", "Financial Monitoring") is two matters.
        """
        if (node := self._by_key.get(_build_exact(matter))) is not None:
            return node
        node = self._by_key.get(matter.key)
        return None if node is not None and day and day in self._nodes[node].days else node

    def _find_head(self, place: Place, matter: Matter) -> int | None:
        """Return the node of the item above if it heads no more than this matter.

        So does "Corporate Plan" above "Corporate Plan Quarter 4", if that is the first below it and
        says all of it; a work programme is a paper of its own.
        """
        node, head = self._heads.pop(Place(place.agenda, place.parent), (None, matter))
        said = {*head.words, *head.light} <= {*matter.words, *matter.light} - matter.task
        more = comes_always(matter) and not comes_always(head)
        if matter.nameless or matter.references or not said or more:
            return None
        return node

    def _put_head(self, above: int, node: int) -> None:
        """Make an item that heads what has come before one with it, unless it came before itself.

        So is "Playground" above "Playground inspections". What is as broad as "Audit" heads more.
        """
        one, other = self.head(above), self.head(node)
        if one == other or not self._nodes[one].meetings.isdisjoint(self._nodes[other].meetings):
            return
        if not BROAD.issuperset(self._nodes[above].matter.words):
            self._unite(1.0, one, other)

    def _open(self, matter: Matter) -> int:
        """Make a node of its own, with a name that no other of the line has."""
        name = matter.name or "untitled"
        self._names[name] += 1
        count = self._names[name]
        self._nodes.append(_Node(matter, name if count == 1 else f"{name}-{count}"))
        return len(self._nodes) - 1

    def _join(self, new: range) -> None:
        """Join the series of new nodes to those that enough speaks for being one with."""
        for node in new:
            if self._nodes[node].matter.loose:
                self._neighbours.learn(node, self._nodes[node].matter)
        sums = [
            (weigh_signs(signs), self.head(one), self.head(other))
            for one, other, signs in self.list_likely(new)
        ]
        join_groups(
            [(total, one, other) for total, one, other in sums if one != other],
            {head: self._nodes[head].size for _, *pair in sums for head in pair},
            lambda one, other: self._nodes[one].meetings.isdisjoint(self._nodes[other].meetings),
            self._unite,
        )

    def list_likely(
        self, new: Iterable[int], known: Container[str] | None = None
    ) -> Iterator[tuple[int, int, list[str]]]:
        """Yield each pair of an older and a new node that may be one matter, and its signs.

        `known`: words that count by themselves; without it, those of the learnt weights.
        """
        words = list_known() if known is None else known
        for node in new:
            two = self._nodes[node]
            for other in self._neighbours.find(two.matter) if two.matter.loose else ():
                one = self._nodes[other]
                if other < node and set(one.days).isdisjoint(two.days):
                    matters = self._slots.keep_slots(one.matter, two.matter)
                    pair, days = Pair(*matters), (one.days, two.days)
                    count, nodes = self._neighbours.count, len(self._nodes)
                    signs = list_signs(pair, days, count, nodes, words)
                    split = self._is_split(pair, *days)
                    yield other, node, [*signs, "differ=part"] if split else signs

    def _is_split(self, pair: Pair, mine: Sequence[str], yours: Sequence[str]) -> bool:
        """Tell whether one is a part of the other and stood on one agenda with the other part.

        So is "Budget and Performance", once split, neither. An application is no part of another
        paper ("24/0123: Enforcement at Mill End", beside an "Enforcement Update"). `mine`,
        `yours`: their days.
        """
        one, other = pair.telling
        if not (one < other or other < one) or pair.one.references:
            return False
        part = mine if one < other else yours
        rest = self._neighbours.saying(one ^ other)
        return any(not set(part).isdisjoint(self._nodes[node].days) for node in rest)

    def _unite(self, mean: float, one: int, other: int) -> int:
        """Make two series one, known by their heads; return its head."""
        first, second = sorted((one, other))
        kept, gone = self._nodes[first], self._nodes[second]
        kept.meetings |= gone.meetings
        kept.items += gone.items
        kept.size += gone.size
        gone.above, gone.meetings = first, set()
        gone.score = min(gone.score, find_certainty(mean))
        return first


def _build_exact(matter: Matter) -> tuple[object, ...]:
    """Return what is equal for titles of one key in the same words, fillers aside."""
    return matter.key, tuple(word for word in matter.raw if word not in FILLER)


def _read_item(item: AgendaItem, parent: str | None, own: frozenset[str]) -> tuple[Matter, str]:
    """Return the matter of an item and what tells it; a bare title is read with more about it."""
    title = drop_committee(item.title, item.committee)
    matter = _set_ahead(read_matter(title, own), item.date)
    if not matter.bare:
        return matter, "title"
    if parent and not read_matter(parent, own).bare:
        return read_matter(f"{parent} {title}", own), "title"
    if item.text:
        clause = _CLAUSE_END.split(item.text[:TEXT_START])[0]
        told = read_matter(f"{title}: {clause}", own)
        return (told, "text") if not told.bare else (matter, "title")
    return matter, "title"


def _set_ahead(matter: Matter, day: str | None) -> Matter:
    """Return a matter with its kind put right: a budget may be of a year ahead, or a month gone."""
    if day and _is_of_time_gone(matter, day):
        return replace(matter, stage="monitoring", rhythm="monthly")
    if matter.stage != "monitoring" or any(word.startswith("monitor") for word in matter.raw):
        return matter  # what is called monitoring is none of a budget, whichever year it names
    year = matter.period.year if matter.period and not matter.period.part else None
    if not day or not year or "budget" not in matter.words:
        return matter
    ahead = "/" in year and day < f"{year[:4]}-04"
    return replace(matter, stage="setting", explicit=False) if ahead else matter


def _is_of_time_gone(matter: Matter, day: str) -> bool:
    """Tell whether a budget report is of a time gone by: "Budget Report - October 2023"."""
    period = matter.period
    if not period or not period.part or matter.stage != "setting" or "budget" not in matter.words:
        return False
    reported = len(period.part) == len("2023-10") or "report" in matter.raw
    return reported and period.part.startswith("20") and period.part[:7] < day[:7]
