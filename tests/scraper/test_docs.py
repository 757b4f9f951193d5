"""docs/scraping.md is true: its code reads an archive, its words are those of the code."""

import contextlib
import io
import os
import re
from pathlib import Path

from scraper.archive import Archive
from scraper.responses import Response
from tests.scraper.bad_server import GOOD

DOCS = (Path(__file__).parents[2] / "docs" / "scraping.md").read_text(encoding="utf-8")


def test_the_archive_can_be_read_as_the_docs_say(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive.db")
    response = Response(url="https://x.gov.uk/mgAi.aspx?ID=1", status=200, body=GOOD)
    archive.save("x", "mgAi.aspx?ID=1", "item", response, outcome="read")
    code = re.findall(r"```python\n(.*?)```", DOCS, re.S)[0]
    printed, here = io.StringIO(), Path.cwd()
    os.chdir(tmp_path)
    try:
        with contextlib.redirect_stdout(printed):
            exec(code, {})
    finally:
        os.chdir(here)
    assert printed.getvalue().startswith("https://x.gov.uk/mgAi.aspx?ID=1 20")
    assert printed.getvalue().strip().endswith(str(len(GOOD)))


def test_every_table_of_the_archive_is_described(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive.db")
    tables = archive._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    assert len(tables) > 3
    for row in tables:
        assert f"`{row['name']}`" in DOCS
