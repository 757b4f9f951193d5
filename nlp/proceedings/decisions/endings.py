"""Where the text of a marked decision ends because another decision begins.

In: two marks, one behind the other. Out: whether the second ends what the first marks: `RESOLVED
that the plan be adopted. The request of the club was refused.` are two decisions.
"""

from nlp.proceedings.findings import Decision
from nlp.reading import Reading
from nlp.resolutions.labelled import DEEDS
from nlp.resolutions.markers import Marker

# Rules of marks that tell all of a decision in a sentence of its own.
TELLS_ALL = (
    "agreed-prose",
    "resolved-prose",
    "passive",
    "disposed-of",
    "collective",
    "put-off",
    "elected",
)
FEW = 8  # characters of what is no decision yet: `RESOLVED That`


def cuts(reading: Reading, following: Marker, marker: Marker) -> bool:
    """Tell whether the text of a decision ends where the next mark stands."""
    if marker.rule in ("body-list", "under-decision"):
        return marker.rule == "under-decision" and following.rule == "resolved"
    if marker.rule in DEEDS:
        return True
    glued = marker.rule == "resolved-capital"  # in a text that runs on
    if glued or following.style == "paragraph" or following.rule == "resolved":
        return True
    return marker.style == "paragraph" and _opens_own(reading, following, marker)


def _opens_own(reading: Reading, following: Marker, marker: Marker) -> bool:
    """Tell whether the next mark opens a sentence behind what was resolved."""
    if following.rule not in TELLS_ALL:
        return False
    at = reading.sentence_at(following.start).start
    between = reading.flat[marker.text_start : following.start]
    return at == following.start and len(between.strip()) > FEW


def breaks(marker: Marker, before: Decision) -> bool:
    """Tell whether a mark within another's text is a decision of its own all the same."""
    return marker.rule == "resolved" and marker.start > before.text_start + 20
