"""What corrections have joined into another, so that its old address leads there."""

from minutebook.corrections import Corrections, SameMatter, SamePerson


def list_joined(corrections: Corrections) -> list[tuple[str, str, str]]:
    """Return (kind, record_id, into_id) of each; where two entries name one, the first counts.

    What is another council's is left out: nothing can be joined over two councils.
    """
    joined: dict[tuple[str, str], str] = {}
    for entry in corrections.entries:
        if isinstance(entry, SameMatter):
            kind, kept, dropped = "series", entry.series[0], entry.series[1:]
        elif isinstance(entry, SamePerson):
            kind, kept, dropped = "person", entry.keep, entry.drop
        else:
            continue
        council = kept.split("/")[0]
        for record_id in (each for each in dropped if each.split("/")[0] == council):
            joined.setdefault((kind, record_id), kept)
    return [(*old, into_id) for old, into_id in joined.items()]
