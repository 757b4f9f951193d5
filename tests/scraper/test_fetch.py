"""The one file that opens sockets, against a server that hangs, drips, breaks off and sends away."""

import time
from itertools import pairwise
from typing import Any

import pytest

from scraper import responses
from scraper.charset import decode_body
from scraper.fetch import Fetcher, ForbiddenAddress, SiteUnreachable, user_agent
from tests.scraper.bad_server import GOOD, BadServer, bad_server


def fetcher(server: BadServer, **options: Any) -> Fetcher:
    given = {"delay": 0, "backoff": 0.01, "patience": 1.5, "allow_private": True, **options}
    return Fetcher(hosts={server.host}, **given)


@pytest.mark.parametrize("path", ["hang", "drip", "drip_header"])
def test_a_page_that_never_comes_costs_no_more_than_its_patience(path: str) -> None:
    with bad_server() as server:
        begun = time.monotonic()
        response = fetcher(server).fetch(f"http://{server.host}/{path}")
        took = time.monotonic() - begun
    assert response.outcome == "failed"
    assert took < 2.5


@pytest.mark.parametrize(
    ("path", "outcome", "body"),
    [
        ("good", None, GOOD),
        ("cut", None, GOOD),  # whole at the second try
        ("busy", None, GOOD),  # 429, then good
        ("here", None, GOOD),  # sent on within the host
        ("down", "failed", b""),
        ("round", "failed", b""),  # sent on for ever
        ("elsewhere", "failed", b""),  # not the council's host
        ("bomb", "failed", b""),  # 3 kB that unpack to 3 MB
    ],
)
def test_what_becomes_of_an_answer(
    path: str, outcome: str | None, body: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(responses, "MAX_BYTES", 1_000_000)
    with bad_server() as other, bad_server(other=f"http://{other.host}") as server:
        response = fetcher(server, patience=5).fetch(f"http://{server.host}/{path}")
        assert other.paths() == []
    assert (response.outcome, response.body) == (outcome, body)


@pytest.mark.parametrize("path", ["huge", "bomb"])
def test_a_page_too_long_is_left_at_once(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether it says so beforehand or shows it; it would be as long the next time."""
    monkeypatch.setattr(responses, "MAX_BYTES", 1_000_000)
    with bad_server() as server:
        response = fetcher(server, patience=5).fetch(f"http://{server.host}/{path}")
        assert server.paths().count(f"/{path}") == 1
    assert (response.outcome, response.error) == ("failed", "longer than 1,000,000 bytes")


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("short", "cut short"),
        ("nothing", "hung up without an answer, or with one that is no HTTP"),
        ("hang", "no answer within 1 s"),
        ("drip", "no answer within 1 s"),
    ],
)
def test_what_failed_is_told_in_words(path: str, error: str) -> None:
    with bad_server() as server:
        response = fetcher(server, patience=1).fetch(f"http://{server.host}/{path}")
    assert (response.outcome, response.error) == ("failed", error)


def test_a_site_that_is_not_there_is_told_in_words() -> None:
    with bad_server() as server:
        host = server.host
    for url, words in (
        (f"http://{host}/", "nothing answers there"),
        ("http://no-such-host.invalid/", "no host has that name"),
    ):
        with pytest.raises(SiteUnreachable, match=words):
            fetcher(server).fetch(url)


def test_a_wait_that_is_asked_for_is_kept() -> None:
    with bad_server() as server:
        fetcher(server, patience=5).fetch(f"http://{server.host}/busy")
        first, second = (when for when, path, _ in server.asked if path == "/busy")
    assert second - first >= 1


def test_a_long_wait_ends_the_run() -> None:
    with bad_server() as server:
        polite = fetcher(server)
        assert polite.fetch(f"http://{server.host}/away").outcome == "blocked"
        with pytest.raises(SiteUnreachable, match="left alone"):
            polite.fetch(f"http://{server.host}/good")
        assert server.paths().count("/good") == 0


def test_requests_keep_the_delay_or_a_longer_one_of_robots() -> None:
    for robots, delay, least in ((None, 0.2, 0.2), ("User-agent: *\nCrawl-delay: 0.3", 0.1, 0.3)):
        with bad_server(robots) as server:
            polite = fetcher(server, delay=delay)
            for number in range(3):
                polite.fetch(f"http://{server.host}/page{number}")
            times = [when for when, _, _ in server.asked]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        assert min(gaps) >= least


def test_robots_is_read_first_and_obeyed() -> None:
    with bad_server("User-agent: *\nDisallow: /secret") as server:
        polite = fetcher(server)
        assert polite.fetch(f"http://{server.host}/secret/1").outcome == "disallowed"
        assert polite.fetch(f"http://{server.host}/open").outcome is None
        assert server.paths() == ["/robots.txt", "/open"]


def test_no_robots_no_crawl_while_the_server_fails() -> None:
    with bad_server("broken") as server:
        with pytest.raises(SiteUnreachable, match=r"robots\.txt"):
            fetcher(server).fetch(f"http://{server.host}/good")
        assert set(server.paths()) == {"/robots.txt"}


def test_a_moved_site_is_followed_only_where_it_may_move() -> None:
    with bad_server() as new, bad_server(other=f"http://{new.host}") as old:
        assert fetcher(old).fetch(f"http://{old.host}/moved").outcome == "failed"
        assert new.paths() == []
        mover = fetcher(old)
        # Another page than the one asked for is no move either.
        assert mover.fetch(f"http://{old.host}/moved", may_move=True).outcome == "failed"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_private_addresses_are_refused_before_anything_is_sent(host: str) -> None:
    with bad_server() as server:
        shy = fetcher(server, allow_private=False)
        with pytest.raises(ForbiddenAddress, match="private"):
            shy.fetch(f"http://{host}:{server.server_port}/good")
        assert server.paths() == []


def test_only_http_is_spoken() -> None:
    with bad_server() as server:
        for url in ("file:///etc/passwd", "ftp://example.org/", f"http://{server.host}/file"):
            with pytest.raises(ForbiddenAddress):
                fetcher(server).fetch(url)


def test_validators_are_sent_back() -> None:
    with bad_server() as server:
        first = fetcher(server).fetch(f"http://{server.host}/tagged")
        again = fetcher(server).fetch(f"http://{server.host}/tagged", etag=first.etag)
    assert (first.etag, again.status, again.body) == ('"one"', 304, b"")


def test_the_user_agent_is_honest() -> None:
    with bad_server() as server:
        fetcher(server, contact="web@example.org").fetch(f"http://{server.host}/good")
        sent = server.asked[-1][2]["User-Agent"]
    assert sent == user_agent("web@example.org")
    assert sent.startswith("minutebook/")
    assert sent.endswith("(+web@example.org)")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Siân’s £5".encode(), "Siân’s £5"),
        ("The Chair’s £5 café".encode("cp1252"), "The Chair’s £5 café"),
        (b"\xef\xbb\xbfCouncil", "Council"),
        ("Council – £5".encode("utf-16"), "Council – £5"),
        # One stray byte, or a character cut off, does not make a UTF-8 page something else.
        ("Siân’s £5 – “a”, “b”, “c”, “d”, “e”, ‘f’, ‘g’, ‘h’".encode() + b"\xe2", None),
        (b"", ""),
    ],
)
def test_the_charset_is_told_by_the_bytes(body: bytes, text: str | None) -> None:
    assert decode_body(body) == (body.decode("utf-8", "replace") if text is None else text)
