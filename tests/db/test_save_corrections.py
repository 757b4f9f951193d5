"""People joined and parted by hand, in every table that says who somebody is."""

import pytest
from sqlite_utils import Database

from db.save_corrections import PERSON_COLUMNS, join_people, part_people

PEOPLE = ("wm/1", "wm/2")


@pytest.fixture
def db(fresh_db: Database) -> Database:
    fresh_db["councils"].insert({"council_id": "wm", "name": "Westmarch"})
    fresh_db["committees"].insert({"committee_id": "wm/c", "council_id": "wm", "name": "Executive"})
    for person_id in PEOPLE:
        row = {"person_id": person_id, "council_id": "wm", "name": "Ann Marsh"}
        fresh_db["people"].insert(row)
    for number, date in enumerate(("2024-01-10", "2026-01-10"), start=1):
        meeting = {"meeting_id": f"wm/m{number}", "committee_id": "wm/c", "date": date}
        fresh_db["meetings"].insert(meeting)
        item = {
            "item_id": f"wm/i{number}",
            "meeting_id": f"wm/m{number}",
            "position": 1,
            "title": "x",
        }
        fresh_db["items"].insert(item)
        _insert_facts(fresh_db, number, "wm/2", date)
    return fresh_db


def _insert_facts(db: Database, number: int, person: str, date: str) -> None:
    common = {"person_id": person, "name": "Ann Marsh"}
    seat = {"membership_id": f"s{number}", "committee_id": "wm/c", "start_date": date}
    db["memberships"].insert(seat | {"person_id": person})
    row = {"attendance_id": f"a{number}", "meeting_id": f"wm/m{number}", "status": "present"}
    db["attendances"].insert(row | common | {"stated_in": "attendance"})
    act = {"item_person_id": f"p{number}", "item_id": f"wm/i{number}", "act": "moved"}
    db["item_people"].insert(act | common)
    vote = {"vote_id": f"v{number}", "item_id": f"wm/i{number}"}
    db["votes"].insert(vote | {"mover_id": person, "seconder_id": person})
    db["recorded_votes"].insert(
        {"recorded_vote_id": f"n{number}", "vote_id": f"v{number}", "option": "for"} | common
    )


def held(db: Database, table: str, column: str) -> list[str]:
    return [row[column] for row in db.query(f"SELECT {column} FROM {table} ORDER BY 1")]


def test_joined_people_hold_all(db: Database) -> None:
    join_people(db, "wm/1", ["wm/2"])
    join_people(db, "wm/1", ["wm/2"])  # as on every later run
    assert held(db, "people", "person_id") == ["wm/1"]
    for table, column in PERSON_COLUMNS:
        assert held(db, table, column) == ["wm/1", "wm/1"], table


def test_a_parted_person_takes_what_is_later(db: Database) -> None:
    part_people(db, "wm/2", "wm/2-b", "Ann Marsh (North)", "2025-05-06")
    assert held(db, "people", "person_id") == ["wm/1", "wm/2", "wm/2-b"]
    for table, column in PERSON_COLUMNS:
        assert held(db, table, column) == ["wm/2", "wm/2-b"], table
