"""A whole page of council minutes in, one entry a meeting block or item out.

Knows how the printed pages look: ModernGov's `Issue - meetings` (blocks `Meeting: DD/MM/YYYY -
Committee (Item N)`), `Issue - decisions`, `Agenda item`, `Decision details`, meeting pages (rows
of items), printed minutes (`276. Title` + `(Item 7)`) and single units cut from a document. When
the site's markup changes, compare with docs/moderngov.md.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.annotations import Context, DocumentMention, MeetingAnnotations
from nlp.clean import clean_text
from nlp.headings import Heading, find_date, find_heading, parse_date
from nlp.pipeline import annotate_sections
from nlp.sections import list_sections
from nlp.segment import Line, Outline, Span, list_lines

PAGE_KINDS = {
    "issue - meetings": "issue",
    "issue - decisions": "decisions",
    "issue details": "issue",
    "agenda item": "agenda_item",
    "decision details": "decision",
    "voting record": "votes",
}
MEETING_PAGE = re.compile(
    r"(?:agenda|decisions|minutes|draft minutes|printed minutes)"
    r"(?:,? (?:and )?(?:agenda|decisions|(?:draft )?minutes)){0,3}",
    re.IGNORECASE,
)
MEETING_BLOCK = re.compile(r"Meeting: (\d\d)/(\d\d)/(\d{4}) - (.{1,300}?) \(Item (\S{1,12})\)")
DECISION_BLOCK = re.compile(r"(\d\d)/(\d\d)/(\d{4}) - (.{1,400})")
ITEM_NUMBER = re.compile(r"(?:[A-Z]{2,5}[./])?\d{1,4}(?:/\d{1,4})?[a-z]?\.?|\d{1,3}\.\d{1,2}\.?")
PRINTED_ITEM = re.compile(r"\(Item (?:No\.? )?(\w{1,6})\)")
PRINTED_TITLE = re.compile(r"(\d{1,4})\.\s{1,20}(.{1,400})", re.DOTALL)
DOCUMENT = re.compile(
    r"(?P<title>.{0,400}?)[ ]{0,3}(?:\w{2,5} icon )?(?P<kind>PDF|DOCX?|XLSX?|PPTX?|HTML?|RTF|ZIP) "
    r"(?P<size>\d{1,6}(?:[.,]\d{1,3})?) ?(?P<unit>[KMG]B)\)?$"
)
KILOBYTES = {"KB": 1, "MB": 1024, "GB": 1024 * 1024}
NOISE = re.compile(
    r"(?:skip to (?:main )?content|share this item|items|no\.? ?\|? ?item|media|view directions|"
    r"councillors and committees)\W*",
    re.IGNORECASE,
)
HEADER_LINES = 8


@dataclass(frozen=True)
class Block:
    """The stretch of a page that makes one entry: its heading, its body, what page it is of."""

    heading: Heading
    body: Span
    page: str
    titled: bool = True


def annotate_page(text: str, context: Context | None = None) -> tuple[MeetingAnnotations, ...]:
    """Return the entries of a page, in order; readable text gives at least one.

    Offsets of findings are code points into `text`.
    """
    clean = clean_text(text)
    return tuple(_annotate_block(clean, text, block, context) for block in list_blocks(clean))


def _annotate_block(
    clean: str, text: str, block: Block, context: Context | None
) -> MeetingAnnotations:
    start, end = block.body.start, block.body.end
    sections = list_sections(Outline(clean[start:end]), block.page, block.titled)
    heading = block.heading
    return MeetingAnnotations(
        date=heading.date,
        committee=heading.committee,
        item=heading.item,
        title=heading.title,
        minute=heading.minute,
        documents=tuple(list_documents(clean[start:end], heading.item)),
        annotations=annotate_sections(text[start:end], sections, context, start, block.page),
    )


def list_blocks(clean: str) -> list[Block]:
    """Return the blocks that a page's own structure tells apart; one where it tells none."""
    lines = [line for line in list_lines(clean) if not NOISE.fullmatch(clean, line.start, line.end)]
    if not lines:
        return []
    page, first = _page_kind(clean, lines)
    if page == "meeting":
        return list(_item_blocks(clean, lines[first:])) or [_whole(clean, lines[first:])]
    if page == "decisions":
        return list(_dated_blocks(clean, lines, DECISION_BLOCK, page)) or [
            _page_block(clean, lines[first:], page)
        ]
    if page in ("issue", "document"):
        found = list(_dated_blocks(clean, lines, MEETING_BLOCK, "issue"))
        if found:
            return found
    if page != "document":
        return [_page_block(clean, lines[first:], page)]
    if any(_is_label(clean, line) for line in lines):
        return list(_item_blocks(clean, lines)) or [_page_block(clean, lines, "agenda_item")]
    return list(_printed_blocks(clean, lines)) or [_whole(clean, lines)]


