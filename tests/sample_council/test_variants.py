"""The variants of the server: each breaks as its sites do, and only so."""

import random
import signal
import subprocess
import sys
from collections import Counter
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from bs4 import BeautifulSoup

from sample_council import SampleServer, Variant, load_content, serve_sample_council
from sample_council.faults import KINDS, SHARE, flaky_fault

MEETING = "ieListDocuments.aspx?CId=102&MId=2445&Ver=4"


def get(server: SampleServer, path: str, **more: object) -> requests.Response:
    return requests.get(f"{server.url}/{path}", timeout=10, **more)  # type: ignore[arg-type]


def test_html_only() -> None:
    with serve_sample_council(Variant(html_only=True)) as server:
        assert get(server, MEETING).status_code == 200
        off = get(server, "mgWebService.asmx/GetCommittees")
        assert (off.status_code, "<committees>" in off.text) == (200, False)
        assert get(server, "mgWebService.asmx/GetMeeting?lMeetingId=2445").status_code == 404


def test_service_only() -> None:
    with serve_sample_council(Variant(service_only=True)) as server:
        blocked = get(server, MEETING)
        assert (blocked.status_code, "Just a moment" in blocked.text) == (403, True)
        assert "<committees>" in get(server, "mgWebService.asmx/GetCommittees").text
        assert get(server, "documents/s489050/x.pdf").status_code == 403


def test_sub_path_and_a_site_that_moved() -> None:
    with serve_sample_council(Variant(sub_path="/moderngov", moved_from="/old")) as server:
        assert server.url.endswith("/moderngov")
        assert get(server, MEETING).status_code == 200
        assert requests.get(f"{server.host}/{MEETING}", timeout=10).status_code == 404
        moved = requests.get(f"{server.host}/old/{MEETING}", timeout=10)
        assert moved.url == f"{server.url}/{MEETING}"
        assert requests.get(f"{server.host}/robots.txt", timeout=10).status_code == 200


def test_truncated_texts_link_to_the_whole() -> None:
    with serve_sample_council(Variant(truncated=400)) as server:
        page = BeautifulSoup(get(server, MEETING).text, "lxml")
        links = {a["href"]: " ".join(a.text.split()) for a in page.select("a[href^=mgAi]")}
        assert "view the full minutes text for item 55." in links.values()
        assert "improvements planned" not in page.text
        (whole,) = [href for href in links if "48905" in href]
        assert "improvements planned" in " ".join(
            BeautifulSoup(get(server, whole).text, "lxml").text.split()
        )
        xml = get(server, "mgWebService.asmx/GetMeeting?lMeetingId=2445").text
        assert "view the full" not in xml


def test_minutes_as_pdf_alone() -> None:
    with serve_sample_council(Variant(minutes_as_pdf=True)) as server:
        page = get(server, MEETING).text
        assert "Minutes:" not in page
        assert "Printed minutes" in page
        xml = get(server, "mgWebService.asmx/GetMeeting?lMeetingId=2445").text
        assert "<minutepublished>True</minutepublished>" in xml
        assert "improvements" not in xml
        assert b"overdue Care Act" in get(server, "documents/g2445/x.pdf?T=1").content


def test_clutter_in_every_row() -> None:
    with serve_sample_council(Variant(clutter=True)) as server:
        page = BeautifulSoup(get(server, MEETING).text, "lxml")
        assert page.text.count("Additional documents:") == 6
        assert len(page.select("a[href^='https://social.invalid']")) == 6


def test_welsh_twins() -> None:
    with serve_sample_council(Variant(welsh=True)) as server:
        page = BeautifulSoup(get(server, MEETING).text, "lxml")
        twins = [a["href"] for a in page.select("#modgov a[href*='LLL=1']")]
        assert len(twins) == 1
        welsh = BeautifulSoup(get(server, "ieListDocuments.aspx" + str(twins[0])).text, "lxml")
        labels = {p.text for p in welsh.select("p.mgSubItemTitleTxt")}
        assert labels == {"Cofnodion:", "Penderfyniad:", "Dogfennau ychwanegol:"}
        inner = [a["href"] for a in welsh.select("#modgov a[href*=aspx]")]
        assert all("LLL=1" in str(h) for h in inner)


def test_stubs_first() -> None:
    with serve_sample_council(Variant(stubs_first=True)) as server:
        for path in (MEETING, MEETING + "&xy", "mgWebService.asmx/GetCommittees"):
            first, second = get(server, path), get(server, path)
            assert first.status_code == second.status_code == 200
            assert 'id="modgov"' not in first.text
            assert "<committees>" not in first.text
            assert 'id="modgov"' in second.text or "<committees>" in second.text
        faults = Counter(r.fault for r in server.requests)
        assert set(faults) == {"error stub", "redirect stub", ""}


def test_flaky_addresses_are_the_same_for_a_seed_and_get_well() -> None:
    paths = [f"/mgAi.aspx?ID={item.id}" for item in load_content().items]
    first = {p: flaky_fault(7, p, 1) for p in paths}
    assert first == {p: flaky_fault(7, p, 1) for p in random.sample(paths, len(paths))}
    assert first != {p: flaky_fault(8, p, 1) for p in paths}
    bad = [p for p in paths if first[p]]
    assert SHARE / 2 < len(bad) / len(paths) < SHARE * 2
    assert set(first.values()) == {"", *KINDS}
    assert not any(flaky_fault(7, p, 3) for p in paths)


