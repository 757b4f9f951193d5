"""One council fetched, read, saved and counted: what `ingest` and `extract` do."""

from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import click

from db.save_site import save_run
from db.shape import open_database
from minutebook.corrections import CorrectionError, Corrections, read_corrections
from minutebook.pipeline import LoadCounts, load_council
from minutebook.progress import MeetingWatch, watch_crawl
from scraper.archive import Archive
from scraper.platforms import CrawlOptions, Progress, find_platform
from scraper.records import Council


class Ingest:
    """A run over one or more councils, into one record, by way of one archive."""

    def __init__(
        self, db_path: Path, archive_path: Path, corrections: Path | None, quiet: bool
    ) -> None:
        self._db_path = db_path
        self._archive_path = archive_path
        self._corrections = corrections or db_path.with_name("corrections.toml")
        self._quiet = quiet

    def ingest(self, council: Council, options: CrawlOptions) -> bool:
        """Fetch, then save; return whether nothing failed. Raises what the crawl raises."""
        started_at = _now()
        with closing(Archive(self._archive_path)) as archive:
            archive.save_council(council)
            steps = find_platform(council).crawl(council, archive, options)
            last = watch_crawl(steps, council.slug, self._quiet)
            if options.dry_run:
                click.echo(f"{council.slug}: {last.message if last else 'nothing to ask'}")
                return True
            return self._save(council, archive, "ingest", started_at, last)

    def extract(self, council: Council) -> bool:
        """Save again from the archive, without a request; return whether nothing failed."""
        with closing(Archive(self._archive_path)) as archive:
            return self._save(council, archive, "extract", _now(), None)

    def _save(
        self,
        council: Council,
        archive: Archive,
        command: str,
        started_at: str,
        last: Progress | None,
    ) -> bool:
        corrections = self._read_corrections()
        db = open_database(self._db_path)
        watch = MeetingWatch(council.slug, self._quiet)
        counts = load_council(db, archive, council, corrections, watch)
        requests, failed = (last.requests, last.failed) if last else (0, 0)
        save_run(
            db,
            council.slug,
            command=command,
            started_at=started_at,
            finished_at=_now(),
            requests=requests,
            added=counts.added,
            changed=counts.changed,
            unchanged=counts.unchanged,
            failed=failed,
        )
        db.close()
        for misfit in counts.misfits:
            click.echo(f"minutebook {command}: {misfit}", err=True)
        click.echo(
            f"{council.slug}: {describe(counts)}; {requests} requests, {failed} pages failed"
        )
        return not (failed or counts.misfits)

    def _read_corrections(self) -> Corrections:
        try:
            return read_corrections(self._corrections)
        except CorrectionError as error:
            raise click.ClickException(f"{error}. Nothing was saved; mend the file.") from error


def describe(counts: LoadCounts) -> str:
    """Return the counts as the last line of a run says them."""
    if not (counts.added or counts.changed or counts.removed):
        return f"nothing changed ({counts.unchanged} meetings unchanged)"
    removed = f", {counts.removed} removed" if counts.removed else ""
    return (
        f"{counts.added} meetings added, {counts.changed} changed, "
        f"{counts.unchanged} unchanged{removed}"
    )


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
