"""The stretches of an item's text that are read for topics: title, agenda, decision, minutes."""

import re

from nlp.reading import Reading
from nlp.sections import Section

_UNREAD = ("facts", "documents")
_NUMBER = re.compile(
    r"\s*(?:\(?[A-Z]{0,5}[./]?\d{1,4}(?:[./]\d{1,4})?[a-z]?\)?[.:)]{0,2}|\(?[a-z]\))\s{1,8}"
)
_PAPER = re.compile(r"[ ]{0,3}(?:pdf icon )?\b(?:PDF|DOCX?)[ ]\d.{0,12}$|[ ]{0,3}\.\.\.$")


def list_stretches(reading: Reading) -> list[Section]:
    """Return the sections that are read, in order, the title without its number and its papers."""
    return [
        _bare_title(reading.text, section) if section.kind == "title" else section
        for section in reading.sections
        if section.kind not in _UNREAD
    ]


def _bare_title(text: str, title: Section) -> Section:
    number = _NUMBER.match(text, title.start, title.end)
    start = number.end() if number else title.start
    paper = _PAPER.search(text[start : title.end].rstrip())
    return Section("title", start, start + paper.start() if paper else title.end)
