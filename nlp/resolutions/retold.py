"""What reads like a decision and is none of its own: a part of one, a point made, another body's.

In: a reading and where a mark stands. Out: whether the paragraphs around it take the mark away.
"""

import re

from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.listed_parts import BODY_ALONE
from nlp.text.paragraphs import Paragraph

BODY_AGAIN = spaced(
    r"(?:the )?(?:committee|board|panel|cabinet|council|executive|forum|sub-committee|commission)\b"
)
# `At its meeting held on 4 May, the Audit Committee considered`: what follows is its own.
ITS_MEETING = spaced(
    r"\b(?:at (?:its|their)(?: last| previous)? meeting|at (?:the|a) meeting of the [^.;\n]{3,80}?"
    r"(?:held )?on)\b[^.;\n]{0,160}?\b(?:considered|received|discussed|reviewed|scrutinised)\b"
)
POINTS = 8  # paragraphs above a numbered one in which its list may be announced
MADE_POINTS = spaced(
    r"\b(?:following|these|main|key) (?:[a-z]+ ){0,3}?(?:points?|comments?|matters|information|"
    r"updates?|issues|observations|questions|responses)\b[^.;\n]{0,80}[.:-]{0,2} ?$"
    r"|\b(?:reported|advised|stated|said|explained|noted|highlighted|informed [^.:;\n]{3,40}|"
    r"reminded [^.:;\n]{3,40}) (?:that|the following) ?[:-]{0,2} ?$"
)
# What a part of a resolution says: `that the plan be noted; and`, `That Council agreed the fees`.
_DID = (
    r"(?:the )?(?:[a-z]+ ){0,3}?(?:council|committee|cabinet|board|executive|panel)"
    r" (?:agreed|approved|noted|adopted|endorsed)\b"
)
DECIDES = spaced(
    rf"\W{{0,9}}(?:that {_DID}|[^;\n]{{3,300}}?\bbe "
    r"(?:noted|approved|agreed|received|adopted|endorsed|accepted)\b[^;\n]{0,120}; ?(?:and)? ?$)"
)
# `1) Cabinet APPROVED the list`, of a page of the site: minutes number what is apart so.
DEED = spaced(rf"\W{{0,9}}(?:that )?{_DID}")


# The body alone, or behind the mark: `That the Board:`, `RESOLVED: That the Board:`.
ANNOUNCES = spaced(
    rf"(?:(?:it was )?(?:resolved|agreed|decided) ?[:-]{{0,2}} ?)?{BODY_ALONE.pattern}"
)
CAPITAL = re.compile(r"(?:NOTED|APPROVED|AGREED|ENDORSED|ADOPTED|ACCEPTED|CONFIRMED|AUTHORISED)\b")

# A line that announces what was noted, and a part of it that tells a fact.
NOTED_LIST = spaced(r"\bnoted(?: the following)? ?[:-]{0,2} ?$")
FACT = spaced(
    r"(?:\(?\w{1,4}[.)]{1,2}|•) ?(?:that|the view)\b"
    r"(?![^.;\n]{0,300}\bbe [a-z]+ed\b)[^.;\n]{0,300}?"
    r"\b(?:was|were|had|has|have|is|are|would|could|[a-z]+ed)\b"
)


def goes_on(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a part is of a list of what was decided: the part before it says so."""
    index = reading.outline.index_at(match.start())
    own, before = reading.paragraphs[index], reading.paragraphs[max(0, index - 1)]
    part = find_part(reading.flat, own.start, own.end)
    above = find_part(reading.flat, before.start, before.end)
    if part is None or above is None or part.kind != above.kind or part.kind == "bullet":
        return False
    deed = reading.page != "document" and DEED.match(reading.flat, above.end, before.end)
    return bool(deed or DECIDES.match(reading.flat, above.end, before.end))


def opens_deeds(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a mark opens a list of what the body did: `1) Cabinet APPROVED the fees.`"""
    index = reading.outline.index_at(match.start())
    own, following = reading.paragraphs[index], reading.paragraphs[index + 1 : index + 2]
    part = find_part(reading.flat, own.start, match.start())
    if part is None or part.key not in ("1", "a", "i") or not following:
        return False
    if reading.page == "document" or not DEED.match(reading.flat, part.end, own.end):
        return False
    second = find_part(reading.flat, following[0].start, following[0].end)
    if second is None or second.key not in ("2", "b", "ii"):
        return False
    return bool(DEED.match(reading.flat, second.end, following[0].end))


def is_point(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a numbered paragraph is of a list of points that somebody made."""
    index = reading.outline.index_at(match.start())
    if find_part(reading.flat, reading.paragraphs[index].start, match.end()) is None:
        return False
    above = _above_list(reading, index)
    return above is not None and bool(MADE_POINTS.search(reading.flat, above.start, above.end))


def _above_list(reading: Reading, index: int) -> Paragraph | None:
    """Return the paragraph above the list that paragraph `index` is of, if it stands near."""
    near = reversed(reading.paragraphs[max(0, index - POINTS) : index])
    return next((p for p in near if find_part(reading.flat, p.start, p.end) is None), None)


def retells(reading: Reading, begin: int, match: re.Match[str]) -> bool:
    """Tell whether `The committee resolved` retells what another body did at its own meeting."""
    if not BODY_AGAIN.match(reading.flat, match.start(), match.end()):
        return False
    index = reading.outline.index_at(match.start())
    before = reading.paragraphs[max(0, index - 1)].start
    return bool(ITS_MEETING.search(reading.flat, before, begin))


def goes_on_beneath(reading: Reading, position: int) -> bool:
    """Tell whether a verb alone on its line goes on beneath: `NOTED`, `the report.`"""
    index = reading.outline.index_at(position - 1)
    following = reading.paragraphs[index + 1 : index + 2]
    return bool(following) and reading.flat[following[0].start].islower()


def is_entry(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a mark opens a later part of what a body did: `That the Board:`, `b) NOTED`."""
    index = reading.outline.index_at(match.start())
    if _goes_on_unmarked(reading, index, match.start()):
        return True
    part = find_part(reading.flat, reading.paragraphs[index].start, match.end())
    if part is None or part.key in ("1", "a", "i"):
        return False
    if reading.flat[part.end : match.start()].strip():
        return False
    above = _above_list(reading, index)
    return above is not None and bool(ANNOUNCES.fullmatch(reading.flat, above.start, above.end))


def _goes_on_unmarked(reading: Reading, index: int, position: int) -> bool:
    """Tell whether a deed goes on from one above it, neither numbered: `NOTED ...;`, `AGREED`."""
    own, before = reading.paragraphs[index], reading.paragraphs[max(0, index - 1)]
    if index == 0 or position != own.start:
        return False
    stopped = reading.flat[max(before.start, before.end - 5) : before.end].rstrip("adn ")
    return stopped.endswith(";") and bool(CAPITAL.match(reading.flat, before.start))


def told_as_facts(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether what was noted is a list of facts: `NOTED`, `1. That the rules were of 1984`."""
    index = reading.outline.index_at(match.start())
    own, following = reading.paragraphs[index], reading.paragraphs[index + 1 : index + 2]
    if not (following and NOTED_LIST.search(reading.flat, match.start(), own.end)):
        return False
    return bool(FACT.match(reading.flat, following[0].start, following[0].end))
