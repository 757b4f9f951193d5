"""Agenda items in, series out: which items of a committee line are one matter coming back.

Three steps a line: items of one issue id or one matter key are one node; nodes that share a rare
word are compared; the most alike are joined first, unless both were on one agenda. A line never
looks at another, and an index keeps what it knows, so that a new meeting costs its own items only.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from nlp.recurrence.committees import Sitting, build_slug, find_lines
from nlp.recurrence.frames import is_nameless_motion
from nlp.recurrence.likeness import are_alike, compare, keep_apart
from nlp.recurrence.nature import recurs_by_nature
from nlp.recurrence.numbering import Place, find_places
from nlp.recurrence.periods import Period
from nlp.recurrence.procedural import is_procedural
from nlp.recurrence.titles import Matter, read_matter
from nlp.recurrence.words import list_words

MANY = 50  # nodes: a word that more of them share finds no candidates
RARE_WORDS = 4  # of a title, by which candidates are looked up
TEXT_START = 200  # characters of an item's text, read where its title is bare
_CLAUSE_END = re.compile(r"[.:;\n]")
_MINUTES = re.compile(r"\s*minutes\b(?! of the .*(?:panel|partnership|group))", re.I)
CERTAIN = {"issue": 1.0, "title": 0.95, "text": 0.6}


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


@dataclass(slots=True)
class _Node:
    """Items of one matter key or issue: what they name, the meetings they were at, how many."""

    matter: Matter
    name: str
    meetings: set[str] = field(default_factory=set)
    items: int = 0
    score: float = 1.0
    above: int | None = None  # the node that it was joined to


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where an item was put: its node and by what."""

    node: int
    evidence: str
    period: Period | None


class LineIndex:
    """What is known of one committee line. `add` takes new items, oldest first."""

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self._own = own
        self._nodes: list[_Node] = []
        self._by_key: dict[tuple[object, ...], int] = {}
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._names: Counter[str] = Counter()

    def add(self, items: Sequence[tuple[AgendaItem, Place]]) -> list[_Spot]:
        """Put items to their nodes and join the nodes that are alike."""
        first_new = len(self._nodes)
        spots = [self._put(item, place) for item, place in items]
        self._join(range(first_new, len(self._nodes)))
        return spots

    def head(self, node: int) -> int:
        """Return the oldest node of a node's series."""
        while (above := self._nodes[node].above) is not None:
            node = above
        return node

    def describe(self, spot: _Spot) -> tuple[str, int, int, float, Matter]:
        """Return the series' name, its items and meetings, the certainty, and its first matter."""
        head, node = self._nodes[self.head(spot.node)], self._nodes[spot.node]
        return head.name, head.items, len(head.meetings), node.score, head.matter

    def _put(self, item: AgendaItem, place: Place) -> _Spot:
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
        head = self._nodes[self.head(node)]
        if place.agenda:
            head.meetings.add(place.agenda)
        head.items += 1
        return _Spot(node, evidence, matter.period)

    def _open(self, matter: Matter) -> int:
        """Make a node of its own, with a name that no other of the line has."""
        name = matter.name or "untitled"
        self._names[name] += 1
        count = self._names[name]
        self._nodes.append(_Node(matter, name if count == 1 else f"{name}-{count}"))
        return len(self._nodes) - 1

    def _join(self, new: Iterable[int]) -> None:
        """Join new nodes to what they are like, the most alike first."""
        pairs = []
        for node in new:
            if self._nodes[node].matter.loose:
                pairs += self._find_pairs(node)
                self._learn(node)
        for score, older, newer in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
            self._unite(score, older, newer)

    def _learn(self, node: int) -> None:
        """Make a node known by its words and by its initials."""
        matter = self._nodes[node].matter
        for word in {*matter.words, *(f"{letters}." for letters in matter.initials)}:
            self._by_word[word].append(node)

    def _find_pairs(self, node: int) -> list[tuple[float, int, int]]:
        matter = self._nodes[node].matter
        pairs = []
        for other in self._find_candidates(matter):
            score = compare(matter, self._nodes[other].matter)
            if are_alike(matter, self._nodes[other].matter, score):
                pairs.append((score, other, node))
        return pairs

    def _find_candidates(self, matter: Matter) -> set[int]:
        """Return the nodes that share one of a title's rarest words."""
        words = set(matter.words)
        known = sorted((self._by_word[word] for word in words if word in self._by_word), key=len)
        known = known[:RARE_WORDS]
        known += [self._by_word[f"{word}."] for word in words if f"{word}." in self._by_word]
        known += [self._by_word[word] for word in matter.initials if word in self._by_word]
        return {node for nodes in known for node in nodes[-MANY:]}

    def _unite(self, score: float, older: int, newer: int) -> None:
        """Join two series unless they are one, or were on one agenda, or are kept apart."""
        first, second = sorted((self.head(older), self.head(newer)))
        if first == second:
            return
        one, two = self._nodes[first], self._nodes[second]
        if one.meetings & two.meetings or keep_apart(one.matter, two.matter):
            return
        one.meetings |= two.meetings
        one.items += two.items
        two.above, two.meetings = first, set()
        self._nodes[newer].score = min(self._nodes[newer].score, score)


