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
    """Return the sections that are read, in order, the title without its number and its papers.

    Where no section is a title (or only a number), a short first line that ends no sentence is.
    """
    text = reading.text
    sections = [section for section in reading.sections if section.kind not in _UNREAD]
    while sections and _NUMBER_ALONE.match(text[sections[0].start : sections[0].end].strip()):
        sections = sections[1:]
    if sections and not any(section.kind == "title" for section in sections):
        sections = _with_title(text, sections)
    return [_bare_title(text, s) if s.kind == "title" else s for s in sections]


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


def _bare_title(text: str, title: Section) -> Section:
    number = _NUMBER.match(text, title.start, title.end)
    start = number.end() if number else title.start
    paper = _PAPER.search(text[start : title.end].rstrip())
    return Section("title", start, start + paper.start() if paper else title.end)
