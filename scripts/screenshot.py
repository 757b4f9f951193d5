"""Take the screenshots of README and docs: pages of the sample council, wide and on a phone.

    python scripts/screenshot.py demo/minutes.db docs/images/

Needs Chromium (see tests/portal/browser.py for how it is found) and a database that `minutebook
demo` made.
"""

import argparse
import sqlite3
from pathlib import Path

from tests.portal.browser import open_browser, serve_record

SIZES = {"wide": {"width": 1280, "height": 860}, "phone": {"width": 390, "height": 844}}


def list_pages(database: Path) -> dict[str, str]:
    """Return the pages to show by their file's name: those with the most to see."""
    conn = sqlite3.connect(database)
    item = conn.execute(
        "SELECT v.item_id FROM recorded_votes JOIN votes v USING (vote_id) GROUP BY v.vote_id"
        " ORDER BY count(*) DESC, v.vote_id LIMIT 1"
    ).fetchone()
    (busiest,) = conn.execute(
        "SELECT committee_id FROM series WHERE cadence <> 'ad_hoc' GROUP BY 1"
        " ORDER BY sum(items_count) DESC"
    ).fetchone() or ("",)
    return {
        "search": "/search?q=overdue+care+act+assessments",
        "item": f"/item/{item[0]}" if item else "/",
        "topic": "/topic/care-act-assessments",
        "grid": f"/grid/{busiest}" if busiest else "/due",
        "due": "/due",
    }


def take_screenshots(database: Path, folder: Path) -> list[Path]:
    """Write a PNG for each page and size; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    with open_browser() as browser, serve_record(database) as address:
        for size, viewport in SIZES.items():
            page = browser.new_context(base_url=address, viewport=viewport).new_page()
            for name, path in list_pages(database).items():
                made.append(folder / f"portal-{name}-{size}.png")
                page.goto(path)
                page.screenshot(path=made[-1])
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("database", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    for path in take_screenshots(options.database, options.folder):
        print(path)
