"""Reading the record: one page, one snapshot, read-only, within Datasette's time limit."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
from datasette.utils import sqlite_timelimit
from datasette.utils.asgi import NotFound

from db.queries import find_row
from db.queries.search import find_labels
from db.shape import RECORD_TABLES, is_of_today, is_record
from minutebook.portal.settings import read_settings

Read = TypeVar("Read")


async def find_record(datasette: Any) -> str | None:
    """Return the name of the database that the portal shows; None where no record is attached."""
    if chosen := read_settings(datasette).database:
        return chosen
    for name, database in datasette.databases.items():
        if set(await database.table_names()) >= RECORD_TABLES:
            return str(name)
    return None


async def record_name(datasette: Any) -> str:
    """Return the name of the database that the portal shows; raise NotFound where there is none."""
    if name := await find_record(datasette):
        return name
    raise NotFound("No database with council minutes is attached. Run `minutebook ingest` first.")


async def check_record(datasette: Any) -> None:
    """Raise click.ClickException where the settings, or the record to show, will not do.

    Datasette's command line and ours both tell it in a line.
    """
    try:
        name = await find_record(datasette)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    if name is None:
        return
    if name not in datasette.databases:
        raise click.ClickException(f"plugins: minutebook: no database {name} is attached")
    if path := datasette.get_database(name).path:
        refuse_older(Path(path))


def refuse_older(path: Path) -> None:
    """Raise click.ClickException, with the way out, where a record lacks some of today's tables."""
    if is_record(path) and not is_of_today(path):
        message = f"{path}: a record of an older version of minutebook. Bring it up to date with:"
        raise click.ClickException(f"{message} minutebook extract --db {path}")


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


def read_council(conn: sqlite3.Connection, args: dict[str, str]) -> str:
    """Return the id of the council that an address asks for (`council`); "" where it asks for none.

    Raises NotFound where the record has no such council: a page of nothing would say too much.
    """
    council = args.get("council", "")[:200]
    if council and not find_labels(conn, "council", [council]):
        raise NotFound(f"The record has no council {council}.")
    return council


def read_state(conn: sqlite3.Connection) -> dict[str, Any]:
    """Return when the last run ended (`as_of`) and one under way began (`running_since`)."""
    return {
        **(find_row(conn, "site", "as_of") or {}),
        **(find_row(conn, "site", "running") or {}),
    }
