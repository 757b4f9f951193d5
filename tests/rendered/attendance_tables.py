"""Heads of minutes in cells, columns and marks: one row a member, or one column a list."""

import re
from collections.abc import Callable, Iterator

from tests.rendered.attendance_casts import Cast, Fact
from tests.rendered.attendance_layouts import (
    Layouts,
    full,
    keep,
    no_offices,
    page,
    titled_initials,
    with_letters,
    with_role,
)

LAYOUTS: Layouts = {}


def _rows(cast: Cast) -> Iterator[tuple[Fact, str, str]]:
    for fact in cast.present:
        yield fact, fact.role or "Committee Member", "Present"
    for fact in cast.apologies:
        yield fact, "Committee Member", "Apologies"
    for fact in cast.absent:
        yield fact, "Committee Member", "Absent"


@keep(LAYOUTS)
def print_moderngov_cells(cast: Cast) -> str:
    """Attendee, role, attendance: a cell a line."""
    cells = [f"Councillor {full(f)}\n{role}\n{came}" for f, role, came in _rows(cast)]
    return page("Attendee\nRole\nAttendance\n" + "\n".join(cells))


@keep(LAYOUTS)
def print_moderngov_pipes(cast: Cast) -> str:
    cells = [f"Councillor {full(f)} | {role} | {came} |" for f, role, came in _rows(cast)]
    return page("Attendee | Role | Attendance |\n" + "\n".join(cells))


@keep(LAYOUTS)
def print_moderngov_spaces(cast: Cast) -> str:
    cells = [f"Councillor {full(f):<24}{role:<20}{came}" for f, role, came in _rows(cast)]
    return page(f"{'Attendee':<35}{'Role':<20}Attendance\n" + "\n".join(cells))


@keep(LAYOUTS)
def print_moderngov_run(cast: Cast) -> str:
    cells = [f"Councillor {full(f)} {role} {came}" for f, role, came in _rows(cast)]
    return page("Attendee Role Attendance " + " ".join(cells))


@keep(LAYOUTS, no_offices)
def print_two_cells(cast: Cast) -> str:
    """Councillor, attendance: a cell a line."""
    cells = [f"Cllr {full(f)}\n{came}" for f, _, came in _rows(cast)]
    return page("Councillor\nAttendance\n" + "\n".join(cells))


@keep(LAYOUTS, no_offices)
def print_mark_dash(cast: Cast) -> str:
    cells = [f"Cllr {full(f)} - {came}" for f, _, came in _rows(cast)]
    return page("Attendance\n" + "\n".join(cells))


@keep(LAYOUTS, no_offices)
def print_mark_bracket(cast: Cast) -> str:
    cells = [f"Cllr {full(f)} ({came})" for f, _, came in _rows(cast)]
    return page("Councillors\n" + "\n".join(cells))


@keep(LAYOUTS, no_offices)
def print_ticks(cast: Cast) -> str:
    marks = {"Present": "✓", "Apologies": "Apologies", "Absent": "Absent"}
    cells = [f"Cllr {full(f):<24}{marks[came]}" for f, _, came in _rows(cast)]
    return page("Members present:\n" + "\n".join(cells))


@keep(LAYOUTS, no_offices)
def print_legend(cast: Cast) -> str:
    cells = [
        f"Cllr {full(f):<24}{came[0] if came != 'Absent' else 'X'}" for f, _, came in _rows(cast)
    ]
    legend = "P = present, A = apologies, X = absent"
    return page("Attendance:\n" + "\n".join(cells) + f"\n{legend}")


@keep(LAYOUTS, no_offices)
def print_stars(cast: Cast) -> str:
    """Those present have a star."""
    cells = [
        ("* " if came == "Present" else "  ") + f"Councillor {full(f)}"
        for f, _, came in _rows(cast)
    ]
    return page("\n".join(cells) + "\n* denotes attendance")


def _beside(left: list[str], right: list[str], build: Callable[[str, str], str]) -> str:
    longest = max(len(left), len(right))
    left, right = left + [""] * (longest - len(left)), right + [""] * (longest - len(right))
    return "\n".join(build(one, two).rstrip() for one, two in zip(left, right, strict=True))


def _two_columns(cast: Cast) -> tuple[list[str], list[str]]:
    left = ["Present", *(with_role(f) for f in cast.present)]
    return left, ["Apologies", *(f"Cllr {full(f)}" for f in cast.apologies)]


@keep(LAYOUTS)
def print_inverted_lines(cast: Cast) -> str:
    """`MARSH, Ann (Chairman)` a line."""
    rows = [
        f"{f.last.upper()}, {f.first}" + (f" ({f.role})" if f.role else "") for f in cast.present
    ]
    away = [f"{f.last.upper()}, {f.first}" for f in cast.apologies]
    return page("Present:\n" + "\n".join(rows) + "\n\nApologies:\n" + "\n".join(away))


@keep(LAYOUTS, no_offices)
def print_inverted_pairs(cast: Cast) -> str:
    """`Marsh, Ann      Reed, Bo` a line."""
    names = [f"{f.last}, {f.first}" for f in cast.present]
    rows = [f"{one:<30}{two}" for one, two in zip(names[::2], names[1::2], strict=True)]
    return page("Councillors present:\n" + "\n".join(rows))


