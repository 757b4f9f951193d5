"""The list of what is withheld: published, so that nothing is hidden in secret."""

from minutebook.corrections import Corrections, Withhold


def list_withheld(corrections: Corrections) -> list[tuple[str, str, str, str | None]]:
    """Return (kind, record_id, reason, since) of each; the first entry that names it counts.

    A person's name is not told, only where the entry stands: its line, or its number in the file.
    """
    withheld: dict[tuple[str, str], tuple[str, str | None]] = {}
    for number, entry in enumerate(corrections.entries, 1):
        if not isinstance(entry, Withhold):
            continue
        if entry.person_name:
            place = f"line-{entry.line}" if entry.line else f"entry-{number}"
            what = "person", f"{entry.council}/{place}"
        else:
            what = "item" if entry.item else "document", entry.item or entry.document
        withheld.setdefault(what, (entry.reason, entry.since or None))
    return [(*what, *why) for what, why in withheld.items()]
