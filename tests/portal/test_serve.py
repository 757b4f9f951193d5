"""The command `serve`, and plain Datasette with the same words."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from datasette.app import Datasette
from sqlite_utils import Database

from db.migrations import migrations
from db.shape import ensure_shape
from minutebook.cli import main
from minutebook.commands.serve import open_portal
from minutebook.portal.record import record_name
from minutebook.portal.settings import read_settings
from scraper.archive import Archive
from tests.portal.browser import serve_record
from tests.portal.conftest import Portal

ROOT = Path(__file__).parents[2]


def test_serve_answers_on_this_machine(record_path: Path) -> None:
    with serve_record(record_path) as address:
        assert "What did Westmere Council decide?" in httpx.get(address).text
        style = httpx.get(f"{address}/-/static-plugins/minutebook/portal.css")
        assert style.headers["content-type"].startswith("text/css")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.db", None, "No such file or directory"),
        ("text.db", b"not a database at all", "not a SQLite database"),
    ],
)
def test_a_database_that_is_none_is_named(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    result = CliRunner().invoke(main, ["serve", "--db", str(path)])
    assert result.exit_code == 1
    assert str(path) in result.output
    assert message in result.output


def test_an_archive_is_not_served(tmp_path: Path, record_path: Path) -> None:
    """It holds what the record withholds."""
    path = tmp_path / "archive.db"
    Archive(path).close()
    result = CliRunner().invoke(main, ["serve", "--db", str(record_path), "--db", str(path)])
    assert result.exit_code == 1
    assert f"{path}: an archive of raw pages" in result.output
    assert "The portal is at" not in result.output


def test_an_older_record_is_told_with_the_way_to_bring_it_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    migrations.apply(Database(path), stop_before="m011_what_was_joined_into_another")
    before = path.read_bytes()
    result = CliRunner().invoke(main, ["serve", "--db", str(path)])
    assert result.exit_code == 1
    assert f"older version of minutebook. Bring it up to date with: minutebook extract --db {path}" in result.output  # fmt: skip
    assert path.read_bytes() == before
    ensure_shape(Database(path))
    assert open_portal((path,))


def test_a_port_that_is_taken_is_told_before_anything_else(record_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ports = (str(taken.getsockname()[1]), "99999")
        results = [
            CliRunner().invoke(main, ["serve", "--db", str(record_path), "--port", port])
            for port in ports
        ]
    for port, result in zip(ports, results, strict=True):
        assert result.exit_code == 1
        assert f"port {port}: " in result.output
        assert "The portal is at" not in result.output
        assert ".." not in result.output


def test_metadata_that_is_none_is_named(tmp_path: Path, record_path: Path) -> None:
    metadata = tmp_path / "metadata.yml"
    metadata.write_text("a: [")
    result = CliRunner().invoke(
        main, ["serve", "--db", str(record_path), "--metadata", str(metadata)]
    )
    assert result.exit_code == 1
    assert str(metadata) in result.output


def test_a_database_of_another_name_is_described_too(tmp_path: Path, record_path: Path) -> None:
    other = tmp_path / "somerset.db"
    other.write_bytes(record_path.read_bytes())
    portal = Portal(other)
    assert "Motions and amendments that were lost" in portal.html("/data")
    assert portal.json("/somerset/lost_motions.json?_shape=array")
    portal.close()


def datasette_get(address: str, *args: str | Path) -> subprocess.CompletedProcess[str]:
    """Ask plain Datasette, started with `args`, for an address."""
    command = [sys.executable, "-m", "datasette", *map(str, args), "--get", address]
    return subprocess.run(command, capture_output=True, text=True)


def test_plain_datasette_works_as_well(record_path: Path) -> None:
    args = (record_path, "-m", ROOT / "datasette_metadata.yml")
    assert "What did Westmere Council decide?" in datasette_get("/", *args).stdout
    query = datasette_get("/minutes/lost_motions.json?_shape=array", *args)
    assert "Quayside" in query.stdout


def test_plain_datasette_tells_of_an_older_record_as_serve_does(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    migrations.apply(Database(path), stop_before="m011_what_was_joined_into_another")
    answer = datasette_get("/", path)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr == (
        f"Error: {path}: a record of an older version of minutebook."
        f" Bring it up to date with: minutebook extract --db {path}\n"
    )


def test_another_database_is_served_as_ever_and_taken_for_no_record(
    tmp_path: Path, record_path: Path
) -> None:
    """Many a database has a table `items`; Datasette shows them with minutebook installed too."""
    path = tmp_path / "aaa.db"
    Database(path).table("items").insert({"bird": "wren"})
    portal = Portal(path)
    asked = "/aaa?sql=select+bird+as+item_id+from+items"
    for address, shown in {"/aaa": "items", "/aaa/items": "wren", asked: "wren"}.items():
        page = portal.html(address)
        assert shown in page
        assert "The record is as of" not in page
    assert portal.get("/due").status_code == 404
    portal.close()
    both = open_portal((path, record_path))
    assert asyncio.run(record_name(both)) == record_path.stem


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("database: elsewhere", "no database elsewhere is attached"),
        ("robots: none", "robots must be index or noindex"),
    ],
)
def test_settings_that_will_not_do_are_told_in_a_line(
    tmp_path: Path, record_path: Path, setting: str, says: str
) -> None:
    metadata = tmp_path / "metadata.yml"
    metadata.write_text(f"plugins: {{minutebook: {{{setting}}}}}")
    files = ("--db", str(record_path), "--metadata", str(metadata))
    result = CliRunner().invoke(main, ["serve", *files, "--port", "0"])
    told = f"Error: plugins: minutebook: {says}\n"
    assert (result.exit_code, result.output) == (1, told)
    assert datasette_get("/", record_path, "-m", metadata).stderr == told


def settings_of(**settings: str) -> object:
    return read_settings(Datasette([], metadata={"plugins": {"minutebook": settings}}))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"databse": "x"}, "no such setting: databse"),
        ({"robots": "none"}, "robots must be"),
        ({"problems_url": "javascript:alert(1)"}, "problems_url must begin"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(settings: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        settings_of(**settings)


def test_settings_are_followed(tmp_path: Path, record_path: Path) -> None:
    metadata = tmp_path / "metadata.yml"
    metadata.write_text(
        "plugins:\n  minutebook:\n    name: Westmere watch\n    robots: noindex\n"
        "    problems_url: mailto:editor@westmere.example\n"
    )
    portal = Portal(record_path, metadata)
    page = portal.html("/item/westmere/50603")
    assert "– Westmere watch</title>" in page
    assert '<meta name="robots" content="noindex">' in page
    assert 'href="mailto:editor@westmere.example">Something wrong here?' in page
    assert "Disallow: /\n" in portal.get("/robots.txt").text
    portal.close()


def test_only_this_machine_is_listened_on(record_path: Path) -> None:
    datasette = open_portal((record_path,))
    assert datasette.cors
    assert not datasette.setting("allow_download")
    assert not datasette.setting("suggest_facets")
