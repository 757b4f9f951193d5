"""Nothing found, not read and not there yet: each is told apart, and each is counted."""

import re

import pytest
from sqlite_utils import Database

from minutebook.portal.pages.grid import build_grid
from tests.portal.conftest import Portal

MEETING = "westmere/603"
ITEM = f"{MEETING}03"


def prepare(
    db: Database,
    minutes: str,
    paper: str | None = None,
    here: str = "",
    beside: str = "",
    decided: str = "",
) -> None:
    """Give the meeting its minutes' status, a paper, and texts of one item and the one beside."""
    item = {"item_id": ITEM, "meeting_id": MEETING, "position": 3, "title": "Bins"}
    with db.atomic():
        db.table("meetings").update(MEETING, {"minutes_status": minutes})
        db.table("items").insert({**item, "minutes_text": here})
        texts = {"minutes_text": beside, "decision_text": decided}
        db.table("items").update(f"{MEETING}02", texts)
        if paper:
            row = {"document_id": "d", "meeting_id": MEETING, "title": f"Printed {paper}"}
            url = "https://democracy.westmere.example/documents/g603/Printed.pdf"
            db.table("documents").insert({**row, "kind": paper, "format": "PDF", "url": url})


@pytest.mark.parametrize(
    ("minutes", "paper", "here", "beside", "decided", "label", "of_the_meeting"),
    [
        ("none", None, "", "", "", "No minutes yet", "no minutes yet"),
        ("none", "agenda", "", "", "", "No minutes yet", "no minutes yet"),
        ("none", "decisions", "", "", "", "Minutes not read", "decisions published, not read"),
        ("none", "decisions", "", "", "Agreed.", "No minutes yet", "no minutes yet"),
        ("draft", "minutes", "", "", "", "Minutes not read", "draft minutes, not read"),
        ("published", "minutes", "", "", "", "Minutes not read", "minutes published, not read"),
        ("approved", None, "", "", "", "Minutes not read", "minutes approved, not read"),
        # A decision's own page was read, and the minutes were not.
        ("published", "minutes", "", "", "Agreed.", "Minutes not read", "published, not read"),
        ("published", "minutes", "", "Noted.", "", "Not in the minutes", "minutes published"),
        ("published", "minutes", "He spoke.", "", "", "No decision found", "minutes published"),
        ("unknown", None, "He spoke.", "", "", "No decision found", "whether draft is not known"),
    ],
)
def test_why_an_item_has_no_decision(
    written: tuple[Portal, Database],
    minutes: str,
    paper: str | None,
    here: str,
    beside: str,
    decided: str,
    label: str,
    of_the_meeting: str,
) -> None:
    portal, db = written
    prepare(db, minutes, paper, here, beside, decided)
    page, meeting = portal.html(f"/item/{ITEM}"), portal.html(f"/meeting/{MEETING}")
    assert re.search(r'<span class="badge \w+">([^<]+)</span>', page)[1] == label  # type: ignore[index]
    row = meeting[meeting.index(f'href="/item/{ITEM}"') :].split("</li>")[0]
    assert f">{label}</span>" in row
    assert f"{of_the_meeting}</span></p>" in meeting
    unread = label == "Minutes not read"
    for html in (page, meeting):
        assert ("What only they say is not in this record" in html) == unread
        assert ("as a paper that was not read: <a href=" in html) == bool(unread and paper)


@pytest.mark.parametrize(
    ("minutes", "paper", "beside", "decided", "told"),
    [
        # meetings with minutes and not read; items without minutes and of those not read
        ("none", None, "", "", (1, 0, 5, 0)),
        ("published", "minutes", "", "", (2, 1, 5, 3)),
        ("published", "minutes", "Noted.", "", (2, 0, 4, 0)),
        ("published", "minutes", "", "Agreed.", (2, 1, 4, 2)),
        ("none", "decisions", "", "", (1, 1, 5, 3)),
    ],
)
def test_what_was_not_read_is_counted(
    written: tuple[Portal, Database],
    minutes: str,
    paper: str | None,
    beside: str,
    decided: str,
    told: tuple[int, ...],
) -> None:
    portal, db = written
    prepare(db, minutes, paper, beside=beside, decided=decided)
    names = ("with_minutes", "minutes_unread", "without_minutes", "items_unread")
    (row,) = (
        row
        for row in portal.json("/coverage.json")["coverage"]
        if (row["committee_id"], row["year"]) == ("westmere/20", "2026")
    )
    assert tuple(row[name] for name in names) == told
    # Every item stands in one column.
    apart = row["with_resolutions"] + row["none_found"] + row["without_minutes"]
    assert apart == row["items_read"]
    (same,) = db.query(
        "SELECT * FROM coverage WHERE committee_id = 'westmere/20' AND year = '2026'"
    )
    assert tuple(same[name] for name in names) == told
    note = "Of 1 meeting the minutes are published as a paper"
    assert (note in portal.html("/coverage")) == bool(row["minutes_unread"])


