"""The rows of a meeting page: a number alone on its line, then the item's title and its texts.

Numbers are printed as `4.`, `71a`, `5.1`, `CL2`, `PC34:`, `23/41/CNL`, `CAB/22/21-22`,
`18-19/FRA/2`, `CL61-23/24`, `* 12`. A page may be an excerpt, so numbers may jump; numbers of lists
and tables stand alone on lines too, so a jump needs the site's own labels to follow; those of votes
stand beside their side. Where a page was flattened to a table of text, `No. | Item |` heads it and
a bar ends each row.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.dates import find_date
from nlp.headings import HEADED, Heading, clean_body, find_heading, split_agenda_item
from nlp.pages.blocks import DOCUMENT, Block, bare_title, is_label, is_title, titled_block
from nlp.pages.printed import list_contact_blocks, list_opening_blocks
from nlp.sentences import Span
from nlp.text.lines import Line
from nlp.text.paragraphs import ROW_LABELS

MEETING_PAGE = re.compile(
    r"(?:agenda|decisions|minutes|draft minutes|printed minutes)"
    r"(?:,? (?:and )?(?:agenda|decisions|(?:draft )?minutes)){0,3}"
    r"|(?:rhaglen|agenda)(?:,? (?:penderfyniadau )?ac? (?:phenderfyniadau|chofnodion)){1,2}",
    re.IGNORECASE,
)
ITEM_NUMBER = re.compile(
    r"(?:• )?(?!\d{1,2}/\d{1,2}/\d{4})(?P<prefix>(?:\d\d-\d\d/[A-Z]{2,6}/(?=\d)"
    r"|[A-Z]{1,3} ?(?=\d{1,4}/)"
    r"|[A-Z]{2,3} (?=\d{1,4}[.:]?\Z)|[A-Z][./]|[A-Z]{2,6}[./]?)?)"
    r"(?P<number>\d{1,4}(?:-\d\d(?=/\d\d\b))?(?:[/.]\d{1,4}){0,2}(?:/[A-Z]{2,6}|(?<=/\d\d)-\d\d)?[a-z]?)(?P<end>[.:]?)"
)
TIME = re.compile(r"\d{1,2}[.:]\d\d ?[ap]\.?m\.?", re.IGNORECASE)  # when an item is to begin
NEAR = 3  # how far the next row's number may be where no label tells that it is a row
HEADER_LINES = 8
HEAD_OF_ROWS = re.compile(
    r"^[ ]{0,9}(?:(?:Note )?No\.? ?\|? ?Item|Rhif\.? ?\|? ?Eitem)[ ]{0,9}$",
    re.IGNORECASE | re.MULTILINE,
)
HEAD_OF_TABLE = re.compile(
    r"^[ ]{0,9}\|? ?(?:No|Rhif)\.? ?\| ?(?:Item|Eitem)[ |]{0,60}$", re.IGNORECASE | re.MULTILINE
)
TABLE_ROWS = 2
# Above or below a number that is one side's votes.
OF_VOTES = re.compile(
    r"(?:votes? |those |members )?(?:for|in favou?r|against|abst(?:ain(?:ed|ing)?|entions?)"
    r"|not voting|did not vote)(?: the (?:motion|amendment|proposal))?\s?:?",
    re.IGNORECASE,
)
RULE = re.compile(r"[-| ]{3,}|\|{1,2}")  # an empty cell rules off a row as well
# `46/23/24 To hear a report. Minutes: The Clerk ...`: a row whose bars a copy lost.
ROW_NUMBERED = re.compile(
    r"(?P<number>[A-Z]{0,4}\d{1,4}(?:/\d{1,4}){1,2})[.:]? (?=[A-Z].{2,300} Minutes:)"
)
TABLE_NUMBER = re.compile(r"\|?\s{0,3}(\d{1,4}[a-z]?)\.?\s{0,3}\|\s{0,3}")
# `Chair's Announcements Additional documents: Minutes: The Chair ...`: a row that no bar closes.
ROW_OPENS = re.compile(
    r"(?!Minutes|Decision)[A-Z][^|]{2,280}?"
    r"(?: Additional documents:(?= ?$| Minutes:| Decision:)| (?:Minutes|Decision|DECISION): )"
)
# `URGENT MOTION ON BINS Minutes: Councillor Marsh`: no row's agenda ends in capitals
CAPITALS_OPEN = re.compile(r"(?!MINUTES|DECISION)[A-ZÀ-Ý][^a-z|:\n]{5,200} (?:Minutes|Decision): ")
TITLE_END = re.compile(
    r"(?:\A|\s)(?=(?:pdf icon )?PDF \d|Report (?:attached|to follow)\b|"
    r"(?:Minutes|Decisions?|Purpose|Additional documents):|"
    r"RESOLVED\b|"
    r"To (?:receive|agree|approve|consider|note|confirm|provide|review)\b|"
    r"Members (?:are|of the (?:Council|Committee) are|should) |In (?:accordance|line) with )|"
    r"(?<=[Ii]tem \d\))\s|(?<=[Ii]tem \d\d\))\s|\.\s|\s?\|"
)


@dataclass(frozen=True)
class _Mark:
    """A line that may open a row: its place, its number as one compares it, how it is printed."""

    index: int
    key: tuple[int, ...]
    prefix: str
    end: str


def has_rows(clean: str, lines: list[Line]) -> bool:
    """Tell whether the lines hold rows: two numbers, or one and the site's labels."""
    marks = len(_marks(clean, lines))
    return marks >= 2 or (marks == 1 and any(is_label(clean, line) for line in lines))


