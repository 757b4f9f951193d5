"""Items in the order of their agendas in; which agenda each is on, and where on it, out.

6a, 6(a), 6.1 and 8 a) stand under 6 of the same agenda; 10 does not stand under 1. Items without a
date are one agenda as long as their numbers go up.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

FEWEST = 5  # items of an agenda whose beginning and end tell something
ENDS = 3
_NUMBER = re.compile(r"^\W*(\d+)")
_SUB = re.compile(
    r"^\s*(\d+)\s*(?:[.(]?\s*[a-z]{1,3}|[.(]\s*\d+|\s\d+)\s*[).]*\s*$",
    re.IGNORECASE,
)


class Numbered(Protocol):
    """An item as far as numbering goes."""

    @property
    def number(self) -> str | None: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def council(self) -> str: ...  # noqa: D102
    @property
    def committee(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> str | None: ...  # noqa: D102
    @property
    def meeting(self) -> str | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: its agenda (None: not to be told) and the title above it, if any."""

    agenda: str | None
    parent: str | None


def find_places(items: Sequence[Numbered], prefix: str = "") -> list[Place]:
    """Return the place of each item; the items of one agenda follow each other.

    `prefix`: of the agendas of undated items, to tell them from those of another list.
    """
    places = []
    agenda: tuple[object, ...] = ()
    seen: dict[str, str] = {}
    last = runs = 0
    for item in items:
        here = (item.council, item.committee, item.meeting or item.date)
        number = _read_number(item.number)
        known = item.meeting or item.date
        if here != agenda or (not known and number is not None and number < last):
            agenda, seen, last, runs = here, {}, 0, runs + 1
        last = number or last
        places.append(_find_place(item, seen, known or (f"?{prefix}{runs}" if number else None)))
    return places


def _read_number(number: str | None) -> int | None:
    match = _NUMBER.match(number or "")
    return int(match[1]) if match else None


def _strip_number(item: Numbered) -> str:
    return (item.number or "").strip(" .)")


def _find_place(item: Numbered, seen: dict[str, str], agenda: str | None) -> Place:
    """Return an item's place, and note its number for those below it."""
    match = _SUB.match(item.number or "")
    if number := _strip_number(item):
        seen[number] = item.title
    return Place(agenda, seen.get(match[1]) if match else None)


def find_standing(items: Sequence[Numbered], places: Sequence[Place]) -> list[tuple[str, ...]]:
    """Return where each item stands on its agenda.

    Any of `first`, `last` (of the three at its beginning, at its end), `above`, `below` (others by
    their numbers), `one` (it has the number 1), `unnumbered` (where others are numbered).
    """
    agendas: dict[tuple[str, str, str | None], list[int]] = defaultdict(list)
    for at, (item, place) in enumerate(zip(items, places, strict=True)):
        agendas[item.council, item.committee, place.agenda].append(at)
    found: dict[int, tuple[str, ...]] = {}
    for (_, _, agenda), members in agendas.items():
        numbers = [_strip_number(items[at]) for at in members]
        above = {match[1] for number in numbers if (match := _SUB.match(number))}
        many = len(members) if agenda and len(members) >= FEWEST else None
        for spot, (at, number) in enumerate(zip(members, numbers, strict=True)):
            told = _list_numbered(number, above, any(numbers))
            found[at] = (*told, *_list_ends(spot, many))
    return [found[at] for at in range(len(items))]


def _list_numbered(number: str, above: set[str], others: bool) -> Iterator[str]:
    if others and not number:
        yield "unnumbered"
    if number == "1":
        yield "one"
    if number in above:
        yield "above"
    if _SUB.match(number):
        yield "below"


def _list_ends(spot: int, many: int | None) -> Iterator[str]:
    if many and spot < ENDS:
        yield "first"
    if many and many - spot <= ENDS:
        yield "last"
