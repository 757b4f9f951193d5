"""A whole page of council minutes in, one entry a meeting block or item out.

Knows how the printed pages look: ModernGov's `Issue - meetings` (blocks `Meeting: DD/MM/YYYY -
Committee (Item N)`), `Issue - decisions`, `Agenda item`, `Decision details`, lists of decisions and
votes (decided.py), meeting pages (rows.py), printed minutes (printed.py) and single units cut from
a document. When the site's markup changes, compare with the pages recorded in
tests/scraper/pages/ (docs/scraping.md).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from nlp.annotations import Context, MeetingAnnotations
from nlp.clean import clean_text
from nlp.dates import find_date, parse_date
from nlp.headings import Heading, find_heading, split_agenda_item
from nlp.pages.attended_rows import list_attended_blocks
from nlp.pages.bare_rows import list_bare_blocks, opens_bare
from nlp.pages.blocks import (
    Block,
    bare_title,
    is_label,
    is_sentence_title,
    is_title,
    list_documents,
    titled_block,
)
from nlp.pages.decided import (
    DATED,
    LISTED,
    decision_facts,
    is_list,
    is_voting_record,
    issue_facts,
    list_listed_blocks,
    list_made_blocks,
    list_vote_blocks,
)
from nlp.pages.items import list_headed_items, list_numbered_items
from nlp.pages.printed import list_printed_blocks
from nlp.pages.rows import (
    HEAD_OF_ROWS,
    HEADER_LINES,
    MEETING_PAGE,
    has_rows,
    list_item_blocks,
    list_table_blocks,
    page_heading,
)
from nlp.pages.sharing import share_out
from nlp.pipeline import annotate_stretch
from nlp.reading import ITEM
from nlp.resolve import resolve_people
from nlp.sections import list_sections
from nlp.sentences import Span
from nlp.text.lines import Line, list_lines
from nlp.text.outline import read_outline
from nlp.view import View, view_text

PAGE_KINDS = {
    "issue - meetings": "issue",
    "issue - decisions": "decisions",
    "issue details": "issue",
    "agenda item": "agenda_item",
    "decision details": "decision",
    "voting record": "votes",
}
DECISION_LINE = re.compile(r"decision (?:maker|status)\s?:", re.IGNORECASE)
ISSUE_LINE = re.compile(r"decision (?:type|due)\s?:", re.IGNORECASE)
ITEM_OF_PAPER = re.compile(r", item (\w{1,8}?)\.? (?:\w{2,5} icon )?PDF ")
MEETING_BLOCK = re.compile(
    r"Meeting: (\d\d)/(\d\d)/(\d{4}) - (.{1,300}?)(?: \(Item (?=\S)(.{1,20}?)[.:]?\))?"
)
PRESENT = re.compile(r"(?i:(?:members )?present)(?:\s?[:-]|\s*\Z|(?-i: (?=Cllr|Councillor)))")
NOISE = re.compile(
    r"(?:skip to (?:main )?content|top|meeting (?:documentation|documents|details|summary)|"
    r"share this item|items|(?:note )?no\.? ?\|? ?item|media|eitemau|rhif\.? ?\|? ?eitem|"
    r"view directions|councillors and committees|you are here\b.{0,200})\W*",
    re.IGNORECASE,
)
LISTED_WITHIN = 16  # lines above the first decision of a list
FEWEST_OF_MINUTES = 4  # items of whole minutes, with the list of those present
_BARE = re.compile(r"\d{1,4}[.)]?")  # an item's number on a line of its own
MENU_LINES, MENU_WIDTH = 40, 60  # of a site's menu above the page's own name


def annotate_page(text: str, context: Context | None = None) -> tuple[MeetingAnnotations, ...]:
    """Return the entries of a page, in order; readable text gives at least one.

    Offsets of findings are code points into `text`.
    """
    view = view_text(text)
    clean = clean_text(view.text)
    blocks = list_blocks(clean)
    return tuple(entry for block in blocks for entry in _annotate(clean, view, block, context))


def _annotate(
    clean: str, view: View, block: Block, context: Context | None
) -> Iterator[MeetingAnnotations]:
    """Yield the entry of a block, or those of its items, which are read together."""
    shift, end = block.body.start, block.body.end
    items = block.items or (block,)
    starts = [item.body.start for item in items]
    inner = tuple(start - shift for start in starts[1:])
    whole = read_outline(clean[shift:end], inner)
    parts = [whole]
    if inner:
        parts = [whole.part(item.body.start - shift, item.body.end - shift) for item in items]
    sections = [
        section
        for item, part in zip(items, parts, strict=True)
        for section in list_sections(part, item.page, item.titled)
    ]
    found = annotate_stretch(view, block.body, sections, None, block.page, inner)
    shared = share_out(found, [view.start_of(start) for start in starts])
    for item, part, own in zip(items, parts, shared, strict=True):
        heading = item.heading
        yield MeetingAnnotations(
            date=heading.date,
            committee=heading.committee,
            item=heading.item,
            title=heading.title,
            minute=heading.minute,
            documents=tuple(list_documents(part, heading.item)),
            annotations=resolve_people(own, context) if context else own,
        )


def list_blocks(clean: str) -> list[Block]:
    """Return the blocks that a page's own structure tells apart; one where it tells none."""
    lines = [line for line in list_lines(clean) if not NOISE.fullmatch(clean, line.start, line.end)]
    if not lines:
        return []
    page, first = _page_kind(clean, lines)
    own = lines[first:]
    if page == "document":
        return _document_blocks(clean, lines)
    if page == "meeting":
        return list(list_item_blocks(clean, own)) or [_whole(clean, own or lines)]
    if page == "votes" and own:
        return list(list_vote_blocks(clean, own))
    if page == "listed":
        return list(list_listed_blocks(clean, lines))
    if page == "made":
        return list(list_made_blocks(clean, lines))
    pattern = {"issue": MEETING_BLOCK, "decisions": DATED}.get(page)
    dated = list(_dated_blocks(clean, lines, pattern, page)) if pattern else []
    return dated or [_page_block(clean, own, page)]


