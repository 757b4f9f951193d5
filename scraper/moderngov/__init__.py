"""ModernGov (Civica's modern.gov): some 300 UK councils. `crawl` fetches, `read_council` reads."""

from scraper.moderngov.crawl import crawl
from scraper.moderngov.lists import NotModernGov
from scraper.moderngov.read import read_council
from scraper.moderngov.saved import read_saved_page
from scraper.moderngov.versions import read_versions

__all__ = [
    "NotModernGov",
    "crawl",
    "read_council",
    "read_saved_page",
    "read_versions",
]
