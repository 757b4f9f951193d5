"""Asking for one page: from the archive if it stands, from the site if not, and what came of it.

The archive is all the state there is. A page checked since the run began is not asked again, so a
run that was cut off goes on where it was; and what was read is never unsaid by a failure.
"""

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass, field

from scraper.archive import Archive
from scraper.archive_shape import CrawlRun, Holding
from scraper.fetch import Fetcher, SiteUnreachable
from scraper.moderngov.addresses import Address, join_url
from scraper.moderngov.found import Parsed, find_meetings, read_text
from scraper.moderngov.judge import content_of, judge_response
from scraper.moderngov.listed import ListedMeeting
from scraper.platforms import CrawlOptions, Progress
from scraper.records import Council
from scraper.responses import Response

Steps = Generator[Progress, None, None]
Answer = Generator[Progress, None, str | None]

# Asked on a dry run too: without them nobody could say what a run would ask.
LISTS = frozenset(
    {
        "service_committees",
        "service_meetings",
        "service_all_meetings",
        "committees",
        "meetings",
        "calendar",
        "whats_new",
        "decisions",
        "officer_decisions",
    }
)
# Pages in whose place others are asked: many sites lack one, and miss nothing by it.
REPLACEABLE = frozenset(
    {
        "service_all_meetings",
        "service_councillors",
        "calendar",
        "whats_new",
        "officer_decisions",
    }
)
# Outcomes after which a page need not be tried again before it is due.
SETTLED = ("read", "gone", "disallowed")
# So many failures in a row, and a kind of page (or the site) is left alone until the next run.
GIVE_UP_TYPE = 5
GIVE_UP_BLOCKED = 3
GIVE_UP_SITE = 10
SECOND_LOOKS = 10


@dataclass(kw_only=True)
class Asker:
    """Asks for pages of one council during one run, and counts."""

    council: Council
    archive: Archive
    fetcher: Fetcher
    run: CrawlRun
    options: CrawlOptions
    base_url: str
    stage: str = "lists"
    done: int = 0
    total: int = 0
    planned: int = 0
    missed: int = 0
    answered_at: str = ""
    parsed: Parsed = field(default_factory=dict)
    changed_years: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    _asked: set[str] = field(default_factory=set)
    _failures: Counter[str] = field(default_factory=Counter)
    _second_looks: int = SECOND_LOOKS

    def find(self, address: Address) -> Holding | None:
        """Return what the archive holds of a page."""
        return self.archive.find(self.council.slug, address.name)

    def find_meetings(self) -> dict[str, ListedMeeting]:
        """Return the meetings that the lists of the archive name."""
        return find_meetings(self.archive, self.council.slug, self.parsed)

    def is_changed(self, address: Address) -> bool:
        """Whether the page's content is new since the run began."""
        held = self.find(address)
        return bool(held and held.version_at and held.version_at >= self.run.started_at)

    def is_checked(self, address: Address) -> bool:
        """Whether the page was asked since the run began.

        What failed before a run was cut off is tried again by the one that goes on with it.
        """
        held = self.find(address)
        if held is None or held.checked_at < self.run.started_at:
            return False
        return held.last_outcome in SETTLED or address.name in self._asked

    def ask(self, address: Address, *, due: bool = False, is_front: bool = False) -> Answer:
        """Return the page's text, None if it cannot be had; asks the site only where needed.

        `due`: the page may have changed, so ask even though there is a good copy. `is_front`:
        asked until it is known where the site answers; a redirect may lead to a new host.
        """
        held = self.find(address)
        settled = held is not None and held.last_outcome in ("read", "gone") and not due
        if settled:
            return self._held_text(held)
        if (self.is_checked(address) and not is_front) or self._has_given_up(address):
            self.missed += held is None or held.last_outcome not in SETTLED
            return self._held_text(held)
        if self.options.dry_run and address.page_type not in LISTS:
            self.planned += 1
            return self._held_text(held)
        self._asked.add(address.name)
        response = self._fetch(address, held, is_front)
        outcome, error = judge_response(address, response, self.base_url)
        if outcome == "unreadable" and self._second_looks > 0:
            response = self._fetch(address, None, is_front)
            outcome, error = judge_response(address, response, self.base_url)
            self._second_looks -= outcome != "read"
        self.answered_at = response.url
        self.missed += outcome not in SETTLED
        yield self._save(address, response, outcome, error)
        return self._held_text(self.find(address))

    def _held_text(self, held: Holding | None) -> str | None:
        return read_text(self.archive, held) if held and held.is_read else None

    def _fetch(self, address: Address, held: Holding | None, may_move: bool) -> Response:
        good = held if held and held.is_read else None
        return self.fetcher.fetch(
            self._url(address),
            etag=good.etag if good else "",
            last_modified=good.last_modified if good else "",
            may_move=may_move,
        )

    def _url(self, address: Address) -> str:
        """Return a page's absolute address; robots.txt stands at the host's root."""
        base_url = self.base_url
        if address.page_type == "robots":
            base_url = "/".join(base_url.split("/")[:3])
        return join_url(base_url, address.name)

    def _save(self, address: Address, response: Response, outcome: str, error: str) -> Progress:
        became = self.archive.save(
            self.council.slug,
            address.name,
            address.page_type,
            response,
            url=self._url(address),
            outcome=outcome,
            error=error,
            content=content_of(address, response.body) if outcome == "read" else None,
        )
        # What robots.txt forbids was not asked, and what is gone was answered: neither failed.
        if outcome in ("disallowed", "gone"):
            became = outcome
        elif became == "failed" and address.page_type in REPLACEABLE:
            became = "unavailable"
        self.counts[became] += 1
        self._count_failure(address, outcome)
        said = f"{response.url}: {error}" if became == "failed" and error else ""
        return self.progress(
            url=response.url,
            page_type=address.page_type,
            outcome=outcome,
            message="" if outcome == "disallowed" else said,
        )

    def save_robots(self) -> Progress | None:
        """Keep the site's robots.txt, which the fetcher reads before anything else."""
        robots = Address("robots.txt", "robots")
        response = self.fetcher.fetch_robots(self._url(robots))
        if response is None:
            return None
        outcome = "read" if response.status == 200 else "gone"
        return self._save(robots, response, outcome, "" if outcome == "read" else "no robots.txt")

    def _count_failure(self, address: Address, outcome: str) -> None:
        kinds = (address.page_type, _face(address), "site")
        if outcome in ("read", "gone"):
            for kind in kinds:
                self._failures[kind] = 0
        elif outcome != "disallowed":
            self._failures[address.page_type] += 1
            self._failures["site"] += 1
            self._failures[_face(address)] += outcome == "blocked"
        if self._failures["site"] >= GIVE_UP_SITE:
            raise SiteUnreachable(
                f"{self.base_url} gave {GIVE_UP_SITE} bad answers in a row; the next run goes on."
            )

    def _has_given_up(self, address: Address) -> bool:
        return (
            self._failures[address.page_type] >= GIVE_UP_TYPE
            or self._failures[_face(address)] >= GIVE_UP_BLOCKED
        )

    def progress(self, **facts: str) -> Progress:
        """Return where the run stands."""
        return Progress(
            stage=self.stage,
            done=self.done,
            total=self.total,
            requests=self.fetcher.requests_sent,
            added=self.counts["added"],
            changed=self.counts["changed"],
            unchanged=self.counts["unchanged"],
            failed=self.counts["failed"],
            disallowed=self.counts["disallowed"],
            planned=self.planned if self.options.dry_run else None,
            **facts,
        )


def _face(address: Address) -> str:
    return "face: service" if address.is_service else "face: pages"
