"""Print every fact found in a seeded random sample of meetings, to be read and judged by eye.

    python benchmarks/sample_meetings.py [--seed 2027] [--number 20] > sample.tsv
    python benchmarks/sample_meetings.py --table docs/meetings-check.tsv

Draws documents of ../shared/corpus and reads each as `minutebook annotate` does. A line: meeting
(the document's place in the corpus by name, from 1), fact, kind, value, the words it stands in.
A fact's name is its kind, where it starts in the document, and a digest of its value, so that
docs/meetings-check.tsv can hold the verdicts without the text. With `--table`, prints instead the
share right by kind, and what is new, gone or changed since that table was read (exit code 1).
"""

import argparse
import csv
import io
import random
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from nlp.annotations import Annotations, Person, Resolution, Vote
from nlp.pages.page import annotate_page

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "limerick-minutes.tar.xz"
AROUND = 60  # characters shown to either side
SIDES = ("for", "against", "abstain", "absent", "declined")


@dataclass(frozen=True)
class Fact:
    """One thing that the page is said to state; `start`, `end`: code points into the document."""

    kind: str
    value: str
    start: int
    end: int

    @property
    def name(self) -> str:
        return f"{self.kind}@{self.start}.{sha256(self.value.encode()).hexdigest()[:6]}"


def sample_documents(seed: int, number: int) -> Iterator[tuple[int, str]]:
    """Yield the number and the text of each document drawn."""
    with tarfile.open(CORPUS) as tar:
        members = sorted((m for m in tar if m.name.endswith(".md")), key=lambda m: m.name)
        for at in random.Random(seed).sample(range(len(members)), number):
            file = tar.extractfile(members[at])
            assert file is not None
            yield at + 1, io.TextIOWrapper(file, "utf-8").read()


def list_facts(text: str) -> list[Fact]:
    """Return what `text` is read to say, in its order: people, resolutions and votes."""
    facts = [f for page in annotate_page(text) for f in _facts_of(page.annotations)]
    return sorted(facts, key=lambda fact: fact.start)


def _facts_of(found: Annotations) -> Iterator[Fact]:
    for person in found.people:
        yield from _person_facts(person)
    for resolution in found.resolutions:
        yield from _resolution_facts(resolution)
    for vote in found.votes:
        yield from _vote_facts(vote)


def _person_facts(person: Person) -> Iterator[Fact]:
    start, end = person.evidence.start, person.evidence.end
    yield Fact("person", person.name, start, end)
    yield Fact("kind", f"{person.name}: {person.kind}", start, end)
    if person.role:
        yield Fact("role", f"{person.name}: {person.role}", start, end)
    for act in (*person.acts, *person.movements):
        yield Fact("act", f"{person.name}: {act.name}", act.evidence.start, act.evidence.end)


def _resolution_facts(resolution: Resolution) -> Iterator[Fact]:
    start, end = resolution.evidence.start, resolution.evidence.end
    text = " ".join(resolution.text.split())
    yield Fact("resolution", text, start, end)
    yield Fact("verb", resolution.verb, start, end)
    yield Fact("status", resolution.status, start, end)
    yield Fact("parts", str(resolution.parts), start, end)


def _vote_facts(vote: Vote) -> Iterator[Fact]:
    start, end = vote.evidence.start, vote.evidence.end
    counts = (vote.for_count, vote.against_count, vote.abstain_count)
    yield Fact("vote", f"{vote.on} {vote.outcome} {vote.method} {counts}", start, end)
    for kind, name in (("mover", vote.mover), ("seconder", vote.seconder)):
        if name:
            yield Fact(kind, name, start, end)
    for side in SIDES:
        for name in getattr(vote, f"{side}_names"):
            yield Fact("voter", f"{name}: {side}", start, end)


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table of verdicts: meeting, fact, kind, verdict, number, why."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def list_shares(rows: list[dict[str, str]]) -> list[tuple[str, ...]]:
    """Return (kind, right, wrong, share right, missing) for each kind, and for all."""
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows:
        for kind in (row["kind"], "all"):
            counts[kind, row["verdict"]] += int(row["number"])
    kinds = dict.fromkeys(kind for kind, _ in sorted(counts, key=lambda key: key[0] == "all"))
    return [_share(kind, counts) for kind in kinds]


def _share(kind: str, counts: Counter[tuple[str, str]]) -> tuple[str, ...]:
    right, wrong, missing = (counts[kind, verdict] for verdict in ("right", "wrong", "missing"))
    share = f"{right / (right + wrong):.1%}" if right + wrong else ""
    return kind, str(right), str(wrong), share, str(missing)


def compare_with_table(
    facts: dict[tuple[str, str], Fact], rows: list[dict[str, str]]
) -> list[tuple[str, ...]]:
    """Return (new, gone or changed; meeting; fact; value) for all that `rows` do not judge.

    Changed: the same kind of fact at the same place has another value than the one judged.
    """
    judged = {(row["meeting"], row["fact"]) for row in rows if row["verdict"] != "missing"}
    gone = sorted(judged - facts.keys())
    places = {(meeting, name.split(".")[0]) for meeting, name in gone}
    new = [key for key in facts if key not in judged]
    changed = {key for key in new if (key[0], key[1].split(".")[0]) in places}
    told: list[tuple[str, ...]]
    told = [("changed" if key in changed else "new", *key, facts[key].value) for key in new]
    return told + [("gone", *key, "") for key in gone]


def main() -> int:
    parser = argparse.ArgumentParser(description="Facts of a sample of meetings, to be judged.")
    parser.add_argument("--seed", type=int, default=2027)
    parser.add_argument("--number", type=int, default=20)
    parser.add_argument("--table", type=Path, help="the verdicts to compare with")
    options = parser.parse_args()
    texts = {str(n): text for n, text in sample_documents(options.seed, options.number)}
    facts = {(n, fact.name): fact for n, text in texts.items() for fact in list_facts(text)}
    out = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    if options.table:
        rows = read_table(options.table)
        differences = compare_with_table(facts, rows)
        out.writerows([*list_shares(rows), *differences])
        return 1 if differences else 0
    out.writerows(
        (n, name, fact.kind, fact.value, _around(texts[n], fact))
        for (n, name), fact in facts.items()
    )
    return 0


def _around(text: str, fact: Fact) -> str:
    return " ".join(text[max(0, fact.start - AROUND) : fact.end + AROUND].split())


if __name__ == "__main__":
    sys.exit(main())