def _document_blocks(clean: str, lines: list[Line]) -> list[Block]:
    """Return the blocks of a page that does not say what it is."""
    return (
        list(_dated_blocks(clean, lines, MEETING_BLOCK, "issue"))
        or list(list_attended_blocks(clean, lines))
        or list(list_table_blocks(clean, lines))
        or _headless_decision(clean, lines)
        or (opens_bare(clean, lines) and list(list_bare_blocks(clean, lines)))
        or _labelled_blocks(clean, lines)
        or _numbered_blocks(clean, lines)
        or list(list_bare_blocks(clean, lines))
        or list(list_headed_items(clean, lines))
        or _below_head(clean, lines)
        or [_whole(clean, lines)]
    )


def _numbered_blocks(clean: str, lines: list[Line]) -> list[Block]:
    """Return the items by both numbers, or by their own where over half have no agenda's number."""
    printed = _together(list_printed_blocks(clean, lines))
    numbered = list(list_numbered_items(clean, lines))
    both = sum(len(block.items) or 1 for block in printed)
    alone = sum(len(block.items) for block in numbered)
    return numbered if alone > 2 * both else printed or numbered


def _together(blocks: Iterable[Block]) -> list[Block]:
    """Return the items of one meeting as one block, which is read whole: the head tells of all."""
    items = tuple(blocks)
    if len(items) < 2:
        return list(items)
    body = Span(items[0].body.start, items[-1].body.end)
    return [Block(items[0].heading, body, items[-1].page, False, items)]


# A line of a decision's record that is no title: `Decision maker: Leader`, `Decision: Refused`
OF_DECISION = re.compile(r"Decision(?: maker|(?: made| taken)?\s?:)", re.IGNORECASE)
# What was decided and why, of a page whose head a copy lost.
DECIDED = re.compile(
    r"(?:\d{1,2}[.)] )?(?:That|To (?:note|approve|agree|endorse|delegate|authorise|adopt|award"
    r"|accept|appoint|confirm|recommend))\b"
)
REASON = re.compile(r"Reasons? for (?:the )?[Dd]ecisions?\s?:?")


def _headless_decision(clean: str, lines: list[Line]) -> list[Block]:
    """Return the block of a decision's page that begins with what was decided, reasons below."""
    reasoned = any(REASON.fullmatch(clean, x.start, x.end) for x in lines[1:HEADER_LINES])
    decided = reasoned and DECIDED.match(clean, lines[0].start, lines[0].end)
    return [_page_block(clean, lines, "decision")] if decided else []


def _below_head(clean: str, lines: list[Line]) -> list[Block]:
    """Return what stands below the head of rows of which none is known: not who to contact."""
    top = HEAD_OF_ROWS.search(clean, lines[0].start, lines[-1].end)
    own = [line for line in lines if top and line.start >= top.end()]
    if not own or own[0] in lines[HEADER_LINES:]:
        return []
    heading = page_heading(clean, lines[: -len(own)])
    return [titled_block(clean, own, heading, "document", own[0])]


def _labelled_blocks(clean: str, lines: list[Line]) -> list[Block]:
    if not any(is_label(clean, line) for line in lines):
        return []
    items = list(list_item_blocks(clean, lines))
    if not items and (_numbers_items(clean, lines) or _tells_who_came(clean, lines)):
        return []  # minutes of which one item's decision has a label
    if not items and _are_whole(clean, lines):
        return []
    return items or [_page_block(clean, lines, "agenda_item")]


def _numbers_items(clean: str, lines: list[Line]) -> bool:
    """Tell whether titles of items that follow one another stand in lines of their own."""
    numbers = [int(m["number"]) if (m := ITEM.match(clean, *x[:2])) else 0 for x in lines]
    titles = [n for n, behind in zip(numbers, [*numbers[1:], 0], strict=True) if n and not behind]
    return any(
        b == a + 1 and c == a + 2 for a, b, c in zip(titles, titles[1:], titles[2:], strict=False)
    )


def _tells_who_came(clean: str, lines: list[Line]) -> bool:
    """Tell whether a list of those present stands above the first label: `Minutes:`, an item."""
    above = takewhile(lambda line: not is_label(clean, line), lines)
    return any(PRESENT.match(clean[line.start : line.end][:200]) for line in above)


