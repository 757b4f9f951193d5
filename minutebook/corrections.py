"""`corrections.toml`: what people decide against the machine. File in, checked entries out.

The format is documented in docs/corrections.md. It is applied on every run, so an entry survives
any re-ingest, and taking it out undoes it. Each entry knows its line, for errors to name.
"""

import hashlib
import re
import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, ClassVar

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


class CorrectionError(Exception):
    """An entry that cannot be read or no longer fits; the message names file and line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson:
    """`drop` are other entries of the person `keep`."""

    table: ClassVar[str] = "same_person"
    line: int
    keep: str
    drop: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoPeople:
    """From the day `since` on, what is held of `person` is another's: `new`, called `name`."""

    table: ClassVar[str] = "two_people"
    line: int
    person: str
    new: str
    name: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SameMatter:
    """All of `series` are one; the first keeps its id."""

    table: ClassVar[str] = "same_matter"
    line: int
    series: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoMatters:
    """`items` leave `series` and make one of their own."""

    table: ClassVar[str] = "two_matters"
    line: int
    series: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withhold:
    """A person's name (at `council`), an item or a document that is shown nowhere."""

    table: ClassVar[str] = "withhold"
    line: int
    reason: str
    since: str = ""
    council: str = ""
    person_name: str = ""
    item: str = ""
    document: str = ""


NEEDS_COUNCIL = "does not say of which council: ids begin with it, a person_name needs `council`"
Entry = SamePerson | TwoPeople | SameMatter | TwoMatters | Withhold
KINDS: dict[str, type[Entry]] = {
    kind.table: kind for kind in (SamePerson, TwoPeople, SameMatter, TwoMatters, Withhold)
}


@dataclass(frozen=True, slots=True)
class Corrections:
    """All entries of the file, in its order; `fingerprint` changes with them."""

    path: Path
    entries: tuple[Entry, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Return a digest of what the entries say, wherever they stand."""
        return hashlib.sha256(repr(self.entries).encode()).hexdigest()[:8]

    def of_council(self, council_id: str) -> "Corrections":
        """Return the entries that are about the council."""
        mine = tuple(entry for entry in self.entries if _council_of(entry) == council_id)
        return Corrections(self.path, mine)

    def error(self, entry: Entry, why: str) -> CorrectionError:
        """Return the error of an entry that does not fit."""
        return CorrectionError(f"{self.path}, line {entry.line}: [[{entry.table}]] {why}")


def read_corrections(path: Path) -> Corrections:
    """Read the file; one that is not there holds nothing. Raises `CorrectionError`."""
    if not path.exists():
        return Corrections(path)
    text = path.read_text(encoding="utf-8")
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CorrectionError(f"{path}: {error}") from error
    entries = []
    for table, rows in tables.items():
        if table not in KINDS or not isinstance(rows, list):
            known = ", ".join(f"[[{kind}]]" for kind in KINDS)
            raise CorrectionError(f"{path}: {table!r} is none of {known}")
        for line, row in zip(_header_lines(text, table), rows, strict=True):
            entries.append(_read_entry(path, line, KINDS[table], row))
    return Corrections(path, tuple(sorted(entries, key=lambda entry: entry.line)))


def _header_lines(text: str, table: str) -> list[int]:
    """Return the line numbers of the table's `[[...]]` headers."""
    header = re.compile(rf"\s*\[\[\s*{table}\s*\]\]")
    return [n for n, line in enumerate(text.splitlines(), start=1) if header.match(line)]


def _read_entry(path: Path, line: int, kind: type[Entry], row: dict[str, Any]) -> Entry:
    wanted = {field.name for field in fields(kind)} - {"line"}
    if unknown := set(row) - wanted:
        raise CorrectionError(
            f"{path}, line {line}: [[{kind.table}]] has no {', '.join(sorted(unknown))};"
            f" it takes {', '.join(sorted(wanted))}"
        )
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    for field in fields(kind):
        is_list = "tuple" in str(field.type)
        if field.name in values and isinstance(values[field.name], tuple) != is_list:
            shape = "a list" if is_list else "one text"
            raise CorrectionError(
                f"{path}, line {line}: {field.name} of [[{kind.table}]] is {shape}"
            )
    try:
        entry = kind(line=line, **values)
    except TypeError as error:
        raise CorrectionError(f"{path}, line {line}: [[{kind.table}]] {error}") from error
    if not _council_of(entry):
        raise CorrectionError(f"{path}, line {line}: [[{kind.table}]] {NEEDS_COUNCIL}")
    return entry


def _council_of(entry: Entry) -> str:
    """Return the council that an entry's ids begin with."""
    match entry:
        case SamePerson():
            return entry.keep.split("/")[0]
        case TwoPeople():
            return entry.person.split("/")[0]
        case SameMatter():
            return entry.series[0].split("/")[0] if entry.series else ""
        case TwoMatters():
            return entry.series.split("/")[0]
        case Withhold():
            named = entry.council if entry.person_name else entry.item or entry.document
            return named.split("/")[0]
