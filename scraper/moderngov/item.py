"""mgAi.aspx: one agenda item in full, with the texts that the meeting page cuts short."""

import re

from bs4 import NavigableString, Tag

from scraper.moderngov.page import NotThePage, line_of, open_page, page_title, subtitle
from scraper.moderngov.sections import Sections, list_blocks, parse_sections


def parse_item(text: str, base_url: str) -> Sections:
    """Read an item's own page; raises NotThePage."""
    modgov = open_page(text)
    content = modgov.find("div", class_="mgContent")
    blocks = list_blocks(content if isinstance(content, Tag) else modgov)
    sections = parse_sections((each for each in blocks if not _is_heading(each)), base_url)
    if not (sections.texts or sections.documents or subtitle(modgov) or page_title(modgov)):
        raise NotThePage("no item")
    return sections


# "Meeting of Executive, Monday, 2nd December, 2024 10.00 am (Item 55.)"
MEETING = re.compile(r"^(meeting of|cyfarfod)\b.{1,300}\d{4}", re.I)


def _is_heading(block: Tag | NavigableString) -> bool:
    """Whether a block names the item and its meeting, and is none of the item's texts."""
    if not isinstance(block, Tag):
        return False
    if block.name in ("h1", "h2") or (block.name in ("p", "a") and MEETING.match(line_of(block))):
        return True
    label = block.find("span", class_="mgLabel") if block.name == "p" else None
    return isinstance(label, Tag)
