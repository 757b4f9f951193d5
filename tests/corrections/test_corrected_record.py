"""corrections.toml on a record that is filled already: twice, and taken out again."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from minutebook.cli import main
from sample_council import serve_sample_council
from tests.portal.conftest import Portal

TEXT_TABLES = ("people", "items", "item_people", "resolutions", "votes", "recorded_votes",
               "attendances", "issues", "documents", "signposts", "item_topics", "promises",
               "item_versions")  # fmt: skip


class Record:
    """A record of the sample council and the archive it is made from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *args: str) -> Result:
        files = [
            "--db",
            str(self.folder / "minutes.db"),
            "--archive",
            str(self.folder / "archive.db"),
        ]
        return CliRunner().invoke(main, [*args, *files, "--quiet"])

    def correct(self, text: str) -> Result:
        (self.folder / "corrections.toml").write_text(text)
        return self.run("extract")

    def query(self, sql: str, *values: str) -> list[Any]:
        db = sqlite3.connect(self.folder / "minutes.db")
        rows = db.execute(sql, values).fetchall()
        db.close()
        return rows

    def tables(self) -> dict[str, list[str]]:
        names = [n for (n,) in self.query("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [n for n in names if n not in ("runs", "pages") and "_fts" not in n and n[0] != "_"]
        # The number of a search word or signpost is its place among the others, and says nothing.
        numbered = ("search_words", "signposts")
        return {
            name: sorted(
                repr(row[name in numbered :]) for row in self.query(f'SELECT * FROM "{name}"')
            )
            for name in kept
        }


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    record = Record(tmp_path_factory.mktemp("corrected"))
    with serve_sample_council() as site:
        options = ["--name", "Westmarch Council", "--delay", "0", "--allow-private"]
        assert record.run("ingest", site.url, *options, "--since", "2026-01-01").exit_code == 0
    return record


def busiest(record: Record, count: int) -> list[str]:
    sql = """SELECT person_id FROM item_people WHERE person_id IS NOT NULL AND kind = 'councillor'
             GROUP BY person_id ORDER BY count(*) DESC, person_id LIMIT ?"""
    return [person_id for (person_id,) in record.query(sql, str(count))]


def test_corrections_are_applied_on_every_run_and_undone(record: Record) -> None:
    before = record.tables()
    one, two, three = busiest(record, 3)
    ((name,),) = record.query("SELECT name FROM people WHERE person_id = ?", three)
    bare = name.replace("Councillor ", "")
    text = f"""
[[same_person]]
keep = "{one}"
drop = ["{two}"]
both_present = true

[[withhold]]
council = "westmarch"
person_name = "{bare}"
reason = "asked"
"""
    for _ in range(2):
        result = record.correct(text)
        assert (result.exit_code, result.stderr) == (0, "")
        people = {person_id for (person_id,) in record.query("SELECT person_id FROM people")}
        assert (one in people, two in people, three in people) == (True, False, False)
        for table in TEXT_TABLES:
            leaks = [row for row in record.query(f"SELECT * FROM {table}") if bare in repr(row)]
            assert leaks == [], table
        assert record.query("PRAGMA foreign_key_check") == []
    once = record.tables()
    assert record.correct(text).exit_code == 0
    assert record.tables() == once
    assert record.correct("").exit_code == 0
    assert record.tables() == before


def test_the_address_of_a_joined_series_or_person_leads_to_the_kept_one(record: Record) -> None:
    sql = (
        "SELECT series_id FROM series WHERE confidence < 1 "
        "ORDER BY items_count DESC, series_id LIMIT 2"
    )
    (kept,), (dropped,) = record.query(sql)
    one, two = busiest(record, 2)
    text = f"""
[[same_matter]]
series = ["{kept}", "{dropped}"]

[[same_person]]
keep = "{one}"
drop = ["{two}"]
both_present = true
"""
    for _ in range(2):
        assert (record.correct(text).exit_code, record.correct(text).stderr) == (0, "")
    portal = Portal(record.folder / "minutes.db")
    answers = [portal.get(f"/{path}") for path in (f"series/{dropped}", f"person/{two}")]
    kept_page = portal.get(f"/series/{kept}")
    portal.close()
    assert [(answer.status_code, answer.headers.get("location")) for answer in answers] == [
        (302, f"/series/{kept}"),
        (302, f"/person/{one}"),
    ]
    assert kept_page.status_code == 200
    assert "by their titles" not in kept_page.text  # the publisher says that they are one
    assert record.correct("").exit_code == 0
    assert record.query("SELECT count(*) FROM joined") == [(0,)]
    portal = Portal(record.folder / "minutes.db")
    assert portal.get(f"/series/{dropped}").status_code == 200
    portal.close()


def test_an_entry_that_misfits_is_told_and_changes_nothing(record: Record) -> None:
    """Half of each entry fits; none of it is done, and the other entries are."""
    one, two = busiest(record, 2)
    (series,), (other,) = record.query("SELECT series_id FROM series ORDER BY series_id LIMIT 2")
    ((item,),) = record.query(
        "SELECT item_id FROM series_items WHERE series_id = ? LIMIT 1", series
    )
    ((name,),) = record.query("SELECT name FROM people WHERE person_id = ?", one)
    refused = f"""
[[same_person]]
keep = "westmarch/nobody"
drop = ["{one}"]
[[two_people]]
person = "{one}"
new = "{two}"
name = "Somebody"
since = "2026-01-01"
[[same_matter]]
series = ["westmarch/none", "{series}"]
[[two_matters]]
series = "{series}"
items = ["{item}", "westmarch/no-item"]
[[same_person]]
keep = "{one}"
drop = ["{two}"]
[[withhold]]
council = "westmrach"
person_name = "{name}"
reason = "asked"
"""
    fits = f'[[same_matter]]\nseries = ["{series}", "{other}"]\n'
    assert record.correct(fits).exit_code == 0
    alone = record.tables()
    result = record.correct(refused + fits)
    assert result.exit_code == 1
    for line, why in [
        (2, "[[same_person]] knows no person westmarch/nobody"),
        (5, f"[[two_people]] gives the new person an id that is another's: {two}"),
        (10, "[[same_matter]] knows no series westmarch/none"),
        (12, f"[[two_matters]] westmarch/no-item is not in {series}"),
        (15, f"[[same_person]] joins {one} and {two}, who were both present on 2026-"),
        (18, "[[withhold]] is of the council westmrach, which this record does not have"),
    ]:
        assert f"line {line}: {why}" in result.stderr
    assert record.tables() == alone
    assert record.correct("").exit_code == 0


def test_series_that_an_entry_cannot_have_are_told(record: Record) -> None:
    """One joined away already, one of which nothing would stay, and one that is not there."""
    (one,), (two,), (three,) = record.query(
        "SELECT series_id FROM series WHERE items_count = 2 ORDER BY series_id LIMIT 3"
    )
    ids = record.query("SELECT item_id FROM series_items WHERE series_id = ?", three)
    every = ", ".join(f'"{item}"' for (item,) in ids)
    text = f"""
[[same_matter]]
series = ["{one}", "{two}"]
[[same_matter]]
series = ["{two}", "{one}"]
[[two_matters]]
series = "{three}"
items = [{every}]
[[two_matters]]
series = "westmarch/none"
items = ["westmarch/1"]
"""
    before = {series for (series,) in record.query("SELECT series_id FROM series")}
    result = record.correct(text)
    assert result.exit_code == 1
    for line, why in [
        (4, f"[[same_matter]] names {two}, which line 2 joins into {one}: name that one"),
        (6, f"[[two_matters]] names every item of {three}: leave out those that stay in it"),
        (9, "[[two_matters]] knows no series westmarch/none"),
    ]:
        assert f"line {line}: {why}" in result.stderr
    after = {series for (series,) in record.query("SELECT series_id FROM series")}
    assert after == before - {two}
    assert record.correct("").exit_code == 0


def test_a_series_can_be_three_matters(record: Record) -> None:
    ((series,),) = record.query(
        "SELECT series_id FROM series WHERE items_count > 2 ORDER BY series_id LIMIT 1"
    )
    first, second = (
        item
        for (item,) in record.query(
            "SELECT item_id FROM series_items WHERE series_id = ? ORDER BY item_id LIMIT 2", series
        )
    )
    entries = (f'[[two_matters]]\nseries = "{series}"\nitems = ["{i}"]\n' for i in (first, second))
    assert record.correct("".join(entries)).exit_code == 0
    found = dict(
        record.query("SELECT item_id, series_id FROM series_items WHERE evidence = 'correction'")
    )
    assert found == {first: f"{series}-apart", second: f"{series}-apart-2"}
    assert record.correct("").exit_code == 0


def test_a_named_file_must_be_there(record: Record) -> None:
    result = record.run("extract", "--corrections", str(record.folder / "typo.toml"))
    assert (result.exit_code, "typo.toml" in result.stderr) == (2, True)
