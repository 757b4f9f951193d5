"""The options that several commands share, defined once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from db.shape import is_record
from scraper.archive_shape import is_archive

F = TypeVar("F", bound=Callable[..., Any])
FILE = click.Path(dir_okay=False, path_type=Path)
THERE = click.Path(exists=True, dir_okay=False, path_type=Path)


def record_options(command: F) -> F:
    """Add --db, --archive, --corrections and --quiet."""
    options = [
        click.option("--db", "db_path", type=FILE, default="minutes.db", show_default=True,
                     help="The record: made if it is not there."),
        click.option("--archive", "archive_path", type=FILE, default="archive.db",
                     show_default=True, help="Where raw pages are kept."),
        click.option("--corrections", type=THERE,
                     help="What people decide against the machine.  "
                     "[default: corrections.toml beside --db]"),
        click.option("--quiet", is_flag=True, help="No progress bar, no notes; errors only."),
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def require_record(db_path: Path) -> Path:
    """Return the path of a record that is there; raise a usage error otherwise."""
    if not db_path.exists():
        message = f"{db_path}: no record there. Make it with: minutebook ingest COUNCIL"
        raise click.UsageError(message)
    if not is_record(db_path):
        message = f"{db_path}: no record of minutebook's (an archive?). Name the record with --db"
        raise click.UsageError(message)
    return db_path


def check_files(db_path: Path, archive_path: Path) -> None:
    """Raise a usage error where the record and the archive are one file, or changed about."""
    if db_path.resolve() == archive_path.resolve():
        message = f"--db and --archive both name {db_path}: the record and the raw pages are kept"
        raise click.UsageError(f"{message} in two files. Give each its own name")
    if db_path.exists() and is_archive(db_path):
        message = f"{db_path}: no record of minutebook's but an archive of raw pages."
        raise click.UsageError(f"{message} Name the record with --db")
    if archive_path.exists() and is_record(archive_path):
        message = f"{archive_path}: no archive of raw pages but a record."
        raise click.UsageError(f"{message} Name the archive with --archive")
