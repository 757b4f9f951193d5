"""The structure of a cleaned text: its lines and paragraphs.

In: a text (or a stretch of one). Out: plain spans with code-point offsets into the text given.
Pure functions that read line by line, so that the cost grows with the length alone. What a page of
the council's site looks like (which labels stand where) is known to `nlp.pages`, not here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from nlp.minute_numbers import list_minutes
from nlp.parts import PART
from nlp.sentences import is_abbreviation
from nlp.triggers import find_word, small_letters

# A part's mark alone on its line, where the text of a part stands on the next one.
LONGEST_MARK = 8  # characters
MARK_ALONE = re.compile(r"\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]{1,2}|\d{1,2}\.\d{1,2}[.)]?")
PART_TEXT = re.compile(
    r"That\b|To [a-z]|[a-z]{2,}|a [a-z]|(?:Approve|Agree|Note|Delegate|Authorise|Endorse|"
    r"Recommend|Instruct|Adopt|Confirm|Support|Award|Request|Refer)(?:e?d|s)?\b"
)
# Of a list without stops: `1 officers`, `2 that`, `2.1 the`.
BARE_ITEM = re.compile(r"(?P<head>\d{1,2}\.)?(?P<key>\d{1,2})[ \t]{1,8}[a-z]")
WRAPPED = 40  # characters of a line that a printer may have broken
LONG_LINE = 55
LONGEST_WRAPPED = 160  # characters of a line that a printer broke
FEW = 3  # lines broken by a printer that tell how wide he prints
MANY = 8  # lines of which a printer that breaks them would have broken one
SLACK = 8  # characters by which the lines of a paragraph differ in length
# Words with which no sentence ends.
OPEN_WORDS = frozenset(
    "the of and to in a for by on at Councillor Councillors Cllr Mr Mrs Ms that be with".split()  # noqa: SIM905
)
DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}\s{1,20}[A-Z]")
SUB_MINUTE = re.compile(r"\d{3}\.\d{1,2}[.)]?\s{1,20}[A-Z]")  # `338.1 The minutes were approved.`
# A minute's number run together with its text: `23.007.It was resolved`, `2.1The precept`
GLUED_NUMBER = re.compile(r"\d{1,3}\.\d{1,4}\.?[A-Z][a-z]")
LONGEST_PARAGRAPH = 12_000
VOTE_START = re.compile(
    r"(?:FOR|For|AGAINST|Against|ABST[A-Z]*|Abst[a-z]*|IN FAVOUR|In [Ff]avour|AYES?|Ayes?|"
    r"NOES|Noes)"
    r"(?: (?:the|of) [\w ]{3,30})? ?(?::|\(\d{1,3}\)|- ?\d{1,3} ?:|- ?Councillors\b)"
)
# A line that is the label of one side of a vote, or a table's row of it (`ForC. Allport, ...6`).
ALL = re.compile(
    r"\b(?:all|was|were|being|unanimously|voted)$",
    re.IGNORECASE,
)
VOTE_LINE = re.compile(
    r"(?:(?:[Vv]otes? |[Vv]oting |Those |Members )?(?:FOR|[Ff]or|AGAINST|[Aa]gainst|(?:IN|[Ii]n) "
    r"(?:FAVOU?R|[Ff]avou?r)|ABST\w*|[Aa]bst\w*|YES|Yes|NO|No(?! of\b)|AYES?|Ayes?|NOES|Noes|"
    r"Absent|ABSENT|Not [Vv]oting|None|NONE|Nil)(?![\w])(?: (?:the|of|this|THE) [\w ]{0,40}| "
    r"(?:Councillor|Cllr\.?|Mr|Mrs|"
    r"Ms) [\w' ().-]{2,40})?[\W]{0,4}(?:\d{1,3}\W{0,3})?"
    r"|\|? ?(?:For|Against|Abstain|Conflict Of Interests)[ |]{0,4}(?:None|[A-Z]).{1,4000}\d[ |"
    r"]{0,3})$"
)
MARKS = "xX×ü√✓✔\u0252\uf0fc"  # a tick or a cross, as fonts of symbols come out
# The label of a cell within the line that a converter made of a table's row.
ROW_LABEL = re.compile(
    r" (?<=\S )(?<![Ff]or )(?<!FOR )(?<!the )(?<!of )(?=(?:Minutes|Decision|DECISION):\s)"
)
ROW_LABELS = (" Minutes:", " Decision:", " DECISION:")
FIELD = re.compile(
    r"(?:Resolved|RESOLVED|Agreed|AGREED|Action|ACTION)\s?:"
    r"|(?:Resolved|RESOLVED|AGREED|RECOMMENDED)[ .-]{0,3}$|(?:Decision|Subject|Reason|Conflicts?|"
    r"Alternative|Consultation|Contact|Date|Attachments)[\w ()-]{0,60}\s:-"
    r"|(?:Decisions?|DECISIONS?|Minutes|MINUTES|Purpose|REASONS?|MOTION|AMENDMENT|"
    r"Reasons? for (?:the )?[Dd]ecisions?|Alternative options considered|Additional documents|"
    r"Report author|Publication date|Date of decision|Decided at meeting|Decision (?:Maker|status)|"
    r"Wards? affected|Lead officer|Effective from|Accompanying Documents)\s?:(?=\s|$)"
)
FIELD_STARTS = frozenset("RrADSCMPWLE")  # the first letters of FIELD


class Line(NamedTuple):
    """A line that is not blank: without its margins; `blanks` counts the blank lines before it."""

    start: int
    end: int
    indent: int
    blanks: int


class Paragraph(NamedTuple):
    """A logical paragraph, its hard-wrapped lines joined; `indent` is that of its first line."""

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
    runs_on = sum(b.blanks > 0 and _runs_on(text, a, b) for a, b in gaps)
    return blank >= 0.85 * len(gaps) and runs_on >= max(3, 0.08 * len(gaps))


def _runs_on(text: str, line: Line, following: Line) -> bool:
    """Tell whether a sentence goes on from `line` to the line after it."""
    last, first = text[line.end - 1], text[following.start]
    if last in '.:;!?"' or PART.match(text, following.start, following.end):
        return False
    return first.islower() or _is_torn(text, line) or _ends_open(text, line)


def _ends_open(text: str, line: Line) -> bool:
    """Tell whether a line ends with a word that never ends a sentence.

    Behind `; and` stands the last part of a list.
    """
    words = text[line.start : line.end].rsplit(None, 1)
    return words[-1] in OPEN_WORDS and not words[0].endswith(";")


def list_paragraphs(text: str, lines: list[Line], double: bool) -> list[Paragraph]:
    """Return the logical paragraphs of `text`, hard-wrapped lines joined."""
    groups = list_groups(text, lines, double)
    found = [Paragraph(g[0].start, g[-1].end, g[0].indent, g[0].blanks) for g in groups]
    if any(label in text for label in ROW_LABELS):
        found = [row for paragraph in found for row in _cells(text, paragraph)]
    found = _at_minutes(found, [minute.start for minute in list_minutes(text)])
    return [piece for paragraph in found for piece in _pieces(text, paragraph)]


def list_groups(text: str, lines: list[Line], double: bool) -> list[list[Line]]:
    """Return the lines of each paragraph."""
    groups: list[list[Line]] = []
    width = _find_width(text, lines)
    for line in lines:
        if groups and _joins(text, groups[-1], line, double, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _find_width(text: str, lines: list[Line]) -> int:
    """Return how many characters the longest line holds: any number if no line broke a sentence."""
    if len(lines) > MANY and not any(
        _runs_on(text, a, b) and a.end - a.start >= WRAPPED for a, b in pairwise(lines)
    ):
        return LONGEST_PARAGRAPH
    return max((line.end - line.start for line in lines), default=0)


# `Present: ...`, `apologies: ...`: a list begins, whatever the line above ends with
_WHO_CAME = re.compile(
    r"(?:[Aa]lso |[Ii]n )?"
    r"(?:(?:[Pp]resent|[Aa]ttend(?:ance|ing)|[Aa]polog(?:y|ies)|[Aa]bsent)[ ]{0,2}:"
    r"|(?:Present|Attend(?:ance|ing)|Apologies|Absent)[ ]{1,3}(?:Councillors?|Cllrs?)\b)"
)


def is_broken(text: str, before: Line, line: Line, margin: int) -> bool:
    """Tell whether a printer broke a sentence between two lines of a paragraph.

    `margin`: see find_margin. A word in capitals or a label may open a line of its own.
    """
    if _WHO_CAME.match(text, line.start):
        return False
    if text[line.start].islower():
        return True
    word = text[line.start : line.start + 40].split(None, 1)[0]
    labels = (word.isupper() and len(word) > 2) or word.endswith(":")
    if labels or text[before.end - 1] in ".:;!?":
        return False
    return _ends_open(text, before) or _is_full(before, len(word), margin)


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


def _cells(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph, or the pieces of a table's row: `Title PDF 88 KB Minutes: It was ...`."""
    at = paragraph.start
    for match in ROW_LABEL.finditer(text, paragraph.start, paragraph.end):
        yield Paragraph(at, match.start(), paragraph.indent, paragraph.blanks)
        at = match.end()
    yield Paragraph(at, paragraph.end, paragraph.indent, paragraph.blanks)


