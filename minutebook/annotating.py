"""A meeting's record in, the same with all that its items' texts say out."""

from db.annotated import AnnotatedItem, AnnotatedMeeting
from minutebook.extractor import extractor_version
from minutebook.known_people import list_officers, meeting_context
from minutebook.printed_names import resolve_printed_names
from nlp.annotations import Annotations, Context, ItemText, KnownPerson
from nlp.pipeline import annotate_item
from nlp.recurrence.procedural import is_procedural
from nlp.votes.consistency import is_consistent
from scraper.records import Item, Meeting

# Statuses of the attendance table by which somebody could vote.
VOTING = ("present", "substitute", "left", "joined")


def annotate_meeting(
    council_id: str, meeting: Meeting, members: tuple[KnownPerson, ...], digest: str
) -> AnnotatedMeeting:
    """Return the meeting with its annotated items; names are resolved in its own context."""
    officers = list_officers(council_id, meeting)
    context = meeting_context(council_id, meeting, members, officers)
    present = _count_present(meeting)
    items = tuple(_annotate(item, context, present) for item in meeting.items)
    return AnnotatedMeeting(
        meeting=meeting,
        items=items,
        digest=digest,
        extractor=extractor_version(),
        person_ids=resolve_printed_names(meeting, items, context),
        officers=officers,
    )


def _annotate(item: Item, context: Context, present: int | None) -> AnnotatedItem:
    text = ItemText(
        title=item.title,
        agenda=item.agenda_text,
        decision=item.decision_text,
        minutes=item.minutes_text,
    )
    found = Annotations() if item.is_heading else annotate_item(text, context)
    return AnnotatedItem(
        item=item,
        kind=_item_kind(item),
        annotations=found,
        consistent=tuple(is_consistent(vote, present) for vote in found.votes),
    )


def _item_kind(item: Item) -> str:
    if item.is_heading:
        return "heading"
    return "procedural" if is_procedural(item.title) else "substantive"


def _count_present(meeting: Meeting) -> int | None:
    """Return how many could vote, where the attendance table tells."""
    present = [
        line for line in meeting.attendances if line.status in VOTING and line.person_source_id
    ]
    return len(present) or None
