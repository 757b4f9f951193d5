"""mgCalendarMonthView and mgWhatsNew."""

from __future__ import annotations

import itertools
from calendar import Calendar
from collections.abc import Iterator
from datetime import date, timedelta

from sample_council import dates
from sample_council.addresses import Query
from sample_council.model import Meeting
from sample_council.pages.decisions import list_decisions
from sample_council.response import Response
from sample_council.site import Site

AGENDA_BEFORE = timedelta(days=8)
LATEST = timedelta(days=14)
visits = itertools.count(1)


def month_page(site: Site, query: Query) -> Response | None:
    """Answer a month of all committees' meetings, ended ones too; it links on for ever."""
    today = site.council.as_of
    month = query.number("M", "Month") or today.month
    year = query.number("DD", "Year") or today.year
    if not 1 <= month <= 12 or not 1900 <= year <= 9998:
        return None
    held: dict[date, list[Meeting]] = {}
    for meeting in site.council.meetings:
        held.setdefault(meeting.starts.date(), []).append(meeting)
    first = date(year, month, 1)
    return site.render(
        "calendar",
        query,
        heading="Calendar of meetings",
        first=first,
        weeks=Calendar().monthdatescalendar(year, month),
        held=held,
        before=first - timedelta(days=1),
        after=first + timedelta(days=32),
        visit=next(visits),
        clock=dates.clock,
    )


def news_page(site: Site, query: Query) -> Response:
    """Answer what was published in a range of dates; without one, the last two weeks."""
    today = site.council.as_of
    first, last = dates.parse_range(query.text("DR")) or (today - LATEST, today)
    news = sorted(
        (entry for entry in list_news(site) if first <= entry[0] <= min(last, today)),
        key=lambda entry: entry[0],
        reverse=True,
    )
    return site.render("whats_new", query, heading="What's new", news=news, first=first, last=last)


def list_news(site: Site) -> Iterator[tuple[date, str, str, dict[str, object]]]:
    """List (day, what, page, parameters) of everything published."""
    for meeting in site.council.meetings:
        about = f"{meeting.committee.name}, {dates.full(meeting.starts)}"
        there: dict[str, object] = {"CId": meeting.committee.id, "MId": meeting.id, "Ver": 4}
        if meeting.items and not meeting.cancelled:
            day = meeting.starts.date() - AGENDA_BEFORE
            yield day, f"Agenda published: {about}", "ieListDocuments", there
        if meeting.minutes != "none":
            yield meeting.modified, f"Minutes published: {about}", "ieListDocuments", there
    for decision in list_decisions(site):
        yield decision.published, decision.title, "ieDecisionDetails", {"ID": decision.id}
