"""The whole trip over real HTTP: the sample council's site to tables, twice, and from the archive."""

import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlite_utils import Database

from db.annotated import AnnotatedMeeting
from db.shape import open_database
from minutebook import pipeline
from minutebook.cli import main
from minutebook.commands.extract import list_archived
from minutebook.corrections import Corrections
from minutebook.linking import link_council
from minutebook.new_files import without_leftovers
from sample_council.content import load_content
from sample_council.server import SampleServer, serve_sample_council
from sample_council.variant import Variant
from scraper.archive import Archive


@dataclass
class Trip:
    """A site and the folder that its record is made in."""

    site: SampleServer
    folder: Path

    def run(self, *args: str) -> Result:
        files = [
            "--db",
            str(self.folder / "minutes.db"),
            "--archive",
            str(self.folder / "archive.db"),
        ]
        return CliRunner().invoke(main, [*args, *files, "--quiet"])

    def ingest(self, *args: str) -> Result:
        options = ["--name", "Westmarch Council", "--delay", "0", "--allow-private", *args]
        return self.run("ingest", self.site.url, *options)

    def query(self, sql: str) -> list[Any]:
        db = sqlite3.connect(self.folder / "minutes.db")
        rows = db.execute(sql).fetchall()
        db.close()
        return rows


@pytest.fixture(scope="module")
def trip(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trip]:
    with serve_sample_council() as site:
        trip = Trip(site, tmp_path_factory.mktemp("trip"))
        result = trip.ingest()
        assert result.exit_code == 0, result.output
        yield trip


def rows_of_all_tables(trip: Trip) -> dict[str, list[Any]]:
    """Every row but the log of runs and the times of checks."""
    tables = trip.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'"
    )
    kept = [name for (name,) in tables if name not in ("runs", "pages", "_sqlite_migrations")]
    return {name: sorted(map(repr, trip.query(f'SELECT * FROM "{name}"'))) for name in kept}


def test_all_of_the_council_is_there(trip: Trip) -> None:
    content = load_content()
    (found,) = trip.query("SELECT count(*) FROM meetings")
    days = {made.decided for made in content.outside_decisions}
    assert found[0] == len(content.meetings) + len(days)
    assert trip.query("SELECT name FROM councils") == [("Westmarch Council",)]


def test_what_the_minutes_say_is_there_with_its_sentence(trip: Trip) -> None:
    for table in ("item_people", "resolutions", "votes", "item_topics"):
        sql = f"""
            SELECT count(*), sum(quote = substr(CASE source WHEN 'title' THEN title
                WHEN 'agenda' THEN agenda_text WHEN 'decision' THEN decision_text
                ELSE minutes_text END, start_char + 1, end_char - start_char))
            FROM {table} JOIN items USING (item_id) WHERE source <> 'votes page'"""
        ((rows, exact),) = trip.query(sql)
        assert rows > 20, table
        assert rows == exact, table


def test_what_comes_back_is_linked_and_what_never_did_is_listed(trip: Trip) -> None:
    sql = "SELECT items_count, cadence FROM series WHERE title LIKE '%Corporate Performance%'"
    assert (8, "quarterly") in trip.query(sql)
    titles = [title for (title,) in trip.query("SELECT title FROM deferred_not_returned")]
    assert "Community Asset Transfer: Fennimore Pavilion" in titles


def test_a_second_run_changes_nothing_and_says_so(trip: Trip) -> None:
    before = rows_of_all_tables(trip)
    result = trip.ingest()
    assert result.exit_code == 0, result.output
    assert re.search(r"westmarch: nothing changed \(\d+ meetings unchanged\)", result.output)
    assert rows_of_all_tables(trip) == before


def test_extract_rebuilds_the_same_from_the_archive_without_a_request(trip: Trip) -> None:
    before, asked = rows_of_all_tables(trip), len(trip.site.requests)
    (trip.folder / "minutes.db").unlink()
    result = trip.run("extract")
    assert result.exit_code == 0, result.output
    assert len(trip.site.requests) == asked
    assert rows_of_all_tables(trip) == before


