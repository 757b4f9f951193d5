"""The options that several commands share, defined once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from db.shape import is_record

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
