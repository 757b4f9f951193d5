"""Is a learnt sum worth it for recurring items? Compares it with the rules alone, writes weights.

    pip install scikit-learn        # for this script alone; the product needs the weights only
    python benchmarks/train_series.py [--set LABELS[=FOUND] ...] [--write]

LABELS: agenda items as `minutebook recurring` takes them, with `series` and `kind` as they should
be; without `--set`, ../shared/gold/series.jsonl. FOUND: the rows that `minutebook recurring` of a
commit printed that had not read the set, for rules look perfect on what they were written by.
Without it linking is judged from what this checkout joins, the weights as they are among its rules.
Each set is left out in turn, and told by what the others taught. With --write the weights learnt
from all go to nlp/recurrence/weights.tsv.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from benchmarks.learning import (
    LEARNER,
    Json,
    Weights,
    learn,
    list_sets,
    read_rows,
    require,
    write_weights,
)
from nlp.recurrence.chance import TOLD_APART, WEIGHTS
from nlp.recurrence.index import AgendaItem
from nlp.recurrence.linkage import join_groups
from nlp.recurrence.linking import SeriesIndex
from nlp.recurrence.titles import read_matter
from nlp.weights import add_up

GOLD = Path(__file__).parents[1].parent / "shared" / "gold" / "series.jsonl"
HOUSEKEEPING = (
    "work-programme",
    "forward-plan",
    "cabinet-decisions",
    "deferred-items",
    "appeal-decisions",
    "overview-report",
)
WORD_COUNCILS = 4  # that print a word at least for it to count by itself in a pair
STRENGTH = 0.15  # scikit-learn's C


@dataclass(slots=True)
class Rows:
    """A set: its items in series as labelled (None: no pair counts), and what rules put together.

    `by_rules`: the series that FOUND has, else those of this checkout, its learnt sum among them.
    `nodes`: of which node of its line each item is, of that line and number.
    """

    name: str
    rows: list[Json]
    by_rules: list[str | None]
    nodes: dict[int, object] = field(default_factory=lambda: defaultdict(lambda: None))
    pairs: list["LikelyPair"] = field(default_factory=list)


@dataclass(slots=True)
class LikelyPair:
    """Two nodes: their items by number, whether they are one matter, and the signs.

    `apart`: no sum joins them; they teach all the same.
    """

    council: str
    one: list[int]
    other: list[int]
    same: bool
    signs: list[str]
    apart: bool = False
    total: float = 0.0


def read_pairs(labels: Path, found: Path | None, known: Container[str]) -> Rows:
    """Return a set with each pair of matters of one committee that may be one."""
    rows = read_rows(labels)
    index = SeriesIndex()
    links = index.add([build_item(row, at) for at, row in enumerate(rows)])
    told = (
        [row["series"] for row in read_found(labels, found)] if found else [x.series for x in links]
    )
    kept = Rows(labels.stem, rows, told)
    for name, line in index.list_lines():
        items: dict[int, list[int]] = defaultdict(list)
        for item, spot in line.spots:
            items[spot.node].append(int(item.item_id))
            kept.nodes[int(item.item_id)] = name, spot.node
        for one, other, signs, apart in line.list_likely(sorted(items), known):
            both = items[one], items[other]
            kept.pairs.append(LikelyPair(name[0], *both, _are_same(rows, *both), signs, apart))
    return kept


def read_found(labels: Path, found: Path) -> list[Json]:
    """Return the rows of FOUND; it must have as many as LABELS."""
    wanted, told = len(read_rows(labels)), read_rows(found)
    if len(told) != wanted:
        raise SystemExit(f"{found} has {len(told)} rows, {labels} {wanted}: not of the same set")
    return told


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


def list_words_known(sets: Iterable[Path]) -> set[str]:
    """Return the words that titles of several councils have."""
    councils = defaultdict(set)
    for path in sets:
        for row in read_rows(path):
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


def judge_pairs(sets: Sequence[Rows]) -> None:
    """Give each pair the sum that the other sets taught."""
    for own in sets:
        weights = learn_pairs([pair for kept in sets if kept is not own for pair in kept.pairs])
        for pair in own.pairs:
            pair.total = TOLD_APART if pair.apart else add_up(weights, pair.signs)


def print_pairs(sets: Sequence[Rows]) -> None:
    print(f"\n{'linking':12} {'by rules: P / R / F1':24} with the sum: P / R / F1")
    whole = [Counter[str](), Counter[str]()]
    for kept in sets:
        counts = [count_pairs(kept, summed) for summed in (False, True)]
        print(f"{kept.name:12} {describe_counts(counts[0]):24} {describe_counts(counts[1])}")
        for total, count in zip(whole, counts, strict=True):
            total.update(count)
    print(f"{'all':12} {describe_counts(whole[0]):24} {describe_counts(whole[1])}")


def describe_counts(count: Counter[str]) -> str:
    """Return precision, recall and F1 of counts of hits, of what is labelled and what was found."""
    hits, labelled, found = (count[name] for name in ("hits", "labelled", "found"))
    return f"{hits / found:.3f} / {hits / labelled:.3f} / {2 * hits / (labelled + found):.3f}"


def count_pairs(kept: Rows, summed: bool) -> Counter[str]:
    """Return the counts of pairs of items put together, by rules, and by sums where told so."""
    groups = _join_by_sums(kept) if summed else _group_by_rules(kept)
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


def _group_by_rules(kept: Rows) -> list[int]:
    """Return the series of each item by number, as rules put them."""
    numbers: dict[object, int] = {}
    series = (told or ("alone", at) for at, told in enumerate(kept.by_rules))
    return [numbers.setdefault(told, len(numbers)) for told in series]


def _join_by_sums(kept: Rows) -> list[int]:
    """Return the series of each item, as rules put them and then joined as the product does."""
    groups = _group_by_rules(kept)
    members: dict[int, list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        members[group].append(at)
    sizes = {group: len({kept.nodes[at] for at in items}) for group, items in members.items()}
    sums = ((pair.total, groups[pair.one[0]], groups[pair.other[0]]) for pair in kept.pairs)

    def may_unite(one: int, other: int) -> bool:
        mine, yours = (_list_agendas(kept, members[group]) for group in (one, other))
        return mine.isdisjoint(yours)

    def unite(_mean: float, one: int, other: int) -> int:
        members[one] += members.pop(other)
        return one

    join_groups([entry for entry in sums if entry[1] != entry[2]], sizes, may_unite, unite)
    for group, items in members.items():
        for at in items:
            groups[at] = group
    return groups


def _list_agendas(kept: Rows, members: Sequence[int]) -> set[tuple[str, str]]:
    rows = (kept.rows[at] for at in members)
    return {(row["committee"], row["date"]) for row in rows if row["date"]}


def read_arguments(about: str) -> tuple[list[tuple[Path, Path | None]], bool]:
    """Return LABELS and FOUND of each set asked for, and whether weights are to be written."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--set", dest="sets", action="append", default=[])
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    require(*LEARNER)
    return list_sets(args.sets or [str(GOLD)]), args.write


def main() -> None:
    paths, write = read_arguments(__doc__)
    if not paths:
        return
    known = list_words_known(labels for labels, _ in paths)
    sets = [read_pairs(labels, found, known) for labels, found in paths]
    judge_pairs(sets)
    print_pairs(sets)
    if write:
        pairs = learn_pairs([pair for kept in sets for pair in kept.pairs])
        learnt = {f"one={word}": 0.0 for word in known} | pairs
        write_weights({"same": learnt}, WEIGHTS)


if __name__ == "__main__":
    main()
