"""Saving what comes back: a council's series and promises, replaced only where they changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from nlp.annotations import Promise, Series

Row = dict[str, Any]

# Which rows of each table are the council's: ids begin with it.
TABLES = {
    "series": "series_id",
    "series_items": "series_id",
    "series_twins": "series_id",
    "item_twins": "item_id",
    "promises": "promise_id",
}


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """A promise, the item and text that make it, and the item that came back with it, if any."""

    item_id: str
    quote: str
    promise: Promise
    due_date: str | None
    returned_item_id: str | None


def save_series(
    db: Database,
    council_id: str,
    series: Iterable[Series],
    item_twins: Iterable[tuple[str, str]],
    promises: Iterable[FoundPromise],
    committee_ids: dict[str, str],
    extractor: str,
) -> None:
    """Replace the council's series, twins and promises; `committee_ids` is of each item."""
    series = list(series)
    rows = {
        "series": [_series_row(each, committee_ids) for each in series],
        "series_items": [row for each in series for row in _member_rows(each)],
        "series_twins": [
            {"series_id": each.key, "twin_id": twin} for each in series for twin in each.twins
        ],
        "item_twins": [
            {"item_id": one, "twin_id": other}
            for pair in item_twins
            for one, other in (pair, pair[::-1])
        ],
        "promises": list(_promise_rows(promises, extractor)),
    }
    with db.atomic():
        for table, key in reversed(TABLES.items()):
            if _differ(db, table, key, council_id, rows[table]):
                db.table(table).delete_where(f"{key} LIKE ? || '/%'", [council_id])
        for table, key in TABLES.items():
            if _differ(db, table, key, council_id, rows[table]):
                db.table(table).insert_all(rows[table])


def _differ(db: Database, table: str, key: str, council_id: str, rows: list[Row]) -> bool:
    stored = db.table(table).rows_where(f"{key} LIKE ? || '/%'", [council_id])
    return sorted(map(_values, stored)) != sorted(map(_values, rows))


def _values(row: Row) -> tuple[str, ...]:
    return tuple(f"{name}={row[name]!r}" for name in sorted(row))


def _series_row(series: Series, committee_ids: dict[str, str]) -> Row:
    return {
        "series_id": series.key,
        "committee_id": committee_ids[series.members[-1].item_id],
        "title": series.title,
        "cadence": series.cadence,
        "cadence_quote": series.cadence_quote.text if series.cadence_quote else None,
        "cadence_basis": series.cadence_basis,
        "cadence_ground": series.cadence_ground,
        "cadence_doubt": series.cadence_doubt,
        "confidence": series.confidence,
        "items_count": len(series.members),
        "first_date": series.first_date,
        "last_date": series.last_date,
        "next_expected": series.next_expected,
        "next_basis": series.next_basis,
        "overdue_days": series.overdue_days,
        "not_overdue_because": series.not_overdue_because,
    }


def _member_rows(series: Series) -> Iterator[Row]:
    for member in series.members:
        yield {
            "series_id": series.key,
            "item_id": member.item_id,
            "period": member.period,
            "evidence": member.evidence,
        }


def _promise_rows(promises: Iterable[FoundPromise], extractor: str) -> Iterator[Row]:
    numbers: dict[str, int] = {}
    for found in promises:
        numbers[found.item_id] = numbers.get(found.item_id, 0) + 1
        evidence = found.promise.evidence
        yield {
            "promise_id": f"{found.item_id}/b{numbers[found.item_id]}",
            "item_id": found.item_id,
            "kind": found.promise.kind,
            "promised": found.promise.promised,
            "due_date": found.due_date,
            "returned_item_id": found.returned_item_id,
            "source": evidence.source,
            "start_char": evidence.start,
            "end_char": evidence.end,
            "quote": found.quote,
            "rule": evidence.rule,
            "extractor": extractor,
        }
