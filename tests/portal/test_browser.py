"""The portal in a real browser: three stories at two widths, accessibility, and no JavaScript."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal.axe import list_violations
from tests.portal.browser import open_browser, serve_record
from tests.portal.pages import DATASETTES, ERRORS, OURS

pytestmark = pytest.mark.browser

PHONE, WIDE = {"width": 375, "height": 800}, {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}  # to which WCAG 2.2 wants pages to reflow


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def address(browser: Browser, record_path: Path) -> Iterator[str]:
    with serve_record(record_path) as address:
        yield address


def open_page(browser: Browser, address: str, **options: Any) -> Page:
    page = browser.new_context(base_url=address, **options).new_page()
    page.set_default_timeout(8000)
    return page


@pytest.fixture(params=[PHONE, WIDE], ids=["phone", "wide"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    page = open_page(browser, address, viewport=request.param)
    problems: list[str] = []
    page.on(
        "console",
        lambda message: problems.append(message.text) if message.type == "error" else None,
    )
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    page.context.close()
    assert problems == []


def test_a_resident_finds_what_was_decided_about_the_library(page: Page) -> None:
    page.goto("/")
    page.get_by_role("searchbox").fill("library")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="2 items")).to_be_visible()
    results = page.locator("ol.lines > li")
    decided = results.filter(has_text="Quayside Library remain open")
    expect(decided).to_contain_text("Carried 5 to 2, recorded vote")
    decided.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Future of Quayside Library")
    against = page.locator("tr.against").filter(has=page.get_by_role("link"))
    assert against.get_by_role("link").all_inner_texts() == ["David Price", "Grace Hall"]
    expect(page.get_by_role("img", name="5 for, 2 against, 0 abstained")).to_be_visible()
    source = page.get_by_role("link", name="See it on the council’s site")
    assert source.get_attribute("href") == "https://democracy.westmere.example/mgAi.aspx?ID=50603"


def test_a_journalist_follows_overdue_assessments_to_the_sql(page: Page, address: str) -> None:
    page.goto("/search?q=overdue+care+act+assessments")
    page.get_by_role("link", name="Care Act assessments").first.click()
    page.goto("/topic/care-act-assessments")
    page.get_by_role("link", name="Backlog").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Care Act assessments: backlog")
    expect(page.get_by_role("img", name="Items by quarter")).to_be_visible()
    page.get_by_text("The numbers as a table").click()
    expect(page.get_by_role("row", name="2025-Q3 1")).to_be_visible()

    taken = page.get_by_role("link", name="CSV", exact=True).get_attribute("href")
    rows = list(csv.DictReader(io.StringIO(httpx.get(address + str(taken)).text)))
    assert [row["figure"] for row in rows] == ["455", "380", "412"]
    assert all("overdue Care Act assessments" in row["quote"] for row in rows)

    page.get_by_role("link", name="The SQL behind it").click()
    expect(page.locator("table.data-table tbody tr")).to_have_count(3)
    sql = page.get_by_label("SQL")
    sql.fill(sql.input_value().replace("ORDER BY quarter", "ORDER BY quarter DESC LIMIT 1"))
    page.get_by_role("button", name="Run").click()
    expect(page.locator("table.data-table tbody td")).to_have_text(["2025-Q4", "1"])

    page.goto("/item/westmere/50303")
    sentence = page.locator(".minute-text mark.fact.topic")
    expect(sentence).to_contain_text("overdue Care Act assessments")
    citation = page.locator("#citation").inner_text()
    assert re.fullmatch(
        r"Westmere Council, Executive, 2025-09-08, item 3: “Q1 Corporate Performance Report”\. "
        r"http://127\.0\.0\.1:\d+/item/westmere/50303 \(seen \d+ \w+ \d{4}\)",
        citation,
    )


def test_the_citation_is_copied_in_one_click(browser: Browser, address: str) -> None:
    page = open_page(browser, address, permissions=["clipboard-read", "clipboard-write"])
    page.goto("/item/westmere/50303")
    page.get_by_role("button", name="Copy the citation").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#citation").inner_text()
    page.context.close()


def test_an_officer_sees_what_is_due_and_what_never_returned(page: Page) -> None:
    page.goto("/council/westmere")
    page.get_by_role("link", name="Executive", exact=True).first.click()
    page.get_by_role("link", name="The year at a glance").click()
    page.goto("/grid/westmere/10?year=2025")
    row = page.get_by_role("row", name="Corporate Performance Report")
    assert row.get_by_role("cell").all_inner_texts() == [
        "no", "✓ Q1", "✓ Q2", "due", "9 Mar 2026, overdue 256 days",
    ]  # fmt: skip
    page.get_by_role("link", name="What is due, and what never returned").click()
    page.goto("/due")
    expect(page.get_by_text("256 days overdue")).to_be_visible()
    quote = page.get_by_text("A further report would be brought to the Committee in six months.")
    expect(quote).to_be_visible()


def test_the_year_on_paper_says_whose_it_is_and_offers_nothing_to_press(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, address)
    page.goto("/grid/westmere/10?year=2025")
    page.emulate_media(media="print")
    expect(page.get_by_text("coming back to Executive of Westmere Council")).to_be_visible()
    expect(page.get_by_role("cell", name="due", exact=True)).to_be_visible()
    for control in ("Matters without a rhythm too", "2026/2027", "CSV"):
        expect(page.get_by_text(control, exact=True)).to_be_hidden()
    page.context.close()


@pytest.mark.parametrize(
    ("path", "cell", "said"),
    [
        ("/coverage", 'tr:has-text("Scrutiny") td[data-label="Minutes not read"]', "0"),
        ("/coverage", 'tr:has-text("Scrutiny") td[data-label="Pages not readable"]', "1"),
        ("/coverage", 'tr:has-text("Scrutiny") td[data-label="Meetings to come"]', "0"),
        ("/grid/westmere/10?year=2025", "th[scope=row] .next", "overdue 256 days"),
        ("/grid/westmere/10?year=2025", ".goes-on", "The table goes on to the right: 4 meetings."),
    ],
)
def test_a_phone_hides_no_column(
    browser: Browser, address: str, path: str, cell: str, said: str
) -> None:
    page = open_page(browser, address, viewport=PHONE)
    page.goto(path)
    found = page.locator(f"{cell}:visible").filter(has_text=said).first
    expect(found).to_be_visible()
    box = found.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]


def test_keyboard_alone_reaches_the_content_and_the_search(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("roof")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="1 item")).to_be_visible()
    page.context.close()


@pytest.mark.parametrize(
    ("scheme", "width"), [("light", WIDE), ("dark", NARROW)], ids=["light-wide", "dark-narrow"]
)
def test_no_page_shuts_anybody_out(browser: Browser, address: str, scheme: Any, width: Any) -> None:
    """axe-core: WCAG 2.2 AA; and no page is wider than the window."""
    page = open_page(browser, address, color_scheme=scheme, viewport=width)
    found = {}
    for path in [*OURS, *DATASETTES, *ERRORS]:
        page.goto(path)
        if problems := list_violations(page):
            found[path] = problems
    page.context.close()
    assert found == {}


def test_axe_sees_a_fault_where_there_is_one(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    page.goto("/")
    page.evaluate("document.documentElement.removeAttribute('lang')")
    assert any(problem.startswith("html-has-lang") for problem in list_violations(page))
    page.context.close()


def test_pages_work_without_javascript(browser: Browser, address: str) -> None:
    page = open_page(browser, address, java_script_enabled=False, viewport=PHONE)
    page.goto("/")
    page.get_by_role("searchbox").fill("roof")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Future of Quayside Library").last.click()
    expect(page.locator("tr.for").last).to_contain_text("Ann Lee")
    expect(page.get_by_role("button", name="Copy the citation")).to_be_hidden()
    page.goto("/minutes/votes")
    expect(page.locator("table.data-table tbody tr")).to_have_count(7)
    page.context.close()


def test_what_the_council_wrote_is_never_run(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in (
        "/item/westmere/50704",
        "/search?q=tag",
        "/topic/budget",
        "/minutes/items?_search=tag",
    ):
        page.goto(path)
        expect(page.get_by_text("<img src=x onerror").first).to_be_visible()
    page.context.close()
    assert dialogs == []
    assert [url for url in asked if not url.startswith(address)] == []
