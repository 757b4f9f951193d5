"""Learns what speaks for a stretch beside a name as a role; writes nlp/people/roles/weights.tsv.

    pip install scipy               # for this script alone; the product needs the weights only
    python training/train_roles.py [--set LABELS ...] [--out LABELS ...] [--tables] [--write]

A set is a folder `labels` with `text` beside it; without `--set`, ../shared/gold and tests/labelled.
`--out`: sets that teach nothing; their roles are told by what the others taught, and scored.
`--tables`: the tables of our tests teach as well, their look-alikes above all. Of the stretches
beside one person's names one is the role, or none is: each has a sum, none has 0, and the chance of
each is its share of the exponentials. Stretches that print the role with some words more or less
neither teach nor count. With --write the weights learnt from all sets are written.
DATA.md says what the shipped ones were learnt from, and what nobody outside can make again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from minutebook.evaluation.matching import fold_words, is_same_person
from minutebook.evaluation.report import evaluate_labels
from nlp.pages.page import annotate_page
from nlp.people import finder
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.people.roles import weighing as role_weighing
from nlp.people.roles.stretches import list_stretches
from nlp.people.roles.traits import Beside
from training.learning import Json, Weights
from training.learning_from_pages import (
    ROOT,
    Lesson,
    Page,
    annotate_text,
    learn_choices,
    run,
)

OUT = ROOT / "nlp" / "people" / "roles" / "weights.tsv"
PAGES = 3  # that print a trait at least
PULL = 0.6  # of all weights to 0
ALIKE = 0.6  # share of common words from which two roles are one


@dataclass
class Choice:
    """The stretches beside one person's names by their traits; `shares`: of words with the role."""

    page: int
    role: str | None = None
    rows: list[list[str]] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)

    def answers(self) -> list[bool | None]:
        """Return which stretches are the role; None for what prints it with more or less words."""
        best = max(self.shares, default=0.0)
        if best < ALIKE:
            return [False] * len(self.rows)
        return [True if s == best else None if s >= ALIKE else False for s in self.shares]

    def is_told(self) -> bool:
        """Tell whether a stretch is the role, or there is no role to be found."""
        return not self.role or max(self.shares, default=0.0) >= ALIKE


def read_tables() -> Iterator[Page]:
    """Yield the texts of our tests' tables with the people who must be found in them."""
    from tests.nlp import test_people_acts, test_people_families, test_people_lists, test_roles
    from tests.nlp import test_people_wordings as wordings
    from tests.nlp.people import rows_of

    rows = [*rows_of(wordings.ROWS, *test_people_families.TABLES), *test_people_lists.LISTS]
    for text, expected in [*rows, *rows_of(test_people_acts.ROLES)]:
        told = [entry.split(": ", 1) for entry in expected.split("; ") if ": " in entry]
        roles = [(name, facts.split(" | ")[1]) for name, facts in told]
        yield text, [{"name": n, "role": None if role == "-" else role} for n, role in roles]
    for text, expected in rows_of(test_roles.TOLD):
        roles = [entry.split(": ", 1) for entry in expected.split("; ") if ": " in entry]
        yield text, [{"name": n, "role": None if role == "-" else role} for n, role in roles]


Seen = tuple[str, tuple[NameMention, ...], Mapping[int, tuple[str, str]]]


def list_seen(text: str) -> list[Seen]:
    """Return the texts, names and their lists that roles are weighed of on one page."""
    seen: list[Seen] = []

    def note(*given: Any) -> dict[int, Role]:
        seen.append(given)
        return role_weighing.weigh_roles(*given)

    with patch.object(finder, "weigh_roles", note):
        annotate_page(text)
    return seen


def list_choices(number: int, text: str, people: Sequence[Json]) -> list[Choice]:
    """Return the choices of one page: one a labelled person, one a name that is nobody's."""
    choices = [Choice(number, person.get("role")) for person in people]
    for plain, names, listed in list_seen(text):
        for at, name in enumerate(names):
            bearers = (i for i, p in enumerate(people) if is_same_person(p, {"name": name.name}))
            index = next(bearers, -1)
            if index < 0:
                choices.append(Choice(number))
            beside = Beside(plain, names, at, *listed.get(name.start, ("none", "none")))
            add_stretches(choices[index], plain, names, at, beside)
    partial = {id(c) for c, p in zip(choices, people, strict=False) if p.get("partial")}
    return [c for c in choices if c.rows and c.is_told() and id(c) not in partial]


def add_stretches(
    choice: Choice, text: str, names: tuple[NameMention, ...], at: int, beside: Beside
) -> None:
    """Add the stretches beside one name to its bearer's choice."""
    wanted = set(fold_words(choice.role))
    for stretch in list_stretches(text, names, at):
        words = set(fold_words(text[stretch.start : stretch.end]))
        choice.rows.append([*beside.list_place(stretch), *beside.list_words(stretch)])
        choice.shares.append(len(words & wanted) / len(words | wanted) if wanted and words else 0.0)


def learn_roles(choices: Sequence[Choice]) -> Weights:
    """Return the weights under which what is right is likeliest."""
    return learn_choices(choices, PAGES, PULL)


def print_scores(sets: Sequence[Path], weights: Weights) -> None:
    """Print how well the roles of sets are told by the weights."""
    with patch.object(role_weighing, "read_weights", lambda: weights):
        for labels in sets:
            report = evaluate_labels(labels, labels.parent / "text", annotate_text)
            count = next(figure.count for figure in report.figures if figure.kind == "roles")
            shown = f"{count.precision:.3f} {count.recall:.3f} {count.f1:.3f}"
            print(f"{labels.parent.name:12} {shown}  {count.hits}/{count.labelled}/{count.found}")


LESSON = Lesson("role", OUT, read_tables, list_choices, learn_roles, print_scores)

if __name__ == "__main__":
    run(LESSON, __doc__)
