"""`minutebook annotate`: what a saved page says, as JSON."""

import gc
import sys
from pathlib import Path

import click

from minutebook.json_lines import echo_row
from minutebook.page_files import (
    UnreadableFile,
    annotate_page_file,
    list_page_files,
    read_page_file,
)
from minutebook.page_json import page_json
from nlp.language import build_language


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
def annotate(paths: tuple[Path, ...]) -> None:
    """Print one JSON line a page of PATHS (.txt or .html files, or folders of them).

    \b
    Example:
      minutebook annotate saved-page.html pages/
    """
    failed = 0
    build_language()
    gc.freeze()  # what is loaded by now stays: no collection need walk over it again
    gc.set_threshold(10_000)  # what is made of a page goes without: hardly anything is a circle
    for path in list_page_files(paths):
        try:
            page = read_page_file(path)
        except UnreadableFile as error:
            click.echo(f"minutebook annotate: {error}", err=True)
            failed += 1
            continue
        text, meetings = annotate_page_file(page)
        if not meetings:
            click.echo(f"minutebook annotate: {path}: no text in it; was it saved whole?", err=True)
        row = page_json(str(path), meetings, text if page.is_html else None)
        echo_row(row)
    sys.exit(1 if failed else 0)
