"""Applying what `corrections.toml` says of people, last of all, on every run."""

from collections.abc import Iterator

from sqlite_utils import Database

from db.save_corrections import has_person, join_people, part_people, save_withheld
from minutebook.corrections import CorrectionError, Corrections, SamePerson, TwoPeople, Withhold
from minutebook.withholding import Withholding


def apply_people_corrections(db: Database, corrections: Corrections) -> Iterator[CorrectionError]:
    """Join and part people; yield the error of each entry that no longer fits."""
    for entry in corrections.entries:
        if isinstance(entry, SamePerson):
            missing = [p for p in (entry.keep, *entry.drop) if not has_person(db, p)]
            if missing:
                yield corrections.error(entry, f"knows no person {', '.join(missing)}")
                continue
            join_people(db, entry.keep, entry.drop)
        elif isinstance(entry, TwoPeople):
            if not has_person(db, entry.person):
                yield corrections.error(entry, f"knows no person {entry.person}")
                continue
            part_people(db, entry.person, entry.new, entry.name, entry.since)


def list_withheld(
    db: Database, council_id: str, corrections: Corrections, withholding: Withholding
) -> Iterator[CorrectionError]:
    """Save the list of what is withheld; yield the error of each entry that fits nothing."""
    entries = [entry for entry in corrections.entries if isinstance(entry, Withhold)]
    save_withheld(db, council_id, (_withheld_row(entry) for entry in entries))
    for entry in withholding.list_unmet():
        yield corrections.error(entry, "fits nothing that was read")


def _withheld_row(entry: Withhold) -> tuple[str, str, str, str]:
    """Return (kind, record_id, reason, since); the name of a person is not listed."""
    if entry.person_name:
        return "person", f"{entry.council}/line-{entry.line}", entry.reason, entry.since
    kind = "item" if entry.item else "document"
    return kind, entry.item or entry.document, entry.reason, entry.since
