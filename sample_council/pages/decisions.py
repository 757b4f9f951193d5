"""ieDecisionDetails, mgDelegatedDecisions and mgListOfficerDecisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sample_council import dates
from sample_council.addresses import Query
from sample_council.model import Item, Meeting, Paper
from sample_council.response import Response
from sample_council.site import Site

WINDOW = timedelta(days=92)
PUBLISHED_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision, of a meeting or outside of any, as both lists and its own page show it."""

    id: int
    title: str
    maker: str
    text: str
    decided: date
    officer: bool = False
    purpose: str = ""
    reason: str = ""
    wards: str = ""
    key: bool = False
    call_in: str = "No"
    issue_id: int | None = None
    papers: tuple[Paper, ...] = ()
    meeting: Meeting | None = None

    @property
    def published(self) -> date:
        """Give the day on which it appeared."""
        return self.decided + PUBLISHED_AFTER

    @property
    def effective(self) -> date:
        """Give the day from which it holds: after the time for calling it in."""
        return self.decided + timedelta(days=8)


def list_decisions(site: Site) -> Iterator[Decision]:
    """List every decision of the council."""
    for meeting in site.council.meetings:
        for item in meeting.items:
            if item.decision_id:
                yield at_meeting(meeting, item, item.decision_id)
    for made in site.council.outside_decisions:
        yield Decision(
            id=made.id,
            title=made.title,
            maker=made.maker,
            text=made.decision,
            decided=made.decided,
            officer=made.officer,
            purpose=made.purpose,
            reason=made.reason,
            wards=made.wards,
            key=made.key_decision,
            call_in=made.call_in,
            issue_id=made.issue_id,
            papers=made.papers,
        )


def at_meeting(meeting: Meeting, item: Item, number: int) -> Decision:
    """Give an item's decision; a restricted item's text and papers are not for the public."""
    return Decision(
        id=number,
        title=item.title,
        maker=meeting.committee.name,
        text="" if item.restricted else item.decision,
        decided=meeting.starts.date(),
        purpose=item.agenda,
        wards=item.wards,
        key=item.key_decision,
        call_in="Yes" if item.key_decision else "No",
        issue_id=item.issue_id,
        papers=() if item.restricted else item.papers,
        meeting=meeting,
    )


def details_page(site: Site, query: Query) -> Response | None:
    """Answer one decision."""
    wanted = query.number("ID")
    decision = next((d for d in list_decisions(site) if d.id == wanted), None)
    if not decision:
        return None
    return site.render(
        "decision",
        query,
        validators="date",
        modified=decision.published,
        heading="Decision details",
        subject=decision.title,
        decision=decision,
    )


def list_page(site: Site, query: Query) -> Response:
    """List the decisions published in a range of dates; DS=1: the forthcoming ones."""
    first, last = asked_range(site, query)
    shown = list_published(site, first, last)
    if query.text("K") == "1":
        shown = [d for d in shown if d.key]
    if query.text("DS") == "1":
        return render_list(site, query, "forthcoming_list", [], first, last)
    return render_list(site, query, "decision_list", shown, first, last)


def officers_page(site: Site, query: Query) -> Response:
    """List the decisions that officers took."""
    first, last = asked_range(site, query)
    shown = [d for d in list_published(site, first, last) if d.officer]
    return render_list(site, query, "officer_decision_list", shown, first, last)


def list_published(site: Site, first: date, last: date) -> list[Decision]:
    """List the decisions of some days; a site that ignores dates adds one of another year."""
    known = list(list_decisions(site))
    shown = [each for each in known if first <= each.published <= last]
    return shown + (known[-1:] if site.variant.dates_ignored and known[-1] not in shown else [])


def asked_range(site: Site, query: Query) -> tuple[date, date]:
    """Read DR=; without one the page shows about three months."""
    default = (site.council.as_of - WINDOW, site.council.as_of)
    return dates.parse_range(query.text("DR")) or default


def render_list(
    site: Site, query: Query, template: str, shown: list[Decision], first: date, last: date
) -> Response:
    """Answer a list with the links to the ranges before and after."""
    shown.sort(key=lambda decision: decision.published, reverse=True)
    return site.render(
        template,
        query,
        heading="Decisions",
        decisions=shown,
        first=first,
        last=last,
        earlier=(first - (last - first), first),
        later=(last, last + (last - first)),
        coming=[m for m in site.council.meetings if m.starts.date() > site.council.as_of],
    )
