"""The command `minutebook`: each subcommand is one file of `minutebook/commands/`."""

from importlib import import_module
from pkgutil import iter_modules

import click

from minutebook import __version__, commands


class LazyCommands(click.Group):
    """Commands by file name, imported only when asked for: `--version` need not load spaCy."""

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
