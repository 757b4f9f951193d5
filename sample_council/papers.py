"""The documents of items and meetings, named and numbered as ModernGov does."""

from collections.abc import Iterator
from typing import Any

from sample_council.dates import in_file_name
from sample_council.model import Meeting, Paper

Table = dict[str, Any]


def item_paper(entry: Table, attachment: int) -> Paper:
    """Name an item's document as the site does: documents/s<attachment>/<title>.pdf."""
    path = f"documents/s{attachment}/{file_name(entry['title'])}.pdf"
    restricted = entry.get("restricted", False)
    return Paper(
        title=entry["title"], kind="report", path=path, kb=entry["kb"], restricted=restricted
    )


def file_name(title: str) -> str:
    """Drop what cannot stand in a file name."""
    return "".join(c for c in title if c not in "/:?&*\"<>|'’,")


def meeting_papers(meeting: Meeting, table: Table) -> tuple[Paper, ...]:
    """List the whole meeting's documents: frontsheet, pack, supplements, decisions, minutes."""
    if not meeting.items or meeting.cancelled:
        return ()
    stem = f"{in_file_name(meeting.starts)} {meeting.committee.name}"[:72]
    base = f"documents/g{meeting.agenda_id}"
    supplements = [
        Paper(
            title=entry["title"],
            kind="supplement",
            path=f"documents/b{meeting.id * 10 + index}/{file_name(entry['title'])} {stem}.pdf?T=9",
            kb=entry["kb"],
        )
        for index, entry in enumerate(table.get("supplement", []))
    ]
    rendered = [
        Paper(title=title, kind=kind, path=f"{base}/{name} {stem}.pdf?T={number}", kb=kb)
        for title, name, kind, number, kb in renditions(meeting)
    ]
    agendas = [paper for paper in rendered if paper.kind in {"agenda", "pack"}]
    records = [paper for paper in rendered if paper.kind not in {"agenda", "pack"}]
    return (*agendas, *supplements, *records)


def renditions(meeting: Meeting) -> Iterator[tuple[str, str, str, int, int]]:
    """List (title, file's name, kind, T number, kB) of a meeting's own PDFs."""
    size = 60 + 11 * len(meeting.items)
    yield "Agenda frontsheet", "Agenda frontsheet", "agenda", 0, size
    if any(item.papers for item in meeting.items):
        total = sum(paper.kb for item in meeting.items for paper in item.papers)
        yield "Agenda reports pack", "Public reports pack", "pack", 10, total + size
    if any(item.decision for item in meeting.items):
        yield "Printed decisions", "Decisions", "decisions", 2, size + 7
    if meeting.minutes != "none":
        draft = "draft " if meeting.minutes == "draft" else ""
        yield f"Printed {draft}minutes", f"Printed {draft}minutes", "minutes", 1, size + 29
