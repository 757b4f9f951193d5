"""The archive keeps every state of a page, and no failure takes back what was read."""

from pathlib import Path

import pytest

from scraper.archive import Archive
from scraper.responses import Response

URL = "https://x.gov.uk/mgAi.aspx?ID=1"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive.db")


def save(archive: Archive, body: bytes, outcome: str, status: int | None = 200) -> str:
    response = Response(url=URL, status=status, body=body, error="" if body else "timed out")
    return archive.save("x", "mgAi.aspx?ID=1", "item", response, outcome=outcome)


def test_versions_by_content(archive: Archive) -> None:
    became = [save(archive, body, "read") for body in (b"one", b"one", b"two", b"one")]
    assert became == ["added", "unchanged", "changed", "changed"]
    assert [each.body for each in archive.versions(URL)] == [b"one", b"two", b"one"]
    held = archive.find("x", "mgAi.aspx?ID=1")
    assert held is not None
    assert archive.read_body(held.sha256 or "") == b"one"


@pytest.mark.parametrize("outcome", ["unreadable", "blocked", "disallowed", "failed"])
def test_a_failed_check_unsays_nothing(archive: Archive, outcome: str) -> None:
    save(archive, b"one", "read")
    (before,) = archive.pages()
    assert save(archive, b"" if outcome == "failed" else b"not it", outcome, None) == "failed"
    (after,) = archive.pages()
    assert (after.outcome, after.sha256, after.http_status) == ("read", before.sha256, 200)
    assert (after.checked_at or "") > (before.checked_at or "")
    held = archive.find("x", "mgAi.aspx?ID=1")
    assert held is not None
    assert held.last_outcome == outcome


def test_a_304_moves_only_the_check(archive: Archive) -> None:
    save(archive, b"one", "read")
    (before,) = archive.pages()
    assert save(archive, b"", "read", 304) == "unchanged"
    (after,) = archive.pages()
    assert (after.outcome, after.sha256, after.fetched_at) == (
        "read",
        before.sha256,
        before.fetched_at,
    )
    assert (after.checked_at or "") > (before.checked_at or "")


def test_what_vanished_leaves_a_tombstone_and_its_text(archive: Archive) -> None:
    save(archive, b"one", "read")
    assert [save(archive, b"", "gone", 404) for _ in range(2)] == ["changed", "unchanged"]
    assert [(each.outcome, each.body) for each in archive.versions(URL)] == [
        ("read", b"one"),
        ("gone", None),
    ]
    assert next(archive.pages()).outcome == "gone"
    assert save(archive, b"one", "read") == "unchanged"  # and it is back
    assert next(archive.pages()).outcome == "read"


def test_bodies_are_plain_zstd_frames_stored_once(archive: Archive) -> None:
    for number in range(3):
        name = f"mgAi.aspx?ID={number}"
        archive.save(
            "x", name, "item", Response(url=name, status=200, body=b"same"), outcome="read"
        )
    ((frame,),) = archive._db.execute("SELECT frame FROM bodies").fetchall()
    assert frame[:4] == b"\x28\xb5\x2f\xfd"
