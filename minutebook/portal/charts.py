"""Pictures as plain numbers: where each seat, bar and label stands. Templates draw them as SVG."""

import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

MOST_SEATS = 160
LABEL = 64  # the room of a label under a column, with its margin
SIDES = ("for", "abstain", "against")


@dataclass(frozen=True, slots=True)
class Seat:
    """One vote of a hemicycle."""

    x: float
    y: float
    r: float
    option: str


@dataclass(frozen=True, slots=True)
class VoteChart:
    """A hemicycle: those for on the left, against on the right, abstentions between."""

    width: int
    bottom: int
    top: int
    label: str
    seats: list[Seat]


def build_vote_chart(vote: dict[str, Any], named: list[dict[str, Any]]) -> VoteChart | None:
    """Return the picture of a vote by its printed numbers, else by its printed names."""
    counts = _vote_counts(vote, named)
    total = sum(counts.values())
    if not 2 <= total <= MOST_SEATS:
        return None
    order = [side for side in SIDES for _ in range(counts[side])]
    places = sorted(_places(total), key=lambda place: place[0], reverse=True)
    radius = places[0][3]
    seats = [
        Seat(round(x, 1), round(y, 1), round(radius, 1), option)
        for (_, x, y, _), option in zip(places, order, strict=True)
    ]
    label = f"{counts['for']} for, {counts['against']} against, {counts['abstain']} abstained"
    top = min(seat.y - seat.r for seat in seats)
    return VoteChart(240, 130, round(top - 2), label, seats)


def _vote_counts(vote: dict[str, Any], named: list[dict[str, Any]]) -> dict[str, int]:
    if vote["for_count"] is not None and vote["against_count"] is not None:
        return {side: vote[f"{side}_count"] or 0 for side in SIDES}
    printed = Counter(row["option"] for row in named)
    return {side: printed[side] for side in SIDES}


def _places(total: int) -> list[tuple[float, float, float, float]]:
    """Return (angle, x, y, seat radius) of each seat, on as many arcs as it takes."""
    arcs = max(1, min(6, round(math.sqrt(total / 5))))
    size = min(11.0, 46 / (arcs + 1))
    outer = min(104.0, max(44.0, total / arcs * size * 0.8))
    radii = [outer - index * size * 2.35 for index in range(arcs)]
    shares = [radius / sum(radii) * total for radius in radii]
    seats = [int(share) for share in shares]
    for index in sorted(range(arcs), key=lambda i: seats[i] - shares[i])[: total - sum(seats)]:
        seats[index] += 1
    gaps = [math.pi * r / max(n - 1, 1) * 0.44 for r, n in zip(radii, seats, strict=True)]
    seat_size = min(size, *gaps)
    return [
        (angle, 120 + radius * math.cos(angle), 116 - radius * math.sin(angle), seat_size)
        for radius, count in zip(radii, seats, strict=True)
        for angle in _angles(count)
    ]


def _angles(count: int) -> list[float]:
    if count == 1:
        return [math.pi / 2]
    step = math.pi / (count - 1)
    return [index * step for index in range(count)]


@dataclass(frozen=True, slots=True)
class Bar:
    """One column of a bar chart; `label` stands below it where there is room."""

    x: float
    y: float
    width: float
    height: float
    value: int
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Columns over time; `top` is the value of the upper line."""

    width: int
    height: int
    base: int
    top: int
    bars: list[Bar]


def build_bar_chart(values: list[tuple[str, int]]) -> BarChart | None:
    """Return the columns of (name, value) pairs from left to right, or None where all are empty."""
    top = max((value for _, value in values), default=0)
    if not top:
        return None
    base, head = 150, 18
    step = min(44.0, 610 / len(values))
    beyond = max(0.0, (LABEL - step) / 2)  # the last column's label is wider than the column
    width = max(320, math.ceil(30 + step * len(values) + beyond))
    every = max(1, math.ceil(LABEL / step))
    bars = [
        Bar(
            x=round(30 + index * step + step * 0.12, 1),
            y=round(base - (base - head) * value / top, 1),
            width=round(step * 0.76, 1),
            height=round((base - head) * value / top, 1),
            value=value,
            name=name,
            label=name if index % every == 0 else "",
        )
        for index, (name, value) in enumerate(values)
    ]
    return BarChart(width, base + 26, base, top, bars)


def fill_quarters(counts: dict[str, int]) -> list[tuple[str, int]]:
    """Return every quarter (`2025-Q1`) from the first to the last, the empty ones with 0."""
    if not counts:
        return []
    first, last = (_quarter_number(name) for name in (min(counts), max(counts)))
    names = [f"{number // 4}-Q{number % 4 + 1}" for number in range(first, last + 1)]
    return [(name, counts.get(name, 0)) for name in names]


def _quarter_number(name: str) -> int:
    return int(name[:4]) * 4 + int(name[-1]) - 1
