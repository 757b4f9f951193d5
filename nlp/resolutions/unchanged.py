"""`No change.`, told of what a meeting reviews or fills: rules, charges, offices, signatories.

In: a reading and where such words stand. Out: whether the title above them, or the words before
them in their paragraph, name such a thing. Of a road or a report they say that nothing is new.
"""

import re

from nlp.offices import OFFICE
from nlp.patterns import spaced
from nlp.reading import Reading

# What stays as it was because the meeting leaves it so.
THING = spaced(
    r"\b(?:standing orders|financial regulations|code of conduct|terms of reference|polic(?:y|ies)|"
    r"risk (?:assessment|management|register)|asset register|publication scheme|insurance|"
    r"subscriptions?|fees|charges|rents?|salary|precept|signator(?:y|ies)|mandate|banking|committees?|"
    r"working (?:group|part(?:y|ie))s?|sub-?committees?|representatives?|outside bod(?:y|ies)|"
    r"responsibilities|appointments?|appoint|elect(?:ion)?|dates? of (?:future |the )?meetings?|"
    rf"meeting dates|tree warden|{OFFICE})\b"
)
OTHER = spaced(r"\b(?:minutes|interests?|matters arising|correspondence|reports?|updates?)\b")
TITLE = 120  # characters of a title


def is_of_thing_kept(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a title right above, or the paragraph so far, names a thing that is kept."""
    index = reading.outline.index_at(match.start())
    own, above = reading.paragraphs[index], reading.paragraphs[max(0, index - 1)]
    said = reading.flat[own.start : match.start()]
    if index and above.end - above.start < TITLE:
        said = f"{reading.flat[above.start : above.end]} {said}"
    return THING.search(said) is not None and OTHER.search(said) is None
