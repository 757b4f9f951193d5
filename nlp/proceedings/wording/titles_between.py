"""Whether a title parts two places of an item: `Tree works`, between a vote and a decision.

In: a reading, two places. Out: whether a line between them heads what stands beneath, so that what
is told there is another matter. The titles of numbered items are told by `reading`.
"""

from bisect import bisect_left

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph

# A line that only heads what stands beneath: `Tree works`, `LA05/2023/0145/F - Shed at Mill Road`;
# no name, no figures of a vote, no label of the decision itself.
TITLE = spaced(
    r"(?![^\n]*\b(?:for|against|votes?|voting|abst\w+|cllrs?|councillors?|alderm[ae]n|members?|mr|mrs|"
    r"ms|proposals?|results?|decision|resol\w+|agreed|reasons?|minutes|recommend\w*|motion|"
    r"amendment|proposed|proposer|seconde[dr]|moved|carried|conditions?|unanimous\w*|action|"
    r"outcome|note|the following)\b)"
    r"(?:\d{1,3}[.)] )?(?-i:[A-Z\d])[^\n.:;]{2,90}[\w)]:?"
)
# The agenda's words for the next matter, numbered within its item: `8.4 To review the budget`.
NEXT_MATTER = spaced(r"\d{1,3}\.\d{1,3}[.)]? ?To [a-z]{3,}\b", 0)


def is_headed_between(reading: Reading, end: int, start: int) -> bool:
    """Tell whether a title stands between what ends at `end` and what starts at `start`."""
    last, first = (reading.outline.index_at(at) for at in (max(0, end - 1), start))
    between = reading.paragraphs[last + 1 : first]
    beneath = reading.paragraphs[last + 1 : first + 1]
    if any(NEXT_MATTER.match(reading.flat, p.start, p.end) for p in beneath):
        return True
    titles = [p for p in between if TITLE.fullmatch(reading.flat, p.start, p.end)]
    return any(not _names_one(reading, title) for title in titles)


def _names_one(reading: Reading, line: Paragraph) -> bool:
    """Tell whether a line names somebody, as a list of voters does."""
    at = bisect_left(reading.names, line.start, key=lambda name: name.start)
    return at < len(reading.names) and reading.names[at].start < line.end
