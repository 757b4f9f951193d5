"""Following a portal's links as a visitor could."""

import re
from urllib.parse import urljoin, urlsplit

from tests.portal.conftest import Portal

LINK = re.compile(r'href="([^"#]+)')


def follow_links(portal: Portal) -> dict[str, int]:
    """Return the status of each address that can be reached from the home page.

    What searches and tables lead to is asked, and not followed further: there is no end to it.
    """
    waiting, status = ["/"], {"/": 0}
    while waiting:
        path = waiting.pop()
        response = portal.get(path, follow_redirects=True)
        status[path] = response.status_code
        if _is_page(path) and response.headers["content-type"].startswith("text/html"):
            for link in sorted(_links(response.text, path) - set(status)):
                status[link] = 0
                waiting.append(link)
    return status


def _is_page(path: str) -> bool:
    return not path.startswith(("/search?", "/minutes"))


def _links(page: str, base: str) -> set[str]:
    found = {urljoin(base, link.replace("&amp;", "&")) for link in LINK.findall(page)}
    return {link for link in found if link.startswith("/") and not urlsplit(link).netloc}