def list_item_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the rows of a meeting page, each with the date and committee of the page's heading.

    Printed minutes numbered so (`MINUTES`, those present, `1.`) open with who was there.
    """
    rows = list(_rows(clean, lines))
    if not rows:
        return
    head = page_heading(clean, lines[: rows[0]])
    before = _unnumbered(clean, lines[: rows[0]])
    opening = [] if before else list(list_opening_blocks(clean, lines[: rows[0]], head))
    yield from opening or list_contact_blocks(clean, lines[: rows[0]], head)
    if before:
        yield titled_block(clean, before, head, "issue", before[0])
    for row, stop in zip(rows, [*rows[1:], len(lines)], strict=True):
        number = clean[lines[row].start : lines[row].end].lstrip("• ").rstrip(".:")
        heading = replace(head, item=number)
        yield titled_block(clean, lines[row + 1 : stop], heading, "issue", lines[row])


LABEL = 100  # characters of a line above the rows that is no prose of the site's


def page_heading(clean: str, lines: list[Line]) -> Heading:
    """Return date and committee as `Council - Wednesday, 4th September, 2013 7.30 pm` says."""
    lines = [x for x in lines if not MEETING_PAGE.fullmatch(clean, x.start, x.end)]
    for line in lines[:HEADER_LINES]:
        match = HEADED.fullmatch(clean, line.start, line.end)
        when = find_date(match["when"]) if match else None
        if match and when:
            return Heading(
                date=when, committee=clean_body(match["committee"]) or match["committee"]
            )
    said = [clean[line.start : line.end] for line in lines if line.end - line.start <= LABEL]
    head = find_heading("\n".join(said))
    return Heading(date=head.date, committee=head.committee)


def _unnumbered(clean: str, lines: list[Line]) -> list[Line]:
    """Return the lines of a row without a number, between the head of the rows and the first."""
    if not lines:
        return []
    heads = list(HEAD_OF_ROWS.finditer(clean, lines[0].start, lines[-1].end))
    below = [line for line in lines if heads and line.start >= heads[-1].end()]
    return [line for line in below if not TIME.fullmatch(clean, line.start, line.end)]


def _marks(clean: str, lines: list[Line]) -> list[_Mark]:
    """Return the lines that may open a row; a number with a number below it is a table's.

    The last of such numbers opens a row if a title stands below it.
    """
    found: list[_Mark] = []
    for index, line in enumerate(lines):
        match = ITEM_NUMBER.fullmatch(clean, line.start, line.end)
        own = match and not _counts_votes(clean, lines, index)
        if match and own and not _repeats_number(clean, lines, index, found, match):
            below = bool(found) and found[-1].index == index - 1
            if below:
                found.pop()
            if not below or _has_title(clean, lines, index):
                found.append(_Mark(index, _key(match["number"]), match["prefix"], match["end"]))
    return found


def _counts_votes(clean: str, lines: list[Line], index: int) -> bool:
    """Tell whether a number is of one side's votes: `Against` stands above it, or below."""
    beside = [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]
    return any(OF_VOTES.fullmatch(clean, line.start, line.end) for line in beside)


