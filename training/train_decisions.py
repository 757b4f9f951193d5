"""Is a learnt sum worth it for decisions? Compares it with the rules alone, and writes its weights.

    pip install scikit-learn        # for this script alone; the product needs the weights only
    python training/train_decisions.py [--set LABELS[=FOUND] ...] [--seen LABELS ...]
        [--also LABELS ...] [--by council|body|year] [--write]

Each set is a folder `labels` with `text` beside it; without `--set`, ../shared/gold. FOUND: lines of
`minutebook annotate` by the rules of a commit that had not read the set yet, for rules look perfect
on what they were written by (the folder of FOUND stands in the table); without it, the rules of this
checkout. `--seen`: sets that these rules have read. `--also` teaches sentences and is scored
nowhere. Whole groups (councils, bodies or years) are left out in turn: six parts; what is said of
one part, its limits too, was learnt from the other five. `drops`: rules' decisions that are not
borne out are left away; `adds`: sentences are taken in; `both`: what nlp.proceedings.completing.weighing does.
With --write the weights learnt from all go to nlp/resolutions/weights.tsv.
DATA.md says what the shipped ones were learnt from, and what nobody outside can make again.
"""

import argparse
import json
import math
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from minutebook.evaluation.matching import fold_words, is_same_resolution, pair_up
from minutebook.evaluation.report import fill_resolution_texts
from minutebook.evaluation.scoring import Count
from nlp.clean import clean_text
from nlp.pages.page import list_blocks
from nlp.proceedings import Decision, read_by_rules
from nlp.proceedings.completing.weighing import RULE, Weighing, is_left_to_rules, span_of
from nlp.reading import Reading
from nlp.resolutions.wording import Wording, list_wordings
from nlp.sections import list_sections
from nlp.text.outline import read_outline
from nlp.view import View, view_text
from nlp.weights import add_up
from training.learning import (
    LEARNER,
    SEED,
    Json,
    Weights,
    learn,
    list_sets,
    read_rows,
    require,
    write_weights,
)

ROOT = Path(__file__).parents[1]
GOLD = ROOT.parent / "shared" / "gold" / "labels"
OUT = ROOT / "nlp" / "resolutions" / "weights.tsv"
PARTS, RESAMPLES = 6, 1000
COUNCILS = 4  # councils that print a trait at least, so that none stands for one page
SPARSE, SMOOTH = 0.7, 0.3  # scikit-learn's C: few weights of words, small weights of what rules saw
LIMITS = (0.0, 0.15, 0.25, 0.3, 0.35, 0.4, 0.5)  # chances below which a decision is dropped
FLOORS = (0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 1.01)  # chances above which a sentence is taken in
WAYS = ("rules alone", "drops", "adds", "both")


@dataclass
class Block:
    """A block of a page: its sentences and what rules found; sums of sentences as last told."""

    reading: Reading
    wordings: list[Wording]
    decisions: list[Decision]
    sums: list[float] = field(default_factory=list)

    def weighing(self) -> Weighing:
        return Weighing(self.reading, self.wordings, self.sums, len(self.decisions))

    def text_of(self, decision: Decision) -> Json:
        return {"text": self.reading.printed[decision.text_start : decision.text_end]}


@dataclass
class Unit:
    """A labelled page; `part` is the one of PARTS in which its group is left out."""

    council: str
    group: str
    scored: bool
    labels: list[Json]
    blocks: list[Block]
    fits: list[list[tuple[int, int, int]]] = field(default_factory=list)
    found: list[Json] = field(default_factory=list)
    part: int = 0


