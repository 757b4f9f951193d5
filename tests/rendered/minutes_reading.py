"""Minutes as printed by minutes.py, read back and compared item by item.

`python -m tests.rendered.minutes_reading 300` prints what is read otherwise, and a table by element
of style.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from minutebook.evaluation.matching import is_same_resolution
from minutebook.page_json import page_json
from nlp.pages.page import annotate_page
from tests.rendered.minutes import Minutes, print_page

Outcome = tuple[str, str, str, str]  # family, what, right | missing | wrong, detail


def compare(page: Minutes) -> Iterator[Outcome]:
    """Yield what is read of each fact of a page, item by item."""
    meetings = page_json("", annotate_page(page.text))["meetings"]
    for item, (_, family) in enumerate(page.starts):
        for key, expected, pair in (
            ("decision", page.decisions, match_decision),
            ("vote", page.votes, match_vote),
        ):
            found = [
                f for m in meetings for f in m[PLURAL[key]] if item_of(page, f["start"]) == item
            ]
            for fact in [fact for at, fact in expected if at == item]:
                best = max(found, key=lambda f: pair(fact, f)[0], default=None)
                if best is None or pair(fact, best)[0] < 1:
                    yield family, key, "missing", str(fact)
                    continue
                found.remove(best)
                fault = pair(fact, best)[1]
                yield family, key, "wrong" if fault else "right", f"{fault}: {fact}"
            for extra in found:
                detail = (
                    extra.get("text") or f"{extra['outcome']} {extra['mover']}/{extra['seconder']}"
                )
                yield family, key, "wrong", f"besides [{extra['rule']}]: {detail}"
    yield from compare_acts(page, [p for m in meetings for p in m["people"]])


PLURAL = {"decision": "resolutions", "vote": "votes"}


def item_of(page: Minutes, start: int) -> int:
    return sum(start >= at for at, _ in page.starts) - 1


def match_decision(fact: dict[str, Any], found: dict[str, Any]) -> tuple[int, str]:
    """Return whether two decisions are one, and in what they differ."""
    faults = [] if found["status"] == fact["status"] else [f"status {found['status']}"]
    verbs = fact["verbs"].split()
    if verbs and not {found["verb"], *found["also"]} & set(verbs):
        faults.append(f"verb {found['verb']}")
    return 2 * is_same_resolution(fact, found), ", ".join(faults)


def match_vote(fact: dict[str, Any], found: dict[str, Any]) -> tuple[int, str]:
    """Return how well two votes agree (0: not at all), and in what they differ."""
    faults = [] if found["outcome"] == fact["outcome"] else [f"outcome {found['outcome']}"]
    for key in ("mover", "seconder"):
        if (fact[key] or "-").split()[-1] != (found[key] or "-").split()[-1]:
            faults.append(f"{key} {found[key]}")
    if (found["method"] == "unanimous") != fact["unanimous"]:
        faults.append(f"method {found['method']}")
    return 5 - len(faults), ", ".join(faults)


def compare_acts(page: Minutes, people: list[dict[str, Any]]) -> Iterator[Outcome]:
    """Yield what is read of who did what, over all of the page."""
    told: dict[str, set[str]] = {}
    for person in people:
        told.setdefault(person["name"].split()[-1], set()).update(person["acts"])
    for name, acts in page.acts.items():
        read = told.pop(name.split()[-1], set()) - {"mentioned"}
        for act in acts | read:
            how = "right" if act in acts & read else "missing" if act in acts else "wrong"
            yield "page", "act", how, f"{name} {act}"
    for name in told:
        yield "page", "act", "wrong", f"person {name}"


def main() -> None:
    """Print what is read otherwise, then element by right, missing and wrong."""
    table: dict[tuple[str, str], Counter[str]] = {}
    for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 300):
        page = print_page(seed)
        for family, what, how, detail in compare(page):
            style = page.style
            names = ("body", "mark", "moving", "end", "number", "person", "head", "gap")
            elements = [("item", family), *((name, getattr(style, name)) for name in names)]
            for name, value in [("all", "all"), *elements]:
                table.setdefault((f"{name} {value!r}", what), Counter())[how] += 1
            if how != "right":
                print(how, what, seed, family, detail, "|", style, sep=" | ")
    for (name, what), counts in sorted(table.items()):
        print(f"{name:34} {what:9} {counts['right']:5} {counts['missing']:5} {counts['wrong']:5}")


if __name__ == "__main__":
    main()
