"""`minutebook recurring ITEMS`: agenda titles in, the same rows with their series out."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import IO, Any

import click

from minutebook.json_lines import echo_row
from nlp.recurrence.index import AgendaItem
from nlp.recurrence.linking import SeriesLink, link_items
from nlp.recurrence.times import read_day
from nlp.recurrence.twins import find_series_twins

Row = dict[str, Any]
COLUMNS = ("council", "committee", "date", "item", "title")


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


def _parse_table(lines: Iterable[str]) -> list[Row]:
    reader = csv.DictReader(lines, restval="", strict=True)
    try:
        _check_header(list(reader.fieldnames or ()))
        rows: list[Row] = []
        for row in reader:
            if None in row:
                raise click.UsageError(f"line {reader.line_num} has more cells than the header")
            rows.append(row)
    except csv.Error as error:
        raise click.UsageError(f"no CSV after line {reader.line_num}: {error}") from None
    except UnicodeDecodeError:
        raise click.UsageError("the file is not UTF-8: save it as “CSV UTF-8”") from None
    return rows


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines without the byte order mark that spreadsheets and Windows put first."""
    for number, line in enumerate(lines):
        yield line if number else line.removeprefix("\ufeff")


def _check_header(names: list[str]) -> None:
    """Raise a usage error where a column is missing, or there twice.

    One misspelled would be taken for empty, and of two the last alone would be read.
    """
    if doubled := sorted({name for name in names if name and names.count(name) > 1}):
        raise click.UsageError(f"the header has more than one column {', '.join(doubled)}")
    if missing := [name for name in COLUMNS if name not in names]:
        has = ", ".join(names) or "none"
        raise click.UsageError(f"the header lacks the columns {', '.join(missing)}; it has: {has}")


def _text(row: Row, name: str) -> str | None:
    value = row.get(name)
    return None if value is None or value == "" else str(value)


def _warn_of_dates(rows: Iterable[Row]) -> None:
    """Name the first date that is not ISO 8601: such dates are passed over."""
    for number, row in enumerate(rows, 1):
        day = _text(row, "date")
        if day and not read_day(day):
            click.echo(
                f"item {number}: the date “{day}” is not like 2024-03-12 and is not read",
                err=True,
            )
            return


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


def _describe(link: SeriesLink, twins: Mapping[str, Sequence[str]]) -> Row:
    return {
        "series": link.series,
        "kind": link.kind,
        "period": link.period.label if link.period else None,
        "evidence": link.evidence,
        "confidence": link.confidence,
        "twins": list(twins.get(link.series or "", ())),
    }


@click.command()
@click.argument("items", type=click.File(encoding="utf-8"))
def recurring(items: IO[str]) -> None:
    """Tell which agenda items of a list come back.

    ITEMS is a file of JSON lines (`-` for stdin), or of CSV if its name ends in .csv, one agenda
    item each: council, committee, date (ISO 8601), item (its number), title; where known also
    meeting, issue_id and text. A CSV has a header with the first five, whose cells may be empty.
    The same rows are printed in the same order, as JSON lines, with `series` (a key, or null),
    `kind` (procedural, recurring, one_off), `period`, `evidence`, `confidence` and `twins` (the
    series of the same report at other committees).

    \b
    Example:
      minutebook recurring items.jsonl > series.jsonl
      minutebook recurring agendas.csv > series.jsonl
    """
    is_table = items.name.lower().endswith(".csv")
    rows = (_parse_table if is_table else _parse_rows)(_without_mark(items))
    _warn_of_dates(rows)
    found = [_build_item(row) for row in rows]
    links = link_items(found)
    twins = find_series_twins(found, links)
    for row, link in zip(rows, links, strict=True):
        echo_row({**row, **_describe(link, twins)})
