"""`minutebook status`: what was read of each committee, what not, and when it was last checked."""

from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from db.coverage import list_coverage, list_outcomes
from minutebook.options import FILE, require_record

HEADINGS = {
    "committee": "committee",
    "year": "year",
    "meetings_held": "held",
    "with_minutes": "minutes",
    "minutes_unread": "not read",
    "page_gone": "gone",
    "to_come": "to come",
    "items_read": "items",
    "with_resolutions": "decided",
    "none_found": "none found",
    "unreadable": "unreadable",
    "blocked": "blocked",
    "failed": "failed",
    "last_checked": "checked",
}


@click.command()
@click.argument("councils", nargs=-1)
@click.option(
    "--db", "db_path", type=FILE, default="minutes.db", show_default=True, help="The record."
)
def status(councils: tuple[str, ...], db_path: Path) -> None:  # fmt: skip
    """Say by council, committee and year how much was found and read, and what could not be.

    The figures are those of the view `coverage`: "not read" are meetings whose minutes are there
    but not as a text (a PDF, mostly); "gone" are meetings that the council lists and whose page
    is no longer there, so that nothing of them could be read; "none found" are items whose minutes
    were read without finding a decision; the rest are of pages: "unreadable" answered but was not
    the page, "blocked" was refused to machines, "failed" gave no answer and is tried again.

    \b
    Example:
      minutebook status somerset
    """
    db = Database(require_record(db_path))
    known = {row["council_id"]: row["name"] for row in db["councils"].rows}
    if unknown := set(councils) - set(known):
        raise click.UsageError(f"not in {db_path}: {', '.join(sorted(unknown))}")
    if not known:
        click.echo(
            f"{db_path}: no council has been read yet. Begin with: minutebook ingest COUNCIL"
        )
    for council_id in councils or known:
        click.echo(f"{known[council_id]} ({council_id})")
        click.echo(_table(list(list_coverage(db, council_id))))
        outcomes = (f"{outcome} {pages}" for outcome, pages in list_outcomes(db, council_id))
        click.echo(f"pages: {', '.join(outcomes) or 'none'}\n")


def _table(rows: list[dict[str, Any]]) -> str:
    lines = [list(HEADINGS.values())]
    lines += [[_cell(key, row.get(key, "")) for key in HEADINGS] for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    return "\n".join("  " + _line(line, widths) for line in lines)


def _cell(key: str, value: Any) -> str:
    return str(value or "")[:16] if key == "last_checked" else str(value)


def _line(cells: list[str], widths: list[int]) -> str:
    first = cells[0].ljust(widths[0])
    return "  ".join([first, *(c.rjust(w) for c, w in zip(cells[1:], widths[1:], strict=True))])