FAULTS = {
    "500": lambda a: a.status_code == 500,
    "429": lambda a: (a.status_code, a.headers["Retry-After"]) == (429, "1"),
    "403": lambda a: a.status_code == 403,
    "404": lambda a: a.status_code == 404,
    "charset": lambda a: a.encoding == "iso-8859-1" and a.status_code == 200,
    "slow": lambda a: 'id="modgov"' in a.text,
    "redirect stub": lambda a: "redirectToHttps" in a.text,
    "error stub": lambda a: "Sorry, something went wrong" in a.text,
}


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_broken_address_fails_in_its_way(fault: str) -> None:
    with serve_sample_council(Variant(broken=(("MId=2445", fault),))) as server:
        for _ in range(2):
            assert FAULTS[fault](get(server, MEETING))
        assert 'id="modgov"' in get(server, "ieListDocuments.aspx?MId=2470").text
        assert [r.fault for r in server.requests] == [fault, fault, ""]


@pytest.mark.parametrize("fault", ["drop", "cut"])
def test_a_broken_connection(fault: str) -> None:
    with serve_sample_council(Variant(broken=(("MId=2445", fault),))) as server:
        with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
            get(server, MEETING)
        assert server.requests[-1].fault == fault


def test_a_hanging_address_does_not_hold_up_the_others() -> None:
    with serve_sample_council(Variant(broken=(("MId=2445", "hang"),))) as server:
        with pytest.raises(requests.Timeout):
            requests.get(f"{server.url}/{MEETING}", timeout=0.3)
        assert get(server, "mgListCommittees.aspx").status_code == 200


def test_traps_lie_outside_what_a_crawler_may_follow() -> None:
    with serve_sample_council(Variant(traps=True, crawl_delay=0.5)) as server:
        page = BeautifulSoup(get(server, MEETING).text, "lxml")
        hidden = page.select("a[hidden], a[style='display: none;']")
        assert len(hidden) == 2
        hosts = {urlsplit(str(a["href"])).hostname for a in page.select("#modgov a[href]")}
        assert hosts == {None, "elsewhere.invalid"}
        robots = get(server, "robots.txt").text.splitlines()
        assert "Crawl-delay: 0.5" in robots
        assert "Disallow: /mgUserInfo.aspx" in robots
        month = "mgCalendarMonthView.aspx?M=1&DD=2026"
        loops = {get(server, month).text for _ in range(2)}
        assert len(loops) == 2


def test_parameters_in_another_spelling() -> None:
    with serve_sample_council(Variant(param_case=True)) as server:
        page = BeautifulSoup(get(server, "ieListMeetings.aspx?CId=102").text, "lxml")
        link = str(page.select("a.mgMeetingTableLnk")[0]["href"])
        assert set(parse_qs(urlsplit(link).query)) == {"CommitteeId", "MID", "Ver"}
        assert get(server, link).status_code == 200
        committees = get(server, "mgListCommittees.aspx").text
        assert "ieListMeetings.aspx?CommitteeId=102" in committees
        assert "mgCommitteeDetails" not in committees


def test_conditional_requests() -> None:
    with serve_sample_council() as server:
        first = get(server, MEETING)
        again = get(server, MEETING, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert server.requests[-1].conditional == ("If-None-Match",)
        paper = get(server, "documents/s489050/x.pdf")
        since = {"If-Modified-Since": paper.headers["Last-Modified"]}
        assert get(server, "documents/s489050/x.pdf", headers=since).status_code == 304
        assert "ETag" not in paper.headers
        assert "ETag" not in get(server, "mgListCommittees.aspx").headers
    with serve_sample_council(Variant(validators=False)) as server:
        bare = get(server, MEETING)
        assert "ETag" not in bare.headers
        assert "Last-Modified" not in bare.headers


def test_the_second_state_while_the_server_runs() -> None:
    with serve_sample_council() as server:
        page = "ieListDocuments.aspx?CId=102&MId=2478"
        before = get(server, page)
        tag = {"If-None-Match": before.headers["ETag"]}
        server.change(state=2)
        after = get(server, page, headers=tag)
        assert "Agenda and decisions" in before.text
        assert "Agenda, decisions and draft minutes" in after.text
        assert get(server, "ieListDocuments.aspx?MId=2483").url.endswith("mgError.aspx")
        news = get(server, "mgWhatsNew.aspx?DR=26/11/2026-09/12/2026").text
        assert news.count("Minutes published") == 3


def test_the_log_says_when_and_by_whom() -> None:
    with serve_sample_council() as server:
        for _ in range(2):
            get(server, "mgListCommittees.aspx", headers={"User-Agent": "tests (a@b.example)"})
        one, two = server.requests
        assert one.user_agent == "tests (a@b.example)"
        assert one.started < two.started
        assert (one.method, one.path, one.status) == ("GET", "/mgListCommittees.aspx", 200)


def test_the_command_serves_a_variant() -> None:
    command = [sys.executable, "-m", "sample_council", "--port", "0", "--sub-path", "/moderngov"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        address = running.stdout.readline().split()[4]
        answer = requests.get(address, timeout=10)
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=10) == 0
    assert address.endswith("/moderngov/mgListCommittees.aspx")
    assert "Planning Committee" in answer.text
