"""One page saved from a ModernGov site in, its items out: no address is known, nor any other page.

What kind of page it is tells its make: a table of items, blocks that begin with "Meeting:", labels
of a decision, a table of attendance or votes.
"""

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from bs4 import Tag

from scraper.moderngov.attendance import list_attendances
from scraper.moderngov.dates import parse_date, split_name
from scraper.moderngov.decision import parse_decision
from scraper.moderngov.issue_decisions import list_issue_decisions
from scraper.moderngov.issue_meetings import MEETING, parse_issue_meetings
from scraper.moderngov.item import parse_item
from scraper.moderngov.item_votes import list_item_votes
from scraper.moderngov.meeting import parse_heading, parse_meeting
from scraper.moderngov.page import (
    NotThePage,
    labelled_values,
    line_of,
    open_page,
    page_title,
    subtitle,
)
from scraper.moderngov.sections import Sections, list_blocks
from scraper.moderngov.votes import list_votes
from scraper.records import PageEntry

Reader = Callable[[str, Tag], Iterator[PageEntry]]
# "Meeting of Executive, Monday, 2nd December, 2024 10.00 am (Item 55.)"
MEETING_LINE = re.compile(
    r"(?:meeting of |cyfarfod )?(.{2,200}\d{4}.{0,20}?)\s*\((?:item|eitem)\s+([^()]{1,12}?)\.?\)",
    re.I,
)
DECIDED_AT = re.compile(r"(\d\d/\d\d/\d{4})\s*-\s*(.+)")
NUMBERED_TITLE = re.compile(r"(\d{1,4}[a-z]?)\.\s+(.+)")
DECISION_PAGE = re.compile(r"^decision details\b", re.I)
ITEM_PAGE = re.compile(r"^agenda item\b|\beitem\b", re.I)
DECISIONS_PAGE = re.compile(r"^issue\b.*\bdecisions\b", re.I)
VOTES_HEAD = re.compile(r"\bvot(?:es?|ing)\b|\bpleidlais", re.I)
ATTENDANCE_HEAD = re.compile(r"\bmeeting attendance\b|\bpresenoldeb\b", re.I)


def read_saved_page(text: str) -> tuple[PageEntry, ...]:
    """Return what the page holds, in its order; () where it is none that tells of a meeting."""
    try:
        modgov = open_page(text)
        reader = _find_reader(modgov)
        return tuple(reader(text, modgov)) if reader else ()
    except (NotThePage, RecursionError):
        return ()


def _find_reader(modgov: Tag) -> Reader | None:
    title = page_title(modgov)
    blocks = (block for block in list_blocks(modgov) if isinstance(block, Tag))
    if any(MEETING.match(line_of(block)) for block in blocks):
        return _read_issue
    if modgov.find("table", class_="mgItemTable"):
        return _read_meeting
    if DECISION_PAGE.search(title) or "date of decision" in labelled_values(modgov):
        return _read_decision
    if ITEM_PAGE.search(title):
        return _read_item
    if DECISIONS_PAGE.search(title):
        return _read_issue_decisions
    words = f"{title} {_table_summaries(modgov)}"
    if ATTENDANCE_HEAD.search(words):
        return _read_attendance
    return _read_votes if VOTES_HEAD.search(words) else None


def _table_summaries(modgov: Tag) -> str:
    return " ".join(str(table.get("summary", "")) for table in modgov.find_all("table"))


def _with_sections(sections: Sections, **facts: str | None) -> PageEntry:
    return PageEntry(
        title=facts.get("title") or "",
        date=facts.get("date"),
        committee_name=facts.get("committee") or None,
        number=facts.get("number"),
        agenda_text=sections.texts.get("agenda", ""),
        decision_text=sections.texts.get("decision", ""),
        minutes_text=sections.texts.get("minutes", ""),
        documents=tuple(sections.documents),
    )


def _read_issue(text: str, modgov: Tag) -> Iterator[PageEntry]:
    for block in parse_issue_meetings(text, "").blocks:
        yield _with_sections(
            block.sections,
            title=block.title or subtitle(modgov),
            date=block.date,
            committee=block.committee_name,
            number=block.number,
        )


def _read_meeting(text: str, modgov: Tag) -> Iterator[PageEntry]:
    page = parse_meeting(text, "")
    for item in page.items:
        yield _with_sections(
            item.sections,
            title=item.title,
            date=page.date,
            committee=page.committee_name,
            number=item.number,
        )


def _read_item(text: str, modgov: Tag) -> Iterator[PageEntry]:
    meeting, number = _meeting_line(modgov)
    yield _with_sections(
        parse_item(text, ""),
        title=subtitle(modgov),
        date=parse_date(meeting),
        committee=split_name(meeting),
        number=number,
    )


def _meeting_line(modgov: Tag) -> tuple[str, str | None]:
    """Return what the line that names the meeting says, and the item's number in it."""
    for line in map(line_of, modgov.find_all("p", limit=20)):
        match = MEETING_LINE.fullmatch(line[:400])
        if match:
            return match[1], match[2]
    return "", None


def _read_decision(text: str, modgov: Tag) -> Iterator[PageEntry]:
    page = parse_decision(text, "")
    met = DECIDED_AT.fullmatch(page.decided_at or "")
    yield PageEntry(
        title=page.title,
        date=page.date or (parse_date(met[1]) if met else None),
        committee_name=met[2] if met else None,
        decided_by=page.maker,
        agenda_text=page.purpose,
        decision_text=page.text,
        facts_text="\n".join(_list_facts(modgov)),
        documents=page.documents,
    )


def _list_facts(modgov: Tag) -> Iterator[str]:
    """Yield the labelled lines of a page as printed."""
    for label in modgov.find_all("span", class_="mgLabel"):
        line = label.find_parent("p")
        if isinstance(line, Tag):
            yield line_of(line)


def _read_issue_decisions(text: str, modgov: Tag) -> Iterator[PageEntry]:
    for decision in list_issue_decisions(text):
        yield PageEntry(title=decision.title, date=decision.date, decision_text=decision.text)


def _read_attendance(text: str, modgov: Tag) -> Iterator[PageEntry]:
    committee, start = parse_heading(subtitle(modgov))
    attendances = tuple(list_attendances(text))
    if attendances:
        yield PageEntry(
            date=start[0] if start else None,
            committee_name=committee or None,
            attendances=attendances,
        )


def _read_votes(text: str, modgov: Tag) -> Iterator[PageEntry]:
    """Yield the items voted on: of the page of many meetings, else of that of one item."""
    listed = list_votes(text, "")
    for (committee, day, title), votes in groupby(
        listed, lambda each: (each.committee_name, each.date, each.item_title)
    ):
        recorded = tuple(each.vote for each in votes)
        match = NUMBERED_TITLE.fullmatch(title)
        yield PageEntry(
            title=match[2] if match else title,
            date=day,
            committee_name=committee or None,
            number=match[1] if match else None,
            recorded_votes=recorded,
        )
    own = () if listed else tuple(list_item_votes(text, ""))
    if own:
        meeting, number = _meeting_line(modgov)
        yield PageEntry(
            title=subtitle(modgov),
            date=parse_date(meeting),
            committee_name=split_name(meeting) or None,
            number=number,
            recorded_votes=own,
        )
