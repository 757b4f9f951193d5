"""The taxonomy's form, and what its files must say to be loaded."""

import re
from pathlib import Path

import pytest

from nlp.topics.aspects import load_aspects
from nlp.topics.matching import TopicMatcher
from nlp.topics.taxonomy import list_topics, load_taxonomy
from nlp.topics.words import fold_words, read_words

AREA = """
id = "care"
label = "Care"
source = "A list of services"
phrases = ["social care"]

[[topic]]
id = "care-reviews"
label = "Care reviews"
phrases = ["care review", "review of care"]
abbreviations = ["DoLS", "CR"]
not = ["care review board"]
"""


def write(tmp_path: Path, text: str, name: str = "care") -> Path:
    (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_it_covers_the_services_of_councils() -> None:
    topics = list_topics()
    broad = [topic_id for topic_id, _, broader in topics if broader is None]
    assert len(broad) >= 20
    assert len(topics) - len(broad) >= 250


def test_broad_areas_come_before_their_topics_and_ids_are_unique() -> None:
    seen: set[str] = set()
    for topic_id, label, broader in list_topics():
        assert label.strip() == label
        assert topic_id not in seen
        assert broader is None or broader in seen
        seen.add(topic_id)


def test_no_phrase_means_two_topics() -> None:
    owner: dict[tuple[str, ...], str] = {}
    for topic in load_taxonomy():
        for phrase in (*topic.phrases, *topic.counted):
            key = fold_words(phrase.replace("#", "0"))
            assert owner.setdefault(key, topic.topic_id) == topic.topic_id, phrase


def test_no_phrase_is_told_in_titles_alone_as_well() -> None:
    titles = {fold_words(title) for topic in load_taxonomy() for title in topic.titles}
    phrases = {fold_words(phrase) for topic in load_taxonomy() for phrase in topic.phrases}
    assert titles.isdisjoint(phrases)


def test_every_broad_area_says_what_it_follows() -> None:
    assert all(topic.source for topic in load_taxonomy() if topic.broader_id is None)


def test_aspects_are_those_of_the_schema() -> None:
    assert [aspect.name for aspect in load_aspects()] == [
        *("backlog", "timeliness", "cost", "staffing", "complaint", "closure", "consultation"),
        *(
            "contract",
            "inspection",
            "safety",
            "new_build",
            "risk",
            "legal",
            "performance",
            "policy",
        ),
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("care-reviews", "Care Reviews"), "small letters and hyphens"),
        (('label = "Care reviews"', 'label = ""'), "`label` is missing"),
        (('phrases = ["care review", "review of care"]', "phrases = 3"), "list of texts"),
        (("not =", "nott ="), "unknown words ['nott']"),
        (('source = "A list of services"', ""), "`source` must say"),
        (('id = "care"', 'id = "cares"'), "must be named cares.toml"),
        (('"review of care"', '"a b c d e f g h i"'), "must have 1 to 8 words"),
        (("id = ", "id : "), "care.toml"),
        (('id = "care-reviews"', 'id = "care"'), "two topics have the id 'care'"),
    ],
)
def test_a_wrong_file_is_an_error_that_names_it(
    tmp_path: Path, change: tuple[str, str], message: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        load_taxonomy(write(tmp_path, AREA.replace(*change)))


# (text, topics) with the small taxonomy above
MATCHES = [
    ("Care reviews were late", ["care-reviews"]),  # case and number
    ("the review of care", ["care-reviews"]),
    ("the care\n\nreview", ["care-reviews"]),  # over a line's end
    ("the care-review team", ["care-reviews"]),  # hyphens part words
    ("social care; care reviews", ["care", "care-reviews"]),
    ("the Care Review Board met", []),  # a longer phrase that is something else
    ("DoLS and CRs", ["care-reviews", "care-reviews"]),  # abbreviations and their plural
    ("dols, cr and Cr", []),  # not as printed
    ("WE CR ALL", []),  # a line in capitals tells no abbreviation
    ("We care. Review it", []),  # no phrase over a full stop
    ("care, review", []),
]


@pytest.mark.parametrize(("text", "topics"), MATCHES)
def test_phrases_match_as_the_readme_says(tmp_path: Path, text: str, topics: list[str]) -> None:
    matcher = TopicMatcher(load_taxonomy(write(tmp_path, AREA)))
    found = [mention.keys[0] for mention in matcher.find(read_words(text))]
    assert found == topics
