"""What the crawler notes of itself in the archive: councils and their sites, walks, runs.

In: what was begun and finished. Out: where the next run goes on.
"""

import sqlite3
from datetime import datetime, timedelta, timezone

from scraper.archive_shape import CrawlRun, Walk
from scraper.records import Council

GOES_ON = timedelta(hours=24)  # so long may a run that was cut off lie


class CrawlLog:
    """The notes in one archive's file; each is durable by itself."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def save_council(self, council: Council) -> None:
        """Note a council that is about to be crawled, so that the archive can be read alone."""
        self._db.execute(
            "INSERT OR REPLACE INTO councils VALUES (?, ?, ?, ?)",
            (council.slug, council.name, council.platform, council.base_url),
        )

    def list_councils(self) -> list[Council]:
        """Return the councils of which this archive holds a page that could be read, by slug."""
        rows = self._db.execute(
            "SELECT * FROM councils c WHERE EXISTS (SELECT 1 FROM pages p "
            "WHERE p.council = c.council AND p.outcome = 'read' AND p.page_type <> 'robots') "
            "ORDER BY council"
        ).fetchall()
        return [
            Council(
                slug=row["council"],
                name=row["name"],
                platform=row["platform"],
                base_url=row["base_url"],
            )
            for row in rows
        ]

    def find_site(self, council: str) -> str | None:
        """Return the base address that the council's site had last."""
        row = self._db.execute(
            "SELECT base_url FROM sites WHERE council = ? ORDER BY noted_at DESC LIMIT 1",
            (council,),
        ).fetchone()
        return row["base_url"] if row else None

    def save_site(self, council: str, base_url: str) -> None:
        """Note the base address under which the council's site answers now."""
        self._db.execute(
            "INSERT INTO sites VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET noted_at = excluded.noted_at",
            (council, base_url, utc_now()),
        )

    def save_walk(self, council: str, subject: str, *, complete: bool, state: str) -> None:
        """Note that all pages that hang on a subject were asked for."""
        self._db.execute(
            "INSERT OR REPLACE INTO walks VALUES (?, ?, ?, ?, ?)",
            (council, subject, utc_now(), complete, state),
        )

    def list_walks(self, council: str) -> dict[str, Walk]:
        """Return the last walk of every subject."""
        rows = self._db.execute("SELECT * FROM walks WHERE council = ?", (council,))
        return {
            row["subject"]: Walk(row["walked_at"], bool(row["complete"]), row["state"])
            for row in rows
        }

    def list_crawls(self, council: str) -> list[str]:
        """Return when each crawl began, oldest first (UTC)."""
        rows = self._db.execute(
            "SELECT started_at FROM crawls WHERE council = ? ORDER BY started_at", (council,)
        )
        return [row["started_at"] for row in rows]

    def start_crawl(self, council: str, scope: str) -> CrawlRun:
        """Begin a run, or go on with the last one if it was of the same scope and cut off."""
        last = self._db.execute(
            "SELECT * FROM crawls WHERE council = ? ORDER BY crawl_id DESC LIMIT 1", (council,)
        ).fetchone()
        done = self._db.execute(
            "SELECT max(started_at) FROM crawls "
            "WHERE council = ? AND scope = ? AND finished_at IS NOT NULL",
            (council, scope),
        ).fetchone()[0]
        if last and _goes_on(last, scope):
            return CrawlRun(
                crawl_id=last["crawl_id"],
                started_at=last["started_at"],
                resumed=True,
                previous_at=done,
            )
        now = utc_now()
        cursor = self._db.execute(
            "INSERT INTO crawls (council, scope, started_at) VALUES (?, ?, ?)",
            (council, scope, now),
        )
        return CrawlRun(
            crawl_id=int(cursor.lastrowid or 0), started_at=now, resumed=False, previous_at=done
        )

    def finish_crawl(self, run: CrawlRun, requests: int) -> None:
        """Note that the run came to its end."""
        self._db.execute(
            "UPDATE crawls SET finished_at = ?, requests = requests + ? WHERE crawl_id = ?",
            (utc_now(), requests, run.crawl_id),
        )


def _goes_on(last: sqlite3.Row, scope: str) -> bool:
    """Whether the last run was about the same, was cut off, and not long ago."""
    cut_off = last["finished_at"] is None and last["scope"] == scope
    return cut_off and last["started_at"] >= _stamp(datetime.now(timezone.utc) - GOES_ON)


def utc_now() -> str:
    """Return the time, UTC with offset, to the microsecond."""
    return _stamp(datetime.now(timezone.utc))


def _stamp(time: datetime) -> str:
    return time.isoformat(timespec="microseconds")
