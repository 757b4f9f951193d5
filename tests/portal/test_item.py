"""An item's page: every fact with its sentence, and nothing that it does not say."""

import csv
import io
import json
import re
from xml.etree import ElementTree

import pytest
from sqlite_utils import Database

from minutebook.portal.highlight import Fact, build_paragraphs
from tests.portal.conftest import Portal

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_who_voted_how(portal: Portal) -> None:
    page = portal.html("/item/westmere/50603")
    rows = {
        option: re.findall(r'href="/person/westmere/(\d+)"', row)
        for option, row in re.findall(r'<tr class="(\w+)">(.*?)</tr>', page, re.DOTALL)
        if "/person/" in row
    }
    assert rows == {"for": ["101", "102", "103", "105", "106"], "against": ["104", "107"]}


def test_what_search_engines_read_of_an_item_is_no_lost_motion(
    written: tuple[Portal, Database],
) -> None:
    portal, db = written
    with db.atomic():
        decided = db.table("resolutions").get("westmere/50603/r1")
        db.table("resolutions").update("westmere/50603/r1", {"status": "lost", "text": "Close it."})
        db.table("resolutions").insert({**decided, "resolution_id": "westmere/50603/r2"})
    page = portal.html("/item/westmere/50603")
    (markup,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert json.loads(markup)["abstract"] == decided["text"]


def test_facts_are_marked_in_the_text(portal: Portal) -> None:
    page = portal.html("/item/westmere/50603")
    marks = re.findall(r'<mark class="fact ([\w ]+)"[^>]*>(.*?)</mark>', page, re.DOTALL)
    told = [
        (kinds, re.sub("<[^>]+>|(person|decision|vote|topic): ", "", text)) for kinds, text in marks
    ]
    assert ("person", "Ben Okafor") in told
    assert ("topic", "library") in told
    assert any(kinds == "vote" and "lost by 2 votes to 4" in text for kinds, text in told)


def test_two_acts_on_the_same_words_are_told_once(written: tuple[Portal, Database]) -> None:
    portal, db = written
    with db.atomic():
        moved = db.table("item_people").get("westmere/50603/p2")
        again = {**moved, "item_person_id": "westmere/50603/p9", "act": "spoke"}
        db.table("item_people").insert(again)
    page = portal.html("/item/westmere/50603")
    assert page.count('class="hidden">person: </span></span><span id="fact-westmere-50603-p9"')
    assert len(re.findall(r"person: </span></span>(?:<span [^>]*></span>)*Ben Okafor", page)) == 1
    for act in ("p2", "p9"):
        assert page.count(f'href="#fact-westmere-50603-{act}"') == 1
        assert page.count(f'id="fact-westmere-50603-{act}"') == 1


def test_a_topic_of_the_title_leads_there(written: tuple[Portal, Database]) -> None:
    portal, db = written
    with db.atomic():
        topic = db.table("item_topics").get("westmere/50503/t1")
        place = {"source": "title", "start_char": 10, "end_char": 25, "quote": "Quayside Library"}
        again = {**topic, **place, "item_topic_id": "westmere/50503/t2"}
        db.table("item_topics").insert(again)
    page = portal.html("/item/westmere/50503")
    assert '<h1><span id="fact-westmere-50503-t2"></span>Future of Quayside Library</h1>' in page
    topics = page[page.index('<ul class="topics">') :].split("</ul>")[0]
    assert topics.count("<li>") == 1
    links = re.findall(r'href="#(fact-[\w-]+)">(where|in the title)<', topics)
    assert links == [
        ("fact-westmere-50503-t1", "where"),
        ("fact-westmere-50503-t2", "in the title"),
    ]


def test_the_spreadsheet_of_an_item_has_each_fact_with_its_sentence(portal: Portal) -> None:
    text = portal.get("/item/westmere/50303.csv").text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["kind"], row["fact"]) for row in rows] == [
        ("decision", "Decided: note the performance information in appendix A."),
        ("vote", "Carried, unanimous"),
        ("person", "Ann Lee: introduced"),
        ("person", "Sara Quinn: spoke"),
        ("topic", "Care Act assessments: backlog: 380"),
    ]
    assert rows[1]["quote"] == "The recommendations were put to the vote and agreed unanimously."
    assert {row["url"] for row in rows} == {"https://democracy.westmere.example/mgAi.aspx?ID=50303"}
    assert {row["council"] for row in rows} == {"Westmere Council"}


def test_members_of_the_public_have_no_link(portal: Portal) -> None:
    page = portal.html("/item/westmere/50603")
    assert "Jane Doe" in page
    assert "/person/westmere/301" not in page
    assert portal.json("/item/westmere/50603.json")["people"][0]["person_id"] is None


