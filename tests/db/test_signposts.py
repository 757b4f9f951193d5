from pathlib import Path

import pytest
from sqlite_utils import Database

from db.signposts import build_signposts
from tests.portal.small_record import build_small_record


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    db = build_small_record(tmp_path_factory.mktemp("signposts") / "minutes.db")
    build_signposts(db)
    return db


def test_members_of_the_public_are_no_signposts(db: Database) -> None:
    names = {row["label"] for row in db.query("SELECT label FROM signposts WHERE kind = 'person'")}
    assert "Ann Lee" in names
    assert "Jane Doe" not in names


def test_only_topics_that_came_up_are_signposts(db: Database) -> None:
    labels = {row["label"] for row in db.query("SELECT label FROM signposts WHERE kind = 'topic'")}
    assert labels == {"Libraries", "Care Act assessments", "Damp and mould", "Budget monitoring"}


def test_words_are_those_of_titles_names_and_phrases(db: Database) -> None:
    words = {row["word"]: row["uses"] for row in db.query("SELECT word, uses FROM search_words")}
    assert words["quayside"] == 5  # two titles, one series, two topic phrases
    assert "apologies" not in words  # procedural titles are not searched for


def test_building_twice_gives_the_same(db: Database) -> None:
    before = list(db.query("SELECT word, uses FROM search_words"))
    build_signposts(db)
    assert list(db.query("SELECT word, uses FROM search_words")) == before


def test_a_database_without_a_record_is_fine(tmp_path: Path) -> None:
    from db.shape import open_database

    db = open_database(tmp_path / "minutes.db")
    build_signposts(db)
    assert list(db.query("SELECT * FROM search_words")) == []
