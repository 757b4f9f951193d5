"""A meeting's record in, the same with all that its items' texts say out."""

from collections.abc import Sequence

from db.annotated import AnnotatedItem, AnnotatedMeeting
from minutebook.code_versions import extractor_version
from minutebook.item_kinds import find_kind
from minutebook.printed_names import resolve_printed_names
from nlp.annotations import Annotations, Context, ItemText, KnownPerson
from nlp.pipeline import annotate_item
from nlp.votes.consistency import is_consistent
from scraper.records import Item, Meeting

# Statuses of the attendance table by which somebody could vote.
VOTING = ("present", "substitute", "left", "joined")


def annotate_meeting(
    meeting: Meeting,
    context: Context,
    officers: tuple[KnownPerson, ...],
    digest: str,
    earlier: Sequence[tuple[str, Meeting]] = (),
) -> AnnotatedMeeting:
    """Return the meeting with all that its items' texts say; names are resolved in its context.

    `earlier`: what the meeting's pages said before, as (read_at, meeting), oldest first.
    """
    present = _count_present(meeting)
    items = tuple(
        _annotate(item, context, present, earlier_texts(item, earlier)) for item in meeting.items
    )
    return AnnotatedMeeting(
        meeting=meeting,
        items=items,
        digest=digest,
        extractor=extractor_version(),
        person_ids=resolve_printed_names(meeting, items, context),
        officers=officers,
    )


def earlier_texts(
    item: Item, earlier: Sequence[tuple[str, Meeting]]
) -> tuple[tuple[str, Item], ...]:
    """Return the states of an item in which its texts were others than now or than just before."""
    states: list[tuple[str, Item]] = []
    for read_at, meeting in earlier:
        found = next((one for one in meeting.items if one.source_id == item.source_id), None)
        if found and _texts(found) != _texts(states[-1][1] if states else None):
            states.append((read_at, found))
    while states and _texts(states[-1][1]) == _texts(item):
        states.pop()
    return tuple(states)


def _texts(item: Item | None) -> tuple[str, ...] | None:
    if item is None:
        return None
    return item.title, item.agenda_text, item.decision_text, item.minutes_text


def _annotate(
    item: Item, context: Context, present: int | None, earlier: tuple[tuple[str, Item], ...]
) -> AnnotatedItem:
    text = ItemText(
        title=item.title,
        agenda=item.agenda_text,
        decision=item.decision_text,
        minutes=item.minutes_text,
    )
    found = Annotations() if item.is_heading else annotate_item(text, context)
    return AnnotatedItem(
        item=item,
        kind=find_kind(item, found),
        annotations=found,
        consistent=tuple(is_consistent(vote, present) for vote in found.votes),
        earlier=earlier,
    )


def _count_present(meeting: Meeting) -> int | None:
    """Return how many could vote, where the attendance table tells."""
    present = [
        line for line in meeting.attendances if line.status in VOTING and line.person_source_id
    ]
    return len(present) or None
