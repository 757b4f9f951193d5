"""`minutebook ingest`: a council's site to a searchable record."""

import re
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from minutebook.ingesting import Ingest
from minutebook.options import check_files, record_options
from scraper.connections import ForbiddenAddress, PrivateAddress
from scraper.platforms import CrawlOptions
from scraper.records import Council
from scraper.register import find_council


@click.command()
@click.argument("councils", nargs=-1, required=True, metavar="COUNCIL_OR_URL...")
@record_options
@click.option("--since", help="Only meetings from this day on (2024-01-31).")
@click.option("--until", help="Only meetings up to this day.")
@click.option("--committee", help="Only this committee: its number, or words of its name.")
@click.option("--limit", type=click.IntRange(1), help="At most so many meetings, the newest first.")
@click.option(
    "--delay",
    type=click.FloatRange(0),
    default=1.0,
    show_default=True,
    help="Seconds between requests; robots.txt may ask for more.",
)
@click.option(
    "--contact",
    envvar="MINUTEBOOK_CONTACT",
    help="Whom the council may write to: an address for the User-Agent.",
)
@click.option("--name", help="What to call a council that the register does not know.")
@click.option("--allow-private", is_flag=True, help="Also fetch from this machine or network.")
@click.option("--dry-run", is_flag=True, help="Say how many requests it would make, and how long.")
def ingest(
    councils: tuple[str, ...],
    db_path: Path,
    archive_path: Path,
    corrections: Path | None,
    quiet: bool,
    name: str | None,
    since: str | None,
    until: str | None,
    committee: str | None,
    limit: int | None,
    delay: float,
    contact: str | None,
    allow_private: bool,
    dry_run: bool,
) -> None:  # fmt: skip
    """Fetch councils' minutes, read them, and save what they say.

    COUNCIL_OR_URL is a name of the register (see `minutebook councils`) or the address of a
    ModernGov site. A second run fetches what can have changed, and goes on where one was stopped.

    \b
    Example:
      minutebook ingest somerset --since 2024-01-01
    """
    options = CrawlOptions(
        since=_day(since, "--since"),
        until=_day(until, "--until"),
        committee=committee,
        limit=limit,
        delay=delay,
        contact=contact,
        allow_private=allow_private,
        dry_run=dry_run,
    )
    if since and until and since > until:
        raise click.UsageError(f"--since {since} is after --until {until}")
    if name and len(councils) > 1:
        raise click.UsageError("--name goes with one council")
    check_files(db_path, archive_path)
    run = Ingest(db_path, archive_path, corrections, quiet)
    failed = [each for each in councils if not _ingest(run, each, name, options)]
    fits = dry_run or not db_path.exists() or run.tell_strangers("ingest")
    sys.exit(1 if failed or not fits else 0)


def _ingest(run: Ingest, wanted: str, name: str | None, options: CrawlOptions) -> bool:
    """Ingest one council; say on stderr what went wrong, and return whether all went well."""
    try:
        council = _find_council(wanted, name)
    except (LookupError, ValueError) as error:
        return _tell(wanted, error.args[0] if error.args else error)
    try:
        return run.ingest(council, options)
    except PrivateAddress as error:
        return _tell(wanted, f"{error}; to fetch from there all the same, give --allow-private")
    except (ConnectionError, ForbiddenAddress, LookupError) as error:
        return _tell(wanted, error.args[0] if error.args else error)


def _tell(wanted: str, message: object) -> bool:
    click.echo(f"minutebook ingest: {wanted}: {message}", err=True)
    return False


def _find_council(wanted: str, name: str | None) -> Council:
    council = find_council(wanted)
    if name is None:
        return council
    words = re.findall(r"[a-z0-9]+", name.lower().replace("council", " "))
    if not words:
        raise ValueError(f"--name {name!r} has no letters to make an address of")
    return replace(council, slug="-".join(words), name=name)


def _day(value: str | None, option: str) -> str | None:
    try:
        return None if value is None else date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is no day like 2024-01-31", param_hint=option
        ) from error
