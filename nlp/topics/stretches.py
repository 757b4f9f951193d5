"""The stretches of an item's text that are read for topics: title, agenda, decision, minutes.

In: a `Reading`. Out: sections in order, the titles without their numbers and papers. A page that
runs several items together has a title for each; a heading within an item is a stretch too.
"""

import re
from collections.abc import Iterator

from nlp.reading import Reading
from nlp.sections import Section
from nlp.segment import Paragraph

_UNREAD = ("facts", "documents")
_NUMBER = re.compile(
    r"\s*(?:\(?[A-Z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?\)?(?:[ ]?[.:)]){0,2}|\(?[a-z]\))\s{1,8}"
)
_NUMBER_ALONE = re.compile(
    r"\W{0,3}(?:item )?(?:[a-z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?|[a-z]|[ivx]{1,5})\W{0,4}"
    r"(?:[a-z]\W{0,4})?\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:minutes|decision|(?:additional|supporting) documents)\s?:?\Z", re.IGNORECASE
)
_PAPER = re.compile(r"[ ]{0,3}(?:pdf icon )?\b(?:PDF|DOCX?)[ ]\d.{0,12}$|[ ]{0,3}\.\.\.$")
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
            if len(bare) > _LONGEST_TITLE or bare[-1] in ".;,:":
                break
            return [Section("title", start, end), Section(first.kind, end, first.end), *rest]
        start = end + 1
    return sections


def _cut(reading: Reading, section: Section) -> Iterator[Section]:
    """Yield a section cut at the headings within it."""
    if section.kind not in ("minutes", "body"):
        yield section
        return
    at = section.start
    for kind, paragraph in _headings(reading, section):
        if paragraph.start > at:
            yield Section(section.kind, at, paragraph.start)
        yield Section(kind, paragraph.start, paragraph.end)
        at = paragraph.end
    if at < section.end:
        yield Section(section.kind, at, section.end)


def _headings(reading: Reading, section: Section) -> Iterator[tuple[str, Paragraph]]:
    """Yield the headings; one behind a number alone or before `Minutes:` is an item's title."""
    text, paragraphs = reading.text, reading.paragraphs
    for index in range(reading.outline.index_at(section.start), len(paragraphs)):
        paragraph = paragraphs[index]
        if paragraph.start >= section.end:
            return
        if paragraph.start < section.start or not _is_heading(text, paragraph):
            continue
        before, after = paragraphs[index - 1 : index], paragraphs[index + 1 : index + 2]
        opens = any(_NUMBER_ALONE.match(text[p.start : p.end]) for p in before) or any(
            _LABEL.match(text[p.start : p.end]) for p in after
        )
        numbered = _NUMBER.match(text, paragraph.start, paragraph.end) is not None
        yield ("title" if opens or numbered else "heading"), paragraph


def _is_heading(text: str, paragraph: Paragraph) -> bool:
    if paragraph.end - paragraph.start > _LONGEST_HEADING:
        return False
    number = _NUMBER.match(text, paragraph.start, paragraph.end)
    words = text[number.end() if number else paragraph.start : paragraph.end]
    if not words or words[-1] in ".;,:?!" or not (words[0].isupper() or words[0].isdigit()):
        return False
    return not (". " in words or _NUMBER_ALONE.match(words) or _LABEL.match(words))


def _bare_title(text: str, title: Section) -> Section:
    number = _NUMBER.match(text, title.start, title.end)
    start = number.end() if number else title.start
    own = text[start : title.end]
    behind = _PAPER.search(own.rstrip()) or _REFERENCE.search(own)
    return Section("title", start, start + behind.start() if behind else title.end)
