"""mgAi.aspx: one agenda item in full, with the texts that the meeting page cuts short."""

from scraper.moderngov.page import NotThePage, open_page, page_title, subtitle
from scraper.moderngov.sections import Sections, list_blocks, parse_sections


def parse_item(text: str, base_url: str) -> Sections:
    """Read an item's own page; raises NotThePage."""
    modgov = open_page(text)
    content = modgov.find("div", class_="mgContent") or modgov
    sections = parse_sections(list_blocks(content), base_url)  # type: ignore[arg-type]
    if not (sections.texts or sections.documents or subtitle(modgov) or page_title(modgov)):
        raise NotThePage("no item")
    return sections
