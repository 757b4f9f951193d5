"""The files that a run makes: taken away again where it failed before it had read anything."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from db.files import delete_database, has_no_council
from scraper.archive import Archive


@contextmanager
def without_leftovers(db_path: Path, archive_path: Path, council_id: str) -> Iterator[None]:
    """Leave no empty record or archive behind where what is done within reads no page and fails.

    A file that was there before is left as it is; so is one that another run has put to use.
    """
    new = [path for path in (db_path, archive_path) if not path.exists()]
    try:
        yield
    except BaseException:
        # A file that is half made or cannot be removed is left: why the run failed is what is told.
        with suppress(sqlite3.DatabaseError, OSError):
            _delete_unused(new, db_path, archive_path, council_id)
        raise


def _delete_unused(new: list[Path], db_path: Path, archive_path: Path, council_id: str) -> None:
    read = _list_read(archive_path)
    if council_id in read:
        return
    if db_path in new and has_no_council(db_path):
        delete_database(db_path)
    if archive_path in new and not read:
        delete_database(archive_path)


def _list_read(archive_path: Path) -> set[str]:
    """Return the councils of which the archive holds a page that could be read."""
    if not archive_path.exists():
        return set()
    with closing(Archive(archive_path)) as archive:
        return {council.slug for council in archive.log.list_councils()}
