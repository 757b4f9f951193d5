"""Decisions that no word marks: under a Decision label, or a bare `That the report be noted.`

In: a reading and the stretches that marked decisions take. Out: where further decisions start. The
site's bold `RESOLVED` gets lost in some copies of a page; a gap of blank lines stands in its place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.dropped import came_to_nothing
from nlp.resolutions.listed_parts import BODY_ALONE
from nlp.resolutions.under_label import BARE_THAT, SECTION_LABEL, list_under_label, paragraphs_of
from nlp.sections import Section
from nlp.text.paragraphs import Paragraph

GAP = 3  # blank lines where a marker in bold was dropped
# Unnumbered only where the mark before it got lost: `The plan be approved.`
BARE_PART = spaced(
    r"(?P<mark>\(?(?:1|i|a)[.)]{1,2} )?(?:the|a|an|all|to|its|this|councillors?|authority|"
    r"approval|permission)\b"
    r"(?=[^;]{0,600}\b(?:be|note|approve|agree|delegate|recommend|endorse|adopt)\b)"
)
# No part of a decision: `a Member asked that it be kept`, `Councillor A, seconded by B, moved that`
TOLD = spaced(
    r"\W{0,3}(?:\w{1,3}[.)]{1,2} )?[^;:\n]{2,80}? (?:also |then |further |had ){0,2}"
    r"(?<!\bbe\s)(?<!been\s)(?<!\bas\s)(?:(?:noted|said|stated|asked|advised|explained|outlined|queried|"
    r"commented|highlighted|felt|suggested|reported|thanked|informed|enquired|expressed|replied|"
    r"responded|raised|referred to|welcomed|wished|reminded|spoke|believed|considered|thought)\b"
    r"|moved\b|proposed\b(?! [a-z]+s?\b))"
)
BARE_DEED = spaced(
    r"(?P<mark>\(?(?:1|i|a)[.)]{1,2} )(?:approve|agree|note|authorise|delegate|endorse|adopt|"
    r"recommend|receive|instruct|request|refer|confirm|accept|support|grant|award)(?:s|d|ed)?\b"
)
BARE_TO = spaced(
    r"(?P<mark>\(?(?:1|i|a)[.)]{1,2} )?to "
    r"(?!(?:approve|confirm|agree|accept|receive) (?:and sign )?(?:as a correct record )?"
    r"(?:the )?(?:draft |previous )?minutes\b)(?:note|approve|agree|adopt|endorse|accept|grant|"
    r"refuse|defer|delegate|"
    r"receive(?! any| apolog| from| declar| announce| details| notice| notif)|"
    r"confirm|recommend|appoint|support|authorise)\b(?=[^;]{4,600})"
)
BELIEVES = spaced(
    r"\W{0,3}(?:\w{1,3}[.)]{1,2} )?(?:(?:this|the) )?(?:\w+ )?council (?:also |further )?"
    r"(?:notes|believes|recognises|understands|acknowledges|regrets|welcomes|condemns)\b[^\n]*: ?$"
)
INSERTS = spaced(r"\b(?:insert|add|replace(?: with)?|substitute|delete)\b[^.;\n]{0,60}: ?$")
NUMBER = re.compile(r"\d{1,3}[./]?\d{0,4}[.)]?\s{1,40}[A-Z]")  # of the next item
MOTION_MOVED = spaced(r"(?:the|this) motion (?:was|having been) (?:duly )?(?:moved|proposed)\b")
LIST = 4  # paragraphs around one in which another of its list would stand
TO_BE = spaced(r"\bbe [a-z]+(?:ed|en|ade|et|eld|ent|aid)\b")
SAYS = spaced(r"\b(?:be|is|are|has|have|approves?|notes?|agrees?|the|this)\b")
PROPOSES = spaced(
    r"\b(?:moved|moves?|proposed|proposes?|seconded|seconds|amendment|submitted|notice of motion|"
    r"recommend(?:ed|ation|ations|s)?|following motion|asked (?:whether|if|that)|question)\b"
)
# A heading beneath which stands what was proposed or asked, not what was decided.
PROPOSAL_HEAD = spaced(
    r"(?:(?:the |substantive |original |officers?'? |notice of )?(?:motion|amendment|proposal|"
    r"recommendations?)s?(?: no\.?)?(?: \w{1,3})?|issues?|purpose|considerations?|background|"
    r"decisions? required|report|summary|noted) ?[:.-]{0,2}"
    r"|(?:\w+ )?(?:motion|amendment)(?: \w)? (?:on behalf of|by|from) [^.;:\n]{3,80}:?"
)
# `That Council: 1. Consider the recommendations`: what the agenda asks for.
TO_CONSIDER = spaced(
    r"\W{0,3}that (?:the )?(?:\w+ ){0,2}?(?:council|cabinet|committee|board|panel|members?)\W{1,4}"
    r"(?:\(?\w[.)]{1,2} )?consider\b"
)
# `moved by A, seconded by B and`: the mark in bold that stood behind it got lost.
LOST_MARK = spaced(
    r"\b(?:seconded|moved)\b[^.;]{3,120} and(?: it was)? ?$"
    r"|\b(?:carried|agreed|approved)\b[^.;]{0,80}(?:,| and|, and) it was ?$"
)
BODY_LINE = spaced(
    r"the (?:[\w-]+ ){0,3}?(?:council|cabinet|executive|committee|sub-committee|board|panel)"
)
# `The report was put to a vote and agreed.`: what stands beneath was decided.
SETTLED = spaced(
    r"\b(?:report|motion|recommendations?|proposals?)\b[^.;\n]{0,80}\b(?:agreed|carried|approved)"
    r"(?: unanimously)?\W*$"
)
# `The paper asks Members to adopt these:`
ASKS = spaced(r"\b(?:asks|asked|invites|invited|requested)\b[^.;\n]{3,120}: ?$")
MOVED_IN = spaced(r", it was (?:then )?(?:moved|proposed)\b")
# `(Moved by A and seconded by B)`, in brackets beneath what was decided.
TRAILS = spaced(r"\( ?(?:moved|proposed)\b[^()\n]{3,120}\bseconded\b")
MOVED_BENEATH = spaced(r"\W{0,3}(?:moved|proposed|proposer|mover|moved and seconded)\b(?! that)")
# A paragraph that ends with who moved and seconded: what stands beneath was proposed, not decided.
MOVES = spaced(
    r"(?:\b(?:moved|proposed|seconded|mover|proposer|seconder)\b[^.;]{0,160}[:;-]{0,2} ?$"
    r"|\bseconded (?:it|the (?:motion|amendment|proposal))\b[^.;]{0,60}[:.]? ?$)"
)


def list_unmarked(
    reading: Reading, taken: list[tuple[int, int]]
) -> Iterator[tuple[Paragraph, str]]:
    """Yield the paragraphs where a decision without a mark starts, with the rule that says so."""
    for section in reading.stretches(("decision", "minutes")):
        if section.kind == "decision" and not _overlaps(section, taken):
            yield from list_under_label(reading, section)
        else:
            yield from _bare(reading, section, taken)


def _overlaps(section: Section, taken: list[tuple[int, int]]) -> bool:
    return any(start < section.end and section.start < end for start, end in taken)


def _taken(position: int, taken: list[tuple[int, int]]) -> bool:
    """Tell whether a marked decision stands at `position`; `taken` is in order."""
    index = bisect_right(taken, (position, len(taken) << 60)) - 1
    return any(start <= position < end for start, end in taken[max(0, index - 2) : index + 1])


def _bare(
    reading: Reading, section: Section, taken: list[tuple[int, int]]
) -> Iterator[tuple[Paragraph, str]]:
    """Yield the paragraphs that start with `That`, where nobody but the meeting can say it."""
    paragraphs = paragraphs_of(reading, section)
    until = -1
    for index, paragraph in enumerate(paragraphs):
        if paragraph.start < until or _taken(paragraph.start, taken):
            continue
        match = BARE_THAT.match(reading.flat, paragraph.start, paragraph.end)
        gap = _stands_off(reading, paragraphs, index, that=match is not None)
        if match is None and gap:
            match = _match_behind_gap(reading, paragraphs, index)
        if match is None or not _may_tell(reading, paragraphs, index, match, taken):
            continue
        if gap or _tells(reading, paragraphs, index, match):
            yield paragraph, "bare-that"
            until = paragraph.end + 1 if match["mark"] is None else section.end


def _stands_off(reading: Reading, paragraphs: list[Paragraph], index: int, *, that: bool) -> bool:
    """Tell whether a gap above a paragraph is where a mark in bold was dropped."""
    spaced_off = paragraphs[index].blanks >= GAP and not reading.outline.double
    lost = _mark_lost(reading, paragraphs, index)
    return spaced_off or lost or (that and _goes_on_from_nothing(reading, paragraphs, index))


def _match_behind_gap(
    reading: Reading, paragraphs: list[Paragraph], index: int
) -> re.Match[str] | None:
    """Return how a decision without `That` opens, behind a gap or a mark that is lost."""
    where = (reading.flat, paragraphs[index].start, paragraphs[index].end)
    match = BARE_PART.match(*where)
    if match and (match["mark"] or _mark_lost(reading, paragraphs, index)):
        return None if TOLD.match(*where) else match
    match = BARE_TO.match(*where)
    if match or _is_announced(reading, paragraphs, index):
        return match
    return BARE_DEED.match(*where)


def _may_tell(
    reading: Reading,
    paragraphs: list[Paragraph],
    index: int,
    match: re.Match[str],
    taken: list[tuple[int, int]],
) -> bool:
    """Tell whether nothing around a paragraph says that it was but asked for, moved or dropped."""
    own, before = paragraphs[index], paragraphs[index - 1] if index else None
    flat = reading.flat
    if not _says(reading, match.start(), own.end) or TO_CONSIDER.match(flat, own.start):
        return False
    if before and _is_of_motion(reading, before):
        return False
    if not _may_open(match["mark"]) or _names_body(reading, paragraphs, index, taken):
        return False
    if flat[own.start] in "\"'" and _is_led_up_to(reading, paragraphs, index):
        return False  # in quotes beneath `the following motion`: what was moved
    if _is_proposed(reading, paragraphs, index) or came_to_nothing(reading, own):
        return False
    if is_moved_beneath(flat, paragraphs, index):
        return False
    asked = before and ASKS.search(flat, before.start, before.end)
    return not (asked and match["mark"] is not None and _ends_section(reading, paragraphs, index))


def _tells(reading: Reading, paragraphs: list[Paragraph], index: int, match: re.Match[str]) -> bool:
    """Tell whether what stands around a paragraph says that it was decided."""
    own, before = paragraphs[index], paragraphs[index - 1] if index else None
    settled = before and SETTLED.search(reading.flat, before.start, before.end)
    if settled and (match["mark"] is not None or TO_BE.search(reading.flat, own.start, own.end)):
        return True
    if not _is_led_up_to(reading, paragraphs, index) and (
        reading.page != "document" or _is_lone(reading, paragraphs, index)
    ):
        return True
    ends = match["mark"] is not None and _ends_section(reading, paragraphs, index)
    return reading.of_site and bool(ends or settled)


def _is_led_up_to(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether the paragraphs above announce something, or say that it was proposed."""
    if not index:
        return False
    first, before = paragraphs[max(0, index - 3)], paragraphs[index - 1]
    said = SECTION_LABEL.sub("", reading.flat[first.start : before.end])
    announced = said.rstrip().endswith((":", "-", ";", "that"))
    return announced or PROPOSES.search(said[-400:]) is not None


