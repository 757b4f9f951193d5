"""Rows out, one line of JSON each."""

import json
from typing import Any

import click


def echo_row(row: dict[str, Any]) -> None:
    """Print a row as a line of JSON in UTF-8.

    What UTF-8 cannot hold, half of a character or a byte of a file's name that is no text, is
    written as JSON escapes it: whoever reads the line gets what was given.
    """
    line = json.dumps(row, ensure_ascii=False)
    click.echo(line.encode("utf-8", "backslashreplace"))
