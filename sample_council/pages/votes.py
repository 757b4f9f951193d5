"""mgListRecordedVotes (all, or one councillor's) and mgListRecordedVotesShort (one item's)."""

from __future__ import annotations

from datetime import date

from sample_council import dates
from sample_council.addresses import Query
from sample_council.model import Councillor, RecordedVote
from sample_council.response import Response
from sample_council.site import Site

TITLES = ("Mrs ", "Dr ", "Sir ")


def options(vote: RecordedVote) -> list[tuple[str, tuple[Councillor, ...]]]:
    """List a vote's options in the order of the short page."""
    return [("For", vote.for_), ("Against", vote.against), ("Abstain", vote.abstain)]


def initialled(person: Councillor) -> str:
    """Write "G Strake-Holm", as the short page does."""
    name = person.name.removesuffix(" OBE")
    for title in TITLES:
        name = name.removeprefix(title)
    first, last = name.split(" ", 1)
    return f"{first[0]} {last}"


def joined(people: tuple[Councillor, ...]) -> str:
    """Write "G Strake-Holm, S Uphouse and S Verghal", or "None"."""
    names = [initialled(person) for person in sorted(people, key=lambda p: p.key)]
    if not names:
        return "None"
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def list_page(site: Site, query: Query) -> Response | None:
    """Answer the recorded votes of a range of dates, newest meeting first, names in full."""
    member = site.councillors.get(query.number("UID") or 0)
    first, last = dates.parse_range(query.text("DR")) or (date(2000, 1, 1), site.council.as_of)
    voted = [
        (meeting, [item for item in meeting.items if item.votes])
        for meeting in reversed(site.council.meetings)
        if first <= meeting.starts.date() <= last
    ]
    return site.render(
        "votes",
        query,
        heading="Recorded votes",
        voted=[(meeting, items) for meeting, items in voted if items],
        member=member,
        options=options,
        undashed=dates.undashed,
    )


def item_page(site: Site, query: Query) -> Response | None:
    """Answer the recorded votes of one item, names joined in one cell a side."""
    found = site.items.get(query.number("AIID", "AIId") or 0)
    if not found or not found[1].votes:
        return None
    meeting, item = found
    return site.render(
        "votes_short",
        query,
        heading="Recorded votes",
        subject=item.title,
        meeting=meeting,
        item=item,
        options=options,
        joined=joined,
    )