def is_moved_beneath(flat: str, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether words in quotes are a motion: `The motion was moved by A` stands below them."""
    if flat[paragraphs[index].start] not in "\"'":
        return False
    below = paragraphs[index + 1 : index + 2]
    return any(MOTION_MOVED.match(flat, each.start, each.end) for each in below)


def _is_of_motion(reading: Reading, before: Paragraph) -> bool:
    """Tell whether a list stands beneath words of a motion: `Council believes:`, `and insert:`."""
    where = (reading.flat, before.start, before.end)
    return BELIEVES.match(*where) is not None or INSERTS.search(*where) is not None


def _is_lone(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether no other `That` stands in its item near one that says what is to `be` done."""
    own = paragraphs[index]
    if not TO_BE.search(reading.flat, own.start, own.end):
        return False
    for near in (paragraphs[max(0, index - LIST) : index][::-1], paragraphs[index + 1 :][:LIST]):
        item = takewhile(lambda p: not NUMBER.match(reading.flat, p.start, p.end), near)
        if any(BARE_THAT.match(reading.flat, p.start, p.end) for p in item):
            return False
    return True


def _goes_on_from_nothing(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether a small `that` goes on from a mark that is lost: what stands above it ended."""
    own, before = paragraphs[index], paragraphs[max(0, index - 1)]
    blanks = own.blanks >= GAP and reading.of_site and reading.flat[own.start] == "t"
    return blanks and index > 0 and reading.flat[before.end - 1] in ".)"


def _says(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a paragraph says something, or names the body that what stands beneath is of."""
    return bool(
        SAYS.search(reading.flat, start, end) or BODY_ALONE.fullmatch(reading.flat, start, end)
    )


def _is_announced(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether the paragraph before announces a list: it belongs to what stands there."""
    before = paragraphs[index - 1] if index else None
    return before is not None and reading.flat[before.end - 1] in ":-;,"


def _mark_lost(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether the paragraph before breaks off where a mark in bold stood."""
    before = paragraphs[index - 1] if index else None
    small = reading.outline.small
    if before is None:
        return False
    if paragraphs[index].blanks >= GAP and BODY_LINE.fullmatch(small, before.start, before.end):
        return True  # `The Cabinet`, on a line of its own, `RESOLVED` behind it
    if not small.endswith(("and", "was"), before.start, before.end):
        return False
    return LOST_MARK.search(reading.flat, before.start, before.end) is not None


def _ends_section(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether a list goes to the end of its section: what stands last was decided."""
    behind = paragraphs[index + 1 : index + 16]
    parts = [find_part(reading.flat, p.start, p.end) for p in behind]
    return bool(behind) and len(behind) < 15 and all(parts)


def _names_body(
    reading: Reading, paragraphs: list[Paragraph], index: int, taken: list[tuple[int, int]]
) -> bool:
    """Tell whether a line only names the body, what it decided being told beneath it already."""
    own, following = paragraphs[index], paragraphs[index + 1 : index + 2]
    alone = BODY_ALONE.fullmatch(reading.flat, own.start, own.end)
    return bool(alone and following and _taken(following[0].start, taken))


def _may_open(mark: str | None) -> bool:
    """Tell whether a paragraph's mark, if it has one, is the first of a list: `1.`, `(a)`, `i)`."""
    return mark is None or mark.strip(" ().").lower() in ("1", "a", "i", "")


def _is_proposed(reading: Reading, paragraphs: list[Paragraph], index: int) -> bool:
    """Tell whether the lines around a paragraph say that it was moved: above, beneath, in it."""
    flat, own = reading.flat, paragraphs[index]
    if index:
        before = paragraphs[index - 1]
        if LOST_MARK.search(flat, before.start, before.end):
            return False
        if MOVES.search(flat, before.start, before.end):
            return True
        if PROPOSAL_HEAD.fullmatch(flat, before.start, before.end):
            return True
    following = paragraphs[index + 1 : index + 2]
    if following and own.blanks >= GAP and TRAILS.match(flat, following[0].start):
        return False
    beneath = following and MOVED_BENEATH.match(flat, following[0].start, following[0].end)
    return bool(beneath or MOVED_IN.search(flat, own.start, min(own.end, own.start + 300)))
