"""The parts of a decision, and what goes on with it, in paragraphs of their own beneath it.

In: a reading and the paragraph that a decision begins in. Out: where it ends, and how many parts
of the top level it has.
"""

import re

from nlp.parts import Part, find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.part_keys import (
    LIST_OF_OTHER_THINGS,
    bare_part,
    follows,
    opens_bare,
    own_inline_keys,
    same_kind,
)
from nlp.text.paragraphs import Paragraph

STOP = spaced(
    r"(?:reasons?\b(?: for[\w ]{0,40})?\W|reason\(s\)|alternative options|other options|"
    r"options considered|"
    r"for\b[ :(-]{0,3}\d|for$|for:|against\b|abstain|abstention|voting\b|votes?\b|recorded vote|"
    r"in favour|note:|\(?notes?\b|supporting documents|additional documents|the meeting "
    r"(?:closed|ended|concluded)|"
    r"(?:proposed|moved|seconded|proposer|seconder)\b|"
    r"\(?(?:proposed|moved) by|matters arising|councillors? [A-Z][\w' ]{1,40} (?:left|joined|"
    r"re-?joined|"
    r"returned|declared|asked|requested)|\(councillor|the (?:chair|mayor|leader|convener|"
    r"clerk)\w* |"
    r"action\b|audio recording|yes\b|no\b|decision:|minutes:|view recorded|in accordance with "
    r"(?:council|standing)"
    r"|on the requisition|on being put|upon being put|it was (?:then )?(?:moved|proposed|"
    r"noted|agreed)|"
    r"the (?:motion|amendment|substantive|vote|(?:proposal|recommendation)s?,? (?:was|were|then|"
    r"having|being|received|put|fell|as amended|by (?:councillor|cllr|mrs?|ms))\b))",
    re.IGNORECASE,
)
# Reasons and conditions stand one beneath the other: what comes between ends their list.
REASONS = spaced(r"\b(?:reasons?|conditions?|grounds)\b[^.;:]{0,60}(?::-?|-)\s*$")
# `That Council`, the parts of what it decided beneath.
BODY_ALONE = spaced(
    r"(?:that )?(?:the |this )?(?:full )?(?:[a-z]+ ){0,6}?(?:council|cabinet|committee|executive|"
    r"authority|board|panel|sub-committee|forum)\W{0,3}"
)
# How each paragraph of a motion begins: `This Council notes`, `Council therefore resolves to:`
OF_COUNCIL = spaced(
    r"[\"']?(?:that )?(?:(?:this|the|full|our) )?(?:[a-z]+ ){0,2}?council"
    r"(?: (?:also|therefore|further|fully))? ?(?::|(?:(?:note|believe|recognise|acknowledge|"
    r"understand|resolve|agree|call|welcome|ask|support|request|urge|instruct|regret|"
    r"commit|condemn|thank)s?|is (?:concerned|proud|dismayed))\b)"
)
# A row of what an announcement lists, without a key: what, and who.
ROW = re.compile(r"[^\n:;]{3,80} - (?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms|Miss|Dr) [^\n]{3,80}\s*")
CUT_SHORT = re.compile(r"(?:\.{2,3}|…)\s{1,6}view\s{1,4}the\s{1,4}full\b")
# To whom a list or a `That ...` beneath is recommended: `RECOMMEND: (to Council)`
ONWARD = spaced(
    r"(?:to )?recommend(?:s|ed)?(?: ?[:-]{1,2})?(?: ?\(?(?:to|for) (?:the )?[\w ]{3,40}\)?)?$"
)
THAT_PART = re.compile(r"that[,:]?\s{1,40}(?=\(?\w{1,4}[.)])", re.IGNORECASE)
GOES_ON = re.compile(r"(?:[,;:-]|\b(?:and|or|that|to|the|of|with))\s*$", re.IGNORECASE)
FEW = 2  # blanks of a verb in a line of its own: `Refuse`, `on the following grounds:`
MOST = 2  # paragraphs that the next part is waited for


def with_parts(reading: Reading, index: int, start: int, end: int, limit: int) -> tuple[int, int]:
    """Return where a decision ends, its parts and continuations taken in, and its parts' number.

    `start` and `end`: its text in the paragraph `index`.
    """
    that = THAT_PART.match(reading.flat, start, end)
    marked = find_part(reading.flat, that.end() if that else start, end)
    own = marked or opens_bare(reading, start, end)
    inline = own_inline_keys(reading.flat[start:end])
    announced = _is_announced(reading, index, start, end)
    if not (announced or own or inline):
        return end, 0
    listed = _Listed(reading, index, start, end, limit, announced, own, marked is not None)
    listed.read()
    return listed.end, max(listed.count(), len(inline) + listed.beneath(inline))


