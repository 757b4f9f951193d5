"""What a search finds in the small record; the expected items can be counted by hand there."""

import csv
import io
import re
from xml.etree import ElementTree

import pytest
from sqlite_utils import Database

from db.queries.match import split_phrases
from db.summaries import build_summaries
from minutebook.portal.template_words import repeats
from minutebook.portal.words import open_sentence
from tests.portal.conftest import Portal

LIBRARY = ["westmere/50503", "westmere/50603"]
PERFORMANCE = ["westmere/50103", "westmere/50303", "westmere/50403"]
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def found(portal: Portal, query: str) -> list[str]:
    return [item["item_id"] for item in portal.json(f"/search.json?{query}")["items"]]


@pytest.mark.parametrize(
    ("query", "total", "routine", "said"),
    [
        ("q=apologies", 0, 12, "12 in routine business"),
        ("q=apologies&committee=westmere/20", 0, 5, "5 in routine business"),
        ("q=apologies&since=2099-01-01", 0, 1, "1 in routine business"),
        ("q=apologies&all=1", 12, 0, ""),
        ("q=interest&outcome=lost", 0, 0, ""),
        ("q=library", 2, 0, ""),
        ("q=xyzzyx", 0, 0, ""),
        ("committee=westmere/20", 4, 0, ""),  # without words nothing is sought there
    ],
)
def test_what_routine_business_has_is_counted_and_offered(
    portal: Portal, query: str, total: int, routine: int, said: str
) -> None:
    data, page = portal.json(f"/search.json?{query}"), portal.html(f"/search?{query}")
    assert (data["total"], data["routine"]) == (total, routine)
    assert ("in routine business: <a" in page) == bool(said)
    assert said in page
    assert ("No item of the record" in page) == (not total and not routine)
    if said:
        link = re.search(r'href="([^"]+)">show (it|them)</a>', page)
        assert link
        assert (link[2] == "it") == (routine == 1)
        assert (
            portal.json(link[1].replace("&amp;", "&").replace("/search", "/search.json"))["total"]
            == total + routine
        )


@pytest.mark.parametrize(
    ("query", "items"),
    [
        ("q=library", LIBRARY),
        ("q=libraries", LIBRARY),  # stemmed
        ("q=libary", LIBRARY),  # a slip
        ("q=Quayside+libary", LIBRARY),  # a slip in one of two words
        ("q=what+did+they+decide+about+the+library", LIBRARY),  # a question
        ("q=%22Quayside+Library+remain%22", ["westmere/50603"]),  # a phrase
        ("q=%22care+assessment%22", []),  # a quoted phrase is taken as it stands
        ("q=roof", ["westmere/50603"]),
        ("q=120000", ["westmere/50603"]),  # printed as £120,000
        ("q=%C2%A3120,000+roof", ["westmere/50603"]),
        ("q=120,001", []),
        # A day and no more: the items of its meetings, and no others that have one of its words.
        ("q=8+June+2026", ["westmere/50603"]),
        ("q=on+8/6/2026", ["westmere/50603"]),
        ("q=8+June+2026&outcome=deferred", []),
        ("q=8+June+2026&since=2026-07-01", []),
        ("q=9+June+2026", []),  # nobody met, and no text names it
        ("q=%228+June+2026%22", []),
        ("q=library&outcome=deferred", ["westmere/50503"]),
        ("q=library&method=recorded", ["westmere/50603"]),
        ("q=library&since=2026-04-01", ["westmere/50603"]),
        ("q=library&until=2026-04-01", ["westmere/50503"]),
        ("q=library&since=1/4/2026", ["westmere/50603"]),  # as people type it
        ("q=library&committee=westmere/20", []),
        ("q=library&council=westmere", LIBRARY),
        # A motion that was lost, and an amendment that was before something else was carried.
        ("outcome=lost", ["westmere/50603", "westmere/50703"]),
        ("q=library&outcome=lost", ["westmere/50603"]),
        ("topic=care-act-assessments", PERFORMANCE),
        ("topic=adult-social-care", PERFORMANCE),  # a broader topic holds its narrower ones
        ("topic=care-act-assessments&aspect=backlog", PERFORMANCE),
        ("topic=care-act-assessments&aspect=cost", []),
        ("person=westmere/102", ["westmere/50603"]),
        ("person=westmere/301", []),  # a member of the public
        ("q=apologies", []),  # routine business
        (
            "q=apology&all=1&committee=westmere/20",
            [f"westmere/60{meeting}01" for meeting in (1, 2, 3, 4, 6)],
        ),
    ],
)
def test_items_found(portal: Portal, query: str, items: list[str]) -> None:
    assert sorted(found(portal, query)) == items


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("care assesment delays", "care assessment delays"),
        ("Qayside library", "Quayside library"),
        ("libary closures", "library closures"),
    ],
)
def test_a_slip_finds_what_was_meant_would_find(portal: Portal, slip: str, meant: str) -> None:
    """Other wordings and topics are those of the words meant, not of the slip."""
    found_so, found_right = (
        portal.json(f"/search.json?q={words.replace(' ', '+')}") for words in (slip, meant)
    )
    assert found_so["corrected"]
    keys = ("total", "items", "facets", "signposts")
    assert {key: found_so[key] for key in keys} == {key: found_right[key] for key in keys}


