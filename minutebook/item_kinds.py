"""An item and what its texts say in, its kind out: substantive, procedural or heading.

A search leaves procedural items out, so one is told by more than its title.
"""

import re

from nlp.annotations import Annotations, Vote
from nlp.recurrence.procedure.headings import names_areas
from nlp.recurrence.procedure.procedural import is_procedural
from scraper.records import Item

QUESTIONS = re.compile(r"\b(?:questions?|petitions?|deputations?|cwestiynau|deisebau)\b", re.I)


def find_kind(item: Item, found: Annotations) -> str:
    """Return the item's kind.

    A procedural title hides nothing on which members voted against each other (a chair's election,
    what committees are called), nor questions that were put on a matter of the taxonomy.
    """
    if item.is_heading:
        return "heading"
    # "Transport and Mobility" heads other items; with minutes of its own, it has a matter.
    if names_areas(item.title) and (item.decision_text or item.minutes_text):
        return "substantive"
    if not is_procedural(item.title) or _was_contested(item, found) or _was_asked(item, found):
        return "substantive"
    return "procedural"


def _was_contested(item: Item, found: Annotations) -> bool:
    against = any(vote.option == "against" for page in item.recorded_votes for vote in page.names)
    counted = any(page.against_count for page in item.recorded_votes)
    return against or counted or any(map(_has_against, found.votes))


def _has_against(vote: Vote) -> bool:
    return bool(vote.against_count or vote.against_names)


def _was_asked(item: Item, found: Annotations) -> bool:
    """Whether questions of a title that only announces them are told, with a matter."""
    return bool(QUESTIONS.search(item.title)) and any(
        topic.topic_id and topic.evidence.source in ("decision", "minutes")
        for topic in found.topics
    )
