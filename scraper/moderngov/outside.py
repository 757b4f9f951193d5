"""Decisions taken outside of meetings: the archive's lists and decision pages in, meetings out.

The register lists meetings' decisions too; those are there already, as items of their meetings. The
others stand as items of one meeting a day of decision, of one committee, so that they are searched
and cited like any other item.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scraper.archive import Archive
from scraper.moderngov import addresses
from scraper.moderngov.addresses import join_url
from scraper.moderngov.dates import uk_date
from scraper.moderngov.decision import DecisionPage, parse_decision
from scraper.moderngov.decisions import ListedDecision, list_decisions
from scraper.moderngov.found import read_text
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.recorded import plain
from scraper.moderngov.texts import Texts
from scraper.records import Committee, Item, Meeting

COMMITTEE_ID = "decisions"
COMMITTEE_NAME = "Decisions outside meetings"
REGISTER = "mgDelegatedDecisions.aspx?bcr=1&DM=0&DS=2&K=0&DR=&V=0"
LISTS = ("decisions", "officer_decisions")
# A meeting's page links to the decisions taken there.
DECISION_LINK = re.compile(
    r"ieDecisionDetails\.aspx?\?[^\s\"'<>]{0,200}?\b(?:AI)?ID=0*(\d{1,12})", re.I
)


@dataclass(frozen=True, slots=True)
class OutsideDecision:
    """A decision outside meetings, its page and the day under which it stands (ISO)."""

    source_id: str
    date: str
    page: DecisionPage


def find_listed(archive: Archive, council: str, *page_types: str) -> dict[str, ListedDecision]:
    """Return every decision that the lists (of these types; all without) name, by its id."""
    found: dict[str, ListedDecision] = {}
    for holding in archive.list_holdings(council, *(page_types or LISTS)):
        for row in list_decisions(read_text(archive, holding)) if holding.is_read else ():
            found[row.source_id] = row
    return found


def find_meetings_decisions(archive: Archive, council: str) -> set[str]:
    """Return the ids of the decisions to which the pages of meetings link."""
    return {
        number
        for holding in archive.list_holdings(council, "meeting")
        if holding.is_read
        for number in DECISION_LINK.findall(read_text(archive, holding).replace("&amp;", "&"))
    }


def find_outside(
    archive: Archive, council: str, base_url: str, meetings: dict[str, ListedMeeting]
) -> list[OutsideDecision]:
    """Return the listed decisions that no meeting took, by day and id.

    A meeting's decision is told by the meeting's page, by its own ("Decided at meeting"), or by
    its maker, a committee that met on that day.
    """
    texts, found = Texts(archive, council), []
    taken = find_meetings_decisions(archive, council)
    met = {(plain(each.committee_name), each.date) for each in meetings.values()}
    for row in find_listed(archive, council).values():
        text = None if row.source_id in taken else texts.find(addresses.decision(row.source_id))
        page = parse_decision(text, base_url) if text else None
        day = (page.date or page.published or row.date) if page else None
        if page and day and not page.meeting_id and (plain(page.maker or ""), day) not in met:
            found.append(OutsideDecision(row.source_id, day, page))
    return sorted(found, key=lambda each: (each.date, int(each.source_id)))


def read_state(decisions: list[OutsideDecision], texts: Texts, base_url: str) -> Meeting | None:
    """Return a day's decisions as their pages were at the moment of `texts`, None if none was."""
    then = [
        replace(each, page=parse_decision(text, base_url))
        for each in decisions
        if (text := texts.find(addresses.decision(each.source_id)))
    ]
    return next(read_days(then, base_url), None)


def meeting_id_of(day: str) -> str:
    """Return the id of the meeting-like record of a day's decisions."""
    return f"{COMMITTEE_ID}-{day}"


def read_committee(base_url: str) -> Committee:
    """Return the committee-like record under which the decisions stand."""
    return Committee(source_id=COMMITTEE_ID, name=COMMITTEE_NAME, url=join_url(base_url, REGISTER))


def read_days(outside: list[OutsideDecision], base_url: str) -> Iterator[Meeting]:
    """Yield the meeting-like record of each day on which decisions were taken, oldest first."""
    days: dict[str, list[OutsideDecision]] = defaultdict(list)
    for each in outside:
        days[each.date].append(each)
    for day, decisions in days.items():
        items = (_read_item(each, at, base_url) for at, each in enumerate(decisions, start=1))
        yield Meeting(
            source_id=meeting_id_of(day),
            committee_source_id=COMMITTEE_ID,
            date=day,
            url=join_url(base_url, addresses.public_decisions(*year_of(int(day[:4])))),
            minutes_status="published",
            items=tuple(items),
        )


def year_of(year: int) -> tuple[str, str]:
    """Return a year's first and last day, as ModernGov's parameters want them."""
    return uk_date(f"{year}-01-01"), uk_date(f"{year}-12-31")


def _read_item(decision: OutsideDecision, position: int, base_url: str) -> Item:
    page = decision.page
    return Item(
        source_id=f"d{decision.source_id}",
        position=position,
        title=page.title or f"Decision {decision.source_id}",
        url=join_url(base_url, addresses.public_decision(decision.source_id)),
        issue_source_id=page.issue_id,
        agenda_text=_agenda_text(page),
        decision_text=page.text,
        documents=page.documents,
    )


def _agenda_text(page: DecisionPage) -> str:
    """Return the facts that the page has beside its text, a labelled line each, and the purpose."""
    facts = {
        "Decision maker": page.maker,
        "Decision status": page.status,
        "Key decision": {True: "Yes", False: "No", None: None}[page.is_key],
        "May be called in": page.call_in,
        "Wards affected": page.wards,
    }
    lines = [f"{label}: {value}" for label, value in facts.items() if value]
    return "\n\n".join(filter(None, [*lines, page.purpose]))
