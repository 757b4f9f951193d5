"""What a publisher chooses for the portal: Datasette's plugin settings under `minutebook`."""

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The plugin's settings, each with its default.

    `database`: the name of the database shown; default the first that is a record.
    `name`: the portal's name. `problems_url`: where to report something wrong (https: or mailto:).
    `robots`: `index` or `noindex`.
    """

    database: str = ""
    name: str = "minutebook"
    problems_url: str = ""
    robots: str = "index"


def read_settings(datasette: Any) -> Settings:
    """Return the settings; raises ValueError for a name or a value that means nothing here."""
    given = datasette.plugin_config("minutebook") or {}
    names = {field.name for field in fields(Settings)}
    if unknown := set(given) - names:
        raise ValueError(f"plugins: minutebook: no such setting: {', '.join(sorted(unknown))}")
    settings = Settings(**given)
    if settings.robots not in ("index", "noindex"):
        raise ValueError("plugins: minutebook: robots must be index or noindex")
    if settings.problems_url and not settings.problems_url.startswith(("https://", "mailto:")):
        raise ValueError("plugins: minutebook: problems_url must begin with https:// or mailto:")
    return settings
