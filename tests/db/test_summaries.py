from pathlib import Path

import pytest
from sqlite_utils import Database

from db.shape import open_database
from db.summaries import build_summaries
from tests.portal.small_record import build_small_record


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    db = build_small_record(tmp_path_factory.mktemp("summaries") / "minutes.db")
    build_summaries(db)
    return db


def counts(db: Database, topic: str, aspect: str) -> dict[str, int]:
    sql = "SELECT quarter, items FROM topic_quarters WHERE topic_id = ? AND aspect = ?"
    return {row["quarter"]: row["items"] for row in db.query(sql, [topic, aspect])}


def test_topics_by_quarter(db: Database) -> None:
    assert counts(db, "care-act-assessments", "backlog") == {
        "2025-Q1": 1,
        "2025-Q3": 1,
        "2025-Q4": 1,
    }
    assert counts(db, "care-act-assessments", "cost") == {}


def test_an_item_counts_once_whatever_the_aspect(db: Database) -> None:
    # The library's item of June 2026 has the topic twice: cost and closure.
    assert counts(db, "libraries", "") == {"2026-Q1": 1, "2026-Q2": 1}
    assert counts(db, "libraries", "cost") == {"2026-Q2": 1}


def test_a_broader_topic_counts_its_narrower_ones(db: Database) -> None:
    assert counts(db, "culture", "") == counts(db, "libraries", "")


def test_the_counts_are_those_of_the_view(db: Database) -> None:
    view = db.query(
        "SELECT committee_id, sum(items) AS n FROM topic_timeline WHERE topic_id = 'care-act-assessments' GROUP BY 1"
    )
    table = db.query(
        "SELECT committee_id, items AS n FROM topic_committees WHERE topic_id = 'care-act-assessments' AND aspect = ''"
    )
    assert list(view) == list(table)


def test_a_database_without_a_record_is_fine(tmp_path: Path) -> None:
    db = open_database(tmp_path / "minutes.db")
    build_summaries(db)
    assert list(db.query("SELECT * FROM topic_committees")) == []
