"""The archive: every response as it came, compressed and hashed, in a SQLite file of its own.

In: a `Response` and what it was found to be. Out: the latest good copy of a page, all its
versions, and `Page` rows. A page is known by its name relative to the site's base address, so
that a site may move. docs/scraping.md says how to read the file without this code.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import zstandard

from scraper.archive_shape import CURRENT, SHAPE, Holding, Version, as_holding
from scraper.crawl_log import CrawlLog, utc_now
from scraper.records import Page
from scraper.responses import Response

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
        self.log = CrawlLog(self._db)
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
        digest = hashlib.sha256((self.log.find_site(council) or "").encode())
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
        known = held is not None and held.outcome in ("read", "gone")
        noted: dict[str, str | int | None] = {
            "last_outcome": outcome,
            "checked_at": now,
            "error": error or response.error or None,
        }
        if outcome in ("read", "gone") or not known:
            noted |= {"outcome": outcome, "http_status": response.status}
        if outcome == "read":
            noted |= {"etag": response.etag, "last_modified": response.last_modified}
            noted |= {"fetched_at": now} if is_new else {}
        columns = ", ".join(f"{column} = ?" for column in noted)
        self._db.execute(
            f"UPDATE pages SET {columns} WHERE page_id = ?", (*noted.values(), page_id)
        )
