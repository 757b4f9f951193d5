"""content/*.toml -> SampleCouncil. Whoever edits the content runs tests/sample_council.

`content/first` holds one file a meeting, in a folder a committee. A file of the same name in
`content/second` takes its place in the second state; an empty one makes the meeting vanish.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from sample_council.meeting_files import MeetingReader
from sample_council.model import (
    Committee,
    Councillor,
    Issue,
    Item,
    Meeting,
    OutsideDecision,
    SampleCouncil,
    Seat,
)
from sample_council.papers import item_paper

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Table = dict[str, Any]
CONTENT = Path(__file__).parent / "content"


@lru_cache(maxsize=2)
def load_content(state: int = 1) -> SampleCouncil:
    """Read the whole council; `state` 2 is the same council two weeks later."""
    about = read_toml(CONTENT / "council.toml")
    people = read_toml(CONTENT / "people.toml")
    committees = {entry["key"]: Committee(**entry) for entry in about["committee"]}
    councillors = {
        entry["key"]: read_councillor(entry, committees) for entry in people["councillor"]
    }
    reader = MeetingReader(councillors, people["officers"])
    meetings = sorted(
        (
            reader.read(table, committees[folder], day)
            for folder, day, table in meeting_tables(state)
        ),
        key=lambda meeting: (meeting.starts, meeting.id),
    )
    as_of = about["as_of"] if state == 1 else about["as_of_second"]
    return SampleCouncil(
        name=about["name"],
        as_of=as_of,
        committees=tuple(committees.values()),
        councillors=tuple(councillors.values()),
        meetings=tuple(meetings),
        issues=gather_issues(meetings, about.get("issue", [])),
        outside_decisions=tuple(read_outside_decisions(as_of)),
    )


def without_minutes(council: SampleCouncil) -> SampleCouncil:
    """Take the minutes out of every item, as a council does that publishes them as PDF alone."""
    meetings = tuple(
        replace(meeting, items=tuple(replace(item, minutes="") for item in meeting.items))
        for meeting in council.meetings
    )
    return replace(council, meetings=meetings)


def read_toml(file: Path) -> Table:
    """Read one file; say which one is wrong."""
    try:
        return cast(Table, tomllib.loads(file.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file}: {error}") from error


def meeting_tables(state: int) -> Iterator[tuple[str, date, Table]]:
    """List (committee's folder, date, file's content) of the meetings of a state."""
    for folder in sorted((CONTENT / "first").iterdir(), key=lambda entry: entry.name):
        names = {file.name: file for file in folder.iterdir() if file.name.endswith(".toml")}
        later = CONTENT / "second" / folder.name
        if state == 2 and later.is_dir():
            names |= {file.name: file for file in later.iterdir()}
        for name, file in sorted(names.items()):
            table = read_toml(file)
            if table:
                yield folder.name, date.fromisoformat(name[:10]), table


def read_outside_decisions(as_of: date) -> Iterator[OutsideDecision]:
    """Read the [[decision]] entries of decisions.toml that were taken by a day."""
    for entry in read_toml(CONTENT / "decisions.toml")["decision"]:
        papers = tuple(
            item_paper(paper, entry["id"] * 10 + index)
            for index, paper in enumerate(entry.get("papers", ()))
        )
        if entry["decided"] <= as_of:
            yield OutsideDecision(**{**entry, "papers": papers})


def read_councillor(entry: Table, committees: dict[str, Committee]) -> Councillor:
    """Read one [[councillor]] of people.toml."""
    seats = tuple(read_seat(line, committees) for line in entry["seats"])
    return Councillor(**{**entry, "seats": seats})


def read_seat(line: str, committees: dict[str, Committee]) -> Seat:
    """Read "executive: Chair, 2023-05-24 to ..."."""
    key, rest = line.split(": ")
    role, dates = rest.split(", ")
    start, end = dates.split(" to ")
    return Seat(
        committee_id=committees[key].id,
        role=role,
        start=date.fromisoformat(start),
        end=None if end == "..." else date.fromisoformat(end),
    )


def gather_issues(meetings: list[Meeting], entries: list[Table]) -> tuple[Issue, ...]:
    """Collect each issue's items, newest meeting first; its title is the newest item's."""
    appearances: defaultdict[int, list[tuple[Meeting, Item]]] = defaultdict(list)
    for meeting in reversed(meetings):
        for item in meeting.items:
            if item.issue_id is not None:
                appearances[item.issue_id].append((meeting, item))
    known = {entry["id"]: entry for entry in entries}
    return tuple(
        Issue(
            **{
                "title": found[0][1].title,
                "decision_type": "Key" if found[0][1].key_decision else "Non-key",
                **known.get(issue_id, {"id": issue_id}),
            },
            appearances=tuple(found),
        )
        for issue_id, found in sorted(appearances.items())
    )
