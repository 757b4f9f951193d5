"""Each page over real HTTP, in the form in which ModernGov's pages come."""

import re
from collections.abc import Callable
from urllib.parse import urljoin

import pytest
import requests
from bs4 import BeautifulSoup, Tag

from sample_council import SampleServer, load_content, plain_text

Fetch = Callable[[str], Tag]
FORM = [  # page, h1, h2, a selector, how many it finds
    ("mgListCommittees.aspx", "Committees", None, "a[href^='mgCommitteeDetails.aspx?ID=']", 6),
    ("mgCommitteeDetails.aspx?ID=120", "Committee details", "Planning Committee", "a[href^='mgUserInfo']", 9),
    ("ieListMeetings.aspx?CId=102&Year=2025", "Browse meetings", "Executive", "li > a.mgMeetingTableLnk", 5),
    ("ieListDocuments.aspx?CId=102&MId=2445&Ver=4", "Agenda, decisions and minutes", "Executive - Wednesday, 17th September, 2025 10.00 am", "table.mgItemTable td.mgItemNumberCell a[name^=AI]", 6),
    ("ieListDocuments.aspx?MeetingId=2475", "Agenda and draft minutes", "Council - Thursday, 15th October, 2026 6.30 pm", "p.mgSubItemTitleTxt", 6),
    ("ieListDocuments.aspx?mid=2481", "Agenda", "Council - Thursday, 10th December, 2026 6.30 pm", "p.mgSubItemTitleTxt", 0),
    ("ieListDocuments.aspx?MId=2476", "Agenda", "Executive - Wednesday, 21st October, 2026 10.00 am, CANCELLED", "table", 0),
    ("mgAi.aspx?ID=48905", "Agenda item", "Q2 Corporate Performance Management Report", "p.mgSubItemTitleTxt", 3),
    ("mgIssueHistoryHome.aspx?IId=742&Opt=0", "Issue details", "Future of the Library Service", "ul.mgBulletList > li", 3),
    ("ieIssueDetails.aspx?IId=742&Opt=3&PlanId=0", "Issue - meetings", "Future of the Library Service", "h3.mgSubSubTitleTxt", 3),
    ("mgDecisionDetails.aspx?IId=742&Opt=1", "Issue - decisions", "Future of the Library Service", "h3.mgSubSubTitleTxt", 2),
    ("mgIssueHistoryChronology.aspx?IId=742&Opt=2", "Issue - history", "Future of the Library Service", "td a", 3),
    ("ieDecisionDetails.aspx?ID=29403", "Decision details", "Future of Marrowby Library", "p > span.mgLabel", 9),
    ("mgMeetingAttendance.aspx?ID=2445", "Meeting attendance", "Executive - Wednesday, 17th September, 2025 10.00 am", "table[summary='Table of meeting attendance'] tbody tr", 17),
    ("mgListRecordedVotes.aspx?UID=0&DR=01/01/2026-31/12/2026", "Recorded votes", None, "h4", 5),
    ("mgListRecordedVotesShort.aspx?AIID=49426&MID=2471", "Recorded votes", "Motion: Libraries", "table.mgStatsTable", 2),
    ("mgMemberIndex.aspx?VW=TABLE&PIC=1&FN=", "Your Councillors", None, "table.mgStatsTable tbody tr", 26),
    ("mgMemberIndex.aspx", "Your Councillors", None, "ul.mgThumbsList > li", 26),
    ("mgCalendarMonthView.aspx?GL=1&M=11&DD=2024", "Calendar of meetings", None, "a[title^='Meeting of ']", 2),
    ("mgDelegatedDecisions.aspx?DR=01%2f07%2f2026-31%2f07%2f2026&DS=2", "Decisions", None, "table.mgTabTable tbody tr", 2),
    ("mgListOfficerDecisions.aspx?DR=01/01/2025-31/12/2026", "Decisions", None, "table.mgTabTable tbody tr", 5),
    ("mgWhatsNew.aspx?DR=13/11/2026-25/11/2026", "What's new", None, "ul.mgBulletList > li > a[href]", 4),
    ("mgReasonsRestricted.aspx?ID=2422&OID=48448&OT=A&BM=AI48448", "Reasons restricted", None, "p > span.mgLabel", 3),
]  # fmt: skip


def text(part: Tag | None) -> str:
    assert part is not None
    return " ".join(part.get_text(" ").split())


@pytest.mark.parametrize(("path", "h1", "h2", "selector", "count"), FORM, ids=[f[0] for f in FORM])
def test_the_form_of_a_page(
    modgov: Fetch, path: str, h1: str, h2: str | None, selector: str, count: int
) -> None:
    page = modgov(path)
    assert text(page.select_one("h1.mgMainTitleTxt")) == h1
    if h2:
        assert text(page.select_one("h2.mgSubTitleTxt")) == h2
    assert len(page.select(selector)) == count


