"""A topic over time, with the sentences; and the list of all topics."""

import sqlite3

from db.queries import Row, find_row, list_rows
from minutebook.portal.charts import fill_quarters
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.words import plain

SHOWN, TAKEN = 60, 1000


def read_topic(conn: sqlite3.Connection, topic_id: str, args: Args) -> Data | None:
    """Return the topic with its narrower ones: by quarter, aspect and committee, and sentences."""
    topic = find_row(conn, "topic", "topic", topic_id=topic_id)
    if topic is None:
        return None
    aspect = args.get("aspect", "")[:60]
    both = {"topic_id": topic_id, "aspect": aspect}
    sentences = "sentences_of_aspect" if aspect else "sentences"
    most = SHOWN if args["form"] == "html" else TAKEN
    return {
        "topic": topic,
        "aspect": aspect,
        "narrower": list_rows(conn, "topic", "narrower", topic_id=topic_id),
        "timeline": list_rows(conn, "topic", "timeline", **both),
        "aspects": list_rows(conn, "topic", "aspects", topic_id=topic_id),
        "committees": list_rows(conn, "topic", "committees", **both),
        "sentences": list_rows(conn, "topic", sentences, **both, most=most),
    }


def quarters(data: Data) -> list[tuple[str, int]]:
    """Return the items of each quarter from the first to the last."""
    return fill_quarters({row["quarter"]: row["items"] for row in data["timeline"]})


def _title(data: Data) -> str:
    aspect = f": {plain(data['aspect'])}" if data["aspect"] else " over time"
    return f"{data['topic']['label']}{aspect}"


def _entries(data: Data) -> list[Entry]:
    label = data["topic"]["label"]
    return [
        item_entry(row, f"Here because it is about {label}: “{row['phrase']}”.")
        for row in data["sentences"]
    ]


TOPIC = Page(kind="topic", read=read_topic, title=_title, rows="sentences", entries=_entries)


def read_topics(conn: sqlite3.Connection, _record_id: str, _args: Args) -> Data:
    """Return every topic with how many items it has, those of its narrower ones too."""
    return {"topics": list_rows(conn, "topic", "all_topics")}


def group_topics(rows: list[Row]) -> list[tuple[Row, list[Row]]]:
    """Return each broad topic that has items, itself or below it, with the narrower that have."""
    below: dict[str, list[Row]] = {}
    for row in rows:
        if row["items"] and row["broader_id"]:
            below.setdefault(row["broader_id"], []).append(row)
    broad = [row for row in rows if row["items"] and not row["broader_id"]]
    return [(row, below.get(row["topic_id"], [])) for row in broad]


TOPICS = Page(
    kind="topics", read=read_topics, title=lambda data: "Topics", one=False, rows="topics"
)
