"""mgListCommittees.aspx: today's committees; each links to its details or to its meetings."""

from scraper.moderngov.page import line_of, list_links, open_page
from scraper.moderngov.service_committees import ListedCommittee


def list_committees(text: str) -> list[ListedCommittee]:
    """Read the list; raises NotThePage. A committee linked twice is listed once."""
    found: dict[str, ListedCommittee] = {}
    for anchor, link in list_links(open_page(text)):
        number = link.id("id", "cid") if link.page == "mgcommitteedetails" else None
        if link.page == "ielistmeetings":
            number = link.committee_id
        name = line_of(anchor)
        if number and name:
            found.setdefault(number, ListedCommittee(number, name))
    return list(found.values())
