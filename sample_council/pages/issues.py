"""The pages of an issue: its home (Opt=0), decisions (1), chronology (2) and meetings (3)."""

from __future__ import annotations

from sample_council.addresses import Query
from sample_council.response import Response
from sample_council.site import Site


def render_issue(site: Site, query: Query, template: str, heading: str) -> Response | None:
    """Answer one of an issue's pages."""
    issue = site.issues.get(query.number("IId") or 0)
    if not issue:
        return None
    return site.render(
        template, query, validators="tag", heading=heading, subject=issue.title, issue=issue
    )


def home_page(site: Site, query: Query) -> Response | None:
    """Answer mgIssueHistoryHome."""
    return render_issue(site, query, "issue", "Issue details")


def decisions_page(site: Site, query: Query) -> Response | None:
    """Answer mgDecisionDetails."""
    return render_issue(site, query, "issue_decisions", "Issue - decisions")


def meetings_page(site: Site, query: Query) -> Response | None:
    """Answer ieIssueDetails."""
    return render_issue(site, query, "issue_meetings", "Issue - meetings")


def chronology_page(site: Site, query: Query) -> Response | None:
    """Answer mgIssueHistoryChronology."""
    return render_issue(site, query, "issue_chronology", "Issue - history")