def test_a_meeting_that_changed_is_saved_again(tmp_path: Path) -> None:
    with serve_sample_council() as site:
        trip = Trip(site, tmp_path)
        assert trip.ingest("--since", "2026-01-01").exit_code == 0
        before = rows_of_all_tables(trip)
        site.change(state=2)
        result = trip.ingest("--since", "2026-01-01")
        assert result.exit_code == 0, result.output
        assert re.search(r"[1-9]\d* changed, \d+ unchanged, 1 removed", result.output)
        assert rows_of_all_tables(trip) != before
        sql = """
            SELECT count(*), sum(v.minutes_text <> i.minutes_text OR v.title <> i.title
                OR v.decision_text <> i.decision_text OR v.agenda_text <> i.agenda_text)
            FROM item_versions v JOIN items i USING (item_id)"""
        ((versions, differing),) = trip.query(sql)
        assert versions == differing > 0


@pytest.mark.parametrize(
    ("service", "html_only", "gone"),
    [
        ("404", False, True),
        ("500", False, True),  # the page says that it is gone, the service nothing
        ("", True, True),
        ("", False, False),  # the service has all of it
    ],
)
def test_a_meeting_whose_page_is_gone_is_counted(
    tmp_path: Path, service: str, html_only: bool, gone: bool
) -> None:
    """The calendar names it: it is no meeting without decisions, nor one that never was."""
    broken = [("MId=2474", "404"), ("lMeetingId=2474", service)]
    faults = tuple(each for each in broken if each[1])
    with serve_sample_council(Variant(html_only=html_only, broken=faults)) as site:
        trip = Trip(site, tmp_path)
        options = ["--since", "2026-09-01", "--until", "2026-09-30"]
        for _ in range(2):  # it stays so
            trip.ingest(*options)
            held = "SELECT date, status, minutes_status FROM meetings WHERE source_id = '2474'"
            ((date, status, minutes),) = trip.query(held)
            assert (date, status) == ("2026-09-16", "confirmed")
            assert (minutes == "none") == gone
        told = trip.query("SELECT page_gone, meetings_held, items_read > 0 FROM coverage "
                          "JOIN committees USING (committee_id) WHERE name = 'Executive'")  # fmt: skip
        assert told == [(int(gone), 1, int(not gone))]
        seen = trip.query("SELECT meeting_id, outcome FROM unseen_meetings")
        assert seen == ([("westmarch/2474", "gone")] if gone else [])
        result = CliRunner().invoke(main, ["status", "--db", str(tmp_path / "minutes.db")])
    (row,) = [line.split() for line in result.output.splitlines() if line.startswith("  Executive")]
    names = ["committee", "year", "held", "minutes", "unread", "gone"]
    assert dict(zip(names, row, strict=False))["gone"] == str(int(gone))


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("", (1, None)),
        ("404", (0, "unread: what came at the meeting of 2026-11-18 could not be read")),
        ("403", (0, "unread: what came at the meeting of 2026-11-18 could not be read")),
    ],
)
def test_what_was_due_at_a_meeting_that_nobody_could_read_is_not_overdue(
    tmp_path: Path, fault: str, told: tuple[int, str | None]
) -> None:
    """The Executive's performance report comes every quarter, and was due at 2478."""
    broken = (("2478", fault),) if fault else ()
    with serve_sample_council(Variant(broken=broken)) as site:
        trip = Trip(site, tmp_path)
        trip.ingest()
    db = open_database(tmp_path / "minutes.db")
    link_council(db, "westmarch", Corrections(tmp_path / "none.toml"), today="2026-11-27")
    db.close()
    sql = "SELECT overdue_days > 0, not_overdue_because FROM series WHERE title LIKE 'Corporate Perf%'"
    assert trip.query(sql) == [told]


