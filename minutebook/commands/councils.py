"""`minutebook councils`: the register of UK councils."""

import click

from scraper.register import list_councils


@click.command()
@click.argument("word", required=False)
def councils(word: str | None) -> None:
    """List the UK's councils whose name has WORD, with platform and address.

    \b
    Example:
      minutebook councils somerset
    """
    entries = list_councils(word)
    for entry in entries:
        until = "" if entry.is_current else f"  (until {entry.end})"
        click.echo(f"{entry.slug:32}{entry.platform:12}{entry.base_url}{until}")
    if not entries:
        raise click.UsageError(f"no council's name has {word!r}; try a shorter word")
