"""ieListMeetings.aspx: the meetings of one committee, and the years that the page offers."""

from dataclasses import dataclass

from bs4 import Tag

from scraper.moderngov.dates import parse_start
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.page import line_of, list_links, open_page, subtitle


@dataclass(frozen=True, slots=True)
class MeetingsPage:
    """A committee's list; `years`: further years that it links to."""

    meetings: tuple[ListedMeeting, ...]
    years: tuple[str, ...]


def parse_meetings(text: str, committee_id: str) -> MeetingsPage:
    """Read the list; raises NotThePage. Entries without a date ("Constitution") are no meetings."""
    modgov = open_page(text)
    found: dict[str, ListedMeeting] = {}
    years: set[str] = set()
    name = subtitle(modgov)
    for anchor, link in list_links(modgov):
        if link.page == "ielistmeetings" and link.committee_id in (committee_id, None):
            years |= {link.ids["year"]} if link.ids.get("year", "").isdigit() else set()
        elif link.page == "ielistdocuments" and link.meeting_id:
            meeting = _parse_entry(anchor, link.meeting_id, committee_id, name)
            if meeting:
                found.setdefault(meeting.source_id, meeting)
    years |= {
        str(option["value"])
        for option in modgov.find_all("option", value=True)
        if str(option["value"]).isdigit() and len(str(option["value"])) == 4
    }
    return MeetingsPage(tuple(found.values()), tuple(sorted(years - {"0"}, reverse=True)))


def _parse_entry(
    anchor: Tag, meeting_id: str, committee_id: str, name: str
) -> ListedMeeting | None:
    line = line_of(anchor.find_parent(["li", "tr", "p"]) or anchor)
    start = (
        parse_start(line_of(anchor))
        or parse_start(str(anchor.get("title", "")))
        or parse_start(line)
    )
    if not start:
        return None
    return ListedMeeting(
        source_id=meeting_id,
        committee_id=committee_id,
        committee_name=name,
        date=start[0],
        starts_at=start[1],
        status_text=line.replace(line_of(anchor), "", 1),
    )
