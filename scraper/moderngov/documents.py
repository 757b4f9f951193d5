"""A link to a paper in, a `Document` out: its kind told by the address, its size by the page."""

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from bs4 import Tag

from scraper.moderngov.addresses import clean_href, join_url
from scraper.moderngov.page import line_of
from scraper.records import Document
from scraper.text import clean_line

# The renditions of a whole meeting, by the number in `documents/g...?T=`.
MEETING_KINDS = {
    "0": "agenda",
    "1": "minutes",
    "2": "decisions",
    "9": "supplement",
    "10": "pack",
    "11": "minutes",
}
PAPER = re.compile(r"(^|/)documents/|mgconvert2pdf|mgchoosem?docpack", re.I)
# Longest a size is looked for in: "pdf icon PDF 389 KB", "DOC 1,2 MB".
SIZE = re.compile(r"([A-Za-z]{2,5})?\s{0,3}(\d[\d.,]{0,9})\s{0,3}([KMG])B\b", re.I)
UNITS = {"K": 1024, "M": 1024**2, "G": 1024**3}


def is_paper(href: str) -> bool:
    """Whether a link leads to a paper (or to the page where its parts are chosen)."""
    return bool(PAPER.search(clean_href(href)))


def parse_document(anchor: Tag, base_url: str, title: str | None = None) -> Document:
    """Read one link to a paper; `title` where the link itself shows the item's title."""
    url = join_url(base_url, str(anchor["href"]))
    printed, size = _parse_size(anchor)
    return Document(
        title=title or line_of(anchor) or file_title(url),
        kind=kind_of(url),
        url=url,
        format=printed or _suffix(url),
        size_bytes=size,
    )


def kind_of(url: str) -> str:
    """Return what a paper is, by its address: `s` a report, `b` a supplement, `g` by its T."""
    parts = urlsplit(url)
    number = dict(parse_qsl(parts.query.upper())).get("T", "")
    name = parts.path.rpartition("/")[2].lower()
    if name.startswith("mgchoosedocpack"):
        return "pack"
    if name.startswith("mgchoosemdocpack"):
        return "minutes"
    if "/documents/b" in parts.path.lower():
        return "supplement"
    return MEETING_KINDS.get(number, "report")


def paper_id(url: str) -> str:
    """Return what makes two addresses the same paper: its attachment's number, else its address."""
    match = re.search(r"/documents/s(\d+)/", url, re.I) or re.search(
        r"/mgConvert2PDF\.aspx\?(?:[^#]*&)?ID=(\d+)", url, re.I
    )
    return f"s{match[1]}" if match and kind_of(url) == "report" else url


def file_title(url: str) -> str:
    """Return a readable title of a paper that the page does not name."""
    name = unquote(urlsplit(url).path.rpartition("/")[2])
    return clean_line(re.sub(r"\.\w{2,4}$", "", name))


def _parse_size(anchor: Tag) -> tuple[str | None, int | None]:
    """Read "PDF 389 KB", inside the link or (on old sites) right behind it."""
    label = anchor.find(class_="mgFileSize") or anchor.find_next_sibling(class_="mgFileSize")
    match = SIZE.search(label.get_text(" ")[:200]) if isinstance(label, Tag) else None
    if not match:
        return None, None
    printed, number, unit = match.groups()
    amount = float(re.sub(r",(?=\d{3})", "", number).replace(",", ".").strip(".") or 0)
    return printed.upper() if printed else None, round(amount * UNITS[unit.upper()])


def _suffix(url: str) -> str | None:
    match = re.search(r"\.(\w{2,4})$", urlsplit(url).path)
    found = match[1].upper() if match else None
    return None if found in ("ASPX", "ASP", None) else found
