"""Layouts of heads that are no plain lists: how they are kept, and what many of them print.

A layout is kept with what it tells of a cast, as not each has a place for offices.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from tests.rendered.attendance_casts import PRESENT, Cast, Fact
from tests.rendered.attendance_styles import END, TOPS

Build = Callable[[Cast], str]
Layouts = dict[str, tuple[Build, Callable[[Cast], Cast]]]  # and what the layout tells


def as_it_is(cast: Cast) -> Cast:
    return cast


def no_offices(cast: Cast) -> Cast:
    """The layout has no place for what those present are."""
    return replace(cast, present=tuple(replace(f, acts=PRESENT, role=None) for f in cast.present))


def chaired(cast: Cast) -> Cast:
    """The chair is told, by another name than Chairman; the vice-chair is not."""
    chair, *rest = cast.present
    rest = [replace(fact, role=None) for fact in rest]
    return replace(cast, present=(replace(chair, role="?"), *rest))


def instead(cast: Cast) -> Cast:
    """The last of those present came instead of the first of those away."""
    *rest, last = cast.present
    return replace(cast, present=(*rest, replace(last, acts=PRESENT | {"substitute"})))


def keep(layouts: Layouts, tells: Callable[[Cast], Cast] = as_it_is) -> Callable[[Build], Build]:
    """Keep a layout under its name, with what it tells of a cast."""

    def keep_one(build: Build) -> Build:
        layouts[build.__name__.removeprefix("print_")] = (build, tells)
        return build

    return keep_one


def full(fact: Fact) -> str:
    return f"{fact.first} {fact.last}"


def initialled(fact: Fact) -> str:
    return f"{fact.first[0]} {fact.last}"


def courtesy(fact: Fact) -> str:
    return f"{'Mr' if fact.sex == 'm' else 'Mrs'} {initialled(fact)}"


def with_role(fact: Fact) -> str:
    return f"Cllr {full(fact)}" + (f" ({fact.role})" if fact.role else "")


def titled_initials(fact: Fact) -> str:
    return f"Cllr {initialled(fact)}"


def with_letters(fact: Fact) -> str:
    return f"{full(fact)} ({letters(fact)})"


def letters(fact: Fact) -> str:
    return "".join(word[0] for word in re.split("[ -]", full(fact)))


def officers_told(cast: Cast) -> str:
    return ", ".join(f"{full(f)} ({f.role})" for f in cast.officers)


def page(body: str, top: str = "plain") -> str:
    return f"{TOPS[top]}\n\n{body}{END.format(n=1, m=2)}"
