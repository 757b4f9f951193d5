"""ieListDocuments.aspx: one meeting's agenda, decisions and minutes, item by item.

Seen on: West of England Combined Authority, and in excerpts of others; a page of the kind is
recorded in tests/scraper/pages/.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bs4 import Tag

from scraper.moderngov.addresses import read_link
from scraper.moderngov.dates import parse_start
from scraper.moderngov.documents import is_paper, parse_document
from scraper.moderngov.page import (
    NotThePage,
    has_class,
    is_hidden,
    labelled_values,
    line_of,
    list_links,
    open_page,
    page_title,
    subtitle,
)
from scraper.moderngov.sections import Sections, list_blocks, parse_sections
from scraper.moderngov.status import find_rescheduled, find_status
from scraper.records import Document

WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdydd\s+\w+", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageItem:
    """One row of the agenda; `sections` holds its texts, papers and links."""

    source_id: str
    number: str | None
    title: str
    sections: Sections


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPage:
    """A meeting as its page shows it; `stage`: the page's own name, "Agenda and draft minutes"."""

    stage: str
    committee_id: str | None
    committee_name: str
    date: str | None
    starts_at: str | None
    status: str
    rescheduled_from: str | None
    minutes_status: str
    location: str | None
    items: tuple[PageItem, ...]
    documents: tuple[Document, ...]
    has_attendance: bool


# Judging a response and walking on from it both read it.
@lru_cache(maxsize=8)
def parse_meeting(text: str, base_url: str) -> MeetingPage:
    """Read a meeting page; raises NotThePage."""
    modgov = open_page(text)
    heading = subtitle(modgov)
    committee_name, start = parse_heading(heading)
    items = tuple(_parse_items(modgov, base_url))
    if start is None and not items:
        raise NotThePage("neither a meeting's date nor its items")
    documents = tuple(_parse_documents(modgov, base_url))
    return MeetingPage(
        stage=page_title(modgov),
        committee_id=_parse_committee_id(modgov),
        committee_name=committee_name,
        date=start[0] if start else None,
        starts_at=start[1] if start else None,
        status=find_status(heading),
        rescheduled_from=find_rescheduled(f"{heading} {_notes(modgov)}"),
        minutes_status=_parse_minutes_status(page_title(modgov), documents, items),
        location=_parse_location(modgov),
        items=items,
        documents=documents,
        has_attendance=any(link.page == "mgmeetingattendance" for _, link in list_links(modgov)),
    )


def parse_heading(heading: str) -> tuple[str, tuple[str, str | None] | None]:
    """Split a meeting's heading: "X - Y Committee - Monday, 23rd March, 2026 10.00 am"."""
    days = list(WEEKDAY.finditer(heading))
    at = days[-1].start() if days else _first_digit(heading)
    return heading[:at].rstrip(" -–,"), parse_start(heading[at:])


def _first_digit(heading: str) -> int:
    match = re.search(r"\d{1,2}(?:st|nd|rd|th)?[ /]\w+[ /]\d{4}", heading)
    return match.start() if match else len(heading)


def _parse_committee_id(modgov: Tag) -> str | None:
    """Read the committee off the heading's link, else off a link to its meetings or details."""
    heading = modgov.find(class_="mgSubTitle") or modgov.find("h2")
    for part in filter(None, (heading, modgov)):
        if isinstance(part, Tag):
            for _, link in list_links(part):
                if link.page == "mgcommitteedetails" and link.id("id"):
                    return link.id("id")
                if link.page == "ielistmeetings" and link.committee_id:
                    return link.committee_id
    return None


def _notes(modgov: Tag) -> str:
    table = _item_table(modgov)
    lines = [line_of(each) for each in modgov.find_all("p", limit=20) if table not in each.parents]
    return " ".join(line for line in lines if "resched" in line.lower())[:500]


def _parse_location(modgov: Tag) -> str | None:
    values = labelled_values(modgov)
    for name in ("venue", "location", "lleoliad", "man cyfarfod"):
        if values.get(name):
            return values[name]
    return None


def _parse_minutes_status(
    stage: str, documents: tuple[Document, ...], items: tuple[PageItem, ...]
) -> str:
    """Tell draft minutes by the page's words; "minutes" alone does not say that they stand."""
    printed = [each.title.lower() for each in documents if each.kind == "minutes"]
    words = " ".join([stage.lower(), *printed])
    if not (
        "minutes" in words
        or "cofnodion" in words
        or any("minutes" in i.sections.texts for i in items)
    ):
        return "none"
    if re.search(r"\bdraft\b|\bdrafft\b|\bunapproved\b|\bunconfirmed\b", words):
        return "draft"
    return (
        "approved" if re.search(r"\b(approved|confirmed|signed) minutes\b", words) else "published"
    )


def _parse_documents(modgov: Tag, base_url: str) -> Iterator[Document]:
    """Yield the meeting's own papers: all that are linked outside the table of items."""
    table, seen = _item_table(modgov), set()
    for anchor, _ in list_links(modgov):
        if not is_paper(str(anchor["href"])) or (table is not None and table in anchor.parents):
            continue
        if any(has_class(each, "mgWordPara") for each in anchor.parents):
            continue
        document = parse_document(anchor, base_url)
        if document.url not in seen:
            seen.add(document.url)
            yield document


def _item_table(modgov: Tag) -> Tag | None:
    found = modgov.find("table", class_="mgItemTable") or modgov.find("table", id="mgItemTable")
    return found if isinstance(found, Tag) else None


def _parse_items(modgov: Tag, base_url: str) -> Iterator[PageItem]:
    table = _item_table(modgov)
    if table is None:
        return
    for row in table.find_all("tr"):
        if row.find_parent("table") is table and not is_hidden(row):
            item = _parse_row(row, base_url)
            if item:
                yield item


def _parse_row(row: Tag, base_url: str) -> PageItem | None:
    cells = row.find_all("td", recursive=False)
    if not cells:
        return None
    number_cell = _find_number_cell(cells)
    content = next((cell for cell in reversed(cells) if cell is not number_cell), None)
    if content is None:
        return None
    title_tag = content.find(class_="mgAiTitleTxt")
    sections = parse_sections(list_blocks(content), base_url)
    title = line_of(title_tag) if isinstance(title_tag, Tag) else ""
    item = PageItem(
        source_id=_parse_item_id(row) or "",
        number=clean_number(line_of(number_cell)) if number_cell else None,
        title=title,
        sections=sections,
    )
    return item if item.source_id or title or sections.texts else None


def _find_number_cell(cells: list[Tag]) -> Tag | None:
    """Find the number's cell by its class, else a first cell of a few characters."""
    named = next((cell for cell in cells if has_class(cell, "mgItemNumberCell")), None)
    if named is None and len(cells) > 1 and len(line_of(cells[0])) <= 12:
        return cells[0]
    return named


def _parse_item_id(row: Tag) -> str | None:
    """Read the item's id off its anchor (`AI4968`), else off a link to the item itself."""
    for anchor in row.find_all(["a", "p", "td", "tr", "span"], limit=40):
        for attribute in ("name", "id"):
            match = re.fullmatch(r"AI(\d+)", str(anchor.get(attribute, "")), re.I)
            if match:
                return match[1]
    for anchor in row.find_all("a", href=True):
        link = read_link(str(anchor["href"]))
        found = link.id("id") if link.page == "mgai" else link.id("aiid")
        if found:
            return found
    return None


def clean_number(text: str) -> str | None:
    """Return an item's number as people say it: "4." is 4, "CAB.12" stays, "" is none."""
    return text.strip().rstrip(".").strip() or None
