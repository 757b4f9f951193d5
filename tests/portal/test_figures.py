"""Figures in a search: each is looked for in every spelling in which minutes print it."""

import pytest

from db.queries.match import Term
from minutebook.portal.terms import day_terms, find_day_alone, read_terms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("750000", {"750000": "750,000"}),
        ("£750,000", {"750000": "750,000"}),
        ("1,250,000", {"1250000": "1,250,000"}),
        ("4117", {"4117": "4,117"}),
        ("20mph", {"20mph": "20 mph"}),
        ("20 mph", {"20 mph": "20mph"}),
        ("50kW", {"50kw": "50 kw"}),
        ("£1.5m", {"1.5m": "1.5 million"}),
        ("£1.5 million", {"1.5 million": "1.5m"}),
        ("2.25bn", {"2.25bn": "2.25 billion"}),
        # as they stand
        ("2026", {"2026": None}),
        ("100", {"100": None}),
        ("2025/26", {"2025/26": None}),
        ("22/00123/FUL", {"22/00123/FUL": None}),
        ("A19", {"a19": None}),
    ],
)
def test_spellings(text: str, found: dict[str, str | None]) -> None:
    terms = {" ".join(term.words): term.also for term in read_terms(text).terms}
    assert terms.keys() == found.keys()
    for own, other in found.items():
        assert other in terms[own] if other else not terms[own]


@pytest.mark.parametrize("text", ["100 homes", "5 year plan", "route 20 bus", "20 miles"])
def test_a_number_and_a_word_stay_apart(text: str) -> None:
    assert [term.words for term in read_terms(text).terms] == [
        (word,) for word in text.lower().split()
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("18/11/2026", "2026-11-18"),
        ("18 November 2026", "2026-11-18"),
        ("Wednesday 18th November, 2026", "2026-11-18"),
        ("meeting held on 18 November 2026", "2026-11-18"),
        ("2026-11-18", "2026-11-18"),
        # a day among other words, one that is a phrase, none
        ("minutes of 18 November 2026", None),
        ("library 18/11/2026", None),
        ('"18 November 2026"', None),
        ("November 2026", None),
        ("31/02/2026", None),
        ("meeting", None),
    ],
)
def test_a_day_and_no_more(text: str, day: str | None) -> None:
    assert find_day_alone(text) == day


@pytest.mark.parametrize(
    ("day", "spellings"),
    [
        ("2026-11-01", ("1 November 2026", "1st November 2026", "01/11/2026")),
        ("2026-11-12", ("12 November 2026", "12th November 2026", "12/11/2026")),
        ("2026-11-22", ("22 November 2026", "22nd November 2026", "22/11/2026")),
        ("2026-11-30", ("30 November 2026", "30th November 2026", "30/11/2026")),
    ],
)
def test_how_texts_name_a_day(day: str, spellings: tuple[str, ...]) -> None:
    assert day_terms(day).terms == (Term(spellings[:1], spellings[1:]),)
