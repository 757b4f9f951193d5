"""mgMemberIndex.aspx: the councillors of today, as a table or as thumbnails."""

from bs4 import Tag

from scraper.moderngov.names import clean_name
from scraper.moderngov.page import line_of, list_links, open_page
from scraper.records import Person


def list_members(text: str) -> list[Person]:
    """Read the index; raises NotThePage. Party and ward only where it is a table."""
    found: dict[str, Person] = {}
    for anchor, link in list_links(open_page(text)):
        number, name = link.id("uid"), clean_name(line_of(anchor))
        if link.page == "mguserinfo" and number and name:
            party, ward = _party_and_ward(anchor)
            found.setdefault(number, Person(source_id=number, name=name, party=party, ward=ward))
    return list(found.values())


def _party_and_ward(anchor: Tag) -> tuple[str | None, str | None]:
    """Read the two cells that follow the name's; a row of another make tells nothing."""
    row, cell = anchor.find_parent("tr"), anchor.find_parent("td")
    if row is None or cell is None:
        return None, None
    rest = [line_of(each) for each in cell.find_next_siblings("td") if isinstance(each, Tag)]
    return (rest[0] or None, rest[1] or None) if len(rest) >= 2 else (None, None)
