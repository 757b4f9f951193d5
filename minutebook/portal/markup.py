"""What search engines read: schema.org terms of an item and a meeting, as JSON-LD."""

from typing import Any

from minutebook.portal.pages.item import find_main


def item_markup(page: dict[str, Any], address: str) -> dict[str, Any]:
    """Return an item as a creative work that is part of its meeting."""
    item = page["item"]
    markup: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": item["title"],
        "url": address,
        "datePublished": item["date"],
        "publisher": {"@type": "GovernmentOrganization", "name": item["council"]},
        "isPartOf": meeting_markup(item),
        "keywords": [topic["label"] for topic in page["topics"]],
    }
    if main := find_main(page["resolutions"]):
        markup["abstract"] = main["text"]
    if item["url"]:
        markup["isBasedOn"] = item["url"]
    return markup


def meeting_markup(meeting: dict[str, Any]) -> dict[str, Any]:
    """Return a meeting (date, committee, council, ...) as an event."""
    status = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}
    word = status.get(meeting.get("meeting_status") or meeting.get("status") or "", "")
    markup: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": f"{meeting['committee']}, {meeting['council']}",
        "startDate": meeting.get("starts_at") or meeting["date"],
        "eventStatus": f"https://schema.org/{word or 'EventScheduled'}",
        "organizer": {"@type": "GovernmentOrganization", "name": meeting["council"]},
    }
    if meeting.get("location"):
        markup["location"] = {"@type": "Place", "name": meeting["location"]}
    return markup
