"""A run over a council whose pages, code and corrections are the last run's reads nothing again."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlite_utils import Database

import scraper.moderngov
from minutebook import pipeline
from minutebook.cli import main
from sample_council.server import serve_sample_council
from scraper.archive import Archive
from scraper.platforms import CouncilRecords
from scraper.records import Council
from scraper.responses import Response

SITE = ["--name", "Westmarch Council", "--delay", "0", "--allow-private", "--limit", "4"]


class Record:
    """A record and its archive in a folder, and how often the archive was read for it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.readings = 0
        read = scraper.moderngov.read_council

        def read_and_count(archive: Archive, council: Council) -> CouncilRecords:
            self.readings += 1
            return read(archive, council)

        monkeypatch.setattr(scraper.moderngov, "read_council", read_and_count)

    def run(self, *args: str) -> Result:
        files = ["--db", f"{self.folder}/minutes.db", "--archive", f"{self.folder}/archive.db"]
        result = CliRunner().invoke(main, [*args, *files, "--quiet"])
        return result

    def touch(self, sql: str) -> None:
        """Change the archive."""
        with closing(sqlite3.connect(self.folder / "archive.db")) as archive, archive:
            archive.execute(sql)

    def extract(self) -> int:
        """Run `extract`; return how often it read the archive."""
        before = self.readings
        self.result = self.run("extract")
        return self.readings - before


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    files = ["--db", f"{folder}/minutes.db", "--archive", f"{folder}/archive.db", "--quiet"]
    with serve_sample_council() as site:
        result = CliRunner().invoke(main, ["ingest", site.url, *SITE, *files])
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture
def record(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    for name in ("minutes.db", "archive.db"):
        shutil.copy(made / name, tmp_path)
    return Record(tmp_path, monkeypatch)


def test_nothing_is_read_again_and_the_run_says_so(record: Record) -> None:
    assert record.extract() == 0
    assert "nothing changed (" in record.result.output
    assert "(0 meetings unchanged)" not in record.result.output


def test_a_changed_page_is_read(record: Record) -> None:
    archive = Archive(record.folder / "archive.db")
    (council,) = archive.log.list_councils()
    page = next(archive.list_holdings(council.slug, "service_meeting"))
    assert page.sha256
    body = archive.read_body(page.sha256).replace(b"Apologies", b"Late apologies")
    answer = Response(url=page.url, status=200, body=body)
    archive.save(council.slug, page.name, page.page_type, answer, outcome="read")
    archive.close()
    assert record.extract() == 1
    assert "1 changed" in record.result.output
    assert record.extract() == 0


def test_other_code_reads_again(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "code_version", lambda: "another")
    assert record.extract() == 1
    assert record.extract() == 0


def test_other_corrections_read_again_and_their_undoing_too(record: Record) -> None:
    db = Database(record.folder / "minutes.db")
    (person,) = db.query(
        "SELECT p.person_id, p.name FROM attendances JOIN people p USING (person_id) LIMIT 1"
    )
    file = record.folder / "corrections.toml"
    council, _, _ = person["person_id"].partition("/")
    file.write_text(
        f'[[withhold]]\ncouncil = "{council}"\nperson_name = "{person["name"]}"\nreason = "asked"\n'
    )
    assert record.extract() == 1
    gone = "SELECT count(*) AS n FROM attendances WHERE person_id = ?"
    assert next(db.query(gone, [person["person_id"]]))["n"] == 0
    assert record.extract() == 0
    file.unlink()
    assert record.extract() == 1
    assert next(db.query(gone, [person["person_id"]]))["n"] > 0


def test_a_run_with_a_fault_is_made_again(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("of this test")

    monkeypatch.setattr(pipeline, "code_version", lambda: "another")
    Database(record.folder / "minutes.db").execute("UPDATE meetings SET digest = 'old'")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "save_meeting", fail)
        assert record.extract() == 1
        assert record.result.exit_code == 1
    assert record.extract() == 1
    assert record.extract() == 0


def test_when_pages_were_checked_is_noted_all_the_same(record: Record) -> None:
    record.touch("UPDATE pages SET checked_at = '2030-01-01T00:00:00.000000+00:00'")
    assert record.extract() == 0
    db = Database(record.folder / "minutes.db")
    (row,) = db.query("SELECT min(checked_at) AS first FROM pages")
    assert row["first"].startswith("2030")
    assert next(db.query("SELECT count(meeting_id) AS n FROM pages"))["n"] > 0


def test_a_page_that_could_not_be_had_again_is_read_with_the_checks(record: Record) -> None:
    """Which of two copies to believe is told by which page was checked last."""
    record.touch("UPDATE pages SET last_outcome = 'failed' WHERE page_type = 'service_meeting'")
    assert record.extract() == 1
    assert record.extract() == 0
    record.touch("UPDATE pages SET checked_at = '2030-01-01' WHERE page_type = 'meeting'")
    assert record.extract() == 1
