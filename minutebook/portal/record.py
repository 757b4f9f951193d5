"""Reading the record: one page, one snapshot, read-only, within Datasette's time limit."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from datasette.utils import sqlite_timelimit
from datasette.utils.asgi import NotFound

from db.queries import find_row
from minutebook.portal.settings import read_settings

Read = TypeVar("Read")


async def record_name(datasette: Any) -> str:
    """Return the name of the database that the portal shows."""
    if chosen := read_settings(datasette).database:
        return chosen
    for name, database in datasette.databases.items():
        if name != "_internal" and await database.table_exists("items"):
            return str(name)
    raise NotFound("No database with council minutes is attached. Run `minutebook ingest` first.")


async def read_record(datasette: Any, read: Callable[[sqlite3.Connection], Read]) -> Read:
    """Return what `read` makes of the record; all its queries see one state of the database."""
    database = datasette.get_database(await record_name(datasette))

    def read_at_once(conn: sqlite3.Connection) -> Read:
        with _snapshot(conn), sqlite_timelimit(conn, datasette.setting("sql_time_limit_ms")):
            return read(conn)

    result: Read = await database.execute_fn(read_at_once)
    return result


@contextmanager
def _snapshot(conn: sqlite3.Connection) -> Iterator[None]:
    conn.execute("BEGIN")
    try:
        yield
    finally:
        conn.execute("ROLLBACK")


def read_state(conn: sqlite3.Connection) -> dict[str, Any]:
    """Return when the last run ended (`as_of`) and one under way began (`running_since`)."""
    return {
        **(find_row(conn, "site", "as_of") or {}),
        **(find_row(conn, "site", "running") or {}),
    }
