"""Agenda items of one committee line in, nodes and series of nodes out, meeting by meeting.

Items of one issue id or one matter key are one node; a new node is compared with its neighbours,
and the most alike are joined first, unless both were on one agenda. What is known stays: a new
meeting costs its own items only.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from nlp.recurrence.chance import (
    TOLD_APART,
    are_told_apart,
    find_certainty,
    list_known,
    list_signs,
    weigh_signs,
)
from nlp.recurrence.committees import drop_committee
from nlp.recurrence.likeness import (
    ALIKE_SEASON,
    Pair,
    are_alike,
    compare,
    differ,
    is_within,
    keep_apart,
    list_telling,
    may_be_one,
)
from nlp.recurrence.linkage import join_groups
from nlp.recurrence.neighbours import Neighbours
from nlp.recurrence.numbering import Place
from nlp.recurrence.periods import Period
from nlp.recurrence.times import read_day
from nlp.recurrence.titles import FIGURES, Matter, read_matter

ENOUGH = 6  # matters of a committee, so that it can be told which of their words are rare
TEXT_START = 200  # characters of an item's text, read where its title is bare
_CLAUSE_END = re.compile(r"[.:;\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item as an agenda prints it.

    `date`: ISO 8601 or None. `meeting`: any id of the meeting; the date stands for it where None.
    `issue_id`: the council's own id of the matter. `text`: what the agenda says below the title.
    `minutes` and `item_id` are for `build_series` only.
    """

    council: str
    committee: str
    title: str
    date: str | None = None
    number: str | None = None
    meeting: str | None = None
    issue_id: str | None = None
    text: str = ""
    minutes: str = ""
    item_id: str = ""


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

    @property
    def day(self) -> str:
        """Return the day of its first item, "" where it has none."""
        return self.days[0] if self.days else ""


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
        self._by_figures: dict[frozenset[str], list[int]] = defaultdict(list)
        self._neighbours = Neighbours()
        self._names: Counter[str] = Counter()

    def add(self, items: Sequence[tuple[AgendaItem, Place]]) -> list[Spot]:
        """Put items to their nodes and join the nodes that are alike."""
        first_new = len(self._nodes)
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
            node = self._by_key.get(matter.key)
        if node is None:
            node = self._open(matter)
        for key in (issue, matter.key):
            if key:
                self._by_key.setdefault(key, node)
        if item.date and read_day(item.date):
            self._nodes[node].days.append(item.date)
        head = self._nodes[self.head(node)]
        if place.agenda:
            head.meetings.add(place.agenda)
        head.items += 1
        return Spot(node, evidence, matter.period)

    def _open(self, matter: Matter) -> int:
        """Make a node of its own, with a name that no other of the line has."""
        name = matter.name or "untitled"
        self._names[name] += 1
        count = self._names[name]
        self._nodes.append(_Node(matter, name if count == 1 else f"{name}-{count}"))
        if FIGURES.issuperset(matter.words):
            self._by_figures[_list_figures(matter)].append(len(self._nodes) - 1)
        return len(self._nodes) - 1

    def _join(self, new: range) -> None:
        """Join new nodes to what they are like, the most alike first, then to what they may be."""
        pairs = []
        for node in new:
            if self._nodes[node].matter.loose:
                pairs += self._find_pairs(node)
                self._neighbours.learn(node, self._nodes[node].matter)
        for score, older, newer, pair in sorted(pairs, key=lambda found: (-found[0], *found[1:3])):
            if self._may_unite(older, newer, keep_apart) and self._are_one(
                score, older, newer, pair
            ):
                self._unite(score, older, newer)
        self._join_likely(new)

    def _join_likely(self, new: range) -> None:
        """Join the series of new nodes to those that enough speaks for being one with."""
        sums = [
            (TOLD_APART if apart else weigh_signs(signs), self.head(one), self.head(other))
            for one, other, signs, apart in self.list_likely(new)
        ]
        join_groups(
            [(total, one, other) for total, one, other in sums if one != other],
            {head: self._nodes[head].size for _, *pair in sums for head in pair},
            lambda one, other: self._may_unite(one, other, differ),
            lambda mean, one, other: self._unite(find_certainty(mean), one, other),
        )

    def _find_pairs(self, node: int) -> list[tuple[float, int, int, Pair]]:
        pairs = []
        for other in self._neighbours.find(self._nodes[node].matter):
            one, two = self._nodes[other], self._nodes[node]
            pair = Pair(one.matter, two.matter)
            score = compare(pair)
            season = score >= ALIKE_SEASON and _are_of_one_season(one, two)
            if season or are_alike(pair, score) or is_within(pair, score):
                pairs.append((score, other, node, pair))
        return pairs

    def list_likely(
        self, new: Iterable[int], known: Container[str] | None = None
    ) -> Iterator[tuple[int, int, list[str], bool]]:
        """Yield each pair of an older and a new node, its signs, and whether they are told apart.

        `known`: words that count by themselves; without it, those of the learnt weights.
        """
        words = list_known() if known is None else known
        for node in new if len(self._nodes) >= ENOUGH else ():
            two = self._nodes[node]
            near = self._neighbours.find_few(two.matter) if two.matter.loose else ()
            for other in near:
                one = self._nodes[other]
                pair, days = Pair(one.matter, two.matter), (one.days, two.days)
                together = not set(one.days).isdisjoint(two.days)
                if other >= node or together or not may_be_one(pair):
                    continue
                counts, nodes = self._neighbours.count, len(self._nodes)
                signs = list_signs(pair, days, counts, nodes, words)
                if self._adds_matter(pair):
                    signs.append("adds a matter")
                yield other, node, signs, are_told_apart(pair, words)

    def _are_one(self, score: float, older: int, newer: int, pair: Pair) -> bool:
        """Tell whether two nodes are alike enough, now that all the line's titles are known.

        A longer title is not the same matter where what it says more is a matter of its own; two
        yearly papers of one season are, where no other matter has a word that they share.
        """
        if are_alike(pair, score):
            return True
        if is_within(pair, score):
            return not self._adds_matter(pair)
        heads = {self.head(older), self.head(newer)}
        return any(
            {self.head(node) for node in self._neighbours.having(word)} <= heads
            for word in list_telling(pair)
        )

    def _adds_matter(self, pair: Pair) -> bool:
        """Tell whether what one title says more than the other is a matter of its own."""
        mine, yours = pair.telling
        more = mine ^ yours
        within = mine <= yours or yours <= mine
        return within and any(map(self._neighbours.names, [more, *map(frozenset, zip(more))]))

    def _may_unite(self, older: int, newer: int, apart: Callable[[Matter, Matter], bool]) -> bool:
        """Tell whether two series are not one yet, on no agenda together, and not kept apart."""
        first, second = sorted((self.head(older), self.head(newer)))
        one, two = self._nodes[first], self._nodes[second]
        if first == second or one.meetings & two.meetings or apart(one.matter, two.matter):
            return False
        return not self._is_split(one, two) and not self._is_split(two, one)

    def _unite(self, score: float, older: int, newer: int) -> int:
        """Make two series one; return its head."""
        first, second = sorted((self.head(older), self.head(newer)))
        one, two = self._nodes[first], self._nodes[second]
        one.meetings |= two.meetings
        one.items += two.items
        one.size += two.size
        two.above, two.meetings = first, set()
        self._nodes[newer].score = min(self._nodes[newer].score, score)
        return first

    def _is_split(self, whole: _Node, part: _Node) -> bool:
        """Tell whether a report was split ("Budget and Performance"): its parts share an agenda."""
        held, kept = _list_figures(whole.matter), _list_figures(part.matter)
        rest = self._by_figures.get(held - kept, ()) if kept and kept < held else ()
        return any(self._nodes[self.head(node)].meetings & part.meetings for node in rest)


def _are_of_one_season(one: _Node, other: _Node) -> bool:
    """Tell whether two yearly papers of one kind came at the same time of different years."""
    if one.matter.stage != other.matter.stage or not (one.matter.yearly and other.matter.yearly):
        return False
    if one.day[:4] == other.day[:4] or min(len(one.day), len(other.day)) < len("2023-10"):
        return False
    apart = abs(int(one.day[5:7]) - int(other.day[5:7]))
    return min(apart, 12 - apart) <= 1


def _list_figures(matter: Matter) -> frozenset[str]:
    """Return what figures a report holds; revenue and capital are of the budget, said or not."""
    found = FIGURES.intersection(matter.words)
    return found - {"budget"} if found & {"revenue", "capital"} else found


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
        return replace(matter, stage="monitoring", rhythm="monthly", whole=None)
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
