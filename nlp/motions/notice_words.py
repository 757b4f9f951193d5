"""The words of a motion that somebody gave notice of: in quotes, or above.

In: a reading and who moved. Out: the span of the words, or None. Irish councils print notices so:
`Notice of Motion: Cllr Marsh: "That the bridge be lit." Seconded by Cllr Hill.`
"""

import re

from nlp.patterns import spaced
from nlp.people.movers.pairing import Moving
from nlp.reading import Reading
from nlp.sentences import Span

# What stands in quotes, as Irish councils print what a member gave notice of.
QUOTED = re.compile(r"\"(?:That|I|We|This|To|In view|Given)\b[^\"]{10,1500}\"")
NOTICED = spaced(r"\bmotion\b[^\"]{0,160}$")
NOTICE = spaced(
    r"\b(?:I|we)\s(?:will|shall|wish to|hereby|propose to)?\s?(?:move|propose|call|ask)\b(?! what)"
    r"(?:\sat the next\s(?:\w+\s){0,3}meeting)?(?:\sof the [\w/ -]{3,60}?(?=\sthat\b|"
    r"\scalling\b))?,?\s?(?:that\b,?\s)?",
    re.IGNORECASE,
)
REACH = 2600  # characters from a notice of motion to where it is moved


def find_quoted(reading: Reading, moving: Moving) -> Span | None:
    """Return the last words in quotes before who moved or seconded, of the same paragraph.

    Or those of the paragraph above, which says that they are a motion:
    `Motion by Cllr Marsh: "That the bridge be lit."`
    """
    flat, own = reading.flat, reading.outline.paragraph_at(moving.start)
    index = reading.outline.index_at(moving.start)
    for start, end in (
        (own.start, moving.end),
        *((above.start, above.end) for above in reading.paragraphs[index - 1 : index]),
    ):
        quotes = list(QUOTED.finditer(flat, start, end))
        if quotes and (start == own.start or NOTICED.search(flat, start, quotes[-1].start())):
            return Span(*quotes[-1].span())
    return None


def find_noticed(reading: Reading, moving: Moving) -> Span | None:
    """Return the words of the notice of motion that stands before `The motion was proposed by`."""
    start = max(0, moving.start - REACH)
    section = reading.section_at(moving.start)
    start = max(start, section.start if section else 0)
    found = None
    for match in NOTICE.finditer(reading.flat, start, moving.start):
        paragraph = reading.outline.paragraph_at(match.start())
        if match.start() - paragraph.start < 160:
            found = Span(match.end(), paragraph.end)
    return found