def _are_whole(clean: str, lines: list[Line]) -> bool:
    """Tell whether a label heads whole minutes: those present right below it, then items."""
    at = next(index for index, line in enumerate(lines) if is_label(clean, line))
    below = lines[at + 1 : at + 1 + HEADER_LINES]
    if not any(PRESENT.match(clean[line.start : line.end][:200]) for line in below):
        return False
    items = [item for block in list_numbered_items(clean, lines) for item in block.items]
    return len(items) >= FEWEST_OF_MINUTES


def _page_kind(clean: str, lines: list[Line]) -> tuple[str, int]:
    """Return the kind of page, and the index of the line after the one that tells it."""
    if any(LISTED.fullmatch(clean, x.start, x.end) for x in lines[:LISTED_WITHIN]):
        return "listed", 0
    if is_list(clean, lines):
        return "made", 0
    for index, line in enumerate(lines[:HEADER_LINES]):
        words = _words(clean, line)
        if PAGE_KINDS.get(words) == "votes" and not is_voting_record(clean, lines[index:]):
            continue
        if words in PAGE_KINDS:
            return _named_kind(clean, lines, index)
        named = MEETING_PAGE.fullmatch(words) and not _titles_item(clean, lines, index)
        if named and has_rows(clean, lines):
            return "meeting", index + 1
        if ISSUE_LINE.match(words):
            return "issue", 0
        if DECISION_LINE.match(words):
            return "decision", max(0, index - 1)
    menu = _menu_end(clean, lines)
    return _named_kind(clean, lines, menu) if menu else ("document", 0)


def _titles_item(clean: str, lines: list[Line], index: int) -> bool:
    """Tell whether `Minutes` is an item's title: its number stands above, one more further up."""
    numbers = [bool(_BARE.fullmatch(clean, line.start, line.end)) for line in lines[:index]]
    return sum(numbers) > 1 and numbers[-1]


def _named_kind(clean: str, lines: list[Line], index: int) -> tuple[str, int]:
    """Return the kind that line `index` names, and the index after it, or after its repetition."""
    words = _words(clean, lines[index])
    again = len(lines) > index + 1 and _words(clean, lines[index + 1]) == words
    return PAGE_KINDS[words], index + 1 + again


def _menu_end(clean: str, lines: list[Line]) -> int | None:
    """Return the line that names the page below its site's menu, a list of short bulleted lines."""
    for index, line in enumerate(lines[:MENU_LINES]):
        if line.end - line.start > MENU_WIDTH or not clean.startswith("•", line.start):
            return None
        if index >= HEADER_LINES and _words(clean, line) in PAGE_KINDS:
            return index
    return None


def _words(clean: str, line: Line) -> str:
    return clean[line.start : min(line.end, line.start + 200)].strip(" #*•").lower()


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
            body = Span(match.start(4), lines[stop - 1].end)
            yield Block(Heading(date=when, title=match[4]), body, page)
        else:
            heading = Heading(date=when, committee=match[4], item=match[5])
            yield titled_block(clean, own, heading, page, lines[index])


def _page_block(clean: str, lines: list[Line], page: str) -> Block:
    """Return the one block of a page that says what it is in its first line."""
    if not lines:
        return Block(Heading(), Span(len(clean), len(clean)), page)
    body = Span(lines[0].start, lines[-1].end)
    first = clean[lines[0].start : lines[0].end]
    titled = is_title(first, None) and not OF_DECISION.match(first)
    titled = titled or (page == "agenda_item" and is_sentence_title(first))
    heading = Heading(title=bare_title(first, None) if titled else None)
    facts = FACTS.get(page, _meeting_line)(clean, lines)
    if titled:
        heading = _numbered(clean, heading, first, body)
        heading = split_agenda_item(heading, [heading.title or ""])
    return Block(replace(heading, **{k: v for k, v in facts.items() if v}), body, page, titled)


def _numbered(clean: str, heading: Heading, first: str, body: Span) -> Heading:
    """Return a heading with the number before its title, if its papers are of such an item."""
    number = ITEM_OF_PAPER.search(clean, body.start, body.end)
    if number is None or not first.startswith(f"{number[1]} "):
        return heading
    return replace(heading, item=number[1], title=bare_title(first, number[1]))


MEETING_LINE = re.compile(
    r"(?:• ?)?Meeting of (?P<committee>.{2,150}?), (?P<when>(?:\w{3,6}day,? )?\d{1,2}.{5,60}?)"
    r"(?:\(Item (?P<item>\S{1,12}?)\.?\))?"
)


def _meeting_line(clean: str, lines: list[Line]) -> dict[str, str | None]:
    """Return what the line `Meeting of X, Monday ... (Item 5.)` of an agenda item page says."""
    for line in lines[:HEADER_LINES]:
        match = MEETING_LINE.fullmatch(clean, line.start, line.end)
        if match:
            when = find_date(match["when"])
            return {"date": when, "committee": match["committee"], "item": match["item"]}
    return {}


FACTS = {"decision": decision_facts, "issue": issue_facts}
