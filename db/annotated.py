"""What is saved of a meeting: the site's record with what was found in its texts.

The only dataclasses of db/ that callers fill in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nlp.annotations import Annotations, KnownPerson
from scraper.records import Item, Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedItem:
    """An item with its findings.

    `kind`: substantive, procedural or heading. `consistent`: for each of `annotations.votes`,
    whether its printed counts fit the names and the attendance (None: nothing to compare).
    `earlier`: what it said before, as (read_at, item), oldest first.
    """

    item: Item
    kind: str = "substantive"
    annotations: Annotations = field(default_factory=Annotations)
    consistent: tuple[bool | None, ...] = ()
    earlier: tuple[tuple[str, Item], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedMeeting:
    """A meeting with its annotated items, ready to save.

    `person_ids`: printed name -> person_id, only where the meeting's context leaves one choice.
    `digest`: changes whenever the record, its context or the extraction changed.
    `extractor`: the version that made the annotations. `officers`: whom its attendance names by
    job; they get rows of their own in `people`.
    """

    meeting: Meeting
    items: tuple[AnnotatedItem, ...]
    digest: str
    extractor: str
    person_ids: Mapping[str, str] = field(default_factory=dict)
    officers: tuple[KnownPerson, ...] = ()