def test_the_text_of_a_page_is_never_run(portal: Portal) -> None:
    page = portal.html("/item/westmere/50704")
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "<b>month 4" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page


def test_nothing_is_said_where_nothing_was_read(portal: Portal) -> None:
    assert "There are no minutes of this item yet" in portal.html("/item/westmere/60603")
    assert "no decision was found in them" in portal.html("/item/westmere/50704")
    assert "This item is not public" in portal.html("/item/westmere/60404")


def test_numbers_that_do_not_fit_are_shown_and_said(portal: Portal) -> None:
    assert "do not fit" in portal.html("/item/westmere/50703")
    assert "do not fit" not in portal.html("/item/westmere/50603")


def test_a_feed_follows_the_matter_to_its_outcome(portal: Portal) -> None:
    feed = ElementTree.fromstring(portal.get("/item/westmere/50503.atom").text)
    whys = [e.findtext("a:summary", namespaces=ATOM) or "" for e in feed.findall("a:entry", ATOM)]
    assert len(whys) == 2
    assert "Here because the matter came back." in whys[0]


def test_the_citation_has_council_date_item_and_address(portal: Portal) -> None:
    page = portal.html("/item/westmere/50603")
    citation = re.search(r'id="citation">(.*?)</p>', page)
    assert citation
    assert citation.group(1).startswith(
        "Westmere Council, Executive, 2026-06-08, item 3: “Future of Quayside Library”. http"
    )
    assert "/item/westmere/50603 (seen" in citation.group(1)


def test_an_item_is_what_it_decided_not_what_it_rejected(
    written: tuple[Portal, Database],
) -> None:
    """A motion was lost, and then something was resolved: that became of the item."""
    portal, db = written
    assert portal.json("/search.json?q=free+swimming")["items"][0]["status"] == "lost"
    with db.atomic():
        db.table("resolutions").insert(
            {
                "resolution_id": "westmere/50703/r2",
                "item_id": "westmere/50703",
                "verb": "request",
                "status": "resolved",
                "text": "a report be brought on the price of swimming.",
            }
        )
    line = portal.json("/search.json?q=free+swimming")["items"][0]
    assert (line["status"], line["decision"][:8]) == ("resolved", "a report")
    page = portal.html("/item/westmere/50703")
    assert '<span class="badge resolved">Decided</span>' in page
    assert page.index("The motion on free swimming") < page.index("A report be brought")
    assert "The decisions</h2>" in page
    assert page.count('<div class="decision-box lost">') == 1
    with db.atomic():
        db.table("votes").update("westmere/50703/v1", {"subject": "item"})
    assert "<h3>Vote: Lost 3 to 4, counted</h3>" in portal.html("/item/westmere/50703")
    assert "Decided: " in portal.get("/item/westmere/50703.atom").text


@pytest.mark.parametrize(
    "item", ["nope", "westmere/1", "%2e%2e%2f", "a'b", "westmere%2F50603%00", "\u202e"]
)
def test_an_item_that_is_not_there(portal: Portal, item: str) -> None:
    response = portal.get(f"/item/{item}")
    assert response.status_code == 404
    assert "Not found" in response.text


def covered(text: str, facts: list[Fact]) -> list[list[tuple[str, str]]]:
    return [
        [(segment.text, "+".join(segment.kinds)) for segment in paragraph]
        for paragraph in build_paragraphs(text, facts)
    ]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [[("ab cd", "")], [("ef", "")]]),
        ([(0, 2, "vote")], [[("ab", "vote"), (" cd", "")], [("ef", "")]]),
        # overlapping: each piece knows both
        (
            [(0, 4, "vote"), (3, 5, "topic")],
            [[("ab ", "vote"), ("c", "vote+topic"), ("d", "topic")], [("ef", "")]],
        ),
        # one within the other
        (
            [(0, 5, "decision"), (3, 5, "person")],
            [[("ab ", "decision"), ("cd", "decision+person")], [("ef", "")]],
        ),
        # across the paragraphs
        ([(3, 9, "decision")], [[("ab ", ""), ("cd", "decision")], [("ef", "decision")]]),
        # the very same span twice
        ([(0, 2, "vote"), (0, 2, "vote")], [[("ab", "vote"), (" cd", "")], [("ef", "")]]),
    ],
)
def test_overlapping_facts(
    spans: list[tuple[int, int, str]], expected: list[list[tuple[str, str]]]
) -> None:
    facts = [Fact(f"f{n}", kind, "", start, end) for n, (start, end, kind) in enumerate(spans)]
    assert covered("ab cd\n\nef", facts) == expected
