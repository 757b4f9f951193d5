"""Is `minutebook annotate` fast enough? Prints the ratio to spaCy's blank tokenizer, and why.

    python benchmarks/extraction_speed.py [--documents 100] [--seed 7]

Reads the 1,025 real documents of ../shared/corpus, or a seeded sample of them; where they are
absent, the sample council's items, without a verdict: they are so short that the start is all.
Over the same files, in one run, one process at a time: the words a second of the tokenizer alone
(no start-up), of `minutebook annotate` as a whole process (start-up included), and their ratio,
which must reach 0.12 (exit code 1 below it). Then, in this process, where the time goes. Times are
of the processor, as others may be using the machine.
"""

import argparse
import io
import json
import random
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Any

import spacy

from minutebook.page_files import list_page_files, read_page_file
from minutebook.page_json import page_json
from nlp.clean import clean_text
from nlp.language import build_language
from nlp.pages.page import annotate_page, list_blocks
from nlp.people.names.finding import find_names
from nlp.proceedings import read_proceedings
from nlp.reading import Reading
from nlp.sections import list_sections
from sample_council.content import load_content
from sample_council.word import plain_text

GOAL = 0.12
CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "limerick-minutes.tar.xz"


@dataclass
class Stopwatch:
    """Seconds of the processor by stage; a stage within another is taken out of the outer one."""

    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    running: list[str] = field(default_factory=list)
    since: float = 0.0

    def switch(self) -> None:
        """Give the time since the last switch to the innermost stage."""
        now = time.process_time()
        if self.running:
            self.seconds[self.running[-1]] += now - self.since
        self.since = now

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            self.switch()
            self.running.append(stage)
            try:
                return function(*args, **kwargs)
            finally:
                self.switch()
                self.running.pop()

        return run

    def watch(self, stage: str, function: Callable[..., Any]) -> None:
        """Time a function of nlp/ under whatever module's name it is called."""
        timed = self.timed(stage, function)
        for name, module in list(sys.modules.items()):
            if name.startswith("nlp."):
                for attribute, value in list(vars(module).items()):
                    if value is function:
                        setattr(module, attribute, timed)

    def watch_method(self, stage: str, owner: type, method: str) -> None:
        setattr(owner, method, self.timed(stage, getattr(owner, method)))


def texts_of_corpus(count: int | None, seed: int) -> list[str]:
    """Return the corpus's documents, or `count` of them drawn by `seed`."""
    with tarfile.open(CORPUS) as tar:
        members = sorted((m for m in tar if m.name.endswith(".md")), key=lambda m: m.name)
        if count is not None:
            members = random.Random(seed).sample(members, min(count, len(members)))
        return [io.TextIOWrapper(tar.extractfile(m), "utf-8").read() for m in members]  # type: ignore[arg-type]


def texts_of_sample_council() -> list[str]:
    """Return a page for each item of the sample council that has a text."""
    pages = []
    for item in load_content().items:
        texts = [plain_text(markup) for markup in (item.agenda, item.decision, item.minutes)]
        if any(texts):
            pages.append("\n\n".join([item.title, *filter(None, texts)]))
    return pages


def save_texts(texts: list[str], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")


def time_tokenizer(texts: list[str]) -> float:
    """Return the seconds that a blank tokenizer, new and with nothing cached, needs."""
    language = spacy.blank("en")
    language.max_length = 50_000_000
    start = time.process_time()
    for text in texts:
        language.make_doc(text)
    return time.process_time() - start


def time_command(folder: Path) -> tuple[float, float]:
    """Return seconds of the processor and of the clock that `minutebook annotate` needs."""
    before, clock = getrusage(RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "minutebook", "annotate", str(folder)]
    with tempfile.TemporaryFile() as out:
        subprocess.run(command, stdout=out, check=True)
        if not out.tell():
            raise RuntimeError("annotate printed nothing")
    after = getrusage(RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, time.perf_counter() - clock


def time_stages(folder: Path) -> dict[str, float]:
    """Return the seconds of each stage of what the command does, but for its start."""
    language, stopwatch = build_language(), Stopwatch()
    read, write = stopwatch.timed("read files", read_page_file), stopwatch.timed("JSON", json.dumps)
    for stage, function in (
        ("clean", clean_text),
        ("blocks", list_blocks),
        ("sections", list_sections),
        ("names", find_names),
        ("proceedings (decisions, votes)", read_proceedings),
    ):
        stopwatch.watch(stage, function)
    stopwatch.watch_method("sections", Reading, "__init__")
    for name, component in language.pipeline:
        stopwatch.watch_method(name.removeprefix("minutebook_"), type(component), "__call__")

    def annotate_all() -> None:
        for path in list_page_files([folder]):
            write(page_json(str(path), annotate_page(read(path).source)), ensure_ascii=False)

    stopwatch.timed("the rest", annotate_all)()
    return dict(stopwatch.seconds)


def print_stages(stages: dict[str, float], words: int) -> None:
    whole = sum(stages.values())
    print(f"\n{'where the time goes':31} seconds   share  us a word")
    for stage, seconds in sorted(stages.items(), key=lambda pair: -pair[1]):
        print(f"{stage:31} {seconds:7.2f} {seconds / whole:7.1%} {seconds / words * 1e6:10.2f}")


def measure(texts: list[str], folder: Path) -> float:
    """Print all figures; return the ratio."""
    words = sum(len(text.split()) for text in texts)
    save_texts(texts, folder / "all")
    save_texts(["Apologies."], folder / "one")
    print(f"{len(texts):,} documents, {words:,} words")
    alone = time_tokenizer(texts)
    used, clock = time_command(folder / "all")
    alone = min(alone, time_tokenizer(texts))  # the faster of before and after
    lines = time_tokenizer([line for text in texts for line in text.split("\n")])
    print(f"{'tokenizer alone':20} {alone:8.2f} s {words / alone:10,.0f} words/s")
    print(f"{'  line by line':20} {lines:8.2f} s {words / lines:10,.0f} words/s")
    print(f"{'minutebook annotate':20} {used:8.2f} s {words / used:10,.0f} words/s", end="")
    print(f"   ({clock:.2f} s by the clock)")
    start_up, _ = time_command(folder / "one")
    print_stages({"start-up": start_up, **time_stages(folder / "all")}, words)
    return alone / used


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, help="a sample of so many documents  [all]")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    there = CORPUS.exists()
    if not there:
        print("../shared/corpus is absent: skipped; the sample council's items stand in.")
    texts = texts_of_corpus(args.documents, args.seed) if there else texts_of_sample_council()
    with tempfile.TemporaryDirectory() as folder:
        ratio = measure(texts, Path(folder))
    passed = ratio >= GOAL
    verdict = ("pass" if passed else "FAIL") if there else "not judged without the corpus"
    print(f"\nratio {ratio:.3f}, goal {GOAL}: {verdict}")
    sys.exit(0 if passed or not there else 1)


if __name__ == "__main__":
    main()