@pytest.mark.parametrize("words", ["overdue care act assessments", "care assessment delays"])
def test_what_has_the_whole_comes_before_what_has_a_word_of_it(portal: Portal, words: str) -> None:
    data = portal.json(f"/search.json?q={words}")
    assert data["with_all"] == 3
    items = [item["item_id"] for item in data["items"]]
    assert sorted(items[:3]) == PERFORMANCE  # the second search: in other words for the matter
    assert sorted(items[3:]) == ["westmere/50703", "westmere/60403"]  # care homes, home care


def test_a_title_comes_before_a_mention_and_later_before_earlier(portal: Portal) -> None:
    # Titles: "Home care contract", "Damp and Mould in Council Homes"; later, a mention of homes.
    assert found(portal, "q=homes") == ["westmere/60403", "westmere/60203", "westmere/50703"]
    assert found(portal, "q=performance") == ["westmere/50403", "westmere/50303", "westmere/50103"]


def test_some_words_are_better_than_nothing(portal: Portal) -> None:
    data = portal.json("/search.json?q=library+submarine")
    assert data["loose"]
    assert sorted(item["item_id"] for item in data["items"]) == LIBRARY
    assert "No item has all of your words; these have some" in portal.html(
        "/search?q=library+submarine"
    )
    assert "this has some" in portal.html("/search?q=roof+submarine")
    page = portal.html("/search?q=library+roof")
    assert "1 of these has all of your words, or others for the same; the other has some" in page


@pytest.mark.parametrize(
    "word",
    [
        "contact",  # a usual word, though the record has but "contract"
        "health",  # in a committee's name, though in no item
        "vulture",  # "future" begins otherwise
        "reef",  # "Reed" is another name
    ],
)
def test_a_word_that_no_item_has_need_be_no_slip(portal: Portal, word: str) -> None:
    data = portal.json(f"/search.json?q=library+{word}")
    assert data["corrected"] == {}
    assert portal.json(f"/search.json?q={word}")["items"] == []


@pytest.mark.parametrize(
    ("query", "total"), [("22/00123/FUL", 1), ("22/00123/ful mill", 4), ("mill 22/00123/FUL", 4)]
)
def test_a_reference_is_sought_as_it_stands(
    written: tuple[Portal, Database], query: str, total: int
) -> None:
    """Its parts are in every other reference of the year."""
    portal, db = written
    with db.atomic():
        for number, reference in enumerate(("22/00123/FUL", "22/00456/FUL", "21/00123/FUL")):
            db.table("items").insert(
                {
                    "item_id": f"westmere/6049{number}",
                    "meeting_id": "westmere/604",
                    "source_id": f"6049{number}",
                    "position": 90 + number,
                    "title": f"{reference}: Old Mill",
                    "kind": "substantive",
                }
            )
    data = portal.json(f"/search.json?q={query}")
    assert data["items"][0]["item_id"] == "westmere/60490"
    assert data["corrected"] == {}
    assert data["total"] == total


