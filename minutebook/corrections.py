"""`corrections.toml`: what people decide against the machine. File in, checked entries out.

The format is documented in docs/corrections.md. It is applied on every run, so an entry survives
any re-ingest, and taking it out undoes it. Each entry knows its line, for errors to name.
"""

import hashlib
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


class CorrectionError(Exception):
    """An entry that cannot be read or no longer fits; the message names file and line.

    `entry` is the one that does not fit; None where it could not be read.
    """

    def __init__(self, message: str, entry: "Entry | None" = None) -> None:
        super().__init__(message)
        self.entry = entry


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson:
    """`drop` are other entries of the person `keep`.

    `both_present`: join them though a meeting's roll has both as present.
    """

    table: ClassVar[str] = "same_person"
    line: int
    keep: str
    drop: tuple[str, ...]
    both_present: bool = False


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
        said = [replace(entry, line=0) for entry in self.entries]
        return hashlib.sha256(repr(said).encode()).hexdigest()[:8]

    def of_council(self, council_id: str) -> "Corrections":
        """Return the entries that are about the council."""
        mine = tuple(entry for entry in self.entries if _council_of(entry) == council_id)
        return Corrections(self.path, mine)

    def of_records(self) -> "Corrections":
        """Return the entries that change what is read of a meeting: not those on series."""
        kept = (e for e in self.entries if not isinstance(e, SameMatter | TwoMatters))
        return Corrections(self.path, tuple(kept))

    def without(self, refused: Iterable[CorrectionError]) -> "Corrections":
        """Return the entries that were not refused: only they change anything."""
        misfits = [error.entry for error in refused]
        return Corrections(self.path, tuple(e for e in self.entries if e not in misfits))

    def list_strangers(self, council_ids: Sequence[str]) -> list[CorrectionError]:
        """Return the error of each entry that is of none of the record's councils."""
        has = ", ".join(council_ids) or "none"
        why = "is of the council {}, which this record does not have: mend its name (it has {})"
        return [
            self.error(entry, why.format(_council_of(entry), has))
            for entry in self.entries
            if _council_of(entry) not in council_ids
        ]

    def error(self, entry: Entry, why: str) -> CorrectionError:
        """Return the error of an entry that does not fit."""
        where = _place(self.path, entry.line)
        return CorrectionError(f"{where}: [[{entry.table}]] {why}", entry)


def read_corrections(path: Path) -> Corrections:
    """Read the file; one that is not there holds nothing. Raises `CorrectionError`."""
    if not path.exists():
        return Corrections(path)
    try:
        text = path.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorrectionError(f"{path}: {error}") from error
    entries = []
    for table, rows in tables.items():
        if table not in KINDS or not isinstance(rows, list):
            known = ", ".join(f"[[{kind}]]" for kind in KINDS)
            raise CorrectionError(f"{path}: {table!r} is none of {known}")
        lines = _header_lines(text, table)
        for number, row in enumerate(rows):
            # An entry that is written in another way than under a [[header]] has no line to name.
            line = lines[number] if len(lines) == len(rows) else 0
            entries.append(_read_entry(path, line, KINDS[table], row))
    return Corrections(path, tuple(sorted(entries, key=lambda entry: entry.line)))


def _place(path: Path, line: int) -> str:
    return f"{path}, line {line}" if line else str(path)


def _header_lines(text: str, table: str) -> list[int]:
    """Return the line numbers of the table's `[[...]]` headers."""
    header = re.compile(rf"""\s*\[\[\s*["']?{table}["']?\s*\]\]""")
    return [n for n, line in enumerate(text.splitlines(), start=1) if header.match(line)]


def _read_entry(path: Path, line: int, kind: type[Entry], row: Any) -> Entry:
    where = f"{_place(path, line)}: [[{kind.table}]]"
    if why := _find_fault(kind, row):
        raise CorrectionError(f"{where} {why}")
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    entry = kind(line=line, **values)
    if not _council_of(entry):
        raise CorrectionError(f"{where} {NEEDS_COUNCIL}")
    return entry


def _find_fault(kind: type[Entry], row: Any) -> str | None:
    """Return what is wrong with an entry as it is written, or None."""
    if not isinstance(row, dict):
        return "is a table of names and texts"
    wanted = {field.name: field for field in fields(kind) if field.name != "line"}
    if unknown := set(row) - set(wanted):
        return f"has no {', '.join(sorted(unknown))}; it takes {', '.join(sorted(wanted))}"
    if missing := [n for n, f in wanted.items() if f.default is MISSING and n not in row]:
        return f"needs {', '.join(missing)}"
    for name, value in row.items():
        fits, called = _TYPES[wanted[name].type]
        if not fits(value):
            return f"wants {name} as {called}"
    return _find_contradiction(row)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


# By the type of a field: whether a value of the file is of it, and what it is called.
_TYPES: dict[Any, tuple[Callable[[Any], bool], str]] = {
    str: (_is_text, "one text"),
    tuple[str, ...]: (_is_list_of_texts, "a list of texts"),
    bool: (_is_bool, "true or false"),
}


def _find_contradiction(row: dict[str, Any]) -> str | None:
    if len(things := [name for name in ("person_name", "item", "document") if name in row]) > 1:
        return f"withholds one thing; {' and '.join(things)} are an entry each"
    ids = [row[name] for name in things if name != "person_name"]
    if "council" in row and any(each.split("/")[0] != row["council"] for each in ids):
        return f"has council = {row['council']!r} and an id of another: {ids[0]}"
    if row.get("keep") in (row.get("drop") or ()):
        return "drops the one that it keeps"
    if "new" in row and row["new"] == row["person"]:
        return "gives the new person the old one's id"
    if isinstance(row.get("series"), list) and len(set(row["series"])) < 2:
        return "joins two series or more; it names fewer"
    if row.get("items") == [] or row.get("drop") == []:
        return f"names no {'items' if 'items' in row else 'drop'}"
    if "since" in row:
        try:
            date.fromisoformat(row["since"])
        except ValueError:
            return f"has since = {row['since']!r}, which is no day like 2025-05-06"
    return None


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
