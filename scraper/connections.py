"""The sockets under a session: none to a private network, and none open beyond its time.

A name may lead anywhere, and a body may drip for ever; both are seen only at the socket.
"""

import ipaddress
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection


class ForbiddenAddress(ValueError):
    """An address that must not be asked: another scheme, a private network."""


class PrivateAddress(ForbiddenAddress):
    """An address of this machine or its network, which may be asked only where that is allowed."""


class Connections:
    """All connections of a session. `allow_private`: private networks may be asked."""

    def __init__(self, session: requests.Session, *, allow_private: bool) -> None:
        self.allow_private = allow_private
        self._sockets: set[socket.socket] = set()
        adapter = _GuardedAdapter(self._guard)
        session.mount("http://", adapter)
        session.mount("https://", adapter)

    def _guard(self, connected: socket.socket) -> None:
        """Refuse a connection that ended at a private address, before anything is sent."""
        self._sockets.add(connected)
        if self.allow_private:
            return
        peer = ipaddress.ip_address(connected.getpeername()[0].split("%")[0])
        if not peer.is_global:
            connected.close()
            raise PrivateAddress(str(peer))

    @contextmanager
    def watched(self, seconds: float) -> Iterator[threading.Event]:
        """Cut the connections when time is up: a body or a header may drip for ever."""
        time_is_up = threading.Event()
        timer = threading.Timer(seconds, self._cut, (time_is_up,))
        timer.daemon = True
        timer.start()
        try:
            yield time_is_up
        finally:
            timer.cancel()
            self._sockets = {each for each in self._sockets if each.fileno() != -1}

    def _cut(self, time_is_up: threading.Event) -> None:
        time_is_up.set()
        for each in list(self._sockets):
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class _GuardedAdapter(HTTPAdapter):
    """Connections that are shown to `guard` as soon as they stand."""

    def __init__(self, guard: object) -> None:
        self._guard = guard
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: object, **kwargs: object) -> None:
        super().init_poolmanager(*args, **kwargs)  # type: ignore[arg-type]
        self.poolmanager.pool_classes_by_scheme = _build_pools(self._guard)


def _build_pools(guard: object) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            guard(self.sock)  # type: ignore[operator]

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            guard(self.sock)  # type: ignore[operator]

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
