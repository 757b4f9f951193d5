"""Record one page a type from the sample council: `python -m tests.scraper.record_pages`.

Writes `pages/<type>.html|xml`. The expected JSON beside it is written by `--expect`, to be read and
checked by eye before it is committed.
"""

import json
import sys
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

from sample_council.server import serve_sample_council
from sample_council.variant import Variant
from scraper.fetch import Fetcher
from scraper.moderngov import addresses
from scraper.moderngov.addresses import Address
from scraper.moderngov.judge import READERS

PAGES = Path(__file__).parent / "pages"
BASE = "https://westmarch.example"
# Chosen for what is on them: recorded votes, an issue over meetings, a truncated text, a past seat.
RECORDED: list[Address] = [
    addresses.service_committees(),
    addresses.service_meetings("102"),
    addresses.service_all_meetings("01/09/2026", "31/12/2026"),
    addresses.service_meeting("2470"),
    addresses.service_councillors(),
    addresses.committees(),
    addresses.meetings("102"),
    addresses.calendar(2026, 10),
    addresses.meeting("102", "2470"),
    addresses.item("49403"),
    addresses.attendance("2470"),
    addresses.item_votes("49426", "2471"),
    addresses.votes("01/01/2026", "31/12/2026"),
    addresses.issue("742"),
    addresses.issue_meetings("770"),
    Address("mgDecisionDetails.aspx?IId=742&Opt=1&LLL=0", "issue_decisions"),  # never fetched
    addresses.decision("29403"),
    addresses.decisions("01/01/2026", "31/12/2026"),
    addresses.officer_decisions("01/01/2026", "31/12/2026"),
    addresses.members(),
    addresses.member("309"),
    addresses.whats_new("01/11/2026", "25/11/2026"),
]


def path_of(page_type: str) -> Path:
    suffix = "xml" if page_type.startswith("service_") else "html"
    return PAGES / f"{page_type}.{suffix}"


def as_json(found: Any) -> Any:
    """Records as plain JSON values."""
    if is_dataclass(found) and not isinstance(found, type):
        return as_json(asdict(found))
    if isinstance(found, dict):
        return {key: as_json(value) for key, value in found.items()}
    if isinstance(found, (set, frozenset)):
        return sorted((as_json(each) for each in found), key=str)
    if isinstance(found, (list, tuple)):
        return [as_json(each) for each in found]
    return found


def read(page_type: str) -> Any:
    text = path_of(page_type).read_text(encoding="utf-8")
    given = {"member": "309", "meetings": "102"}.get(page_type, BASE)
    return as_json(READERS[page_type](text, given))


def main() -> None:
    if "--expect" in sys.argv:
        for address in RECORDED:
            expected = json.dumps(read(address.page_type), indent=1, ensure_ascii=False)
            (PAGES / f"{address.page_type}.json").write_text(expected + "\n", encoding="utf-8")
        return
    with serve_sample_council(Variant(truncated=400, traps=True)) as server:
        fetcher = Fetcher(hosts={server.host[7:]}, delay=0, allow_private=True)
        fetcher._host(server.url).rules = None  # member pages too, which its robots.txt forbids
        for address in RECORDED:
            body = fetcher.fetch(f"{server.url}/{address.name}").body
            path_of(address.page_type).write_bytes(
                body.replace(server.host.encode(), BASE.encode())
            )


if __name__ == "__main__":
    main()
