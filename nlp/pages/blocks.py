"""A block of a page: the stretch that makes one entry, with its title and the papers it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.annotations import DocumentMention
from nlp.headings import Heading, split_agenda_item
from nlp.sentences import Span
from nlp.text.lines import Line
from nlp.text.outline import Outline

DOCUMENT = re.compile(
    r"(?P<title>.{0,400}?)[ ]{0,3}(?:\w{2,5} e?icon )?"
    r"(?P<kind>PDF|DOCX?|XLSX?|PPTX?|HTML?|RTF|ZIP) "
    r"(?P<size>\d{1,6}(?:[.,]\d{1,3})?) ?(?P<unit>[KMG]B)\)?$"
)
KILOBYTES = {"KB": 1, "MB": 1024, "GB": 1024 * 1024}
LABELS = ("Decision:", "Minutes:", "Penderfyniad:", "Cofnodion:")


@dataclass(frozen=True)
class Block:
    """The stretch of a page that makes one entry: its heading, its body, what page it is of.

    `items`: the entries of a document that is read whole, in order; the stretch makes none then.
    """

    heading: Heading
    body: Span
    page: str
    titled: bool = True
    items: tuple["Block", ...] = ()


def is_label(clean: str, line: Line) -> bool:
    """Tell whether a line is the site's label of what was decided or minuted."""
    return clean[line.start : line.end] in LABELS


def titled_block(clean: str, own: list[Line], heading: Heading, page: str, opener: Line) -> Block:
    """Return the block of the lines `own`; the first is the title, if it looks like one."""
    if not own:
        return Block(heading, Span(opener.end, opener.end), page)
    first = clean[own[0].start : own[0].end]
    titled = heading.title is None and is_title(first, heading.item)
    if titled:
        heading = replace(heading, title=bare_title(first, heading.item))
        heading = split_agenda_item(heading, [heading.title or ""])
    return Block(heading, Span(own[0].start, own[-1].end), page, titled)


SHORT = 80  # characters of a row's title that ends with a stop
TELLS = re.compile(
    r"(?i)\b(?:was|were|is|are|be|been|has|had|have|will|resolved|agreed|noted|no)\b"
)


def is_title(line: str, item: str | None) -> bool:
    """Tell whether the first line of an item looks like its title."""
    if DOCUMENT.fullmatch(line) or (item and line.startswith(item)):
        return True
    if item and line.endswith(".") and len(line) < SHORT and not TELLS.search(line):
        return True  # `Apologies for absence.`
    return len(line) < 250 and not line.endswith((".", ":", ";"))


def is_sentence_title(line: str) -> bool:
    """Tell whether a line is a title that ends with a stop: `Petition on parking in Mill Lane.`"""
    one = line.endswith(".") and ". " not in line and len(line) < 2 * SHORT
    return one and line[0].isupper() and not line.startswith("To ") and not TELLS.search(line)


def bare_title(line: str, item: str | None) -> str:
    """Return a title without the number before it and the file's format and size behind it."""
    match = DOCUMENT.fullmatch(line)
    title = match["title"] if match else line
    if item and re.match(re.escape(item) + r"[.):]?\s", title):
        title = title[len(item) :].lstrip(".): ")
    return title.strip()


def list_documents(outline: Outline, item: str | None) -> Iterator[DocumentMention]:
    """Yield the papers that a block names with format and size: `Title pdf icon PDF 389 KB`."""
    clean = outline.text
    for line in outline.lines:
        if line.end - line.start > 450 or not clean.endswith(("B", "B)"), *line[:2]):
            continue
        match = DOCUMENT.fullmatch(clean, line.start, line.end)
        if match:
            size = float(match["size"].replace(",", "")) * KILOBYTES[match["unit"]]
            title = bare_title(match["title"], item).lstrip("• ")
            yield DocumentMention(title=title, kind=match["kind"], size_kb=round(size))