@pytest.mark.parametrize(
    ("later", "kept"),
    [
        ({"broken": (("2483", "404"),)}, [("2483", 1)]),  # gone, and still listed
        ({"state": 2}, []),  # gone, and listed no more
    ],
)
def test_a_meeting_that_vanishes_stays_while_it_is_listed(
    tmp_path: Path, later: dict[str, Any], kept: list[tuple[str, int]]
) -> None:
    asked = """SELECT m.source_id, v.page_gone FROM meetings m JOIN coverage v
               USING (committee_id) WHERE m.source_id = '2483'"""
    with serve_sample_council() as site:
        trip = Trip(site, tmp_path)
        trip.ingest("--since", "2026-12-01")
        assert trip.query(asked) == [("2483", 0)]
        site.change(**later)
        trip.ingest("--since", "2026-12-01")
        assert trip.query(asked) == kept


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("nowhere-at-all", "No council is called"),
        ("http://127.0.0.1:9/", "127.0.0.1"),
        ("ftp://example.org/", "not an http"),
    ],
)
def test_what_cannot_be_ingested_is_named_and_the_rest_is_done(
    tmp_path: Path, address: str, says: str
) -> None:
    with serve_sample_council() as site:
        trip = Trip(site, tmp_path)
        options = ["--delay", "0", "--allow-private", "--limit", "1"]
        result = trip.run("ingest", address, site.url, *options)
        assert result.exit_code == 1
        (line,) = [line for line in result.stderr.splitlines() if address in line]
        assert says in line
        assert trip.query("SELECT count(*) > 0 FROM items") == [(1,)]


def test_a_private_address_is_refused_with_the_option_that_allows_it(tmp_path: Path) -> None:
    with serve_sample_council() as site:
        refused = Trip(site, tmp_path).run("ingest", site.url)
        other = Trip(site, tmp_path).run("ingest", "ftp://example.org/")
        assert site.requests == []
    assert refused.exit_code == 1
    assert "leads to a private address" in refused.stderr
    assert "give --allow-private" in refused.stderr
    assert "--allow-private" not in other.stderr


def test_a_run_that_could_not_begin_leaves_no_trace(tmp_path: Path) -> None:
    """Neither files nor a run without an end, and what was there before stays."""
    with serve_sample_council() as site:
        trip = Trip(site, tmp_path)
        assert trip.run("ingest", "http://127.0.0.1:9/", "--allow-private").exit_code == 1
        assert list(tmp_path.iterdir()) == []
        assert "no archive there" in trip.run("extract").stderr
        assert trip.ingest("--limit", "1").exit_code == 0
        result = trip.ingest("--committee", "swimming")
    assert result.exit_code == 1
    assert "no committee there is called 'swimming'; there are Adults and Health" in result.stderr
    assert trip.run("ingest", "http://127.0.0.1:9/", "--allow-private").exit_code == 1
    assert trip.query("SELECT count(*), count(finished_at) FROM runs") == [(1, 1)]
    assert trip.query("SELECT name FROM councils") == [("Westmarch Council",)]
    assert [council.slug for council in list_archived(tmp_path / "archive.db")] == ["westmarch"]


def test_an_empty_file_that_was_there_is_left(tmp_path: Path) -> None:
    open_database(tmp_path / "minutes.db").close()
    files = ["--db", str(tmp_path / "minutes.db"), "--archive", str(tmp_path / "archive.db")]
    result = CliRunner().invoke(main, ["ingest", "http://127.0.0.1:9/", "--allow-private", *files])
    assert result.exit_code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["minutes.db"]


def test_an_empty_record_that_another_run_has_open_is_left(tmp_path: Path) -> None:
    record, archive = tmp_path / "minutes.db", tmp_path / "archive.db"
    other_runs = []

    def fail() -> None:
        with without_leftovers(record, archive, "westmarch"):
            Archive(archive).close()
            other_runs.append(open_database(record))
            raise ConnectionError

    with pytest.raises(ConnectionError):
        fail()
    assert (record.exists(), archive.exists()) == (True, False)
    other_runs[0].close()


def test_a_record_that_is_half_made_does_not_hide_why_the_run_failed(tmp_path: Path) -> None:
    """A disk that is full, say: the record has no table to look for councils in."""

    def fail() -> None:
        with without_leftovers(tmp_path / "minutes.db", tmp_path / "archive.db", "westmarch"):
            Database(tmp_path / "minutes.db")["half"].insert({"made": 1})
            raise ConnectionError

    with pytest.raises(ConnectionError):
        fail()


