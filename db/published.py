"""The record's own tables and views, whole: what an export writes."""

from sqlite_utils import Database

from db.queries import Rows


def list_published(db: Database) -> list[str]:
    """Return the tables and views that are the record's own, none of SQLite's or of an index."""
    names = db.table_names() + db.view_names()
    return [name for name in names if not name.startswith(("_", "sqlite_")) and "_fts" not in name]


def read_table(db: Database, name: str) -> Rows:
    """Return all rows of a table or view, and its columns also where it has none."""
    columns = (column.name for column in db[name].columns)
    return Rows(db.query(f"SELECT * FROM [{name}]"), columns)
