"""`minutebook extract`: the record again from the archive, without a request."""

import sys
from contextlib import closing
from pathlib import Path

import click

from minutebook.ingesting import Ingest
from minutebook.options import check_files, record_options
from scraper.archive import Archive
from scraper.records import Council


@click.command()
@click.argument("councils", nargs=-1)
@record_options
def extract(
    councils: tuple[str, ...],
    db_path: Path,
    archive_path: Path,
    corrections: Path | None,
    quiet: bool,
) -> None:
    """Read archived pages again and save what they say; all councils of the archive by default.

    \b
    Example:
      minutebook extract somerset
    """
    check_files(db_path, archive_path)
    if not archive_path.exists():
        message = f"{archive_path}: no archive there. Make it with: minutebook ingest COUNCIL"
        raise click.UsageError(message)
    run = Ingest(db_path, archive_path, corrections, quiet)
    known = list_archived(archive_path)
    if not known:
        raise click.ClickException(f"{archive_path}: no council in it of which a page was read")
    wanted = [council for council in known if not councils or council.slug in councils]
    if missing := set(councils) - {council.slug for council in known}:
        names = ", ".join(council.slug for council in known)
        raise click.UsageError(f"not in the archive: {', '.join(sorted(missing))}; it has {names}")
    failed = [council for council in wanted if not run.extract(council)]
    fits = run.tell_strangers("extract")
    sys.exit(1 if failed or not fits else 0)


def list_archived(archive_path: Path) -> list[Council]:
    """Return the councils that the archive holds pages of."""
    with closing(Archive(archive_path)) as archive:
        return archive.log.list_councils()
