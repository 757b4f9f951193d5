"""A real Chromium, and the real command `minutebook serve` for it to look at."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, sync_playwright

REQUIRED = os.environ.get("MINUTEBOOK_REQUIRE_BROWSER") == "1"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str:
    """Return the browser's path; skips, or fails where a browser is required."""
    given = os.environ.get("MINUTEBOOK_CHROMIUM")
    path = given or next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        message = "no Chromium: install one, or name it in MINUTEBOOK_CHROMIUM"
        pytest.fail(message) if REQUIRED else pytest.skip(message)
    return path


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Give a browser of its own to the tests of a module."""
    path = find_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser
        browser.close()


@contextmanager
def serve_record(path: Path) -> Iterator[str]:
    """Run `minutebook serve` over a database on a free port; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "minutebook", "serve", "--db", str(path), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(address: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(300):
        assert process.poll() is None, "minutebook serve ended"
        try:
            httpx.get(f"{address}/-/versions.json")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("minutebook serve did not answer within 30 s")
