"""Decisions taken outside of meetings: which are asked for, when again, and where they stand."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sample_council.content import load_content
from sample_council.routes import answer
from scraper.moderngov import addresses, read_versions
from scraper.moderngov.decision import parse_decision
from scraper.moderngov.decisions import list_decisions
from scraper.moderngov.outside import DECISION_LINK
from scraper.responses import Response
from tests.scraper.crawling import Site, sample_site
from tests.scraper.truth import OUTSIDE, compare_outside

REGISTER = ("mgdelegateddecisions.aspx", "mglistofficerdecisions.aspx")
BASE = "https://westmarch.example"


def years_asked(site: Site, page: str, after: int = 0) -> list[int]:
    """The years of the register that were asked for, in order."""
    asked = [each.path.lower() for each in site.server.requests[after:]]
    found = [
        re.search(r"dr=01%2f01%2f(\d{4})-31%2f12%2f\1", path) for path in asked if page in path
    ]
    return [int(match[1]) for match in found if match]


def test_the_register_alone_may_be_asked_and_its_ended_years_once(tmp_path: Path) -> None:
    now = date.today().year
    with sample_site(tmp_path) as site:
        site.crawl(committee="decisions")
        compare_outside(list(site.read().meetings()))
        # Back to two years that have none; the officers' list begins a year later.
        assert years_asked(site, REGISTER[0]) == list(range(now, 2021, -1))
        assert years_asked(site, REGISTER[1]) == list(range(now, 2022, -1))
        assert site.asked()["getmeeting"] == 0
        before = len(site.server.requests)
        site.server.change(state=2)
        site.crawl(committee="decisions")
        compare_outside(list(site.read().meetings()), load_content(2).outside_decisions)
        assert years_asked(site, REGISTER[0], before)[0] == now
        assert min(years_asked(site, REGISTER[0], before)) >= now - 1
        details = [each.path for each in site.server.requests[before:] if "ieDec" in each.path]
    assert "/ieDecisionDetails.aspx?ID=31034&LLL=0" in details
    assert "/ieDecisionDetails.aspx?ID=30988&LLL=0" not in details


def test_since_and_limit_and_another_committee_bound_the_register(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        site.crawl(limit=1)
        site.crawl(committee="Planning", since="2026-10-01")
        assert site.asked()[REGISTER[0]] == 0
        site.crawl(since="2026-10-01")
        assert years_asked(site, REGISTER[0])[-1] == 2026
        compare_outside(
            list(site.read().meetings()),
            [made for made in OUTSIDE if made.decided >= date(2026, 10, 1)],
        )
        before = site.asked()["iedecisiondetails.aspx"]
        site.crawl(committee="Decisions outside", limit=3)
        # The newest of the three is there already.
        assert site.asked()["iedecisiondetails.aspx"] == before + 2


def test_a_site_without_a_list_of_officers_decisions_misses_nothing(tmp_path: Path) -> None:
    with sample_site(tmp_path, broken=(("mgListOfficer", "404"),)) as site:
        assert site.crawl(committee="decisions")[-1].failed == 0
        compare_outside(list(site.read().meetings()))
        assert site.asked()[REGISTER[1]] == 1


def test_an_edited_decision_has_two_versions(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        site.crawl(committee="decisions", since="2026-08-01")
        council = site.server.site.council
        edited = [
            replace(made, decision="To write off £41,300.") if made.id == 31026 else made
            for made in council.outside_decisions
        ]
        site.server.site.council = replace(council, outside_decisions=tuple(edited))
        site.archive.log.finish_crawl(site.archive.log.start_crawl(site.council.slug, ""), 0)
        page = addresses.decision("31026")
        body = answer(site.server.site, f"/{page.name}").body
        response = Response(url=f"{site.server.url}/{page.name}", status=200, body=body)
        site.archive.save(site.council.slug, page.name, "decision", response, outcome="read")
        day = "decisions-2026-08-19"
        texts = [
            meeting.items[0].decision_text
            for _, meeting in read_versions(site.archive, site.council, day)
        ]
        assert texts == ["", "To write off £41,300."]
        assert day in site.read().changed


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        # the id in any case, the hidden reference no part of the title
        (
            "<td><a href='ieDecisionDetails.aspx?Id=0012'>Grants<span class='mgHide'> ref: 12"
            "</span></a></td><td>01/04/2025</td>",
            [("12", "Grants", "2025-04-01")],
        ),
        # a date in the title is no date of the decision
        (
            "<td><a href='ieDecisionDetails.aspx?ID=7'>Fees from 1 May 2024</a></td><td>2 Mar 2024</td>",
            [("7", "Fees from 1 May 2024", "2024-03-02")],
        ),
        # without a date
        ("<td><a href='ieDecisionDetails.aspx?ID=7'>Fees</a></td>", [("7", "Fees", None)]),
        # an issue, a hidden trap, and nothing at all
        ("<td><a href='mgIssueHistoryHome.aspx?IId=65'>Plan</a></td><td>04/11/2025</td>", []),
        ("<td hidden><a href='ieDecisionDetails.aspx?ID=8'>Trap</a></td>", []),
        ("<td>No decisions were published in this period</td>", []),
    ],
)
def test_rows_of_the_register(cell: str, expected: list[tuple[str, str, str | None]]) -> None:
    page = f"<div id='modgov'><table><tr>{cell}</tr></table></div>"
    rows = [(row.source_id, row.title, row.date) for row in list_decisions(page)]
    assert rows == expected


@pytest.mark.parametrize(
    ("line", "meeting_id"),
    [
        (
            "<p><span class='mgLabel'>Decided at meeting: </span>"
            "<a href='ieListDocuments.aspx?CId=1&amp;MID=22'>2/3/2026 - Cabinet</a></p>",
            "22",
        ),
        # a link that the decision's own text has says nothing of where it was taken
        (
            "<h3 class='mgSubSubTitleTxt'>Decision:</h3><div class='mgWordPara'><p>As "
            "<a href='ieListDocuments.aspx?CId=1&amp;MId=22'>the Cabinet authorised</a></p></div>",
            None,
        ),
    ],
)
def test_where_a_decision_was_taken(line: str, meeting_id: str | None) -> None:
    page = f"<div id='modgov'><h2>Fees</h2><div class='mgContent'>{line}</div></div>"
    assert parse_decision(page, BASE).meeting_id == meeting_id


@pytest.mark.parametrize(
    ("href", "number"),
    [
        ("ieDecisionDetails.aspx?ID=29403&LLL=0", ["29403"]),
        ("https://a.example/x/iedecisiondetails.aspx?LLL=0&AIId=0007", ["7"]),
        ("ieDecisionDetails.aspx?IId=5", []),
    ],
)
def test_a_meeting_pages_links_to_decisions(href: str, number: list[str]) -> None:
    assert DECISION_LINK.findall(f'<a href="{href}">') == number
