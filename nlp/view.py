"""A text as the finders read it: no sentence broken over two lines, no hole where markup stood.

In: a text as given. Out: a `View`: a text whose lines end where the writer ended them, and the way
back from its places to those of the given one. Where lines break and how they are indented is the
printer's doing and tells nothing; only the columns of a table stay as they are, and those that tabs
part in an attendance table are set beneath each other.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from heapq import merge
from typing import NamedTuple

from nlp.clean import HOLE, clean_text, mark_holes
from nlp.run_on import list_breaks
from nlp.tabbed import list_tab_stops
from nlp.text.lines import Line, find_margin, is_broken, is_double_spaced, list_lines
from nlp.text.paragraphs import list_groups

_CELLS = re.compile(rf"(?<=[^\s{HOLE}])[ ]{{3,}}(?=[^\s{HOLE}])|\|")
# The mark of a part, behind which its text starts with a margin of its own.
_MARKED = re.compile(
    r"(?:\(?[\w.]{1,6}[.)]{1,2}|[\d./]{1,8}|[•-]|(?:RESOLVED|Resolved|RECOMMENDED|AGREED|Agreed|"
    r"DECISION|Decision)[ ]?[:-]{0,2})[ ]+"
)
_HOLES = re.compile(  # begins with a sign, so that the search is quick
    rf"[ {HOLE}](?<=[^\s{HOLE}].)(?:(?<={HOLE})|[ ]*{HOLE})[ {HOLE}]*(?=[^\s{HOLE}])"
)
CELL = 3  # blanks that part the cells of a table
_JUSTIFIED = re.compile(r"[a-z,;][ ]{2}[a-z]")  # no cells are parted so
_DOUBLE = re.compile(r"(?<=\S)[ ]{2}(?=\S)")
_SINGLE = re.compile(r"(?<=\S)[ ](?=\S)")
_FEW = 20  # blanks of a text
_BEFORE_SIGN = re.compile(r"[ ](?=[,.;](?:\s|\Z))(?<=\w[ ])")  # `Ann Marsh , Bo Reed .`
_STAR_ALONE = re.compile(r"\n[ \t\xa0]{0,40}\*[ \t\xa0]{0,40}\n")  # the mark in a cell
_HYPHENATED = re.compile(r"\w-")
_SOFT_HYPHEN = "\u00ad"
_HALF = re.compile("[\ud800-\udfff]")


class Fold(NamedTuple):
    """A stretch of the given text, and what the view has in its stead."""

    start: int
    end: int
    by: str


@dataclass(frozen=True, slots=True)
class View:
    """`text`: what the finders read. `given`: the text as given.

    `ends`: where each fold ends in `text`; `shifts`: by how many characters what stands behind it
    stands further on in `given`.
    """

    given: str
    text: str
    ends: tuple[int, ...]
    shifts: tuple[int, ...]

    def start_of(self, place: int) -> int:
        """Return where in the given text begins what begins at `place` of the view."""
        return self._given(place, bisect_right(self.ends, place))

    def end_of(self, place: int) -> int:
        """Return where in the given text ends what ends at `place` of the view."""
        return self._given(place, bisect_left(self.ends, place))

    def quote(self, start: int, end: int) -> str:
        """Return the words of a stretch of the view as the given text prints them."""
        return self.given[self.start_of(start) : self.end_of(end)]

    def place_of(self, position: int) -> int:
        """Return the place in the view of what stands at `position` of the given text.

        What the view leaves out stands where its fold ends.
        """
        behind = [end + shift for end, shift in zip(self.ends, self.shifts, strict=True)]
        folds = bisect_right(behind, position)
        place = position - self.shifts[folds - 1] if folds else position
        return min([place, *self.ends[folds : folds + 1]])

    def _given(self, place: int, folds: int) -> int:
        return place + self.shifts[folds - 1] if folds else place


@lru_cache(maxsize=1)
def view_text(given: str) -> View:
    """Return the view of a text."""
    read = _whole_characters(given)
    clean = clean_text(read)
    lines = list_lines(clean)
    double = is_double_spaced(clean, lines)
    pieces, ends, shifts = list[str](), list[int](), list[int]()
    done = at = 0
    marked = mark_holes(read)
    stops = dict(list_tab_stops(read, lines))
    folds = _fold_lines(read, marked, clean, lines, double, stops), _fold_holes(read, marked)
    breaks, blanks = _fold_run(clean, marked, lines), _fold_justified(read, lines)
    tabs = (Fold(at, at + 1, by) for at, by in stops.items())
    for fold in merge(*folds, breaks, blanks, tabs, _fold_before_signs(read)):
        if fold.start < done:
            continue  # a break between the blanks of a justified line, a tab within a margin
        pieces += [read[done : fold.start], fold.by]
        at += fold.start - done + len(fold.by)
        done = fold.end
        ends.append(at)
        shifts.append(done - at)
    return View(given, "".join([*pieces, read[done:]]), tuple(ends), tuple(shifts))


def _whole_characters(given: str) -> str:
    """Return the text with a mark for each half of a character, which spaCy cannot take.

    Halves (U+D800 to U+DFFF) come of texts cut within an emoji, as JSON writes them.
    """
    try:
        given.encode()
    except UnicodeEncodeError:
        return _HALF.sub("\ufffd", given)
    return given


def _fold_holes(given: str, marked: str) -> Iterator[Fold]:
    """Yield the holes that markup left within lines: closed, or one blank where blanks stood.

    What stands before a hole is read for what the hole was: `&` for `&amp;`.
    """
    if HOLE in marked:
        for hole in _HOLES.finditer(marked):
            blanks, start = hole[0].count(" "), hole.start()
            read = marked[start - 1]
            if blanks < CELL:
                by = " " if blanks else ""
                if given[start - 1] in "&\\":
                    start, by = start - 1, read + by
                yield Fold(start, hole.end(), by)


def _fold_run(clean: str, marked: str, lines: list[Line]) -> Iterator[Fold]:
    """Yield the blanks at which minutes printed in one run would break, each an empty line."""
    for place in list_breaks(clean, lines):
        if HOLE not in marked[place - 1 : place + 2]:
            yield Fold(place, place + 1, "\n\n")


def _fold_justified(given: str, lines: list[Line]) -> Iterator[Fold]:
    """Yield the blanks that a line has two of where one would do, to reach the margin."""
    everywhere = "  " in given and _is_doubled(given)
    for line in lines if "  " in given else ():
        if given.find("  ", line.start, line.end) < 0:
            continue
        if everywhere or _JUSTIFIED.search(given, line.start, line.end):
            for blanks in _DOUBLE.finditer(given, line.start, line.end):
                yield Fold(*blanks.span(), " ")


def _fold_before_signs(given: str) -> Iterator[Fold]:
    """Yield the blanks that somebody typed before a comma, a semicolon or a full stop."""
    if any(sign in given for sign in (" ,", " .", " ;")):
        yield from (Fold(*blank.span(), "") for blank in _BEFORE_SIGN.finditer(given))


def _is_doubled(given: str) -> bool:
    """Whether two blanks stand between most words of a text, cells or no cells."""
    if 3 * given.count("  ") < given.count(" "):
        return False
    doubled = len(_DOUBLE.findall(given))
    return doubled > _FEW and doubled > len(_SINGLE.findall(given))


def _fold_lines(
    given: str,
    marked: str,
    clean: str,
    lines: list[Line],
    double: bool,
    stops: dict[int, str],
) -> Iterator[Fold]:
    """Yield what lies between the lines: one blank in a sentence, else line ends alone.

    The lines of a table keep their indent, which tells the column; all have that of the text less.
    Blank lines stand between paragraphs alone, also where one stands after every given line.
    """
    cells = _with_cells(given, marked, lines)
    least = min((line.indent for line in lines), default=0)
    margin = find_margin(clean, lines)
    end, table = 0, False
    for group in list_groups(clean, lines, double):
        before: Line | None = None
        for line in group:
            table = line.start in cells or (table and line.indent > least)
            gap = clean[end : line.start]
            by = "\n" * (1 if double and before else gap.count("\n"))
            if table:
                indent = range(line.start - line.indent + least, line.start)
                by += "".join(stops.get(at, given[at]) for at in indent)
            elif before and before.start not in cells and is_broken(clean, before, line, margin):
                soft = _SOFT_HYPHEN in given[end : line.start]
                by = "" if soft or _HYPHENATED.match(clean, end - 2) else " "
            if by != gap and not _STAR_ALONE.search(given, end, line.start):
                yield Fold(end, line.start, by)
            before, end = line, line.end
    if given[end:].strip():  # markup behind the last line
        yield Fold(end, len(given), "\n" * clean.count("\n", end))


def _with_cells(given: str, marked: str, lines: list[Line]) -> frozenset[int]:
    """Return where the lines start that have cells: three blanks, a bar or a tab part them."""
    tabbed = "\t" in given
    if not (tabbed or "   " in marked or "|" in marked):
        return frozenset()
    return frozenset(x.start for x in lines if _has_cells(given if tabbed else "", marked, x))


def _has_cells(given: str, marked: str, line: Line) -> bool:
    if given.find("\t", line.start, line.end) < 0 and not _may_part(marked, line):
        return False
    mark = _MARKED.match(marked, line.start, line.end)
    start = mark.end() if mark else line.start
    return given.find("\t", start, line.end) >= 0 or bool(_CELLS.search(marked, start, line.end))


def _may_part(marked: str, line: Line) -> bool:
    """Tell whether a line holds three blanks or a bar: a cheap look before the patterns."""
    start, end = line.start, line.end
    return marked.find("   ", start, end) >= 0 or marked.find("|", start, end) >= 0
