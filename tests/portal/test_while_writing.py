"""The portal while an update writes: it answers, and each page is of one state of the record."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from db.shape import open_database
from minutebook.portal.record import read_record
from tests.portal.conftest import Portal


def test_half_a_transaction_is_never_shown(written: tuple[Portal, Database]) -> None:
    portal, db = written
    with db.atomic():
        db.execute("UPDATE items SET title = 'Changed' WHERE item_id = 'westmere/50603'")
        assert "Future of Quayside Library" in portal.html("/item/westmere/50603")
        assert portal.json("/search.json?q=changed")["total"] == 0
    assert "Changed" in portal.html("/item/westmere/50603")
    assert portal.json("/search.json?q=changed")["total"] == 1


def test_all_queries_of_a_page_see_one_state(
    written: tuple[Portal, Database], tmp_path: Path
) -> None:
    portal, _ = written

    def read(conn: sqlite3.Connection) -> list[int]:
        counts = [conn.execute("SELECT count(*) FROM runs").fetchone()[0]]
        other = sqlite3.connect(tmp_path / "minutes.db")
        other.execute("INSERT INTO runs (command, started_at) VALUES ('ingest', '2026-11-21')")
        other.commit()
        other.close()
        return [*counts, conn.execute("SELECT count(*) FROM runs").fetchone()[0]]

    assert portal.loop.run_until_complete(read_record(portal.datasette, read)) == [1, 1]
    assert "An update that began on 21 November 2026, 00:00, has not ended" in portal.html("/")


@pytest.mark.parametrize(
    ("council", "says"), [("westmere", False), ("westmere-old", True), (None, True)]
)
def test_a_run_that_was_stopped_is_not_under_way_for_ever(
    written: tuple[Portal, Database], council: str | None, says: bool
) -> None:
    """A killed run has no end either; the next run over that council, or over all, tells it."""
    portal, db = written
    begun = {"command": "ingest", "started_at": "2026-11-21T02:00:00+00:00"}
    with db.atomic():
        db.table("councils").insert({"council_id": "westmere-old", "name": "Old"})
        db.table("runs").insert({**begun, "council_id": council})
        db.table("runs").insert(
            {
                **begun,
                "council_id": "westmere",
                "started_at": "2026-11-22T02:00:00+00:00",
                "finished_at": "2026-11-22T02:10:00+00:00",
            }
        )
    state = portal.json("/councils.json")
    assert (state["running_since"] == begun["started_at"]) is says


def test_the_record_cannot_be_written_to_through_the_portal(
    written: tuple[Portal, Database],
) -> None:
    portal, _ = written

    def write(conn: sqlite3.Connection) -> None:
        conn.execute("DELETE FROM items")

    with pytest.raises(Exception, match="readonly"):
        portal.loop.run_until_complete(read_record(portal.datasette, write))


def test_what_is_withheld_is_listed_and_gone(written: tuple[Portal, Database]) -> None:
    portal, db = written
    with db.atomic():
        db.table("withheld").insert(
            {
                "kind": "item",
                "record_id": "westmere/50703",
                "reason": "holds personal data",
                "since": "2026-11-20",
            }
        )
    for form in ("", ".json", ".csv", ".atom"):
        assert portal.get(f"/item/westmere/50703{form}").status_code == 410
    page = portal.html("/withheld")
    assert "holds personal data" in page
    assert "20 November 2026" in page


def test_an_empty_database_has_a_portal(tmp_path: Path) -> None:
    path = tmp_path / "minutes.db"
    open_database(path)
    portal = Portal(path)
    for address in (
        "/",
        "/search",
        "/search?q=x",
        "/topics",
        "/councils",
        "/due",
        "/coverage",
        "/data",
        "/sitemap.xml",
    ):
        assert portal.get(address).status_code == 200, address
    assert "is not known" in portal.html("/")
    portal.close()