def _repeats_number(
    clean: str, lines: list[Line], index: int, found: list[_Mark], match: re.Match[str]
) -> bool:
    """Tell whether a row's minutes open with its number and the year: `CM 30`, `CM 30/23`."""
    if not found or not index or not is_label(clean, lines[index - 1]):
        return False
    key, above = _key(match["number"]), found[-1]
    return (key[:-1], match["prefix"]) == (above.key, above.prefix)


def _key(number: str) -> tuple[int, ...]:
    """Return a number so that numbers compare as people count: 8, 8.1, 9, 71, 71a, 23/41."""
    letter = re.search(r"(?<=\d)[a-z]$", number)
    parts = [int(part) for part in re.findall(r"\d+", number)]
    return (*parts, ord(letter[0]) - 96) if letter else tuple(parts)


def _rows(clean: str, lines: list[Line]) -> Iterator[int]:
    """Yield the indexes of lines that open a row: numbers that rise, not those of lists within."""
    marks = _marks(clean, lines)
    labelled = _labelled(clean, lines, marks)
    last: _Mark | None = None
    for mark in marks:
        sure = mark.index in labelled
        titled = sure or not labelled or _has_title(clean, lines, mark.index)
        if last is None or (titled and _follows(last, mark, sure, bool(labelled))):
            last = mark
            yield mark.index


def _has_title(clean: str, lines: list[Line], index: int) -> bool:
    below = lines[index + 1 : index + 2]
    return bool(below) and is_title(clean[below[0].start : below[0].end], None)


def _follows(last: _Mark, mark: _Mark, sure: bool, labels: bool) -> bool:
    """Tell whether a mark is the next row's: a little further on, or anywhere on if labelled."""
    if mark.prefix != last.prefix or mark.key < last.key:
        return False
    if sure and (mark.end == last.end or len(mark.key) > 1):
        return True
    if not sure and labels and len(mark.key) > len(last.key):
        return False
    return mark.key[0] <= last.key[0] + NEAR


def _labelled(clean: str, lines: list[Line], marks: list[_Mark]) -> set[int]:
    """Return the marks that the site's labels, or a paper behind the title, follow in their row.

    A row goes on to the next higher number: those of lists within it start low.
    """
    labels = [index for index, line in enumerate(lines) if is_label(clean, line)]
    found = set()
    for mark, stop in zip(marks, _stops(marks, len(lines)), strict=True):
        label = bisect_left(labels, mark.index)
        if (label < len(labels) and labels[label] < stop) or _has_paper(clean, lines, mark):
            found.add(mark.index)
    return found


def _stops(marks: list[_Mark], end: int) -> list[int]:
    """Return for each mark where the next one of a higher number stands."""
    stops = [end] * len(marks)
    waiting: list[int] = []
    for at, mark in enumerate(marks):
        while waiting and marks[waiting[-1]].key < mark.key:
            stops[waiting.pop()] = mark.index
        waiting.append(at)
    return stops


