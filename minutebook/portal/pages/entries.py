"""Feed entries of items and meetings, the same on every page that lists items."""

from typing import Any

from minutebook.portal.addresses import page_path
from minutebook.portal.feeds import Entry
from minutebook.portal.words import (
    long_date,
    minutes_label,
    outcome_label,
    plain,
    shorten,
    today,
)


def item_entry(line: dict[str, Any], why: str) -> Entry:
    """Return the entry of one item; it needs item_id, title, date, committee."""
    outcome = f"{outcome_label(line)}: {line['decision']}" if line.get("decision") else ""
    return Entry(
        path=page_path("item", line["item_id"]),
        title=f"{line['title']} ({line['committee']}, {line['date']})",
        date=line["date"],
        summary=shorten(outcome or line.get("quote")),
        why=why,
        state=line.get("status") or "" if line.get("decision") else "",
    )


def meeting_entry(meeting: dict[str, Any], summary: str = "") -> Entry:
    """Return the entry of one meeting; it needs meeting_id, committee, date and both statuses."""
    status, minutes = meeting["status"], meeting["minutes_status"]
    if status != "confirmed":
        why = f"was called, and is {plain(status)}"
    elif meeting["date"] > today():
        why = "is to come"
    else:
        why = f"took place: {minutes_label(meeting)}"
    return Entry(
        path=page_path("meeting", meeting["meeting_id"]),
        title=f"{meeting['committee']}, {long_date(meeting['date'])}",
        date=meeting["date"],
        summary=summary,
        why=f"Here because this meeting {why}.",
        state=minutes if status == "confirmed" and minutes != "none" else status,
    )
