"""`minutebook serve`: the portal and Datasette over one or more databases, on this machine only."""

import asyncio
import socket
import webbrowser
from pathlib import Path
from threading import Timer
from typing import Any

import click
import uvicorn
from datasette.app import Datasette
from datasette.utils import BadMetadataError, parse_metadata

from db.shape import is_record
from minutebook.portal.record import refuse_older
from scraper.archive_shape import is_archive

METADATA = "datasette_metadata.yml"
DESCRIBED = "minutes"
SETTINGS = {
    "sql_time_limit_ms": 2500,
    "facet_time_limit_ms": 400,
    "suggest_facets": False,
    "default_facet_size": 12,
    "max_returned_rows": 1000,
    "max_csv_mb": 200,
    "allow_download": False,
    "truncate_cells_html": 400,
    "num_sql_threads": 4,
}


@click.command(short_help="Open the portal on this machine.")
@click.option(
    "--db",
    "databases",
    multiple=True,
    default=["minutes.db"],
    show_default=True,
    type=click.Path(path_type=Path),
    help="A database that `minutebook ingest` filled; may be given several times.",
)
@click.option(
    "--metadata",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Descriptions, settings and queries; by default those that minutebook ships.",
)
@click.option("--port", default=8001, show_default=True, help="The port on 127.0.0.1.")
@click.option("--open", "open_browser", is_flag=True, help="Open it in a browser.")
def serve(
    databases: tuple[Path, ...], metadata: Path | None, port: int, open_browser: bool
) -> None:
    """Open the portal: pages for everybody, and Datasette's SQL, CSV and JSON behind them.

    Example: minutebook serve --db minutes.db --open
    """
    address = f"http://127.0.0.1:{port}/"
    portal = open_portal(databases, metadata)
    _check_port(port)
    asyncio.run(portal.invoke_startup())
    click.echo(f"The portal is at {address} (Ctrl-C ends it).")
    if open_browser:
        Timer(1.0, webbrowser.open, [address]).start()
    uvicorn.run(portal.app(), host="127.0.0.1", port=port, log_level="warning")


def open_portal(databases: tuple[Path, ...], metadata: Path | None = None) -> Datasette:
    """Return Datasette over the databases with the portal's settings and descriptions.

    Raises click.ClickException, naming the file, where one is missing or cannot be read.
    """
    for path in databases:
        _check_database(path)
    described = _read_metadata(metadata or _shipped_metadata())
    return Datasette(
        [str(path) for path in databases],
        metadata=describe_each(described, [path.stem for path in databases if is_record(path)]),
        settings=SETTINGS,
        cors=True,
    )


def describe_each(metadata: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """Return the metadata with what it says of `minutes` said of every database of ours."""
    told = dict(metadata.get("databases") or {})
    for name in names:
        told.setdefault(name, told.get(DESCRIBED, {}))
    return {**metadata, "databases": told}


def _check_port(port: int) -> None:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except (OSError, OverflowError) as error:
        why = str(getattr(error, "strerror", None) or error).rstrip(".")
        raise click.ClickException(f"port {port}: {why}. Choose another with --port.") from error


def _check_database(path: Path) -> None:
    try:
        start = path.open("rb").read(16)
    except OSError as error:
        raise click.ClickException(
            f"{path}: {error.strerror or error}."
            f" Make it with: minutebook ingest COUNCIL --db {path}"
        ) from error
    if start != b"SQLite format 3\0":
        raise click.ClickException(f"{path}: not a SQLite database. Name one with --db.")
    if is_archive(path):
        message = f"{path}: an archive of raw pages, what is withheld among them; it is not served."
        raise click.ClickException(f"{message} Name the record with --db.")
    refuse_older(path)


def _read_metadata(path: Path) -> dict[str, Any]:
    try:
        metadata = parse_metadata(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, BadMetadataError) as error:
        raise click.ClickException(f"{path}: cannot be read: {error}") from error
    if not isinstance(metadata, dict):
        raise click.ClickException(f"{path}: not a mapping of Datasette metadata.")
    return metadata


def _shipped_metadata() -> Path:
    """Return the metadata beside the package: in the wheel within it, in a clone above it."""
    package = Path(__file__).parent.parent
    return next(p for p in (package / METADATA, package.parent / METADATA) if p.exists())
