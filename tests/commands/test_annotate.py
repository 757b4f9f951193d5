"""`minutebook annotate`: a row for every readable page, a line for what is not one."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from minutebook.cli import main

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
PAGE = "Agenda item\n\nLibraries\n\nMinutes:\n\nRESOLVED that the report be noted.\n"


def annotate(*paths: Path) -> Result:
    return CliRunner().invoke(main, ["annotate", *map(str, paths)])


def rows(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_text_html_and_folders_give_a_row_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    html = "".join(f"<p>{line}</p>" for line in PAGE.splitlines() if line)
    (tmp_path / "b.html").write_text(
        f"<html><head><title>x</title></head><body>{html}</body></html>"
    )
    result = annotate(tmp_path)
    assert result.exit_code == 0
    for row in rows(result):
        (meeting,) = row["meetings"]
        assert [r["verb"] for r in meeting["resolutions"]] == ["note"], row["file"]


def test_a_page_without_facts_has_empty_lists(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nothing of note was said.")
    (row,) = rows(annotate(tmp_path / "a.txt"))
    (meeting,) = row["meetings"]
    assert (meeting["people"], meeting["resolutions"], meeting["votes"]) == ([], [], [])


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_page_may_be_saved_in_any_usual_charset(tmp_path: Path, charset: str) -> None:
    text = "RESOLVED that the Chair’s £1,000 be paid to the café – “Siân’s”."
    (tmp_path / "a.txt").write_bytes(text.encode(charset))
    (row,) = rows(annotate(tmp_path / "a.txt"))
    (resolution,) = row["meetings"][0]["resolutions"]
    assert resolution["text"] == text.removeprefix("RESOLVED that ")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.4 rest", "neither text nor HTML"),
        (b"some\0thing", "neither text nor HTML"),
        (bytes(range(256)) * 40, "neither text nor HTML"),
        (None, "no .txt or .html file in this folder"),
    ],
)
def test_what_is_no_page_is_named_and_the_rest_is_done(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good.txt"
    bad.mkdir() if content is None else bad.write_bytes(content)
    good.write_text(PAGE)
    result = annotate(bad, tmp_path / "missing.txt", good)
    assert result.exit_code == 1
    assert [Path(row["file"]).name for row in rows(result)] == ["good.txt"]
    first, second = result.stderr.splitlines()
    assert (str(bad) in first, says in first) == (True, True)
    assert "missing.txt: No such file" in second


def test_a_folder_that_is_named_like_a_page_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "page.html").mkdir()
    (tmp_path / "page.html" / "a.txt").write_text(PAGE)
    result = annotate(tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert [Path(row["file"]).name for row in rows(result)] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", ""), ("a.txt", " \n"), ("a.html", "<html><head><title>Minutes</title>")],
)
def test_a_page_without_text_has_no_entry_and_is_named(
    tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content)
    result = annotate(tmp_path / name)
    (row,) = rows(result)
    assert (row["meetings"], result.exit_code) == ([], 0)
    (line,) = result.stderr.splitlines()
    assert line == f"minutebook annotate: {tmp_path / name}: no text in it; was it saved whole?"


def test_an_encoding_other_than_utf8_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        "RESOLVED – that the café’s licence be approved.".encode("cp1252")
    )
    (row,) = rows(annotate(tmp_path / "a.txt"))
    assert "café" in row["meetings"][0]["resolutions"][0]["text"]


@pytest.mark.parametrize("control", ["\0", "\x01", "\x07", "\x1b", "\x0c"])
@pytest.mark.parametrize("ending", [".txt", ".html"])
def test_a_stray_control_character_is_no_reason_to_refuse_a_page(
    tmp_path: Path, control: str, ending: str
) -> None:
    text = f"RESOLVED that the mill{control} be let.\n{control}"
    (tmp_path / f"a{ending}").write_text(f"<p>{text}</p>" if ending == ".html" else text)
    result = annotate(tmp_path)
    (row,) = rows(result)
    (resolution,) = row["meetings"][0]["resolutions"]
    assert resolution["text"].replace(control, " ").split() == ["the", "mill", "be", "let."]


@pytest.mark.skipif(not SEEDS.exists(), reason="../shared is not beside the project")
def test_the_seed_page() -> None:
    (row,) = rows(annotate(SEEDS / "somerset-executive-2024-12-02-item-55.txt"))
    (meeting,) = row["meetings"]
    assert (meeting["date"], meeting["committee"], meeting["item"]) == (
        "2024-12-02",
        "Executive",
        "55",
    )
    assert meeting["documents"][0]["size_kb"] == 389
    people = {person["name"]: person["kind"] for person in meeting["people"]}
    assert people == {
        "Bill Revans": "councillor",
        "Liz Leyshon": "councillor",
        "Sara Cretney": "officer",
    }
    assert len(meeting["resolutions"]) == 1
    (vote,) = meeting["votes"]
    assert (vote["method"], vote["outcome"], vote["for"], vote["for_names"]) == (
        "unanimous",
        "carried",
        None,
        [],
    )
    aspects = {topic["topic_id"]: topic["aspect"] for topic in meeting["topics"]}
    assert aspects["care-act-assessments"] == "backlog"
    assert aspects["education-health-and-care-plans"] == "timeliness"
    assert {"fostering", "corporate-performance"} <= set(aspects)


def test_a_file_whose_name_is_no_text_is_named_so_that_it_can_be_found(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("RESOLVED that the plan be adopted.")
    (row,) = (json.loads(line) for line in annotate(path).stdout_bytes.decode().splitlines())
    assert Path(row["file"]).exists()
