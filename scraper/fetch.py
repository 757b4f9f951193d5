"""The one file that opens sockets: an address in, a `Response` out, politely.

One request at a time, a delay between requests to a host, robots.txt read first and obeyed,
Retry-After honoured, errors tried again with backoff and jitter, and a bound on what a page may
cost in time and bytes. Only the council's own hosts are asked, and no private addresses.
"""

import time
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urljoin, urlsplit

import requests
from protego import Protego
from urllib3.exceptions import HTTPError, ReadTimeoutError
from urllib3.util import Retry

from scraper.connections import Connections, ForbiddenAddress, PrivateAddress
from scraper.responses import Response, TooLong, describe_error, has_cause, read_answer

PROJECT_ADDRESS = "https://github.com/minutebook/minutebook"
ROBOTS_NAME = "minutebook"
MAX_REDIRECTS = 5
CONNECT_SECONDS = 10.0
# A first attempt may take this share of a page's time: some hosts need most of a minute.
ATTEMPT_SHARE = 0.7
HTML_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5"


class SiteUnreachable(ConnectionError):
    """The site as a whole cannot be asked now: no robots.txt, or it asks for a long wait."""


@dataclass(slots=True)
class _Host:
    """What is known of one host: when it may be asked next, and its robots.txt."""

    free_at: float = 0.0
    rules: Protego | None = None
    delay: float = 0.0
    response: Response | None = None


