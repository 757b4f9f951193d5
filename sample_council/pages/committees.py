"""mgListCommittees and mgCommitteeDetails."""

from __future__ import annotations

from sample_council.addresses import Query
from sample_council.response import Response
from sample_council.site import Site


def list_page(site: Site, query: Query) -> Response:
    """List the committees that still meet, by category; ended ones are not on this page."""
    current = [c for c in site.council.committees if not c.ended]
    categories = {c.category: [d for d in current if d.category == c.category] for c in current}
    return site.render("committees", query, heading="Committees", categories=categories)


def details_page(site: Site, query: Query) -> Response | None:
    """Answer a committee's purpose and those who sit on it today."""
    committee = site.committees.get(query.number("ID", "CId", "CommitteeId") or 0)
    if not committee:
        return None
    seats = [
        (person, seat)
        for person in site.council.councillors
        for seat in person.seats
        if seat.committee_id == committee.id and seat.covers(site.council.as_of)
    ]
    return site.render(
        "committee",
        query,
        heading="Committee details",
        subject=committee.name,
        committee=committee,
        seats=seats,
    )
