"""The parts of one agenda item, wherever a page shows it: agenda text, papers, decision, minutes.

A meeting page's row, an item's own page and a block of an issue's page have the same make: a
title, then blocks, with labels ("Decision:", "Minutes:") between. Text before the first label is
the agenda's. Labels may be missing, translated, or the council's own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import NavigableString, Tag

from scraper.moderngov.documents import is_paper, paper_id, parse_document
from scraper.moderngov.page import has_class, is_hidden, line_of, list_links
from scraper.records import Document
from scraper.text import clean_html

LABELS = {
    "additional documents": "documents",
    "accompanying documents": "documents",
    "supporting documents": "documents",
    "documents": "documents",
    "attached documents": "documents",
    "dogfennau ychwanegol": "documents",
    "decision": "decision",
    "decisions": "decision",
    "decision taken": "decision",
    "draft decision": "decision",
    "penderfyniad": "decision",
    "minutes": "minutes",
    "minute": "minutes",
    "draft minutes": "minutes",
    "cofnodion": "minutes",
    "agenda text": "agenda",
    "purpose": "agenda",
}
LABEL_CLASSES = ("mgSubItemTitleTxt", "mgSubSubTitleTxt", "mgLabel")
TRUNCATED = re.compile(r"\bview\s+the\s+full\s+(agenda|decision|minutes?|item)\s+text", re.I)
TRUNCATED_END = re.compile(r"[\s.…]*\Z")
DEEPEST = 60
INLINE = frozenset({"a", "span", "b", "strong", "em", "i", "u", "font", "br"})
LEAVES = frozenset(
    {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "dl"}
)


@dataclass(slots=True)
class Sections:
    """The parts of one item; `truncated` names the texts of which the page shows only the start."""

    texts: dict[str, str] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    truncated: set[str] = field(default_factory=set)
    issue_id: str | None = None
    decision_id: str | None = None
    has_votes: bool = False
    restricted: bool = False

    def whole(self, name: str) -> str:
        """Return a part's text, "" where the page shows only its start."""
        return "" if name in self.truncated else self.texts.get(name, "")


def parse_sections(blocks: Iterator[Tag | NavigableString], base_url: str) -> Sections:
    """Read the blocks of one item, in the page's order, into its parts."""
    found, now = Sections(), "agenda"
    parts: dict[str, list[str]] = {}
    for block in blocks:
        label = _label_of(block)
        if label:
            now = label
            continue
        if isinstance(block, Tag):
            _note_links(block, base_url, found, now)
            if is_furniture(block):
                continue
            _note_truncation(block, found, now)
        if now != "documents":
            parts.setdefault(now, []).append(str(block))
    found.texts = {
        name: text for name, each in parts.items() if (text := clean_html("\n".join(each)))
    }
    for name in found.truncated & set(found.texts):
        found.texts[name] = TRUNCATED_END.sub("", found.texts[name])
    return found


def list_blocks(container: Tag, depth: int = 0) -> Iterator[Tag | NavigableString]:
    """Yield the blocks of a part of a page, in order: paragraphs, bodies, lists, loose text.

    No page that people made nests deeper than DEEPEST; what does is taken as one block.
    """
    for child in container.children:
        if isinstance(child, Tag):
            if child.name in ("script", "style", "form"):
                continue
            if _is_leaf(child) or depth > DEEPEST:
                yield child
            else:
                yield from list_blocks(child, depth + 1)
        elif type(child) is NavigableString and child.strip():
            yield child


def _is_leaf(tag: Tag) -> bool:
    if has_class(tag, "mgWordPara") or tag.name in INLINE:
        return True
    return tag.name in LEAVES and not _holds_blocks(tag)


def _holds_blocks(tag: Tag) -> bool:
    """Whether a table is the page's layout (it holds bodies of its own) and none of the text's."""
    return tag.name == "table" and tag.find(class_="mgWordPara") is not None


def _label_of(block: Tag | NavigableString) -> str | None:
    if not isinstance(block, Tag) or block.name not in (
        "p",
        "h3",
        "h4",
        "h5",
        "strong",
        "b",
        "span",
    ):
        return None
    line = line_of(block)
    if len(line) > 60:
        return None
    name = line.rstrip(": .").lower()
    if has_class(block, *LABEL_CLASSES) or line.endswith(":"):
        return LABELS.get(name) or (
            _own_label(name) if has_class(block, LABEL_CLASSES[0]) else None
        )
    return None


def _own_label(name: str) -> str | None:
    """Sort a council's own label by its words; None (plain text of the section) if it has none."""
    if "document" in name:
        return "documents"
    return "minutes" if "minutes" in name else None


def is_furniture(block: Tag) -> bool:
    """Whether a block only links on: titles, lists of functions, papers, sharing."""
    if has_class(block, "mgAiTitleTxt", "mgActionList", "mgBulletList", "mgHide", "mgFileSize"):
        return True
    if block.name in ("ul", "ol") and not has_class(block, "mgWordPara"):
        return any(_is_function(anchor) for anchor in block.find_all("a", href=True))
    return block.name == "a" or _is_mere_link(block)


def _is_mere_link(block: Tag) -> bool:
    """Whether a paragraph outside any body is nothing but a link ("Read this page in Welsh")."""
    anchors = block.find_all("a", href=True) if block.name == "p" else []
    return bool(anchors) and line_of(block) == " ".join(map(line_of, anchors))


def _is_function(anchor: Tag) -> bool:
    href = str(anchor.get("href", ""))
    return bool(re.search(r"\.aspx?\b|documents/|^javascript:|^#|share", href, re.I))


def _note_links(block: Tag, base_url: str, found: Sections, now: str) -> None:
    anchors = [block] if block.name == "a" and block.get("href") else []
    inside_text = has_class(block, "mgWordPara")
    for anchor in [*anchors, *block.find_all("a", href=True)]:
        if is_hidden(anchor):
            continue
        if is_paper(str(anchor["href"])) and not (inside_text and now != "documents"):
            _add_document(anchor, block, base_url, found)
    if not inside_text:
        _note_functions(block, found)


def _note_functions(block: Tag, found: Sections) -> None:
    for _, link in list_links(block):
        if link.page in (
            "mgissuehistoryhome",
            "ieissuedetails",
            "mgdecisiondetails",
            "mgissuehistorychronology",
        ):
            found.issue_id = found.issue_id or link.id("iid")
        elif link.page == "iedecisiondetails":
            found.decision_id = found.decision_id or link.id("id", "aiid")
        elif link.page in ("mglistrecordedvotesshort", "mglistrecordedvotes"):
            found.has_votes = True
        elif link.page == "mgreasonsrestricted":
            found.restricted = True


def _add_document(anchor: Tag, block: Tag, base_url: str, found: Sections) -> None:
    document = parse_document(anchor, base_url)
    if paper_id(document.url) not in {paper_id(each.url) for each in found.documents}:
        found.documents.append(document)


def _note_truncation(block: Tag, found: Sections, now: str) -> None:
    """Mark a text that ends in "... view the full minutes text for item 1." and cut that off."""
    for anchor in block.find_all("a", href=True):
        if TRUNCATED.search(line_of(anchor)):
            found.truncated.add(now)
            anchor.extract()
