"""Opening the database, and the shape it has after every command: migrations, FTS, views."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from db.migrations import migrations
from db.views import ensure_views

PATIENCE_MS = 60_000
TOKENIZER = "porter unicode61"
RECORD_TABLES = frozenset({"councils", "meetings", "items"})  # no other database has all three
FTS = {
    "items": ["title", "agenda_text", "decision_text", "minutes_text"],
    "resolutions": ["text"],
}


def open_database(path: Path) -> Database:
    """Return the database at `path`, made or migrated as needed, foreign keys enforced.

    Write-ahead logging, so that the portal reads on while a run writes. Another run's writing is
    waited for up to a minute.
    """
    db = Database(path)
    db.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    db.enable_wal()
    ensure_shape(db)
    return db


def is_record(path: Path) -> bool:
    """Tell whether the database at `path` has a record's tables, changing nothing."""
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in rows} >= RECORD_TABLES


def is_of_today(path: Path) -> bool:
    """Tell whether the record at `path` has all of today's tables, changing nothing."""
    with closing(sqlite3.connect(path)) as conn:
        return not migrations.pending(Database(conn))


def ensure_shape(db: Database) -> None:
    """Bring any older or empty database to today's tables, full-text indexes and views."""
    db.execute("PRAGMA foreign_keys = ON")
    migrations.apply(db)
    for table, columns in FTS.items():
        if not db.table(table).detect_fts():
            db.table(table).enable_fts(columns, tokenize=TOKENIZER, create_triggers=True)
    ensure_views(db)
