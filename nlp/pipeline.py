"""Text in, annotations out: the doors of this room.

`annotate` takes one text; `annotate_item` the texts of one agenda item, whose findings then point
into the text (`source`) that they stand in; `nlp.pages.annotate_page` takes a whole page.
"""

from nlp.annotations import Annotations, Context
from nlp.language import build_language


def annotate(text: str, context: Context | None = None) -> Annotations:
    """Return all that `text` says; offsets are code points into it."""
    doc = build_language()(text)
    return Annotations(
        people=doc._.people,
        resolutions=doc._.resolutions,
        votes=doc._.votes,
        topics=doc._.topics,
    )
