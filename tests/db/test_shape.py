"""The published tables and views: the names that journalists' queries rely on."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from db.shape import open_database

CONTRACT = {
    "councils": "council_id name platform base_url",
    "committees": "committee_id council_id source_id name url ended",
    "meetings": "meeting_id committee_id source_id date starts_at status rescheduled_from"
    " minutes_status location url",
    "items": "item_id meeting_id source_id position number title kind issue_id restricted"
    " agenda_text decision_text minutes_text url",
    "issues": "issue_id council_id source_id title url",
    "documents": "document_id meeting_id item_id title kind format size_bytes url",
    "people": "person_id council_id source_id name kind party ward",
    "memberships": "person_id committee_id role start_date end_date",
    "attendances": "meeting_id person_id name status role substitute_for stated_in item_id",
    "item_people": "item_id person_id name kind role act",
    "resolutions": "resolution_id item_id verb status text parts",
    "votes": "vote_id item_id resolution_id subject outcome method for_count against_count"
    " abstain_count mover_id mover_name seconder_id seconder_name consistent evidence_url",
    "recorded_votes": "vote_id person_id name option",
    "topics": "topic_id label broader_id",
    "item_topics": "item_id topic_id aspect phrase figure rank",
    "series": "series_id committee_id title cadence confidence items_count first_date last_date"
    " next_expected overdue_days",
    "series_items": "series_id item_id period evidence",
    "runs": "run_id started_at finished_at command requests added changed unchanged failed",
    "pages": "url page_type fetched_at http_status sha256 checked_at outcome error",
    "decisions": "resolution_id item_id meeting_id committee_id date title verb status text outcome",
    "voting_record": "person_id vote_id item_id date option outcome",
    "attendance_record": "person_id committee_id year expected present apologies absent",
    "topic_timeline": "topic_id aspect committee_id quarter items",
    "recurring_items": "series_id item_id date period",
    "due_items": "series_id next_expected overdue_days",
    "deferred_not_returned": "item_id date title quote promised",
    "coverage": "council_id committee_id year meetings_held with_minutes items_read unreadable"
    " with_resolutions with_votes with_named_votes",
}
EXTRACTED = ["item_people", "resolutions", "votes", "item_topics", "promises"]


def columns(db: Database, name: str) -> set[str]:
    return {row["name"] for row in db.query("select name from pragma_table_info(?)", [name])}


@pytest.mark.parametrize("name", CONTRACT)
def test_table_has_its_columns(fresh_db: Database, name: str) -> None:
    assert set(CONTRACT[name].split()) <= columns(fresh_db, name)


@pytest.mark.parametrize("name", EXTRACTED)
def test_extracted_rows_have_evidence(fresh_db: Database, name: str) -> None:
    evidence = {"source", "start_char", "end_char", "quote", "rule", "extractor"}
    assert evidence <= columns(fresh_db, name)


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    first = open_database(tmp_path / "minutes.db").schema
    assert open_database(tmp_path / "minutes.db").schema == first


def test_items_and_resolutions_are_searchable(fresh_db: Database) -> None:
    assert fresh_db.table("items").detect_fts() == "items_fts"
    assert fresh_db.table("resolutions").detect_fts() == "resolutions_fts"
