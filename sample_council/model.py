"""What the sample council is made of: the truth that crawls of its server are compared with.

Frozen dataclasses, filled from `content/` by `load_content`. Ids are the site's own numbers. Texts
are in the small markup of `word.py`; `plain_text` there gives what a reader of the page sees.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A councillor's place on a committee; `end` is None while it lasts."""

    committee_id: int
    role: str
    start: date
    end: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the seat was held on a day: the last day belongs to the successor."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Councillor:
    """A member of the council, past or present; `posts` as the member page prints them."""

    id: int
    key: str
    name: str
    party: str
    ward: str
    posts: str = ""
    seats: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """A committee; `ended` is the day from which it no longer met."""

    id: int
    key: str
    name: str
    category: str
    time: str
    venue: str
    purpose: str
    contact: str
    numbers: str = "{n}"
    ended: date | None = None
    renamed_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document of an item (`kind` report) or of a meeting (agenda, minutes, decisions, ...).

    `path` is relative to the site's base, with literal spaces as ModernGov prints them.
    """

    title: str
    kind: str
    path: str
    kb: int
    restricted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVote:
    """A vote on the council's recorded-votes pages; `kind`: Motion, Amendment or Resolution."""

    title: str
    kind: str
    outcome: str
    for_: tuple[Councillor, ...] = ()
    against: tuple[Councillor, ...] = ()
    abstain: tuple[Councillor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of an agenda. `number` as the page shows it without its dot; "" for a heading."""

    id: int
    position: int
    number: str
    title: str
    heading: bool = False
    issue_id: int | None = None
    key_decision: bool = False
    wards: str = ""
    restricted: str = ""
    agenda: str = ""
    decision: str = ""
    decision_id: int | None = None
    minutes: str = ""
    papers: tuple[Paper, ...] = ()
    votes: tuple[RecordedVote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One line of a meeting's attendance table, in the site's words ("Apologies received")."""

    name: str
    role: str
    status: str
    councillor: Councillor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting. `minutes` is none, draft or approved; `status` the web service's words."""

    id: int
    agenda_id: int
    committee: Committee
    starts: datetime
    venue: str
    status: str = "Confirmed"
    note: str = ""
    minutes: str = "none"
    modified: date
    items: tuple[Item, ...] = ()
    papers: tuple[Paper, ...] = ()
    attendance: tuple[Attendance, ...] = ()

    @property
    def cancelled(self) -> bool:
        """Tell whether the meeting was called off."""
        return self.status.startswith("Cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A matter followed over meetings: its items, newest meeting first."""

    id: int
    title: str
    decision_type: str = "Non-key"
    status: str = "Recommendations Approved"
    appearances: tuple[tuple[Meeting, Item], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideDecision:
    """A decision that a portfolio holder or an officer took outside any meeting.

    `call_in` in the site's words; "" where the page does not say.
    """

    id: int
    title: str
    maker: str
    decided: date
    decision: str
    officer: bool = False
    purpose: str = ""
    reason: str = ""
    wards: str = ""
    key_decision: bool = False
    call_in: str = ""
    issue_id: int | None = None
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCouncil:
    """The whole council in one of its states (1: as of 25 November 2026; 2: two weeks on)."""

    name: str
    as_of: date
    committees: tuple[Committee, ...]
    councillors: tuple[Councillor, ...]
    meetings: tuple[Meeting, ...]
    issues: tuple[Issue, ...]
    outside_decisions: tuple[OutsideDecision, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """List every agenda item of every meeting."""
        return tuple(item for meeting in self.meetings for item in meeting.items)
