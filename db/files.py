"""The record's file: whether it holds anything, and how it is taken away."""

import sqlite3
from contextlib import closing
from pathlib import Path

NO_COUNCIL = "SELECT NOT EXISTS (SELECT 1 FROM councils)"


def has_no_council(path: Path) -> bool:
    """Tell whether a record is there that no council was ever saved in."""
    if not path.exists():
        return False
    with closing(sqlite3.connect(path)) as conn:
        return bool(conn.execute(NO_COUNCIL).fetchone()[0])


def delete_database(path: Path) -> None:
    """Delete the file, unless somebody has it open: then it cannot leave write-ahead logging."""
    try:
        with closing(sqlite3.connect(path, timeout=0)) as conn:
            conn.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        return
    path.unlink(missing_ok=True)
