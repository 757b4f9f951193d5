"""A response's text in, ModernGov's own part of the page (`#modgov`) or the service's XML out.

All that stands outside `#modgov` is the council's template, and never read. "HTTP 200 that is not
the page" (error page, redirect stub, block page) raises NotThePage, whoever parses it.
"""

import html
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from lxml import etree

from scraper.moderngov.addresses import Link, read_link
from scraper.text import clean_line

HIDDEN_TEXT = ("mgHide", "mgFileSize")
DISPLAY_NONE = re.compile(r"display\s*:\s*none", re.I)
BAD_CHARACTERS = re.compile(
    r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));|[\x00-\x08\x0b\x0c\x0e-\x1f]",
    re.I,
)
XML_DECLARATION = re.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")


class NotThePage(ValueError):
    """The text is not the page that was asked for."""


def open_page(text: str) -> Tag:
    """Return the `#modgov` element; raises NotThePage where there is none."""
    soup = BeautifulSoup(text, "lxml")
    found = soup.find(id=re.compile("^modgov$", re.I))
    if not isinstance(found, Tag):
        raise NotThePage("no ModernGov part in the page")
    return found


def page_title(modgov: Tag) -> str:
    """Return the page's kind as it calls itself; the h1 may stand just before `#modgov`."""
    inside = modgov.find("h1")
    heading = inside or modgov.find_previous("h1")
    return line_of(heading) if isinstance(heading, Tag) else ""


def subtitle(modgov: Tag) -> str:
    """Return what the page is about: its first h2 of class mgSubTitleTxt, or its first h2."""
    heading = modgov.find("h2", class_="mgSubTitleTxt") or modgov.find("h2")
    return line_of(heading) if isinstance(heading, Tag) else ""


def line_of(tag: Tag) -> str:
    """Return an element's text as one line, without hidden parts and file sizes."""
    parts = []
    for text in tag.find_all(string=True):
        if type(text).__name__ == "NavigableString" and not _is_in_hidden(text.parent, tag):
            parts.append(str(text))
    return clean_line("".join(parts))


def _is_in_hidden(tag: Tag | None, root: Tag) -> bool:
    while tag is not None and tag is not root:
        if has_class(tag, *HIDDEN_TEXT) or tag.name in ("script", "style"):
            return True
        tag = tag.parent
    return False


def has_class(tag: Tag, *names: str) -> bool:
    """Whether an element has one of these classes."""
    found = tag.get("class") or []
    classes = found.split() if isinstance(found, str) else found
    return any(name in classes for name in names)


def list_links(tag: Tag) -> Iterator[tuple[Tag, Link]]:
    """Yield the links of a part of the page that a person can see, with their page and ids."""
    for anchor in tag.find_all("a", href=True):
        if not is_hidden(anchor):
            yield anchor, read_link(str(anchor["href"]))


def is_hidden(tag: Tag) -> bool:
    """Whether an element cannot be seen: traps for crawlers are hidden links."""
    each: Tag | None = tag
    while each is not None and each.get("id") != "modgov":
        if each.has_attr("hidden") or DISPLAY_NONE.search(str(each.get("style", ""))):
            return True
        each = each.parent
    return False


def labelled_values(modgov: Tag) -> dict[str, str]:
    """Return the "Label: value" lines of a page, by label in lower case without its colon."""
    found: dict[str, str] = {}
    for label in modgov.find_all(class_="mgLabel"):
        if label.name == "span" and label.parent is not None:
            name, line = line_of(label), line_of(label.parent)
            found.setdefault(name.rstrip(": ").lower(), line.removeprefix(name).strip())
    return found


def open_xml(text: str, *roots: str) -> etree._Element:
    """Return the root of a service's answer; raises NotThePage for any other root or a cut-off."""
    source = XML_DECLARATION.sub("", BAD_CHARACTERS.sub("", text)).strip()
    if not re.match(rf"(<!--.*?-->\s*)?<({'|'.join(roots)})[\s>/]", source[:2000], re.S):
        raise NotThePage("not the web service's answer")
    try:
        return etree.fromstring(source.encode(), _xml_parser(recover=False))
    except etree.XMLSyntaxError as error:
        if not re.search(rf"</({'|'.join(roots)})\s*>\s*$", source[-200:]):
            raise NotThePage("cut short") from error
    root = etree.fromstring(source.encode(), _xml_parser(recover=True))
    if root is None:
        raise NotThePage("broken XML")
    return root


def _xml_parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        recover=recover, resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )


def value(element: etree._Element, name: str) -> str:
    """Return a child's text: padded in the answer, and its entities encoded twice."""
    return clean_line(html.unescape(element.findtext(name) or ""))


def flag(element: etree._Element, name: str, default: bool = False) -> bool:
    """Return a child's True or False."""
    text = value(element, name).lower()
    return text == "true" if text else default
