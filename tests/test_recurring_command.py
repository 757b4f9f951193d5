"""`minutebook recurring` as a user runs it: a file of titles in, the same rows out."""

import json
from pathlib import Path

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
    path = tmp_path / "items.jsonl"
    path.write_text(content, encoding="utf-8")
    result = CliRunner().invoke(recurring, [str(path)])
    assert result.exit_code == 2
    assert says in result.output


def test_a_missing_file_is_a_usage_error() -> None:
    assert CliRunner().invoke(recurring, ["no-such-file.jsonl"]).exit_code == 2


def test_an_empty_file_gives_no_rows(tmp_path: Path) -> None:
    result = CliRunner().invoke(recurring, [write(tmp_path / "items.jsonl", [])])
    assert (result.exit_code, result.output) == (0, "")