@pytest.mark.parametrize(
    ("text", "rest", "phrases"),
    [
        ("PA/2025/0671 Gasworks", "  Gasworks", ["PA/2025/0671"]),
        ("budget 2025/26", "budget  ", ["2025/26"]),
        ("and/or http://a.b/1 a/b/", "and/or http://a.b/1 a/b/", []),  # words, no reference
        ('"2025/26 budget" tax', "  tax", ["2025/26 budget"]),
    ],
)
def test_what_is_a_phrase_without_quotation_marks(text: str, rest: str, phrases: list[str]) -> None:
    assert split_phrases(text) == (rest, phrases)


def test_counts_by_facet(portal: Portal) -> None:
    facets = portal.json("/search.json?q=library")["facets"]
    assert {f["value"]: f["items"] for f in facets["outcome"]} == {
        "decided": 1,
        "deferred": 1,
        "lost": 1,  # an amendment
    }
    assert {f["value"]: f["items"] for f in facets["year"]} == {"2026": 2}
    assert {f["value"]: f["items"] for f in facets["topic"]} == {"libraries": 2}


def test_committees_of_one_name_are_told_apart(written: tuple[Portal, Database]) -> None:
    """One council: its committees' names are enough. Several: each has an Executive."""
    portal, db = written
    named = {row["label"] for row in portal.json("/search.json?q=library")["facets"]["committee"]}
    assert named == {"Executive"}
    with db.atomic():
        db.table("councils").insert({"council_id": "eastmere", "name": "Eastmere Council"})
        db.table("committees").insert(
            {
                "committee_id": "eastmere/1",
                "council_id": "eastmere",
                "source_id": "1",
                "name": "Executive",
            }
        )
        db.table("meetings").insert(
            {
                "meeting_id": "eastmere/5",
                "committee_id": "eastmere/1",
                "source_id": "5",
                "date": "2026-06-01",
            }
        )
        db.table("items").insert(
            {
                "item_id": "eastmere/51",
                "meeting_id": "eastmere/5",
                "source_id": "51",
                "position": 1,
                "title": "Library hours",
                "kind": "substantive",
            }
        )
    build_summaries(db)
    data = portal.json("/search.json?q=library")
    both = {"Executive, Westmere Council", "Executive, Eastmere Council"}
    assert {row["label"] for row in data["facets"]["committee"]} == both
    assert {row["label"] for row in data["committees"]} >= both
    narrowed = portal.json("/search.json?committee=eastmere/1")
    assert narrowed["filter_labels"] == {"committee": "Executive, Eastmere Council"}
    assert [post["detail"] for post in data["signposts"] if post["kind"] == "series"] == [
        "Executive, Westmere Council"
    ]


def test_names_to_jump_to_are_never_members_of_the_public(portal: Portal) -> None:
    assert [s["label"] for s in portal.json("/search.json?q=okafor")["signposts"]] == ["Ben Okafor"]
    assert portal.json("/search.json?q=Jane+Doe")["signposts"] == []


@pytest.mark.parametrize("words", ["Cllr Okafor", "councillor okafor", "Mr Ben Okafor", "okafor"])
def test_a_councillor_is_found_with_and_without_a_style(portal: Portal, words: str) -> None:
    data = portal.json(f"/search.json?q={words}")
    assert [post["label"] for post in data["signposts"]] == ["Ben Okafor"]
    assert "westmere/50603" in [item["item_id"] for item in data["items"]]


def test_a_style_before_a_name_is_not_looked_for(portal: Portal) -> None:
    """The minutes have `Councillor David Price`; a style with no name of ours after it is a word."""
    asked = {words: portal.json(f"/search.json?q={words}") for words in ("cllr+price", "price")}
    assert asked["cllr+price"]["items"] == asked["price"]["items"] != []
    assert portal.json("/search.json?q=councillor+library")["words"] == ["councillor", "library"]


