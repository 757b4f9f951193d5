"""How far the text of a decision runs, and how many parts it has.

In: a reading and where the text of a decision starts. Out: its span and the number of its numbered
or lettered parts of the top level (bullets and lists of reasons count none).
"""

import re
from dataclasses import dataclass

from nlp.parts import Part, find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.sentences import list_sentences
from nlp.text.paragraphs import Paragraph

LONGEST = 20_000
SHORT = 20  # characters of a sentence that says no more than the outcome
NEAR = 1_200  # characters within which the first of a paragraph's parts stands
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
    r"the (?:motion|amendment|substantive|proposal|vote|recommendation))",
    re.IGNORECASE,
)
LIST_OF_OTHER_THINGS = spaced(
    r"\b(?:reasons?|conditions?|grounds|amendments?|informatives?|terms|changes|corrections?|"
    r"following (?:paragraph|words?|items|sites?|roads?))\b[^.;:]{0,60}[:;-]{1,2}\s*$",
    re.IGNORECASE,
)
INLINE_PART = re.compile(
    r"(?:(?<=[\s:;.,-])|(?<=^))\(?(?P<key>\d{1,2}|[a-z]|[ivx]{1,4})\)\s{1,40}(?=\S)"
    r"|(?:(?<=^)|(?<=[:;.]\s)|(?<=[;,]\sand\s))(?P<number>\d{1,2})\.\s(?=[A-Z])"
)
# `That Council`, the parts of what it decided beneath.
BODY_ALONE = spaced(
    r"(?:that )?(?:the |this )?(?:full )?(?:[a-z]+ ){0,6}?(?:council|cabinet|committee|executive|"
    r"authority|board|panel|sub-committee|forum)\W{0,3}"
)
# `A   Approve the request`, `1     appoints an examiner`: a key without a stop in a list.
BARE_KEY = re.compile(
    r"(?P<key>\d{1,2}(?:\.\d{1,2})?|[A-Z])\s{1,60}(?=[A-Za-z])|\[(?P<square>\d{1,2})\]\s"
)
CUT_SHORT = re.compile(r"(?:\.{2,3}|…)\s{1,6}view\s{1,4}the\s{1,4}full\b")
# The decision's own number, all that its mark is followed by: `RESOLVED: 2022/041`, `That ...`
NUMBER = re.compile(r"\[?(?:[A-Z]{1,6}[ ./-]?)?\d{1,4}(?:[/.-]\d{1,4}){1,2}\]?\s{0,20}\n")
# What stands in brackets, alone in its line, before the decision: `RESOLVED: (8 April)`, `That ...`
ASIDE = re.compile(r"\((?!\w{1,4}\))[^()\n]{3,160}\)\s{0,20}\n(?=\s{0,200}[T\"'(\d])")
# A label run on behind the decision: `be let. Reason for the Decision As set out in the report.`
REASONS = re.compile(r"(?<=[.;]\s)Reasons? for (?:the )?Decisions?\b")
CUTS = (("full", CUT_SHORT), ("Reason", REASONS))  # each with a word it cannot do without
# The last sentence of a paragraph, if it tells who moved: `Proposed Cllr A, seconded Cllr B.`
MOVERS = spaced(
    r"(?<=[.;:)]) (?:proposed|moved|proposer|prop)\b(?! that\b)[^\n]{3,140}?\bseconded\b"
    r"[^\n]{0,120}$"
)
MARGIN = re.compile(r"(?<=\w[.;])\s{3,80}[A-Z][\w/&]{0,12}(?: [A-Z][\w/&]{0,12}){0,2}$")
MOVED = spaced(r"[.;:)] (?:proposed|moved|proposer|prop)\b(?! that\b)[^.\n]{3,140}?\bseconded\b")
THAT_PART = re.compile(r"that[,:]?\s{1,40}(?=\(?\w{1,4}[.)])", re.IGNORECASE)
GOES_ON = re.compile(r"(?:[,;:-]|\b(?:and|or|that|to|the|of|with))\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Extent:
    """The text of a decision, `flat[start:end]`, and its parts of the top level."""

    start: int
    end: int
    parts: int


def find_extent(reading: Reading, start: int, style: str, limit: int) -> Extent:
    """Return how far a decision's text runs from `start`; never past `limit`.

    `style`: paragraph, to the paragraph's end and over its parts; sentence, to the sentence's end
    and over the list it announces.
    """
    flat = reading.flat
    limit = min(limit, start + LONGEST)
    for word, pattern in CUTS:
        cut = pattern.search(flat, start, limit) if flat.find(word, start, limit) >= 0 else None
        limit = cut.start() if cut else limit
    above = reading.outline.index_at(max(0, start - 1))
    start = _skip(flat, start, limit)
    aside = ASIDE.match(flat, start, limit) or NUMBER.match(flat, start, limit)
    start = _skip(flat, aside.end(), limit) if aside else start
    index = reading.outline.index_at(start)
    if start >= limit or (index > above and _is_title(reading, index, above)):
        return Extent(start, start, 0)
    quoted = _quote_end(flat, start, limit)
    if quoted:
        return Extent(start, quoted, _inline_parts(flat[start:quoted]))
    paragraph = reading.paragraphs[index]
    limit = _before_movers(flat, start, min(paragraph.end, limit), limit)
    end = min(paragraph.end, limit)
    if style == "sentence" and not (
        find_part(flat, start, end) or _opens_bare(reading, start, end)
    ):
        end = _sentences_end(flat, start, end)
    if end < min(paragraph.end, limit) and not flat[start:end].rstrip().endswith(":"):
        return Extent(start, end, _own_inline_parts(flat[start:end]))
    return _with_parts(reading, index, start, min(paragraph.end, limit), limit)


def _before_movers(flat: str, start: int, end: int, limit: int) -> int:
    """Return where a paragraph tells who moved what it decided: `Proposed A, seconded B.`

    Or who is to act, in a column at the right margin.
    """
    told = flat.find("econded", start, end) >= 0  # no pattern otherwise
    movers = MOVERS.search(flat, start, end) if told else None
    if movers is None and flat.find("   ", start, end) >= 0:
        movers = MARGIN.search(flat, min(start + SHORT, end), end)
    return movers.start() if movers else limit


def _sentences_end(flat: str, start: int, end: int) -> int:
    """Return where the sentence from `start` ends, and those after it that start with `That`.

    Of a word or two (`REFUSED.`) the reasons are a part.
    """
    if _inline_parts(flat[start:end]) and not _tells_movers_first(flat[start:end]):
        return end
    stop = end
    for index, sentence in enumerate(list_sentences(flat, start, end)):
        reasons = stop - start < SHORT and flat.startswith("Reason", sentence.start)
        if index and not reasons and not flat.startswith(("That ", "that "), sentence.start):
            break
        stop = sentence.end
    return stop


def _tells_movers_first(words: str) -> bool:
    """Tell whether who moved is told before the first part: the parts are the next items' then."""
    movers, first = MOVED.search(words[:NEAR]), INLINE_PART.search(words)
    return movers is not None and first is not None and movers.start() < first.start()


def _skip(flat: str, start: int, limit: int) -> int:
    """Return where the text itself starts, behind blanks and stray punctuation."""
    while start < limit and (flat[start].isspace() or flat[start] in ":;,.-"):
        if flat.startswith("- ", start) and flat[max(0, start - 200) : start].rstrip(" ").endswith(
            "\n"
        ):
            break  # the mark of a list's first part
        start += 1
    return start


def _quote_end(flat: str, start: int, limit: int) -> int | None:
    """Return where a decision that is printed in quotes ends, if it starts with a quote."""
    if flat[start] not in "\"'":
        return None
    mark = flat[start]
    at = flat.find(mark, start + 1, limit)
    while at > 0:
        behind = flat[at + 1 : at + 2]
        if (not behind or behind in " \n.,;:)") and not flat[at - 1].isspace():
            return at + 1
        at = flat.find(mark, at + 1, limit)
    return None


def _with_parts(reading: Reading, index: int, start: int, end: int, limit: int) -> Extent:
    """Return the extent of a paragraph and of the parts and continuations that follow it."""
    flat, paragraphs = reading.flat, reading.paragraphs
    that = THAT_PART.match(flat, start, end)
    marked = find_part(flat, that.end() if that else start, end)
    opening = own = marked or _opens_bare(reading, start, end)
    inline = _own_inline_parts(flat[start:end])
    announced = flat[start:end].rstrip().endswith((":", "-", ":-", ";", " -", " to", " that"))
    announced = announced or bool(BODY_ALONE.fullmatch(flat, start, end))
    announced = announced or _breaks_off(reading, index, end) or _is_unkeyed(reading, index, start)
    host = find_part(flat, paragraphs[index].start, paragraphs[index].end)
    host = host if host and host.start < start else None
    if not (announced or opening or inline):
        return Extent(start, end, 0)
    counted = [own] if own else []
    bare = opening is not None and marked is None
    other = bool(LIST_OF_OTHER_THINGS.search(flat[start:end]))
    beneath = find_part(flat, *paragraphs[index + 1][:2]) if index + 1 < len(paragraphs) else None
    other = other and not (marked and beneath and marked.kind != beneath.kind)
    at, waiting = index + 1, 0
    while at < len(paragraphs) and paragraphs[at].start < limit and waiting <= 2:
        following = _cut(reading, paragraphs[at], limit)
        if following is None:
            break
        part = find_part(flat, following.start, following.end)
        if part is None and (bare or (announced and own is None)):
            part = _bare_part(reading, following, counted)
            bare = bare or part is not None
        closed = bool(counted) and flat[end - 1] in ".;"
        titled = closed and reading.number_of(at, titled=True) > 1
        jumps = part is not None and bool(counted) and _jumps(counted[-1], part, titled)
        if jumps or (part and _is_heading(flat, following, part)):
            break
        other_list = part is not None and own is not None and part.kind != own.kind
        if (titled or other_list) and _is_next_title(reading, at, index):
            break
        if _stops(flat, following, part, host):
            if waiting or not _returns(reading, at, counted):
                break
            waiting += 1
        elif part:
            if own is None and part.kind == "number" and int(part.key) > 1:
                break
            end, waiting = following.end, 0
            if own is None:
                own = part
            if not other and _same_kind(part, own, counted):
                counted.append(part)
        elif GOES_ON.search(flat[max(start, end - 30) : end]) or flat[following.start].islower():
            end = following.end
        elif _returns(reading, at, counted):
            waiting += 1
        else:
            break
        at += 1
    top = 0 if other or own is None or own.kind == "bullet" else len(counted)
    return Extent(start, end, max(top, inline))


def _breaks_off(reading: Reading, index: int, end: int) -> bool:
    """Tell whether a sentence breaks off before a list's first part: `that Cabinet approve`."""
    following = reading.paragraphs[index + 1 : index + 2]
    if not following or reading.flat[max(0, end - 1)] in ".!?\"')":
        return False
    part = find_part(reading.flat, following[0].start, following[0].end)
    return part is not None and part.key in ("1", "a", "i") and reading.flat[end - 1].islower()


def _is_unkeyed(reading: Reading, index: int, start: int) -> bool:
    """Tell whether a paragraph is the first of a list without keys: all begin small, after `:`."""
    flat, following = reading.flat, reading.paragraphs[index + 1 : index + 2]
    announced = flat[max(0, start - 40) : start].rstrip().endswith((":", "that", ":-"))
    beneath = announced and start == reading.paragraphs[index].start
    return (
        beneath and bool(following) and flat[start].islower() and flat[following[0].start].islower()
    )


def _opens_bare(reading: Reading, start: int, end: int) -> Part | None:
    """Return the part that a key without a stop opens where a list was announced: `to:`, `that`."""
    before = reading.flat[max(0, start - 40) : start].rstrip().lower()
    if not before.endswith((":", ":-", " to", " that", "decision", "resolved")):
        return None
    return _bare_part(reading, Paragraph(start, end, 0, 0), [])


def _bare_part(reading: Reading, paragraph: Paragraph, counted: list[Part]) -> Part | None:
    """Return the part that a key without a stop opens, if it is the list's next.

    The first is one only if the second follows: `A vote was taken` opens no list.
    """
    key = _bare_key(reading, paragraph)
    index = reading.outline.index_at(paragraph.start)
    behind = (_bare_key(reading, p) for p in reading.paragraphs[index + 1 : index + 4])
    opens = key is not None and (key in ("1", "A") or key.endswith(".1"))
    first = key and opens and any(k and _follows(key, k) for k in behind)
    if key and (_follows(counted[-1].key, key) if counted else first):
        kind = "number" if key.isdigit() else "decimal" if "." in key else "upper"
        return Part(kind, key, paragraph.start, paragraph.start + len(key))
    return None


def opens_bare_list(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph opens a list whose keys have no stop: `1 officers`, `2 Cabinet`.

    Not `47.1 The Council considered`: so are the paragraphs of minutes numbered.
    """
    part = _bare_part(reading, paragraph, [])
    return part is not None and part.kind != "decimal"


def _bare_key(reading: Reading, paragraph: Paragraph) -> str | None:
    match = BARE_KEY.match(reading.flat, paragraph.start, paragraph.end)
    return (match["key"] or match["square"]) if match else None


def _jumps(before: Part, part: Part, titled: bool) -> bool:
    """Tell whether a number is so far from the one before it that it opens another matter.

    `titled`: it leads a title, behind a part that ended; then the next number alone goes on.
    """
    if not (before.key.isdigit() and part.key.isdigit()):
        return False
    return int(part.key) > int(before.key) + (1 if titled else 3)


def _is_title(reading: Reading, index: int, above: int) -> bool:
    """Tell whether an item's numbered title stands right beneath a mark: no list begins with 33."""
    number = reading.number_of(index, titled=True)
    unknown = number > 2 and not reading.item_above(above, titled=True)
    return unknown or _is_next_title(reading, index, above)


def _is_next_title(reading: Reading, index: int, above: int) -> bool:
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
        if part and part.kind == counted[-1].kind and _follows(counted[-1].key, part.key):
            return True
    return False


def _same_kind(part: Part, own: Part, counted: list[Part]) -> bool:
    if part.kind == own.kind:
        return True
    before = counted[-1] if counted else own
    lettered = {part.kind, own.kind} in ({"roman", "lower"}, {"roman", "upper"})
    return lettered and _follows(before.key, part.key)


def _follows(before: str, key: str) -> bool:
    """Tell whether `key` is the next number or letter after `before`."""
    if "." in before and "." in key:
        (head, last), (other, next_) = before.rsplit(".", 1), key.rsplit(".", 1)
        return head == other and int(next_) == int(last) + 1
    if before.isdigit() and key.isdigit():
        return int(key) == int(before) + 1
    roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    low, next_ = before.lower(), key.lower()
    if low in roman and next_ in roman and roman.index(next_) == roman.index(low) + 1:
        return True
    return len(low) == len(next_) == 1 and ord(next_) == ord(low) + 1


def _own_inline_parts(words: str) -> int:
    """Return the number of a paragraph's own parts: those of its reasons or conditions are none."""
    first = INLINE_PART.search(words[:NEAR])
    if first and LIST_OF_OTHER_THINGS.search(words[: first.start()]):
        return 0
    return _inline_parts(words)


def _inline_parts(words: str) -> int:
    """Return the number of parts that stand one behind the other in a paragraph."""
    if not INLINE_PART.search(words[:NEAR]):
        return 0
    keys = [m["key"] or m["number"] for m in INLINE_PART.finditer(words[:LONGEST])]
    if not keys or keys[0] not in ("1", "a", "i"):
        return 0
    count, last = 1, keys[0]
    for key in keys[1:]:
        if _follows(last, key):
            count, last = count + 1, key
    return count if count > 1 else 0