def _read_item(item: AgendaItem, parent: str | None, own: frozenset[str]) -> tuple[Matter, str]:
    """Return the matter of an item and what tells it; a bare title is read with more about it."""
    matter = read_matter(item.title, own)
    if not matter.bare:
        return matter, "title"
    if parent and not read_matter(parent, own).bare:
        return read_matter(f"{parent} {item.title}", own), "title"
    if item.text:
        clause = _CLAUSE_END.split(item.text[:TEXT_START])[0]
        told = read_matter(f"{item.title}: {clause}", own)
        return (told, "text") if not told.bare else (matter, "title")
    return matter, "title"


class SeriesIndex:
    """All committee lines of all councils. `lines`: (council, committee) to line, fixed by hand."""

    def __init__(self, lines: dict[tuple[str, str], str] | None = None) -> None:
        self._lines = dict(lines or {})
        self._index: dict[tuple[str, str], LineIndex] = {}

    def add(self, items: Sequence[AgendaItem]) -> list[SeriesLink]:
        """Link new items; only the lines that they belong to are touched.

        Returns one link an item, in the given order.
        """
        self._learn_lines(items)
        places = find_places(items)
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        links = [SeriesLink(series=None, kind="procedural")] * len(items)
        for at, item in enumerate(items):
            if is_nameless_motion(item.title) and not item.issue_id:
                links[at] = SeriesLink(series=None, kind="one_off")
            elif not _is_procedural(item, places[at].parent):
                groups[item.council, self._line(item)].append(at)
        for line, members in groups.items():
            members.sort(key=lambda at: (items[at].date or "9999", at))
            for at, link in zip(
                members, self._link_line(line, items, members, places), strict=True
            ):
                links[at] = link
        return links

    def _line(self, item: AgendaItem) -> str:
        return self._lines[item.council, item.committee]

    def _learn_lines(self, items: Sequence[AgendaItem]) -> None:
        found = find_lines(Sitting(item.council, item.committee, item.date) for item in items)
        for name, line in found.items():
            self._lines.setdefault(name, line)

    def _link_line(
        self,
        line: tuple[str, str],
        items: Sequence[AgendaItem],
        members: list[int],
        places: list[Place],
    ) -> list[SeriesLink]:
        council, committee = line
        own = frozenset(list_words(council))
        index = self._index.setdefault(line, LineIndex(own))
        spots = index.add([(items[at], places[at]) for at in members])
        prefix = f"{build_slug(council)}/{committee}" if council else committee
        return [_build_link(prefix, index, spot) for spot in spots]


def _is_procedural(item: AgendaItem, parent: str | None) -> bool:
    """Tell whether an item has no matter; what stands under "Minutes" is minutes."""
    if parent and _MINUTES.match(parent):
        return True
    return is_procedural(item.title, item.committee)


def _build_link(prefix: str, index: LineIndex, spot: _Spot) -> SeriesLink:
    name, items, meetings, score, matter = index.describe(spot)
    if items < 2 and not recurs_by_nature(matter):
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
