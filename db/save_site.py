"""Saving what surrounds the meetings: council, committees, people, issues, topics, pages."""

from collections.abc import Iterable

from sqlite_utils import Database

from db.ids import lasting_id
from scraper.records import Committee, Council, Issue, Page, Person


def save_council(db: Database, council: Council) -> None:
    """Save the council's own row."""
    row = {
        "council_id": council.slug,
        "name": council.name,
        "platform": council.platform,
        "base_url": council.base_url,
    }
    db.table("councils").upsert(row, pk="council_id")


def save_committees(db: Database, council_id: str, committees: Iterable[Committee]) -> None:
    """Save the council's committees, ended ones too."""
    rows = (
        {
            "committee_id": lasting_id(council_id, committee.source_id),
            "council_id": council_id,
            "source_id": committee.source_id,
            "name": committee.name,
            "url": committee.url,
            "ended": int(committee.ended),
        }
        for committee in committees
    )
    db.table("committees").upsert_all(rows, pk="committee_id")


def save_people(db: Database, council_id: str, people: Iterable[Person]) -> None:
    """Save the people whom the site keeps pages for, with the memberships it tells of."""
    for person in people:
        person_id = lasting_id(council_id, person.source_id)
        row = {
            "person_id": person_id,
            "council_id": council_id,
            "source_id": person.source_id,
            "name": person.name,
            "kind": person.kind,
            "party": person.party,
            "ward": person.ward,
        }
        db.table("people").upsert(row, pk="person_id")
        _save_memberships(db, council_id, person_id, person)


def _save_memberships(db: Database, council_id: str, person_id: str, person: Person) -> None:
    known = {row["committee_id"] for row in db.query("SELECT committee_id FROM committees")}
    rows = [
        {
            "membership_id": f"{person_id}/m{number}",
            "person_id": person_id,
            "committee_id": lasting_id(council_id, membership.committee_source_id),
            "role": membership.role,
            "start_date": membership.start_date,
            "end_date": membership.end_date,
        }
        for number, membership in enumerate(person.memberships, start=1)
    ]
    with db.atomic():
        db.table("memberships").delete_where("person_id = ?", [person_id])
        db.table("memberships").insert_all(row for row in rows if row["committee_id"] in known)


def save_issues(db: Database, council_id: str, issues: Iterable[Issue]) -> None:
    """Save the matters that the council itself follows over several meetings."""
    rows = (
        {
            "issue_id": lasting_id(council_id, issue.source_id),
            "council_id": council_id,
            "source_id": issue.source_id,
            "title": issue.title,
            "url": issue.url,
        }
        for issue in issues
    )
    db.table("issues").upsert_all(rows, pk="issue_id")


def save_topics(db: Database, topics: Iterable[tuple[str, str, str | None]]) -> None:
    """Save the taxonomy: (topic_id, label, broader_id), broader ones first."""
    rows = (
        {"topic_id": topic_id, "label": label, "broader_id": broader_id}
        for topic_id, label, broader_id in topics
    )
    db.table("topics").upsert_all(rows, pk="topic_id")


def save_pages(db: Database, council_id: str, pages: Iterable[tuple[Page, str | None]]) -> None:
    """Save what became of each address, with the source id of the meeting it belongs to."""
    rows = (
        {
            **_page_row(council_id, page),
            "meeting_id": None if meeting is None else lasting_id(council_id, meeting),
        }
        for page, meeting in pages
    )
    db.table("pages").upsert_all(rows, pk="url")


def save_checks(db: Database, council_id: str, pages: Iterable[Page]) -> None:
    """Save how the last checks of known addresses went; what they belong to stands."""
    db.table("pages").upsert_all((_page_row(council_id, page) for page in pages), pk="url")


def _page_row(council_id: str, page: Page) -> dict[str, str | int | None]:
    return {
        "url": page.url,
        "council_id": council_id,
        "page_type": page.page_type,
        "fetched_at": page.fetched_at,
        "http_status": page.http_status,
        "sha256": page.sha256,
        "checked_at": page.checked_at,
        "outcome": page.outcome,
        "error": page.error,
    }
