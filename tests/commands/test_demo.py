"""`minutebook demo` as a newcomer runs it: twice, and Ctrl-C ends all that it started."""

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner

from minutebook.cli import main
from minutebook.commands.demo import free_port, make_anew

COMMAND = [sys.executable, "-c", "from minutebook.cli import main; main()", "demo"]


def start_demo(folder: Path) -> tuple[subprocess.Popen[str], str, str]:
    """Return the running demo with the addresses of site and portal that it prints."""
    ports = ["--port", str(free_port(0)), "--site-port", str(free_port(0))]
    process = subprocess.Popen(
        [*COMMAND, "--folder", str(folder), *ports], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith("Open "):
            break
    site, portal = re.findall(r"http://127\.0\.0\.1:\d+", "".join(lines))
    return process, site, portal


def is_answering(address: str) -> bool:
    try:
        return requests.get(address, timeout=10).status_code == 200
    except requests.ConnectionError:
        return False


def wait_for(address: str) -> None:
    for _ in range(100):
        if is_answering(address):
            return
        time.sleep(0.1)
    pytest.fail(f"{address} does not answer")


@pytest.mark.parametrize("time_around", ["first", "second"])
def test_demo_opens_the_portal_and_ends_whole(
    tmp_path_factory: pytest.TempPathFactory, time_around: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "demo"
    process, site, portal = start_demo(folder)
    try:
        wait_for(portal)
        assert "Westmarch" in requests.get(portal, timeout=10).text
        assert is_answering(f"{site}/mgListCommittees.aspx")
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=20)
    assert not is_answering(portal)
    assert not is_answering(site)


@pytest.mark.parametrize("option", ["--port", "--site-port"])
def test_a_number_that_is_no_port_is_said_so(tmp_path: Path, option: str) -> None:
    folder = tmp_path / "demo"
    result = CliRunner().invoke(main, ["demo", "--folder", str(folder), option, "99999"])
    assert result.exit_code == 2
    assert f"'{option}': 99999 is not in the range 0<=x<=65535" in result.output
    assert not folder.exists()


def test_a_folder_keeps_what_is_not_the_demos(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    (tmp_path / "minutes.db").write_text("of an earlier demo")
    make_anew(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
