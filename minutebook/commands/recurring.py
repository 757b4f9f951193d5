"""`minutebook recurring ITEMS`: agenda titles in, the same rows with their series out."""

import sys
from collections.abc import Mapping, Sequence
from typing import IO, Any

import click

from minutebook.item_lists import ListedRow, NoItemList, read_json_lines, read_table
from minutebook.json_lines import echo_row
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.days import read_day
from nlp.recurrence.linking.links import SeriesLink, link_items
from nlp.recurrence.linking.twins import find_series_twins

Row = dict[str, Any]
NAMED_AT_MOST = 20  # rows that are told one by one; the others are counted
NOTHING: Row = {
    "series": None,
    "kind": None,
    "period": None,
    "evidence": None,
    "confidence": None,
    "twins": [],
}


def _read(items: IO[str]) -> list[ListedRow]:
    is_table = items.name.lower().endswith(".csv")
    try:
        rows = list((read_table if is_table else read_json_lines)(items))
    except NoItemList as error:
        raise click.UsageError(str(error)) from None
    except UnicodeDecodeError:
        advice = ": save it as “CSV UTF-8”" if is_table else ""
        raise click.UsageError(f"the file is not UTF-8{advice}") from None
    if rows and all(row.fault for row in rows):
        raise click.UsageError(f"no row can be read; line {rows[0].line} {rows[0].fault}")
    return rows


def _tell_faults(faulty: Sequence[ListedRow]) -> None:
    """Name the rows that could not be read, on stderr."""
    for row in faulty[:NAMED_AT_MOST]:
        _tell(f"line {row.line} {row.fault}; it is printed as it was, without a series")
    if (more := len(faulty) - NAMED_AT_MOST) > 0:
        _tell(f"{more} more lines cannot be read")


def _warn_of_dates(rows: Sequence[ListedRow]) -> None:
    """Name the first date that is not ISO 8601: such dates are passed over."""
    for number, row in enumerate(rows, 1):
        day = _text(row.values, "date")
        if day and not read_day(day) and not row.fault:
            _tell(f"item {number}: the date “{day}” is not like 2024-03-12 and is not read")
            return


def _warn_of_places(rows: Sequence[ListedRow]) -> None:
    """Say once what it means that rows name no council or no committee."""
    for name, taken in (("committee", "one committee's"), ("council", "one council's")):
        lacking = [row for row in rows if not _text(row.values, name)]
        if lacking:
            have = "item has" if len(lacking) == 1 else "items have"
            _tell(
                f"{len(lacking)} {have} no {name} (the first in line {lacking[0].line}): "
                f"those without one are all read as {taken}"
            )


def _tell(message: str) -> None:
    click.echo(f"minutebook recurring: {message}", err=True)


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
    series of the same report at other committees). A row that cannot be read is named on stderr and
    printed as it was, with `error` and null for the rest; the command then ends with 1.

    \b
    Example:
      minutebook recurring items.jsonl > series.jsonl
      minutebook recurring agendas.csv > series.jsonl
    """
    rows = _read(items)
    good = [row for row in rows if not row.fault]
    _tell_faults([row for row in rows if row.fault])
    _warn_of_dates(rows)
    _warn_of_places(good)
    found = [_build_item(row.values) for row in good]
    links = link_items(found)
    twins = find_series_twins(found, links)
    told = iter(links)
    for row in rows:
        if row.fault:
            echo_row({**row.values, "error": f"line {row.line} {row.fault}", **NOTHING})
        else:
            echo_row({**row.values, **_describe(next(told), twins)})
    sys.exit(1 if len(good) < len(rows) else 0)