@pytest.mark.parametrize("day", ["8 June 2026", "meeting of 8th June, 2026", "08/06/2026"])
def test_a_day_leads_to_its_meetings(portal: Portal, day: str) -> None:
    posts = portal.json(f"/search.json?q={day}")["signposts"]
    assert [(p["kind"], p["record_id"], p["label"]) for p in posts] == [
        ("meeting", "westmere/506", "Executive, 8 June 2026")
    ]
    assert portal.json(f"/search.json?q={day}&council=none")["signposts"] == []
    assert 'href="/meeting/westmere/506"' in portal.html(f"/search?q={day}")


def test_a_list_of_a_span_is_named_by_it(portal: Portal) -> None:
    page = portal.html("/search?since=2025-06-01&until=31/12/2025")
    assert "<h1>Items: from 1 June 2025, to 31 December 2025</h1>" in page
    assert "<span>Since: 1 June 2025</span>" in page


@pytest.mark.parametrize("query", ["%25", "🙂", "--", "_"])
def test_a_search_without_a_word_finds_nothing(portal: Portal, query: str) -> None:
    assert portal.json(f"/search.json?q={query}")["total"] == 0
    page = portal.html(f"/search?q={query}")
    assert "Nothing found" in page
    assert "There is no word in it to look for" in page
    assert "Look in routine business too" not in page  # nor is there anything to look for there


def test_a_topic_to_jump_to_is_known_within_a_longer_question(portal: Portal) -> None:
    posts = portal.json("/search.json?q=overdue+care+act+assessments")["signposts"]
    assert [post["label"] for post in posts] == ["Care Act assessments"]


def test_the_page_shows_the_decision_in_one_line(portal: Portal) -> None:
    page = portal.html("/search?q=roof")
    assert (
        "Quayside Library remain open and that £120,000 be spent on its <mark>roof</mark>." in page
    )
    assert "Carried 5 to 2, recorded vote" in page
    assert "snippet" not in page  # it would say the same again


def test_hits_are_marked_in_title_and_text_and_in_no_data(portal: Portal) -> None:
    page = portal.html("/search?q=quayside+roof")
    assert "Future of <mark>Quayside</mark> Library</a>" in page
    assert (
        "Quayside</mark> Library remain open and that £120,000 be spent on its <mark>roof" in page
    )
    # No text of this item has the word of its title.
    assert "<mark>Home</mark> care contract" in portal.html("/search?q=home")
    (line,) = portal.json("/search.json?q=roof")["items"]
    assert "be spent on its roof" in line["snippet"]
    assert not [key for key in line if key.startswith("marked")]
    assert "\x02" not in portal.get("/search.csv?q=roof").text


@pytest.mark.parametrize(
    ("snippet", "repeated"),
    [
        ("… RESOLVED that the \x02roof\x03 be\nmended.", True),
        ("the \x02roof\x03 be … ", True),
        ("Mr Ash said that slates had come down. RESOLVED that the \x02roof\x03 be mended.", False),
        ("The \x02roof\x03 had leaked.", False),
    ],
)
def test_a_snippet_that_only_repeats_the_decision(snippet: str, repeated: bool) -> None:
    assert repeats(snippet, "the roof be mended.") is repeated
    assert not repeats(snippet, None)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the report be noted", "The report be noted"),
        ("a report be made", "A report be made"),
        ("(a) the report be noted", "(a) the report be noted"),
        ("i. the report be noted", "i. the report be noted"),
        ("\x02report\x03 noted", "\x02Report\x03 noted"),
        ("", ""),
    ],
)
def test_a_decision_opens_with_a_capital(text: str, shown: str) -> None:
    assert open_sentence(text) == shown


def test_what_it_is_narrowed_by_is_told_by_name(portal: Portal) -> None:
    asked = "/search.json?council=westmere&topic=libraries&outcome=lost&committee=nowhere/1"
    assert portal.json(asked)["filter_labels"] == {
        "council": "Westmere Council",
        "committee": "nowhere/1",
        "topic": "Libraries",
        "outcome": "lost",
    }


