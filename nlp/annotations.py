"""What a text says, as plain annotations: all that crosses from nlp/ to the other rooms.

Standard library only. Every finding has `evidence`: where in the given text it stands (code points)
and the rule that made it. Words of the lists (kinds, acts, verbs, ...) are those of docs/schema.md.
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
    `person_id` stays None unless the context leaves exactly one choice.
    """

    name: str
    kind: str
    evidence: Evidence
    role: str | None = None
    acts: tuple[Act, ...] = ()
    also: tuple[str, ...] = ()
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
    `outcome`: carried, lost. `method`: unanimous, recorded, show_of_hands, casting_vote, assent,
    counted, unstated. `resolution`: index into `Annotations.resolutions`, or None.
    """

    on: str
    outcome: str
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
