"""ieListMeetings, ieListDocuments, mgAi and mgMeetingAttendance."""

from __future__ import annotations

from datetime import timedelta

from markupsafe import Markup

from sample_council import dates
from sample_council.addresses import Query, address
from sample_council.model import Item, Meeting, Paper
from sample_council.response import Response
from sample_council.site import Site
from sample_council.word import cut_html, plain_text, word_html


def list_page(site: Site, query: Query) -> Response | None:
    """List a committee's meetings of a year; Year=0 or none: the last twelve months and to come."""
    committee = site.committees.get(query.number("CId", "CommitteeId") or 0)
    if not committee:
        return None
    all_of_it = [m for m in site.council.meetings if m.committee.id == committee.id]
    year = query.number("Year")
    since = site.council.as_of - timedelta(days=365)
    shown = [m for m in all_of_it if (m.starts.year == year if year else m.starts.date() >= since)]
    return site.render(
        "meeting_list",
        query,
        heading="Browse meetings",
        subject=committee.name,
        committee=committee,
        meetings=shown[::-1],
        years=sorted({m.starts.year for m in all_of_it}, reverse=True),
        stage=stage,
    )


def stage(meeting: Meeting) -> str:
    """Name what has been published of a meeting, as headings of its page do."""
    decisions = any(item.decision for item in meeting.items)
    minutes = {"draft": "draft minutes", "approved": "minutes"}.get(meeting.minutes)
    parts = ["Agenda", *(["decisions"] if decisions else []), *([minutes] if minutes else [])]
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def meeting_page(site: Site, query: Query) -> Response | None:
    """Answer one meeting: agenda, decisions and minutes, item by item."""
    meeting = site.meetings.get(query.number("MId", "MeetingId") or 0)
    if not meeting:
        return None
    cancelled = ", CANCELLED" if meeting.cancelled else ""
    subject = f"{meeting.committee.name} - {dates.full(meeting.starts)}{cancelled}"
    return site.render(
        "meeting",
        query,
        validators="tag date",
        modified=meeting.modified,
        heading=stage(meeting),
        subject=subject,
        meeting=meeting,
        body=lambda item, part: body_html(site, item, part),
        broken_line=broken_line,
    )


def broken_line(meeting: Meeting, paper: Paper) -> str:
    """Print a document's address; one committee's minutes have a line break in it (Fingal)."""
    breaks = meeting.committee.key == "planning" and paper.kind == "minutes"
    return paper.path.replace("minutes ", "minutes\r\n", 1) if breaks else paper.path


def body_html(site: Site, item: Item, part: str) -> Markup:
    """Print an item's decision or minutes, cut short where the variant says so."""
    text = item.decision if part == "decision" else item.minutes
    limit = site.variant.truncated
    if not limit or len(plain_text(text)) <= limit:
        return Markup(word_html(text))
    number = f"{item.number}."
    href = address("mgAi", {"ID": item.id}, site.variant.param_case)
    return Markup(
        cut_html(
            text,
            limit,
            f'&nbsp;...&nbsp; <a href="{href}" title="Link to view the full item text for item '
            f'{number}, {Markup.escape(item.title)}">view the full {part} text for item '
            f"{number}</a>",
        )
    )


def item_page(site: Site, query: Query) -> Response | None:
    """Answer one agenda item in full."""
    found = site.items.get(query.number("ID") or 0)
    if not found:
        return None
    meeting, item = found
    return site.render(
        "item",
        query,
        validators="tag",
        heading="Agenda item",
        subject=item.title,
        meeting=meeting,
        item=item,
    )


def attendance_page(site: Site, query: Query) -> Response | None:
    """Answer who attended a meeting."""
    meeting = site.meetings.get(query.number("ID") or 0)
    if not meeting:
        return None
    return site.render(
        "attendance",
        query,
        validators="date",
        modified=meeting.modified,
        heading="Meeting attendance",
        subject=f"{meeting.committee.name} - {dates.full(meeting.starts)}",
        meeting=meeting,
    )
