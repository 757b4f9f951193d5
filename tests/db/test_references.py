"""Every foreign key has an index on its side: else a delete or a row page reads whole tables."""

from pathlib import Path

from db.shape import open_database


def test_every_reference_has_an_index(tmp_path: Path) -> None:
    db = open_database(tmp_path / "minutes.db")
    bare = [
        f"{table.name}.{key.column}"
        for table in db.tables
        for key in table.foreign_keys
        if not any(index.columns[0] == key.column for index in table.indexes)
        and key.column not in table.pks[:1]
    ]
    assert bare == []
