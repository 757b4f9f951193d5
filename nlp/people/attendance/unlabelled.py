"""A block of names at the head of minutes, before their first item: who was present.

In: a cleaned text, its names and the headings found. Out: where such a block begins. Nothing in
small letters but a few joining words stands between its names, no label says otherwise, and no
heading of the text tells who was present.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.people.attendance.tops import Heading
from nlp.people.names.mentions import NameMention

_HEAD = 2500  # characters in which the block begins
_FEW, _MANY = 3, 5  # names of a block: with a title or a chair, and without
# Between two names: offices, wards, brackets.
_BETWEEN = re.compile(
    r"(?:[A-Z][\w']*(?![\w'])|\([^()\n]{1,60}\)"
    r"|(?:of|the|and|for|in|to|with|from|on|chair(?:man)?)\b|[ \n,;:&/•|*.+)-])*"
)
_LONGEST = 160
_LABELS = ("councillors", "cllrs", "members", "the mayor", "chairman")
_OFFICES = (" chairman", " chair", " chairperson", " convener", " mayor", " cathaoirleach")
_CHAIR_BEHIND = re.compile(r"[ ,]{0,2}[(-]?[ ]?(?:in the )?[Cc]hair")
_CHAIR = re.compile(r"(?i)\bchair(?:man|woman|person)?\b")
# The title, right above: `Minutes of the Council`, `held at the Mill on 4 May`
_TITLE = re.compile(
    r"(?i)\bminutes? of\b|\bmeeting\b[^\n]{0,60}\b(?:held|(?:19|20)\d\d)\b"
    r"|\bheld (?:at|in|on|via|by)\b"
)
_VERB = re.compile(
    r"(?:[ ]\([^()\n]{1,60}\)|(?:,|[ ]-)(?:[ ](?:[A-Z][\w'-]*|of|for|and|the|to|in|&)){1,9}"
    r"(?:[ ]-)?(?=[ ,\n]))?"
    r"[ ]{0,2},?[ \n](?!(?:and|from|of|for|with|in|the|to(?! be)|representatives?|members?)\b)[a-z]"
)
# What else a list at the head may be: whom the agenda goes to, who sits on it, how it was voted.
_OTHERWISE = re.compile(
    r"(?i)\bto:?\s*\Z|\b(?:members of|membership|distribution|copied|circulat\w+|agenda|summon\w*"
    r"|dear|contact|quorum|vot(?:e|ing|ed)|resolved|moved|motion|decision|carried|lost|appointed"
    r"|elected|nominated|representing|ward|apolog\w*|absent|signed|substitutes?"
    r"|spoke|speak\w*|address\w*|questions?|interests?|declar\w*)\b"
)
_NEAR = 300  # characters from the title to the block


def find_unlabelled(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> int | None:
    """Return where a block of names that no label announces begins, or None."""
    strong = [heading for heading in headings if not heading.weak]
    if any(heading.act == "present" and heading.kind == "councillor" for heading in strong):
        return None
    end = min([_HEAD, *(heading.start for heading in strong)])
    for block in _blocks(text, [name for name in names if name.end <= end]):
        if not block:
            return None
        start, stop = block[0].outer_start, block[-1].outer_end
        told = any(name.title for name in block) or _CHAIR.search(text, start, stop)
        listed = len(block) >= (_FEW if told else _MANY) and not _VERB.match(text, stop)
        if listed and (_is_free(text, block[0]) or _by_place(text, block[0], stop)):
            return start
    return None


def _blocks(text: str, names: list[NameMention]) -> Iterator[list[NameMention]]:
    """Yield the names with little between them."""
    block = names[:1]
    for one, two in pairwise(names):
        near = two.outer_start - one.outer_end < _LONGEST
        if near and _BETWEEN.fullmatch(text, one.outer_end, two.outer_start):
            block.append(two)
            continue
        yield block
        block = [two]
    yield block


# `Alder - Mr A Marsh` above `Barton - Mr B Reed, Mrs C Hill`: whom they come from
_PLACE = re.compile(r"[A-Z][\w' ]{2,40}[ ]?[:-][ ]{1,3}")


def _by_place(text: str, first: NameMention, stop: int) -> bool:
    """Whether the rows of a block begin with places, the title right above them."""
    line = text.rfind("\n", 0, first.outer_start) + 1
    rows = text[line:stop].split("\n")
    placed = sum(_PLACE.match(row) is not None for row in rows)
    above = text[max(0, line - _NEAR) : line]
    return placed >= _FEW and 2 * placed > len(rows) and _announces(above)


def _announces(above: str) -> bool:
    return bool(_TITLE.search(above)) and not _OTHERWISE.search(above)


def _is_free(text: str, first: NameMention) -> bool:
    """Whether a title stands right above a block, or nothing; and no label of another list."""
    line = text.rfind("\n", 0, first.outer_start) + 1
    label = text[line : first.outer_start].strip(" :(").lower()
    chaired = label.endswith(_OFFICES) or _CHAIR_BEHIND.match(text, first.outer_end)
    if chaired and _announces(text[max(0, first.outer_start - _NEAR) : first.outer_start]):
        return True  # `held on 7 May in the Hall Chairman Mr A Marsh`
    if label and label not in _LABELS:
        return False
    if not text[:line].strip():
        return (label or (first.title or "").strip(" :").lower()) in _LABELS
    return _announces(text[max(0, first.start - _NEAR) : line])
