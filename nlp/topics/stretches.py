"""The stretches of an item's text that are read for topics: title, agenda, decision, minutes."""

import re

from nlp.reading import Reading
from nlp.sections import Section

_UNREAD = ("facts", "documents")
_NUMBER = re.compile(
    r"\s*(?:\(?[A-Z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?\)?[.:)]{0,2}|\(?[a-z]\))\s{1,8}"
)
_NUMBER_ALONE = re.compile(
    r"\W{0,3}(?:item )?(?:[a-z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?|[a-z]|[ivx]{1,5})\W{0,4}"
    r"(?:[a-z]\W{0,4})?\Z",
    re.IGNORECASE,
)
_LONGEST_TITLE = 240  # characters
_PAPER = re.compile(r"[ ]{0,3}(?:pdf icon )?\b(?:PDF|DOCX?)[ ]\d.{0,12}$|[ ]{0,3}\.\.\.$")


def list_stretches(reading: Reading) -> list[Section]:
    """Return the sections that are read, in order, the title without its number and its papers."""
    sections = [section for section in reading.sections if section.kind not in _UNREAD]
    if sections and not any(section.kind == "title" for section in sections):
        sections = _with_title(reading, sections)
    return [
        _bare_title(reading.text, section) if section.kind == "title" else section
        for section in sections
    ]


def _with_title(reading: Reading, sections: list[Section]) -> list[Section]:
    """Return the sections, a first paragraph that is short and ends no sentence as title."""
    first, rest = sections[0], sections[1:]
    for paragraph in reading.paragraphs:
        words = reading.text[paragraph.start : paragraph.end]
        if paragraph.end <= first.start or _NUMBER_ALONE.match(words):
            continue
        if len(words) > _LONGEST_TITLE or paragraph.end > first.end or words[-1] in ".;,:":
            break
        title = Section("title", paragraph.start, paragraph.end)
        return [title, Section(first.kind, paragraph.end, first.end), *rest]
    return sections


def _bare_title(text: str, title: Section) -> Section:
    number = _NUMBER.match(text, title.start, title.end)
    start = number.end() if number else title.start
    paper = _PAPER.search(text[start : title.end].rstrip())
    return Section("title", start, start + paper.start() if paper else title.end)
