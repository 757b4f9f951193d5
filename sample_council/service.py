"""mgWebService.asmx: the XML web service, method by method."""

from __future__ import annotations

from datetime import date, datetime

from sample_council import dates
from sample_council.addresses import Query
from sample_council.model import Committee, Meeting
from sample_council.pages import system
from sample_council.pages.members import sits
from sample_council.response import Response
from sample_council.service_xml import (
    Node,
    attendee_node,
    committee_node,
    count,
    dated_meeting_node,
    item_node,
    leaf,
    term_node,
    title,
    xml,
)
from sample_council.site import Site

EVERYBODY = ("0", "-1")


def answer_service(site: Site, method: str, query: Query) -> Response:
    """Answer one method of the service, or what stands in its place where it is off."""
    if site.variant.html_only:
        return system.service_off(method)
    methods = {
        "getcommittees": get_committees,
        "getmeetings": get_meetings,
        "getallmeetingsbydate": get_all_meetings_by_date,
        "getmeeting": get_meeting,
        "getcouncillorsbyward": get_councillors_by_ward,
    }
    if not method:
        return Response(body=operations(list(methods)).encode())
    answer = methods.get(method.lower())
    root = answer(site, query) if answer else None
    if root is None:
        message = f"mgWebService Web Service method name is not valid: {method}.\r\n"
        return Response(body=message.encode(), status=500, content_type="text/plain; charset=utf-8")
    declaration = '<?xml version="1.0" encoding="utf-8"?>\r\n'
    return Response(body=(declaration + xml(root)).encode(), content_type="text/xml; charset=utf-8")


def operations(methods: list[str]) -> str:
    """List the methods, as the service's bare address does."""
    entries = "".join(f'<li><a href="mgWebService.asmx?op={m}">{m}</a></li>' for m in methods)
    return f"<html><head><title>mgWebService</title></head><body><ul>{entries}</ul></body></html>"


def get_committees(site: Site, query: Query) -> Node:
    """List all committees, ended ones too."""
    entries: list[Node] = [
        (
            "committee",
            [
                leaf("committeeid", c.id),
                ("committeetitle", title(c.name)),
                leaf("committeedeleted", False),
                leaf("committeeexpired", bool(c.ended)),
                leaf("committeecategory", c.category),
            ],
        )
        for c in site.council.committees
    ]
    return "committees", [count("committeescount", len(entries)), *entries]


def get_meetings(site: Site, query: Query) -> Node | None:
    """List one committee's meetings (lCommitteeId=0 or -1: everybody's) between two dates."""
    wanted = query.text("lCommitteeId")
    if not (wanted and query.text("sFromDate") and query.text("sToDate")):
        return None
    committees = [c for c in site.council.committees if wanted in {*EVERYBODY, str(c.id)}]
    found = [(c, meetings_between(site, query, c)) for c in committees]
    return (
        "getmeetings",
        [
            count("meetingscount", sum(len(meetings) for _, meetings in found)),
            count("committeescount", len(found)),
            *(committee_node(c, meetings) for c, meetings in found),
        ],
    )


def meetings_between(site: Site, query: Query, committee: Committee) -> list[Meeting]:
    """Give a committee's meetings between the dates asked for, unless the site ignores dates."""
    first, last = (parse_date(query.text(name)) for name in ("sFromDate", "sToDate"))
    return [
        m
        for m in site.council.meetings
        if m.committee.id == committee.id
        and (
            site.variant.dates_ignored
            or (first or date.min) <= m.starts.date() <= (last or date.max)
        )
    ]


def parse_date(text: str) -> date | None:
    """Read 02/12/2024. None (no limit) for all else: services ignore 0 and ISO dates."""
    try:
        return datetime.strptime(text, "%d/%m/%Y").date()
    except ValueError:
        return None


def get_all_meetings_by_date(site: Site, query: Query) -> Node | None:
    """List meetings of all committees by date; all four parameters must be there."""
    required = ("lCommitteeId", "sFromDate", "sToDate", "bIsAscendingDateOrder")
    if not all(query.text(name) for name in required):
        return None
    wanted = query.text("lCommitteeId")
    meetings = [
        meeting
        for committee in site.council.committees
        if wanted in {*EVERYBODY, str(committee.id)}
        for meeting in meetings_between(site, query, committee)
    ]
    meetings.sort(
        key=lambda m: m.starts, reverse=query.text("bIsAscendingDateOrder").lower() == "false"
    )
    nodes = [dated_meeting_node(meeting) for meeting in meetings]
    return "getallmeetingsbydate", [count("meetingscount", len(nodes)), ("meetings", nodes)]


def get_meeting(site: Site, query: Query) -> Node | None:
    """Describe one meeting with items, minutes, documents and attendance."""
    meeting = site.meetings.get(query.number("lMeetingId") or 0)
    if not meeting:
        return None
    return (
        "meeting",
        [
            leaf("meetingid", meeting.id),
            leaf("meetingdate", meeting.starts),
            leaf("meetingstatus", meeting.status),
            leaf("isdisplayallowed", True),
            leaf("meetingtime", dates.clock(meeting.starts)),
            leaf("meetingactualstarttime"),
            leaf("meetingplannedfinishtime"),
            leaf("meetingactualfinishtime"),
            leaf("meetinglocation", meeting.venue),
            leaf("iswebcast", False),
            leaf("agendaid", meeting.agenda_id),
            leaf("agendapublished", bool(meeting.items) and not meeting.cancelled),
            leaf("decisionpublished", any(item.decision for item in meeting.items)),
            leaf("minutepublished", meeting.minutes != "none"),
            leaf("meetingroom"),
            ("agendaitems", [item_node(site.base, meeting, item) for item in meeting.items]),
            ("attendees", [attendee_node(site.base, row) for row in meeting.attendance]),
        ],
    )


def get_councillors_by_ward(site: Site, query: Query) -> Node:
    """List today's councillors by ward."""
    today = site.council.as_of
    current = [p for p in site.council.councillors if sits(p, today)]
    wards: list[Node] = []
    for ward in sorted({person.ward for person in current}):
        people = [p for p in current if p.ward == ward]
        nodes: list[Node] = [
            (
                "councillor",
                [
                    leaf("councillorid", p.id),
                    ("fullusername", title(f"Councillor {p.name}")),
                    leaf("politicalpartytitle", p.party),
                    leaf("districttitle"),
                    leaf("representing"),
                    leaf("keyposts", p.posts),
                    ("termsofoffice", [term_node(seat.start) for seat in p.seats[:1]]),
                ],
            )
            for p in people
        ]
        wards.append(
            (
                "ward",
                [
                    leaf("wardtitle", ward),
                    ("councillors", [count("councillorcount", len(people)), *nodes]),
                ],
            )
        )
    return "councillorsbyward", [("wards", wards)]
