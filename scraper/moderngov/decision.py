"""ieDecisionDetails.aspx: one decision, with its text and the meeting that took it.

Labels are the council's to word, and any may be missing. Seen on: Kirklees; a page of
the kind is recorded in tests/scraper/pages/.
"""

import re
from dataclasses import dataclass

from bs4 import Tag

from scraper.moderngov.dates import parse_date
from scraper.moderngov.page import NotThePage, labelled_values, list_links, open_page, subtitle
from scraper.moderngov.sections import list_blocks, parse_sections
from scraper.records import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPage:
    """A decision as its page shows it."""

    title: str
    status: str | None
    maker: str | None
    date: str | None
    published: str | None
    is_key: bool | None
    call_in: str | None
    wards: str | None
    text: str
    purpose: str
    issue_id: str | None
    meeting_id: str | None
    committee_id: str | None
    decided_at: str | None
    documents: tuple[Document, ...]


def parse_decision(text: str, base_url: str) -> DecisionPage:
    """Read a decision; raises NotThePage."""
    modgov = open_page(text)
    values = labelled_values(modgov)
    if not values and not subtitle(modgov):
        raise NotThePage("no decision")
    # Links inside a text are its author's: "authorised by the Cabinet at its meeting on ...".
    links = [
        link
        for anchor, link in list_links(modgov)
        if not anchor.find_parent("div", class_="mgWordPara")
    ]
    content = modgov.find("div", class_="mgContent")
    sections = parse_sections(
        list_blocks(_without_labels(content if isinstance(content, Tag) else modgov)), base_url
    )
    meeting = next(
        (link for link in links if link.page == "ielistdocuments" and link.meeting_id), None
    )
    key = values.get("is key decision?", "").lower()
    return DecisionPage(
        title=subtitle(modgov),
        status=values.get("decision status"),
        maker=values.get("decision maker"),
        date=parse_date(values.get("date of decision", "")),
        published=parse_date(values.get("publication date", "")),
        is_key={"yes": True, "no": False}.get(key),
        call_in=values.get("is subject to call in?"),
        wards=values.get("wards affected"),
        text=sections.texts.get("decision", ""),
        purpose=sections.texts.get("agenda", ""),
        issue_id=next((link.id("iid") for link in links if link.id("iid")), None),
        meeting_id=meeting.meeting_id if meeting else None,
        committee_id=meeting.committee_id if meeting else None,
        decided_at=values.get("decided at meeting"),
        documents=tuple(sections.documents),
    )


def _without_labels(content: Tag) -> Tag:
    """Take the "Label: value" lines away: they are facts of their own, not the decision's text."""
    for label in content.find_all("span", class_="mgLabel"):
        line = label.find_parent("p")
        if isinstance(line, Tag) and not re.search(r"^decision\s*:?$", label.get_text(), re.I):
            line.extract()
    return content
