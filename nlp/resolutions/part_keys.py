"""The keys of a decision's parts: which follows which, also within a paragraph or without a stop.

In: a reading or words. Out: `Part`s, and how many stand one behind the other.
"""

import re

from nlp.parts import Part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph

LONGEST = 20_000
NEAR = 1_200  # characters within which the first of a paragraph's parts stands
LIST_OF_OTHER_THINGS = spaced(
    r"\b(?:amendments?|informatives?|changes|corrections?|"
    r"following (?:paragraph|words?|items|sites?|roads?))\b"
    r"(?:(?!\b(?:agree|resolve|approve|decide)[sd]?\b)[^.;:]){0,60}(?::-?|-)\s*$",
    re.IGNORECASE,
)
INLINE_PART = re.compile(
    r"(?:(?<=[\s:;.,-])|(?<=^))\(?(?P<key>\d{1,2}|[a-z]|[ivx]{1,4})\)\.?\s{1,40}(?=\S)"
    r"|(?:(?<=^)|(?<=[:;.]\s)|(?<=[;,]\sand\s))(?P<number>\d{1,2})\.\s(?=[A-Z])"
    r"|(?:(?<=^)|(?<=[:;]\s)|(?<=[;,]\sand\s)|(?<=\bthat\s)|(?<=\bto\s))(?P<letter>[a-h])\.\s(?=[a-z])"
)
# `to: A Approve the request. B Note the date.`
LETTERED = re.compile(r"(?:^|(?<=[.;]\s)|(?<=[;,]\sand\s))(?P<key>[A-Z])\.?\s(?=[A-Z][a-z])")
# `A   Approve the request`, `1     appoints an examiner`: a key without a stop in a list.
# A line that says what the numbered paragraphs beneath it are: what was agreed.
GOES_ON_BENEATH = re.compile(r"\n\s*(?:AGREED|RESOLVED|DECIDED)\s*$")
BARE_KEY = re.compile(
    r"(?P<key>\d{1,2}(?:\.\d{1,2})?|[A-Z])\s{1,60}(?=[A-Za-z])|\[(?P<square>\d{1,2})\]\s"
)


def opens_bare(reading: Reading, start: int, end: int) -> Part | None:
    """Return the part that a key without a stop opens where a list was announced: `to:`, `that`."""
    before = reading.flat[max(0, start - 40) : start].rstrip()
    numbered = GOES_ON_BENEATH.search(before) is not None
    if not (
        numbered or before.lower().endswith((":", ":-", " to", " that", "decision", "resolved"))
    ):
        return None
    return bare_part(reading, Paragraph(start, end, 0, 0), [], numbered=numbered)


def bare_part(
    reading: Reading, paragraph: Paragraph, counted: list[Part], *, numbered: bool = False
) -> Part | None:
    """Return the part that a key without a stop opens, if it is the list's next.

    The first is one only if the second follows: `A vote was taken` opens no list. `numbered`:
    the count may go on from that of the paragraphs above (`AGREED`, beneath it `4.4`, `4.5`).
    """
    key = _bare_key(reading, paragraph)
    index = reading.outline.index_at(paragraph.start)
    behind = (_bare_key(reading, p) for p in reading.paragraphs[index + 1 : index + 4])
    opens = key is not None and (key in ("1", "A") or key.endswith(".1"))
    opens = opens or (numbered and key is not None and "." in key)
    first = key and opens and any(k and follows(key, k) for k in behind)
    if key and (follows(counted[-1].key, key) if counted else first):
        kind = "number" if key.isdigit() else "decimal" if "." in key else "upper"
        return Part(kind, key, paragraph.start, paragraph.start + len(key))
    return None


def opens_bare_list(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph opens a list whose keys have no stop: `1 officers`, `2 Cabinet`.

    Not `47.1 The Council considered`: so are the paragraphs of minutes numbered.
    """
    part = bare_part(reading, paragraph, [])
    return part is not None and part.kind != "decimal"


def _bare_key(reading: Reading, paragraph: Paragraph) -> str | None:
    match = BARE_KEY.match(reading.flat, paragraph.start, paragraph.end)
    return (match["key"] or match["square"]) if match else None


def same_kind(part: Part, own: Part, counted: list[Part]) -> bool:
    """Tell whether a part is of the list whose first is `own`; `(i)` may follow on `(h)`."""
    if part.kind == own.kind:
        return True
    before = counted[-1] if counted else own
    lettered = {part.kind, own.kind} in ({"roman", "lower"}, {"roman", "upper"})
    return lettered and follows(before.key, part.key)


def follows(before: str, key: str) -> bool:
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


def own_inline_parts(words: str) -> int:
    """Return the number of a paragraph's own parts: those of its amendments are none."""
    return len(own_inline_keys(words))


def own_inline_keys(words: str) -> list[str]:
    """Return the keys of a paragraph's own parts: those of its amendments are none."""
    first = INLINE_PART.search(words[:NEAR])
    if first and LIST_OF_OTHER_THINGS.search(words[: first.start()]):
        return []
    return _inline_list(words)


def inline_parts(words: str) -> int:
    """Return the number of parts that stand one behind the other in a paragraph."""
    return len(_inline_list(words))


def _inline_list(words: str) -> list[str]:
    """Return the keys of the parts that stand one behind the other, two or more."""
    keys = _inline_keys(words)
    if not keys or keys[0] not in ("1", "a", "i", "A"):
        return []
    listed = keys[:1]
    for key in keys[1:]:
        if follows(listed[-1], key):
            listed.append(key)
    return listed if len(listed) > 1 else []


def _inline_keys(words: str) -> list[str]:
    """Return the keys that may open parts within a paragraph, bare capitals from its first word."""
    if LETTERED.match(words):
        return [match["key"] for match in LETTERED.finditer(words[:LONGEST])]
    if not INLINE_PART.search(words[:NEAR]):
        return []
    found = INLINE_PART.finditer(words[:LONGEST])
    return [match["key"] or match["number"] or match["letter"] for match in found]
