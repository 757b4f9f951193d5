"""An item: what was decided, who did what, and the text in which it all stands."""

import sqlite3
from collections.abc import Callable, Iterator
from difflib import unified_diff
from itertools import pairwise
from typing import Any

from db.queries import Row, find_row, list_rows
from minutebook.portal.feeds import Entry
from minutebook.portal.highlight import Fact, Segment, build_paragraphs, find_fact
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.pages.item_facts import find_maker, list_facts
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.words import plain, vote_label

LISTS = (
    "resolutions",
    "votes",
    "recorded_votes",
    "people",
    "topics",
    "documents",
    "series",
    "siblings",
    "twins",
    "promises",
    "versions",
)
TEXTS = (("decision", "Decision"), ("minutes", "Minutes"), ("agenda", "Agenda"))


def read_item(conn: sqlite3.Connection, item_id: str, args: Args) -> Data | None:
    """Return the item with everything that was found in it."""
    item = find_row(conn, "item", "item", item_id=item_id)
    if item is None:
        return None
    lists: dict[str, list[Row]] = {
        name: list_rows(conn, "item", name, item_id=item_id) for name in LISTS
    }
    lists["issue_items"] = (
        list_rows(conn, "item", "issue_items", item_id=item_id, issue_id=item["issue_id"])
        if item["issue_id"]
        else []
    )
    lists["neighbours"] = list_rows(
        conn, "item", "neighbours", meeting_id=item["meeting_id"], position=item["position"]
    )
    lists["unread_pages"] = list_rows(
        conn, "meeting", "unread_pages", meeting_id=item["meeting_id"]
    )
    lists["printed"] = list_rows(conn, "item", "printed", meeting_id=item["meeting_id"])
    data: Data = {"item": item, **lists, "line": _line(item, lists["resolutions"])}
    data["maker"] = find_maker(item)
    return {**data, "facts": list_facts(data)} if args.get("form") == "csv" else data


def _line(item: Row, resolutions: list[Row]) -> Row:
    """Return what the item's badge is told by, named as in a list of items."""
    main = find_main(resolutions)
    named = ("meeting_id", "restricted", "minutes_status", "minutes_unread")
    return {
        **{name: item[name] for name in named},
        "status": main["status"] if main else None,
        "minuted": int(bool(item["decision_text"] or item["minutes_text"])),
    }


def build_texts(data: Data) -> list[tuple[str, str, list[list[Segment]]]]:
    """Return the item's texts as (source, heading, paragraphs), facts marked where they stand."""
    texts = []
    for source, heading in TEXTS:
        text = data["item"][f"{source}_text"]
        if text.strip():
            facts = list(_facts(data, source, text))
            texts.append((source, heading, build_paragraphs(text, facts)))
    return texts


def _facts(data: Data, source: str, text: str) -> Iterator[Fact]:
    marked: dict[tuple[str, str, str], Callable[[Row], tuple[str, str]]] = {
        ("resolutions", "resolution_id", "decision"): lambda row: (plain(row["status"]), ""),
        ("votes", "vote_id", "vote"): lambda row: (vote_label(row), ""),
        ("people", "item_person_id", "person"): lambda row: (plain(row["act"]), row["name"]),
        ("topics", "item_topic_id", "topic"): lambda row: (row["label"], row["phrase"]),
    }
    maker = data["maker"]
    if maker and source == maker["source"]:
        fact = find_fact(text, maker, "person", "decided", maker["name"])
        if fact:
            yield fact
    for (rows, key, kind), describe in marked.items():
        for row in data[rows]:
            if row["source"] == source:
                label, within = describe(row)
                fact = find_fact(text, {**row, "fact_id": row[key]}, kind, label, within)
                if fact:
                    yield fact


def list_changes(data: Data) -> list[Row]:
    """Return for each earlier version when it was read and what then changed, latest first.

    `lines` are (mark, paragraph): "-" for what was taken out after it, "+" for what came in.
    """
    states = [*data["versions"], data["item"]]
    changes = [
        {"read_at": before["read_at"], "lines": list(_differences(before, after))}
        for before, after in pairwise(states)
    ]
    return list(reversed(changes))


def _differences(before: Row, after: Row) -> Iterator[tuple[str, str]]:
    for line in unified_diff(_paragraphs(before), _paragraphs(after), lineterm="", n=0):
        if line.startswith(("+", "-")) and not line.startswith(("+++", "---")):
            yield line[0], line[1:]


def _paragraphs(state: Row) -> list[str]:
    texts = [state["title"], *(state[f"{source}_text"] for source, _ in TEXTS)]
    return [line.strip() for text in texts for line in text.splitlines() if line.strip()]


def find_main(resolutions: list[Row]) -> Row | None:
    """Return what tells what became of the item: its first decision, a lost motion only if alone.

    The view `item_lines` chooses alike.
    """
    stands = (row for row in resolutions if row["status"] not in ("lost", "withdrawn"))
    return next(stands, next(iter(resolutions), None))


def cite(data: Data) -> str:
    """Return the citation, without the address and the day of access."""
    item = data["item"]
    number = f", item {item['number']}" if item["number"] else ""
    return f"{item['council']}, {item['committee']}, {item['date']}{number}: “{item['title']}”"


def _entries(data: Data) -> list[Entry]:
    item, main = data["item"], find_main(data["resolutions"]) or {}
    line = {**item, "decision": main.get("text"), "status": main.get("status")}
    entries = [item_entry(line, "Here because it is the item that this feed follows.")]
    later: dict[str, Any] = {
        row["item_id"]: {**row, "committee": row.get("committee", item["committee"])}
        for row in [*data["siblings"], *data["issue_items"]]
        if row["item_id"] != item["item_id"] and row["date"] > item["date"]
    }
    entries += [item_entry(row, "Here because the matter came back.") for row in later.values()]
    return sorted(entries, key=lambda entry: entry.date, reverse=True)


ITEM = Page(
    kind="item",
    read=read_item,
    title=lambda data: str(data["item"]["title"]),
    rows="facts",
    entries=_entries,
)
