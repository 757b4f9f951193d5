"""A council's saved items in, its series and its promises saved: what comes back, and what did not.

All of a council is linked at every run, and all its minutes are searched for promises: some 0.7 ms
an item (docs/recurrence.md, Growth). Only what came out different is written.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from sqlite_utils import Database

from db.queries import list_rows
from db.save_series import FoundPromise, save_series
from minutebook.code_versions import extractor_version
from minutebook.corrections import CorrectionError, Corrections, SameMatter, TwoMatters
from nlp.annotations import Promise
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.due.expected import HELD_BACK, CalendarMeeting
from nlp.recurrence.due.promises import drop_repeats, find_promises
from nlp.recurrence.due.returns import find_returns
from nlp.recurrence.linking.links import SeriesLink, link_items
from nlp.recurrence.linking.twins import find_exempt_twins
from nlp.recurrence.series import build_series

Row = dict[str, Any]
Calendars = dict[tuple[str, str], list[CalendarMeeting]]


def link_council(
    db: Database, council_id: str, corrections: Corrections, today: str | None = None
) -> list[CorrectionError]:
    """Link the council's items and save series and promises; return corrections that misfit.

    `today` (ISO 8601): what is expected before it is overdue; the real one by default.
    """
    rows = list_rows(db.conn, "linking", "items", council_id=council_id)
    items = [_agenda_item(council_id, row) for row in rows]
    links, misfits = apply_series_corrections(items, link_items(items), corrections)
    calendars = _read_calendars(db, council_id)
    series = build_series(items, links, today or date.today().isoformat(), calendars)
    twins = [(items[a].item_id, items[b].item_id) for a, b in find_exempt_twins(items, links)]
    promises = _find_promises(council_id, rows, items, links, calendars)
    committee_ids = {row["item_id"]: row["committee_id"] for row in rows}
    save_series(db, council_id, series, twins, promises, committee_ids, extractor_version())
    return misfits


def _agenda_item(council_id: str, row: Row) -> AgendaItem:
    return AgendaItem(
        council=council_id,
        committee=row["committee"],
        title=row["title"],
        date=row["date"],
        number=row["number"],
        meeting=row["meeting_id"],
        issue_id=row["issue_id"],
        text=row["agenda_text"],
        restricted=bool(row["restricted"]),
        minutes=row["minutes_text"] or row["decision_text"],
        item_id=row["item_id"],
    )


def _read_calendars(db: Database, council_id: str) -> Calendars:
    calendars: Calendars = defaultdict(list)
    for row in list_rows(db.conn, "linking", "meetings", council_id=council_id):
        meeting = CalendarMeeting(row["date"], row["status"], row["meeting_id"])
        calendars[council_id, row["committee"]].append(meeting)
    return calendars


def _find_promises(
    council_id: str,
    rows: list[Row],
    items: list[AgendaItem],
    links: list[SeriesLink],
    calendars: Calendars,
) -> Iterator[FoundPromise]:
    """Yield each promise of the minutes or decision once, with the item that came back, if any."""
    made = [
        (at, promise, row[f"{promise.evidence.source}_text"])
        for at, row in enumerate(rows)
        for promise in drop_repeats(_read_promises(row))
    ]
    for (at, promise, text), later in zip(made, find_returns(items, links, made), strict=True):
        row, evidence, due = rows[at], promise.evidence, promise.due_date
        if due is None and promise.next_meeting:
            due = _next_meeting(calendars[council_id, row["committee"]], row["date"])
        returned = None if later is None else rows[later]["item_id"]
        quote = text[evidence.start : evidence.end]
        yield FoundPromise(row["item_id"], quote, promise, due, returned)


def _read_promises(row: Row) -> list[Promise]:
    texts = ((source, row[f"{source}_text"]) for source in ("minutes", "decision"))
    return [found for source, text in texts for found in find_promises(text, row["date"], source)]


def _next_meeting(calendar: list[CalendarMeeting], day: str) -> str | None:
    held = [meeting.date for meeting in calendar if meeting.status not in HELD_BACK]
    at = bisect_right(held, day)
    return held[at] if at < len(held) else None


def apply_series_corrections(
    items: list[AgendaItem], links: list[SeriesLink], corrections: Corrections
) -> tuple[list[SeriesLink], list[CorrectionError]]:
    """Return the links as `corrections.toml` wants them, and the entries that fit nothing."""
    misfits: list[CorrectionError] = []
    joined: dict[str, SameMatter] = {}  # which entry took a series away
    for entry in corrections.entries:
        if not isinstance(entry, SameMatter | TwoMatters):
            continue
        if why := _find_misfit(entry, items, links, joined):
            misfits.append(corrections.error(entry, why))
        elif isinstance(entry, SameMatter):
            links = [_joined(link, entry) for link in links]
            joined |= dict.fromkeys(entry.series[1:], entry)
        else:
            apart = _name_apart(entry.series, {link.series for link in links})
            links = [
                _parted(item, link, entry, apart) for item, link in zip(items, links, strict=True)
            ]
    return links, misfits


def _find_misfit(
    entry: SameMatter | TwoMatters,
    items: list[AgendaItem],
    links: list[SeriesLink],
    joined: Mapping[str, SameMatter],
) -> str | None:
    """Return why an entry fits nothing that is left by those before it, or None."""
    named = (entry.series,) if isinstance(entry, TwoMatters) else entry.series
    known = {link.series for link in links}
    if missing := [series for series in named if series not in known]:
        return _describe_missing(missing, joined)
    if isinstance(entry, SameMatter):
        return None
    members = {i.item_id for i, link in zip(items, links, strict=True) if link.series in named}
    if strangers := set(entry.items) - members:
        return f"{', '.join(sorted(strangers))} is not in {entry.series}"
    if members <= set(entry.items):
        return f"names every item of {entry.series}: leave out those that stay in it"
    return None


def _describe_missing(missing: list[str], joined: Mapping[str, SameMatter]) -> str:
    for series in missing:
        if entry := joined.get(series):
            place = f"line {entry.line}" if entry.line else "another entry"
            return f"names {series}, which {place} joins into {entry.series[0]}: name that one"
    return f"knows no series {', '.join(missing)}; an id is what follows /series/ in an address"


def _joined(link: SeriesLink, entry: SameMatter) -> SeriesLink:
    if link.series not in entry.series:
        return link
    return replace(
        link, series=entry.series[0], kind="recurring", evidence="correction", confidence=1.0
    )


def _name_apart(series: str, known: Container[str | None]) -> str:
    """Return the id of what leaves a series: `-apart`, then `-apart-2`, whichever is free."""
    names = (f"{series}-apart{f'-{n}' if n > 1 else ''}" for n in count(1))
    return next(name for name in names if name not in known)


def _parted(item: AgendaItem, link: SeriesLink, entry: TwoMatters, apart: str) -> SeriesLink:
    if link.series != entry.series or item.item_id not in entry.items:
        return link
    return replace(link, series=apart, evidence="correction")