def test_a_run_that_is_interrupted_says_how_it_goes_on(tmp_path: Path) -> None:
    """Ctrl-C while it fetches: one line, no run without an end, and the next run goes on."""
    with serve_sample_council() as site:
        trip = Trip(site, tmp_path)
        command = [sys.executable, "-m", "minutebook", "ingest", site.url, "--allow-private"]
        files = ["--db", str(tmp_path / "minutes.db"), "--archive", str(tmp_path / "archive.db")]
        running = subprocess.Popen(
            [*command, *files, "--name", "Westmarch Council", "--delay", "0.2"],
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(site.requests) < 5:
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)
        assert running.returncode == 1
        assert told == (
            "Error: westmarch: stopped. What was fetched is kept, and the same command goes on "
            "from there.\n"
        )
        assert trip.query("SELECT count(*) FROM runs") == [(0,)]
        asked = len(site.requests)
        assert trip.ingest("--limit", "3").exit_code == 0
        assert len(site.requests) > asked


def test_a_dry_run_tells_its_count_once(tmp_path: Path) -> None:
    with serve_sample_council() as site:
        args = ["--dry-run", "--delay", "0", "--allow-private"]
        files = ["--db", str(tmp_path / "m.db"), "--archive", str(tmp_path / "a.db")]
        result = CliRunner().invoke(main, ["ingest", site.url, *args, *files])
    assert result.exit_code == 0
    assert result.output.count("a run would make at least") == 1


def test_pages_that_robots_forbids_are_told(tmp_path: Path) -> None:
    with serve_sample_council(Variant(traps=True)) as site:
        result = Trip(site, tmp_path).ingest("--limit", "1")
    assert result.exit_code == 0
    assert re.search(r"0 pages failed, \d+ forbidden by robots\.txt\n", result.output)


def test_a_run_that_is_cut_off_leaves_the_record_as_it_was(trip: Trip, tmp_path: Path) -> None:
    """Readers never see half a run: nothing is committed before all of it is saved."""
    database = tmp_path / "minutes.db"
    script = f"""
import os
from pathlib import Path
from minutebook import pipeline
from minutebook.ingesting import Ingest
from minutebook.commands.extract import list_archived

archive = Path({str(trip.folder / "archive.db")!r})
save, saved = pipeline.save_meeting, []

def save_and_die(*args):
    save(*args)
    saved.append(args)
    if len(saved) == 5:
        os.kill(os.getpid(), 9)

pipeline.save_meeting = save_and_die
(council,) = list_archived(archive)
Ingest(Path({str(database)!r}), archive, None, quiet=True).extract(council)
"""
    killed = subprocess.run([sys.executable, "-c", script], check=False)
    assert killed.returncode == -9
    again = Trip(trip.site, tmp_path)
    assert again.query("SELECT count(*) FROM meetings") == [(0,)]
    assert again.query("SELECT finished_at FROM runs") == [(None,)]
    shutil.copy(trip.folder / "archive.db", tmp_path)
    assert again.run("extract").exit_code == 0
    assert rows_of_all_tables(again) == rows_of_all_tables(trip)


def test_one_meeting_that_cannot_be_saved_costs_only_itself(
    trip: Trip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in one meeting is told with its address; all the others are saved."""
    save = pipeline.save_meeting

    def save_but_one(db: Database, council_id: str, annotated: AnnotatedMeeting) -> None:
        if annotated.meeting.source_id == "2405":
            raise KeyError("of this test")
        save(db, council_id, annotated)

    monkeypatch.setattr(pipeline, "save_meeting", save_but_one)
    shutil.copy(trip.folder / "archive.db", tmp_path)
    result = Trip(trip.site, tmp_path).run("extract")
    assert result.exit_code == 1
    assert "westmarch/2405" in result.stderr
    ((all_meetings,),) = trip.query("SELECT count(*) FROM meetings")
    again = Trip(trip.site, tmp_path)
    assert again.query("SELECT count(*) FROM meetings") == [(all_meetings - 1,)]
    assert again.query("SELECT added, changed FROM runs") == [(all_meetings - 1, 0)]
    assert (
        f"{all_meetings - 1} meetings added, 0 changed, 0 unchanged, 1 not saved" in result.output
    )
    assert again.run("extract").exit_code == 1
    last = "SELECT added, changed, unchanged FROM runs ORDER BY run_id DESC LIMIT 1"
    assert again.query(last) == [(0, 0, all_meetings - 1)]
