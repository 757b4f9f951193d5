"""The questions asked of the record, as SQL: one `.sql` file a page of the portal, read-only.

Those of no page are of the linking of items (`linking.sql`) and the Popolo export (`popolo.sql`).
A query stands under a line `-- name: <query>`; its parameters are named (`:item_id`), so that a
page can hand the very same query to a journalist in Datasette's SQL page.
"""

import re
import sqlite3
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

Row = dict[str, Any]


class Rows(list[Row]):
    """Rows with the names of their columns, which are known where there is no row."""

    def __init__(self, rows: Iterable[Row], columns: Iterable[str]) -> None:
        super().__init__(rows)
        self.columns = tuple(columns)


NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)


@cache
def read_queries(page: str) -> dict[str, str]:
    """Return the queries of one page by their name."""
    text = (files("db.queries") / f"{page}.sql").read_text(encoding="utf-8")
    _, *parts = NAME.split(text)
    return {name: sql.strip() for name, sql in zip(parts[::2], parts[1::2], strict=True)}


def list_rows(conn: sqlite3.Connection, page: str, query: str, **params: Any) -> Rows:
    """Return the rows of a page's query as dictionaries, in the query's order."""
    cursor = conn.execute(read_queries(page)[query], params)
    names = [column[0] for column in cursor.description]
    return Rows((dict(zip(names, row, strict=True)) for row in cursor), names)


def find_row(conn: sqlite3.Connection, page: str, query: str, **params: Any) -> Row | None:
    """Return the first row, or None."""
    return next(iter(list_rows(conn, page, query, **params)), None)
