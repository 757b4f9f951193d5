"""The list of what is withheld: published, so that nothing is hidden in secret."""

from collections.abc import Iterator

from minutebook.corrections import Corrections, Withhold


def list_withheld(corrections: Corrections) -> Iterator[tuple[str, str, str, str]]:
    """Yield (kind, record_id, reason, since) of each entry; a person's name is not told."""
    for entry in corrections.entries:
        if not isinstance(entry, Withhold):
            continue
        if entry.person_name:
            yield "person", f"{entry.council}/line-{entry.line}", entry.reason, entry.since
        else:
            kind = "item" if entry.item else "document"
            yield kind, entry.item or entry.document, entry.reason, entry.since
