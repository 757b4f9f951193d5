"""mgDelegatedDecisions.aspx and mgListOfficerDecisions.aspx: the decisions published in a range.

A row has a link to the decision and a date (of making or publishing: sites differ). Decisions of
meetings are among them, and rows that lead to an issue instead. Seen on: Kirklees; a
page of the kind is recorded in tests/scraper/pages/.
"""

from dataclasses import dataclass

from bs4 import Tag

from scraper.moderngov.dates import parse_date
from scraper.moderngov.page import line_of, list_links, open_page


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDecision:
    """A row of a list; `date` as printed there, None where it has none."""

    source_id: str
    title: str
    date: str | None


def list_decisions(text: str) -> list[ListedDecision]:
    """Read a list; raises NotThePage. A page without rows is a range without decisions."""
    found: dict[str, ListedDecision] = {}
    for anchor, link in list_links(open_page(text)):
        number = link.id("id") if link.page == "iedecisiondetails" else None
        if number:
            row = ListedDecision(source_id=number, title=line_of(anchor), date=_date_of(anchor))
            found.setdefault(number, row)
    return list(found.values())


def _date_of(anchor: Tag) -> str | None:
    """Return the first date of the row's other cells: a title may have a date of its own."""
    cell = anchor.find_parent("td")
    cells = cell.find_next_siblings("td") if cell else []
    lines = (line_of(each) for each in cells if isinstance(each, Tag))
    return next((found for line in lines if (found := parse_date(line))), None)
