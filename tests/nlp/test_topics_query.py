"""What a search's words may find besides themselves."""

import pytest

from nlp.topics.query import MOST, expand_query

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
    ("potholes", [("potholes", "pothole repair", "zebra crossing")]),
    ("damp", [("damp", "damp and mould", "flooding")]),
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


@pytest.mark.parametrize("search", ["", "   ", "?!", "(", '"'])
def test_nothing_in_nothing_out(search: str) -> None:
    assert expand_query(search) == ()


def test_alternatives_are_few() -> None:
    assert all(len(group) <= MOST for group in expand_query("housing planning EHCP backlog cost"))
