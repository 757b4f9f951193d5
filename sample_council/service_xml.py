"""The elements of the web service's answers, with their paddings and double encodings.

Compared with real responses of Manchester and Coventry: values padded with spaces, empty elements
that hold a line break, CRLF, titles entity-encoded before the XML encodes them again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from html import escape

from sample_council import dates
from sample_council.model import Attendance, Committee, Item, Meeting, Paper
from sample_council.word import word_html

Node = tuple[str, "str | list[Node]"]
PARTY_CODES = {
    "Labour": "LAB",
    "Conservative": "CON",
    "Liberal Democrat": "LD",
    "Green": "GRN",
    "Independent": "IND",
}


def xml(node: Node, depth: int = 0) -> str:
    """Write a node; an empty value is a line break, and lists of children are indented."""
    (name, content), pad = node, "  " * depth
    closing = name.split(" ", 1)[0]
    if isinstance(content, str) and content:
        return f"{pad}<{name}>{content}</{closing}>\r\n"
    children = "" if isinstance(content, str) else "".join(xml(c, depth + 1) for c in content)
    return f"{pad}<{name}>\r\n{children}{pad}</{closing}>\r\n"


def title(text: str) -> str:
    """Encode a title twice: an apostrophe arrives as &amp;#39;."""
    coded = "".join(c if c not in "&'\"<>/()" else f"&#{ord(c)};" for c in text)
    return escape(coded, quote=False)


def leaf(name: str, value: object = "") -> Node:
    """Make an element with a text; None and "" are empty."""
    if isinstance(value, (date, datetime)):
        return name, dates.slashed(value)
    return name, "" if value is None else escape(str(value), quote=False)


def count(name: str, number: int) -> Node:
    """Make a number, padded as the service pads it."""
    return name, f" {number}"


def committee_node(committee: Committee, meetings: list[Meeting]) -> Node:
    """Describe a committee with its meetings."""
    return (
        "committee",
        [
            leaf("committeeid", committee.id),
            ("committeetitle", title(committee.name)),
            count("committeemeetingcount", len(meetings)),
            ("committeemeetings", [meeting_node(m) for m in meetings]),
        ],
    )


def meeting_node(meeting: Meeting) -> Node:
    """Describe a meeting in a list."""
    return (
        "meeting",
        [
            leaf("meetingid", meeting.id),
            leaf("meetingdate", meeting.starts),
            leaf("meetingstatus", meeting.status),
            leaf("meetingtime", dates.clock(meeting.starts)),
            leaf("iswebcast", False),
        ],
    )


def dated_meeting_node(meeting: Meeting) -> Node:
    """Describe a meeting in the list of all, where each names its committee."""
    name, content = meeting_node(meeting)
    assert isinstance(content, list)
    return (
        name,
        [
            leaf("committeeid", meeting.committee.id),
            ("committeetitle", title(meeting.committee.name)),
            *content,
        ],
    )


def item_node(base: str, meeting: Meeting, item: Item) -> Node:
    """Describe an agenda item; a restricted one keeps its texts to itself."""
    digits = "".join(c for c in item.number.rsplit(".", 1)[-1] if c.isdigit())
    letters = "".join(c for c in item.number.rsplit(".", 1)[-1] if c.isalpha())
    published = meeting.minutes != "none" and bool(item.minutes) and not item.restricted
    return (
        "agendaitem",
        [
            leaf("agendaitemid", item.id),
            ("agendaitemtitle", title(item.title)),
            leaf("agendatext", word_html(item.agenda) if item.agenda else ""),
            leaf("actualmeetingdate", meeting.starts),
            leaf("agendaitemnumber", 0 if item.heading else item.position),
            leaf("agendaitemsubnumber", letters),
            leaf("fulldisplaynumberformat", f"{item.number}." if item.number else ""),
            leaf("authorusername"),
            leaf("commentlabel1", "Presented By"),
            leaf("commenttext1"),
            leaf("commentlabel2", "Actions"),
            leaf("commenttext2"),
            leaf("minutesnonemptyhtmlbody", word_html(item.minutes) if published else ""),
            leaf("declarationcount", 0),
            leaf("iscallin", False),
            leaf("iscomment", False),
            leaf("isdecision", bool(item.decision)),
            leaf("isdecisionpublished", bool(item.decision)),
            leaf("isminutepublished", published),
            leaf("ispubliccanspeak", False),
            leaf("isrestricted", bool(item.restricted)),
            leaf("isdisplayallowed", True),
            leaf("meetingdate", meeting.starts),
            leaf("meetingtime", dates.clock(meeting.starts)),
            leaf("minutesitemnumber", digits),
            leaf("minutesitemsubnumber", letters),
            leaf("preferreddate", meeting.starts),
            leaf("refertocommittee", meeting.committee.name),
            (
                "linkeddocuments",
                [
                    paper_node(base, meeting, item, paper, index)
                    for index, paper in enumerate(item.papers, 1)
                ],
            ),
        ],
    )


def paper_node(base: str, meeting: Meeting, item: Item, paper: Paper, index: int) -> Node:
    """Describe a document; its address is the converter's, http even on https sites."""
    attachment = paper.path.split("/")[1][1:]
    return (
        "linkeddoc",
        [
            leaf("attachmentid", attachment),
            ("title", title(paper.title)),
            leaf("isurl", False),
            leaf("url", f"{base}/mgConvert2PDF.aspx?ID={attachment}"),
            leaf("isrestricted", paper.restricted),
            leaf("restrictionsRef", item.restricted if paper.restricted else ""),
            leaf("itemnum", index),
            leaf("publicationdate", meeting.starts),
            leaf("meetingdate", meeting.starts),
            leaf("decisiondate", meeting.starts),
            ("committeetitle", title(meeting.committee.name)),
            leaf("isdecisionattachment", False),
            ("ownertitle", title(item.title)),
        ],
    )


def attendee_node(base: str, row: Attendance) -> Node:
    """Describe a line of the attendance table; officers have no member id."""
    person = row.councillor
    attributes: Iterable[tuple[str, object]] = [
        ("membertype", "U" if person else "O"),
        ("memberid", person.id if person else ""),
        ("name", row.name),
        ("roledescription", row.role),
        ("attendance", row.status),
        ("politicalparty", PARTY_CODES[person.party] if person else ""),
        ("ward", person.ward if person else ""),
        *([("keyposts", person.posts)] if person and person.posts else []),
    ]
    opening = " ".join(f'{name}="{escape(str(value))}"' for name, value in attributes)
    url = f"{base}/mgUserInfo.aspx?UID={person.id}" if person else ""
    return f"attendee {opening}", [leaf("url", url)]


def term_node(start: date) -> Node:
    """Describe a term of office that lasts."""
    return "termofoffice", [leaf("startdate", start), leaf("enddate", "unspecified")]
