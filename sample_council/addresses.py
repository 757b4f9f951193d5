"""Addresses as the pages print them: relative to the site's base, in the council's own spelling."""

from collections.abc import Mapping

OTHER_SPELLING = {"MId": "MID", "CId": "CommitteeId", "ID": "Id", "AIID": "AIId", "IId": "IID"}


def address(page: str, query: Mapping[str, object], param_case: bool = False) -> str:
    """Build "ieListDocuments.aspx?CId=102&MId=2445&Ver=4" (the & not yet escaped)."""
    pairs = (
        f"{OTHER_SPELLING.get(name, name) if param_case else name}={value}"
        for name, value in query.items()
    )
    joined = "&".join(pairs)
    return f"{page}.aspx?{joined}" if joined else f"{page}.aspx"


class Query:
    """A request's parameters, read without regard to case and by any of their spellings."""

    def __init__(self, pairs: Mapping[str, str]) -> None:
        self.values = {name.lower(): value for name, value in pairs.items()}

    def text(self, *names: str) -> str:
        """Give the first of the parameters that is there, or ""."""
        return next((self.values[n.lower()] for n in names if n.lower() in self.values), "")

    def number(self, *names: str) -> int | None:
        """Give the first of the parameters as a number; None where it is none."""
        value = self.text(*names).strip()
        return int(value) if value.isascii() and value.isdigit() else None
