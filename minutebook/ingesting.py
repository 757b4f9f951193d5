"""One council fetched, read, saved and counted: what `ingest` and `extract` do."""

from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import click
from sqlite_utils import Database

from db.save_runs import drop_run, finish_run, start_run
from db.shape import open_database
from minutebook.corrections import CorrectionError, Corrections, read_corrections
from minutebook.new_files import without_leftovers
from minutebook.pipeline import LoadCounts, load_council
from minutebook.progress import MeetingWatch, watch_crawl
from scraper.archive import Archive
from scraper.connections import ForbiddenAddress
from scraper.platforms import CrawlOptions, Progress, find_platform
from scraper.records import Council

STOPPED = "stopped. What was fetched is kept, and the same command goes on from there."
NOTHING_ASKED = Progress(stage="done", done=0, total=0, requests=0)


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
        files = (self._db_path, self._archive_path)
        with without_leftovers(*files, council.slug), closing(Archive(files[1])) as archive:
            archive.log.save_council(council)
            steps = find_platform(council).crawl(council, archive, options)
            if options.dry_run:
                last = watch_crawl(steps, council.slug, self._quiet)
                if last and last.stage == "done":
                    click.echo(f"{council.slug}: {last.message}")
                return last is not None and not last.failed
            return self._run(council, archive, "ingest", steps)

    def extract(self, council: Council) -> bool:
        """Save again from the archive, without a request; return whether nothing failed."""
        with closing(Archive(self._archive_path)) as archive:
            return self._run(council, archive, "extract", ())

    def _run(
        self, council: Council, archive: Archive, command: str, steps: Iterable[Progress]
    ) -> bool:
        corrections = self._read_corrections()
        with closing(open_database(self._db_path)) as db:
            run_id = start_run(db, council, command, _now())
            last = self._fetch(db, run_id, council, steps)
            watch = MeetingWatch(council.slug, self._quiet)
            counts = load_council(db, archive, council, corrections, watch)
            finish_run(
                db,
                run_id,
                finished_at=_now(),
                requests=last.requests,
                added=counts.added,
                changed=counts.changed,
                unchanged=counts.unchanged,
                failed=last.failed,
                digest=counts.digest,
            )
        for trouble in (*counts.failures, *counts.misfits):
            click.echo(f"minutebook {command}: {trouble}", err=True)
        click.echo(f"{council.slug}: {describe(counts)}; {_describe_requests(last)}")
        return not (last.failed or counts.failures or counts.misfits)

    def _fetch(
        self, db: Database, run_id: int, council: Council, steps: Iterable[Progress]
    ) -> Progress:
        """Run the crawl and return its last step; a run that could not begin leaves no trace."""
        try:
            last = watch_crawl(steps, council.slug, self._quiet)
        except (ConnectionError, ForbiddenAddress, LookupError):
            drop_run(db, run_id)
            raise
        except KeyboardInterrupt:
            drop_run(db, run_id)
            raise click.ClickException(f"{council.slug}: {STOPPED}") from None
        return last or NOTHING_ASKED

    def tell_strangers(self, command: str) -> bool:
        """Tell of corrections for councils that are not in the record; return if there are none."""
        with closing(open_database(self._db_path)) as db:
            councils = sorted(row["council_id"] for row in db.table("councils").rows)
        strangers = self._read_corrections().list_strangers(councils)
        for error in strangers:
            click.echo(f"minutebook {command}: {error}", err=True)
        return not strangers

    def _read_corrections(self) -> Corrections:
        try:
            return read_corrections(self._corrections)
        except CorrectionError as error:
            raise click.ClickException(f"{error}. Nothing was saved; mend the file.") from error


def describe(counts: LoadCounts) -> str:
    """Return the counts as the last line of a run says them."""
    failed = f", {len(counts.failures)} not saved" if counts.failures else ""
    if not (counts.added or counts.changed or counts.removed):
        return f"nothing changed ({counts.unchanged} meetings unchanged{failed})"
    removed = f", {counts.removed} removed" if counts.removed else ""
    return (
        f"{counts.added} meetings added, {counts.changed} changed, "
        f"{counts.unchanged} unchanged{removed}{failed}"
    )


def _describe_requests(last: Progress) -> str:
    forbidden = f", {last.disallowed} forbidden by robots.txt" if last.disallowed else ""
    return f"{last.requests} requests, {last.failed} pages failed{forbidden}"


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
