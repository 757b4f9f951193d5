"""Printed pages read back: which facts are right, missing or wrong."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from minutebook.page_json import page_json
from nlp.pages.page import annotate_page
from tests.rendered.decisions_facts import Decided, Page, Voted

SAME = 0.85  # of the words of two texts that are one
LIKE = 0.4  # of the words of two texts that are meant to be one


@dataclass
class Tally:
    """Facts right, missing and wrong, and what the last two are."""

    right: int = 0
    missing: int = 0
    wrong: int = 0
    told: list[str] = field(default_factory=list)

    def miss(self, what: str) -> None:
        self.missing += 1
        self.told.append(f"missing {what}")

    def err(self, what: str) -> None:
        self.wrong += 1
        self.told.append(f"wrong {what}")


SMALL = {
    "that",
    "to",
    "be",
    "and",
    "was",
    "were",
    "the",
    "cabinet",
    "a",
    "b",
    "c",
    "i",
    "ii",
    "iii",
    "it",
    "council",
    "recommended",
}


def list_words(text: str) -> Counter[str]:
    """Return the words of a text, deeds in one form, without keys and little words."""
    words = re.findall(r"[a-z£]+|\d[\d,.]*\d", text.lower())
    plain = (re.sub(r"ed$", "", w) for w in words)
    return Counter(w.rstrip("e") for w in plain if w not in SMALL)


def likeness(one: str, other: str) -> float:
    """Return the share of words that two texts have in common (F1)."""
    first, second = list_words(one), list_words(other)
    common = sum((first & second).values())
    return 2 * common / max(1, sum(first.values()) + sum(second.values()))


def read_back(page: Page) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the decisions and the votes that a page is read to tell."""
    meetings = page_json("", annotate_page(page.text))["meetings"]
    for meeting in meetings:
        texts = [resolution["text"] for resolution in meeting["resolutions"]]
        for vote in meeting["votes"]:
            vote["decides"] = "" if vote["resolution"] is None else texts[vote["resolution"]]
    return (
        [decision for meeting in meetings for decision in meeting["resolutions"]],
        [vote for meeting in meetings for vote in meeting["votes"]],
    )


def compare(page: Page) -> Tally:
    """Return how a page was read: each decision and each vote is one fact."""
    tally = Tally()
    decisions, votes = read_back(page)
    compare_decisions(page.decided, decisions, tally)
    compare_votes(page.voted, votes, tally)
    for vote in votes:
        if any(likeness(words, vote["decides"]) > SAME for words in page.unvoted):
            tally.err(f"vote given to {vote['decides']!r}: {told(fields_of(vote))}")
    return tally


def compare_decisions(
    expected: tuple[Decided, ...], found: list[dict[str, Any]], tally: Tally
) -> None:
    """Count the decisions: an extra one and one of other words, status or parts are wrong."""
    left = list(found)
    for decided in expected:
        best = max(left, key=lambda d: likeness(decided.text, d["text"]), default=None)
        if best is None or likeness(decided.text, best["text"]) < LIKE:
            tally.miss(f"decision: {decided.text[:90]}")
            continue
        left.remove(best)
        faults = list_faults(decided, best)
        if faults:
            tally.err(f"decision {', '.join(faults)}: {best['text'][:160]!r} [{best['rule']}]")
        else:
            tally.right += 1
    for extra in left:
        tally.err(f"decision told besides: {extra['text'][:160]!r} [{extra['rule']}]")


def list_faults(decided: Decided, found: dict[str, Any]) -> list[str]:
    """Return in what a decision as read differs from the one printed."""
    faults = []
    if likeness(decided.text, found["text"]) < SAME:
        faults.append("text")
    if decided.verb and decided.verb not in (found["verb"], *found.get("also", ())):
        faults.append(f"verb {found['verb']} for {decided.verb}")
    if found["status"] != decided.status:
        faults.append(f"status {found['status']} for {decided.status}")
    if found["parts"] != decided.parts:
        faults.append(f"parts {found['parts']} for {decided.parts}")
    return faults


def fields_of(vote: dict[str, Any]) -> Voted:
    """Return a vote as read, as a printed one is told."""
    return Voted(
        vote["outcome"],
        vote["mover"],
        vote["seconder"],
        vote["for"],
        vote["against"],
        vote["abstain"],
        vote["method"] == "unanimous",
    )


PARTS = ("outcome", "mover", "seconder", "for_", "against", "abstain", "unanimous")


def _same(one: object, other: object) -> bool:
    """Tell whether two facts are one; a name may be printed by surname alone."""
    if isinstance(one, str) and isinstance(other, str):
        return one.split()[-1] == other.split()[-1]
    return one == other


def agreement(one: Voted, other: Voted) -> float:
    """Return how well two votes agree: whom they name and what they count weigh most."""
    score = 0.0
    for name in PARTS:
        a, b = getattr(one, name), getattr(other, name)
        if a is not None and _same(a, b):
            score += 2 if name in ("mover", "for_") else 1
        elif a is not None and b is not None:
            score -= 1
    return score


def compare_votes(expected: tuple[Voted, ...], found: list[dict[str, Any]], tally: Tally) -> None:
    """Count the votes: an extra one and one with another's figures or movers are wrong."""
    left = [fields_of(vote) for vote in found]
    pairs = sorted(
        ((agreement(e, f), -i, -j) for i, e in enumerate(expected) for j, f in enumerate(left)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for _, i, j in pairs:
        if -i not in taken and -j not in taken.values():
            taken[-i] = -j
    for index, voted in enumerate(expected):
        if index not in taken:
            tally.miss(f"vote: {told(voted)}")
            continue
        compare_vote(voted, left[taken[index]], tally)
    for index, extra in enumerate(left):
        if index not in taken.values():
            tally.err(f"vote told besides: {told(extra)}")


def compare_vote(voted: Voted, found: Voted, tally: Tally) -> None:
    lacking = [n for n in PARTS if getattr(voted, n) is not None and getattr(found, n) is None]
    lacking += ["unanimous"] if voted.unanimous and not found.unanimous else []
    differing = [
        n
        for n in PARTS
        if n not in lacking
        and getattr(found, n) is not None
        and not _same(getattr(voted, n), getattr(found, n))
    ]
    if differing:
        tally.err(f"vote {', '.join(differing)}: {told(found)} for {told(voted)}")
    elif lacking:
        tally.miss(f"vote's {', '.join(lacking)}: {told(found)} for {told(voted)}")
    else:
        tally.right += 1


def told(vote: Voted) -> str:
    figures = "/".join(str(n) for n in (vote.for_, vote.against, vote.abstain))
    return f"{vote.outcome}{' unanimous' * vote.unanimous} {figures} {vote.mover}/{vote.seconder}"