def test_a_decision_of_the_register_without_a_text_has_no_minutes_to_come(
    written: tuple[Portal, Database],
) -> None:
    portal, db = written
    meeting = {"meeting_id": "westmere/decisions-2026-03-05", "source_id": "decisions-2026-03-05"}
    with db.atomic():
        db.table("meetings").insert(
            {
                **meeting,
                "committee_id": "westmere/20",
                "date": "2026-03-05",
                "minutes_status": "published",
            }
        )
        item = {"item_id": "westmere/d9", "meeting_id": meeting["meeting_id"], "position": 1}
        db.table("items").insert({**item, "title": "Write-off"})
    page = portal.html("/item/westmere/d9")
    assert "No text published" in page
    assert "page of this decision has no text of it" in page


@pytest.mark.parametrize(
    ("page_type", "outcome", "read_at", "said", "state"),
    [
        ("meeting", "failed", None, "gave no answer when last asked", "its page gave no answer"),
        ("meeting", "blocked", None, "was blocked by the site", "its page was blocked"),
        ("meeting", "unreadable", None, "could not be read", "its page could not be read"),
        ("meeting", "gone", None, "was no longer there", "no minutes yet"),
        ("meeting", "failed", "2026-02-01", "What it said on 1 February 2026", "no minutes yet"),
        ("item", "failed", None, "page of an item of this meeting gave no", "no minutes yet"),
        ("meeting", "read", "2026-02-01", "", "no minutes yet"),
        ("item", "gone", None, "", "no minutes yet"),  # items without a page of their own
        ("service_meeting", "failed", None, "", "no minutes yet"),
    ],
)
def test_a_page_that_was_not_had_is_told_of(
    written: tuple[Portal, Database],
    page_type: str,
    outcome: str,
    read_at: str | None,
    said: str,
    state: str,
) -> None:
    portal, db = written
    prepare(db, "none")
    with db.atomic():
        db.table("pages").delete_where("meeting_id = ?", [MEETING])
        db.table("pages").insert(
            {
                "url": "https://democracy.westmere.example/ieListDocuments.aspx?MId=603",
                "council_id": "westmere",
                "meeting_id": MEETING,
                "page_type": page_type,
                "outcome": outcome,
                "fetched_at": read_at,
                "checked_at": "2026-02-03",
            }
        )
    for path in (f"/meeting/{MEETING}", f"/item/{ITEM}"):
        html = portal.html(path)
        assert said in html
        assert ("when last asked for, on 3 February 2026" in html) == bool(said)
    for path in (f"/meeting/{MEETING}", "/committee/westmere/20", "/council/westmere"):
        assert state in portal.html(path)


@pytest.mark.parametrize(
    ("outcome", "has_items", "minutes", "state", "counted"),
    [
        ("gone", False, "none", "no minutes seen: its page was no longer there", 1),
        ("gone", True, "none", "no minutes yet", 0),  # the service has its agenda
        ("gone", False, "published", "minutes published", 0),
        ("blocked", False, "none", "no minutes seen: its page was blocked by the site", 0),
        ("read", False, "none", "no minutes yet", 0),
    ],
)
def test_a_meeting_that_nobody_could_read_is_told_of_and_counted(
    written: tuple[Portal, Database],
    outcome: str,
    has_items: bool,
    minutes: str,
    state: str,
    counted: int,
) -> None:
    portal, db = written
    prepare(db, minutes)
    with db.atomic():
        if not has_items:
            db.table("items").delete_where("meeting_id = ?", [MEETING])
        page = {"council_id": "westmere", "meeting_id": MEETING, "page_type": "meeting"}
        db.table("pages").delete_where("meeting_id = ?", [MEETING])
        url = "https://democracy.westmere.example/ieListDocuments.aspx?MId=603"
        checked = {"outcome": outcome, "checked_at": "2026-02-03"}
        db.table("pages").insert({"url": url, **page, **checked})
    for path in (f"/meeting/{MEETING}", "/committee/westmere/20", "/council/westmere"):
        assert state in portal.html(path)
    for row in (
        *portal.json("/coverage.json")["coverage"],
        *db.query("SELECT * FROM coverage WHERE council_id = 'westmere'"),
    ):
        here = (row["committee_id"], row["year"]) == ("westmere/20", "2026")
        assert row["page_gone"] == (counted if here else 0)
    meetings = portal.json("/grid/westmere/20.json?year=2025")["meetings"]
    unread = {row["meeting_id"] for row in meetings if row["unread"]}
    known = outcome == "read" or has_items or minutes != "none"
    assert unread == (set() if known else {MEETING})
    note = "1 meeting is listed by the council, and its page is no longer there"
    assert (note in portal.html("/coverage")) == bool(counted)


def test_the_grid_does_not_say_that_nothing_came_where_nothing_could_be_read() -> None:
    meeting = {"meeting_id": "m", "date": "2026-02-03", "status": "confirmed"}
    series = {"series_id": "s", "next_expected": None, "overdue_days": 0}
    for unread, state in ((1, "unread"), (0, "")):
        data = {"series": [series], "meetings": [{**meeting, "unread": unread}], "cells": []}
        ((_, (cell,)),) = build_grid(data)
        assert cell.state == state
