"""Where topics stand: exact slices, few and ranked; the page the project was born from."""

from pathlib import Path

import pytest

from nlp.annotations import ItemText
from nlp.pages.page import annotate_page
from nlp.pipeline import annotate, annotate_item
from nlp.topics.ranking import MOST

SHARED = Path(__file__).parents[3] / "shared"
SEED = SHARED / "seeds" / "somerset-executive-2024-12-02-item-55.txt"
LONG_LIST = (
    "Points raised included: the number of overdue Care Act assessments and the causes behind it; "
    "the percentage of EHCPs completed within 20 weeks and planned improvements to the process; "
    "the cost of temporary accommodation, which had risen by 12% since April and was the largest "
    "pressure on the budget of the whole department; the state of the pavements in Long Lane and "
    "Mill Road, where two people had fallen in the winter; fly-tipping in the woods."
)


def test_quotes_are_slices_of_the_text_and_hold_the_phrase() -> None:
    topics = annotate(LONG_LIST).topics
    assert len(topics) > 3
    for topic in topics:
        quote = LONG_LIST[topic.evidence.start : topic.evidence.end]
        assert topic.phrase in quote
        assert quote == quote.strip()


def test_an_endless_list_is_shown_by_its_clause() -> None:
    topics = {t.topic_id: t for t in annotate(LONG_LIST).topics}
    evidence = topics["care-act-assessments"].evidence
    assert "overdue Care Act" in LONG_LIST[evidence.start : evidence.end]
    assert "EHCPs" not in LONG_LIST[evidence.start : evidence.end]


def test_few_are_told_and_ranked() -> None:
    topics = annotate(LONG_LIST * 3).topics
    assert len(topics) <= MOST
    assert [t.rank for t in topics] == list(range(1, len(topics) + 1))
    assert all(len(t.phrase.split()) <= 8 for t in topics)


def test_the_title_weighs_more_than_a_mention() -> None:
    item = ItemText(
        title="Library Service Review",
        minutes="Potholes were raised, and potholes again. Members then turned to the library.",
    )
    topics = annotate_item(item).topics
    assert (topics[0].topic_id, topics[0].evidence.source) == ("libraries", "title")


def test_a_topic_is_shown_where_it_says_why() -> None:
    item = ItemText(
        title="Care Act Assessments", minutes="The backlog of Care Act assessments grew."
    )
    topic = next(t for t in annotate_item(item).topics if t.topic_id == "care-act-assessments")
    assert (topic.aspect, topic.evidence.source) == ("backlog", "minutes")
    assert item.minutes[topic.evidence.start : topic.evidence.end] == item.minutes


# (title, minutes, aspect, where it is shown): a colon or dash parts no title from its reason, and
# a sentence that says the reason itself is shown before such a title.
TITLES = [
    ("Care Act Assessments: the waiting list", "The report was noted.", "backlog", "title"),
    ("Care Act Assessments - Waiting Times", "The report was noted.", "timeliness", "title"),
    ("Care Act Assessments: the waiting list", "There were 268 overdue Care Act assessments.",
     "backlog", "minutes"),
    ("Care Act Assessments; Libraries; Highways and the waiting list of the moorings at Ash Quay",
     "The report was noted.", None, "title"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "minutes", "aspect", "source"), TITLES)
def test_a_title_says_why_behind_its_colon(
    title: str, minutes: str, aspect: str | None, source: str
) -> None:
    topics = annotate_item(ItemText(title=title, minutes=minutes)).topics
    topic = next(t for t in topics if t.topic_id == "care-act-assessments")
    assert (topic.aspect, topic.evidence.source) == (aspect, source)


# (text, key phrase that no taxonomy knows)
KEY_PHRASES = [
    ("Members visited the Zorbleton Interpretive Centre.", "Zorbleton Interpretive Centre"),
    ("It was agreed that loud music at the Half Moon be raised with the landlord.", "loud music"),
    ("Mill Hollow Windsock - monies were awaited.", "Mill Hollow Windsock"),
]


@pytest.mark.parametrize(("text", "phrase"), KEY_PHRASES)
def test_key_phrases(text: str, phrase: str) -> None:
    assert any(phrase in t.phrase for t in annotate(text).topics)


# (text, what is no key phrase: procedure, people, periods)
NO_PHRASES = [
    "It was proposed by Councillor Ann Marsh, seconded by Councillor Bo Reed and resolved.",
    "The Committee considered the report and noted its contents.",
    "Following consideration of the officer report, appendices and discussion, it was agreed.",
    "The meeting commenced at 7.30 pm and closed at 9.15 pm.",
    "Members thanked the officers for their work and for the update.",
    "Present: Councillors A Marsh, B Reed and C Hill. In attendance: D Vale (Clerk).",
]


@pytest.mark.parametrize("text", NO_PHRASES)
def test_procedure_is_no_key_phrase(text: str) -> None:
    assert annotate(text).topics == ()


@pytest.mark.shared
@pytest.mark.skipif(not SEED.exists(), reason="../shared is not here")
def test_the_page_the_project_was_born_from() -> None:
    (entry,) = annotate_page(SEED.read_text(encoding="utf-8"))
    topics = {t.topic_id: t for t in entry.annotations.topics}
    assert topics["care-act-assessments"].aspect == "backlog"
    assert topics["education-health-and-care-plans"].aspect == "timeliness"
    assert topics["education-health-and-care-plans"].figure == "20 weeks"
    assert {"fostering", "corporate-performance"} <= topics.keys()
    assert any("housing" in t.phrase for t in entry.annotations.topics)
