"""What holds for every test: nothing leaves this machine; and the record of the sample council."""

import socket
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from minutebook.cli import main
from sample_council import serve_sample_council


class NetworkUsed(BaseException):
    """A test reached for the network; no `except Exception` may swallow that."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else "127.0.0.1"
        if host not in ("127.0.0.1", "::1", "localhost"):
            raise NetworkUsed(f"a test tried to reach {host}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole sample council, ingested from its server: the path of the record."""
    folder = tmp_path_factory.mktemp("sample")
    with serve_sample_council() as site:
        options = ["--name", "Westmarch Council", "--delay", "0", "--allow-private", "--quiet"]
        files = ["--db", str(folder / "minutes.db"), "--archive", str(folder / "archive.db")]
        result = CliRunner().invoke(main, ["ingest", site.url, *options, *files])
        assert result.exit_code == 0, result.output
    return folder / "minutes.db"
