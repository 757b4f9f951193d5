"""Files and folders in, the readable text of each page out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bs4 import BeautifulSoup
from charset_normalizer import from_bytes

ENDINGS = (".txt", ".html", ".htm")


class UnreadableFile(Exception):
    """A file that is no page's text; the message says which, why and what to do."""


def list_page_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file of `paths`; of a folder, its .txt and .html files in order of name.

    A folder without any is yielded itself: reading it tells what is wrong.
    """
    for path in paths:
        found = sorted(p for p in path.rglob("*") if p.suffix.lower() in ENDINGS)
        yield from found or [path]


def read_page_text(path: Path) -> str:
    """Return the page's text; raise `UnreadableFile` where there is none to read."""
    if path.is_dir():
        raise UnreadableFile(f"{path}: no .txt or .html file in this folder")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path}: {error.strerror}; name a .txt or .html file") from error
    text = _decode(content)
    if text is None:
        raise UnreadableFile(f"{path}: neither text nor HTML; save the page as .txt or .html")
    return _html_text(text) if _is_html(path, text) else text


def _decode(content: bytes) -> str | None:
    if b"\0" in content or content.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG")):
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(content).best()
        return str(best) if best else None


def _is_html(path: Path, text: str) -> bool:
    start = text[:2000].lstrip().lower()
    return path.suffix.lower() in (".html", ".htm") or start.startswith(("<!doctype", "<html"))


def _html_text(html: str) -> str:
    """Return what a reader would see, a line a block; ModernGov's own part where there is one."""
    soup = BeautifulSoup(html, "lxml")
    for unseen in soup(["script", "style", "head", "template", "noscript"]):
        unseen.decompose()
    for hidden in soup.select(".mgHide"):
        hidden.decompose()
    part = soup.select_one("#modgov") or soup
    for block in part.find_all(["p", "div", "li", "tr", "h1", "h2", "h3", "h4", "br", "table"]):
        block.insert_before("\n")
        block.insert_after("\n")
    lines = (" ".join(line.split()) for line in part.get_text().splitlines())
    return "\n".join(lines).strip() + "\n"
