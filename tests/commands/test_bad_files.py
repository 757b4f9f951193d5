"""Files that cannot be used: one clear line and an exit code, never a traceback."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from db.shape import open_database
from minutebook.cli import main
from scraper.archive import Archive

BROKEN = b"this is no database at all" * 50


@pytest.mark.parametrize("command", ["status", "export", "history", "extract"])
@pytest.mark.parametrize("broken", ["--db", "--archive"])
def test_a_broken_database_is_told(tmp_path: Path, command: str, broken: str) -> None:
    if broken == "--archive" and command in ("status", "export"):
        pytest.skip("reads no archive")
    bad = tmp_path / "bad.db"
    bad.write_bytes(BROKEN)
    extra = {"export": [str(tmp_path / "out")], "history": ["wm/1"]}.get(command, [])
    files = ["--db", str(bad)] if broken == "--db" else ["--archive", str(bad)]
    if command == "extract" and broken == "--db":
        archive = tmp_path / "archive.db"
        Archive(archive).close()
        files += ["--archive", str(archive)]
    if command == "history" and broken == "--archive":
        record = tmp_path / "minutes.db"
        open_database(record).close()
        files += ["--db", str(record)]
    result = CliRunner().invoke(main, [command, *extra, *files])
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "file is not a database" in result.stderr


@pytest.mark.parametrize("command", ["status", "export", "history"])
def test_a_database_that_is_no_record_is_told(tmp_path: Path, command: str) -> None:
    """The archive, say: it has a table of councils too."""
    archive = tmp_path / "archive.db"
    Archive(archive).close()
    extra = {"export": [str(tmp_path / "out")], "history": ["wm/1"]}.get(command, [])
    result = CliRunner().invoke(main, [command, *extra, "--db", str(archive)])
    assert result.exit_code == 2
    assert f"{archive}: no record of minutebook's" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", [["ingest", "somerset"], ["extract"], ["history", "wm/1"]])
def test_record_and_archive_in_one_file_are_told(tmp_path: Path, command: list[str]) -> None:
    one = tmp_path / "one.db"
    open_database(one).close()
    before = one.read_bytes()
    other_way = tmp_path / "none" / ".." / "one.db"
    result = CliRunner().invoke(main, [*command, "--db", str(one), "--archive", str(other_way)])
    assert result.exit_code == 2
    assert f"--db and --archive both name {one}" in result.stderr
    assert one.read_bytes() == before


@pytest.mark.parametrize("command", [["ingest", "somerset"], ["extract"], ["history", "wm/1"]])
@pytest.mark.parametrize(
    ("db", "archive", "says"),
    [
        ("archive.db", "minutes.db", "archive.db: no record of minutebook's but an archive"),
        ("minutes.db", "other.db", "other.db: no archive of raw pages but a record"),
    ],
)
def test_a_record_or_archive_in_the_place_of_the_other_is_told(
    tmp_path: Path, command: list[str], db: str, archive: str, says: str
) -> None:
    open_database(tmp_path / "minutes.db").close()
    open_database(tmp_path / "other.db").close()
    Archive(tmp_path / "archive.db").close()
    files = ["--db", str(tmp_path / db), "--archive", str(tmp_path / archive)]
    result = CliRunner().invoke(main, [*command, *files])
    assert result.exit_code == 2
    assert f"{tmp_path}/{says}" in result.stderr


@pytest.mark.parametrize("option", ["--db", "--archive"])
def test_a_missing_folder_is_told(tmp_path: Path, option: str) -> None:
    files = {"--db": tmp_path / "m.db", "--archive": tmp_path / "a.db"}
    files[option] = tmp_path / "none" / "x.db"
    args = [text for name, path in files.items() for text in (name, str(path))]
    result = CliRunner().invoke(main, ["ingest", "http://127.0.0.1:9/", "--allow-private", *args])
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "unable to open database file" in result.stderr


@pytest.mark.parametrize(
    "args",
    [
        ["--since", "2026-02-01", "--until", "2026-01-01"],
        ["--since", "yesterday"],
        ["--name", "Two"],
    ],
)
def test_a_wrong_call_is_told_before_anything_is_asked(tmp_path: Path, args: list[str]) -> None:
    files = ["--db", str(tmp_path / "m.db"), "--archive", str(tmp_path / "a.db")]
    result = CliRunner().invoke(main, ["ingest", "somerset", "devon", *args, *files])
    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []
