"""mgWhatsNew.aspx: what was published in some days; it tells an update what to ask again."""

from dataclasses import dataclass

from scraper.moderngov.page import list_links, open_page


@dataclass(frozen=True, slots=True)
class WhatsNew:
    """The ids that the page links to; `meetings`: (committee id or None, meeting id)."""

    meetings: frozenset[tuple[str | None, str]]
    issues: frozenset[str]
    decisions: frozenset[str]


def parse_whats_new(text: str) -> WhatsNew:
    """Read the page; raises NotThePage."""
    links = [link for _, link in list_links(open_page(text))]
    return WhatsNew(
        meetings=frozenset(
            (link.committee_id, link.meeting_id)
            for link in links
            if link.page == "ielistdocuments" and link.meeting_id
        ),
        issues=frozenset(found for link in links if (found := link.id("iid"))),
        decisions=frozenset(
            found for link in links if link.page == "iedecisiondetails" and (found := link.id("id"))
        ),
    )
