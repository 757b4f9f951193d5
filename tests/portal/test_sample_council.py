"""The portal over the whole sample council, ingested from its server: links, questions, axe-core."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from tests.portal.axe import list_violations
from tests.portal.browser import open_browser, serve_record
from tests.portal.conftest import Portal
from tests.portal.following import follow_links
from tests.portal.test_metadata import RECORD


@pytest.fixture(scope="module")
def sample(sample_path: Path) -> Iterator[Portal]:
    portal = Portal(sample_path)
    yield portal
    portal.close()


def test_every_internal_link_answers(sample: Portal) -> None:
    status = follow_links(sample)
    assert {path: code for path, code in status.items() if code != 200} == {}
    items = [path for path in status if path.startswith("/item/") and "." not in path]
    assert len(items) > 200


@pytest.mark.parametrize("name", RECORD["queries"])
def test_each_question_is_answered(sample: Portal, name: str) -> None:
    assert sample.get(f"/minutes/{name}.json?_shape=array").status_code == 200


def test_no_member_of_the_public_is_offered(sample_path: Path, sample: Portal) -> None:
    conn = sqlite3.connect(sample_path)
    private = conn.execute(
        "SELECT DISTINCT name FROM item_people WHERE kind = 'public' AND name NOT IN"
        " (SELECT name FROM people WHERE kind <> 'public')"
    ).fetchall()
    assert len(private) > 5
    for (name,) in private:
        posts = sample.json(f"/search.json?q={quote(name)}")["signposts"]
        assert [post for post in posts if post["kind"] == "person"] == [], name


def test_a_search_for_care_assessment_delays_finds_the_performance_reports(sample: Portal) -> None:
    found = sample.json("/search.json?q=care+assessment+delays")
    assert any("Performance" in item["title"] for item in found["items"])
    assert "Care Act assessments" in [post["label"] for post in found["signposts"]]


def test_who_was_there_is_not_told_twice(sample: Portal) -> None:
    """The attendance page gives the role `In Attendance` to councillors who were in attendance."""
    page = sample.html("/meeting/westmarch/2474")
    assert "<dt>In attendance" in page
    assert "(In Attendance)" not in page
    assert "(Chief Executive)" in page


def test_a_day_that_was_reckoned_is_told_from_a_meeting(sample: Portal) -> None:
    due = {row["title"]: row for row in sample.json("/due.json")["due"]}
    page = sample.html("/due")
    for title, expected, is_a_meeting in (
        ("Corporate Performance Report", "18 Nov 2026", 1),
        ("Council Tax Reduction Scheme", "10 Dec 2027", 0),
    ):
        assert due[title]["is_a_meeting"] == is_a_meeting
        assert (f"about {expected}" in page) is not bool(is_a_meeting)
        assert expected in page


SERIES = [
    # matter, what its page says of how often, when next and how sure; what it must not say
    ("audit-and-governance-committee/risk-register", "Every quarter, by its title: “Corporate Risk Register - Quarter 1”; but its dates do not bear that out", "overdue"),
    ("audit-and-governance-committee/internal-audit", "Every quarter, by its title: “Internal Audit Progress Report - Quarter 2 2024/25”; but the committee meets less often", "overdue"),
    ("adult-care-scrutiny-panel/ambulance-handover-delay", "No fixed rhythm", "Every year"),
    ("adult-care-scrutiny-panel/act-assessment-waiting-list", "Every quarter, by the minutes<blockquote>RESOLVED (i) that", "95 %"),
    ("executive/revenue-budget", "Every quarter, by its dates: every 91 days or so, 8 times", "overdue"),
    ("executive/revenue-budget", "About 18 March 2027, as in the years before", "%"),
    ("executive/revenue-budget", "Very likely: their titles are alike", "%"),
    ("council/scrutiny", "Their titles are the same, or nearly so", "95 %"),
    ("council/appointment-outside-body", "Every year, by its dates: 364 days apart, twice", "%"),
]  # fmt: skip


@pytest.mark.parametrize(("matter", "said", "unsaid"), SERIES)
def test_what_is_said_of_a_matter_rests_on_something(
    sample: Portal, matter: str, said: str, unsaid: str
) -> None:
    page = sample.html(f"/series/westmarch/{matter}")
    facts = page.split('<dl class="facts">')[1].split("</dl>")[0]
    assert said in facts
    assert unsaid not in facts


def test_what_is_due_shows_by_what(sample: Portal) -> None:
    page = sample.html("/due")
    for ground in ("by the minutes", "by its title", "by its dates"):
        assert f'<span class="quiet">{ground}</span>' in page


def test_an_open_item_and_its_exempt_twin_lead_to_each_other(sample: Portal) -> None:
    for one, other in (("48446", "48448"), ("48448", "48446")):
        page = sample.html(f"/item/westmarch/{one}")
        section = page.split("The same matter on this agenda")[1].split("</section>")[0]
        assert f'href="/item/westmarch/{other}"' in section


def test_the_same_report_at_two_committees_is_two_series_that_know_of_each_other(
    sample: Portal,
) -> None:
    matter = "revenue-budget-capital-council-tax-setting"
    page = sample.html(f"/series/westmarch/executive/{matter}")
    assert "The same report elsewhere" in page
    assert f'href="/series/westmarch/council/{matter}"' in page
    twins = sample.json(f"/series/westmarch/council/{matter}.json")["twins"]
    assert [twin["committee"] for twin in twins] == ["Executive"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


@pytest.mark.browser
def test_real_texts_shut_nobody_out(browser: Browser, sample_path: Path) -> None:
    sql = "SELECT item_id FROM votes JOIN recorded_votes USING (vote_id) ORDER BY 1 LIMIT 1"
    (item,) = sqlite3.connect(sample_path).execute(sql).fetchone()
    paths = ["/", "/search?q=budget", f"/item/{item}", "/topic/care-act-assessments", "/topics",
             "/council/westmarch", "/committee/westmarch/102", "/grid/westmarch/102", "/due",
             "/minutes/resolutions"]  # fmt: skip
    found = {}
    with serve_record(sample_path) as address:
        page = browser.new_context(
            base_url=address, viewport={"width": 375, "height": 800}
        ).new_page()
        for path in paths:
            page.goto(path)
            if problems := list_violations(page):
                found[path] = problems
    assert found == {}
