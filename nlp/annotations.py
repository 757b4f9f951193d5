"""What a text says, as plain annotations: all that crosses from nlp/ to the other rooms.

Standard library only. Every finding has `evidence`: where in the given text it stands (code points)
and the rule that made it. Words of the lists (kinds, acts, verbs, ...): docs/annotate.md.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Evidence:
    """A slice of the text that was given: `text[start:end]` is the quote.

    `source`: which text of an item (agenda, decision, minutes), or `text` for a page read whole.
    """

    start: int
    end: int
    rule: str
    source: str = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that a person did, as the text says: present, moved, voted_for, spoke, ..."""

    name: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A named person; `name` is the fullest form printed, without title or post-nominals.

    `kind`: councillor, officer, public, other. `role` as printed. `also`: other printed forms.
    `movements`: left and joined, where the text tells the moment (the person is present, too).
    `person_id` stays None unless the context leaves exactly one choice.
    """

    name: str
    kind: str
    evidence: Evidence
    role: str | None = None
    acts: tuple[Act, ...] = ()
    also: tuple[str, ...] = ()
    movements: tuple[Act, ...] = ()
    substitute_for: str | None = None
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """One thing decided, once, even where the page prints it twice.

    `verb`: the main one; `also`: further verbs of a resolution of several parts.
    `status`: resolved, recommended, deferred, withdrawn, refused, lost. `parts`: numbered or
    lettered parts of the top level, 0 if none. `text`: all that was decided.
    """

    verb: str
    status: str
    text: str
    evidence: Evidence
    parts: int = 0
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One act of voting or agreeing. Numbers and names only where printed.

    `on`: recommendation, motion, amendment, substantive_motion, item, appointment, closure.
    `outcome`: carried, lost, or None where a table of votes does not say. `method`: unanimous,
    recorded, show_of_hands, casting_vote, assent, counted, unstated. `resolution`: index into
    `Annotations.resolutions`, or None.
    """

    on: str
    outcome: str | None
    method: str
    evidence: Evidence
    for_count: int | None = None
    against_count: int | None = None
    abstain_count: int | None = None
    for_names: tuple[str, ...] = ()
    against_names: tuple[str, ...] = ()
    abstain_names: tuple[str, ...] = ()
    absent_names: tuple[str, ...] = ()
    declined_names: tuple[str, ...] = ()
    mover: str | None = None
    seconder: str | None = None
    resolution: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What was discussed or decided: a topic of the taxonomy, or a key phrase outside it.

    `topic_id` and `label` are None for a key phrase. `phrase` as printed, at most 8 words.
    `figure` as printed in the same clause. `rank`: 1 is the item's main topic.
    """

    phrase: str
    rank: int
    evidence: Evidence
    topic_id: str | None = None
    label: str | None = None
    aspect: str | None = None
    figure: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """All that was found in one text."""

    people: tuple[Person, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    votes: tuple[Vote, ...] = ()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemText:
    """The texts of one agenda item, as the site gives them."""

    title: str = ""
    agenda: str = ""
    decision: str = ""
    minutes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """Somebody whom a name may mean: of the meeting's attendance or the council's members."""

    person_id: str
    name: str
    kind: str = "councillor"
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known around a text; narrowest first when a name is resolved.

    `attendance`: those of this meeting; `members`: those of the council at its date.
    """

    attendance: tuple[KnownPerson, ...] = ()
    members: tuple[KnownPerson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentMention:
    """A paper that a page names: `kind` is the printed format (PDF)."""

    title: str
    kind: str | None = None
    size_kb: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAnnotations:
    """One entry of a page's `meetings`: a meeting block, or an item of a page of several items.

    `minute`: the minute's own number where minutes are numbered apart from the agenda.
    """

    date: str | None = None
    committee: str | None = None
    item: str | None = None
    title: str | None = None
    minute: str | None = None
    documents: tuple[DocumentMention, ...] = ()
    annotations: Annotations = field(default_factory=Annotations)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A matter put off or promised back, as the text says.

    `kind`: deferred, adjourned or promised. `promised`: the time as printed ("in six months", "the
    January meeting"), or None. `due_date`: the day by which it falls due, ISO 8601, where the text
    and its date tell it. `next_meeting`: the promise is for the committee's next meeting.
    """

    kind: str
    evidence: Evidence
    promised: str | None = None
    due_date: str | None = None
    next_meeting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesMember:
    """One item of a series. `evidence`: issue, title or text. `period` as `2024/25 Q2`, or None."""

    item_id: str
    date: str | None
    evidence: str
    confidence: float
    period: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence of one item's text that a finding rests on."""

    item_id: str
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Items of one committee line that are one matter coming back, oldest first.

    `key`: `<council>/<committee>/<matter>`. `cadence`: monthly, quarterly, half_yearly, annual or
    ad_hoc; `cadence_basis`: minutes, title, dates or usual (of such papers in most councils: never
    enough to be overdue); `cadence_quote`: what the minutes say of it; `cadence_ground`: the title
    that says it, or how far apart the dates mostly are; `cadence_doubt`: what speaks against it,
    dates (it came otherwise) or meetings (its committee meets less often).
    `next_expected`: a day of the committee's calendar, or a reckoned day where the calendar does
    not reach so far (`next_estimated`). `next_basis`: cadence (one after the last), season (as in
    the years before) or deferred (put off to then). `overdue_days`: 0 if not overdue.
    `not_overdue_because`: why a matter past its time is not called overdue. `twins`: keys of the
    same matter at other committees.
    """

    key: str
    title: str
    council: str
    committee: str
    members: tuple[SeriesMember, ...]
    confidence: float
    cadence: str = "ad_hoc"
    cadence_basis: str | None = None
    cadence_quote: Quote | None = None
    cadence_ground: str | None = None
    cadence_doubt: str | None = None
    first_date: str | None = None
    last_date: str | None = None
    next_expected: str | None = None
    next_meeting_id: str | None = None
    next_basis: str | None = None
    next_estimated: bool = False
    overdue_days: int = 0
    not_overdue_because: str | None = None
    twins: tuple[str, ...] = ()
