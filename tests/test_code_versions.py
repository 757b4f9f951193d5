"""A fingerprint of the code covers every file that the code reads, learnt weights too."""

from pathlib import Path

import pytest

from minutebook.code_versions import CODE, fingerprint

ROOT = Path(__file__).parent.parent
READ_BY_NOBODY = {".md", ".pyc"}


@pytest.mark.parametrize("room", ["nlp", "scraper", "db"])
def test_each_kind_of_file_in_a_room_counts(room: str) -> None:
    suffixes = {path.suffix for path in (ROOT / room).rglob("*") if path.is_file()}
    assert ".py" in suffixes
    assert suffixes - READ_BY_NOBODY <= CODE


@pytest.mark.parametrize(
    "name", ["roles/weights.tsv", "words.toml", "given_names.txt", "finder.py"]
)
def test_a_change_of_a_file_is_another_version(tmp_path: Path, name: str) -> None:
    read = tmp_path / name
    read.parent.mkdir(exist_ok=True)
    read.write_text("first")
    before = fingerprint(tmp_path)
    read.write_text("second")
    assert fingerprint(tmp_path) != before


def test_what_no_code_reads_changes_no_version(tmp_path: Path) -> None:
    before = fingerprint(tmp_path)
    (tmp_path / "README.md").write_text("How to edit a taxonomy.")
    assert fingerprint(tmp_path) == before
