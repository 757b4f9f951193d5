"""A page's address in, its archived text out: the latest good copy, or that of a moment."""

from dataclasses import dataclass

from scraper.archive import Archive
from scraper.charset import decode_body
from scraper.moderngov.addresses import Address


@dataclass(frozen=True, slots=True)
class Texts:
    """The archived pages of one council; `moment` (UTC, ISO): as they were then."""

    archive: Archive
    council: str
    moment: str | None = None

    def find(self, address: Address) -> str | None:
        """Return the good copy of a page, None if there is none."""
        if self.moment is None:
            held = self.archive.find(self.council, address.name)
            sha256 = held.sha256 if held else None
            return decode_body(self.archive.read_body(sha256)) if sha256 else None
        states = [
            each
            for each in self.archive.versions(address.name, self.council)
            if each.outcome == "read" and each.fetched_at <= self.moment
        ]
        return decode_body(states[-1].body) if states and states[-1].body is not None else None

    def was_replaced(self, address: Address) -> list[str]:
        """Return the texts that a page had before its present one, oldest first."""
        held = self.archive.find(self.council, address.name)
        if held is None or held.good_versions < 2:
            return []
        return [
            decode_body(each.body)
            for each in self.archive.versions(address.name, self.council)
            if each.outcome == "read"
            and each.body is not None
            and (self.moment is None or each.fetched_at <= self.moment)
        ][:-1]

    def is_gone(self, address: Address) -> bool:
        """Whether the site took a page away since it was read."""
        held = self.archive.find(self.council, address.name)
        return self.moment is None and held is not None and held.last_outcome == "gone"

    def is_stale(self, address: Address, than: Address) -> bool:
        """Whether a page could not be had at its last check while another was, later."""
        mine, other = (self.archive.find(self.council, each.name) for each in (address, than))
        return bool(
            mine
            and other
            and mine.last_outcome != "read"
            and other.last_outcome in ("read", "gone")
            and other.checked_at > mine.checked_at
        )
