"""Feed entries of items, the same on every page that lists items."""

from typing import Any

from minutebook.portal.addresses import page_path
from minutebook.portal.feeds import Entry
from minutebook.portal.words import outcome_label, shorten


def item_entry(line: dict[str, Any], why: str) -> Entry:
    """Return the entry of one item; it needs item_id, title, date, committee."""
    outcome = f"{outcome_label(line)}: {line['decision']}" if line.get("decision") else ""
    return Entry(
        path=page_path("item", line["item_id"]),
        title=f"{line['title']} ({line['committee']}, {line['date']})",
        date=line["date"],
        summary=shorten(outcome or line.get("quote")),
        why=why,
    )
