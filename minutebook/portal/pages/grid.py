"""The officers' grid of a committee's year: which matter came at which meeting, and what is due."""

import re
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timezone

from datasette.utils.asgi import NotFound

from db.queries import Row, Rows, find_row, list_rows
from minutebook.portal.respond import Args, Data, Page

MATTER = ("cadence", "next_expected", "overdue_days")
OFF = ("cancelled", "postponed")
_YEAR = re.compile(r"^\d{4}(?:[/-]\d{2,4})? (?=\S)")


def read_grid(conn: sqlite3.Connection, committee_id: str, args: Args) -> Data | None:
    """Return a year (April to March) of a committee: its meetings, series and what came when."""
    committee = find_row(conn, "committee", "committee", committee_id=committee_id)
    if committee is None:
        return None
    years = [
        row["year"] for row in list_rows(conn, "series", "grid_years", committee_id=committee_id)
    ]
    year = _chosen_year(args.get("year", ""), years)
    span = {"committee_id": committee_id, "since": f"{year}-04-01", "until": f"{year + 1}-04-01"}
    once_too = args.get("all") == "1"
    data = {
        name: list_rows(conn, "series", f"grid_{name}", **span)
        for name in ("meetings", "cells", "series")
    }
    asked = [row for row in data["series"] if once_too or row["cadence"] != "ad_hoc"]
    grid = build_grid({**data, "series": asked})
    series = [row for row, cells in grid if _is_of_year(row, cells, span)]
    return {
        "committee": committee,
        "year": year,
        "years": years,
        "all": once_too,
        "meetings": data["meetings"],
        "cells": data["cells"],
        "series": series,
        "rows": _flat_rows(series, data["meetings"], data["cells"]),
    }


def _chosen_year(value: str, years: list[int]) -> int:
    """Return the year asked for, else this one or the latest; raises NotFound where it is none."""
    if re.fullmatch(r"[0-9]{4}", value) and 1970 <= int(value) <= 2200:
        return int(value)
    if value:
        raise NotFound(f"The grid has no year {value[:20]}.")
    now = datetime.now(timezone.utc)
    this_year = now.year if now.month >= 4 else now.year - 1
    return this_year if this_year in years or not years else years[0]


@dataclass(frozen=True, slots=True)
class Cell:
    """A matter at a meeting: `came` (with its item and period), `due`, or neither.

    `off`: there was no meeting. `unread`: nothing of the meeting could be read.
    """

    state: str
    item_id: str = ""
    text: str = ""


def build_grid(data: Data) -> list[tuple[Row, list[Cell]]]:
    """Return each series with one cell a meeting."""
    came = {(cell["series_id"], cell["meeting_id"]): cell for cell in data["cells"]}
    return [
        (series, [_cell(series, meeting, came, data["meetings"]) for meeting in data["meetings"]])
        for series in data["series"]
    ]


def _cell(series: Row, meeting: Row, came: dict[tuple[str, str], Row], meetings: list[Row]) -> Cell:
    found = came.get((series["series_id"], meeting["meeting_id"]))
    if found:
        return Cell("came", found["item_id"], _part(found["period"] or "came"))
    if meeting["status"] in OFF:
        return Cell("off")
    if meeting["unread"]:
        return Cell("unread")
    return Cell("due") if _due_meeting(series, meetings) is meeting else Cell("")


def _part(period: str) -> str:
    """Return the part of a year that a period is, if it is one: `Q2` of `2024/25 Q2`.

    Some titles say the year and some of the same series do not; the column says when it came.
    """
    return _YEAR.sub("", period)


def _is_of_year(series: Row, cells: list[Cell], span: dict[str, str]) -> bool:
    """Tell whether a matter came in a year or is due in it, even where no meeting is called yet."""
    expected = series["next_expected"] or ""
    in_year = span["since"] <= expected < span["until"]
    return in_year or any(cell.state in ("came", "due") for cell in cells)


def _due_meeting(series: Row, meetings: list[Row]) -> Row | None:
    """Return the first meeting held on or after the expected day, if these meetings reach it.

    What has been overdue since before them is due at the next one to come.
    """
    expected = series["next_expected"] or "9999"
    held = [m for m in meetings if m["status"] not in OFF]
    later = [m for m in held if m["date"] >= expected]
    if later and (expected >= held[0]["date"] or later[0]["date"] == expected):
        return later[0]
    if (series["overdue_days"] or 0) <= 0:
        return None
    today = datetime.now(timezone.utc).date().isoformat()
    return next((m for m in later if m["date"] >= today), None)


def _flat_rows(series: list[Row], meetings: list[Row], cells: list[Row]) -> Rows:
    """Return the grid for a spreadsheet: one row a matter, one column a meeting."""
    grid = build_grid({"series": series, "meetings": meetings, "cells": cells})
    days = [f"{meeting['date']} ({meeting['meeting_id']})" for meeting in meetings]
    rows = (
        {
            "matter": row["title"],
            **{name: row[name] for name in MATTER},
            **{day: cell.text or cell.state for day, cell in zip(days, line, strict=True)},
        }
        for row, line in grid
    )
    return Rows(rows, ("matter", *MATTER, *days))


GRID = Page(
    kind="grid",
    read=read_grid,
    title=lambda data: f"{data['committee']['name']}: the year {data['year']}/{data['year'] + 1}",
    rows="rows",
)
