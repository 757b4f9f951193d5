"""ModernGov's pasted Word HTML in, plain text out.

Paragraphs are separated by one blank line, the rows of a table stand one a line with a tab between
the cells, numbers and letters of parts are kept, hard wraps are collapsed. What is there for screen
readers (`mgHide`), file sizes, scripts and comments are left out, and what a reader sees struck out
or does not see.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

BLOCK_NAMES = """
address article aside blockquote body caption center dd div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead
tr ul
"""
BLOCKS = frozenset(BLOCK_NAMES.split())
CELLS = frozenset({"td", "th"})
# A paragraph of a cell is no paragraph of the text: the row stays one line.
INLINE_IN_CELL = BLOCKS - {"table", "tr", "tbody", "thead", "tfoot"}
DROPPED_TAGS = frozenset(
    {"script", "style", "head", "title", "noscript", "template", "object", "iframe"}
)
STRUCK = frozenset({"del", "s", "strike"})
UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|line-through", re.I)
DROPPED_CLASSES = frozenset({"mgHide", "mgFileSize"})
# A tag; but for those whose text is left out, which are to stay.
TAG = re.compile(
    rf"<(?!/?(?:{'|'.join(sorted(DROPPED_TAGS | STRUCK))})\b)/?([a-z]\w*)\b[^<>]*>", re.I
)
HARD_WRAPS = dict.fromkeys(map(ord, "\n\r\t\0\1"), " ")
TOO_DEEP = "Excessive depth"
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
# Zero-width characters and soft hyphens; bytes that XML cannot hold.
INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(9), 11, 12, *range(14, 32)]
)


def clean_html(fragment: str) -> str:
    """Return the plain text of an HTML fragment; "" for one without any text."""
    if "<" not in fragment:
        return _join(fragment.split("\n\n"))
    root = _parse(fragment)
    return "" if root is None else clean_element(root)


def clean_element(root: html.HtmlElement) -> str:
    """Return the plain text of an lxml element."""
    writer = _Writer()
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        writer.take(event, node, is_root=node is root)
    return _join(writer.paragraphs())


def clean_line(text: str) -> str:
    """Return one line: entities are decoded already, all white space becomes single spaces."""
    return " ".join(text.translate(INVISIBLE).split())


def _parse(fragment: str) -> html.HtmlElement | None:
    root, whole = _read_tree(fragment)
    return root if whole else _read_tree(TAG.sub(_flatten, fragment))[0]


def _read_tree(fragment: str) -> tuple[html.HtmlElement | None, bool]:
    """Return the tree, and whether it is whole: no parser nests deeper than 2,048 elements."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    source = f"<div>{fragment}</div>".translate({0: None}).encode("utf-8", "replace")
    try:
        root = html.document_fromstring(source, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    return root, all(TOO_DEEP not in error.message for error in parser.error_log)


def _flatten(tag: re.Match[str]) -> str:
    """Return what a tag does to its text, nesting nothing: ends a paragraph, parts two cells."""
    name = tag[1].lower()
    return "<p>" if name in BLOCKS else "<br>" if name == "br" else " " if name in CELLS else ""


def _join(paragraphs: list[str]) -> str:
    cleaned = ["\n".join(filter(None, map(_clean_wrap, each.split("\n")))) for each in paragraphs]
    return "\n\n".join(filter(None, cleaned))


def _clean_wrap(line: str) -> str:
    """Collapse a line's white space, all but the tabs between the cells of a row."""
    return "\t".join(map(clean_line, line.split("\t"))).strip()


class _Writer:
    """Collects paragraphs while the tree is walked (no recursion: pages may nest without end)."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._now: list[str] = []
        self._rows: list[str] = []
        self._dropped: Any = None
        self._cells = 0
        self._tables = 0
        self._lists: list[Iterator[str]] = []
        self._at_label = False

    def paragraphs(self) -> list[str]:
        self._break()
        self._end_rows()
        return self._done

    def take(self, event: str, node: html.HtmlElement, *, is_root: bool) -> None:
        if event in ("comment", "pi"):
            self._add(node.tail)
        elif self._dropped is not None:
            self._leave_dropped(event, node, is_root)
        elif event == "start":
            self._start(node)
        else:
            self._end(node)
            self._add(None if is_root else node.tail)

    def _leave_dropped(self, event: str, node: html.HtmlElement, is_root: bool) -> None:
        if event == "end" and node is self._dropped:
            self._dropped = None
            self._add(None if is_root else node.tail)

    def _start(self, node: html.HtmlElement) -> None:
        tag = _tag(node)
        if _is_left_out(tag, node):
            self._dropped = node
            return
        if tag == "br":
            self._now.append(" " if self._cells else "\0")
        elif tag in CELLS:
            self._cells += 1
            self._now.append("\1")
        elif tag in BLOCKS:
            self._open(tag, node)
        self._add(node.text)

    def _open(self, tag: str, node: html.HtmlElement) -> None:
        if self._cells and tag in INLINE_IN_CELL:
            self._now.append(" ")
        elif not self._at_label:
            self._break()
        if tag == "table":
            self._tables += 1
        elif tag in ("ol", "ul"):
            self._lists.append(_labels(tag, node))
        elif tag == "li" and self._lists:
            self._now.append(next(self._lists[-1]) + " ")
            self._at_label = True

    def _end(self, node: html.HtmlElement) -> None:
        tag = _tag(node)
        if tag in CELLS:
            self._cells = max(0, self._cells - 1)
        elif tag in BLOCKS:
            self._close(tag)

    def _close(self, tag: str) -> None:
        if self._cells and tag in INLINE_IN_CELL:
            self._now.append(" ")
        else:
            self._break()
        if tag == "table":
            self._tables -= 1
            if not self._tables:
                self._end_rows()
        elif tag in ("ol", "ul") and self._lists:
            self._lists.pop()

    def _add(self, text: str | None) -> None:
        """Add text; a line break in the source is a hard wrap, so a space."""
        if text and self._dropped is None:
            self._now.append(text.translate(HARD_WRAPS))
            self._at_label = self._at_label and not text.strip()

    def _break(self) -> None:
        text = "".join(self._now)
        self._now, self._at_label = [], False
        if self._tables:
            cells = [clean_line(cell.replace("\0", " ")) for cell in text.split("\1")]
            line = "\t".join(cells).strip("\t")
            self._rows += [line] if line else []
        else:
            self._end_rows()
            self._done.append(text.replace("\1", " ").replace("\0", "\n"))

    def _end_rows(self) -> None:
        if self._rows:
            self._done.append("\n".join(self._rows))
            self._rows = []


def _tag(node: html.HtmlElement) -> str:
    return node.tag.lower() if isinstance(node.tag, str) else ""


def _is_left_out(tag: str, node: html.HtmlElement) -> bool:
    if tag in DROPPED_TAGS or tag in STRUCK or node.get("hidden") is not None:
        return True
    style, classes = node.get("style"), node.get("class")
    return bool(style and UNSEEN.search(style)) or (
        classes is not None and not DROPPED_CLASSES.isdisjoint(classes.split())
    )


def _labels(tag: str, node: html.HtmlElement) -> Iterator[str]:
    """Yield the labels that a browser would show: "1.", "a.", "iv."; bullets for the rest."""
    if tag == "ul":
        while True:
            yield "•"
    start = node.get("start", "1")
    number = int(start) if start.isdigit() and len(start) < 6 else 1
    while True:
        yield _label(number, node.get("type", "1"))
        number += 1


def _label(number: int, kind: str) -> str:
    if kind in ("a", "A") and 0 < number <= 26:
        letter = chr(ord("a") + number - 1)
        return f"{letter.upper() if kind == 'A' else letter}."
    if kind in ("i", "I") and 0 < number < 40:
        return f"{_roman(number).upper() if kind == 'I' else _roman(number)}."
    return f"{number}."


def _roman(number: int) -> str:
    written = ""
    for value, numeral in ROMAN:
        while number >= value:
            written, number = written + numeral, number - value
    return written
