"""What holds for every test: nothing leaves this machine."""

import socket
from typing import Any

import pytest


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
