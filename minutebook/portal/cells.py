"""Ids in the answer of a query, as links to the pages of the portal."""

from typing import Any

from markupsafe import Markup

from minutebook.portal.addresses import page_path
from minutebook.portal.record import find_record

# People have none: a row may be of a member of the public, who has no page.
PAGE_OF = {
    "item_id": "item",
    "meeting_id": "meeting",
    "committee_id": "committee",
    "council_id": "council",
    "series_id": "series",
    "topic_id": "topic",
}


async def link_id(datasette: Any, database: str, column: str, value: Any) -> Markup | None:
    """Return an id of the record as a link to its page; None for any other value."""
    if column not in PAGE_OF or not isinstance(value, str) or not value:
        return None
    if database != await find_record(datasette):
        return None
    address = datasette.urls.path(page_path(PAGE_OF[column], value))
    return Markup('<a href="{}">{}</a>').format(address, value)
