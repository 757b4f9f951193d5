"""Learns what tells the kind of a person without a title; writes nlp/people/kinds/weights.tsv.

    pip install scipy               # for this script alone; the product needs the weights only
    python training/train_kinds.py [--set LABELS ...] [--out LABELS ...] [--tables] [--write]

A set is a folder `labels` with `text` beside it; without `--set`, ../shared/gold and tests/labelled.
`--out`: sets that teach nothing; the kinds are told there by what the others taught, and scored.
`--tables`: the tables of our tests teach as well. Of each person that is found one of four kinds is
right: each has a sum, and the chance of each is its share of the exponentials. With --write the
weights learnt from all sets are written.
DATA.md says what the shipped ones were learnt from, and what nobody outside can make again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from unittest.mock import patch

from minutebook.evaluation.matching import is_same_person
from minutebook.evaluation.report import evaluate_labels
from nlp.pages.page import annotate_page
from nlp.people.kinds import profiles
from nlp.people.kinds import weighing as kind_weighing
from nlp.people.kinds.kind import kind_of_title
from nlp.people.kinds.traits import Bearer, PageTraits, list_kind_traits
from nlp.people.kinds.weighing import KINDS
from nlp.weights import prefix_traits
from training.learning import Json, Weights
from training.learning_from_pages import (
    ROOT,
    Lesson,
    Page,
    annotate_text,
    learn_choices,
    run,
)

OUT = ROOT / "nlp" / "people" / "kinds" / "weights.tsv"
PAGES = 5  # that print a trait at least
PULL = 1.0  # of all weights to 0
TWICE = 2  # what is plainly worded teaches so often
FORMS = (0, 5, 13)  # of names that the rendered wordings teach in


@dataclass
class Kinds:
    """One person of a page: what kind they are, and the traits of each."""

    page: int
    told: str
    rows: list[list[str]] = field(default_factory=list)

    def answers(self) -> list[bool | None]:
        """Return which of the kinds is theirs."""
        return [kind == self.told for kind in KINDS]


def read_tables() -> Iterator[Page]:
    """Yield the texts of our tests' tables with the people who must be found in them."""
    from tests.nlp import (
        test_excerpts,
        test_kinds_by_page,
        test_people_acts,
        test_people_families,
        test_people_lists,
        test_searched_pages,
    )
    from tests.nlp import test_people_wordings as wordings
    from tests.nlp.people import rows_of
    from tests.rendered.acts import list_wordings, render

    tables = [wordings.ROWS, test_people_acts.ROLES, *test_people_families.TABLES]
    tables += [test_kinds_by_page.KINDS, test_excerpts.PEOPLE, test_searched_pages.PEOPLE]
    for text, expected in [*rows_of(*tables), *test_people_lists.LISTS] * TWICE:
        told = [entry.split(": ", 1) for entry in expected.split("; ") if ": " in entry]
        yield text, [{"name": name, "kind": facts.split(" | ")[0]} for name, facts in told]
    for number, ((_, wording, facts), form) in enumerate(product(list_wordings(), FORMS)):
        text, printed = render(wording, facts, form, first=number)
        yield text, [{"name": fact.name, "kind": fact.kind} for fact in printed]


def list_kinds(number: int, text: str, people: Sequence[Json]) -> list[Kinds]:
    """Return those of one page whose kind no title tells, and who are labelled."""
    kinds = []
    for printed, bearer, page in list_seen(text):
        name = max((name.name for name in bearer.names), key=len)
        own = [p for p in people if is_same_person(p, {"name": name})]
        if len({person["kind"] for person in own}) != 1 or not is_sure(own[0]):
            continue
        traits = list_kind_traits(printed, bearer, page)
        kinds.append(Kinds(number, own[0]["kind"], [prefix_traits(kind, traits) for kind in KINDS]))
    return kinds


def is_sure(person: Json) -> bool:
    """Tell whether the text tells the kind that is labelled."""
    return person["kind"] in KINDS and not person.get("partial") and "kind_from" not in person


def list_seen(text: str) -> list[tuple[str, Bearer, PageTraits]]:
    """Return (text, what was found about a person, traits of the text) that kinds are told of."""
    seen: list[tuple[str, Bearer, PageTraits]] = []

    def note(printed: str, bearer: Bearer, page: PageTraits) -> tuple[str, str]:
        told = kind_of_title(bearer)
        if told is None:
            seen.append((printed, bearer, page))
        return told or ("public", "weighed")

    with patch.object(profiles, "kind_of", note):
        annotate_page(text)
    return seen


def learn_kinds(kinds: Sequence[Kinds]) -> Weights:
    """Return the weights under which what is labelled is likeliest."""
    return learn_choices(kinds, PAGES, PULL)


def print_scores(sets: Sequence[Path], weights: Weights) -> None:
    """Print how well the kinds of sets are told by the weights."""
    with patch.object(kind_weighing, "read_weights", lambda: weights):
        for labels in sets:
            report = evaluate_labels(labels, labels.parent / "text", annotate_text)
            count = next(f.count for f in report.figures if f.kind.startswith("people kind"))
            print(f"{labels.parent.name:12} {count.f1:.3f}  {count.hits}/{count.labelled}")


LESSON = Lesson("kind", OUT, read_tables, list_kinds, learn_kinds, print_scores)

if __name__ == "__main__":
    run(LESSON, __doc__)
