"""mgCalendarMonthView.aspx: all meetings of a month, those of ended committees too.

A link's title says "Meeting of X, dd/mm/yyyy h.mm pm".
"""

import re

from bs4 import Tag

from scraper.moderngov.addresses import Link
from scraper.moderngov.dates import parse_start, split_name
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.page import line_of, list_links, open_page

TITLE = re.compile(r"^(?:link to )?(?:details of )?(?:the )?meeting of ", re.I)


def list_calendar(text: str) -> list[ListedMeeting]:
    """Read a month; raises NotThePage."""
    found: dict[str, ListedMeeting] = {}
    for anchor, link in list_links(open_page(text)):
        if link.page == "ielistdocuments" and link.meeting_id:
            meeting = _parse_entry(anchor, link)
            if meeting:
                found.setdefault(meeting.source_id, meeting)
    return list(found.values())


def _parse_entry(anchor: Tag, link: Link) -> ListedMeeting | None:
    title = str(anchor.get("title", ""))
    cell = anchor.find_parent(["li", "td", "p"])
    start = parse_start(title) or parse_start(line_of(anchor))
    if not start or not link.meeting_id:
        return None
    return ListedMeeting(
        source_id=link.meeting_id,
        committee_id=link.committee_id,
        committee_name=split_name(TITLE.sub("", title)) or line_of(anchor),
        date=start[0],
        starts_at=start[1],
        status_text=line_of(anchor) if "cancel" in line_of(cell or anchor).lower() else "",
    )
