"""mgListRecordedVotesShort.aspx: the recorded votes of one item, a table a vote.

A row is label | names in one cell | count; names are initials and surname ("A. J. B. Beaumont").
"""

import re

from bs4 import Tag

from scraper.moderngov.page import line_of, open_page
from scraper.moderngov.votes import find_outcome, find_subject, option_of
from scraper.records import NamedVote, RecordedVote

# "A. Smith, B. Jones and C. Brown": the last two are joined by "and".
KIND = re.compile(r"\s*\((?:motion|amendment|resolution|recommendation)\)$", re.I)
SEPARATOR = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", re.I)


def list_item_votes(text: str, url: str) -> list[RecordedVote]:
    """Read the item's votes; raises NotThePage. `url` is the page's own address."""
    found = (_parse_vote(table, url) for table in open_page(text).find_all("table"))
    return [vote for vote in found if vote]


def _parse_vote(table: Tag, url: str) -> RecordedVote | None:
    names: list[NamedVote] = []
    counts: dict[str, int] = {}
    for row in table.find_all("tr"):
        option, members, count = _parse_row(row)
        if option:
            names += [NamedVote(name=name, option=option) for name in members]
            counts[option] = counts.get(option, 0) + count
    if not counts:
        return None
    title, lines = _find_title(table), _status_lines(table)
    return RecordedVote(
        title=KIND.sub("", title),
        url=url,
        subject=find_subject(lines) or find_subject(title),
        outcome=find_outcome(lines),
        for_count=counts.get("for"),
        against_count=counts.get("against"),
        abstain_count=counts.get("abstain"),
        names=tuple(names),
    )


def _parse_row(row: Tag) -> tuple[str | None, list[str], int]:
    cells = [line_of(cell) for cell in row.find_all(["td", "th"])]
    option = option_of(cells[0]) if len(cells) >= 2 else None
    if option is None:
        return None, [], 0
    members = split_names(cells[1])
    printed = cells[-1] if len(cells) > 2 and cells[-1].isdigit() else ""
    return option, members, int(printed) if printed and len(printed) < 5 else len(members)


def split_names(text: str) -> list[str]:
    """Split a cell of names; "None" and "" are nobody."""
    names = [
        name.strip(" .") if name.endswith("..") else name.strip() for name in SEPARATOR.split(text)
    ]
    return [name for name in names if name and name.lower() not in ("none", "-", "nil", "0")]


def _find_title(table: Tag) -> str:
    """Return the vote's title: the table's caption, else the nearest heading before it."""
    caption = table.find("caption")
    if isinstance(caption, Tag) and line_of(caption):
        return line_of(caption)
    heading = table.find_previous(["h3", "h4", "h5", "h2"])
    return line_of(heading) if isinstance(heading, Tag) else ""


def _status_lines(table: Tag) -> str:
    """Return "Motion status: Carried" or "Carried", from before the table or a row of its own."""
    lines = [
        f"status: {line_of(row)}" for row in table.find_all("tr") if len(row.find_all("td")) == 1
    ]
    for each in table.find_all_previous(["p", "h2", "h3", "h4", "table"], limit=6):
        if not isinstance(each, Tag) or each.name != "p":
            break
        lines.append(line_of(each))
    return " ".join(line for line in lines if "status" in line.lower())
