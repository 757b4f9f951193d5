"""Pages of votes read back and compared with the facts, fact by fact: right, missing or wrong.

In: cases, each a row of the table, a page and what it should tell. Out: the table.
"""

import sys
from collections import Counter
from collections.abc import Iterable

from minutebook.page_json import page_json
from nlp.pages.page import annotate_page
from tests.rendered.votes_facts import SIDES

WEAK = ("unstated", "assent", "counted", "show_of_hands")
Told = dict[str, object]


def tell_votes(text: str) -> list[Told]:
    """Return what a page tells of votes."""
    votes = []
    for meeting in page_json("", annotate_page(text))["meetings"]:
        for vote in meeting["votes"]:
            told = {
                key: vote[key] for key in ("on", "outcome", "method", "mover", "seconder", *SIDES)
            }
            names = {f"{side}_names": tuple(vote[f"{side}_names"]) for side in SIDES}
            votes.append({**told, **names})
    return votes


def compare(expected: list[Told], found: list[Told]) -> tuple[Counter[str], list[str]]:
    """Return how many facts are right, missing and wrong, and what is not right."""
    score: Counter[str] = Counter()
    faults: list[str] = []
    left = list(found)
    for facts in expected:
        best = max(left, key=lambda vote: _alike(facts, vote), default=None)
        if best is not None:
            left.remove(best)
        for key, value in facts.items():
            other = best[key] if best else None
            verdict = _judge(key, value, other)
            score[verdict] += 1
            if verdict != "right":
                faults.append(f"{verdict}: {key} {value!r}, told {other!r}")
    for vote in left:
        score["wrong"] += 1
        faults.append(f"wrong: one vote more, {vote}")
    return score, faults


def _alike(facts: Told, vote: Told) -> int:
    return sum(value not in (None, ()) and vote[key] == value for key, value in facts.items())


def _judge(key: str, value: object, other: object) -> str:
    """Tell whether a fact is right, missing or wrong; what only some names tell is missing."""
    if isinstance(value, tuple) and isinstance(other, tuple):
        if sorted(value) == sorted(other):
            return "right"
        return "missing" if set(other) < set(value) else "wrong"
    if value == other:
        return "right"
    weaker = key == "method" and other in WEAK
    return "missing" if other is None or weaker else "wrong"


Case = tuple[str, str, list[Told]]  # its row of the table, the page, what it should tell


def read(cases: Iterable[Case]) -> dict[str, tuple[Counter[str], list[tuple[str, list[str]]]]]:
    """Return by row how many facts are right, missing and wrong, with the pages at fault."""
    table: dict[str, tuple[Counter[str], list[tuple[str, list[str]]]]] = {}
    for row, page, expected in cases:
        score, faults = compare(expected, tell_votes(page))
        total, pages = table.setdefault(row, (Counter(), []))
        total.update(score)
        if faults:
            pages.append((page, faults))
    return table


def print_table(cases: Iterable[Case]) -> None:
    """Print the table of rows; with words behind the command, the pages at fault of those rows."""
    wanted = " ".join(sys.argv[1:])
    table = read(case for case in cases if wanted in case[0])
    for row, (score, pages) in table.items():
        print(f"{score['right']:5} {score['missing']:5} {score['wrong']:5}  {row}")
        for page, faults in pages[:2] if wanted else ():
            print("-" * 60, page.partition("12. Motion on Notice")[2], *faults, sep="\n")
    total = sum((score for score, _ in table.values()), Counter[str]())
    print(f"{total['right']:5} {total['missing']:5} {total['wrong']:5}  all")
