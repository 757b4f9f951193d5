from pathlib import Path

import pytest
from sqlite_utils import Database

from db.shape import open_database


@pytest.fixture
def fresh_db(tmp_path: Path) -> Database:
    return open_database(tmp_path / "minutes.db")
