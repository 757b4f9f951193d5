"""The register of decisions: its lists, a year a page, and each decision that no meeting took.

mgDelegatedDecisions has all, mgListOfficerDecisions those of officers; many sites lack the second.
"""

from collections.abc import Callable, Generator
from datetime import date, timedelta

from scraper.moderngov import addresses
from scraper.moderngov.addresses import Address
from scraper.moderngov.asking import Asker, Steps
from scraper.moderngov.decisions import ListedDecision, list_decisions
from scraper.moderngov.outside import (
    COMMITTEE_ID,
    COMMITTEE_NAME,
    find_listed,
    find_meetings_decisions,
    year_of,
)
from scraper.moderngov.schedule import BEFORE, list_revisits
from scraper.platforms import CrawlOptions, Progress

# The register is walked back until so many years were empty, and no further than ModernGov goes.
EMPTY_YEARS = 2
FIRST_YEAR = 1999
# A year is asked again until so long after its end: decisions are published late.
LATE = timedelta(days=31)


def ask_decisions(asker: Asker, today: date, new: frozenset[str]) -> Steps:
    """Ask for the register, and for the decisions of it that were taken outside of meetings.

    `new`: the ids of those that the site says changed. A run about a few meetings (`limit`) or
    about another committee leaves the register out.
    """
    if not is_wanted(asker.options):
        return
    asker.stage = "decisions"
    for address_of in (addresses.decisions, addresses.officer_decisions):
        yield from _walk_back(asker, today, address_of)
    chosen = _choose_decisions(asker)
    asker.total += len(chosen)
    due = _choose_due(asker, chosen, today) | new
    for row in chosen:
        yield from asker.ask(addresses.decision(row.source_id), due=row.source_id in due)
        asker.done += 1


def is_wanted(options: CrawlOptions) -> bool:
    """Tell whether a run is about the register of decisions too."""
    wanted = options.committee
    if wanted:
        return wanted == COMMITTEE_ID or wanted.lower() in COMMITTEE_NAME.lower()
    return options.limit is None


def _walk_back(asker: Asker, today: date, address_of: Callable[[str, str], Address]) -> Steps:
    """Ask for one list a year at a time, back to `--since` or to where it has nothing more."""
    since = int((asker.options.since or f"{FIRST_YEAR}")[:4])
    newest = max((each.date[:4] for each in asker.find_meetings().values()), default="")
    year, empty = today.year, 0
    while year >= max(since, FIRST_YEAR) and empty < EMPTY_YEARS:
        rows = yield from _ask_year(asker, year, address_of(*year_of(year)))
        if rows is None:
            return
        # A council that meets no more has decided nothing since: that is no end of its register.
        empty = 0 if rows or str(year) > newest else empty + 1
        year -= 1


def _ask_year(
    asker: Asker, year: int, address: Address
) -> Generator[Progress, None, list[ListedDecision] | None]:
    """Return the year's rows, None where the list cannot be had.

    A range gives rows from outside of it on some sites: those are no sign that the year has any.
    """
    held = asker.find(address)
    ended = (date(year, 12, 31) + LATE).isoformat()
    text = yield from asker.ask(address, due=held is not None and held.checked_at[:10] <= ended)
    if text is None:
        return None
    return [row for row in list_decisions(text) if (row.date or str(year))[:4] == str(year)]


def _choose_decisions(asker: Asker) -> list[ListedDecision]:
    """Return the rows that a run is about, the newest first, without meetings' decisions.

    A dry run has not seen which those are, so it counts the officers' decisions alone.
    """
    archive, council, options = asker.archive, asker.council.slug, asker.options
    taken = find_meetings_decisions(archive, council)
    only = ("officer_decisions",) if options.dry_run else ()
    chosen = [
        row
        for row in find_listed(archive, council, *only).values()
        if row.source_id not in taken
        and (options.since is None or row.date is None or row.date >= options.since)
        and (options.until is None or row.date is None or row.date <= options.until)
    ]
    chosen.sort(key=lambda row: (row.date or "", int(row.source_id)), reverse=True)
    return chosen[: options.limit]


def _choose_due(asker: Asker, chosen: list[ListedDecision], today: date) -> set[str]:
    """Return the ids to ask again: recent decisions (they may be called in), and a slow round."""
    recent = (today - BEFORE).isoformat()
    due = {row.source_id for row in chosen if row.date and row.date >= recent}
    holdings = [(asker.find(addresses.decision(row.source_id)), row.source_id) for row in chosen]
    checked = [(held.checked_at, number) for held, number in holdings if held]
    return due | set(list_revisits(checked, asker.options.revisit, asker.run.previous_at))