def test_titles_are_written_with_numeric_entities(server: SampleServer) -> None:
    body = requests.get(f"{server.url}/ieListMeetings.aspx?CId=102&Year=2026", timeout=10).text
    assert 'title="Link&#32;to&#32;Wednesday,&#32;8th&#32;July,&#32;2026&#32;10.00&#32;am"' in body
    body = requests.get(f"{server.url}/mgAi.aspx?ID=48905", timeout=10).text
    assert "Q2 Corporate Performance Management Report" in body
    body = requests.get(f"{server.url}/mgUserInfo.aspx?UID=314", timeout=10).text
    assert '<h1>Siobhán O&#39;Dreaghan</h1><div id="modgov">' in body


def test_every_item_of_every_meeting_page_shows_its_texts(modgov: Fetch) -> None:
    for meeting in load_content().meetings:
        page = modgov(f"ieListDocuments.aspx?CId={meeting.committee.id}&MId={meeting.id}&Ver=4")
        rows = page.select("table.mgItemTable tr:has(> td.mgItemNumberCell)")
        assert len(rows) == len(meeting.items)
        for row, item in zip(rows, meeting.items, strict=True):
            dotted = f"{item.number}." if item.number else ""
            assert text(row.select_one("td.mgItemNumberCell")) == dotted
            wanted = [item.agenda]
            if not item.restricted:
                wanted += [item.decision, item.minutes if meeting.minutes != "none" else ""]
            bodies = [text(body) for body in row.select("div.mgWordPara")]
            assert bodies == [" ".join(plain_text(t).split()) for t in wanted if t]


def test_labels_stand_in_their_order(modgov: Fetch) -> None:
    page = modgov("ieListDocuments.aspx?MId=2470")
    row = page.select("table.mgItemTable tr:has(> td.mgItemNumberCell)")[2]
    labels = [text(label) for label in row.select("p.mgSubItemTitleTxt")]
    assert labels == ["Additional documents:", "Decision:", "Minutes:"]
    actions = [text(li) for li in row.select("ul.mgActionList > li")]
    assert actions == [
        "View the background to item 45.",
        "View the decision for item 45.",
        "View the recorded votes for item 45.",
    ]
    report = row.select_one("a.mgAiTitleLnk")
    assert report is not None
    assert report["href"] == "documents/s494030/Future of Marrowby Library.pdf"
    assert text(report.select_one("span.mgFileSize")) == "PDF 733 KB"


def test_the_seed_like_issue_page_prints_the_resolution_twice(modgov: Fetch) -> None:
    page = modgov("ieIssueDetails.aspx?IId=704&Opt=3&PlanId=0")
    assert text(page.select_one("h3")) == "Meeting: 17/09/2025 - Executive (Item 55)"
    assert text(page.select_one("p.mgAiTitleTxt")).startswith("55 Q2 Corporate Performance")
    assert text(page).count("the Executive resolved to review the performance information") == 2


def test_an_exempt_twin_shows_no_text_and_no_paper(modgov: Fetch) -> None:
    page = modgov("ieListDocuments.aspx?MId=2422")
    rows = page.select("table.mgItemTable tr:has(> td.mgItemNumberCell)")
    open_one, exempt = rows[5], rows[7]
    assert "Netherquay" in text(open_one)
    assert "(Exempt Category 3)" in text(exempt)
    assert [a["href"] for a in exempt.select("a[href*=Restricted]")] == [
        "mgReasonsRestricted.aspx?ID=2422&OID=48448&OT=A&BM=AI48448"
    ]
    assert not exempt.select("a[href^=documents]")
    assert "Minutes:" not in text(exempt)


def test_attendance_rows(modgov: Fetch) -> None:
    table = modgov("mgMeetingAttendance.aspx?ID=2420").select_one("table.mgStatsTable")
    assert table is not None
    rows = [[text(cell) for cell in tr.select("td")] for tr in table.select("tbody tr")]
    assert ["Councillor Emrys ap Llewen", "Chair", "Present"] in rows
    assert [
        "Councillor Sunita Verghal",
        "Committee Member",
        "Apologies, sent representative",
    ] in rows
    assert ["Councillor Tomasz Wilmarski", "Substitute", "Present, as substitute"] in rows
    assert ["Celia Hembrook", "Executive Director of Adult Care", "In attendance"] in rows
    linked = {text(a): a["href"] for a in table.select("a")}
    assert linked["Councillor Emrys ap Llewen"] == "mgUserInfo.aspx?UID=310"
    assert "Celia Hembrook" not in linked