def test_each_way_to_narrow_it_has_a_name(portal: Portal) -> None:
    page = portal.html("/search?q=performance")
    links = re.findall(r'<a rel="nofollow"[^>]*>(.*?)</a>', page)
    assert len(links) > 3
    assert [link for link in links if not link.strip()] == []
    assert ">2025</a>" in portal.html("/search?q=performance+library+homes&all=1")


def test_nothing_found_gives_a_way_on(portal: Portal) -> None:
    page = portal.html("/search?q=xyzzyx&outcome=lost")
    assert "Nothing found" in page
    assert 'href="/search?q=xyzzyx"' in page
    assert 'href="/coverage"' in page


def test_csv_has_a_row_an_item(portal: Portal) -> None:
    response = portal.get("/search.csv?q=library")
    rows = list(csv.DictReader(io.StringIO(response.text)))
    assert sorted(row["item_id"] for row in rows) == LIBRARY
    assert response.headers["access-control-allow-origin"] == "*"


def test_a_feed_entry_says_why_it_is_there(portal: Portal) -> None:
    feed = ElementTree.fromstring(portal.get("/search.atom?q=roof").text)
    (entry,) = feed.findall("a:entry", ATOM)
    assert (
        entry.findtext("a:title", namespaces=ATOM)
        == "Future of Quayside Library (Executive, 2026-06-08)"
    )
    summary = entry.findtext("a:summary", namespaces=ATOM) or ""
    assert "Here because it fits the search “roof” in its decision." in summary
    assert "be spent on its roof" in summary


@pytest.mark.parametrize(
    "query",
    ['"', '""', "'", "*", "a*", "AND", "OR NOT", "NEAR(", "title:", "-", "(", "^x", "\x00", "%00",
     "' OR 1=1 --", "{title", "<script>alert(1)</script>", "é", "🙂", "a" * 5000, "x AND (", '"a" "', "_", "__",
     "\u202e", "1", "\\", "+", "col1 : x"],
)  # fmt: skip
def test_a_hostile_search_gives_a_page(portal: Portal, query: str) -> None:
    for form in ("", ".json", ".atom"):
        response = portal.get(f"/search{form}", params={"q": query})
        assert response.status_code == 200
        if form == ".json":  # what a browser does not read as a page
            assert response.headers["content-type"].startswith("application/json")
        else:
            assert "<script>alert" not in response.text


@pytest.mark.parametrize(
    "arguments",
    ["page=0", "page=-1", "page=x", "page=999999999999999999999", "since=&until=", "all=2",
     "committee=%27", "person=%22%3E%3Cscript%3E", "page=9"],
)  # fmt: skip
def test_arguments_that_mean_nothing_give_a_page(portal: Portal, arguments: str) -> None:
    assert portal.get(f"/search?q=library&{arguments}").status_code == 200


@pytest.mark.parametrize("day", ["x", "2025", "2025-13-01", "31/02/2026"])
@pytest.mark.parametrize("form", ["", ".json", ".csv", ".atom"])
def test_a_day_that_is_none_is_told_and_not_searched_for(
    portal: Portal, form: str, day: str
) -> None:
    answer = portal.get(f"/search{form}?q=library&since=2026-01-01&until={day}")
    assert answer.status_code == 400
    assert f"until: {day} is no day like 2025-12-31 or 31/12/2025." in answer.text


def test_a_feed_has_the_latest_not_the_best(portal: Portal) -> None:
    # As a page, the title of April comes before the mention of September.
    feed = ElementTree.fromstring(portal.get("/search.atom?q=homes").text)
    dates = [
        entry.findtext("a:updated", namespaces=ATOM) for entry in feed.findall("a:entry", ATOM)
    ]
    assert dates == [f"{day}T00:00:00+00:00" for day in ("2026-09-14", "2026-04-15", "2025-10-01")]


def test_a_page_after_the_last_leads_back(portal: Portal) -> None:
    page = portal.html("/search?q=library&page=9")
    assert "There is no page 9" in page
    assert "No item of the record" not in page
