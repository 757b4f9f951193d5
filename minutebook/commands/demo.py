"""`minutebook demo`: the sample council, ingested, in the portal on this machine."""

import socket
from pathlib import Path

import click
import uvicorn

from minutebook.commands.serve import open_portal
from minutebook.ingesting import Ingest
from sample_council import load_content, serve_sample_council
from scraper.platforms import CrawlOptions
from scraper.records import Council

FOLDER = click.Path(file_okay=False, path_type=Path)
PORT = click.IntRange(0, 65_535)


@click.command()
@click.option(
    "--folder", type=FOLDER, default="demo", show_default=True, help="Where the demo's files go."
)
@click.option(
    "--port",
    type=PORT,
    default=8001,
    show_default=True,
    help="The portal's port on 127.0.0.1.",
)
@click.option(
    "--site-port", type=PORT, default=8002, show_default=True, help="The sample council's port."
)
def demo(folder: Path, port: int, site_port: int) -> None:
    """Serve an invented council's site here, ingest it, and open the portal over what it says.

    A taken port is replaced by a free one. Ctrl-C ends the site and the portal.

    \b
    Example:
      minutebook demo --port 8080
    """
    database, archive = make_anew(folder)
    with serve_sample_council(port=free_port(site_port)) as site:
        council = Council(
            slug="westmarch",
            name=load_content().name,
            platform="moderngov",
            base_url=site.url,
        )
        click.echo(f"The sample council's own site is at {site.url}")
        run = Ingest(database, archive, None, quiet=False)
        run.ingest(council, CrawlOptions(delay=0, allow_private=True))
        _serve(database, free_port(port))


def make_anew(folder: Path) -> tuple[Path, Path]:
    """Make the folder if need be, and take away what an earlier demo left in it, nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "minutes.db", folder / "archive.db"
    for path in made:
        for left in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            left.unlink(missing_ok=True)
    return made


def free_port(wanted: int) -> int:
    """Return the wanted port of 127.0.0.1, or one that is free."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _serve(database: Path, port: int) -> None:
    click.echo(f"\nOpen http://127.0.0.1:{port}/ in a browser. Ctrl-C ends it all.\n")
    uvicorn.run(open_portal((database,)).app(), host="127.0.0.1", port=port, log_level="warning")
