"""Item numbers in, headings out: 6a, 6(a), 6.1 and 8 a) stand under 6 of the same agenda."""

import re
from collections.abc import Sequence
from typing import Protocol

_SUB = re.compile(r"^\s*(\d+)\s*[.(]?\s*(?:[a-z]{1,3}|[ivx]+|\d+)\s*[).]*\s*$", re.IGNORECASE)


class Numbered(Protocol):
    """An item as far as numbering goes."""

    @property
    def number(self) -> str | None: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def council(self) -> str: ...  # noqa: D102
    @property
    def committee(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> str | None: ...  # noqa: D102


def find_parents(items: Sequence[Numbered]) -> list[str | None]:
    """Return for each item the title that it stands under, or None; items in agenda order."""
    parents: list[str | None] = []
    seen: dict[str, str] = {}
    agenda = None
    for item in items:
        here = (item.council, item.committee, item.date)
        if here != agenda:
            agenda, seen = here, {}
        number = (item.number or "").strip(" .)")
        match = _SUB.match(item.number or "")
        parents.append(seen.get(match[1]) if match else None)
        if number:
            seen[number] = item.title
    return parents
