"""A page's entries, as a platform's own parsers read them, in; its text and annotations out.

The text is what the findings' positions count in: of each entry its title, agenda, decision,
minutes, labelled lines, attendance and votes, in this order, three line ends between.
"""

from collections.abc import Iterator
from dataclasses import replace

from minutebook.known_people import bare_name
from nlp.annotations import (
    Act,
    Annotations,
    DocumentMention,
    Evidence,
    MeetingAnnotations,
    Person,
    Vote,
)
from nlp.pages.decided import find_body
from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.pipeline import GAP, annotate_sections, compose_item
from scraper.records import Attendance, Document, PageEntry, RecordedVote

ACTS = {
    "present": "present",
    "in_attendance": "present",
    "apologies": "apologies",
    "absent": "absent",
    "substitute": "substitute",
    "left": "left",
    "joined": "joined",
    "for": "voted_for",
    "against": "voted_against",
    "abstain": "abstained",
}
SUBJECTS = {
    "motion": "motion",
    "amendment": "amendment",
    "recommendation": "recommendation",
    "resolution": "recommendation",
}
SIDES = ("for", "against", "abstain", "absent", "declined")


class PageText:
    """The text of a page while it grows, entry by entry."""

    def __init__(self) -> None:
        self.text = ""

    def add(self, words: str, gap: str = GAP) -> int:
        """Add words behind a gap; return where they start."""
        self.text += gap if self.text else ""
        start = len(self.text)
        self.text += words
        return start


def annotate_entries(
    entries: tuple[PageEntry, ...],
) -> tuple[str, tuple[MeetingAnnotations, ...]]:
    """Return the page's text and the annotations of its entries; offsets count in that text."""
    page = PageText()
    found = tuple(_annotate_entry(entry, page) for entry in entries)
    return page.text, found


def _annotate_entry(entry: PageEntry, page: PageText) -> MeetingAnnotations:
    annotations = _annotate_texts(entry, page)
    attended = tuple(_attended(line, page) for line in entry.attendances)
    recorded = [_recorded(vote, page) for vote in entry.recorded_votes]
    voters = [person for _, people in recorded for person in people]
    return MeetingAnnotations(
        date=entry.date,
        committee=entry.committee_name or find_body(entry.decided_by or ""),
        item=entry.number,
        title=entry.title or None,
        documents=tuple(_mention(document) for document in entry.documents),
        annotations=replace(
            annotations,
            people=(*annotations.people, *attended, *_join(voters)),
            votes=(*annotations.votes, *(vote for vote, _ in recorded)),
        ),
    )


def _annotate_texts(entry: PageEntry, page: PageText) -> Annotations:
    """Return what the entry's texts say, read as the items of a record are."""
    whole, sections = compose_item(
        (
            ("title", entry.title),
            ("agenda", entry.agenda_text),
            ("decision", entry.decision_text),
            ("minutes", entry.minutes_text),
            ("facts", entry.facts_text),
        )
    )
    if not whole:
        return Annotations()
    return annotate_sections(whole, sections, None, page.add(whole), page="item")


def _mention(document: Document) -> DocumentMention:
    size = document.size_bytes
    return DocumentMention(
        title=document.title,
        kind=document.format,
        size_kb=None if size is None else round(size / 1024),
    )


def _attended(line: Attendance, page: PageText) -> Person:
    """Return a line of the attendance as a person; `Ann Marsh, Chair: present` is its text."""
    office = f", {line.role}" if line.role else ""
    words = f"{line.name}{office}: {line.status.replace('_', ' ')}"
    start = page.add(words, "\n")
    evidence = Evidence(start, start + len(words), "attendance-table")
    role = line.role if (line.role or "").casefold().replace(" ", "_") not in ACTS else None
    kind = "councillor" if line.person_source_id else kind_of_role(role or "")
    name = ACTS.get(line.status)
    return Person(
        name=bare_name(line.name),
        kind=kind or "other",
        role=role,
        evidence=evidence,
        acts=(Act(name=name, evidence=evidence),) if name else (),
        substitute_for=line.substitute_for,
    )


def _recorded(vote: RecordedVote, page: PageText) -> tuple[Vote, list[Person]]:
    """Return a recorded vote and its voters; its title and a line a side are its text."""
    start = page.add(vote.title or "Recorded vote")
    names = {side: [bare_name(v.name) for v in vote.names if v.option == side] for side in SIDES}
    people = [person for side in SIDES for person in _voters(side, names[side], page)]
    found = Vote(
        on=SUBJECTS.get(vote.subject or "", "item"),
        outcome=vote.outcome,
        method="recorded",
        evidence=Evidence(start, len(page.text), "votes-table"),
        for_count=vote.for_count,
        against_count=vote.against_count,
        abstain_count=vote.abstain_count,
        for_names=tuple(names["for"]),
        against_names=tuple(names["against"]),
        abstain_names=tuple(names["abstain"]),
        absent_names=tuple(names["absent"]),
        declined_names=tuple(names["declined"]),
    )
    return found, people


def _voters(side: str, names: list[str], page: PageText) -> Iterator[Person]:
    """Yield those of one side, and add its line to the text: `For: Ann Marsh, Bo Hill`."""
    if not names:
        return
    page.add(f"{side.capitalize()}: ", "\n")
    for name in names:
        at = page.add(name, "" if page.text.endswith(": ") else ", ")
        evidence = Evidence(at, at + len(name), "votes-table")
        acts = (Act(name=ACTS.get(side, "mentioned"), evidence=evidence),)
        yield Person(name=name, kind="councillor", evidence=evidence, acts=acts)


def _join(people: list[Person]) -> Iterator[Person]:
    """Yield each person once, with all acts."""
    by_name: dict[str, list[Person]] = {}
    for person in people:
        by_name.setdefault(person.name, []).append(person)
    for same in by_name.values():
        yield replace(same[0], acts=tuple(act for person in same for act in person.acts))
