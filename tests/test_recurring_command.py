"""`minutebook recurring` as a user runs it: a file of titles in, the same rows out."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from minutebook.commands.recurring import recurring

ROWS = [
    {"council": "Sampleton", "committee": "Cabinet", "date": "2024-01-10", "item": "1", "title": "Apologies"},
    {"council": "Sampleton", "committee": "Cabinet", "date": "2024-01-10", "item": "2", "title": "Q3 Performance"},
    {"council": "Sampleton", "committee": "Cabinet", "date": "2024-04-10", "item": "2", "title": "Performance – Quarter 4"},
    {"council": "Sampleton", "committee": "Cabinet", "date": None, "item": None, "title": "Sale of the Quarry", "note": "kept"},
]  # fmt: skip


def write(path: Path, rows: list[dict[str, object]]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def refusal_of(path: Path, content: str) -> str:
    path.write_text(content, encoding="utf-8")
    result = CliRunner().invoke(recurring, [str(path)])
    assert result.exit_code == 2
    return result.output


def test_the_same_rows_in_the_same_order_with_series_and_kind(tmp_path: Path) -> None:
    result = CliRunner().invoke(recurring, [write(tmp_path / "items.jsonl", ROWS)])
    assert result.exit_code == 0, result.output
    rows = [json.loads(line) for line in result.output.splitlines()]
    assert [{key: row[key] for key in given} for row, given in zip(rows, ROWS, strict=True)] == ROWS
    assert [row["kind"] for row in rows] == ["procedural", "recurring", "recurring", "one_off"]
    assert rows[1]["series"] == rows[2]["series"] == "sampleton/cabinet/performance"
    assert rows[2]["period"] == "Q4"
    assert rows[0]["series"] is rows[3]["series"] is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"title": "Minutes"}\nnot json\n', "line 2 is not JSON"),
        ('{"council": "Sampleton"}\n', 'line 1 is not an object with a "title"'),
        ('["Minutes"]\n', 'line 1 is not an object with a "title"'),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, content: str, says: str) -> None:
    assert says in refusal_of(tmp_path / "items.jsonl", content)


def test_a_date_as_a_spreadsheet_prints_it_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    rows = [*ROWS, {**ROWS[2], "date": "12/03/2024"}]
    result = CliRunner().invoke(recurring, [write(tmp_path / "items.jsonl", rows)])
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 5)
    assert "item 5: the date “12/03/2024” is not like 2024-03-12" in result.stderr


def test_a_missing_file_is_a_usage_error() -> None:
    assert CliRunner().invoke(recurring, ["no-such-file.jsonl"]).exit_code == 2


def test_an_empty_file_gives_no_rows(tmp_path: Path) -> None:
    result = CliRunner().invoke(recurring, [write(tmp_path / "items.jsonl", [])])
    assert (result.exit_code, result.output) == (0, "")


def write_table(path: Path, rows: list[dict[str, Any]], encoding: str = "utf-8") -> str:
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[-1]), restval="")
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def run(path: str) -> list[Any]:
    result = CliRunner().invoke(recurring, [path])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])  # a spreadsheet writes the mark
@pytest.mark.parametrize("name", ["items.csv", "ITEMS.CSV"])
def test_a_spreadsheet_says_the_same_as_json_lines(
    tmp_path: Path, name: str, encoding: str
) -> None:
    given: list[dict[str, Any]] = [
        {**row, "title": f'{row["title"]}, or "so"\nthey say'} for row in ROWS
    ]
    told = run(write(tmp_path / "items.jsonl", given))
    rows = run(write_table(tmp_path / name, given, encoding))
    for row, given_row, other in zip(rows, given, told, strict=True):
        assert row == {"note": "", **other, **{name: given_row[name] or "" for name in given_row}}
    assert rows[1]["series"] == rows[2]["series"] is not None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "lacks the columns council, committee, date, item, title; it has: none"),
        ("council,committee,date,title\nA,B,2024-01-10,Minutes\n",
         "lacks the columns item; it has: council, committee, date, title"),
        ("council,Committee,date,item,title\n", "lacks the columns committee; it has: council, Com"),
        ("council;committee;date;item;title\n", "it has: council;committee"),
        ("council,committee,date,item,title\nA,B,2024-01-10,1,Roads, bridges\n",
         "line 2 has more cells than the header"),
        ("council,committee,date,item,title,title\nA,B,2024-01-10,1,Roads,Bridges\n",
         "the header has more than one column title"),
        ('council,committee,date,item,title\nA,B,2024-01-10,1,"Roads" x\n', "no CSV after line 1"),
        ("council,committee,date,item,title\nA,B,,1," + "x" * 200_000, "no CSV after line 1"),
    ],
)  # fmt: skip
def test_a_bad_spreadsheet_is_told(tmp_path: Path, content: str, says: str) -> None:
    assert says in refusal_of(tmp_path / "items.csv", content)


def test_columns_without_a_name_are_no_doubled_ones(tmp_path: Path) -> None:
    """A spreadsheet writes them behind the last where a cell was ever touched."""
    path = tmp_path / "items.csv"
    path.write_text("council,committee,date,item,title,,\nA,B,2024-01-10,1,Roads,,\n")
    assert [row["title"] for row in run(str(path))] == ["Roads"]


def test_json_lines_may_begin_with_the_mark_that_windows_writes(tmp_path: Path) -> None:
    path = tmp_path / "items.jsonl"
    path.write_text(json.dumps(ROWS[0]), encoding="utf-8-sig")
    assert [row["kind"] for row in run(str(path))] == ["procedural"]


def test_half_of_a_character_comes_out_as_it_was_given(tmp_path: Path) -> None:
    """What cuts a title within an emoji leaves one; UTF-8 has no bytes for it."""
    rows: list[dict[str, object]] = [{**ROWS[1], "title": "Parks \ud83c"}]
    assert run(write(tmp_path / "items.jsonl", rows))[0]["title"] == "Parks \ud83c"


def test_a_spreadsheet_in_another_encoding_is_told(tmp_path: Path) -> None:
    rows = [{**row, "title": "Café"} for row in ROWS]
    result = CliRunner().invoke(recurring, [write_table(tmp_path / "a.csv", rows, "cp1252")])
    assert (result.exit_code, "not UTF-8" in result.output) == (2, True)


def test_a_spreadsheet_of_a_header_alone_gives_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text("council,committee,date,item,title\n", encoding="utf-8")
    assert run(str(path)) == []
