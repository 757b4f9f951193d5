"""The addresses of a ModernGov site: ids in, relative addresses out; a link in, its ids out.

Links of a page are never followed as they stand: the page type and the ids are read off them, and
the address is built here. So noise parameters, parameter case, Welsh twins (`LLL=1`) and foreign
links cannot lead a crawl astray. Relative to the site's base, so that a site may move.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

SERVICE = "mgWebService.asmx"
# The service wants both dates of a window, however wide.
EVER = "sFromDate=01/01/1990&sToDate=31/12/2100"


@dataclass(frozen=True, slots=True)
class Address:
    """One page of the site: its name relative to the base, and its type (a parser's file)."""

    name: str
    page_type: str

    @property
    def is_service(self) -> bool:
        """Whether it belongs to the XML web service."""
        return self.page_type.startswith("service_")


@dataclass(frozen=True, slots=True)
class Link:
    """A link's page, in lower case without its suffix, and its parameters by lower-case name."""

    page: str
    ids: dict[str, str]

    def id(self, *names: str) -> str | None:
        """Return the first of these parameters that is a number other than 0."""
        for name in names:
            value = self.ids.get(name, "")
            if value.isdigit() and int(value):
                return str(int(value))
        return None

    @property
    def meeting_id(self) -> str | None:
        """The meeting that the link is about."""
        return self.id("mid", "meetingid")

    @property
    def committee_id(self) -> str | None:
        """The committee that the link is about."""
        return self.id("cid", "committeeid")


def read_link(href: str) -> Link:
    """Read a link's page and parameters, whatever their case."""
    try:
        parts = urlsplit(clean_href(href))
    except ValueError:
        return Link("", {})
    page = re.sub(r"\.aspx?$", "", parts.path.rpartition("/")[2].lower())
    query = parts.query.replace("&amp;", "&")
    return Link(page, {name.lower(): value.strip() for name, value in parse_qsl(query)})


def clean_href(href: str) -> str:
    """Collapse the line breaks and control characters that stand in some links."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f]+", " ", href).split())


def join_url(base_url: str, href: str) -> str:
    """Return the absolute address of a link of a page in the base directory, percent-encoded.

    The web service gives http:// on some https sites: the site's own scheme stands.
    """
    url = urljoin(f"{base_url}/", clean_href(href))
    base, parts = urlsplit(base_url), urlsplit(url)
    if parts.scheme == "http" and base.scheme == "https" and parts.hostname == base.hostname:
        url = "https" + url.removeprefix("http")
    return quote(url, safe="%/:=&?~#+!$,;'@()*[]")


def _page(name: str, page_type: str) -> Address:
    return Address(f"{name}&LLL=0" if "?" in name else f"{name}?LLL=0", page_type)


def service_committees() -> Address:
    """GetCommittees: every committee, ended ones too."""
    return Address(f"{SERVICE}/GetCommittees", "service_committees")


def service_meetings(committee_id: str) -> Address:
    """GetMeetings of one committee, of all time (some sites ignore the dates anyway)."""
    return Address(f"{SERVICE}/GetMeetings?lCommitteeId={committee_id}&{EVER}", "service_meetings")


def service_all_meetings(first: str = "01/01/1990", last: str = "31/12/2100") -> Address:
    """GetAllMeetingsByDate of all committees between two dates (dd/mm/yyyy)."""
    return Address(
        f"{SERVICE}/GetAllMeetingsByDate?lCommitteeId=0&sFromDate={first}&sToDate={last}"
        "&bIsAscendingDateOrder=true",
        "service_all_meetings",
    )


def service_meeting(meeting_id: str) -> Address:
    """GetMeeting: one meeting with items, minutes, documents and attendees."""
    return Address(f"{SERVICE}/GetMeeting?lMeetingId={meeting_id}", "service_meeting")


def service_councillors() -> Address:
    """GetCouncillorsByWard: all councillors of today."""
    return Address(f"{SERVICE}/GetCouncillorsByWard", "service_councillors")


def committees() -> Address:
    """The list of today's committees."""
    return _page("mgListCommittees.aspx?bcr=1", "committees")


def meetings(committee_id: str, year: str = "0") -> Address:
    """The meetings of a committee; year 0 is the site's default list."""
    return _page(f"ieListMeetings.aspx?CId={committee_id}&Year={year}", "meetings")


def calendar(year: int, month: int) -> Address:
    """The meetings of a month, ended committees' too."""
    return _page(f"mgCalendarMonthView.aspx?GL=1&M={month}&DD={year}", "calendar")


def meeting(committee_id: str, meeting_id: str) -> Address:
    """One meeting's agenda, decisions and minutes, item by item."""
    return _page(f"{public_meeting(committee_id, meeting_id)}", "meeting")


def public_meeting(committee_id: str, meeting_id: str) -> str:
    """The meeting's address as people use it."""
    return f"ieListDocuments.aspx?CId={committee_id}&MId={meeting_id}&Ver=4"


def item(item_id: str) -> Address:
    """One agenda item in full."""
    return _page(f"mgAi.aspx?ID={item_id}", "item")


def attendance(meeting_id: str) -> Address:
    """Who attended a meeting."""
    return _page(f"mgMeetingAttendance.aspx?ID={meeting_id}", "attendance")


def item_votes(item_id: str, meeting_id: str) -> Address:
    """The recorded votes of one item."""
    return _page(f"mgListRecordedVotesShort.aspx?AIID={item_id}&MID={meeting_id}", "item_votes")


def votes(first: str, last: str) -> Address:
    """All recorded votes between two dates (dd/mm/yyyy)."""
    return _page(f"mgListRecordedVotes.aspx?UID=0&DR={_range(first, last)}", "votes")


def issue(issue_id: str) -> Address:
    """An issue's details."""
    return _page(f"{public_issue(issue_id)}&Opt=0", "issue")


def public_issue(issue_id: str) -> str:
    """The issue's address as people use it."""
    return f"mgIssueHistoryHome.aspx?IId={issue_id}"


def issue_meetings(issue_id: str) -> Address:
    """Every meeting at which an issue came up."""
    return _page(f"ieIssueDetails.aspx?IId={issue_id}&PlanId=0&Opt=3", "issue_meetings")


def decision(decision_id: str) -> Address:
    """One decision."""
    return _page(public_decision(decision_id), "decision")


def public_decision(decision_id: str) -> str:
    """The decision's address as people use it."""
    return f"ieDecisionDetails.aspx?ID={decision_id}"


def decisions(first: str, last: str) -> Address:
    """The decisions published between two dates (dd/mm/yyyy), meetings' ones too."""
    return _page(public_decisions(first, last), "decisions")


def public_decisions(first: str, last: str) -> str:
    """The list's address as people use it."""
    return (
        f"mgDelegatedDecisions.aspx?XXR=0&DR={_range(first, last)}&ACT=Find"
        "&RP=0&K=0&V=0&DM=0&HD=0&DS=2&Next=true&META=mgdelegateddecisions"
    )


def officer_decisions(first: str, last: str) -> Address:
    """The decisions of officers published between two dates (dd/mm/yyyy)."""
    return _page(
        f"mgListOfficerDecisions.aspx?XXR=0&FULL=1&BAM=1&DR={_range(first, last)}&ACT=Find"
        "&K=0&DM=0&DEP=0&PH=0&LO=0&C3=0&Next=true",
        "officer_decisions",
    )


def members() -> Address:
    """The councillors of today."""
    return _page("mgMemberIndex.aspx?VW=TABLE&PIC=1&FN=", "members")


def member(person_id: str) -> Address:
    """One councillor, with present and past appointments."""
    return _page(f"mgUserInfo.aspx?UID={person_id}", "member")


def whats_new(first: str, last: str) -> Address:
    """What was published between two dates (dd/mm/yyyy)."""
    return _page(f"mgWhatsNew.aspx?CID=0&WID=0&CT=0&DR={_range(first, last)}", "whats_new")


def _range(first: str, last: str) -> str:
    return quote(f"{first}-{last}", safe="-").lower()