@dataclass(kw_only=True)
class Fetcher:
    """A polite session with one council's site. Times in seconds.

    `hosts`: the netlocs that may be asked. `patience`: the most a page may cost, retries included.
    """

    hosts: set[str]
    delay: float = 1.0
    contact: str | None = None
    allow_private: bool = False
    patience: float = 60.0
    backoff: float = 1.0
    requests_sent: int = 0
    _known: dict[str, _Host] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._session = requests.Session()
        self._connections = Connections(self._session, allow_private=self.allow_private)
        self._session.headers.update(
            {
                "User-Agent": user_agent(self.contact),
                "Accept": HTML_ACCEPT,
                "Accept-Language": "en-GB",
            }
        )

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def fetch(
        self, url: str, *, etag: str = "", last_modified: str = "", may_move: bool = False
    ) -> Response:
        """Fetch one page, following redirects within the council's hosts.

        `etag`, `last_modified`: validators of the copy held; a 304 has no body. `may_move`: a
        redirect to the same page on a new host is followed.
        Raises ForbiddenAddress and SiteUnreachable.
        """
        validators = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in validators.items() if value}
        deadline = time.monotonic() + self.patience
        for _ in range(MAX_REDIRECTS + 1):
            response, target = self._fetch_hop(url, headers, deadline)
            if target is None:
                return response
            refusal = self._refuse_redirect(url, target, may_move)
            if refusal:
                return Response(url=url, status=response.status, outcome="failed", error=refusal)
            url = target
        return Response(url=url, outcome="failed", error="too many redirects")

    def fetch_robots(self, url: str) -> Response | None:
        """Read the robots.txt of the address's host, once a run; return what was answered."""
        return self._host(url).response

    def crawl_delay(self, url: str) -> float:
        """Return the seconds between two requests to the address's host."""
        return max(self.delay, self._host(url).delay)

    def _fetch_hop(
        self, url: str, headers: dict[str, str], deadline: float
    ) -> tuple[Response, str | None]:
        host = self._host(url)
        if host.rules and not host.rules.can_fetch(url, ROBOTS_NAME):
            return Response(url=url, outcome="disallowed", error="robots.txt says no"), None
        response = self._fetch_patiently(url, headers, deadline)
        return response, urljoin(url, response.location) if response.location else None

    def _fetch_patiently(self, url: str, headers: dict[str, str], deadline: float) -> Response:
        """Ask until there is an answer that stands, the retries are used up or the time is."""
        # Incremented once beforehand: urllib3's backoff begins at the second error only.
        retry = Retry(
            total=4,
            backoff_factor=self.backoff / 2,
            backoff_jitter=self.backoff,
            backoff_max=30,
        ).increment(error=HTTPError())
        while True:
            try:
                response = self._ask_once(url, headers, deadline)
            except TooLong as error:  # it would be as long the next time
                return Response(url=url, outcome="failed", error=str(error))
            if response.outcome not in ("failed", "blocked") or response.status in (401, 403):
                return response
            wait = max(response.retry_after, retry.get_backoff_time())
            host = self._host_state(url)
            host.free_at = max(host.free_at, time.monotonic() + response.retry_after)
            if not retry.total or time.monotonic() + wait >= deadline:
                return response
            retry = retry.increment(error=HTTPError())
            time.sleep(wait)

    def _ask_once(self, url: str, headers: dict[str, str], deadline: float) -> Response:
        self._wait_for_turn(url, deadline)
        seconds = min(deadline - time.monotonic(), self.patience * ATTEMPT_SHARE)
        if seconds <= 0:
            return Response(url=url, outcome="failed", error=_too_slow(self.patience))
        self.requests_sent += 1
        try:
            with self._connections.watched(seconds) as time_is_up:
                answer = self._ask(url, headers, seconds)
            if time_is_up.is_set():  # an answer without a length looks whole when it is cut
                return Response(url=url, outcome="failed", error=_too_slow(self.patience))
            return answer
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            if has_cause(error, PrivateAddress):
                raise PrivateAddress(f"{url} leads to a private address") from error
            late = time_is_up.is_set() or has_cause(error, ReadTimeoutError)  # whoever saw it first
            why = _too_slow(self.patience) if late else describe_error(error)
            return Response(url=url, outcome="failed", error=why)
        finally:
            self._host_state(url).free_at = time.monotonic() + self._spacing(url)

    def _ask(self, url: str, headers: dict[str, str], seconds: float) -> Response:
        timeout = (min(CONNECT_SECONDS, seconds), seconds)
        with self._session.get(
            url, headers=headers, timeout=timeout, stream=True, allow_redirects=False
        ) as answer:
            return read_answer(url, answer)

    def _wait_for_turn(self, url: str, deadline: float) -> None:
        wait = self._host_state(url).free_at - time.monotonic()
        if wait > max(self.patience, self._spacing(url)):
            raise SiteUnreachable(f"{urlsplit(url).netloc} asks to be left alone for {wait:.0f} s")
        if wait > 0:
            time.sleep(wait)

    def _spacing(self, url: str) -> float:
        return max(self.delay, self._host_state(url).delay)

    def _host_state(self, url: str) -> _Host:
        return self._known.setdefault(_netloc(url), _Host())

    def _host(self, url: str) -> _Host:
        """Return the host's state, its robots.txt read first."""
        _check_scheme(url)
        host = self._host_state(url)
        if host.response is None:
            host.response = self._read_robots(url)
            host.rules, host.delay = _parse_robots(host.response)
            host.free_at = max(host.free_at, time.monotonic() + self._spacing(url))
        return host

    def _read_robots(self, url: str) -> Response:
        """Fetch robots.txt; an answer of 4xx means no rules, silence means no crawl (RFC 9309)."""
        robots, deadline = urljoin(url, "/robots.txt"), time.monotonic() + self.patience
        for _ in range(MAX_REDIRECTS + 1):
            response = self._fetch_patiently(robots, {}, deadline)
            if not response.location:
                break
            robots = urljoin(robots, response.location)
            if _hostname(robots) != _hostname(url):
                return Response(url=robots, status=404)
        if response.outcome == "failed" or response.location or response.status == 429:
            why = response.error or "too many redirects"
            raise SiteUnreachable(
                f"{urlsplit(url).netloc} gave no robots.txt ({why}); "
                "nothing is fetched until it does. Try again later."
            )
        return response

    def _refuse_redirect(self, url: str, target: str, may_move: bool) -> str:
        """Say why a redirect is not followed; "" where it is."""
        _check_scheme(target)
        same = may_move and _page_name(url) == _page_name(target)
        if _netloc(target) in self.hosts or _is_upgrade(url, target) or same:
            self.hosts.add(_netloc(target))
            return ""
        return f"sent on to {urlsplit(target).netloc}, which is not the council's"


def user_agent(contact: str | None = None) -> str:
    """Return the honest User-Agent, with a contact address."""
    try:
        number = version("minutebook")
    except PackageNotFoundError:
        number = "0"
    return f"minutebook/{number} (+{contact or PROJECT_ADDRESS})"


def _parse_robots(response: Response) -> tuple[Protego | None, float]:
    if response.status != 200:
        return None, 0.0
    rules = Protego.parse(response.body.decode("utf-8", errors="replace"))
    return rules, float(rules.crawl_delay(ROBOTS_NAME) or 0.0)


def _check_scheme(url: str) -> None:
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise ForbiddenAddress(f"{url} is not an http(s) address")


def _netloc(url: str) -> str:
    return urlsplit(url).netloc.lower().rpartition("@")[2]


def _hostname(url: str) -> str:
    return urlsplit(url).hostname or ""


def _is_upgrade(url: str, target: str) -> bool:
    """Whether a redirect leads from http to https on the same host, at the usual ports."""
    ends = urlsplit(url), urlsplit(target)
    return (
        ends[0].hostname == ends[1].hostname
        and ends[1].scheme == "https"
        and ends[1].port in (None, 443)
        and ends[0].port in (None, 80, 443)
    )


def _page_name(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2].lower()


def _too_slow(seconds: float) -> str:
    return f"no answer within {seconds:.0f} s"
