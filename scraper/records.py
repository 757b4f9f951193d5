"""What a council's site says, as plain records: all that crosses from scraper/ to the other rooms.

Standard library only. Ids are the site's own (`source_id`, text); db/ makes lasting ids of them.
Dates are ISO 8601 (`2024-12-02`), times local with offset (`2024-12-02T10:00:00+00:00`),
sizes in bytes. Texts are plain text, one blank line between paragraphs; "" where the site has none.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Council:
    """A council of the register (`scraper/councils.csv`), or an address not in it."""

    slug: str
    name: str
    platform: str
    base_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """A committee; `ended` where the site lists it as expired or deleted."""

    source_id: str
    name: str
    url: str
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person's seat on a committee; dates only where the site prints them."""

    committee_source_id: str
    role: str | None = None
    start_date: str | None = None
    end_date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A councillor (or other member) that the site keeps a page for."""

    source_id: str
    name: str
    kind: str = "councillor"
    party: str | None = None
    ward: str | None = None
    memberships: tuple[Membership, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper of an item or of a meeting.

    `kind`: report, agenda, minutes, decisions, pack or supplement. `format`: as printed (PDF).
    """

    title: str
    kind: str
    url: str
    format: str | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One line of a meeting's attendance table.

    `status`: present, apologies, absent, substitute, in_attendance, left, joined or expected
    (not yet recorded).
    """

    name: str
    status: str
    person_source_id: str | None = None
    role: str | None = None
    substitute_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedVote:
    """One member's vote, the name as printed; `option`: for, against, abstain, absent, declined."""

    name: str
    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVote:
    """One recorded vote read off the council's votes page (not off the minutes' text).

    `subject`: motion, amendment, recommendation, ... where the page's status line tells it;
    `outcome`: carried, lost, or None where the page does not say. Counts as printed.
    """

    title: str
    url: str
    subject: str | None = None
    outcome: str | None = None
    for_count: int | None = None
    against_count: int | None = None
    abstain_count: int | None = None
    names: tuple[NamedVote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One agenda item of one meeting, its number as the page shows it."""

    source_id: str
    position: int
    title: str
    url: str
    number: str | None = None
    is_heading: bool = False
    restricted: bool = False
    issue_source_id: str | None = None
    agenda_text: str = ""
    decision_text: str = ""
    minutes_text: str = ""
    documents: tuple[Document, ...] = ()
    recorded_votes: tuple[RecordedVote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A matter that the council itself follows over several meetings."""

    source_id: str
    title: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting with all that the site says of it.

    `status`: confirmed (also where the site says nothing else), cancelled, postponed, adjourned,
    inquorate. `minutes_status`: none, draft, approved, published (there are minutes and the site
    does not say which), unknown (there are minutes, and the page that says which was not read).
    """

    source_id: str
    committee_source_id: str
    date: str
    url: str
    starts_at: str | None = None
    status: str = "confirmed"
    rescheduled_from: str | None = None
    minutes_status: str = "none"
    location: str | None = None
    items: tuple[Item, ...] = ()
    documents: tuple[Document, ...] = ()
    attendances: tuple[Attendance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """One item, meeting block, decision or table of a page that is read alone, without its site.

    `decided_by`: who decided, where no meeting is named: a body, or a person's office.
    `facts_text`: the page's labelled lines ("Lead officer: ..."), one a line.
    """

    title: str = ""
    date: str | None = None
    committee_name: str | None = None
    decided_by: str | None = None
    number: str | None = None
    agenda_text: str = ""
    decision_text: str = ""
    minutes_text: str = ""
    facts_text: str = ""
    documents: tuple[Document, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    recorded_votes: tuple[RecordedVote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What became of one address: a row of the table `pages`.

    `outcome`: read, unreadable, blocked, disallowed, gone or failed (see datasette_metadata.yml).
    Times are UTC with offset.
    """

    url: str
    page_type: str
    outcome: str
    fetched_at: str | None = None
    checked_at: str | None = None
    http_status: int | None = None
    sha256: str | None = None
    error: str | None = None
