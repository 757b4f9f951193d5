"""What the scripts share that learn from labelled pages: sets and tables in, the weights written.

Each script says how the examples of a page are listed, learnt and scored. Needs scipy, which the
product does not.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from minutebook.page_json import page_json
from nlp.pages.page import annotate_page
from training.learning import Json, Weights, require, write_weights

ROOT = Path(__file__).parents[1]
SETS = (ROOT.parent / "shared" / "gold" / "labels", ROOT / "tests" / "labelled" / "labels")
SMALL = 0.05  # weights below it are left out
ROUNDS = 150
DOUBT = -50.0  # the sum of a row that does not count

Page = tuple[str, list[Json]]  # a text and the people who must be found in it


class OfPage(Protocol):
    """An example: of which page, and the traits of each row of it."""

    page: int
    rows: list[list[str]]


class OfChoice(OfPage, Protocol):
    """An example of which one row is right, or none."""

    def answers(self) -> list[bool | None]:
        """Return which rows are right; None for what neither teaches nor counts."""


Example = TypeVar("Example", bound=OfPage)


@dataclass(frozen=True)
class Lesson(Generic[Example]):
    """One thing to be learnt, and how: `name` is the sum's, in the file `weights`."""

    name: str
    weights: Path
    read_tables: Callable[[], Iterable[Page]]
    list_examples: Callable[[int, str, list[Json]], list[Example]]
    learn: Callable[[list[Example]], Weights]
    print_scores: Callable[[Sequence[Path], Weights], None]


def run(lesson: Lesson[Example], about: str) -> None:
    """Read what the command line names, learn, print the scores, write the weights."""
    args = _read_arguments(about)
    require("scipy")
    pages = [page for labels in args.sets or SETS for page in read_pages(labels)]
    pages += lesson.read_tables() if args.tables else []
    examples = _list_examples(lesson, pages, 0)
    print(f"{len(pages)} texts, {len(examples)} people")
    if args.out:
        lesson.print_scores(args.out, lesson.learn(examples))
    if args.write:
        more = [page for labels in args.out for page in read_pages(labels)]
        examples += _list_examples(lesson, more, len(pages))
        write_weights({lesson.name: lesson.learn(examples)}, lesson.weights)


def _read_arguments(about: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--set", dest="sets", type=Path, action="append", default=[])
    parser.add_argument("--out", type=Path, action="append", default=[])
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def _list_examples(lesson: Lesson[Example], pages: Sequence[Page], first: int) -> list[Example]:
    numbered = enumerate(pages, first)
    return [e for n, (text, people) in numbered for e in lesson.list_examples(n, text, people)]


def read_pages(labels: Path) -> Iterator[Page]:
    """Yield the text and the labelled people of each page of a set."""
    for path in sorted(labels.glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        text = (labels.parent / "text" / f"{path.stem}.txt").read_text(encoding="utf-8")
        yield text, [person for m in label["meetings"] for person in m.get("people") or []]


def annotate_text(text: str) -> Json:
    """Return what `minutebook annotate` would print of a text."""
    return page_json("", annotate_page(text))


def number_traits(examples: Iterable[OfPage], pages: int) -> dict[str, int]:
    """Return the traits that at least so many pages print, with a number each."""
    printed = defaultdict(set)
    for example in examples:
        for row in example.rows:
            for trait in row:
                printed[trait].add(example.page)
    return {t: i for i, t in enumerate(sorted(t for t in printed if len(printed[t]) >= pages))}


def find_weights(
    loss: Callable[[Any], tuple[float, Any]], names: dict[str, int], always: float, rounds: int
) -> Weights:
    """Return the weights of which `loss` (with its slope) is least, that of `always` the last."""
    import numpy as np
    from scipy.optimize import minimize

    start = np.append(np.zeros(len(names)), always)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x
    kept = {n: round(float(found[i]), 2) for n, i in names.items() if abs(found[i]) >= SMALL}
    return {"always": round(float(found[-1]), 2), **kept}


def learn_choices(choices: Sequence[OfChoice], pages: int, pull: float) -> Weights:
    """Return the weights under which what is right is likeliest.

    Of each example's rows one is right, or none is: each has a sum, none has 0, and the chance of
    each is its share of the exponentials. `pull`: of all weights to 0.
    """
    import numpy as np
    from scipy.sparse import csr_matrix

    names = number_traits(choices, pages)
    columns, ends, places, answers = [], [0], [], []
    for place, choice in enumerate(choices):
        for row, answer in zip(choice.rows, choice.answers(), strict=True):
            columns.extend(names[trait] for trait in dict.fromkeys(row) if trait in names)
            ends.append(len(columns))
            places.append(place)
            answers.append(answer)
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(places), len(names)))
    turned, at = matrix.T.tocsr(), np.array(places)
    right = np.array([answer is True for answer in answers])
    doubt = np.array([answer is None for answer in answers])
    told = np.bincount(at, right, len(choices)) > 0

    def loss(given: Any) -> tuple[float, Any]:
        sums = np.where(doubt, DOUBT, np.clip(matrix @ given[:-1] + given[-1], DOUBT, -DOUBT))
        powers = np.exp(sums)
        whole = 1 + np.bincount(at, powers, len(choices))
        good = np.bincount(at, powers * right, len(choices))
        value = np.log(whole).sum() - np.log(good[told]).sum() + pull / 2 * (given[:-1] ** 2).sum()
        share = np.where(told[at], right * powers / np.maximum(good[at], 1e-300), 0)
        slope = np.where(doubt, 0, powers / whole[at] - share)
        return float(value), np.append(turned @ slope + pull * given[:-1], slope.sum())

    return find_weights(loss, names, 0.0, ROUNDS)