def _page_kind(clean: str, lines: list[Line]) -> tuple[str, int]:
    """Return the kind of page, and the index of the line after the one that tells it."""
    for index, line in enumerate(lines[:HEADER_LINES]):
        words = clean[line.start : line.end].strip(" #*").lower()
        if words in PAGE_KINDS:
            return PAGE_KINDS[words], index + 1
        if MEETING_PAGE.fullmatch(words) and _has_rows(clean, lines):
            return "meeting", index + 1
        if words.startswith(("decision maker:", "decision status:")):
            return "decision", max(0, index - 1)
    return "document", 0


def _has_rows(clean: str, lines: list[Line]) -> bool:
    rows = sum(bool(ITEM_NUMBER.fullmatch(clean, x.start, x.end)) for x in lines)
    return rows >= 2 or (rows == 1 and any(_is_label(clean, x) for x in lines))


def _is_label(clean: str, line: Line) -> bool:
    return clean[line.start : line.end] in ("Decision:", "Minutes:")


def _whole(clean: str, lines: list[Line]) -> Block:
    """Return a document's unit as one block."""
    body = Span(lines[0].start, lines[-1].end)
    heading = find_heading(clean[body.start : body.end])
    return Block(heading, body, "document", titled=heading.item is not None)


def _dated_blocks(
    clean: str, lines: list[Line], pattern: re.Pattern[str], page: str
) -> Iterator[Block]:
    """Yield the blocks that a line with a date opens each: `Meeting: 02/12/2024 - ...`."""
    found = [(i, m) for i, x in enumerate(lines) if (m := pattern.fullmatch(clean, x.start, x.end))]
    ends = [*(i for i, _ in found[1:]), len(lines)]
    for (index, match), stop in zip(found, ends, strict=False):
        own = lines[index + 1 : stop]
        day, month, year = match.groups()[:3]
        when = parse_date(day, month, year)
        if page == "decisions":
            heading = Heading(date=when, title=match[4])
        else:
            heading = Heading(date=when, committee=match[4], item=match[5])
        yield _titled_block(clean, own, heading, page, lines[index])


def _titled_block(clean: str, own: list[Line], heading: Heading, page: str, opener: Line) -> Block:
    """Return the block of the lines `own`; the first is the title, if it looks like one."""
    if not own:
        return Block(heading, Span(opener.end, opener.end), page)
    first = clean[own[0].start : own[0].end]
    titled = heading.title is None and _is_title(first, heading.item)
    if titled:
        heading = replace(heading, title=_bare_title(first, heading.item))
    return Block(heading, Span(own[0].start, own[-1].end), page, titled)


def _is_title(line: str, item: str | None) -> bool:
    if DOCUMENT.fullmatch(line) or (item and line.startswith(item)):
        return True
    return len(line) < 250 and not line.endswith((".", ":", ";"))


def _bare_title(line: str, item: str | None) -> str:
    """Return a title without the number before it and the file's format and size behind it."""
    match = DOCUMENT.fullmatch(line)
    title = match["title"] if match else line
    if item and re.match(re.escape(item) + r"[.)]?\s", title):
        title = title[len(item) :].lstrip(".) ")
    return title.strip()


def _page_block(clean: str, lines: list[Line], page: str) -> Block:
    """Return the one block of a page that says what it is in its first line."""
    if not lines:
        return Block(Heading(), Span(len(clean), len(clean)), page)
    body = Span(lines[0].start, lines[-1].end)
    first = clean[lines[0].start : lines[0].end]
    titled = _is_title(first, None) and not first.lower().startswith("decision maker")
    heading = Heading(title=_bare_title(first, None) if titled else None)
    if page == "votes":
        return _votes_block(clean, lines, body)
    if page == "decision":
        heading = replace(heading, **_decision_facts(clean, lines))
    else:
        heading = replace(heading, **_meeting_line(clean, lines))
    return Block(heading, body, page, titled)


VOTES_LINE = re.compile(
    r"(?P<committee>[^,]{3,150}(?:, [^,]{3,60})?), (?P<when>\w{3,6}day,? .{8,40})", re.IGNORECASE
)


def _votes_block(clean: str, lines: list[Line], body: Span) -> Block:
    """Return the block of a voting record: `Council, Wednesday 21st February 2018 6.00 p.m.`"""
    heading = Heading()
    for line in lines[:HEADER_LINES]:
        match = VOTES_LINE.fullmatch(clean, line.start, line.end)
        if match:
            heading = replace(heading, date=find_date(match["when"]), committee=match["committee"])
        elif clean.startswith("Item:", line.start):
            heading = replace(heading, title=clean[line.start + 5 : line.end].strip())
    return Block(heading, body, "votes", titled=False)


