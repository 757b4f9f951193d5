"""Where a sentence or a paragraph begins behind what may stand before it: numbers and titles.

In: a flat text and a stretch of it. Out: the places where a mark may stand: `12. Finance: Payments
were approved.`, `MINUTES 33/20 The minutes were agreed`, `4MINUTES The minutes were agreed`.
"""

import re
from collections.abc import Iterator

from nlp.sentences import Span
from nlp.text.paragraphs import Paragraph

# What may stand before the first word of a paragraph: `(a)`, `3.`, `17.4`, `C.48`, a bullet.
NUMBERED = re.compile(
    r"(?!(?:Mrs?|Ms|Dr|Cllrs?|Cr|Ald|Rev|Prof|St)\.)"
    r"(?:[•-]|(?:Minutes|Decisions?|DECISIONS?)\s?:|\(?\w{1,4}[.)]{1,2}|\d{1,3}(?:\.\d{1,3}){1,3}\.?|[A-Z]{1,3}\.\d{1,3}"
    r"|\d{1,2}[a-z](?=\s{1,40}[A-Z]{3})"
    r"|\d{1,3}(?:/\d{1,4}){0,2}(?=\s{1,40}(?:The|This|These|All|It|That|Mrs?|Ms|Cllrs?|Councillors?|Members)\b))\s{1,40}(?=\S)"
)
GLUED = re.compile(r"\d{1,3}(?=[A-Z]{3})")  # `4MINUTES OF LAST MEETING The minutes were agreed.`
# An item's title in capitals, run on before the sentence: `MINUTES 33/20 The minutes were agreed`.
TITLE = re.compile(
    r"(?!.{0,200}\b(?:RESOLVED|AGREED|NOTED|RECOMMENDED|DECIDED|MOVED|SECONDED)\b)"
    r"(?=[A-Z]{3}|TO )(?:[A-Z\d][A-Z\d'&/().,:-]{0,30}\s{1,20}|[&/-]\s{1,20}){2,24}"
    r"(?=[A-Z][a-z]|An?\s[a-z])"
)
# The title that a paragraph begins with, before what was done: `12. Bank Reconciliation - The ...`
RUN_IN = re.compile(
    r"(?:\(?\w{1,8}(?:[./]\w{1,6}){0,2}[.)]{0,2}\s{1,8}){0,2}"
    r"(?!(?:RESOLVED|Resolved|AGREED|Agreed|REPLY|Reply|Question|QUESTION|ANSWER|Answer)\b)[A-Z][^.;:\n]{1,80}?"
    r"(?:\s{1,3}-\s{1,3}|:-?\s{1,3})(?=[A-Z])"
)
# `12. Finance: Payments were approved.`, in a text that runs on
ITEM_NUMBER = re.compile(r"[.;:)]\s\d{1,2}\.?\s?\Z")
OWN_NUMBER = re.compile(r"\d{1,2}\.\s[A-Z]")
OWN_MARK = re.compile(r"(?:\(?\d{1,3}[.)]{1,2}\s{1,8})?")
# `Finance: payments of £20 were agreed.`, its title in a text that runs on
LABEL = re.compile(
    r"(?!(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Clerk|Chair)\b)"
    r"[A-Z][a-z]{2,20}(?:\s[A-Za-z]{2,20}){0,3}:\s(?=[a-z])"
)

# `Risk Plan The Risk Plan was accepted.`, a title that no sign parts from its sentence
PLAIN = re.compile(
    r"(?:\(?\w{1,8}(?:[./]\w{1,6}){0,2}[.)]{0,2}\s{1,8}){0,2}"
    r"(?!(?:RESOLVED|Resolved|AGREED|Agreed|The|It|This|These|There|All)\b)[A-Z](?:(?!\b(?:was|were|had|has|have|that|said|agreed)\b)[^.;:\n]){2,80}?"
    r"(?<=[a-z\d)])\s{1,3}(?=(?:The|It|This|These|There|All)\s|An?\s[a-z])(?!The\s[A-Z]\w+\s?$)"
)


def openings(flat: str, paragraph: Paragraph) -> list[int]:
    """Return where a label may open a paragraph: at its start, or behind its number.

    Not behind a bullet: so are lists of what was said.
    """
    behind = bare_start(flat, Span(paragraph.start, paragraph.end))
    bullet = flat[paragraph.start] in "•-"
    return [paragraph.start] if bullet or behind == paragraph.start else [paragraph.start, behind]


def opens_paragraph(flat: str, paragraph: Paragraph, sentence: Span) -> bool:
    """Tell whether a sentence opens its paragraph, or an item: behind its number at most."""
    own = OWN_MARK.fullmatch(flat, paragraph.start, sentence.start)
    labelled = LABEL.match(flat, sentence.start, sentence.end) is not None
    return own is not None or labelled or _opens_item(flat, sentence)


def _opens_item(flat: str, sentence: Span) -> bool:
    """Tell whether an item's number leads up to a sentence, or opens it."""
    before = ITEM_NUMBER.search(flat, max(0, sentence.start - 6), sentence.start)
    return bool(before or OWN_NUMBER.match(flat, sentence.start, sentence.end))


def behind_titles(flat: str, sentence: Span) -> Iterator[int]:
    """Yield where a sentence starts behind its title, and behind one more, `Finance - Bank -`."""
    for pattern in (RUN_IN, LABEL, PLAIN):
        title = pattern.match(flat, sentence.start, sentence.end)
        another = RUN_IN.match(flat, title.end(), sentence.end) if title else None
        yield from (each.end() for each in (title, another) if each)


def bare_start(flat: str, sentence: Span) -> int:
    """Return where a sentence starts behind a number, a part's mark or a bullet."""
    match = NUMBERED.match(flat, sentence.start, sentence.end)
    match = match or GLUED.match(flat, sentence.start, sentence.end)
    start = match.end() if match else sentence.start
    title = TITLE.match(flat, start, sentence.end) if flat[start : start + 3].isupper() else None
    return title.end() if title else start
