"""The stretches of an item's text that are read for topics: title, agenda, decision, minutes.

In: a `Reading`. Out: sections in order, the titles without their numbers and papers. A page that
runs several items together has a title for each; a heading within an item is a stretch too. A
`lead` is the heading at the start of a numbered line (`8. Grants: It was agreed`), or its number
alone; what it heads is the stretch behind it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from nlp.reading import Reading
from nlp.sections import Section
from nlp.text.paragraphs import Paragraph

_UNREAD = ("facts", "documents")
_NUMBER = re.compile(
    r"\s*(?:\(?[A-Z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?\)?(?:[ ]?[.:)]){0,2}|\(?[a-z]\))\s{1,8}"
    r"(?:pdf )?"
)
# The number of an item or of a part of it: `8.`, `202/16`, `373.1`, `C/151/18`; no mere `14 cars`.
_ITEM = re.compile(
    r"(?:[A-Z][A-Za-z]{0,5}[./]?)?\d{1,3}(?:[./]\d{1,4}){0,2}(?:-\d\d)?"
    r"(?:(?<=[./]\d)|(?<=[./]\d\d)|(?<=\d\d\d)|[.):]{1,2}|[ ](?=[ ]))[ ]{0,8}"
)
_FIRST_NUMBER = re.compile(r"\W{0,3}((?:[A-Z][A-Za-z]{0,5}[./]?)?\d{1,3})")
_LEAD = re.compile(r"(?P<lead>[A-Z][^.:;•\n]{2,70}?)[ ]{0,2}(?:[ ]-[ ]|:(?=\s))")
# A first line of who was there is no title: `Apologies: Ann Dow`, not `Apologies for absence`.
_ROLL = re.compile(r"\W{0,3}(?:apologies|present|in attendance)[ ]?[:;-][ ]{0,3}\w", re.IGNORECASE)
_NUMBER_ALONE = re.compile(
    r"\W{0,3}(?:item )?(?:[a-z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?|[a-z]|[ivx]{1,5})\W{0,4}"
    r"(?:[a-z]\W{0,4})?\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:minutes|decision|(?:additional|supporting) documents)\s?:?\Z", re.IGNORECASE
)
_PAPER = re.compile(
    r"[ ]{0,3}(?:pdf icon )?\b(?:PDF|DOCX?)[ ]\d.{0,12}$"
    r"|[ ]{0,3}\(\d{1,6} ?[KM][Bb]\)$|[ ]{0,3}\.\.\.$"
)
# `Dog Control ref: 1402    Recommendations Approved`, as lists of decisions print it.
_REFERENCE = re.compile(r"[ ]{1,3}ref: \d{1,7}\b")
_LONGEST_TITLE = 240  # characters
_LONGEST_HEADING = 120


def list_stretches(reading: Reading) -> list[Section]:
    """Return the sections that are read, in order, cut at the titles and headings within.

    Where no section is a title (or only a number), a short first line that ends no sentence is.
    """
    text = reading.text
    sections = [section for section in reading.sections if section.kind not in _UNREAD]
    while sections and _NUMBER_ALONE.match(text[sections[0].start : sections[0].end].strip()):
        sections = sections[1:]
    if sections and not any(section.kind == "title" for section in sections):
        sections = _with_title(text, sections)
    cut = (part for section in sections for part in _cut(reading, section))
    return [_bare_title(text, part) if part.kind == "title" else part for part in cut]


def _with_title(text: str, sections: list[Section]) -> list[Section]:
    first, rest = sections[0], sections[1:]
    start = first.start
    for line in text[first.start : first.end].split("\n", 12)[:12]:
        bare, end = line.strip(), start + len(line)
        if bare and not _NUMBER_ALONE.match(bare):
            if len(bare) > _LONGEST_TITLE or bare[-1] in ".;,:" or _ROLL.match(bare):
                break
            return [Section("title", start, end), Section(first.kind, end, first.end), *rest]
        start = end + 1
    return sections


def _cut(reading: Reading, section: Section) -> Iterator[Section]:
    """Yield a section cut at the headings within it; a lead stays in the stretch that it opens."""
    if section.kind not in ("minutes", "body"):
        yield section
        return
    at = section.start
    for heading in _headings(reading, section):
        if heading.start > at:
            yield Section(section.kind, at, heading.start)
        yield heading
        at = heading.start if heading.kind == "lead" else heading.end
    if at < section.end:
        yield Section(section.kind, at, section.end)


def _headings(reading: Reading, section: Section) -> Iterator[Section]:
    """Yield the titles, headings and leads of a section."""
    text, outline = reading.text, reading.outline
    paragraphs = outline.paragraphs_from(outline.index_at(section.start))
    own = takewhile(lambda p: p.start < section.end, paragraphs)
    pieces = [piece for p in own if p.start >= section.start for piece in _pieces(text, p)]
    number = None
    for index, piece in enumerate(pieces):
        heading = _heading(text, pieces, index) or _lead(text, piece, number)
        if heading:
            yield heading
            first = _FIRST_NUMBER.match(text, heading.start, heading.end)
            number = first[1] if first else None


def _pieces(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph cut behind lines that end a sentence, and about lines in capitals."""
    at = start = paragraph.start
    for line, following in pairwise(text[start : paragraph.end].splitlines(keepends=True)):
        start += len(line)
        if line.rstrip()[-1:] in (".", ":", ";") or line.isupper() != following.isupper():
            yield Paragraph(at, start, paragraph.indent, paragraph.blanks)
            at = start
    yield Paragraph(at, paragraph.end, paragraph.indent, paragraph.blanks)


def _heading(text: str, pieces: list[Paragraph], index: int) -> Section | None:
    """Return a heading; one behind a number alone or before `Minutes:` is an item's title."""
    piece = pieces[index]
    if not _is_heading(text, piece):
        return None
    before, after = pieces[max(0, index - 1) : index], pieces[index + 1 : index + 2]
    opens = any(_NUMBER_ALONE.match(text[p.start : p.end]) for p in before) or any(
        _LABEL.match(text[p.start : p.end].rstrip()) for p in after
    )
    numbered = _NUMBER.match(text, piece.start, piece.end) is not None
    return Section("title" if opens or numbered else "heading", piece.start, piece.end)


def _lead(text: str, piece: Paragraph, number: str | None) -> Section | None:
    """Return a numbered line's lead; a long number alone, where the heading before has another."""
    item = _ITEM.match(text, piece.start, piece.end)
    if not item:
        return None
    if lead := _LEAD.match(text, item.end(), piece.end):
        return Section("lead", piece.start, lead.end("lead"))
    long = len(item[0].strip()) > 3
    other = long and number is not None and not item[0].startswith(number)
    return Section("lead", piece.start, item.end()) if other else None


def _is_heading(text: str, paragraph: Paragraph) -> bool:
    if paragraph.end - paragraph.start > _LONGEST_HEADING:
        return False
    number = _NUMBER.match(text, paragraph.start, paragraph.end)
    words = text[number.end() if number else paragraph.start : paragraph.end].rstrip()
    if not words or words[-1] in ".;,:?!" or not (words[0].isupper() or words[0].isdigit()):
        return False
    if _ROLL.match(words):
        return False
    return not (". " in words or _NUMBER_ALONE.match(words) or _LABEL.match(words))


def _bare_title(text: str, title: Section) -> Section:
    number = _NUMBER.match(text, title.start, title.end)
    start = number.end() if number else title.start
    own = text[start : title.end]
    behind = _PAPER.search(own.rstrip()) or _REFERENCE.search(own)
    return Section("title", start, start + behind.start() if behind else title.end)
