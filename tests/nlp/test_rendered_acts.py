"""What persons did and are is read alike however minutes say it: wording by wording, form by form.

Strict for what is told wrongly; what is missing has floors. `python -m tests.rendered.acts` prints
each wording that is read otherwise.
"""

from collections import Counter
from functools import cache

import pytest

from tests.rendered.acts import compare, list_wordings, render
from tests.rendered.acts_wordings import WORDINGS

# (form, width of the lines): a title alone, initials, an office behind the name, one around it.
PRINTS = ((0, 0), (5, 78), (11, 66), (13, 0))
# Of a hundred acts, how many are read at least.
FLOORS = {
    "says": 98,
    "said before the name": 92,
    "in the passive": 98,
    "report headings": 99,
    "several": 96,
    "questions and answers": 98,
    "public speakers": 99,
    "interests": 93,
    "chairing and coming": 99,
    "appointments": 94,
    "offices in rows": 99,
    "whom they are from": 93,
}


@cache
def count(family: str) -> tuple[Counter[tuple[str, str]], list[str]]:
    """Return how often each kind of fact is right, missing or wrong, and what is wrong."""
    counts: Counter[tuple[str, str]] = Counter()
    wrong = []
    for number, (own, text, facts) in enumerate(list_wordings()):
        for form, width in PRINTS if own == family else ():
            page, told = render(text, facts, form, width, number)
            for what, how, detail in compare(page, told):
                counts[what, how] += 1
                if how == "wrong":
                    wrong.append(f"{what}: {detail} | {text}")
    return counts, wrong


@pytest.mark.parametrize("family", WORDINGS)
def test_nothing_is_told_that_the_sentence_does_not_say(family: str) -> None:
    assert count(family)[1] == []


@pytest.mark.parametrize("family", FLOORS)
def test_acts_are_read_in_every_wording(family: str) -> None:
    counts, _ = count(family)
    right, missing = counts["acts", "right"], counts["acts", "missing"]
    assert 100 * right / (right + missing) >= FLOORS[family]
