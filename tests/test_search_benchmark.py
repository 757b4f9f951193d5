"""The measure of search: its cuts, its arithmetic, and the form of its judgements."""

import math

import pytest

from benchmarks.corpus_record import cut_items
from benchmarks.search_by_meaning import (
    Query,
    Way,
    fuse,
    load_queries,
    measure_margin,
    measure_ndcg,
    measure_recall,
)

MINUTES = """[Original file](https://council.example/minutes.pdf)

---
MINUTES OF A MEETING

**1.**

**Adoption of Minutes**

The minutes were adopted.
---
2

10. Notice of Motion submitted by Councillor Ash
I will move that trees be planted.
At a cost of 9.5 million.

(a) Disposal of land
Agreed.
"""


def test_items_are_cut_at_headings_questions_and_motions() -> None:
    assert list(cut_items(MINUTES)) == [
        ("Adoption of Minutes", ["1.", "Adoption of Minutes", "The minutes were adopted."]),
        (
            "I will move that trees be planted.",
            [
                "10. Notice of Motion submitted by Councillor Ash",
                "I will move that trees be planted.",
                "At a cost of 9.5 million.",
            ],
        ),
        ("Disposal of land", ["(a) Disposal of land", "Agreed."]),
    ]


QUERY = Query(text="trees", record="sample", half="learn", grades={"a": 2, "b": 1, "c": 0})
ALL = 3 + 1 / math.log2(3)


@pytest.mark.parametrize(
    ("ids", "recall", "ndcg"),
    [
        (["a", "b", "c"], 1.0, 1.0),
        (["b", "a"], 1.0, (1 + 3 / math.log2(3)) / ALL),
        (["c", "a"], 0.5, 3 / math.log2(3) / ALL),
        (["x"] * 10 + ["a"], 0.0, 0.0),  # the eleventh is not seen
        ([], 0.0, 0.0),
    ],
)
def test_measures_of_a_list(ids: list[str], recall: float, ndcg: float) -> None:
    assert measure_recall(QUERY, ids) == pytest.approx(recall)
    assert measure_ndcg(QUERY, ids) == pytest.approx(ndcg)


def test_a_margin_and_what_chance_makes_of_it() -> None:
    other = Query(text="roads", record="sample", half="learn", grades={"a": 2})
    found = Way(name="one", ranks={"sample": {"trees": ["a", "b"], "roads": ["a"]}})
    half = Way(name="other", ranks={"sample": {"trees": ["a", "b"], "roads": []}})
    # Of two searches one is as good and one is better by 1: both drawn may be either.
    assert measure_margin(found, half, [QUERY, other]) == (0.5, 0.0, 1.0)
    assert measure_margin(found, found, [QUERY, other]) == (0.0, 0.0, 0.0)


def test_what_both_lists_have_comes_first() -> None:
    assert fuse([["a", "b"], ["b", "c"]]) == ["b", "a", "c"]


def test_searches_tuned_on_and_fresh_ones_each_judged_once() -> None:
    queries = load_queries()
    halves = [query.half for query in queries]
    assert [halves.count(half) for half in ("learn", "check", "fresh")] == [30, 30, 40]
    assert len({(query.record, query.text) for query in queries}) == 100
    assert all(any(query.grades.values()) for query in queries)