def test_votes_of_one_item(modgov: Fetch) -> None:
    page = modgov("mgListRecordedVotesShort.aspx?AIID=49403&MID=2470")
    rows = [[text(td) for td in tr.select("td")] for tr in page.select("tr:has(td)")]
    assert rows == [
        ["For", "Y Karadal, H Pennacott, P Sandhal, I Tharrow and C Wrexley", "5"],
        ["Against", "L Misselthwaite and D Okonjo-Bray", "2"],
        ["Abstain", "None", "0"],
        ["Conflict Of Interests", "None", "0"],
        ["Carried"],
    ]


def test_the_long_votes_page_has_a_layout_table_and_crooked_cells(server: SampleServer) -> None:
    url = f"{server.url}/mgListRecordedVotes.aspx?UID=0&DR=27/02/2025-27/02/2025"
    body = requests.get(url, timeout=10).text
    page = BeautifulSoup(body, "lxml")
    assert text(page.select_one("#modgov h2")) == "Council, Thursday 27th February 2025 6.30 p.m."
    assert len(page.select("#modgov table")) == len(page.select("h4")) + 1
    statuses = [text(p) for p in page.select("#modgov p:has(> span.mgLabel)")]
    assert statuses == ["Amendment status: Rejected", "Motion status: Carried"]
    assert "Strake-Holm</a><td>For</td></td><td>For</td>" in body


def test_a_member_page_hides_past_seats(modgov: Fetch) -> None:
    page = modgov("mgUserInfo.aspx?UID=310")
    past = page.select("li.mgExpiredMembershipEntryC[style='display: none;']")
    assert [text(li) for li in past] == [
        "Adult Care Scrutiny Panel (Chair) (24/05/2023 - 22/05/2025)"
    ]
    assert "Adults and Health Scrutiny Committee (Chair)" in text(page)


def test_a_listed_line_break_in_an_address_still_leads_to_the_pdf(
    modgov: Fetch, server: SampleServer
) -> None:
    page = modgov("ieListDocuments.aspx?MId=2414")
    (link,) = [a["href"] for a in page.select("a[href]") if str(a["href"]).endswith("T=1")]
    assert "\n" in str(link)
    address = re.sub(r"\s+", " ", str(link))
    answer = requests.get(urljoin(server.url + "/", address), timeout=10)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    assert b"Sallow Lane" in answer.content


@pytest.mark.parametrize(
    "path", ["documents/g2445/Printed minutes.pdf", "documents/s1/None.pdf", "nothing.aspx"]
)
def test_what_is_not_there_answers_404(server: SampleServer, path: str) -> None:
    assert requests.get(f"{server.url}/{path}", timeout=10).status_code == 404


@pytest.mark.parametrize(
    "path", ["mgAi.aspx?ID=1", "ieListDocuments.aspx?MId=x", "mgUserInfo.aspx"]
)
def test_wrong_parameters_lead_to_the_error_page(server: SampleServer, path: str) -> None:
    answer = requests.get(f"{server.url}/{path}", timeout=10)
    assert answer.url == f"{server.url}/mgError.aspx"
    assert answer.status_code == 200


def test_every_page_that_the_pages_link_to_is_there(server: SampleServer) -> None:
    """Walk all links within #modgov from the lists; calendars and date ranges are not followed."""
    session = requests.Session()
    todo = [f"{server.url}/{p}.aspx" for p in ("mgListCommittees", "mgMemberIndex")]
    todo += [f"{server.url}/mgCalendarMonthView.aspx?M={m}&DD=2025" for m in (1, 3)]
    seen: set[str] = set()
    lost = []
    while todo:
        url = todo.pop()
        if url in seen:
            continue
        seen.add(url)
        answer = session.get(url, timeout=10)
        if answer.status_code != 200 or answer.url.endswith("mgError.aspx"):
            lost.append(url.rsplit("&", 1)[-1])
        elif "html" in answer.headers["Content-Type"]:
            page = BeautifulSoup(answer.text, "lxml")
            links = [
                urljoin(url, str(a["href"])).split("#")[0] for a in page.select("#modgov a[href]")
            ]
            todo += [u for u in links if "DR=" not in u and "mgCalendar" not in u]
    assert lost == ["MD=Constitution"]
    council = load_content()
    kinds = [re.sub(r".*/(\w+)\.aspx.*", r"\1", url) for url in seen]
    assert kinds.count("mgMeetingAttendance") == 47
    assert len({u for u in seen if "/ieIssueDetails" in u}) == len(council.issues)
    papers = [p for m in council.meetings for p in m.papers]
    papers += [p for i in council.items for p in i.papers if not p.restricted]
    assert len({u for u in seen if "/documents/" in u}) == len(papers)
