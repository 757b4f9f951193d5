"""The archive: every response as it came, compressed and hashed, in a SQLite file of its own.

In: a `Response` and what it was found to be. Out: the latest good copy of a page, all its
versions, and `Page` rows. A page is known by its name relative to the site's base address, so
that a site may move. docs/scraping.md says how to read the file without this code.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

import zstandard

from scraper.archive_shape import (
    CURRENT,
    SHAPE,
    CrawlRun,
    Holding,
    Version,
    Walk,
    as_holding,
)
from scraper.fetch import Response
from scraper.records import Council, Page

LEVEL = 3


class Archive:
    """A council site's responses. Every save is one transaction, durable under kill -9."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._db = sqlite3.connect(self.path, isolation_level=None, timeout=30)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.executescript(SHAPE)
        self._packer = zstandard.ZstdCompressor(level=LEVEL)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    # Reading

    def find(self, council: str, name: str) -> Holding | None:
        """Return what is held of one page, None if it was never asked."""
        found = self._db.execute(
            CURRENT + "WHERE council = ? AND name = ?", (council, name)
        ).fetchone()
        return as_holding(found) if found else None

    def list_holdings(self, council: str, *page_types: str) -> Iterator[Holding]:
        """Yield what is held of a council's pages of these types (all without), by id."""
        marks = ",".join("?" * len(page_types))
        where = f" AND page_type IN ({marks})" if page_types else ""
        found = self._db.execute(
            f"{CURRENT} WHERE council = ?{where} ORDER BY page_id", (council, *page_types)
        ).fetchall()
        yield from map(as_holding, found)

    def read_body(self, sha256: str) -> bytes:
        """Return a body, decompressed."""
        row = self._db.execute("SELECT frame FROM bodies WHERE sha256 = ?", (sha256,)).fetchone()
        return zstandard.decompress(row["frame"])

    def pages(self, council: str | None = None) -> Iterator[Page]:
        """Yield one row a page, as the table `pages` wants it, by council and name."""
        where, given = ("WHERE council = ?", (council,)) if council else ("", ())
        for row in self._db.execute(f"{CURRENT} {where} ORDER BY council, name", given).fetchall():
            yield Page(
                url=row["url"],
                page_type=row["page_type"],
                outcome=row["outcome"],
                fetched_at=row["fetched_at"],
                checked_at=row["checked_at"],
                http_status=row["http_status"],
                sha256=row["sha256"],
                error=row["error"],
            )

    def fingerprint(self, council: str, *unread: str) -> str:
        """Return a fingerprint of all that a council's record is read from.

        `unread`: the page types that nothing is read from. Of each other page: its good copy, how
        many there were, how its checks ended. Where a page that was read could not be had again,
        when pages were checked counts too: it tells whom to believe.
        """
        digest = hashlib.sha256((self.find_site(council) or "").encode())
        holdings = [each for each in self.list_holdings(council) if each.page_type not in unread]
        doubt = any(h.is_read and h.last_outcome not in ("read", "gone") for h in holdings)
        for each in holdings:
            state = (each.name, each.sha256, each.good_versions, each.outcome, each.last_outcome)
            digest.update(repr((*state, each.checked_at if doubt else "")).encode())
        return digest.hexdigest()[:16]

    def versions(self, url: str, council: str | None = None) -> Iterator[Version]:
        """Yield every state of a page, tombstones and bad answers too, oldest first.

        `url`: the page's address, or with `council` its name.
        """
        column, given = ("name", (council, url)) if council else ("url", (url,))
        where = "council = ? AND " if council else ""
        rows = self._db.execute(
            f"SELECT v.* FROM versions v JOIN pages p USING (page_id) WHERE {where}p.{column} = ? "
            "ORDER BY v.fetched_at, v.version_id",
            given,
        ).fetchall()
        for row in rows:
            yield Version(
                url=row["url"],
                fetched_at=row["fetched_at"],
                seen_at=row["seen_at"],
                outcome=row["outcome"],
                http_status=row["http_status"],
                sha256=row["sha256"],
                body=self.read_body(row["sha256"]) if row["sha256"] else None,
            )

    def find_site(self, council: str) -> str | None:
        """Return the base address that the council's site had last."""
        row = self._db.execute(
            "SELECT base_url FROM sites WHERE council = ? ORDER BY noted_at DESC LIMIT 1",
            (council,),
        ).fetchone()
        return row["base_url"] if row else None

    # Writing

    def save(
        self,
        council: str,
        name: str,
        page_type: str,
        response: Response,
        *,
        outcome: str,
        url: str = "",
        error: str = "",
        content: bytes | None = None,
    ) -> str:
        """Keep one response; return added, changed, unchanged or failed.

        `url`: the address that was asked, where it is not the one that answered.
        `content`: what makes the page differ from its last version (the body without scripts
        and session numbers). A response that is not the page never replaces one that was.
        """
        now = utc_now()
        with self._transaction():
            held = self.find(council, name)
            asked = url or response.url
            page_id = held.page_id if held else self._add_page(council, name, page_type, asked, now)
            self._db.execute("UPDATE pages SET url = ? WHERE page_id = ?", (asked, page_id))
            if response.status == 304 and held and held.is_read:
                self._see_again(page_id, held, now)
                return "unchanged"
            is_new = self._save_version(page_id, response, outcome, content, now)
            self._note_outcome(page_id, held, response, outcome, error, now, is_new)
        if outcome not in ("read", "gone"):
            return "failed"
        if held is None and outcome == "gone":
            return "unchanged"
        if held is None or (not held.is_read and outcome == "read"):
            return "added"
        return "changed" if is_new else "unchanged"

    def _add_page(self, council: str, name: str, page_type: str, url: str, now: str) -> int:
        cursor = self._db.execute(
            "INSERT INTO pages (council, name, url, page_type, outcome, last_outcome, checked_at) "
            "VALUES (?, ?, ?, ?, 'failed', 'failed', ?)",
            (council, name, url, page_type, now),
        )
        return int(cursor.lastrowid or 0)

    def _see_again(self, page_id: int, held: Holding, now: str) -> None:
        """A 304: the content stands, only `checked_at` moves."""
        self._db.execute(
            "UPDATE pages SET checked_at = ?, last_outcome = 'read', outcome = 'read', "
            "error = NULL WHERE page_id = ?",
            (now, page_id),
        )
        self._db.execute(
            "UPDATE versions SET seen_at = ? WHERE version_id = (SELECT version_id FROM versions "
            "WHERE page_id = ? AND outcome = 'read' "
            "ORDER BY seen_at DESC, version_id DESC LIMIT 1)",
            (now, page_id),
        )

    def _save_version(
        self, page_id: int, response: Response, outcome: str, content: bytes | None, now: str
    ) -> bool:
        """Add a version unless the page's last one of this outcome has the same content."""
        if not response.body and outcome != "gone":
            return False
        key = hashlib.sha256(response.body if content is None else content).hexdigest()
        last = self._db.execute(
            "SELECT version_id, content_sha256 FROM versions WHERE page_id = ? AND outcome = ? "
            "ORDER BY seen_at DESC, version_id DESC LIMIT 1",
            (page_id, outcome),
        ).fetchone()
        if last and last["content_sha256"] == key:
            self._db.execute(
                "UPDATE versions SET seen_at = ? WHERE version_id = ?", (now, last["version_id"])
            )
            return False
        sha256 = self._save_body(response.body) if response.body else None
        self._db.execute(
            "INSERT INTO versions (page_id, url, fetched_at, seen_at, outcome, http_status, "
            "content_type, sha256, content_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                page_id,
                response.url,
                now,
                now,
                outcome,
                response.status,
                response.content_type,
                sha256,
                key,
            ),
        )
        return True

    def _save_body(self, body: bytes) -> str:
        sha256 = hashlib.sha256(body).hexdigest()
        self._db.execute(
            "INSERT OR IGNORE INTO bodies (sha256, size, frame) VALUES (?, ?, ?)",
            (sha256, len(body), self._packer.compress(body)),
        )
        return sha256

    def _note_outcome(
        self,
        page_id: int,
        held: Holding | None,
        response: Response,
        outcome: str,
        error: str,
        now: str,
        is_new: bool,
    ) -> None:
        """Write the check down; only `read` and `gone` say something new of what was read."""
        says = outcome in ("read", "gone") or held is None or held.outcome not in ("read", "gone")
        good = outcome == "read"
        self._db.execute(
            "UPDATE pages SET last_outcome = ?, checked_at = ?, error = ?, "
            "outcome = CASE WHEN ? THEN ? ELSE outcome END, "
            "http_status = CASE WHEN ? THEN ? ELSE http_status END, "
            "fetched_at = CASE WHEN ? THEN ? ELSE fetched_at END, "
            "etag = CASE WHEN ? THEN ? ELSE etag END, "
            "last_modified = CASE WHEN ? THEN ? ELSE last_modified END WHERE page_id = ?",
            (
                outcome, now, error or response.error or None,
                says, outcome,
                says, response.status,
                good and is_new, now,
                good, response.etag,
                good, response.last_modified,
                page_id,
            ),
        )  # fmt: skip

    def save_council(self, council: Council) -> None:
        """Note a council that is about to be crawled, so that the archive can be read alone."""
        with self._transaction():
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
    return cut_off and last["started_at"] >= _hours_ago(24)


def utc_now() -> str:
    """Return the time, UTC with offset, to the microsecond."""
    return datetime.now(timezone.utc).isoformat(timespec="microseconds")


def _hours_ago(hours: int) -> str:
    then = datetime.now(timezone.utc).timestamp() - hours * 3600
    return datetime.fromtimestamp(then, timezone.utc).isoformat(timespec="microseconds")
