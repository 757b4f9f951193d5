"""Matters that come back, printed otherwise at one meeting: linked all the same, and nothing else."""

import random
from collections import defaultdict
from collections.abc import Callable

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import SeriesLink, link_items
from nlp.recurrence.procedure.procedural import is_procedural
from tests.rendered.titles import ALIKE, MATTERS, PERIODS, WAYS, When

MEETINGS = ("2022-09-10", "2023-01-10", "2023-06-10")
TIMES = {
    "quarter": (When(2022, 1), When(2022, 2), When(2022, 4)),
    "month": (When(2022, 4), When(2022, 8), When(2022, 11)),
    "year": (When(2020), When(2021), When(2022)),
    "": (When(2022),) * 3,
}
FORMS = [(every, form) for every, forms in PERIODS.items() for form in forms]
PROCEDURE = (
    "Apologies for Absence",
    "Minutes of the Last Meeting",
    "Declarations of Interest",
    "Public Participation",
    "Urgent Business",
    "Exclusion of the Press and Public",
)
# Ways that make another thing of a slot without a matter ("Apologies for Absence - Update").
OF_SUBSTANCE = (
    "Report", "Update", "Progress", "Report on", "Update on", "To receive an update", "Draft",
    "Presentation:", "singular", "Appendix 2", "Report No. 24/123",
)  # fmt: skip


def plainly(title: str) -> str:
    return title


def print_agendas(
    change: Callable[[str], str] = plainly, every: str = "", form: str = ""
) -> list[tuple[int, str, str]]:
    """Return matter, title and day of three meetings; at the second titles are printed otherwise."""
    rows = []
    for number, day in enumerate(MEETINGS):
        for at, matter in enumerate(MATTERS):
            otherwise = number == 1 and matter.every == every
            title = matter.print_at(TIMES[matter.every][number], form if otherwise else "").strip()
            rows.append((at, change(title) if number == 1 else title, day))
    return rows


def link(rows: list[tuple[int, str, str]]) -> list[SeriesLink]:
    return link_items(
        [
            AgendaItem(
                council="Sampleton",
                committee="Harbour Committee",
                title=title,
                date=day,
                number=str(at + 1),
            )
            for at, title, day in rows
        ]
    )


def list_faults(rows: list[tuple[int, str, str]]) -> tuple[list[str], list[str]]:
    """Return the titles of the second meeting that are not linked, and matters that are made one."""
    series = [found.series for found in link(rows)]
    size = len(MATTERS)
    lost = [
        rows[size + at][1]
        for at in range(size)
        if series[size + at] is None or series[size + at] not in (series[at], series[2 * size + at])
    ]
    held = defaultdict(set)
    for (at, _, _), key in zip(rows, series, strict=True):
        held[key].add(MATTERS[at].title)
    return lost, [f"{key}: {names}" for key, names in held.items() if key and len(names) > 1]


@pytest.mark.parametrize("way", WAYS)
def test_a_title_printed_otherwise_is_of_its_matter(way: str) -> None:
    assert list_faults(print_agendas(WAYS[way])) == ([], [])


@pytest.mark.parametrize(("every", "form"), FORMS)
def test_a_period_printed_otherwise_is_of_its_matter(every: str, form: str) -> None:
    assert list_faults(print_agendas(every=every, form=form)) == ([], [])


def test_two_ways_and_a_period_at_once() -> None:
    chance = random.Random(6)
    lost, wrong, crossed = [], [], 120
    for _ in range(crossed):
        (every, form), one, other = chance.choice(FORMS), *chance.sample(sorted(WAYS), 2)

        def change(title: str, first: str = one, second: str = other) -> str:
            return WAYS[second](WAYS[first](title))

        missed, joined = list_faults(print_agendas(change, every, form))
        lost += [f"{one} + {other} + {form}: {title}" for title in missed]
        wrong += joined
    assert not wrong, wrong
    assert len(lost) / (crossed * len(MATTERS)) <= 0.03, lost


@pytest.mark.parametrize("way", WAYS)
def test_look_alikes_printed_otherwise_stay_apart(way: str) -> None:
    joined = []
    for one, other in ALIKE:
        rows = [(0, one, MEETINGS[0]), (1, WAYS[way](other), MEETINGS[1])]
        rows += [(at + 2, m.title.replace(" {}", ""), MEETINGS[0]) for at, m in enumerate(MATTERS)]
        first, second = link(rows)[:2]
        if first.series and first.series == second.series:
            joined.append((one, other))
    assert not joined


@pytest.mark.parametrize("way", [way for way in WAYS if way not in OF_SUBSTANCE])
def test_what_has_no_matter_has_none_printed_otherwise(way: str) -> None:
    assert [title for title in PROCEDURE if not is_procedural(WAYS[way](title))] == []
