"""Tables with heads above columns: `Council | Present | Apologies |` above a row for each council.

In: a cleaned text whose cells have a bar between them. Out: tables, each with its lists. A row is a
line, or ends where a bar begins a line; a row with more cells than the head makes it none.
`Name | Organisation |` below a heading is such a table as well.
"""

import re
from collections.abc import Iterator

from nlp.people.attendance.entries import find_entries
from nlp.people.attendance.sentences import Attendance
from nlp.people.attendance.tables import Span, Table
from nlp.people.attendance.tops import LONGEST, Heading
from nlp.people.names.mentions import NameMention

_HEADS = {
    "present": r"(?:members |councillors )?present|attendees|attendance|in attendance",
    "apologies": r"apologies(?: for absence| received)?",
    "absent": r"absent",
}
_ACT = re.compile("|".join(rf"(?P<{act}>{words})" for act, words in _HEADS.items()), re.IGNORECASE)
_NAME = re.compile(r"(?i)names?|attendees?|members?")
_HEAD = re.compile(
    r"(?i)\bpresent[ ]{0,3}:?[ ]{0,3}\|"
    r"|(?<=\n)[ |]{0,6}(?:names?|attendees?|members?)[ ]{0,3}\|[ ]{0,3}\n?"
    r"(?:organi[sz]ation|representing|body|role|position|designation)\b"
)

_LINE = re.compile(r"[^\n]+")
_ROW_END = re.compile(r"\n[ ]*\|")


def find_cell_tables(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> list[Table]:
    """Return the tables of a text under whose heads names stand.

    `headings`: one right above `Name | Organisation |` tells what is said of those named below.
    """
    head = _HEAD.search(text, 0, min(len(text), LONGEST)) if "|" in text else None
    if head is None:
        return []
    start, end = _extent(text, head.start())
    rows = list(_rows(text, start, end))
    first = next((at for at, row in enumerate(rows) if row[-1][1] > head.start()), 0)
    acts = [_act_of(text, cell) for cell in rows[first]]
    if acts[0] == "name":
        above = [h for h in headings if not text[h.end : start].strip(" :\n") and h.end <= start]
        acts = [above[-1].act] + [""] * (len(acts) - 1) if above else []
        rows[first][:1] = [(above[-1].start, rows[first][0][1])] if above else []
    elif len({*acts} - {""}) < 2:
        return []
    if not acts or any(len(row) > len(acts) for row in rows[first:]):
        return []
    lists = (
        _list_cell(text, top, cell, act, names)
        for row in rows[first + 1 :]
        for top, cell, act in zip(rows[first], row, acts, strict=False)
        if act
    )
    return [Table(start, end, tuple(block for block in lists if block.names))]


def _list_cell(
    text: str, top: Span, cell: Span, act: str, names: tuple[NameMention, ...]
) -> Attendance:
    """Return the names of a cell, shown with the head of their column if that is not too far."""
    found = find_entries(text, *cell, names, "councillor")
    head = top[1] - len(text[slice(*top)].lstrip())
    start = head if cell[1] - head < LONGEST else cell[0]
    shown = {name.start: (start, name.end) for name in found}
    return Attendance(
        start=cell[0], end=cell[1], act=act, kind="councillor", names=found, shown=shown
    )


def _extent(text: str, position: int) -> Span:
    """Return the lines around `position` that have a bar, or one below them on its own."""
    start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
    end = len(text) if end < 0 else end
    while start and _is_row(text, text.rfind("\n", 0, start - 1) + 1, start - 1):
        start = text.rfind("\n", 0, start - 1) + 1
    while end < len(text):
        following = text.find("\n", end + 1)
        following = len(text) if following < 0 else following
        if not _is_row(text, end + 1, following):
            break
        end = following
    return start, end


def _is_row(text: str, start: int, end: int) -> bool:
    if not text[start:end].strip():  # between two rows
        end = text.find("\n", end + 1)
    return text.find("|", start, end) >= 0 or text.startswith("|", end + 1)


def _rows(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Yield the rows as the places of their cells, those empty at their end left out."""
    lines = [match.span() for match in _LINE.finditer(text, start, end)]
    broken = any(text.startswith("|", line[0]) for line in lines)
    spans = lines
    if broken:
        ends = [match.end() for match in _ROW_END.finditer(text, start, end)]
        spans = [*zip([start, *ends], [*ends, end], strict=True)]
    for span in spans:
        cells = list(_cells(text, *span))
        while cells and not text[slice(*cells[-1])].strip():
            cells.pop()
        if cells:
            yield cells


def _cells(text: str, start: int, end: int) -> Iterator[Span]:
    while start <= end:
        bar = text.find("|", start, end)
        yield start, bar if bar >= 0 else end
        start = bar + 1 if bar >= 0 else end + 1


def _act_of(text: str, cell: Span) -> str:
    words = text[slice(*cell)].strip(" :\n")
    if _NAME.fullmatch(words):
        return "name"
    match = _ACT.fullmatch(words)
    return (match.lastgroup or "") if match else ""
