"""A folder of labels and a way to annotate in, the figures by kind out."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from minutebook.evaluation.scoring import Count, Miss, Tally, score_page

Json = dict[str, Any]

# A council with fewer cases of a kind is pooled with the others like it.
FEW = 8


@dataclass(frozen=True, slots=True)
class Figure:
    """One kind's figures: over all cases, and the mean of the councils' own F1."""

    kind: str
    count: Count
    councils_f1: float
    councils: int


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a labelled set, and its misses."""

    pages: int
    figures: tuple[Figure, ...]
    misses: tuple[Miss, ...]


def evaluate_labels(labels: Path, texts: Path, annotate_text: Callable[[str], Json]) -> Report:
    """Annotate the text of each label and score it; raise FileNotFoundError on a lacking text."""
    whole, by_council = Tally(), dict[str, Tally]()
    pages = 0
    for name, label in _read_labels(labels):
        text = (texts / f"{name}.txt").read_text(encoding="utf-8")
        found = annotate_text(text)
        fill_resolution_texts(label, text)
        score_page(name, label, found, whole)
        score_page(name, label, found, by_council.setdefault(str(label.get("council")), Tally()))
        pages += 1
    return Report(pages, tuple(_figures(whole, by_council)), tuple(whole.misses))


def read_report(saved: Json) -> Report:
    """Return the report whose pages and figures were saved, as `dataclasses.asdict` gives them."""
    figures = (
        Figure(**(figure | {"count": Count(**figure["count"])})) for figure in saved["figures"]
    )
    return Report(saved["pages"], tuple(figures), ())


def _read_labels(labels: Path) -> Iterator[tuple[str, Json]]:
    for path in sorted(labels.glob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


def fill_resolution_texts(label: Json, text: str) -> None:
    """Give a resolution that is labelled by position its words."""
    for meeting in label["meetings"]:
        for resolution in meeting.get("resolutions") or []:
            if "text" not in resolution:
                start = resolution["start"]
                resolution["text"] = text[start : start + resolution["length"]]


def _figures(whole: Tally, by_council: dict[str, Tally]) -> Iterator[Figure]:
    for kind, count in whole.counts.items():
        scores = _council_scores(kind, by_council)
        mean = sum(scores) / len(scores) if scores else 0.0
        yield Figure(kind, count, mean, len(scores))


def _council_scores(kind: str, by_council: dict[str, Tally]) -> list[float]:
    few, scores = Count(), []
    counts = defaultdict(Count, {c: t.counts[kind] for c, t in by_council.items()})
    for count in counts.values():
        if count.labelled >= FEW:
            scores.append(count.f1)
        else:
            few.hits += count.hits
            few.labelled += count.labelled
            few.found += count.found
    return scores + ([few.f1] if few.labelled or few.found else [])
