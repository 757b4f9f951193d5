"""GetMeetings and GetAllMeetingsByDate: the meetings of one committee, or of all.

The dates of the request are ignored by some sites (Lambeth), so callers filter themselves.
"""

from lxml import etree

from scraper.moderngov.dates import join_time, parse_date
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.page import open_xml, value

ROOTS = (
    "getmeetings",
    "getallmeetingsbydate",
    "getallmeetings",
    "allmeetings",
    "meetings",
    "committees",
)


def list_service_meetings(text: str, committee_id: str | None = None) -> list[ListedMeeting]:
    """Read the answer; `committee_id` where the question named one. Raises NotThePage."""
    root = open_xml(text, *ROOTS)
    found = (_parse_meeting(each, committee_id) for each in root.iter("meeting"))
    return [meeting for meeting in found if meeting]


def _parse_meeting(each: etree._Element, committee_id: str | None) -> ListedMeeting | None:
    source_id, day = value(each, "meetingid"), parse_date(value(each, "meetingdate"))
    if not source_id or not day:
        return None
    return ListedMeeting(
        source_id=source_id,
        committee_id=_of_committee(each, "committeeid") or committee_id,
        committee_name=_of_committee(each, "committeetitle"),
        date=day,
        starts_at=join_time(day, value(each, "meetingtime")),
        status_text=value(each, "meetingstatus"),
    )


def _of_committee(each: etree._Element, name: str) -> str:
    """Read a committee's value off the meeting itself or the committee that it stands in."""
    element: etree._Element | None = each
    while element is not None:
        if value(element, name):
            return value(element, name)
        element = element.getparent()
    return ""
