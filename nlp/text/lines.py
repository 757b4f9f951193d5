"""The lines of a text, and where a printer broke a sentence between two of them.

In: a text (or a stretch of one). Out: plain spans with code-point offsets into the text given.
Pure functions that read line by line, so that the cost grows with the length alone.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from nlp.parts import PART

LONG_LINE = 55  # characters
_BETWEEN = 40  # characters, blanks among them, before the next line's first word
LONGEST_WRAPPED = 160  # characters of a line that a printer broke
FEW = 3  # lines broken by a printer that tell how wide he prints
SLACK = 8  # characters by which the lines of a paragraph differ in length
# Words with which no sentence ends.
OPEN_WORDS = frozenset(
    "the of and to in a for by on at Councillor Councillors Cllr Mr Mrs Ms that be with".split()  # noqa: SIM905
)
_MEMBERS = ("Councillor", "Councillors", "Cllr")
_TITLED = re.compile(r"(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b")
# Words that a sentence goes on behind, over a blank line too; no list begins behind them.
CUT_WORDS = frozenset("was were is are been has have had the a an".split())  # noqa: SIM905
# `Present: ...`, `apologies: ...`: a list begins, whatever the line above ends with
_WHO_CAME = re.compile(
    r"(?:[Aa]lso |[Ii]n )?"
    r"(?:(?:[Pp]resent|[Aa]ttend(?:ance|ing)|[Aa]polog(?:y|ies)|[Aa]bsent)[ ]{0,2}:"
    r"|(?:Present|Attend(?:ance|ing)|Apologies|Absent)[ ]{1,3}(?:Councillors?|Cllrs?)\b)"
)


# `DECISION: 1.`, `approved. (ii)`: the mark of a part closes a line, its words open the next.
_MARK_LAST = re.compile(
    r"(?:(?<!\b[Nn]o)(?<!\b[Nn]os)(?<!\bp)(?<!\bpp)(?<!\bpara)\.|[:;])[ ]{1,3}"
    r"(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-hj-z]|[ivx]{1,4})[.)])$"
)
_MARK = 7  # characters of the longest such mark, `(viii)`, and a blank before it
_MARKED = 12  # characters at the end of a line that hold such a mark, and what stands before it


class Line(NamedTuple):
    """A line that is not blank: without its margins; `blanks` counts the blank lines before it."""

    start: int
    end: int
    indent: int
    blanks: int


def list_lines(text: str) -> list[Line]:
    """Return the lines of `text` that are not blank, in order."""
    found, start, blanks = [], 0, 0
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            indent = raw.index(bare[0])
            found.append(Line(start + indent, start + indent + len(bare), indent, blanks))
            blanks = 0
        else:
            blanks += 1
        start += len(raw) + 1
    return found


def is_double_spaced(text: str, lines: list[Line]) -> bool:
    """Tell whether a blank line stands after every line, sentences running on over them.

    So prints a converter of PDF minutes: then a blank line says nothing of paragraphs.
    """
    gaps = list(pairwise(lines))
    if len(gaps) < 3:
        return False
    blank = sum(b.blanks > 0 for _, b in gaps)
    over = sum(b.blanks > 0 and runs_on(text, a, b) for a, b in gaps)
    return blank >= 0.85 * len(gaps) and over >= max(3, 0.08 * len(gaps))


def runs_on(text: str, line: Line, following: Line) -> bool:
    """Tell whether a sentence goes on from `line` to the line after it."""
    last, first = text[line.end - 1], text[following.start]
    if last in '.:;!?"' or PART.match(text, following.start, following.end):
        return False
    return first.islower() or is_torn(text, line) or ends_open(text, line)


def is_torn(text: str, line: Line) -> bool:
    """Tell whether a line ends within its sentence; `Moved by A -` announces what follows."""
    last, before = text[line.end - 1], text[line.end - 2 : line.end - 1]
    return last == "," or (last in "-–" and before not in (" ", ":", ""))


def ends_open(text: str, line: Line) -> bool:
    """Tell whether a line ends with a word that never ends a sentence.

    Behind `; and` stands the last part of a list. `Report of the County Councillor` is a title
    where `Cllr Marsh` stands below.
    """
    words = text[line.start : line.end].rsplit(None, 1)
    if words[-1] not in OPEN_WORDS or words[0].endswith(";"):
        return False
    below = text[line.end : line.end + _BETWEEN].lstrip()
    return not (words[-1] in _MEMBERS and _TITLED.match(below))


def is_cut(text: str, line: Line, following: Line) -> bool:
    """Tell whether a blank line stands within a sentence: `The minutes were`, `approved.` below."""
    if not text[following.start].islower() or PART.match(text, following.start, following.end):
        return False
    words = text[line.start : line.end].rsplit(None, 1)
    assent = text.endswith(("ll in", "greed in"), line.start, line.end)  # `All in`, `favour`
    return len(words) > 1 and (
        words[-1] in CUT_WORDS or (assent and text.startswith("favour", following.start))
    )


def ends_in_mark(text: str, line: Line) -> bool:
    """Tell whether a line closes with the mark of a part, whose words the next line opens."""
    if text[line.end - 1] not in ".)" or text.rfind(" ", line.end - _MARK, line.end) < 0:
        return False
    return bool(_MARK_LAST.search(text, max(line.start, line.end - _MARKED), line.end))


def first_word(text: str, line: Line) -> str:
    """Return the first word of a line, as much of it as counts for its room: 40 characters."""
    return text[line.start : line.start + 40].split(None, 1)[0]


_TICKS = "\u2713\u2714\u221a"  # alone on its line one is a cell, which nothing goes on behind


def is_broken(text: str, before: Line, line: Line, margin: int) -> bool:
    """Tell whether a printer broke a sentence between two lines of a paragraph.

    `margin`: see find_margin. A word in capitals or a label may open a line of its own.
    """
    ticked = before.end - before.start == 1 and text[before.start] in _TICKS
    if ticked or _WHO_CAME.match(text, line.start):
        return False
    if text[line.start].islower():
        return True
    if ends_in_mark(text, before):
        return True
    word = first_word(text, line)
    labels = (word.isupper() and len(word) > 2) or word.endswith(":")
    if labels or text[before.end - 1] in ".:;!?":
        return False
    return ends_open(text, before) or _is_full(before, len(word), margin)


def _is_full(line: Line, word: int, margin: int) -> bool:
    """Tell whether a line ends at the margin, a next word of `word` characters having no room."""
    length = line.end - line.start  # the margin is that of the longest line known, more or less
    return abs(margin - length) < 2 * SLACK < margin < length + 1 + word


def find_margin(text: str, lines: list[Line]) -> int:
    """Return how many characters the lines hold that end within a sentence; 0: hardly any does."""
    broken = [
        a.end - a.start
        for a, b in pairwise(lines)
        if text[b.start].islower()
        and LONG_LINE <= a.end - a.start <= LONGEST_WRAPPED
        and text[a.end - 1] not in ".:;"
    ]
    return max(broken) if len(broken) >= FEW else 0
