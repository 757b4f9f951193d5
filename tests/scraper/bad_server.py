"""A real HTTP server that misbehaves on purpose, by path; it logs when and what was asked."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GOOD = b"<html><body><div id='modgov'>good</div></body></html>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "BadServer"

    def do_GET(self) -> None:
        if self.server.moved:
            self.reply(301, Location=self.server.other + self.path)
            return
        self.server.asked.append((time.monotonic(), self.path, dict(self.headers)))
        times = sum(1 for _, path, _ in self.server.asked if path == self.path)
        name = self.path.strip("/").partition("?")[0].replace(".txt", "")
        action = getattr(self, f"send_{name}", None)
        if action:
            action(times)
        else:
            self.reply(200, GOOD)

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_robots(self, times: int) -> None:
        if self.server.robots is None:
            self.reply(404)
        elif self.server.robots == "broken":
            self.reply(503)
        else:
            self.reply(200, self.server.robots.encode())

    def send_hang(self, times: int) -> None:
        self.server.stopped.wait(20)
        self.close_connection = True

    def send_drip(self, times: int) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.drip(b"x")

    def send_drip_header(self, times: int) -> None:
        self.drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 1000)

    def drip(self, parts: bytes) -> None:
        self.close_connection = True
        for _ in range(200):
            for byte in parts[:1000]:
                if self.server.stopped.wait(0.05):
                    return
                try:
                    self.wfile.write(bytes([byte]))
                except OSError:
                    return

    def send_cut(self, times: int) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(GOOD)))
        self.end_headers()
        self.wfile.write(GOOD if times > 1 else GOOD[:9])
        self.close_connection = True

    def send_short(self, times: int) -> None:
        self.claim(len(GOOD) + 1)

    def send_huge(self, times: int) -> None:
        self.claim(200_000_000)

    def claim(self, length: int) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(GOOD)
        self.close_connection = True

    def send_nothing(self, times: int) -> None:
        self.close_connection = True

    def send_busy(self, times: int) -> None:
        if times > 1:
            self.reply(200, GOOD)
        else:
            self.reply(429, Retry_After="1")

    def send_away(self, times: int) -> None:
        self.reply(429, Retry_After="900")

    def send_down(self, times: int) -> None:
        self.reply(503)

    def send_elsewhere(self, times: int) -> None:
        self.reply(302, Location=f"{self.server.other}/good")

    def send_moved(self, times: int) -> None:
        self.reply(301, Location=f"{self.server.other}/moved2")

    def send_here(self, times: int) -> None:
        self.reply(302, Location="/good")

    def send_round(self, times: int) -> None:
        self.reply(302, Location="/round")

    def send_file(self, times: int) -> None:
        self.reply(302, Location="file:///etc/passwd")

    def send_bomb(self, times: int) -> None:
        self.reply(200, gzip.compress(b"0" * 3_000_000), Content_Encoding="gzip")

    def send_tagged(self, times: int) -> None:
        if self.headers.get("If-None-Match") == '"one"':
            self.reply(304)
        else:
            self.reply(200, GOOD, ETag='"one"')

    def log_message(self, format: str, *args: object) -> None:
        pass


class BadServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, robots: str | None, other: str, moved: bool) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[float, str, dict[str, str]]] = []
        self.stopped = threading.Event()
        self.robots, self.other, self.moved = robots, other, moved

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def paths(self) -> list[str]:
        return [path for _, path, _ in self.asked]

    def handle_error(self, *args: object) -> None:
        pass


@contextmanager
def bad_server(
    robots: str | None = None, other: str = "", moved: bool = False
) -> Iterator[BadServer]:
    server = BadServer(robots, other, moved)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.stopped.set()
    server.shutdown()
    server.server_close()
