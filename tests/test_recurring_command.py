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


GOOD = json.dumps(ROWS[1])
AGAIN = json.dumps(ROWS[2])


def run_badly(path: Path, content: str) -> tuple[list[Any], str]:
    """Return the rows of a file of which some are bad, and what is said of these."""
    path.write_text(content, encoding="utf-8")
    result = CliRunner().invoke(recurring, [str(path)])
    assert result.exit_code == 1, result.output
    return [json.loads(line) for line in result.stdout.splitlines()], result.stderr


@pytest.mark.parametrize(
    ("bad", "kept", "says"),
    [
        ("not json", {"line": "not json"}, "line 3 is not JSON: Expecting value"),
        ('{"title": "Roads', {"line": '{"title": "Roads'}, "line 3 is not JSON"),
        ("[" * 100_000, {"line": "[" * 100_000}, "line 3 is not JSON"),
        ('{"council": "A", "n": 5}', {"council": "A", "n": 5}, 'not an object with a "title"'),
        ('{"title": null}', {"title": None}, 'line 3 is not an object with a "title"'),
        ('["Minutes"]', {"line": '["Minutes"]'}, 'line 3 is not an object with a "title"'),
    ],
)
def test_a_bad_line_is_named_and_costs_only_itself(
    tmp_path: Path, bad: str, kept: dict[str, Any], says: str
) -> None:
    path = tmp_path / "items.jsonl"
    rows, told = run_badly(path, f"{GOOD}\n\n{bad}\n{AGAIN}\n")  # a blank line is none
    assert says in told
    assert len(told.splitlines()) == 1
    first, middle, last = rows
    assert [first["series"], last["series"]] == ["sampleton/cabinet/performance"] * 2
    assert says in middle.pop("error")
    nothing = dict.fromkeys(("series", "kind", "period", "evidence", "confidence"))
    assert middle == {**kept, **nothing, "twins": []}


def test_of_many_bad_lines_some_are_named_and_all_counted(tmp_path: Path) -> None:
    rows, told = run_badly(tmp_path / "items.jsonl", f"{GOOD}\n" + "x\n" * 25)
    assert len(rows) == 26
    assert len(told.splitlines()) == 21
    assert "line 21 is not JSON" in told
    assert "5 more lines cannot be read" in told


@pytest.mark.parametrize("content", ["x\ny\n", '[{"title": "Minutes"}]\n', "title\nMinutes\n"])
def test_a_file_without_any_row_is_a_wrong_call(tmp_path: Path, content: str) -> None:
    says = "no row can be read; line 1 is not"
    assert says in refusal_of(tmp_path / "items.jsonl", content)


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        ({}, []),
        ({"committee": ""}, ["2 items have no committee (the first in line 1)"]),
        ({"council": None}, ["2 items have no council (the first in line 1)"]),
        (
            {"council": "", "committee": ""},
            ["2 items have no committee", "2 items have no council"],
        ),
    ],
)
def test_what_it_means_to_name_no_committee_is_said_once(
    tmp_path: Path, lacking: dict[str, Any], told: list[str]
) -> None:
    rows = [{**row, **lacking} for row in ROWS[1:3]]
    result = CliRunner().invoke(recurring, [write(tmp_path / "items.jsonl", rows)])
    assert result.exit_code == 0
    said = result.stderr.splitlines()
    assert len(said) == len(told)
    assert all(start in line for start, line in zip(told, said, strict=True))


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
        ("council,committee,date,item,title,title\nA,B,2024-01-10,1,Roads,Bridges\n",
         "the header has more than one column title"),
        ('council,"committee" x,date,item,title\n', "line 1 is no CSV"),
        ('council,committee,date,item,title\nA,B,2024-01-10,1,"Roads" x\n', "line 2 is no CSV"),
    ],
)  # fmt: skip
def test_a_bad_spreadsheet_is_told(tmp_path: Path, content: str, says: str) -> None:
    assert says in refusal_of(tmp_path / "items.csv", content)


HEAD = "council,committee,date,item,title\n"


@pytest.mark.parametrize(
    ("bad", "kept", "says"),
    [
        ("S,C,2024-02-10,1,Roads, bridges", {"title": "Roads"}, "line 3 has more cells than the"),
        ('S,C,2024-02-10,1,"Roads" x', {"line": 'S,C,2024-02-10,1,"Roads" x'}, "line 3 is no CSV"),
        # A quote that nobody closes: what is behind it in the file is not of this cell.
        ('S,C,2024-02-10,1,"Roads', {"line": 'S,C,2024-02-10,1,"Roads'}, "line 3 is no CSV"),
        ("S,C,,1," + "x" * 200_000, {"line": "S,C,,1," + "x" * 200_000}, "line 3 is no CSV"),
    ],
)
def test_a_bad_row_of_a_spreadsheet_costs_only_itself(
    tmp_path: Path, bad: str, kept: dict[str, Any], says: str
) -> None:
    good, again = (
        f"S,C,{day},2,Q{n} Performance" for n, day in ((1, "2024-01-10"), (2, "2024-04-10"))
    )
    rows, told = run_badly(tmp_path / "items.csv", f"{HEAD}{good}\n{bad}\n{again}\n")
    assert says in told
    assert [row["series"] for row in rows] == ["s/c/performance", None, "s/c/performance"]
    assert {name: rows[1][name] for name in kept} == kept
    assert says in rows[1]["error"]


def test_lines_are_counted_over_cells_of_several(tmp_path: Path) -> None:
    cell = '"Roads\nand\nbridges"'
    content = f"{HEAD}S,C,2024-01-10,1,{cell}\nS,C,2024-01-10,2,Parks, lakes\n"
    rows, told = run_badly(tmp_path / "items.csv", content)
    assert "line 5 has more cells than the header" in told
    assert [row["title"] for row in rows] == ["Roads\nand\nbridges", "Parks"]


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
