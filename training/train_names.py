"""Train a small model of people's names on real minutes that our own rules label.

    python training/train_names.py FOLDER [--documents 120] [--epochs 6] [--seed 7]

For benchmarks/statistical_names.py, which asks whether such a model is worth having. Reads
../shared/corpus (does nothing where it is absent) and leaves out: each document that a label of
../shared/gold was cut from, the body `Newcastle West`, the policy and policing committees, and
2023 onwards. A name counts as one only where a title or an attendance list of the same document
says so; a sentence with any other candidate, or with a known surname elsewhere, is not used. Each
sentence with names is given twice, once as printed and once with names of our making and most
titles taken away, so that the model learns more than `Councillor is followed by a name`.
"""

import argparse
import io
import json
import random
import re
import sys
import tarfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import compounding, fix_random_seed, minibatch

from minutebook.evaluation.matching import fold_words, is_same_name
from nlp.clean import clean_text
from nlp.people.attendance.lists import find_attendance
from nlp.people.lexicon.vocabulary import read_given_names
from nlp.people.names.finding import NameMention, find_names
from nlp.sentences import list_sentences
from nlp.text.outline import Outline

SHARED = Path(__file__).parents[2] / "shared"
CORPUS = SHARED / "corpus" / "limerick-minutes.tar.xz"
GOLD = SHARED / "gold" / "labels"
HELD_OUT_BODY = re.compile(r"newcastle west|strategic policy|\bspc\b|policing", re.IGNORECASE)
HELD_OUT_FROM = 2023
SOURCE = re.compile(r"\[Original file\]\((\S+)\)")
CAPITAL_WORD = re.compile(r"[A-ZÁÉÍÓÚ][\w']{2,30}")
WIDTH = 64
MODEL = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": WIDTH,
    "maxout_pieces": 2,
    "use_upper": True,
    "tok2vec": {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": WIDTH,
        "depth": 4,
        "embed_size": 2000,
        "window_size": 1,
        "maxout_pieces": 3,
        "subword_features": True,
    },
}
SURNAMES = [
    begins + ends
    for begins in "Ash Brad Hart Mill Whit Thorn Ells Wood Hol Lang Burn Stan Pem Rad".split()  # noqa: SIM905
    for ends in "ford ley ton worth well field man son by combe wick ridge".split()  # noqa: SIM905
]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence, and where names stand in it: (start with title, start, end)."""

    text: str
    names: tuple[tuple[int, int, int], ...]


def documents(count: int, seed: int) -> list[str]:
    """Return a seeded sample of the corpus without what is held out."""
    sources = {json.loads(path.read_text(encoding="utf-8"))["url"] for path in GOLD.glob("*.json")}
    with tarfile.open(CORPUS) as tar:
        members = sorted((m for m in tar if m.name.endswith(".md")), key=lambda m: m.name)
        members = [m for m in members if not is_held_out(m.name)]
        random.Random(seed).shuffle(members)
        texts = (io.TextIOWrapper(tar.extractfile(m), "utf-8").read() for m in members)  # type: ignore[arg-type]
        free = (text for text in texts if not set(SOURCE.findall(text)) & sources)
        return [text for _, text in zip(range(count), free, strict=False)]


def is_held_out(name: str) -> bool:
    year = re.search(r"/(\d{4})/", name)
    return bool(HELD_OUT_BODY.search(name)) or (year is not None and int(year[1]) >= HELD_OUT_FROM)


def list_labelled(text: str) -> Iterator[Labelled]:
    """Yield the sentences of a document in which every name is beyond doubt."""
    clean = clean_text(text)
    outline = Outline(clean)
    sure, unsure = part_names(clean)
    surnames = {fold_words(name.name)[-1] for name in sure if fold_words(name.name)}
    for paragraph in outline.paragraphs:
        for sentence in list_sentences(outline.flat, paragraph.start, paragraph.end):
            inside = [n for n in sure if sentence.start <= n.outer_start and n.end <= sentence.end]
            doubt = any(n.start < sentence.end and sentence.start < n.end for n in unsure)
            words = outline.flat[sentence.start : sentence.end]
            at = sentence.start
            found = tuple((n.outer_start - at, n.start - at, n.end - at) for n in inside)
            if not doubt and not has_loose_surname(words, found, surnames):
                yield Labelled(words, found)


def part_names(clean: str) -> tuple[list[NameMention], list[NameMention]]:
    """Return the names that the document vouches for, and the other candidates."""
    names = find_names(clean)
    vouched = [name for name in names if name.title is not None]
    vouched += [name for block in find_attendance(clean, names) for name in block.names]
    by_surname: dict[str, set[str]] = {}
    for name in vouched:
        by_surname.setdefault((fold_words(name.name) or [""])[-1], set()).add(name.name)
    sure, unsure, done = [], [], 0
    for name in sorted({*names, *vouched}, key=lambda name: (name.start, -name.end)):
        if name.start < done:
            continue
        done = name.end
        others = by_surname.get((fold_words(name.name) or [""])[-1], ())
        agreed = any(is_same_name(name.name, other) for other in others)
        (sure if agreed else unsure).append(name)
    return sure, unsure


def has_loose_surname(
    words: str, names: tuple[tuple[int, int, int], ...], surnames: set[str]
) -> bool:
    """Whether a word that is a surname in this document stands outside of the names."""
    for match in CAPITAL_WORD.finditer(words):
        inside = any(start <= match.start() < end for start, _, end in names)
        if not inside and "".join(fold_words(match[0])) in surnames:
            return True
    return False


def disguise(labelled: Labelled, dice: random.Random, given: list[str]) -> Labelled:
    """Return the sentence with other names, and without three in four of their titles."""
    pieces, names, done, length = [], [], 0, 0
    for outer, start, end in labelled.names:
        begin = start if dice.random() < 0.25 else max(outer, done)
        before = labelled.text[done:begin]
        name = dice.choice(SURNAMES)
        if dice.random() < 0.8 or begin == outer:
            name = f"{dice.choice(given)} {name}"
        length += len(before)
        names.append((length, length, length + len(name)))
        pieces += [before, name]
        length += len(name)
        done = end
    return Labelled("".join([*pieces, labelled.text[done:]]), tuple(names))


def list_examples(texts: list[str], language: Language, seed: int) -> list[Example]:
    """Return the examples: sentences with names twice, and as many without as with."""
    dice, given = random.Random(seed), [name.title() for name in sorted(read_given_names())]
    labelled = [each for text in texts for each in list_labelled(text)]
    named = [each for each in labelled if each.names]
    bare = [each for each in labelled if not each.names and len(each.text) > 20]
    bare = dice.sample(bare, min(len(bare), len(named)))
    print(f"{len(texts)} documents: {len(named)} sentences with names, {len(bare)} without")
    every = [*named, *(disguise(each, dice, given) for each in named), *bare]
    dice.shuffle(every)
    return [example for each in every if (example := as_example(language, each)) is not None]


def as_example(language: Language, labelled: Labelled) -> Example | None:
    doc: Doc = language.make_doc(labelled.text)
    spans = [doc.char_span(start, end, "PERSON") for _, start, end in labelled.names]
    if any(span is None for span in spans) or not len(doc):
        return None
    gold = doc.copy()
    gold.set_ents([span for span in spans if span is not None])
    return Example(doc, gold)


def train(texts: list[str], epochs: int, seed: int) -> Language:
    """Return a pipeline of a tokenizer and a name finder."""
    fix_random_seed(seed)
    language = spacy.blank("en")
    language.add_pipe("ner", config={"model": MODEL}).add_label("PERSON")
    examples = list_examples(texts, language, seed)
    optimizer = language.initialize(lambda: examples[:200])
    dice, start = random.Random(seed), time.process_time()
    for epoch in range(epochs):
        losses: dict[str, float] = {}
        dice.shuffle(examples)
        for batch in minibatch(examples, size=compounding(16.0, 64.0, 1.002)):
            language.update(batch, sgd=optimizer, drop=0.2, losses=losses)
        print(
            f"epoch {epoch + 1}: loss {losses['ner']:.0f}, {time.process_time() - start:.0f} s",
            flush=True,
        )
    return language


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the model goes")
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    if not CORPUS.exists():
        sys.exit("../shared/corpus is absent: nothing to train on")
    train(documents(args.documents, args.seed), args.epochs, args.seed).to_disk(args.folder)


if __name__ == "__main__":
    main()
