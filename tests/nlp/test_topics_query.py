"""What a search's words may find besides themselves."""

from pathlib import Path

import pytest

from nlp.topics import query
from nlp.topics.query import MOST, expand_query, find_topics_asked, load_wordings

# (search, (term, an alternative that must be there, one that must not))
EXPANDED = [
    ("care assessment delays", [("care assessment", "care act assessments", "fostering")]),
    (
        "care assessment delays",
        [("delays", "backlog", "closure"), ("delays", "overdue", "staffing")],
    ),
    ("EHCP waiting times", [("ehcp", "education health and care plan", "fostering")]),
    ("waiting times for an EHCP", [("waiting times", "timeliness", "backlog")]),
    ("library closures", [("closures", "closing", "overdue")]),
    ("potholes", [("potholes", "road repair", "zebra crossing")]),
    ("damp", [("damp", "condensation", "flooding")]),
    # what people type, and what minutes call it
    ("dog mess in the park", [("dog mess", "dog fouling", "stray horses")]),
    ("noisy neighbours", [("noisy neighbours", "statutory nuisance", "pest control")]),
    # of what a topic spans, the near alone: a stray dog is no stray horse, wind is no battery
    ("dog wardens", [("dog wardens", "dogs", "animal welfare")]),
    ("wind farms", [("wind farms", "wind turbine", "bess")]),
    # what has the words typed, or another of the wordings, is found by them
    ("potholes", [("potholes", "resurfacing", "pothole repair")]),
    ("fire brigade", [("fire brigade", "fire and rescue", "fire and rescue service")]),
    # an abbreviation stands for all of its topic's wordings
    ("HRA", [("hra", "housing revenue account", "council budget")]),
]


@pytest.mark.parametrize(("search", "expected"), EXPANDED)
def test_alternatives(search: str, expected: list[tuple[str, str, str]]) -> None:
    groups = {group[0]: group for group in expand_query(search)}
    for term, other, never in expected:
        assert other in groups[term]
        assert never not in groups[term]


def test_own_words_come_first_and_unknown_words_stand_alone() -> None:
    groups = expand_query("Zorbleton potholes")
    assert groups[0] == ("zorbleton",)
    assert groups[1][0] == "potholes"


@pytest.mark.parametrize(
    ("search", "topics"),
    [
        ("dog mess in the park", {"dogs-and-animal-welfare", "parks-and-open-spaces"}),
        ("ehcp", {"education-health-and-care-plans"}),
        ("what did they say on Zorbleton", set()),
    ],
)
def test_topics_that_a_search_names(search: str, topics: set[str]) -> None:
    assert find_topics_asked(search) == topics


@pytest.mark.parametrize("search", ["", "   ", "?!", "(", '"'])
def test_nothing_in_nothing_out(search: str) -> None:
    assert expand_query(search) == ()


def test_alternatives_are_few() -> None:
    groups = expand_query("housing planning EHCP backlog cost")
    assert len(groups) == 5
    assert all(len(group) <= MOST for group in groups)


def test_a_group_of_everyday_words_without_what_to_find_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "everyday.toml"
    path.write_text('[[wording]]\nasked = ["loo"]\nfind = []\n', encoding="utf-8")
    monkeypatch.setattr(query, "EVERYDAY", path)
    with pytest.raises(ValueError, match=r"everyday\.toml.*loo"):
        load_wordings.__wrapped__()
