"""ieDecisionDetails, mgDelegatedDecisions and mgListOfficerDecisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sample_council import dates
from sample_council.addresses import Query
from sample_council.model import Item, Meeting
from sample_council.response import Response

if TYPE_CHECKING:
    from sample_council.site import Site

WINDOW = timedelta(days=92)
PUBLISHED_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision, of a meeting or of an officer, as both lists and its own page show it."""

    id: int
    title: str
    maker: str
    text: str
    decided: date
    reason: str = ""
    officer: bool = False
    issue_id: int | None = None
    meeting: Meeting | None = None
    item: Item | None = None

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
                yield Decision(
                    id=item.decision_id,
                    title=item.title,
                    maker=meeting.committee.name,
                    text=item.decision,
                    decided=meeting.starts.date(),
                    issue_id=item.issue_id,
                    meeting=meeting,
                    item=item,
                )
    for made in site.council.officer_decisions:
        yield Decision(
            id=made.id,
            title=made.title,
            maker=made.maker,
            text=made.decision,
            decided=made.decided,
            reason=made.reason,
            officer=True,
            issue_id=made.issue_id,
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
    shown = [d for d in list_decisions(site) if first <= d.published <= last]
    if query.text("K") == "1":
        shown = [d for d in shown if d.item and d.item.key_decision]
    if query.text("DS") == "1":
        return render_list(site, query, "forthcoming_list", [], first, last)
    return render_list(site, query, "decision_list", shown, first, last)


def officers_page(site: Site, query: Query) -> Response:
    """List the decisions that officers took."""
    first, last = asked_range(site, query)
    shown = [d for d in list_decisions(site) if d.officer and first <= d.published <= last]
    return render_list(site, query, "officer_decision_list", shown, first, last)


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
