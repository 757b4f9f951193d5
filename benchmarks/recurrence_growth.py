"""How does linking agenda items into series grow? Prints the time for ever more items, and ratios.

    python benchmarks/recurrence_growth.py [--items 1000000] [--councils 300] [--seed 7]

The items are made by a seeded generator: councils with committees that meet through the years,
with procedural items, reports that come back under drifting titles and matters that come once.
Times are of the processor. Beside each stands what n log n would take from the size before, and
the time to add one more meeting.
"""

import argparse
import gc
import math
import random
import time
from collections.abc import Iterator
from datetime import date, timedelta

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import SeriesIndex

COMMITTEES = (
    "Cabinet",
    "Audit Committee",
    "Scrutiny Committee",
    "Planning Committee",
    "Council",
    "Housing Panel",
)
PROCEDURAL = (
    "Apologies for Absence",
    "Declarations of Interest",
    "Minutes",
    "Public Questions",
    "Urgent Business",
)
REPORTS = (
    ("Q{q} Finance and Performance Monitoring", "Quarter {q} Financial & Performance Report {y}"),
    ("Budget Monitoring - Period {m}", "Budget Monitoring Report to Month {m} {y}"),
    ("Corporate Risk Register", "Strategic Risk Register Update - Quarter {q}"),
    ("Internal Audit Progress Report", "Internal Audit Update {y}"),
    ("Treasury Management Mid-Year Review {y}", "Mid-Year Treasury Management Report {y}"),
    ("Annual Complaints Report {y}", "Complaints Annual Report {y}"),
    ("Local Plan Update", "Local Plan: Progress Report"),
    ("Work Programme {y}", "Committee Work Programme"),
)  # fmt: skip
ONCE = (
    "Lease of {a} {b}",
    "{a} {b} Regeneration",
    "{n}/0{n}{m}/FUL - Land at {a} {b}",
    "Closure of {a} {b}",
    "Proposed {a} {b} Scheme",
)
_SYLLABLES = (
    "al",
    "be",
    "cor",
    "dun",
    "est",
    "fen",
    "gar",
    "hol",
    "kel",
    "lan",
    "mor",
    "nor",
    "wen",
)


def name(dice: random.Random) -> str:
    return "".join(dice.choice(_SYLLABLES) for _ in range(3)).title()


def meeting(dice: random.Random, council: str, committee: str, day: date) -> list[AgendaItem]:
    fill = {
        "q": (day.month - 1) // 3 + 1,
        "m": day.month,
        "y": f"{day.year}/{(day.year + 1) % 100:02d}",
    }
    titles = list(PROCEDURAL)
    titles += [dice.choice(forms).format(**fill) for forms in dice.sample(REPORTS, 4)]
    titles += [
        dice.choice(ONCE).format(a=name(dice), b=name(dice), n=dice.randint(10, 25), **fill)
        for _ in range(3)
    ]
    return [
        AgendaItem(
            council=council,
            committee=committee,
            title=title,
            date=day.isoformat(),
            number=str(number),
        )
        for number, title in enumerate(titles, 1)
    ]


def meetings(seed: int, councils: int) -> Iterator[list[AgendaItem]]:
    """Yield meetings for ever, day by day, so that every size holds all the councils."""
    dice = random.Random(seed)
    names = [f"{name(dice)} {number}" for number in range(councils)]
    day = date(1990, 1, 1)
    while True:
        for council in names:
            yield meeting(dice, council, dice.choice(COMMITTEES), day)
        day += timedelta(days=7)


def take(size: int, seed: int, councils: int) -> tuple[list[AgendaItem], list[AgendaItem]]:
    """Return `size` items, and the meeting after them."""
    source, items = meetings(seed, councils), []
    while len(items) < size:
        items += next(source)
    return items, next(source)


def measure(size: int, seed: int, councils: int) -> tuple[int, float, float]:
    """Return the number of items, the seconds to link them and to add one meeting more."""
    items, one_more = take(size, seed, councils)
    gc.collect()
    gc.freeze()  # the collector shall not walk the given items again and again
    index = SeriesIndex()
    start = time.process_time()
    index.add(items)
    linked = time.process_time()
    index.add(one_more)
    return len(items), linked - start, time.process_time() - linked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--councils", type=int, default=300)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    before: tuple[int, float] | None = None
    first: tuple[int, float] | None = None
    print("    items  seconds  us/item   grew  n log n  one meeting, ms")
    for size in (args.items // 16, args.items // 8, args.items // 4, args.items // 2, args.items):
        count, seconds, one = measure(size, args.seed, args.councils)
        grew = f"{seconds / before[1]:6.2f}" if before else "     -"
        law = count * math.log(count) / (before[0] * math.log(before[0])) if before else 0.0
        print(
            f"{count:>9} {seconds:>8.1f} {seconds / count * 1e6:>8.1f} {grew}"
            f" {law:>8.2f} {one * 1e3:>16.2f}"
        )
        before = (count, seconds)
        first = first or before
    if first and before:
        law = before[0] * math.log(before[0]) / (first[0] * math.log(first[0]))
        print(
            f"in all: {before[0] / first[0]:.1f} times the items,"
            f" {before[1] / first[1]:.1f} times the time (n log n: {law:.1f})"
        )


if __name__ == "__main__":
    main()