def read_set(labels: Path, found: Path | None, by: str, scored: bool) -> Iterator[Unit]:
    """Yield the units of a set."""
    by_stem = {Path(row["file"]).stem: row for row in read_rows(found)} if found else {}
    for path in sorted(labels.glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        text = (labels.parent / "text" / f"{path.stem}.txt").read_text(encoding="utf-8")
        council = re.sub(r"\s*\(.*", "", label.get("council") or path.stem).strip().lower()
        fill_resolution_texts(label, text)
        wanted = [r for meeting in label["meetings"] for r in meeting.get("resolutions") or []]
        blocks = list(read_blocks(text, by_stem[path.stem] if found else None))
        unit = Unit(council, group_of(path.stem, council, by), scored, wanted, blocks)
        unit.fits = find_fits(unit)
        unit.found = [block.text_of(d) for block in blocks for d in block.decisions]
        yield unit


def group_of(stem: str, council: str, by: str) -> str:
    """Return the council of a label; its body or year where stems tell: `l-metro-20151116-1`."""
    pieces = stem.split("-")
    if by == "body" and len(pieces) > 1:
        return f"{council} {pieces[1]}"
    year = re.search(r"-((?:19|20)\d\d)\d{4}-", stem)
    return f"{council} {year[1]}" if by == "year" and year else council


def read_blocks(text: str, row: Json | None) -> Iterator[Block]:
    """Yield the blocks of a page with what the rules, or `row`, found in each."""
    view = view_text(text)
    clean = clean_text(view.text)
    for block in list_blocks(clean):
        start, end = block.body.start, block.body.end
        sections = list_sections(read_outline(clean[start:end]), block.page, block.titled)
        reading = Reading(view.text[start:end], sections, block.page)
        if row is None:
            decisions = read_by_rules(reading).decisions
        else:
            saved = [r for meeting in row["meetings"] for r in meeting["resolutions"]]
            own = [r for r in saved if start <= view.place_of(r["start"]) < end]
            decisions = [as_found(r, view, start) for r in own]
        yield Block(reading, list(list_wordings(reading)), decisions)


def as_found(saved: Json, view: View, start: int) -> Decision:
    """Return a decision as `minutebook annotate` printed it, in a block that starts at `start`."""
    at = view.given.find(saved["text"], max(0, saved["start"] - 20_000))
    near = view.given.find(saved["text"], saved["start"])
    at = near if near >= 0 else at
    given = (saved["start"], saved["end"], at, at + len(saved["text"]))
    places = [view.place_of(place) - start for place in given]
    return Decision(*places, saved["parts"], saved["status"], saved["rule"], "")


def find_fits(unit: Unit) -> list[list[tuple[int, int, int]]]:
    """Return, of each label, the sentences that say it, the nearest to its words first.

    A sentence is (words that it does not share, index of its block, index in it).
    """
    fits: list[list[tuple[int, int, int]]] = []
    for label in unit.labels:
        wanted, own = fold_words(label["text"])[:15], []
        for b, block in enumerate(unit.blocks):
            block.sums = [0.0] * len(block.wordings)
            for w, wording in enumerate(block.wordings):
                if is_same_resolution(label, block.text_of(block.weighing().as_decision(w, []))):
                    words = fold_words(block.reading.flat[wording.start : wording.end])[:27]
                    own.append((sum(word not in words for word in wanted), b, w))
        fits.append(sorted(own))
    return fits


def tell(unit: Unit, labels: Sequence[int], places: set[tuple[int, int]]) -> dict[Any, bool | None]:
    """Tell which of the sentences at `places` says one of the labels.

    Of several that say one, the nearest does; the others are in doubt (None).
    """
    told: dict[tuple[int, int], bool | None] = dict.fromkeys(places, False)
    for index in labels:
        own = [(b, w) for _, b, w in unit.fits[index] if (b, w) in places]
        for place in own:
            told[place] = told[place] or None
        if own:
            told[own[0]] = True
    return told


def find_known(units: list[Unit]) -> set[str]:
    """Return the traits that several councils print."""
    printed = defaultdict(set)
    for unit in units:
        for block in unit.blocks:
            for wording in block.wordings:
                for trait in wording.traits:
                    printed[trait].add(unit.council)
    return {trait for trait, councils in printed.items() if len(councils) >= COUNCILS}


def learn_sentences(units: list[Unit]) -> Weights:
    """Return the weights of sentences' own traits, of those that several councils print."""
    known = find_known(units)
    rows, told = [], []
    for unit in units:
        places = {(b, w) for b, block in enumerate(unit.blocks) for w in range(len(block.wordings))}
        for (b, w), answer in sorted(tell(unit, range(len(unit.labels)), places).items()):
            if answer is not None:
                traits = unit.blocks[b].wordings[w].traits
                rows.append([trait for trait in traits if trait in known])
                told.append(answer)
    return learn(rows, told, SPARSE, sparse=True)


def sum_up(units: list[Unit], weights: Weights) -> None:
    """Give the sentences of units their sums."""
    for unit in units:
        for block in unit.blocks:
            block.sums = [add_up(weights, w.traits) for w in block.wordings]


Answer = tuple[Block, int, list[str], bool | None]


def list_found(unit: Unit) -> Iterator[Answer]:
    """Yield each decision that rules found: its block, index, traits, and whether it is one."""
    places = [(block, i) for block in unit.blocks for i in range(len(block.decisions))]
    right = {id(text) for _, text in match_found(unit)[0]}
    for (block, i), text in zip(places, unit.found, strict=True):
        decision = block.decisions[i]
        traits = block.weighing().traits_of(decision.rule, *span_of(decision))
        yield block, i, traits, id(text) in right


def match_found(unit: Unit) -> tuple[list[tuple[Json, Json]], list[Json]]:
    """Return the pairs of labels and texts that rules found, and the labels that they missed."""
    pairs, missed, _ = pair_up(unit.labels, unit.found, is_same_resolution)
    return pairs, missed


def list_passed(unit: Unit) -> Iterator[Answer]:
    """Yield each sentence that the rules passed over: the same, of labels that they missed."""
    missed = [id(label) for label in match_found(unit)[1]]
    weighings = [block.weighing() for block in unit.blocks]
    open_ = [w.list_passed(b.decisions) for w, b in zip(weighings, unit.blocks, strict=True)]
    places = {(b, w) for b, passed in enumerate(open_) for w in passed}
    labels = [index for index, label in enumerate(unit.labels) if id(label) in missed]
    for (b, w), answer in sorted(tell(unit, labels, places).items()):
        wording = unit.blocks[b].wordings[w]
        traits = weighings[b].traits_of(RULE, wording.start, wording.end)
        yield unit.blocks[b], w, traits, answer


Lister = Callable[[Unit], Iterator[Answer]]
LISTERS: tuple[Lister, Lister] = (list_found, list_passed)


def learn_both(units: list[Unit]) -> tuple[Weights, Weights]:
    """Return the weights of what rules found and of what they passed over."""
    learnt = []
    for lister in LISTERS:
        rows = [(t, y) for u in units for _, _, t, y in lister(u) if y is not None]
        learnt.append(learn([t for t, _ in rows], [bool(y) for _, y in rows], SMOOTH))
    return learnt[0], learnt[1]


def chances(unit: Unit, weights: tuple[Weights, Weights]) -> list[list[tuple[Block, int, float]]]:
    """Return, of what rules found and what they passed over, each one's chance to be a decision."""
    both = zip(LISTERS, weights, strict=True)
    return [
        [(block, i, 1 / (1 + math.exp(-add_up(w, t)))) for block, i, t, _ in lister(unit)]
        for lister, w in both
    ]


def count(
    unit: Unit, chance: list[list[tuple[Block, int, float]]], limits: tuple[float, float]
) -> Count:
    """Return the counts of a unit's decisions with chances above the two limits."""
    found, passed = chance
    texts = [
        b.text_of(b.decisions[i])
        for b, i, p in found
        if p >= limits[0] or is_left_to_rules(b.reading)
    ]
    for block in unit.blocks:
        weighing = block.weighing()
        likely = [
            (p, i)
            for b, i, p in passed
            if b is block and p >= limits[1] and not is_left_to_rules(b.reading)
        ]
        texts += [block.text_of(decision) for decision in weighing.tell(likely, block.decisions)]
    pairs, _, _ = pair_up(unit.labels, texts, is_same_resolution)
    return Count(len(pairs), len(unit.labels), len(texts))


def add(counts: Iterable[Count]) -> Count:
    whole = Count()
    for each in counts:
        whole.hits += each.hits
        whole.labelled += each.labelled
        whole.found += each.found
    return whole


def choose_limits(units: list[Unit], chance: list[Any]) -> dict[str, tuple[float, float]]:
    """Return the limits of each way that give the best F1; those of `both` lose no precision."""
    grid = {
        limits: add(count(u, c, limits) for u, c in zip(units, chance, strict=True))
        for limits in ((low, high) for low in LIMITS for high in FLOORS)
    }
    rules = (0.0, FLOORS[-1])
    precise = {k: v for k, v in grid.items() if v.precision >= grid[rules].precision}
    return {
        "rules alone": rules,
        "drops": max((k for k in grid if k[1] > 1), key=lambda k: grid[k].f1),
        "adds": max((k for k in grid if k[0] == 0), key=lambda k: grid[k].f1),
        "both": max(precise, key=lambda k: grid[k].f1),
    }


def give_parts(units: list[Unit]) -> None:
    groups = sorted({unit.group for unit in units})
    random.Random(SEED).shuffle(groups)
    for unit in units:
        unit.part = groups.index(unit.group) % PARTS


def judge(units: list[Unit]) -> dict[str, list[Count]]:
    """Return the counts of each scored unit by way, each unit told by what others taught."""
    without: dict[frozenset[int], Weights] = {}
    for one in range(PARTS):
        for two in range(one, PARTS):
            out = frozenset({one, two})
            without[out] = learn_sentences([unit for unit in units if unit.part not in out])
    scored = [unit for unit in units if unit.scored]
    counts: dict[str, list[Count]] = {way: [] for way in WAYS}
    for part in range(PARTS):
        for other in range(PARTS):
            own = [unit for unit in units if unit.part == other]
            sum_up(own, without[frozenset({part, other})])
        taught = [unit for unit in scored if unit.part != part]
        limits = choose_limits(*tell_apart(taught))
        weights = learn_both(taught)
        for unit in scored:
            if unit.part == part:
                chance = chances(unit, weights)
                for way in WAYS:
                    counts[way].append(count(unit, chance, limits[way]))
    return counts


def tell_apart(units: list[Unit]) -> tuple[list[Unit], list[Any]]:
    """Return units, in the order of their parts, with chances that the other parts' units taught."""
    ordered, chance = [], []
    for part in sorted({unit.part for unit in units}):
        weights = learn_both([unit for unit in units if unit.part != part])
        own = [unit for unit in units if unit.part == part]
        ordered += own
        chance += [chances(unit, weights) for unit in own]
    return ordered, chance


def doubt(ours: list[Count], theirs: list[Count]) -> str:
    """Return the 95 % interval of the F1 gained over `ours`, pages drawn anew."""
    dice, gains = random.Random(SEED), []
    for _ in range(RESAMPLES):
        drawn = dice.choices(range(len(ours)), k=len(ours))
        gains.append(add(theirs[i] for i in drawn).f1 - add(ours[i] for i in drawn).f1)
    gains.sort()
    return f"{gains[RESAMPLES // 40]:+.3f} to {gains[-RESAMPLES // 40]:+.3f}"


def learn_all(units: list[Unit]) -> dict[str, Weights]:
    """Return the three sums learnt from all units, a limit taken into each one's `always`."""
    for part in range(PARTS):
        weights = learn_sentences([unit for unit in units if unit.part != part])
        sum_up([unit for unit in units if unit.part == part], weights)
    scored = [unit for unit in units if unit.scored]
    limits = choose_limits(*tell_apart(scored))["both"]
    learnt = dict(zip(("found", "passed"), learn_both(scored), strict=True))
    for name, limit in zip(("found", "passed"), limits, strict=True):
        bounded = min(max(limit, 0.001), 0.999)
        learnt[name]["always"] = round(
            learnt[name]["always"] - math.log(bounded / (1 - bounded)), 3
        )
    print(f"limits: {limits[0]} of what rules found, {limits[1]} of what they passed over")
    return {"sentence": learn_sentences(units), **learnt}


def print_counts(counts: dict[str, list[Count]], names: list[str]) -> None:
    print(f"\n{'':14}precision recall     F1  hits/labelled/found  F1 gained (95 %)")
    for kept in ["", *sorted(set(names))] if len(set(names)) > 1 else [""]:
        picked = [i for i, name in enumerate(names) if kept in ("", name)]
        print(kept or "all")
        ours = [counts["rules alone"][i] for i in picked]
        for way in WAYS:
            theirs = [counts[way][i] for i in picked]
            whole = add(theirs)
            print(
                f"{way:14}{whole.precision:9.3f}{whole.recall:7.3f}{whole.f1:7.3f}"
                f"  {whole.hits}/{whole.labelled}/{whole.found}"
                f"   {doubt(ours, theirs) if way != WAYS[0] else ''}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", dest="sets", action="append", default=[])
    parser.add_argument("--seen", type=Path, action="append", default=[])
    parser.add_argument("--also", type=Path, action="append", default=[])
    parser.add_argument("--by", choices=("council", "body", "year"), default="council")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    require(*LEARNER)
    units: list[Unit] = []
    names: dict[int, str] = {}
    for labels, found in list_sets(args.sets or [str(GOLD)]):
        own = list(read_set(labels, found, args.by, scored=True))
        names |= {id(unit): found.parent.name if found else "rules as they are" for unit in own}
        units += own
    for labels in args.seen:
        own = list(read_set(labels, None, args.by, scored=True))
        names |= {id(unit): "rules that read the set" for unit in own}
        units += own
    for labels in args.also:
        units += read_set(labels, None, args.by, scored=False)
    if not units:
        return
    give_parts(units)
    ordered = sorted((u for u in units if u.scored), key=lambda unit: unit.part)
    print_counts(judge(units), [names[id(unit)] for unit in ordered])
    if args.write:
        write_weights(learn_all(units), OUT)


if __name__ == "__main__":
    main()
