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
    width = max((len(entry.slug) for entry in entries), default=0)
    for entry in entries:
        until = "" if entry.is_current else f"  (until {entry.end})"
        platform = entry.platform or "?"
        click.echo(f"{entry.slug:{width}}  {platform:10}  {entry.base_url}{until}".rstrip())
    if not entries:
        raise click.UsageError(f"no council's name has {word!r}; try a shorter word")
