"""The XML web service: real forms, with their paddings and double encodings."""

from html import unescape
from xml.etree import ElementTree as ET

import pytest
import requests
from bs4 import BeautifulSoup

from sample_council import SampleServer, Variant, load_content, plain_text, serve_sample_council

ALL = "sFromDate=01/01/2020&sToDate=31/12/2030"


def ask(server: SampleServer, call: str) -> ET.Element:
    answer = requests.get(f"{server.url}/mgWebService.asmx/{call}", timeout=10)
    assert answer.status_code == 200, call
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    return ET.fromstring(answer.content)


def said(node: ET.Element, path: str) -> str:
    return (node.findtext(path) or "").strip()


def test_committees_with_the_ended_one(server: SampleServer) -> None:
    root = ask(server, "GetCommittees")
    assert root.tag == "committees"
    assert root.findtext("committeescount") == " 7"
    ended = {said(c, "committeetitle"): said(c, "committeeexpired") for c in root.iter("committee")}
    assert ended["Adult Care Scrutiny Panel"] == "True"
    assert ended["Executive"] == "False"


@pytest.mark.parametrize(
    ("call", "meetings"),
    [
        (f"GetMeetings?lCommitteeId=102&{ALL}", 14),
        (f"GetMeetings?lCommitteeId=0&{ALL}", 48),
        ("GetMeetings?lCommitteeId=102&sFromDate=01/01/2026&sToDate=30/06/2026", 3),
        ("GetMeetings?lCommitteeId=102&sFromDate=2026-01-01&sToDate=2026-06-30", 14),
        (f"GetAllMeetingsByDate?lCommitteeId=-1&{ALL}&bIsAscendingDateOrder=true", 48),
        (
            "GetAllMeetingsByDate?lCommitteeId=0&sFromDate=01/11/2026&sToDate=30/11/2026"
            "&bIsAscendingDateOrder=true",
            2,
        ),
    ],
)
def test_meetings_by_dates(server: SampleServer, call: str, meetings: int) -> None:
    root = ask(server, call)
    assert root.findtext("meetingscount") == f" {meetings}"
    assert len(list(root.iter("meetingid"))) == meetings


def test_the_status_of_a_moved_and_a_cancelled_meeting(server: SampleServer) -> None:
    root = ask(server, f"GetMeetings?lCommitteeId=0&{ALL}")
    status = {said(m, "meetingid"): said(m, "meetingstatus") for m in root.iter("meeting")}
    assert status["2454"] == "Confirmed; Rescheduled from 13 January 2026"
    assert status["2476"] == "Cancelled"
    assert status["2445"] == "Confirmed"


@pytest.mark.parametrize(
    "call",
    [
        "GetMeetings?lCommitteeId=102",
        f"GetAllMeetingsByDate?lCommitteeId=0&{ALL}",
        "GetMeeting?lMeetingId=1",
        "GetDecisions",
    ],
)
def test_what_the_service_does_not_know(server: SampleServer, call: str) -> None:
    answer = requests.get(f"{server.url}/mgWebService.asmx/{call}", timeout=10)
    assert answer.status_code == 500
    assert "method name is not valid" in answer.text


def test_a_meeting_whole(server: SampleServer) -> None:
    for meeting in load_content().meetings:
        root = ask(server, f"GetMeeting?lMeetingId={meeting.id}")
        assert said(root, "agendaid") == str(meeting.agenda_id)
        assert said(root, "meetinglocation") == meeting.venue
        items = root.findall("agendaitems/agendaitem")
        assert len(items) == len(meeting.items)
        for node, item in zip(items, meeting.items, strict=True):
            assert said(node, "agendaitemid") == str(item.id)
            assert unescape(said(node, "agendaitemtitle")) == item.title
            assert said(node, "fulldisplaynumberformat").removesuffix(".") == item.number
            html = said(node, "minutesnonemptyhtmlbody")
            shown = item.minutes if meeting.minutes != "none" and not item.restricted else ""
            words = BeautifulSoup(html, "lxml").get_text(" ").split()
            assert words == plain_text(shown).split()
            assert len(node.findall("linkeddocuments/linkeddoc")) == len(item.papers)
        attendees = [(a.get("name"), a.get("attendance")) for a in root.iter("attendee")]
        assert attendees == [(row.name, row.status) for row in meeting.attendance]


def test_values_are_padded_and_titles_encoded_twice(server: SampleServer) -> None:
    answer = requests.get(f"{server.url}/mgWebService.asmx/GetMeeting?lMeetingId=2418", timeout=10)
    body = answer.content.decode()
    assert "<agendaitemtitle>Chair&amp;#39;s Announcements</agendaitemtitle>" in body
    assert "<meetingroom>\r\n  </meetingroom>\r\n" in body
    assert 'minutesnonemptyhtmlbody>&lt;div class="WordSection1"&gt;\n' in body


def test_an_attached_document_is_a_pdf(server: SampleServer) -> None:
    root = ask(server, "GetMeeting?lMeetingId=2445")
    url = said(root, ".//linkeddoc/url")
    assert url == f"{server.url}/mgConvert2PDF.aspx?ID=489030"
    assert requests.get(url, timeout=10).content.startswith(b"%PDF-")


def test_councillors_by_ward(server: SampleServer) -> None:
    root = ask(server, "GetCouncillorsByWard")
    assert len(list(root.iter("ward"))) == 13
    assert len(list(root.iter("councillor"))) == 26
    names = [unescape(said(c, "fullusername")) for c in root.iter("councillor")]
    assert "Councillor Siobhán O'Dreaghan" in names


def test_some_services_ignore_the_dates() -> None:
    with serve_sample_council(Variant(dates_ignored=True)) as server:
        call = "GetMeetings?lCommitteeId=102&sFromDate=01/01/2026&sToDate=30/06/2026"
        assert ask(server, call).findtext("meetingscount") == " 14"
