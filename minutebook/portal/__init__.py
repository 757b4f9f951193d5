"""The portal: pages for residents, journalists and officers, as a Datasette plugin."""

import sqlite3
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from datasette import hookimpl

from minutebook import __version__
from minutebook.portal.cells import link_id
from minutebook.portal.errors import keep_log_short, respond_to_error
from minutebook.portal.record import check_record, find_record, read_record, read_state
from minutebook.portal.routes import list_routes
from minutebook.portal.safety import with_safe_headers
from minutebook.portal.settings import read_settings
from minutebook.portal.template_words import add_words
from minutebook.portal.terms import load_wordings

MAPPED = 4 * 1024**3  # bytes of address space, not of memory


@hookimpl
def startup(datasette: Any) -> Callable[[], Awaitable[None]]:
    """Load what the first search would wait for; refuse settings and a record that will not do."""
    load_wordings()
    keep_log_short()
    return partial(check_record, datasette)


@hookimpl
def register_routes(datasette: Any) -> list[tuple[str, Any]]:
    """Give the portal's pages their addresses."""
    return list_routes()


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Let SQLite read a large record through the system's own cache."""
    conn.execute(f"PRAGMA mmap_size = {MAPPED}")


@hookimpl
def prepare_jinja2_environment(env: Any, datasette: Any) -> None:
    """Give templates the portal's words and pictures."""
    add_words(env, datasette)


@hookimpl
def render_cell(value: Any, column: str, table: str | None, database: str, datasette: Any) -> Any:
    """Link the ids in a query's answer; a table's own cells are Datasette's."""
    return None if table else link_id(datasette, database, column, value)


@hookimpl
def extra_template_vars(datasette: Any) -> Callable[[], Awaitable[dict[str, Any]]]:
    """Say on every page, Datasette's own included, as of when the record is, if there is one."""

    async def variables() -> dict[str, Any]:
        told = {"portal": read_settings(datasette), "portal_version": __version__}
        if (name := await find_record(datasette)) is None:
            return told
        state = await read_record(datasette, read_state)
        return {**told, "state": state, "record_database": name}

    return variables


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    """Give every page its security headers."""
    return with_safe_headers


@hookimpl
def handle_exception(datasette: Any, request: Any, exception: Exception) -> Any:
    """Show an error in the portal's look."""
    return respond_to_error(datasette, request, exception)
