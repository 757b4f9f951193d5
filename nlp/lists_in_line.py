"""Lists by letters or Roman numerals whose points stand one behind the other in a line.

In: a text and its lines. Out: the blanks at which a point begins. Sites that lose the lines of a
page print `4. FINANCE i. Balances were noted. ii. The invoices were paid. iii. No change.`
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from heapq import heappop, heappush

from nlp.text.lines import Line

FEWEST = 2
FEWEST_OF_REST = 3  # points of a list whose beginning stands elsewhere
_MARK = re.compile(
    r"(?:^|(?<=[ ]))(?P<open>\(?)(?P<key>[a-z]|[ivx]{2,5})(?P<close>[.)])[ ]{1,3}(?=[\"']?[A-Z£])",
    re.MULTILINE,
)
# The sign behind such a mark, within a line
_SIGN = re.compile(
    r"[.)](?:(?<=[ (][a-z].)"
    + "".join(rf"|(?<=[ (][ivx]{{{letters}}}.)" for letters in range(2, 6))
    + r")[ ]{1,3}[\"'A-Z£]"
)
# What a list of a sentence's own parts follows: `it was agreed to: a) Mend the gate. b) Paint it.`
_SENTENCE_GOES_ON = re.compile(
    r"(?:[:;,-]|\b(?:to|that|and|or|of|for|the|with|by|resolved|agreed|noted))\s{0,4}\Z",
    re.IGNORECASE,
)
_LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")


def list_points(text: str, lines: list[Line]) -> Iterator[int]:
    """Yield the places of the blanks before the points of lists in lines."""
    starts = [line.start for line in lines]
    held = {bisect_right(starts, sign.start()) - 1 for sign in _SIGN.finditer(text)}
    for index in sorted(held):
        yield from _points_of(text, lines[index])


def _points_of(text: str, line: Line) -> Iterator[int]:
    marks = list(_MARK.finditer(text, line.start, line.end))
    for keys in (_LETTERS, _ROMANS):
        for run in _runs([mark for mark in marks if mark["key"] in keys], keys):
            fewest = FEWEST if run[0]["key"] == keys[0] else FEWEST_OF_REST
            if len(run) >= fewest and not any(_goes_on(text, line, mark) for mark in run):
                yield from (mark.start() - 1 for mark in run if mark.start() > line.start)


def _runs(marks: list[re.Match[str]], keys: tuple[str, ...]) -> list[list[re.Match[str]]]:
    """Return the marks that go on one after the other, printed alike; none is in two of them.

    Where two runs wait for the same mark, the one that began first goes on with it.
    """
    runs: list[list[re.Match[str]]] = []
    waiting: dict[tuple[int, str], list[int]] = defaultdict(list)  # heaps of runs, by their next
    for mark in marks:
        place, sign = keys.index(mark["key"]), mark["open"] + mark["close"]
        if waiting[place, sign]:
            run = heappop(waiting[place, sign])
        else:
            run = len(runs)
            runs.append([])
        runs[run].append(mark)
        heappush(waiting[place + 1, sign], run)
    return runs


def _goes_on(text: str, line: Line, mark: re.Match[str]) -> bool:
    return bool(_SENTENCE_GOES_ON.search(text, max(line.start, mark.start() - 16), mark.start()))