def _is_announced(reading: Reading, index: int, start: int, end: int) -> bool:
    """Tell whether what a decision says in its own paragraph leads up to a list beneath."""
    words = reading.flat[start:end].rstrip()
    if words.endswith((":", "-", ":-", ";", " -", " to", " that")):
        return True
    if BODY_ALONE.fullmatch(reading.flat, start, end) or ONWARD.match(words):
        return True
    if OF_COUNCIL.match(reading.flat, start):
        return True
    return _breaks_off(reading, index, end) or _is_unkeyed(reading, index, start)


class _Listed:
    """The list beneath a decision while it is read; `end` is where what is of it ends."""

    def __init__(
        self,
        reading: Reading,
        index: int,
        start: int,
        end: int,
        limit: int,
        announced: bool,
        own: Part | None,
        marked: bool,
    ) -> None:
        self.reading = reading
        self.index = index
        self.start = start
        self.end = end
        self.limit = limit
        self.announced = announced
        self.own = own  # the first part, by whose kind the others are told
        self.bare = own is not None and not marked  # its keys have no stop
        self.counted = [own] if own else []
        self.host = self._host()
        self.other = self._lists_others(marked)
        self.reasons = REASONS.search(reading.flat[start:end]) is not None
        self.waiting = 0  # paragraphs between two parts that are of neither

    def _host(self) -> Part | None:
        """Return the part of another list that the decision itself stands in."""
        paragraph = self.reading.paragraphs[self.index]
        host = find_part(self.reading.flat, paragraph.start, paragraph.end)
        return host if host and host.start < self.start else None

    def _lists_others(self, marked: bool) -> bool:
        """Tell whether amendments, changes and the like are listed: no parts of the decision."""
        flat, beneath = self.reading.flat, self.reading.paragraphs[self.index + 1 : self.index + 2]
        if not LIST_OF_OTHER_THINGS.search(flat[self.start : self.end]):
            return False
        first = find_part(flat, *beneath[0][:2]) if beneath else None
        return not (marked and self.own and first and self.own.kind != first.kind)

    def read(self) -> None:
        """Take in the paragraphs beneath, down to the first that is of the decision no more."""
        paragraphs, at = self.reading.paragraphs, self.index + 1
        while at < len(paragraphs) and paragraphs[at].start < self.limit and self.waiting <= MOST:
            if not self._take(at):
                return
            at += 1

    def count(self) -> int:
        """Return the number of parts of the top level; bullets count none."""
        none = self.other or self.own is None or self.own.kind == "bullet"
        return 0 if none else len(self.counted)

    def beneath(self, inline: list[str]) -> int:
        """Return the number of parts beneath that go on from those within the first paragraph."""
        keys = [part.key for part in self.counted[1:]]
        return len(keys) if inline and keys and follows(inline[-1], keys[0]) else 0

    def _take(self, at: int) -> bool:
        """Take in a paragraph, or wait for the part behind it; return whether the list goes on."""
        following = _cut(self.reading, self.reading.paragraphs[at], self.limit)
        part = self._part(following) if following else None
        if following is None or self._is_beyond(at, following, part):
            return False
        stops = _stops(self.reading.flat, following, part, self.host)
        if part and not stops:
            return self._add(following, part)
        if not stops and self._runs_on(following):
            self.end = following.end
        elif (
            not self.reasons
            and _returns(self.reading, at, self.counted)
            and not (stops and self.waiting)
        ):
            self.waiting += 1
        else:
            return False
        return True

    def _part(self, paragraph: Paragraph) -> Part | None:
        part = find_part(self.reading.flat, paragraph.start, paragraph.end)
        if part is None and (self.bare or (self.announced and self.own is None)):
            part = bare_part(self.reading, paragraph, self.counted)
            self.bare = self.bare or part is not None
        return part

    def _is_beyond(self, at: int, paragraph: Paragraph, part: Part | None) -> bool:
        """Tell whether a paragraph opens another matter: a title, a number far from the last."""
        closed = bool(self.counted) and self.reading.flat[self.end - 1] in ".;"
        titled = closed and self.reading.number_of(at, titled=True) > 1
        if part and self.counted and _jumps(self.counted[-1], part, titled):
            return True
        if part and _is_heading(self.reading.flat, paragraph, part):
            return True
        other_list = part is not None and self.own is not None and part.kind != self.own.kind
        return (titled or other_list) and is_next_title(self.reading, at, self.index)

    def _add(self, paragraph: Paragraph, part: Part) -> bool:
        if self.own is None and part.kind == "number" and int(part.key) > 1:
            return False
        self.end, self.waiting = paragraph.end, 0
        self.own = self.own or part
        if not self.other and same_kind(part, self.own, self.counted):
            self.counted.append(part)
        return True

    def _runs_on(self, paragraph: Paragraph) -> bool:
        """Tell whether a sentence goes on in a paragraph."""
        before = self.reading.flat[max(self.start, self.end - 30) : self.end]
        small = self.reading.flat[paragraph.start].islower()
        onward = ONWARD.match(self.reading.flat[self.start : self.end].rstrip())
        on = GOES_ON.search(before) or small or onward
        return bool(on) or self._is_motion(paragraph) or self._is_row(paragraph)

    def _is_row(self, paragraph: Paragraph) -> bool:
        """Tell whether a paragraph is the next row of a list: `Village Hall - Councillor Reed`."""
        flat, start = self.reading.flat, self.reading.flat.rfind("\n", self.start, self.end) + 1
        return start > self.start and all(
            ROW.fullmatch(flat, *row) for row in ((start, self.end), paragraph[:2])
        )

    def _is_motion(self, paragraph: Paragraph) -> bool:
        """Tell whether a paragraph is the next of a motion: `This Council believes that`."""
        flat = self.reading.flat
        return all(OF_COUNCIL.match(flat, start) for start in (self.start, paragraph.start))


