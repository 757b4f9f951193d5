"""The sample council's site over real HTTP: sockets, the log of requests, conditional GET.

What a page says is the business of `site.py`; how it fails, of `faults.py`.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from datetime import time as clock_time
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

from sample_council.faults import Faults
from sample_council.response import Response
from sample_council.routes import answer
from sample_council.site import Site
from sample_council.variant import Variant

HANGS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One line of the log. `started` is seconds of time.monotonic(), `fault` what went wrong.

    `status` is 0 where no answer was sent. `conditional` names the headers that asked for a 304.
    """

    method: str
    path: str
    started: float
    status: int
    user_agent: str
    conditional: tuple[str, ...] = ()
    fault: str = ""


class SampleServer:
    """A running sample council: `url`, `requests`, and `change` for what happens meanwhile."""

    def __init__(self, variant: Variant, port: int) -> None:
        self.requests: list[Request] = []
        self.stopped = threading.Event()
        self._listener = _Listener(("127.0.0.1", port), _Handler)
        self._listener.sample = self
        self.host = f"http://127.0.0.1:{self._listener.server_port}"
        self.variant = variant
        self.site = Site(variant, self.host)
        self.faults = Faults(variant)

    @property
    def url(self) -> str:
        """The base address: the host and, where there is one, the sub-path; no "/" at the end."""
        return self.host + self.variant.sub_path

    def change(self, **switches: Any) -> None:
        """Change some switches of the variant while the server runs, e.g. `change(state=2)`."""
        self.variant = replace(self.variant, **switches)
        self.site = Site(self.variant, self.host)
        self.faults = Faults(self.variant)

    def start(self) -> None:
        """Serve from a thread of its own."""
        thread = threading.Thread(target=self._listener.serve_forever, args=(0.05,), daemon=True)
        thread.start()

    def serve_forever(self) -> None:
        """Serve until interrupted."""
        self._listener.serve_forever()

    def stop(self) -> None:
        """Stop serving and close the port."""
        self.stopped.set()
        self._listener.shutdown()
        self._listener.server_close()


@contextmanager
def serve_sample_council(variant: Variant | None = None, port: int = 0) -> Iterator[SampleServer]:
    """Serve a variant on 127.0.0.1 for as long as the context lasts; port 0 takes a free one."""
    server = SampleServer(variant or Variant(), port)
    server.start()
    try:
        yield server
    finally:
        server.stop()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    sample: SampleServer


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Microsoft-IIS/10.0"
    sys_version = ""
    timeout = 30
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer a GET."""
        self.answer()

    def do_HEAD(self) -> None:
        """Answer a HEAD."""
        self.answer()

    def do_POST(self) -> None:
        """Answer a POST of the web service or of a form; its body is read and dropped."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.answer()

    def answer(self) -> None:
        """Make the answer, let faults spoil it, log it, send it."""
        started = time.monotonic()
        sample = cast(_Listener, self.server).sample
        fault, response = sample.faults.spoil(self.path, partial(answer, sample.site))
        if response is not None:
            response = self.checked(response) if sample.variant.validators else response
        sample.requests.append(
            Request(
                method=self.command,
                path=self.path,
                started=started,
                status=response.status if response else 0,
                user_agent=self.headers.get("User-Agent", ""),
                conditional=tuple(
                    name for name in ("If-None-Match", "If-Modified-Since") if name in self.headers
                ),
                fault=fault,
            )
        )
        if response is None:
            self.close_connection = True
            if fault == "hang":
                sample.stopped.wait(HANGS)
            return
        self.send(response, fault)

    def checked(self, response: Response) -> Response:
        """Add the validators that the page carries; answer 304 to those who have it already."""
        headers = dict(response.headers)
        fresh = False
        if response.tagged:
            headers["ETag"] = f'"{hashlib.sha256(response.body).hexdigest()[:16]}"'
            fresh = self.headers.get("If-None-Match") == headers["ETag"]
        if response.modified:
            midday = datetime.combine(response.modified, clock_time(12), timezone.utc)
            headers["Last-Modified"] = format_datetime(midday, usegmt=True)
            if not response.tagged:
                fresh = self.unmodified_since(midday)
        if fresh and response.status == 200:
            return replace(response, status=304, body=b"", headers=headers)
        return replace(response, headers=headers)

    def unmodified_since(self, changed: datetime) -> bool:
        """Tell whether the client has seen the page since it changed."""
        seen = self.headers.get("If-Modified-Since")
        try:
            return bool(seen) and parsedate_to_datetime(str(seen)) >= changed
        except (TypeError, ValueError):
            return False

    def send(self, response: Response, fault: str) -> None:
        """Write status line, headers and body; slowly or only in part where the fault says so."""
        self.send_response(response.status)
        if response.status != 304:
            self.send_header("Content-Type", response.content_type)
            self.send_header("Content-Length", str(len(response.body)))
        for name, value in response.headers.items():
            self.send_header(name, value)
        if fault == "cut":
            self.close_connection = True
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "HEAD" or response.status == 304:
            return
        try:
            for part in parts(response.body, fault):
                self.wfile.write(part)
                self.wfile.flush()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on stderr: the log is `SampleServer.requests`."""


def parts(body: bytes, fault: str) -> Iterator[bytes]:
    """Give a body whole; in four slow parts (fault "slow"); or only its first half ("cut")."""
    if fault == "cut":
        yield body[: len(body) // 2]
    elif fault == "slow":
        step = len(body) // 4 + 1
        for start in range(0, len(body), step):
            time.sleep(0.05)
            yield body[start : start + step]
    else:
        yield body
