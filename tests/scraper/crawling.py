"""Crawl a variant of the sample council over real HTTP, and read what was archived."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sample_council.server import SampleServer, serve_sample_council
from sample_council.variant import Variant
from scraper.archive import Archive
from scraper.platforms import CouncilRecords, CrawlOptions, Progress, find_platform
from scraper.records import Council
from scraper.register import find_council


@dataclass
class Site:
    """A running sample council with an archive of its own."""

    server: SampleServer
    archive: Archive
    council: Council

    def crawl(self, **options: Any) -> list[Progress]:
        given = {"delay": 0, "allow_private": True, "backoff": 0.01, **options}
        platform = find_platform(self.council)
        return list(platform.crawl(self.council, self.archive, CrawlOptions(**given)))

    def read(self) -> CouncilRecords:
        return find_platform(self.council).read_council(self.archive, self.council)

    def asked(self) -> Counter[str]:
        """How often each page of the site was asked, by its name in lower case."""
        paths = (each.path.partition("?")[0] for each in self.server.requests)
        return Counter(path.rpartition("/")[2].lower() for path in paths)


@contextmanager
def sample_site(folder: Path, **switches: Any) -> Iterator[Site]:
    with serve_sample_council(Variant(**switches)) as server:
        archive = Archive(folder / "archive.db")
        yield Site(server, archive, find_council(server.url))
        archive.close()
