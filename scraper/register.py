"""The register of UK councils (`councils.csv`): a name or an address in, a `Council` out.

The register names each council's platform and address as of 2026; check a council that moved on
its own site and correct its line.
"""

import csv
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from scraper.platforms import NotYetReadable, find_platform
from scraper.records import Council

__all__ = [
    "AmbiguousCouncil",
    "NotYetReadable",
    "RegisterEntry",
    "UnknownCouncil",
    "find_council",
    "list_councils",
]

REGISTER = Path(__file__).parent / "councils.csv"
# Words of official names that people leave out: "London Borough of Bromley" is "bromley".
FILLER = re.compile(
    r"\b(the|of|and|council|borough|district|county|city|metropolitan|london|royal|authority)\b|&"
)
# Left off a host to make a short slug: democracy.somewhere.gov.uk -> somewhere.
HOST_FILLER = re.compile(
    r"^(www\d*|democracy|moderngov|modgov|committees?|councillors?|meetings|mycouncil)\.|"
    r"\.(moderngov\.co\.uk|gov\.uk|gov\.wales|org\.uk|co\.uk)$"
)


class UnknownCouncil(LookupError):
    """No council of the register has that name."""


class AmbiguousCouncil(LookupError):
    """Several councils fit the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """One line of the register; `end` is the day a merged council ceased to be."""

    slug: str
    code: str
    name: str
    nation: str
    start: str
    end: str
    platform: str
    base_url: str

    @property
    def is_current(self) -> bool:
        """Whether the council exists today."""
        return not self.end or self.end >= date.today().isoformat()


@cache
def _read_register() -> tuple[RegisterEntry, ...]:
    with REGISTER.open(encoding="utf-8", newline="") as file:
        return tuple(RegisterEntry(**_with_platform(row)) for row in csv.DictReader(file))


def _with_platform(row: dict[str, str]) -> dict[str, str]:
    """Read the platform off an address that names a ModernGov page, whatever the line says."""
    if re.search(r"/mg\w+\.aspx", row["base_url"]):
        return row | {"platform": "moderngov"}
    return row


def list_councils(word: str | None = None) -> list[RegisterEntry]:
    """List the register's councils, those whose name or slug has the word if one is given."""
    wanted = _plain(word or "") or (word or "").lower()
    return [
        entry
        for entry in _read_register()
        if wanted in entry.slug.replace("-", " ") or wanted in _plain(entry.name)
    ]


def find_council(name_or_url: str) -> Council:
    """Return the council of a name (today's, if several bore it) or of a site's address.

    Raises UnknownCouncil, AmbiguousCouncil, or NotYetReadable for a platform we cannot read.
    """
    text = name_or_url.strip()
    if "://" in text:
        return _council_at(text)
    council = _as_council(_find_entry(text))
    find_platform(council)
    return council


def _as_council(entry: RegisterEntry) -> Council:
    return Council(
        slug=entry.slug,
        name=entry.name,
        platform=entry.platform,
        base_url=clean_base_url(entry.base_url) if entry.base_url else "",
    )


def _find_entry(name: str) -> RegisterEntry:
    for found in _candidates(name):
        current = [entry for entry in found if entry.is_current] or found
        if len(current) == 1:
            return current[0]
        if current:
            names = ", ".join(entry.slug for entry in current)
            raise AmbiguousCouncil(f"{name!r} could be: {names}. Give one of these.")
    raise UnknownCouncil(_unknown(name))


def _candidates(name: str) -> Iterator[list[RegisterEntry]]:
    """Yield the entries that fit, by slug, by whole name, then by words of it."""
    slug, plain = re.sub(r"[\s_]+", "-", name.lower()), _plain(name)
    exact = [e for e in _read_register() if slug == e.slug]
    if exact and not exact[0].is_current:
        # "x" ended and "x-until-..." are kept apart; only the bare name may mean a successor.
        exact = [e for e in _read_register() if _plain(e.name) == plain and e.is_current] or exact
    yield exact
    yield [e for e in _read_register() if plain and plain == _plain(e.name)]
    yield [
        e for e in _read_register() if plain and set(plain.split()) <= set(_plain(e.name).split())
    ]


def _plain(name: str) -> str:
    return " ".join(FILLER.sub(" ", name.lower().replace("-", " ")).split())


def _unknown(name: str) -> str:
    slugs = [entry.slug for entry in _read_register()]
    near = difflib.get_close_matches(name.lower().replace(" ", "-"), slugs, n=3)
    hint = f" Did you mean {', '.join(near)}?" if near else ""
    return f"No council is called {name!r}.{hint} Try: minutebook councils"


def _council_at(url: str) -> Council:
    base_url = clean_base_url(url)
    host = urlsplit(base_url).netloc.lower()
    for entry in _read_register():
        if entry.platform == "moderngov" and entry.is_current and _same_site(entry, base_url):
            return Council(
                slug=entry.slug, name=entry.name, platform="moderngov", base_url=base_url
            )
    return Council(slug=_host_slug(host), name=host, platform="moderngov", base_url=base_url)


def _same_site(entry: RegisterEntry, base_url: str) -> bool:
    return bool(entry.base_url) and (
        urlsplit(clean_base_url(entry.base_url))[1:3] == urlsplit(base_url)[1:3]
    )


def _host_slug(host: str) -> str:
    short = HOST_FILLER.sub("", HOST_FILLER.sub("", host))
    slug = re.sub(r"[^a-z0-9]+", "-", short).strip("-")
    if any(slug == entry.slug for entry in _read_register()):
        return re.sub(r"[^a-z0-9]+", "-", host).strip("-")
    return slug


def clean_base_url(url: str) -> str:
    """Return the directory of a ModernGov site: no page, no query, no slash at the end.

    >>> clean_base_url("https://www.example.gov.uk/moderngov/mgListCommittees.aspx?bcr=1")
    'https://www.example.gov.uk/moderngov'
    """
    parts = urlsplit(url.strip())
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{url!r} is not an http(s) address.")
    path = re.sub(r"/[^/]*\.(aspx?|asmx)(/.*)?$", "", parts.path, flags=re.I).rstrip("/")
    return f"{parts.scheme.lower()}://{parts.netloc.lower()}{path}"
