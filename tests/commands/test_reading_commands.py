"""The commands that read a record: status, history, export."""

import csv
import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlite_utils import Database

from db.shape import open_database
from minutebook.cli import main
from sample_council import serve_sample_council


def run(*args: str) -> Result:
    return CliRunner().invoke(main, list(args))


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """The options that name a record of the sample council before and after a fortnight."""
    folder = tmp_path_factory.mktemp("record")
    files = ("--db", str(folder / "minutes.db"), "--archive", str(folder / "archive.db"))
    with serve_sample_council() as site:
        options = ["--name", "Westmarch Council", "--delay", "0", "--allow-private", "--quiet"]
        options += ["--since", "2026-09-01"]
        assert run("ingest", site.url, *options, *files).exit_code == 0
        site.change(state=2)
        run("ingest", site.url, *options, *files)
    return files


def test_status_says_what_was_read(record: tuple[str, ...]) -> None:
    result = run("status", *record[:2])
    assert result.exit_code == 0
    assert "Westmarch Council (westmarch)" in result.output
    executive = next(line for line in result.output.splitlines() if "Executive" in line)
    assert executive.split()[:2] == ["Executive", "2026"]
    assert "pages: read" in result.output


def test_history_shows_what_changed(record: tuple[str, ...]) -> None:
    changed = []
    for row in Database(record[1]).query("SELECT item_id FROM items WHERE minutes_text <> ''"):
        output = run("history", row["item_id"], *record).output
        if output.count("== as read") > 1:
            changed.append(output)
    assert changed
    assert any(line.startswith("+") for output in changed for line in output.splitlines())


def test_history_of_no_item_is_a_usage_error(record: tuple[str, ...]) -> None:
    result = run("history", "westmarch/none", *record)
    assert (result.exit_code, "no item" in result.stderr) == (2, True)


def test_export_writes_every_table(record: tuple[str, ...], tmp_path: Path) -> None:
    assert run("export", str(tmp_path), *record[:2]).exit_code == 0
    with (tmp_path / "councils.csv").open() as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Westmarch Council"]
    assert (tmp_path / "decisions.csv").exists()
    assert not list(tmp_path.glob("*fts*"))


def test_popolo_says_yes_and_no(record: tuple[str, ...], tmp_path: Path) -> None:
    assert run("export", str(tmp_path), *record[:2], "--format", "popolo").exit_code == 0
    document = json.loads((tmp_path / "popolo.json").read_text())
    options = {vote["option"] for event in document["vote_events"] for vote in event["votes"]}
    assert {"yes", "no"} <= options <= {"yes", "no", "abstain", "absent", "not voting"}
    people = {person["id"] for person in document["persons"]}
    voters = {vote["voter_id"] for event in document["vote_events"] for vote in event["votes"]}
    assert voters - {None} <= people
    for part in ("organizations", "memberships", "events", "motions"):
        assert document[part], part
    assert all(event["start_date"] for event in document["events"])
    motions = {motion["id"] for motion in document["motions"]}
    assert {event["motion_id"] for event in document["vote_events"]} == motions


# As the schemas of popoloproject.com want them: of an event a day is enough, of a vote it is not.
EVENT_DATE = r"\d{4}(-\d\d){0,2}|\d{4}-\d\d-\d\dT\d\d(:\d\d){0,2}(Z|[+-]\d\d(:\d\d)?)"
DATE_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
DATES = {"events": EVENT_DATE, "memberships": EVENT_DATE}


def test_popolo_keeps_to_its_schemas(record: tuple[str, ...], tmp_path: Path) -> None:
    """Dates in their forms, links with addresses, ids that are there; a row without an address."""
    path = tmp_path / "minutes.db"
    shutil.copy(record[1], path)
    db = Database(path)
    with db.atomic():
        for table in ("councils", "committees", "meetings", "items", "votes"):
            column = {"councils": "base_url", "votes": "evidence_url"}.get(table, "url")
            db.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid % 2")
        voter = "SELECT person_id FROM recorded_votes WHERE person_id IS NOT NULL LIMIT 1"
        db.execute(f"UPDATE people SET kind = 'public' WHERE person_id = ({voter})")
        mover = "SELECT mover_id FROM votes WHERE mover_id IS NOT NULL LIMIT 1"
        db.execute(f"UPDATE people SET kind = 'public' WHERE person_id = ({mover})")
    assert run("export", str(tmp_path), "--db", str(path), "--format", "popolo").exit_code == 0
    document = json.loads((tmp_path / "popolo.json").read_text())
    ids = {part: {row.get("id") for row in rows} | {None} for part, rows in document.items()}
    for part, rows in document.items():
        for row in rows:
            dates = [row[name] for name in ("date", "start_date", "end_date") if row.get(name)]
            assert all(re.fullmatch(DATES.get(part, DATE_TIME), date) for date in dates), row
            assert all(source["url"] for source in row.get("sources", ()))
            assert row.get("legislative_session_id") in ids["events"]
            assert row.get("organization_id") in ids["organizations"]
            assert {row.get("creator_id"), row.get("person_id")} <= ids["persons"]
            assert {vote["voter_id"] for vote in row.get("votes", ())} <= ids["persons"]
            assert {count["option"] for count in row.get("counts", ())} <= {"yes", "no", "abstain"}
    for row in (*document["motions"], *document["vote_events"]):
        assert row["legislative_session_id"]
    assert any(not row["sources"] for row in document["events"])


def test_status_of_an_empty_record_says_so(tmp_path: Path) -> None:
    open_database(tmp_path / "minutes.db").close()
    result = run("status", "--db", str(tmp_path / "minutes.db"))
    assert (result.exit_code, "no council has been read yet" in result.output) == (0, True)


@pytest.mark.parametrize("command", ["status", "export", "history"])
def test_no_record_is_a_usage_error(command: str, tmp_path: Path) -> None:
    extra = {"status": [], "export": [str(tmp_path)], "history": ["wm/1"]}[command]
    result = run(command, *extra, "--db", str(tmp_path / "none.db"))
    assert (result.exit_code, "minutebook ingest" in result.stderr) == (2, True)


def test_the_register_keeps_its_columns_apart() -> None:
    """Whatever the length of a name, and where no platform is known."""
    result = CliRunner().invoke(main, ["councils"])
    lines = result.output.splitlines()
    slug = "armagh-city-banbridge-and-craigavon"
    (line,) = (line for line in lines if line.startswith(slug))
    assert line.split()[:2] == [slug, "other"]
    assert {line.split()[1] for line in lines} == {"moderngov", "cmis", "other", "?"}
