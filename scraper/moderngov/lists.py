"""The lists of a site, asked afresh on every run: its front, committees, meetings, what is new.

The web service comes first, HTML pages where it is silent. What is found is read from the archive
afterwards (`found.py`), so a list that fails today takes nothing away.
"""

from collections import Counter
from collections.abc import Generator, Iterator
from datetime import date, timedelta

from scraper.moderngov import addresses
from scraper.moderngov.asking import Asker, Steps
from scraper.moderngov.calendar import list_calendar
from scraper.moderngov.dates import uk_date
from scraper.moderngov.meetings import parse_meetings
from scraper.moderngov.service_committees import ListedCommittee
from scraper.moderngov.service_meetings import list_service_meetings
from scraper.moderngov.whats_new import WhatsNew, parse_whats_new
from scraper.platforms import Progress
from scraper.register import clean_base_url

# Ended committees are found by walking the calendar back until so many months were empty.
EMPTY_MONTHS = 24
MONTHS_AHEAD = 12


class NotModernGov(ConnectionError):
    """What answers at the address is no ModernGov site."""


def ask_front(asker: Asker) -> Generator[Progress, None, bool]:
    """Find where the site answers; return whether its web service does.

    Raises NotModernGov where neither the service nor the list of committees can be read.
    """
    known = asker.archive.log.find_site(asker.council.slug)
    for base_url in _bases(asker.base_url):
        asker.base_url = base_url
        for address in (addresses.service_committees(), addresses.committees()):
            text = yield from asker.ask(
                address, due=True, is_front=not asker.run.resumed or not known
            )
            held = asker.find(address)
            if text is not None and held and held.last_outcome == "read":
                yield from _note_base(asker)
                # One face is enough: that the other is off is no failure.
                asker.counts["failed"] = 0
                return address.is_service
    raise NotModernGov(
        f"{asker.base_url}: no ModernGov site answers there ({_why(asker)}). "
        "Give the address of its list of committees."
    )


def _bases(base_url: str) -> Iterator[str]:
    """Yield the base as given, then https: some sites answer http with a script that sends on."""
    yield base_url
    if base_url.startswith("http://") and ":" not in base_url.removeprefix("http://"):
        yield f"https://{base_url.removeprefix('http://')}"


def _note_base(asker: Asker) -> Steps:
    """Go on at the address where the front was answered, if the site has moved."""
    base_url = clean_base_url(asker.answered_at) if asker.answered_at else asker.base_url
    if base_url != asker.base_url:
        yield asker.progress(message=f"{asker.base_url} has moved to {base_url}")
        asker.base_url = base_url
    asker.archive.log.save_site(asker.council.slug, base_url)


def _why(asker: Asker) -> str:
    held = [asker.find(each) for each in (addresses.service_committees(), addresses.committees())]
    return "; ".join(dict.fromkeys(f"{e.last_outcome}: {e.error}" for e in held if e and e.error))


def ask_service_lists(
    asker: Asker, committees: dict[str, ListedCommittee], today: date, *, first: bool
) -> Steps:
    """Ask the service for the meetings; for what it does not list, the HTML lists.

    The first run asks for all meetings at once, and checks that answer on its largest committee
    before it is trusted; a committee without meetings there is asked for by itself.
    """
    window = ("01/01/1990", "31/12/2100") if first else _window(today)
    text = yield from asker.ask(addresses.service_all_meetings(*window), due=True)
    listed = (
        {each.source_id: each.committee_id for each in list_service_meetings(text)} if text else {}
    )
    trusted = bool(listed) and all(listed.values())
    if trusted and first:
        trusted = yield from _agrees(asker, listed)
    known = {each.committee_id for each in asker.find_meetings().values()}
    for committee in committees.values():
        address = addresses.service_meetings(committee.source_id)
        if trusted and committee.source_id in known:
            continue
        due = not trusted and not committee.ended
        if (yield from asker.ask(address, due=due)) is None:
            yield from ask_committee_pages(asker, committee, today, due=due)


def _agrees(asker: Asker, listed: dict[str, str | None]) -> Generator[Progress, None, bool]:
    largest = Counter(listed.values()).most_common(1)[0][0] or ""
    text = yield from asker.ask(addresses.service_meetings(largest))
    if text is None:
        return True
    own = {each.source_id for each in list_service_meetings(text, largest)}
    return own <= set(listed)


def _window(today: date) -> tuple[str, str]:
    """Return dates that stay the same all year, so that the answer can be compared."""
    return f"01/01/{today.year - 1}", f"31/12/{today.year + 1}"


def ask_page_lists(
    asker: Asker, committees: dict[str, ListedCommittee], today: date, *, first: bool
) -> Steps:
    """Ask the HTML pages for the meetings: each committee's list, and the calendar.

    A later run asks the calendar of the months around today, and the committees' lists only where
    that cannot be read.
    """
    recent = yield from _ask_recent_months(asker, today)
    for committee in committees.values():
        yield from ask_committee_pages(asker, committee, today, due=not recent and not first)
    yield from _walk_back(asker, today)


def ask_committee_pages(
    asker: Asker, committee: ListedCommittee, today: date, *, due: bool
) -> Steps:
    """Ask for one committee's list of meetings and the years that it links to."""
    text = yield from asker.ask(addresses.meetings(committee.source_id), due=due)
    years = parse_meetings(text, committee.source_id).years if text else ()
    for year in years:
        if asker.options.since and year < asker.options.since[:4]:
            break
        is_now = due and year == str(today.year)
        yield from asker.ask(addresses.meetings(committee.source_id, year), due=is_now)


def _ask_recent_months(asker: Asker, today: date) -> Generator[Progress, None, bool]:
    """Ask for last month's calendar and the months to come; return whether it can be read."""
    readable = False
    for offset in range(-1, MONTHS_AHEAD + 1):
        year, month = _month(today, offset)
        text = yield from asker.ask(addresses.calendar(year, month), due=offset <= 2)
        readable = readable or bool(text)
        if text is None or (offset > 2 and not list_calendar(text)):
            break
    return readable


def _walk_back(asker: Asker, today: date) -> Steps:
    empty, offset = 0, -2
    while empty < EMPTY_MONTHS:
        year, month = _month(today, offset)
        if asker.options.since and f"{year}-{month:02}" < asker.options.since[:7]:
            return
        text = yield from asker.ask(addresses.calendar(year, month))
        if text is None:
            return
        empty = 0 if list_calendar(text) else empty + 1
        offset -= 1


def _month(today: date, offset: int) -> tuple[int, int]:
    count = today.year * 12 + today.month - 1 + offset
    return count // 12, count % 12 + 1


def ask_whats_new(asker: Asker, today: date) -> Generator[Progress, None, WhatsNew]:
    """Ask what was published since the last run; nothing where the site does not say."""
    nothing = WhatsNew(frozenset(), frozenset(), frozenset())
    if not asker.run.previous_at:
        return nothing
    first = date.fromisoformat(asker.run.previous_at[:10]) - timedelta(days=1)
    address = addresses.whats_new(uk_date(first.isoformat()), uk_date(today.isoformat()))
    text = yield from asker.ask(address, due=True)
    return parse_whats_new(text) if text else nothing