def _decision_facts(clean: str, lines: list[Line]) -> dict[str, str | None]:
    """Return date and committee as the labelled lines of a decision page give them."""
    facts: dict[str, str] = {}
    for line in lines:
        name, colon, value = clean[line.start : min(line.end, line.start + 400)].partition(":")
        if colon and len(name) < 40:
            facts.setdefault(name.strip().lower(), value.strip())
    decided = DECISION_BLOCK.fullmatch(facts.get("decided at meeting", ""))
    when = facts.get("date of decision", "")
    return {
        "date": find_date(when) or (parse_date(*decided.groups()[:3]) if decided else None),
        "committee": (decided[4] if decided else None) or facts.get("decision maker") or None,
    }


MEETING_LINE = re.compile(
    r"Meeting of (?P<committee>.{2,150}?), (?P<when>.{6,60}?)\(Item (?P<item>\S{1,12}?)\.?\)"
)


def _meeting_line(clean: str, lines: list[Line]) -> dict[str, str | None]:
    """Return what the line `Meeting of X, Monday ... (Item 5.)` of an agenda item page says."""
    for line in lines[:HEADER_LINES]:
        match = MEETING_LINE.fullmatch(clean, line.start, line.end)
        if match:
            when = find_date(match["when"])
            return {"date": when, "committee": match["committee"], "item": match["item"]}
    return {}


HEADED = re.compile(r"(?P<committee>.{2,150}) - (?P<when>(?:\w{3,6}day)\b.{6,60})")


def _item_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the rows of a meeting page: a number alone on its line, then the title."""
    headed = [HEADED.fullmatch(clean, x.start, x.end) for x in lines[:HEADER_LINES]]
    head = next((m for m in headed if m), None)
    when = find_date(head["when"]) if head else None
    committee = head["committee"] if head else None
    rows = list(_rows(clean, lines))
    stops = [*rows[1:], len(lines)]
    for row, stop in zip(rows, stops, strict=False):
        number = clean[lines[row].start : lines[row].end].rstrip(".")
        heading = Heading(date=when, committee=committee, item=number)
        yield _titled_block(clean, lines[row + 1 : stop], heading, "issue", lines[row])


def _rows(clean: str, lines: list[Line]) -> Iterator[int]:
    """Yield the indexes of lines that open a row: numbers that rise, not those of lists within."""
    last = -1
    for index, line in enumerate(lines):
        if not ITEM_NUMBER.fullmatch(clean, line.start, line.end):
            continue
        digits = re.search(r"\d+", clean[line.start : line.end])
        number = int(digits[0]) if digits else 0
        if last < 0 or last <= number <= last + 3:
            last = number
            yield index


def _printed_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the items of printed minutes, numbered apart from the agenda: `276. Title`, `(Item 7)`.

    (Kent, Medway, Surrey print so.) Text before the first is an entry of its own.
    """
    marks = [i for i, x in enumerate(lines) if PRINTED_ITEM.fullmatch(clean, x.start, x.end)]
    starts = [_printed_start(clean, lines, mark) for mark in marks]
    if len(marks) < 2 or None in starts:
        return
    first = find_heading(clean[lines[0].start : lines[0].start + 4000])
    bounds = [s for s in starts if s is not None]
    if bounds[0] > 0:
        yield Block(first, Span(lines[0].start, lines[bounds[0] - 1].end), "document", titled=False)
    for start, mark, stop in zip(bounds, marks, [*bounds[1:], len(lines)], strict=True):
        title = PRINTED_TITLE.fullmatch(clean[lines[start].start : lines[mark - 1].end])
        number = PRINTED_ITEM.fullmatch(clean, lines[mark].start, lines[mark].end)
        if title and number:
            heading = Heading(
                date=first.date,
                committee=first.committee,
                item=number[1],
                minute=title[1],
                title=" ".join(title[2].split()),
            )
            yield Block(heading, Span(lines[start].start, lines[stop - 1].end), "document")


def _printed_start(clean: str, lines: list[Line], mark: int) -> int | None:
    """Return the index of the line with the minute's number, within five lines before `mark`."""
    for index in range(mark - 1, max(-1, mark - 6), -1):
        if re.match(r"\d{1,4}\.\s", clean[lines[index].start : lines[index].end]):
            return index
    return None


def list_documents(clean: str, item: str | None) -> Iterator[DocumentMention]:
    """Yield the papers that a block names with format and size: `Title pdf icon PDF 389 KB`."""
    for line in list_lines(clean):
        if line.end - line.start > 450:
            continue
        match = DOCUMENT.fullmatch(clean, line.start, line.end)
        if match:
            size = float(match["size"].replace(",", "")) * KILOBYTES[match["unit"]]
            title = _bare_title(match["title"], item).lstrip("• ")
            yield DocumentMention(title=title, kind=match["kind"], size_kb=round(size))
