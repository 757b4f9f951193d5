"""What the archive's file is made of: its tables, and the rows that are read from them.

Others read the file without this code (docs/scraping.md): a column is added, never renamed.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

SHAPE = """
CREATE TABLE IF NOT EXISTS bodies (
  sha256 TEXT PRIMARY KEY,      -- of the body as it came, decompressed
  size INTEGER NOT NULL,        -- bytes, decompressed
  frame BLOB NOT NULL           -- one plain zstd frame
);
CREATE TABLE IF NOT EXISTS pages (
  page_id INTEGER PRIMARY KEY,
  council TEXT NOT NULL,        -- the register's slug
  name TEXT NOT NULL,           -- the address, relative to the site's base
  url TEXT NOT NULL,            -- the address last asked
  page_type TEXT NOT NULL,
  outcome TEXT NOT NULL,        -- read, unreadable, blocked, disallowed, gone, failed
  last_outcome TEXT NOT NULL,   -- of the last check, also where it unsays nothing
  http_status INTEGER,
  fetched_at TEXT,              -- when the present content was fetched, UTC
  checked_at TEXT NOT NULL,     -- when the site was last asked, UTC
  error TEXT,                   -- of the last check
  etag TEXT NOT NULL DEFAULT '',
  last_modified TEXT NOT NULL DEFAULT '',
  UNIQUE (council, name)
);
CREATE INDEX IF NOT EXISTS pages_by_type ON pages (council, page_type);
CREATE INDEX IF NOT EXISTS pages_by_url ON pages (url);
CREATE TABLE IF NOT EXISTS versions (
  version_id INTEGER PRIMARY KEY,
  page_id INTEGER NOT NULL REFERENCES pages (page_id),
  url TEXT NOT NULL,
  fetched_at TEXT NOT NULL,     -- when it was first seen, UTC
  seen_at TEXT NOT NULL,        -- when it was last seen, UTC
  outcome TEXT NOT NULL,        -- gone: a tombstone, mostly without a body
  http_status INTEGER,
  content_type TEXT NOT NULL DEFAULT '',
  sha256 TEXT REFERENCES bodies (sha256),
  content_sha256 TEXT NOT NULL  -- of what makes a version differ: no scripts, no session numbers
);
CREATE INDEX IF NOT EXISTS versions_by_page ON versions (page_id, outcome, version_id);
CREATE TABLE IF NOT EXISTS crawls (
  crawl_id INTEGER PRIMARY KEY,
  council TEXT NOT NULL,
  scope TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  requests INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS walks (
  council TEXT NOT NULL,
  subject TEXT NOT NULL,        -- the meeting whose pages were all asked for
  walked_at TEXT NOT NULL,
  complete INTEGER NOT NULL,    -- 0: some could not be had
  state TEXT NOT NULL,          -- of its minutes
  PRIMARY KEY (council, subject)
);
CREATE TABLE IF NOT EXISTS councils (
  council TEXT PRIMARY KEY,     -- the slug by which every other table names it
  name TEXT NOT NULL,
  platform TEXT NOT NULL,
  base_url TEXT NOT NULL        -- where it was first asked for
);
CREATE TABLE IF NOT EXISTS sites (
  council TEXT NOT NULL,
  base_url TEXT NOT NULL,       -- each address that the site has had, the latest last
  noted_at TEXT NOT NULL,
  PRIMARY KEY (council, base_url)
);
"""
CURRENT = """
SELECT pages.*, v.version_id, v.fetched_at AS version_at, v.sha256, v.url AS version_url,
  (SELECT count(*) FROM versions WHERE page_id = pages.page_id AND outcome = 'read')
    AS good_versions
FROM pages LEFT JOIN versions v ON v.version_id = (
  SELECT version_id FROM versions WHERE page_id = pages.page_id AND outcome = 'read'
  ORDER BY seen_at DESC, version_id DESC LIMIT 1)
"""


def is_archive(path: Path) -> bool:
    """Tell whether the database at `path` has an archive's tables, changing nothing."""
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {"bodies", "pages", "versions"} <= {name for (name,) in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state of a page; `body` is None for a tombstone."""

    url: str
    fetched_at: str
    seen_at: str
    outcome: str
    http_status: int | None
    sha256: str | None
    body: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What the archive holds of one page: its state, and where its good copy is."""

    page_id: int
    name: str
    url: str
    page_type: str
    outcome: str
    last_outcome: str
    checked_at: str
    error: str | None
    version_at: str | None
    sha256: str | None
    etag: str
    last_modified: str
    good_versions: int

    @property
    def is_read(self) -> bool:
        """Whether there is a good copy."""
        return self.sha256 is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlRun:
    """One run of a crawl; `started_at` tells which pages it has checked already."""

    crawl_id: int
    started_at: str
    resumed: bool
    previous_at: str | None


@dataclass(frozen=True, slots=True)
class Walk:
    """When a meeting's pages were last asked for, whether all were had, its minutes' state."""

    walked_at: str
    complete: bool
    state: str


def as_holding(row: sqlite3.Row) -> Holding:
    """Return a row of CURRENT as what is held of a page."""
    return Holding(**{name: row[name] for name in Holding.__dataclass_fields__})
