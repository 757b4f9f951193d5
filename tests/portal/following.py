"""Following a portal's links as a visitor could."""

import re
from urllib.parse import urljoin, urlsplit

from tests.portal.conftest import Portal

LINK = re.compile(r'href="([^"#]+)')
WITHIN = re.compile(r'href="#([^"]+)')


def follow_links(portal: Portal) -> dict[str, int]:
    """Return the status of each address that can be reached from the home page.

    A link within a page that leads to no place of it has the status 0.
    What searches and tables lead to is asked, and not followed further: there is no end to it.
    """
    waiting, status = ["/"], {"/": 0}
    while waiting:
        path = waiting.pop()
        response = portal.get(path, follow_redirects=True)
        status[path] = response.status_code
        if _is_page(path) and response.headers["content-type"].startswith("text/html"):
            status |= {f"{path}#{place}": 0 for place in _lost_places(response.text)}
            for link in sorted(_links(response.text, path) - set(status)):
                status[link] = 0
                waiting.append(link)
    return status


def _is_page(path: str) -> bool:
    return not path.startswith(("/search?", "/minutes"))


def _links(page: str, base: str) -> set[str]:
    found = {urljoin(base, link.replace("&amp;", "&")) for link in LINK.findall(page)}
    return {link for link in found if link.startswith("/") and not urlsplit(link).netloc}


def _lost_places(page: str) -> list[str]:
    return [place for place in WITHIN.findall(page) if f'id="{place}"' not in page]
