"""Office bearers elected, told as a list beneath its heading, and nothing of who nominated whom.

In: a reading. Out: a decision an office: `Election of Office Bearers: Chair - Ann Marsh Secretary -
Bo Reed`, `The following officers were elected: Chair: Ann Marsh, Treasurer: Bo Reed`.
"""

import re
from collections.abc import Iterator

from nlp.patterns import spaced
from nlp.proceedings.findings import Decision
from nlp.reading import Reading

_OFFICES = r"(?:office[ -]?bearers|officers|office[ -]?holders)"
HEAD = spaced(
    r"(?:(?:re-?)?(?:election|appointment)s?(?: and (?:re-?)?(?:election|appointment)s?)? of "
    rf"(?:(?:the|new|all|committee|council|trust) ){{0,3}}{_OFFICES}"
    r"(?: (?:for|of|to) [^.:;\n]{3,60}?)?"
    rf"|\b{_OFFICES}(?: (?:for|of) [^.:;\n]{{3,60}}?)? (?:was|were) "
    r"(?:(?:all|duly|then|unanimously) ){0,2}(?:re-?)?(?:elected|appointed)"
    r"(?: (?:as follows|unopposed|unanimously|en bloc)){0,2}"
    rf"|\b{_OFFICES} (?:re-?)?(?:elected|appointed)(?= ?[:.-]?\s{{0,9}}\n))"
    r" ?[:.-]{0,2}(?=\s)"
)
_OFFICE = (
    r"(?:(?:vice|deputy|joint|hon(?:orary)?\.?|minutes?|assistant|membership|planning|acting|"
    r"treasurer|secretary)(?: ?[/&-] ?| )){0,2}"
    r"(?:chair(?:man|woman|person)?|convenor|convener|secretary|treasurer|president|clerk|"
    r"(?:planning|licensing|membership|publicity) (?:officer|convener|secretary))"
)
ENTRY = spaced(
    rf"[\s,;*•-]{{0,12}}(?P<entry>(?i:{_OFFICE})(?: ?[:-]{{1,2}} ?|[ \t]{{3,60}})"
    rf"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?(?!(?i:{_OFFICE})\b)[A-Z][\w'.-]*"
    rf"(?: (?!(?i:{_OFFICE})\b)(?:de |van |von |Mac |Mc )?[A-Z][\w'-]*\.?){{1,3}}?)"
    rf"(?=[ ]{{0,3}}(?:[,;.\n]|$)|[ ]{{1,3}}(?:Co-?opted|until)\b"
    rf"|\s{{1,9}}(?:(?i:{_OFFICE})\b|\d{{1,2}}[.)]))",
    0,
)
FEWEST = 2  # offices that make a list
MOST = 12


def list_office_bearers(reading: Reading, taken: list[Decision]) -> Iterator[Decision]:
    """Yield the offices filled beneath such headings, where nothing of `taken` tells them."""
    last = len(reading.paragraphs) - 1
    for index in reading.outline.naming(("bearers", "officers", "holders"), 0, last):
        paragraph = reading.paragraphs[index]
        for head in HEAD.finditer(reading.flat, paragraph.start, paragraph.end + 1):
            entries = list(_entries(reading, head.end()))
            if len(entries) >= FEWEST and not _is_told(taken, entries):
                yield from (_elected(reading, entry) for entry in entries)


def _entries(reading: Reading, start: int) -> Iterator[re.Match[str]]:
    for _ in range(MOST):
        entry = ENTRY.match(reading.flat, start)
        if entry is None:
            return
        yield entry
        start = entry.end()


def _is_told(taken: list[Decision], entries: list[re.Match[str]]) -> bool:
    start, end = entries[0].start("entry"), entries[-1].end()
    return any(d.text_start < end and start < d.text_end for d in taken)


def _elected(reading: Reading, entry: re.Match[str]) -> Decision:
    span = entry.span("entry")
    source = reading.kind_at(span[0])
    return Decision(*span, *span, 0, "resolved", "election", source, verb="appoint")
