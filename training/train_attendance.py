"""Learns what tells that somebody was present or away; writes nlp/people/attendance/weights.tsv.

    pip install scipy               # for this script alone; the product needs the weights only
    python training/train_attendance.py [--set LABELS ...] [--out LABELS ...] [--tables] [--write]

A set is a folder `labels` with `text` beside it; without `--set`, ../shared/gold and tests/labelled.
`--out`: sets that teach nothing; who came is told there by what the others taught, and scored.
`--tables`: the tables of our tests teach as well. Of each person the first name on the page teaches,
whether a list's rule tells of it or not, so that the weights do not lean on the rules. With --write
the weights learnt from all sets are written.
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
from nlp.people.attendance import weighing as attendance_weighing
from nlp.people.attendance.traits import Surroundings
from nlp.people.attendance.weighing import ACTS, list_untold
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

OUT = ROOT / "nlp" / "people" / "attendance" / "weights.tsv"
PAGES = 3  # that print a trait at least
PULL = 1.0  # of all weights to 0


@dataclass
class Bearer:
    """One person of a page: whether they were present or away, and the traits of either."""

    page: int
    told: str | None
    rows: list[list[str]] = field(default_factory=list)

    def answers(self) -> list[bool | None]:
        """Return which of the acts is theirs."""
        return [act == self.told for act in ACTS]


def read_tables() -> Iterator[Page]:
    """Yield the texts of our tests' tables with the people who must be found in them."""
    from tests.nlp import test_attendance, test_people_families, test_people_lists
    from tests.nlp import test_people_acts as acts
    from tests.nlp import test_people_wordings as wordings
    from tests.nlp.people import rows_of

    tables = [wordings.ROWS, wordings.LOOK_ALIKES, *test_people_families.TABLES]
    tables += [acts.INTERESTS, acts.SPEAKERS, acts.INTRODUCED, acts.OFFICES, acts.APPOINTED]
    tables += [test_attendance.LABELS, test_attendance.WITHIN, test_attendance.UNLIKE]
    for text, expected in [*rows_of(*tables), *test_people_lists.LISTS]:
        told = [entry.split(": ", 1) for entry in expected.split("; ") if ": " in entry]
        yield text, [{"name": name, "acts": facts.split()} for name, facts in told]


def list_bearers(number: int, text: str, people: Sequence[Json]) -> list[Bearer]:
    """Return the persons of one page by the first name of each, and the names that are nobody's."""
    bearers = []
    for clean, names in list_seen(text):
        surroundings = Surroundings(clean, names)
        for at in list_untold(names, ()):
            own = [p for p in people if is_same_person(p, {"name": names[at].name})]
            if len(own) > 1 or any(person.get("partial") for person in own):
                continue
            traits = surroundings.list_traits(at)
            rows = [prefix_traits(act, traits) for act in ACTS]
            bearers.append(Bearer(number, read_told(own[0]) if own else None, rows))
    return bearers


def read_told(person: Json) -> str | None:
    """Return what a label says: present, away or neither."""
    if {"apologies", "absent"} & set(person["acts"]):
        return "away"
    return "present" if "present" in person["acts"] else None


def list_seen(text: str) -> list[Any]:
    """Return the texts and names of one page that attendance is weighed of."""
    seen: list[Any] = []

    def note(clean: str, names: Any, _: Any) -> Iterator[tuple[int, str]]:
        seen.append((clean, names))
        return iter(())

    with patch.object(finder, "weigh_attendance", note):
        annotate_page(text)
    return seen


def learn_bearers(bearers: Sequence[Bearer]) -> Weights:
    """Return the weights under which what is labelled is likeliest."""
    return learn_choices(bearers, PAGES, PULL)


def print_scores(sets: Sequence[Path], weights: Weights) -> None:
    """Print how well the acts of sets are told by the weights, and without them."""
    for labels in sets:
        shown = []
        for least in (float("inf"), attendance_weighing.SURE):
            with (
                patch.object(attendance_weighing, "read_weights", lambda: weights),
                patch.object(attendance_weighing, "SURE", least),
            ):
                report = evaluate_labels(labels, labels.parent / "text", annotate_text)
            for kind in ("people", "acts"):
                count = next(figure.count for figure in report.figures if figure.kind == kind)
                shown.append(f"{kind} {count.precision:.3f} {count.recall:.3f} {count.f1:.3f}")
        print(f"{labels.parent.name:12} {' | '.join(shown)}", flush=True)


LESSON = Lesson("attendance", OUT, read_tables, list_bearers, learn_bearers, print_scores)

if __name__ == "__main__":
    run(LESSON, __doc__)
