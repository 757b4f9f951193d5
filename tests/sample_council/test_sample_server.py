"""The sample council's server over real HTTP."""

from collections.abc import Iterator

import pytest
import requests

from sample_council import SampleServer, serve_sample_council


@pytest.fixture(scope="module")
def server() -> Iterator[SampleServer]:
    with serve_sample_council() as running:
        yield running


def test_a_meeting_answers_and_is_logged(server: SampleServer) -> None:
    answer = requests.get(f"{server.url}/ieListDocuments.aspx?CId=102&MId=2445&Ver=4", timeout=10)
    assert answer.status_code == 200
    assert "Executive - Wednesday, 17th September, 2025 10.00 am" in answer.text
    assert server.requests[-1].path == "/ieListDocuments.aspx?CId=102&MId=2445&Ver=4"
    assert server.requests[-1].status == 200
