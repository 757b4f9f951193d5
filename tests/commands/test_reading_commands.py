"""The commands that read a record: status, history, export."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

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
    from sqlite_utils import Database

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