@keep(LAYOUTS)
def print_columns_spaced(cast: Cast) -> str:
    """Present and Apologies side by side, set with blanks."""
    return page(_beside(*_two_columns(cast), lambda one, two: f"{one:<44}{two}"))


@keep(LAYOUTS)
def print_columns_pipes(cast: Cast) -> str:
    return page(_beside(*_two_columns(cast), lambda one, two: f"{one} | {two} |"))


@keep(LAYOUTS)
def print_columns_by_rows(cast: Cast) -> str:
    """The same, cell by cell, row by row, a cell a line: nothing tells the empty cells."""
    left, right = _two_columns(cast)
    return page(re.sub(r"\n+", "\n", _beside(left, right, lambda one, two: f"{one}\n{two}")))


@keep(LAYOUTS)
def print_columns_by_rows_run(cast: Cast) -> str:
    """The same on one line."""
    left, right = _two_columns(cast)
    return page(re.sub(r"\s+", " ", _beside(left, right, lambda one, two: f"{one} {two}")))


@keep(LAYOUTS)
def print_columns_one_line_cells(cast: Cast) -> str:
    """A table of one row: all present in one cell, all apologies in the next."""
    left, right = _two_columns(cast)
    return page(f"Present | Apologies |\n{' '.join(left[1:])} | {' '.join(right[1:])} |")


@keep(LAYOUTS)
def print_columns_down(cast: Cast) -> str:
    """Column after column, each with its head above."""
    left, right = _two_columns(cast)
    return page("\n".join([*left, *right]))


@keep(LAYOUTS)
def print_columns_heads_first(cast: Cast) -> str:
    """Both heads, then the left column, then the right: nothing tells where it ends."""
    left, right = _two_columns(cast)
    return page("\n".join([left[0], right[0], *left[1:], *right[1:]]))


@keep(LAYOUTS)
def print_three_columns(cast: Cast) -> str:
    left, middle = _two_columns(cast)
    right = ["In attendance", *(f"{full(f)}, {f.role}" for f in cast.officers)]
    middle += [""] * (len(left) - len(middle))
    rows = [f"{one:<44}{two:<30}" for one, two in zip(left, middle, strict=True)]
    return page(_beside(rows, right, lambda one, two: f"{one:<74}{two}"))


@keep(LAYOUTS)
def print_office_rows(cast: Cast) -> str:
    """`Chairman   A`, `Councillors   B`, `Clerk   C`: what each is in the left column."""
    chair, vice, *rest = cast.present
    rows = [f"{'Chairman':<20}{full(chair)}", f"{'Vice-Chairman':<20}{full(vice)}"]
    rows += [f"{'Councillors' if not at else '':<20}{full(f)}" for at, f in enumerate(rest)]
    rows += [f"{'Clerk':<20}{full(cast.officers[0])}"]
    rows += [f"{'Apologies':<20}{', '.join(full(f) for f in cast.apologies)}"]
    return page("Present:\n" + "\n".join(rows))


@keep(LAYOUTS)
def print_names_then_offices(cast: Cast) -> str:
    """Officers in two columns that the text tells one after the other."""
    present = ", ".join(with_role(f) for f in cast.present)
    names = "\n".join(full(f) for f in cast.officers)
    jobs = "\n".join(f"{f.role}." for f in cast.officers)
    away = ", ".join(f"Cllr {full(f)}" for f in cast.apologies)
    return page(f"Present: {present}\nApologies: {away}\nAlso Present:\n{names}\n{jobs}")


@keep(LAYOUTS)
def print_letters_column(cast: Cast) -> str:
    """`Ann Marsh (AM) Chairman` a line, as community councils print it."""
    rows = "\n".join(f"{with_letters(f)} {f.role or ''}".rstrip() for f in cast.present)
    away = "\n".join(with_letters(f) for f in cast.apologies)
    return page(f"Present\n{rows}\n\nApologies\n{away}")


@keep(LAYOUTS)
def print_both_in_a_row(cast: Cast) -> str:
    """Label and list in cells, list after list: `Present: | A | B |`."""
    rows = " | ".join(with_role(f) for f in cast.present)
    away = " | ".join(titled_initials(f) for f in cast.apologies)
    return page(f"Present: | {rows} |\nApologies: | {away} |")


@keep(LAYOUTS)
def print_label_column(cast: Cast) -> str:
    """Labels in a left column, names below each other in the right one."""
    rows = [with_role(f) for f in cast.present]
    away = [titled_initials(f) for f in cast.apologies]
    came = [f"{full(f)} ({f.role})" for f in cast.officers]
    lines = []
    for label, entries in (("Present:", rows), ("Apologies:", away), ("In attendance:", came)):
        lines += [f"{label if not at else '':<20}{one}" for at, one in enumerate(entries)]
    return page("\n".join(lines))


@keep(LAYOUTS)
def print_labels_then_lists(cast: Cast) -> str:
    """All labels of a left column first, then the lists of the right one."""
    rows = "\n".join(with_role(f) for f in cast.present)
    away = "\n".join(titled_initials(f) for f in cast.apologies)
    came = "\n".join(f"{full(f)} ({f.role})" for f in cast.officers)
    return page(f"Present:\nApologies:\nIn attendance:\n{rows}\n{away}\n{came}")
