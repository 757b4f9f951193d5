"""Is a learnt sum worth it for procedural titles? Compares it with rules alone, writes weights.

    pip install scikit-learn        # for this script alone; the product needs the weights only
    python training/train_titles.py [--set LABELS[=FOUND] ...] [--tables] [--write]

LABELS: as for training/train_series.py. FOUND: the rows that `minutebook recurring` of a commit
printed that had not read the set, for rules look perfect on what they were written by; without it
the rules are those of this checkout.
Each set is left out in turn, and told by what the others taught. `--tables`: the tables of our
tests teach as well. With --write the weights learnt from all go to nlp/recurrence/procedure/weights.tsv.
DATA.md says what the shipped ones were learnt from, and what nobody outside can make again.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlp.recurrence.agendas.places import find_places, find_standing
from nlp.recurrence.procedure.procedural import (
    SURE,
    is_told_by_rules,
    list_title_traits,
    read_title,
)
from nlp.recurrence.procedure.weighing import WEIGHTS, is_end, list_unknown, weigh_title
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
from training.train_series import GOLD, HOUSEKEEPING, build_item, describe_counts

COUNCILS = 3  # that print a stem or two in a row at least, so that none stands for one council
STRENGTH = 0.3  # scikit-learn's C


@dataclass(slots=True)
class Title:
    """A title as labelled: of which set and council, whether it is procedural, what rules say.

    `barred`: rules of this checkout say that it has a matter; `total`: what its traits come to.
    """

    set: str
    council: str
    title: str
    procedural: bool
    scored: bool
    by_rules: bool
    barred: bool
    traits: list[str]
    total: float = 0.0

    @property
    def with_sum(self) -> bool:
        """Whether a rule or the sum makes it procedural, as the product has it."""
        return self.by_rules or (not self.barred and self.total > SURE)


def read_found(labels: Path, found: Path) -> list[Json]:
    """Return the rows of FOUND; it must have as many as LABELS."""
    wanted, told = len(read_rows(labels)), read_rows(found)
    if len(told) != wanted:
        raise SystemExit(f"{found} has {len(told)} rows, {labels} {wanted}: not of the same set")
    return told


def read_titles(labels: Path, found: Path | None) -> list[Title]:
    """Return the titles of a set; `by_rules` as FOUND has it, else as the rules of this checkout."""
    rows = read_rows(labels)
    by_rules = [row["kind"] == "procedural" for row in read_found(labels, found)] if found else None
    return read_labelled(labels.stem, rows, by_rules)


def read_tables() -> list[Title]:
    """Return the titles of the tables of our tests, of no agenda."""
    from tests.nlp.recurrence.test_procedural import OF_SUBSTANCE, PROCEDURAL

    rows = [
        {"council": "tables", "committee": "", "date": None, "item": "-", "title": title,
         "series": None, "kind": kind}
        for table, kind in ((PROCEDURAL, "procedural"), (OF_SUBSTANCE, "one_off"))
        for title in table.strip().splitlines()
    ]  # fmt: skip
    return read_labelled("tables", rows)


def read_labelled(
    name: str, rows: Sequence[Json], by_rules: Sequence[bool] | None = None
) -> list[Title]:
    """Return the titles of a set's rows; `by_rules`: what rules say of each."""
    items = [build_item(row, at) for at, row in enumerate(rows)]
    titles = []
    for at, standing in enumerate(find_standing(items, find_places(items))):
        text, committee = items[at].title, items[at].committee
        told, read = is_told_by_rules(text, committee), read_title(text, committee)
        titles.append(
            Title(
                name,
                items[at].council,
                text,
                rows[at]["kind"] == "procedural",
                not (rows[at]["series"] or "").endswith(HOUSEKEEPING),
                by_rules[at] if by_rules else told is True,
                told is False,
                list_title_traits(read, standing),
            )
        )
    return titles


def learn_titles(titles: Sequence[Title]) -> Weights:
    """Return the weights of traits that several councils print, 0 where they tell nothing.

    A title twice counts less.
    """
    printed = defaultdict(set)
    for title in titles:
        for trait in title.traits:
            printed[trait].add(title.council)
    known = {trait for trait, councils in printed.items() if len(councils) >= COUNCILS}
    times = Counter((title.council, title.title) for title in titles)
    learnt = learn(
        [[*known.intersection(t.traits), *list_unknown(t.traits, known)] for t in titles],
        [title.procedural for title in titles],
        STRENGTH,
        counts=[times[title.council, title.title] ** -0.5 for title in titles],
    )
    named = {trait: 0.0 for trait in known if trait.startswith("word=") or is_end(trait)}
    return named | learnt


def judge_titles(titles: Sequence[Title], always: Sequence[Title] = ()) -> None:
    """Give each title the sum that the other sets, and what teaches `always`, taught."""
    for name in dict.fromkeys(title.set for title in titles):
        weights = learn_titles([*(title for title in titles if title.set != name), *always])
        for title in titles:
            if title.set == name:
                title.total = weigh_title(title.traits, weights)


def print_titles(titles: Sequence[Title]) -> None:
    print(f"{'procedural':12} {'by rules: P / R / F1':24} with the sum: P / R / F1")
    for name in [*dict.fromkeys(title.set for title in titles), ""]:
        own = [title for title in titles if title.scored and name in ("", title.set)]
        rules = _score(own, lambda title: title.by_rules)
        print(f"{name or 'all':12} {rules:24} {_score(own, lambda title: title.with_sum)}")


def _score(titles: Sequence[Title], says: Callable[[Title], bool]) -> str:
    count: Counter[str] = Counter()
    for title in titles:
        told = says(title)
        count.update(labelled=title.procedural, found=told, hits=title.procedural and told)
    return describe_counts(count)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", dest="sets", action="append", default=[])
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    require(*LEARNER)
    paths = list_sets(args.sets or [str(GOLD)])
    titles = [title for labels, found in paths for title in read_titles(labels, found)]
    if not titles:
        return
    tables = read_tables() if args.tables else []
    judge_titles(titles, tables)
    print_titles(titles)
    if args.write:
        write_weights({"procedural": learn_titles([*titles, *tables])}, WEIGHTS)


if __name__ == "__main__":
    main()
