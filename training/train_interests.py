"""Learns what speaks for a declaration of an interest; writes nlp/people/interests/weights.tsv.

    pip install scipy               # for this script alone; the product needs the weights only
    python training/train_interests.py [--set LABELS ...] [--out LABELS ...] [--tables] [--write]

A set is a folder `labels` with `text` beside it; without `--set`, ../shared/gold and tests/labelled.
`--out`: sets that teach nothing; who declared there is told by what the others taught, and scored.
`--tables`: the tables of our tests teach as well, their look-alikes above all. A label says who
declared, not where: a person did if any of the places that name them says so, each by its own sum
(1 - the product of the chances against). With --write the weights learnt from all sets are written.
DATA.md says what the shipped ones were learnt from, and what nobody outside can make again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from minutebook.evaluation.matching import is_same_person
from minutebook.evaluation.report import evaluate_labels
from nlp.pages.page import annotate_page
from nlp.people import finder
from nlp.people.interests import declared
from training.learning import Json, Weights
from training.learning_from_pages import (
    ROOT,
    Lesson,
    Page,
    annotate_text,
    find_weights,
    number_traits,
    run,
)

ACT = "declared_interest"
OUT = ROOT / "nlp" / "people" / "interests" / "weights.tsv"
PAGES = 4  # that print a trait at least
PULL = 0.3  # of all weights to 0
ROUNDS = 120
FURTHER = 0.02  # of what a place costs that does not tell, of who declared at another
MOST = 30.0  # that a sum counts


@dataclass
class Bearer:
    """One person of a page; `rows`: the traits of each place that may tell of a declaration."""

    page: int
    declared: bool = False
    rows: list[list[str]] = field(default_factory=list)


def read_tables() -> Iterator[Page]:
    """Yield the texts of our tests' tables with the people who must be found in them."""
    from tests.nlp import test_people_acts as acts
    from tests.nlp import test_people_families, test_people_lists
    from tests.nlp import test_people_wordings as wordings
    from tests.nlp.people import rows_of

    tables = [wordings.ROWS, wordings.LOOK_ALIKES, *test_people_families.TABLES]
    tables += [acts.INTERESTS, acts.SPEAKERS, acts.INTRODUCED, acts.OFFICES, acts.APPOINTED]
    for text, expected in [*rows_of(*tables), *test_people_lists.LISTS]:
        told = [entry.split(": ", 1) for entry in expected.split("; ") if ": " in entry]
        yield text, [{"name": name, "acts": facts.split()} for name, facts in told]
    for text, told in rows_of(wordings.LISTS):
        names = ("Marsh", "Reed", "Hill")
        yield (
            text.replace("...", "Marsh, Reed and Hill"),
            [{"name": name, "acts": told.split()} for name in names],
        )


def list_bearers(number: int, text: str, people: Sequence[Json]) -> list[Bearer]:
    """Return the persons of one page, and the names that are nobody's."""
    bearers = [Bearer(number, ACT in person["acts"]) for person in people]
    for names, first, last, traits in list_seen(text):
        for name in names[first : last + 1]:
            own = [i for i, p in enumerate(people) if is_same_person(p, {"name": name.name})]
            titled = [i for i in own if f"{name.title} {name.name}" == people[i]["name"]]
            own = titled or own  # Mr Cole, Mrs Cole
            if own:
                bearers[own[0]].declared = any(bearers[i].declared for i in own)
                bearers[own[0]].rows.append(traits)
            else:
                bearers.append(Bearer(number, False, [traits]))
    partial = {id(b) for b, p in zip(bearers, people, strict=False) if p.get("partial")}
    return [b for b in bearers if b.rows and id(b) not in partial]


def list_seen(text: str) -> list[Any]:
    """Return the names of one page with the places that may tell of a declaration."""
    seen: list[Any] = []

    def note(clean: str, names: Any, roles: Any) -> list[tuple[int, int, int]]:
        seen.extend((names, *told) for told in declared.list_declaring(clean, names, roles))
        return []

    with patch.object(finder, "find_interests", note):
        annotate_page(text)
    return seen


def learn_bearers(bearers: Sequence[Bearer]) -> Weights:
    """Return the weights under which what is labelled is likeliest."""
    import numpy as np
    from scipy.sparse import csr_matrix

    names = number_traits(bearers, PAGES)
    columns, ends, at = [], [0], []
    for index, bearer in enumerate(bearers):
        for place in bearer.rows:
            columns.extend(names[trait] for trait in place if trait in names)
            ends.append(len(columns))
            at.append(index)
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(at), len(names)))
    turned, owner = matrix.T.tocsr(), np.array(at)
    told = np.array([bearer.declared for bearer in bearers])

    def loss(given: Any) -> tuple[float, Any]:
        sums = np.clip(matrix @ given[:-1] + given[-1], -MOST, MOST)
        against = np.bincount(owner, np.logaddexp(0, sums), len(bearers))  # -log of the chance
        chance = np.maximum(-np.expm1(-against), 1e-12)
        value = np.where(told, FURTHER * against - np.log(chance), against).sum()
        value += PULL / 2 * (given[:-1] ** 2).sum()
        slope = np.where(told, FURTHER - np.exp(-against) / chance, 1.0)[owner]
        slope = slope / (1 + np.exp(-sums))
        return float(value), np.append(turned @ slope + PULL * given[:-1], slope.sum())

    return find_weights(loss, names, -2.0, ROUNDS)


def print_scores(sets: Sequence[Path], weights: Weights) -> None:
    """Print how well it is told who declared in sets, and all acts."""
    with patch.object(declared, "read_weights", lambda: weights):
        for labels in sets:
            report = evaluate_labels(labels, labels.parent / "text", annotate_text)
            count = next(figure.count for figure in report.figures if figure.kind == "acts")
            missed, wrong = count_errors(report.misses)
            print(f"{labels.parent.name:12} missed {missed} wrong {wrong}  acts {count.f1:.3f}")


def count_errors(misses: Sequence[Any]) -> tuple[int, int]:
    """Return how many declarations are missed, and how many found that are none."""
    told = [miss.what.split(", found ") for miss in misses if miss.kind == "acts"]
    missed = sum(ACT in wanted and ACT not in found for wanted, found in told)
    return missed, sum(ACT in found and ACT not in wanted for wanted, found in told)


LESSON = Lesson("interest", OUT, read_tables, list_bearers, learn_bearers, print_scores)

if __name__ == "__main__":
    run(LESSON, __doc__)
