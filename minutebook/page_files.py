"""Files and folders in, each page's text and what it says out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from minutebook.saved_pages import annotate_entries
from nlp.annotations import MeetingAnnotations
from nlp.pages.page import annotate_page
from scraper.charset import decode_body
from scraper.platforms import read_saved_page
from scraper.text import clean_html

ENDINGS = (".txt", ".html", ".htm")
# What no text has, all but a stray one that a scanner or a copy left: a tenth of other files.
CONTROLS = [chr(code) for code in range(32) if chr(code) not in "\t\n\v\f\r"]


class UnreadableFile(Exception):
    """A file that is no page's text; the message says which, why and what to do."""


def list_page_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file of `paths`; of a folder, its .txt and .html files in order of name.

    A folder without any is yielded itself: reading it tells what is wrong.
    """
    for path in paths:
        named = (p for p in path.rglob("*") if p.suffix.lower() in ENDINGS)
        found = sorted(p for p in named if not p.is_dir())
        yield from found or [path]


@dataclass(frozen=True)
class PageFile:
    """What a file holds: the text of a .txt file, or the source of an HTML page."""

    source: str
    is_html: bool


def read_page_file(path: Path) -> PageFile:
    """Return what the file holds; raise `UnreadableFile` where there is nothing to read."""
    if path.is_dir():
        raise UnreadableFile(f"{path}: no .txt or .html file in this folder")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path}: {error.strerror}; name a .txt or .html file") from error
    text = _decode(content)
    if text is None:
        raise UnreadableFile(f"{path}: neither text nor HTML; save the page as .txt or .html")
    return PageFile(text, _is_html(path, text))


def annotate_page_file(page: PageFile) -> tuple[str, tuple[MeetingAnnotations, ...]]:
    """Return the page's text, in which positions count, and its entries.

    A page saved from a council's site is read by its structure, any other by what a reader sees.
    """
    entries = read_saved_page(page.source) if page.is_html else ()
    if entries:
        return annotate_entries(entries)
    text = html_text(page.source) if page.is_html else page.source
    return text, annotate_page(text)


def _decode(content: bytes) -> str | None:
    """Return the text, decoded as a fetched page is; None where it is none."""
    if content.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG")):
        return None
    text = decode_body(content)
    return None if sum(map(text.count, CONTROLS)) * 12 > len(text) else text


def _is_html(path: Path, text: str) -> bool:
    start = text[:2000].lstrip().lower()
    return path.suffix.lower() in (".html", ".htm") or start.startswith(("<!doctype", "<html"))


def html_text(source: str) -> str:
    """Return what a reader would see: paragraphs a blank line apart, a table's row a line."""
    return clean_html(source) + "\n"
