"""Where the minutes of a document begin, if one series numbers them: `12/21`, `C048/23`, `334`.

In: a text. Out: the places, in order. A series is known by itself: the same letters and the same
year, and each number the next of the one before, three times at least; so no date, no planning
application and no mention of an earlier minute is one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

FEWEST = 3  # minutes that make a series
_NUMBER = re.compile(  # that it begins with a digit lets the search be quick
    r"(?P<first>\d\d{0,3})(?:/(?P<last>\d{2,4})|-(?P<years>\d{2,4}/\d{2,4}))?[a-z]?"
    r"[.:)]?(?=[ ]{1,20}[-\"'A-Z(\u2013\u2018\u201c]|[ ]{0,20}\n)"
)
# `CL61-23/24` as well; `3.5.24`, whose first number counts, or whose last: `05.24.3`.
_DOTTED = re.compile(
    r"(?P<first>\d(?<![\w./].)\d?)\.(?P<middle>\d{1,2})\.(?P<last>\d{1,3})[.:)]?"
    r"(?=[ ]{1,20}[-\"'A-Z(\u2013\u2018\u201c]|[ ]{0,20}\n)"
)
_LETTERS = re.compile(r"(?<!\S)(?P<letters>[A-Z]{1,5}[.:/ ]?)?\Z")
NAMED = re.compile(
    r"(?i)\b(?:minutes?|items?|no|number|ref|reference|see|application|report|of)\.? ?\Z"
)
# `8. Payments: 019/24: The payments were approved.`
_TITLE = re.compile(r"[ ]{0,20}(?P<title>\d{1,3}[.)][ ][^.\n]{2,80}:)[ ]{1,20}\Z")


class Minute(NamedTuple):
    """A minute of a numbered series begins at `start`."""

    start: int


@lru_cache(maxsize=4)
def list_minutes(text: str) -> tuple[Minute, ...]:
    """Return where the minutes of a text's numbered series begin, in order."""
    series: dict[tuple[str, str, str], list[tuple[int, int]]] = defaultdict(list)
    for match in _NUMBER.finditer(text):
        before = _LETTERS.search(text, max(0, match.start() - 7), match.start())
        if before is None or not (
            before["letters"] or match["last"] or match["years"] or _opens_line(text, match)
        ):
            continue
        if NAMED.search(text, max(0, before.start() - 14), before.start()):
            continue
        letters, first, last = (
            before["letters"] or "",
            match["first"],
            match["last"] or match["years"] or "",
        )
        start = _start(text, before.start())
        series[letters, "", last].append((int(first), start))
        if match["last"]:  # `21/03`: the year stands first
            series[letters, first, ""].append((int(last), start))
    for match in _DOTTED.finditer(text):
        first, middle, last = match.groups()
        series["", "", f"{middle}.{last}"].append((int(first), match.start()))
        series["", f"{first}.{middle}", ""].append((int(last), match.start()))
    runs = (run for found in series.values() for run in list_runs(found))
    best = max(runs, key=len, default=[])
    return tuple(map(Minute, best)) if len(best) >= FEWEST else ()


def _opens_line(text: str, number: re.Match[str]) -> bool:
    """Tell whether a number of three digits opens a line, as `334 APOLOGIES` does; no year."""
    line = text.rfind("\n", 0, number.start()) + 1
    value = int(number["first"])
    if text[number.end() : number.end() + 1] != " ":
        return False
    return not text[line : number.start()].strip() and value >= 100 and value // 100 not in (19, 20)


def list_runs(found: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return, of (number, place), the places of each run that goes on by one."""
    runs: dict[int, list[int]] = {}
    for number, start in found:
        run = runs.pop(number - 1, [])
        run.append(start)
        if len(run) > len(runs.get(number, [])):
            runs[number] = run
    return list(runs.values())


def _start(text: str, number: int) -> int:
    """Return where a minute begins: at its number, or at the title before it on its line."""
    line = text.rfind("\n", max(0, number - 120), number) + 1
    title = _TITLE.match(text, line, number) if line else None
    return title.start("title") if title else number
