"""Are learnt sums worth it for recurring items? Compares them with the rules alone, writes weights.

    pip install scikit-learn        # for this script alone; the product needs the weights only
    python benchmarks/train_series.py [--set LABELS[=FOUND] ...] [--write]

LABELS: agenda items as `minutebook recurring` takes them, with `series` and `kind` as they should
be; without `--set`, ../shared/gold/series.jsonl. FOUND: the rows that `minutebook recurring` of a
commit printed that had not read the set, for rules look perfect on what they were written by.
Whole councils are left out in turn, in twenty parts, and told by what the others taught. With
--write the weights learnt from all go to nlp/recurrence/weights.tsv.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nlp.recurrence.procedural import is_told_by_rules, read_title
from nlp.recurrence.weighing import WEIGHTS, fold_words, list_strange, list_traits
from nlp.weights import add_up

Json = dict[str, Any]
Weights = dict[str, float]
GOLD = Path(__file__).parents[1].parent / "shared" / "gold" / "series.jsonl"
HOUSEKEEPING = (
    "work-programme",
    "forward-plan",
    "cabinet-decisions",
    "deferred-items",
    "appeal-decisions",
    "overview-report",
)
PARTS, SEED = 20, 3
COUNCILS = 3  # that print a trait at least, so that none stands for one council
STRENGTH = 0.5  # scikit-learn's C
SURE = 0.8  # the sum above which a title is taken in that no rule has


@dataclass(slots=True)
class Title:
    """A title as labelled: of which set and council, whether it is procedural, what rules say."""

    set: str
    council: str
    title: str
    procedural: bool
    by_rules: bool
    open: bool  # to the sum: no rule of this checkout says that it has a matter
    traits: list[str]
    total: float = 0.0
    known: list[str] = field(default_factory=list)


def read_titles(labels: Path, found: Path | None) -> list[Title]:
    """Return the titles of a set; `by_rules` as FOUND has it, else as the rules of this checkout."""
    rows = read_rows(labels)
    told = [row["kind"] == "procedural" for row in read_rows(found)] if found else None
    titles = []
    for at, row in enumerate(rows):
        if (row["series"] or "").endswith(HOUSEKEEPING):
            continue
        text, committee = row["title"], row["committee"] or ""
        by_rules = told[at] if told else is_told_by_rules(text, committee) is True
        read = read_title(text, committee)
        titles.append(
            Title(
                labels.stem,
                row["council"],
                text,
                row["kind"] == "procedural",
                by_rules,
                is_told_by_rules(text, committee) is not False,
                list_traits(fold_words(read.words, read.own), read.period),
            )
        )
    return titles


def read_rows(path: Path) -> list[Json]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def learn_titles(titles: Sequence[Title]) -> Weights:
    """Return the weights of the traits that several councils print; a title twice counts less."""
    printed = defaultdict(set)
    for title in titles:
        for trait in title.traits:
            printed[trait].add(title.council)
    known = {trait for trait, councils in printed.items() if len(councils) >= COUNCILS}
    for title in titles:
        title.known = _list_told(title.traits, known)
    times = Counter((title.council, title.title) for title in titles)
    counts = [times[title.council, title.title] ** -0.5 for title in titles]
    return learn([t.known for t in titles], [t.procedural for t in titles], counts)


def _list_told(traits: Sequence[str], known: Container[str]) -> list[str]:
    return [*(trait for trait in traits if trait in known), *list_strange(traits, known)]


def learn(rows: Sequence[Sequence[str]], told: Sequence[bool], counts: Sequence[float]) -> Weights:
    """Return the weights of a logistic regression over traits; each row counts as often as said."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    names = {trait: i for i, trait in enumerate(sorted({t for row in rows for t in row}))}
    columns, ends = [], [0]
    for row in rows:
        columns.extend(names[trait] for trait in row)
        ends.append(len(columns))
    places = (np.array(columns, dtype=np.int32), np.array(ends, dtype=np.int32))
    matrix = csr_matrix((np.ones(len(columns)), *places), shape=(len(rows), len(names)))
    model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=SEED)
    model.fit(matrix, np.array(told, dtype=int), sample_weight=np.array(counts))
    weights = {trait: round(float(model.coef_[0][i]), 3) for trait, i in names.items()}
    return {"always": round(float(model.intercept_[0]), 3), **weights}


def weigh(title: Title, weights: Weights) -> float:
    return add_up(weights, _list_told(title.traits, weights))


def give_parts(councils: set[str]) -> dict[str, int]:
    """Return the part of each council."""
    ordered = sorted(councils)
    random.Random(SEED).shuffle(ordered)
    return {council: at % PARTS for at, council in enumerate(ordered)}


def judge_titles(titles: Sequence[Title]) -> None:
    """Give each title the sum that the other parts' councils taught."""
    parts = give_parts({title.council for title in titles})
    for part in range(PARTS):
        weights = learn_titles([title for title in titles if parts[title.council] != part])
        for title in titles:
            if parts[title.council] == part:
                title.total = weigh(title, weights)


def print_titles(titles: Sequence[Title]) -> None:
    print(f"\n{'procedural':12} {'by rules: P / R / F1':24} with the sum: P / R / F1")
    for name in [*dict.fromkeys(title.set for title in titles), ""]:
        own = [title for title in titles if name in ("", title.set)]
        rules = _score(own, lambda title: title.by_rules)
        both = _score(own, lambda title: title.by_rules or (title.open and title.total > SURE))
        print(f"{name or 'all':12} {rules:24} {both}")


def _score(titles: Sequence[Title], says: Callable[[Title], bool]) -> str:
    hits = sum(title.procedural and says(title) for title in titles)
    labelled = sum(title.procedural for title in titles)
    found = sum(map(says, titles))
    return f"{hits / found:.3f} / {hits / labelled:.3f} / {2 * hits / (labelled + found):.3f}"


def write_weights(sums: dict[str, Weights]) -> None:
    lines = [
        f"{name}\t{trait}\t{weight}"
        for name, weights in sums.items()
        for trait, weight in sorted(weights.items())
    ]
    WEIGHTS.write_text("\n".join([*lines, ""]), encoding="utf-8")
    print(f"{len(lines)} weights -> {WEIGHTS.name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", dest="sets", action="append", default=[])
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    titles: list[Title] = []
    for given in args.sets or [str(GOLD)]:
        labels, _, found = given.partition("=")
        if not Path(labels).exists():
            print(f"{labels} is absent: left out")
            continue
        titles += read_titles(Path(labels), Path(found) if found else None)
    if not titles:
        return
    judge_titles(titles)
    print_titles(titles)
    if args.write:
        weights = learn_titles(titles)
        weights["always"] = round(weights["always"] - SURE, 3)
        write_weights({"procedural": weights})


if __name__ == "__main__":
    main()
