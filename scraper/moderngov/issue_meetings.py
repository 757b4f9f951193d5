"""ieIssueDetails.aspx ("Issue - meetings"): every meeting at which an issue came up, newest first.

A block begins with "Meeting: 02/12/2024 - Executive (Item 55)" and goes on like a row of a
meeting page. The same page without labels is seen too, so nothing relies on them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import NavigableString, Tag
from lxml import html

from scraper.moderngov.addresses import read_link
from scraper.moderngov.dates import parse_date
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.page import line_of, list_links, open_page, subtitle
from scraper.moderngov.sections import Sections, list_blocks, parse_sections
from scraper.text import clean_line

MEETING = re.compile(
    r"^(?:meeting|cyfarfod)\s*:\s*(\d\d/\d\d/\d{4})\s*-\s*(.+?)\s*(?:\((?:item|eitem)\s*([^()]*)\))?$",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueBlock:
    """One time that the issue came up."""

    date: str | None
    committee_name: str
    number: str | None
    title: str
    meeting_id: str | None
    committee_id: str | None
    sections: Sections


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueMeetings:
    """The page: its title may be shortened with an ellipsis."""

    title: str
    blocks: tuple[IssueBlock, ...]


def parse_issue_meetings(text: str, base_url: str) -> IssueMeetings:
    """Read the page; raises NotThePage."""
    modgov = open_page(text)
    groups = list(_group_blocks(modgov))
    return IssueMeetings(
        title=subtitle(modgov),
        blocks=tuple(_parse_block(head, blocks, base_url) for head, blocks in groups),
    )


def _group_blocks(modgov: Tag) -> Iterator[tuple[Tag, list[Tag | NavigableString]]]:
    head: Tag | None = None
    group: list[Tag | NavigableString] = []
    for block in list_blocks(modgov):
        if isinstance(block, Tag) and MEETING.match(line_of(block)):
            if head is not None:
                yield head, group
            head, group = block, []
        elif head is not None:
            group.append(block)
    if head is not None:
        yield head, group


def _parse_block(head: Tag, blocks: list[Tag | NavigableString], base_url: str) -> IssueBlock:
    match = MEETING.match(line_of(head))
    assert match is not None  # _group_blocks chose it by this pattern
    link = next((link for _, link in list_links(head) if link.page == "ielistdocuments"), None)
    number = (match[3] or "").strip() or None
    return IssueBlock(
        date=parse_date(match[1]),
        committee_name=match[2],
        number=number,
        title=_block_title(blocks, number),
        meeting_id=link.meeting_id if link else None,
        committee_id=link.committee_id if link else None,
        sections=parse_sections(iter(blocks), base_url),
    )


def _block_title(blocks: list[Tag | NavigableString], number: str | None) -> str:
    """Return the item's title; its number is repeated before it ("55 Q2 Corporate ...")."""
    for block in blocks:
        if isinstance(block, Tag) and "mgAiTitleTxt" in (block.get("class") or []):
            title = line_of(block)
            if number and title.rstrip(".") != number:
                return title.removeprefix(number).lstrip(". ")
    return ""


def list_issue_links(text: str) -> Iterator[ListedMeeting]:
    """Yield the meetings that the page links to; fast, as thousands of pages are read for it."""
    tree = html.document_fromstring(
        text.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
    )
    for anchor in tree.xpath("//*[@id='modgov']//a[@href]"):
        link = read_link(anchor.get("href"))
        line = clean_line(anchor.getparent().text_content()[:500])
        match = MEETING.match(line)
        day = parse_date(match[1]) if match else None
        if match and day and link.page == "ielistdocuments" and link.meeting_id:
            yield ListedMeeting(
                source_id=link.meeting_id,
                committee_id=link.committee_id,
                committee_name=match[2],
                date=day,
            )