def _breaks_off(reading: Reading, index: int, end: int) -> bool:
    """Tell whether a sentence breaks off before a list's first part: `that Cabinet approve`."""
    following = reading.paragraphs[index + 1 : index + 2]
    if not following or reading.flat[max(0, end - 1)] in ".!?\"')":
        return False
    part = find_part(reading.flat, following[0].start, following[0].end)
    if part is None:
        few = reading.flat.count(" ", reading.paragraphs[index].start, end) <= FEW
        return few and reading.flat[following[0].start].islower()
    return part.key in ("1", "a", "i") and reading.flat[end - 1].islower()


def _is_unkeyed(reading: Reading, index: int, start: int) -> bool:
    """Tell whether a paragraph is the first of a list without keys: all begin small, after `:`."""
    flat, following = reading.flat, reading.paragraphs[index + 1 : index + 2]
    announced = flat[max(0, start - 40) : start].rstrip().endswith((":", "that", ":-"))
    beneath = announced and start == reading.paragraphs[index].start
    return (
        beneath and bool(following) and flat[start].islower() and flat[following[0].start].islower()
    )


def _jumps(before: Part, part: Part, titled: bool) -> bool:
    """Tell whether a number is so far from the one before it that it opens another matter.

    `titled`: it leads a title, behind a part that ended; then the next number alone goes on.
    """
    if not (before.key.isdigit() and part.key.isdigit()):
        return False
    return int(part.key) > int(before.key) + (1 if titled else 3)


def is_next_title(reading: Reading, index: int, above: int) -> bool:
    """Tell whether a paragraph is the title of the numbered item that comes next: `3. Trees`."""
    own = reading.number_of(index, titled=True)
    return own > 1 and own == reading.item_above(above, titled=True) + 1


def _is_heading(flat: str, paragraph: Paragraph, part: Part) -> bool:
    """Tell whether a numbered line in capitals heads the next item: `5. ROADS`."""
    words = flat[part.end : paragraph.end].strip()
    return part.kind == "number" and part.key != "1" and words.isupper() and len(words) > 3


def _cut(reading: Reading, paragraph: Paragraph, limit: int) -> Paragraph | None:
    """Return a paragraph within `limit`; none beyond it, but where the site cut it short."""
    if paragraph.end <= limit:
        return paragraph
    short = CUT_SHORT.match(reading.flat, limit)
    return paragraph._replace(end=limit) if short and limit > paragraph.start else None


def _stops(flat: str, paragraph: Paragraph, part: Part | None, host: Part | None) -> bool:
    """Tell whether a paragraph belongs to the decision no more."""
    if part:
        return host is not None and part.kind == host.kind
    words = flat[paragraph.start : paragraph.end].lstrip()
    return bool(STOP.match(words)) or (words.isupper() and len(words) > 12)


def _returns(reading: Reading, index: int, counted: list[Part]) -> bool:
    """Tell whether, within two paragraphs, the list goes on with the part that is due."""
    if not counted:
        return False
    for paragraph in reading.paragraphs[index + 1 : index + 3]:
        part = find_part(reading.flat, paragraph.start, paragraph.end)
        if part and part.kind == counted[-1].kind and follows(counted[-1].key, part.key):
            return True
    return False
