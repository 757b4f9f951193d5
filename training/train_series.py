"""What speaks for two agenda items being one matter: learns it, and judges it on sets left out.

    pip install scikit-learn        # for this script alone; the product needs the weights only
    python training/train_series.py [--set LABELS ...] [--tables] [--write]

LABELS: agenda items as `minutebook recurring` takes them, with `series` and `kind` as they should
be; without `--set`, ../shared/gold/series.jsonl. Each set is left out in turn, and told by what the
others taught. `--tables`: the tables of our tests teach as well, their look-alikes above all. With
--write the weights learnt from all go to nlp/recurrence/linking/weights.tsv.
DATA.md says what the shipped ones were learnt from, and what nobody outside can make again.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.joining import join_groups
from nlp.recurrence.linking.links import SeriesIndex
from nlp.recurrence.linking.weighing import TOLD_APART, WEIGHTS, are_told_apart
from nlp.recurrence.titles.matters import read_matter
from nlp.weights import add_up
from training.learning import (
    LEARNER,
    Json,
    Weights,
    learn,
    list_sets,
    read_rows,
    require,
    write_weights,
)

GOLD = Path(__file__).parents[1].parent / "shared" / "gold" / "series.jsonl"
HOUSEKEEPING = (
    "work-programme",
    "forward-plan",
    "cabinet-decisions",
    "deferred-items",
    "appeal-decisions",
    "overview-report",
)
DAYS = "2024-01-10", "2024-04-10"  # as the tables of our tests are read
WORD_COUNCILS = 4  # that print a word at least for it to count by itself in a pair
STRENGTH = 0.4  # scikit-learn's C


@dataclass(slots=True)
class Rows:
    """A set: its items in series as labelled (None: no pair counts).

    `nodes`: of which node of its line each item is, of that line and number.
    """

    name: str
    rows: list[Json]
    nodes: dict[int, object] = field(default_factory=dict)
    pairs: list["LikelyPair"] = field(default_factory=list)


@dataclass(slots=True)
class LikelyPair:
    """Two nodes: their items by number, whether they are one matter, and the signs."""

    council: str
    one: list[int]
    other: list[int]
    same: bool
    signs: list[str]
    total: float = 0.0


def list_pairs(name: str, rows: Sequence[Json], known: Container[str]) -> Rows:
    """Return a set with each pair of matters of one committee that may be one."""
    index = SeriesIndex()
    index.add([build_item(row, at) for at, row in enumerate(rows)])
    kept = Rows(name, list(rows))
    for (council, line_name), line in index.list_lines():
        items: dict[int, list[int]] = defaultdict(list)
        for item, spot in line.spots:
            items[spot.node].append(int(item.item_id))
            kept.nodes[int(item.item_id)] = council, line_name, spot.node
        for one, other, signs in line.list_likely(sorted(items), known):
            both = items[one], items[other]
            kept.pairs.append(LikelyPair(council, *both, _are_same(rows, *both), signs))
    return kept


def read_tables() -> list[Json]:
    """Return the tables of our tests, each pair of titles as items of a council of its own."""
    from tests.nlp.recurrence import test_links as alone
    from tests.nlp.recurrence import test_weighing_pairs as beside

    pairs = [(*pair, True) for pair in (*alone.SAME, *alone.STILL_APART)]
    pairs += [(*pair, False) for pair in (*alone.APART, *alone.STILL_JOINED)]
    among = [(one, other, True) for one, other, _ in beside.LIKELY]
    among += [(*pair, False) for pair in beside.UNLIKELY]
    rows = []
    for number, (one, other, same) in enumerate([*pairs, *among]):
        titles = [(one, DAYS[0], "one"), (other, DAYS[1], "one" if same else "other")]
        if number >= len(pairs):
            titles += [(title, DAYS[0], title) for title in beside.BESIDE]
        rows += [
            {"council": f"council {number}", "committee": "Cabinet", "date": day, "item": "",
             "title": title, "series": series, "kind": "recurring"}
            for title, day, series in titles
        ]  # fmt: skip
    return rows


def build_item(row: Json, at: int) -> AgendaItem:
    """Return a row as the product reads it, its number in the set as its id."""
    return AgendaItem(
        council=row["council"] or "",
        committee=row["committee"] or "",
        title=row["title"],
        date=row["date"] or None,
        number=row["item"] or None,
        item_id=str(at),
    )


def _are_same(rows: Sequence[Json], one: Sequence[int], other: Sequence[int]) -> bool:
    """Tell whether most items of two nodes are labelled as of one series."""
    mine, yours = (
        Counter(rows[at]["series"] for at in node).most_common(1)[0][0] for node in (one, other)
    )
    return mine is not None and mine == yours


def list_words_known(sets: Iterable[Sequence[Json]]) -> set[str]:
    """Return the words that titles of several councils have."""
    councils = defaultdict(set)
    for rows in sets:
        for row in rows:
            matter = read_matter(row["title"])
            for word in (*matter.words, *matter.light):
                councils[word].add(row["council"])
    return {word for word, named in councils.items() if len(named) >= WORD_COUNCILS}


def learn_pairs(pairs: Sequence[LikelyPair]) -> Weights:
    """Return the weights of the signs; the pairs of a council with many count less."""
    many = Counter(pair.council for pair in pairs)
    counts = [(5 + many[pair.council]) ** -0.5 for pair in pairs]
    scale = len(counts) / sum(counts)
    weighed = [count * scale for count in counts]
    rows = [pair.signs for pair in pairs]
    return learn(rows, [pair.same for pair in pairs], STRENGTH, counts=weighed)


def judge_pairs(sets: Sequence[Rows], always: Sequence[LikelyPair]) -> None:
    """Give each pair the sum that the other sets, and what teaches `always`, taught."""
    for own in sets:
        pairs = [pair for kept in sets if kept is not own for pair in kept.pairs]
        weights = learn_pairs([*pairs, *always])
        for pair in own.pairs:
            apart = are_told_apart(pair.signs)
            pair.total = TOLD_APART if apart else add_up(weights, pair.signs)


def print_pairs(sets: Sequence[Rows]) -> None:
    print("left out     P / R / F1")
    whole: Counter[str] = Counter()
    for kept in sets:
        count = count_pairs(kept)
        whole.update(count)
        print(f"{kept.name:12} {describe_counts(count)}")
    print(f"{'all':12} {describe_counts(whole)}")


def describe_counts(count: Counter[str]) -> str:
    """Return precision, recall and F1 of counts of hits, of what is labelled and what was found."""
    hits, labelled, found = (count[name] for name in ("hits", "labelled", "found"))
    return f"{hits / found:.3f} / {hits / labelled:.3f} / {2 * hits / (labelled + found):.3f}"


def count_pairs(kept: Rows) -> Counter[str]:
    """Return the counts of pairs of items put together."""
    groups = _join_by_sums(kept)
    count: Counter[str] = Counter()
    for _, members in _list_councils(kept.rows):
        for one, other in combinations(members, 2):
            same = kept.rows[one]["series"]
            labelled = same is not None and same == kept.rows[other]["series"]
            told = groups[one] == groups[other]
            count.update(labelled=labelled, found=told, hits=labelled and told)
    return count


def _list_councils(rows: Sequence[Json]) -> Iterator[tuple[str, list[int]]]:
    """Yield the items of each council that linking is scored over."""
    councils: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        if row["kind"] != "procedural" and not (row["series"] or "").endswith(HOUSEKEEPING):
            councils[row["council"]].append(at)
    yield from councils.items()


def _join_by_sums(kept: Rows) -> list[int]:
    """Return the series of each item, joined as the product does."""
    numbers: dict[object, int] = {}
    nodes = (kept.nodes.get(at, at) for at in range(len(kept.rows)))
    groups = [numbers.setdefault(node, len(numbers)) for node in nodes]
    members: dict[int, list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        members[group].append(at)
    sums = ((pair.total, groups[pair.one[0]], groups[pair.other[0]]) for pair in kept.pairs)

    def may_unite(one: int, other: int) -> bool:
        mine, yours = (_list_agendas(kept, members[group]) for group in (one, other))
        return mine.isdisjoint(yours)

    def unite(_mean: float, one: int, other: int) -> int:
        members[one] += members.pop(other)
        return one

    join_groups(sums, dict.fromkeys(members, 1), may_unite, unite)
    for group, items in members.items():
        for at in items:
            groups[at] = group
    return groups


def _list_agendas(kept: Rows, members: Sequence[int]) -> set[tuple[str, str]]:
    rows = (kept.rows[at] for at in members)
    return {(row["committee"], row["date"]) for row in rows if row["date"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", dest="sets", action="append", default=[])
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    require(*LEARNER)
    paths = list_sets(args.sets or [str(GOLD)])
    if not paths:
        return
    read = {labels.stem: read_rows(labels) for labels, _ in paths}
    known = list_words_known(read.values())
    sets = [list_pairs(name, rows, known) for name, rows in read.items()]
    tables = list_pairs("tables", read_tables(), known).pairs if args.tables else []
    judge_pairs(sets, tables)
    print_pairs(sets)
    if args.write:
        pairs = learn_pairs([*(pair for kept in sets for pair in kept.pairs), *tables])
        write_weights({"same": {f"one={word}": 0.0 for word in known} | pairs}, WEIGHTS)


if __name__ == "__main__":
    main()
