"""mgUserInfo.aspx: one councillor, with party, ward and dated appointments.

Past appointments are folded away by the site itself (`li.mgExpiredMembershipEntryC`), with their
dates: they are data, not a trap. Seen on: Cornwall; a page of the kind is recorded
in tests/scraper/pages/.
"""

import re

from bs4 import Tag

from scraper.moderngov.addresses import read_link
from scraper.moderngov.dates import parse_date
from scraper.moderngov.names import clean_name
from scraper.moderngov.page import (
    NotThePage,
    labelled_values,
    line_of,
    open_page,
    page_title,
    subtitle,
)
from scraper.records import Membership, Person

WARD_LABELS = ("ward", "electoral division", "division", "constituency", "etholaeth")
DATES = re.compile(r"\(\s*([\d/]{8,10})?\s*(?:-|–|to)\s*([\d/]{8,10})?\s*\)")
ROLE = re.compile(r"\(([^()]*[A-Za-z][^()]*)\)")


def parse_member(text: str, person_id: str) -> Person:
    """Read a councillor's page; raises NotThePage."""
    modgov = open_page(text)
    title = page_title(modgov)
    name = clean_name(
        subtitle(modgov)
        if re.match(r"(councillor|member|user) (details|info)", title, re.I)
        else title
    )
    values = labelled_values(modgov)
    if not name:
        raise NotThePage("no name")
    return Person(
        source_id=person_id,
        name=name,
        kind=_parse_kind(modgov, values),
        party=values.get("party") or values.get("plaid") or None,
        ward=next((values[label] for label in WARD_LABELS if values.get(label)), None),
        memberships=tuple(_parse_memberships(modgov)),
    )


def _parse_kind(modgov: Tag, values: dict[str, str]) -> str:
    """A page with party or ward is a councillor's; co-opted members and officers have neither."""
    if values.get("party") or any(values.get(label) for label in WARD_LABELS):
        return "councillor"
    text = line_of(modgov).lower()
    return "councillor" if "councillor" in text else "other"


def _parse_memberships(modgov: Tag) -> list[Membership]:
    found = []
    for line in modgov.find_all("li"):
        anchor = line.find("a", href=True)
        link = read_link(str(anchor["href"])) if isinstance(anchor, Tag) else None
        if link and link.page == "mgcommitteedetails" and link.id("id", "cid"):
            membership = _parse_line(
                line_of(line).removeprefix(line_of(anchor)), link.id("id", "cid") or ""
            )
            if membership not in found:
                found.append(membership)
    return found


def _parse_line(rest: str, committee_id: str) -> Membership:
    dates = DATES.search(rest)
    role = ROLE.search(rest)
    return Membership(
        committee_source_id=committee_id,
        role=role[1].strip() if role else None,
        start_date=parse_date(dates[1]) if dates and dates[1] else None,
        end_date=parse_date(dates[2]) if dates and dates[2] else None,
    )
