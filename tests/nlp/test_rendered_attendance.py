"""Heads of minutes printed from known facts, in every layout, read back: what is told is true.

Most layouts are read whole; FLOORS has those that are not, with the share that is told. No layout
may tell anything wrong, and what is quoted for each shows the name and the list's label or mark.
"""

import pytest

from tests.rendered import attendance_groups, attendance_heads, attendance_tables
from tests.rendered.attendance_casts import make_cast
from tests.rendered.attendance_reading import OTHERWISE, Score, facts_of, judge
from tests.rendered.attendance_styles import cross, print_head, vary

LAYOUTS = attendance_tables.LAYOUTS | attendance_groups.LAYOUTS | attendance_heads.LAYOUTS
SEEDS = (0, 1)
CROSSED = 150
STYLES = dict(vary())
FLOORS = {
    "columns_by_rows": 0.52,  # cells of two columns one after another: nothing tells which is whose
    "columns_by_rows_run": 0.52,
    "columns_heads_first": 0.52,
    "labels_then_lists": 0.55,
    "stars": 0.83,  # whom a star leaves out
    "bodies_behind": 0.9,
    "partners_cells": 0.93,
    "run_on_offices_first": 0.84,
    "chair=label": 0.96,
}
# No label says it of all that stand there: `Clerk: Ann Marsh`, members under their party.
UNLABELLED = {
    "by_party",
    "by_ward",
    "mixed_titles",
    "office_rows",
    "offices_before_letters",
    "other_councillors_labels",
    "roll_called",
    "run_on_offices_first",
    "sentences",
    "substitutes_list",
    "unlabelled_courtesy",
    "unlabelled_lines",
    "chair=before",
    "chair=before_colon",
    "chair=label",
    "labels=pcs",
}


@pytest.mark.parametrize("name", STYLES)
def test_a_style_is_read_back(name: str) -> None:
    score, cast = Score(), make_cast(0)
    text = print_head(cast, STYLES[name])
    judge(facts_of(cast, text), text, score)
    _hold(name, score)


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read_back_or_tells_nothing(name: str) -> None:
    build, tells = LAYOUTS[name]
    score = Score()
    for seed in SEEDS:
        cast = make_cast(seed)
        text = build(cast)
        judge(facts_of(tells(cast), text), text, score)
    _hold(name, score)


def _hold(name: str, score: Score) -> None:
    assert score.wrong == 0, score.told
    assert score.right >= FLOORS.get(name, 1.0) * (score.right + score.missing), score.told
    assert name in UNLABELLED or not score.unshown


def test_two_things_that_vary_at_once() -> None:
    score = Score()
    for at, (_, style) in enumerate(cross(7, CROSSED)):
        cast = make_cast(at)
        text = print_head(cast, style)
        judge(facts_of(cast, text), text, score)
    told = score.right + score.missing
    assert score.right >= 0.999 * told
    assert score.wrong == 0, score.told


# Shares of the facts: told at least, told wrong at most. Nothing but lines told some layouts apart.
PRINTED = {
    "run": (0.91, 0.016),
    "blank_lines": (0.96, 0.0),
    "doubled": (0.96, 0.0),
    "tabs": (0.945, 0.0),
    "crlf": (0.96, 0.0),
    "indented": (0.96, 0.0),
}


@pytest.mark.parametrize("name", OTHERWISE)
def test_layouts_printed_otherwise(name: str) -> None:
    score, cast = Score(), make_cast(0)
    for build, tells in LAYOUTS.values():
        text = build(cast)
        judge(facts_of(tells(cast), text), OTHERWISE[name](text), score)
    told = score.right + score.missing
    least, most = PRINTED[name]
    assert score.right >= least * told
    assert score.wrong <= most * told, [each for each in score.told if each.startswith("wrong")]
