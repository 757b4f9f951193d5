"""All pages: well-formed, light, safe, linked; and what each kind of page says."""

import csv
import io
import json
import re
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from justhtml import JustHTML
from sqlite_utils import Database

from db.shape import open_database
from minutebook.portal.routes import PAGES
from minutebook.portal.words import long_date
from tests.portal.conftest import Portal
from tests.portal.following import follow_links
from tests.portal.pages import DATASETTES, ERRORS, OURS

LIGHTEST = 150 * 1024


@pytest.mark.parametrize("path", [*OURS, *DATASETTES, *ERRORS])
def test_html_is_valid(portal: Portal, path: str) -> None:
    page = portal.get(path).text
    assert JustHTML(page, collect_errors=True).errors == []
    ids = re.findall(r'\sid="([^"]*)"', page)
    assert sorted(ids) == sorted(set(ids))
    for anchor in re.findall(r'href="#([^"]+)"', page):
        assert anchor in ids, f"{path} links to #{anchor}"


@pytest.mark.parametrize("path", [*OURS, *DATASETTES, *ERRORS])
def test_nothing_inline_runs(portal: Portal, path: str) -> None:
    response = portal.get(path)
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<script(?![^>]*\b(src=|type=\"application/ld\+json\"))", response.text)
    assert not re.search(r"<style|\sstyle=|\son\w+=\"|javascript:", response.text)


@pytest.mark.parametrize("path", [*OURS, *DATASETTES])
def test_every_page_is_light_titled_and_says_as_of_when(portal: Portal, path: str) -> None:
    page = portal.html(path)
    styles = Path("minutebook/portal/static/portal.css").stat().st_size
    assert len(page.encode()) + styles < LIGHTEST
    assert "20 November 2026, 02:14" in page
    title = re.search("<title>(.*?)</title>", page, re.DOTALL)
    assert title
    assert title.group(1).endswith("– minutebook")
    assert len(title.group(1)) > len("x – minutebook")
    assert len(re.findall("<h1", page)) == 1


def test_every_internal_link_answers(portal: Portal) -> None:
    status = follow_links(portal)
    assert {path: code for path, code in status.items() if code != 200} == {}
    assert {"/item/westmere/50603", "/person/westmere/104", "/meeting/westmere/506"} <= set(status)
    assert len(status) > 200


def test_a_person_has_attendance_with_its_denominator(portal: Portal) -> None:
    page = portal.html("/person/westmere/104")
    assert "Present at 7 of the 10 meetings" in page
    assert "moved the amendment" in page
    votes = portal.json("/person/westmere/104.json")["votes"]
    assert [(vote["item_id"], vote["option"]) for vote in votes] == [
        ("westmere/50603", "against"),
        ("westmere/60403", "against"),
    ]


def test_members_of_the_public_have_no_page(portal: Portal) -> None:
    for form in ("", ".json", ".csv", ".atom"):
        assert portal.get(f"/person/westmere/301{form}").status_code == 404
    for path in OURS:
        assert "westmere/301" not in portal.get(path).text, path


def test_a_meeting_at_a_glance(portal: Portal) -> None:
    page = portal.html("/meeting/westmere/507")
    assert "Motion: free swimming" in page
    assert "Lost 3 to 4" in page
    assert "Apologies (1)" in page
    assert "No attendance is recorded" in portal.html("/meeting/westmere/603")
    coming = portal.html("/meeting/westmere/606")
    assert "Who is expected" in coming
    assert "Nobody is listed yet" in coming
    assert "Who was there" not in coming
    assert "which was cancelled" in portal.html("/meeting/westmere/605")


LOST = {"resolution_id": "westmere/50603/r0", "status": "lost", "text": "the library be sold."}


def test_what_was_lost_beside_what_was_decided_is_seen(written: tuple[Portal, Database]) -> None:
    portal, db = written
    before = portal.html("/meeting/westmere/506")
    row = before[before.index('href="/item/westmere/50603"') :].split("</li>")[0]
    assert "Amendment: Lost 2 to 4 with 1 abstaining" in row  # voted on, and no decision
    assert row.count('class="beside"') == 1
    with db.atomic():
        decided = db.table("resolutions").get("westmere/50603/r1")
        db.table("resolutions").insert({**decided, **LOST})
        tied = {"for_count": 12, "against_count": 12, "method": "casting_vote"}
        vote = {**db.table("votes").get("westmere/50603/v2"), **tied, "subject": "motion"}
        ids = {"vote_id": "westmere/50603/v9", "resolution_id": LOST["resolution_id"]}
        db.table("votes").insert({**vote, **ids, "outcome": "lost"})
    after = portal.html("/meeting/westmere/506")
    row = after[after.index('href="/item/westmere/50603"') :].split("</li>")[0]
    assert row.index("Quayside Library remain open") < row.index("The library be sold.")
    assert "Motion: Lost 12 to 12, casting vote" in row
    assert row.count('class="beside"') == 2
    assert re.findall(r'badge (\w+)">[^<]+</span> (\d+)', after) == [
        ("resolved", "1"),
        ("lost", "1"),
    ]


def test_a_meeting_and_its_committee_count_the_same(written: tuple[Portal, Database]) -> None:
    portal, db = written
    with db.atomic():
        decided = db.table("resolutions").get("westmere/50603/r1")
        db.table("resolutions").insert({**decided, **LOST})
        routine = {"resolution_id": "r", "item_id": "westmere/50601", "status": "resolved"}
        db.table("resolutions").insert({**decided, **routine})
    rows = portal.json("/committee/westmere/10.json")["meetings"]
    for row in rows:
        page = portal.html(f"/meeting/{row['meeting_id']}")
        counted = re.findall(r'badge \w+">[^<]+</span> (\d+)', page)
        assert sum(map(int, counted)) == row["decisions"], row["meeting_id"]
    assert "1 more in routine business" in portal.html("/meeting/westmere/506")


def test_a_day_of_the_register_of_decisions_is_no_meeting(
    written: tuple[Portal, Database],
) -> None:
    portal, db = written
    with db.atomic():
        for day in ("2026-03-02", "2026-03-05"):
            db.table("meetings").insert(
                {
                    "meeting_id": f"westmere/decisions-{day}",
                    "committee_id": "westmere/20",
                    "source_id": f"decisions-{day}",
                    "date": day,
                    "status": "confirmed",
                    "minutes_status": "published",
                }
            )
    page = portal.html("/meeting/westmere/decisions-2026-03-05")
    assert "from the register of decisions" in page
    assert "The day before: 2 March 2026" in page
    assert "Who was there" not in page
    assert "minutes published" not in page


def test_a_topic_by_quarter(portal: Portal) -> None:
    data = portal.json("/topic/care-act-assessments.json?aspect=backlog")
    assert [(row["quarter"], row["items"]) for row in data["timeline"]] == [
        ("2025-Q1", 1),
        ("2025-Q3", 1),
        ("2025-Q4", 1),
    ]
    assert [row["figure"] for row in data["sentences"]] == ["455", "380", "412"]
    page = portal.html("/topic/care-act-assessments?aspect=backlog")
    cells = re.findall(r'<th scope="row">(\d{4}-Q\d)</th><td class="number">(\d+)</td>', page)
    assert cells == [("2025-Q1", "1"), ("2025-Q2", "0"), ("2025-Q3", "1"), ("2025-Q4", "1")]
    assert portal.json("/topic/adult-social-care.json")["timeline"] == data["timeline"]


def test_the_year_grid(portal: Portal) -> None:
    rows = portal.json("/grid/westmere/10.json?year=2025")["rows"]
    assert [list(row.values())[4:] for row in rows] == [["", "Q1", "Q2", "due"]]
    page = portal.html("/grid/westmere/10?year=2025")
    assert '<td class="due">due</td>' in page
    assert "overdue 256 days" in page
    everything = portal.json("/grid/westmere/10.json?year=2025&all=1")["rows"]
    assert len(everything) == 2


def test_the_year_grid_holds_what_came_or_is_due_in_that_year(portal: Portal) -> None:
    early = portal.json("/grid/westmere/10.json?year=2019&all=1")
    assert early["rows"] == []
    later = portal.json("/grid/westmere/10.json?year=2026&all=1")["rows"]
    assert all(any(list(row.values())[4:]) for row in later)


@pytest.mark.parametrize("year", ["x", "-1", "99999", "99999999", "0", "2025%27", "２０２５"])
@pytest.mark.parametrize("form", ["", ".csv", ".json"])
def test_a_year_that_means_nothing_is_none_of_the_grid(
    portal: Portal, year: str, form: str
) -> None:
    assert portal.get(f"/grid/westmere/10{form}?year={year}").status_code == 404


def test_what_is_due_and_what_never_returned(portal: Portal) -> None:
    data = portal.json("/due.json")
    assert [(row["title"], row["overdue_days"]) for row in data["due"]] == [
        ("Corporate Performance Report", 256)
    ]
    assert [row["item_id"] for row in data["deferred"]] == ["westmere/60203"]
    page = portal.html("/due")
    assert "A further report would be brought" in page
    days = (date.today() - date.fromisoformat("2025-10-01")).days
    assert abs(data["deferred"][0]["days_ago"] - days) <= 1
    assert re.search(r"1 Oct 2025</time> \(\d+ (?:months|years) ago\)", page)
    assert portal.json("/due.json?committee=westmere/20")["due"] == []


TODAY = datetime.now(timezone.utc).date()


@pytest.mark.parametrize(
    ("item", "due", "not_yet"),
    [
        ("westmere/60203", TODAY - timedelta(days=1), False),
        ("westmere/60203", TODAY, True),
        ("westmere/60203", TODAY + timedelta(days=60), True),
        ("westmere/60203", None, False),  # the committee has met since
        # Since then a meeting was cancelled, and the next is to come.
        ("westmere/60402", None, True),
        ("westmere/60402", TODAY - timedelta(days=1), False),
    ],
)
def test_what_could_not_have_come_back_yet_stands_apart(
    written: tuple[Portal, Database], item: str, due: date | None, not_yet: bool
) -> None:
    portal, db = written
    day = due.isoformat() if due else None
    with db.atomic():
        (promise,) = db.query("SELECT * FROM promises WHERE item_id = 'westmere/60203'")
        db.table("promises").update(promise["promise_id"], {"item_id": item, "due_date": day})
    for address in ("/due.json", "/due.json?council=westmere", "/due.json?committee=westmere/20"):
        data = portal.json(address)
        assert [row["item_id"] for row in data["not_yet"]] == [item] * not_yet
        assert [row["item_id"] for row in data["deferred"]] == [item] * (not not_yet)
    assert ('id="not-yet"' in portal.html("/due")) == not_yet
    assert (item in portal.get("/due.atom").text) == (not not_yet)
    asked = portal.json("/minutes/never_returned.json?_shape=array")
    assert [row["item_id"] for row in asked] == [item] * (not not_yet)
    if due:
        tense = "is" if not_yet else "was"
        assert f"(it {tense} due by {long_date(day)})" in portal.html(f"/item/{item}")


def test_what_never_returned_as_a_spreadsheet(portal: Portal) -> None:
    page = portal.html("/due?council=westmere")
    link = re.search(r'href="([^"]+)">CSV<span class="hidden"> of what never returned', page)
    assert link
    text = portal.get(link[1].replace("&amp;", "&")).text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["item_id"], row["url"]) for row in rows] == [
        ("westmere/60203", "https://democracy.westmere.example/mgAi.aspx?ID=60203")
    ]
    assert rows[0]["quote"] == "A further report would be brought to the Committee in six months."


