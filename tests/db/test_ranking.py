"""Which of two items comes first, over four items whose words can be read at a glance."""

import pytest
from sqlite_utils import Database

from db.annotated import AnnotatedItem, AnnotatedMeeting
from db.queries.candidates import Filters
from db.queries.match import Term, Terms
from db.queries.search import Found, find_items
from db.save_meeting import save_meeting
from db.save_site import save_committees, save_council, save_topics
from db.shape import open_database
from nlp.annotations import Annotations, Evidence, Topic
from nlp.topics.taxonomy import list_topics
from scraper.records import Committee, Council, Item, Meeting

DOGS = "dogs-and-animal-welfare"
FILLER = "The officer spoke about the weather and the day."
TEXTS = {
    "1": "Kennels were named. " + FILLER,
    "2": "A path was named. " + FILLER,
    "3": "Dogs were named. " + 2 * FILLER,  # about dogs, says the extractor
    "4": "Dogs on a path.",
}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    site = "https://westmere.example"
    db = open_database(tmp_path_factory.mktemp("ranking") / "minutes.db")
    save_topics(db, list_topics())
    council = Council(slug="westmere", name="Westmere", platform="moderngov", base_url=site)
    save_council(db, council)
    save_committees(db, "westmere", [Committee(source_id="9", name="Executive", url=site)])
    items = tuple(
        Item(source_id=key, position=int(key), title="A report", url=site, minutes_text=text)
        for key, text in TEXTS.items()
    )
    meeting = Meeting(
        source_id="5", committee_source_id="9", date="2026-01-02", url=site, items=items
    )
    found = tuple(AnnotatedItem(item=item, annotations=_topics(item)) for item in items)
    annotated = AnnotatedMeeting(meeting=meeting, items=found, digest="", extractor="")
    save_meeting(db, "westmere", annotated)
    return db


def _topics(item: Item) -> Annotations:
    if item.source_id != "3":
        return Annotations()
    said = Evidence(source="minutes", start=0, end=4, rule="test")
    return Annotations(topics=(Topic(phrase="Dogs", rank=1, evidence=said, topic_id=DOGS),))


def search(db: Database, *terms: Term, topics: frozenset[str] = frozenset()) -> tuple[Found, str]:
    found = find_items(db.conn, Terms(terms, topics=topics), Filters())
    return found, " ".join(str(row["item_id"]).rsplit("/", 1)[1] for row in found.items)


def test_any_of_the_terms_where_few_items_have_all(db: Database) -> None:
    found, order = search(db, Term(("dogs",)), Term(("path",)))
    assert (found.with_all, found.total) == (1, 3)
    assert order.split()[0] == "4"


def test_any_word_of_a_known_phrase_where_few_items_have_the_whole(db: Database) -> None:
    found, order = search(db, Term(("dogs", "path")))
    assert (found.with_all, found.total, order.split()[0]) == (1, 3, "4")
    # The first three items have "about", which is no word to find by.
    assert search(db, Term(("dogs", "about", "path")))[0].total == 3


def test_all_terms_alone_need_no_other(db: Database) -> None:
    found, order = search(db, Term(("kennels",)))
    assert (found.with_all, order) == (None, "1")


def test_what_is_about_a_topic_asked_for_comes_before_what_has_the_word(db: Database) -> None:
    assert search(db, Term(("dogs",)))[1] == "4 3"
    assert search(db, Term(("dogs",)), topics=frozenset({DOGS}))[1] == "3 4"


def test_what_is_about_a_topic_asked_for_is_found_without_the_words(db: Database) -> None:
    assert search(db, Term(("kennels",)), Term(("hounds",)))[1] == "1"
    assert search(db, Term(("kennels",)), Term(("hounds",)), topics=frozenset({DOGS}))[1] == "1 3"
