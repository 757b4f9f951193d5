from collections.abc import Iterator

import pytest
import requests
from bs4 import BeautifulSoup, Tag

from sample_council import SampleServer, serve_sample_council


@pytest.fixture(scope="module")
def server() -> Iterator[SampleServer]:
    with serve_sample_council() as running:
        yield running


@pytest.fixture(scope="module")
def modgov(server: SampleServer):  # type: ignore[no-untyped-def]
    """Fetch a page and give ModernGov's own part of it."""

    def fetch(path: str) -> Tag:
        answer = requests.get(f"{server.url}/{path}", timeout=10)
        assert answer.status_code == 200, path
        part = BeautifulSoup(answer.content, "lxml").select_one("div#modgov")
        assert part is not None, path
        return part

    return fetch
