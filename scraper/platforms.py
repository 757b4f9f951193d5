"""What every platform of council sites offers to the other rooms: `crawl`, `read_council`, ...

In: a `Council` and an `Archive`. Crawling writes to the archive only and yields `Progress`; reading
opens no socket and gives `CouncilRecords`. A new platform (CMIS, PDF minutes) is one more module
with the functions of `Platform` and one more line in `PLATFORMS`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from scraper.archive import Archive
from scraper.records import Committee, Council, Issue, Meeting, Page, PageEntry, Person

PLATFORMS = {"moderngov": "scraper.moderngov"}
# Pages that tell a crawl what to ask: no record is read from them.
UNREAD = ("robots", "whats_new")


class NotYetReadable(ValueError):
    """The council's site runs on a platform that we cannot read yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlOptions:
    """How a crawl behaves. Dates are ISO, inclusive; times in seconds.

    `committee`: a committee's id, or words of its name. `limit`: at most so many meetings, the
    newest first. `dry_run`: asks for the lists alone and counts what a run would ask. `revisit`:
    the share of old pages asked again a week. `patience`: the most that one page may cost.
    `backoff`: the first wait after an error, doubled each time.
    """

    since: str | None = None
    until: str | None = None
    committee: str | None = None
    limit: int | None = None
    delay: float = 1.0
    contact: str | None = None
    allow_private: bool = False
    dry_run: bool = False
    revisit: float = 0.1
    patience: float = 60.0
    backoff: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One step of a crawl: a page checked, or a note (`url` empty) to show to the user.

    `done` of `total` pages; `total` grows while more are found. `requests` counts every request
    sent, retries and redirects too. `disallowed`: pages that robots.txt forbids, and nobody asked.
    `planned`: after a dry run, the requests that a run would make.
    """

    stage: str
    done: int
    total: int
    requests: int
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0
    disallowed: int = 0
    url: str = ""
    page_type: str = ""
    outcome: str = ""
    message: str = ""
    planned: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMeeting:
    """A meeting that the site lists, read or not.

    `outcome`: that of its page (schema: pages.outcome), None while it is still to come.
    `status`: as of a `Meeting`, as far as the list tells it.
    """

    source_id: str
    committee_source_id: str
    date: str
    url: str
    outcome: str | None = None
    checked_at: str | None = None
    status: str = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilRecords:
    """All that the archive holds of one council; meetings are read one by one, on demand.

    `changed`: the source ids of meetings whose pages have said different things over time; what
    they said tells `Platform.read_versions`.
    """

    council: Council
    committees: tuple[Committee, ...]
    people: tuple[Person, ...]
    issues: tuple[Issue, ...]
    found: tuple[FoundMeeting, ...]
    list_meetings: Callable[[], Iterator[Meeting]]
    list_pages: Callable[[], Iterator[tuple[Page, str | None]]]
    changed: frozenset[str] = frozenset()

    def meetings(self) -> Iterator[Meeting]:
        """Yield every meeting whose page was read, complete, in the order of date and id."""
        return self.list_meetings()

    def pages(self) -> Iterator[tuple[Page, str | None]]:
        """Yield what became of each page, with the source id of the meeting it belongs to."""
        return self.list_pages()


class Platform(Protocol):
    """What a platform's module offers."""

    def crawl(
        self, council: Council, archive: Archive, options: CrawlOptions
    ) -> Iterator[Progress]:
        """Fetch what is missing or can have changed into the archive."""

    def read_council(self, archive: Archive, council: Council) -> CouncilRecords:
        """Read the council's records from the archive, offline."""

    def read_versions(
        self, archive: Archive, council: Council, meeting_source_id: str
    ) -> Iterator[tuple[str, Meeting]]:
        """Yield (fetched_at, meeting) for each state of a meeting's pages, oldest first."""

    def read_saved_page(self, text: str) -> tuple[PageEntry, ...]:
        """Return what a page saved from a site holds; () where it is no page known here."""


def find_platform(council: Council) -> Platform:
    """Return the platform that reads this council; raise NotYetReadable if there is none."""
    if council.platform not in PLATFORMS:
        known = {"cmis": "CMIS", "": "a site we have no address of"}
        what = known.get(council.platform, "a site of its own")
        raise NotYetReadable(
            f"{council.name} runs on {what}, which cannot be read yet; ModernGov sites can."
        )
    return cast(Platform, import_module(PLATFORMS[council.platform]))


def read_saved_page(text: str) -> tuple[PageEntry, ...]:
    """Return what a page saved from a council's site holds, as its own platform's parsers read it.

    () where the page is of no platform that is known, or not of a kind that tells of meetings.
    """
    platforms = (cast(Platform, import_module(name)) for name in PLATFORMS.values())
    return next((found for each in platforms if (found := each.read_saved_page(text))), ())
