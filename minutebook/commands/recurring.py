"""`minutebook recurring ITEMS.jsonl`: agenda titles in, the same rows with their series out."""

import json
from collections.abc import Iterable
from typing import IO, Any

import click

from nlp.recurrence.index import AgendaItem
from nlp.recurrence.linking import SeriesLink, link_items

Row = dict[str, Any]


def _parse_rows(lines: Iterable[str]) -> list[Row]:
    rows = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise click.UsageError(f"line {number} is not JSON: {error}") from None
        if not isinstance(row, dict) or not isinstance(row.get("title"), str):
            raise click.UsageError(f'line {number} is not an object with a "title"')
        rows.append(row)
    return rows


def _text(row: Row, name: str) -> str | None:
    value = row.get(name)
    return None if value is None or value == "" else str(value)


def _build_item(row: Row) -> AgendaItem:
    return AgendaItem(
        council=_text(row, "council") or "",
        committee=_text(row, "committee") or "",
        title=row["title"],
        date=_text(row, "date"),
        number=_text(row, "item"),
        meeting=_text(row, "meeting"),
        issue_id=_text(row, "issue_id"),
        text=_text(row, "text") or "",
    )


def _describe(link: SeriesLink) -> Row:
    return {
        "series": link.series,
        "kind": link.kind,
        "period": link.period.label if link.period else None,
        "evidence": link.evidence,
        "confidence": link.confidence,
    }


@click.command()
@click.argument("items", type=click.File(encoding="utf-8"))
def recurring(items: IO[str]) -> None:
    """Tell which agenda items of a list come back.

    ITEMS is a file of JSON lines (`-` for stdin), one agenda item each: council, committee, date
    (ISO 8601), item (its number), title; where known also meeting, issue_id and text. The same rows
    are printed in the same order with `series` (a key, or null), `kind` (procedural, recurring,
    one_off), `period`, `evidence` and `confidence`.

    Example: minutebook recurring items.jsonl > series.jsonl
    """
    rows = _parse_rows(items)
    for row, link in zip(rows, link_items([_build_item(row) for row in rows]), strict=True):
        click.echo(json.dumps({**row, **_describe(link)}, ensure_ascii=False))
