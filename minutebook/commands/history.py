"""`minutebook history`: the versions of an item's texts, and what changed between them."""

from contextlib import closing
from difflib import unified_diff
from pathlib import Path

import click
from sqlite_utils import Database
from sqlite_utils.db import NotFoundError

from db.ids import split_id
from minutebook.commands.extract import list_archived
from minutebook.options import FILE, check_files, require_record
from scraper.archive import Archive
from scraper.platforms import find_platform
from scraper.records import Item, Meeting

TEXTS = ("title", "agenda_text", "decision_text", "minutes_text")


@click.command()
@click.argument("item_id")
@click.option(
    "--db", "db_path", type=FILE, default="minutes.db", show_default=True, help="The record."
)
@click.option(
    "--archive",
    "archive_path",
    type=FILE,
    default="archive.db",
    show_default=True,
    help="Where raw pages are kept.",
)
def history(item_id: str, db_path: Path, archive_path: Path) -> None:  # fmt: skip
    """Show each version of ITEM_ID (council/number) that was read, and how it differs.

    \b
    Example:
      minutebook history somerset/1234
    """
    check_files(db_path, archive_path)
    meeting_id = _meeting_of(Database(require_record(db_path)), item_id)
    council_id, source_id = split_id(item_id)
    archived = list_archived(archive_path) if archive_path.exists() else []
    council = next((each for each in archived if each.slug == council_id), None)
    if council is None:
        raise click.UsageError(f"{archive_path} does not hold {council_id}; name it by --archive")
    with closing(Archive(archive_path)) as archive:
        platform = find_platform(council)
        versions = platform.read_versions(archive, council, split_id(meeting_id)[1])
        before: list[str] | None = None
        for fetched_at, meeting in versions:
            before = _show_version(fetched_at, _lines_of(meeting, source_id), before)


def _meeting_of(db: Database, item_id: str) -> str:
    try:
        return str(db.table("items").get(item_id)["meeting_id"])
    except NotFoundError as error:
        raise click.UsageError(
            f"no item {item_id!r} in the record; ids look like somerset/1234"
        ) from error


def _lines_of(meeting: Meeting, source_id: str) -> list[str]:
    item = next((item for item in meeting.items if item.source_id == source_id), None)
    return [] if item is None else _text_lines(item)


def _text_lines(item: Item) -> list[str]:
    return [
        line for name in TEXTS for line in str(getattr(item, name)).splitlines() if line.strip()
    ]


def _show_version(fetched_at: str, lines: list[str], before: list[str] | None) -> list[str]:
    """Print a version that differs from the one before; return what now stands."""
    if lines == before:
        return lines
    click.echo(
        f"== as read {fetched_at}: {len(lines)} paragraphs" if lines else f"== gone {fetched_at}"
    )
    if before is not None:
        for line in list(unified_diff(before, lines, lineterm="", n=0))[2:]:
            if not line.startswith("@@"):
                click.echo(line)
    return lines
