"""`minutebook export`: the record as files that other programs read."""

import csv
import json
from pathlib import Path

import click
from sqlite_utils import Database

from db.published import list_published, read_table
from minutebook.options import FILE, require_record
from minutebook.popolo import build_popolo


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--db", "db_path", type=FILE, default="minutes.db", show_default=True, help="The record."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "popolo"]),
    default="csv",
    show_default=True,
    help="csv: a file a table and view; popolo: one JSON document.",
)
def export(folder: Path, db_path: Path, form: str) -> None:  # fmt: skip
    """Write the record into FOLDER.

    \b
    Example:
      minutebook export out --format popolo
    """
    db = Database(require_record(db_path))
    folder.mkdir(parents=True, exist_ok=True)
    written = _write_popolo(db, folder) if form == "popolo" else _write_tables(db, folder)
    click.echo(f"{written} written to {folder}")


def _write_popolo(db: Database, folder: Path) -> str:
    document = build_popolo(db)
    text = json.dumps(document, ensure_ascii=False, indent=1)
    (folder / "popolo.json").write_text(text, encoding="utf-8")
    return "popolo.json"


def _write_tables(db: Database, folder: Path) -> str:
    names = list_published(db)
    for name in names:
        rows = read_table(db, name)
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows.columns)
            writer.writeheader()
            writer.writerows(rows)
    return f"{len(names)} tables"
