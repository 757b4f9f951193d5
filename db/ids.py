"""Lasting ids: `<council>/<the site's own id>`, so that a row keeps its address over every run."""


def lasting_id(council_id: str, source_id: str) -> str:
    """Return the id of a committee, meeting, item, issue or person of the council."""
    return f"{council_id}/{source_id}"


def optional_id(council_id: str, source_id: str | None) -> str | None:
    """Return `lasting_id`, or None where the site gives no id."""
    return None if source_id is None else lasting_id(council_id, source_id)


def split_id(lasting: str) -> tuple[str, str]:
    """Return the council and the site's own id of a lasting id."""
    council_id, _, source_id = lasting.partition("/")
    return council_id, source_id
