"""documents/... and mgConvert2PDF: small real PDFs with the words that they would hold."""

from __future__ import annotations

import re

from sample_council import dates
from sample_council.addresses import Query
from sample_council.content import load_content
from sample_council.model import Meeting, Paper
from sample_council.pages.system import not_found
from sample_council.pdf import write_pdf
from sample_council.response import Response
from sample_council.site import Site
from sample_council.word import plain_text

NUMBERED = re.compile(r"documents/([sgb])(\d+)/.+\.pdf", re.IGNORECASE | re.DOTALL)


def document(site: Site, name: str, query: Query) -> Response:
    """Answer documents/s... (a report) or documents/g... (a meeting's own, which needs ?T=)."""
    found = NUMBERED.fullmatch(name)
    if not found:
        return not_found()
    letter, number = found[1].lower(), int(found[2])
    if letter == "s":
        return report(site, number)
    rank = query.number("T")
    for meeting in load_content(site.variant.state).meetings:
        for paper in meeting.papers:
            if paper.path.startswith(f"documents/{letter}{number}/") and ends_in(paper, rank):
                return pdf(meeting, paper, rendition(meeting, paper))
    return not_found()


def ends_in(paper: Paper, rank: int | None) -> bool:
    """Tell whether a paper is the rendition T=rank."""
    return paper.path.endswith(f"?T={rank}")


def attachment(site: Site, query: Query) -> Response | None:
    """Answer mgConvert2PDF.aspx?ID=<attachment>."""
    number = query.number("ID")
    return None if number is None else report(site, number)


def report(site: Site, number: int) -> Response:
    """Answer an item's report; restricted ones are not there for the public."""
    meeting, item = site.items.get(number // 10, (None, None))
    if meeting is None or item is None:
        return decision_paper(site, number)
    for paper in item.papers:
        if f"/s{number}/" in paper.path and not paper.restricted:
            lines = [paper.title, f"{meeting.committee.name}, {dates.plain(meeting.starts)}", ""]
            return pdf(meeting, paper, "\n".join([*lines, plain_text(item.agenda)]))
    return not_found()


def decision_paper(site: Site, number: int) -> Response:
    """Answer a paper of a decision that was taken outside any meeting."""
    for made in site.council.outside_decisions:
        for paper in made.papers:
            if f"/s{number}/" in paper.path:
                text = "\n".join([paper.title, made.maker, "", plain_text(made.purpose)])
                body = write_pdf(text)
                return Response(body=body, content_type="application/pdf", modified=made.decided)
    return not_found()


def rendition(meeting: Meeting, paper: Paper) -> str:
    """Write the words of a meeting's own document: what its kind shows of each item."""
    lines = [meeting.committee.name, dates.full(meeting.starts), paper.title, ""]
    if paper.kind == "minutes":
        present = [row.name for row in meeting.attendance if row.status.startswith("Present")]
        lines += ["Present:", *present, ""]
    for item in meeting.items:
        part = {"minutes": item.minutes, "decisions": item.decision}.get(paper.kind, item.agenda)
        if not item.restricted or paper.kind == "agenda":
            lines += [f"{item.number}. {item.title}" if item.number else item.title, ""]
            lines += [plain_text(part), ""]
    return "\n".join(lines)


def pdf(meeting: Meeting, paper: Paper, text: str) -> Response:
    """Answer a PDF."""
    return Response(body=write_pdf(text), content_type="application/pdf", modified=meeting.modified)
