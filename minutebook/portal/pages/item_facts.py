"""The facts of an item as lists: for its table of people, its topics, and a spreadsheet."""

import re
from collections import Counter
from collections.abc import Iterator

from db.queries import Row, Rows
from minutebook.portal.respond import Data
from minutebook.portal.words import is_register, plain, vote_label

# As the scraper prints the facts of a decision's page (scraper/moderngov/outside.py).
MAKER = re.compile(r"^Decision maker: (.+)$", re.M)
PLACE = ("source", "start_char", "end_char", "quote", "rule")
OF_ITEM = ("item_id", "date", "council", "committee", "title", "url")


def group_people(rows: list[Row]) -> list[Row]:
    """Return one row a person, with the acts in the order of the text."""
    people: dict[str, Row] = {}
    for row in rows:
        person = people.setdefault(row["person_id"] or row["name"], {**row, "acts": []})
        person["acts"].append(row)
        person["role"] = person["role"] or row["role"]
    return list(people.values())


def group_places(rows: list[Row]) -> list[Row]:
    """Return one row a topic, with the places where it stands in the order of their weight."""
    topics: dict[str, Row] = {}
    for row in rows:
        topic = topics.setdefault(row["topic_id"] or row["phrase"], {**row, "places": []})
        topic["places"].append(row)
    return list(topics.values())


def list_misfits(vote: Row, named: list[Row]) -> list[str]:
    """Return which printed numbers of a vote fit not its printed names, or not who was there."""
    names = Counter(row["option"] for row in named)
    sides = (("for", "for"), ("against", "against"), ("abstain", "abstaining"))
    told = [
        f"{vote[f'{side}_count']} {word}, and {names[side]} name{'s' * (names[side] != 1)} printed"
        for side, word in sides
        if vote[f"{side}_count"] is not None and names[side] not in (0, vote[f"{side}_count"])
    ]
    cast = sum(vote[f"{side}_count"] or names[side] for side, _ in sides)
    if 0 < vote["could_vote"] < cast:
        told.append(f"{cast} votes, and {vote['could_vote']} present who could vote")
    return told


def find_maker(item: Row) -> Row | None:
    """Return who took a decision outside of meetings, as printed, with the line that says so."""
    line = MAKER.search(item["agenda_text"]) if is_register(item) else None
    if line is None:
        return None
    place = {"source": "agenda", "start_char": line.start(), "end_char": line.end()}
    fact_id = f"{item['item_id']}/maker"
    return {"fact_id": fact_id, "name": line[1], **place, "quote": line[0], "rule": "stated"}


def list_facts(data: Data) -> Rows:
    """Return all that was found in an item, each fact with its sentence and the council's page."""
    item = {name: data["item"][name] for name in OF_ITEM}
    facts = (
        {"kind": kind, "fact": fact, **{name: row[name] for name in PLACE}, **item}
        for kind, fact, row in _told(data)
    )
    return Rows(facts, ("kind", "fact", *PLACE, *OF_ITEM))


def _told(data: Data) -> Iterator[tuple[str, str, Row]]:
    for row in data["resolutions"]:
        yield "decision", f"{plain(row['status'])}: {row['text']}", row
    if maker := data["maker"]:
        yield "decision maker", maker["name"], maker
    for row in data["votes"]:
        yield "vote", vote_label(row), row
    for row in data["people"]:
        yield "person", f"{row['name']}: {plain(row['act'])}", row
    for row in data["topics"]:
        told = (row["label"], plain(row["aspect"]), row["figure"])
        yield "topic", ": ".join(filter(None, told)), row
    for row in data["promises"]:
        yield "promise", plain(row["kind"]), row
