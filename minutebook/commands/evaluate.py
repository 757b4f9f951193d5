"""`minutebook evaluate`: how right the extraction is, measured against labels."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from minutebook.evaluation.quotes import find_sentence
from minutebook.evaluation.report import Report, evaluate_labels
from minutebook.evaluation.scoring import MISS_KINDS
from minutebook.page_json import page_json


@click.command()
@click.argument("labels", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--text",
    "texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The pages' texts, <stem>.txt.  [default: the folder `text` beside LABELS]",
)
@click.option("--misses", is_flag=True, help="List each miss with its sentence.")
@click.option("--kind", type=click.Choice(MISS_KINDS), help="With --misses: only this kind.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def evaluate(
    labels: Path, texts: Path | None, misses: bool, kind: str | None, as_json: bool
) -> None:
    """Score the extraction against LABELS, a folder of <stem>.json.

    Prints precision, recall and F1 by kind over all pages, and the mean of the councils' own F1.

    \b
    Example:
      minutebook evaluate tests/labelled/labels --misses --kind people
    """
    texts = texts or labels.parent / "text"
    try:
        report = evaluate_labels(labels, texts, _annotate)
    except FileNotFoundError as error:
        message = f"no text for a label: {error.filename}; name the folder by --text"
        raise click.UsageError(message) from error
    if not report.pages:
        raise click.UsageError(f"no labels (*.json) in {labels}")
    click.echo(_figures_json(report) if as_json else _figures_table(report))
    if misses:
        _print_misses(report, texts, kind)
    sys.exit(0)


def _annotate(text: str) -> dict[str, Any]:
    from nlp.pages.page import annotate_page

    return page_json("", annotate_page(text))


def _figures_table(report: Report) -> str:
    lines = [f"{report.pages} pages", f"{'':50}precision  recall     F1  councils  of"]
    for figure in report.figures:
        count = figure.count
        lines.append(
            f"{figure.kind:50}{count.precision:9.3f}{count.recall:8.3f}{count.f1:7.3f}"
            f"{figure.councils_f1:10.3f}{figure.councils:4d}"
            f"   ({count.hits} of {count.labelled}, {count.found} found)"
        )
    return "\n".join(lines)


def _figures_json(report: Report) -> str:
    rows = {
        figure.kind: {
            **asdict(figure.count),
            "precision": round(figure.count.precision, 3),
            "recall": round(figure.count.recall, 3),
            "f1": round(figure.count.f1, 3),
            "councils_f1": round(figure.councils_f1, 3),
        }
        for figure in report.figures
    }
    return json.dumps(rows, indent=1)


def _print_misses(report: Report, texts: Path, kind: str | None) -> None:
    for miss in report.misses:
        if kind in (None, miss.kind):
            text = (texts / f"{miss.page}.txt").read_text(encoding="utf-8")
            sentence = find_sentence(text, miss.anchor)
            click.echo(
                f"{miss.kind}\t{miss.page}\t{miss.what}" + (f"\n    {sentence}" if sentence else "")
            )
