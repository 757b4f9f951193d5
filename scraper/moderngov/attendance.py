"""mgMeetingAttendance.aspx: who attended one meeting, member by member and officer by officer."""

import re

from bs4 import Tag

from scraper.moderngov.page import has_class, line_of, list_links, open_page
from scraper.moderngov.status import find_attendance, find_substituted
from scraper.records import Attendance

NO_STATISTICS = re.compile(r"\(\s*nis\s*\)", re.I)
COLUMNS = {
    "name": re.compile(r"attendee|member|name|councillor|enw", re.I),
    "role": re.compile(r"role|position|title|capacity|rôl", re.I),
    "status": re.compile(r"attendance|status|presen", re.I),
}


def list_attendances(text: str) -> list[Attendance]:
    """Read the table; raises NotThePage. A line whose attendance is worded unknown is left out."""
    modgov = open_page(text)
    found = []
    for table in modgov.find_all("table"):
        columns = _find_columns(table)
        for row in table.find_all("tr"):
            attendance = _parse_row(row, columns)
            if attendance and attendance not in found:
                found.append(attendance)
    return found


def _find_columns(table: Tag) -> dict[str, int]:
    """Find which column is which by its heading; "Attendance" is no name's heading."""
    heads = [f"{th.get('abbr', '')} {line_of(th)}" for th in table.find_all("th")]
    columns = {"name": 0, "role": 1, "status": max(len(heads) - 1, 2) if heads else 2}
    for name in ("status", "role"):
        for at, head in enumerate(heads):
            if COLUMNS[name].search(head) and at:
                columns[name] = at
    if columns["role"] == columns["status"]:
        columns["role"] = -1
    return columns


def _parse_row(row: Tag, columns: dict[str, int]) -> Attendance | None:
    cells = row.find_all("td")
    if len(cells) < 2 or has_class(row, "mgHide"):
        return None
    status_cell = cells[min(columns["status"], len(cells) - 1)]
    words = NO_STATISTICS.sub("", line_of(status_cell)).strip()
    status, name = find_attendance(words), line_of(cells[columns["name"]])
    if not status or not name:
        return None
    role = line_of(cells[columns["role"]]) if 0 < columns["role"] < len(cells) - 1 else ""
    uid = next(
        (link.id("uid") for _, link in list_links(cells[0]) if link.page == "mguserinfo"), None
    )
    return Attendance(
        name=name,
        status=status,
        person_source_id=uid,
        role=role or None,
        substitute_for=find_substituted(words) or find_substituted(role),
    )
