"""Progress bars on a terminal; silence elsewhere."""

import sys
from collections.abc import Iterable, Iterator

from tqdm import tqdm

from scraper.platforms import Progress
from scraper.records import Meeting


def is_shown(quiet: bool) -> bool:
    """Whether to draw: not when asked to be quiet, nor into a file or pipe."""
    return not quiet and sys.stderr.isatty()


def watch_crawl(steps: Iterable[Progress], name: str, quiet: bool) -> Progress | None:
    """Run the crawl to its end; return its last step, or None where there was none.

    Notes on the way are shown; what the last step (`done`) says is for the caller to tell.
    """
    last: Progress | None = None
    hidden = not (steps and is_shown(quiet))
    with tqdm(desc=f"{name}: fetching", unit=" pages", disable=hidden) as bar:
        for last in steps:
            bar.total = max(last.total, last.done)
            bar.n = last.done
            bar.set_postfix_str(last.stage, refresh=False)
            bar.refresh()
            if last.message and last.stage != "done" and not quiet:
                bar.write(f"{name}: {last.message}", file=sys.stderr)
    return last


class MeetingWatch:
    """Passes meetings on and draws how many were read."""

    def __init__(self, name: str, quiet: bool) -> None:
        self._name = name
        self._quiet = quiet

    def __call__(self, meetings: Iterable[Meeting], total: int) -> Iterator[Meeting]:
        """Yield the meetings."""
        hidden = not is_shown(self._quiet)
        bar = tqdm(
            meetings, f"{self._name}: reading", total=total, unit=" meetings", disable=hidden
        )
        yield from bar