@pytest.mark.parametrize("path", ["/nowhere", "/item/", "/no/where/at/all/here", "//due"])
def test_an_address_that_is_none_is_told_as_such(
    portal: Portal, path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = portal.get(path, follow_redirects=True)
    assert answer.status_code == 404
    assert "There is no page with this address." in answer.text
    assert "atabase not found" not in answer.text
    assert "Traceback" not in "".join(capfd.readouterr())


@pytest.mark.parametrize("path", ["/item/westmere/50603", "/council/westmere", "/due"])
def test_a_slash_too_many_leads_to_the_page(portal: Portal, path: str) -> None:
    answer = portal.get(f"{path}/?all=1")
    assert (answer.status_code, answer.headers["location"]) == (302, f"{path}?all=1")


def test_whose_matters_are_due_can_be_chosen(written: tuple[Portal, Database]) -> None:
    portal, db = written
    page = portal.html("/due")
    assert '<select id="council"' not in page  # there is but one
    assert '<option value="westmere/20">Adults and Health Scrutiny</option>' in page
    with db.atomic():
        db.table("councils").insert({"council_id": "easton", "name": "Easton Council"})
        other = {"committee_id": "easton/1", "council_id": "easton", "name": "Cabinet"}
        db.table("committees").insert(other)
    page = portal.html("/due")
    assert '<option value="easton">Easton Council</option>' in page
    assert '<select id="committee"' not in page
    page = portal.html("/due?council=westmere&committee=westmere/20")
    assert '<option value="westmere" selected>' in page
    assert '<option value="westmere/20" selected>' in page
    assert "what never returned: Adults and Health Scrutiny, Westmere Council</h1>" in page
    # The council was changed, and the committee of the one before is still in the form.
    data = portal.json("/due.json?council=easton&committee=westmere/20")
    assert (data["council"], data["committee"], data["deferred"]) == ("easton", "", [])


@pytest.mark.parametrize(
    ("page", "asked", "forms"),
    [
        ("due", "council=westmoor", ("", ".csv", ".json", ".atom")),
        ("due", "committee=westmere/21", ("", ".csv", ".json", ".atom")),
        ("coverage", "council=westmoor", ("", ".csv", ".json")),
    ],
)
def test_of_what_the_record_does_not_know_nothing_is_said(
    portal: Portal, page: str, asked: str, forms: tuple[str, ...]
) -> None:
    for form in forms:
        answer = portal.get(f"/{page}{form}?{asked}")
        assert answer.status_code == 404
        assert f"The record has no {asked.replace('=', ' ')}." in answer.text


VOTED_AGAINST = {
    "item_person_id": "westmere/50603/p8",
    "item_id": "westmere/50603",
    "person_id": "westmere/104",
    "name": "David Price",
    "kind": "councillor",
    "act": "voted_against",
    "source": "minutes",
    "quote": "Price",
    "rule": "by-hand",
    "extractor": "0",
}


def test_a_vote_by_name_is_shown_with_the_sentence_of_the_vote(
    written: tuple[Portal, Database],
) -> None:
    portal, db = written
    vote = db.table("votes").get("westmere/50603/v2")
    start = vote["start_char"] + vote["quote"].index("Price")
    with db.atomic():
        db.table("item_people").insert(
            {**VOTED_AGAINST, "start_char": start, "end_char": start + len("Price")}
        )
    acts = portal.json("/person/westmere/104.json")["acts"]
    assert [row["quote"] for row in acts if row["act"] == "voted_against"] == [vote["quote"]]
    assert "On a recorded vote the motion was carried" in portal.html("/person/westmere/104")


@pytest.mark.parametrize("before", ["", "The roll was called.\n" * 50])
def test_a_vote_by_name_beside_the_vote_is_shown_with_its_line(
    written: tuple[Portal, Database], before: str
) -> None:
    """The decision has the figures, and the minutes the names."""
    portal, db = written
    text = f"{before}Against (2): Councillors Lee and Price.\n\nCarried."
    start = text.index("Price")
    with db.atomic():
        db.execute("DELETE FROM votes WHERE item_id = 'westmere/50603' AND source = 'minutes'")
        db.table("items").update("westmere/50603", {"minutes_text": text})
        db.table("item_people").insert(
            {**VOTED_AGAINST, "start_char": start, "end_char": start + len("Price")}
        )
    acts = portal.json("/person/westmere/104.json")["acts"]
    (quote,) = (row["quote"] for row in acts if row["act"] == "voted_against")
    assert quote == "Against (2): Councillors Lee and Price."


@pytest.mark.parametrize("path", ["/search.csv?q=library", "/meeting/westmere/506.csv"])
def test_a_list_as_a_spreadsheet_leads_to_the_councils_page(portal: Portal, path: str) -> None:
    rows = list(csv.DictReader(io.StringIO(portal.get(path).text)))
    found = next(row for row in rows if row["item_id"] == "westmere/50603")
    assert found["url"] == "https://democracy.westmere.example/mgAi.aspx?ID=50603"
    assert found["quote"].startswith("Quayside Library remain open")


@pytest.mark.parametrize(
    ("filled", "empty"),
    [
        ("/search.csv?q=library", "/search.csv?q=xyzzyx"),
        ("/search.csv", "/search.csv?topic=none"),
        ("/search.csv", "/search.csv?q=%3F"),
        ("/due.csv", "/due.csv?committee=westmere/20"),
        ("/topic/libraries.csv", "/topic/libraries.csv?aspect=none"),
        ("/item/westmere/50603.csv", "/item/westmere/60601.csv"),
    ],
)
def test_a_spreadsheet_without_a_row_has_its_header(
    portal: Portal, filled: str, empty: str
) -> None:
    header, first, *_ = csv.reader(io.StringIO(portal.get(filled).text))
    assert len(header) == len(first) > 5
    assert list(csv.reader(io.StringIO(portal.get(empty).text))) == [header]


def test_the_spreadsheets_of_an_empty_record_have_their_headers(tmp_path: Path) -> None:
    open_database(tmp_path / "minutes.db").close()
    portal = Portal(tmp_path / "minutes.db")
    kinds = [page.kind for page in PAGES if page.rows and not page.one]
    headers = {kind: portal.get(f"/{kind}.csv").text for kind in kinds}
    portal.close()
    assert {"search", "due", "coverage", "withheld"} <= headers.keys()
    assert headers["withheld"] == "kind,record_id,reason,since\r\n"
    assert all(text.count("\r\n") == 1 and "," in text for text in headers.values())


def test_not_found_and_could_not_be_read_are_different(portal: Portal) -> None:
    rows = {
        (row["committee_id"], row["year"]): row for row in portal.json("/coverage.json")["coverage"]
    }
    scrutiny = rows["westmere/20", "2026"]
    assert (scrutiny["meetings_held"], scrutiny["with_minutes"]) == (2, 1)
    assert rows["westmere/20", "2099"]["to_come"] == 1
    assert (scrutiny["unreadable"], scrutiny["blocked"], scrutiny["failed"]) == (1, 0, 0)
    # Of six items, one was decided, one minuted without a decision, four have no minutes.
    found = (scrutiny["items_read"], scrutiny["with_resolutions"], scrutiny["none_found"])
    assert found == (6, 1, 1)
    assert "Answered, but could not be read" in portal.html("/coverage")


def test_the_latest_decisions_need_no_minutes(written: tuple[Portal, Database]) -> None:
    """Decisions are published days after a meeting, minutes weeks; and none is of a day to come."""
    portal, db = written
    assert "/item/westmere/50703" in portal.html("/")
    with db.atomic():
        for meeting, item in (("603", "60303"), ("606", "60603")):
            db.table("items").upsert(
                {
                    "item_id": f"westmere/{item}",
                    "meeting_id": f"westmere/{meeting}",
                    "source_id": item,
                    "title": "Grants",
                    "position": 3,
                    "kind": "substantive",
                },
                pk="item_id",
            )
            db.table("resolutions").insert(
                {
                    "resolution_id": f"westmere/{item}/r1",
                    "item_id": f"westmere/{item}",
                    "verb": "approve",
                    "status": "resolved",
                    "text": "the grants be paid.",
                }
            )
    page = portal.html("/")
    assert "/item/westmere/60303" in page
    assert "/item/westmere/60603" not in page


def test_the_page_counts_as_the_view_does(portal: Portal) -> None:
    view = portal.json("/minutes/coverage.json?_shape=array&_size=max")
    page = portal.json("/coverage.json")["coverage"]
    told = {(row["committee_id"], row["year"]): row for row in view}
    assert len(told) == len(page) == 5
    for row in page:
        same = told[row["committee_id"], row["year"]]
        assert {name: value for name, value in row.items() if name in same} == {
            name: same[name] for name in row if name in same
        }


def test_meetings_as_a_calendar(portal: Portal) -> None:
    response = portal.get("/committee/westmere/20.ics")
    assert response.headers["content-type"].startswith("text/calendar")
    text = response.text
    assert text.count("BEGIN:VEVENT") == 6
    assert "DTSTART:20991202T090000Z\r\n" in text  # 10:00 at +01:00
    assert text.count("STATUS:CANCELLED") == 1
    assert "LOCATION:Council Chamber\\, Town Hall\\, Westmere\r\n" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert re.search(r"URL:http://[^/]+/meeting/westmere/606\r\n", text)


@pytest.mark.parametrize(
    "path", ["/search.atom?q=library", "/item/westmere/50503.atom", "/person/westmere/104.atom",
             "/topic/libraries.atom", "/series/westmere/10/corporate-performance-report.atom",
             "/committee/westmere/10.atom", "/council/westmere.atom", "/meeting/westmere/506.atom",
             "/due.atom"]
)  # fmt: skip
def test_feeds_can_be_followed(portal: Portal, path: str) -> None:
    response = portal.get(path)
    assert response.headers["content-type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(response.text)
    atom = {"a": "http://www.w3.org/2005/Atom"}
    entries = feed.findall("a:entry", atom)
    assert entries
    assert feed.findtext("a:updated", namespaces=atom) == "2026-11-20T02:14:00+00:00"
    ids = [entry.findtext("a:id", namespaces=atom) or "" for entry in entries]
    for entry, address in zip(entries, ids, strict=True):
        assert "Here because" in (entry.findtext("a:summary", namespaces=atom) or "")
        assert portal.get(urlsplit(address).path).status_code == 200
    page = portal.html(path.replace(".atom", ""))
    assert path.replace("&", "&amp;") in page


@pytest.mark.parametrize("path", ["/item/westmere/50603.json", "/topic/libraries.csv", "/due.csv",
                                  "/data.json", "/minutes/items.json", "/minutes/items.csv"])  # fmt: skip
def test_other_sites_may_read_the_data(portal: Portal, path: str) -> None:
    assert portal.get(path).headers["access-control-allow-origin"] == "*"


def test_search_engines_are_told_of_pages_and_of_nobody_private(portal: Portal) -> None:
    index = portal.get("/sitemap.xml").text
    paths = [urlsplit(address).path for address in re.findall("<loc>(.*?)</loc>", index)]
    pages = {
        urlsplit(address).path
        for path in paths
        for address in re.findall("<loc>(.*?)</loc>", portal.get(path).text)
    }
    assert {"/item/westmere/50603", "/person/westmere/101", "/topic/libraries"} <= pages
    assert "/person/westmere/301" not in pages
    for page in pages:
        assert portal.get(page).status_code == 200, page
    assert "Sitemap: http" in portal.get("/robots.txt").text
    assert portal.get("/sitemap/nothing-0.xml").status_code == 404


def test_markup_for_search_engines(portal: Portal) -> None:
    page = portal.html("/item/westmere/50603")
    assert '<meta property="og:title" content="Future of Quayside Library">' in page
    assert re.search(r'<link rel="canonical" href="http[^"]*/item/westmere/50603">', page)
    assert '"@type": "CreativeWork"' in page
    # A title with a tag in it, and texts with </script> in them, stay data.
    hostile = portal.html("/item/westmere/50704")
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', hostile)
    assert json.loads(data)["name"] == "Budget monitoring <b>month 4</b>"


def test_the_address_of_what_was_joined_leads_on_in_every_form(
    written: tuple[Portal, Database],
) -> None:
    portal, db = written
    kept = "westmere/10/corporate-performance-report"
    joined = [("a", "b"), ("b", kept), ("c", "d"), ("d", "c"), (kept, "b")]
    with db.atomic():
        db.table("joined").insert_all(
            {"kind": "series", "record_id": old, "into_id": new} for old, new in joined
        )
    for form in ("", ".json", ".csv?x=1%262", ".atom"):
        answer = portal.get(f"/series/a{form}")
        assert (answer.status_code, answer.headers["location"]) == (302, f"/series/{kept}{form}")
    assert portal.get("/series/a.json").headers["access-control-allow-origin"] == "*"
    # A circle leads nowhere; a page that is there is shown; another kind's address is not meant.
    for path, status in ((f"/series/{kept}", 200), ("/series/c", 404), ("/item/a", 404)):
        assert portal.get(path).status_code == status, path


HOSTILE_IDS = ["..%2f..%2fetc", "%00", "a%22onmouseover=%22x", "%3Cscript%3Ealert(1)%3C/script%3E",
               "'", "a" * 3000, "%F0%9F%99%82", "x.json.csv"]  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["item", "meeting", "person", "committee", "grid", "council", "topic", "series"]
)
@pytest.mark.parametrize("record_id", HOSTILE_IDS)
def test_a_hostile_address_gives_a_clear_page(portal: Portal, kind: str, record_id: str) -> None:
    response = portal.get(f"/{kind}/{record_id}")
    assert response.status_code == 404
    assert "Not found" in response.text or response.json()["status"] == 404
    assert "<script>alert" not in response.text
    assert "Traceback" not in response.text


@pytest.mark.parametrize(
    ("sql", "status"),
    [
        ("delete from items", 400),
        ("drop table items", 400),
        ("select 1; select 2", 400),
        ("attach 'x.db' as x", 400),
        ("pragma journal_mode=delete", 400),
        (
            "with recursive c(x) as (select 1 union all select x+1 from c) select count(*) from c",
            400,
        ),
    ],
)
def test_hostile_sql_gives_a_clear_page(portal: Portal, sql: str, status: int) -> None:
    response = portal.get("/minutes", params={"sql": sql})
    assert response.status_code == status
    assert "Traceback" not in response.text
    assert "<h1" in response.text


def read_ids(portal: Portal, path: str) -> list[str]:
    feed = ElementTree.fromstring(portal.get(path).text)
    return [entry.text or "" for entry in feed.iter("{http://www.w3.org/2005/Atom}id")][1:]


def test_what_was_decided_since_is_a_new_entry_of_its_feed(
    written: tuple[Portal, Database],
) -> None:
    """A feed reader shows an entry once: on the agenda, then decided, it must be two."""
    portal, db = written
    (before,) = read_ids(portal, "/search.atom?q=work+programme")
    with db.atomic():
        db.table("resolutions").insert(
            {
                "resolution_id": "westmere/60603/r1",
                "item_id": "westmere/60603",
                "verb": "agree",
                "status": "resolved",
                "text": "the programme be agreed.",
            }
        )
    (after,) = read_ids(portal, "/search.atom?q=work+programme")
    assert urlsplit(before).path == urlsplit(after).path == "/item/westmere/60603"
    assert before != after


def test_a_feed_says_that_a_meeting_took_place_only_where_it_did(portal: Portal) -> None:
    feed = portal.get("/committee/westmere/20.atom").text
    assert feed.count("Here because this meeting is to come.") == 1
    assert feed.count("Here because this meeting was called, and is cancelled.") == 1
    assert feed.count("Here because this meeting took place: ") == 4
