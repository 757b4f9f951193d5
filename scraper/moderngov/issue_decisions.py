"""mgDecisionDetails.aspx ("Issue - decisions"): blocks "DD/MM/YYYY - title", each with its text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import NavigableString, Tag

from scraper.moderngov.dates import parse_date
from scraper.moderngov.page import line_of, open_page
from scraper.moderngov.sections import is_furniture, list_blocks
from scraper.text import clean_html

HEAD = re.compile(r"^(\d\d/\d\d/\d{4})\s*-\s*(.+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDecision:
    """One decision on the issue."""

    date: str | None
    title: str
    text: str


def list_issue_decisions(text: str) -> list[IssueDecision]:
    """Read the page; raises NotThePage."""
    return list(_parse_blocks(list_blocks(open_page(text))))


def _parse_blocks(blocks: Iterator[Tag | NavigableString]) -> Iterator[IssueDecision]:
    head, parts = None, list[str]()
    for block in blocks:
        if isinstance(block, Tag) and is_furniture(block):
            continue
        line = line_of(block) if isinstance(block, Tag) else str(block).strip()
        match = HEAD.match(line[:500])
        if match:
            if head:
                yield _decision(head, parts)
            head, parts = match, []
        elif head:
            parts.append(str(block))
    if head:
        yield _decision(head, parts)


def _decision(head: re.Match[str], parts: list[str]) -> IssueDecision:
    text = clean_html("\n".join(parts))
    return IssueDecision(date=parse_date(head[1]), title=head[2], text=text)