def _has_paper(clean: str, lines: list[Line], mark: _Mark) -> bool:
    below = lines[mark.index + 1 : mark.index + 2]
    return any(bool(DOCUMENT.fullmatch(clean, x.start, min(x.end, x.start + 450))) for x in below)


def list_table_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the rows of a page flattened to a table of text: `Apologies Minutes: None. |`.

    An excerpt may lack the table's head: then rows with the site's labels in them tell it.
    """
    top = HEAD_OF_TABLE.search(clean, 0, min(len(clean), 20_000))
    if top is None and not _is_table(clean, lines):
        return
    start = top.end() if top else 0
    above = [line for line in lines if line.end < start]
    heading = page_heading(clean, above)
    yield from list_contact_blocks(clean, above, heading)
    row: list[Line] = []
    for line in lines:
        ruled = RULE.fullmatch(clean, line.start, line.end)
        if row and _opens_row(clean, row, line):
            yield _table_block(clean, row, heading)
            row = []
        if line.start >= start and not ruled:
            row.append(line)
        if row and (ruled or _ends_row(clean[line.start : line.end])):
            yield _table_block(clean, row, heading)
            row = []
    if row:
        yield _table_block(clean, row, heading)


def _opens_row(clean: str, row: list[Line], line: Line) -> bool:
    """Tell whether a row begins below one with no bar behind it: its minutes are told, or empty."""
    opens = any(each.match(clean, line.start, line.end) for each in (ROW_OPENS, ROW_NUMBERED))
    if opens and _has_minutes(clean, row):
        return True
    if CAPITALS_OPEN.match(clean, line.start, line.end):
        return True
    if not clean.endswith("Additional documents:", row[-1].start, row[-1].end):
        return False
    return any(label in clean[line.start : min(line.end, line.start + 300)] for label in ROW_LABELS)


def _has_minutes(clean: str, row: list[Line]) -> bool:
    """Tell whether the label of minutes stands in a row: at a line's start or behind its title."""
    return any(
        clean.startswith("Minutes:", line.start) or " Minutes:" in clean[line.start : line.end]
        for line in row
    )


def _is_table(clean: str, lines: list[Line]) -> bool:
    ended = [x for x in lines if clean[x.end - 1] == "|" and _ends_row(clean[x.start : x.end])]
    labels = sum("Minutes:" in clean[line.start : line.end] for line in lines)
    if labels < TABLE_ROWS:
        return False
    return bool(ended) or _lost_its_bars(clean, lines)


def _lost_its_bars(clean: str, lines: list[Line]) -> bool:
    """Tell whether the rows of a table stand one below another with no bar left of it."""
    if not any("Additional documents:" in clean[line.start : line.end] for line in lines):
        return False
    opening = [line for line in lines if ROW_OPENS.match(clean, line.start, line.end)]
    return len(opening) >= TABLE_ROWS


def _ends_row(line: str) -> bool:
    """Tell whether a bar ends the row here; a table within the item has bars within its lines."""
    number = TABLE_NUMBER.match(line)
    return line.endswith("|") and "|" not in line[number.end() if number else 0 : -1]


def _table_block(clean: str, row: list[Line], heading: Heading) -> Block:
    first = clean[row[0].start : row[0].end]
    number = TABLE_NUMBER.match(first) or ROW_NUMBERED.match(first)
    words = first[number.end() if number else 0 :]
    end = TITLE_END.search(words, 0, 300)
    title = bare_title(words[: end.start() if end else 300].strip(" |"), None)
    heading = replace(heading, item=number[1] if number else None, title=title or None)
    heading = split_agenda_item(heading, [title])
    body = Span(row[0].start, row[0].start + len(clean[row[0].start : row[-1].end].rstrip(" |")))
    both = all(label in clean[body.start : body.end] for label in ("Decision:", "Minutes:"))
    return Block(heading, body, "agenda_item" if both else "document", titled=False)
