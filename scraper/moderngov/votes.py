"""mgListRecordedVotes.aspx: all recorded votes of some time, with full names.

Meeting (h2) > item (h3) > vote (h4) > "Motion status: Carried" > table Councillor | Vote. The
vote's cell may be nested in the name's cell and repeated (Lancashire): the last cell counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Tag

from scraper.moderngov.dates import parse_date, split_name
from scraper.moderngov.page import line_of, open_page
from scraper.records import NamedVote, RecordedVote

OPTIONS = (
    ("abstain", re.compile(r"^abst|^ymatal", re.I)),
    ("against", re.compile(r"^against|^no\b|^nay|^reject|^yn erbyn", re.I)),
    ("for", re.compile(r"^for\b|^yes\b|^aye|^in favour|^approve|^o blaid|^support", re.I)),
    (
        "absent",
        re.compile(r"^absent|^not present|^did not vote|^no vote|^not voting|^apolog", re.I),
    ),
    (
        "declined",
        re.compile(r"^conflict|^declined|^declar|^interest|^withdr|^present not voting", re.I),
    ),
)
SUBJECT = re.compile(r"\b(motion|amendment|resolution|recommendation)s?\s+status\b", re.I)
OUTCOME = re.compile(
    r"\bstatus\s*:?\s*(carried|approved|agreed|passed|rejected|lost|not carried|defeated|fell)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVote:
    """A recorded vote with where it was taken, as the page's headings say."""

    committee_name: str
    date: str | None
    item_title: str
    vote: RecordedVote


def list_votes(text: str, url: str) -> list[PageVote]:
    """Read the page; raises NotThePage. `url` is the page's own address."""
    modgov = open_page(text)
    return list(_parse_votes(modgov, url))


def _parse_votes(modgov: Tag, url: str) -> Iterator[PageVote]:
    meeting, item, title, lines = "", "", "", list[str]()
    for each in modgov.find_all(["h2", "h3", "h4", "p", "table"]):
        if each.name == "h2":
            meeting, item, title, lines = line_of(each), "", "", []
        elif each.name == "h3":
            item, title, lines = line_of(each), "", []
        elif each.name == "h4":
            title, lines = line_of(each), []
        elif each.name == "p":
            lines.append(line_of(each))
        elif title or item:
            vote = _parse_table(each, title or item, " ".join(lines), url)
            if vote:
                yield PageVote(
                    committee_name=split_name(meeting),
                    date=parse_date(meeting),
                    item_title=item,
                    vote=vote,
                )
                lines = []


def _parse_table(table: Tag, title: str, lines: str, url: str) -> RecordedVote | None:
    """Read a table of Councillor | Vote; side tables of the layout have no vote in any row."""
    names = [vote for row in table.find_all("tr") if (vote := _parse_row(row))]
    if not names:
        return None
    counts = {
        option: sum(1 for each in names if each.option == option)
        for option in ("for", "against", "abstain")
    }
    return RecordedVote(
        title=title.rstrip(": "),
        url=url,
        subject=find_subject(lines) or find_subject(title),
        outcome=find_outcome(lines),
        for_count=counts["for"],
        against_count=counts["against"],
        abstain_count=counts["abstain"],
        names=tuple(names),
    )


def _parse_row(row: Tag) -> NamedVote | None:
    cells = row.find_all("td")
    if len(cells) < 2:
        return None
    option = option_of(line_of(cells[-1]))
    name = line_of(cells[0])
    for nested in cells[0].find_all("td"):
        name = name.removesuffix(line_of(nested)).strip()
    return NamedVote(name=name, option=option) if option and name else None


def option_of(text: str) -> str | None:
    """Return the record's word for a vote as the page words it, None for no vote."""
    return next((option for option, words in OPTIONS if words.search(text.strip())), None)


def find_subject(text: str) -> str | None:
    """Return what was voted on, where the status line or the title says so."""
    match = SUBJECT.search(text)
    if match:
        return match[1].lower()
    lower = text.lower()
    return next((word for word in ("amendment", "motion", "recommendation") if word in lower), None)


def find_outcome(text: str) -> str | None:
    """Return carried or lost, where the status line says so."""
    match = OUTCOME.search(text)
    if not match:
        return None
    return "carried" if match[1].lower() in ("carried", "approved", "agreed", "passed") else "lost"
