"""The command `minutebook`: each subcommand is one file of `minutebook/commands/`."""

import sqlite3
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import click

from minutebook import __version__, commands

DATABASE_HINT = (
    "Is the file named by --db or --archive one of minutebook's, is its folder there, and is no "
    "other run writing to it?"
)


class LazyCommands(click.Group):
    """Commands by file name, imported only when asked for: `--version` need not load spaCy."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a file that cannot be used is told in one line, not as a traceback."""
        try:
            return super().invoke(ctx)
        except sqlite3.DatabaseError as error:
            raise click.ClickException(f"{error}. {DATABASE_HINT}") from error
        except OSError as error:
            if not error.filename:
                raise
            raise click.ClickException(f"{error.filename}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise click.ClickException(f"not a text in UTF-8: {error.reason}") from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(module.name for module in iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = getattr(import_module(f"minutebook.commands.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.command(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="minutebook")
def main() -> None:
    """Council minutes in; a searchable, checkable record of who decided what out."""