def _at_minutes(paragraphs: list[Paragraph], minutes: list[int]) -> list[Paragraph]:
    """Return the paragraphs, cut where a minute of a numbered series begins within one."""
    found, at = [], 0
    for paragraph in paragraphs:
        start = paragraph.start
        while at < len(minutes) and minutes[at] < paragraph.end:
            if minutes[at] > start:
                found.append(paragraph._replace(start=start, end=minutes[at] - 1))
                start = minutes[at]
            at += 1
        found.append(paragraph._replace(start=start))
    return found


def _pieces(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph, or pieces of one so long that it is none, so that all stays bounded."""
    at = paragraph.start
    if paragraph.end - at <= LONGEST_PARAGRAPH:
        yield paragraph
        return
    while paragraph.end - at > LONGEST_PARAGRAPH:
        cut = text.rfind(" ", at + 1, at + LONGEST_PARAGRAPH)
        cut = cut if cut > at else at + LONGEST_PARAGRAPH
        yield Paragraph(at, cut, paragraph.indent, paragraph.blanks)
        at = cut + 1 if text[cut : cut + 1] == " " else cut
    yield Paragraph(at, paragraph.end, paragraph.indent, paragraph.blanks)


def _opens_field(text: str, line: Line) -> bool:
    """Tell whether a line is a field of its own: `Decision :-That ...`, `Resolved: to pay`."""
    return text[line.start] in FIELD_STARTS and bool(FIELD.match(text, line.start, line.end))


def _joins(text: str, group: list[Line], line: Line, double: bool, width: int) -> bool:
    """Tell whether `line` goes on with the paragraph that `group` holds so far."""
    before = group[-1]
    short = before.end - before.start <= LONGEST_MARK
    if len(group) == 1 and short and MARK_ALONE.fullmatch(text, before.start, before.end):
        return bool(PART_TEXT.match(text, line.start, line.end))
    if line.blanks > (1 if double else 0) and not (double and _runs_on(text, before, line)):
        return False
    if line.end - line.start == 1 and text[line.start] in MARKS:
        return False  # a cell of a table of votes
    if not _is_wrapped(text, before, line):
        if VOTE_START.match(text, line.start, line.end) or _opens_field(text, line):
            return False
        if is_vote_line(text, before.start, before.end):
            return False
        if is_vote_line(text, line.start, line.end) and not _is_all(text, before):
            return False
    if GLUED_NUMBER.match(text, line.start, line.end):
        return False
    if PART.match(text, line.start, line.end) and not _is_torn_number(text, before, line):
        return False
    if SUB_MINUTE.match(text, line.start, line.end):
        return False
    if _is_next_item(text, group[0], line) or _is_mark(text, before, line):
        return False
    last, first = text[before.end - 1], text[line.start]
    if last == ")" and text[before.end - 2].isdigit() and first.isupper():
        return False  # a list's total ends it
    length = before.end - before.start
    if last == "." and (
        _had_room(text, before, line, width) or DECIMAL.match(text, line.start, line.end)
    ):
        return False
    if double:
        if last in '.:;!?"' and (last in ":;" or length < LONG_LINE or not first.islower()):
            return False
    elif (
        last == ":"
        or (last == ";" and length < LONG_LINE)
        or (last in "-–" and text[before.start : before.end - 1].rstrip().endswith(":"))
    ):
        return False
    if first.islower() or length >= LONG_LINE:
        return True
    return (double or length > 20) and (_is_torn(text, before) or _ends_open(text, before))


def _is_wrapped(text: str, before: Line, line: Line) -> bool:
    """Tell whether a printer broke a sentence: `The Council was all`, `in favour.` below it."""
    if before.end - before.start < WRAPPED or not text[line.start].islower():
        return False
    return text[before.end - 1].isalpha() and not is_vote_line(text, before.start, before.end)


def _is_next_item(text: str, first: Line, line: Line) -> bool:
    """Tell whether a line opens the next item of a list without stops, after `first`."""
    if not text[line.start].isdigit():
        return False
    own = BARE_ITEM.match(text, line.start, line.end)
    above = BARE_ITEM.match(text, first.start, first.end) if own else None
    if not (own and above) or own["head"] != above["head"]:
        return False
    return int(own["key"]) == int(above["key"]) + 1


def _is_mark(text: str, before: Line, line: Line) -> bool:
    """Tell whether a line is a part's mark alone, and not the rest of a torn sentence."""
    if line.end - line.start > LONGEST_MARK:
        return False
    if _ends_open(text, before):
        return False
    return bool(MARK_ALONE.fullmatch(text, line.start, line.end))


def _had_room(text: str, before: Line, line: Line, width: int) -> bool:
    """Tell whether the first word of `line` had room on the line before: no printer broke it.

    `width`: characters of the text's longest line. What is longer than a page is wide has all room.
    """
    word = text[line.start : line.start + 40].split(None, 1)[0]
    length = before.end - before.start
    if (word.isupper() and len(word) > 3) or is_abbreviation(text, before.start, before.end - 1):
        return False  # `CARRIED: 6 for` goes with who moved
    return length > LONGEST_WRAPPED or length + len(word) + SLACK < width


def _is_torn(text: str, line: Line) -> bool:
    """Tell whether a line ends within its sentence; `Moved by A -` announces what follows."""
    last, before = text[line.end - 1], text[line.end - 2 : line.end - 1]
    return last == "," or (last in "-–" and before not in (" ", ":", ""))


def is_vote_line(text: str, start: int, end: int) -> bool:
    """Tell whether a line is the label of one side of a vote, or a row of a table of votes."""
    return text[start] in "FfAaIiYNVTMC|" and bool(VOTE_LINE.match(text, start, end))


def _is_all(text: str, before: Line) -> bool:
    """Tell whether a line breaks off before `in favour`: `The Council was all`."""
    return bool(ALL.search(text, max(before.start, before.end - 40), before.end))


def _is_torn_number(text: str, before: Line, line: Line) -> bool:
    """Tell whether what looks like a part's mark is the rest of a torn sentence (`of\n20. The`)."""
    return (
        text[before.end - 1].islower()
        and before.end - before.start >= LONG_LINE
        and text[line.start].isdigit()
        and text.endswith((" of", " the", " and", " to", " No"), before.start, before.end)
        and not text.endswith("; and", before.start, before.end)
    )


class Outline:
    """A text with its paragraphs, and the same text made flat for patterns to run over.

    `flat` has the length of `text`: every space is a blank, and the first blank after a paragraph
    is a newline, so that `[^\\n]` in a pattern keeps within one paragraph.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = list_lines(text)
        self.double = is_double_spaced(text, self.lines)
        self.paragraphs = list_paragraphs(text, self.lines, self.double)

    @cached_property
    def starts(self) -> list[int]:
        """Where each paragraph starts."""
        return [p.start for p in self.paragraphs]

    @cached_property
    def flat(self) -> str:
        """The text in one line a paragraph, of the same length."""
        blank = re.sub(r"[^\S ]", " ", self.text)
        pieces, at = [], 0
        for paragraph in self.paragraphs:
            if paragraph.end < len(blank):
                pieces += [blank[at : paragraph.end], "\n"]
                at = paragraph.end + 1
        return "".join([*pieces, blank[at:]])

    @cached_property
    def small(self) -> str:
        """The flat text in small letters."""
        return small_letters(self.flat)

    def naming(self, words: Iterable[str], first: int, last: int, case: bool = False) -> set[int]:
        """Return which of the paragraphs `first` to `last` hold one of the words.

        Words in small letters are found in capitals too, unless `case`.
        """
        text, found = self.flat if case else self.small, set[int]()
        end = self.paragraphs[last].end if self.paragraphs else 0
        for word in words:
            at = find_word(text, word, self.paragraphs[first].start, end) if end else -1
            while at >= 0:
                index = self.index_at(at)
                found.add(index)
                at = find_word(text, word, max(at + 1, self.paragraphs[index].end), end)
        return found

    def index_at(self, position: int) -> int:
        """Return the index of the paragraph at or before `position`."""
        return max(0, bisect_right(self.starts, position) - 1)

    def gap(self, position: int, before: int) -> int:
        """Return how many paragraphs `position` lies behind what ends at `before`."""
        return self.index_at(position) - self.index_at(max(0, before - 1))

    def paragraphs_from(self, index: int) -> Iterator[Paragraph]:
        """Yield the paragraphs from `index` on, without a copy of what is never asked for."""
        return (self.paragraphs[at] for at in range(index, len(self.paragraphs)))

    def paragraph_at(self, position: int) -> Paragraph:
        """Return the paragraph at or before `position`."""
        return self.paragraphs[self.index_at(position)]


@lru_cache(maxsize=1)
def read_outline(text: str) -> Outline:
    """Return the outline of a text; a page's block is asked for by its page and by its reading."""
    return Outline(text)
